"""What two versions of a calendar say differently, day by day."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.deadlines._calendar import SATURDAY, Calendar, DayRule


@attrs.frozen
class DayChange:
    """A day of which two versions of a calendar say different things.

    Attributes:
        on: The day.
        old: What the older version says; ``None``: nothing, so the plain week.
        new: The same of the newer one.
        unit: The organisation whose day it is; empty for everybody's.
    """

    on: date
    old: DayRule | None
    new: DayRule | None
    unit: str = ""

    @property
    def moves_dates(self) -> bool:
        """Whether the day is worked in one version and off in the other; otherwise only its words differ."""
        was, now = (rule.is_worked if rule else self.on.weekday() < SATURDAY for rule in (self.old, self.new))
        return was is not now


def changes_between(old: Calendar, new: Calendar) -> tuple[DayChange, ...]:
    """Return every day that *old* and *new* do not say the same of, by date; days in years that only one has, too."""
    before, after = ({(rule.on, rule.unit): rule for rule in calendar.rules} for calendar in (old, new))
    days = sorted(before.keys() | after.keys())
    return tuple(
        DayChange(on, was, now, unit)
        for on, unit in days
        if (was := before.get((on, unit))) != (now := after.get((on, unit)))
    )
