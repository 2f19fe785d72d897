"""Open clocks under a revised calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs
import pytest

from supervision.deadlines import Calendar, DayRule
from supervision.machine import Facts, calendar_for, decide, evolve, recount, revise
from supervision.model import Accepted, Command, CommandId, DeadlineRecomputed, Event, PersonId, Refused
from supervision.text import Text
from tests.engine.office import DIRECTORY, library
from tests.machine.small import ANSWER, BEGIN, MONDAY, PACK, Play, begun, duty, flow, step, wait

REASON = Text("Nghỉ theo thông báo", "Off by notice")
SHIPPED = library().calendar
ANSWERING = flow(
    BEGIN,
    step("answer", "open", "answered", meets=("answer",)),
    step("ask", "open", "asking", pauses=("answer",)),
    step("told", "asking", "open", resumes=("answer",)),
    step("extend", "open", "open", extends="answer"),
    step("note", "open", "open"),
    deadlines=(duty("answer", "answer", since=("begin",)),),
)
REPORTING = flow(
    BEGIN,
    step("answer", "open", "answered", meets=("report",)),
    step("extend", "open", "open", extends="report"),
    step("ask", "open", "asking", pauses=("report",)),
    step("told", "asking", "open", resumes=("report",)),
    deadlines=(duty("report", "answer", since=("begin",)),),
)


def revised(*rules: DayRule, without: Iterable[date] = ()) -> Calendar:
    """The shipped calendar with these days, and without the rules of others."""
    new = {rule.on for rule in rules if not rule.unit} | set(without)
    kept = [rule for rule in SHIPPED.rules if rule.on not in new]
    return Calendar.of(SHIPPED.key, SHIPPED.label, SHIPPED.years, SHIPPED.estimated_years, [*kept, *rules])


def off(*days: date, unit: str = "") -> Calendar:
    return revised(*(DayRule(day, REASON, "off", "1/TB", unit=unit) for day in days))


@attrs.define
class Kept:
    """A case that remembers its events, as a ledger does."""

    play: Play
    events: list[Event] = attrs.field(factory=list)
    reads: int = 0

    @classmethod
    def begun(cls, program: object = ANSWERING, **inputs: object) -> Kept:
        kept = cls(Play(program))  # type: ignore[arg-type]
        return kept.take("begin", MONDAY, unit="dang_uy", **inputs)

    def take(self, name: str, day: date, **inputs: object) -> Kept:
        decision = self.play.decided(name, day, "lan", inputs)  # type: ignore[arg-type]
        assert isinstance(decision, Accepted), decision
        self.events += decision.events
        self.play.case = evolve(self.play.case, *decision.events)
        return self

    def facts(self, calendar: Calendar, today: date = MONDAY) -> Facts:
        return attrs.evolve(self.play.facts(today), calendar=calendar)

    def history(self) -> Iterable[Event]:
        self.reads += 1
        return tuple(self.events)

    def told(self, calendar: Calendar, today: date = MONDAY) -> list[tuple[str, str]]:
        found = recount(self.play.program, self.play.case, self.facts(calendar, today), self.history)
        return [(each.outcome, each.counted_on) for each in found]


def test_a_new_day_off_moves_a_term_in_working_days() -> None:
    assert Kept.begun().told(off(date(2026, 3, 11))) == [("moves", "2026-03-31")]


def test_the_same_calendar_moves_nothing() -> None:
    assert Kept.begun().told(SHIPPED) == []


def test_a_change_that_touches_no_day_of_the_term_moves_nothing() -> None:
    assert Kept.begun().told(off(date(2026, 6, 10))) == []


def test_an_earlier_count_leaves_the_later_date() -> None:
    worked = revised(DayRule(date(2026, 3, 7), REASON, "worked", "1/TB"))
    assert Kept.begun().told(worked) == [("stays", "2026-03-27")]


def test_what_was_late_before_stays_late() -> None:
    assert Kept.begun().told(off(date(2026, 3, 11)), date(2026, 3, 31)) == [("past", "2026-03-31")]


def test_on_its_last_day_a_date_is_not_late_yet_and_moves() -> None:
    assert Kept.begun().told(off(date(2026, 3, 11)), date(2026, 3, 30)) == [("moves", "2026-03-31")]


def test_a_calendar_that_ends_too_early_is_said() -> None:
    short = Calendar.of("vn", SHIPPED.label, [2025], [], [])
    assert Kept.begun().told(short) == [("beyond", "2026-03-30")]


def test_a_duty_that_is_done_is_left_alone() -> None:
    kept = Kept.begun().take("answer", date(2026, 3, 5))
    assert kept.told(off(date(2026, 3, 11))) == []


def test_a_clock_that_stands_still_is_left_alone() -> None:
    kept = Kept.begun().take("ask", date(2026, 3, 5))
    assert kept.told(off(date(2026, 3, 11))) == []


def test_a_clock_that_runs_again_is_counted_from_the_day_it_did() -> None:
    kept = Kept.begun().take("ask", date(2026, 3, 6)).take("told", date(2026, 3, 20))
    assert kept.play.case.deadlines[0].due_on == "2026-04-13"
    assert kept.told(off(date(2026, 3, 11))) == []
    assert kept.told(off(date(2026, 4, 1))) == [("moves", "2026-04-14")]


def test_a_duty_that_was_late_when_its_clock_stopped_keeps_its_date() -> None:
    kept = Kept.begun().take("ask", date(2026, 4, 2)).take("told", date(2026, 4, 6))
    assert kept.play.case.deadlines[0].due_on == "2026-03-30"
    assert kept.told(off(date(2026, 4, 8)), date(2026, 4, 7)) == []


def test_an_extension_to_a_total_is_counted_from_the_start() -> None:
    kept = Kept.begun().take("extend", date(2026, 3, 30))
    assert kept.play.case.deadlines[0].due_on == "2026-04-13"
    assert kept.told(off(date(2026, 3, 11))) == [("moves", "2026-04-14")]


def test_an_extension_that_another_text_allowed_keeps_the_day_it_gave() -> None:
    kept = Kept.begun().take("extend", date(2026, 3, 30))
    plain = attrs.evolve(ANSWER, extension=None)
    kept.play.packs = (attrs.evolve(PACK, terms=(plain,)),)
    assert kept.told(off(date(2026, 3, 11))) == []


def test_what_was_added_is_counted_on_from_the_date_as_it_would_have_been() -> None:
    kept = Kept.begun(REPORTING).take("extend", date(2026, 3, 6)).take("extend", date(2026, 3, 9))
    assert kept.play.case.deadlines[0].due_on == "2026-04-06"
    assert kept.told(off(date(2026, 4, 6))) == [("moves", "2026-04-07")]


def test_a_term_in_days_that_ends_on_a_new_day_off_rolls() -> None:
    assert Kept.begun(REPORTING).told(off(date(2026, 3, 17))) == [("moves", "2026-03-18")]


def test_a_fixed_date_is_nobodys_count() -> None:
    fixed = flow(
        BEGIN,
        step("answer", "open", "answered", meets=("due_on",)),
        deadlines=(duty("due_on", "answer", field="due_on"),),
    )
    assert Kept.begun(fixed, due_on="2026-03-31").told(off(date(2026, 3, 31))) == []


def test_a_wait_in_calendar_days_never_rolls() -> None:
    waiting = flow(
        BEGIN, step("complete", "open", "closed", after="stay"), deadlines=(wait("stay", ("open",), "complete"),)
    )
    assert Kept.begun(waiting).told(off(date(2026, 4, 1))) == []


def test_a_clock_that_the_version_does_not_know_is_left_alone() -> None:
    kept = Kept.begun()
    kept.play.program = flow(BEGIN, step("answer", "open", "answered"))
    assert kept.told(off(date(2026, 3, 11))) == []


def test_every_clock_of_a_case_is_counted() -> None:
    both = flow(
        BEGIN,
        step("answer", "open", "answered", meets=("answer", "report")),
        deadlines=(duty("answer", "answer", since=("begin",)), duty("report", "answer", since=("begin",))),
    )
    kept = Kept.begun(both)
    assert kept.told(off(date(2026, 3, 11), date(2026, 3, 17))) == [("moves", "2026-04-01"), ("moves", "2026-03-18")]


class TestHistory:
    def test_is_not_read_where_the_case_says_it_all(self) -> None:
        kept = Kept.begun().take("note", date(2026, 3, 3))
        kept.told(off(date(2026, 3, 11)))
        assert kept.reads == 0

    def test_is_read_once_where_a_clock_was_lengthened_or_stood_still(self) -> None:
        lengthened = Kept.begun().take("extend", date(2026, 3, 4))
        stood = Kept.begun().take("ask", date(2026, 3, 4)).take("told", date(2026, 3, 5))
        for kept in (lengthened, stood):
            kept.told(off(date(2026, 3, 11)))
            assert kept.reads == 1

    def test_is_read_where_a_step_of_an_earlier_version_was_taken(self) -> None:
        kept = Kept.begun().take("note", date(2026, 3, 3))
        kept.play.program = flow(
            BEGIN,
            step("answer", "open", "answered", meets=("answer",)),
            deadlines=(duty("answer", "answer", since=("begin",)),),
        )
        assert kept.told(off(date(2026, 3, 11))) == [("moves", "2026-03-31")]
        assert kept.reads == 1


class TestOwnClosedDays:
    @pytest.mark.parametrize("unit", ["dang_uy", "thanh_uy"])
    def test_count_for_the_unit_and_those_under_it(self, unit: str) -> None:
        assert Kept.begun().told(off(date(2026, 3, 11), unit=unit)) == [("moves", "2026-03-31")]

    @pytest.mark.parametrize("unit", ["mttq", "chi_bo"])
    def test_do_not_count_for_others(self, unit: str) -> None:
        assert Kept.begun().told(off(date(2026, 3, 11), unit=unit)) == []

    def test_do_not_count_for_a_person(self) -> None:
        closed = off(date(2026, 3, 11), unit="dang_uy")
        assert calendar_for("an", closed, DIRECTORY) == SHIPPED.for_units(())
        assert calendar_for("head@nowhere", closed, DIRECTORY) == SHIPPED

    def test_count_from_the_start_for_a_new_clock(self) -> None:
        play = Play(ANSWERING)
        closed = off(date(2026, 3, 11), unit="dang_uy")
        facts = attrs.evolve(play.facts(MONDAY), calendar=closed)
        decision = decide(ANSWERING, play.case, play.command("begin", MONDAY, {"unit": "dang_uy"}), facts)
        assert isinstance(decision, Accepted)
        clock = evolve(play.case, *decision.events).deadlines[0]
        assert (clock.due_on, clock.calendar) == ("2026-03-31", closed.for_units(("dang_uy", "thanh_uy")).digest)


class TestTheEvents:
    def test_each_move_names_both_dates_the_calendar_and_the_decision(self) -> None:
        kept, calendar = Kept.begun(), off(date(2026, 3, 11))
        facts = kept.facts(calendar, date(2026, 3, 10))
        (found,) = recount(ANSWERING, kept.play.case, facts, kept.history)
        decision = revise(ANSWERING, kept.play.case, self.order(kept), facts, [found.fact("1/TB, 09/3/2026")])
        assert isinstance(decision, Accepted)
        (event,) = decision.events
        assert event.fact == DeadlineRecomputed(
            "answer", "2026-03-30", "2026-03-31", calendar.digest, "1/TB, 09/3/2026"
        )
        assert (event.role, event.actor, event.occurred_on) == ("system", "lan", "2026-03-10")
        after = evolve(kept.play.case, event)
        assert recount(ANSWERING, after, facts, kept.history) == ()

    def test_a_case_that_was_changed_meanwhile_is_refused(self) -> None:
        kept = Kept.begun()
        order = attrs.evolve(self.order(kept), expected_version=1)
        decision = revise(ANSWERING, kept.play.case, order, kept.facts(SHIPPED, date(2026, 3, 10)), [])
        assert isinstance(decision, Refused)
        assert [reason.code for reason in decision.reasons] == ["stale_version"]

    def order(self, kept: Kept) -> Command:
        return Command(CommandId("c"), kept.play.case.id, "", PersonId("lan"), date(2026, 3, 10))


def test_a_date_in_a_field_may_be_the_first_that_is_too_late() -> None:
    rule = attrs.evolve(duty("due_on", "answer", field="due_on"), is_before=True)
    program = flow(
        BEGIN,
        step("answer", "open", "answered", meets=("due_on",)),
        step("extend", "open", "open", needs=(("due_on",),), extends="due_on"),
        deadlines=(rule,),
    )
    play = begun(program, due_on="2026-03-15")
    assert play.case.deadlines[0].due_on == "2026-03-14"
    assert play.codes("extend", due_on="2026-03-15") == ["extension_not_later"]
    play.take("extend", due_on="2026-03-16")
    assert play.case.deadlines[0].due_on == "2026-03-15"
