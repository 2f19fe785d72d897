"""What the jobs do, what they ask for in turn, and what becomes of those whose worker died."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from procrastinate import App, PsycopgConnector

from supervision.clock import SystemClock
from supervision.distributed import NAMESPACE, tasks
from supervision.distributed._queue import queue_of
from supervision.engine import Engine
from supervision.store import LogEntry
from supervision.store.postgres import PostgresStore
from supervision.worker import Handler, Proposal, Worker
from tests.distributed.conftest import asked, long_ago
from tests.worker.scene import opened, steps
from tests.worker.test_proposals import ASKED, DATA, REMIND, TELL, demands

LEASE = timedelta(seconds=30)


def work(
    url: str, engine: Engine, subscribers: dict[str, Handler] | None = None, queues: list[str] | None = None
) -> None:
    """Do every job that waits, and those asked for meanwhile, and end."""

    async def run(app: App) -> None:
        every = queues or sorted({task.queue for task in app.tasks.values()} | {queue_of("deliver/statistics")})
        await app.run_worker_async(wait=False, queues=every, install_signal_handlers=False, listen_notify=False)

    through(url, engine, run, subscribers)


def through(
    url: str,
    engine: Engine,
    job: Callable[[App], Coroutine[Any, Any, None]],
    subscribers: dict[str, Handler] | None = None,
) -> None:
    """Do something with an application of procrastinate's that has our jobs."""

    async def opened_app() -> None:
        app = App(connector=PsycopgConnector(conninfo=url, min_size=1, max_size=3))
        app.add_tasks_from(tasks(lambda: engine, subscribers or {}, lease=LEASE), namespace=NAMESPACE)
        async with app.open_async():
            await job(app)

    asyncio.run(opened_app())


def ended(url: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url) as raw:
        return raw.execute(
            "SELECT task_name, status FROM procrastinate_jobs WHERE status <> 'todo' AND task_name IN "
            "('supervision:seal', 'own') AND status <> 'succeeded' ORDER BY id"
        ).fetchall()


def unsealed(url: str) -> int:
    with psycopg.connect(url) as raw:
        return len(raw.execute("SELECT FROM supervision.outbox").fetchall())


def test_what_is_due_is_done_sealed_and_delivered(engine: Engine, url: str) -> None:
    case = engine.desk("lan").open("stay", {"unit": "dang_uy"}, occurred_on=long_ago()).case_id
    taken: list[LogEntry] = []
    work(url, engine, {"statistics": taken.extend})
    assert [step for step, _, _ in steps(engine, case)] == ["begin", "finish"]
    assert [entry.event.step for entry in taken] == [event.step for event in engine.store.events(case)]
    assert asked(url) == []
    assert {lease.until for lease in engine.store.leases()} == {""}


def test_a_subscriber_is_left_to_whoever_knows_it(engine: Engine, url: str) -> None:
    taken: list[LogEntry] = []
    Worker(engine, {"statistics": taken.extend}).run_once()
    opened(engine)
    work(url, engine, queues=["supervision"])
    assert asked(url, "task_name, args ->> 'name'") == [("supervision:deliver", "statistics")]
    before = len(taken)
    work(url, engine, {"statistics": taken.extend})
    assert len(taken) == len(list(engine.log())) > before


def test_what_another_worker_holds_is_asked_for_again(engine: Engine, url: str) -> None:
    opened(engine)
    other = Worker(engine)
    other.run_seal()
    opened(engine, number=1)
    work(url, engine)
    ((task, wait),) = asked(url, "task_name, round(extract(epoch FROM scheduled_at - now()))")
    assert (task, 10 <= wait <= 15) == ("supervision:seal", True)
    assert unsealed(url) == 1


def test_a_job_that_fails_is_asked_for_again_later_and_later(
    engine: Engine, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(engine)
    with failing(monkeypatch):
        work(url, engine)
        assert asked(url, "args ->> 'failures'") == [("1",)]
        _let_be_now(url)
        work(url, engine)
    ((failures, wait),) = asked(url, "args ->> 'failures', round(extract(epoch FROM scheduled_at - now()))")
    assert (failures, wait) == ("2", 2)
    assert ended(url) == [("supervision:seal", "failed")] * 2
    _let_be_now(url)
    work(url, engine)
    assert unsealed(url) == 0


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setattr(Worker, "run_seal", lambda _: 1 // 0)
        yield


def _let_be_now(url: str) -> None:
    with psycopg.connect(url) as raw:
        raw.execute("UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE status = 'todo'")


def test_a_subscriber_that_fails_is_tried_again_when_it_is_said_to_be(engine: Engine, url: str) -> None:
    opened(engine)

    def refuse(_: Sequence[LogEntry]) -> None:
        raise ValueError

    work(url, engine, {"statistics": refuse})
    ((task, wait),) = asked(url, "task_name, round(extract(epoch FROM scheduled_at - now()))")
    assert (task, wait) == ("supervision:deliver", 1)


@pytest.mark.parametrize("waits", [False, True])
def test_the_job_of_a_dead_worker_is_put_back_once(engine: Engine, url: str, *, waits: bool) -> None:
    opened(engine)
    with psycopg.connect(url) as raw:
        raw.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '31 s')")
        raw.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM procrastinate_workers)"
        )
    if waits:
        opened(engine, number=1)
    _rescue(url, engine)
    assert asked(url) == [("supervision:seal",)]
    assert ended(url) == []
    work(url, engine)
    assert unsealed(url) == 0


def test_the_job_of_a_living_worker_and_the_hosts_own_are_left_alone(engine: Engine, url: str) -> None:
    opened(engine)
    with psycopg.connect(url) as raw:
        raw.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '29 s')")
        raw.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM procrastinate_workers)"
        )
        raw.execute("INSERT INTO procrastinate_jobs (queue_name, task_name, status) VALUES ('own', 'own', 'doing')")
    _rescue(url, engine)
    assert ended(url) == [("supervision:seal", "doing"), ("own", "doing")]


def _rescue(url: str, engine: Engine) -> None:
    async def rescue(app: App) -> None:
        await app.tasks[f"{NAMESPACE}:rescue"].func(_context(app), timestamp=0)

    through(url, engine, rescue)


def _context(app: App) -> Any:  # noqa: ANN401 - what is used of a context
    return type("Context", (), {"app": app})()


def test_a_tick_asks_for_everything_once(engine: Engine, url: str) -> None:
    Worker(engine, {"statistics": len}).run_once()

    async def tick(app: App) -> None:
        for _ in range(2):
            await app.tasks[f"{NAMESPACE}:tick"].func(_context(app), timestamp=3_600)

    through(url, engine, tick)
    assert asked(url) == [("supervision:due",), ("supervision:seal",), ("supervision:deliver",)]


def test_proposals_are_handed_to_whoever_asks_for_them(url: str) -> None:
    proposed: list[Proposal] = []

    async def run() -> None:
        app = App(connector=PsycopgConnector(conninfo=url, min_size=1, max_size=3))
        blueprint = tasks(lambda: engine, proposals={"reminders": proposed.extend}, lease=LEASE)
        app.add_tasks_from(blueprint, namespace=NAMESPACE)
        async with app.open_async():
            await app.tasks[f"{NAMESPACE}:tick"].func(_context(app), timestamp=60)
            every = ["supervision", queue_of("propose/reminders")]
            await app.run_worker_async(wait=False, queues=every, install_signal_handlers=False, listen_notify=False)

    with Engine(PostgresStore(url), demands(), clock=SystemClock()) as engine:
        engine.organise(DATA)
        case = engine.desk("dung").open("demand", ASKED, occurred_on=long_ago()).case_id
        asyncio.run(run())
        asyncio.run(run())
    assert [(proposal.case_id, proposal.tier) for proposal in proposed] == [(case, REMIND), (case, TELL)]
