"""The small tables, and ledgers played from them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from supervision import Engine
from supervision.clock import VirtualClock
from supervision.demo import Tables, play
from supervision.demo._generate import SMALL, tables
from supervision.demo._tables import write
from supervision.reports import Report, count
from supervision.store import LogEntry

Numbers = dict[str, tuple[int, int | None]]


class FixedIds:
    """Ids and salts without chance: two plays of the same tables leave the same bytes."""

    def new_id(self) -> str:
        raise AssertionError("the play names every command itself")

    def salt(self) -> bytes:
        return bytes(16)


def write_small(folder: Path, changed: Tables | None = None) -> Path:
    for name, text in write(changed or tables(SMALL)).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def virtual_clock() -> VirtualClock:
    return VirtualClock(datetime(2019, 1, 1, tzinfo=UTC))


def engine_at(url: str = "memory://") -> Engine:
    return Engine.open(url, clock=virtual_clock(), ids=FixedIds())


def played(folder: Path) -> Engine:
    engine = engine_at()
    play(engine, folder)
    return engine


def log_of(engine: Engine) -> list[LogEntry]:
    return list(engine.log())


def numbers(report: Report) -> Numbers:
    return {figure.key: (figure.numerator, figure.denominator) for figure in report.figures}


def numbers_of(folder: Path) -> Numbers:
    """Return every figure on the last day of the tables, also where the last act is on an earlier one."""
    return numbers(count(played(folder), until_on=SMALL.until))
