"""Tables of a feature: two columns, label and value, each value read by the type of its field."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

import attrs

from supervision.intake import Bad, vote_of
from supervision.messages import Words
from supervision.model import Field, FieldType, Law, Value, Workflow
from supervision.text import Text

from ._names import fail, look_up
from ._phrases import day_of, plain

Table = Sequence[Sequence[str]]

_OWN = {name: Words().input(name) for name in ("reason", "document", "signatures", "vote")}
_STUB = re.compile(r"(?:phiếu|stub) (\S+?), (.+)", re.IGNORECASE)
_YES = {"có": True, "không": False, "yes": True, "no": False}
_DOCUMENT = re.compile(
    r"(?P<number>\d+\w*)(?:[-/](?P<symbol>\S+))?"
    r"(?: (?:ngày|of) (?P<date>.+?))?"
    r"(?:,? (?:do|signed by) (?P<signer>.+?)(?: ký)?)?"
)


@attrs.frozen
class Reader:
    """Reads the tables of one workflow.

    Attributes:
        day: Day of the act: the date of a document that names none.
        persons: Ids by name; so `units`.
        place: Where the fields of the workflow are written, asked when a label is unknown; empty where nobody knows.
    """

    workflow: Workflow
    law: Law
    day: date
    persons: Mapping[str, str]
    units: Mapping[str, str]
    place: Callable[[], str] = str

    def inputs(self, table: Table | None) -> dict[str, Value]:
        """Return what the table says, by id; fails on an unknown label and on one given twice."""
        found: dict[str, Value] = {}
        for row in table or ():
            if len(row) != 2:  # noqa: PLR2004 - label and value
                fail(
                    f"bảng phải có hai cột, nhãn và giá trị: {' | '.join(row)} · a table has two columns: label, value",
                    f"a table has two columns, label and value: {' | '.join(row)}",
                )
            name = self.name(row[0])
            if name in found:
                fail(f"“{row[0]}” có hai lần trong bảng · twice in the table", f"“{row[0]}” is twice in the table")
            found[name] = self.value(name, plain(row[1]))
        return found

    def name(self, label: str) -> str:
        """Return the id of a field, a kind of evidence, ``reason`` or ``document``."""
        fields = {field.name: field.label for field in self.workflow.fields}
        what = Text(
            f"thông tin của quy trình “{self.workflow.label.vi}”",
            f"field of the workflow “{self.workflow.label.get('en')}”",
        )
        return look_up(label, {**self.law.evidence, **_OWN, **fields}, what, self.place)

    def value(self, name: str, cell: str) -> Value:
        """Return what a cell stands for."""
        field = self.workflow.field(name)
        if field is not None and field.confidentiality.is_sealed and (stub := _STUB.fullmatch(cell)) is not None:
            return {"stub": stub[1], "holder": stub[2]}
        if field is not None:
            return _READ[field.type](self, field, cell)
        if name == "reason":
            return cell
        if name == "signatures":
            return [self.person(item) for item in _items(cell.replace(",", ";"))]
        if name == "vote":
            return _vote(cell)
        return self._document(cell) if name == "document" else _evidence(cell)

    def _document(self, cell: str) -> Value:
        found = _DOCUMENT.fullmatch(cell)
        if found is None:
            fail(
                f"văn bản viết “12-QĐ/ĐU ngày 01/03/2018”, không phải “{cell}” · write a document as number-symbol",
                f"a document is written “12-QĐ/ĐU of 1 March 2018”, not “{cell}”",
            )
        parts: dict[str, Value] = {key: text for key, text in found.groupdict().items() if text}
        parts["date"] = (_day(cell, found["date"]) if found["date"] else self.day).isoformat()
        return parts

    def scores(self, field: Field, cell: str) -> Value:
        """Return the points that ``criterion: points; …`` gives."""
        known = {each.name: each.label for each in self.law.criteria(self.workflow.rules, field.criteria).values()}
        found: dict[str, Value] = {}
        for item in _items(cell):
            label, _, points = item.rpartition(":")
            name = look_up(label.strip(), known, _of("tiêu chí của", "criterion of", field))
            found[name] = _integer(field, points.strip())
        return found

    def person(self, name: str) -> str:
        """Return a person's id."""
        return look_up(name, _people(self.persons), Text("người", "person"))

    def unit(self, name: str) -> str:
        """Return a unit's id."""
        return look_up(name, _people(self.units), Text("tổ chức", "organisation"))

    def party(self, name: str) -> str:
        """Return the id of a person or unit."""
        return look_up(name, _people({**self.persons, **self.units}), Text("người, tổ chức", "person or organisation"))


def rows(table: Table) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return for each row of a table with a head: its first cell, and label and value of each other that is filled."""
    head, *found = table
    if not found:
        fail("bảng chỉ có dòng tiêu đề: mỗi hồ sơ một dòng · the table has a head and no row: a row for each case")
    return [(row[0], [pair for pair in zip(head[1:], row[1:], strict=True) if pair[1].strip()]) for row in found]


def _of(vi: str, en: str, field: Field) -> Text:
    return Text(f"{vi} “{field.label.vi}”", f"{en} “{field.label.get('en')}”")


def _people(ids: Mapping[str, str]) -> dict[str, Text]:
    return {ident: Text(name) for name, ident in ids.items()}


def _evidence(cell: str) -> Value:
    """Return evidence whose bytes are its own description: the same words, the same digest."""
    return {"sha256": hashlib.sha256(cell.encode()).hexdigest(), "ref": cell}


def _vote(cell: str) -> Value:
    found = vote_of(cell)
    if isinstance(found, Bad):
        fail(
            f"biểu quyết viết “9 thành viên, 8 có mặt, 7 tán thành”, không phải “{cell}” · write a vote as numbers",
            f"a vote is written “9 members, 8 present, 7 for”, not “{cell}”",
        )
    return found


def _day(told: str, text: str) -> date:
    try:
        return day_of(text)
    except ValueError as none:
        fail(f"“{told}”: {none}")


def _integer(field: Field, cell: str) -> int:
    if not re.fullmatch(r"-?\d+", cell):
        fail(
            f"“{field.label.vi}” phải là số nguyên, không phải “{cell}” · a whole number is needed",
            f"“{field.label.get('en')}” must be a whole number, not “{cell}”",
        )
    return int(cell)


def _boolean(field: Field, cell: str) -> bool:
    if cell.casefold() not in _YES:
        fail(
            f"“{field.label.vi}” phải là có hoặc không, không phải “{cell}” · write yes or no",
            f"“{field.label.get('en')}” must be yes or no, not “{cell}”",
        )
    return _YES[cell.casefold()]


def _choice(field: Field, cell: str) -> str:
    return look_up(cell, dict(field.choices), _of("lựa chọn của", "choice of", field))


def _items(cell: str) -> list[str]:
    return [item for part in cell.split(";") if (item := part.strip())]


_READ: Mapping[FieldType, Callable[[Reader, Field, str], Value]] = {
    FieldType.TEXT: lambda _, __, cell: cell,
    FieldType.INTEGER: lambda _, field, cell: _integer(field, cell),
    FieldType.BOOLEAN: lambda _, field, cell: _boolean(field, cell),
    FieldType.DATE: lambda _, field, cell: _day(field.label.vi, cell).isoformat(),
    FieldType.CHOICE: lambda _, field, cell: look_up(
        cell, dict(field.choices), _of("lựa chọn của", "choice of", field)
    ),
    FieldType.PERSON: lambda reader, _, cell: reader.person(cell),
    FieldType.UNIT: lambda reader, _, cell: reader.unit(cell),
    FieldType.PARTY: lambda reader, _, cell: reader.party(cell),
    FieldType.TEXTS: lambda _, __, cell: [*_items(cell)],
    FieldType.PERSONS: lambda reader, _, cell: [reader.person(item) for item in _items(cell)],
    FieldType.SCORES: lambda reader, field, cell: reader.scores(field, cell),
}
