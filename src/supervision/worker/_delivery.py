"""The log handed to subscribers: at least once, in order, and never past an entry without saying so."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar

import attrs

from supervision.clock import Clock
from supervision.model import CaseId
from supervision.store import Lease, LogEntry, Store
from supervision.telemetry import span

from ._posts import Posts
from ._way import Parked, Way

# Takes entries in the order of the log; when it returns, they are done.  The same ones may come again.
Handler = Callable[[Sequence[LogEntry]], object]

PREFIX = "deliver/"
# An entry is set apart when it has failed so often, after about four minutes.
MOST_ATTEMPTS = 8
# So many entries set apart are a broken subscriber, not broken entries: it stands still until somebody looks.
MOST_PARKED = 1_000

_log = logging.getLogger(__name__)

_Given = TypeVar("_Given")


class Delivery:
    """Hands the log to one subscriber.

    Args:
        store: The ledger's store; only what is sealed is delivered.
        clock: The time.
        posts: The leases of the worker.
        name: The subscriber; its position is kept under this name.
        handler: The subscriber.
        most: How many entries it is handed at once, at most.
    """

    def __init__(self, store: Store, clock: Clock, posts: Posts, name: str, handler: Handler, most: int) -> None:  # noqa: PLR0913, PLR0917 - made in one place
        self._store, self._clock, self._posts = store, clock, posts
        self._name, self._handler, self._most = name, handler, most
        # Who retries what was set apart must not write over what the worker's thread has just noted.
        self._turn = threading.Lock()

    def run(self, limit: int) -> int:
        """Deliver up to *limit* entries and return how many the subscriber has taken or were set apart."""
        with self._turn:
            done = 0
            while done < limit and (lease := self._posts.take(PREFIX + self._name)) is not None:
                count = self._next(lease, limit - done)
                if count is None:
                    break
                done += count
            return done

    def put_off(self) -> timedelta:
        """Return how long the next attempt is put off; nothing where it is not, or another worker holds the lease."""
        lease = self._posts.take(PREFIX + self._name)
        return timedelta() if lease is None else Way.of(lease.note, self._most).left(self._clock.now())

    def retry(self) -> int:
        """Try each entry that was set apart once more, in order; return how many the subscriber has taken.

        What waits behind an entry that fails again goes on waiting.  Whatever is left stays set apart.
        """
        with self._turn:
            lease = self._posts.take(PREFIX + self._name)
            return 0 if lease is None else self._retried(lease)

    def _retried(self, lease: Lease) -> int:
        way, taken, failed = Way.of(lease.note, self._most), 0, set[CaseId]()
        for parked in (parked for parked in way.parked if parked.case_id not in failed):
            error = self._handed(self._store.log(parked.position - 1, 1))
            if error is None:
                taken += 1
                left = tuple(each for each in way.parked if each.position != parked.position)
            else:
                failed.add(parked.case_id)
                left = tuple(attrs.evolve(p, reason=kind_of(error)) if p == parked else p for p in way.parked)
            way = attrs.evolve(way, parked=left)
            if self._posts.advance(lease, lease.position, way.note()) is None:
                break
        return taken

    def _next(self, lease: Lease, limit: int) -> int | None:
        """Hand over the next entries; return how many are done, None where nothing can be done now."""
        way = Way.of(lease.note, self._most)
        if way.has_to_wait(self._clock.now()) or len(way.parked) >= MOST_PARKED:
            return None
        entries = self._store.log(lease.position, min(way.size, limit))
        if not entries:
            return None
        stuck = {parked.case_id for parked in way.parked}
        behind = tuple(Parked(e.position, e.event.case_id, "") for e in entries if e.event.case_id in stuck)
        error = self._handed([entry for entry in entries if entry.event.case_id not in stuck])
        if error is None:
            moved = self._posts.advance(lease, entries[-1].position, way.went_on(self._most, behind).note())
            return None if moved is None else len(entries)
        return self._failed(lease, way, entries, error)

    def _failed(self, lease: Lease, way: Way, entries: Sequence[LogEntry], error: Exception) -> int | None:
        first, kind = entries[0], kind_of(error)
        after = attrs.evolve(way, size=len(entries)).failed(kind, self._clock.now())
        if len(entries) == 1:
            _log.warning("%s did not take entry %s, attempt %s: %s", self._name, first.position, after.attempts, kind)
        if after.attempts < MOST_ATTEMPTS:
            moved = self._posts.advance(lease, lease.position, after.note())
            return None if moved is None or after.again_at else 0
        _log.error("%s: entry %s is set apart: %s", self._name, first.position, kind)
        parked = Parked(first.position, first.event.case_id, kind)
        moved = self._posts.advance(lease, first.position, way.went_on(self._most, (parked,)).note())
        return None if moved is None else 1

    def _handed(self, entries: Sequence[LogEntry]) -> Exception | None:
        """Hand entries over and return what was raised, if anything was."""
        return handed("supervision.delivery", self._name, self._handler, entries)


def handed(
    what: str, name: str, handler: Callable[[Sequence[_Given]], object], given: Sequence[_Given]
) -> Exception | None:
    """Hand something to the subscriber *name*, in a span called *what*; return what it raised, if anything."""
    if not given:
        return None
    try:
        with span(what, {"subscriber": name}) as seen:
            handler(given)
            seen["count"] = len(given)
    except Exception as error:  # noqa: BLE001 - decision 0022: a subscriber may raise anything, and must stop nobody else
        return error
    return None


def kind_of(error: Exception) -> str:
    """Return what an error is, without its words, which may name people."""
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
