from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from supervision.model import Case, CaseId, Claim, Deadline
from supervision.record import NotCanonicalError
from supervision.store import StoreError, Write
from supervision.store.sqlite import SqliteStore, default_connect
from supervision.store.sqlite._sql import statements
from supervision.testing import build_opening, build_step, build_write
from supervision.testing._examples import AT, everything, open_cases, personal, plain_case, put, task
from tests.store.faulty import Faulty


class Opened:
    """A store whose connection fails when told to."""

    def __init__(self, path: Path) -> None:
        self.raw = Faulty(str(path))
        self.store = SqliteStore(path, connect=lambda _: self.raw)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    opened = Opened(tmp_path / "ledger.db")
    yield opened
    opened.raw.close()


def _large_write(store: SqliteStore) -> Write:
    (case,) = store.cases() or open_cases(store, "case-1")
    after = attrs.evolve(
        case,
        state="done",
        claims=(Claim("k", "2026-01-01", "2026-01-02"),),
        deadlines=(Deadline("answer", "unit-1", "2026-01-30", "2026-02-27"),),
    )
    items = (
        build_step(case, after, tasks=[task("case-1")]),
        build_opening(plain_case("case-2", reference="2"), "command-2"),
    )
    return build_write("command-2", *items, personal=[personal("ref-1")])


def test_a_failure_at_any_statement_changes_nothing_and_the_next_try_succeeds(opened: Opened) -> None:
    store, raw = opened.store, opened.raw
    write = _large_write(store)
    before = everything(store)
    number = 0
    while True:
        raw.fail_at = number
        try:
            with store.transaction() as transaction:
                transaction.write(write)
        except StoreError:
            assert everything(store) == before
            number += 1
        else:
            raw.fail_at = -1
            break
    # Begin, look, command, two cases with their rows, personal rows, commit.
    assert number >= 14
    assert len(store.cases()) == 2
    assert store.seal() == 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("SQLITE_BUSY", "another process"),
        ("SQLITE_BUSY_SNAPSHOT", "another process"),
        ("SQLITE_LOCKED", "locked"),
        ("SQLITE_FULL", "disk is full"),
        ("SQLITE_READONLY_DBMOVED", "read-only"),
        ("SQLITE_CONSTRAINT_PRIMARYKEY", "constraints"),
        ("SQLITE_NOMEM", "reports an error"),
        ("", "reports an error"),
    ],
)
def test_a_failure_is_told_in_both_languages_with_its_cause(opened: Opened, name: str, text: str) -> None:
    opened.raw.fail_on, opened.raw.error = "SELECT id, snapshot", name
    with pytest.raises(StoreError, match=text) as caught:
        opened.store.cases()
    assert " · " in str(caught.value)
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)
    opened.raw.fail_on = ""
    assert opened.store.cases() == ()


@pytest.mark.parametrize("name", ["SQLITE_IOERR_FSYNC", "SQLITE_CORRUPT", "SQLITE_NOTADB"])
def test_after_a_failed_disk_nobody_gets_in_any_more(opened: Opened, name: str) -> None:
    open_cases(opened.store, "case-1")
    opened.raw.fail_on, opened.raw.error = "COMMIT", name
    with pytest.raises(StoreError):
        put(opened.store, "command-2", build_opening(plain_case("case-2"), "command-2"))
    opened.raw.fail_on = ""
    with pytest.raises(StoreError, match=r"stop|no SQLite database"):
        opened.store.cases()
    with pytest.raises(StoreError, match=r"stop|no SQLite database"), opened.store.transaction():
        pass


def test_after_a_failed_rollback_nobody_gets_in_any_more(opened: Opened) -> None:
    opened.raw.fail_on = "ROLLBACK"
    with pytest.raises(KeyError), opened.store.transaction():
        raise KeyError
    with pytest.raises(StoreError, match="disk is full"):
        opened.store.cases()


def test_a_write_that_was_cut_short_cannot_be_committed_all_the_same(opened: Opened) -> None:
    write = _large_write(opened.store)
    before = everything(opened.store)

    def stubborn() -> None:
        with opened.store.transaction() as transaction:
            opened.raw.fail_on = "INSERT INTO supervision_personal"
            with pytest.raises(StoreError, match="disk is full"):
                transaction.write(write)

    with pytest.raises(StoreError, match="cut short"):
        stubborn()
    assert everything(opened.store) == before


def test_a_case_that_has_no_bytes_stores_nothing(opened: Opened) -> None:
    item = build_opening(plain_case())
    broken = attrs.evolve(item, case=attrs.evolve(item.case, fields={"a": "\ud800"}))
    with pytest.raises(NotCanonicalError):
        put(opened.store, "command-1", broken)
    assert opened.store.cases() == ()


def test_a_row_that_breaks_a_constraint_stores_nothing(opened: Opened) -> None:
    rows = [personal("ref-1"), personal("ref-1")]
    with pytest.raises(StoreError, match="constraints"):
        put(opened.store, "command-1", build_opening(plain_case()), rows=rows)
    assert opened.store.cases() == ()


def test_a_full_disk_refuses_and_keeps_what_was_there(tmp_path: Path) -> None:
    def connect(path: str) -> sqlite3.Connection:
        raw = default_connect(path)
        raw.execute("PRAGMA max_page_count = 60")
        return raw

    store = SqliteStore(tmp_path / "ledger.db", connect=connect)
    written: list[Case] = []
    with pytest.raises(StoreError, match="disk is full"):
        written.extend(case for number in range(1_000) for case in open_cases(store, f"case-{number:03}"))
    assert store.cases(limit=1_000) == tuple(written)
    assert len(written) > 10
    store.close()


_LIMITED = """
import resource, sys
from supervision.store import StoreError
from supervision.store.sqlite import SqliteStore
from supervision.testing._examples import open_cases

store = SqliteStore(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (200 * 1024, resource.RLIM_INFINITY))
number = 0
try:
    while True:
        open_cases(store, f"case-{number:04}")
        number += 1
except StoreError as error:
    print(number, error)
try:
    store.cases()
except StoreError as error:
    print(error)
"""


def test_a_file_that_may_not_grow_stops_the_store_and_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    SqliteStore(path).close()
    order = [sys.executable, "-c", _LIMITED, str(path)]
    told = subprocess.run(order, check=True, timeout=60, stdout=subprocess.PIPE, text=True).stdout
    first, second = told.splitlines()
    written, _, message = first.partition(" ")
    assert "the disk reports an error, stop and check it" in message
    assert second == message
    store = SqliteStore(path)
    assert len(store.cases(limit=1_000)) == int(written) > 10
    open_cases(store, "case-more")
    assert store.seal() == int(written) + 1
    store.close()


def test_another_process_that_writes_is_waited_for_only_so_long(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "ledger.db", busy_timeout_ms=1)
    other = default_connect(str(tmp_path / "ledger.db"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another process"), store.transaction():
        pass
    other.execute("COMMIT")
    open_cases(store, "case-1")
    other.close()
    store.close()


def test_a_read_only_file_refuses_to_be_written(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "ledger.db").close()

    def connect(path: str) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)

    with pytest.raises(StoreError, match="read-only"):
        open_cases(SqliteStore(tmp_path / "ledger.db", connect=connect), "case-1")


def test_transactions_do_not_nest_and_the_outer_one_goes_on(opened: Opened) -> None:
    store = opened.store
    with store.transaction() as transaction:
        with pytest.raises(StoreError, match="open already"), store.transaction():
            pass
        put_in = build_write("command-1", build_opening(plain_case()))
        transaction.write(put_in)
    assert len(store.cases()) == 1
    with store.transaction() as transaction, pytest.raises(StoreError, match="open already"):
        store.seal()


def test_a_thread_reads_what_its_own_transaction_wrote(opened: Opened) -> None:
    with opened.store.transaction() as transaction:
        transaction.write(_deadline_and_task())
        assert len(opened.store.deadlines()) == 1
        assert opened.store.tasks([("party_office", "unit-1")]) == (task("case-1"),)
    assert len(opened.store.deadlines()) == 1


def _deadline_and_task() -> Write:
    case = attrs.evolve(plain_case(), deadlines=(Deadline("answer", "unit-1", "2026-01-30", "2026-02-27"),))
    return build_write("command-1", build_opening(case, tasks=[task("case-1")]))


def test_a_transaction_that_has_ended_is_of_no_use(opened: Opened) -> None:
    with opened.store.transaction() as transaction:
        pass
    with pytest.raises(StoreError, match="has ended"):
        transaction.cases([CaseId("case-1")])
    with pytest.raises(StoreError, match="has ended"):
        transaction.change_org([], {}, AT)


def test_a_store_cannot_be_closed_inside_a_transaction(opened: Opened) -> None:
    with opened.store.transaction(), pytest.raises(StoreError, match="not ended"):
        opened.store.close()


def test_a_closed_store_is_of_no_use(opened: Opened) -> None:
    opened.store.close()
    with pytest.raises(StoreError, match="closed"):
        opened.store.cases()
    with pytest.raises(StoreError, match="closed"), opened.store.transaction():
        pass


def test_a_write_without_events_leaves_nothing_to_seal(opened: Opened) -> None:
    (case,) = open_cases(opened.store, "case-1")
    opened.store.seal()
    put(opened.store, "command-2", attrs.evolve(build_step(case, case), events=()))
    assert opened.store.seal() == 0


_SORTED_BY_INDEX = [
    "receipt",
    "case",
    "find",
    "cases",
    "cases_of_workflow",
    "cases_in_state",
    "cases_of_workflow_in_state",
    "events",
    "outbox",
    "log",
    "claims",
    "deadlines",
    "deadlines_of_case",
    "due",
    "search",
    "search_in_state",
    "is_common",
    "tasks",
    "personal",
    "denials",
    "org_changes",
    "update_case",
    "move_case",
    "delete_claim",
    "delete_deadline",
    "delete_task",
    "delete_party",
    "delete_due",
    "delete_outbox",
]


@pytest.mark.parametrize("name", _SORTED_BY_INDEX)
def test_no_statement_reads_or_sorts_a_whole_table(opened: Opened, name: str) -> None:
    sql = statements()[name]
    plan = opened.raw.raw.execute(f"EXPLAIN QUERY PLAN {sql}", ["[]"] * sql.count("?")).fetchall()
    details = [row[3] for row in plan]
    walks = [detail for detail in details if detail.startswith("SCAN") and "json_each" not in detail]
    # These two walk along their key from one end and stop at the limit.
    assert walks == {"outbox": ["SCAN supervision_outbox"], "denials": ["SCAN supervision_denials"]}.get(name, [])
    assert not [detail for detail in details if "TEMP B-TREE" in detail]


def test_every_statement_is_a_valid_one(opened: Opened) -> None:
    for sql in statements().values():
        opened.raw.raw.execute(f"EXPLAIN {sql}", ["[]"] * sql.count("?"))
