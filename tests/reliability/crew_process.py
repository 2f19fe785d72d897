"""A crew as a process that may be killed: ``crew_process.py LEDGER CLOCK REMOTE LEASE_S [BUG]``; see `worker_process`.

Where there is a file ``dies`` beside CLOCK, it takes the file away and dies when it has handed over its first entries,
before anybody has noted that.  BUG is what this one does wrong, if anything.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from supervision.distributed import Crew, Ledger
from supervision.distributed._tasks import Turns
from supervision.store import LogEntry
from supervision.wiring import open_store
from tests.reliability.worker_process import Remote, WrongClock
from tests.worker.scene import engine_of


async def nothing(*_: object, **__: object) -> None:
    """Do nothing."""


def main(ledger: str, clock: str, remote: str, lease_s: str, bug: str = "") -> None:
    """Work until killed."""
    engine = engine_of(open_store(ledger), WrongClock(Path(clock)), seed=os.getpid())
    there = Remote(Path(remote))
    if bug == "no_rescue":
        Turns.put_back = nothing  # type: ignore[method-assign]
    if bug == "no_tick":
        Turns.tick = nothing  # type: ignore[method-assign]

    def take(entries: Sequence[LogEntry]) -> None:
        (there.take_all if bug == "no_inbox" else there.take)(entries)
        if (fatal := Path(clock).with_name("dies")).exists():
            fatal.unlink()
            os.kill(os.getpid(), signal.SIGKILL)

    crew = Crew([Ledger(ledger, engine, {"remote": take})], lease=timedelta(seconds=float(lease_s)))
    os.write(1, b"ready\n")
    crew.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
