"""What a memory store holds, and how a change to it is undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import attrs

from supervision.model import CaseId, CommandId
from supervision.store.port import DeadlineRow, Denial, HeldClaim, Lease, OrgChange, PersonalRow, StoredEvent, TaskRow

_K = TypeVar("_K")
_V = TypeVar("_V")


@attrs.frozen(slots=True)
class CaseRow:
    """A case as bytes - so that nobody shares it - and what lists of cases filter by."""

    workflow: str
    state: str
    seq: int
    snapshot: bytes
    opened_on: str
    reference: str | None
    is_ended: bool
    parties: frozenset[str]


@attrs.frozen(slots=True, eq=False)
class Tables:
    """The rows; every table is a dict, so that one way of undoing fits all."""

    cases: dict[CaseId, CaseRow] = attrs.field(factory=dict)
    references: dict[tuple[str, str], CaseId] = attrs.field(factory=dict)
    events: dict[CaseId, tuple[StoredEvent, ...]] = attrs.field(factory=dict)
    commands: dict[CommandId, tuple[bytes, bytes]] = attrs.field(factory=dict)
    outbox: dict[CommandId, tuple[StoredEvent, ...]] = attrs.field(factory=dict)
    log: dict[int, StoredEvent] = attrs.field(factory=dict)
    claims: dict[str, tuple[HeldClaim, ...]] = attrs.field(factory=dict)
    deadlines: dict[CaseId, tuple[DeadlineRow, ...]] = attrs.field(factory=dict)
    tasks: dict[CaseId, tuple[TaskRow, ...]] = attrs.field(factory=dict)
    personal: dict[str, PersonalRow] = attrs.field(factory=dict)
    denials: dict[int, Denial] = attrs.field(factory=dict)
    org: dict[int, OrgChange] = attrs.field(factory=dict)
    people: dict[str, str] = attrs.field(factory=dict)
    specs: dict[tuple[str, int, str], bytes] = attrs.field(factory=dict)
    leases: dict[str, Lease] = attrs.field(factory=dict)


class Journal:
    """How to undo what a transaction has done so far."""

    def __init__(self) -> None:
        self._undo: list[Callable[[], None]] = []

    def put(self, table: dict[_K, _V], key: _K, value: _V) -> None:
        """Set *key*, remembering what was there."""
        if key in table:
            old = table[key]
            self._undo.append(lambda: table.__setitem__(key, old))
        else:
            self._undo.append(lambda: table.__delitem__(key))
        table[key] = value

    def drop(self, table: dict[_K, _V], key: _K) -> None:
        """Delete *key*, remembering what was there; it must be there."""
        old = table.pop(key)
        self._undo.append(lambda: table.__setitem__(key, old))

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Take back what the block did, last first, where it ends with an exception."""
        start = len(self._undo)
        try:
            yield
        except BaseException:
            while len(self._undo) > start:
                self._undo.pop()()
            raise
