"""A worker as a process that may be killed: ``worker_process.py LEDGER CLOCK REMOTE LEASE_S [PATIENCE]``.

CLOCK is a file that says by how many seconds this machine's clock is wrong; REMOTE is a SQLite file in which a
subscriber keeps, in one transaction, what it was handed and that it was.  The one line of stdout says that it works.
PATIENCE plants a fault: so many lease times more are let go by before what another worker held is taken over.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from supervision.record import moment_from
from supervision.store import Lease, LogEntry
from supervision.wiring import open_store
from supervision.worker import Inbox, Worker
from supervision.worker._posts import Posts
from tests.worker.scene import engine_of


class WrongClock:
    """The machine's clock, wrong by what a file says."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        """Return what the clock shows."""
        return datetime.now(UTC) + timedelta(seconds=float(self._path.read_text() or 0))


class Remote:
    """The subscriber's own database."""

    def __init__(self, path: Path) -> None:
        self._raw = sqlite3.connect(path, timeout=30, check_same_thread=False)
        self._raw.execute("CREATE TABLE IF NOT EXISTS effects (position INTEGER, case_id TEXT, seq INTEGER)")
        self._inbox = Inbox(self._raw.execute)
        self._inbox.make_table()

    def take(self, entries: Sequence[LogEntry]) -> None:
        """Keep each entry once."""
        with self._raw:
            self._keep([entry for entry in entries if self._inbox.once("remote", entry.position)])

    def take_all(self, entries: Sequence[LogEntry]) -> None:
        """Keep each entry as often as it comes."""
        with self._raw:
            self._keep(entries)

    def _keep(self, entries: Sequence[LogEntry]) -> None:
        rows = [(entry.position, entry.event.case_id, entry.event.seq) for entry in entries]
        self._raw.executemany("INSERT INTO effects VALUES (?, ?, ?)", rows)


def wait_longer(leases: int) -> None:
    """Let what another worker held be left alone for so many lease times after it has run out."""
    take = Posts.take

    def late(self: Posts, name: str) -> Lease | None:
        held = [one for one in self._store.leases() if one.name == name and one.until and one.holder != self.holder]
        if any(self._clock.now() < moment_from(one.until) + leases * self._time for one in held):
            return None
        return take(self, name)

    Posts.take = late  # type: ignore[method-assign]


def main(ledger: str, clock: str, remote: str, lease_s: str, patience: str = "") -> None:
    """Work until killed."""
    if patience:
        wait_longer(int(patience))
    engine = engine_of(open_store(ledger), WrongClock(Path(clock)), seed=os.getpid())
    lease, pause = timedelta(seconds=float(lease_s)), timedelta(milliseconds=20)
    worker = Worker(engine, {"remote": Remote(Path(remote)).take}, lease=lease, pause=pause)
    os.write(1, b"ready\n")
    worker.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
