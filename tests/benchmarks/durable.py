"""Commands on a file, every one on disk before it is answered: beside rows by hand, and beside Django."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

import attrs

from supervision.clock import VirtualClock
from supervision.engine import Engine
from supervision.spec import Library, load
from supervision.store.sqlite import SqliteStore, default_connect

from . import scene
from .by_hand import ByHand, Taker, Written, rows_of
from .in_django import application
from .measuring import Figures, Row, Side, Sizes, in_turn
from .peers import AGGREGATES, STEPS, peers

_BY_HAND, _DJANGO = "rows by hand", "Django + django-fsm-2"


Connecting = Callable[[str], sqlite3.Connection]


class DifferentRowsError(AssertionError):
    """The two sides did not write the same."""


class _AsNewer(sqlite3.Connection):
    """Gives itself out as the first SQLite whose WAL journal the store trusts.

    One process writes a file that is thrown away: what older versions can lose is not at stake here.
    """

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401 - as the driver's
        return super().execute("SELECT '3.51.3'" if sql == "SELECT sqlite_version()" else sql, parameters)


def _as_newer(path: str) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256, factory=_AsNewer)


@attrs.frozen
class OnFile:
    """An engine on a file, and the connection under it."""

    engine: Engine
    raw: sqlite3.Connection

    @classmethod
    def at(cls, path: Path, library: Library, connecting: Connecting = default_connect) -> OnFile:
        """Open a fresh ledger on the driver's bare connection."""
        kept: list[sqlite3.Connection] = []

        def connect(name: str) -> sqlite3.Connection:
            kept.append(connecting(name))
            return kept[0]

        engine = with_organisation(SqliteStore(path, connect=connect), library)
        return cls(engine, kept[0])


def with_organisation(store: SqliteStore, library: Library) -> Engine:
    """Return an engine on *store* that knows the scene's organisation."""
    engine = Engine(store, library, clock=VirtualClock(scene.MOMENT), ids=scene.CountedIds())
    engine.organise(scene.organisation())
    return engine


def taken(library: Library, lives: int) -> list[Written]:
    """Play *lives* cases in a file of memory and take down what is written."""
    takers: list[Taker] = []

    def connect(name: str) -> Taker:
        takers.append(Taker(default_connect(name)))
        return takers[0]

    engine = with_organisation(SqliteStore(":memory:", connect=connect), library)
    for number in range(lives):
        scene.live(engine, number)
    engine.close()
    return takers[0].taken


def single(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Compare one command a transaction, in the journal this SQLite gets; for information, in the other one too."""
    yield from _single(sizes, folder, default_connect)
    (folder / "wal").mkdir()
    for row in _single(sizes, folder / "wal", _as_newer):
        yield attrs.evolve(row, goal=None, note=f"for information, as from SQLite 3.51.3 on; {row.note}")


def _single(sizes: Sizes, folder: Path, connecting: Connecting) -> Iterator[Row]:
    library, number = load(), sizes.lives * len(scene.LIFE)
    written = iter(taken(library, sizes.lives * (sizes.rounds + 1)))
    ledger = OnFile.at(folder / "engine.db", library, connecting)
    by_hand = ByHand(folder / "by-hand.db", ledger.raw)
    cases = iter(range(1_000_000))

    def ours() -> int:
        for _ in range(sizes.lives):
            scene.live(ledger.engine, next(cases))
        return number

    def theirs() -> int:
        return by_hand.each([next(written) for _ in range(number)])

    with peers(folder, sizes) as found:
        django = _in_django(application(folder / "django.db", ledger.raw), sizes.lives)
        sides: dict[str, Side] = {"engine": ours, _BY_HAND: theirs, _DJANGO: django, **found}
        in_turn(sides, 1)  # to warm up
        figures = in_turn(sides, sizes.rounds)
    require_same(ledger.raw, by_hand.raw)
    mode = ledger.raw.execute("PRAGMA journal_mode").fetchone()[0]
    ledger.engine.close()
    by_hand.close()
    yield from _told(figures, f"journal {mode}")


def _in_django(play: Callable[[int], None], lives: int) -> Side:
    cases = iter(range(1_000_000))

    def side() -> int:
        for _ in range(lives):
            play(next(cases))
        return lives * len(scene.LIFE)

    return side


def _told(figures: Figures, where: str) -> Iterator[Row]:
    cpu = median(figures.ratios("engine", _BY_HAND, cpu=True))
    row = figures.row(f"durable command, {where}", "engine", _BY_HAND, goal=1.25)
    yield attrs.evolve(row, note=f"mean of the life record, classify, accept, answer; by CPU time {cpu:.2f}")
    yield from beside(figures, where, {_DJANGO: 5.0, AGGREGATES: None, STEPS: 20.0})


def beside(figures: Figures, where: str, goals: Mapping[str, float | None]) -> Iterator[Row]:
    """Give the row of each other library that was measured."""
    for other, goal in goals.items():
        if other in figures.wall:
            cpu = median(figures.ratios(other, "engine", cpu=True))
            row = figures.row(f"the same beside {other}, {where}", "engine", other, goal=goal, kind="times faster")
            yield attrs.evolve(row, note=f"{WRITES[other]}; by CPU time {cpu:.2f}")


WRITES = {
    _DJANGO: "a model row and a log row",
    AGGREGATES: "one event an act, the aggregate read back from its events each time",
    STEPS: "one row a step, in workflows of eight steps; nothing is decided",
}


def bulk(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Compare many commands a transaction."""
    library, lives = load(), sizes.bulk // len(scene.LIFE)
    number = lives * len(scene.LIFE)
    rounds = min(sizes.rounds, 7)
    written = iter(taken(library, lives * (rounds + 1)))
    ledger = OnFile.at(folder / "bulk-engine.db", library)
    by_hand = ByHand(folder / "bulk-by-hand.db", ledger.raw)
    cases = iter(range(1_000_000))

    def ours() -> int:
        with ledger.engine.batch() as batch:
            for _ in range(lives):
                scene.live(ledger.engine, next(cases), within=batch)
        return number

    def theirs() -> int:
        return by_hand.together([next(written) for _ in range(number)])

    sides: dict[str, Side] = {"engine": ours, _BY_HAND: theirs}
    in_turn(sides, 1)
    figures = in_turn(sides, rounds)
    require_same(ledger.raw, by_hand.raw)
    row = figures.row(f"bulk, {number:,} commands a transaction", "engine", _BY_HAND, goal=1.6)
    yield attrs.evolve(row, note="full decisions; by hand the same statements with every value ready")
    ledger.engine.close()
    by_hand.close()


def require_same(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Raise DifferentRowsError where two files do not hold the same rows."""
    for one, two in zip(rows_of(ours), rows_of(theirs), strict=True):
        if one != two:
            raise DifferentRowsError(f"{one} is not {two}")
