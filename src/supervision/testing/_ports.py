"""A clock that stands still and ids that repeat."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta


class FixedClock:
    """A clock that shows what it is told; see `supervision.clock.Clock`.

    Args:
        at: The moment it shows first, aware; kept in UTC.

    Raises:
        ValueError: If *at* is not aware.
    """

    def __init__(self, at: datetime) -> None:
        self._now = _utc(at)

    def now(self) -> datetime:
        """Return the moment it shows, aware, in UTC."""
        return self._now

    def set(self, at: datetime) -> None:
        """Show *at* (aware) from now on, earlier or later; raise ValueError where it is not aware."""
        self._now = _utc(at)

    def advance(self, by: timedelta) -> datetime:
        """Go on by *by* (back where negative) and return the new moment."""
        self._now += by
        return self._now


class SeededIds:
    """Ids and salts that look random and are the same for the same seed; see `supervision.clock.IdSource`.

    Args:
        seed: Two sources with different seeds never give the same id.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._drawn = 0

    def new_id(self) -> str:
        """Return the next id: 32 hexadecimal digits."""
        return self._next().hex()

    def salt(self) -> bytes:
        """Return the next 16 bytes."""
        return self._next()

    def _next(self) -> bytes:
        self._drawn += 1
        return hashlib.sha256(f"{self._seed}/{self._drawn}".encode()).digest()[:16]


def _utc(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError("a moment must be aware")
    return at.astimezone(UTC)
