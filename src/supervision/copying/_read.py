"""A log read page by page, its digest, and a source checked before anything is written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest

from supervision.model import Case, CaseId, CommandId, Value
from supervision.record import (
    BrokenRecordError,
    Fault,
    NotCanonicalError,
    UnknownEventError,
    chained,
    commitment,
    decode,
    verify_chain,
)
from supervision.store import LogEntry, PersonalRow, Store, StoredEvent

from ._errors import BrokenSourceError, LedgersPartError

PAGE = 1_000
_PREFIX = b"supervision/log/v1\0"
_POSITION_BYTES = 8
_COMMITS = b'"commitment":'


class LogDigest:
    """The digest of a log, entry by entry: one value for all of it.

    SHA-256 over a prefix and, for every entry in order, its position (8 bytes, the highest first) and the hash of its
    event (32 bytes).  The hashes are computed from the bytes of the events, never taken from the column beside them.

    Attributes:
        position: The last position taken in; 0 before the first.
        heads: The hash of each case's last event so far.
    """

    def __init__(self) -> None:
        """Begin before the first entry."""
        self.position = 0
        self.heads: dict[CaseId, bytes] = {}
        self._sha = hashlib.sha256(_PREFIX)

    def add(self, entry: LogEntry) -> None:
        """Take in the next entry."""
        event = entry.event
        head = chained(self.heads.get(event.case_id, b""), event.body)
        self.heads[event.case_id] = head
        self.position = entry.position
        self._sha.update(entry.position.to_bytes(_POSITION_BYTES, "big") + head)

    def hexdigest(self) -> str:
        """Return the digest of what was taken in, hexadecimal."""
        return self._sha.hexdigest()


def log_digest(store: Store, until: int | None = None) -> LogDigest:
    """Return the digest of what is sealed, up to and with position *until*; None is all."""
    digest = LogDigest()
    for page in pages(store, until=until):
        for entry in page:
            digest.add(entry)
    return digest


def seal(store: Store) -> None:
    """Give every event its place in the log."""
    while store.seal():
        pass


def pages(store: Store, after: int = 0, until: int | None = None) -> Iterator[tuple[LogEntry, ...]]:
    """Return the log behind *after*, up to and with *until*, in pages."""
    while until is None or after < until:
        page = store.log(after, PAGE if until is None else min(PAGE, until - after))
        if not page:
            return
        yield page
        after = page[-1].position


def checked(source: Store, target: Store) -> tuple[LogDigest, int]:
    """Look through the whole source before anything is written.

    Returns:
        The digest of the source's log up to the last command that is sealed whole, and how much of it the target has.

    Raises:
        LedgersPartError: The target's log is no beginning of the source's.
        BrokenSourceError: The record of the source is not what was written.
        UnknownEventError: A newer version wrote some event of the source.
    """
    seal(source)
    seal(target)
    digest, faults, theirs = LogDigest(), list[Fault](), _Beside(target)
    faults += verify_chain(_watched(source, digest, faults, theirs))
    faults += _head_faults(source, digest)
    if faults:
        _refuse_unknown(source, faults)
        raise BrokenSourceError(tuple(faults))
    return digest, theirs.end(digest.position)


class _Beside:
    """The log of the target, read beside the source's."""

    def __init__(self, target: Store) -> None:
        self._target = target
        self._parted: int | None = None
        self._has_more = True
        self._position = 0

    def compare(self, page: Sequence[LogEntry]) -> None:
        """Take in the next page of the source."""
        if not self._has_more:
            return
        found = self._target.log(self._position, len(page))
        self._parted = first_difference(page[: len(found)], found)
        self._has_more = len(found) == len(page) and self._parted is None
        self._position += len(found)

    def end(self, position: int) -> int:
        """Return how much the target has; raise LedgersPartError where it is not a beginning of the source."""
        if self._has_more and self._target.log(position, 1):
            self._parted = position + 1
        if self._parted is not None:
            raise LedgersPartError("log", str(self._parted))
        return self._position


def first_difference(ours: Iterable[LogEntry], theirs: Iterable[LogEntry]) -> int | None:
    """Return the first position where two pieces of a log are not the same, column by column, byte by byte."""
    for one, other in zip_longest(ours, theirs):
        if one != other:
            return min(entry.position for entry in (one, other) if entry is not None)
    return None


def _watched(source: Store, digest: LogDigest, faults: list[Fault], theirs: _Beside) -> Iterator[StoredEvent]:
    for page in _whole(source):
        theirs.compare(page)
        events = [entry.event for entry in page]
        faults += _personal_faults(source, events)
        faults += receipts(source, events)[1]
        for entry in page:
            digest.add(entry)
            yield entry.event


def _whole(source: Store) -> Iterator[tuple[LogEntry, ...]]:
    """Return the log up to a command's end: where others seal meanwhile, a page may end in the middle of one."""
    last = None
    for page in pages(source):
        yield page
        last = page[-1]
    if last is None:
        return
    seal(source)
    more = (entry for page in pages(source, last.position) for entry in page)
    rest = []
    for entry in more:
        if entry.event.command_id != last.event.command_id:
            break
        rest.append(entry)
    if rest:
        yield tuple(rest)


def _head_faults(source: Store, digest: LogDigest) -> list[Fault]:
    """Return the cases whose last event is neither in the log that was read nor behind it."""
    ahead = {case.id: case for case in all_cases(source) if digest.heads.get(case.id) != case.head}
    if not ahead:
        return []
    # What people have done since is behind; it has a place in the log too, or nobody will ever copy it.
    seal(source)
    later = {entry.event.hash for page in pages(source, digest.position) for entry in page}
    return [Fault(case.id, case.seq, "head", "not in the log") for case in ahead.values() if case.head not in later]


def all_cases(store: Store) -> Iterator[Case]:
    """Return every case, by id."""
    after = None
    while page := store.cases(after=after, limit=PAGE):
        yield from page
        after = page[-1].id


def receipts(
    source: Store, events: Iterable[StoredEvent]
) -> tuple[dict[CommandId, tuple[bytes, bytes]], tuple[Fault, ...]]:
    """Return digest and receipt of the commands that wrote *events*, and those that have none."""
    firsts: dict[CommandId, StoredEvent] = {}
    for event in events:
        firsts.setdefault(event.command_id, event)
    with source.snapshot() as view:
        found = {command_id: view.receipt(command_id) for command_id in firsts}
    missing = [firsts[command_id] for command_id, receipt in found.items() if receipt is None]
    faults = tuple(Fault(event.case_id, event.seq, "receipt", event.command_id) for event in missing)
    return {command_id: receipt for command_id, receipt in found.items() if receipt is not None}, faults


def _refuse_unknown(source: Store, faults: Iterable[Fault]) -> None:
    """Raise UnknownEventError, which names the version needed, where some event is of a newer one."""
    for fault in faults:
        if fault.problem == "unknown":
            for event in islice(source.events(fault.case_id), fault.seq - 1, fault.seq):
                decode(event.body)


def refs(event: StoredEvent) -> dict[str, str]:
    """Return the commitment of each value that the event keeps apart, by ref."""
    if _COMMITS not in event.body:
        return {}
    whole = decode(event.body)
    return dict(_refs([getattr(whole.fact, "fields", {}), whole.inputs]))


def _refs(value: Value) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if value.keys() == {"ref", "commitment"}:
            yield str(value["ref"]), str(value["commitment"])
        else:
            yield from _refs(list(value.values()))
    elif isinstance(value, list):
        for item in value:
            yield from _refs(item)


def _personal_faults(source: Store, events: Sequence[StoredEvent]) -> list[Fault]:
    """Return where a value kept apart is not the one that was committed to; an erased one is none."""
    named = [event for event in events if _COMMITS in event.body]
    if not named:
        return []
    rows = source.personal({event.case_id for event in named})
    return [
        Fault(event.case_id, event.seq, "personal", ref)
        for event in named
        for ref, promised in _readable_refs(event).items()
        if ref in rows and not _keeps(rows[ref], promised)
    ]


def _readable_refs(event: StoredEvent) -> dict[str, str]:
    try:
        return refs(event)
    except (BrokenRecordError, UnknownEventError):
        return {}  # the check of the chain tells of it


def _keeps(row: PersonalRow, promised: str) -> bool:
    try:
        return commitment(row.salt, json.loads(row.value)) == promised
    except (ValueError, NotCanonicalError):
        return False
