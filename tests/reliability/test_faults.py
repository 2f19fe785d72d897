"""What a command meets under it, at length: pairs of faults, and writers who collide."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from supervision.store import Store, VersionConflictError, Write
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import FaultKind, History, check_history, paired_faults
from tests.conftest import Sizes
from tests.engine.faulty_office import FaultyOffice
from tests.store.shared_cases import LastWins, WithoutLocks, change, without_reads, work, worked_by_processes

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


def test_processes_that_collide_in_one_file_are_serial(sizes: Sizes, tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    SqliteStore(path).close()
    operations = worked_by_processes(path, THREADS[:3], TRANSACTIONS[sizes] // 3)
    store = SqliteStore(path)
    assert len(operations) >= TRANSACTIONS[sizes] // 3 * 3
    assert check_history(operations, store) == ()
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
