"""Copies a ledger in child processes and kills them: ``python -m tests.reliability.copy_killer FROM OUT KILLS``.

A process of its own, with one thread, so that it may fork: the kill meets the copy, not the start of the interpreter.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

from supervision.copying import _copy, copy
from supervision.demo._draw import draw
from supervision.store.sqlite import SqliteStore

# A life is between one and three quarters of a whole copy: the first quarter only looks through the source.
QUARTERS = 4


class Killer:
    """Starts copies of one ledger, each in a child process, and ends them early."""

    def __init__(self, source: Path, out: Path) -> None:
        self.source, self.out = source, out
        self.kills = 0
        started = time.monotonic()
        self.finish("measured.db")
        self.quarter_us = int((time.monotonic() - started) * 1e6) // QUARTERS

    def finish(self, ledger: str) -> int:
        """Copy to the end, and return how many events an earlier life had copied."""
        child = self._start(ledger)
        if os.waitpid(child, 0)[1]:
            sys.exit(f"the copy to {ledger} failed")
        return int((self.out / f"{ledger}.found").read_text(encoding="ascii"))

    def kill_one(self, ledger: str) -> bool:
        """Copy for a while, then kill; False where the copy had ended by then."""
        child = self._start(ledger)
        time.sleep((self.quarter_us + draw("moment", ledger, self.kills, below=2 * self.quarter_us)) / 1e6)
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        if os.WIFSIGNALED(status):
            self.kills += 1
        elif status:
            sys.exit(f"the copy to {ledger} failed")
        return os.WIFSIGNALED(status)

    def _start(self, ledger: str) -> int:
        child = os.fork()
        if child:
            return child
        status = 1
        try:
            found = copy(SqliteStore(str(self.source)), SqliteStore(str(self.out / ledger)))
            (self.out / f"{ledger}.found").write_text(str(found.target.events - found.copied), encoding="ascii")
            status = 0 if found.is_equal else 1
        finally:
            os._exit(status)


def main(source: Path, out: Path, kills: int) -> None:
    # Small portions: many commits for a kill to fall between and into.
    _copy._PORTION = 40  # noqa: SLF001
    killer = Killer(source, out)
    found: dict[str, int] = {}
    while killer.kills < kills:
        ledger = f"{len(found)}.db"
        while killer.kills < kills and killer.kill_one(ledger):
            pass
        found[ledger] = killer.finish(ledger)
    print(json.dumps({"kills": killer.kills, "found": found}))  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
