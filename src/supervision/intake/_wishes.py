"""Tables for a proposal of assignments: who supervises and how many, what is known of a person, what a pair costs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import attrs

from supervision.engine import Engine
from supervision.spec import Problem
from supervision.text import Text

from ._cells import text_of
from ._header import Vocabulary, sheet_of
from ._kinds import Column, Kind
from ._problems import Bad, Findings, Place
from ._rows import RowReader
from ._sheets import files_of, tables_of
from ._table import Cell
from ._values import Names, person_of, unit_of

_AMOUNT = re.compile(r"[0-9]{1,8}")
_MOST = 10_000_000

_UNIT = Column("unit", Text("Mã đơn vị", "Unit id"), Text("tổ chức giám sát", "the supervising organisation"))
SUPERVISORS = Kind(
    "supervisors",
    Text("Tổ chức giám sát", "Supervisors"),
    ("supervisors", "supervisor", "to chuc giam sat"),
    (
        _UNIT,
        Column(
            "room",
            Text("Nhận nhiều nhất", "Room"),
            Text("nhận nhiều nhất mấy người; để trống nếu không giới hạn", "how many at most; empty for any number"),
            is_required=False,
        ),
    ),
)
SUBJECTS = Kind(
    "people",
    Text("Người được giám sát", "People to be supervised"),
    ("people", "persons", "nguoi"),
    (
        Column("person", Text("Mã người", "Person id"), Text("người được giám sát", "who is to be supervised")),
        Column(
            "place",
            Text("Nơi", "Place"),
            Text("để tính chi phí; để trống thì không tính", "for the cost; empty where nothing is counted"),
            is_required=False,
        ),
        Column(
            "last",
            Text("Tổ chức năm trước", "Last year's"),
            Text("mã đơn vị; để trống thì lấy theo sổ cái", "id of the unit; empty where the ledger tells"),
            is_required=False,
        ),
        Column(
            "barred",
            Text("Không được giám sát", "Barred"),
            Text("mã các đơn vị của người thân, ngăn cách bằng dấu |", "ids of units of relatives, separated by |"),
            is_required=False,
        ),
    ),
)
COSTS = Kind(
    "costs",
    Text("Chi phí", "Costs"),
    ("costs", "cost", "chi phi"),
    (
        Column("place", Text("Nơi", "Place"), Text("như trong bảng người", "as in the table of people")),
        _UNIT,
        Column("cost", Text("Chi phí", "Cost"), Text("số nguyên, thí dụ km", "a whole number, kilometres for one")),
    ),
)
_KINDS = (SUPERVISORS, SUBJECTS, COSTS)


@attrs.frozen(eq=False)
class Wish:
    """What is known of a person beside the ledger.

    Attributes:
        last: Last year's supervising organisation; None where the ledger tells.
        barred: Organisations that may not supervise the person, relatives' for one.
    """

    place: str = ""
    last: str | None = None
    barred: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Wishes:
    """What the tables say.

    Attributes:
        rooms: How many each organisation takes at most, None for any number, in the order of the rows; empty where no
            table names any.
        people: By person.
        costs: By place and organisation; None where there is no table of costs.
    """

    rooms: Mapping[str, int | None] = attrs.field(factory=dict)
    people: Mapping[str, Wish] = attrs.field(factory=dict)
    costs: Mapping[tuple[str, str], int] | None = None


def read_wishes(engine: Engine, paths: Iterable[str | Path]) -> Wishes | tuple[Problem, ...]:
    """Read tables for a proposal of assignments; nothing is changed.

    Args:
        engine: Whose units and persons names can mean.
        paths: CSV and XLSX files; of a folder those that lie directly in it.

    Returns:
        What they say, or every problem, by file and row; never raises for what is in a file.
    """
    findings, reading = Findings(), _Reading(Names(engine.law, engine.directory.persons, engine.directory.units))
    read: Mapping[str, Callable[[RowReader], None]] = {
        "supervisors": reading.supervisor,
        "people": reading.person,
        "costs": reading.cost,
    }
    for path in files_of(paths, findings):
        for table in tables_of(path, findings) or ():
            sheet = sheet_of(table, Vocabulary({}, engine.law), findings, _KINDS, "unknown_wish")
            for row in sheet.table.rows if sheet is not None else ():
                assert sheet is not None  # noqa: S101 - no rows without it
                read[sheet.kind.name](RowReader(sheet, row, findings))
            if sheet is not None and sheet.kind is COSTS:
                reading.has_costs = True
    if findings:
        return findings.sorted()
    return Wishes(reading.rooms, reading.people, reading.costs if reading.has_costs else None)


@attrs.define(eq=False)
class _Reading:
    names: Names
    rooms: dict[str, int | None] = attrs.field(factory=dict)
    people: dict[str, Wish] = attrs.field(factory=dict)
    costs: dict[tuple[str, str], int] = attrs.field(factory=dict)
    has_costs: bool = False
    _first: dict[tuple[str, ...], Place] = attrs.field(factory=dict)

    def supervisor(self, reader: RowReader) -> None:
        unit, room = reader.take("unit", self._unit), reader.take("room", _amount)
        if unit is not None and self._is_new(reader, "supervisors", unit):
            self.rooms[unit] = room

    def person(self, reader: RowReader) -> None:
        person, place = reader.take("person", self._person), reader.take("place", text_of)
        last, barred = reader.take("last", self._unit), reader.take("barred", self._units)
        if person is not None and self._is_new(reader, "people", person):
            self.people[person] = Wish(place or "", last, barred or ())

    def cost(self, reader: RowReader) -> None:
        place, unit, cost = reader.take("place", text_of), reader.take("unit", self._unit), reader.take("cost", _amount)
        if place is not None and unit is not None and self._is_new(reader, "costs", place, unit):
            self.costs[place, unit] = cost or 0

    def _is_new(self, reader: RowReader, *key: str) -> bool:
        first = self._first.setdefault(key, reader.place)
        if first != reader.place:
            reader.refuse(0, Bad("repeated_wish", {"line": str(first.line), "file": first.file}))
        return reader.is_good

    def _unit(self, cell: Cell) -> str | Bad:
        text = text_of(cell)
        return text if isinstance(text, Bad) else unit_of(self.names, text)

    def _person(self, cell: Cell) -> str | Bad:
        text = text_of(cell)
        return text if isinstance(text, Bad) else person_of(self.names, text)

    def _units(self, cell: Cell) -> tuple[str, ...] | Bad:
        text = text_of(cell)
        if isinstance(text, Bad):
            return text
        found = [unit_of(self.names, part.strip()) for part in text.split("|")]
        bad = next((each for each in found if isinstance(each, Bad)), None)
        return bad or tuple(each for each in found if isinstance(each, str))


def _amount(cell: Cell) -> int | Bad:
    text = text_of(cell)
    if isinstance(text, Bad):
        return text
    return int(text) if _AMOUNT.fullmatch(text) and int(text) <= _MOST else Bad("bad_amount", {"value": text})
