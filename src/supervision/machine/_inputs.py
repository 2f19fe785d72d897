"""Inputs: which a step takes, and whether each is what its field says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches

from supervision.model import Field, FieldType, Reason, Transition, UnitId, Value, find_catalogue

from ._context import Context

_DIGEST = 64  # hexadecimal digits of a SHA-256
_EVIDENCE = frozenset({"sha256", "ref", "kind"})
_DOCUMENT = frozenset({"number", "symbol", "date", "signer", "sha256"})
_VOTE = ("members", "present", "agreed")
_STUB = frozenset({"stub", "holder"})
_NUMBER = re.compile(r"(?=.*[0-9])[0-9A-Za-zĐđ./_-]{1,40}")  # opaque: no room for words
_LONGEST_HOLDER = 200


def needs_of(transition: Transition) -> tuple[tuple[str, ...], ...]:
    """Return what must be given: the inputs the step names, and how the body that decides has signed and voted."""
    papers = ("signatures", transition.signs), ("vote", transition.quorum)
    return (*transition.needs, *((name,) for name, asked in papers if asked))


def allowed_inputs(transition: Transition) -> frozenset[str]:
    """Return the names a step needs or takes; a reason may always be given."""
    return frozenset({name for group in needs_of(transition) for name in group} | {*transition.takes, "reason"})


def votes_in(value: Value) -> tuple[int, int, int] | None:
    """Return how many members there are, were present and agreed; None where *value* is no vote that can have been."""
    if not isinstance(value, dict) or value.keys() != set(_VOTE):
        return None
    members, present, agreed = (count if type(count := value[name]) is int else -1 for name in _VOTE)
    return (members, present, agreed) if 0 <= agreed <= present <= members > 0 else None


def input_faults(context: Context, fields: Mapping[str, Field], allowed: frozenset[str]) -> Iterator[Reason]:
    """Return what is wrong with the command's inputs, by name; nothing for those that are None."""
    for name, value in context.command.inputs.items():
        if name not in allowed:
            near = tuple(get_close_matches(name, sorted(allowed), 3))
            yield Reason("unknown_input", {"input": name, "near": near or tuple(sorted(allowed))})
        elif value is not None:
            yield from _faults(context, fields.get(name), name, value)


def above_ceiling(context: Context, field: Field) -> Reason:
    """Return that content for *field* may not be kept here; never what the content is."""
    return Reason(
        "above_ceiling", {"input": field.name, "class": field.confidentiality, "ceiling": context.facts.ceiling}
    )


def is_stub(value: Value) -> bool:
    """Whether *value* is ``{"stub": an opaque number, "holder": who has the content}``."""
    if not isinstance(value, dict) or value.keys() != _STUB:
        return False
    number, holder = value["stub"], value["holder"]
    is_number = isinstance(number, str) and _NUMBER.fullmatch(number) is not None
    return is_number and isinstance(holder, str) and 0 < len(holder.strip()) <= _LONGEST_HOLDER


def _faults(context: Context, field: Field | None, name: str, value: Value) -> Iterator[Reason]:
    if field is not None and context.is_above_ceiling(field):
        if not is_stub(value):
            yield above_ceiling(context, field)
    elif field is not None and field.type is FieldType.SCORES:
        yield from _score_faults(context, field, value)
    elif code := _fault(context, field, name, value):
        yield Reason(code, {"input": name, "value": str(value)[:60]})


def _score_faults(context: Context, field: Field, value: Value) -> Iterator[Reason]:
    """Points are given for every criterion of the catalogue, from 0 to its most, and for nothing else."""
    found = find_catalogue(context.texts(field.criteria).packs, field.criteria)
    if found is None:
        yield Reason("no_criteria_in_force", {"input": field.name, "on": context.day})
    elif not isinstance(value, dict):
        yield Reason("bad_scores", {"input": field.name})
    else:
        pack, criteria = found
        for each in criteria:
            points, source = value.get(each.name), each.article or pack.citation.vi
            if points is None:
                yield Reason("score_missing", {"input": field.name, "criterion": each.label}, source)
            elif type(points) is not int or not 0 <= points <= each.most:
                yield Reason("score_range", {"input": field.name, "criterion": each.label, "most": each.most}, source)
        for name in sorted(value.keys() - {each.name for each in criteria}):
            known = tuple(each.label for each in criteria)
            yield Reason("score_unknown", {"input": field.name, "criterion": name, "near": known})


def _fault(context: Context, field: Field | None, name: str, value: Value) -> str:
    if field is not None:
        return _FAULTS[field.type](context, field, value)
    if name == "reason":
        return _text(context, field, value)
    if name == "document":
        return "" if _is_document(value) else "bad_document"
    if name == "signatures":
        return _persons(context, field, value)
    if name == "vote":
        return "" if votes_in(value) else "bad_vote"
    return "" if _is_evidence(value) else "bad_evidence"


def _is_evidence(value: Value) -> bool:
    """Evidence is ``{"sha256", "ref"}``: the digest of bytes the host keeps, and where it keeps them."""
    if not isinstance(value, dict) or not value.keys() <= _EVIDENCE:
        return False
    digest, ref = value.get("sha256"), value.get("ref")
    is_digest = isinstance(digest, str) and len(digest) == _DIGEST and set(digest) <= set("0123456789abcdef")
    return is_digest and isinstance(ref, str) and bool(ref)


def _is_document(value: Value) -> bool:
    """A document is at least ``{"number", "date"}``; symbol, signer and sha256 may be added."""
    if not isinstance(value, dict) or not value.keys() <= _DOCUMENT:
        return False
    return bool(value.get("number")) and isinstance(value.get("date"), str) and _is_date(str(value["date"]))


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _text(_context: Context, _field: Field | None, value: Value) -> str:
    return "" if isinstance(value, str) and value.strip() else "bad_text"


def _integer(_context: Context, _field: Field, value: Value) -> str:
    return "" if isinstance(value, int) and not isinstance(value, bool) else "bad_integer"


def _boolean(_context: Context, _field: Field, value: Value) -> str:
    return "" if isinstance(value, bool) else "bad_boolean"


def _day(_context: Context, _field: Field, value: Value) -> str:
    return "" if isinstance(value, str) and _is_date(value) else "bad_date"


def _choice(_context: Context, field: Field, value: Value) -> str:
    return "" if any(value == choice for choice, _ in field.choices) else "bad_choice"


def _person(context: Context, _field: Field | None, value: Value) -> str:
    return "" if isinstance(value, str) and value in context.facts.directory.persons else "unknown_person"


def _unit(context: Context, _field: Field, value: Value) -> str:
    if not isinstance(value, str) or (unit := context.facts.directory.units.get(UnitId(value))) is None:
        return "unknown_unit"
    return "" if unit.is_active(context.command.occurred_on) else "inactive_unit"


def _party(context: Context, field: Field, value: Value) -> str:
    return "" if not _person(context, field, value) else _unit(context, field, value)


def _texts(_context: Context, _field: Field, value: Value) -> str:
    good = isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value)
    return "" if good else "bad_texts"


def _persons(context: Context, field: Field | None, value: Value) -> str:
    if not isinstance(value, list) or not value or len({str(item) for item in value}) != len(value):
        return "bad_persons"
    return "unknown_person" if any(_person(context, field, item) for item in value) else ""


# Points have reasons of their own, one for each criterion.
_FAULTS: dict[FieldType, Callable[[Context, Field, Value], str]] = {
    FieldType.TEXT: _text,
    FieldType.INTEGER: _integer,
    FieldType.BOOLEAN: _boolean,
    FieldType.DATE: _day,
    FieldType.CHOICE: _choice,
    FieldType.PERSON: _person,
    FieldType.UNIT: _unit,
    FieldType.PARTY: _party,
    FieldType.TEXTS: _texts,
    FieldType.PERSONS: _persons,
}
