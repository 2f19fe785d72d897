"""Stores that keep everything and show it wrongly, each in one way."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import cast

import attrs

from supervision.model import Case, CaseId, CommandId
from supervision.store import (
    DeadlineRow,
    Denial,
    HeldClaim,
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
from supervision.store.memory import MemoryStore
from supervision.testing._passing import PassingSnapshot, PassingStore, PassingTransaction


class BadReader(PassingStore):
    """Passes everything on to a good store, its transactions through *kind*."""

    kind: type[PassingTransaction] = PassingTransaction

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self.inner.transaction() as transaction:
            yield self.kind(transaction)


# transactions and snapshots


class InventsMissingCases(BadReader):
    class kind(PassingTransaction):  # noqa: N801 - an attribute
        def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
            return {case_id: Case(case_id) for case_id in ids} | self.inner.cases(ids)


class FindsAcrossWorkflows(BadReader):
    class kind(PassingTransaction):  # noqa: N801 - as above
        def find(self, workflow: str, reference: str) -> CaseId | None:
            return self.inner.find("plan", reference)

    def find(self, workflow: str, reference: str) -> CaseId | None:
        return self.inner.find("plan", reference)


class TurnsClaimsRound(BadReader):
    class kind(PassingTransaction):  # noqa: N801 - as above
        def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
            return self.inner.claims(keys)[::-1]


class ReturnsTheNumberOfChanges(BadReader):
    class kind(PassingTransaction):  # noqa: N801 - as above
        def change_org(
            self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime
        ) -> int:
            self.writer.change_org(changes, names, recorded_at)
            return len(changes)


class KeepsTheFirstName(BadReader):
    class kind(PassingTransaction):  # noqa: N801 - as above
        known: dict[str, str] | None = None

        def change_org(
            self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime
        ) -> int:
            self.known = {**names, **(self.known or {})}
            return self.writer.change_org(changes, self.known, recorded_at)


class HidesItsOwnOrgChanges(BadReader):
    class kind(PassingTransaction):  # noqa: N801 - as above
        def __init__(self, inner: Transaction) -> None:
            super().__init__(inner)
            self.before = inner.org()

        def org(self, after: int = 0) -> tuple[OrgChange, ...]:
            return tuple(change for change in self.before if change.revision > after)


class DeniesWithoutATrace(BadReader):
    class kind(PassingTransaction):  # noqa: N801 - as above
        def deny(self, denial: Denial) -> None:
            return


class HidesItsOwnWrites(BadReader):
    """Shows for ever what it showed first."""

    class kind(PassingTransaction):  # noqa: N801 - as above
        def __init__(self, inner: Transaction) -> None:
            super().__init__(inner)
            self.first: dict[CaseId, Case | None] = {}

        def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
            for case_id in ids:
                self.first.setdefault(case_id, self.inner.cases([case_id]).get(case_id))
            return {case_id: case for case_id in ids if (case := self.first[case_id]) is not None}


class ReadsWhatWasThereBeforeTheLock(BadReader):
    """Its view is as old as the transaction before: a replica that lags."""

    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.view: dict[CaseId, Case] = {}

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        view, self.view = self.view, {case.id: case for case in self.inner.cases()}
        with self.inner.transaction() as inner:
            transaction = PassingTransaction(inner)
            transaction.cases = lambda ids: {i: view[i] for i in ids if i in view}  # type: ignore[method-assign]
            yield transaction


class TakesAViewForEachRead(BadReader):
    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        yield cast("Snapshot", _EachAlone(self.inner))


class _EachAlone:
    def __init__(self, store: Store) -> None:
        self.store = store

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        with self.store.snapshot() as snapshot:
            return snapshot.cases(ids)


class LooksPastTheOpenTransaction(BadReader):
    """A snapshot is another connection, which does not see what its own thread has open."""

    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.before: dict[CaseId, Case] | None = None

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self.inner.transaction() as transaction:
            self.before = {case.id: case for case in self.inner.cases()}
            yield transaction
        self.before = None

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        with self.inner.snapshot() as inner:
            snapshot, before = PassingSnapshot(inner), self.before
            if before is not None:
                snapshot.cases = lambda ids: {i: before[i] for i in ids if i in before}  # type: ignore[method-assign]
            yield snapshot


class ShowsNothingCommitted(BadReader):
    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        with MemoryStore().snapshot() as empty:
            yield empty


class ForgetsCase(BadReader):
    """Compares command ids without regard to case."""

    class kind(PassingTransaction):  # noqa: N801 - as above
        def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
            return self.inner.receipt(command_id) or self.inner.receipt(CommandId(command_id.strip().capitalize()))


# the log and the record


class TurnsACaseRoundInTheLog(BadReader):
    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        entries = self.inner.log(after, limit, kinds=kinds)
        events = [entry.event for entry in entries][::-1]
        return tuple(entry._replace(event=event) for entry, event in zip(entries, events, strict=True))


class MixesCommandsInTheLog(BadReader):
    """Puts the events of each case together instead."""

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        events = sorted((entry.event for entry in self.inner.log()), key=lambda event: (event.case_id, event.seq))
        return tuple(LogEntry(at, event) for at, event in enumerate(events, start=1) if at > after)[:limit]


class LogsWhatIsNotSealed(BadReader):
    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        self.inner.seal()
        return self.inner.log(after, limit, kinds=kinds)


class SealsTheSameTwice(BadReader):
    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        events = [entry.event for entry in self.inner.log()]
        twice = [event for event in events for _ in range(1 + (event.seq == 1))]
        return tuple(LogEntry(at, event) for at, event in enumerate(twice, start=1) if at > after)[:limit]


class LogsEveryKind(BadReader):
    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        return self.inner.log(after, limit)


class LogsFromThePosition(BadReader):
    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        return self.inner.log(after - 1, limit, kinds=kinds)


class ShowsSealedEventsOnly(BadReader):
    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        return tuple(entry.event for entry in self.inner.log() if entry.event.case_id == case_id)


class ShowsEventsNewestFirst(BadReader):
    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        return self.inner.events(case_id)[::-1]


class ShowsEverybodysRows(BadReader):
    def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
        return self.inner.personal([case.id for case in self.inner.cases()])


# lists


class SortsLikeADictionary(BadReader):
    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        found = self.inner.cases(workflow=workflow, state=state, limit=limit)
        found = tuple(sorted(found, key=lambda case: case.id.lower()))
        return tuple(case for case in found if after is None or case.id.lower() > after.lower())


class CrossesRolesAndHolders(BadReader):
    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        crossed = {(role, holder) for role, _ in holders for _, holder in holders}
        return self.inner.tasks(crossed, after=after, limit=limit)


class ShowsTheLastTaskAgain(BadReader):
    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        rows = self.inner.tasks(holders, limit=10_000)
        return tuple(row for row in rows if after is None or (row.due_on or "9999-12-31", row.case_id) >= after)[:limit]


class EndsBeforeTheLastDay(BadReader):
    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        rows = self.inner.deadlines(until=until, after=after, limit=limit)
        return tuple(row for row in rows if until is None or row.due_on < until)


class SortsDeadlinesByCase(BadReader):
    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        return tuple(sorted(self.inner.deadlines(until=until, after=after, limit=limit), key=lambda row: row.case_id))


# organisation, specs, denials, the end


class LeavesGapsInRevisions(BadReader):
    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        found = (attrs.evolve(change, revision=change.revision * 2 - 1) for change in self.inner.org())
        return tuple(change for change in found if change.revision > after)


class ShowsTheRevisionAskedFor(BadReader):
    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        return self.inner.org(after - 1)


class ShowsIdsByName(BadReader):
    def names(self) -> dict[str, str]:
        return {name: person for person, name in self.inner.names().items()}


class SortsVersionsAsText(BadReader):
    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        return tuple(sorted(self.inner.specs(), key=lambda spec: (spec[0], str(spec[1]))))


class KeepsASpecEachTime(BadReader):
    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        return tuple(spec for spec in self.inner.specs() for _ in range(2))


class ShowsOldDenialsFirst(BadReader):
    def denials(self, limit: int = 100) -> tuple[Denial, ...]:
        return self.inner.denials()[::-1][:limit]


class ClosesOnce(BadReader):
    is_closed = False

    def close(self) -> None:
        if self.is_closed:
            raise StoreError("closed already")
        self.is_closed = True


class TakesAnythingForAHost(BadReader):
    def within(self, host: object) -> Store:
        return self.inner
