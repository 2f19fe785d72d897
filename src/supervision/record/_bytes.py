"""Events as bytes, version 1.  Settled for ever: what is written here is hashed and kept.

One JSON object: who, when and which case under fixed keys, then the fact's own fields under their own names.
``via``, ``inputs``, ``basis`` and ``salt`` are left out where empty, and so is what a deadline that just began cannot
have yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from unicodedata import is_normalized

from supervision.model import (
    Basis,
    Claim,
    Claimed,
    Deadline,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    Fact,
    HandedOver,
    Link,
    Linked,
    Migrated,
    Moved,
    Noted,
    Opened,
    Pinned,
    Released,
    Revealed,
    Value,
)

from ._canonical import LARGEST, parsed, require_normal, to_json
from ._errors import BrokenRecordError, NotCanonicalError, UnknownEventError

FORMAT = 1

# `Any` is what JSON is before it has been looked at; the model's types hold again behind each function.
_Raw = dict[str, Any]
_WHO_AND_WHEN = ("v", "kind", "case", "seq", "command", "actor", "role", "unit", "body", "on", "at")
_OPTIONAL = ("via", "inputs", "basis", "salt")
_NOT_YET: dict[str, object] = {"paused_on": None, "left": None, "extended": 0, "closed": "", "closed_on": None}
_MOMENT_LENGTH = len("2026-01-30T02:03:04.000005Z")
_NO_OFFSET = timedelta(0)
_SURROGATE = b"\xed"  # the first byte of every surrogate in UTF-8
_NUL = "\\u0000"  # as JSON writes it


def encode(event: Event) -> bytes:
    """Return the bytes of an event, format 1.

    Personal values must have been replaced by ``{"ref", "commitment"}`` before.

    Raises:
        NotCanonicalError: Where text is not in normal form C (see `normal`), a value is none the record admits, or the
            moment is not in UTC.  Nothing is mended on the way, so that ``decode(encode(event)) == event``.
    """
    fact = event.fact
    raw: _Raw = _WRITERS[type(fact)](fact)
    raw["v"] = FORMAT
    raw["kind"] = type(fact).__name__
    raw["case"] = event.case_id
    raw["seq"] = event.seq
    raw["command"] = event.command_id
    raw["actor"] = event.actor
    raw["role"] = event.role
    raw["unit"] = event.unit
    raw["body"] = event.on_behalf_of
    raw["on"] = event.occurred_on
    raw["at"] = moment(event.recorded_at)
    if event.via:
        raw["via"] = event.via
    if event.inputs:
        raw["inputs"] = _admitted("inputs", event.inputs)
    if event.basis is not None:
        raw["basis"] = _basis_out(event.basis)
    if event.salt:
        raw["salt"] = event.salt
    return _as_bytes(raw)


def decode(body: bytes) -> Event:
    """Return the event that *body* is; nothing in the bytes is ever dropped.

    Raises:
        UnknownEventError: For a later format, and for a kind or key that this version does not know.
        BrokenRecordError: For anything that `encode` never wrote.
    """
    raw = parsed(body)
    if not isinstance(raw, dict):
        raise BrokenRecordError("an event is a JSON object")
    kind = _known_kind(raw)
    try:
        return _event(raw, _READERS[kind](raw))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BrokenRecordError(f"{kind}: {type(error).__name__}: {error}") from error


def moment(at: datetime) -> str:
    """Return a moment as the record writes it: ``2026-01-30T02:03:04.000005Z``, always with six digits.

    Raises:
        NotCanonicalError: If *at* is not aware or not in UTC.
    """
    if at.tzinfo is not UTC and at.utcoffset() != _NO_OFFSET:
        raise NotCanonicalError("at", "moment is not in UTC")
    return _text_of(at)


@lru_cache(maxsize=16)
def _text_of(at: datetime) -> str:
    # All events of a command were learned at one moment, and each writes it twice.
    return at.isoformat(timespec="microseconds")[:26] + "Z"


def moment_from(text: str) -> datetime:
    """Return the moment that `moment` wrote, aware, in UTC; raise ValueError for any other text."""
    if len(text) != _MOMENT_LENGTH or text[-1] != "Z":
        raise ValueError(f"{text!r} is not a moment")
    return datetime.fromisoformat(text)


def _as_bytes(raw: _Raw) -> bytes:
    text = to_json(raw)
    body = text.encode(errors="surrogatepass")
    # One look at the whole text is cheaper than one at each string.  It may suspect in vain (an escaped character
    # followed by a combining mark; Korean beside half a surrogate pair), so the strict walk has the last word.
    if (not text.isascii() and (_SURROGATE in body or not is_normalized("NFC", text))) or _NUL in text:
        require_normal(raw)
    return body


def _admitted(name: str, values: dict[str, Value]) -> dict[str, Value]:
    for key, value in values.items():
        if not key.isascii() or (type(value) is not str and not _is_plain(value)):
            require_normal({key: value}, name)
    return values


def _is_plain(value: Value) -> bool:
    """Tell quickly that a value needs no walk: at most one level of ASCII keys and text."""
    if isinstance(value, dict):
        return all(type(item) is str and key.isascii() for key, item in value.items())
    if isinstance(value, list):
        return all(type(item) is str for item in value)
    if isinstance(value, int):
        return type(value) is bool or -LARGEST <= value <= LARGEST
    return value is None


def _basis_out(basis: Basis) -> _Raw:
    return {
        "calendar": basis.calendar,
        "org": basis.org,
        "mandates": list(basis.mandates),
        "reads": [list(read) for read in basis.reads],
    }


def _link_out(link: Link) -> _Raw:
    return {"relation": link.relation, "workflow": link.workflow, "case_id": link.case_id, "is_child": link.is_child}


def _opened_out(fact: Opened) -> _Raw:
    return {
        "workflow": fact.workflow,
        "version": fact.version,
        "spec": fact.spec,
        "step": fact.step,
        "state": fact.state,
        "reference": fact.reference,
        "packs": list(fact.packs),
        "links": [_link_out(link) for link in fact.links],
        "fields": _admitted("fields", fact.fields),
    }


def _moved_out(fact: Moved) -> _Raw:
    fields = _admitted("fields", fact.fields)
    return {"step": fact.step, "source": fact.source, "target": fact.target, "fields": fields}


def _noted_out(fact: Noted) -> _Raw:
    return {"step": fact.step, "state": fact.state, "fields": _admitted("fields", fact.fields)}


def _migrated_out(fact: Migrated) -> _Raw:
    return {
        "version": fact.version,
        "spec": fact.spec,
        "source": fact.source,
        "target": fact.target,
        "packs": list(fact.packs),
        "fields": _admitted("fields", fact.fields),
    }


def _claimed_out(fact: Claimed) -> _Raw:
    claim = fact.claim
    return {"claim": {"key": claim.key, "first_on": claim.first_on, "last_on": claim.last_on}}


def _started_out(fact: DeadlineStarted) -> _Raw:
    clock = fact.deadline
    raw: _Raw = {
        "name": clock.name,
        "owner": clock.owner,
        "started_on": clock.started_on,
        "due_on": clock.due_on,
        "pack": clock.pack,
        "calendar": clock.calendar,
        "waits": clock.waits,
    }
    raw |= {name: value for name, empty in _NOT_YET.items() if (value := getattr(clock, name)) != empty}
    return {"deadline": raw}


def _recomputed_out(fact: DeadlineRecomputed) -> _Raw:
    dates: _Raw = {"name": fact.name, "was_due_on": fact.was_due_on, "due_on": fact.due_on}
    return dates | {"calendar": fact.calendar, "decision": fact.decision}


_WRITERS: Mapping[type[Fact], Callable[[Any], _Raw]] = {
    Opened: _opened_out,
    Moved: _moved_out,
    Noted: _noted_out,
    Migrated: _migrated_out,
    Linked: lambda fact: {"link": _link_out(fact.link)},
    HandedOver: lambda fact: {"source": fact.source, "target": fact.target, "fields": list(fact.fields)},
    Claimed: _claimed_out,
    Released: lambda fact: {"key": fact.key},
    DeadlineStarted: _started_out,
    DeadlinePaused: lambda fact: {"name": fact.name, "paused_on": fact.paused_on, "left": fact.left},
    DeadlineResumed: lambda fact: {"name": fact.name, "due_on": fact.due_on},
    DeadlineExtended: lambda fact: {"name": fact.name, "due_on": fact.due_on},
    DeadlineRecomputed: _recomputed_out,
    DeadlineClosed: lambda fact: {"name": fact.name, "closed": fact.closed, "closed_on": fact.closed_on},
    Pinned: lambda fact: {"stage": fact.stage, "packs": list(fact.packs)},
    Revealed: lambda fact: {"field": fact.field, "ref": fact.ref},
}


def _known_kind(raw: _Raw) -> str:
    version, kind = raw.get("v"), raw.get("kind")
    if type(version) is not int or type(kind) is not str:
        raise BrokenRecordError("no format or kind")
    if version != FORMAT:
        raise UnknownEventError(f"format {version}", max(version, FORMAT + 1))
    if kind not in _KEYS:
        raise UnknownEventError(f"kind {kind}", FORMAT + 1)
    _refuse_unknown(raw, _KEYS[kind])
    return kind


def _refuse_unknown(raw: _Raw, known: frozenset[str]) -> None:
    if not raw.keys() <= known:
        raise UnknownEventError(f"key {min(raw.keys() - known)}", FORMAT + 1)


def _event(raw: _Raw, fact: Fact) -> Event:
    if type(raw["seq"]) is not int:
        raise TypeError("seq")
    return Event(
        raw["case"],
        raw["seq"],
        raw["command"],
        raw["actor"],
        raw["role"],
        raw["unit"],
        raw["body"],
        raw["on"],
        moment_from(raw["at"]),
        fact,
        raw.get("via", ""),
        _values(raw.get("inputs", {})),
        _basis(raw["basis"]) if "basis" in raw else None,
        raw.get("salt", ""),
    )


def _values(raw: object) -> dict[str, Value]:
    if not isinstance(raw, dict):
        raise TypeError("values by name")
    return raw


def _basis(raw: _Raw) -> Basis:
    _refuse_unknown(raw, _BASIS_KEYS)
    reads = tuple([(case_id, seq) for case_id, seq in raw["reads"]])
    return Basis(calendar=raw["calendar"], org=raw["org"], mandates=tuple(raw["mandates"]), reads=reads)


def _link(raw: _Raw) -> Link:
    _refuse_unknown(raw, _LINK_KEYS)
    return Link(**raw)


def _claim(raw: _Raw) -> Claim:
    _refuse_unknown(raw, _CLAIM_KEYS)
    return Claim(**raw)


def _deadline(raw: _Raw) -> Deadline:
    _refuse_unknown(raw, _DEADLINE_KEYS)
    return Deadline(**raw)


def _opened(raw: _Raw) -> Opened:
    return Opened(
        workflow=raw["workflow"],
        version=raw["version"],
        spec=raw["spec"],
        step=raw["step"],
        state=raw["state"],
        reference=raw["reference"],
        packs=tuple(raw["packs"]),
        links=tuple(map(_link, raw["links"])),
        fields=_values(raw["fields"]),
    )


def _migrated(raw: _Raw) -> Migrated:
    packs = tuple(raw["packs"])
    return Migrated(raw["version"], raw["spec"], raw["source"], raw["target"], packs, _values(raw["fields"]))


_READERS: Mapping[str, Callable[[_Raw], Fact]] = {
    "Opened": _opened,
    "Moved": lambda raw: Moved(raw["step"], raw["source"], raw["target"], _values(raw["fields"])),
    "Noted": lambda raw: Noted(raw["step"], raw["state"], _values(raw["fields"])),
    "Migrated": _migrated,
    "Linked": lambda raw: Linked(_link(raw["link"])),
    "HandedOver": lambda raw: HandedOver(raw["source"], raw["target"], tuple(raw["fields"])),
    "Claimed": lambda raw: Claimed(_claim(raw["claim"])),
    "Released": lambda raw: Released(raw["key"]),
    "DeadlineStarted": lambda raw: DeadlineStarted(_deadline(raw["deadline"])),
    "DeadlinePaused": lambda raw: DeadlinePaused(raw["name"], raw["paused_on"], raw["left"]),
    "DeadlineResumed": lambda raw: DeadlineResumed(raw["name"], raw["due_on"]),
    "DeadlineExtended": lambda raw: DeadlineExtended(raw["name"], raw["due_on"]),
    "DeadlineRecomputed": lambda raw: DeadlineRecomputed(
        raw["name"], raw["was_due_on"], raw["due_on"], raw["calendar"], raw["decision"]
    ),
    "DeadlineClosed": lambda raw: DeadlineClosed(raw["name"], raw["closed"], raw["closed_on"]),
    "Pinned": lambda raw: Pinned(raw["stage"], tuple(raw["packs"])),
    "Revealed": lambda raw: Revealed(raw["field"], raw["ref"]),
}


def _keys(*own: str) -> frozenset[str]:
    return frozenset((*_WHO_AND_WHEN, *_OPTIONAL, *own))


# Written out, not read off the model: a field added to the model must not slip into format 1.
_KEYS: Mapping[str, frozenset[str]] = {
    "Opened": _keys("workflow", "version", "spec", "step", "state", "reference", "packs", "links", "fields"),
    "Moved": _keys("step", "source", "target", "fields"),
    "Noted": _keys("step", "state", "fields"),
    "Migrated": _keys("version", "spec", "source", "target", "packs", "fields"),
    "Linked": _keys("link"),
    "HandedOver": _keys("source", "target", "fields"),
    "Claimed": _keys("claim"),
    "Released": _keys("key"),
    "DeadlineStarted": _keys("deadline"),
    "DeadlinePaused": _keys("name", "paused_on", "left"),
    "DeadlineResumed": _keys("name", "due_on"),
    "DeadlineExtended": _keys("name", "due_on"),
    "DeadlineRecomputed": _keys("name", "was_due_on", "due_on", "calendar", "decision"),
    "DeadlineClosed": _keys("name", "closed", "closed_on"),
    "Pinned": _keys("stage", "packs"),
    "Revealed": _keys("field", "ref"),
}
_BASIS_KEYS = frozenset(("calendar", "org", "mandates", "reads"))
_LINK_KEYS = frozenset(("relation", "workflow", "case_id", "is_child"))
_CLAIM_KEYS = frozenset(("key", "first_on", "last_on"))
_DEADLINE_KEYS = frozenset(("name", "owner", "started_on", "due_on", "pack", "calendar", "waits", *_NOT_YET))
