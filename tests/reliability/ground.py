"""A ledger where much is due, workers that are killed at it, and what must be true of it afterwards."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import pytest

from supervision.clock import VirtualClock
from supervision.engine import Engine
from supervision.model import CaseId
from supervision.store import StoreError
from supervision.wiring import open_store
from tests.worker.scene import engine_of, steps

LEASE_S = 0.6
# So many steps a second a worker takes at least, on a machine that has much else to do.
PACE = 50


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

    def told(self) -> str:
        """Return what the workers had to say last."""
        return (self.folder / "told").read_text()[-2_000:]

    def is_done(self) -> bool:
        """Whether every case has ended and the subscriber was handed all there is; a busy file is asked again."""
        try:
            return self._has_all_ended()
        except StoreError:
            return False

    def _has_all_ended(self) -> bool:
        with self.opened() as engine:
            cases = engine.store.cases(workflow="stay", limit=len(self.cases) + 1)
            ways = [lease.position for lease in engine.store.leases() if lease.name.startswith("deliver/")]
        are_closed = {case.id for case in cases if case.state == "closed"} == set(self.cases)
        return are_closed and ways == [sum(case.seq for case in cases)]


def _path() -> str:
    return os.pathsep.join(str(Path(__file__).parents[2] / part) for part in ("src", "."))


def recovered(ground: Ground, *more: str) -> float:
    """Start a worker beside the leases of dead ones, and return how long it needs for what they left, in seconds."""
    ground.start(*more)
    return caught_up(ground)


def caught_up(ground: Ground) -> float:
    """Return how long the workers that run need for what is due, in seconds; fail where that is too long."""
    began = time.monotonic()
    while not ground.is_done():
        if time.monotonic() - began > 2 * ground.lease_s + len(ground.cases) / PACE:
            pytest.fail(f"not recovered: {ground.told()}")
        time.sleep(0.05)
    return time.monotonic() - began


def taken_once(ground: Ground) -> None:
    """Every step was taken once and told once, those of a case in their order."""
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


def blow(ground: Ground, kills: int, due: int) -> None:
    """Kill workers at work, and at last all of them; the clock steps by -30 to +60 seconds meanwhile."""
    chance = random.Random("workers")  # noqa: S311 - moments, not secrets
    for number in range(kills):
        ground.step_clock(chance.uniform(-30, 60))
        while len(ground.running) < 1 + number % 2:
            ground.start()
        ground.prepare(due)
        time.sleep(chance.uniform(0.02, due / 1_000))
        ground.kill(0)
    while ground.running:
        ground.kill(0)
    ground.prepare(due)
    ground.step_clock(-30)
