"""Hosts whose transaction we do not go into, or cannot finish our work in: each is told what to do."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import NullPool, create_engine
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session

from supervision.engine import Sending
from supervision.model import CaseId
from supervision.store import Denial, Store, StoreError, TryAgainError
from supervision.store.sqlite import SqliteStore
from supervision.testing import FaultStore
from tests.engine.hosts import ALIAS, django_connected, django_settings, make_notes, make_safe, notes
from tests.engine.office import Office
from tests.postgres import Server, emptied


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office.open(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield office
    office.engine.close()


@pytest.fixture
def raw(tmp_path: Path, office: Office) -> Iterator[sqlite3.Connection]:
    """A connection of the host's that does not wait."""
    with closing(sqlite3.connect(tmp_path / "ledger.db", timeout=0)) as raw:
        raw.execute("PRAGMA synchronous = EXTRA")
        yield raw


@pytest.fixture
def other(tmp_path: Path, office: Office) -> Iterator[sqlite3.Connection]:
    """Another writer, who does not wait either."""
    with closing(sqlite3.connect(tmp_path / "ledger.db", timeout=0)) as other:
        yield other


@pytest.fixture(scope="module")
def served(postgres_database: str) -> Iterator[Office]:
    """One ledger on a server for all tests here: each makes cases of its own."""
    emptied(postgres_database)
    office = Office.open(postgres_database)
    make_notes(postgres_database)
    yield office
    office.engine.close()


@pytest.fixture
def line(postgres_database: str, served: Office) -> Iterator[psycopg.Connection]:
    """A connection of the host's."""
    with psycopg.connect(postgres_database, autocommit=True) as line:
        yield line


def state(office: Office, case: CaseId) -> str:
    return office.engine.read([case])[case].state


class TestWhoeverItIs:
    def test_what_is_no_host_is_refused(self, office: Office) -> None:
        with pytest.raises(StoreError, match=r"builtins\.object cannot be used with a SQLite ledger"):
            office.engine.desk("an", within=object())

    def test_a_store_in_memory_names_the_stores_that_can(self) -> None:
        with pytest.raises(StoreError, match=r"open the ledger with sqlite:///… or postgresql://…"):
            Office.open().engine.desk("an", within="default")

    def test_a_store_that_fails_on_order_names_the_one_it_wraps(self, office: Office) -> None:
        with pytest.raises(StoreError, match="use the store it wraps"):
            FaultStore(office.store).within("default")

    def test_a_host_goes_into_no_second_host(self, office: Office, raw: sqlite3.Connection) -> None:
        with pytest.raises(StoreError, match="inside a host's transaction already"):
            office.store.within(raw).within(raw)

    def test_several_steps_are_not_taken_back_in_a_batch(self, office: Office) -> None:
        plan = office.plan()
        with office.engine.batch() as batch, pytest.raises(ValueError, match="send one by one"):
            office.engine.desk("an", within=batch).send_many([Sending(plan, "start_draft")])


class TestDjango:
    def test_outside_an_atomic_block_nothing_is_begun(self, office: Office, tmp_path: Path) -> None:
        with (
            django_connected(django_settings(f"sqlite:///{tmp_path / 'ledger.db'}")),
            pytest.raises(StoreError, match=r"transaction\.atomic\(using='host'\)"),
        ):
            office.engine.desk("an", within=ALIAS)

    def test_a_broken_atomic_block_is_not_gone_into(self, office: Office, tmp_path: Path) -> None:
        from django.db import transaction

        settings = django_settings(f"sqlite:///{tmp_path / 'ledger.db'}")
        with django_connected(settings), transaction.atomic(using=ALIAS):
            transaction.set_rollback(True, using=ALIAS)
            with pytest.raises(StoreError, match="broken by an earlier error"):
                office.engine.desk("an", within=ALIAS)

    def test_an_alias_it_does_not_have_is_refused(self, office: Office, tmp_path: Path) -> None:
        settings = django_settings(f"sqlite:///{tmp_path / 'ledger.db'}")
        with django_connected(settings), pytest.raises(StoreError, match=r"no database “nobody”; there are: .*host"):
            office.engine.desk("an", within="nobody")

    def test_where_it_is_not_loaded_an_alias_means_nothing(
        self, office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delitem(__import__("sys").modules, "django.db", raising=False)
        with pytest.raises(StoreError, match="Django is not loaded"):
            office.engine.desk("an", within="default")


class TestSQLAlchemy:
    def test_a_session_without_a_database_is_refused(self, office: Office) -> None:
        with Session() as session, pytest.raises(StoreError, match="SQLAlchemy does not lend its transaction"):
            office.engine.desk("an", within=session)

    def test_an_asynchronous_session_says_where_it_can_be_used(self, office: Office, tmp_path: Path) -> None:
        async def host() -> None:
            engine = create_async_engine(f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}", poolclass=NullPool)
            make_safe(engine.sync_engine)
            async with AsyncSession(engine) as session:
                await session.run_sync(lambda _: office.engine.desk("an", within=session))  # the wrong one will do
                await session.rollback()
                with pytest.raises(StoreError, match=r"await session\.run_sync"):
                    office.engine.desk("an", within=session)

        asyncio.run(host())

    def test_autocommit_is_no_transaction(self, office: Office, tmp_path: Path) -> None:
        engine = create_engine(f"sqlite:///{tmp_path / 'ledger.db'}", poolclass=NullPool, isolation_level="AUTOCOMMIT")
        make_safe(engine)
        plan = office.plan()
        with engine.connect() as connection, pytest.raises(StoreError, match="no SQLite transaction open"):
            office.engine.desk("an", within=connection).send(plan, "start_draft")
        assert state(office, plan) == "expected"


# A journal that is deleted, SQLite's default, needs EXTRA.
_UNSAFE = [("synchronous", "NORMAL"), ("synchronous", "FULL"), ("journal_mode", "MEMORY")]


class TestSqlite:
    def test_another_file_is_refused(self, office: Office, tmp_path: Path) -> None:
        SqliteStore(tmp_path / "other.db").close()
        with closing(sqlite3.connect(tmp_path / "other.db")) as other, pytest.raises(StoreError, match=r"other\.db"):
            office.engine.desk("an", within=other)

    @pytest.mark.parametrize(("name", "value"), _UNSAFE)
    def test_a_connection_that_could_lose_what_was_acknowledged_is_refused(
        self, office: Office, raw: sqlite3.Connection, name: str, value: str
    ) -> None:
        raw.execute(f"PRAGMA {name} = {value}")
        with pytest.raises(StoreError, match=f"run PRAGMA {name}"):
            office.engine.desk("an", within=raw)

    def test_a_connection_that_gives_bytes_for_text_is_refused(self, office: Office, raw: sqlite3.Connection) -> None:
        raw.text_factory = bytes
        with pytest.raises(StoreError, match="its own text_factory"):
            office.engine.desk("an", within=raw)

    def test_rows_of_the_hosts_own_kind_do_not_matter(self, office: Office, raw: sqlite3.Connection) -> None:
        plan = office.plan()
        raw.row_factory = lambda _cursor, row: {"row": row}
        office.engine.desk("an", within=raw).send(plan, "start_draft")
        raw.commit()
        assert state(office, plan) == "drafting"

    def test_the_lock_is_had_before_anything_is_read(
        self, office: Office, raw: sqlite3.Connection, other: sqlite3.Connection
    ) -> None:
        plan = office.plan()
        with office.store.within(raw).transaction() as transaction:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            assert transaction.cases([plan])[plan].state == "expected"

    def test_a_file_that_another_holds_is_told_and_the_host_goes_on(
        self, office: Office, raw: sqlite3.Connection, other: sqlite3.Connection
    ) -> None:
        plan = office.plan()
        raw.execute("BEGIN")
        other.execute("BEGIN IMMEDIATE")
        desk = office.engine.desk("an", within=raw)
        with pytest.raises(TryAgainError, match="roll back and repeat"):
            desk.send(plan, "start_draft")
        assert raw.in_transaction
        raw.rollback()
        other.rollback()
        office.engine.desk("an", within=raw).send(plan, "start_draft")
        raw.commit()
        assert state(office, plan) == "drafting"

    def test_a_transaction_that_sqlite_itself_undid_is_said_to_be_gone(
        self, office: Office, raw: sqlite3.Connection
    ) -> None:
        raw.execute(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON supervision_specs BEGIN SELECT RAISE(ROLLBACK, 'full'); END"
        )
        inside = office.store.within(raw)
        with pytest.raises(TryAgainError, match="undone the host's whole transaction"):
            _blind_to_errors(inside)
        assert not raw.in_transaction

    def test_one_transaction_at_a_time(self, office: Office, raw: sqlite3.Connection) -> None:
        inside = office.store.within(raw)
        with inside.transaction(), pytest.raises(StoreError, match="open already"), inside.transaction():
            pass


class TestPostgresql:
    def test_autocommit_is_no_transaction(self, served: Office, line: psycopg.Connection) -> None:
        with pytest.raises(StoreError, match="no PostgreSQL transaction open"):
            served.engine.desk("an", within=line)

    def test_a_broken_transaction_is_not_gone_into(self, served: Office, line: psycopg.Connection) -> None:
        line.execute("BEGIN")
        with pytest.raises(psycopg.Error):
            line.execute("SELECT 1 / 0")
        with pytest.raises(StoreError, match="broken by an earlier error"):
            served.engine.desk("an", within=line)

    def test_another_driver_is_told_which_to_take(self, served: Office) -> None:
        with pytest.raises(StoreError, match="psycopg 3"):
            served.engine.desk("an", within=sqlite3.connect)

    def test_another_database_is_refused(self, served: Office, postgres_server: Server) -> None:
        with psycopg.connect(postgres_server.url) as other, pytest.raises(StoreError, match="another database"):
            served.engine.desk("an", within=other)

    def test_another_encoding_is_refused(self, served: Office, line: psycopg.Connection) -> None:
        line.execute("SET client_encoding = 'LATIN1'")
        with line.transaction(), pytest.raises(StoreError, match="client_encoding = UTF8"):
            served.engine.desk("an", within=line)

    @pytest.mark.parametrize(
        ("begin", "match"),
        [
            ("BEGIN ISOLATION LEVEL REPEATABLE READ", "repeatable read and sees the past"),
            ("BEGIN ISOLATION LEVEL SERIALIZABLE", "serializable and sees the past"),
            ("BEGIN READ ONLY", "read-only"),
            ("BEGIN; SET LOCAL synchronous_commit = off", "synchronous_commit = off"),
        ],
    )
    def test_a_transaction_that_sees_the_past_or_keeps_nothing_only_looks(
        self, served: Office, line: psycopg.Connection, begin: str, match: str
    ) -> None:
        plan = served.plan()
        if "synchronous_commit" in begin:
            with line.transaction():
                served.engine.desk("an", within=line)  # known by now
        line.execute(begin.encode())
        desk = served.engine.desk("an", within=line)
        assert desk.case(plan).state == "expected"
        with pytest.raises(StoreError, match=match):
            desk.send(plan, "start_draft")
        assert line.execute("SELECT 1").fetchone() == (1,)

    def test_a_server_that_lets_us_wait_too_long_leaves_the_host_its_rows(
        self, served: Office, line: psycopg.Connection, postgres_database: str
    ) -> None:
        plan = served.plan()
        with line.transaction():
            line.execute("INSERT INTO host_notes (said) VALUES ('before')")
            line.execute("SET LOCAL lock_timeout = '20ms'")
            with served.store.transaction(), pytest.raises(StoreError, match="another transaction holds the ledger"):
                served.engine.desk("an", within=line).send(plan, "start_draft")
        assert notes(postgres_database) == ["before"]
        assert state(served, plan) == "expected"

    def test_one_transaction_at_a_time(self, served: Office, line: psycopg.Connection) -> None:
        with line.transaction():
            inside = served.store.within(line)
            with inside.transaction(), pytest.raises(StoreError, match="open already"), inside.transaction():
                pass

    def test_a_connection_that_is_lost_says_that_all_must_be_repeated(
        self, served: Office, line: psycopg.Connection, postgres_database: str
    ) -> None:
        plan = served.plan()
        line.execute("BEGIN")
        desk = served.engine.desk("an", within=line)
        with psycopg.connect(postgres_database) as other:
            other.execute("SELECT pg_terminate_backend(%s, 5000)", [line.info.backend_pid])
        with pytest.raises(TryAgainError, match="repeat the host's whole transaction"):
            desk.send(plan, "start_draft")
        line.close()

    def test_a_deadlock_says_so_too_and_the_host_may_still_look(self, served: Office, line: psycopg.Connection) -> None:
        plan = served.plan()
        line.execute("BEGIN")
        line.execute(
            "CREATE FUNCTION pg_temp.torn() RETURNS trigger LANGUAGE plpgsql AS "
            "'BEGIN RAISE EXCEPTION USING ERRCODE = ''40P01''; END'"
        )
        line.execute(
            "CREATE TRIGGER torn BEFORE INSERT ON supervision.commands FOR EACH ROW EXECUTE FUNCTION pg_temp.torn()"
        )
        with pytest.raises(TryAgainError, match="repeat the host's whole transaction"):
            served.engine.desk("an", within=line).send(plan, "start_draft")
        assert served.engine.desk("an", within=line).case(plan).state == "expected"
        line.execute("ROLLBACK")


def _blind_to_errors(store: Store) -> None:
    with store.transaction() as transaction:
        with suppress(StoreError):
            transaction.keep_spec("x", 1, "00", b"")
        with suppress(StoreError):
            transaction.deny(Denial("an", "case", "step", (), ""))
