"""The rules of authority, written down a second time: slowly, and in other words.

A right is a pair (role, unit, or the name of a field); nobody looks at how `supervision.access` finds one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from supervision.model import By, Case, Doer, Value
from supervision.org import Mandate, Unit

Typed = Mapping[str, tuple[str, ...]]


def holds_on(unit: Unit | None, mandate: Mandate, day: date) -> bool:
    """Whether a mandate counts on a day: it and its unit have begun and neither has ended."""
    if unit is None:
        return False
    ends = [end for end in (unit.to_on, mandate.to_on) if end is not None]
    return unit.from_on <= day and mandate.from_on <= day and all(day < end for end in ends)


def roles_on(
    units: Mapping[str, Unit], mandates: tuple[Mandate, ...], person: str, day: date
) -> Iterator[tuple[str, str]]:
    """Every (role, unit) a person holds on a day."""
    for mandate in mandates:
        if mandate.person == person and holds_on(units.get(mandate.unit), mandate, day):
            yield mandate.role, mandate.unit


Held = list[set[tuple[str, str]]]


def may(  # noqa: PLR0913, PLR0917 - everything the answer hangs on, and nothing remembered
    by: By,
    fields: Mapping[str, Value],
    case: Case,
    actor: str,
    body: str | None,
    days: tuple[date, ...],
    units: Mapping[str, Unit],
    mandates: tuple[Mandate, ...],
    typed: Typed,
) -> bool:
    """Whether the actor may take the step."""
    held = [set(roles_on(units, mandates, actor, day)) for day in days]
    if any(is_barred(fields.get(name), actor, held) for name in by.never):
        return False
    if any(actor in {case.taken[name].last_by, *case.taken[name].others} for name in by.never if name in case.taken):
        return False
    return any(is_entitled(doer, fields, actor, body, held, typed) for doer in by.doers)


def is_barred(value: Value, actor: str, held: Held) -> bool:
    """Whether a value names the actor, or a unit he is in on any of the days."""
    if isinstance(value, list):
        return actor in value
    return actor == value or any(unit == value for each in held for _, unit in each)


def is_entitled(  # noqa: PLR0913, PLR0917 - as `may`
    doer: Doer, fields: Mapping[str, Value], actor: str, body: str | None, held: Held, typed: Typed
) -> bool:
    """Whether one of those who may take the step is the actor, on every one of the days."""
    if doer.of is not None:
        enough = {doer.role, *(typed.get(doer.role, ()) if body is not None else ())}
        wanted = {(role, fields.get(doer.of)) for role in enough if isinstance(fields.get(doer.of), str)}
        return body in {None, doer.role} and all(each & wanted for each in held)
    if doer.role == "system":
        return actor == "system"
    value = fields.get(doer.role)
    return body is None and (actor == value or all(any(unit == value for _, unit in each) for each in held))
