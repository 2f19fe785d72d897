"""Units, persons and mandates, kept in the ledger: every change is appended, nothing is edited."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs

from supervision.errors import SupervisionError
from supervision.model import PersonId, Value
from supervision.org import Directory, Mandate, OrgProblem, Unit
from supervision.record import canonical
from supervision.store import OrgChange


@attrs.frozen(slots=True)
class OrgData:
    """Organisation data to be added: later records replace earlier ones of the same id.

    Attributes:
        persons: Names by id; names stay in deletable rows, the record knows the ids alone.
    """

    units: tuple[Unit, ...] = ()
    persons: tuple[tuple[str, str], ...] = ()
    mandates: tuple[Mandate, ...] = ()


class OrgRefusedError(SupervisionError):
    """The organisation data cannot be; nothing of it was taken.

    Attributes:
        problems: Every record that breaks a rule.
    """

    def __init__(self, problems: tuple[OrgProblem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "; ".join(f"{problem.record}: {problem.code} {problem.other}".strip() for problem in self.problems)


@attrs.frozen(slots=True)
class Known:
    """The organisation data folded so far; `merged` makes the next one."""

    revision: int = 0
    units: dict[str, Unit] = attrs.field(factory=dict)
    persons: frozenset[PersonId] = frozenset()
    mandates: dict[str, Mandate] = attrs.field(factory=dict)

    def merged(self, changes: Iterable[OrgChange]) -> Known:
        """Return what is known after *changes*, in order."""
        units, mandates, persons, revision = dict(self.units), dict(self.mandates), set(self.persons), self.revision
        for change in changes:
            row, revision = json.loads(change.body), change.revision
            if change.kind == "unit":
                units[row["id"]] = _unit(row)
            elif change.kind == "person":
                persons.add(PersonId(row["id"]))
            else:
                mandates[row["id"]] = _mandate(row)
        return Known(revision, units, frozenset(persons), mandates)

    def directory(self) -> Directory:
        """Return the look-ups."""
        return Directory.of(self.units.values(), self.persons, self.mandates.values(), revision=self.revision)


def changes_of(data: OrgData, known: Known) -> list[tuple[str, bytes]]:
    """Return what *data* adds to what is known, as ``(kind, body)``; records already known as they are add nothing."""
    changes: list[tuple[str, bytes]] = []
    changes += [("unit", canonical(_unit_row(unit))) for unit in data.units if known.units.get(unit.id) != unit]
    changes += [("person", canonical({"id": person})) for person, _ in data.persons if person not in known.persons]
    changes += [
        ("mandate", canonical(_mandate_row(held))) for held in data.mandates if known.mandates.get(held.id) != held
    ]
    return changes


def _unit_row(unit: Unit) -> dict[str, Value]:
    row: dict[str, Value] = {
        "id": unit.id,
        "name": unit.name,
        "kind": unit.kind,
        "level": unit.level,
        "parent": unit.parent,
        "from": unit.from_on.isoformat(),
        "to": _iso(unit.to_on),
    }
    # Left out where empty, so that what was written before there were successors is the same record.
    return row | ({"successors": list(unit.successors)} if unit.successors else {})


def _unit(row: dict[str, Any]) -> Unit:
    life = _day(row["from"]), _to(row["to"])
    return Unit(row["id"], row["name"], row["kind"], row["level"], row["parent"], *life, row.get("successors", ()))


def _mandate_row(held: Mandate) -> dict[str, str | None]:
    return {
        "id": held.id,
        "person": held.person,
        "role": held.role,
        "unit": held.unit,
        "from": held.from_on.isoformat(),
        "to": _iso(held.to_on),
    }


def _mandate(row: dict[str, str]) -> Mandate:
    return Mandate(row["id"], row["person"], row["role"], row["unit"], _day(row["from"]), _to(row["to"]))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _to(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
