"""The list of work an officer sees first, in ledgers of growing size."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from supervision.spec import load

from . import scene
from .durable import OnFile
from .measuring import Row, Sizes

_PAGE = 100
# The case of the scene again and again, under other ids and with other due dates; its columns are read off the file.
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?)"


def first_pages(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Measure `desk.tasks()`, first page of a hundred, for one who has a hand in every case."""
    ledger = OnFile.at(folder / "listed.db", load())
    first, *_ = scene.life(1)
    case_id = scene.play(ledger.engine, "", first).case_id
    held = 1
    for number in sizes.listed:
        _fill(ledger.raw, case_id, held, number)
        held = number
        desk = ledger.engine.desk(scene.CLERK)
        if len(desk.tasks(limit=_PAGE)) < min(_PAGE, number):
            raise AssertionError("the list is not as long as it should be")
        took = []
        for _ in range(max(3, sizes.rounds)):
            began = time.perf_counter()
            desk.tasks(limit=_PAGE)
            took.append(1_000 * (time.perf_counter() - began))
        yield Row(
            f"desk.tasks(), first {_PAGE} of {number:,} cases waiting",
            f"{median(took):.1f} ms",
            spread=(min(took), max(took)),
            note="for information; the goal, 10 ms among 1,000,000, is not measured here",
        )
    ledger.engine.close()


def _fill(raw: sqlite3.Connection, case_id: str, held: int, wanted: int) -> None:
    """Copy the case and its work until there are *wanted* of them."""
    raw.execute("BEGIN IMMEDIATE")
    for table, own in (
        ("supervision_cases", {"id": "printf('case%08d', i)", "reference": "NULL"}),
        ("supervision_tasks", {"case_id": "printf('case%08d', i)", "place": _DUE, "due_on": _DUE}),
    ):
        names = [name for _, name, *_ in raw.execute(f"PRAGMA table_info({table})")]
        values = ", ".join(own.get(name, name) for name in names)
        key = "id" if table == "supervision_cases" else "case_id"
        copied = f"INSERT INTO {table} {_NUMBERS} SELECT {values} FROM {table} CROSS JOIN n WHERE {key} = ?"  # noqa: S608 - names
        raw.execute(copied, (held, wanted - 1, case_id))
    raw.execute("COMMIT")


_DUE = "date('2024-03-25', (i % 365) || ' days')"
