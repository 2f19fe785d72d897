"""A trace that was played in memory, proved on an engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from supervision.clock import Clock, VirtualClock
from supervision.engine import Engine, Receipt, Refusal
from supervision.model import SYSTEM, CaseId
from supervision.spec import Library
from supervision.verify import Move

from ._acts import Act, Played, Unplayable
from ._cast import Cast

Opener = Callable[[Library, Clock], Engine]


def proved(played: Played, ids: Mapping[int, CaseId], opener: Opener) -> Played | Unplayable:
    """Return *played* where an engine accepts all of it and comes to the same states, else what it does not.

    Args:
        played: What was found in memory.
        ids: Of its cases, by number.
        opener: Opens an empty ledger in memory on a library and a clock.
    """
    clock = VirtualClock(datetime(1970, 1, 1, tzinfo=UTC))
    with opener(played.library, clock) as engine:
        clock.set_day(played.start)
        engine.organise(played.cast.data)
        known: dict[int, CaseId] = {}
        named: dict[int, str] = {}
        for number, act in enumerate(played.acts, 1):
            clock.set_day(act.day)
            place = 1 + sum(name == act.workflow for name in named.values())
            outcome = _acted(engine, act, known, (f"act-{number}", place))
            if isinstance(outcome, Refusal):
                return Unplayable(_as_move(act), outcome.reasons)
            named |= {case: name for case, name, _ in act.after}
            known |= {case: ids[case] for case, _, _ in act.after}
            if any(engine.desk(SYSTEM).case(known[case]).state != state for case, _, state in act.after):
                return Unplayable(_as_move(act))
    return played


def _acted(engine: Engine, act: Act, ids: Mapping[int, CaseId], called: tuple[str, int]) -> Receipt | Refusal:
    """Do what an act says; a case that it opens is known by its place among those of its workflow."""
    desk, (command_id, place) = engine.desk(act.actor), called
    if act.source is not None:
        return desk.attempt(
            ids[act.case], act.step, act.inputs, on_behalf_of=act.body, occurred_on=act.day, command_id=command_id
        )
    return desk.attempt_open(
        act.workflow,
        act.inputs,
        step=act.step,
        reference=str(place),
        links={relation: ids[older] for relation, older in act.links},
        on_behalf_of=act.body,
        occurred_on=act.day,
        command_id=command_id,
    )


def _as_move(act: Act) -> Move:
    return Move(act.case, act.workflow, act.step, act.source, act.target, tuple(act.inputs.items()))


def needed(cast: Cast, acts: Sequence[Act]) -> Cast:
    """Return only those who act, whom a case is about, and the units it names."""
    named: dict[str, None] = {}
    for act in acts:
        for value in act.inputs.values():
            several = value if isinstance(value, list) else [value]
            named |= {str(one): None for one in several if isinstance(one, str) and one in cast.names}
        named |= dict.fromkeys([act.actor, *(who for who, _, _ in act.mandates)])
    held = [mandate for act in acts for mandate in act.mandates]
    units = {unit.id for unit in cast.units}
    return cast.only([who for who in named if who not in units], [u for u in named if u in units], held)
