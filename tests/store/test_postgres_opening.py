from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import attrs
import psycopg
import pytest

from supervision import Engine, wiring
from supervision.store import StoreError
from supervision.store.postgres import PostgresStore, Timeouts, default_connect, read_schema, script, upgrade
from supervision.store.postgres._line import Line, Raw
from supervision.store.postgres._opening import Settings, opened, refuse_unsafe
from supervision.store.postgres._schema import Schema, bring, found_on, require
from supervision.store.postgres._sql import Migration, migrations
from supervision.testing._examples import open_cases
from tests.postgres import Server

SAFE = Settings(150_018, "UTF8", "on", "on", "on", is_replica=False)
NEXT = Migration(2, 1, "-- oldest: 1\nALTER TABLE supervision.cases ADD COLUMN note text;\n")
BREAKING = Migration(2, 2, "-- oldest: 2\nALTER TABLE supervision.people RENAME TO persons;\n")
BROKEN = Migration(3, 1, "-- oldest: 1\nCREATE TABLE supervision.more (id integer);\nSELECT nonsense;\n")


@pytest.fixture
def empty(postgres_server: Server) -> Iterator[str]:
    with postgres_server.database() as url:
        yield url


@pytest.fixture
def line(empty: str) -> Iterator[Line]:
    line = opened(empty, default_connect, Timeouts())
    yield line
    line.close()


def test_a_server_with_safe_settings_is_taken() -> None:
    refuse_unsafe(SAFE)
    refuse_unsafe(attrs.evolve(SAFE, synchronous_commit="remote_apply", version=140_000))


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("fsync", "off", "fsync = off"),
        ("full_page_writes", "off", "full_page_writes = off"),
        ("synchronous_commit", "off", "synchronous_commit = off"),
        ("synchronous_commit", "local", "synchronous_commit = local"),
        ("synchronous_commit", "remote_write", "synchronous_commit = remote_write"),
        ("encoding", "SQL_ASCII", "encoded as SQL_ASCII"),
        ("encoding", "LATIN1", "ENCODING 'UTF8'"),
        ("version", 130_022, r"13\.22 is too old"),
        ("is_replica", True, "connect to the primary"),
    ],
)
def test_an_unsafe_server_is_refused_with_the_reason(name: str, value: str | int, told: str) -> None:
    with pytest.raises(StoreError, match=told):
        refuse_unsafe(attrs.evolve(SAFE, **{name: value}))  # type: ignore[arg-type]


def test_a_database_set_to_commit_in_memory_is_refused(empty: str) -> None:
    with psycopg.connect(empty, autocommit=True) as raw:
        name = raw.info.dbname
        raw.execute(f"ALTER DATABASE {name} SET synchronous_commit = off".encode())
    with pytest.raises(StoreError, match="synchronous_commit = off"):
        PostgresStore(empty)


def test_a_database_that_is_not_in_unicode_is_refused(postgres_server: Server) -> None:
    with (
        postgres_server.database("ENCODING 'SQL_ASCII' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'") as url,
        pytest.raises(StoreError, match="encoded as SQL_ASCII"),
    ):
        PostgresStore(url)


def test_order_follows_bytes_whatever_the_collation_of_the_database(postgres_url: str) -> None:
    PostgresStore(postgres_url).close()
    with psycopg.connect(postgres_url) as raw:
        other = raw.execute(
            "SELECT attrelid::regclass, attname FROM pg_attribute WHERE atttypid = 'text'::regtype "
            "AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'supervision'::regnamespace) "
            "AND attcollation <> '\"C\"'::regcollation"
        ).fetchall()
    assert other == []


def test_a_server_that_does_not_answer_is_told_without_the_password() -> None:
    with pytest.raises(StoreError, match="check server, address, database, user and password") as caught:
        PostgresStore("postgresql://me:hush@127.0.0.1:1/ledger")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("rest", ["[::1/db", "h/db?nonsense=1", "h%zz/db"])
def test_an_address_that_cannot_be_read_is_told_without_the_password(rest: str) -> None:
    with pytest.raises(StoreError, match="cannot be read: write postgresql://") as caught:
        PostgresStore(f"postgresql://me:hush@{rest}")
    assert "hush" not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_database_that_is_missing_is_told(postgres_server: Server) -> None:
    with postgres_server.database() as url:
        pass
    with pytest.raises(StoreError, match="does not exist"):
        PostgresStore(url)


def test_an_empty_database_becomes_a_ledger(empty: str) -> None:
    assert read_schema(empty) == Schema(None, None, 1)
    PostgresStore(empty).close()
    assert read_schema(empty) == Schema(1, 1, 1)


def test_many_may_open_a_new_ledger_at_once(empty: str) -> None:
    with ThreadPoolExecutor(max_workers=6) as pool:
        stores = list(pool.map(lambda _: PostgresStore(empty), range(6)))
    assert [store.cases() for store in stores] == [()] * 6
    for store in stores:
        store.close()


def test_a_schema_made_by_hand_is_a_ledger(empty: str) -> None:
    with psycopg.connect(empty, autocommit=True) as raw:
        raw.execute(script().encode())
    assert read_schema(empty) == Schema(1, 1, 1)
    store = PostgresStore(empty)
    open_cases(store, "case-1")
    store.close()
    assert script(after=1) == ""


def test_a_schema_of_something_else_is_refused_and_left_alone(empty: str) -> None:
    with psycopg.connect(empty, autocommit=True) as raw:
        raw.execute("CREATE SCHEMA supervision")
        raw.execute("CREATE TABLE supervision.members (id integer)")
        with pytest.raises(StoreError, match="something else"):
            PostgresStore(empty)
        with pytest.raises(StoreError, match="something else"):
            upgrade(empty)
        tables = raw.execute("SELECT relname FROM pg_class WHERE relnamespace = 'supervision'::regnamespace")
        assert tables.fetchall() == [("members",)]


def test_an_empty_schema_that_an_administrator_made_is_used(empty: str) -> None:
    with psycopg.connect(empty, autocommit=True) as raw:
        raw.execute("CREATE SCHEMA supervision")
    PostgresStore(empty).close()
    assert read_schema(empty).is_usable


def test_an_older_ledger_is_refused_until_it_is_upgraded(line: Line) -> None:
    bring(line, migrations())
    steps = (*migrations(), NEXT)
    with pytest.raises(StoreError, match=r"has schema 1, this version needs schema 2: .*supervision db upgrade"):
        require(line, steps)
    assert bring(line, steps) == Schema(1, 1, 2)
    require(line, steps)
    assert bring(line, steps) == Schema(2, 1, 2)


def test_the_previous_release_runs_on_a_schema_that_was_only_added_to(line: Line) -> None:
    bring(line, (*migrations(), NEXT))
    require(line, migrations())
    assert bring(line, migrations()) == Schema(2, 1, 1)


def test_a_newer_ledger_that_was_changed_is_refused_both_ways(line: Line) -> None:
    bring(line, (*migrations(), BREAKING))
    for attempt in (require, bring):
        with pytest.raises(StoreError, match="has schema 2, this version needs schema 1: use a newer version"):
            attempt(line, migrations())


def test_a_migration_that_fails_changes_nothing(line: Line) -> None:
    bring(line, migrations())
    with pytest.raises(StoreError):
        bring(line, (*migrations(), NEXT, BROKEN))
    assert found_on(line, migrations()) == Schema(1, 1, 1)
    assert bring(line, (*migrations(), NEXT)) == Schema(1, 1, 2)


def test_migrations_are_numbered_without_gaps_and_say_who_still_runs_on_them() -> None:
    assert [step.number for step in migrations()] == list(range(1, len(migrations()) + 1))
    assert all(1 <= step.oldest <= step.number for step in migrations())


_FORK = """
import os, sys
from supervision.store import StoreError
from supervision.store.postgres import PostgresStore

store = PostgresStore(sys.argv[1])
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
store.close()
"""


def test_a_store_is_refused_in_a_forked_child_and_stays_whole_in_the_parent(postgres_url: str) -> None:
    subprocess.run([sys.executable, "-c", _FORK, postgres_url], check=True, timeout=60)
    store = PostgresStore(postgres_url)
    assert store.specs() == (("plan", 1, "ab", b"{}"),)
    store.close()


def test_the_driver_is_loaded_only_where_it_is_used() -> None:
    code = (
        "import sys; from supervision import Engine; Engine.open('memory://').close(); "
        "assert not any(name.startswith('psycopg') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_missing_driver_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("supervision.store.postgres")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("supervision.store.postgres")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match=r"pip install “supervision-cycles\[postgres\]”"):
        wiring.open_store("postgresql://localhost/ledger")


def test_an_engine_opens_a_ledger_by_its_address(postgres_url: str) -> None:
    with Engine.open(postgres_url) as engine:
        assert "plan" in engine.programs.names
        assert len(engine.store.specs()) >= 6


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://lan:hush@db.example/ledger", "postgresql://lan@db.example/ledger"),
        ("postgresql://lan@db.example/ledger", "postgresql://lan@db.example/ledger"),
        ("postgresql:///ledger?user=lan&password=hush&host=a", "postgresql:///ledger?user=lan&password=…&host=a"),
        ("ledger.db", "ledger.db"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    assert wiring.without_password(url) == shown


def test_a_user_who_may_only_change_rows_can_work(empty: str) -> None:
    PostgresStore(empty).close()
    role = f"clerk_{os.getpid()}"
    rights = (
        f"CREATE ROLE {role} LOGIN",
        f"GRANT USAGE ON SCHEMA supervision TO {role}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA supervision TO {role}",
    )
    with psycopg.connect(empty, autocommit=True) as raw:
        for right in rights:
            raw.execute(right.encode())
        store = PostgresStore(empty, connect=lambda url: _as(role, default_connect(url)))
        open_cases(store, "case-1")
        assert store.seal() == 1
        store.close()
        raw.execute(f"DROP OWNED BY {role}".encode())
        raw.execute(f"DROP ROLE {role}".encode())


def _as(role: str, raw: Raw) -> Raw:
    raw.execute(f"SET ROLE {role}".encode())
    return raw
