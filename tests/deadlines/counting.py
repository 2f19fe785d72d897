"""Random due dates, each held against an independent count day by day."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
from hypothesis import strategies as st

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
from tests.deadlines.naive import NAMED, Days
from tests.deadlines.vietnam import VN

FIRST, LAST = date(2016, 2, 1), date(2026, 6, 30)
UNITS: tuple[Unit, ...] = ("working_days", "days", "months", "years")
LONGEST = {"working_days": 90, "days": 120, "months": 6, "years": 1}
DAY = timedelta(days=1)
# As an organisation might have them: a day a quarter, two weeks a year in which it moved, a day at a weekend.
CLOSED = (
    frozenset(FIRST + n * 91 * DAY for n in range(40)),
    frozenset(FIRST + (n * 365 + m) * DAY for n in range(10) for m in range(14)),
    frozenset(FIRST + n * 29 * DAY for n in range(120)),
)
SWAPPED = {date(2026, 1, 2), date(2026, 1, 10)}


def own(closed: frozenset[date]) -> tuple[Days, Calendar]:
    """The days of a unit with its own closed ones, counted either way."""
    rules = [DayRule(day, Text("Đóng cửa"), "off", unit="u") for day in sorted(closed)]
    every = Calendar.of("vn", VN.label, VN.years, VN.estimated_years, [*VN.rules, *rules])
    return Days(closed), every.for_units(("u",))


DAYS = ((Days(), VN), *map(own, CLOSED))
KNOWN = VN.as_known_on(date(2025, 12, 24))
BEFORE = Days(named={day: worked for day, worked in NAMED.items() if day not in SWAPPED})


@attrs.frozen
class Count:
    """One term to count: which of `DAYS`, from when, how long, how it is suspended and how much is added."""

    which: int
    start: date
    unit: Unit
    length: int
    added: int
    stopped_after: int
    stopped_for: int

    def check(self) -> None:
        """Hold everything that is counted against the naive count."""
        naive, calendar = DAYS[self.which]
        start, length, unit = self.start, self.length, self.unit
        term = Term("term", Text("Thời hạn"), length, unit, extension=Extension(total=length + self.added))
        due = naive.due(start, length, unit)
        assert due_on(start, term, calendar) == due
        assert earliest_on(start, term, calendar) == naive.end(start, length, unit)
        lawful = naive.last_notice(start, due, length, unit)
        assert latest_notice_on(due, term, calendar) == (lawful, naive.backward(lawful))
        known = BEFORE.due(start, length, unit)
        assert due_on(start, term, KNOWN) == known
        assert recomputed(known, start, term, VN) == max(known, Days().due(start, length, unit))
        self._extended(naive, calendar, term, due)
        self._suspended(naive, calendar, term)
        self._explained(naive, calendar, term)

    def _extended(self, naive: Days, calendar: Calendar, term: Term, due: date) -> None:
        if self.unit in {"working_days", "days"}:
            whole = naive.due(self.start, self.length + self.added, self.unit)
            assert extended_due_on(self.start, due, term, calendar) == whole
            more = attrs.evolve(term, extension=Extension(added=self.added))
            assert extended_due_on(self.start, due, more, calendar) == naive.due(due, self.added, self.unit)

    def _suspended(self, naive: Days, calendar: Calendar, term: Term) -> None:
        end = naive.end(self.start, self.length, self.unit)
        stopped = min(self.start + self.stopped_after * DAY, end)
        resumed = stopped + self.stopped_for * DAY
        counted: Unit = "working_days" if self.unit == "working_days" else "days"
        left = naive.used(self.start, end, counted) - naive.used(self.start, stopped, counted)
        assert remaining(self.start, stopped, term, calendar) == left
        assert resume_on(resumed, left, self.unit, calendar) == naive.due(resumed, left, counted)

    def _explained(self, naive: Days, calendar: Calendar, term: Term) -> None:
        account = explain(self.start, term, calendar)
        runs = account.skipped + account.rolled
        told = {run.first + n * DAY for run in runs for n in range(run.days)}
        begun = self.start if self.unit == "working_days" else account.raw_on - DAY
        days = (begun + n * DAY for n in range(1, (account.due_on - begun).days + 1))
        assert told == {day for day in days if not naive.is_worked(day)}


COUNTS = st.sampled_from(UNITS).flatmap(
    lambda unit: st.builds(
        Count,
        which=st.integers(0, len(DAYS) - 1),
        start=st.dates(FIRST, LAST),
        unit=st.just(unit),
        length=st.integers(1, LONGEST[unit]),
        added=st.integers(1, 30),
        stopped_after=st.integers(0, 120),
        stopped_for=st.integers(0, 90),
    )
)
