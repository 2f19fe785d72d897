"""A target that does not keep what it is given is found out, and the place is named."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

import attrs
import pytest

from supervision.copying import LedgersPartError, copy, log_digest
from supervision.model import CaseId
from supervision.store import (
    DeadlineRow,
    Denial,
    HeldClaim,
    LogEntry,
    PersonalRow,
    Snapshot,
    Store,
    StoredEvent,
    Transaction,
    Write,
)
from supervision.store.memory import MemoryStore
from supervision.testing._passing import PassingSnapshot, PassingStore, PassingTransaction
from tests.copying.ledgers import busy


@pytest.fixture(scope="module")
def source() -> Store:
    office = busy()
    office.engine.seal()
    return office.store


Spoil = Callable[[Write], Write]


class Careless(PassingTransaction):
    """Writes what a spoiler makes of each command, and keeps no refused attempts and no names where told so."""

    def __init__(self, inner: Transaction, spoil: Spoil, loses: str) -> None:
        super().__init__(inner)
        self.spoil, self.loses = spoil, loses

    def write(self, write: Write) -> None:
        super().write(self.spoil(write))

    def deny(self, denial: Denial) -> None:
        if self.loses != "denials":
            super().deny(denial)

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        kept = changes[:-1] if self.loses == "organisation" else changes
        return super().change_org(kept, {} if self.loses == "names" else names, recorded_at)

    def keep_spec(self, name: str, version: int, digest: str, body: bytes) -> None:
        if (self.loses, name) != ("workflows", "plan"):
            super().keep_spec(name, version, digest, body)


class Forgetful(PassingSnapshot):
    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        return super().claims(keys)[1:]


class CarelessStore(PassingStore):
    def __init__(self, spoil: Spoil = lambda write: write, loses: str = "") -> None:
        super().__init__(MemoryStore())
        self.spoil, self.loses = spoil, loses

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self.inner.transaction() as transaction:
            yield Careless(transaction, self.spoil, self.loses)

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        with self.inner.snapshot() as snapshot:
            yield Forgetful(snapshot) if self.loses == "claims" else snapshot

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        found = super().deadlines(until=until, after=after, limit=limit)
        return found[1:] if self.loses == "deadlines" else found


def _nth(number: int, change: Spoil) -> Spoil:
    """Spoil the *number*-th command only, counted from 0."""
    seen = iter(range(1_000_000))
    return lambda write: change(write) if next(seen) == number else write


def _events(change: Callable[[tuple[StoredEvent, ...]], tuple[StoredEvent, ...]]) -> Spoil:
    def spoil(write: Write) -> Write:
        first, *others = write.cases
        return attrs.evolve(write, cases=(attrs.evolve(first, events=change(first.events)), *others))

    return spoil


def _changed_byte(event: StoredEvent) -> StoredEvent:
    return event._replace(body=event.body.replace(b"2026", b"2025", 1))


EVENTS: dict[str, Callable[[tuple[StoredEvent, ...]], tuple[StoredEvent, ...]]] = {
    "an event is dropped": lambda events: events[:-1],
    "two events are reordered": lambda events: events[::-1],
    "a byte is changed": lambda events: (*events[:-1], _changed_byte(events[-1])),
}


def _command_of_two(source: Store) -> int:
    """The number of the first command with two events in its first case."""
    entries = source.log()
    commands = list(dict.fromkeys(entry.event.command_id for entry in entries))
    firsts = {entry.event.command_id: entry.event.case_id for entry in reversed(entries)}
    kept = [(e.event.command_id, e.event.case_id) for e in entries]
    return next(at for at, each in enumerate(commands) if kept.count((each, firsts[each])) > 1)


@pytest.mark.parametrize("name", EVENTS)
def test_a_target_that_spoils_events_is_found_at_once(name: str, source: Store) -> None:
    at = _command_of_two(source)
    target = CarelessStore(_nth(at, _events(EVENTS[name])))
    with pytest.raises(LedgersPartError) as refused:
        copy(source, target)
    assert 1 <= int(refused.value.place) <= len(source.log())


class Spoiled(PassingStore):
    """Shows another log than it keeps, from the moment it is told to."""

    def __init__(self, change: Callable[[tuple[LogEntry, ...]], tuple[LogEntry, ...]]) -> None:
        super().__init__(MemoryStore())
        self.change, self.is_on = change, False

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        found = super().log(after, limit, kinds=kinds)
        return self.change(found) if self.is_on and found else found

    def denials(self, limit: int = 100) -> tuple[Denial, ...]:
        # Asked last before both ledgers are looked through.
        self.is_on = bool(self.inner.log(0, 1))
        return super().denials(limit)


def _swapped(entries: tuple[LogEntry, ...]) -> tuple[LogEntry, ...]:
    first, second, *rest = entries
    return (LogEntry(first.position, second.event), LogEntry(second.position, first.event), *rest)


LOGS: dict[str, tuple[Callable[[tuple[LogEntry, ...]], tuple[LogEntry, ...]], str]] = {
    "an event is dropped": (lambda entries: entries[:-1], "last"),
    "two events are reordered": (_swapped, "1"),
    "a byte is changed": (lambda entries: (*entries[:-1], _last_changed(entries[-1])), "last"),
}


def _last_changed(entry: LogEntry) -> LogEntry:
    return LogEntry(entry.position, _changed_byte(entry.event))


@pytest.mark.parametrize("name", LOGS)
def test_a_log_that_is_not_the_same_has_another_digest_and_the_place_is_named(name: str, source: Store) -> None:
    change, place = LOGS[name]
    target = Spoiled(change)
    found = copy(source, target)
    assert not found.is_equal
    assert found.source.digest != found.target.digest
    assert found.source.digest == log_digest(target.inner).hexdigest()
    end = found.source.events if place == "last" else int(place)
    assert str(end) in [each.where for each in found.differences if each.what == "log"]


SPOILERS: dict[str, Spoil] = {
    "receipt": lambda write: attrs.evolve(write, receipt=b"[]"),
    "personal": lambda write: attrs.evolve(write, personal=()),
    "tasks": lambda write: attrs.evolve(
        write, cases=tuple(attrs.evolve(item, tasks=() if item.tasks else item.tasks) for item in write.cases)
    ),
    "case": lambda write: attrs.evolve(
        write,
        cases=tuple(attrs.evolve(item, case=attrs.evolve(item.case, opened_on="2000-01-01")) for item in write.cases),
    ),
}


@pytest.mark.parametrize("what", SPOILERS)
def test_what_a_target_makes_of_a_command_is_compared(what: str, source: Store) -> None:
    found = copy(source, CarelessStore(SPOILERS[what]))
    assert {each.what for each in found.differences} == {what}
    assert found.source.digest == found.target.digest
    assert not found.is_equal


@pytest.mark.parametrize(
    "what", ["denials", "names", "organisation", "workflows", "claims", "deadlines"], ids=lambda what: f"lost-{what}"
)
def test_what_a_target_loses_beside_the_log_is_named(what: str, source: Store) -> None:
    found = copy(source, CarelessStore(loses=what))
    assert {each.what for each in found.differences} == {what}


def test_what_was_erased_in_the_source_after_a_copy_is_told(source: Store) -> None:
    target = MemoryStore()
    copy(source, target)

    class Erased(PassingStore):
        def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
            return dict(list(super().personal(case_ids).items())[1:])

    found = copy(Erased(source), target)
    assert [each.what for each in found.differences] == ["personal"]


def test_a_shipped_workflow_that_only_the_target_keeps_is_no_difference(source: Store) -> None:
    target = MemoryStore()
    with target.transaction() as transaction:
        transaction.keep_spec("own", 1, "00", b"{}")
    assert copy(source, target).is_equal
