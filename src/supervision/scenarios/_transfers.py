"""A trace in which cases are handed over, with one to hand over before it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.engine import CASES, RECEIVE, SOURCE, is_transfer
from supervision.model import FieldType, Transition, Value, Workflow
from supervision.spec import Library
from supervision.verify import Move, Trace

from ._cases import programs_of
from ._cast import Cast, latest, transitions
from ._kinds import asked_by
from ._listing import line_of
from ._paths import is_for_people, paths_from


def is_receiving(library: Library, move: Move) -> bool:
    """Whether cases are taken over with *move*."""
    return move.step == RECEIVE and is_transfer(programs_of(library)[move.workflow])


def with_one_to_hand_over(library: Library, trace: Trace, choice: int) -> Trace:
    """Return *trace* with the opening of a case before it, which the case that hands over lists; else as it is.

    Args:
        library: All workflows.
        trace: What is done; a case that takes others over in it is one that hands over the case put before.
        choice: Which workflow the other case is of: those that ask for least come first.
    """
    received = next((move for move in trace if is_receiving(library, move)), None)
    held = [*_held(library, received.workflow)] if received is not None else []
    if received is None or not held:
        return trace
    workflow, way, unit = held[choice % len(held)]
    opening = next(paths_from(workflow, None, lambda one: one == way, max(move.case for move in trace) + 1))
    told: dict[str, Value] = {CASES: [line_of(workflow.name, 1)], SOURCE: unit}
    moves = []
    for move in trace:
        step = library.latest(move.workflow).step(move.step)
        asked = {name for one in (step.transitions if step is not None else ()) for name in asked_by(one)}
        given = tuple((name, told[name]) for name in sorted(told) if name in asked and move.case == received.case)
        moves.append(attrs.evolve(move, inputs=(*given, *move.inputs)))
    return (*opening, *moves)


def _held(library: Library, transfer: str) -> Iterator[tuple[Workflow, Transition, str]]:
    """Yield the openings by people of a unit that the case names: workflow, way, unit.

    Of a unit that is nothing else in the transfer comes first, then what asks for least.
    """
    holders = Cast.of(library).holders
    named = {holders.get(field.name) for field in library.latest(transfer).fields if field.name != SOURCE}
    found = [
        ((holders[doer.of] in named, len(asked_by(way)), workflow.name), workflow, way, holders[doer.of])
        for workflow in latest(library)
        if workflow.name != transfer
        for way in transitions(workflow)
        if way.source is None and is_for_people(way)
        for doer in (way.by.doers if way.by is not None else ())[:1]
        if doer.of is not None and _is_unit(workflow, doer.of) and doer.of in asked_by(way)
    ]
    yield from ((workflow, way, unit) for _, workflow, way, unit in sorted(found, key=lambda each: each[0]))


def _is_unit(workflow: Workflow, name: str) -> bool:
    field = workflow.field(name)
    return field is not None and field.type is FieldType.UNIT
