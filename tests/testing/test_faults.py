from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta

import pytest

from supervision.model import CaseId, CommandId
from supervision.store import StoreError, VersionConflictError
from supervision.store.memory import MemoryStore
from supervision.testing import (
    FaultKind,
    FaultStore,
    FixedClock,
    InjectedFaultError,
    PlannedFault,
    build_opening,
    build_step,
    build_write,
    paired_faults,
    seeded_faults,
    single_faults,
)
from supervision.testing._examples import everything, open_cases, plain_case

UNDONE = [
    FaultKind.BEFORE_BEGIN,
    FaultKind.AFTER_BEGIN,
    FaultKind.AT_WRITE,
    FaultKind.BEFORE_COMMIT,
    FaultKind.POOL_EMPTY,
    FaultKind.DISK_FULL,
    FaultKind.READ_ONLY,
    FaultKind.CONNECTION_LOST,
]


def _opened(store: FaultStore, case_id: str = "case-1") -> None:
    with store.transaction() as transaction:
        transaction.receipt(CommandId(f"open-{case_id}"))
        transaction.cases([CaseId(case_id)])
        transaction.write(build_write(f"open-{case_id}", build_opening(plain_case(case_id), f"open-{case_id}")))


@pytest.mark.parametrize("kind", UNDONE, ids=lambda kind: kind.name)
def test_what_fails_before_its_commit_is_undone_and_can_be_asked_for_again(kind: FaultKind) -> None:
    store = FaultStore(MemoryStore(), [PlannedFault(0, kind)])
    with pytest.raises(InjectedFaultError) as caught:
        _opened(store)
    assert caught.value.kind is kind
    assert store.inner.cases() == ()
    _opened(store)
    assert [case.id for case in store.cases()] == ["case-1"]


def test_what_fails_after_its_commit_is_stored() -> None:
    store = FaultStore(MemoryStore(), [PlannedFault(0, FaultKind.AFTER_COMMIT)])
    with pytest.raises(InjectedFaultError, match="commit"):
        _opened(store)
    assert [case.id for case in store.cases()] == ["case-1"]


def test_a_connection_lost_in_a_commit_leaves_both_results_possible() -> None:
    stored = set()
    for seed in range(10):
        store = FaultStore(MemoryStore(), [PlannedFault(4, FaultKind.CONNECTION_LOST)], seed=seed)
        with pytest.raises(InjectedFaultError, match="commit"):
            _opened(store)
        stored.add(len(store.cases()))
    assert stored == {0, 1}


def test_a_lost_connection_answers_nothing_more_and_commits_nothing() -> None:
    store = FaultStore(MemoryStore(), [PlannedFault(1, FaultKind.CONNECTION_LOST)])
    with pytest.raises(StoreError, match="commit"), store.transaction() as transaction:  # noqa: PT012
        with pytest.raises(InjectedFaultError):
            transaction.cases([CaseId("case-1")])
        with pytest.raises(InjectedFaultError):
            transaction.write(build_write("command-1", build_opening(plain_case())))
    assert store.cases() == ()


def test_a_block_that_goes_on_after_a_failed_write_commits_nothing() -> None:
    store = FaultStore(MemoryStore(), [PlannedFault(2, FaultKind.AT_WRITE)])
    with pytest.raises(StoreError, match="commit"), store.transaction() as transaction:  # noqa: PT012
        transaction.write(build_write("command-1", build_opening(plain_case())))
        with pytest.raises(InjectedFaultError):
            transaction.write(build_write("command-2", build_opening(plain_case("case-2"), "command-2")))
    assert store.cases() == ()


def test_what_is_delivered_twice_is_stored_once() -> None:
    store = FaultStore(MemoryStore(), [PlannedFault(0, FaultKind.DUPLICATE)])
    _opened(store)
    assert [fault.kind for fault in store.struck] == [FaultKind.DUPLICATE]
    assert len(store.events(CaseId("case-1"))) == 1


def test_a_conflict_names_the_case_and_leaves_the_transaction_open() -> None:
    store = FaultStore(MemoryStore(), [PlannedFault(0, FaultKind.CONFLICT)])
    write = build_write("command-1", build_opening(plain_case()))
    with store.transaction() as transaction:
        with pytest.raises(VersionConflictError) as caught:
            transaction.write(write)
        transaction.write(write)
    assert caught.value.case_id == "case-1"
    assert len(store.cases()) == 1


def test_a_stale_read_shows_what_was_there_before_the_last_commit() -> None:
    store = FaultStore(MemoryStore())
    (case,) = open_cases(store, "case-1")
    step = build_step(case, case)
    with store.transaction() as transaction:
        transaction.write(build_write("command-2", step))
    store.arm([PlannedFault(0, FaultKind.STALE_READ), PlannedFault(2, FaultKind.STALE_READ)])
    with store.snapshot() as snapshot:
        assert snapshot.cases([case.id]) == {case.id: case}
        assert snapshot.receipt(CommandId("command-2")) is None
        assert snapshot.cases([case.id]) == {case.id: step.case}
        assert snapshot.receipt(CommandId("command-2")) is not None


def test_a_stale_reader_misses_a_new_case_and_cannot_write_behind_its_back() -> None:
    store = FaultStore(MemoryStore())
    open_cases(store, "case-1")
    store.arm([PlannedFault(0, FaultKind.STALE_READ)])
    with pytest.raises(VersionConflictError), store.transaction() as transaction:  # noqa: PT012
        assert transaction.cases([CaseId("case-1")]) == {}
        transaction.write(build_write("command-2", build_opening(plain_case(), "command-2")))


def test_a_slow_store_lets_time_pass_and_others_write() -> None:
    clock, others = FixedClock(datetime(2026, 1, 30, tzinfo=UTC)), []
    plan = [PlannedFault(0, FaultKind.SLOW)]
    store = FaultStore(MemoryStore(), plan, advance=clock.advance, meanwhile=lambda: others.append(1))
    _opened(store)
    assert clock.now() == datetime(2026, 1, 30, 0, 1, tzinfo=UTC)
    assert others == [1]


def test_a_clock_jumps_at_most_half_an_hour_back_and_an_hour_forward() -> None:
    jumps: list[timedelta] = []
    for seed in range(60):
        store = FaultStore(MemoryStore(), [PlannedFault(0, FaultKind.CLOCK_JUMP)], seed=seed, advance=jumps.append)
        _opened(store)
    assert -30 <= min(jumps) / timedelta(minutes=1) < 0 < max(jumps) / timedelta(minutes=1) <= 60


def test_a_fault_waits_for_the_first_call_where_it_can_happen() -> None:
    store = FaultStore(MemoryStore(), [PlannedFault(1, FaultKind.BEFORE_COMMIT)])
    with pytest.raises(InjectedFaultError):
        _opened(store)
    assert store.calls == ("begin", "transaction.receipt", "transaction.cases", "transaction.write", "commit")
    assert store.struck == (PlannedFault(4, FaultKind.BEFORE_COMMIT),)


def test_the_same_plan_and_seed_give_the_same_course() -> None:
    courses = []
    for _ in range(2):
        store = FaultStore(MemoryStore(), seeded_faults(60, seed=3, share=0.3), seed=7)
        for number in range(12):
            try:
                _opened(store, f"case-{number}")
            except StoreError as error:
                courses.append(str(error))
        courses.append(str((store.calls, store.struck, everything(store.inner))))
    half = len(courses) // 2
    assert courses[:half] == courses[half:]
    assert half > 3


def test_seal_fails_before_or_after() -> None:
    store = FaultStore(MemoryStore())
    open_cases(store, "case-1")
    store.arm([PlannedFault(0, FaultKind.DISK_FULL), PlannedFault(1, FaultKind.AFTER_COMMIT)])
    with pytest.raises(InjectedFaultError):
        store.seal()
    assert store.log() == ()
    with pytest.raises(InjectedFaultError):
        store.seal()
    assert [entry.position for entry in store.log()] == [1]


def test_single_faults_are_every_kind_at_every_call_it_fits() -> None:
    singles = single_faults(["begin", "transaction.write", "commit", "store.log"])
    assert len(singles) == len(set(singles)) == 5 + 7 + 7 + 4
    assert PlannedFault(1, FaultKind.CONFLICT) in singles
    assert PlannedFault(0, FaultKind.CONFLICT) not in singles
    assert {fault.kind for fault in singles} == set(FaultKind) - {FaultKind.STALE_READ}


def test_pairs_are_drawn_by_seed_and_in_order() -> None:
    calls = ["begin", "transaction.write", "commit"]
    pairs = list(paired_faults(calls, seed=5, count=20))
    assert pairs == list(paired_faults(calls, seed=5, count=20)) != list(paired_faults(calls, seed=6, count=20))
    assert all(one.at <= two.at for one, two in pairs)


def test_a_fault_is_told_in_both_languages_and_pickles() -> None:
    error = InjectedFaultError(FaultKind.DISK_FULL, "commit")
    assert str(error) == "lỗi đặt trước để kiểm thử · a fault planned by a test: commit finds the disk full"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own bytes
