"""What every store must decide alike: who is in the way of a write, and which rows follow from a case."""

from __future__ import annotations

from collections.abc import Callable

from supervision.model import Case, CaseId

from .port import DeadlineRow, StoreError, TaskRow, Write

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
