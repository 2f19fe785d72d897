"""Whom a case names, and whose cases an actor sees: what lists are found by.

`supervision.access.may_see` decides; what stands here only leads it to the cases worth asking about.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from supervision.model import SYSTEM, Case, FieldType, PersonId, UnitId, Value, Workflow
from supervision.org import Directory

_NAMING = frozenset({FieldType.PERSON, FieldType.UNIT, FieldType.PARTY, FieldType.PERSONS})
# Whoever sees more units than this, and most of all there are, is shown the list of everybody, filtered: nearly every
# case in it is his, and asking for each unit apart would take longer.
_MANY, _SHARE = 500, 2


def naming_fields(workflows: Iterable[Workflow]) -> frozenset[str]:
    """Return the fields, of any of these versions, whose values are units and persons."""
    return frozenset(field.name for known in workflows for field in known.fields if field.type in _NAMING)


def parties_of(fields: Iterable[str], case: Case) -> tuple[str, ...]:
    """Return every unit and person that *fields* of the case name, sorted, each once; what is kept apart is none."""
    return tuple(sorted({name for field in fields for name in _names(case.fields.get(field))}))


def _names(value: Value) -> list[str]:
    found = value if isinstance(value, list) else [value]
    return [name for name in found if isinstance(name, str)]


@attrs.frozen(slots=True)
class Tree:
    """What is asked of a directory at every look, gathered once.

    Attributes:
        directory: The directory it was gathered from.
        below: Which units stand right under which.
        names: What the units are called.
    """

    directory: Directory
    below: dict[UnitId, tuple[UnitId, ...]]
    names: dict[str, str]

    @classmethod
    def of(cls, directory: Directory) -> Tree:
        """Gather it."""
        below: dict[UnitId, tuple[UnitId, ...]] = {}
        for unit in directory.units.values():
            if unit.parent is not None:
                below[unit.parent] = (*below.get(unit.parent, ()), unit.id)
        return cls(directory, below, {unit.id: unit.name for unit in directory.units.values()})

    def under(self, units: Iterable[UnitId]) -> frozenset[UnitId]:
        """Return *units* and every unit below one of them."""
        found: set[UnitId] = set()
        waiting = list(units)
        while waiting:
            unit = waiting.pop()
            if unit not in found:
                found.add(unit)
                waiting.extend(self.below.get(unit, ()))
        return frozenset(found)


@attrs.frozen(slots=True)
class Reach:
    """Whose cases one actor may see on one day.

    Attributes:
        parties: He himself, his units and those below them; None where all or nearly all cases are his to see.
    """

    parties: frozenset[str] | None

    @classmethod
    def at(cls, actor: PersonId, tree: Tree, day: date) -> Reach:
        """Look where *actor* holds mandates on *day*."""
        directory = tree.directory
        if actor == SYSTEM:
            return cls(None)
        units = tree.under(mandate.unit for mandate in directory.mandates(actor, day))
        if len(units) > max(_MANY, len(directory.units) // _SHARE):
            return cls(None)
        return cls(units | {actor})

    def towards(self, unit: str | None, person: str | None) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
        """Return by whom to find the cases that name *unit* and *person*: any of the first, and all of the second.

        A person is named by few cases, whoever may see them; a unit by many, of which he sees all or only his own.
        """
        if person is not None:
            return (person,), () if unit is None else (unit,)
        if unit is not None and (self.parties is None or unit in self.parties):
            return (unit,), ()
        return None if self.parties is None else tuple(self.parties), () if unit is None else (unit,)
