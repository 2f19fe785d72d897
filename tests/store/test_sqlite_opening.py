from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from supervision.store import StoreError
from supervision.store.sqlite import SqliteStore, default_connect, read_schema, upgrade
from supervision.store.sqlite._opening import _file_system, _refuse_network, journal_mode
from supervision.testing import build_opening, build_write
from supervision.testing._examples import open_cases, plain_case
from tests.store.faulty import Faulty


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 51, 3), "wal"),
        ((3, 52, 0), "wal"),
        ((4, 0, 0), "wal"),
        ((3, 50, 7), "wal"),
        ((3, 44, 6), "wal"),
        ((3, 51, 2), "persist"),
        ((3, 50, 6), "persist"),
        ((3, 49, 9), "persist"),
        ((3, 44, 5), "persist"),
        ((3, 40, 1), "persist"),
    ],
)
def test_a_write_ahead_log_is_used_only_where_it_cannot_corrupt(version: tuple[int, int, int], mode: str) -> None:
    assert journal_mode(version) == mode


def test_every_safe_setting_is_made(tmp_path: Path) -> None:
    raw: list[sqlite3.Connection] = []

    def connect(path: str) -> sqlite3.Connection:
        raw.append(default_connect(path))
        return raw[0]

    store = SqliteStore(tmp_path / "ledger.db", connect=connect, busy_timeout_ms=1_234)
    names = ("synchronous", "foreign_keys", "trusted_schema", "secure_delete", "cell_size_check", "busy_timeout")
    assert [raw[0].execute(f"PRAGMA {name}").fetchone()[0] for name in names] == [2, 1, 0, 1, 1, 1_234]
    assert raw[0].execute("PRAGMA mmap_size").fetchone() in {None, (0,)}
    assert raw[0].execute("PRAGMA journal_mode").fetchone()[0] in {"wal", "persist"}
    store.close()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 1),
        ("foreign_keys", 0),
        ("trusted_schema", 1),
        ("secure_delete", 0),
        ("mmap_size", 4096),
        ("cell_size_check", 0),
        ("busy_timeout", None),
    ],
)
def test_a_setting_that_is_not_taken_is_refused_by_name(tmp_path: Path, name: str, found: object) -> None:
    def connect(path: str) -> Faulty:
        faulty = Faulty(path)
        faulty.lies[f"PRAGMA {name}"] = found
        return faulty

    with pytest.raises(StoreError, match=name):
        SqliteStore(tmp_path / "ledger.db", connect=connect)


def test_a_build_without_memory_mapped_files_is_fine(tmp_path: Path) -> None:
    def connect(path: str) -> Faulty:
        faulty = Faulty(path)
        faulty.lies["PRAGMA mmap_size"] = None
        return faulty

    SqliteStore(tmp_path / "ledger.db", connect=connect).close()


def test_a_sqlite_that_is_too_old_is_refused(tmp_path: Path) -> None:
    def connect(path: str) -> Faulty:
        faulty = Faulty(path)
        faulty.lies["SELECT sqlite_version()"] = "3.37.2"
        return faulty

    with pytest.raises(StoreError, match=r"3\.38"):
        SqliteStore(tmp_path / "ledger.db", connect=connect)


def test_a_connection_that_begins_transactions_by_itself_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="isolation_level"):
        SqliteStore(tmp_path / "ledger.db", connect=sqlite3.connect)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.write_text("Biên bản " * 1_000, encoding="utf-8")
    with pytest.raises(StoreError, match="no SQLite database") as caught:
        SqliteStore(path)
    assert isinstance(caught.value.__cause__, sqlite3.DatabaseError)


def test_a_database_of_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE members (id INTEGER)")
    other.close()
    with pytest.raises(StoreError, match="run “supervision db upgrade”"):
        SqliteStore(path)
    assert read_schema(str(path)) is None
    assert default_connect(str(path)).execute("SELECT name FROM sqlite_schema").fetchall() == [("members",)]


def test_a_ledger_is_made_beside_a_hosts_tables_where_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "host.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE members (id INTEGER)")
        other.execute("INSERT INTO members VALUES (7)")
    other.close()
    upgrade(str(path))
    upgrade(str(path))
    store = SqliteStore(path)
    open_cases(store, "case-1")
    store.close()
    assert read_schema(str(path)) == 1
    assert default_connect(str(path)).execute("SELECT id FROM members").fetchall() == [(7,)]


@pytest.mark.parametrize("schema", ["0", "2", "x"])
def test_a_ledger_of_another_schema_is_refused_both_ways(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "ledger.db"
    SqliteStore(path).close()
    raw = default_connect(str(path))
    raw.execute("UPDATE supervision_meta SET value = ?", (schema,))
    raw.close()
    with pytest.raises(StoreError, match=f"the ledger has schema {schema}, this version reads schema 1"):
        SqliteStore(path)


def test_a_path_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        SqliteStore(tmp_path / "missing" / "ledger.db")


def test_a_failure_while_the_schema_is_made_leaves_an_empty_file(tmp_path: Path) -> None:
    def connect(path: str) -> Faulty:
        faulty = Faulty(path)
        faulty.fail_on = "CREATE TABLE supervision_outbox"
        return faulty

    with pytest.raises(StoreError, match="disk is full"):
        SqliteStore(tmp_path / "ledger.db", connect=connect)
    SqliteStore(tmp_path / "ledger.db").close()


def test_a_failure_to_begin_the_schema_is_told(tmp_path: Path) -> None:
    def connect(path: str) -> Faulty:
        faulty = Faulty(path)
        faulty.fail_on, faulty.error = "BEGIN", "SQLITE_BUSY"
        return faulty

    with pytest.raises(StoreError, match="another process"):
        SqliteStore(tmp_path / "ledger.db", connect=connect)


def test_many_may_open_a_new_ledger_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(max_workers=8) as pool:
        stores = list(pool.map(lambda _: SqliteStore(tmp_path / "ledger.db"), range(8)))
    assert [store.cases() for store in stores] == [()] * 8
    for store in stores:
        store.close()


def _mounts(tmp_path: Path, kind: str) -> Path:
    device = tmp_path.stat().st_dev
    lines = [
        "22 1 0:99 / /other rw,relatime shared:1 - tmpfs tmpfs rw",
        f"23 1 {os.major(device)}:{os.minor(device)} / / rw shared:2 - {kind} server:/export rw",
    ]
    mounts = tmp_path / "mountinfo"
    mounts.write_text("\n".join(lines), encoding="utf-8")
    return mounts


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "ceph"])
def test_a_network_file_system_is_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(StoreError, match=kind):
        _refuse_network(str(tmp_path / "ledger.db"), _mounts(tmp_path, kind))


@pytest.mark.parametrize("kind", ["ext4", "xfs", "overlay", "fuseblk"])
def test_a_local_disk_is_taken(tmp_path: Path, kind: str) -> None:
    _refuse_network(str(tmp_path / "ledger.db"), _mounts(tmp_path, kind))


def test_a_system_that_does_not_tell_its_file_systems_is_taken(tmp_path: Path) -> None:
    assert _file_system(str(tmp_path / "ledger.db"), tmp_path / "missing") == ""
    (tmp_path / "mountinfo").write_text("22 1 0:99 / /other rw - tmpfs tmpfs rw", encoding="utf-8")
    assert _file_system(str(tmp_path / "ledger.db"), tmp_path / "mountinfo") == ""


def test_a_ledger_that_was_closed_opens_with_everything_in_it(tmp_path: Path) -> None:
    item = build_opening(plain_case())
    store = SqliteStore(str(tmp_path / "ledger.db"))
    with store.transaction() as transaction:
        transaction.write(build_write("command-1", item))
    store.close()
    again = SqliteStore(tmp_path / "ledger.db")
    assert again.cases() == (item.case,)
    again.close()


_FORK = """
import os, sys
from supervision.store import StoreError
from supervision.store.sqlite import SqliteStore

store = SqliteStore(sys.argv[1])
child = os.fork()
if not child:
    try:
        store.cases()
    except StoreError as error:
        store.close()
        os._exit(0 if "fork" in str(error) else 1)
    os._exit(2)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
with store.transaction() as transaction:
    transaction.keep_spec("plan", 1, "ab", b"{}")
"""


def test_a_store_is_refused_in_a_forked_child_and_stays_whole_in_the_parent(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    subprocess.run([sys.executable, "-c", _FORK, str(path)], check=True, timeout=60)
    store = SqliteStore(path)
    assert store.specs() == (("plan", 1, "ab", b"{}"),)
    store.close()
