"""What two versions of a calendar say differently."""

from __future__ import annotations

from datetime import date

from supervision.deadlines import Calendar, DayChange, DayRule, changes_between, due_on
from supervision.text import Text
from tests.deadlines.vietnam import VN, term, with_rules, without_decision

SWAP = {date(2026, 8, 22), date(2026, 8, 31)}
BEFORE_THE_SWAP = Calendar.of(
    VN.key, VN.label, VN.years, VN.estimated_years, [rule for rule in VN.rules if rule.on not in SWAP]
)


def test_the_same_calendar_has_no_changes() -> None:
    assert changes_between(VN, VN) == ()


def test_an_exchange_is_two_days_that_move_dates() -> None:
    changes = changes_between(BEFORE_THE_SWAP, VN)
    assert [(change.on, change.old, change.moves_dates) for change in changes] == [
        (date(2026, 8, 22), None, True),
        (date(2026, 8, 31), None, True),
    ]
    assert [change.old for change in changes_between(VN, BEFORE_THE_SWAP)] == [change.new for change in changes]


def test_a_day_whose_words_alone_change_moves_nothing() -> None:
    culture = DayRule(date(2026, 11, 24), Text("Ngày Văn hóa Việt Nam", "Vietnam Culture Day"), "worked")
    (change,) = changes_between(VN, with_rules(culture))
    assert (change.new, change.moves_dates) == (culture, False)


def test_a_day_off_of_one_unit_is_told_with_the_unit() -> None:
    closed = DayRule(date(2026, 3, 11), Text("Mất điện", "No power"), "off", "1/TB", unit="dang_uy")
    assert changes_between(VN, with_rules(*VN.rules, closed)) == (
        DayChange(date(2026, 3, 11), None, closed, "dang_uy"),
    )


def test_five_working_days_after_20_august_2026_are_told_with_and_without_the_exchange() -> None:
    five = term(5, "working_days")
    assert due_on(date(2026, 8, 20), five, BEFORE_THE_SWAP) == date(2026, 8, 27)
    assert due_on(date(2026, 8, 20), five, VN) == date(2026, 8, 26)


def test_the_calendar_as_known_the_day_before_a_notice_does_not_have_it() -> None:
    assert VN.as_known_on(date(2025, 12, 24)) == without_decision("12729/VPCP-KGVX")
    assert VN.as_known_on(date(2025, 12, 25)) == VN
    assert VN.known_on == date(2025, 12, 25)


def test_a_calendar_without_dated_decisions_is_known_since_nobody_says_when() -> None:
    trial = Calendar.of("trial", Text("Thử"), [2026], [], [])
    assert trial.known_on is None
    assert trial.as_known_on(date(2020, 1, 1)) == trial


def test_ten_working_days_are_counted_by_what_was_known() -> None:
    ten = term(10, "working_days")
    known = {day: due_on(date(2025, 12, 22), ten, VN.as_known_on(date(2025, 12, day))) for day in (24, 25)}
    assert known == {24: date(2026, 1, 6), 25: date(2026, 1, 7)}
