"""What a worker does by itself beside a person who gives the same commands, and how long what is due has to wait."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles

import attrs
import psycopg

from supervision.clock import SystemClock, VirtualClock
from supervision.engine import Engine
from supervision.machine import TERM_ENDS
from supervision.model import CaseId, Value
from supervision.record import decode
from supervision.spec import Library
from supervision.store import Store
from supervision.store.sqlite import SqliteStore
from supervision.testing import SeededIds
from supervision.wiring import open_store
from supervision.worker import Worker
from tests.engine.office import DATA, library
from tests.machine.small import BEGIN, PACK, flow, step, wait
from tests.postgres import Server
from tests.worker.scene import automatic

from .measuring import Row, Sizes, in_turn

_BY_A_PERSON = "the same steps, sent by a person"
_MOST_MS, _MOST_S, _A_SECOND, _PAGE = 5, 2, 100, 100
# A worker keeps up with 60 % of what the store takes: a step of its own costs at most so much more.
_GOAL = 1 / 0.6
LATE = timedelta(days=40)


def working(sizes: Sizes, folder: Path, server: Server | None) -> Iterator[Row]:
    """Measure steps that follow by themselves on SQLite and, where there is a server, on PostgreSQL."""
    yield _row(sizes, SqliteStore(folder / "worker.db"), "SQLite")
    if server is not None:
        with server.database() as url:
            yield _row(sizes, open_store(url), "PostgreSQL")
    yield _next_due(sizes, due_on_sqlite(folder / "due.db", sizes.grown[-1]), "SQLite")
    if server is not None:
        with server.database() as url:
            yield _next_due(sizes, due_on_postgres(url, sizes.grown[-1]), "PostgreSQL")
    yield _delay(sizes, folder / "delay.db")


def engine_on(store: Store, clock: VirtualClock | SystemClock) -> Engine:
    """Return an engine with two workflows alike: what the engine does in one, a person does in the other."""
    ends = (wait("stay", ("open",), "finish"),)
    flows = (
        flow(BEGIN, automatic("finish", "open", "closed", after="stay"), deadlines=ends, name="by_itself"),
        flow(BEGIN, step("finish", "open", "closed", after="stay"), deadlines=ends, name="by_hand"),
    )
    known = {each.workflow.name: {1: attrs.evolve(each.workflow, rules=(PACK.key,))} for each in flows}
    law = attrs.evolve(library().law, packs={**library().law.packs, PACK.key: PACK})
    engine = Engine(store, Library(known, law, library().calendar), clock=clock, ids=SeededIds())
    engine.organise(DATA)
    return engine


def _row(sizes: Sizes, store: Store, where: str) -> Row:
    clock = VirtualClock(SystemClock().now() - LATE)
    engine, number = engine_on(store, clock), 4 * sizes.lives
    worker = Worker(engine)
    hands: list[list[CaseId]] = []
    for _ in range(sizes.rounds + 2):
        with engine.batch() as batch:
            desk = engine.desk("lan", within=batch)
            hands.append([desk.open("by_hand", {"unit": "dang_uy"}).case_id for _ in range(number)])
            for _ in range(number):
                desk.open("by_itself", {"unit": "dang_uy"})
    clock.set(SystemClock().now())

    def by_itself() -> int:
        if worker.run_due(number) != number:
            raise AssertionError("not all that was due was taken")
        return number

    def by_hand() -> int:
        desk = engine.desk("lan")
        for case in hands.pop():
            desk.send(case, "finish")
        return number

    sides = {"worker": by_itself, _BY_A_PERSON: by_hand}
    in_turn(sides, 1)  # to warm up
    row = in_turn(sides, sizes.rounds).row(f"a step that was due, {where}", "worker", _BY_A_PERSON, goal=_GOAL)
    engine.close()
    return row


def due_on_sqlite(path: Path, number: int) -> Store:
    """Return a store in which so many clocks are open."""
    SqliteStore(path).close()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "INSERT INTO supervision_tasks (role, holder, place, case_id, workflow, steps, due_on) "
            "SELECT ?, ?, date('2024-01-01', (i * 7919 % 3650) || ' days'), printf('case%08d', i), 'posting', "
            "'[\"complete\"]', date('2024-01-01', (i * 7919 % 3650) || ' days') FROM n",
            (number, *TERM_ENDS),
        )
    return SqliteStore(path)


def due_on_postgres(url: str, number: int) -> Store:
    """Return a store with the same clocks on PostgreSQL, which has counted its rows as it does by itself in time."""
    open_store(url).close()
    with psycopg.connect(url, autocommit=True) as raw:
        raw.execute(
            "INSERT INTO supervision.tasks (role, holder, place, case_id, workflow, steps, due_on) "
            "SELECT %s, %s, day, 'case' || lpad(i::text, 8, '0'), 'posting', '[\"complete\"]', day "
            "FROM generate_series(1::bigint, %s) AS i, "
            "to_char(date '2024-01-01' + (i * 7919 %% 3650)::int, 'YYYY-MM-DD') AS day",
            (*TERM_ENDS, number),
        )
        raw.execute("VACUUM ANALYZE supervision.tasks")
    return open_store(url)


def _next_due(sizes: Sizes, store: Store, where: str) -> Row:
    """Ask for the next hundred among as many open clocks as the largest ledger has cases."""
    number, took = sizes.grown[-1], []
    for _ in range(max(3, sizes.rounds)):
        began = time.perf_counter()
        if len(store.tasks([TERM_ENDS], limit=_PAGE)) < min(_PAGE, number):
            raise AssertionError("the list is not as long as it should be")
        took.append(1_000 * (time.perf_counter() - began))
    store.close()
    what, spread = f"the next {_PAGE} due of {number:,} open clocks, {where}", (min(took), max(took))
    return Row(what, f"{median(took):.1f} ms", "", median(took), _MOST_MS, "at most", spread, unit="ms")


def _delay(sizes: Sizes, path: Path) -> Row:
    """Let a hundred cases a second become due, and see how long each waits for a worker in a thread."""
    engine = engine_on(SqliteStore(path), SystemClock())
    number = max(2, int(_A_SECOND * sizes.clients_s))
    long_ago = SystemClock().now().date() - LATE
    began, cases, rest = time.perf_counter(), list[CaseId](), threading.Event()
    with Worker(engine):
        for place in range(number):
            given: dict[str, Value] = {"unit": "dang_uy", "n": place}
            cases.append(engine.desk("lan").open("by_itself", given, occurred_on=long_ago).case_id)
            rest.wait(max(0.0, began + (place + 1) / _A_SECOND - time.perf_counter()))
        while engine.store.tasks([TERM_ENDS], limit=1):
            rest.wait(0.01)
    waited = sorted(_waited(engine, case) for case in cases)
    engine.close()
    late, spread = quantiles(waited, n=100)[98], (waited[0], waited[-1])
    what = f"from due to done, {_A_SECOND} a second, p99"
    return Row(what, f"{late:.2f} s", "", late, _MOST_S, "at most", spread, unit="s")


def _waited(engine: Engine, case: CaseId) -> float:
    told = [decode(event.body) for event in engine.store.events(case)]
    return (told[-1].recorded_at - told[0].recorded_at).total_seconds()
