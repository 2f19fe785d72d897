"""Who is waited for."""

from __future__ import annotations

from datetime import date
from typing import Any

from supervision.machine import EACH_DAY, TERM_ENDS, tasks
from supervision.model import SYSTEM, By, Case, CaseId, Doer, Task, Transition
from tests.machine.small import BEGIN, Play, begun, duty, flow, step, wait

BOTH = By((Doer("committee", "unit"), Doer("head", "unit"), Doer(SYSTEM), Doer("owner")), ("owner",))
PROGRAM = flow(
    BEGIN,
    step("answer", "open", "done", meets=("answer",), by=BOTH),
    step("report", "open", "done", meets=("report",), by=By((Doer("head", "unit"),))),
    step("extend", "open", "open", extends="answer"),
    step("note", "open", "open"),
    step("renew", "open", "open", meets=("report",)),
    step("return", "open", "back", needs=(("reason",),)),
    step("auto", "open", "done", by=None),
    step("ask", "open", "asking", pauses=("answer",), by=By((Doer("owner"),))),
    step("told", "asking", "open", resumes=("answer",)),
    step("post", "done", "posted"),
    step("complete", "posted", "closed", after="stay"),
    deadlines=(
        duty("answer", "answer", since=("begin",)),
        duty("report", "report", since=("begin",)),
        wait("stay", ("posted",), "complete"),
    ),
)


def waiting(play: Play) -> list[tuple[str, str, tuple[str, ...], str | None]]:
    return [(task.role, task.holder, task.steps, task.due_on) for task in tasks(play.program, play.case)]


def test_each_holder_is_given_the_steps_that_move_the_case_or_meet_a_duty_with_the_earliest_date() -> None:
    assert waiting(begun(PROGRAM, owner="an")) == [
        ("", "an", ("answer", "ask"), "2026-03-30"),
        ("committee", "dang_uy", ("answer",), "2026-03-30"),
        ("head", "dang_uy", ("answer", "report"), "2026-03-17"),
        ("party_office", "dang_uy", ("renew",), None),
    ]


def test_a_task_names_its_case_and_workflow() -> None:
    play = begun(flow(BEGIN, step("go", "open", "done")))
    assert tasks(play.program, play.case) == (
        Task(CaseId("case-1"), "small", "party_office", "dang_uy", ("go",), None),
    )


def test_nobody_is_waited_for_where_the_field_names_nobody() -> None:
    assert [holder for _, holder, _, _ in waiting(begun(PROGRAM))] == ["dang_uy"] * 3


def test_a_clock_that_stands_dates_nothing() -> None:
    program = flow(
        BEGIN,
        step("ask", "open", "asking", pauses=("answer",)),
        step("answer", "asking", "done", meets=("answer",)),
        deadlines=(duty("answer", "answer", since=("begin",)),),
    )
    play = begun(program)
    play.take("ask")
    assert waiting(play) == [("party_office", "dang_uy", ("answer",), None)]


def test_a_wait_dates_its_step_with_the_first_day_it_may_be_taken() -> None:
    play = begun(PROGRAM, owner="an")
    play.take("report", actor="quy")
    play.take("post", date(2026, 3, 3))
    assert waiting(play) == [("party_office", "dang_uy", ("complete",), "2026-04-02")]


def test_an_ended_case_and_one_that_is_not_open_yet_wait_for_nobody() -> None:
    play = begun(flow(BEGIN, step("go", "open", "closed")))
    play.take("go")
    assert waiting(play) == []
    assert tasks(PROGRAM, Case(CaseId("x"))) == ()


def own(name: str, source: str, target: str, **more: Any) -> Transition:  # noqa: ANN401 - as `step`
    return step(name, source, target, by=None, is_automatic=True, **more)


def engines(*ways: Transition) -> list[tuple[str, str, tuple[str, ...], str | None]]:
    """What waits for the engine alone in a case of these steps, opened on 2 March."""
    ends = wait("stay", ("open",), "finish"), wait("report", ("open",), "shut")
    play = begun(flow(BEGIN, *ways, deadlines=ends))
    return [(t.role, t.holder, t.steps, t.due_on) for t in tasks(play.program, play.case) if t.role == SYSTEM]


def test_a_step_of_the_engines_own_waits_for_the_end_of_its_term() -> None:
    finish = own("finish", "open", "closed", after="stay")
    assert engines(finish) == [(*TERM_ENDS, ("finish",), "2026-04-01")]


def test_of_several_terms_the_first_that_ends_counts() -> None:
    both = own("finish", "open", "closed", after="stay"), own("shut", "open", "ended", after="report")
    assert engines(*both) == [(*TERM_ENDS, ("finish", "shut"), "2026-03-17")]


def test_a_guard_that_reads_the_day_is_looked_at_each_day() -> None:
    assert engines(own("shut", "open", "closed", when="day > due_on")) == [(*EACH_DAY, ("shut",), None)]
    both = own("finish", "open", "closed", after="stay", when="day > due_on")
    assert engines(both) == [(*TERM_ENDS, ("finish",), "2026-04-01"), (*EACH_DAY, ("finish",), None)]


def test_what_no_day_makes_possible_waits_for_none() -> None:
    assert engines(own("shut", "open", "closed", when="n > 5")) == []
    assert engines(step("shut", "open", "closed"), own("later", "broken", "closed", after="stay")) == []
