"""Every Tết from 2016 to 2026: the last day worked before it and the first one after."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from supervision.deadlines import due_on, explain
from supervision.messages import account_text
from tests.deadlines.vietnam import VN, term

# The last working day before, the first day of the lunar year, the first working day after.
TET = [
    (date(2016, 2, 5), date(2016, 2, 8), date(2016, 2, 15)),
    (date(2017, 1, 25), date(2017, 1, 28), date(2017, 2, 2)),
    (date(2018, 2, 13), date(2018, 2, 16), date(2018, 2, 21)),
    (date(2019, 2, 1), date(2019, 2, 5), date(2019, 2, 11)),
    (date(2020, 1, 22), date(2020, 1, 25), date(2020, 1, 30)),
    (date(2021, 2, 9), date(2021, 2, 12), date(2021, 2, 17)),
    (date(2022, 1, 28), date(2022, 2, 1), date(2022, 2, 7)),
    (date(2023, 1, 19), date(2023, 1, 22), date(2023, 1, 27)),
    (date(2024, 2, 7), date(2024, 2, 10), date(2024, 2, 15)),
    (date(2025, 1, 24), date(2025, 1, 29), date(2025, 2, 3)),
    (date(2026, 2, 13), date(2026, 2, 17), date(2026, 2, 23)),
]
ONE = term(1, "working_days")


@pytest.mark.parametrize(("before", "new_year", "after"), TET)
def test_one_working_day_over_tet_ends_on_the_first_day_worked_after_it(
    before: date, new_year: date, after: date
) -> None:
    assert VN.is_working_day(before)
    assert due_on(before, ONE, VN) == after
    assert due_on(new_year, ONE, VN) == after


@pytest.mark.parametrize(("before", "new_year", "after"), TET)
def test_calendar_days_that_end_within_tet_end_after_it(before: date, new_year: date, after: date) -> None:
    assert due_on(new_year - timedelta(days=30), term(30, "days"), VN) == after
    assert due_on(before - timedelta(days=30), term(30, "days"), VN) == before


@pytest.mark.parametrize(("before", "new_year", "after"), TET)
def test_the_account_names_tet_and_that_its_days_are_not_confirmed(before: date, new_year: date, after: date) -> None:
    account = explain(before, ONE, VN)
    text = account_text(account, "vi")
    assert "không tính Tết Nguyên đán" in text
    assert "chưa xác minh" in text.split("độ dài", maxsplit=1)[0]
    off = {day for run in account.skipped for day in (run.first, run.last)}
    assert min(off) == before + timedelta(days=1)
    assert before < new_year < after
