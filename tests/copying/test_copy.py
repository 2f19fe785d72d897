"""A copy is the ledger, byte for byte; it goes on where it stopped, and is refused where it cannot be."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

from supervision import Engine
from supervision.copying import (
    BrokenSourceError,
    LedgersPartError,
    UnreadableWorkflowError,
    copy,
    log_digest,
)
from supervision.demo import play
from supervision.engine import OrgData
from supervision.model import CommandId
from supervision.record import UnknownEventError, chained
from supervision.store import CaseWrite, LogEntry, Store, StoreError, Write
from supervision.store.memory import MemoryStore
from supervision.store.postgres import PostgresStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import FaultKind, FaultStore, PlannedFault
from supervision.testing._examples import everything
from supervision.testing._passing import PassingStore
from tests.copying.ledgers import busy
from tests.demo.small import engine_at, write_small
from tests.engine.office import PEOPLE, REMEDY, Office, library


@pytest.fixture(scope="module")
def office() -> Office:
    """The ledger that most tests copy and none changes."""
    return busy()


@pytest.fixture
def source(office: Office) -> Store:
    return office.store


@pytest.fixture
def target() -> Iterator[SqliteStore]:
    store = SqliteStore(":memory:")
    yield store
    store.close()


@pytest.fixture
def _small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("supervision.copying._copy._PORTION", 5)


@pytest.fixture(scope="module")
def kept(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same ledger in a file; tests change copies of it."""
    path = tmp_path_factory.mktemp("kept") / "ledger.db"
    with closing(SqliteStore(str(path))) as store:
        copy(office.store, store)
    return path


@pytest.fixture
def changed(kept: Path, tmp_path: Path) -> Iterator[Callable[[str], SqliteStore]]:
    """Gives a source that a statement has changed behind the store's back."""
    stores = []

    def change(statement: str) -> SqliteStore:
        path = shutil.copy(kept, tmp_path / "changed.db")
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute(statement)
        stores.append(SqliteStore(str(path)))
        return stores[-1]

    yield change
    for store in stores:
        store.close()


class TestEqual:
    def test_from_a_file_to_a_server_and_back_into_memory_nothing_changes(
        self, tmp_path: Path, postgres_url: str
    ) -> None:
        (tmp_path / "tables").mkdir()
        first = engine_at("sqlite:///:memory:")
        play(first, write_small(tmp_path / "tables"))
        stores: list[Store] = [PostgresStore(postgres_url), SqliteStore(":memory:"), MemoryStore()]
        digests = set()
        for before, after in zip([first.store, *stores], stores, strict=False):
            found = copy(before, after)
            assert found.is_equal, found.differences
            digests |= {found.source.digest, found.target.digest}
        assert len(digests) == 1
        with Engine(stores[-1], library(), clock=first.clock) as last:
            assert list(last.log()) == list(first.log())
            assert everything(last.store) == everything(first.store)
            for person in first.directory.persons:
                one, other = first.desk(person), last.desk(person)
                assert one.tasks() == other.tasks()
                assert (one.search(), one.deadlines()) == (other.search(), other.deadlines())
                seen = [task.case_id for task in one.tasks()]
                assert [one.timeline(case) for case in seen] == [other.timeline(case) for case in seen]
        for store in stores:
            store.close()

    def test_what_is_copied_is_counted(self, source: Store, target: Store) -> None:
        found = copy(source, target)
        assert found.copied == found.source.events == found.target.events == len(source.log())
        assert found.source.denials == len(source.denials()) == 2
        assert found.target == found.source
        assert not found.is_behind

    def test_a_second_copy_finds_nothing_to_do(self, source: Store, target: Store) -> None:
        copy(source, target)
        found = copy(source, target)
        assert (found.copied, found.is_equal) == (0, True)

    def test_the_copy_is_worked_in_as_the_ledger_was(self, office: Office, target: Store) -> None:
        copy(office.store, target)
        there = attrs.evolve(office, engine=Engine(target, library(), clock=office.clock), store=target)
        there.plan("in_force")
        assert there.engine.verify() == ()
        assert there.engine.names == PEOPLE
        back = MemoryStore()
        copy(office.store, back)
        assert copy(target, back).is_equal
        assert everything(back) == everything(target)

    def test_an_erased_value_stays_erased(self, changed: Callable[[str], SqliteStore], target: Store) -> None:
        source = changed("DELETE FROM supervision_personal WHERE rowid = 1")
        rows = source.personal([case.id for case in source.cases()])
        assert copy(source, target).is_equal
        assert target.personal([case.id for case in source.cases()]) == rows

    @pytest.mark.parametrize("page", [1, 2, 3])
    def test_a_command_whose_events_lie_on_two_pages_is_one_write(
        self, page: int, source: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("supervision.copying._read.PAGE", page)
        monkeypatch.setattr("supervision.copying._copy._PORTION", 1)
        target = MemoryStore()
        assert copy(source, target).is_equal
        assert everything(target) == everything(source)

    @pytest.mark.usefixtures("_small_portions")
    def test_progress_is_told(self, source: Store, target: Store) -> None:
        told: list[tuple[int, int]] = []
        found = copy(source, target, progress=lambda done, of: told.append((done, of)))
        assert told == sorted(told)
        assert told[-1] == (found.copied, found.copied)
        assert len(told) > 3


class SealedMeanwhile(PassingStore):
    """A source in which another process seals: the log ends in the middle of a command until it is sealed again."""

    def __init__(self, inner: Store, end: int) -> None:
        super().__init__(inner)
        self.end, self.seals = end, 0

    def seal(self, limit: int = 10_000) -> int:
        self.seals += 1
        return super().seal(limit)

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        found = super().log(after, limit, kinds=kinds)
        return found if self.seals > 1 else tuple(entry for entry in found if entry.position <= self.end)


class TestGoingOn:
    def test_a_command_that_another_sealer_has_sealed_in_part_is_copied_whole(
        self, source: Store, target: Store
    ) -> None:
        while source.seal():
            pass
        log = source.log()
        pairs = pairwise(log)
        cut = next(one.position for one, next_ in pairs if one.event.command_id == next_.event.command_id)
        assert len([entry for entry in log if entry.event.command_id == log[cut - 1].event.command_id]) > 1
        found = copy(SealedMeanwhile(source, cut), target)
        assert found.is_equal, found.differences
        assert found.copied > cut
        assert found.is_behind
        assert copy(source, target).is_equal
        assert everything(target) == everything(source)

    @pytest.mark.usefixtures("_small_portions")
    def test_a_copy_that_fails_anywhere_goes_on_where_it_stopped(self, source: Store) -> None:
        watched = FaultStore(MemoryStore())
        copy(source, watched)
        kinds = {"commit": FaultKind.AFTER_COMMIT, "seal": FaultKind.AFTER_COMMIT}
        calls = list(enumerate(watched.calls))
        plans = [PlannedFault(at, kinds.get(call, FaultKind.CONNECTION_LOST)) for at, call in calls]
        plans += [PlannedFault(at, FaultKind.BEFORE_COMMIT) for at, call in calls if call == "commit"]
        plans = [plan for plan in plans if plan.kind.fits(watched.calls[plan.at])]
        writing = [plan for plan in plans if watched.calls[plan.at] in {"commit", "seal", "transaction.write"}]
        assert len(writing) > 20
        for plan in writing[::9]:
            store = FaultStore(MemoryStore(), [plan])
            with pytest.raises(StoreError):
                copy(source, store)
            assert copy(source, store).is_equal, plan
            assert everything(store.inner) == everything(source), plan

    @pytest.mark.usefixtures("_small_portions")
    def test_people_go_on_working_and_the_next_copy_catches_up(self, target: Store) -> None:
        office = busy()
        acts = iter((office.remedy, office.posting, office.feedback))

        def work(_done: int, _of: int) -> None:
            for act in acts:
                act()
                break

        found = copy(office.store, target, progress=work)
        office.engine.organise(RENAMED)
        assert found.is_equal, found.differences
        assert found.is_behind
        second = copy(office.store, target)
        assert second.is_equal
        assert not second.is_behind
        assert second.copied > 0
        assert everything(target) == everything(office.store)

    def test_a_case_that_goes_on_is_compared_as_it_was(self, target: Store) -> None:
        office = busy()
        plan = office.plan()

        def work(done: int, of: int) -> None:
            if done == of:
                office.desk("an").send(plan, "start_draft")

        found = copy(office.store, target, progress=work)
        assert found.is_equal, found.differences
        assert found.is_behind

    def test_a_new_name_replaces_the_old_one(self, target: Store) -> None:
        office = busy()
        copy(office.store, target)
        office.engine.organise(RENAMED)
        assert copy(office.store, target).is_equal
        assert target.names()["an"] == "Trần Văn Ân"


RENAMED = OrgData(persons=(("an", "Trần Văn Ân"),))


class TestRefused:
    def test_a_target_with_cases_of_its_own(self, source: Store) -> None:
        other = Office.open(seed=9)
        other.plan()
        other.engine.seal()
        before = everything(other.store)
        with pytest.raises(LedgersPartError) as refused:
            copy(source, other.store)
        assert (refused.value.what, refused.value.place) == ("log", "1")
        assert "vị trí 1 của nhật ký" in str(refused.value)
        assert everything(other.store) == before

    def test_a_target_that_has_gone_its_own_way_says_where(self, office: Office, target: Store) -> None:
        source = office.store
        end = copy(source, target).copied
        Engine(target, library(), clock=office.clock).desk("quy").open("remediation", REMEDY)
        with pytest.raises(LedgersPartError) as refused:
            copy(source, target)
        assert refused.value.place == str(end + 1)

    def test_a_target_with_other_organisation_data(self, source: Store, target: Store) -> None:
        with target.transaction() as transaction:
            transaction.change_org([("person", b'{"id":"somebody"}')], {}, datetime(2026, 1, 1, tzinfo=UTC))
        with pytest.raises(LedgersPartError) as refused:
            copy(source, target)
        assert (refused.value.what, refused.value.place) == ("organisation", "1")
        assert "revision 1" in str(refused.value)
        assert target.log() == ()

    def test_a_target_that_keeps_another_text_of_a_workflow(self, source: Store, target: Store) -> None:
        with target.transaction() as transaction:
            transaction.keep_spec("plan", 1, "00", b"{}")
        with pytest.raises(LedgersPartError) as refused:
            copy(source, target)
        assert str(refused.value).endswith("in workflow plan@1; copy to another target")

    @pytest.mark.parametrize(
        ("statement", "problem"),
        [
            ("UPDATE supervision_events SET body = CAST(body || ' ' AS BLOB) WHERE rowid = 3", "hash"),
            ("UPDATE supervision_events SET occurred_on = '2025-01-01' WHERE rowid = 3", "column"),
            ("DELETE FROM supervision_commands WHERE rowid = 3", "receipt"),
            ("DELETE FROM supervision_log WHERE position = (SELECT max(position) FROM supervision_log)", "head"),
            ("UPDATE supervision_events SET body = x'7b7d' WHERE rowid = 3", "form"),
            ("UPDATE supervision_personal SET salt = x'00' WHERE rowid = 1", "personal"),
            ("UPDATE supervision_personal SET value = CAST('7' AS BLOB) WHERE rowid = 1", "personal"),
            ("UPDATE supervision_personal SET value = CAST('1.5' AS BLOB) WHERE rowid = 1", "personal"),
        ],
    )
    def test_a_broken_source_names_the_case_and_nothing_is_copied(
        self, statement: str, problem: str, changed: Callable[[str], SqliteStore], target: Store
    ) -> None:
        source = changed(statement)
        with pytest.raises(BrokenSourceError) as refused:
            copy(source, target)
        fault = next(fault for fault in refused.value.faults if fault.problem == problem)
        assert fault.case_id in {case.id for case in source.cases()}
        assert fault.case_id in str(refused.value)
        assert target.log() == ()

    def test_an_event_of_a_newer_version(self, office: Office, target: Store) -> None:
        source = SqliteStore(":memory:")
        copy(office.store, source)
        event = source.log()[-1].event
        case = {case.id: case for case in source.cases()}[event.case_id]
        body = json.dumps({**json.loads(event.body), "v": 7, "seq": event.seq + 1}).encode()
        later = event._replace(
            seq=event.seq + 1, command_id=CommandId("later"), body=body, hash=chained(event.hash, body)
        )
        after = attrs.evolve(case, seq=later.seq, head=later.hash)
        with source.transaction() as transaction:
            transaction.write(
                Write(CommandId("later"), b"0" * 32, b"[]", (CaseWrite(event.seq, after, (later,), None, False),))
            )
        with pytest.raises(UnknownEventError) as refused:
            copy(source, target)
        assert refused.value.needed == 7
        assert target.log() == ()

    def test_a_workflow_of_a_newer_version(self, target: Store) -> None:
        source = MemoryStore()
        with source.transaction() as transaction:
            transaction.keep_spec("plan", 9, "00", b'{"format":9}')
        with pytest.raises(UnreadableWorkflowError, match="plan@9") as refused:
            copy(source, target)
        assert refused.value.workflow == "plan@9"
        assert target.specs() == ()

    def test_a_workflow_that_the_source_does_not_keep(
        self, changed: Callable[[str], SqliteStore], target: Store
    ) -> None:
        source = changed("DELETE FROM supervision_specs")
        with pytest.raises(UnreadableWorkflowError, match="does not keep it"):
            copy(source, target)

    @pytest.mark.usefixtures("_small_portions")
    def test_two_copies_at_once_into_one_target_are_told(self, source: Store, target: Store) -> None:
        def also(done: int, _of: int) -> None:
            if done < 10:
                copy(source, target)

        with pytest.raises(StoreError, match="something else writes to the target"):
            copy(source, target, progress=also)
        assert copy(source, target).is_equal


def test_the_digest_is_what_the_page_says(source: Store) -> None:
    whole = hashlib.sha256(b"supervision/log/v1\0")
    for entry in source.log():
        whole.update(entry.position.to_bytes(8, "big") + entry.event.hash)
    assert log_digest(source).hexdigest() == whole.hexdigest()
