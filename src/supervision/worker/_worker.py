"""The jobs that do themselves: one by one, all once, or again and again in a thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Self

import attrs

from supervision.clock import local_date
from supervision.engine import Engine
from supervision.model import CaseId

from ._delivery import Delivery, Handler
from ._due import Due
from ._posts import Posts
from ._programmes import Programmes
from ._proposals import Proposals, Proposed
from ._report import Report, report_of

SEAL = "seal"
_NOBODY: Mapping[str, Handler] = MappingProxyType({})
_NOBODY_ELSE: Mapping[str, Proposed] = MappingProxyType({})
# A subscriber is handed so many entries at once at most; its handler keeps them all or none.
_AT_ONCE = 500
# What one round does of a job, before the others have their turn.
_DUE_A_ROUND, _ENTRIES_A_ROUND, _CLOCKS_A_ROUND = 25, 2_000, 500
# Between two rounds it rests: on SQLite another process gets at the file only while nobody writes, and looks but now
# and then whether that is so.  Where there was nothing to do it rests twice as long each time, up to its pause: what
# becomes due in a busy hour waits for hundredths of a second, not for the pause and then behind what came meanwhile.
_REST_S = 0.01
_LONGEST_PAUSE = timedelta(seconds=30)

_log = logging.getLogger(__name__)


@attrs.frozen
class Done:
    """What was done.

    Attributes:
        moved: Cases that moved because their day had come.
        opened: Cases that programmes opened.
        sealed: Events that got their place in the log.
        delivered: Entries that subscribers took, or that were set apart.
        proposed: Proposals that subscribers took.
        looked: What is looked at once a day and was, whether anything came of it or not.
    """

    moved: int = 0
    opened: int = 0
    sealed: int = 0
    delivered: int = 0
    proposed: int = 0
    looked: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether there was nothing to do."""
        return self == Done()

    def __add__(self, other: Done) -> Done:
        mine, others = attrs.astuple(self), attrs.astuple(other)
        return Done(*(one + another for one, another in zip(mine, others, strict=True)))


class Worker:
    """Does what follows by itself in a ledger, beside any number of other workers on it.

    Each job may be called by itself, from one thread at a time; `start` does them all in a thread of its own.  A job
    whose lease another worker holds is left to that one, and does nothing here.  What was begun and not finished,
    because a worker died, is done by whoever takes over: within twice *lease*, whatever the clocks do.

    Args:
        engine: The ledger.
        subscribers: By name who gets the log: called with `supervision.store.LogEntry` values in order, at least once
            each; what is delivered twice is the same entry (see `Inbox`).  A name keeps its place in the log for ever.
        lease: For how long a job is taken at a time; longer than any handler works on one call.
        pause: How long the thread rests at most where there was nothing to do.
        proposals: By name who gets what is derived and not recorded: called with `Proposal` values, each clock, due
            date and tier once; only a crash between their return and the note of it hands the same ones over again.
        has_mail: The host's: whether something lies unread for a case that the ledger does not know of yet; then
            nothing of it is proposed.
    """

    def __init__(  # noqa: PLR0913 - the public door: every keyword is one thing a host may state
        self,
        engine: Engine,
        subscribers: Mapping[str, Handler] = _NOBODY,
        *,
        lease: timedelta = timedelta(seconds=30),
        pause: timedelta = timedelta(seconds=1),
        proposals: Mapping[str, Proposed] = _NOBODY_ELSE,
        has_mail: Callable[[CaseId], bool] = lambda _case: False,
    ) -> None:
        """Take nothing yet."""
        self._engine, self._pause = engine, pause
        self._posts = Posts(engine.store, engine.clock, engine.ids.new_id(), lease)
        self._due = Due(engine, self._posts)
        self._programmes = Programmes(engine, self._posts)
        self._deliveries = {
            name: Delivery(engine.store, engine.clock, self._posts, name, handler, _AT_ONCE)
            for name, handler in subscribers.items()
        }
        self._proposals = {
            name: Proposals(engine, self._posts, name, handler, has_mail) for name, handler in proposals.items()
        }
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()

    @property
    def name(self) -> str:
        """What this worker is called where leases are kept."""
        return self._posts.holder

    @property
    def elsewhere(self) -> frozenset[str]:
        """The jobs that another worker held when this one last came to them, by the names that `report` gives them."""
        return frozenset(self._posts.elsewhere)

    @property
    def looked(self) -> int:
        """How much of what is looked at once a day the last runs have looked at; after any there may be more."""
        return self._due.looked + self._programmes.looked + sum(one.looked for one in self._proposals.values())

    # one job at a time

    def run_due(self, limit: int = 100) -> int:
        """Take the steps whose wait is over, in up to *limit* cases; return how many cases moved."""
        return self._due.run(limit)

    def run_daily(self, limit: int = 100) -> int:
        """Look at up to *limit* cases whose steps depend on the day alone, each once a day; return how many moved."""
        return self._due.run_daily(limit)

    def run_programmes(self, limit: int = 100) -> int:
        """Look at up to *limit* cases that programmes promise, each once a day; open those missing, say how many."""
        return self._programmes.run(limit)

    def run_seal(self) -> int:
        """Give every event its place in the log; return how many got one."""
        return self._engine.seal() if self._posts.take(SEAL) is not None else 0

    def run_delivery(self, name: str, limit: int = 1_000) -> int:
        """Hand up to *limit* entries to a subscriber; return how many it has taken, or were set apart.

        Raises:
            KeyError: There is no such subscriber.
        """
        return self._deliveries[name].run(limit)

    def put_off(self, name: str) -> timedelta:
        """Return for how long a subscriber is left alone because it did not take its next entry; nothing else is zero.

        Raises:
            KeyError: There is no such subscriber.
        """
        return self._deliveries[name].put_off()

    def retry(self, name: str) -> int:
        """Hand what was set apart to a subscriber once more; return how many entries it has taken.

        Raises:
            KeyError: There is no such subscriber.
        """
        return self._deliveries[name].retry()

    def run_proposals(self, name: str, limit: int = 1_000) -> int:
        """Look at up to *limit* open clocks, each once a day, and propose what is not done; return how many were taken.

        Raises:
            KeyError: There is no such subscriber.
        """
        return self._proposals[name].run(limit)

    def let_go(self) -> None:
        """Let go of every job, so that another worker need not wait until what this one holds runs out."""
        self._posts.release()

    # all of them

    def run_round(self) -> Done:
        """Do some of every job and return what was done."""
        moved = self.run_due(_DUE_A_ROUND) + self.run_daily(_DUE_A_ROUND)
        done = Done(moved, self.run_programmes(_DUE_A_ROUND), self.run_seal())
        for name in self._deliveries:
            done += Done(delivered=self.run_delivery(name, _ENTRIES_A_ROUND))
        for name in self._proposals:
            done += Done(proposed=self.run_proposals(name, _CLOCKS_A_ROUND))
        return done + Done(looked=self.looked)

    def run_once(self) -> Done:
        """Do all there is to do now, let go of everything, and return what was done: one line of cron."""
        done = Done()
        try:
            while not (more := self.run_round()).is_nothing:
                done += more
                self._stopping.wait(_REST_S)
        finally:
            self._posts.release()
        return done

    # in a thread

    def start(self) -> Self:
        """Do it all in a thread of its own until `stop`; starting twice is harmless."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._work, name=f"supervision-worker-{self.name[:8]}", daemon=True)
            self._thread.start()
        return self

    def stop(self) -> None:
        """End the thread after what it is doing, and let go of everything; stopping twice is harmless."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_raised: object) -> None:
        self.stop()

    def run(self) -> None:
        """Do it all in this thread until `stop` is called from another one, or a signal raises KeyboardInterrupt."""
        self._work()

    def report(self) -> Report:
        """Return how the work of the ledger stands, whoever does it."""
        return report_of(self._engine, local_date(self._engine.clock.now()), self._due.stuck)

    def _work(self) -> None:
        idle = failures = 0
        try:
            while not self._stopping.is_set():
                try:
                    idle, failures = (idle + 1 if self.run_round().is_nothing else 0), 0
                except Exception:  # noqa: BLE001 - decision 0022: a server restarts, a fault: the next round is tried
                    failures += 1
                    _log.exception("a round of worker %s ended early, attempt %s", self.name, failures)
                self._stopping.wait(self._rest_s(idle, failures))
        finally:
            self._let_go()

    def _rest_s(self, idle: int, failures: int) -> float:
        """Return how long to rest after so many rounds in a row in which there was nothing to do, or that failed."""
        if failures:
            pause: timedelta = self._pause * (1 << min(failures, 10))
            return min(pause, _LONGEST_PAUSE).total_seconds()
        return min(_REST_S * (1 << min(idle, 20)), self._pause.total_seconds()) if idle else _REST_S

    def _let_go(self) -> None:
        try:
            self._posts.release()
        except Exception:  # noqa: BLE001 - decision 0022: as above; what is not let go runs out
            _log.warning("worker %s could not let go of its leases: they run out", self.name)
