"""Due dates worked out by hand, each with the trap it is about."""

from __future__ import annotations

from datetime import date

from supervision.deadlines import (
    DayRule,
    due_on,
    earliest_on,
    exclusive_last_day,
    extended_due_on,
    latest_notice_on,
    recomputed,
    remaining,
    resume_on,
)
from supervision.text import Text
from tests.deadlines.vietnam import Q124_ANSWER, VN, term, with_rules, without_decision


def test_an_answer_term_of_20_working_days_leaves_out_tet() -> None:
    assert due_on(date(2026, 1, 30), Q124_ANSWER, VN) == date(2026, 3, 6)


def test_the_longest_extension_over_tet_is_30_working_days_from_the_start() -> None:
    assert extended_due_on(date(2026, 1, 30), date(2026, 3, 6), Q124_ANSWER, VN) == date(2026, 3, 20)


def test_an_answer_term_without_a_holiday_takes_four_weeks() -> None:
    assert due_on(date(2026, 3, 2), Q124_ANSWER, VN) == date(2026, 3, 30)
    assert extended_due_on(date(2026, 3, 2), date(2026, 3, 30), Q124_ANSWER, VN) == date(2026, 4, 13)


def test_a_make_up_saturday_is_counted_and_may_be_a_due_date() -> None:
    assert due_on(date(2025, 4, 21), term(5, "working_days"), VN) == date(2025, 4, 26)


def test_a_notice_issued_in_between_moves_the_due_date() -> None:
    before = without_decision("12729/VPCP-KGVX")
    ten = term(10, "working_days")
    old = due_on(date(2025, 12, 22), ten, before)
    assert old == date(2026, 1, 6)
    assert due_on(date(2025, 12, 22), ten, VN) == date(2026, 1, 7)
    assert recomputed(old, date(2025, 12, 22), ten, VN) == date(2026, 1, 7)


def test_a_swap_that_lies_wholly_inside_a_term_nets_out() -> None:
    before = without_decision("12729/VPCP-KGVX")
    fourteen = term(14, "working_days")
    assert due_on(date(2025, 12, 22), fourteen, before) == date(2026, 1, 12)
    assert due_on(date(2025, 12, 22), fourteen, VN) == date(2026, 1, 12)


def test_calendar_days_that_end_before_tet_roll_over_it() -> None:
    assert due_on(date(2026, 1, 30), term(15, "days"), VN) == date(2026, 2, 23)


def test_a_notice_15_days_before_is_lawful_in_tet_but_planned_before_it() -> None:
    assert latest_notice_on(date(2026, 3, 4), term(15, "days"), VN) == (date(2026, 2, 17), date(2026, 2, 13))


def test_calendar_days_that_end_on_a_holiday_roll_to_the_next_working_day() -> None:
    assert due_on(date(2026, 4, 1), term(30, "days"), VN) == date(2026, 5, 4)


def test_a_minimum_duration_that_ends_on_a_holiday_does_not_roll() -> None:
    assert earliest_on(date(2026, 4, 1), term(30, "days"), VN) == date(2026, 5, 1)


def test_a_suspended_complaint_goes_on_with_the_days_left() -> None:
    left = remaining(date(2026, 7, 6), date(2026, 7, 20), term(30, "days"), VN)
    assert left == 16
    assert resume_on(date(2026, 8, 10), left, "days", VN) == date(2026, 8, 26)


def test_the_culture_day_is_counted_until_a_decision_makes_it_a_holiday() -> None:
    five = term(5, "working_days")
    declared = with_rules(DayRule(date(2026, 11, 24), Text("Ngày Văn hóa Việt Nam", "Vietnam Culture Day"), "off"))
    assert due_on(date(2026, 11, 20), five, VN) == date(2026, 11, 27)
    assert due_on(date(2026, 11, 20), five, declared) == date(2026, 11, 30)


def test_before_a_date_excludes_that_date() -> None:
    assert exclusive_last_day(date(2020, 3, 15)) == date(2020, 3, 14)
