"""What follows because a day has come: never early, once, whoever does it."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from supervision.clock import VirtualClock
from supervision.engine import Engine, Receipt
from supervision.machine import EACH_DAY, TERM_ENDS
from supervision.model import CaseId, Refused
from supervision.worker import Worker
from tests.worker.scene import START, engine_of, go_on, opened, set_day, steps


def state(engine: Engine, case_id: CaseId) -> str:
    return engine.read([case_id])[case_id].state


def test_a_step_that_waits_for_a_term_is_taken_when_the_term_is_over() -> None:
    engine = engine_of()
    case, worker = opened(engine), Worker(engine)
    set_day(engine, 3, 31, hour=23)
    assert (worker.run_due(), state(engine, case)) == (0, "open")
    set_day(engine, 4, 1, hour=0)
    assert (worker.run_due(), state(engine, case)) == (1, "closed")
    assert steps(engine, case)[1:] == [("finish", "2026-04-01", "day/2026-04-01")]
    assert (worker.run_due(), engine.verify()) == (0, ())


def test_a_break_begins_the_term_anew_and_the_old_end_moves_nothing() -> None:
    engine = engine_of()
    case, worker = opened(engine), Worker(engine)
    set_day(engine, 3, 20)
    engine.desk("lan").send(case, "interrupt", {"reason": "Bảng bị gỡ"})
    set_day(engine, 4, 1)
    assert worker.run_due() == 0
    engine.desk("lan").send(case, "resume")
    set_day(engine, 4, 30)
    assert worker.run_due() == 0
    set_day(engine, 5, 1)
    assert (worker.run_due(), state(engine, case)) == (1, "closed")


def test_a_step_whose_day_has_come_is_taken_also_where_its_term_ends_twice_on_one_day() -> None:
    engine = engine_of()
    case = opened(engine)
    engine.desk("lan").send(case, "interrupt", {"reason": "Bảng bị gỡ"})
    engine.desk("lan").send(case, "resume")
    set_day(engine, 4, 1)
    assert (Worker(engine).run_due(), state(engine, case)) == (1, "closed")


def test_a_step_late_by_weeks_is_taken_on_the_day_it_is_found() -> None:
    engine = engine_of()
    case = opened(engine)
    set_day(engine, 6, 15)
    assert Worker(engine).run_due() == 1
    assert steps(engine, case)[-1][:2] == ("finish", "2026-06-15")


def test_a_wait_that_a_late_report_finds_over_is_over_at_once() -> None:
    engine = engine_of()
    set_day(engine, 4, 10)
    begun = date(2026, 3, 5)
    case = engine.desk("lan").open("stay", {"unit": "dang_uy"}, occurred_on=begun).case_id
    assert state(engine, case) == "open"
    assert (Worker(engine).run_due(), state(engine, case)) == (1, "closed")


def test_a_case_whose_guard_says_no_stays_and_follows_once_it_says_yes() -> None:
    engine = engine_of()
    case, worker = opened(engine, "held", n=1), Worker(engine)
    set_day(engine, 4, 1)
    assert [worker.run_due(), worker.run_due()] == [0, 0]
    # Noted on a day before the term was over: what followed then is nothing, what follows now is for the worker.
    engine.desk("lan").send(case, "note", {"n": 9}, occurred_on=date(2026, 3, 31))
    assert (worker.run_due(), state(engine, case)) == (1, "closed")


def test_a_guard_that_reads_the_day_is_looked_at_once_a_day() -> None:
    engine = engine_of()
    cases = [opened(engine, "dated", number, due_on=f"2026-03-0{number}") for number in (3, 4, 5)]
    worker = Worker(engine)
    assert worker.run_daily() == 0
    set_day(engine, 3, 5)
    assert [worker.run_daily(), worker.run_daily()] == [2, 0]
    assert [state(engine, case) for case in cases] == ["closed", "closed", "open"]
    set_day(engine, 3, 6)
    assert (worker.run_daily(), state(engine, cases[2])) == (1, "closed")


def test_a_walk_through_the_day_goes_on_where_it_stopped_whoever_goes_on() -> None:
    engine = engine_of()
    for number in range(5):
        opened(engine, "dated", number, due_on="2026-03-03")
    set_day(engine, 3, 4)
    one, two = Worker(engine), Worker(engine)
    assert (one.run_daily(2), two.run_daily(2)) == (2, 0)
    go_on(engine, 31)
    assert [two.run_daily(2) for _ in range(3)] == [2, 1, 0]


def test_two_workers_who_find_the_same_case_take_the_step_once() -> None:
    engine = engine_of()
    case = opened(engine)
    set_day(engine, 4, 1)
    seen = engine.read([case])[case].seq
    first, second = (engine.settle(case, seen) for _ in range(2))
    assert isinstance(first, Receipt)
    assert second == attrs.evolve(first, is_repeat=True)
    assert engine.settle(case, first.version) is None
    assert [step for step, _, _ in steps(engine, case)] == ["begin", "finish"]


def test_a_case_that_has_moved_on_is_left_to_what_moved_it() -> None:
    engine = engine_of()
    case = opened(engine)
    set_day(engine, 4, 1)
    assert engine.settle(case, 7) is None
    assert state(engine, case) == "open"


def test_who_stops_at_a_limit_goes_on_behind_it() -> None:
    engine = engine_of()
    for number in range(5):
        opened(engine, number=number)
    set_day(engine, 4, 1)
    worker = Worker(engine)
    assert [worker.run_due(2) for _ in range(4)] == [2, 2, 1, 0]


def test_a_job_that_another_worker_does_is_left_to_him_until_his_lease_has_run_out() -> None:
    engine = engine_of()
    opened(engine)
    set_day(engine, 4, 1)
    one, two = Worker(engine), Worker(engine)
    assert one.run_due(0) == 0
    go_on(engine, 29)
    assert two.run_due() == 0
    go_on(engine, 1)
    assert two.run_due() == 1


def test_a_worker_that_was_stopped_has_let_go_of_everything() -> None:
    engine = engine_of()
    opened(engine)
    assert Worker(engine).run_once().sealed > 0
    set_day(engine, 4, 1, hour=0)
    assert Worker(engine).run_once().moved == 1


def test_the_engines_own_work_is_in_nobodys_list_but_its_own() -> None:
    engine = engine_of()
    stay, dated = opened(engine), opened(engine, "dated", due_on="2026-03-09")
    (due,), (daily,) = (engine.store.tasks([whose]) for whose in (TERM_ENDS, EACH_DAY))
    assert (due.case_id, due.steps, due.due_on) == (stay, ("finish",), "2026-04-01")
    assert (daily.case_id, daily.steps, daily.due_on) == (dated, ("finish",), None)
    assert [task.case_id for task in engine.desk("lan").tasks()] == [dated]
    engine.desk("lan").send(stay, "interrupt", {"reason": "Bảng bị gỡ"})
    assert engine.store.tasks([TERM_ENDS]) == ()


def test_a_refused_step_is_told_once_and_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = engine_of()
    bad, good = sorted(opened(engine, number=number) for number in range(2))
    set_day(engine, 4, 1)
    settle = engine.settle
    refused = Refused(())
    monkeypatch.setattr(engine, "settle", lambda case, version: refused if case == bad else settle(case, version))
    worker = Worker(engine)
    assert [worker.run_due(), worker.run_due()] == [1, 0]
    assert (state(engine, good), list(worker.report().stuck)) == ("closed", [bad])
    assert worker.report().due_since == date(2026, 4, 1)


@pytest.mark.parametrize("hours", [-30, 60])
def test_a_clock_that_jumps_stops_nobody(hours: int) -> None:
    engine = engine_of(clock=VirtualClock(START + timedelta(days=40)))
    opened(engine)
    Worker(engine).run_round()
    go_on(engine, hours * 3600)
    assert Worker(engine).run_round().is_nothing
    go_on(engine, 31 * 86_400)
    assert Worker(engine).run_round().moved == 1
