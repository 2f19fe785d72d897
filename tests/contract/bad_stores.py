"""Stores that write wrongly, each in one way; `tests/contract/test_bad_stores.py` says who finds out."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, cast

import attrs

from supervision.model import Case, CaseId, CommandId
from supervision.store import (
    CaseWrite,
    DeadlineRow,
    LogEntry,
    Store,
    StoredEvent,
    StoreError,
    TaskRow,
    Transaction,
    VersionConflictError,
    Write,
)


class Bad:
    """A good store with something wrong; subclasses say what."""

    def __init__(self, inner: Store) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self.inner.transaction() as transaction:
            yield cast("Transaction", BadTransaction(transaction, self))

    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> AbstractContextManager[Transaction]:
        del command_id, case_id, revision
        return self.transaction()

    def written(self, write: Write) -> Write:
        return write

    def shown(self, event: StoredEvent) -> StoredEvent:
        return event

    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        return tuple(map(self.shown, self.inner.events(case_id)))


class BadTransaction:
    def __init__(self, inner: Transaction, store: Bad) -> None:
        self.inner, self.store = inner, store

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)

    def write(self, write: Write) -> None:
        self.inner.write(self.store.written(write))


def _each(write: Write, change: Callable[[CaseWrite], CaseWrite]) -> Write:
    return attrs.evolve(write, cases=tuple(map(change, write.cases)))


class AcknowledgesBeforeCommit(Bad):
    open: AbstractContextManager[Transaction] | None = None

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        if self.open is not None:
            self.open.__exit__(None, None, None)
        self.open = self.inner.transaction()
        yield self.open.__enter__()


class PutsTheOutboxInASecondTransaction(Bad):
    """Seals what was written even where the first transaction was undone."""

    written_events = 0

    def written(self, write: Write) -> Write:
        self.written_events += sum(len(item.events) for item in write.cases)
        return write

    def seal(self, limit: int = 10_000) -> int:
        self.inner.seal(limit)
        sealed, self.written_events = min(self.written_events, limit), max(self.written_events - limit, 0)
        return sealed


class ChecksNoVersions(Bad):
    def written(self, write: Write) -> Write:
        with_seqs = (item for item in write.cases if item.before)
        seqs = {item.case.id: self._seq(item.case.id) for item in with_seqs}
        return _each(write, lambda item: attrs.evolve(item, before=seqs.get(item.case.id, 0)))

    def _seq(self, case_id: CaseId) -> int:
        return len(self.inner.events(case_id))


class IgnoresReads(Bad):
    def written(self, write: Write) -> Write:
        return attrs.evolve(write, reads=())


class HidesConflicts(Bad):
    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with super().transaction() as transaction:
            real = transaction.write

            def write(write: Write) -> None:
                try:
                    real(write)
                except VersionConflictError:
                    return

            cast("Any", transaction).write = write
            yield transaction


class ForgetsCommandsAfterAThousand(Bad):
    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.kept: list[CommandId] = []

    def written(self, write: Write) -> Write:
        self.kept = [*self.kept[-999:], write.command_id]
        return write

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with super().transaction() as transaction:
            real = transaction.receipt
            cast("Any", transaction).receipt = lambda command: real(command) if command in self.kept else None
            yield transaction


class ComparesReferencesWithoutCase(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, lambda item: attrs.evolve(item, case=_lower(item.case)))


def _lower(case: Case) -> Case:
    return attrs.evolve(case, reference=case.reference and case.reference.lower())


class IgnoresRollback(Bad):
    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        error: BaseException | None = None
        with super().transaction() as transaction:
            try:
                yield transaction
            except Exception as caught:  # noqa: BLE001 - what is wrong with it
                error = caught
        if error is not None:
            raise error


class StoresHalfOfARefusedWrite(Bad):
    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with super().transaction() as transaction:
            real = transaction.write

            def write(write: Write) -> None:
                for number, item in enumerate(write.cases):
                    real(Write(CommandId(f"{write.command_id}{number or ''}"), write.digest, write.receipt, (item,)))

            cast("Any", transaction).write = write
            yield transaction


class ReordersJson(Bad):
    def shown(self, event: StoredEvent) -> StoredEvent:
        try:
            body = json.dumps(json.loads(event.body[256:]), ensure_ascii=False, sort_keys=True).encode()
        except ValueError:
            return event
        return event._replace(body=event.body[:256] + body)


class LosesMicroseconds(Bad):
    def shown(self, event: StoredEvent) -> StoredEvent:
        return event._replace(recorded_at=event.recorded_at[:19] + "Z")


class EndsBytesAtNul(Bad):
    def shown(self, event: StoredEvent) -> StoredEvent:
        return event._replace(body=event.body.partition(b"\0")[0])


class LosesTextBeyondTheBasicPlane(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, lambda item: attrs.evolve(item, case=self._narrow(item.case)))

    def _narrow(self, case: Case) -> Case:
        fields = json.loads(
            "".join(c if c < "\U00010000" else "?" for c in json.dumps(case.fields, ensure_ascii=False))
        )
        return attrs.evolve(case, fields=fields)


class GivesFloatsForIntegers(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, lambda item: attrs.evolve(item, case=self._floating(item.case)))

    def _floating(self, case: Case) -> Case:
        return attrs.evolve(case, fields=json.loads(json.dumps(case.fields), parse_int=float))


class LeavesGapsInTheLog(Bad):
    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> Iterable[LogEntry]:
        entries = self.inner.log(0, kinds=kinds)
        gapped = (entry._replace(position=entry.position * 2 - 1) for entry in entries)
        return tuple(entry for entry in gapped if entry.position > after)[:limit]


class DeletesTheOutboxEarly(Bad):
    def seal(self, limit: int = 10_000) -> int:
        sealed = self.inner.seal()
        return min(sealed, limit)


class PagesInsideACase(Bad):
    def deadlines(self, *, after: tuple[str, CaseId] | None = None, limit: int = 100) -> tuple[DeadlineRow, ...]:
        return self.inner.deadlines(after=after, limit=limit)[:limit]


class PutsUndatedWorkFirst(Bad):
    def tasks(self, holders: list[tuple[str, str]], **_: object) -> tuple[TaskRow, ...]:
        return tuple(sorted(self.inner.tasks(holders), key=lambda row: (row.due_on or "", row.case_id, row.role)))


class KeepsClaimsThatWereGivenUp(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, self._more)

    def _more(self, item: CaseWrite) -> CaseWrite:
        before = next((case for case in self.inner.cases() if case.id == item.case.id), item.case)
        return attrs.evolve(item, case=attrs.evolve(item.case, claims=tuple({*before.claims, *item.case.claims})))


class LetsReadersSeeEverything(Bad):
    """Readers need no lock, so they see what may yet be undone."""

    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.seen: list[Case] = []

    def written(self, write: Write) -> Write:
        self.seen += [item.case for item in write.cases]
        return write

    def cases(self, **_: object) -> tuple[Case, ...]:
        return tuple(self.seen)


class NamesTheLastCase(Bad):
    """Tells of a conflict, but of the wrong one."""

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with super().transaction() as transaction:
            real = transaction.write

            def write(write: Write) -> None:
                try:
                    real(write)
                except VersionConflictError as error:
                    raise VersionConflictError(write.cases[-1].case.id) from error

            cast("Any", transaction).write = write
            yield transaction


class KeepsOldDeadlines(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, self._more)

    def _more(self, item: CaseWrite) -> CaseWrite:
        before = next((case for case in self.inner.cases() if case.id == item.case.id), item.case)
        opened = tuple(clock for clock in before.deadlines if clock.is_open)
        names = {clock.name for clock in item.case.deadlines if clock.is_open}
        kept = tuple(clock for clock in opened if clock.name not in names)
        return attrs.evolve(item, case=attrs.evolve(item.case, deadlines=(*item.case.deadlines, *kept)))


class TurnsEventsRound(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, lambda item: attrs.evolve(item, events=item.events[::-1]))


class EndsTasksThatShouldStay(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, lambda item: attrs.evolve(item, tasks=item.tasks or ()))


class KeepsTasksThatHaveEnded(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, lambda item: attrs.evolve(item, tasks=item.tasks or None))


class LosesPersonalRows(Bad):
    def written(self, write: Write) -> Write:
        return attrs.evolve(write, personal=write.personal[:1])


class TakesAReferenceTwice(Bad):
    """Its index of references is not unique: the second case simply has none."""

    def written(self, write: Write) -> Write:
        return _each(write, self._freed)

    def _freed(self, item: CaseWrite) -> CaseWrite:
        case = item.case
        if item.before or case.reference is None or self.inner.find(case.workflow, case.reference) is None:
            return item
        return attrs.evolve(item, case=attrs.evolve(case, reference=None))


class OverwritesATakenId(Bad):
    """Puts a new case over the one that is there: an upsert where an insert belongs."""

    def written(self, write: Write) -> Write:
        seqs = {case.id: case.seq for case in self.inner.cases()}
        return _each(write, lambda item: attrs.evolve(item, before=item.before or seqs.get(item.case.id, 0)))


class TakesACommandIdTwice(Bad):
    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.ids: list[CommandId] = []

    def written(self, write: Write) -> Write:
        self.ids.append(write.command_id)
        count = self.ids.count(write.command_id)
        return attrs.evolve(write, command_id=CommandId(f"{write.command_id}{'#' * (count - 1)}"))


class CutsReceiptsAtNul(Bad):
    def written(self, write: Write) -> Write:
        return attrs.evolve(write, receipt=write.receipt.partition(b"\0")[0])


class KeepsNoDigest(Bad):
    def written(self, write: Write) -> Write:
        return attrs.evolve(write, digest=b"")


class CutsLongText(Bad):
    def shown(self, event: StoredEvent) -> StoredEvent:
        return event._replace(step=event.step[:8])


class DecidesWithoutALock(Bad):
    """Begins only when the first write comes: whoever read before that read what may be gone."""

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        late = _Late(self.inner)
        yield cast("Transaction", late)
        with self.inner.transaction() as transaction:
            for write in late.writes:
                transaction.write(write)


class _Late:
    def __init__(self, store: Store) -> None:
        self.store, self.writes = store, list[Write]()

    def write(self, write: Write) -> None:
        self.writes.append(write)

    def __getattr__(self, name: str) -> object:
        with self.store.snapshot() as snapshot:
            return getattr(snapshot, name)


class WorksInOneThreadOnly(Bad):
    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.owner = threading.get_ident()

    def find(self, workflow: str, reference: str) -> CaseId | None:
        if threading.get_ident() != self.owner:
            raise StoreError("made in another thread")
        return self.inner.find(workflow, reference)
