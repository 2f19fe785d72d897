"""What every store must decide alike: who is in the way of a write, and which rows follow from a case."""

from __future__ import annotations

from collections.abc import Callable

from supervision.model import Case, CaseId

from .port import DeadlineRow, TaskRow, Write

# Stands for "no due date" wherever tasks are ordered.
NEVER = "9999-12-31"


def first_conflict(
    write: Write, seq_of: Callable[[CaseId], int], find: Callable[[str, str], CaseId | None]
) -> CaseId | None:
    """Return the first case that is not as *write* expects, written cases before read ones; None where all are.

    Args:
        write: What is about to be stored.
        seq_of: Gives the stored ``seq`` of a case, 0 where there is none.
        find: Gives the stored case of a workflow and reference.
    """
    written: set[CaseId] = set()
    references: set[tuple[str, str]] = set()
    for item in write.cases:
        case = item.case
        if case.id in written or seq_of(case.id) != item.before:
            return case.id
        written.add(case.id)
        if item.before == 0 and case.reference is not None:
            reference = case.workflow, case.reference
            if reference in references or find(*reference) is not None:
                return case.id
            references.add(reference)
    return next((case_id for case_id, seq in write.reads if seq_of(case_id) != seq), None)


def deadline_rows(case: Case) -> tuple[DeadlineRow, ...]:
    """Return the rows of a case's open clocks."""
    return tuple(
        DeadlineRow(
            case.id,
            case.workflow,
            clock.name,
            clock.owner,
            clock.started_on,
            clock.due_on,
            clock.paused_on is not None,
            clock.waits,
        )
        for clock in case.deadlines
        if clock.is_open
    )


def task_place(row: TaskRow) -> tuple[str, CaseId, str, str]:
    """Return what tasks are ordered by: due date, case, role, holder."""
    return row.due_on or NEVER, row.case_id, row.role, row.holder


def page_end(places: list[tuple[str, CaseId]], limit: int) -> int:
    """Return how many of the ordered *places* make one page.

    A page ends only between two cases, and so may be longer than *limit*: the next one begins behind the last
    ``(date, case)``, and would lose what the case has left.
    """
    end = limit
    while 0 < end < len(places) and places[end] == places[end - 1]:
        end += 1
    return min(end, len(places))
