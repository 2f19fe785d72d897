"""Many clients at once: processes of ours that wait for a word and play lives, and connections of pgbench.

``python -m tests.benchmarks.clients URL`` is one of the processes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import attrs

from supervision.clock import VirtualClock
from supervision.engine import Engine
from supervision.spec import load
from supervision.wiring import open_store

from . import scene

_COMMANDS = len(scene.LIFE)
_READY = "ready"


class Clients:
    """Processes, each with an engine of its own on the same database."""

    def __init__(self, url: str, number: int) -> None:
        """Start them and wait until each is ready."""
        command = [sys.executable, "-m", __name__, url]
        self._all = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(number)
        ]
        for process in self._all:
            if self._line(process) != _READY:
                self.close()
                raise AssertionError("a client could not open the ledger")

    def rate(self, seconds: float) -> float:
        """Let all of them work at once for about *seconds*; return how many commands a second they did together."""
        for process in self._all:
            assert process.stdin is not None
            process.stdin.write(f"{seconds}\n")
            process.stdin.flush()
        return sum(float(self._line(process)) for process in self._all)

    def close(self) -> None:
        """Let them end."""
        for process in self._all:
            process.communicate()

    def _line(self, process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()


@attrs.frozen
class Pgbench:
    """PostgreSQL's own client for benchmarks, written in C, with a script of one life."""

    program: Path
    url: str
    script: Path
    clients: int
    options: str = ""

    def rate(self, seconds: float) -> float:
        """Return how many commands a second its connections did together."""
        # Ids begin where no other run of this script has been: a moment is never the same twice.
        begin = f"n={time.monotonic_ns() // 1_000_000 % 1_000_000_000 * 100_000}"
        # Its time is in whole seconds.
        end = f"--time={round(seconds)}" if seconds >= 1 else "--transactions=2"
        words = ("--no-vacuum", "--protocol=prepared", f"--file={self.script}", f"--define={begin}")
        size = (f"--client={self.clients}", "--jobs=2", end)
        environment = {**os.environ, "PGOPTIONS": self.options}
        done = subprocess.run(
            [self.program, *words, *size, self.url], env=environment, capture_output=True, text=True, check=False
        )
        found = re.search(r"^tps = ([\d.]+)", done.stdout, re.MULTILINE)
        if done.returncode or found is None:
            raise AssertionError(f"pgbench: {done.stdout} {done.stderr}")
        return _COMMANDS * float(found[1])


def main(url: str) -> int:
    """Play lives for as many seconds as each line of the standard input says; answer with the commands a second."""
    with Engine(open_store(url), load(), clock=VirtualClock(scene.MOMENT)) as engine:
        scene.live(engine, 0)
        print(_READY, flush=True)
        for line in sys.stdin:
            print(_played(engine, float(line)), flush=True)
    return 0


def _played(engine: Engine, seconds: float) -> float:
    began, lives = time.perf_counter(), 0
    while time.perf_counter() < began + seconds:
        lives += 1
        scene.live(engine, lives)
    return lives * _COMMANDS / (time.perf_counter() - began)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
