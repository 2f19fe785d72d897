"""Due dates against an independent count, day by day: 500 cases every day, 5,000 before a release."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from supervision.deadlines import (
    Calendar,
    DayRule,
    Extension,
    Term,
    Unit,
    due_on,
    earliest_on,
    explain,
    extended_due_on,
    latest_notice_on,
    recomputed,
    remaining,
    resume_on,
)
from supervision.text import Text
from tests.conftest import Sizes
from tests.deadlines.naive import NAMED, Days
from tests.deadlines.vietnam import VN

CASES = {"everyday": 500, "short": 500, "release": 5_000}
FIRST, LAST = date(2016, 2, 1), date(2026, 6, 30)
UNITS: tuple[Unit, ...] = ("working_days", "days", "months", "years")
LONGEST = {"working_days": 90, "days": 120, "months": 6, "years": 1}
WHY = Text("Đóng cửa", "Closed")
# Few sets of closed days: a calendar takes a thousand times as long to build as a date to count.
CLOSED = [frozenset(Random(seed).sample(range((LAST - FIRST).days), 40)) for seed in range(4)]  # noqa: S311 - repeatable on purpose
OWN = [
    (
        Days(frozenset(FIRST + timedelta(days=n) for n in days)),
        Calendar.of(
            "vn",
            VN.label,
            VN.years,
            VN.estimated_years,
            [*VN.rules, *(DayRule(FIRST + timedelta(days=n), WHY, "off", unit="u") for n in sorted(days))],
        ).for_units(("u",)),
    )
    for days in CLOSED
]
KNOWN = VN.as_known_on(date(2025, 12, 24))
BEFORE = Days(named={day: worked for day, worked in NAMED.items() if day not in {date(2026, 1, 2), date(2026, 1, 10)}})


def test_every_date_is_that_of_a_count_day_by_day(sizes: Sizes, report: Callable[[str], None]) -> None:
    chance = Random(20_261_231)  # noqa: S311 - repeatable on purpose
    for _ in range(CASES[sizes]):
        one_case(chance)
    report(f"calendar: {CASES[sizes]} random cases equal an independent count day by day")


def one_case(chance: Random) -> None:
    naive, calendar = chance.choice([(Days(), VN), *OWN])
    unit = chance.choice(UNITS)
    length = chance.randint(1, LONGEST[unit])
    start = FIRST + timedelta(days=chance.randrange((LAST - FIRST).days))
    added = chance.randint(1, 30)
    term = Term("term", Text("Thời hạn"), length, unit, extension=Extension(total=length + added))
    more = Term("term", Text("Thời hạn"), length, unit, extension=Extension(added=added))
    about = (start, length, unit)
    due = naive.due(start, length, unit)

    assert due_on(start, term, calendar) == due, about
    assert earliest_on(start, term, calendar) == naive.end(start, length, unit), about
    if unit in {"working_days", "days"}:
        assert extended_due_on(start, due, term, calendar) == naive.due(start, length + added, unit), about
        assert extended_due_on(start, due, more, calendar) == naive.due(due, added, unit), about
    lawful = naive.last_notice(due, length, unit)
    assert latest_notice_on(due, term, calendar) == (lawful, naive.backward(lawful)), about
    suspended(chance, naive, calendar, term, start)
    explained(naive, calendar, term, start)
    known = BEFORE.due(start, length, unit)
    assert recomputed(known, start, term, VN) == max(known, Days().due(start, length, unit)), about
    assert due_on(start, term, KNOWN) == known, about


def suspended(chance: Random, naive: Days, calendar: Calendar, term: Term, start: date) -> None:
    end = naive.end(start, term.length, term.unit)
    stopped = start + timedelta(days=chance.randint(0, (end - start).days))
    resumed = stopped + timedelta(days=chance.randint(0, 90))
    counted: Unit = "working_days" if term.unit == "working_days" else "days"
    left = naive.used(start, end, counted) - naive.used(start, stopped, counted)
    assert remaining(start, stopped, term, calendar) == left, (start, stopped, term)
    assert resume_on(resumed, left, term.unit, calendar) == naive.due(resumed, left, counted), (resumed, left)


def explained(naive: Days, calendar: Calendar, term: Term, start: date) -> None:
    account = explain(start, term, calendar)
    told = {run.first + timedelta(days=n) for run in account.skipped + account.rolled for n in range(run.days)}
    begun = start if term.unit == "working_days" else account.raw_on - timedelta(days=1)
    days = (begun + timedelta(days=n) for n in range(1, (account.due_on - begun).days + 1))
    assert told == {day for day in days if not naive.is_worked(day)}, (start, term)
