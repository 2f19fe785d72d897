"""What a command meets under it, at length: pairs of faults, and writers who collide."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from random import Random
from threading import Barrier

import attrs
import pytest

from supervision.model import CaseId, CommandId
from supervision.store import Store, VersionConflictError, Write
from supervision.store.memory import MemoryStore
from supervision.store.postgres import PostgresStore
from supervision.store.postgres._command import PostgresCommand
from supervision.store.sqlite import SqliteStore
from supervision.testing import FaultKind, History, build_step, build_write, check_history, paired_faults
from supervision.testing._examples import open_cases
from tests.conftest import Sizes
from tests.engine.faulty_office import FaultyOffice
from tests.store.shared_cases import LastWins, WithoutLocks, change, looked_at, without_reads, work, worked_by_processes

PAIRS: dict[Sizes, int] = {"everyday": 100, "short": 2_000, "release": 20_000}
TRANSACTIONS: dict[Sizes, int] = {"everyday": 200, "short": 20_000, "release": 200_000}
THREADS = "abcd"


@pytest.fixture
def eager_threads() -> Iterator[None]:
    """Let threads change places as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def _at_once(store: Store, transactions: int) -> History:
    history = History()
    recording = history.recording(store)
    with ThreadPoolExecutor(len(THREADS)) as pool:
        list(pool.map(lambda name: work(recording, name, transactions // len(THREADS)), THREADS))
    return history


@pytest.mark.parametrize("url", ["memory", "sqlite"])
def test_after_pairs_of_faults_every_command_is_there_once(url: str, sizes: Sizes) -> None:
    inner: Store = MemoryStore() if url == "memory" else SqliteStore(":memory:")
    faulty = FaultyOffice.over(inner)
    assert faulty.run("clean") == []
    struck: Counter[FaultKind] = Counter()
    for number, pair in enumerate(paired_faults(faulty.seen[0], seed=2, count=PAIRS[sizes])):
        assert faulty.run(f"pair-{number}", pair) == [], pair
        struck.update(fault.kind for fault in pair)
    assert set(struck) == set(FaultKind)
    engine = faulty.office.engine
    engine.seal()
    positions = [entry.position for entry in engine.log()]
    assert positions == list(range(1, len(positions) + 1))
    assert engine.verify() == ()
    inner.close()


def test_threads_that_collide_in_memory_are_serial(sizes: Sizes, eager_threads: None) -> None:
    store = MemoryStore()
    history = _at_once(store, TRANSACTIONS[sizes])
    assert len(history.operations) >= TRANSACTIONS[sizes]
    assert check_history(history.operations, store) == ()


Report = Callable[[str], None]


def test_processes_that_collide_in_one_file_are_serial(sizes: Sizes, tmp_path: Path, report: Report) -> None:
    path = tmp_path / "ledger.db"
    _require_serial(f"sqlite:///{path}", SqliteStore(path), sizes, report)


def test_processes_that_collide_on_a_server_are_serial(sizes: Sizes, postgres_url: str, report: Report) -> None:
    _require_serial(postgres_url, PostgresStore(postgres_url), sizes, report)


def _require_serial(url: str, store: Store, sizes: Sizes, report: Report) -> None:
    operations = worked_by_processes(url, THREADS[:3], TRANSACTIONS[sizes] // 3)
    assert len(operations) >= TRANSACTIONS[sizes] // 3 * 3
    assert check_history(operations, store) == ()
    store.close()
    done = Counter(operation.outcome for operation in operations)
    report(f"{url.partition(':')[0]}: {len(operations)} transactions at once, serial; {dict(done)}")


def _only_what_is_written(command: PostgresCommand, write: Write) -> None:
    """Store a command as if what it only read did not matter."""
    command._known = {item.case.id: command._known[item.case.id] for item in write.cases}  # noqa: SLF001 - planted
    command._keys = {}  # noqa: SLF001 - planted
    _WRITE(command, attrs.evolve(write, reads=()))


_WRITE = PostgresCommand.write


def test_a_server_without_locks_on_what_is_read_is_found_out(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PostgresCommand, "write", _only_what_is_written)
    store, history = PostgresStore(postgres_url), History()
    recording, numbers = history.recording(store), iter(range(10_000))

    def crossed(pair: tuple[str, str]) -> None:
        one, two = map(CaseId, pair)
        for _ in range(40):
            with suppress(VersionConflictError), recording.command(CommandId(f"c-{next(numbers)}"), one) as command:
                seen = looked_at(command, one, two)
                both.wait()
                command_id = f"c-{next(numbers)}"
                step = build_step(seen[one], seen[one], command_id)
                command.write(build_write(command_id, step, reads=[(two, seen[two].seq)]))

    open_cases(store, "case-1", "case-2")
    both = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(crossed, [("case-1", "case-2"), ("case-2", "case-1")]))
    assert "cycle" in {anomaly.kind for anomaly in check_history(history.operations, store)}
    store.close()


def _interleaved(kept: Callable[[Write], Write | None], inner: Store) -> set[str]:
    """Let every third writer be overtaken by another between its decision and its commit; return what is found."""
    history, store, chance = History(), WithoutLocks(inner, kept), Random(1)  # noqa: S311 - work, not secrets
    recording = history.recording(store)
    numbers = iter(range(10_000))

    def step() -> None:
        with suppress(VersionConflictError):
            change(recording, chance, f"command-{next(numbers)}")

    for number in range(300):
        overtakes = [step] if number % 3 == 0 else []
        store.between = lambda waiting=overtakes: waiting.pop()() if waiting else None  # type: ignore[misc]
        step()
    return {anomaly.kind for anomaly in check_history(history.operations, inner)}


def test_without_locks_on_read_cases_the_same_work_is_not_serial() -> None:
    assert "cycle" in _interleaved(without_reads, MemoryStore())


def test_without_any_versions_updates_are_lost() -> None:
    inner = MemoryStore()
    assert {"forked", "cycle"} <= _interleaved(LastWins(inner), inner)
