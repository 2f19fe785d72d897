"""A running case, taken over by another unit: who acts in it, and who takes its place."""

from __future__ import annotations

from collections.abc import Iterator

from supervision.access import Grant
from supervision.model import (
    SYSTEM,
    Accepted,
    Case,
    Command,
    Decision,
    FieldClass,
    FieldType,
    HandedOver,
    Reason,
    Refused,
)

from ._context import Context, Facts
from ._decide import standing_reasons
from ._effects import events_of
from ._program import Program

_UNITS = (FieldType.UNIT, FieldType.PARTY)


def hand_over(program: Program, case: Case, command: Command, facts: Facts, units: tuple[str, str]) -> Decision:
    """Put one unit in the place of another, or say why that cannot be.

    Every field that names the unit names the other from now on, and so does every open clock that it owes; state,
    dates and claims stay.  Fields of a guarded class are not looked into: nobody acts by them.

    Args:
        program: The version the case follows.
        case: An open case; refused where it does not name the first unit.
        command: Who takes it over, and when; its ``step`` is empty.
        facts: As for `decide`.
        units: Which unit hands it over, and which takes it over.
    """
    context, (source, target) = Context(program, case, command, facts), units
    if reasons := standing_reasons(context):
        return Refused(reasons)
    names = sorted(name for name in _units(program) if case.fields.get(name) == source)
    if not names:
        return Refused((Reason("not_held", {"case": case.id, "actor": source}),))
    return Accepted(tuple(events_of(context, [HandedOver(source, target, tuple(names))], Grant(SYSTEM))))


def acting_units(program: Program, case: Case) -> dict[str, str]:
    """Return by field what may be units by which somebody acts in the case; persons may be among them."""
    acting = {doer.of or doer.role for doer in program.doers}
    found = {name: case.fields.get(name) for name in _units(program) if name in acting}
    return {name: value for name, value in found.items() if isinstance(value, str)}


def _units(program: Program) -> Iterator[str]:
    for field in program.workflow.fields:
        if field.type in _UNITS and field.confidentiality.rank < FieldClass.RESTRICTED.rank:
            yield field.name
