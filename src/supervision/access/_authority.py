"""Who may take a step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import attrs

from supervision.model import SYSTEM, By, Case, Doer, PersonId, Reason, Role, UnitId, Value
from supervision.org import Directory, Mandate
from supervision.text import Text


@attrs.frozen(slots=True)
class Act:
    """Somebody acting.

    Attributes:
        on_behalf_of: The role of the body that decided; None where the actor did.
        days: The days on which the authority must hold.
        roles: The catalogue of roles.
    """

    actor: PersonId
    on_behalf_of: str | None
    days: tuple[date, ...]
    directory: Directory
    roles: Mapping[str, Role]


@attrs.frozen(slots=True)
class Grant:
    """The right to act: the role it came from, the unit it is held in (or empty), the mandates used."""

    role: str
    unit: str = ""
    mandates: tuple[str, ...] = ()


def authorise(by: By, fields: Mapping[str, Value], case: Case, act: Act) -> Grant | tuple[Reason, ...]:
    """Say under which right the actor may take a step, or why he may not.

    Args:
        by: Who may and who never.
        fields: Values of the case, the command's inputs laid over them.
        case: The case, for who took which step before.
        act: Who acts, for whom, on which days.

    Returns:
        The first grant in spec order, or every reason; never empty.
    """
    bars = tuple(barred(by.never, fields, case, act)) if by.never else ()
    for doer in by.doers:
        grant = grant_of(doer, fields, act)
        if grant is not None:
            return bars or grant
    return (*bars, _not_entitled(by, fields, act))


def grant_of(doer: Doer, fields: Mapping[str, Value], act: Act) -> Grant | None:
    """Return the right that one entry gives the actor, or None."""
    if doer.of is not None:
        return _by_mandate(doer.role, fields.get(doer.of), act)
    if doer.role == SYSTEM:
        return Grant(SYSTEM) if act.actor == SYSTEM else None
    return _by_field(doer.role, fields.get(doer.role), act)


def _by_mandate(role: str, unit: Value, act: Act) -> Grant | None:
    accepted: tuple[str, ...] = (role,)
    if act.on_behalf_of is not None:
        if act.on_behalf_of != role:
            return None
        accepted = (role, *act.roles[role].typed_by) if role in act.roles else accepted
    used: list[str] = []
    for day in act.days:
        mandate = _held(act, accepted, unit, day)
        if mandate is None:
            return None
        used.append(mandate.id)
    return Grant(role, str(unit), tuple(dict.fromkeys(used)))


def _held(act: Act, roles: tuple[str, ...], unit: Value, day: date) -> Mandate | None:
    for mandate in act.directory.by_person.get(act.actor, ()):
        if mandate.unit == unit and mandate.role in roles and mandate.is_valid(day):
            held_in = act.directory.units.get(mandate.unit)
            if held_in is not None and held_in.is_active(day):
                return mandate
    return None


def _by_field(name: str, value: Value, act: Act) -> Grant | None:
    if act.on_behalf_of is not None:
        return None
    if value == act.actor:
        return Grant(name)
    if isinstance(value, str) and value in act.directory.units and _is_member(value, act):
        return Grant(name, value)
    return None


def _is_member(unit: str, act: Act) -> bool:
    return all(act.directory.is_member(act.actor, unit, day) for day in act.days)


def barred(never: Iterable[str], fields: Mapping[str, Value], case: Case, act: Act) -> Iterable[Reason]:
    """Return why the actor may not, whatever his rights: it is his own case, or he took one of these steps before."""
    for name in never:
        value = fields.get(name)
        if name in fields and _concerns(value, act):
            yield Reason("own_case", {"actor": act.actor, "name": name})
        taken = case.taken.get(name)
        if taken is not None and taken.is_by(act.actor):
            yield Reason("same_person", {"actor": act.actor, "step": name})


def _concerns(value: Value, act: Act) -> bool:
    if isinstance(value, list):
        return act.actor in value
    if value == act.actor:
        return True
    is_unit = isinstance(value, str) and value in act.directory.units
    return is_unit and any(act.directory.is_member(act.actor, str(value), day) for day in act.days)


def _not_entitled(by: By, fields: Mapping[str, Value], act: Act) -> Reason:
    could = tuple(who for who, _ in who_could(by, fields, act))
    if act.on_behalf_of is not None:
        return Reason("body_not_entitled", {"actor": act.actor, "body": _role(act, act.on_behalf_of), "could": could})
    return Reason("not_entitled", {"actor": act.actor, "could": could})


def who_could(by: By, fields: Mapping[str, Value], act: Act) -> tuple[tuple[Text, tuple[PersonId, ...]], ...]:
    """Return who could take the step instead, in spec order: in words, and the persons on the last of the days."""
    return tuple(could_of(doer, fields, act) for doer in by.doers if doer.role != SYSTEM)


def could_of(doer: Doer, fields: Mapping[str, Value], act: Act) -> tuple[Text, tuple[PersonId, ...]]:
    """Return whom one entry means: in words, and the persons on the last of the days."""
    if doer.of is not None:
        unit = str(fields.get(doer.of) or "")
        return _in_words(act, doer.role, unit), act.directory.holders(doer.role, UnitId(unit), act.days[-1])
    value = fields.get(doer.role)
    persons = (PersonId(value),) if isinstance(value, str) and value in act.directory.persons else ()
    return Text(str(value or doer.role)), persons


def _in_words(act: Act, role: str, unit: str) -> Text:
    label = _role(act, role)
    known = act.directory.units.get(UnitId(unit))
    where = known.name if known is not None else unit
    return Text(f"{label.vi} ({where})", f"{label.get('en')} ({where})") if where else label


def _role(act: Act, role: str) -> Text:
    return act.roles[role].label if role in act.roles else Text(role, role)
