"""The SQLite store: one connection behind one lock, so that no thread ever sees what another has not committed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from os import fspath
from pathlib import Path
from types import TracebackType
from typing import Any

from supervision.model import Case, CaseId, CommandId
from supervision.record import case_from_bytes
from supervision.store._gauge import Gauge
from supervision.store._leases import LeaselessGuest, taken
from supervision.store._rules import not_sealed_within, within_already
from supervision.store.port import (
    DeadlineRow,
    Denial,
    Lease,
    LogEntry,
    OrgChange,
    PersonalRow,
    Store,
    StoredEvent,
    StoreError,
    TaskRow,
)

from ._connection import Connect, Gate
from ._host import HostGate
from ._lists import deadlines, tasks
from ._opening import MEMORY, default_connect, opened
from ._transaction import SqliteSnapshot, SqliteTransaction


class SqliteStore:
    """A ledger in one SQLite file; see `supervision.store.Store`.

    Any number of processes may open the file, each its own store, on a local disk.  After a fork the child opens it
    again.  Once the disk or the file reports damage, the store lets nobody in any more.

    Args:
        path: The file; made where missing.  ``:memory:`` keeps everything in memory.
        connect: Opens a DB-API connection in autocommit mode that any thread may use; tests put faults under it.
        busy_timeout_ms: How long to wait for another process that writes, in milliseconds.

    Raises:
        StoreError: If the file cannot be opened, holds something else or another schema, lies on a network file
            system, or SQLite does not take a setting that safety hangs on.
    """

    def __init__(self, path: str | Path, *, connect: Connect = default_connect, busy_timeout_ms: int = 5_000) -> None:
        self._path = None if fspath(path) == MEMORY else Path(path).absolute()
        self._gate = Gate(opened(fspath(path), connect, busy_timeout_ms))

    def within(self, host: object) -> Store:
        """Return the store inside the transaction of a host.

        Args:
            host: A Connection, Session or scoped session of SQLAlchemy, an alias of Django's databases, or a connection
                of `sqlite3`; to the same file, with ``synchronous`` at ``FULL`` or above.
        """
        return SqliteGuest(HostGate(host, self._path))

    def transaction(self) -> AbstractContextManager[SqliteTransaction]:
        """Begin a transaction."""
        return _Writing(self._gate)

    def command(
        self, command_id: CommandId, case_id: CaseId, revision: int = 0
    ) -> AbstractContextManager[SqliteTransaction]:
        """Begin a transaction; there is one writer at a time."""
        del command_id, case_id, revision
        return _Writing(self._gate)

    @contextmanager
    def snapshot(self) -> Iterator[SqliteSnapshot]:
        """Hold one view for several reads."""
        with self._gate.reading() as gate:
            snapshot = SqliteSnapshot(gate)
            try:
                yield snapshot
            finally:
                snapshot.close()

    def seal(self, limit: int = 10_000) -> int:
        """Give unsealed events their place in the log."""
        with self._gate.reading() as gate:
            if not gate.rows("outbox", 1):
                return 0
        with self.transaction():
            return sealed(self._gate, max(limit, 0))

    def gauge(self) -> Gauge:
        """Return how the store is doing."""
        return Gauge(*self._rows("gauge")[0])

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        """Return sealed events."""
        if kinds:
            rows = self._rows("log_of_kinds", after, json.dumps(list(kinds)), max(limit, 0))
        else:
            rows = self._rows("log", after, max(limit, 0))
        return tuple([LogEntry(row[0], StoredEvent(*row[1:])) for row in rows])

    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        """Return all events of a case."""
        return tuple([StoredEvent(*row) for row in self._rows("events", case_id)])

    def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
        """Return the detached rows of these cases."""
        return {row[0]: PersonalRow(*row) for row in self._rows("personal", json.dumps(list(case_ids)))}

    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        """Return cases by id."""
        name = "cases" + ("_of_workflow" if workflow is not None else "") + ("_in_state" if state is not None else "")
        wanted = [value for value in (workflow, state) if value is not None]
        rows = self._rows(name, *wanted, after or "", max(limit, 0))
        return tuple([case_from_bytes(case_id, snapshot) for case_id, snapshot in rows])

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of a reference."""
        rows: list[tuple[CaseId]] = self._rows("find", workflow, reference)
        return rows[0][0] if rows else None

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Return the work that waits; a page ends only between two cases."""
        with self._gate.reading() as gate:
            return tasks(gate, holders, after, limit)

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        """Return open clocks; a page ends only between two cases."""
        with self._gate.reading() as gate:
            return deadlines(gate, None, until, after, limit)

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data."""
        return tuple([OrgChange(*row) for row in self._rows("org_changes", after)])

    def names(self) -> dict[str, str]:
        """Return the names of persons."""
        return dict(self._rows("names"))

    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        """Return the kept workflows."""
        return tuple(self._rows("specs"))

    def denials(self, limit: int = 100) -> tuple[Denial, ...]:
        """Return refused attempts, newest first."""
        rows = self._rows("denials", max(limit, 0))
        return tuple([_denial(row) for row in rows])

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Take or prolong a lease."""
        with self.transaction():
            rows = self._gate.rows("lease", name)
            lease = taken(Lease(*rows[0]) if rows else None, name, holder, now, until)
            if lease is not None:
                self._gate.run("put_lease", *lease)
            return lease

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Keep how far a holder has got."""
        with self.transaction():
            self._gate.run("advance", position, note, lease.name, lease.number)
            return bool(self._gate.rows("advanced", lease.name, lease.number))

    def release(self, lease: Lease) -> None:
        """Let a lease run out."""
        with self.transaction():
            self._gate.run("let_go", lease.name, lease.number)

    def leases(self) -> tuple[Lease, ...]:
        """Return every lease."""
        return tuple([Lease(*row) for row in self._rows("leases")])

    def close(self) -> None:
        """Close the file."""
        self._gate.close()

    def _rows(self, name: str, *parameters: object) -> list[Any]:
        gate = self._gate
        gate.enter()
        try:
            return gate.rows(name, *parameters)
        finally:
            gate.leave()


class SqliteGuest(LeaselessGuest, SqliteStore):
    """A ledger in a SQLite file, inside the transaction that a host has open on it; made by `SqliteStore.within`."""

    def __init__(self, gate: HostGate) -> None:
        """Refuse a host whose transaction cannot be used."""
        self._host_gate = self._gate = gate
        with gate.reading():
            pass

    def within(self, host: object) -> Store:
        """Refuse: it is within already."""
        raise within_already(host)

    @contextmanager
    def transaction(self) -> Iterator[SqliteTransaction]:
        """Do one thing whole or not at all, in a savepoint."""
        gate = self._host_gate
        with gate.writing():
            transaction = SqliteTransaction(gate)
            try:
                yield transaction
                transaction.require_whole()
            finally:
                transaction.close()

    def command(
        self, command_id: CommandId, case_id: CaseId, revision: int = 0
    ) -> AbstractContextManager[SqliteTransaction]:
        """Begin a transaction; there is one writer at a time."""
        del command_id, case_id, revision
        return self.transaction()

    def seal(self, limit: int = 10_000) -> int:  # noqa: ARG002 - the port's
        """Refuse: positions are given to what is committed."""
        raise not_sealed_within()


class _Writing:
    """The ``with`` block of a transaction; a class, because a generator would cost a command 2 microseconds more."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._transaction = SqliteTransaction(gate)

    def __enter__(self) -> SqliteTransaction:
        gate = self._gate
        gate.enter()
        if gate.is_writing:
            gate.leave()
            raise StoreError("giao dịch đang mở trong luồng này · this thread has a transaction open already")
        try:
            gate.run("begin")
        except BaseException:
            gate.leave()
            raise
        gate.is_writing = True
        return self._transaction

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        gate = self._gate
        try:
            if kind is None:
                self._transaction.require_whole()
                gate.run("commit")
        finally:
            # Nothing to undo where the commit went through.
            gate.roll_back()
            self._transaction.close()
            gate.is_writing = False
            gate.leave()


def _denial(row: tuple[str, str, str, str, str]) -> Denial:
    actor, case_id, step, codes, at = row
    return Denial(actor, case_id, step, tuple(json.loads(codes)), at)


def sealed(gate: Gate, limit: int) -> int:
    """Give up to *limit* events their place in the log, in the transaction that is open; return how many."""
    position: int = gate.rows("last_position")[0][0]
    lines: list[tuple[int, str, int]] = []
    done = 0
    for row_id, case_id, first, last in gate.rows("outbox", limit):
        end = min(last, first + limit - len(lines) - 1)
        start = position + len(lines) + 1
        lines.extend((start + seq - first, case_id, seq) for seq in range(first, end + 1))
        if end < last:
            gate.run("update_outbox", end + 1, row_id)
            break
        done = row_id
    gate.run_many("insert_log", lines)
    gate.run("delete_outbox", done)
    return len(lines)
