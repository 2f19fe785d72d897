from __future__ import annotations

from datetime import date

import pytest

from supervision.deadlines import (
    CalendarEndsError,
    Extension,
    Term,
    TermError,
    Unit,
    due_on,
    earliest_on,
    extended_due_on,
    latest_notice_on,
    recomputed,
    remaining,
    remaining_until,
    resume_on,
)
from supervision.text import Text
from tests.deadlines.vietnam import VN, term, without_decision


class TestMonthsAndYears:
    def test_a_month_ends_on_the_corresponding_day(self) -> None:
        assert due_on(date(2026, 3, 10), term(1, "months"), VN) == date(2026, 4, 10)

    def test_a_month_without_the_corresponding_day_ends_on_its_last_day(self) -> None:
        assert earliest_on(date(2026, 1, 31), term(1, "months"), VN) == date(2026, 2, 28)

    def test_months_pass_into_the_next_year(self) -> None:
        assert due_on(date(2025, 11, 12), term(3, "months"), VN) == date(2026, 2, 12)

    def test_a_year_from_29_february_ends_on_28_february_and_rolls(self) -> None:
        assert due_on(date(2020, 2, 29), term(1, "years"), VN) == date(2021, 3, 1)


class TestLength:
    def test_another_length_replaces_the_terms_own(self) -> None:
        assert due_on(date(2026, 3, 2), term(20, "working_days"), VN, length=5) == date(2026, 3, 9)

    @pytest.mark.parametrize("length", [0, -3])
    def test_a_length_below_one_is_refused(self, length: int) -> None:
        with pytest.raises(TermError, match="must be at least 1"):
            due_on(date(2026, 3, 2), term(20, "working_days"), VN, length=length)

    @pytest.mark.parametrize("unit", ["working_days", "days", "months", "years"])
    def test_a_length_beyond_all_dates_is_beyond_the_calendar(self, unit: Unit) -> None:
        with pytest.raises(CalendarEndsError):
            due_on(date(2026, 3, 2), term(10**12, unit), VN)

    @pytest.mark.parametrize("unit", ["working_days", "days", "months", "years"])
    def test_a_start_outside_the_calendar_is_refused(self, unit: Unit) -> None:
        with pytest.raises(CalendarEndsError):
            due_on(date(2015, 12, 31), term(1, unit), VN)


class TestANoticeBefore:
    def test_five_working_days_before_leave_out_the_weekend(self) -> None:
        # From Sunday 8 March on, Monday to Friday are five working days; Friday the 6th is the day to plan with.
        assert latest_notice_on(date(2026, 3, 13), term(5, "working_days"), VN) == (
            date(2026, 3, 8),
            date(2026, 3, 6),
        )

    def test_five_working_days_before_a_sunday_are_five_before_its_friday(self) -> None:
        assert latest_notice_on(date(2026, 3, 15), term(5, "working_days"), VN) == (
            date(2026, 3, 8),
            date(2026, 3, 6),
        )

    def test_a_month_before_the_end_of_february_takes_the_last_day_that_is_a_month_away(self) -> None:
        assert latest_notice_on(date(2025, 2, 28), term(1, "months"), VN) == (date(2025, 1, 31), date(2025, 1, 24))

    def test_days_before_the_last_day_of_the_calendar_can_be_told(self) -> None:
        assert latest_notice_on(date(2027, 12, 31), term(15, "days"), VN)[0] == date(2027, 12, 16)

    def test_a_notice_before_the_calendar_begins_is_refused(self) -> None:
        with pytest.raises(CalendarEndsError):
            latest_notice_on(date(2016, 1, 10), term(15, "days"), VN)


class TestSuspension:
    def test_working_days_left_count_the_day_of_suspension_as_used(self) -> None:
        assert remaining(date(2026, 3, 2), date(2026, 3, 6), term(20, "working_days"), VN) == 16

    def test_working_days_go_on_after_the_day_of_resumption(self) -> None:
        assert resume_on(date(2026, 3, 20), 16, "working_days", VN) == date(2026, 4, 13)

    def test_months_leave_calendar_days(self) -> None:
        left = remaining(date(2026, 3, 2), date(2026, 3, 20), term(1, "months"), VN)
        assert left == 13
        assert resume_on(date(2026, 6, 1), left, "months", VN) == date(2026, 6, 15)

    def test_another_length_leaves_more(self) -> None:
        assert remaining(date(2026, 7, 6), date(2026, 7, 20), term(30, "days"), VN, length=45) == 31

    @pytest.mark.parametrize("unit", ["working_days", "days"])
    def test_nothing_is_left_after_the_end(self, unit: Unit) -> None:
        assert remaining(date(2026, 3, 2), date(2026, 5, 29), term(30, unit), VN) == 0

    def test_nothing_left_is_due_on_the_next_working_day(self) -> None:
        assert resume_on(date(2026, 3, 7), 0, "days", VN) == date(2026, 3, 9)
        assert resume_on(date(2026, 3, 7), 0, "working_days", VN) == date(2026, 3, 9)

    def test_a_negative_rest_is_refused(self) -> None:
        with pytest.raises(TermError, match="cannot be negative"):
            resume_on(date(2026, 3, 7), -1, "days", VN)

    def test_a_suspension_before_the_start_is_refused(self) -> None:
        with pytest.raises(TermError, match="before the term started"):
            remaining(date(2026, 3, 2), date(2026, 3, 1), term(30, "days"), VN)

    def test_a_fixed_date_leaves_calendar_days(self) -> None:
        assert remaining_until(date(2026, 3, 31), date(2026, 3, 11)) == 20
        assert remaining_until(date(2026, 3, 31), date(2026, 4, 2)) == 0


class TestExtension:
    def test_an_addition_is_counted_on_from_the_due_date_each_time(self) -> None:
        denunciation = term(30, "days", Extension(added=30, times=2))
        first = extended_due_on(date(2026, 6, 1), date(2026, 7, 1), denunciation, VN)
        assert first == date(2026, 7, 31)
        assert extended_due_on(date(2026, 6, 1), first, denunciation, VN) == date(2026, 9, 3)

    def test_an_extension_never_makes_a_date_earlier(self) -> None:
        resumed_late = date(2026, 9, 30)
        assert (
            extended_due_on(date(2026, 3, 2), resumed_late, term(20, "days", Extension(total=30)), VN) == resumed_late
        )

    def test_a_term_without_extension_is_not_extended(self) -> None:
        with pytest.raises(TermError, match="cannot be extended"):
            extended_due_on(date(2026, 3, 2), date(2026, 3, 30), term(20, "working_days"), VN)


class TestARevisedCalendar:
    def test_a_date_never_gets_earlier(self) -> None:
        without_swap = without_decision("12729/VPCP-KGVX")
        assert recomputed(date(2026, 1, 7), date(2025, 12, 22), term(10, "working_days"), without_swap) == date(
            2026, 1, 7
        )

    def test_the_length_given_at_first_is_kept(self) -> None:
        assert recomputed(date(2026, 1, 6), date(2025, 12, 22), term(3, "working_days"), VN, length=10) == date(
            2026, 1, 7
        )


class TestATerm:
    def test_a_term_has_a_length(self) -> None:
        with pytest.raises(TermError, match="term nothing must be at least 1"):
            Term("nothing", Text("Không"), 0, "days")

    @pytest.mark.parametrize("total", [20, 10])
    def test_an_extended_total_is_longer_than_the_term(self, total: int) -> None:
        with pytest.raises(TermError, match="must be longer than 20"):
            term(20, "days", Extension(total=total))

    @pytest.mark.parametrize(
        ("total", "added", "times"), [(None, None, 1), (30, 10, 1), (0, None, 1), (None, 0, 1), (None, 30, 0)]
    )
    def test_an_extension_says_one_thing(self, total: int | None, added: int | None, times: int) -> None:
        with pytest.raises(TermError, match="either a total or an addition"):
            Extension(total, added, times)
