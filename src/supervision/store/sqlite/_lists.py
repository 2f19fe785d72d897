"""Lists, each merged from streams that an index has in order: a page costs what it shows, whatever the ledger holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from heapq import merge
from itertools import groupby, islice
from typing import Any

from supervision.model import CaseId
from supervision.store._rules import EVERYBODY, RARE, page_end, search_end, task_place
from supervision.store.port import DeadlineRow, TaskRow, Wanted

from ._connection import Gate

_EVERY_DAY = "9999-99-99"
_AT_ONCE = 1_000

Place = tuple[str, CaseId]


def search(gate: Gate, wanted: Wanted, after: Place | None, limit: int) -> tuple[Place, ...]:
    """Return the cases that are wanted, newest first."""
    end = search_end(wanted, after)
    if _is_by_state(gate, wanted):
        found = (row[:2] for row in _stream(_in_state(gate, wanted), end, _share(limit, 1)) if _names(row[2], wanted))
        return tuple(islice(found, max(limit, 0)))
    pages = _of_parties(gate, wanted)
    streams = [_stream(page, end, _share(limit, len(pages))) for page in pages]
    # A case that names several of the parties comes from each of them, one right after the other.
    found = (place for place, _ in groupby(merge(*streams, reverse=True)))
    return tuple(islice(found, max(limit, 0)))


def _is_by_state(gate: Gate, wanted: Wanted) -> bool:
    """Whether to look through a state rather than through what the parties find: for everybody, or in a rare one."""
    if wanted.workflow is None or wanted.state is None:
        return False
    return wanted.parties is None or not gate.rows("is_common", wanted.workflow, wanted.state, RARE)


def _names(parties: str, wanted: Wanted) -> bool:
    if wanted.parties is None and not wanted.also:
        return True
    named = set(json.loads(parties))
    return named.issuperset(wanted.also) and (wanted.parties is None or not named.isdisjoint(wanted.parties))


# Gives up to so many rows behind a place.
_Page = Callable[[tuple[str, str], int], list[Any]]


def _of_parties(gate: Gate, wanted: Wanted) -> list[_Page]:
    parties = (EVERYBODY,) if wanted.parties is None else set(wanted.parties)
    kinds = (False, True) if wanted.is_ended is None else (wanted.is_ended,)
    asked = (
        *(wanted.opened_from, wanted.workflow, wanted.workflow, wanted.state, wanted.state),
        *(wanted.reference, wanted.reference, json.dumps(wanted.also)),
    )

    def page_of(party: str, is_ended: bool) -> _Page:  # noqa: FBT001 - half of a key
        return lambda place, limit: gate.rows("search", party, is_ended, *place, *asked, limit)

    return [page_of(party, is_ended) for party in parties for is_ended in kinds]


def _in_state(gate: Gate, wanted: Wanted) -> _Page:
    which = wanted.workflow, wanted.state
    asked = wanted.opened_from, wanted.is_ended, wanted.is_ended, wanted.reference, wanted.reference
    return lambda place, limit: gate.rows("search_in_state", *which, *place, *asked, limit)


def tasks(gate: Gate, holders: Collection[tuple[str, str]], after: Place | None, limit: int) -> tuple[TaskRow, ...]:
    """Return the work that waits; a page ends only between two cases."""
    behind = after or ("", "")
    pages = [map(_task, gate.rows("tasks", *holder, *behind, max(limit, 0))) for holder in set(holders)]
    rows = list(merge(*pages, key=task_place))
    return tuple(rows[: page_end([task_place(row)[:2] for row in rows], limit)])


def deadlines(
    gate: Gate, parties: Collection[str] | None, until: str | None, after: Place | None, limit: int
) -> tuple[DeadlineRow, ...]:
    """Return open clocks; a page ends only between two cases."""
    last, behind = until or _EVERY_DAY, after or ("", "")
    if parties is None:
        rows = gate.rows("deadlines", last, *behind, max(limit, 0))
        if rows and len(rows) == limit:
            case_id, _, name, _, _, due_on, _, _ = rows[-1]
            rows += gate.rows("deadlines_of_case", due_on, case_id, name)
        return tuple(map(_clock, rows))

    def page_of(party: str) -> _Page:
        return lambda place, limit: gate.rows("due", party, last, *place, limit)

    asked = set(parties)
    places = (
        place for place, _ in groupby(merge(*[_stream(page_of(p), behind, _share(limit, len(asked))) for p in asked]))
    )
    rows = []
    while len(rows) < limit and (place := next(places, None)) is not None:
        rows += gate.rows("deadlines_of_case", *place, "")
    return tuple(map(_clock, rows))


def _stream(page: _Page, place: tuple[str, str], limit: int) -> Iterator[Any]:
    """Yield the rows behind *place*, read in portions that grow."""
    while rows := page(place, limit):
        yield from rows
        if len(rows) < limit:
            return
        place, limit = rows[-1][:2], min(4 * limit, _AT_ONCE)


def _share(limit: int, streams: int) -> int:
    """Return how much to read of each stream first: most have little of what comes next."""
    return max(2, min(limit, _AT_ONCE) // max(streams, 1) + 1)


def _task(row: tuple[CaseId, str, str, str, str, str | None]) -> TaskRow:
    case_id, workflow, role, holder, steps, due_on = row
    return TaskRow(case_id, workflow, role, holder, tuple(json.loads(steps)), due_on)


def _clock(row: tuple[CaseId, str, str, str, str, str, int, int]) -> DeadlineRow:
    return DeadlineRow(*row[:6], is_paused=bool(row[6]), waits=bool(row[7]))
