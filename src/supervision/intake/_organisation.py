"""Tables of units, people and mandates: each row a record, then all records held against each other."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

import attrs

from supervision.model import Law, PersonId, UnitId
from supervision.org import Directory, Mandate, Unit

from ._cells import day_of, id_of, text_of
from ._header import Sheet
from ._kinds import LEVELS, MANDATES, PEOPLE, UNIT_KINDS, UNITS, named
from ._problems import Bad, Findings, Place
from ._rows import RowReader
from ._table import Cell
from ._values import Names, choice_of, person_of, role_of, unit_of

_Find = Callable[[Names, str], str | Bad]


@attrs.define(eq=False)
class Records:
    """What the tables of an organisation hold, with the row of each record.

    Attributes:
        named: The first row of each id; rows with mistakes count too: one mistake, one report.
        unsure: Kinds of which some ids cannot be read; such ids are not reported where they are named elsewhere.
    """

    units: dict[str, tuple[Unit, RowReader]] = attrs.field(factory=dict)
    people: dict[str, tuple[str, RowReader]] = attrs.field(factory=dict)
    mandates: dict[str, tuple[Mandate, RowReader]] = attrs.field(factory=dict)
    named: dict[str, dict[str, Place]] = attrs.field(factory=lambda: {"units": {}, "people": {}, "mandates": {}})
    unsure: set[str] = attrs.field(factory=set)

    def names(self, known: Directory, law: Law) -> Names:
        """Return what ids and roles can mean: what the ledger knows, and what the tables add."""
        persons = None if "people" in self.unsure else known.persons | set(self.named["people"])
        units = None if "units" in self.unsure else {*known.units, *self.named["units"]}
        return Names(law, persons, units)


def read_records(records: Records, sheets: Sequence[Sheet], known: Directory, law: Law, findings: Findings) -> Names:
    """Put the records of all *sheets* into *records*, every problem into *findings*.

    Args:
        records: Empty, but for kinds of which a table could not be read at all.
        sheets: In the order given; sheets of other kinds are left out.
        known: What the ledger knows already.
        law: The catalogue of roles.
        findings: Where problems go.

    Returns:
        What ids and roles can mean from now on.
    """
    for sheet in sheets:
        for row in sheet.table.rows if sheet.kind in {UNITS, PEOPLE} else ():
            (_unit if sheet.kind is UNITS else _person)(records, RowReader(sheet, row, findings))
    names = records.names(known, law)
    for sheet in sheets:
        for row in sheet.table.rows if sheet.kind is MANDATES else ():
            _mandate(records, RowReader(sheet, row, findings), names)
    lives = {**known.units, **{UnitId(name): unit for name, (unit, _) in records.units.items()}}
    _check_parents(records, lives, names)
    _check_successors(records, lives, names)
    _check_lives(records, lives)
    return names


def _unit(records: Records, reader: RowReader) -> None:
    name = reader.take("id", id_of)
    label = reader.take("name", text_of)
    kind = reader.take("kind", _kind_of)
    level = reader.take("level", _level_of)
    parent = reader.take("parent", id_of)
    period, heirs = _period(reader), reader.take("successors", _ids_of)
    if not _is_first(records, "units", name, reader) or name is None:
        return
    if reader.is_good and period is not None:
        above = UnitId(parent) if parent else None
        unit = Unit(UnitId(name), label or "", kind or "", level or "", above, *period, heirs or ())
        records.units[name] = unit, reader


def _kind_of(cell: Cell) -> str | Bad:
    text = text_of(cell)
    return text if isinstance(text, Bad) else named(text, UNIT_KINDS) or text


def _ids_of(cell: Cell) -> tuple[str, ...] | Bad:
    text = text_of(cell)
    found = text if isinstance(text, Bad) else [id_of(part.strip()) for part in text.split("|")]
    if isinstance(found, Bad):
        return found
    bad = next((each for each in found if isinstance(each, Bad)), None)
    return bad or tuple(each for each in found if isinstance(each, str))


def _level_of(cell: Cell) -> str | Bad:
    text = text_of(cell)
    return text if isinstance(text, Bad) else choice_of(LEVELS, text)


def _person(records: Records, reader: RowReader) -> None:
    name, label = reader.take("id", id_of), reader.take("name", text_of)
    if _is_first(records, "people", name, reader) and name is not None and reader.is_good:
        records.people[name] = label or "", reader


def _mandate(records: Records, reader: RowReader, names: Names) -> None:
    person = reader.take("person", lambda cell: _checked(cell, person_of, names))
    role = reader.take("role", lambda cell: _checked(cell, role_of, names))
    unit = reader.take("unit", lambda cell: _checked(cell, unit_of, names))
    name = reader.take("id", id_of)
    period = _period(reader)
    if not reader.is_good or period is None or not (person and role and unit):
        return
    name = name or mandate_id(person, role, unit, period[0])
    if _is_first(records, "mandates", name, reader):
        records.mandates[name] = Mandate(name, PersonId(person), role, UnitId(unit), *period), reader


def _checked(cell: Cell, find: _Find, names: Names) -> str | Bad:
    text = text_of(cell)
    return text if isinstance(text, Bad) else find(names, text)


def mandate_id(person: str, role: str, unit: str, first_on: date) -> str:
    """Return the id of a mandate nobody named; it stays the same when its last day becomes known."""
    key = f"{person}\0{role}\0{unit}\0{first_on.isoformat()}"
    return f"m-{hashlib.sha256(key.encode()).hexdigest()[:24]}"


def _period(reader: RowReader) -> tuple[date, date | None] | None:
    """Return the first day and the first day after; None where there is no first day."""
    start, until = reader.take("from", day_of), reader.take("until", day_of)
    if start is not None and until is not None and until < start:
        params = {"start": f"{start:%d/%m/%Y}", "until": f"{until:%d/%m/%Y}"}
        reader.refuse_column("until", Bad("ends_before_start", params))
    if start is None:
        return None
    return start, until + timedelta(days=1) if until is not None else None


def _is_first(records: Records, kind: str, name: str | None, reader: RowReader) -> bool:
    """Whether no row before named the same record; a second one is reported."""
    if name is None:
        records.unsure.add(kind)
        return False
    first = records.named[kind].setdefault(name, reader.place)
    if first != reader.place:
        reader.refuse_column("id", Bad("duplicate_row", {"line": str(first.line), "file": first.file}))
        return False
    return True


def _check_parents(records: Records, lives: Mapping[UnitId, Unit], names: Names) -> None:
    for unit, reader in records.units.values():
        if unit.parent is None:
            continue
        found = unit_of(names, unit.parent)
        if isinstance(found, Bad):
            reader.refuse_column("parent", found)
        elif _is_below_itself(unit, lives):
            reader.refuse_column("parent", Bad("parent_cycle", {"value": unit.parent}))


def _check_successors(records: Records, lives: Mapping[UnitId, Unit], names: Names) -> None:
    for unit, reader in records.units.values():
        for name in unit.successors:
            found, heir = unit_of(names, name), lives.get(name)
            if isinstance(found, Bad):
                reader.refuse_column("successors", found)
            elif unit.to_on is None or (heir is not None and not heir.is_active(unit.to_on)):
                reader.refuse_column("successors", Bad("bad_successor", {"value": name}))


def _is_below_itself(unit: Unit, lives: Mapping[UnitId, Unit]) -> bool:
    seen: set[UnitId] = set()
    above = unit.parent
    while above is not None and above in lives and above not in seen:
        if above == unit.id:
            return True
        seen.add(above)
        above = lives[above].parent
    return False


def _check_lives(records: Records, lives: Mapping[UnitId, Unit]) -> None:
    for held, reader in records.mandates.values():
        unit = lives.get(held.unit)
        if unit is not None and not _is_inside(held, unit):
            reader.refuse_column("from", Bad("outside_unit_life", {"unit": unit.name, "life": _life(unit)}))


def _is_inside(held: Mandate, unit: Unit) -> bool:
    """Whether the mandate lies in the unit's life; an open mandate of an ended unit ends with it."""
    return unit.is_active(held.from_on) and (held.to_on is None or unit.to_on is None or held.to_on <= unit.to_on)


def _life(unit: Unit) -> str:
    until = f"{unit.to_on - timedelta(days=1):%d/%m/%Y}" if unit.to_on is not None else "…"
    return f"{unit.from_on:%d/%m/%Y} – {until}"
