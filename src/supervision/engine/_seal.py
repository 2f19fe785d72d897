"""Between a decision and the store: personal values set apart, events turned into bytes and chained."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from supervision.clock import IdSource
from supervision.machine import Program, is_stub
from supervision.model import Event, Moved, Noted, Opened, Revealed, Value
from supervision.record import canonical, chained, columns, commitment, encode
from supervision.store import PersonalRow, StoredEvent


def detached(event: Event, program: Program, ids: IdSource) -> tuple[Event, list[PersonalRow]]:
    """Return the event with each personal value replaced by ``{"ref", "commitment"}``, and the rows that hold them.

    The commitment is salted: who has the event alone cannot try names or telephone numbers against it.  An event with
    restricted values gets a salt of its own: who has its hash alone cannot try values against that.
    """
    fact, personal, rows = event.fact, program.personal, list[PersonalRow]()
    if isinstance(fact, Revealed):
        return attrs.evolve(event, inputs=_apart(event, event.inputs, personal, ids, rows)), rows
    if not isinstance(fact, (Opened, Moved, Noted)):
        return event, rows
    if not program.restricted.isdisjoint(fact.fields):
        event = attrs.evolve(event, salt=ids.salt().hex())
    if personal.isdisjoint(fact.fields) and personal.isdisjoint(event.inputs) and "document" not in event.inputs:
        return event, rows
    fields = _apart(event, fact.fields, personal, ids, rows)
    inputs = _apart(event, event.inputs, personal, ids, rows)
    return attrs.evolve(event, fact=attrs.evolve(fact, fields=fields), inputs=inputs), rows


def _apart(
    event: Event, values: dict[str, Value], personal: frozenset[str], ids: IdSource, rows: list[PersonalRow]
) -> dict[str, Value]:
    kept: dict[str, Value] = {}
    for name, value in values.items():
        if name in personal and value is not None and not _is_apart(value) and not is_stub(value):
            kept[name] = _one_apart(event, name, value, ids, rows)
        elif name == "document" and isinstance(value, dict) and value.get("signer") is not None:
            # Whoever signed is named by the document, not by the record.
            kept[name] = {**value, "signer": _one_apart(event, "document.signer", value["signer"], ids, rows)}
        else:
            kept[name] = value
    return kept


def _one_apart(event: Event, name: str, value: Value, ids: IdSource, rows: list[PersonalRow]) -> dict[str, Value]:
    salt, ref = ids.salt(), f"{event.case_id}.{event.seq}.{name}"
    rows.append(PersonalRow(ref, event.case_id, name, salt, canonical(value)))
    return {"ref": ref, "commitment": commitment(salt, value)}


def _is_apart(value: Value) -> bool:
    return isinstance(value, dict) and set(value) == {"ref", "commitment"}


def stored(workflow: str, head: bytes, events: Iterable[Event]) -> tuple[StoredEvent, ...]:
    """Return the events of one case as bytes, chained on *head*, the hash of the event before them."""
    kept = []
    for event in events:
        body = encode(event)
        head = chained(head, body)
        kept.append(StoredEvent(*columns(event, workflow), body, head))
    return tuple(kept)
