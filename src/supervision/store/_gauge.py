"""How a store itself is doing: what a store may tell beside what the port asks of it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, runtime_checkable

import attrs


@attrs.frozen(slots=True)
class Gauge:
    """What a store tells of itself.

    Attributes:
        unsealed: How many events wait for their place in the log.
        oldest_unsealed_at: When the oldest of them was recorded, ISO moment in UTC; None where none waits.
        now: The time of the database's own machine, aware, UTC; None where it runs in this process.
    """

    unsealed: int
    oldest_unsealed_at: str | None
    now: datetime | None = None


@runtime_checkable
class Gauged(Protocol):
    """A store that tells how it is doing; no store has to."""

    def gauge(self) -> Gauge:
        """Return how the store is doing; nothing is changed, and writers go on."""
        ...
