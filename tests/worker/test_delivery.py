"""The log handed to subscribers: in order, at least once, and nothing skipped without saying so."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta

import pytest

from supervision.engine import Engine
from supervision.store import LogEntry
from supervision.store.memory import MemoryStore
from supervision.worker import Inbox, JobReport, Parked, Worker
from supervision.worker import _delivery as delivery
from tests.worker.scene import engine_of, go_on, opened


class Taker:
    """A subscriber that keeps what it takes, and fails on the positions it is told."""

    def __init__(self, *bad: int) -> None:
        self.bad = set(bad)
        self.taken: list[int] = []
        self.calls: list[list[int]] = []

    def __call__(self, entries: Sequence[LogEntry]) -> None:
        places = [entry.position for entry in entries]
        self.calls.append(places)
        if self.bad.intersection(places):
            raise LookupError("Nguyễn Văn A")
        self.taken += places


def ledger(cases: int = 3) -> Engine:
    """A ledger with a sealed event for each case, and then a note for each."""
    engine = engine_of()
    made = [opened(engine, number=number) for number in range(cases)]
    for case in made:
        engine.desk("lan").send(case, "note")
    engine.seal()
    return engine


def job(worker: Worker, name: str) -> JobReport:
    return next(job for job in worker.report().jobs if job.name == f"deliver/{name}")


def last(engine: Engine) -> int:
    return [entry.position for entry in engine.log()][-1]


def test_a_subscriber_gets_what_is_sealed_in_order_and_once() -> None:
    engine, taker = ledger(), Taker()
    worker = Worker(engine, {"statistics": taker})
    assert worker.run_delivery("statistics") == last(engine)
    assert taker.taken == list(range(1, last(engine) + 1))
    assert worker.run_delivery("statistics") == 0
    opened(engine, number=9)
    assert worker.run_delivery("statistics") == 0
    assert worker.run_seal() > 0
    assert worker.run_delivery("statistics") > 0
    assert taker.taken == list(range(1, last(engine) + 1))


def test_subscribers_do_not_wait_for_each_other() -> None:
    engine, good, bad = ledger(), Taker(), Taker(1)
    worker = Worker(engine, {"bad": bad, "good": good})
    assert worker.run_round().delivered >= last(engine)
    assert (len(good.taken), bad.taken) == (last(engine), [])


def test_who_takes_over_goes_on_at_the_stored_position() -> None:
    engine, taker = ledger(), Taker()
    assert Worker(engine, {"statistics": taker}).run_delivery("statistics", 2) == 2
    go_on(engine, 30)
    Worker(engine, {"statistics": taker}).run_delivery("statistics")
    assert taker.taken == list(range(1, last(engine) + 1))


def test_what_a_worker_brings_whose_lease_was_taken_moves_no_position() -> None:
    engine, taker = ledger(), Taker()
    other = Worker(engine, {"statistics": taker})

    def slow(entries: Sequence[LogEntry]) -> None:
        go_on(engine, 60)
        assert other.run_delivery("statistics", 1) == 1

    assert Worker(engine, {"statistics": slow}).run_delivery("statistics") == 0
    assert job(other, "statistics").position == 1


def test_an_entry_that_fails_is_tried_later_and_later_and_then_set_apart() -> None:
    engine, taker = ledger(), Taker(2)
    worker = Worker(engine, {"statistics": taker})
    pauses = []
    while not job_or_none(worker) or not job(worker, "statistics").parked:
        taken = worker.run_delivery("statistics")
        paused = 0
        while job(worker, "statistics").again_at and not taken and paused < 400:
            go_on(engine, 1)
            paused += 1
            before = len(taker.calls)
            worker.run_delivery("statistics")
            if len(taker.calls) > before:
                pauses.append(paused)
                break
    assert pauses == [1, 2, 4, 8, 16, 32, 64]
    bad = next(entry.event.case_id for entry in engine.log() if entry.position == 2)
    found = job(worker, "statistics")
    assert found.parked[0] == Parked(2, bad, "LookupError")
    worker.run_delivery("statistics")
    behind = [entry.position for entry in engine.log(2) if entry.event.case_id == bad]
    assert [parked.position for parked in job(worker, "statistics").parked] == [2, *behind]
    assert sorted([*taker.taken, 2, *behind]) == list(range(1, last(engine) + 1))
    assert {parked.reason for parked in job(worker, "statistics").parked} == {"LookupError", ""}


def job_or_none(worker: Worker) -> bool:
    return any(job.name == "deliver/statistics" for job in worker.report().jobs)


def parked_worker(engine: Engine, taker: Taker, monkeypatch: pytest.MonkeyPatch) -> Worker:
    monkeypatch.setattr(delivery, "MOST_ATTEMPTS", 1)
    worker = Worker(engine, {"statistics": taker})
    worker.run_delivery("statistics")
    return worker


def test_what_was_set_apart_is_taken_in_order_once_the_cause_is_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, taker = ledger(), Taker(2)
    worker = parked_worker(engine, taker, monkeypatch)
    parked = [parked.position for parked in job(worker, "statistics").parked]
    assert worker.retry("statistics") == 0
    assert [parked.position for parked in job(worker, "statistics").parked] == parked
    taker.bad.clear()
    first = len(taker.taken)
    assert worker.retry("statistics") == len(parked)
    assert taker.taken[first:] == parked
    assert job(worker, "statistics").parked == ()


def test_a_subscriber_that_takes_nothing_stands_still_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, taker = ledger(), Taker(*range(1, 99))
    monkeypatch.setattr(delivery, "MOST_PARKED", 2)
    monkeypatch.setattr("supervision.worker._report.MOST_PARKED", 2)
    worker = parked_worker(engine, taker, monkeypatch)
    found = job(worker, "statistics")
    assert (found.has_stopped, found.position, taker.taken) == (True, 2, [])
    assert found.lag == last(engine) - 2
    assert worker.run_delivery("statistics") == 0


def test_what_ends_the_process_is_no_failure_of_the_subscriber() -> None:
    engine = ledger()

    def ended(entries: Sequence[LogEntry]) -> None:
        raise SystemExit

    worker = Worker(engine, {"statistics": ended})
    with pytest.raises(SystemExit):
        worker.run_delivery("statistics")
    assert (job(worker, "statistics").position, job(worker, "statistics").attempts) == (0, 0)


def test_a_retry_put_off_by_a_clock_that_was_ahead_does_not_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, taker = ledger(), Taker(1)
    worker = Worker(engine, {"statistics": taker}, lease=timedelta(days=90))
    worker.run_delivery("statistics")
    taker.bad.clear()
    go_on(engine, -86_400)
    assert worker.run_delivery("statistics") == last(engine)


def test_how_far_a_subscriber_lags_is_told_from_positions_alone() -> None:
    engine = ledger()
    assert Worker(engine, {"statistics": Taker()}).run_delivery("statistics", 1) == 1
    for done in range(1, last(engine)):
        assert job(Worker(engine), "statistics").lag == last(engine) - done
        engine.store.advance(engine.store.leases()[0], done + 1)
    assert job(Worker(engine), "statistics").lag == 0


def test_how_long_a_subscriber_is_left_alone_is_told() -> None:
    engine = ledger()
    worker = Worker(engine, {"statistics": Taker(1)})
    assert (worker.run_delivery("statistics"), worker.put_off("statistics")) == (0, timedelta(seconds=1))
    go_on(engine, 1)
    assert worker.put_off("statistics") == timedelta()


def test_an_inbox_tells_once_what_was_delivered_twice() -> None:
    with closing(sqlite3.connect(":memory:")) as raw:
        inbox = Inbox(raw.execute)
        inbox.make_table()
        inbox.make_table()
        assert [inbox.once("statistics", 7), inbox.once("statistics", 7), inbox.once("other", 7)] == [True, False, True]
        raw.commit()
        assert inbox.once("statistics", 8)
        raw.rollback()
        assert inbox.once("statistics", 8)


def test_an_inbox_knows_the_two_ways_of_writing_a_parameter() -> None:
    with pytest.raises(ValueError, match="placeholder"):
        Inbox(sqlite3.connect(":memory:").execute, ":1")


def test_a_name_nobody_subscribed_under_is_no_subscriber() -> None:
    with pytest.raises(KeyError):
        Worker(engine_of(MemoryStore())).run_delivery("statistics")
