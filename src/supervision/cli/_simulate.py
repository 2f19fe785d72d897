"""A workflow tried out before anybody works with it: step by step, or a whole year at once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text, day_text

from ._options import OUTPUT, Ended, Output
from ._screen import Screen
from ._spec import SPEC_HELP, workflow_of
from ._walk import Walk

if TYPE_CHECKING:
    from supervision.clock import Clock
    from supervision.scenarios import Unplayable
    from supervision.simulation import Plan, Result
    from supervision.spec import Library, Problem
    from supervision.wiring import Engine

_DRAWN = Annotated[int, Parameter(help="Hạt giống: cùng số thì cùng kết quả · Seed: the same number, the same year")]


def simulate(  # noqa: PLR0913 - each is one thing the simulation may be told
    spec: Annotated[str, Parameter(help=SPEC_HELP)],
    *,
    year: Annotated[
        Path | None, Parameter(help="Mô phỏng cả năm theo tệp kế hoạch này · Simulate a year by this plan")
    ] = None,
    cases: Annotated[
        int | None, Parameter(help="Mô phỏng cả năm với ngần ấy hồ sơ · Simulate a year of so many cases")
    ] = None,
    seed: _DRAWN = 1,
    svg: Annotated[Path | None, Parameter(help="Vẽ kết quả của năm vào tệp này · Draw the year into this file")] = None,
    script: Annotated[
        Path | None, Parameter(help="Lấy câu trả lời từ tệp này · Take the answers from this file")
    ] = None,
    output: Output = OUTPUT,
) -> int:
    """Chạy thử quy trình: từng bước, hoặc cả một năm · Try a workflow: step by step, or a whole year."""
    screen = Screen.of(output)
    found, library = workflow_of(spec)
    workflow = found.name
    if year is None and cases is None:
        if svg is not None:
            raise Ended("usage", Text("--svg cần --year hoặc --cases", "--svg needs --year or --cases"), 2)
        return Walk.of(library, workflow, opener, screen).run(_answers(script, screen))
    return _year(screen, library, _plan(year, workflow, library), (cases, seed, svg))


def opener(library: Library, clock: Clock) -> Engine:
    """Open an empty ledger in memory."""
    from supervision.wiring import Engine

    return Engine.open("memory://", specs=library, clock=clock)


def _answers(script: Path | None, screen: Screen) -> Callable[[str], str | None]:
    """Return what answers: a person at a terminal, or lines of a file or a pipe, shown behind the question."""
    if script is None and sys.stdin.isatty():
        return _typed
    try:
        lines = sys.stdin if script is None else iter(script.read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError) as unreadable:
        raise _unreadable(Path(str(script))) from unreadable

    def read(question: str) -> str | None:
        answer = next(lines, None)
        if answer is not None:
            screen.say(f"{question}{answer.rstrip()}")
        return answer

    return read


def _typed(question: str) -> str | None:
    try:
        return input(question)
    except EOFError:
        return None


def _unreadable(path: Path) -> Ended:
    return Ended("no_file", Text(f"không đọc được tệp {path}", f"the file {path} cannot be read"), 2)


# a year


def _plan(year: Path | None, workflow: str, library: Library) -> Plan:
    from supervision.simulation import Plan, read_plan

    if year is None:
        return Plan(workflow)
    try:
        found = read_plan(str(year), year.read_bytes(), library)
    except OSError as unreadable:
        raise _unreadable(year) from unreadable
    if not isinstance(found, Plan):
        raise Ended("bad_plan", Text(_lines(found, "vi"), _lines(found, "en")), 2)
    if found.workflow != workflow:
        raise Ended(
            "bad_plan",
            Text(
                f"kế hoạch là của quy trình {found.workflow}, không phải {workflow}",
                f"the plan is for the workflow {found.workflow}, not {workflow}",
            ),
            2,
        )
    return found


def _lines(problems: Sequence[Problem], lang: str) -> str:
    return "\n".join(problem.render(lang) for problem in problems)


def _year(screen: Screen, library: Library, plan: Plan, wanted: tuple[int | None, int, Path | None]) -> int:
    from random import Random  # noqa: TID251 - seeded: the same seed gives the same year

    from supervision.scenarios import Unplayable
    from supervision.simulation import picture, simulate

    cases, seed, svg = wanted
    result = simulate(library, plan, Random(seed), cases=cases)  # noqa: S311 - nothing here is a secret
    if isinstance(result, Unplayable):
        raise _cannot_open(plan.workflow, result)
    if svg is not None:
        drawn = picture(result, library.latest(plan.workflow), screen.lang)
        try:
            svg.write_text(drawn, encoding="utf-8")
        except OSError as unwritable:
            raise Ended("no_file", Text(f"không ghi được tệp {svg}", f"{svg} cannot be written"), 2) from unwritable
    screen.json({"seed": seed, "simulated": result})
    _print(screen, result, seed)
    return 0


def _cannot_open(workflow: str, why: Unplayable) -> Ended:
    codes = ", ".join(reason.code for reason in why.reasons) or "—"
    return Ended(
        "cannot_open",
        Text(f"không ai mở được hồ sơ {workflow}: {codes}", f"nobody can open a case of {workflow}: {codes}"),
        1,
    )


def _print(screen: Screen, result: Result, seed: int) -> None:
    from supervision.simulation import tables

    first, last = (day_text(day, screen.lang) for day in (result.first_on, result.last_on))
    screen.say(
        result.label,
        Text(
            f"{result.arrivals} hồ sơ đến, {result.commands} lần thử; từ {first} đến hết {last}; hạt giống {seed}",
            f"{result.arrivals} cases came, {result.commands} attempts; from {first} to {last}; seed {seed}",
        ),
    )
    for code, times in result.unopened:
        screen.say(Text(f"không mở được: {times} ({code})", f"not opened: {times} ({code})"))
    for table in tables(result):
        if table.rows:
            screen.heading(table.title)
            screen.table(table.columns, table.rows)
    if result.refused:
        screen.heading(Text("Bước bị quy định chặn", "Steps that the rules stopped"))
        screen.table(
            (Text("Bước", "Step"), Text("Lý do", "Reason"), Text("Lượt", "Times")),
            ((f"{workflow}/{step}", code, str(times)) for workflow, step, code, times in result.refused),
        )
