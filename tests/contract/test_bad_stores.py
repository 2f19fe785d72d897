"""A contract that never rejected a store proves nothing: each of these is wrong in one way, and is found out."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, cast

import attrs
import pytest

from supervision.model import Case, CaseId, CommandId
from supervision.store import (
    CaseWrite,
    DeadlineRow,
    LogEntry,
    Store,
    StoredEvent,
    TaskRow,
    Transaction,
    VersionConflictError,
    Write,
)
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import StoreContract


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


BAD = {
    PutsTheOutboxInASecondTransaction: "test_leaving_by_an_exception_undoes_everything",
    ChecksNoVersions: "test_write_refuses_a_case_that_has_moved_on",
    IgnoresReads: "test_write_refuses_when_a_case_that_was_read_has_moved_on",
    HidesConflicts: "test_write_refuses_a_new_case_whose_id_is_taken",
    ForgetsCommandsAfterAThousand: "test_receipt_knows_a_command_however_long_ago",
    ComparesReferencesWithoutCase: "test_find_compares_references_byte_by_byte",
    IgnoresRollback: "test_leaving_by_an_exception_undoes_everything",
    StoresHalfOfARefusedWrite: "test_a_refused_write_stores_nothing_of_its_other_cases",
    ReordersJson: "test_events_and_log_give_every_byte_and_column_as_written",
    LosesMicroseconds: "test_events_and_log_give_every_byte_and_column_as_written",
    EndsBytesAtNul: "test_events_and_log_give_every_byte_and_column_as_written",
    LosesTextBeyondTheBasicPlane: "test_cases_come_back_exactly_as_written",
    GivesFloatsForIntegers: "test_cases_come_back_exactly_as_written",
    LeavesGapsInTheLog: "test_positions_run_on_without_gaps",
    DeletesTheOutboxEarly: "test_seal_gives_up_to_limit_events_their_place_and_counts_them",
    PagesInsideACase: "test_paging_through_deadlines_shows_each_once",
    PutsUndatedWorkFirst: "test_tasks_come_by_due_date_then_case_then_role",
    KeepsClaimsThatWereGivenUp: "test_write_replaces_the_claims_of_a_case",
    LetsReadersSeeEverything: "test_no_thread_sees_what_another_has_not_committed",
}


def _verdict(contract: StoreContract, name: str, store: Store) -> str:
    try:
        getattr(contract, name)(store)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - however it fails, it is rejected
        return type(error).__name__
    return "passed"


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.__name__)
def test_a_bad_store_is_rejected(bad: type[Bad]) -> None:
    assert _verdict(StoreContract(), BAD[bad], cast("Store", bad(MemoryStore()))) != "passed"
    assert _verdict(StoreContract(), BAD[bad], cast("Store", Bad(MemoryStore()))) == "passed"


def test_a_store_that_acknowledges_before_it_commits_is_rejected(tmp_path: Path) -> None:
    class Contract(StoreContract):
        def reopened(self, store: Store) -> Store:
            return SqliteStore(tmp_path / "ledger.db")

    name = "test_what_was_committed_is_there_for_whoever_opens_the_ledger_next"
    bad = AcknowledgesBeforeCommit(SqliteStore(tmp_path / "ledger.db"))
    assert _verdict(Contract(), name, cast("Store", bad)) == "AssertionError"
