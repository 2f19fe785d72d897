"""A database whose ledger asks for jobs, for each test: its trigger must not be left to tests that count rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import psycopg
import pytest

from supervision.clock import SystemClock
from supervision.distributed import install
from supervision.engine import Engine
from supervision.store.postgres import PostgresStore
from tests.postgres import Server
from tests.worker.scene import engine_of


@pytest.fixture(scope="module")
def shared_url(postgres_server: Server) -> Iterator[str]:
    """The address of a database with a ledger that asks for jobs."""
    with postgres_server.database() as url:
        PostgresStore(url).close()
        install(url)
        yield url


@pytest.fixture
def url(shared_url: str) -> str:
    """As above, and nothing in it."""
    with psycopg.connect(shared_url) as raw:
        rows = raw.execute(
            "SELECT format('%I.%I', nspname, relname) FROM pg_class JOIN pg_namespace AS n ON n.oid = relnamespace "
            "WHERE relkind = 'r' AND relname <> 'schema_versions' "
            "AND (nspname = 'supervision' OR relname LIKE 'procrastinate%') ORDER BY relname DESC"
        ).fetchall()
        raw.execute(f"TRUNCATE {', '.join(name for (name,) in rows)}".encode())
    return shared_url


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    # The database goes by its own clock.
    with engine_of(PostgresStore(url), SystemClock()) as engine:
        yield engine


def long_ago() -> date:
    """Return a day on which a stay began that is over now."""
    return SystemClock().now().date() - timedelta(days=40)


def asked(url: str, columns: str = "task_name") -> list[tuple[Any, ...]]:
    """Return the jobs that wait, in the order in which they were asked for; not those that a minute brings."""
    with psycopg.connect(url) as raw:
        query = (
            f"SELECT {columns} FROM procrastinate_jobs WHERE status = 'todo' "  # noqa: S608 - our own
            "AND task_name NOT IN ('supervision:tick', 'supervision:rescue') ORDER BY id"
        )
        return raw.execute(query.encode()).fetchall()
