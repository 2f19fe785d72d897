"""The door: a ledger with its workflows, that opens desks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from types import TracebackType
from typing import Self

from supervision.deadlines import Calendar
from supervision.model import CaseId, PersonId
from supervision.org import Directory, Unit
from supervision.record import Fault, verify_chain
from supervision.store import LogEntry, StoredEvent, Transaction
from supervision.telemetry import span

from ._desk import Desk
from ._ledger import Batch, Ledger
from ._migration import Fate, fates
from ._organisation import Known, OrgData, OrgRefusedError, changes_of
from ._revision import DateMove, revisions


class Engine(Ledger):
    """A ledger and its workflows: opens desks, seals the log, checks the record.

    Safe to share between threads; every command is one transaction of the store.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the store; closing twice is harmless."""
        self.store.close()

    # acting

    def desk(self, actor: str, *, within: object = None, importing: bool = False) -> Desk:
        """Return a desk: everything done through it is done by *actor*.

        Args:
            actor: A person's id; the host has made sure that it is he.
            within: A `Batch` that the commands belong to, or the host's own transaction on the ledger's database: a
                Connection, Session or scoped session of SQLAlchemy (an asynchronous one inside `run_sync`), an alias of
                Django's databases, or the driver's connection.  The host's rows and ours are then kept together or not
                at all; receipts are pending until the host commits.  A refusal changes nothing but the list of
                refused attempts, and no error of ours ends the host's transaction.
            importing: Take over history: authority then counts on the day of the act alone, and every event says so.

        Raises:
            StoreError: The host has no transaction that can be used, and the message says why.
        """
        if within is None or isinstance(within, Batch):
            return Desk(self, PersonId(actor), within=within, importing=importing)
        return Desk(self.inside(within), PersonId(actor), importing=importing)

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """Commit several commands together: all that was accepted is durable when the block ends, or none of it.

        A refused command changes nothing and does not end the batch; an exception undoes it all.  Other writers wait.
        A `TryAgainError` when the block ends says that nobody knows: send the batch again with the same command ids.
        """
        with self.store.transaction() as transaction:
            batch = Batch(transaction)
            self._in_batch.learned = copy(self._learned)
            try:
                yield batch
            finally:
                batch.is_open = False
                # What was learned in the batch may never be committed; what is will be read again.
                del self._in_batch.learned
                self._learned.names = (-1, {})

    def organise(self, data: OrgData, *, within: Batch | None = None) -> int:
        """Add organisation data; what is known already adds nothing.

        Returns:
            The revision afterwards.

        Raises:
            OrgRefusedError: Some record cannot be; nothing was taken.
        """
        if within is not None:
            return self._organise(within.transaction, data)
        with self.store.transaction() as transaction:
            return self._organise(transaction, data)

    def _organise(self, transaction: Transaction, data: OrgData) -> int:
        self._refreshed(transaction)
        known, _ = self._mine.organisation
        changes = changes_of(data, known)
        if changes:
            problems = _preview(data, known).problems()
            if problems:
                raise OrgRefusedError(problems)
        self._mine.names = (-1, {})  # a name may change where no record does
        return transaction.change_org(changes, dict(data.persons), self.clock.now())

    # new versions of a workflow

    def migrate(self, workflow: str, version: int | None = None, *, actor: str, dry_run: bool = True) -> Iterator[Fate]:
        """Move the open cases of the version that *version* replaces; say of each what becomes of it, by case id.

        Every move is an event of its case, committed page by page.  Whoever stops halfway begins again where he was:
        cases that have moved are no longer among those that wait.  Nothing happens before the first fate is asked for.

        Args:
            workflow: Which workflow.
            version: The version to move to; the latest where left out.
            actor: Who orders it; the host has made sure that it is he, and that he may.
            dry_run: Only say what would become of each case; the default.

        Raises:
            UnknownWorkflowError: There is no such workflow, or not that version of it.
        """
        return fates(self, self.programs.of(workflow, version), PersonId(actor), dry_run=dry_run)

    # revised calendars

    def revise_calendar(
        self, calendar: Calendar | None = None, *, actor: str, decision: str = "", dry_run: bool = True
    ) -> Iterator[DateMove]:
        """Count every open due date again with *calendar*; say of each that comes out otherwise what becomes of it.

        A date only ever moves to a later day: nobody gets late by a revision.  Dates that were late before, duties done
        and clocks that stand still are left as they are; a clock that stands still is counted when it runs again.
        Every move is an event of its case, committed page by page; whoever stops halfway begins again and misses none.
        Nothing happens before the first result is asked for.

        Args:
            calendar: The revised calendar, by which this engine counts from then on; its own where left out, for dates
                that were counted before it was given the revised files.
            actor: Who orders it; the host has made sure that it is he, and that he may.
            decision: What ordered the revision, by number and date; needed unless *dry_run*.
            dry_run: Only say what would become of each date; the default.

        Raises:
            CalendarDecisionMissingError: Dates were to be moved without a *decision*.
        """
        revised = calendar if calendar is not None else self.calendar
        return revisions(self, revised, PersonId(actor), decision, dry_run=dry_run)

    # the record

    def seal(self) -> int:
        """Give every event its place in the log; return how many got one."""
        with span("supervision.seal", {}) as seen:
            total = 0
            while sealed := self.store.seal():
                total += sealed
            seen["count"] = total
            return total

    def log(self, after: int = 0) -> Iterator[LogEntry]:
        """Return the sealed events behind *after*, by position, page by page."""
        while page := self.store.log(after):
            yield from page
            after = page[-1].position

    def verify(self) -> tuple[Fault, ...]:
        """Check every sealed event: hashes and every column derived from the bytes; empty where the record is whole."""
        events: dict[CaseId, list[StoredEvent]] = {}
        for entry in self.log():
            events.setdefault(entry.event.case_id, []).append(entry.event)
        return tuple(fault for case in events.values() for fault in verify_chain(case))


def _preview(data: OrgData, known: Known) -> Directory:
    """Return what the directory would be with *data*."""
    persons = known.persons | {PersonId(person) for person, _ in data.persons}
    units: dict[str, Unit] = {**known.units, **{unit.id: unit for unit in data.units}}
    mandates = {**known.mandates, **{held.id: held for held in data.mandates}}
    return Directory.of(units.values(), persons, mandates.values())
