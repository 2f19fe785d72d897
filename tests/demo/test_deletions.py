"""A row less in a table changes exactly the figures that count it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from supervision.demo import Tables
from supervision.demo._rows import CommentRow, PlanRow, TurnRow
from tests.demo.small import Numbers, numbers_of, write_small

Changes = dict[str, tuple[int, int]]


@pytest.fixture(scope="module")
def before(folder: Path) -> Numbers:
    return numbers_of(folder)


def differences(before: Numbers, after: Numbers) -> Changes:
    return {
        key: (after[key][0] - number, (after[key][1] or 0) - (of or 0))
        for key, (number, of) in before.items()
        if after[key] != (number, of)
    }


def is_untold(tables: Tables, row: str) -> bool:
    """Whether no incident is about the row."""
    return not any(f"/{row}" in f"{act.case}{act.links}" or row in act.names for act in tables.incidents)


def turn_at(level: str) -> Callable[[Tables], TurnRow]:
    """Find somebody met at *level* together with others, on whom nobody commented."""

    def find(tables: Tables) -> TurnRow:
        levels = {visit.id: visit.level for visit in tables.visits}
        commented = {(row.visit, row.plan) for row in tables.comments}
        met = [turn.visit for turn in tables.turns]
        there = [turn for turn in tables.turns if levels[turn.visit] == level and met.count(turn.visit) > 1]
        return next(turn for turn in there if (turn.visit, turn.plan) not in commented)

    return find


def comment_at(level: str, fits: Callable[[CommentRow], bool]) -> Callable[[Tables], CommentRow]:
    def find(tables: Tables) -> CommentRow:
        levels = {visit.id: visit.level for visit in tables.visits}
        there = [row for row in tables.comments if levels[row.visit] == level]
        return next(row for row in there if is_untold(tables, row.id) and fits(row))

    return find


def plan_that(fits: Callable[[PlanRow], bool]) -> Callable[[Tables], PlanRow]:
    def find(tables: Tables) -> PlanRow:
        met = {turn.plan for turn in tables.turns}
        return next(row for row in tables.plans if row.id not in met and is_untold(tables, row.id) and fits(row))

    return find


TURN = {"turns.whole": (-1, 0)}
COMMENT = {"comments.whole": (-1, 0), "answers.on_time": (-1, -1), "comments.remedied": (-1, -1)}
PLAN = {"plans.expected": (-1, 0)}
MADE = {**PLAN, "plans.registered": (-1, 0)}


@pytest.mark.parametrize(
    ("table", "find", "expected"),
    [
        ("turns", turn_at("ward"), {**TURN, "turns.ward": (-1, 0)}),
        ("turns", turn_at("district"), {**TURN, "turns.district": (-1, 0)}),
        ("comments", comment_at("ward", lambda row: bool(row.verified_on)), {**COMMENT, "comments.ward": (-1, 0)}),
        (
            "comments",
            comment_at("district", lambda row: bool(row.verified_on)),
            {**COMMENT, "comments.district": (-1, 0)},
        ),
        (
            "plans",
            plan_that(lambda row: row.closed_on is not None),
            {**PLAN, "plans.not_made": (-1, 0), "plans.grassroots": (0, -1)},
        ),
        ("plans", plan_that(lambda row: row.exempted_on is not None), {**PLAN, "plans.exempted": (-1, 0)}),
        ("plans", plan_that(lambda row: bool(row.lead) and not row.managed), {**MADE, "plans.grassroots": (-1, -1)}),
        (
            "plans",
            plan_that(lambda row: row.managed),
            {**MADE, "plans.handed_over": (-1, -1), "postings.leaders": (-1, -1)},
        ),
    ],
    ids=[
        "ward turn",
        "district turn",
        "ward comment",
        "district comment",
        "plan not made",
        "exempted",
        "plan made",
        "leader's plan",
    ],
)
def test_a_row_less_changes_exactly_the_figures_that_count_it(  # noqa: PLR0913, PLR0917 - fixtures and one case
    tmp_path: Path,
    small: Tables,
    before: Numbers,
    table: str,
    find: Callable[[Tables], object],
    expected: Changes,
) -> None:
    gone = find(small)
    kept = tuple(row for row in getattr(small, table) if row != gone)
    assert len(kept) == len(getattr(small, table)) - 1
    after = numbers_of(write_small(tmp_path, attrs.evolve(small, **{table: kept})))
    assert differences(before, after) == expected
