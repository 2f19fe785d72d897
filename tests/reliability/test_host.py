"""A host process and a desk work on one SQLite file at once, each in the other's way: nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from supervision.engine import Engine, Receipt
from supervision.store import StoreError
from supervision.store.sqlite import SqliteStore, default_connect
from supervision.testing import SeededIds
from tests.conftest import Sizes
from tests.engine.office import DATA, FEEDBACK
from tests.reliability.aftermath import contradictions
from tests.reliability.cuts import LEDGER, working

COMMANDS: dict[Sizes, int] = {"everyday": 20, "short": 300, "release": 3_000}
WAIT_MS = 2
# A host with Python's own sqlite3: it writes, reads and looks on, and acknowledges each letter it has committed.
_HOST = """
import random, sqlite3, sys, time
host = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)

def insist(sql, *values):
    # SQLite's own wait is unfair: whoever asks seldom hardly ever gets in.
    while True:
        try:
            return host.execute(sql, values)
        except sqlite3.OperationalError as error:
            assert "locked" in str(error), error
            time.sleep(0.0002)

insist("CREATE TABLE letters (id INTEGER PRIMARY KEY)")
print("ready", flush=True)
chance, number = random.Random("host"), 0
while True:
    insist(chance.choice(["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"]))
    insist("INSERT INTO letters VALUES (?)", number)
    time.sleep(chance.uniform(0, 0.02))
    insist("COMMIT")
    print(number, flush=True)
    insist("BEGIN")
    insist("SELECT count(*) FROM letters").fetchall()
    time.sleep(chance.uniform(0, 0.02))
    insist("COMMIT")
    time.sleep(chance.uniform(0, 0.01))
    number += 1
"""


@pytest.fixture
def host(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with closing(SqliteStore(tmp_path / LEDGER)) as store:
        working(store, SeededIds(0)).organise(DATA)
    order = [sys.executable, "-c", _HOST, str(tmp_path / LEDGER)]
    with subprocess.Popen(order, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def _until_done(engine: Engine, number: int) -> tuple[Receipt, int]:
    """Ask until the ledger takes the command; return how often the host was in the way."""
    for refused in range(10_000):
        try:
            receipt = engine.desk("hue").open("feedback", FEEDBACK, command_id=f"command-{number}")
        except StoreError as error:
            assert "another process or connection holds the ledger file" in str(error)  # noqa: PT017 - each of them
        else:
            return receipt, refused
    raise AssertionError(number)


def test_a_host_that_holds_locks_costs_neither_side_anything(
    host: subprocess.Popen[str], tmp_path: Path, sizes: Sizes, report: Callable[[str], None]
) -> None:
    path = tmp_path / LEDGER
    with closing(SqliteStore(path, busy_timeout_ms=WAIT_MS)) as store, closing(default_connect(str(path))) as raw:
        engine = working(store, SeededIds(1))
        done = [_until_done(engine, number) for number in range(COMMANDS[sizes])]
        host.kill()
        letters = [int(line) for line in host.stdout or ()]
        found = dict(raw.execute("SELECT id, receipt FROM supervision_commands").fetchall())
        assert [found.get(receipt.command_id) for receipt, _ in done] == [receipt.to_bytes() for receipt, _ in done]
        assert not any(receipt.is_repeat for receipt, _ in done)
        assert set(letters) <= {number for (number,) in raw.execute("SELECT id FROM letters")}
        assert list(contradictions(engine, raw)) == []
    refused = sum(count for _, count in done)
    assert letters
    assert refused
    told = f"{len(done)} commands acknowledged, {refused} refused while it held a lock, {len(letters)} letters of it"
    report(f"SQLite, a host on one file: {told}, 0 lost")
