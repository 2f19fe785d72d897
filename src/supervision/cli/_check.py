"""Workflows and rules, checked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from supervision import __version__
from supervision.text import Text

from ._import import problem_document
from ._options import CHECK_OUTPUT, CheckOutput, Ended, Output
from ._screen import Screen


def check(
    files: Annotated[
        tuple[Path, ...],
        Parameter(
            help="Tệp hoặc thư mục đặc tả; mặc định là các đặc tả đi kèm · Spec files or folders; the shipped ones"
        ),
    ] = (),
    *,
    deep: Annotated[
        bool, Parameter(negative="", help="Xét xa hơn nhiều lần, có thể mất nhiều phút · Look much further: minutes")
    ] = False,
    org: Annotated[
        tuple[Path, ...],
        Parameter(
            help="Bảng đơn vị, người, chức vụ: bước nào thiếu người · Tables of people: which steps lack somebody"
        ),
    ] = (),
    output: CheckOutput = CHECK_OUTPUT,
) -> int:
    """Kiểm tra các tệp đặc tả quy trình · Check workflow specifications."""
    from supervision.spec import bundled, sarif
    from supervision.spec import check as checked

    screen = Screen.of(Output(output.lang, "text" if output.format == "text" else "json"))
    missing = [path for path in (*files, *org) if not path.exists()]
    if missing:
        names = ", ".join(map(str, missing))
        raise Ended("no_file", Text(f"không có tệp {names}", f"there is no file {names}"), 2)
    problems = checked(files or (bundled(),), deep=deep)
    if org and not problems:
        return _staffed(screen, files, org)
    if output.format == "sarif":
        screen.json(sarif(problems, lang=output.lang, version=__version__, docs=output.docs))
    else:
        screen.json({"problems": [problem_document(screen, problem) for problem in problems]})
    screen.say(*(problem.render(screen.lang) for problem in problems))
    if problems:
        screen.say(Text(f"{len(problems)} lỗi.", f"Problems: {len(problems)}."))
        return 2
    screen.say(Text("Không có lỗi.", "No problems."))
    return 0


def _staffed(screen: Screen, files: tuple[Path, ...], org: tuple[Path, ...]) -> int:
    """Look for the people: in the folder of the first file, for the workflows named."""
    from ._staffing import tell_gaps

    folder = None if not files else files[0] if files[0].is_dir() else files[0].parent
    only = frozenset(path.name.partition(".")[0] for path in files if path.is_file())
    return tell_gaps(screen, folder, org, only)
