from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import attrs
import pytest

from supervision.model import Case, CaseId, Claim, CommandId
from supervision.store import Store, VersionConflictError
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import (
    Anomaly,
    FaultKind,
    FaultStore,
    History,
    Operation,
    PlannedFault,
    build_opening,
    build_step,
    build_write,
    check_history,
    seeded_faults,
)
from supervision.testing._examples import open_cases, plain_case
from tests.store.shared_cases import LastWins, WithoutLocks, looked_at, without_reads, work, worked_by_processes


def done(number: int, **seen: object) -> Operation:
    """An acknowledged operation that overlaps all others; *number* is when it began."""
    return Operation("w", number, number + 1_000, "done", **seen)  # type: ignore[arg-type]


def write(number: int, command: str, *writes: tuple[str, int, int], **seen: object) -> Operation:
    return attrs.evolve(done(number, **seen), commands=(command,), writes=writes)


def kinds(*operations: Operation) -> list[str]:
    return [anomaly.kind for anomaly in check_history(operations)]


def test_one_after_the_other_is_serial() -> None:
    assert (
        kinds(write(1, "a", ("x", 0, 1)), write(2, "b", ("x", 1, 3), reads=(("x", 1),)), done(3, reads=(("x", 3),)))
        == []
    )


def test_two_writers_behind_one_version_are_a_lost_update() -> None:
    found = check_history(
        [write(1, "a", ("x", 1, 2), reads=(("x", 1),)), write(2, "b", ("x", 1, 2), reads=(("x", 1),))]
    )
    assert str(found[0]) == "forked: case x behind 1"
    assert found[-1].kind == "cycle"


def test_two_that_each_read_what_the_other_writes_are_a_cycle() -> None:
    one = write(1, "a", ("x", 1, 2), reads=(("x", 1), ("y", 1)))
    two = write(2, "b", ("y", 1, 2), reads=(("x", 1), ("y", 1)))
    (found,) = check_history([one, two])
    assert found.kind == "cycle"
    assert found.text in {"a -rw y-> b -rw x-> a", "b -rw x-> a -rw y-> b"}
    assert set(map(id, found.operations)) == {id(one), id(two)}


def test_a_reader_between_two_writes_of_one_command_is_a_cycle() -> None:
    both = write(1, "a", ("x", 1, 2), ("y", 1, 2))
    torn = done(2, reads=(("x", 2), ("y", 1)))
    assert kinds(both, torn) == ["cycle"]


def test_who_does_not_see_what_ended_before_is_out_of_real_time() -> None:
    first = Operation("w", 1, 2, "done", writes=(("x", 1, 2),), commands=("a",))
    late = Operation("w", 3, 4, "done", reads=(("x", 1),))
    assert kinds(first, late) == ["realtime"]
    assert kinds(first, attrs.evolve(late, invoked=1)) == []


def test_a_version_nobody_wrote_comes_from_nowhere() -> None:
    assert kinds(write(1, "a", ("x", 0, 1)), done(2, reads=(("x", 5),))) == ["nowhere"]


def test_one_operation_that_sees_two_versions_is_unrepeatable() -> None:
    assert "unrepeatable" in kinds(write(1, "a", ("x", 0, 1)), done(2, reads=(("x", 0), ("x", 1))))


def test_a_command_that_is_done_twice_is_found() -> None:
    assert kinds(write(1, "a", ("x", 0, 1)), write(2, "a", ("x", 1, 2))) == ["twice"]


def test_a_receipt_that_is_missing_after_its_command_is_a_cycle() -> None:
    first = write(1, "a", ("x", 0, 1))
    reader = done(2, reads=(("x", 1),), known=(("a", False),))
    assert kinds(first, reader) == ["cycle"]
    assert kinds(first, attrs.evolve(reader, known=(("a", True),))) == []


def test_claims_of_one_version_beside_a_case_of_another_are_a_cycle() -> None:
    first = write(1, "a", ("x", 0, 1), claims=(("x", 1, (("k", "2026-01-01", "2026-01-31"),)),))
    second = write(2, "b", ("x", 1, 2), ("y", 0, 1), claims=(("x", 2, ()), ("y", 1, ())))
    reader = done(3, reads=(("y", 1),), held=(("k", (("x", "2026-01-01", "2026-01-31"),)),))
    assert kinds(first, second, reader) == ["cycle"]
    assert kinds(first, second, attrs.evolve(reader, held=(("k", ()),))) == []
    assert kinds(first, second, attrs.evolve(reader, held=(("k", (("x", "2026-01-01", "2026-02-01"),)),))) == [
        "nowhere"
    ]


def test_claims_that_came_back_say_nothing_of_the_version() -> None:
    days = (("k", "2026-01-01", "2026-01-31"),)
    steps = [write(at, f"c{at}", ("x", at, at + 1), claims=(("x", at + 1, days if at % 2 else ()),)) for at in range(4)]
    assert kinds(*steps, done(9, reads=(("x", 4),), held=(("k", ()),))) == []


def test_an_unknown_result_counts_where_its_effects_are_seen() -> None:
    unknown = Operation("w", 1, 2, "unknown", writes=(("x", 0, 1),), commands=("a",))
    assert kinds(unknown, done(3, reads=(("x", 1),), known=(("a", True),))) == []
    assert kinds(unknown, done(3, reads=(("x", 0),))) == []
    assert kinds(unknown, write(3, "b", ("x", 0, 1))) == []
    assert (
        kinds(unknown, attrs.evolve(unknown, writes=(("x", 1, 2),), commands=("b",)), done(9, reads=(("x", 2),))) == []
    )


def test_what_was_acknowledged_must_be_in_the_ledger_and_what_was_undone_must_not() -> None:
    store = MemoryStore()
    open_cases(store, "x")
    opened = write(1, "open-x", ("x", 0, 1))
    assert check_history([opened], store) == ()
    assert [a.kind for a in check_history([opened, write(2, "lost", ("y", 0, 1))], store)] == ["lost"]
    assert [a.kind for a in check_history([attrs.evolve(opened, outcome="undone")], store)] == ["aborted"]
    assert [a.kind for a in check_history([write(1, "other", ("x", 0, 1))], store)] == ["lost"]


def test_an_operation_goes_to_another_process_and_back() -> None:
    operation = write(1, "a", ("x", 0, 1), held=(("k", (("x", "2026-01-01", "2026-01-31"),)),))
    assert Operation.from_json(operation.to_json()) == operation


def test_a_recorded_transaction_says_what_its_client_saw() -> None:
    history = History()
    store = history.recording(MemoryStore(), worker="p1")
    case = attrs.evolve(plain_case(), claims=(Claim("k", "2026-01-01", "2026-01-31"),))
    with store.transaction() as transaction:
        assert transaction.receipt(CommandId("command-1")) is None
        transaction.cases([case.id])
        opened = build_opening(case)
        transaction.write(build_write("command-1", opened))
        transaction.cases([case.id])  # its own
    with store.snapshot() as snapshot:
        snapshot.claims(["k"])
    with pytest.raises(VersionConflictError), store.transaction() as transaction:
        transaction.write(build_write("command-2", build_opening(case, "command-2")))
    first, look, refused = history.operations
    assert (first.reads, first.writes, first.outcome) == ((("case-1", 0),), (("case-1", 0, 1),), "done")
    assert (first.known, first.commands) == ((("command-1", False),), ("command-1",))
    assert look.held == (("k", (("case-1", "2026-01-01", "2026-01-31"),)),)
    assert (refused.outcome, refused.commands) == ("undone", ())
    assert first.worker.startswith("p1/")
    assert first.invoked < first.returned <= look.invoked
    assert check_history(history.operations, store) == ()


# real stores, real threads, real processes


def _checked(
    store: Store, transactions: int, *, below: Callable[[Store], Store] = lambda store: store
) -> list[Anomaly]:
    history = History()
    recording = history.recording(below(store))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: work(recording, name, transactions), ["a", "b", "c", "d"]))
    assert len(history.operations) >= 4 * transactions
    return list(check_history(history.operations, store))


@pytest.mark.parametrize("make", [MemoryStore, lambda: SqliteStore(":memory:")], ids=["memory", "sqlite"])
def test_what_threads_do_at_once_is_serial(make: Callable[[], Store]) -> None:
    store = make()
    assert _checked(store, 60) == []
    store.close()


def test_what_threads_do_through_faults_is_serial() -> None:
    # Without the one that tells readers what is no longer so: see below.
    plan = [fault for fault in seeded_faults(1_500, seed=1, share=0.1) if fault.kind is not FaultKind.STALE_READ]
    assert _checked(MemoryStore(), 40, below=lambda store: FaultStore(store, plan)) == []


def test_readers_who_are_one_commit_behind_are_caught() -> None:
    history, inner = History(), MemoryStore()
    lagging = FaultStore(inner)
    store = history.recording(lagging)
    (case,) = open_cases(store, "x")
    lagging.arm([PlannedFault(0, FaultKind.STALE_READ)])
    with store.snapshot() as snapshot:
        assert snapshot.cases([case.id]) == {}
    assert [anomaly.kind for anomaly in check_history(history.operations, inner)] == ["realtime"]


def test_what_processes_do_at_once_is_serial(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    SqliteStore(path).close()
    operations = worked_by_processes(f"sqlite:///{path}", "ab", 25)
    store = SqliteStore(path)
    assert len(operations) >= 50
    assert check_history(operations, store) == ()
    store.close()


# planted: the same work, on stores that are not serializable


def _crossed(store: Store) -> None:
    """Let two decide at once: each looks at both cases, and writes another one."""
    with ExitStack() as stack:
        one, two = (stack.enter_context(store.transaction()) for _ in range(2))
        for transaction, name in ((one, "x"), (two, "y")):
            seen = looked_at(transaction, CaseId("x"), CaseId("y"))
            step = build_step(seen[CaseId(name)], seen[CaseId(name)], f"c-{name}")
            reads = [(case_id, case.seq) for case_id, case in seen.items() if case_id != name]
            transaction.write(build_write(f"c-{name}", step, reads=reads))


def test_a_store_that_does_not_lock_what_is_read_is_caught() -> None:
    history, inner = History(), MemoryStore()
    store = history.recording(WithoutLocks(inner, without_reads))
    open_cases(store, "x", "y")
    _crossed(store)
    assert [anomaly.kind for anomaly in check_history(history.operations, inner)] == ["cycle"]


def test_a_store_that_compares_what_was_read_refuses_the_second() -> None:
    history, inner = History(), MemoryStore()
    store = history.recording(WithoutLocks(inner, lambda write: write))
    open_cases(store, "x", "y")
    with pytest.raises(VersionConflictError):
        _crossed(store)
    assert check_history(history.operations, inner) == ()


def test_a_store_that_loses_what_it_acknowledged_is_caught() -> None:
    history, inner = History(), MemoryStore()
    store = history.recording(WithoutLocks(inner, lambda write: write if write.command_id != "c-x" else None))
    open_cases(store, "x", "y")
    _crossed(store)
    assert "lost" in [anomaly.kind for anomaly in check_history(history.operations, inner)]


def test_two_updates_of_one_version_are_caught() -> None:
    history, inner = History(), MemoryStore()
    store = history.recording(WithoutLocks(inner, LastWins(inner)))
    (case,) = open_cases(store, "x")
    with ExitStack() as stack:
        for name, transaction in [(name, stack.enter_context(store.transaction())) for name in "ab"]:
            found: Case = looked_at(transaction, case.id)[case.id]
            transaction.write(build_write(f"c-{name}", build_step(found, found, f"c-{name}")))
    assert {"forked", "cycle"} <= {anomaly.kind for anomaly in check_history(history.operations, inner)}
