from __future__ import annotations

import pickle
from datetime import date

import pytest

from supervision.deadlines import WEEKEND, Calendar, CalendarEndsError, CalendarError, DayOff, DayRule
from supervision.text import Text
from tests.deadlines.vietnam import VN, without_decision

LABEL = Text("Lịch thử", "Trial calendar")
HOLIDAY = DayRule(date(2026, 3, 11), Text("Ngày nghỉ", "Holiday"), "off")


class TestADay:
    def test_a_monday_is_worked(self) -> None:
        assert VN.is_working_day(date(2026, 3, 9))
        assert VN.why_off(date(2026, 3, 9)) is None

    def test_a_plain_saturday_is_off_as_a_weekend(self) -> None:
        assert not VN.is_working_day(date(2026, 3, 7))
        assert VN.why_off(date(2026, 3, 7)) == DayOff(date(2026, 3, 7), WEEKEND, "", verified=True, is_weekend=True)

    def test_a_make_up_saturday_is_worked(self) -> None:
        assert VN.is_working_day(date(2026, 1, 10))
        assert VN.why_off(date(2026, 1, 10)) is None

    def test_an_exchanged_friday_names_the_notice(self) -> None:
        off = VN.why_off(date(2026, 1, 2))
        assert off is not None
        assert off.why.vi == "Nghỉ hoán đổi (làm bù 10/01/2026)"
        assert off.decision == "12729/VPCP-KGVX, 25/12/2025"
        assert off.verified
        assert not off.is_weekend

    def test_a_holiday_on_a_sunday_goes_by_the_holidays_name(self) -> None:
        off = VN.why_off(date(2026, 4, 26))
        assert off is not None
        assert off.why.en == "Hung Kings' Commemoration Day"
        assert off.is_weekend


class TestCounting:
    def test_zero_working_days_later_is_the_same_day_even_when_off(self) -> None:
        assert VN.add_working_days(date(2026, 3, 8), 0) == date(2026, 3, 8)

    def test_counting_from_a_sunday_starts_on_monday(self) -> None:
        assert VN.add_working_days(date(2026, 3, 8), 1) == date(2026, 3, 9)

    def test_counting_back_from_a_monday_starts_on_friday(self) -> None:
        assert VN.add_working_days(date(2026, 3, 9), -1) == date(2026, 3, 6)

    def test_the_next_working_day_of_a_working_day_is_itself(self) -> None:
        assert VN.next_working_day(date(2026, 3, 9)) == date(2026, 3, 9)
        assert VN.next_working_day(date(2026, 2, 14)) == date(2026, 2, 23)

    def test_the_previous_working_day_of_a_working_day_is_itself(self) -> None:
        assert VN.previous_working_day(date(2026, 3, 9)) == date(2026, 3, 9)
        assert VN.previous_working_day(date(2026, 2, 22)) == date(2026, 2, 13)

    def test_working_days_between_leave_out_the_first_day_and_take_the_last(self) -> None:
        assert VN.working_days_between(date(2026, 3, 9), date(2026, 3, 13)) == 4
        assert VN.working_days_between(date(2026, 3, 13), date(2026, 3, 9)) == -4


class TestTheEndsOfTheCalendar:
    @pytest.mark.parametrize("on", [date(2015, 12, 31), date(2028, 1, 1)])
    def test_a_day_outside_is_neither_worked_nor_off(self, on: date) -> None:
        with pytest.raises(CalendarEndsError):
            VN.is_working_day(on)
        with pytest.raises(CalendarEndsError):
            VN.why_off(on)

    def test_counting_past_the_last_day_is_refused(self) -> None:
        assert VN.add_working_days(date(2027, 12, 30), 1) == date(2027, 12, 31)
        with pytest.raises(CalendarEndsError):
            VN.add_working_days(date(2027, 12, 30), 2)

    def test_counting_back_past_the_first_day_is_refused(self) -> None:
        with pytest.raises(CalendarEndsError):
            VN.add_working_days(date(2016, 1, 4), -1)
        with pytest.raises(CalendarEndsError):
            VN.previous_working_day(date(2016, 1, 3))

    def test_the_error_names_the_last_day_and_what_to_do_in_both_languages(self) -> None:
        with pytest.raises(CalendarEndsError) as caught:
            VN.next_working_day(date(2028, 1, 1))
        text = str(caught.value)
        assert caught.value.last == date(2027, 12, 31)
        assert "từ 01/01/2016 đến hết 31/12/2027; hãy bổ sung lịch của năm còn thiếu" in text
        assert "1 January 2016 to 31 December 2027 only; add the missing year" in text

    def test_the_error_survives_pickling(self) -> None:
        error = CalendarEndsError("vn", date(2016, 1, 1), date(2027, 12, 31))
        assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301


class TestBuilding:
    def test_the_order_of_years_and_rules_does_not_matter(self) -> None:
        other = DayRule(date(2025, 3, 3), Text("Ngày nghỉ"), "off")
        one = Calendar.of("trial", LABEL, [2025, 2026], [2026], [HOLIDAY, other])
        two = Calendar.of("trial", LABEL, [2026, 2025], [2026], [other, HOLIDAY])
        assert one == two
        assert one.rules == (other, HOLIDAY)
        assert (one.first, one.last) == (date(2025, 1, 1), date(2026, 12, 31))

    def test_the_digest_changes_with_a_decision(self) -> None:
        before = without_decision("12729/VPCP-KGVX")
        assert before.digest != VN.digest
        assert before != VN
        assert len(VN.digest) == 64

    def test_the_digest_is_the_same_for_the_same_days_for_ever(self) -> None:
        trial = Calendar.of("trial", LABEL, [2026], [], [HOLIDAY])
        assert trial.digest == "274bd35e194195519b053d2c3b6f3934196e95020de785658e45955fb677f542"

    def test_the_digest_does_not_see_how_marks_are_composed(self) -> None:
        composed = Calendar.of("trial", Text("Tết"), [2026], [], [])
        decomposed = Calendar.of("trial", Text("T\u0065\u0302\u0301t"), [2026], [], [])
        assert composed.digest == decomposed.digest

    def test_every_contradiction_is_named_at_once(self) -> None:
        stray = DayRule(date(2024, 3, 11), Text("Ngày nghỉ"), "off")
        with pytest.raises(CalendarError) as caught:
            Calendar.of("trial", LABEL, [2023, 2026], [2027], [HOLIDAY, HOLIDAY, stray])
        assert len(caught.value.problems) == 4
        assert "with a gap: (2023, 2026)" in str(caught.value)
        assert "not covered: [2027]" in str(caught.value)
        assert "outside the years: 2024-03-11" in str(caught.value)
        assert "two rules for one day: 2026-03-11" in str(caught.value)

    def test_a_calendar_has_a_year(self) -> None:
        with pytest.raises(CalendarError):
            Calendar.of("trial", LABEL, [], [], [])
