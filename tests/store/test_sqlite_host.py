"""A host that keeps its own tables in the same file, through Python's `sqlite3`, and holds locks while a desk works."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs
import pytest

from supervision.engine import Engine, Receipt
from supervision.store import StoreError, TryAgainError
from supervision.store.sqlite import SqliteStore
from tests.engine.office import PLAN, Office, library

WAIT_MS = 30
HELD = "another process or connection holds the ledger file, try again"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that waits for others only a moment."""
    path = tmp_path / "ledger.db"
    patient = Office.open(f"sqlite:///{path}")
    patient.engine.close()
    store = SqliteStore(path, busy_timeout_ms=WAIT_MS)
    yield Office(Engine(store, library(), clock=patient.clock, ids=patient.engine.ids), store, patient.clock)
    store.close()


@pytest.fixture
def host(office: Office, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    host = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None, check_same_thread=False)
    host.execute("CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    yield host
    host.close()


def _opened(office: Office) -> Receipt:
    return office.desk("tam").open("plan", PLAN, command_id="command-1")


def _letters(host: sqlite3.Connection) -> list[str]:
    return [text for (text,) in host.execute("SELECT text FROM letters ORDER BY id")]


@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_host_that_writes_is_waited_for_and_loses_nothing(
    office: Office, host: sqlite3.Connection, lock: str
) -> None:
    host.execute(lock)
    host.execute("INSERT INTO letters (text) VALUES ('Giấy mời')")
    with pytest.raises(StoreError, match=HELD) as caught:
        _opened(office)
    # Asking ten times, each with its own wait, would hold up the desk for a minute.
    assert not isinstance(caught.value, TryAgainError)
    host.execute("COMMIT")
    receipt = _opened(office)
    assert not receipt.is_repeat
    assert _letters(host) == ["Giấy mời"]
    assert [case.id for case in office.store.cases()] == [receipt.case_id]
    assert _opened(office) == attrs.evolve(receipt, is_repeat=True)


def test_a_host_that_reads_is_waited_for_at_the_commit_at_most(office: Office, host: sqlite3.Connection) -> None:
    host.execute("BEGIN")
    assert _letters(host) == []
    (mode,) = host.execute("PRAGMA journal_mode").fetchone()
    if mode == "wal":
        receipt = _opened(office)
        assert _letters(host) == []
        host.execute("COMMIT")
    else:
        with pytest.raises(StoreError, match=HELD):
            _opened(office)
        assert office.store.cases() == ()
        host.execute("COMMIT")
        receipt = _opened(office)
    assert [case.id for case in office.store.cases()] == [receipt.case_id]


def test_a_host_in_another_thread_lets_the_desk_on_when_it_is_done(tmp_path: Path, office: Office) -> None:
    host = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None, check_same_thread=False)
    host.execute("CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    patient = SqliteStore(tmp_path / "ledger.db", busy_timeout_ms=60_000)
    desk = Engine(patient, library(), clock=office.clock, ids=office.engine.ids).desk("tam")
    host.execute("BEGIN IMMEDIATE")
    host.execute("INSERT INTO letters (text) VALUES ('Giấy mời')")
    with ThreadPoolExecutor(max_workers=1) as pool:
        waiting = pool.submit(desk.open, "plan", PLAN, command_id="command-1")
        host.execute("COMMIT")
        receipt = waiting.result(timeout=60)
    assert [case.id for case in office.store.cases()] == [receipt.case_id]
    assert _letters(host) == ["Giấy mời"]
    patient.close()
    host.close()


_HOST = """
import sqlite3, sys
host = sqlite3.connect(sys.argv[1], isolation_level=None)
host.execute("BEGIN EXCLUSIVE")
host.execute("INSERT INTO letters (text) VALUES ('Công văn')")
print("held", flush=True)
sys.stdin.readline()
if sys.argv[2] == "ends":
    host.execute("COMMIT")
print("let go", flush=True)
"""


@pytest.mark.parametrize(("end", "letters"), [("ends", ["Công văn"]), ("dies", [])])
def test_a_host_process_that_lets_go_or_dies_leaves_the_desk_its_work(
    office: Office, host: sqlite3.Connection, tmp_path: Path, end: str, letters: list[str]
) -> None:
    order = [sys.executable, "-c", _HOST, str(tmp_path / "ledger.db"), end]
    with subprocess.Popen(order, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(StoreError, match=HELD):
            _opened(office)
        if end == "dies":
            process.kill()
        else:
            assert process.communicate("\n")[0] == "let go\n"
    receipt = _opened(office)
    assert [case.id for case in office.store.cases()] == [receipt.case_id]
    assert _letters(host) == letters
    office.engine.seal()
    assert office.engine.verify() == ()
