"""Whom a unit or a role in it means today, and on whose side of a case a person stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import attrs

from supervision.model import Event, PersonId, Role, Task
from supervision.org import Directory


@attrs.frozen
class People:
    """The persons of one day, found by what they hold."""

    directory: Directory
    _held: Mapping[tuple[str, str], tuple[PersonId, ...]]
    _units: Mapping[PersonId, frozenset[str]]

    @classmethod
    def on(cls, directory: Directory, roles: Mapping[str, Role], day: date) -> People:
        """Gather who holds what on *day*."""
        held: dict[tuple[str, str], list[PersonId]] = {}
        units: dict[PersonId, frozenset[str]] = {}
        for person in sorted(directory.by_person):
            mandates = directory.mandates(person, day)
            units[person] = frozenset(mandate.unit for mandate in mandates)
            for mandate in mandates:
                typed = [name for name, role in roles.items() if mandate.role in role.typed_by]
                for role in dict.fromkeys(("", mandate.role, *typed)):
                    found = held.setdefault((role, mandate.unit), [])
                    if person not in found:
                        found.append(person)
        return cls(directory, {key: tuple(persons) for key, persons in held.items()}, units)

    def of(self, role: str, holder: str) -> tuple[PersonId, ...]:
        """Return who works for *role* in *holder*; where there is no role, the person or everybody of the unit."""
        if not role and holder in self.directory.persons:
            return (PersonId(holder),)
        return self._held.get((role, holder), ())

    def owners(self, owner: str) -> tuple[PersonId, ...]:
        """Return who owes a duty; *owner* as in `supervision.model.Deadline`."""
        role, at, unit = owner.partition("@")
        return self.of(role, unit) if at else self.of("", owner)

    def awaited(self, tasks: Iterable[Task]) -> dict[PersonId, tuple[str, ...]]:
        """Return whom *tasks* wait for, each with the steps."""
        found: dict[PersonId, tuple[str, ...]] = {}
        for task in tasks:
            for person in self.of(task.role, task.holder):
                found[person] = tuple(dict.fromkeys((*found.get(person, ()), *task.steps)))
        return found

    def units(self, person: PersonId) -> frozenset[str]:
        """Return the units a person works in."""
        return self._units.get(person, frozenset())

    def is_own(self, event: Event, person: PersonId) -> bool:
        """Whether an event is *person*'s own, or of his side: taken by right of a unit that he works in."""
        return event.actor == person or event.unit in self.units(person)

    def is_beside(self, person: PersonId, other: PersonId) -> bool:
        """Whether two persons stand on one side: the same, or of one unit."""
        return person == other or not self.units(person).isdisjoint(self.units(other))
