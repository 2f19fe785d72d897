"""The shipped days themselves: their form, what is confirmed, and every difference with another source."""

from __future__ import annotations

import unicodedata
from datetime import date

import holidays
import pytest
import yaml

from supervision.deadlines import DayRule
from tests.deadlines.vietnam import FOLDER, VN

FIXED = {(1, 1), (4, 30), (5, 1), (9, 2)}

# Every day on which `holidays` says otherwise about being worked, with the reason we keep ours.
REVIEWED = {
    date(2026, 1, 2): "off by notice 12729/VPCP-KGVX of 25/12/2025; the package does not have that exchange",
    date(2026, 1, 10): "worked by the same notice",
    date(2026, 11, 24): "the package takes the Culture Day as off from 2026; no decision was found that says so",
    date(2027, 11, 24): "the same, a year later",
}

CONFIRMED_BEYOND_THE_LAW = {
    date(2026, 1, 2),
    date(2026, 1, 10),
    date(2026, 4, 26),
    date(2026, 4, 27),
}


def test_the_years_2016_to_2027_are_covered_and_only_the_last_is_estimated() -> None:
    assert VN.years == tuple(range(2016, 2028))
    assert VN.estimated_years == {2027}


@pytest.mark.parametrize("year", range(2016, 2028))
def test_a_file_holds_its_own_year_in_order_and_in_normal_form(year: int) -> None:
    text = (FOLDER / f"vn-{year}.yaml").read_text(encoding="utf-8")
    file = yaml.load(text, yaml.BaseLoader)  # noqa: S506
    days = [day["on"] for day in file["days"]]
    assert (file["calendar"], file["year"]) == ("vn", str(year))
    assert days == sorted(set(days))
    assert {day[:4] for day in days} == {str(year)}
    assert unicodedata.is_normalized("NFC", text)


def test_every_label_is_in_both_languages() -> None:
    assert [rule.on for rule in VN.rules if not (rule.label.vi and rule.label.en)] == []


def test_only_confirmed_days_look_confirmed() -> None:
    by_law = {rule.on for rule in VN.rules if 2021 <= rule.on.year <= 2026 and (rule.on.month, rule.on.day) in FIXED}
    assert {rule.on for rule in VN.rules if rule.verified} == by_law | CONFIRMED_BEYOND_THE_LAW


def test_a_confirmed_day_names_what_orders_it() -> None:
    assert [rule.on for rule in VN.rules if rule.verified and not rule.decision] == []


def test_every_day_worked_instead_has_its_day_off() -> None:
    instead = [rule for rule in VN.rules if rule.label.vi.startswith("Làm bù")]
    off = [rule for rule in VN.rules if rule.label.vi.startswith("Nghỉ hoán đổi")]
    assert [_slashed(rule.on) for rule in instead] == [_partner(rule) for rule in off]
    assert sorted(_slashed(rule.on) for rule in off) == sorted(_partner(rule) for rule in instead)


def test_five_days_of_tet_are_off_every_year() -> None:
    tet = [rule.on.year for rule in VN.rules if rule.label.vi == "Tết Nguyên đán"]
    assert {year: tet.count(year) for year in VN.years} == dict.fromkeys(VN.years, 5)


def test_every_holiday_on_a_weekend_has_a_day_in_lieu() -> None:
    def in_lieu(year: int) -> int:
        return sum(rule.on.year == year and rule.label.vi.startswith("Nghỉ bù") for rule in VN.rules)

    def on_weekends(year: int) -> int:
        return sum(rule.on.year == year and rule.kind == "off" and rule.on.weekday() >= 5 for rule in VN.rules)

    assert [in_lieu(year) for year in VN.years] == [on_weekends(year) for year in VN.years]


def test_every_difference_with_the_holidays_package_is_reviewed() -> None:
    theirs = holidays.country_holidays("VN", years=range(2015, 2029))
    days = (date.fromordinal(n) for n in range(VN.first.toordinal(), VN.last.toordinal() + 1))
    assert {day for day in days if VN.is_working_day(day) != theirs.is_working_day(day)} == set(REVIEWED)


def _partner(rule: DayRule) -> str:
    return rule.label.vi.rstrip(")").rsplit(" ", 1)[1]


def _slashed(on: date) -> str:
    month = f"{on.month:02d}" if on.month <= 2 else str(on.month)
    return f"{on.day:02d}/{month}/{on.year}"


def test_a_rule_without_a_decision_has_no_date_of_one() -> None:
    assert [rule for rule in VN.rules if rule.known_on and not rule.decision] == []
    assert all(isinstance(rule, DayRule) for rule in VN.rules)
