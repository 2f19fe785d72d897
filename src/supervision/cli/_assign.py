"""`case assign`: who should supervise whom, shown with its proof, changed by hand, written down when told to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import attrs
from cyclopts import Parameter

from supervision.text import Text

from ._assign_found import Asked, Found, found_in, front_of
from ._assign_said import acts_table, document, say
from ._import import problem_document
from ._inputs import parted
from ._ledger import write
from ._options import USUAL, Common, Ended, Who, bad_input, day_of, ledger, person_of
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.assignment import Assignment
    from supervision.intake import Wishes
    from supervision.wiring import Engine

    from ._assign_said import Change, Result


@Parameter(name="*")
@attrs.frozen
class Sought:
    """What is to be assigned, and how."""

    first: Annotated[str, Parameter(name="--from", help="Giám sát từ ngày · First day of the supervision")]
    last: Annotated[str, Parameter(name="--to", help="Giám sát đến hết ngày · Last day, included")]
    content: Annotated[str, Parameter(help="Nội dung, theo tên hoặc nhãn · Content, by name or label")]
    front: Annotated[
        str | None, Parameter(help="Mã Ủy ban Mặt trận Tổ quốc, nếu có nhiều · Id of the Front's committee, if several")
    ] = None
    kept: Annotated[
        int, Parameter(help="Giữ tổ chức năm trước đáng giá bao nhiêu · What keeping last year's organisation is worth")
    ] = 0
    move: Annotated[
        tuple[str, ...],
        Parameter(negative="", help="Đổi bằng tay, hồ-sơ=đơn-vị · A change made by hand, case=unit"),
    ] = ()
    on: Annotated[
        str | None, Parameter(help="Ngày dự kiến phân công, mặc định hôm nay · Day of the acts, today by default")
    ] = None


def assign_(  # noqa: PLR0913 - each is one thing an officer may state
    files: Annotated[
        tuple[Path, ...],
        Parameter(help="Bảng CSV, XLSX: tổ chức, người, chi phí · Tables of organisations, people, costs"),
    ] = (),
    *,
    who: Who,
    sought: Sought,
    do: Annotated[
        bool, Parameter(negative="", help="Ghi dự kiến vào từng hồ sơ · Write the proposal into each case")
    ] = False,
    out: Annotated[
        Path | None,
        Parameter(name="--write", help="Ghi các việc ra bảng để nhập sau · Write the acts to a table to import"),
    ] = None,
    common: Common = USUAL,
) -> int:
    """Đề xuất tổ chức giám sát từng người · Propose who supervises whom."""
    if do and out is not None:
        raise Ended("usage", Text("--do và --write không đi cùng nhau", "--do and --write do not go together"), 2)
    screen = Screen.of(common)
    with ledger(common) as engine:
        asked = _asked(engine, person_of(engine, who), sought)
        wishes = _wishes(screen, engine, files)
        if wishes is None:
            return 2
        found, result = _found(engine, asked, wishes, sought.move)
        if result.is_good and do:
            result = attrs.evolve(result, proposed=tuple(_propose(engine, asked, found, result.answer)))
        if result.is_good and out is not None:
            write(out, acts_table(engine, asked, found, result.answer, common.lang))
            result = attrs.evolve(result, file=str(out))
        screen.json(document(engine, asked, found, result))
        say(screen, engine, asked, found, result)
    return 0 if result.is_good and not any(texts for _, texts in result.proposed or ()) else 1


def _asked(engine: Engine, who: str, sought: Sought) -> Asked:
    from supervision.assignment import Period
    from supervision.clock import local_date
    from supervision.intake import Bad, named

    from ._assign_found import WORKFLOW

    first, last = day_of(sought.first), day_of(sought.last)
    if last < first:
        raise Ended("days_reversed", Text("ngày cuối trước ngày đầu", "the last day is before the first"), 2)
    day = day_of(sought.on) if sought.on is not None else local_date(engine.clock.now())
    if not engine.programs.has(WORKFLOW):
        told = Text(f"sổ cái không có quy trình {WORKFLOW}", f"the ledger has no workflow {WORKFLOW}")
        raise Ended("unknown_workflow", told, 2)
    field = engine.programs.of(WORKFLOW).workflow.field("content")
    choices = dict(field.choices) if field is not None else {}
    content = named(sought.content, choices)
    if content is None:
        known = Text("; ".join(label.vi for label in choices.values()), "; ".join(choices))
        raise bad_input(Bad("bad_choice", {"value": sought.content, "known": known}), "--content")
    front = front_of(engine, who, sought.front, day)
    return Asked(who, front, content, Period(first, last), sought.kept, day)


def _wishes(screen: Screen, engine: Engine, files: tuple[Path, ...]) -> Wishes | None:
    """Read the tables; None where they have problems, which are told."""
    from supervision.intake import Wishes, read_wishes

    wishes = read_wishes(engine, files)
    if isinstance(wishes, Wishes):
        return wishes
    screen.json({"problems": [problem_document(screen, problem) for problem in wishes]})
    screen.say(*(problem.render(screen.lang) for problem in wishes))
    return None


def _found(engine: Engine, asked: Asked, wishes: Wishes, moves: tuple[str, ...]) -> tuple[Found, Result]:
    from supervision.assignment import ProblemError, assign, faults

    from ._assign_said import Result

    try:
        found = found_in(engine, asked, wishes)
        answer = assign(found.problem)
    except ProblemError as error:
        raise Ended("bad_problem", Text(str(error), str(error)), 2) from error
    wrong = faults(found.problem, answer)
    changes: list[Change] = []
    for text in moves:
        answer = _moved(found, answer, text, changes)
    return found, Result(answer, wrong, tuple(changes))


def _moved(found: Found, answer: Assignment, text: str, changes: list[Change]) -> Assignment:
    """Return the answer after a change made by hand, which joins *changes*; unchanged where it is refused."""
    from supervision.assignment import moved

    name, unit = parted(text)
    name = name.removeprefix("sup_assignment/")
    if name not in found.cases:
        known = ", ".join(sorted(found.cases)[:8])
        told = (
            f"“{name}” không chờ phân công; đang chờ: {known}",
            f"“{name}” waits for no assignment; there are: {known}",
        )
        raise Ended("not_waiting", Text(*told), 2)
    if unit not in found.units:
        known = ", ".join(found.units[:8])
        told = (
            f"“{unit}” không ở trong các tổ chức giám sát: {known}",
            f"“{unit}” is none of the organisations: {known}",
        )
        raise Ended("not_asked", Text(*told), 2)
    change = moved(found.problem, answer, name, unit)
    changes.append((name, unit, change))
    return change.assignment or answer


def _propose(engine: Engine, asked: Asked, found: Found, answer: Assignment) -> list[tuple[str, tuple[str, ...]]]:
    """Take `propose` in every case, each in a transaction of its own; return what was refused of each."""
    from supervision.engine import Refusal

    desk, told = engine.desk(asked.who), []
    for name, unit in sorted(answer.supervisors.items()):
        known = found.cases[name]
        inputs = asked.inputs(unit)
        # The proposal stands on what was read: whoever was quicker is not overwritten.
        outcome = desk.attempt(known.id, "propose", inputs, occurred_on=asked.day, expected_version=known.seq)
        told.append((name, outcome.texts if isinstance(outcome, Refusal) else ()))
    return told
