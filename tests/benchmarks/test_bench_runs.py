"""The benchmarks themselves run, on the smallest sizes; what they measure is not looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.spec import check, load
from tests.benchmarks.__main__ import line, run, summary
from tests.benchmarks.checking import large
from tests.benchmarks.measuring import TINY, Row
from tests.postgres import Server


@pytest.fixture(scope="module")
def rows(postgres_server: Server) -> list[Row]:
    return list(run(TINY, postgres_server))


def test_every_benchmark_gives_its_rows(rows: list[Row]) -> None:
    begun = (
        "decision",
        "durable command",
        "the same beside Django",
        "bulk",
        "replay",
        "states",
        "memory",
        "start",
        "desk.tasks",
        "desk.deadlines",
        "events read",
        "size on the disk",
        "figures",
        "commands a second",
        "check",
        "load",
    )
    assert [head for head in begun if not any(row.what.startswith(head) for row in rows)] == []


def test_every_row_with_a_goal_is_judged_and_printed(rows: list[Row]) -> None:
    judged = [row for row in rows if row.goal is not None]
    assert all(line(row).splitlines()[1].endswith(("  met", "  MISSED")) for row in judged)
    assert summary(rows).endswith(f"of {len(judged)} goals met")


@pytest.mark.parametrize(("ratio", "is_met"), [(1.25, True), (1.26, False)])
def test_a_cost_meets_its_goal_up_to_the_goal_itself(ratio: float, *, is_met: bool) -> None:
    assert Row("a command", "1 ms", ratio=ratio, goal=1.25).is_met is is_met


def test_a_gain_meets_its_goal_from_the_goal_on() -> None:
    assert Row("a decision", "1 µs", ratio=4.0, goal=4, kind="times faster").is_met is True
    assert Row("a decision", "1 µs", ratio=3.9, goal=4, kind="times faster").is_met is False


def test_the_large_workflow_is_one_that_has_no_problems(tmp_path: Path) -> None:
    (tmp_path / "large.yaml").write_text(large(300), encoding="utf-8")
    assert check([tmp_path]) == ()
    assert len(load(tmp_path).latest("large").states) == 300
