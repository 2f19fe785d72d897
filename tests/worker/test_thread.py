"""A worker in a thread: it does everything, goes on after failures, and stops when told."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta

import pytest

from supervision.store import LogEntry, StoreError
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import FaultKind, FaultStore, PlannedFault
from supervision.worker import Done, Worker
from tests.worker.scene import engine_of, opened, set_day

SOON = timedelta(milliseconds=1)


def test_a_thread_moves_seals_and_delivers() -> None:
    engine = engine_of(SqliteStore(":memory:"))
    case = opened(engine)
    set_day(engine, 4, 1)
    seen, delivered = list[str](), threading.Event()

    def take(entries: Sequence[LogEntry]) -> None:
        seen.extend(entry.event.step for entry in entries if entry.event.step)
        if "finish" in seen:
            delivered.set()

    with Worker(engine, {"statistics": take}, pause=SOON) as worker:
        assert worker.start() is worker
        assert delivered.wait(10)
    assert seen == ["begin", "finish"]
    assert engine.read([case])[case].state == "closed"
    assert [lease.until for lease in engine.store.leases()] == [""] * 4
    worker.stop()


def test_a_round_that_fails_is_tried_again() -> None:
    inner = MemoryStore()
    case = opened(engine_of(inner))
    store = FaultStore(inner)
    engine = engine_of(store)
    set_day(engine, 4, 1)
    store.arm([PlannedFault(n, FaultKind.CONNECTION_LOST) for n in (0, 2, 5, 9)])
    moved = threading.Event()

    def take(entries: Sequence[LogEntry]) -> None:
        if any(entry.event.step == "finish" for entry in entries):
            moved.set()

    with Worker(engine, {"statistics": take}, pause=SOON):
        assert moved.wait(10)
    assert len(store.struck) == 4
    assert engine.read([case])[case].state == "closed"


def test_a_store_that_is_gone_ends_no_thread_before_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = engine_of()
    rounds = threading.Semaphore(0)

    def gone(*_given: object) -> None:
        rounds.release()
        raise StoreError("gone")

    worker = Worker(engine, pause=SOON)
    worker.run_due()
    monkeypatch.setattr(engine.store, "lease", gone)
    monkeypatch.setattr(engine.store, "release", gone)
    monkeypatch.setattr(worker._posts, "_held", {})  # noqa: SLF001 - so that it asks for its leases anew
    worker.start()
    assert all(rounds.acquire(timeout=10) for _ in range(3))
    worker.stop()


def test_after_work_it_rests_for_a_moment_and_then_twice_as_long_each_time_up_to_its_pause(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What becomes due waits no longer than it has been quiet; after a busy moment that is hundredths of a second.
    worker, busy, rests = Worker(engine_of()), iter([True, False, False, True, *[False] * 9]), list[float]()
    monkeypatch.setattr(worker, "run_round", lambda: Done(moved=int(next(busy))))

    def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 13:
            worker.stop()

    monkeypatch.setattr(worker._stopping, "wait", rest)  # noqa: SLF001 - nobody sleeps in a test
    worker.run()
    assert rests == [0.01, 0.02, 0.04, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.0, 1.0, 1.0]


def test_run_stops_when_another_thread_says_so() -> None:
    engine = engine_of()
    worker = Worker(engine, pause=SOON)
    thread = threading.Thread(target=worker.run)
    thread.start()
    while not engine.store.leases():
        pass
    worker.stop()
    thread.join(10)
    assert not thread.is_alive()


def test_one_line_of_cron_does_all_there_is() -> None:
    engine = engine_of()
    for number in range(450):
        opened(engine, number=number)
    set_day(engine, 4, 1)
    done = Worker(engine, {"statistics": lambda _entries: None}).run_once()
    assert (done.moved, done.sealed, done.delivered) == (450, 1800, 1800)
    assert Worker(engine).run_once() == Done()


def test_one_line_of_cron_looks_at_all_that_depends_on_the_day_though_nothing_comes_of_it() -> None:
    engine = engine_of()
    for number in range(60):
        opened(engine, "dated", number, due_on="2026-12-31")
    assert Worker(engine).run_once().looked == 60
    assert Worker(engine).run_once().looked == 0


def test_what_another_worker_holds_is_told_until_that_one_lets_go() -> None:
    engine = engine_of()
    one, other = Worker(engine), Worker(engine)
    one.run_seal()
    assert (other.run_seal(), other.elsewhere) == (0, frozenset({"seal"}))
    one.let_go()
    assert (other.run_seal(), other.elsewhere) == (0, frozenset())
