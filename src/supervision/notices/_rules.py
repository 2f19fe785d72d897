"""When people may be disturbed, and how often they are reminded of one date."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import attrs

from supervision.clock import VIETNAM
from supervision.deadlines import Calendar, CalendarEndsError

_SATURDAY = 5


@attrs.frozen
class Rules:
    """When notices go out; times are local to Viet Nam.

    Attributes:
        open_at: From when on, on a working day; included.
        shut_at: Until when; excluded.
        ahead: So many days before a due date it is told, once each; 0 is the day itself.  Calendar days.
        late: So many days after it that nobody has met is told, once each.
        every: Behind the last of *late*, again each so many days.
        fresh_days: An act learned longer ago than this is told to nobody: a ledger may be years old when notices begin.
        tries: How often a message is tried before it is parked.
        first_wait: How long after the first failure; each wait is twice the one before, at most `longest_wait`.
    """

    open_at: time = time(7, 30)
    shut_at: time = time(17, 0)
    ahead: tuple[int, ...] = (7, 3, 1, 0)
    late: tuple[int, ...] = (1, 3, 7)
    every: int = 7
    fresh_days: int = 7
    tries: int = 8
    first_wait: timedelta = timedelta(minutes=1)
    longest_wait: timedelta = timedelta(hours=6)

    def __attrs_post_init__(self) -> None:
        """Refuse rules under which nothing could ever go out, or out of hand.

        Raises:
            ValueError: Closing is not after opening, a number of days is negative, or `every` or `tries` is below 1.
        """
        if self.open_at >= self.shut_at:
            raise ValueError("giờ gửi thông báo phải kết thúc sau khi bắt đầu · notices must end after they begin")
        if min((*self.ahead, *self.late), default=0) < 0 or min(self.late, default=1) < 1:
            raise ValueError("số ngày không được âm, quá hạn tính từ 1 · days are not negative, late ones from 1 on")
        if self.every < 1 or self.tries < 1:
            raise ValueError("“every” và “tries” phải từ 1 trở lên · every and tries are 1 or more")

    def is_open(self, now: datetime, calendar: Calendar) -> bool:
        """Whether people may be disturbed at *now* (aware): on a working day, between the hours.

        In a year that the calendar does not have, Monday to Friday are worked.
        """
        local = now.astimezone(VIETNAM)
        return self.open_at <= local.time() < self.shut_at and _is_worked(local.date(), calendar)

    @property
    def horizon(self) -> int:
        """How many days ahead anything is told."""
        return max(self.ahead, default=0)

    def milestone(self, due: date, today: date) -> date | None:
        """Return the day whose reminder is the one for *today*: the last that has come; None where none has.

        A reminder for a Saturday is thus the one that goes out on Monday, and a day without a sender is made up for.
        """
        days = (today - due).days
        if days <= 0:
            passed = [-ahead for ahead in self.ahead if -ahead <= days]
        else:
            passed = [late for late in self.late if late <= days]
            last = max(self.late, default=0)
            if days >= last + self.every:
                passed.append(days - (days - last) % self.every)
        return due + timedelta(days=max(passed)) if passed else None

    def wait(self, tries: int) -> timedelta:
        """Return how long to wait after *tries* failures, from 1."""
        return min(self.first_wait * (1 << min(tries - 1, 30)), self.longest_wait)


def _is_worked(day: date, calendar: Calendar) -> bool:
    try:
        return calendar.is_working_day(day)
    except CalendarEndsError:
        return day.weekday() < _SATURDAY
