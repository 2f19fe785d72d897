"""Tables from outside, and the blank ones to fill in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._options import USUAL, Common, Ended, ledger
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.intake import Imported
    from supervision.spec import Problem
    from supervision.wiring import Engine


def import_(
    files: Annotated[
        tuple[Path, ...], Parameter(help="Tệp CSV, XLSX hoặc thư mục · CSV and XLSX files, or folders of them")
    ] = (),
    *,
    templates: Annotated[
        Path | None, Parameter(help="Chỉ ghi các bảng mẫu vào thư mục này · Only write blank tables into this folder")
    ] = None,
    check: Annotated[
        bool, Parameter(negative="", help="Chỉ kiểm tra, không ghi gì · Only check, change nothing")
    ] = False,
    common: Common = USUAL,
) -> int:
    """Nhập đơn vị, người, chức vụ, kế hoạch, việc đã làm · Import units, people, mandates, plans and acts.

    Nhập tất cả hoặc không nhập gì; nhập lại cùng tệp không làm thay đổi gì ·
    All or nothing; the same files again change nothing.
    """
    screen = Screen.of(common)
    if templates is not None:
        return _templates(screen, templates, common)
    if not files:
        raise Ended(
            "no_files",
            Text(
                "chưa nêu tệp nào; bảng mẫu: --templates THƯ-MỤC", "no files are named; templates: --templates FOLDER"
            ),
            2,
        )
    with ledger(common) as engine:
        found = _taken(engine, files, is_check=check)
    if isinstance(found, tuple):
        _tell(screen, found)
        return 2
    _count(screen, found, is_check=check)
    return 0


def _taken(engine: Engine, files: tuple[Path, ...], *, is_check: bool) -> Imported | tuple[Problem, ...]:
    from supervision.intake import Imported, Sheets, load, read

    sheets = read(engine, files)
    if not isinstance(sheets, Sheets):
        return sheets
    if is_check:
        data, plans = sheets.organisation, sum(act.is_plan for act in sheets.acts)
        return Imported(len(data.units), len(data.persons), len(data.mandates), plans, len(sheets.acts) - plans)
    with progress_bar() as progress:
        return load(engine, sheets, progress=progress)


def _tell(screen: Screen, problems: tuple[Problem, ...]) -> None:
    screen.json({"imported": None, "problems": [problem_document(screen, problem) for problem in problems]})
    screen.say(*(problem.render(screen.lang) for problem in problems))
    screen.say(
        Text(
            f"{len(problems)} lỗi; chưa nhập gì. Sửa rồi nhập lại cả bộ tệp.",
            f"Problems: {len(problems)}. Nothing was imported; mend them and import all files again.",
        )
    )


def problem_document(screen: Screen, problem: Problem) -> dict[str, object]:
    """Return a problem as JSON has it."""
    fix = screen.text(problem.fix) if problem.fix is not None else None
    place = {"file": problem.file, "line": problem.line, "column": problem.column, "code": problem.code}
    return {**place, "text": screen.text(problem.text), "fix": fix}


def _count(screen: Screen, found: Imported, *, is_check: bool) -> None:
    screen.json({"imported": None if is_check else found, "checked": found, "problems": []})
    counts = found.units, found.people, found.mandates, found.plans, found.acts
    vi = "{} đơn vị, {} người, {} chức vụ, {} kế hoạch, {} việc".format(*counts)
    en = "units {}, people {}, mandates {}, plans {}, acts {}".format(*counts)
    if is_check:
        screen.say(Text(f"Các bảng đọc được cả: {vi}. Chưa nhập gì.", f"All tables are good: {en}. Nothing imported."))
        return
    screen.say(Text(f"Đã nhập: {vi}.", f"Imported: {en}."))
    if found.repeats:
        screen.say(
            Text(
                f"Trong đó {found.repeats} kế hoạch và việc đã có từ lần trước, không ghi lại.",
                f"Of the plans and acts, {found.repeats} were known already and were not written again.",
            )
        )


def _templates(screen: Screen, folder: Path, common: Common) -> int:
    from supervision.intake import write_templates
    from supervision.wiring import Engine

    with Engine.open("memory://", specs=common.specs, lang=common.lang) as engine:
        try:
            paths = write_templates(engine, folder)
        except FileExistsError as found:
            told = Text(f"đã có {found}, không ghi đè", f"{found} is there already and is not written over")
            raise Ended("template_exists", told, 2) from found
        except OSError as failed:
            told = Text(f"không ghi được vào {folder}: {failed}", f"cannot write to {folder}: {failed}")
            raise Ended("cannot_write", told, 2) from failed
    screen.json({"templates": [str(path) for path in paths]})
    screen.say(*(str(path) for path in paths))
    return 0


@contextmanager
def progress_bar() -> Iterator[Callable[[int, int], None]]:
    """Show a bar on the terminal, on standard error; nothing where that is none."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("", total=None)

        def show(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of)

        yield show
