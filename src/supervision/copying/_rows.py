"""Rows of two ledgers in the same order, held beside each other without keeping all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import groupby
from typing import TypeVar

from supervision.model import CaseId
from supervision.store import DeadlineRow, Store, TaskRow

_PAGE = 1_000
_NEVER = "9999-12-31"
_HOLDERS = 500

Row = TypeVar("Row")
Place = tuple[str, CaseId]


def all_deadlines(store: Store) -> Iterator[DeadlineRow]:
    """Return every open clock, by due date and case."""
    after = None
    while page := store.deadlines(after=after, limit=_PAGE):
        yield from page
        after = deadline_place(page[-1])


def all_tasks(store: Store, holders: Collection[tuple[str, str]]) -> Iterator[TaskRow]:
    """Return the work that waits for *holders*, by due date and case."""
    after = None
    while page := store.tasks(holders, after=after, limit=_PAGE):
        yield from page
        after = task_place(page[-1])


def deadline_place(row: DeadlineRow) -> Place:
    """Return where a clock stands in its list."""
    return row.due_on, row.case_id


def task_place(row: TaskRow) -> Place:
    """Return where work stands in its list."""
    return row.due_on or _NEVER, row.case_id


def in_portions(holders: Collection[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Return *holders* in portions that one question may name."""
    ordered = sorted(holders)
    for start in range(0, len(ordered), _HOLDERS):
        yield ordered[start : start + _HOLDERS]


def apart(ours: Iterable[Row], theirs: Iterable[Row], place: Callable[[Row], Place]) -> Iterator[CaseId]:
    """Return the cases whose rows differ between two lists, each in the order of *place*; a case may come twice."""
    left, right = _groups(ours, place), _groups(theirs, place)
    one, other = next(left, None), next(right, None)
    while one is not None or other is not None:
        first = min(group[0] for group in (one, other) if group is not None)
        mine, others = _at(first, one), _at(first, other)
        if mine != others:
            yield first[1]
        one = next(left, None) if mine else one
        other = next(right, None) if others else other


def _at(place: Place, group: tuple[Place, set[Row]] | None) -> set[Row]:
    return group[1] if group is not None and group[0] == place else set()


def _groups(rows: Iterable[Row], place: Callable[[Row], Place]) -> Iterator[tuple[Place, set[Row]]]:
    for key, group in groupby(rows, key=place):
        yield key, set(group)
