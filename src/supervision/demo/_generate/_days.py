"""Working days up to the last day of the demonstration."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from supervision.deadlines import Calendar
from supervision.spec import load


@attrs.frozen
class Days:
    """The working days, and the last day."""

    calendar: Calendar
    last: date

    @classmethod
    def until(cls, last: date) -> Days:
        """Take the calendar that comes with the package."""
        return cls(load().calendar, last)

    def plus(self, day: date, working_days: int) -> date:
        """Return the working day so many after *day*; negative: before."""
        return self.calendar.add_working_days(day, working_days)

    def after(self, day: date, days: int) -> date:
        """Return the first working day at least so many calendar days after *day*."""
        return self.calendar.next_working_day(day + timedelta(days=days))

    def kept(self, day: date | None) -> date | None:
        """Return *day*; None where it lies behind the last one."""
        return day if day is not None and day <= self.last else None
