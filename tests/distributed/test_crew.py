"""A crew, without any process: what it refuses, that it ends, and that it begins anew."""

from __future__ import annotations

import pickle
import threading
import time
from collections.abc import Callable

import psycopg
import pytest

from supervision.distributed import Crew, Ledger, QueueError, install
from supervision.engine import Engine
from supervision.store import LogEntry
from tests.postgres import Server
from tests.worker.scene import engine_of, opened


def test_a_ledger_that_is_not_on_postgresql_is_refused() -> None:
    with pytest.raises(QueueError, match="this ledger is sqlite") as refused:
        Crew([Ledger("sqlite:///ledger.db", engine_of())])
    assert refused.value.code == "not_postgres"
    again = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 - our own
    assert (again.code, str(again)) == ("not_postgres", str(refused.value))


def test_a_database_without_a_ledger_is_refused(postgres_server: Server) -> None:
    with postgres_server.database() as url, pytest.raises(QueueError, match="holds no ledger yet") as refused:
        install(url)
    assert refused.value.code == "no_ledger"


def test_a_crew_that_was_stopped_before_it_began_ends_at_once(engine: Engine, url: str) -> None:
    crew = Crew([Ledger(url, engine)])
    crew.stop()
    crew.run()


def test_a_crew_begins_anew_when_the_server_ends_its_sessions(engine: Engine, url: str) -> None:
    taken: list[LogEntry] = []
    crew = Crew([Ledger(url, engine, {"statistics": taken.extend})])
    running = threading.Thread(target=crew.run)
    running.start()
    opened(engine)
    _wait(lambda: len(taken) > 0, running)
    with psycopg.connect(url, autocommit=True) as raw:
        raw.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    before = len(taken)
    opened(engine, number=1)
    _wait(lambda: len(taken) > before, running)
    crew.stop()
    running.join()


def _wait(until: Callable[[], bool], running: threading.Thread) -> None:
    latest = time.monotonic() + 120
    while not until():
        assert time.monotonic() < latest
        assert running.is_alive()
        running.join(0.01)
