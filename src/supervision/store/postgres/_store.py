"""The PostgreSQL store: a connection for each thread that works; commands side by side, readers never wait."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Any
from weakref import WeakSet

from supervision.model import Case, CaseId, CommandId
from supervision.record import case_from_bytes, moment, moment_from
from supervision.store._gauge import Gauge
from supervision.store._leases import LeaselessGuest, latest
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
    TaskRow,
)

from ._command import Look, PostgresCommand
from ._guest import GuestTransaction
from ._host import HostPool, Identity
from ._line import Line
from ._lists import deadlines, tasks
from ._opening import Connect, Timeouts, default_connect, opened
from ._pool import Pool
from ._schema import require
from ._sql import migrations
from ._transaction import PostgresSnapshot, PostgresTransaction

_POOL_WAIT_S = 30.0


class PostgresStore:
    """A ledger in the schema ``supervision`` of one PostgreSQL database; see `supervision.store.Store`.

    Any number of processes and hosts may open it.  Single commands go on side by side; whoever opens a transaction
    for more waits for them and then is alone until its commit; readers and the sealer wait for nobody.  After a fork
    the child opens it again.  A connection that died while it lay idle is replaced without a word; one that is lost in
    the middle raises `TryAgainError`.

    Args:
        url: ``postgresql://user@host:port/database`` as libpq reads it; what it leaves out comes from libpq's
            environment variables and password file.
        connect: Opens a psycopg connection in autocommit mode; tests put faults under it.
        size: How many connections this store may have open at once.
        timeouts: How long to wait for other writers, for a statement, and in a transaction that does nothing.

    Raises:
        StoreError: If the server cannot be reached or would not keep what was acknowledged, or the schema is one that
            this version does not work on.
    """

    def __init__(
        self,
        url: str,
        *,
        connect: Connect = default_connect,
        size: int = 10,
        timeouts: Timeouts = Timeouts(),  # noqa: B008 - frozen
    ) -> None:
        self._known: WeakSet[Any] = WeakSet()
        self._pool = Pool(lambda: opened(url, connect, timeouts), size, _POOL_WAIT_S)
        try:
            self._pool.use(lambda line: require(line, migrations()))
        except BaseException:
            self._pool.close()
            raise

    def within(self, host: object) -> Store:
        """Return the store inside the transaction of a host.

        Args:
            host: A Connection, Session or scoped session of SQLAlchemy on psycopg 3, an alias of Django's databases, or
                a connection of psycopg; to the same database, READ COMMITTED where commands are sent.
        """
        return PostgresGuest(HostPool(host, self._identity, self._known))

    def _identity(self) -> Identity:
        return Identity(*self._pool.use(lambda line: line.rows("host_settings"))[0][6:])

    @contextmanager
    def transaction(self) -> Iterator[PostgresTransaction]:
        """Begin a transaction."""
        with self._pool.holding("begin") as line:
            transaction = PostgresTransaction(line)
            try:
                yield transaction
                _commit(line, transaction)
            finally:
                transaction.close()

    @contextmanager
    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> Iterator[PostgresTransaction]:
        """Begin the transaction of one command: one look, no lock, one statement that checks and writes."""
        with self._pool.beginning(lambda line: line.rows("look", (command_id, case_id))) as (line, rows):
            command = PostgresCommand(line, Look(command_id, case_id, revision, *rows[0]))
            try:
                yield command
            finally:
                command.close()

    def snapshot(self) -> AbstractContextManager[PostgresSnapshot]:
        """Hold one view for several reads."""
        held = self._pool.held
        return viewing(held) if held is not None else self._viewing()

    @contextmanager
    def _viewing(self) -> Iterator[PostgresSnapshot]:
        with self._pool.holding("begin_reading") as line:
            with viewing(line) as snapshot:
                yield snapshot
            # Nothing to keep; but after a rollback the driver would forget the statements it has prepared.
            line.run("commit")

    def seal(self, limit: int = 10_000) -> int:
        """Give unsealed events their place in the log."""
        with self._pool.holding("begin_sealing") as line:
            count: int = line.rows("seal", {"limit": max(limit, 0)})[0][0]
            line.run("commit")
            return count

    def gauge(self) -> Gauge:
        """Return how the store is doing, and what time it is on the server."""
        unsealed, oldest, now = self._rows("gauge")[0]
        return Gauge(unsealed, oldest, moment_from(now))

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        """Return sealed events."""
        if kinds:
            rows = self._rows("log_of_kinds", after, list(kinds), max(limit, 0))
        else:
            rows = self._rows("log", after, max(limit, 0))
        return tuple([LogEntry(row[0], StoredEvent(*row[1:])) for row in rows])

    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        """Return all events of a case."""
        return tuple([StoredEvent(*row) for row in self._rows("events", case_id)])

    def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
        """Return the detached rows of these cases."""
        return {row[0]: PersonalRow(*row) for row in self._rows("personal", list(case_ids))}

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
        return self._pool.ask(lambda line: tasks(line, holders, after, limit))

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        """Return open clocks; a page ends only between two cases."""
        return self._pool.ask(lambda line: deadlines(line, None, until, after, limit))

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
        return tuple([_denial(row) for row in self._rows("denials", max(limit, 0))])

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Take or prolong a lease."""
        times = {"now": moment(now), "until": moment(until), "latest": latest(now, until)}
        rows = self._pool.rows("lease", {"name": name, "holder": holder, **times})
        return Lease(*rows[0]) if rows else None

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Keep how far a holder has got."""
        return bool(self._rows("advance", position, note, lease.name, lease.number))

    def release(self, lease: Lease) -> None:
        """Let a lease run out."""
        self._rows("let_go", lease.name, lease.number)

    def leases(self) -> tuple[Lease, ...]:
        """Return every lease."""
        return tuple([Lease(*row) for row in self._rows("leases")])

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    def _rows(self, name: str, *values: object) -> list[Any]:
        return self._pool.rows(name, values)


class PostgresGuest(LeaselessGuest, PostgresStore):
    """A ledger in a PostgreSQL database, inside the transaction that a host has open on it.

    Made by `PostgresStore.within`.
    """

    def __init__(self, pool: HostPool) -> None:
        """Refuse a host whose transaction cannot be used."""
        self._pool = self._host = pool
        with pool.inside():
            pass

    def within(self, host: object) -> Store:
        """Refuse: it is within already."""
        raise within_already(host)

    @contextmanager
    def transaction(self) -> Iterator[PostgresTransaction]:
        """Do one thing whole or not at all, in a savepoint."""
        with self._host.writing() as line:
            transaction = GuestTransaction(line)
            try:
                yield transaction
                transaction.require_whole()
            finally:
                transaction.close()

    @contextmanager
    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> Iterator[PostgresTransaction]:
        """Begin a transaction: what it has read stays as it is until the host has ended."""
        del command_id, case_id, revision
        with self.transaction() as transaction:
            yield transaction

    def snapshot(self) -> AbstractContextManager[PostgresSnapshot]:
        """Read as the host's transaction reads."""
        held = self._pool.held
        return viewing(held) if held is not None else self._inside()

    @contextmanager
    def _inside(self) -> Iterator[PostgresSnapshot]:
        with self._host.inside() as line, viewing(line) as snapshot:
            yield snapshot

    def seal(self, limit: int = 10_000) -> int:  # noqa: ARG002 - the port's
        """Refuse: positions are given to what is committed."""
        raise not_sealed_within()


@contextmanager
def viewing(line: Line) -> Iterator[PostgresSnapshot]:
    """Read in the view or transaction that is open on *line*."""
    snapshot = PostgresSnapshot(line)
    try:
        yield snapshot
    finally:
        snapshot.close()


def _commit(line: Line, transaction: PostgresTransaction) -> None:
    # The server answers COMMIT with a silent ROLLBACK once a statement has failed.
    transaction.require_whole()
    line.run("commit")


def _denial(row: tuple[str, str, str, str, str]) -> Denial:
    actor, case_id, step, codes, at = row
    return Denial(actor, case_id, step, tuple(json.loads(codes)), at)
