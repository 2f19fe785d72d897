"""A running case moved to a later version of its workflow."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from supervision.machine import Program, evolve, migrate
from supervision.model import (
    Accepted,
    Composite,
    DeadlineClosed,
    DeadlineStarted,
    Fact,
    FieldClass,
    FieldType,
    Migrated,
    Reason,
    Refused,
    Replaces,
    RulePack,
    Transition,
)
from supervision.text import Text
from tests.machine.small import ANSWER, BEGIN, FIELDS, PACK, Play, begun, duty, flow, step, wait

OLD = flow(
    BEGIN,
    step("post", "open", "posted"),
    step("answer", "posted", "closed", meets=("answer",)),
    deadlines=(duty("answer", "answer"),),
)
LATER = date(2026, 3, 9)


def second(*arrows: Transition, states: tuple[tuple[str, str], ...] = (), **changes: Any) -> Program:  # noqa: ANN401 - fields of a Workflow
    """Version 2 of these arrows, which replaces version 1."""
    deadlines = changes.pop("deadlines", (duty("answer", "answer"),))
    made = flow(*arrows, deadlines=deadlines).workflow
    return Program(attrs.evolve(made, version=2, digest="2" * 64, replaces=Replaces(1, states), **changes))


def opened_under(*packs: RulePack) -> Play:
    """A case of the old version, opened where these packs are known."""
    play = Play(OLD, packs=packs)
    play.take("begin", unit="dang_uy")
    return play


SAME = (BEGIN, step("post", "open", "posted"), step("answer", "posted", "closed", meets=("answer",)))


def moved(play: Play, new: Program, day: date = LATER) -> list[Fact]:
    decision = migrate(play.program, new, play.case, play.command("", day), play.facts(day))
    assert isinstance(decision, Accepted), decision
    play.case = evolve(play.case, *decision.events)
    play.program = new
    return [event.fact for event in decision.events]


def stays(play: Play, new: Program, day: date = LATER) -> tuple[Reason, ...]:
    decision = migrate(play.program, new, play.case, play.command("", day), play.facts(day))
    assert isinstance(decision, Refused), decision
    return decision.reasons


def test_a_case_keeps_its_state_its_values_and_its_running_clocks() -> None:
    play = begun(OLD)
    before = play.case
    assert moved(play, second(*SAME)) == [Migrated(2, "2" * 64, "open", "open", ("pack_2020",), {})]
    assert (play.case.version, play.case.state) == (2, "open")
    assert (play.case.fields, play.case.deadlines) == (before.fields, before.deadlines)
    play.take("post", LATER)
    assert play.case.state == "posted"


def test_the_move_says_who_ordered_it_and_claims_no_right() -> None:
    play = begun(OLD)
    decision = migrate(OLD, second(*SAME), play.case, play.command("", LATER), play.facts(LATER))
    assert isinstance(decision, Accepted)
    assert [(event.actor, event.role, event.unit) for event in decision.events] == [("lan", "system", "")]


def test_a_state_that_is_called_otherwise_becomes_the_one_named() -> None:
    play = begun(OLD)
    new = second(
        BEGIN,
        step("begin_two", None, "begun"),
        step("answer", "begun", "closed", meets=("answer",)),
        step("go", "open", "closed"),
        states=(("open", "begun"),),
    )
    assert moved(play, new)[0] == Migrated(2, "2" * 64, "open", "begun", ("pack_2020",), {})


def test_a_state_without_a_counterpart_keeps_the_case_where_it_is() -> None:
    play = begun(OLD)
    play.take("post")
    new = second(BEGIN, step("answer", "open", "closed", meets=("answer",)))
    assert stays(play, new) == (Reason("migration_state_gone", {"version": 2, "state": "posted"}),)


@pytest.mark.parametrize("replaces", [None, Replaces(3)])
def test_a_version_that_does_not_replace_the_cases_own_takes_none(replaces: Replaces | None) -> None:
    new = Program(attrs.evolve(second(*SAME).workflow, replaces=replaces))
    assert stays(begun(OLD), new) == (Reason("migration_not_meant", {"version": 2, "actual": 1}),)


def test_a_value_of_another_type_class_or_catalogue_keeps_the_case_where_it_is() -> None:
    play = begun(OLD)
    retyped = tuple(attrs.evolve(f, type=FieldType.TEXT) if f.name == "unit" else f for f in FIELDS)
    closed = tuple(attrs.evolve(f, confidentiality=FieldClass.PERSONAL) if f.name == "unit" else f for f in FIELDS)
    rated = tuple(attrs.evolve(f, criteria="annual") if f.name == "unit" else f for f in FIELDS)
    for fields in (retyped, closed, rated):
        reasons = stays(play, second(*SAME, fields=fields))
        assert reasons == (Reason("migration_field_changed", {"version": 2, "name": "unit"}),)


def test_a_choice_that_is_gone_keeps_the_case_where_it_is() -> None:
    choices = (("red", Text("đỏ")), ("blue", Text("xanh")))
    fields = (*FIELDS, attrs.evolve(FIELDS[-1], name="colour", type=FieldType.CHOICE, choices=choices))
    old = flow(
        attrs.evolve(BEGIN, takes=("owner", "colour")), *SAME[1:], deadlines=OLD.workflow.deadlines, fields=fields
    )
    fewer = (*FIELDS, attrs.evolve(fields[-1], choices=choices[1:]))
    play = Play(old)
    play.take("begin", unit="dang_uy", owner="an", colour="red")
    assert stays(play, second(*SAME, fields=fewer)) == (
        Reason("migration_choice_gone", {"version": 2, "name": "colour", "value": "red"}),
    )
    kept = Play(old)
    kept.take("begin", unit="dang_uy", owner="an", colour="blue")
    assert isinstance(moved(kept, second(*SAME, fields=fewer))[0], Migrated)


def test_all_reasons_come_together() -> None:
    play = begun(OLD)
    play.take("post")
    retyped = tuple(attrs.evolve(f, type=FieldType.TEXT) if f.name == "unit" else f for f in FIELDS)
    new = second(BEGIN, step("answer", "open", "closed", meets=("answer",)), fields=retyped)
    assert [reason.code for reason in stays(play, new, date(2026, 3, 1))] == [
        "before_last_act",
        "migration_state_gone",
        "migration_field_changed",
    ]


def test_a_clock_the_new_version_does_not_know_ends() -> None:
    play = begun(OLD)
    new = second(BEGIN, step("post", "open", "posted"), step("answer", "posted", "closed"), deadlines=())
    assert moved(play, new)[1:] == [DeadlineClosed("answer", "ended", "2026-03-09")]


def test_every_clock_ends_where_the_state_has_become_an_end() -> None:
    play = begun(OLD)
    assert moved(play, second(*SAME, states=(("open", "closed"),)))[1:] == [
        DeadlineClosed("answer", "ended", "2026-03-09")
    ]


REPORTING = (*SAME, step("report", "open", "open", meets=("report",)))


def test_a_new_duty_that_has_begun_starts_on_the_day_of_the_move() -> None:
    play = begun(OLD)
    facts = moved(play, second(*REPORTING, deadlines=(duty("answer", "answer"), duty("report", "report"))))
    started = facts[1]
    assert isinstance(started, DeadlineStarted)
    assert (started.deadline.name, started.deadline.started_on, started.deadline.due_on) == (
        "report",
        "2026-03-09",
        "2026-03-24",
    )


def test_a_new_duty_waits_for_the_step_that_starts_it() -> None:
    deadlines = (duty("answer", "answer"), duty("report", "report", since=("post",)))
    play = begun(OLD)
    assert len(moved(play, second(*REPORTING, deadlines=deadlines))) == 1
    posted = begun(OLD)
    posted.take("post")
    assert len(moved(posted, second(*REPORTING, deadlines=deadlines))) == 2


def test_a_duty_that_was_met_already_does_not_begin_again() -> None:
    play = begun(OLD)
    play.take("post")
    deadlines = (duty("answer", "answer"), duty("report", "post"))
    assert len(moved(play, second(*SAME, deadlines=deadlines))) == 1


def test_a_wait_that_counts_the_state_begins_with_the_move() -> None:
    play = begun(OLD)
    play.take("post")
    new = second(*SAME, deadlines=(duty("answer", "answer"), wait("stay", ("posted",), "answer")))
    started = moved(play, new)[1]
    assert isinstance(started, DeadlineStarted)
    assert (started.deadline.name, started.deadline.due_on) == ("stay", "2026-04-08")


def test_a_wait_runs_on_where_it_counts_the_state_and_ends_where_it_does_not() -> None:
    old = flow(*SAME, deadlines=(wait("stay", ("posted",), "answer"),))
    going, leaving = begun(old), begun(old)
    going.take("post")
    leaving.take("post")
    assert len(moved(going, second(*SAME, deadlines=old.workflow.deadlines))) == 1
    elsewhere = second(*SAME, deadlines=(wait("stay", ("open",), "answer"),))
    assert moved(leaving, elsewhere)[1:] == [DeadlineClosed("stay", "ended", "2026-03-09")]


def test_a_clock_that_became_a_wait_is_a_new_one() -> None:
    play = begun(OLD)
    facts = moved(play, second(*SAME, deadlines=(wait("answer", ("open",), "post"),)))
    assert [type(fact) for fact in facts] == [Migrated, DeadlineClosed, DeadlineStarted]


def test_a_duty_no_pinned_rule_fixes_keeps_the_case_where_it_is() -> None:
    reasons = stays(begun(OLD), second(*REPORTING, deadlines=(duty("nowhere", "report"),)))
    assert [reason.code for reason in reasons] == ["no_term_in_force"]


def test_a_date_beyond_the_calendar_keeps_the_case_where_it_is() -> None:
    long = attrs.evolve(ANSWER, name="report", length=30, unit="years", extension=None)
    play = opened_under(attrs.evolve(PACK, terms=(*PACK.terms[:2], long)))
    reasons = stays(play, second(*REPORTING, deadlines=(duty("report", "report"),)))
    assert [reason.code for reason in reasons] == ["calendar_ends"]


def test_law_that_only_the_new_version_lists_counts_where_it_held_when_the_case_was_opened() -> None:
    held = attrs.evolve(PACK, key="held_2021")
    later = attrs.evolve(PACK, key="later_2026", in_force_from=date(2026, 3, 5))
    play = opened_under(PACK, held, later)
    new = second(*SAME, rules=("pack_2020", "held_2021", "later_2026"))
    assert moved(play, new)[0] == Migrated(2, "2" * 64, "open", "open", ("pack_2020", "held_2021"), {})


def test_a_remembered_state_is_remembered_under_its_new_name() -> None:
    history = attrs.evolve(
        FIELDS[-1],
        name="was_open",
        type=FieldType.CHOICE,
        choices=(("open", Text("a")), ("posted", Text("b")), ("shown", Text("c"))),
    )
    arrows = (BEGIN, step("post", "open", "posted", sets=(("was_open", '"posted"'),)), step("end", "posted", "closed"))
    play = Play(flow(*arrows, fields=(*FIELDS, history)))
    play.take("begin", unit="dang_uy", owner="an")
    play.take("post")
    composite = Composite("work", Text("Làm việc"), ("open", "shown"), "was_open")
    new = second(
        BEGIN,
        step("show", "open", "shown"),
        step("end", "shown", "closed"),
        deadlines=(),
        states=(("posted", "shown"),),
        composites=(composite,),
        fields=(*FIELDS, history),
    )
    assert moved(play, new)[0] == Migrated(2, "2" * 64, "posted", "shown", ("pack_2020",), {"was_open": "shown"})


def test_a_text_that_the_new_version_adds_is_not_pinned_where_another_it_adds_has_replaced_it() -> None:
    older = RulePack("older_2024", Text("Cũ"), date(2024, 1, 1), None)
    newer = RulePack("newer_2025", Text("Mới"), date(2025, 6, 1), None, replaces=("older_2024",))
    play = opened_under(PACK, older, newer)
    moved(play, second(*SAME, rules=(PACK.key, older.key, newer.key)))
    assert play.case.packs == (PACK.key, newer.key)
