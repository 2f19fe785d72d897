"""Another way to count: day by day, from the files themselves, with nothing of `supervision`.

Slow and plain on purpose, so that both ways are wrong together only where the law was read wrongly.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Literal

import yaml

FOLDER = Path(__file__).resolve().parents[2] / "specs" / "calendars"
DAY = timedelta(days=1)
Unit = Literal["working_days", "days", "months", "years"]


def read() -> dict[date, bool]:
    """Return of each day the files name whether it is worked."""
    worked = {}
    for path in FOLDER.glob("vn-*.yaml"):
        for day in yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)["days"]:  # noqa: S506
            worked[date.fromisoformat(day["on"])] = day["kind"] == "worked"
    return worked


NAMED = read()


class Days:
    """The days as one organisation has them: *closed* are its own days off."""

    def __init__(self, closed: frozenset[date] = frozenset(), named: dict[date, bool] | None = None) -> None:
        self.closed = closed
        self.named = NAMED if named is None else named

    def is_worked(self, day: date) -> bool:
        return day not in self.closed and self.named.get(day, day.isoweekday() < 6)

    def forward(self, day: date) -> date:
        while not self.is_worked(day):
            day += DAY
        return day

    def backward(self, day: date) -> date:
        while not self.is_worked(day):
            day -= DAY
        return day

    def end(self, start: date, length: int, unit: Unit) -> date:
        """Return the day on which a term is over, not rolled."""
        day = start
        if unit == "working_days":
            while length:
                day += DAY
                length -= self.is_worked(day)
        elif unit == "days":
            for _ in range(length):
                day += DAY
        else:
            day = months_later(start, length * (12 if unit == "years" else 1))
        return day

    def due(self, start: date, length: int, unit: Unit) -> date:
        return self.forward(self.end(start, length, unit))

    def used(self, start: date, until: date, unit: Unit) -> int:
        """Return how many days of a term were used from the day after *start* to *until*."""
        used, day = 0, start
        while day < until:
            day += DAY
            used += unit != "working_days" or self.is_worked(day)
        return used

    def last_notice(self, early: date, event: date, length: int, unit: Unit) -> date:
        """Return the last day from which the whole term is over by *event*; from *early* it is."""
        day = early
        while self.end(day + DAY, length, unit) <= event:
            day += DAY
        return day


def months_later(start: date, months: int) -> date:
    """Return the corresponding day, or the last of its month where there is none."""
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    day = start.day
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1
