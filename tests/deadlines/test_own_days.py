"""Half days, and days on which one organisation is closed."""

from __future__ import annotations

from datetime import date

import pytest

from supervision.deadlines import Calendar, CalendarError, DayRule, due_on, explain
from supervision.messages import account_text
from supervision.text import Text
from tests.deadlines.vietnam import VN, term

WHY = Text("Chuyển trụ sở", "Moving house")
HALF = DayRule(date(2026, 3, 11), Text("Nghỉ chiều", "Afternoon off"), "half", "7/TB, 02/3/2026", verified=True)
FIVE = term(5, "working_days")
MONDAY = date(2026, 3, 9)


def calendar(*rules: DayRule) -> Calendar:
    return Calendar.of("trial", Text("Lịch thử", "Trial"), [2026], [], rules)


def closed(day: int, unit: str, why: Text = WHY) -> DayRule:
    return DayRule(date(2026, 3, day), why, "off", "7/TB, 02/3/2026", unit=unit)


class TestHalfDays:
    def test_count_as_working_days(self) -> None:
        assert calendar(HALF).is_working_day(HALF.on)
        assert calendar(HALF).why_off(HALF.on) is None
        assert due_on(MONDAY, FIVE, calendar(HALF)) == date(2026, 3, 16)

    def test_are_named_with_their_decision_where_they_were_counted(self) -> None:
        account = explain(MONDAY, FIVE, calendar(HALF))
        assert account.halves == (HALF,)
        line = "  - half a day off, counted as a working day: 11 March 2026, Afternoon off; by 7/TB, 02/3/2026"
        assert line in account_text(account, "en").splitlines()
        assert "nghỉ nửa ngày, vẫn tính là ngày làm việc 11/3/2026, Nghỉ chiều" in account_text(account, "vi")

    def test_that_no_source_confirms_say_so_once(self) -> None:
        doubtful = DayRule(HALF.on, HALF.label, "half")
        text = account_text(explain(MONDAY, FIVE, calendar(doubtful)), "en")
        assert text.count("not verified") == 2  # the day, and the length of the term

    def test_at_a_weekend_are_a_contradiction(self) -> None:
        with pytest.raises(CalendarError, match="half a day off at a weekend: 2026-03-14"):
            calendar(DayRule(date(2026, 3, 14), WHY, "half"))


class TestClosedDays:
    def test_are_left_out_of_every_count_until_asked_for(self) -> None:
        own = calendar(closed(11, "dang_uy"))
        assert own.is_working_day(date(2026, 3, 11))
        assert own.rules_between(MONDAY, date(2026, 3, 20)) == ()
        assert own.for_units(("dang_uy",)).why_off(date(2026, 3, 11)) is not None
        assert due_on(MONDAY, FIVE, own.for_units(("dang_uy",))) == date(2026, 3, 17)

    def test_of_another_unit_do_not_matter(self) -> None:
        own = calendar(closed(11, "dang_uy"))
        assert own.for_units(("mttq",)) == calendar()
        assert own.for_units(()) == calendar()

    def test_of_a_unit_above_count_and_the_nearer_one_gives_the_reason(self) -> None:
        own = calendar(
            closed(11, "thanh_uy"), closed(12, "thanh_uy"), closed(11, "dang_uy", Text("Mất điện", "No power"))
        )
        days = own.for_units(("dang_uy", "thanh_uy"))
        assert [rule.label.en for rule in days.rules] == ["No power", "Moving house"]

    def test_that_are_holidays_stay_holidays(self) -> None:
        holiday = DayRule(date(2026, 3, 11), Text("Ngày lễ", "Holiday"), "off", "Điều 112")
        own = calendar(holiday, closed(11, "dang_uy"))
        assert own.for_units(("dang_uy",)).rules == (holiday,)

    def test_win_over_a_make_up_day_and_over_half_a_day(self) -> None:
        made_up = DayRule(date(2026, 3, 14), Text("Làm bù", "Worked instead"), "worked")
        days = calendar(made_up, HALF, closed(14, "dang_uy"), closed(11, "dang_uy")).for_units(("dang_uy",))
        assert not days.is_working_day(date(2026, 3, 14))
        assert not days.is_working_day(date(2026, 3, 11))

    def test_are_explained_with_their_decision(self) -> None:
        days = calendar(closed(11, "dang_uy")).for_units(("dang_uy",))
        text = account_text(explain(MONDAY, FIVE, days), "vi")
        assert "không tính Chuyển trụ sở ngày 11/3/2026 (1 ngày); theo 7/TB, 02/3/2026; chưa xác minh" in text

    def test_stand_once_for_each_unit(self) -> None:
        with pytest.raises(CalendarError, match="two rules for one day: 2026-03-11"):
            calendar(closed(11, "dang_uy"), closed(11, "dang_uy"))
        assert len(calendar(closed(11, "dang_uy"), closed(11, "mttq")).rules) == 2

    def test_change_the_digest_of_those_they_count_for_alone(self) -> None:
        own = Calendar.of(VN.key, VN.label, VN.years, VN.estimated_years, [*VN.rules, closed(11, "dang_uy")])
        assert own.digest != VN.digest
        assert own.for_units(("mttq",)).digest == VN.digest
        assert VN.for_units(("dang_uy",)) is VN

    def test_are_made_once(self) -> None:
        own = calendar(closed(11, "dang_uy"))
        assert own.for_units(("dang_uy",)) is own.for_units(("dang_uy", "elsewhere"))
