"""The ledger in a database that an adapter shares with its host: every connection and transaction is the host's."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime

from supervision.store.port import Lease, Store, StoreError

from ._connection import told
from ._host import HostGate
from ._opening import drop_schema, is_ours, make_schema
from ._store import SqliteGuest, SqliteStore, sealed
from ._transaction import SqliteSnapshot, SqliteTransaction


class SqliteLodger(SqliteGuest):
    """A ledger without a connection of its own, in the database of a host whose every transaction it shares.

    For an adapter that begins and ends the host's transactions for us: whatever is done here is done in one of them.

    Args:
        host: As for `SqliteStore.within`; what is in memory is taken as it is.
    """

    def __init__(self, host: object) -> None:
        """Ask nothing yet: each piece of work finds out whether the connection is safe."""
        self._host_gate = self._gate = HostGate(host, None, anywhere=True)
        self._host = host

    def guest(self) -> Store:
        """Return the ledger inside the transaction that its host has open, to go on with until that ends."""
        return SqliteGuest(HostGate(self._host, None, anywhere=True))

    def within(self, host: object) -> Store:
        """Return the ledger inside the transaction that another host on the same file has open."""
        with self._host_gate.reading():
            path = self._host_gate.file
        return SqliteGuest(HostGate(host, path))

    def alone(self) -> AbstractContextManager[SqliteTransaction]:
        """Do one thing while nobody else writes, until the host's transaction ends."""
        return self.transaction()

    def view(self) -> AbstractContextManager[SqliteSnapshot]:
        """Hold one view; the host's transaction has read nothing before."""
        return self.snapshot()

    def seal(self, limit: int = 10_000) -> int:
        """Give unsealed events their place in the log, when the host's transaction is committed."""
        with self._host_gate.writing():
            return sealed(self._gate, max(limit, 0))

    # Its host's transaction is begun for this alone, and committed when it is done: what is leased is on disk then.

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Take or prolong a lease, when the host's transaction is committed."""
        return SqliteStore.lease(self, name, holder, now, until)

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Keep how far a holder has got, when the host's transaction is committed."""
        return SqliteStore.advance(self, lease, position, note)

    def release(self, lease: Lease) -> None:
        """Let a lease run out, when the host's transaction is committed."""
        SqliteStore.release(self, lease)

    def has_schema(self) -> bool:
        """Tell whether our tables are there; raise StoreError where they are another version's."""
        with self._host_gate.reading():
            return is_ours(self._host_gate.raw)

    def bring_schema(self) -> None:
        """Make the schema where there is none, in the host's transaction and beside its tables."""
        with self._host_gate.reading():
            make_schema(self._host_gate.raw)

    def drop_schema(self) -> None:
        """Drop our tables, in the host's transaction; raise StoreError where they hold anything of a record."""
        with self._host_gate.reading():
            drop_schema(self._host_gate.raw)

    @staticmethod
    def told(error: Exception, *, is_lost: bool) -> StoreError:
        """Return what an error of the driver's means that the host met when it began or committed."""
        del is_lost  # there is no line to lose
        return told(error)
