"""Lists by date: the work that waits, and what is due."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, TypeVar

from cyclopts import Parameter

from supervision.text import Text, day_text

from ._options import USUAL, Common, On, Who, day_of, ledger, person_of
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.engine import DeadlineView, TaskView
    from supervision.model import CaseId

_V = TypeVar("_V", "TaskView", "DeadlineView")


def tasks(*, who: Who, on: On = None, common: Common = USUAL) -> int:
    """Việc đang chờ một người · Work that waits for a person."""
    screen = Screen.of(common)
    with ledger(common, on=on) as engine:
        desk = engine.desk(person_of(engine, who))
        found = list(_all(lambda after: desk.tasks(after=after)))
    screen.json({"tasks": found})
    if not found:
        screen.say(Text("Không có việc nào đang chờ.", "Nothing is waiting."))
        return 0
    screen.table(
        (_DUE, _CASE, Text("Trạng thái", "State"), Text("Có thể làm", "Steps"), Text("Với tư cách", "As")),
        (
            (
                _late(day_text(task.due_on, common.lang), is_late=task.is_overdue),
                f"{task.workflow_label} {task.reference or task.case_id}",
                task.state_label,
                "; ".join(label for _, label in task.steps),
                task.role,
            )
            for task in found
        ),
    )
    return 0


def due(
    *,
    who: Who,
    until: Annotated[str | None, Parameter(help="Chỉ đến hết ngày này · Only up to that day, included")] = None,
    overdue: Annotated[bool, Parameter(negative="", help="Chỉ việc quá hạn · Only what is overdue")] = False,
    on: On = None,
    common: Common = USUAL,
) -> int:
    """Các thời hạn đang chạy · Dates that are running."""
    screen, last = Screen.of(common), day_of(until) if until is not None else None
    with ledger(common, on=on) as engine:
        desk = engine.desk(person_of(engine, who))
        found = list(_all(lambda after: desk.deadlines(until=last, after=after)))
    found = [view for view in found if view.is_overdue or not overdue]
    screen.json({"deadlines": found})
    if not found:
        screen.say(Text("Không có thời hạn nào.", "There is nothing due."))
        return 0
    screen.table(
        (_DUE, Text("Thời hạn", "Term"), _CASE, Text("Người, tổ chức phải làm", "Owed by")),
        (
            (
                _late(day_text(view.due_on, common.lang), is_late=view.is_overdue),
                _named(view),
                f"{view.workflow}/{view.reference}" if view.reference else view.case_id,
                view.owner,
            )
            for view in found
        ),
    )
    return 0


_DUE, _CASE = Text("Hạn", "Due"), Text("Hồ sơ", "Case")


def _named(view: DeadlineView) -> Text:
    if view.is_paused:
        return Text(f"{view.label} (đang tạm dừng)", f"{view.label} (paused)")
    return (
        Text(f"{view.label} (sớm nhất)", f"{view.label} (not before)") if view.waits else Text(view.label, view.label)
    )


def _late(day: str, *, is_late: bool) -> Text:
    return Text(f"{day} QUÁ HẠN", f"{day} OVERDUE") if is_late else Text(day, day)


def _all(page_after: Callable[[tuple[str, CaseId] | None], tuple[_V, ...]]) -> Iterator[_V]:
    after = None
    while page := page_after(after):
        yield from page
        after = page[-1].key
