"""What every store must decide alike: who is in the way of a write, and which rows follow from a case."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from supervision.model import Case, CaseId

from .port import DeadlineRow, StoreError, TaskRow, Wanted, Write

# Stands for "no due date" wherever tasks are ordered.
NEVER = "9999-12-31"
# Every case is listed under this party, too: so that all cases are found the way those of one party are.
EVERYBODY = ""
# A state with no more cases is looked through whole; what the parties find would have to be, until a page is full.
RARE = 2_000
# Behind every day, and behind every id of one day.
_LAST_DAY, _LAST_ID = "9999-99-99", "\U0010ffff"


class Kept(NamedTuple):
    """A case as a table has it.

    Attributes:
        tasks: Its work as JSON.
        parties: Whom it names, as JSON.
    """

    case: Case
    tasks: str = "[]"
    parties: str = "[]"
    is_ended: bool = False


class ListChanges(NamedTuple):
    """What one command makes of the lists a case stands in.

    Attributes:
        found_gone: ``(party, is ended, opened on, case)`` of rows to search by; *found_new* with the workflow behind.
        due_gone: ``(party, due on, case)`` of rows to find clocks by.
    """

    found_gone: tuple[tuple[str, bool, str, CaseId], ...] = ()
    found_new: tuple[tuple[str, bool, str, CaseId, str], ...] = ()
    due_gone: tuple[tuple[str, str, CaseId], ...] = ()
    due_new: tuple[tuple[str, str, CaseId], ...] = ()


_UNCHANGED = ListChanges()


def list_changes(before: Kept | None, after: Kept) -> ListChanges:
    """Return what must change in the lists; nothing for most commands."""
    old = before or Kept(Case(after.case.id))
    is_found_alike = (
        before is not None
        and (old.parties, old.is_ended) == (after.parties, after.is_ended)
        and (old.case.opened_on, old.case.workflow) == (after.case.opened_on, after.case.workflow)
    )
    if is_found_alike and old.case.deadlines == after.case.deadlines:
        return _UNCHANGED
    names_before, names = json.loads(old.parties), json.loads(after.parties)
    due_before, due = _due_rows(old.case, names_before), _due_rows(after.case, names)
    changes = ListChanges(due_gone=tuple(due_before - due), due_new=tuple(due - due_before))
    if is_found_alike:
        return changes
    found_before = _found_rows(old, names_before) if before is not None else set()
    found = _found_rows(after, names)
    gone = tuple(row[:4] for row in found_before - found)
    return changes._replace(found_gone=gone, found_new=tuple(found - found_before))


def _found_rows(kept: Kept, parties: list[str]) -> set[tuple[str, bool, str, CaseId, str]]:
    case = kept.case
    return {(party, kept.is_ended, case.opened_on, case.id, case.workflow) for party in (EVERYBODY, *parties)}


def _due_rows(case: Case, parties: list[str]) -> set[tuple[str, str, CaseId]]:
    days = {clock.due_on for clock in case.deadlines if clock.is_open}
    return {(party, day, case.id) for party in parties for day in days}


def search_end(wanted: Wanted, after: tuple[str, CaseId] | None) -> tuple[str, str]:
    """Return the ``(day, case id)`` that everything a search still has to find comes before."""
    end = (wanted.opened_to, _LAST_ID) if wanted.opened_to else (_LAST_DAY, "")
    return end if after is None else min(end, after)


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


def no_host(host: object) -> StoreError:
    """Return why a store that shares its place with no host takes part in no transaction of *host*."""
    return StoreError(
        f"kho dữ liệu này không dùng chung giao dịch với ứng dụng chủ ({_kind(host)}): hãy mở sổ bằng sqlite:///… hoặc "
        "postgresql://… trên chính cơ sở dữ liệu của ứng dụng chủ · "
        f"this store shares no transaction with a host ({_kind(host)}): open the ledger with sqlite:///… or "
        "postgresql://… on the host's own database"
    )


def within_already(host: object) -> StoreError:
    """Return why a store inside a host's transaction goes into no other."""
    return StoreError(
        f"sổ này đã ở trong giao dịch của ứng dụng chủ, không vào {_kind(host)} được nữa: hãy gọi within trên sổ gốc · "
        f"this store is inside a host's transaction already and goes into no {_kind(host)}: "
        "call within on the store itself"
    )


def not_sealed_within() -> StoreError:
    """Return why a store inside a host's transaction gives nothing its place in the log."""
    return StoreError(
        "không niêm phong sự kiện trong giao dịch của ứng dụng chủ: hãy gọi engine.seal() sau khi commit · "
        "the log is not sealed inside a host's transaction: call engine.seal() after its commit"
    )


def _kind(host: object) -> str:
    return f"“{host}”" if isinstance(host, str) else f"{type(host).__module__}.{type(host).__qualname__}"
