"""The directory: an immutable value with the look-ups a decision needs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from supervision.model import PersonId, UnitId


def _unit(ident: str) -> UnitId:
    return UnitId(ident)


def _units(idents: Iterable[str]) -> tuple[UnitId, ...]:
    return tuple(map(_unit, idents))


def _above(ident: str | None) -> UnitId | None:
    return UnitId(ident) if ident else None


def _person(ident: str) -> PersonId:
    return PersonId(ident)


@attrs.frozen(slots=True)
class Unit:
    """An organisation over its life.

    Attributes:
        level: ``central``, ``province``, ``district``, ``commune``, ``grassroots`` or ``residential``.
        kind: ``party``, ``front``, ``mass_org``, ``state``, ``cell``, …: free, for reports.
        parent: The unit above; None at the top.
        from_on: First day of its life. to_on: first day after it; None while it lives.
        successors: Units that carry on its work after its end: one that takes it over whole or keeps it under another
            name, several where it is split.
    """

    id: UnitId = attrs.field(converter=_unit)
    name: str
    kind: str
    level: str
    parent: UnitId | None = attrs.field(converter=_above)
    from_on: date
    to_on: date | None = None
    successors: tuple[UnitId, ...] = attrs.field(default=(), converter=_units)

    def is_active(self, day: date) -> bool:
        """Whether the unit exists on *day*."""
        return self.from_on <= day and (self.to_on is None or day < self.to_on)


@attrs.frozen(slots=True)
class Mandate:
    """A role somebody holds in a unit, from a day to the day before *to_on*."""

    id: str
    person: PersonId = attrs.field(converter=_person)
    role: str
    unit: UnitId = attrs.field(converter=_unit)
    from_on: date
    to_on: date | None = None

    def is_valid(self, day: date) -> bool:
        """Whether the mandate holds on *day*."""
        return self.from_on <= day and (self.to_on is None or day < self.to_on)


@attrs.frozen(slots=True)
class OrgProblem:
    """Something in the organisation data that cannot be: which record, and which rule it breaks.

    Attributes:
        code: ``unknown_unit``, ``unknown_person``, ``outside_unit_life``, ``ends_before_start``, ``parent_cycle``,
            ``bad_successor`` (the unit has not ended, or *other* does not live on the day after).
        record: Id of the unit or mandate.
        other: The id it names.
    """

    code: str
    record: str
    other: str = ""


@attrs.frozen(slots=True)
class Directory:
    """All units, persons and mandates known at one revision."""

    revision: int = 0
    units: dict[UnitId, Unit] = attrs.field(factory=dict)
    persons: frozenset[PersonId] = frozenset()
    by_person: dict[PersonId, tuple[Mandate, ...]] = attrs.field(factory=dict)

    @classmethod
    def of(
        cls, units: Iterable[Unit], persons: Iterable[PersonId], mandates: Iterable[Mandate], *, revision: int = 0
    ) -> Directory:
        """Build a directory; of two records with one id the later counts."""
        latest = {mandate.id: mandate for mandate in mandates}
        by_person: dict[PersonId, list[Mandate]] = {}
        for mandate in latest.values():
            by_person.setdefault(mandate.person, []).append(mandate)
        return cls(
            revision,
            {unit.id: unit for unit in units},
            frozenset(persons),
            {person: tuple(held) for person, held in by_person.items()},
        )

    def mandates(self, person: PersonId, day: date) -> tuple[Mandate, ...]:
        """Return what *person* holds on *day*, in units that exist on that day."""
        return tuple(
            mandate
            for mandate in self.by_person.get(person, ())
            if mandate.is_valid(day) and (unit := self.units.get(mandate.unit)) is not None and unit.is_active(day)
        )

    def holders(self, role: str, unit: UnitId, day: date) -> tuple[PersonId, ...]:
        """Return who holds *role* in *unit* on *day*, by id; nobody where the unit does not exist on that day."""
        known = self.units.get(unit)
        if known is None or not known.is_active(day):
            return ()
        return tuple(
            sorted(
                person
                for person, held in self.by_person.items()
                if any(m.role == role and m.unit == unit and m.is_valid(day) for m in held)
            )
        )

    def rolled_up(self, unit: UnitId, day: date) -> tuple[UnitId, ...]:
        """Return who carries on *unit*'s work on *day*: the unit itself while it lives, else who succeeds it.

        Several after a split, each once, in the order named; nobody where it ended with no successor, or is not known.
        Units that come to life later are their own; the data must be without `problems`.
        """
        known = self.units.get(unit)
        if known is None:
            return ()
        if known.to_on is None or day < known.to_on:
            return (unit,)
        return tuple(dict.fromkeys(heir for next_ in known.successors for heir in self.rolled_up(next_, day)))

    def is_member(self, person: PersonId, unit: str, day: date) -> bool:
        """Whether *person* holds any mandate in *unit* on *day*."""
        return any(mandate.unit == unit for mandate in self.mandates(person, day))

    def problems(self) -> tuple[OrgProblem, ...]:
        """Return everything that cannot be, by record."""
        found = [problem for unit in self.units.values() for problem in self._unit_problems(unit)]
        for held in self.by_person.values():
            for mandate in held:
                found.extend(self._mandate_problems(mandate))
        return tuple(sorted(found, key=lambda problem: (problem.record, problem.code)))

    def _unit_problems(self, unit: Unit) -> Iterable[OrgProblem]:
        if unit.to_on is not None and unit.to_on <= unit.from_on:
            yield OrgProblem("ends_before_start", unit.id)
        yield from self._successor_problems(unit)
        seen, above = {unit.id}, unit.parent
        while above is not None:
            if above in seen:
                yield OrgProblem("parent_cycle", unit.id, above)
                return
            seen.add(above)
            parent = self.units.get(above)
            if parent is None:
                yield OrgProblem("unknown_unit", unit.id, above)
                return
            above = parent.parent

    def _successor_problems(self, unit: Unit) -> Iterable[OrgProblem]:
        for name in unit.successors:
            heir = self.units.get(name)
            if heir is None:
                yield OrgProblem("unknown_unit", unit.id, name)
            elif unit.to_on is None or not heir.is_active(unit.to_on):
                yield OrgProblem("bad_successor", unit.id, name)

    def _mandate_problems(self, mandate: Mandate) -> Iterable[OrgProblem]:
        if mandate.to_on is not None and mandate.to_on <= mandate.from_on:
            yield OrgProblem("ends_before_start", mandate.id)
        if mandate.person not in self.persons:
            yield OrgProblem("unknown_person", mandate.id, mandate.person)
        unit = self.units.get(mandate.unit)
        if unit is None:
            yield OrgProblem("unknown_unit", mandate.id, mandate.unit)
        elif not _inside(mandate, unit):
            yield OrgProblem("outside_unit_life", mandate.id, unit.id)


def _inside(mandate: Mandate, unit: Unit) -> bool:
    """Whether the mandate lies in the unit's life; an open mandate of an ended unit ends with it."""
    if not unit.is_active(mandate.from_on):
        return False
    return mandate.to_on is None or unit.to_on is None or mandate.to_on <= unit.to_on
