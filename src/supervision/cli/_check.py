"""Workflows and rules, checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision import __version__
from supervision.text import Text

from ._import import problem_document
from ._options import CHECK_OUTPUT, CheckOutput, Ended, Output
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.spec import Examination, Problem


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
    from supervision.spec import bundled, examine, sarif

    screen = Screen.of(Output(output.lang, "text" if output.format == "text" else "json"))
    _must_exist(*files, *org)
    found = examine(files or (bundled(),), deep=deep)
    problems = found.problems
    if org and not problems:
        return _staffed(screen, files, org)
    if output.format == "sarif":
        screen.json(sarif(problems, lang=output.lang, version=__version__, docs=output.docs))
    else:
        screen.json({"problems": [_document(screen, problem) for problem in problems], "explored": _explored(found)})
    for problem in problems:
        screen.say(problem.render(screen.lang), *_scenario(screen, problem))
    screen.say(*_how_far(found))
    if problems:
        screen.say(Text(f"{len(problems)} lỗi.", f"Problems: {len(problems)}."))
        return 2
    screen.say(Text("Không có lỗi.", "No problems."))
    return 0


def _must_exist(*paths: Path) -> None:
    missing = [path for path in paths if not path.exists()]
    if missing:
        names = ", ".join(map(str, missing))
        raise Ended("no_file", Text(f"không có tệp {names}", f"there is no file {names}"), 2)


def _document(screen: Screen, problem: Problem) -> dict[str, object]:
    from ._counterexample import counterexample

    return {**problem_document(screen, problem), "scenario": counterexample(problem, screen.lang)}


def _scenario(screen: Screen, problem: Problem) -> list[str]:
    from ._counterexample import counterexample

    told = None if screen.is_json else counterexample(problem, screen.lang)
    return [f"    {line}".rstrip() for line in told.splitlines()] if told is not None else []


def _explored(found: Examination) -> dict[str, object]:
    return {
        name: {"situations": count, "bounded_by": list(found.bounds.get(name, ()))}
        for name, count in found.situations.items()
    }


def _how_far(found: Examination) -> list[Text]:
    """Say of each workflow that was not explored to the end what bounded the search."""
    return [
        Text(
            f"{name}: đã xét {found.situations[name]} tình huống; {'; '.join(bound.vi for bound in bounds)}.",
            f"{name}: {found.situations[name]} situations; {'; '.join(bound.get('en') for bound in bounds)}.",
        )
        for name, bounds in found.bounds.items()
    ]


def _staffed(screen: Screen, files: tuple[Path, ...], org: tuple[Path, ...]) -> int:
    """Look for the people: in the folder of the first file, for the workflows named."""
    from ._staffing import tell_gaps

    folder = None if not files else files[0] if files[0].is_dir() else files[0].parent
    only = frozenset(path.name.partition(".")[0] for path in files if path.is_file())
    return tell_gaps(screen, folder, org, only)
