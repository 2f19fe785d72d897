"""The ledger on Django's own connections: a store whose every transaction is one of Django's."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import WeakSet

from django.db import DatabaseError, connections
from django.db import transaction as django_transaction

from supervision.model import Case, CaseId, CommandId
from supervision.store import (
    DeadlineRow,
    Denial,
    Lease,
    LogEntry,
    OrgChange,
    PersonalRow,
    Snapshot,
    Store,
    StoredEvent,
    StoreError,
    TaskRow,
    Transaction,
)

if TYPE_CHECKING:
    from supervision.store.postgres import PostgresLodger
    from supervision.store.sqlite import SqliteLodger

    _Lodger: TypeAlias = SqliteLodger | PostgresLodger


class DjangoStore:
    """A ledger in one of Django's databases, SQLite or PostgreSQL, on Django's own connections.

    See `supervision.store.Store`.  Each thread works on the connection that Django keeps for it, so tests, pools and
    the end of a request treat it as any other; a fork needs no care.  Outside `transaction.atomic()` everything is a
    transaction of its own, committed when it returns.  Inside, reading sees what the block sees; what writes is asked
    of `within`, because the block's end decides what is kept.

    Args:
        alias: The database, as ``DATABASES`` names it; its tables come with ``manage.py migrate``.
    """

    def __init__(self, alias: str = "default") -> None:
        """Ask nothing yet: Django connects when it is used."""
        self._alias = alias
        self._known: WeakSet[Any] = WeakSet()

    @property
    def is_inside(self) -> bool:
        """Whether this thread has a transaction of Django's open on the database."""
        connection = connections[self._alias]
        try:
            return connection.in_atomic_block or not connection.get_autocommit()
        except DatabaseError as error:
            raise self._lodger().told(error.__cause__ or error, is_lost=False) from error

    def within(self, host: object) -> Store:
        """Return the store inside the transaction of a host.

        Args:
            host: The alias; or whatever the store of that kind takes, on the same database.
        """
        if host == self._alias:
            return self._lodger().guest()
        with self._reading() as lodger:
            return lodger.within(host)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Begin a transaction."""
        with self._own() as lodger, lodger.alone() as transaction:
            yield transaction

    @contextmanager
    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> Iterator[Transaction]:
        """Begin the transaction of one command: on PostgreSQL beside others, on SQLite there is one writer."""
        with self._own() as lodger, lodger.command(command_id, case_id, revision) as transaction:
            yield transaction

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """Hold one view for several reads."""
        if self.is_inside:
            with self._lodger().snapshot() as snapshot:
                yield snapshot
        else:
            with self._reading() as lodger, lodger.view() as snapshot:
                yield snapshot

    def seal(self, limit: int = 10_000) -> int:
        """Give unsealed events their place in the log."""
        with self._own() as lodger:
            return lodger.seal(limit)

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        """Return sealed events."""
        with self._reading() as lodger:
            return lodger.log(after, limit, kinds=kinds)

    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        """Return all events of a case."""
        with self._reading() as lodger:
            return lodger.events(case_id)

    def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
        """Return the detached rows of these cases."""
        with self._reading() as lodger:
            return lodger.personal(case_ids)

    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        """Return cases by id."""
        with self._reading() as lodger:
            return lodger.cases(workflow=workflow, state=state, after=after, limit=limit)

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of a reference."""
        with self._reading() as lodger:
            return lodger.find(workflow, reference)

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Return the work that waits."""
        with self._reading() as lodger:
            return lodger.tasks(holders, after=after, limit=limit)

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        """Return open clocks."""
        with self._reading() as lodger:
            return lodger.deadlines(until=until, after=after, limit=limit)

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data."""
        with self._reading() as lodger:
            return lodger.org(after)

    def names(self) -> dict[str, str]:
        """Return the names of persons."""
        with self._reading() as lodger:
            return lodger.names()

    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        """Return the kept workflows."""
        with self._reading() as lodger:
            return lodger.specs()

    def denials(self, limit: int = 100) -> tuple[Denial, ...]:
        """Return refused attempts, newest first."""
        with self._reading() as lodger:
            return lodger.denials(limit)

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Take or prolong a lease."""
        with self._own() as lodger:
            return lodger.lease(name, holder, now, until)

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Keep how far a holder has got."""
        with self._own() as lodger:
            return lodger.advance(lease, position, note)

    def release(self, lease: Lease) -> None:
        """Let a lease run out."""
        with self._own() as lodger:
            lodger.release(lease)

    def leases(self) -> tuple[Lease, ...]:
        """Return every lease."""
        with self._reading() as lodger:
            return lodger.leases()

    def close(self) -> None:
        """Do nothing: Django opens and closes its connections."""

    # what only `manage.py` and the checks ask

    def has_schema(self) -> bool:
        """Tell whether our tables are there; raise StoreError where they are another version's."""
        with self._reading() as lodger:
            return lodger.has_schema()

    def bring_schema(self) -> None:
        """Make the tables where there are none, in the transaction that Django's migrations have open."""
        self._lodger().bring_schema()

    def drop_schema(self) -> None:
        """Drop the tables, in the transaction that Django's migrations have open.

        Raises:
            StoreError: They hold a record; no migration deletes that.
        """
        self._lodger().drop_schema()

    def _lodger(self, host: object = None) -> _Lodger:
        vendor = connections[self._alias].vendor
        if vendor == "sqlite":
            from supervision.store.sqlite import SqliteLodger  # here, so that only what is used is loaded

            return SqliteLodger(host or self._alias)
        if vendor == "postgresql":
            from supervision.store.postgres import PostgresLodger  # as above; its driver is an extra

            return PostgresLodger(self._alias, self._known)
        raise StoreError(
            f"“{self._alias}” là {vendor}: sổ giám sát cần SQLite hoặc PostgreSQL · "
            f"“{self._alias}” is {vendor}: a ledger takes SQLite or PostgreSQL"
        )

    @contextmanager
    def _reading(self) -> Iterator[_Lodger]:
        """Hold a transaction of Django's to read in; on SQLite one of the driver's, without the write lock."""
        connection = connections[self._alias]
        if self.is_inside:
            yield self._lodger()
        elif connection.vendor == "sqlite":
            # What Django begins with transaction_mode IMMEDIATE would wait for whoever writes.
            yield self._lodger(connection.connection)
        else:
            with self._own() as lodger:
                yield lodger

    @contextmanager
    def _own(self) -> Iterator[_Lodger]:
        """Hold a transaction of Django's that ends with the block, and is on disk then."""
        lodger, connection = self._lodger(), connections[self._alias]
        block = self._begun(lodger)
        try:
            yield lodger
            _require_kept(connection)
        except BaseException:
            block.__exit__(*sys.exc_info())
            raise
        try:
            block.__exit__(None, None, None)
        except DatabaseError as error:
            # Without a code of the server's nobody knows whether it got the commit.
            cause = error.__cause__ or error
            raise lodger.told(cause, is_lost=getattr(cause, "sqlstate", None) is None) from error

    def _begun(self, lodger: _Lodger) -> Any:  # noqa: ANN401 - Django ships no types
        block = django_transaction.atomic(using=self._alias, durable=True)
        try:
            # Inside is only the block of a TestCase let in; where Django is not to commit, it would not.
            if connections[self._alias].in_atomic_block or not self.is_inside:
                block.__enter__()
                return block
        except RuntimeError:
            pass  # an atomic block is open; what to do is said below
        except DatabaseError as error:
            raise lodger.told(error.__cause__ or error, is_lost=False) from error
        raise StoreError(
            f"Django đang mở giao dịch trên “{self._alias}”: trong transaction.atomic() hãy gọi "
            "supervision.django.desk(…) bên trong khối, hoặc engine.desk(…, within=bí danh); quy trình mới được lưu "
            "bằng manage.py migrate · "
            f"Django has a transaction open on “{self._alias}”: inside transaction.atomic() call "
            "supervision.django.desk(…) in the block, or engine.desk(…, within=alias); new workflows are kept by "
            "manage.py migrate"
        )


def _require_kept(connection: Any) -> None:  # noqa: ANN401 - as above
    if connection.needs_rollback:
        # Django would roll back without a word, and what is told to be kept would be gone.
        raise StoreError(
            "giao dịch của Django đã bị đánh dấu hủy, chưa ghi gì · "
            "Django's transaction was marked to be rolled back, nothing was written"
        )
