"""Lists: the work that waits, what is due, the cases one looks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import attrs
from cyclopts import Parameter

from supervision.text import Text, day_text

from ._case import case
from ._ledger import write
from ._options import USUAL, Common, Ended, On, Who, bad_input, day_of, ledger, person_of
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.engine import DeadlineView, OrphanView, TaskView
    from supervision.model import CaseId
    from supervision.wiring import Engine

_V = TypeVar("_V", "TaskView", "DeadlineView", "OrphanView")


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


def due(  # noqa: PLR0913 - every keyword is one option
    *,
    who: Who,
    until: Annotated[str | None, Parameter(help="Chỉ đến hết ngày này · Only up to that day, included")] = None,
    overdue: Annotated[bool, Parameter(negative="", help="Chỉ việc quá hạn · Only what is overdue")] = False,
    ical: Annotated[
        Path | None,
        Parameter(help="Ghi mọi thời hạn ra tệp iCalendar này · Also write all dates to this iCalendar file"),
    ] = None,
    on: On = None,
    common: Common = USUAL,
) -> int:
    """Các thời hạn đang chạy · Dates that are running."""
    screen, last = Screen.of(common), day_of(until) if until is not None else None
    with ledger(common, on=on) as engine:
        desk = engine.desk(person_of(engine, who))
        found = list(_all(lambda after: desk.deadlines(until=last, after=after)))
        if ical is not None:
            _write_feed(engine, who, ical)
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


@Parameter(name="*")
@attrs.frozen
class Sought:
    """Which cases `case list` lists."""

    workflow: Annotated[str | None, Parameter(help="Quy trình, theo tên hoặc nhãn · Workflow, by name or label")] = None
    state: Annotated[str | None, Parameter(help="Trạng thái, theo tên · State, by name")] = None
    is_open: Annotated[
        bool | None,
        Parameter(name="--open", negative="--ended", help="Chỉ đang mở, hoặc đã kết thúc · Only open, or ended, ones"),
    ] = None
    unit: Annotated[str | None, Parameter(help="Mã tổ chức mà hồ sơ nêu · Id of a unit that the case names")] = None
    person: Annotated[str | None, Parameter(help="Mã người mà hồ sơ nêu · Id of a person whom the case names")] = None
    since: Annotated[
        str | None, Parameter(name="--from", help="Mở từ ngày này · Opened from that day on, included")
    ] = None
    until: Annotated[str | None, Parameter(name="--to", help="Mở đến hết ngày này · Up to that day, included")] = None
    reference: Annotated[str, Parameter(help="Số hồ sơ bắt đầu bằng · What its number begins with")] = ""
    orphans: Annotated[
        bool,
        Parameter(
            negative="",
            help="Chỉ hồ sơ đang mở mà đơn vị giữ đã kết thúc hoạt động; chọn thêm được bằng --unit, --workflow"
            " · Only open ones held by a unit that has ended; may be narrowed by --unit and --workflow",
        ),
    ] = False


_ANY = Sought()


@case.command(name="list")
def cases(
    *,
    who: Who,
    sought: Sought = _ANY,
    limit: Annotated[int, Parameter(help="Nhiều nhất từng này hồ sơ · At most so many cases")] = 100,
    on: On = None,
    common: Common = USUAL,
) -> int:
    """Các hồ sơ được xem, mới nhất trước · Cases one may see, newest first."""
    if sought.orphans:
        return _orphans(who, sought, limit, on, common)
    screen = Screen.of(common)
    with ledger(common, on=on) as engine:
        found = engine.desk(person_of(engine, who)).search(
            workflow=_workflow(engine, sought.workflow) if sought.workflow is not None else None,
            state=sought.state,
            is_open=sought.is_open,
            unit=sought.unit,
            person=sought.person,
            opened_from=day_of(sought.since) if sought.since is not None else None,
            opened_to=day_of(sought.until) if sought.until is not None else None,
            reference=sought.reference,
            limit=limit,
        )
    screen.json({"cases": list(found)})
    if not found:
        screen.say(Text("Không có hồ sơ nào.", "There are no such cases."))
        return 0
    screen.table(
        (Text("Mở ngày", "Opened"), _CASE, Text("Trạng thái", "State"), Text("Bước gần nhất", "Last act")),
        (
            (
                day_text(each.opened_on, common.lang),
                f"{each.workflow_label} {each.reference or each.case_id}",
                each.state_label,
                day_text(each.last_on, common.lang),
            )
            for each in found
        ),
    )
    return 0


def _orphans(who: str, sought: Sought, limit: int, on: str | None, common: Common) -> int:
    """List the open cases that ended units hold, with who carries on the work of each."""
    if attrs.evolve(sought, orphans=False, unit=None, workflow=None) != _ANY:
        told = Text("--orphans chỉ đi cùng --unit, --workflow", "--orphans goes with --unit and --workflow alone")
        raise Ended("usage", told, 2)
    screen = Screen.of(common)
    with ledger(common, on=on) as engine:
        wanted = _workflow(engine, sought.workflow) if sought.workflow is not None else None
        desk = engine.desk(person_of(engine, who))
        every = _all(lambda after: desk.orphans(unit=sought.unit, after=after))
        found = list(islice((each for each in every if wanted in {None, each.case.workflow}), limit))
    screen.json({"cases": [each.case for each in found], "orphans": found})
    if not found:
        screen.say(Text("Không có hồ sơ nào mất nơi giữ.", "No case has lost its holder."))
        return 0
    screen.table(
        (_CASE, Text("Trạng thái", "State"), Text("Nơi giữ đã kết thúc", "Ended holder"), _SUCCESSORS),
        (
            (
                f"{each.case.workflow_label} {each.case.reference or each.case.case_id}",
                each.case.state_label,
                f"{unit.name} ({day_text(unit.ended_on, common.lang)})",
                "; ".join(name for _, name in unit.successors) or "—",
            )
            for each in found
            for unit in each.units
        ),
    )
    return 0


def _workflow(engine: Engine, word: str) -> str:
    from supervision.intake import Bad, workflow_of

    name = workflow_of({known: engine.programs.of(known).workflow for known in engine.programs.names}, word)
    if isinstance(name, Bad):
        raise bad_input(name)
    return name


def _write_feed(engine: Engine, who: str, path: Path) -> None:
    from supervision.notices import feed

    engine.seal()
    write(path, feed(engine, who).decode())


_DUE, _CASE = Text("Hạn", "Due"), Text("Hồ sơ", "Case")
_SUCCESSORS = Text("Nơi kế thừa", "Successors")


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
