"""The figures of a report over a long log, beside one count in SQL on an index made for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs

from supervision.reports import count

from . import scene
from .growing import OnSqlite
from .measuring import Row, Sizes, in_turn

_INDEX = "CREATE INDEX bench_figures ON supervision_events (workflow, step, occurred_on)"
_COUNT = "SELECT workflow, step, count(*) FROM supervision_events GROUP BY workflow, step"
_REPORT, _SQL = "report", "one count by step in SQL, covering index"


def counted(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Compare the whole report, folded from the sealed log, with the count."""
    ledger = OnSqlite(folder / "counted.db")
    case = ""
    for act in scene.life(1):
        opened = scene.play(ledger.engine, case, act)
        case = opened.case_id
    ledger.engine.seal()
    each = len(ledger.engine.store.events(opened.case_id))
    cases = max(2, sizes.counted // each)
    ledger.fill(opened, cases, ("events", "log"))
    ledger.raw.execute(_INDEX)

    def ours() -> int:
        if count(ledger.engine).get("answers.on_time").numerator < cases:
            raise AssertionError("not every case was counted")
        return 1

    def theirs() -> int:
        if len(ledger.raw.execute(_COUNT).fetchall()) < len(scene.LIFE):
            raise AssertionError("not every step was counted")
        return 1

    figures = in_turn({_REPORT: ours, _SQL: theirs}, min(sizes.rounds, 3))
    ledger.close()
    row = figures.row(f"figures over {cases * each:,} events", _REPORT, _SQL, goal=1.2)
    yield attrs.evolve(
        row, note="the report gives every figure, each counted from the events' bytes; no table keeps them"
    )
