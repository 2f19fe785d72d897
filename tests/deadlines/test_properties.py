from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from supervision.deadlines import (
    Unit,
    due_on,
    earliest_on,
    explain,
    extended_due_on,
    latest_notice_on,
    remaining,
    resume_on,
)
from tests.deadlines.vietnam import Q124_ANSWER, VN, term

DAYS = st.dates(date(2017, 6, 1), date(2026, 6, 30))
CALENDAR_UNITS = st.sampled_from(("days", "months"))
UNITS = st.one_of(st.just("working_days"), CALENDAR_UNITS)
SMALL = st.integers(1, 12)
DAY = timedelta(days=1)


def naive(start: date, n: int) -> date:
    on, step = start, DAY if n > 0 else -DAY
    while n:
        on += step
        if VN.why_off(on) is None:
            n -= 1 if n > 0 else -1
    return on


@given(DAYS, st.integers(-250, 250))
def test_adding_working_days_is_walking_day_by_day(start: date, n: int) -> None:
    assert VN.add_working_days(start, n) == naive(start, n)


@given(DAYS)
def test_a_day_is_worked_exactly_when_nothing_makes_it_off(on: date) -> None:
    assert VN.is_working_day(on) == (VN.why_off(on) is None)


@given(DAYS, DAYS)
def test_working_days_between_are_those_on_the_way(one: date, other: date) -> None:
    after, until = min(one, other), max(one, other)
    span = range(after.toordinal() + 1, until.toordinal() + 1)
    assert VN.working_days_between(after, until) == sum(VN.is_working_day(date.fromordinal(n)) for n in span)


@given(DAYS, SMALL, UNITS)
def test_a_due_date_is_a_working_day_after_the_start(start: date, length: int, unit: Unit) -> None:
    due = due_on(start, term(length, unit), VN)
    assert due > start
    assert VN.is_working_day(due)


@given(DAYS, st.integers(0, 60), SMALL, UNITS)
def test_a_later_start_is_never_due_earlier(start: date, days: int, length: int, unit: Unit) -> None:
    assert due_on(start, term(length, unit), VN) <= due_on(start + days * DAY, term(length, unit), VN)


@given(DAYS, SMALL, UNITS)
def test_a_notice_on_the_last_lawful_day_is_in_time_and_a_day_later_is_not(
    event: date, length: int, unit: Unit
) -> None:
    notice = term(length, unit)
    lawful, planned = latest_notice_on(event, notice, VN)
    assert earliest_on(lawful, notice, VN) <= event < earliest_on(lawful + DAY, notice, VN)
    assert planned <= lawful
    assert VN.is_working_day(planned)


@given(DAYS, st.integers(0, 20), UNITS)
def test_resuming_on_the_day_of_suspension_changes_nothing(start: date, used: int, unit: Unit) -> None:
    whole = term(30 if unit != "months" else 1, unit)
    suspended_on = min(start + used * DAY, due_on(start, whole, VN))
    left = remaining(start, suspended_on, whole, VN)
    assert resume_on(suspended_on, left, unit, VN) == due_on(start, whole, VN)


@given(DAYS)
def test_an_extension_is_never_earlier(start: date) -> None:
    due = due_on(start, Q124_ANSWER, VN)
    assert extended_due_on(start, due, Q124_ANSWER, VN) > due


@given(DAYS, SMALL, UNITS)
def test_an_account_gives_the_due_date_and_accounts_for_every_day(start: date, length: int, unit: Unit) -> None:
    account = explain(start, term(length, unit), VN)
    off = sum(run.days for run in account.skipped + account.rolled)
    assert account.due_on == due_on(start, term(length, unit), VN)
    assert account.counted + off == (account.due_on - start).days
