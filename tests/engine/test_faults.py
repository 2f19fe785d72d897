"""Whatever goes wrong under the engine: a command asked for again is done once, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from supervision.store import Store
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import FaultKind, PlannedFault, paired_faults, seeded_faults, single_faults
from tests.engine.faulty_office import FaultyOffice, SwallowsErrors


@pytest.fixture(params=["memory", "sqlite"])
def inner(request: pytest.FixtureRequest) -> Iterator[Store]:
    store = MemoryStore() if request.param == "memory" else SqliteStore(":memory:")
    yield store
    store.close()


def _require_whole_log(faulty: FaultyOffice, events: int) -> None:
    engine = faulty.office.engine
    engine.seal()
    assert [entry.position for entry in engine.log()] == list(range(1, events + 1))
    assert engine.verify() == ()


def _events(store: Store) -> int:
    cases, after = 0, None
    while page := store.cases(after=after, limit=1_000):
        cases += sum(case.seq for case in page)
        after = page[-1].id
    return cases


def test_after_any_one_fault_every_command_is_there_once(inner: Store) -> None:
    faulty = FaultyOffice.over(inner)
    calls = _calls(faulty)
    singles = single_faults(calls)
    assert len(calls) > 40
    assert {fault.kind for fault in singles} == set(FaultKind)
    for number, fault in enumerate(singles):
        assert faulty.run(f"single-{number}", [fault]) == [], fault
    _require_whole_log(faulty, _events(inner))


def test_after_any_two_faults_every_command_is_there_once(inner: Store) -> None:
    faulty = FaultyOffice.over(inner)
    calls = _calls(faulty)
    for number, pair in enumerate(paired_faults(calls, seed=1, count=150)):
        assert faulty.run(f"pair-{number}", pair) == [], pair
    _require_whole_log(faulty, _events(inner))


def test_where_every_tenth_call_fails_every_command_is_there_once(inner: Store) -> None:
    faulty = FaultyOffice.over(inner)
    for seed in range(15):
        plan = seeded_faults(300, seed=seed, share=0.1)
        assert faulty.run(f"storm-{seed}", plan) == [], seed
    _require_whole_log(faulty, _events(inner))


def test_a_client_that_asks_again_by_a_new_id_is_found_out() -> None:
    faulty = FaultyOffice.over(MemoryStore(), new_ids=True)
    calls = _calls(faulty)
    last = max(at for at, call in enumerate(calls) if call == "commit")
    wrong = faulty.run("run", [PlannedFault(last, FaultKind.AFTER_COMMIT)])
    assert wrong == ["run-9/0: unknown", "another course"]


def test_a_store_that_hides_its_errors_is_found_out() -> None:
    faulty = FaultyOffice.over(MemoryStore(), wrong=SwallowsErrors)
    at = _calls(faulty).index("commit")
    with pytest.raises(AssertionError):
        assert faulty.run("run", [PlannedFault(at, FaultKind.BEFORE_COMMIT)]) == []


def _calls(faulty: FaultyOffice) -> tuple[str, ...]:
    """Return the calls of a run without faults."""
    assert faulty.run("clean") == []
    return faulty.seen[-1]
