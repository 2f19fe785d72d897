"""Plays the demonstration in child processes and kills them: ``python -m tests.reliability.demo_killer IN OUT KILLS``.

A process of its own, with one thread, so that it may fork: a child starts with everything imported and loaded, and the
kill meets the play, not the start of the interpreter.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

from supervision import Engine
from supervision.demo import play
from supervision.demo._draw import draw
from supervision.spec import Library, load
from tests.demo.small import FixedIds, virtual_clock

# Small batches: many commits for a kill to fall between and into.
BATCH = 10
# A life is at most so much of a whole play: a ledger sees several kills before it is done.
LIVES = 3


class Killer:
    """Starts plays of one folder of tables, each in a child process, and ends them early."""

    def __init__(self, tables: Path, out: Path) -> None:
        self.tables = tables
        self.out = out
        self.library: Library = load()
        self.kills = 0
        started = time.monotonic()
        self.finish("measured.db")
        self.life_us = int((time.monotonic() - started) * 1e6) // LIVES

    def finish(self, ledger: str) -> int:
        """Play to the end, and return how many acts an earlier life had done."""
        child = self._start(ledger)
        if os.waitpid(child, 0)[1]:
            sys.exit(f"the play of {ledger} failed")
        return int((self.out / f"{ledger}.repeated").read_text(encoding="ascii"))

    def kill_one(self, ledger: str) -> bool:
        """Play for a while, then kill; False where the play had ended by then."""
        child = self._start(ledger)
        time.sleep(draw("moment", ledger, self.kills, below=self.life_us) / 1e6)
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        if os.WIFSIGNALED(status):
            self.kills += 1
        elif status:
            sys.exit(f"the play of {ledger} failed")
        return os.WIFSIGNALED(status)

    def _start(self, ledger: str) -> int:
        child = os.fork()
        if child:
            return child
        status = 1
        try:
            url = f"sqlite:///{self.out / ledger}"
            with Engine.open(url, specs=self.library, clock=virtual_clock(), ids=FixedIds()) as engine:
                done = play(engine, self.tables, batch_size=BATCH)
            (self.out / f"{ledger}.repeated").write_text(str(done.repeated), encoding="ascii")
            status = 0
        finally:
            os._exit(status)


def main(tables: Path, out: Path, kills: int) -> None:
    killer = Killer(tables, out)
    repeated: dict[str, int] = {}
    while killer.kills < kills:
        ledger = f"{len(repeated)}.db"
        while killer.kills < kills and killer.kill_one(ledger):
            pass
        repeated[ledger] = killer.finish(ledger)
    told = {"kills": killer.kills, "repeated": repeated}
    print(json.dumps(told))  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
