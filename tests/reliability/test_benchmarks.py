"""The benchmarks themselves run, on the smallest sizes; what they measure is not looked at."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from tests.benchmarks.__main__ import line, run, summary
from tests.benchmarks.measuring import TINY, Row
from tests.benchmarks.picture import goals, growth
from tests.benchmarks.publishing import growing, table
from tests.benchmarks.wording import Lang, worded
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
        "a step that was due, SQLite",
        "a step that was due, shared out",
        "the next",
        "from due to done",
        "assignment",
        "open due dates counted again",
        "a due date moved",
        "features",
    )
    assert [row.what.rpartition(", ")[2] for row in rows if row.what.startswith("the next")] == ["SQLite", "PostgreSQL"]
    assert [head for head in begun if not any(row.what.startswith(head) for row in rows)] == []


def test_every_row_with_a_goal_is_judged_and_printed(rows: list[Row]) -> None:
    judged = [row for row in rows if row.goal is not None]
    assert all(line(row).splitlines()[1].endswith(("  met", "  MISSED")) for row in judged)
    assert summary(rows).endswith(f"of {len(judged)} goals met")


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_what_is_measured_has_words_in_both_languages_and_a_place_in_the_pictures(rows: list[Row], lang: Lang) -> None:
    shown = table(rows, lang)
    assert all(worded(row.what, lang) in shown for row in rows if row.point is None)
    points = [row.point for row in rows if row.point is not None]
    assert growing(rows, lang).count("\n") == 1 + len({(point.series, point.store) for point in points})
    for picture in (goals(rows, lang), growth(points, lang)):
        ET.fromstring(picture)  # noqa: S314 - our own
