"""What a workflow's fields, evidence and documents look like when people write them: in a cell, or behind ``--set``."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path

import attrs

from supervision.model import Field, FieldType, Law, Value, Workflow
from supervision.text import Text

from ._cells import day_of, parse_day, text_of
from ._kinds import folded, named
from ._problems import Bad, did_you_mean
from ._table import Cell

_INTEGER = re.compile(r"[+-]?[0-9]{1,15}")
_DIGEST = re.compile(r"([0-9a-f]{64})(?:[\s@]+(.+))?", re.DOTALL)
_DOCUMENT = re.compile(
    r"(?:số\s*)?([0-9]+[A-Za-z]?)\s*[-/]\s*([^,;]+?)\s*[,;]\s*(?:ngày\s*)?([0-9/-]+)(?:\s*[,;]\s*(.+))?"
)
_STUB = re.compile(r"(?:phiếu|stub)\s+(\S+?)\s*[,;]\s*(.+)", re.IGNORECASE)
_POINTS = re.compile(r"(.+?)\s*[:=]\s*([0-9]{1,5})")
_PIECE = 1 << 20
_OWN = {
    "reason": Text("Lý do", "Reason"),
    "document": Text("Văn bản", "Document"),
    "signatures": Text("Chữ ký", "Signatures"),
    "vote": Text("Biểu quyết", "Vote"),
}
_VOTE = {"members": "thanh vien|members?", "present": "co mat|present", "agreed": "tan thanh|agreed"}
_YES = {"co", "dung", "x", "true", "yes", "1"}
_NO = {"khong", "sai", "false", "no", "0"}


@attrs.frozen(eq=False)
class Names:
    """What names in values can mean.

    Attributes:
        persons: Ids; None where they are not all known, because a table of people has mistakes: then any will do.
        units: The same for units.
        folder: Where relative paths of evidence begin; absolute ones are taken as they are where it is None.
    """

    law: Law
    persons: Collection[str] | None
    units: Collection[str] | None
    folder: Path | None = None


def input_labels(workflow: Workflow, law: Law) -> dict[str, Text]:
    """Return the label of everything a step of *workflow* may be given, by name; fields before evidence."""
    fields = {field.name: field.label for field in workflow.fields}
    return {**_OWN, **law.evidence, **fields}


def input_name(workflow: Workflow, law: Law, word: str) -> str | None:
    """Return the input a heading or option names: by name, by label, or as ``input:NAME``; None where there is none."""
    return named(word.removeprefix("input:").strip(), input_labels(workflow, law))


def value_of(workflow: Workflow, names: Names, name: str, cell: Cell) -> Value | Bad:
    """Return the value of the input *name* that a cell, not blank, writes."""
    field, text = workflow.field(name), text_of(cell)
    is_sealed = field is not None and field.confidentiality.is_sealed
    if is_sealed and isinstance(text, str) and (stub := _STUB.fullmatch(text)) is not None:
        return {"stub": stub[1], "holder": stub[2]}
    if field is not None and field.type is FieldType.DATE:
        return _iso(day_of(cell))
    if isinstance(text, Bad):
        return text
    if field is not None:
        return _field_of(workflow, names, field, text)
    if name == "reason":
        return text
    if name == "signatures":
        return _several(names, text)
    if name == "vote":
        return vote_of(text)
    return document_of(text) if name == "document" else evidence_of(text, names.folder)


def _field_of(workflow: Workflow, names: Names, field: Field, text: str) -> Value | Bad:
    if field.type is FieldType.SCORES:
        known = names.law.criteria(workflow.rules, field.criteria).values()
        return scores_of({each.name: each.label for each in known}, text)
    return _READ[field.type](names, field, text)


def scores_of(labels: Mapping[str, Text], text: str) -> Value | Bad:
    """Return the points that ``criterion: points; criterion: points`` gives, each criterion by name or label."""
    found: dict[str, Value] = {}
    for part in re.split(r"[;|]", text):
        if not part.strip():
            continue
        points = _POINTS.fullmatch(part.strip())
        name = named(points[1], labels) if points is not None else None
        if points is None or name is None or name in found:
            return Bad("bad_scores", {"value": part.strip(), "known": known_in(labels)})
        found[name] = int(points[2])
    return found


def vote_of(text: str) -> Value | Bad:
    """Return the vote ``9 thành viên, 8 có mặt, 7 tán thành`` tells, in either language and in any order."""
    parts = folded(text).split(",")
    told = [
        (key, re.fullmatch(rf" *([0-9]{{1,6}}) (?:{word}) *", part)) for part in parts for key, word in _VOTE.items()
    ]
    found: dict[str, Value] = {key: int(match[1]) for key, match in told if match is not None}
    return found if len(parts) == len(found) == len(_VOTE) else Bad("bad_vote", {"value": text})


def document_of(text: str) -> Value | Bad:
    """Return the document ``12-QĐ/QU, 01/03/2018, signer`` names; the signer may be missing."""
    found = _DOCUMENT.fullmatch(text)
    if found is None:
        return Bad("bad_document", {"value": text})
    day = parse_day(found[3])
    if isinstance(day, Bad):
        return day
    document: dict[str, Value] = {"number": found[1], "symbol": found[2], "date": day.isoformat()}
    return document | ({"signer": found[4]} if found[4] else {})


def evidence_of(text: str, folder: Path | None) -> Value | Bad:
    """Return the evidence a path names, its digest computed here; or a digest with where the bytes are kept."""
    stated = _DIGEST.fullmatch(text)
    if stated is not None:
        return {"sha256": stated[1], "ref": stated[2] or f"sha256:{stated[1]}"}
    path = Path(text)
    if folder is not None and (path.is_absolute() or ".." in path.parts):
        return Bad("evidence_missing", {"value": text})
    try:
        file = path if folder is None else folder / path
        return {"sha256": _sha256(file), "ref": text} if file.is_file() else Bad("evidence_missing", {"value": text})
    except (OSError, ValueError):
        return Bad("evidence_missing", {"value": text})


def _sha256(file: Path) -> str:
    total = hashlib.sha256()
    with file.open("rb") as opened:
        while piece := opened.read(_PIECE):
            total.update(piece)
    return total.hexdigest()


def person_of(names: Names, text: str) -> str | Bad:
    """Return the id of a known person."""
    if names.persons is None or text in names.persons:
        return text
    return Bad("unknown_person", {"value": text}, did_you_mean(text, names.persons))


def unit_of(names: Names, text: str) -> str | Bad:
    """Return the id of a known unit."""
    if names.units is None or text in names.units:
        return text
    return Bad("unknown_unit", {"value": text}, did_you_mean(text, names.units))


def role_of(names: Names, text: str) -> str | Bad:
    """Return the role a name or label means."""
    labels = {name: role.label for name, role in names.law.roles.items()}
    known = [*labels, *(label.vi for label in labels.values())]
    return named(text, labels) or Bad("unknown_role", {"value": text}, did_you_mean(text, known))


def choice_of(labels: Mapping[str, Text], text: str) -> str | Bad:
    """Return the choice a name or label means."""
    return named(text, labels) or Bad("bad_choice", {"value": text, "known": known_in(labels)})


def known_in(labels: Mapping[str, Text]) -> Text:
    """Return the labels, joined with commas."""
    return Text("; ".join(label.vi for label in labels.values()), "; ".join(labels))


def _text(_names: Names, _field: Field, text: str) -> Value | Bad:
    return text


def _integer(_names: Names, _field: Field, text: str) -> Value | Bad:
    return int(text) if _INTEGER.fullmatch(text) else Bad("bad_integer", {"value": text})


def _boolean(_names: Names, _field: Field, text: str) -> Value | Bad:
    word = folded(text)
    return True if word in _YES else False if word in _NO else Bad("bad_boolean", {"value": text})


def _date(_names: Names, _field: Field, text: str) -> Value | Bad:
    return _iso(parse_day(text))


def _choice(_names: Names, field: Field, text: str) -> Value | Bad:
    return choice_of(dict(field.choices), text)


def _person(names: Names, _field: Field, text: str) -> Value | Bad:
    return person_of(names, text)


def _unit(names: Names, _field: Field, text: str) -> Value | Bad:
    return unit_of(names, text)


def _party(names: Names, _field: Field, text: str) -> Value | Bad:
    return text if names.persons is None or text in names.persons else unit_of(names, text)


def _iso(day: date | Bad) -> Value | Bad:
    return day.isoformat() if isinstance(day, date) else day


def _texts(_names: Names, _field: Field, text: str) -> Value | Bad:
    return [piece for part in text.split("|") if (piece := part.strip())]


def _persons(names: Names, _field: Field, text: str) -> Value | Bad:
    return _several(names, text)


def _several(names: Names, text: str) -> Value | Bad:
    found: list[Value] = []
    for part in text.split("|"):
        person = person_of(names, part.strip())
        if isinstance(person, Bad):
            return person
        found.append(person)
    return found


# Points are read with the catalogue at hand, in `_field_of`.
_READ: Mapping[FieldType, Callable[[Names, Field, str], Value | Bad]] = {
    FieldType.TEXT: _text,
    FieldType.INTEGER: _integer,
    FieldType.BOOLEAN: _boolean,
    FieldType.DATE: _date,
    FieldType.CHOICE: _choice,
    FieldType.PERSON: _person,
    FieldType.UNIT: _unit,
    FieldType.PARTY: _party,
    FieldType.TEXTS: _texts,
    FieldType.PERSONS: _persons,
}
