from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.cli.conftest import Run
from tests.postgres import Server


@pytest.fixture
def url(postgres_server: Server) -> Iterator[str]:
    with postgres_server.database() as url:
        yield url


def test_a_file_says_which_schema_it_has(run: Run, ledger: Path) -> None:
    code, out, _ = run("db", "status", "--format", "json")
    assert code == 0
    assert json.loads(out) == {"ledger": "supervision.db", "schema": 1, "wanted": 1, "usable": True}
    assert run("db", "upgrade", "--lang", "en")[:2] == (0, "supervision.db: schema 1, fit for use.\n")


def test_a_file_that_is_missing_is_not_made(run: Run, home: Path) -> None:
    for word in ("status", "upgrade"):
        code, _, told = run("db", word, "--lang", "en")
        assert code == 3
        assert "no ledger file" in told
    assert list(home.iterdir()) == []


def test_the_sql_for_a_file_makes_a_ledger(run: Run, home: Path) -> None:
    sql = run("db", "sql")[1]
    with sqlite3.connect("supervision.db", isolation_level=None) as raw:
        raw.executescript(sql)
    raw.close()
    assert run("db", "status")[0] == 0
    assert run("verify")[0] == 0
    assert run("db", "sql", "--after", "1")[:2] == (0, "")


def test_the_sql_for_a_server_makes_a_ledger(run: Run, url: str) -> None:
    sql = run("db", "sql", "--db", "postgresql://")[1]
    with psycopg.connect(url, autocommit=True) as raw:
        raw.execute(sql.encode())
    assert run("db", "status", "--db", url)[0] == 0


def test_a_server_without_a_ledger_is_told_and_made_only_when_asked(run: Run, url: str) -> None:
    assert run("db", "status", "--db", url)[0] == 1
    code, _, told = run("verify", "--db", url, "--lang", "en")
    assert code == 3
    assert "there is no ledger" in told
    assert run("doctor", "--db", url)[0] == 0
    assert run("init", "--db", url)[0] == 0
    assert run("verify", "--db", url)[0] == 0
    assert run("doctor", "--db", url)[0] == 0


def test_a_ledger_of_a_newer_version_is_told(run: Run, url: str) -> None:
    assert run("db", "upgrade", "--db", url)[0] == 0
    with psycopg.connect(url) as raw:
        raw.execute("INSERT INTO supervision.schema_versions (number, oldest) VALUES (2, 2)")
    code, out, _ = run("db", "status", "--db", url, "--lang", "en")
    assert code == 1
    assert "belongs to a newer version" in out
    assert run("db", "upgrade", "--db", url)[0] == 3
    assert run("verify", "--db", url)[0] == 3


def test_a_server_that_is_not_there_is_told_without_the_password(run: Run, home: Path) -> None:
    code, _, told = run("db", "status", "--db", "postgresql://nobody:hush@127.0.0.1:1/ledger", "--lang", "en")
    assert code == 3
    assert "cannot be reached" in told
    assert "hush" not in told
