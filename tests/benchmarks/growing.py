"""What a ledger costs when it grows: the same work among a thousand cases and among a million.

The first case is opened by the engine; then it is copied under other ids and with other due dates, row by row in every
table it stands in, because a million commands would take a quarter of an hour.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Protocol

import attrs
import psycopg

from supervision.engine import Engine, Receipt
from supervision.machine import replay
from supervision.model import CaseId
from supervision.record import decode
from supervision.spec import load
from tests.postgres import Server

from . import scene
from .durable import OnFile
from .measuring import Figures, Point, Row, Side, Sizes, in_turn

_PAGE = 100
MOST_MS = 10
# Which rows of a table are the case's, and what a copy of them has of its own; `n` is the row of the numbers.
_CASE, _COMMAND = "case_id = {case}", "id = {command}"
COPIED: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "cases": ("id = {case}", {"id": "n.case_id", "reference": "NULL"}),
    "events": (_CASE, {"case_id": "n.case_id", "command_id": "n.command_id"}),
    "log": (_CASE, {"position": "n.i * 1000 + t.seq", "case_id": "n.case_id"}),
    "commands": (_COMMAND, {"id": "n.command_id"}),
    "personal": (_CASE, {"ref": "n.case_id || '.1.content'", "case_id": "n.case_id"}),
    "parties": (_CASE, {"case_id": "n.case_id"}),
    "deadlines": (_CASE, {"case_id": "n.case_id", "due_on": "n.due_on"}),
    "due": (_CASE, {"case_id": "n.case_id", "due_on": "n.due_on"}),
    "tasks": (_CASE, {"case_id": "n.case_id", "due_on": "n.due_on", "place": "n.due_on"}),
}


_NUMBERS = "numbers (i bigint PRIMARY KEY, case_id text, command_id text, due_on text)"


class Grown(Protocol):
    """A ledger under an engine that can be filled by hand."""

    name: str
    engine: Engine

    def fill(self, opened: Receipt, wanted: int, tables: Collection[str] = ...) -> None:
        """Copy rows of the case in *tables* until there are *wanted* of it."""

    def size(self) -> int:
        """Return the bytes the ledger takes on the disk."""

    def close(self) -> None:
        """Let go of it."""


def numbers(first: int, wanted: int) -> list[tuple[int, str, str, str]]:
    """Return number, case id, command id and due date of the copies; ids as scattered as drawn ones, in their order."""
    drawn = sorted(hashlib.sha256(b"copy %d" % n).hexdigest() for n in range(first, wanted))
    days = [f"2024-{4 + n % 9:02}-{1 + n % 28:02}" for n in range(252)]
    return [(first + n, text[:24], text[24:56], days[n % 252]) for n, text in enumerate(drawn)]


class OnSqlite:
    """One file."""

    name = "SQLite"

    def __init__(self, path: Path) -> None:
        """Open a fresh ledger."""
        self._path = path
        ledger = OnFile.at(path, load())
        self.engine, self.raw = ledger.engine, ledger.raw

    def fill(self, opened: Receipt, wanted: int, tables: Collection[str] = tuple(COPIED)) -> None:
        """Copy rows; what is not finished need not survive, so that filling waits for no disk."""
        raw, values = self.raw, {"case": opened.case_id, "command": opened.command_id}
        mode = raw.execute("PRAGMA journal_mode").fetchone()[0]
        raw.execute("PRAGMA journal_mode = OFF").fetchall()
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute(f"CREATE TEMP TABLE {_NUMBERS}")
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany("INSERT INTO numbers VALUES (?, ?, ?, ?)", numbers(1, wanted))
        for table in tables:
            names = [name for _, name, *_ in raw.execute(f"PRAGMA table_info(supervision_{table})")]
            raw.execute(copying(f"supervision_{table}", table, names, _SQLITE), values)
        raw.execute("COMMIT")
        raw.execute("DROP TABLE temp.numbers")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute(f"PRAGMA journal_mode = {mode}").fetchall()

    def size(self) -> int:
        """Return the length of the file."""
        return self._path.stat().st_size

    def close(self) -> None:
        """Close the file and remove it: a million cases are gigabytes."""
        self.engine.close()
        self._path.unlink()


class OnPostgres:
    """One database."""

    name = "PostgreSQL"

    def __init__(self, url: str) -> None:
        """Open a fresh ledger."""
        self.engine = scene.opened(url, load())
        self._raw = psycopg.connect(url, autocommit=True)

    def fill(self, opened: Receipt, wanted: int, tables: Collection[str] = tuple(COPIED)) -> None:
        """Copy rows, and let the planner know how many there are now."""
        raw, values = self._raw, {"case": opened.case_id, "command": opened.command_id}
        with raw.transaction(), raw.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit = off")
            cursor.execute(f"CREATE TEMP TABLE {_NUMBERS} ON COMMIT DROP")
            with cursor.copy("COPY numbers FROM STDIN") as copy:
                for row in numbers(1, wanted):
                    copy.write_row(row)
            for table in tables:
                cursor.execute(_COLUMNS, (table,))
                names = [name for (name,) in cursor.fetchall()]
                cursor.execute(copying(f"supervision.{table}", table, names, _POSTGRES).encode(), values)
        raw.execute("VACUUM ANALYZE")

    def size(self) -> int:
        """Return what the tables and indexes of the ledger take."""
        found = self._raw.execute(
            "SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class WHERE relkind = 'r' "
            "AND relnamespace = to_regnamespace('supervision')"
        ).fetchone()
        return int(found[0]) if found else 0

    def close(self) -> None:
        """Close the connections."""
        self._raw.close()
        self.engine.close()


_COLUMNS = """SELECT column_name FROM information_schema.columns
WHERE table_schema = 'supervision' AND table_name = %s AND is_identity = 'NO' ORDER BY ordinal_position"""


@attrs.frozen
class Dialect:
    """How a statement names a value, and how the id of a case is put in place of another in an event's bytes."""

    place: str
    body: str


_SQLITE = Dialect(":{}", "CAST(replace(CAST(t.body AS TEXT), :case, n.case_id) AS BLOB)")
_POSTGRES = Dialect("%({})s", "convert_to(replace(convert_from(t.body, 'UTF8'), %(case)s, n.case_id), 'UTF8')")


def copying(name: str, table: str, columns: Sequence[str], dialect: Dialect) -> str:
    """Return the statement that copies the rows of one case in one table for every number."""
    whose, own = COPIED[table]
    own = {**own, "body": dialect.body}
    values = ", ".join(own.get(column, f"t.{column}") for column in columns)
    where = whose.format(case=dialect.place.format("case"), command=dialect.place.format("command"))
    return (
        f"INSERT INTO {name} ({', '.join(columns)}) SELECT {values} "  # noqa: S608 - names of ours
        f"FROM numbers AS n CROSS JOIN (SELECT * FROM {name} WHERE {where}) AS t ORDER BY n.i"
    )


def grown(sizes: Sizes, folder: Path, server: Server | None) -> Iterator[Row]:
    """Measure the same in files and in databases of every size, the sizes in turn."""
    yield from _grown([OnSqlite(folder / f"grown-{number}.db") for number in sizes.grown], sizes)
    if server is not None:
        with ExitStack() as stack:
            yield from _grown([OnPostgres(stack.enter_context(server.database())) for _ in sizes.grown], sizes)


def _grown(ledgers: Sequence[Grown], sizes: Sizes) -> Iterator[Row]:
    first, *_ = scene.life(1)
    each = dict(zip(sizes.grown, ledgers, strict=True))
    for number, ledger in each.items():
        opened, empty = scene.play(ledger.engine, "", first), ledger.size()
        ledger.engine.seal()
        ledger.fill(opened, number)
        bytes_a_case = (ledger.size() - empty) / number
        what = f"size on the disk, {ledger.name}, {number:,} cases just opened"
        yield Row(what, f"{bytes_a_case:,.0f} B a case", point=Point("bytes", ledger.name, number, bytes_a_case))
    for series, side in _SIDES.items():
        sides = {str(number): side(ledger, number, sizes) for number, ledger in each.items()}
        in_turn(sides, 1)  # to warm up
        figures = in_turn(sides, sizes.rounds)
        for number, ledger in each.items():
            yield _row(series, ledger.name, number, figures, sizes)
    for ledger in ledgers:
        ledger.close()


_SERIES = {
    "tasks": f"desk.tasks(), first {_PAGE}",
    "deadlines": f"desk.deadlines(), first {_PAGE}",
    "replay": "events read and replayed",
    "command": "durable command",
}


def _row(series: str, store: str, number: int, figures: Figures, sizes: Sizes) -> Row:
    took = median(figures.wall[str(number)])  # nanoseconds
    first = sizes.grown[0]
    found = figures.ratios(str(number), str(first))
    note = "" if number == first else f"{median(found):.2f} times as long as among {first:,}"
    what = f"{_SERIES[series]}, {store}, {number:,} cases"
    if series == "replay":
        return Row(what, f"{1e9 / took:,.0f} a second", note=note, point=Point(series, store, number, 1e9 / took))
    if series == "command":
        return Row(what, f"{took / 1_000:,.0f} µs", note=note, point=Point(series, store, number, took / 1_000))
    ms = took / 1_000_000
    # Asked of the largest alone: the smaller ones show whether it is flat.
    goal = MOST_MS if series == "tasks" and number == sizes.grown[-1] else None
    return Row(what, f"{ms:.1f} ms", "", ms, goal, note=note, unit="ms", point=Point(series, store, number, ms))


def _tasks(ledger: Grown, number: int, _sizes: Sizes) -> Side:
    desk = ledger.engine.desk(scene.CLERK)
    return lambda: _one_page(desk.tasks(limit=_PAGE), number)


def _deadlines(ledger: Grown, number: int, _sizes: Sizes) -> Side:
    desk = ledger.engine.desk(scene.CLERK)
    return lambda: _one_page(desk.deadlines(limit=_PAGE), number)


def _one_page(found: tuple[object, ...], number: int) -> int:
    if len(found) < min(_PAGE, number):
        raise AssertionError(f"{len(found)} rows among {number} cases")
    return 1


def _replaying(ledger: Grown, number: int, sizes: Sizes) -> Side:
    """Read cases that lie far apart, whole, and fold them."""
    ids = [CaseId(case_id) for _, case_id, *_ in numbers(1, min(number, 100_000))]
    chosen = ids[:: max(1, len(ids) // sizes.replayed)]

    def side() -> int:
        events = 0
        for case_id in chosen:
            found = ledger.engine.store.events(case_id)
            replay(case_id, map(decode, (event.body for event in found)), head=found[-1].hash)
            events += len(found)
        return events

    return side


def _commanding(ledger: Grown, _number: int, sizes: Sizes) -> Side:
    lives = max(1, sizes.lives // 4)

    def side() -> int:
        for life in range(lives):
            scene.live(ledger.engine, life)
        return lives * len(scene.LIFE)

    return side


_SIDES = {"tasks": _tasks, "deadlines": _deadlines, "replay": _replaying, "command": _commanding}
