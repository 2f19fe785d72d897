"""A job is asked for in the transaction that makes it necessary: it is there with it or not at all, and once."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Any

import psycopg

from supervision.engine import Engine
from supervision.store.postgres import PostgresStore
from tests.distributed.conftest import asked, long_ago
from tests.worker.scene import engine_of, opened

SEAL, DUE = ("supervision:seal",), ("supervision:due",)


def test_a_command_asks_for_its_seal(engine: Engine, url: str) -> None:
    opened(engine)
    assert asked(url, "task_name, queue_name, lock, queueing_lock, args") == [
        ("supervision:seal", "supervision", "supervision/seal", "supervision/seal", {})
    ]


def test_many_commands_ask_for_one_job(engine: Engine, url: str) -> None:
    for number in range(5):
        opened(engine, number=number)
    with engine.batch() as batch:
        for number in range(5, 10):
            engine.desk("lan", within=batch).open("stay", {"unit": "dang_uy"}, command_id=f"stay-{number}")
    assert asked(url) == [SEAL]


def test_a_command_whose_term_is_over_already_asks_for_its_steps(engine: Engine, url: str) -> None:
    engine.desk("lan").open("stay", {"unit": "dang_uy"}, occurred_on=long_ago())
    assert sorted(asked(url)) == [DUE, SEAL]


def test_what_a_host_rolls_back_asks_for_nothing(engine: Engine, url: str) -> None:
    with psycopg.connect(url) as host:
        engine.desk("lan", within=host).open("stay", {"unit": "dang_uy"})
        host.rollback()
    assert asked(url) == []


def test_what_a_host_commits_asks_with_its_commit_and_keeps_nobody_waiting_before(engine: Engine, url: str) -> None:
    with psycopg.connect(url) as host:
        engine.desk("lan", within=host).open("stay", {"unit": "dang_uy"})
        assert asked(url) == []
        opened(engine)  # would wait for the host, if that had asked already
        assert asked(url) == [SEAL]
    assert asked(url) == [SEAL]


def test_a_refused_command_asks_for_nothing(engine: Engine, url: str) -> None:
    engine.desk("hue").attempt_open("stay", {"unit": "xa_khac"})
    assert asked(url) == []


def test_whoever_begins_a_job_waits_for_those_who_relied_on_it(engine: Engine, url: str) -> None:
    opened(engine)
    with psycopg.connect(url) as late, psycopg.connect(url, autocommit=True) as doer:
        engine.desk("lan", within=late).open("stay", {"unit": "dang_uy"})
        late.execute("SET CONSTRAINTS ALL IMMEDIATE")  # it has found the job that waits, and has not committed
        doer.execute("UPDATE procrastinate_jobs SET status = 'doing'")
        found: list[Any] = []
        looking = threading.Thread(
            target=lambda: found.append(doer.execute("SELECT supervision.all_have_asked()").fetchone())
        )
        looking.start()
        while not _is_kept_waiting(url):
            assert looking.is_alive()
        late.commit()
        looking.join()
    assert found == [(True,)]


def _is_kept_waiting(url: str) -> bool:
    with psycopg.connect(url) as raw:
        row = raw.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted").fetchone()
        return row == (1,)


def test_no_statement_is_added_to_a_command(url: str, postgres_url: str) -> None:
    assert _statements(url) == _statements(postgres_url)


def _statements(url: str) -> Counter[str]:
    """Count what a command sends once everything is warm."""
    sent: Counter[str] = Counter()

    class Counting(psycopg.Connection[tuple[Any, ...]]):
        def execute(self, query: Any, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - as the driver's
            sent[bytes(query).decode().split(" ")[0]] += 1
            return super().execute(query, *rest, **more)

    def connect(address: str) -> psycopg.Connection[tuple[Any, ...]]:
        return Counting.connect(address, autocommit=True, prepare_threshold=1)

    with engine_of(PostgresStore(url, connect=connect)) as engine:
        opened(engine)
        sent.clear()
        opened(engine, number=1)
    return sent


def test_a_name_that_another_schema_shadows_is_not_taken(engine: Engine, url: str) -> None:
    with psycopg.connect(url) as host:
        host.execute("SET search_path = pg_catalog")
        engine.desk("lan", within=host).open("stay", {"unit": "dang_uy"})
    assert asked(url) == [SEAL]
