"""The only place that reads the clock or draws random numbers: two ports and their system versions.

Everything else is handed a `Clock` and an `IdSource`, so that a test, a demo over five years or an
auditor who repeats a decision sees exactly the same times and ids.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

from .errors import SupervisionError

# Viet Nam has kept UTC+7 without summer time since 13/06/1975: a fixed offset needs no zone database.
VIETNAM = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")


class MomentError(SupervisionError):
    """A moment without a time zone, or from a clock that does not tell UTC: nobody knows which day it is.

    Attributes:
        moment: What was given.
    """

    def __init__(self, moment: datetime) -> None:
        super().__init__(moment)
        self.moment = moment

    def __str__(self) -> str:
        told = self.moment.isoformat()
        return (
            f"thời điểm {told} không có múi giờ, hoặc đồng hồ không theo UTC; dùng datetime.now(UTC), giờ Việt Nam thì "
            f"ghi tzinfo=supervision.clock.VIETNAM rồi .astimezone(UTC) · the moment {told} has no time zone, or comes "
            "from a clock that does not tell UTC; use datetime.now(UTC), or tzinfo=supervision.clock.VIETNAM and then "
            ".astimezone(UTC)"
        )


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class IdSource(Protocol):
    """Draws what must not be guessed: command ids nobody gave, and the salts of commitments."""

    def new_id(self) -> str:
        """Return a fresh ASCII id, never the same twice."""
        ...

    def salt(self) -> bytes:
        """Return 16 fresh random bytes."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)


class VirtualClock:
    """A clock that stands until it is set: for rehearsals, imports of history and demonstrations."""

    def __init__(self, moment: datetime) -> None:
        """Stand at *moment* (aware); raise MomentError for one without a zone."""
        self._moment = _aware(moment).astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment it stands at, in UTC."""
        return self._moment

    def set(self, moment: datetime) -> None:
        """Stand at *moment* (aware); it may go back.  Raise MomentError for one without a zone."""
        self._moment = _aware(moment).astimezone(UTC)

    def set_day(self, day: date, hour: int = 9) -> None:
        """Stand at *hour* o'clock in Viet Nam on *day*."""
        self._moment = datetime(day.year, day.month, day.day, hour, tzinfo=VIETNAM).astimezone(UTC)


class SystemIdSource:
    """The machine's own source of randomness."""

    def new_id(self) -> str:
        """Return 128 fresh random bits in hexadecimal."""
        # What `secrets` draws from; importing that one takes as long as opening a small ledger.
        return os.urandom(16).hex()

    def salt(self) -> bytes:
        """Return 16 fresh random bytes."""
        return os.urandom(16)


def local_date(moment: datetime) -> date:
    """Return the calendar date in Viet Nam at *moment* (aware); raise MomentError for one without a zone."""
    return _aware(moment).astimezone(VIETNAM).date()


def require_utc(clock: Clock) -> None:
    """Raise MomentError where *clock* does not tell aware moments in UTC."""
    now = clock.now()
    if now.utcoffset() != timedelta(0):
        raise MomentError(now)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise MomentError(moment)
    return moment
