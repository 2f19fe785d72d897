"""A revised calendar: how many open due dates are counted again in a second, and what it costs to move them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median

import attrs

from supervision.clock import local_date
from supervision.deadlines import Calendar, DayRule
from supervision.engine import Engine
from supervision.machine import Facts, recount
from supervision.model import Case
from supervision.spec import Library, load
from supervision.store.sqlite import SqliteStore, default_connect
from supervision.text import Text

from . import scene
from .by_hand import ByHand, Taker, Written
from .durable import OnFile, require_same, with_organisation
from .measuring import Row, Side, Sizes, in_turn

_BY_HAND = "rows by hand"
_MOST_TIMES, _LEAST_A_SECOND = 1.6, 50_000
_DECISION = "Công văn 1/CV-MẪU ngày 04/03/2024"
_DAY = timedelta(days=1)


def revising(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Measure the count of open due dates in memory, then whole revisions on a file beside the same rows by hand."""
    library = load()
    calendars = list(_calendars(library.calendar, sizes.rounds + 2))
    yield _counted(sizes, library, calendars)
    yield _moved(sizes, folder, library, calendars)


def _calendars(first: Calendar, number: int) -> Iterator[Calendar]:
    """Yield so many calendars, each with one more day off: every date that is counted moves by a day each time."""
    rules, day, made = list(first.rules), local_date(scene.MOMENT), 1
    yield first
    while made < number:
        day += _DAY
        if first.is_working_day(day):
            rules.append(DayRule(day, Text("Nghỉ thêm", "One more day off"), "off", _DECISION))
            yield Calendar.of(first.key, first.label, first.years, first.estimated_years, rules)
            made += 1


def _opened(engine: Engine, number: int) -> None:
    """Open so many cases, each with a term that runs, in one transaction."""
    with engine.batch() as batch:
        for place in range(number):
            scene.play(engine, "", next(scene.life(place)), within=batch)


def _counted(sizes: Sizes, library: Library, calendars: Sequence[Calendar]) -> Row:
    engine = with_organisation(SqliteStore(":memory:"), library)
    _opened(engine, sizes.bulk)
    cases = engine.store.cases(limit=sizes.bulk)
    program = engine.programs.of("feedback")
    world = engine.world()
    took = []
    for _, revised in pairwise(calendars):
        facts = Facts(world.now, local_date(world.now), world.directory, revised, world.law)
        began = time.perf_counter()
        moved = sum(len(recount(program, case, facts, _nothing)) for case in cases)
        took.append(moved / (time.perf_counter() - began))
        _require(moved, cases)
    engine.close()
    least = median(took)
    what, spread = "open due dates counted again by a revised calendar, a second", (min(took), max(took))
    return Row(what, f"{least:,.0f}", "", least, _LEAST_A_SECOND, "times faster", spread, unit="/s")


def _nothing() -> tuple[()]:
    raise AssertionError("a case that was only opened tells how it came to its date")


def _require(moved: int, cases: Sequence[Case]) -> None:
    if moved != len(cases):
        raise AssertionError(f"{moved} of {len(cases)} dates came out otherwise")


def _moved(sizes: Sizes, folder: Path, library: Library, calendars: Sequence[Calendar]) -> Row:
    opened, revisions = _taken(library, sizes.bulk, calendars)
    ledger = OnFile.at(folder / "revised.db", library)
    by_hand = ByHand(folder / "revised-by-hand.db", ledger.raw)
    _opened(ledger.engine, sizes.bulk)
    by_hand.each(opened)
    ours, theirs = iter(calendars[1:]), iter(revisions)

    def revise() -> int:
        return _revised(ledger.engine, next(ours))

    def write() -> int:
        by_hand.each(next(theirs))
        return sizes.bulk

    sides: dict[str, Side] = {"engine": revise, _BY_HAND: write}
    in_turn(sides, 1)  # to warm up
    figures = in_turn(sides, sizes.rounds)
    require_same(ledger.raw, by_hand.raw)
    row = figures.row("a due date moved by a revised calendar, SQLite", "engine", _BY_HAND, goal=_MOST_TIMES)
    ledger.engine.close()
    by_hand.close()
    return attrs.evolve(
        row, note="every case read, counted, written and told; by hand the same statements, values ready"
    )


def _taken(library: Library, number: int, calendars: Sequence[Calendar]) -> tuple[list[Written], list[list[Written]]]:
    """Open and revise in a file of memory, and take down what is written: the opening, then each revision."""
    takers: list[Taker] = []

    def connect(name: str) -> Taker:
        takers.append(Taker(default_connect(name)))
        return takers[0]

    engine = with_organisation(SqliteStore(":memory:", connect=connect), library)
    _opened(engine, number)
    written = takers[0].taken
    opened, revisions = list(written), list[list[Written]]()
    for revised in calendars[1:]:
        before = len(written)
        _revised(engine, revised)
        revisions.append(written[before:])
    engine.close()
    return opened, revisions


def _revised(engine: Engine, calendar: Calendar) -> int:
    """Move every open due date to *calendar*; return how many moved."""
    moves = engine.revise_calendar(calendar, actor=scene.SECRETARY, decision=_DECISION, dry_run=False)
    return sum(move.outcome == "moves" for move in moves)
