"""The only module that talks to `transitions`: one flat machine per workflow version, no registered models.

Strings are never handed over as callbacks (they would import modules), ``auto_transitions`` are off (they would
jump around every guard), and no case is ever added as a model (14 kB each, quadratic): docs/decisions/0002.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

import attrs

if TYPE_CHECKING:
    from transitions import EventData, Machine

    Fired: TypeAlias = EventData
    StepMachine: TypeAlias = Machine

# Where a case that does not exist yet stands; no state of a workflow can be called so ("*" would mean: every state).
NEW = "(new)"


class Condition(Protocol):
    """What guards one transition."""

    def __call__(self, event: EventData) -> bool:
        """Tell whether the transition may be taken; ``event.kwargs["context"]`` is the question."""
        ...


@attrs.define(slots=True)
class View:
    """A throw-away stand-in for a case, for firing the machine itself."""

    state: str


def build(name: str, states: Sequence[str], arrows: Iterable[tuple[str, str, str, Condition]]) -> Machine:
    """Return the machine of a workflow version: *arrows* are (step, source, target, condition) in spec order."""
    # Here, because a ledger may be opened, read and listed without a single workflow being run.
    from transitions import Machine

    return Machine(
        model=None,
        states=[NEW, *states],
        initial=NEW,
        transitions=[
            {"trigger": step, "source": source, "dest": target, "conditions": [condition]}
            for step, source, target, condition in arrows
        ],
        auto_transitions=False,
        send_event=True,
        queued=False,
        ignore_invalid_triggers=False,
        name=name,
    )


def conditions(machine: Machine, step: str, state: str) -> list[Condition]:
    """Return the guards of the ways *step* leaves *state*, in spec order; KeyError where there is no such way."""
    arrows = machine.events[step].transitions[state]
    return [cast("Condition", transition.conditions[0].func) for transition in arrows]


def fire(machine: Machine, view: View, step: str, context: object) -> bool:
    """Let the machine itself take *step*; tell whether it moved.  The tests hold it against `decide`."""
    return bool(machine.events[step].trigger(view, context=context))
