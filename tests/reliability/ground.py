"""A ledger where much is due, workers that are killed at it, and what must be true of it afterwards."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import attrs
import psycopg
import pytest

from supervision.clock import VirtualClock
from supervision.engine import Engine
from supervision.model import CaseId
from supervision.wiring import open_store
from tests.worker.scene import engine_of, steps

# What a dead worker held is taken over within twice this time.  It is free after once this time: the rest is for a
# machine that has much else to do.
LEASE_S = 2.0
# So many steps a second a worker takes at least, on such a machine: that it goes on, not how fast it is.
PACE = 20
_LEFT = (
    "SELECT (SELECT count(*) FROM {0}cases WHERE workflow = 'stay' AND state = 'open'), "
    "(SELECT count(*) FROM {0}events), (SELECT position FROM {0}leases WHERE name = 'deliver/remote')"
)


class Left(NamedTuple):
    """What is left to do: cases whose term is over, and the events beyond those that the subscriber was handed."""

    open: int
    events: int
    handed: int | None

    @property
    def is_nothing(self) -> bool:
        """Whether every case has ended, and the subscriber was handed each event of it."""
        return self.open == 0 and self.handed == self.events

    def is_taken_up(self, now: Left) -> bool:
        """Whether somebody has begun with each kind of what was left."""
        steps = self.open == 0 or now.open < self.open
        return steps and (self.events == (self.handed or 0) or (now.handed or 0) > (self.handed or 0))


@attrs.define
class Ground:
    """A ledger with cases whose terms are over, and what workers need to run on it."""

    url: str
    folder: Path
    script: str = "worker_process.py"
    lease_s: float = LEASE_S
    cases: list[CaseId] = attrs.field(factory=list)
    running: list[subprocess.Popen[bytes]] = attrs.field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.step_clock(0)

    def prepare(self, due: int) -> None:
        """Open cases forty days ago."""
        first = len(self.cases)
        ago = VirtualClock(datetime.now(UTC) - timedelta(days=40))
        with self.opened(ago) as engine, engine.batch() as batch:
            desk = engine.desk("lan", within=batch)
            for number in range(first, first + due):
                self.cases.append(desk.open("stay", {"unit": "dang_uy"}, command_id=f"case-{number}").case_id)

    @contextmanager
    def opened(self, clock: VirtualClock | None = None) -> Iterator[Engine]:
        with engine_of(open_store(self.url), clock) as engine:
            yield engine

    def step_clock(self, seconds: float) -> None:
        """Let every worker's clock be wrong by so much, at once."""
        beside = self.folder / "clock.new"
        beside.write_text(str(seconds))
        beside.replace(self.folder / "clock")

    def start(self, *more: str) -> None:
        """Start a worker and return when it works."""
        script = Path(__file__).with_name(self.script)
        paths = self.folder / "clock", self.folder / "remote.db"
        command = [sys.executable, str(script), self.url, *map(str, paths), str(self.lease_s), *more]
        with (self.folder / "told").open("ab") as told:
            environment = {**os.environ, "PYTHONPATH": _path()}
            worker = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=told, env=environment)
        self.running.append(worker)
        assert worker.stdout is not None
        assert worker.stdout.readline() == b"ready\n", self.told()

    def kill(self, at: int) -> None:
        """End a worker as if its machine had lost power."""
        worker = self.running.pop(at)
        worker.send_signal(signal.SIGKILL)
        worker.communicate()

    def wait_for_a_death(self) -> None:
        """Return when the worker that was started first has died by itself."""
        self.running.pop(0).communicate(timeout=60)

    @contextmanager
    def looking(self) -> Iterator[Callable[[], Left]]:
        """Give what tells what is left, beside all stores: it writes nothing and waits for nobody."""
        if self.url.startswith("sqlite"):
            with closing(sqlite3.connect(self.url.removeprefix("sqlite:///"), timeout=30)) as file:
                yield lambda: Left(*file.execute(_LEFT.format("supervision_")).fetchone())
        else:
            with psycopg.connect(self.url, autocommit=True) as line:
                yield lambda: Left(*(line.execute(_LEFT.format("supervision.").encode()).fetchone() or ()))

    def told(self) -> str:
        """Return what the workers had to say last."""
        return (self.folder / "told").read_text()[-2_000:]


def _path() -> str:
    return os.pathsep.join(str(Path(__file__).parents[2] / part) for part in ("src", "."))


def survived(ground: Ground) -> float:
    """Kill the first worker beside another one; return how long it takes until its work is taken up, in seconds."""
    return taken_up(ground, lambda: ground.kill(0))


def recovered(ground: Ground, *more: str) -> float:
    """Start a worker beside the leases of dead ones; return how long it needs for what they left, in seconds."""
    ground.start(*more)
    return taken_up(ground) + caught_up(ground)


def taken_up(ground: Ground, ends: Callable[[], None] = lambda: None) -> float:
    """Return how long it takes, once *ends* has begun, until each kind of what is left then is taken up, in seconds.

    Fails where that is longer than two lease times.
    """
    with ground.looking() as look:
        began = time.monotonic()
        ends()
        left = look()
        while not left.is_taken_up(now := look()):
            if time.monotonic() - began > 2 * ground.lease_s:
                pytest.fail(f"not taken up within two lease times: {left}, {now}; {ground.told()}")
            time.sleep(0.02)
    return time.monotonic() - began


def caught_up(ground: Ground) -> float:
    """Return how long workers need for all that is due, in seconds; fail where they are slower than their pace."""
    most = 2 * ground.lease_s + len(ground.cases) / PACE
    with ground.looking() as look:
        began = time.monotonic()
        while not look().is_nothing:
            if time.monotonic() - began > most:
                pytest.fail(f"not done within {most:.0f} s: {look()}; {ground.told()}")
            time.sleep(0.05)
    return time.monotonic() - began


def taken_once(ground: Ground) -> None:
    """Every step was taken once and told once, those of a case in their order, and every case has ended."""
    with ground.opened() as engine:
        assert {tuple(step for step, _, _ in steps(engine, case)) for case in ground.cases} == {("begin", "finish")}
        assert engine.verify() == ()
        log = [(entry.position, entry.event.case_id, entry.event.seq) for entry in engine.log()]
    with closing(sqlite3.connect(ground.folder / "remote.db")) as raw:
        effects = raw.execute("SELECT position, case_id, seq FROM effects ORDER BY rowid").fetchall()
    assert sorted(effects) == log
    assert [row[1:] for row in log] == [row[1:] for row in sorted(log)]
    by_case: dict[str, list[int]] = {}
    for _, case_id, seq in effects:
        by_case.setdefault(case_id, []).append(seq)
    assert all(seqs == sorted(seqs) for seqs in by_case.values())


def blow(ground: Ground, kills: int, due: int) -> float:
    """Kill workers at work, each beside another; the clock steps by -30 to +60 seconds meanwhile.

    Returns how long it took at most until what a dead worker had left was taken up, in seconds.
    """
    chance, longest = random.Random("workers"), 0.0  # noqa: S311 - moments, not secrets
    for _ in range(kills):
        ground.step_clock(chance.uniform(-30, 60))
        while len(ground.running) < 2:
            ground.start()
        ground.prepare(due)
        time.sleep(chance.uniform(0.02, due / 1_000))
        longest = max(longest, survived(ground))
    return longest


def end_all(ground: Ground, due: int) -> None:
    """Kill all workers, so that nobody is there while more becomes due; then the clock steps back."""
    while ground.running:
        ground.kill(0)
    ground.prepare(due)
    ground.step_clock(-30)
