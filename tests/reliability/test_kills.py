"""What is acknowledged is on disk, once: writers are killed at random moments, and the ledger is looked through."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest

from supervision.model import CommandId, Noted
from supervision.record import decode, verify_chain
from supervision.store.sqlite import SqliteStore
from tests.conftest import Sizes
from tests.reliability.nursery import CASES

KILLS: dict[Sizes, int] = {"everyday": 30, "short": 200, "release": 2_000}
KILLS_A_LEDGER = 50
# Each new writer begins a few commands back, like a client that forgot which answers it got.
OVERLAP = 3


@attrs.define
class Nursery:
    """The process that raises writers."""

    process: subprocess.Popen[str]

    def raise_and_kill(self, path: Path, first: int, fault: str, chance: random.Random) -> set[int]:
        """Let a writer begin with command *first*, kill it at some moment, and return what it acknowledged."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{path} {first} {fault}\n")
        self.process.stdin.flush()
        lines = iter(self.process.stdout.readline, "gone\n")
        pid = int(next(lines).removeprefix("pid "))
        acknowledged = set()
        for _ in range(chance.randrange(12)):
            acknowledged.add(int(next(lines).removeprefix("ack ")))
        time.sleep(chance.uniform(0, 0.004))
        os.kill(pid, signal.SIGKILL)
        return acknowledged | {int(line.removeprefix("ack ")) for line in lines}


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    script = Path(__file__).with_name("nursery.py")
    with subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Nursery(process)
        assert process.stdin is not None
        process.stdin.close()


@attrs.frozen
class Findings:
    """How many commands were acknowledged, and what is wrong with the ledger; all else empty where nothing is."""

    acknowledged: int
    lost: set[int]
    doubled: set[int]
    torn: set[int]
    chain: tuple[object, ...]

    def __bool__(self) -> bool:
        return bool(self.lost or self.doubled or self.torn or self.chain)


def _look_through(path: Path, acknowledged: set[int]) -> Findings:
    store = SqliteStore(path)
    cases = store.cases()
    events = [event for case in cases for event in store.events(case.id)]
    facts = [decode(event.body).fact for event in events]
    wishes = Counter(fact.fields["number"] for fact in facts if isinstance(fact, Noted) and fact.step == "wish")
    # An even command moves one case, an odd one two: more is doubled, less is torn.
    number_of = {number: count for number, count in wishes.items() if isinstance(number, int)}
    found = Findings(
        len(acknowledged),
        lost={number for number in acknowledged if number not in number_of},
        doubled={number for number, count in number_of.items() if count > 1 + number % 2},
        torn={number for number, count in number_of.items() if count < 1 + number % 2},
        chain=verify_chain(events, heads={case.id: (case.seq, case.head) for case in cases}),
    )
    assert [(row.case_id, row.due_on) for row in store.deadlines()] == sorted(
        ((case.id, clock.due_on) for case in cases for clock in case.deadlines), key=lambda row: (row[1], row[0])
    )
    assert {row.case_id for row in store.tasks([("party_office", "unit-1")])} == {case.id for case in cases}
    while store.seal():
        pass
    log = store.log()
    assert [entry.position for entry in log] == list(range(1, len(events) + 1))
    assert sorted((entry.event.case_id, entry.event.seq) for entry in log) == sorted((e.case_id, e.seq) for e in events)
    store.close()
    return found


def _killed(nursery: Nursery, path: Path, kills: int, fault: str) -> Iterator[Findings]:
    chance = random.Random(f"{path.name} {fault}")  # noqa: S311 - moments, not secrets
    acknowledged: set[int] = set()
    for _ in range(kills):
        first = max(max(acknowledged, default=0) - OVERLAP, 0)
        acknowledged |= nursery.raise_and_kill(path, first, fault, chance)
        yield _look_through(path, acknowledged)


def test_killed_writers_lose_nothing_acknowledged_and_double_nothing(
    nursery: Nursery, tmp_path: Path, sizes: Sizes, report: Callable[[str], None]
) -> None:
    acknowledged = 0
    for number in range(0, KILLS[sizes], KILLS_A_LEDGER):
        path = tmp_path / f"ledger-{number}.db"
        kills = min(KILLS_A_LEDGER, KILLS[sizes] - number)
        findings = list(_killed(nursery, path, kills, "none"))
        assert [found for found in findings if found] == []
        assert len(findings) == kills
        acknowledged += findings[-1].acknowledged
        store = SqliteStore(path)
        assert len(store.cases()) == CASES
        with store.transaction() as transaction:
            assert transaction.receipt(CommandId("command-0")) is not None
        store.close()
    assert acknowledged > KILLS[sizes]
    told = f"{KILLS[sizes]} kills, {acknowledged} acknowledged, 0 lost, 0 doubled, 0 torn"
    report(f"SQLite: {told}")


@pytest.mark.parametrize(("fault", "kind"), [("early", "lost"), ("new_ids", "doubled")])
def test_the_kill_loop_finds_a_planted_fault(nursery: Nursery, tmp_path: Path, fault: str, kind: str) -> None:
    assert any(getattr(found, kind) for found in _killed(nursery, tmp_path / "ledger.db", 100, fault))
