"""Stores that go into a host's transaction wrongly, each in one way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import cast

import attrs

from supervision.model import Case, CaseId
from supervision.store import Lease, Store, Transaction, Write
from supervision.testing._passing import PassingStore


class BadGuest(PassingStore):
    """Passes everything on to a good guest; subclasses say what is wrong."""

    def __init__(self, inner: Store, outer: Store, host: sqlite3.Connection) -> None:
        super().__init__(inner)
        self.outer, self.host = outer, host


class Inviting(PassingStore):
    """A good store whose guests are of *kind*."""

    def __init__(self, inner: Store, kind: type[BadGuest]) -> None:
        super().__init__(inner)
        self.kind = kind

    def within(self, host: object) -> Store:
        assert isinstance(host, sqlite3.Connection)
        return self.kind(self.inner.within(host), self.inner, host)


class WorksBesideTheHost(BadGuest):
    """Writes on a connection of its own."""

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self.outer.transaction() as transaction:
            yield transaction


class CommitsForTheHost(BadGuest):
    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self.inner.transaction() as transaction:
            yield transaction
        self.host.commit()


class RollsTheHostBack(BadGuest):
    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        try:
            with self.inner.transaction() as transaction:
                yield transaction
        except Exception:
            self.host.rollback()
            raise


class KeepsWhatFailedWithin(BadGuest):
    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        error: BaseException | None = None
        with self.inner.transaction() as transaction:
            try:
                yield transaction
            except Exception as caught:  # noqa: BLE001 - what is wrong with it
                error = caught
        if error is not None:
            raise error


class ReadsBesideTheHost(BadGuest):
    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        return self.outer.cases(workflow=workflow, state=state, after=after, limit=limit)


class SealsWithin(BadGuest):
    def seal(self, limit: int = 10_000) -> int:
        return 0


class LeasesWithin(BadGuest):
    """Takes a lease on a connection of its own."""

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        return self.outer.lease(name, holder, now, until)


class ClosesTheHost(BadGuest):
    def close(self) -> None:
        self.host.close()


class DecidesOnWhatHasMovedOn(BadGuest):
    """Reads before it has any lock, and writes over whatever has come meanwhile."""

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        late = _Late(self.outer)
        yield cast("Transaction", late)
        with self.inner.transaction() as transaction:
            for write in late.writes:
                seqs = {case_id: case.seq for case_id, case in transaction.cases(late.ids(write)).items()}
                items = tuple(attrs.evolve(item, before=seqs.get(item.case.id, 0)) for item in write.cases)
                transaction.write(attrs.evolve(write, cases=items))


class _Late:
    def __init__(self, store: Store) -> None:
        self.store, self.writes = store, list[Write]()

    def write(self, write: Write) -> None:
        self.writes.append(write)

    def ids(self, write: Write) -> list[CaseId]:
        return [item.case.id for item in write.cases]

    def cases(self, ids: list[CaseId]) -> dict[CaseId, Case]:
        with self.store.snapshot() as snapshot:
            return snapshot.cases(ids)


GUESTS: dict[type[BadGuest], str] = {
    WorksBesideTheHost: "test_what_is_written_within_is_kept_if_and_when_the_host_commits",
    CommitsForTheHost: "test_what_is_written_within_is_gone_where_the_host_rolls_back",
    RollsTheHostBack: "test_a_transaction_within_that_fails_undoes_itself_and_nothing_else",
    KeepsWhatFailedWithin: "test_a_transaction_within_that_fails_undoes_itself_and_nothing_else",
    ReadsBesideTheHost: "test_reading_within_sees_what_was_written_there",
    DecidesOnWhatHasMovedOn: "test_what_was_read_within_stays_or_the_write_is_refused",
    SealsWithin: "test_within_nothing_is_sealed_and_the_hosts_connection_stays_open",
    LeasesWithin: "test_nothing_is_leased_inside_a_hosts_transaction",
    ClosesTheHost: "test_within_nothing_is_sealed_and_the_hosts_connection_stays_open",
}
