"""The leases of one worker."""

from __future__ import annotations

from datetime import datetime, timedelta

from supervision.clock import Clock
from supervision.record import moment_from
from supervision.store import Lease, Leases


class Posts:
    """Takes leases for one holder, and prolongs them before they run out.

    Args:
        store: Where leases are kept.
        clock: The time.
        holder: A name that no other worker has.
        time: For how long a lease is taken; what a dead worker held is free after that, and at most twice that.
    """

    def __init__(self, store: Leases, clock: Clock, holder: str, time: timedelta) -> None:
        self._store, self._clock, self._time = store, clock, time
        self._held: dict[str, Lease] = {}
        self.holder = holder
        # What another held when it was last asked for.
        self.elsewhere: set[str] = set()

    def take(self, name: str) -> Lease | None:
        """Return the lease of *name*, taken or prolonged where need be; None where another worker holds it."""
        now = self._clock.now()
        held = self._held.get(name)
        if held is not None and self._is_fresh(held, now):
            return held
        taken = self._store.lease(name, self.holder, now, now + self._time)
        if taken is None:
            self._held.pop(name, None)
            self.elsewhere.add(name)
        else:
            self._held[name] = taken
            self.elsewhere.discard(name)
        return taken

    def advance(self, lease: Lease, position: int, note: bytes) -> Lease | None:
        """Keep how far *lease* has got and return it so; None where another has taken it: then nothing was kept."""
        if not self._store.advance(lease, position, note):
            self._held.pop(lease.name, None)
            return None
        moved = lease._replace(position=position, note=note)
        self._held[lease.name] = moved
        return moved

    def release(self) -> None:
        """Let go of everything, so that nobody has to wait."""
        while self._held:
            self._store.release(self._held.popitem()[1])

    def _is_fresh(self, held: Lease, now: datetime) -> bool:
        """Whether more than half of its time is left: a write in every round would cost the disk more than the work."""
        left = moment_from(held.until) - now
        return self._time / 2 < left <= self._time
