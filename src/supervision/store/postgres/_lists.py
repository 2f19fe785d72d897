"""Lists, each one statement that reads of every index it needs only the beginning."""

from __future__ import annotations

import json
from collections.abc import Collection

from supervision.model import CaseId
from supervision.store._rules import EVERYBODY, RARE, search_end
from supervision.store.port import DeadlineRow, TaskRow, Wanted

from ._line import Line

_EVERY_DAY = "9999-99-99"
_LARGEST = 2**63 - 1

Place = tuple[str, CaseId]


def search(line: Line, wanted: Wanted, after: Place | None, limit: int) -> tuple[Place, ...]:
    """Return the cases that are wanted, newest first."""
    day, case_id = search_end(wanted, after)
    values = {
        "everybody": wanted.parties is None,
        "parties": [EVERYBODY] if wanted.parties is None else list(wanted.parties),
        "kinds": [False, True] if wanted.is_ended is None else [wanted.is_ended],
        "day": day,
        "case": case_id,
        "from": wanted.opened_from,
        "workflow": wanted.workflow,
        "state": wanted.state,
        "reference": wanted.reference,
        "also": list(wanted.also),
        "limit": _bounded(limit),
    }
    return tuple(
        [tuple(row) for row in line.rows("search_in_state" if _is_by_state(line, wanted) else "search", values)]
    )


def _is_by_state(line: Line, wanted: Wanted) -> bool:
    """Whether to look through a state rather than through what the parties find: for everybody, or in a rare one."""
    if wanted.workflow is None or wanted.state is None:
        return False
    return wanted.parties is None or not line.rows("is_common", (wanted.workflow, wanted.state, RARE))


def tasks(line: Line, holders: Collection[tuple[str, str]], after: Place | None, limit: int) -> tuple[TaskRow, ...]:
    """Return the work that waits; a page ends only between two cases."""
    place, case_id = after or ("", "")
    values = {
        "roles": [role for role, _ in holders],
        "holders": [holder for _, holder in holders],
        "place": place,
        "case": case_id,
        "limit": _bounded(limit),
    }
    return tuple([_task(row) for row in line.rows("tasks", values)])


def deadlines(
    line: Line, parties: Collection[str] | None, until: str | None, after: Place | None, limit: int
) -> tuple[DeadlineRow, ...]:
    """Return open clocks; a page ends only between two cases."""
    last, (day, case_id) = until or _EVERY_DAY, after or ("", "")
    if parties is None:
        rows = line.rows("deadlines", (last, day, case_id, _bounded(limit)))
    else:
        values = {"parties": list(parties), "until": last, "day": day, "case": case_id, "limit": _bounded(limit)}
        rows = line.rows("deadlines_of_parties", values)
    return tuple([DeadlineRow(*row) for row in rows])


def _bounded(limit: int) -> int:
    return min(max(limit, 0), _LARGEST)


def _task(row: tuple[CaseId, str, str, str, str, str | None]) -> TaskRow:
    case_id, workflow, role, holder, steps, due_on = row
    return TaskRow(case_id, workflow, role, holder, tuple(json.loads(steps)), due_on)
