"""The tables come and go with Django's migrations, and a record never goes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import connections
from psycopg import IsolationLevel

from supervision.django import DjangoStore, desk, engine
from supervision.engine import Engine
from supervision.spec import load
from supervision.store import StoreError
from supervision.store.sqlite import SqliteStore
from tests.django.project import LEDGER, migrate, sqlite, supervised
from tests.engine.hosts import django_connected, django_settings
from tests.engine.office import DATA, FEEDBACK
from tests.postgres import Server


def schema(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(
            "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'supervision%' ORDER BY name"
        ).fetchall()


def test_a_migration_makes_the_tables_the_store_makes(tmp_path: Path) -> None:
    with supervised(sqlite(tmp_path / "migrated.db")):
        migrate()
    SqliteStore(tmp_path / "opened.db").close()
    assert schema(tmp_path / "migrated.db") == schema(tmp_path / "opened.db")
    SqliteStore(tmp_path / "migrated.db").close()


def test_a_migration_keeps_the_workflows(tmp_path: Path) -> None:
    with supervised(sqlite(tmp_path / "new.db")):
        migrate()
        assert {name for name, *_ in DjangoStore(LEDGER).specs()} == set(load().workflows)


def test_a_ledger_that_is_there_already_is_taken_over(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "opened.db")
    Engine(store, load()).organise(DATA)
    store.close()
    with supervised(sqlite(tmp_path / "opened.db")):
        migrate()
        assert engine().names["an"] == "Trần Văn An"


def test_tables_that_nobody_used_go_when_the_migration_is_undone(tmp_path: Path) -> None:
    with supervised(sqlite(tmp_path / "new.db")):
        migrate()
        migrate("zero")
        assert [name for name, _ in schema(tmp_path / "new.db")] == []
        with pytest.raises(StoreError, match=r"manage.py migrate"):
            engine()
        migrate("zero")


def test_a_record_is_not_deleted_by_a_migration(ledger: None, file: Path) -> None:
    desk("hue").open("feedback", FEEDBACK)
    before = schema(file)
    with pytest.raises(StoreError, match="no migration deletes a ledger"):
        migrate("zero")
    assert schema(file) == before
    assert len(engine().store.cases()) == 1


def test_another_database_of_the_project_gets_nothing(ledger: None, tmp_path: Path) -> None:
    with django_connected(sqlite(tmp_path / "other.db"), "other"):
        for target in ("0001", "zero"):
            call_command("migrate", "supervision", target, database="other", verbosity=0)
        assert connections["other"].introspection.table_names() == ["django_migrations"]


def test_a_ledger_of_another_version_is_refused(ledger: None) -> None:
    with connections[LEDGER].cursor() as cursor:
        cursor.execute("UPDATE supervision_meta SET value = '99' WHERE name = 'schema'")
    for act in (migrate, DjangoStore(LEDGER).has_schema):
        with pytest.raises(StoreError, match="schema 99"):
            act()


def test_nothing_is_missing_in_the_migrations() -> None:
    call_command("makemigrations", "supervision", check=True, dry_run=True, verbosity=0)


def test_on_postgresql_the_schema_comes_is_kept_and_goes(postgres_server: Server) -> None:
    with postgres_server.database() as url:
        with supervised(django_settings(url)):
            migrate()
            assert {name for name, *_ in engine().store.specs()} == set(load().workflows)
            migrate("zero")
            assert not DjangoStore(LEDGER).has_schema()
            migrate()
            with engine().store.transaction() as opened:
                opened.keep_spec("draft", 1, "00", b"")
            engine().organise(DATA)
            with pytest.raises(StoreError, match="no migration deletes a ledger"):
                migrate("zero")
            assert engine().names["an"] == "Trần Văn An"
            assert run_checks(tags=["supervision"], databases=[LEDGER]) == []
        past = django_settings(url) | {"OPTIONS": {"isolation_level": IsolationLevel.SERIALIZABLE}}
        with supervised(past):
            (found,) = run_checks(tags=["supervision"], databases=[LEDGER])
        assert (found.id, "is serializable" in found.msg) == ("supervision.E005", True)
