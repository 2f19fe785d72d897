"""Commands on PostgreSQL: beside the same rows in a plain transaction, beside pgbench, and beside other libraries."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

import attrs
import psycopg

from supervision.engine import Batch, Engine
from supervision.spec import load
from tests.postgres import Server

from . import scene, sent
from .by_hand import Written
from .clients import Clients, Pgbench
from .durable import beside, taken
from .in_django import on_server as django_on_server
from .measuring import Figures, Row, Side, Sizes, in_turn
from .peers import AGGREGATES, STEPS, peers
from .plain import Plain, rows_of

_PLAIN, _DJANGO, _PGBENCH = "one plain statement a row", "Django + django-fsm-2", "pgbench, the same statements"
_PGBENCH_PLAIN = "pgbench, one plain statement a row"
_COMMANDS = len(scene.LIFE)


def on_server(sizes: Sizes, folder: Path, server: Server | None) -> Iterator[Row]:
    """Compare commands on PostgreSQL, alone and from eight processes at once; nothing where there is no server."""
    if server is None:
        return
    with server.database() as ours, server.database() as plain, ExitStack() as stack:
        others = stack.enter_context(server.database()) if sizes.has_peers else ""
        twins = Twins.on(ours, plain, sizes)
        yield from _single(sizes, twins, others)
        yield from _bulk(sizes, twins)
        twins.close()
        require_same(ours, plain)
    program = server.programs / "pgbench" if server.programs else Path(shutil.which("pgbench") or "pgbench")
    if program.exists():
        with server.database() as url:
            yield from _many(sizes, url, program, folder)


@attrs.frozen
class Twins:
    """A ledger of the engine and one written by hand, which are to hold the same rows."""

    engine: Engine
    plain: Plain
    written: Iterator[Written]
    cases: Iterator[int]

    @classmethod
    def on(cls, ours: str, theirs: str, sizes: Sizes) -> Twins:
        """Make both ledgers in empty databases, and take down everything that will be written."""
        scene.opened(theirs, load()).close()
        lives = sizes.lives * (sizes.rounds + 1) + sizes.bulk // _COMMANDS * (_bulk_rounds(sizes) + 1)
        return cls(scene.opened(ours, load()), Plain(theirs), iter(taken(load(), lives)), itertools.count())

    def live(self, within: Batch | None = None) -> None:
        """Let the engine play the next life."""
        scene.live(self.engine, next(self.cases), within=within)

    def next(self, number: int) -> list[Written]:
        """Return what the next *number* commands write."""
        return list(itertools.islice(self.written, number))

    def close(self) -> None:
        """Close both."""
        self.engine.close()
        self.plain.close()


def _bulk_rounds(sizes: Sizes) -> int:
    return min(sizes.rounds, 5)


def _single(sizes: Sizes, twins: Twins, others: str) -> Iterator[Row]:
    number = sizes.lives * _COMMANDS

    def ours() -> int:
        for _ in range(sizes.lives):
            twins.live()
        return number

    def theirs() -> int:
        return twins.plain.each(twins.next(number))

    with peers(others, sizes) as found:
        sides: dict[str, Side] = {"engine": ours, _PLAIN: theirs, **found}
        if sizes.has_peers:
            sides[_DJANGO] = _django(others, sizes.lives)
        in_turn(sides, 1)  # to warm up
        figures = in_turn(sides, sizes.rounds)
    yield from _told(figures)


def _told(figures: Figures) -> Iterator[Row]:
    row = figures.row("durable command, PostgreSQL, one client", "engine", _PLAIN, goal=0.75)
    cpu = median(figures.ratios("engine", _PLAIN, cpu=True))
    yield attrs.evolve(row, note=f"a plain transaction reads the case and locks it, then writes; by CPU time {cpu:.2f}")
    yield from beside(figures, "PostgreSQL", {_DJANGO: 5.0, AGGREGATES: None, STEPS: 20.0})


def _django(url: str, lives: int) -> Side:
    play, cases = django_on_server(url), iter(range(1_000_000))

    def side() -> int:
        for _ in range(lives):
            play(next(cases))
        return lives * _COMMANDS

    return side


def _bulk(sizes: Sizes, twins: Twins) -> Iterator[Row]:
    lives = sizes.bulk // _COMMANDS
    number = lives * _COMMANDS

    def ours() -> int:
        with twins.engine.batch() as batch:
            for _ in range(lives):
                twins.live(batch)
        return number

    def theirs() -> int:
        return twins.plain.together(twins.next(number))

    sides: dict[str, Side] = {"engine": ours, _PLAIN: theirs}
    in_turn(sides, 1)
    figures = in_turn(sides, _bulk_rounds(sizes))
    yield figures.row(f"bulk on PostgreSQL, {number:,} commands a transaction", "engine", _PLAIN, goal=1.6)


def _many(sizes: Sizes, url: str, program: Path, folder: Path) -> Iterator[Row]:
    """Eight processes of ours, then eight connections of a C client that sends what one of ours sends, in turn."""
    scene.opened(url, load()).close()
    same, plain = folder / "engine.sql", folder / "plain.sql"
    text, options = sent.of_the_engine(url)
    same.write_text(text, encoding="utf-8")
    plain.write_text(sent.by_hand(taken(load(), 1)), encoding="utf-8")
    clients = Clients(url, sizes.clients)
    others = {_PGBENCH: Pgbench(program, url, same, sizes.clients, options)}
    others[_PGBENCH_PLAIN] = Pgbench(program, url, plain, sizes.clients)
    rates: dict[str, list[float]] = {name: [] for name in ("engine", *others)}
    try:
        clients.rate(sizes.clients_s / 4)  # to warm up
        for _ in range(max(1, sizes.rounds // 3)):
            rates["engine"].append(clients.rate(sizes.clients_s))
            for name, pgbench in others.items():
                before = _commands_in(url)
                rates[name].append(pgbench.rate(sizes.clients_s))
                if _commands_in(url) == before:
                    raise AssertionError(f"{name} wrote nothing")
    finally:
        clients.close()
    for name, goal in ((_PGBENCH, 0.8), (_PGBENCH_PLAIN, None)):
        found = [one / two for one, two in zip(rates["engine"], rates[name], strict=True)]
        yield Row(
            f"commands a second, PostgreSQL, {sizes.clients} clients",
            f"{median(rates['engine']):,.0f} a second",
            f"{name}: {median(rates[name]):,.0f} a second",
            median(found),
            goal,
            "times faster",
            (min(found), max(found)),
            note=f"{sizes.clients} processes of ours; pgbench decides nothing, every value is ready",
        )


def _commands_in(url: str) -> int:
    with psycopg.connect(url) as connection:
        found = connection.execute("SELECT count(*) FROM supervision.commands").fetchone()
    return int(found[0]) if found else 0


def require_same(ours: str, theirs: str) -> None:
    """Raise where the two databases do not hold the same rows."""
    for one, two in zip(rows_of(ours), rows_of(theirs), strict=True):
        if one != two:
            raise AssertionError(f"{one} is not {two}")
