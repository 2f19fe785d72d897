"""The ledger in a database that an adapter shares with its host: every connection and transaction is the host's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from weakref import WeakSet

import psycopg

from supervision.store.port import Lease, Store, StoreError

from ._host import HostPool, Identity
from ._line import told
from ._schema import drop_within, is_there, make_within
from ._sql import migrations
from ._store import PostgresGuest, PostgresStore, viewing
from ._transaction import PostgresSnapshot, PostgresTransaction


class PostgresLodger(PostgresGuest):
    """A ledger without a connection of its own, in the database of a host whose every transaction it shares.

    For an adapter that begins and ends the host's transactions for us: whatever is done here is done in one of them.

    Args:
        host: As for `PostgresStore.within`.
        known: Connections that were found to be good; each is asked once.
    """

    def __init__(self, host: object, known: WeakSet[Any]) -> None:
        """Ask nothing yet: each piece of work finds out whether the connection is safe."""
        self._pool = self._host = HostPool(host, None, known)
        self._name = host
        self._known = known

    def guest(self) -> Store:
        """Return the ledger inside the transaction that its host has open, to go on with until that ends."""
        return PostgresGuest(HostPool(self._name, None, self._known))

    def within(self, host: object) -> Store:
        """Return the ledger inside the transaction that another host on the same database has open."""
        own = Identity(*self._rows("host_settings")[0][6:])
        # What is known to be good is not known to lead to the same database.
        return PostgresGuest(HostPool(host, lambda: own, WeakSet()))

    @contextmanager
    def alone(self) -> Iterator[PostgresTransaction]:
        """Do one thing while nobody else writes, until the host's transaction ends."""
        with self._host.writing("begin_alone_within") as line:
            transaction = PostgresTransaction(line)
            try:
                yield transaction
                transaction.require_whole()
            finally:
                transaction.close()

    @contextmanager
    def view(self) -> Iterator[PostgresSnapshot]:
        """Hold one view; the host's transaction has done nothing before and does nothing else."""
        with self._host.inside("begin_viewing_within") as line, viewing(line) as snapshot:
            yield snapshot

    def seal(self, limit: int = 10_000) -> int:
        """Give unsealed events their place in the log, when the host's transaction is committed."""
        with self._host.inside("begin_sealing_within") as line:
            count: int = line.rows("seal", {"limit": max(limit, 0)})[0][0]
            return count

    # Its host's transaction is begun for this alone, and committed when it is done: what is leased is on disk then.

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Take or prolong a lease, when the host's transaction is committed."""
        return PostgresStore.lease(self, name, holder, now, until)

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Keep how far a holder has got, when the host's transaction is committed."""
        return PostgresStore.advance(self, lease, position, note)

    def release(self, lease: Lease) -> None:
        """Let a lease run out, when the host's transaction is committed."""
        PostgresStore.release(self, lease)

    def has_schema(self) -> bool:
        """Tell whether our tables are there; raise StoreError where they are another version's."""
        with self._host.inside() as line:
            return is_there(line, migrations())

    def bring_schema(self) -> None:
        """Run the migrations that are missing, in the host's transaction."""
        with self._host.inside("begin_migrating_within") as line:
            make_within(line, migrations())

    def drop_schema(self) -> None:
        """Drop our schema, in the host's transaction; raise StoreError where it holds anything of a record."""
        with self._host.inside("begin_migrating_within") as line:
            drop_within(line)

    @staticmethod
    def told(error: Exception, *, is_lost: bool) -> StoreError:
        """Return what an error of the driver's means that the host met when it began or committed."""
        return told(error, is_lost=is_lost) if isinstance(error, psycopg.Error) else StoreError(str(error))
