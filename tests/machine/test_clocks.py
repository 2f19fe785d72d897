"""Clocks of a case: when they start, stop, move and end."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.deadlines import Term
from supervision.model import (
    Deadline,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineResumed,
    DeadlineStarted,
    Doer,
    Moved,
    Param,
    Reason,
    RulePack,
)
from supervision.text import Text
from tests.machine.small import ANSWER, BEGIN, MONDAY, PACK, Play, begun, duty, flow, step, wait

ANSWERING = flow(
    BEGIN,
    step("answer", "open", "answered", meets=("answer",)),
    step("ask", "open", "asking", pauses=("answer",)),
    step("ask_again", "asking", "asking", pauses=("answer",)),
    step("told", "asking", "open", resumes=("answer",)),
    step("go_on", "open", "open", resumes=("answer",)),
    step("extend", "open", "open", extends="answer"),
    step("extend_asking", "asking", "asking", extends="answer"),
    step("reopen", "answered", "open"),
    step("drop", "open", "closed"),
    deadlines=(duty("answer", "answer", since=("begin", "reopen")),),
)
FIXED = flow(
    BEGIN,
    step("answer", "open", "answered", meets=("due_on",)),
    step("ask", "open", "asking", pauses=("due_on",)),
    step("told", "asking", "open", resumes=("due_on",)),
    step("extend", "open", "open", needs=(("due_on",),), extends="due_on"),
    deadlines=(duty("due_on", "answer", field="due_on"),),
)
WAITING = flow(
    BEGIN,
    step("post", "open", "posted"),
    step("keep", "posted", "standing"),
    step("note", "posted", "posted"),
    step("interrupt", "posted", "broken"),
    step("repost", "broken", "posted"),
    step("complete", "posted", "closed", after="stay"),
    step("complete", "standing", "closed", after="stay"),
    step("withdraw", "posted", "ended"),
    deadlines=(wait("stay", ("posted", "standing"), "complete"),),
)


def clock(play: Play, name: str = "answer") -> Deadline:
    found = play.case.deadline(name)
    assert found is not None
    return found


def due(play: Play, name: str = "answer") -> str:
    return clock(play, name).due_on


class TestADutyOfTwoClocks:
    def test_has_two_owners_where_somebody_takes_it_up_and_somebody_else_resolves_it(self) -> None:
        taken_up = attrs.evolve(duty("answer", "take_up"), owed=Doer("head", "unit"))
        resolved = attrs.evolve(duty("report", "resolve", since=("begin",)), owed=Doer("handling_unit", "owner"))
        program = flow(
            BEGIN,
            step("take_up", "open", "taken_up", meets=("answer",)),
            step("resolve", "taken_up", "closed", meets=("report",)),
            deadlines=(taken_up, resolved),
        )
        play = begun(program, owner="ban_xd")
        assert (clock(play).owner, clock(play, "report").owner) == ("head@dang_uy", "handling_unit@ban_xd")
        play.take("take_up")
        assert (clock(play).closed, clock(play, "report").closed) == ("met", "")


class TestADuty:
    def test_starts_when_its_step_is_taken_and_is_owed_by_the_first_doer(self) -> None:
        assert clock(begun(ANSWERING)) == Deadline(
            "answer",
            "committee@dang_uy",
            "2026-03-02",
            "2026-03-30",
            "pack_2020",
            begun(ANSWERING).facts(MONDAY).calendar.digest,
        )

    def test_without_a_step_named_starts_at_the_opening(self) -> None:
        program = flow(
            BEGIN, step("answer", "open", "closed", meets=("answer",)), deadlines=(duty("answer", "answer"),)
        )
        play = begun(program)
        assert due(play) == "2026-03-30"
        assert play.take("answer", date(2026, 3, 30))[1:] == [DeadlineClosed("answer", "met", "2026-03-30")]

    def test_met_on_its_last_day_is_in_time_and_a_day_later_is_late(self) -> None:
        early, late = begun(ANSWERING), begun(ANSWERING)
        early.take("answer", date(2026, 3, 30))
        late.take("answer", date(2026, 3, 31))
        assert not clock(early).is_overdue("2030-01-01")
        assert clock(late).is_overdue("2026-03-31")

    def test_that_is_open_is_overdue_from_the_day_after_its_last(self) -> None:
        play = begun(ANSWERING)
        assert [clock(play).is_overdue(day) for day in ("2026-03-30", "2026-03-31")] == [False, True]

    def test_starts_anew_with_a_step_named(self) -> None:
        play = begun(ANSWERING)
        play.take("answer", date(2026, 3, 31))
        assert isinstance(play.take("reopen", date(2026, 4, 1))[1], DeadlineStarted)
        assert (clock(play).started_on, due(play), clock(play).closed) == ("2026-04-01", "2026-05-04", "")

    def test_starts_anew_while_it_runs(self) -> None:
        program = flow(
            BEGIN,
            step("urge", "open", "open"),
            step("answer", "open", "closed", meets=("answer",)),
            deadlines=(duty("answer", "answer", since=("begin", "urge")),),
        )
        play = begun(program)
        play.take("urge", date(2026, 3, 3))
        assert clock(play).started_on == "2026-03-03"

    def test_met_and_started_by_one_step_is_closed_then_started(self) -> None:
        program = flow(
            BEGIN,
            step("renew", "open", "open", meets=("answer",)),
            step("end", "open", "closed"),
            deadlines=(duty("answer", "renew", since=("begin", "renew")),),
        )
        play = begun(program)
        closed, started = play.take("renew", date(2026, 3, 3))[1:]
        assert closed == DeadlineClosed("answer", "met", "2026-03-03")
        assert isinstance(started, DeadlineStarted)
        assert clock(play).is_open

    def test_ends_with_the_case(self) -> None:
        play = begun(ANSWERING)
        assert play.take("drop", date(2026, 4, 20))[1:] == [DeadlineClosed("answer", "ended", "2026-04-20")]
        assert not clock(play).is_overdue("2026-04-21")

    def test_does_not_start_where_its_step_ends_the_case(self) -> None:
        program = flow(BEGIN, step("end", "open", "closed"), deadlines=(duty("answer", "end", since=("end",)),))
        play = begun(program)
        assert play.take("end") == [Moved("end", "open", "closed", {})]

    def test_of_a_person_is_owed_by_whom_the_field_names(self) -> None:
        rule = attrs.evolve(duty("answer", "answer"), owed=Doer("owner"))
        program = flow(BEGIN, step("answer", "open", "closed", meets=("answer",)), deadlines=(rule,))
        assert clock(begun(program, owner="an")).owner == "an"
        assert clock(begun(program)).owner == "owner"


class TestAPause:
    def test_keeps_the_working_days_that_are_left(self) -> None:
        play = begun(ANSWERING)
        assert play.take("ask", date(2026, 3, 9))[1:] == [DeadlinePaused("answer", "2026-03-09", 15)]
        assert not clock(play).is_overdue("2026-12-01")
        assert play.take("told", date(2026, 4, 6))[1:] == [DeadlineResumed("answer", "2026-04-28")]
        assert (clock(play).paused_on, clock(play).left) == (None, None)

    def test_a_second_time_keeps_what_is_left_of_the_moved_date(self) -> None:
        play = begun(ANSWERING)
        play.take("ask", date(2026, 3, 9))
        play.take("told", date(2026, 4, 6))
        assert play.take("ask", date(2026, 4, 7))[1:] == [DeadlinePaused("answer", "2026-04-07", 14)]

    def test_after_the_date_leaves_nothing(self) -> None:
        play = begun(ANSWERING)
        play.take("ask", date(2026, 3, 9))
        play.take("told", date(2026, 4, 6))
        assert play.take("ask", date(2026, 5, 7))[1:] == [DeadlinePaused("answer", "2026-05-07", 0)]

    def test_of_a_late_duty_does_not_forgive_it(self) -> None:
        play = begun(ANSWERING)
        play.take("ask", date(2026, 5, 7))
        assert play.take("told", date(2026, 6, 1))[1:] == [DeadlineResumed("answer", "2026-03-30")]
        assert clock(play).is_overdue("2026-06-01")

    def test_of_a_standing_clock_changes_nothing(self) -> None:
        play = begun(ANSWERING)
        play.take("ask", date(2026, 3, 9))
        assert len(play.take("ask_again", date(2026, 3, 10))) == 1

    def test_a_clock_that_runs_is_not_resumed(self) -> None:
        assert len(begun(ANSWERING).take("go_on", date(2026, 3, 10))) == 1

    def test_of_a_fixed_date_keeps_calendar_days(self) -> None:
        play = begun(FIXED, due_on="2026-03-27")
        assert play.take("ask", date(2026, 3, 7))[1:] == [DeadlinePaused("due_on", "2026-03-07", 20)]
        assert play.take("told", date(2026, 4, 1))[1:] == [DeadlineResumed("due_on", "2026-04-21")]

    def test_of_a_term_in_days_that_was_moved_keeps_calendar_days(self) -> None:
        program = flow(
            BEGIN,
            step("extend", "open", "open", extends="report"),
            step("ask", "open", "asking", pauses=("report",)),
            deadlines=(duty("report", "x", since=("begin",)),),
        )
        play = begun(program)
        play.take("extend", date(2026, 3, 3))
        assert due(play, "report") == "2026-03-27"
        assert play.take("ask", date(2026, 3, 10))[1:] == [DeadlinePaused("report", "2026-03-10", 17)]


class TestAnExtension:
    def test_gives_the_whole_term_its_new_length_once(self) -> None:
        play = begun(ANSWERING)
        assert play.take("extend", date(2026, 3, 30))[1:] == [DeadlineExtended("answer", "2026-04-13")]
        assert clock(play).extended == 1
        params: dict[str, Param] = {"deadline": "answer", "times": 1}
        assert play.refused("extend", date(2026, 3, 31)) == (Reason("extension_used_up", params, "Điều 8"),)

    def test_after_the_last_day_comes_too_late(self) -> None:
        params: dict[str, Param] = {"deadline": "answer", "due_on": "2026-03-30"}
        refused = begun(ANSWERING).refused("extend", date(2026, 3, 31))
        assert refused == (Reason("extension_too_late", params, "Điều 8"),)

    def test_of_a_term_without_one_is_used_up_from_the_start(self) -> None:
        plain = attrs.evolve(PACK, terms=(Term("answer", Text("x"), 20, "days"),))
        play = Play(ANSWERING, packs=(plain,))
        play.take("begin", unit="dang_uy")
        assert play.refused("extend")[0].params == {"deadline": "answer", "times": 0}

    def test_of_a_clock_that_stands_or_has_ended_or_never_ran_is_refused(self) -> None:
        standing = begun(ANSWERING)
        standing.take("ask", date(2026, 3, 9))
        assert standing.codes("extend_asking", date(2026, 3, 10)) == ["deadline_not_running"]
        never = begun(
            flow(
                BEGIN,
                step("extend", "open", "open", extends="answer"),
                deadlines=(duty("answer", "x", since=("x",)),),
            )
        )
        assert never.codes("extend") == ["deadline_not_running"]
        met = flow(
            BEGIN,
            step("answer", "open", "open", meets=("answer",)),
            step("extend", "open", "open", extends="answer"),
            deadlines=(duty("answer", "answer", since=("begin",)),),
        )
        play = begun(met)
        play.take("answer")
        assert play.codes("extend") == ["deadline_not_running"]

    def test_may_be_given_as_often_as_the_pack_says(self) -> None:
        program = flow(
            BEGIN,
            step("extend", "open", "open", extends="report"),
            deadlines=(duty("report", "x", since=("begin",)),),
        )
        play = begun(program)
        dates = []
        for _ in range(2):
            play.take("extend")
            dates.append(due(play, "report"))
        assert dates == ["2026-03-27", "2026-04-06"]
        assert play.codes("extend") == ["extension_used_up"]

    def test_of_a_fixed_date_must_be_later(self) -> None:
        play = begun(FIXED, due_on="2026-03-27")
        assert play.codes("extend", due_on="2026-03-27") == ["extension_not_later"]
        assert play.codes("extend") == ["missing_input"]
        assert play.codes("extend", due_on="mai") == ["bad_date"]
        assert play.take("extend", due_on="2026-04-15")[1:] == [DeadlineExtended("due_on", "2026-04-15")]
        assert play.codes("extend", due_on="2026-05-15") == ["extension_used_up"]

    def test_of_a_fixed_date_is_allowed_as_often_as_a_cap_says(self) -> None:
        play = Play(FIXED, packs=(attrs.evolve(PACK, caps=(("due_on_extensions", 2),)),))
        play.take("begin", unit="dang_uy", due_on="2026-03-27")
        play.take("extend", due_on="2026-04-15")
        play.take("extend", due_on="2026-05-15")
        assert play.codes("extend", due_on="2026-06-15") == ["extension_used_up"]

    def test_is_refused_where_the_pinned_pack_is_not_loaded_any_more(self) -> None:
        play = begun(ANSWERING)
        play.packs = ()
        assert play.codes("extend") == ["no_term_in_force"]


class TestAWait:
    def test_begins_with_the_state_and_is_over_on_a_day_that_is_not_rolled(self) -> None:
        play = begun(WAITING)
        play.take("post", date(2026, 4, 2))
        stay = clock(play, "stay")
        assert (stay.due_on, stay.waits, stay.owner) == ("2026-05-02", True, "owner")
        assert play.refused("complete", date(2026, 5, 1)) == (
            Reason("too_early", {"deadline": "stay", "due_on": "2026-05-02", "started_on": "2026-04-02"}),
        )
        assert play.take("complete", date(2026, 5, 2))[1:] == [DeadlineClosed("stay", "met", "2026-05-02")]

    def test_is_never_overdue(self) -> None:
        play = begun(WAITING)
        play.take("post")
        assert not clock(play, "stay").is_overdue("2030-01-01")

    def test_starts_anew_after_an_interruption(self) -> None:
        play = begun(WAITING)
        play.take("post", date(2026, 3, 2))
        assert play.take("interrupt", date(2026, 3, 20))[1:] == [DeadlineClosed("stay", "ended", "2026-03-20")]
        play.take("repost", date(2026, 3, 23))
        assert due(play, "stay") == "2026-04-22"
        assert play.codes("complete", date(2026, 4, 21)) == ["too_early"]

    def test_goes_on_from_one_of_its_states_to_another(self) -> None:
        play = begun(WAITING)
        play.take("post", date(2026, 3, 2))
        assert len(play.take("note", date(2026, 3, 10))) == 1
        assert len(play.take("keep", date(2026, 3, 20))) == 1
        assert due(play, "stay") == "2026-04-01"

    def test_left_by_another_step_ends_even_when_it_is_over(self) -> None:
        play = begun(WAITING)
        play.take("post", date(2026, 3, 2))
        assert play.take("withdraw", date(2026, 4, 20))[1:] == [DeadlineClosed("stay", "ended", "2026-04-20")]

    def test_that_never_began_forbids_the_step(self) -> None:
        program = flow(
            BEGIN, step("complete", "open", "closed", after="stay"), deadlines=(wait("stay", ("x",), "complete"),)
        )
        assert begun(program).refused("complete")[0].params["due_on"] == ""


class TestTheLaw:
    def test_of_the_day_of_opening_is_pinned_to_the_case(self) -> None:
        newer = RulePack("pack_2025", Text("Quy định số 2"), date(2026, 3, 3), None, (attrs.evolve(ANSWER, length=5),))
        old, new = Play(ANSWERING, packs=(PACK, newer)), Play(ANSWERING, packs=(PACK, newer))
        old.take("begin", MONDAY, unit="dang_uy")
        new.take("begin", date(2026, 3, 3), unit="dang_uy")
        assert (old.case.packs, new.case.packs) == (("pack_2020",), ("pack_2020", "pack_2025"))
        for play in (old, new):
            play.take("answer", date(2026, 3, 4))
            play.take("reopen", date(2026, 3, 5))
        assert [due(play) for play in (old, new)] == ["2026-04-02", "2026-03-12"]

    def test_that_fixes_no_term_stops_the_step(self) -> None:
        play = Play(ANSWERING, packs=(attrs.evolve(PACK, in_force_to=MONDAY),))
        refused = play.refused("begin", unit="dang_uy")
        assert refused == (Reason("no_term_in_force", {"deadline": "answer", "on": "2026-03-02"}),)

    def test_without_a_calendar_of_the_year_stops_the_step(self) -> None:
        play = begun(ANSWERING)
        play.take("answer", date(2027, 12, 1))
        (reason,) = play.refused("reopen", date(2027, 12, 31))
        assert reason.code == "calendar_ends"
        assert "31/12/2027" in str(reason.params["text"])

    def test_a_date_that_nobody_gave_stops_the_step_it_is_counted_from(self) -> None:
        assert Play(FIXED).refused("begin", unit="dang_uy") == (Reason("missing_input", {"input": ("due_on",)}),)
