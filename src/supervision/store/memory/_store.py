"""The memory store: one lock, a few dicts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from itertools import islice

from supervision.model import Case, CaseId, CommandId
from supervision.record import case_from_bytes
from supervision.store._gauge import Gauge
from supervision.store._leases import taken
from supervision.store._rules import no_host
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

from ._tables import Journal, Tables
from ._transaction import MemorySnapshot, MemoryTransaction


class MemoryStore:
    """A ledger in this process's memory; see `supervision.store.Store`.

    "On disk" means: in memory.  Lists look through all rows; a ledger of some ten thousand cases is fine.
    """

    def __init__(self) -> None:
        self._tables = Tables()
        # Reentrant: whoever has a transaction open may also read.
        self._lock = threading.RLock()
        self._is_writing = False

    def within(self, host: object) -> Store:
        """Refuse: there is no transaction of a host in here."""
        raise no_host(host)

    @contextmanager
    def transaction(self) -> Iterator[MemoryTransaction]:
        """Begin a transaction."""
        with self._writing() as journal:
            yield MemoryTransaction(self._tables, journal)

    def command(
        self, command_id: CommandId, case_id: CaseId, revision: int = 0
    ) -> AbstractContextManager[MemoryTransaction]:
        """Begin a transaction; there is one writer at a time."""
        del command_id, case_id, revision
        return self.transaction()

    @contextmanager
    def snapshot(self) -> Iterator[MemorySnapshot]:
        """Hold one view for several reads."""
        with self._lock:
            yield MemorySnapshot(self._tables)

    def seal(self, limit: int = 10_000) -> int:
        """Give unsealed events their place in the log."""
        outbox, log = self._tables.outbox, self._tables.log
        with self._writing() as journal:
            all_waiting = ((command, event) for command, events in outbox.items() for event in events)
            waiting = list(islice(all_waiting, max(limit, 0)))
            for command, event in waiting:
                journal.put(log, len(log) + 1, event)
                if rest := outbox[command][1:]:
                    journal.put(outbox, command, rest)
                else:
                    journal.drop(outbox, command)
            return len(waiting)

    @contextmanager
    def _writing(self) -> Iterator[Journal]:
        with self._lock:
            if self._is_writing:
                raise StoreError("giao dịch đang mở trong luồng này · this thread has a transaction open already")
            journal = Journal()
            self._is_writing = True
            try:
                with journal.whole():
                    yield journal
            finally:
                self._is_writing = False

    def gauge(self) -> Gauge:
        """Return how the store is doing."""
        with self._lock:
            waiting = [event.recorded_at for events in self._tables.outbox.values() for event in events]
        return Gauge(len(waiting), min(waiting, default=None))

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        """Return sealed events."""
        with self._lock:
            log = self._tables.log
            entries = (LogEntry(at, log[at]) for at in range(max(after, 0) + 1, len(log) + 1))
            return tuple(islice((entry for entry in entries if not kinds or entry.event.kind in kinds), limit))

    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        """Return all events of a case."""
        with self._lock:
            return self._tables.events.get(case_id, ())

    def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
        """Return the detached rows of these cases."""
        with self._lock:
            return {ref: row for ref, row in self._tables.personal.items() if row.case_id in case_ids}

    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        """Return cases by id."""
        with self._lock:
            found = (
                case_id
                for case_id, row in sorted(self._tables.cases.items())
                if (after is None or case_id > after)
                and (workflow is None or row.workflow == workflow)
                and (state is None or row.state == state)
            )
            return tuple(
                case_from_bytes(case_id, self._tables.cases[case_id].snapshot) for case_id in islice(found, limit)
            )

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of a reference."""
        with self._lock:
            return self._tables.references.get((workflow, reference))

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Return the work that waits; a page ends only between two cases."""
        with self.snapshot() as snapshot:
            return snapshot.tasks(holders, after=after, limit=limit)

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        """Return open clocks; a page ends only between two cases."""
        with self.snapshot() as snapshot:
            return snapshot.deadlines(until=until, after=after, limit=limit)

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data."""
        with self._lock:
            org = self._tables.org
            return tuple(org[revision] for revision in range(max(after, 0) + 1, len(org) + 1))

    def names(self) -> dict[str, str]:
        """Return the names of persons."""
        with self._lock:
            return dict(self._tables.people)

    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        """Return the kept workflows."""
        with self._lock:
            kept = [(*key, body) for key, body in self._tables.specs.items()]
        return tuple(sorted(kept, key=lambda spec: spec[:2]))

    def denials(self, limit: int = 100) -> tuple[Denial, ...]:
        """Return refused attempts, newest first."""
        with self._lock:
            return tuple(islice(reversed(self._tables.denials.values()), max(limit, 0)))

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Take or prolong a lease."""
        with self._lock:
            lease = taken(self._tables.leases.get(name), name, holder, now, until)
            if lease is not None:
                self._tables.leases[name] = lease
            return lease

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Keep how far a holder has got."""
        return self._change(lease, lambda found: found._replace(position=position, note=note))

    def release(self, lease: Lease) -> None:
        """Let a lease run out."""
        self._change(lease, lambda found: found._replace(until=""))

    def _change(self, lease: Lease, change: Callable[[Lease], Lease]) -> bool:
        with self._lock:
            found = self._tables.leases.get(lease.name)
            if found is None or found.number != lease.number:
                return False
            self._tables.leases[lease.name] = change(found)
            return True

    def leases(self) -> tuple[Lease, ...]:
        """Return every lease."""
        with self._lock:
            return tuple(sorted(self._tables.leases.values()))

    def close(self) -> None:
        """Do nothing: there is nothing to let go of."""
