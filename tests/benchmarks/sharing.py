"""Work shared out through procrastinate in batches, beside a job of its for each step, and beside steps of DBOS."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from typing import Any

import psycopg
from procrastinate import App, PsycopgConnector

from supervision.clock import SystemClock, VirtualClock, local_date
from supervision.distributed import NAMESPACE, install, tasks
from supervision.engine import Engine
from supervision.machine import TERM_ENDS
from supervision.model import CaseId
from supervision.store.postgres import PostgresStore
from tests.postgres import Server

from .measuring import Row, Side, Sizes, in_turn
from .peers import STEPS, peers
from .working import LATE, engine_on

_WHAT, _OURS, _PLAIN = "a step that was due, shared out", "crew", "a job of procrastinate's for each step"
_DAY = timedelta(days=1)


def sharing(sizes: Sizes, server: Server | None) -> Iterator[Row]:
    """Measure on PostgreSQL; nothing where there is no server."""
    if server is None:
        return
    with ExitStack() as stack:
        sides = {
            _OURS: _in_batches(stack.enter_context(server.database()), sizes, stack),
            _PLAIN: _one_by_one(stack.enter_context(server.database()), sizes, stack),
        }
        if sizes.has_peers:
            others = stack.enter_context(peers(stack.enter_context(server.database()), sizes))
            sides |= {name: side for name, side in others.items() if name == STEPS}
        in_turn(sides, 1)  # to warm up
        figures = in_turn(sides, sizes.rounds)
        yield figures.row(_WHAT, _OURS, _PLAIN)
        if STEPS in sides:
            yield figures.row(f"{_WHAT}, beside a DBOS step", _OURS, STEPS)


def _in_batches(url: str, sizes: Sizes, stack: ExitStack) -> Side:
    """One job takes all the steps of a round and another one seals them, as in a crew that then waits for more."""
    clock, engine = _ledger(url, sizes, stack)
    number = len(_opened(engine, clock, "by_itself", sizes)[0])
    app = _app(url)
    app.add_tasks_from(tasks(lambda: engine), namespace=NAMESPACE)
    # What was opened on the first day is due when the first round begins.
    clock.set(clock.now() - (sizes.rounds + 2) * _DAY + LATE)

    def side() -> int:
        clock.set(clock.now() + _DAY)
        asyncio.run(_work(app, NAMESPACE, f"{NAMESPACE}:due"))
        left = engine.store.tasks([TERM_ENDS], limit=1)
        if left and (left[0].due_on or "") <= local_date(clock.now()).isoformat():
            raise AssertionError("not all that was due was taken")
        return number

    return side


def _one_by_one(url: str, sizes: Sizes, stack: ExitStack) -> Side:
    """Each step waits as a job of its own, which sends the command for it; nobody seals."""
    clock, engine = _ledger(url, sizes, stack)
    rounds = _opened(engine, clock, "by_hand", sizes)
    with psycopg.connect(url) as raw:
        raw.execute("DROP TRIGGER wake ON supervision.outbox")
    clock.set(SystemClock().now() + LATE)
    app, numbers = _app(url), itertools.count()

    @app.task(name="finish")
    def finish(case: str) -> None:
        engine.desk("lan").send(CaseId(case), "finish")

    asyncio.run(_ask(app, rounds))

    def side() -> int:
        number = next(numbers)
        asyncio.run(_work(app, f"round-{number}"))
        return len(rounds[number])

    return side


def _app(url: str) -> App:
    return App(connector=PsycopgConnector(conninfo=url, min_size=1, max_size=3))


async def _ask(app: App, rounds: list[list[CaseId]]) -> None:
    async with app.open_async():
        for number, cases in enumerate(rounds):
            jobs: list[dict[str, Any]] = [{"case": case} for case in cases]
            await app.configure_task("finish", queue=f"round-{number}").batch_defer_async(*jobs)


async def _work(app: App, queue: str, first: str = "") -> None:
    """Do all the jobs of a queue, one after the other, and end."""
    async with app.open_async():
        if first:
            await app.configure_task(first, queue=queue).defer_async()
        await app.run_worker_async(queues=[queue], wait=False, install_signal_handlers=False, delete_jobs="always")


def _ledger(url: str, sizes: Sizes, stack: ExitStack) -> tuple[VirtualClock, Engine]:
    """Return a ledger so many days ago that the last round's cases were opened before today."""
    clock = VirtualClock(SystemClock().now() - LATE - (sizes.rounds + 1) * _DAY)
    PostgresStore(url).close()
    install(url)
    return clock, stack.enter_context(engine_on(PostgresStore(url), clock))


def _opened(engine: Engine, clock: VirtualClock, workflow: str, sizes: Sizes) -> list[list[CaseId]]:
    """Open the cases of each round, those of the next one a day later."""
    rounds = []
    for _ in range(sizes.rounds + 1):
        with engine.batch() as batch:
            desk = engine.desk("lan", within=batch)
            rounds.append([desk.open(workflow, {"unit": "dang_uy"}).case_id for _ in range(4 * sizes.lives)])
        clock.set(clock.now() + _DAY)
    return rounds
