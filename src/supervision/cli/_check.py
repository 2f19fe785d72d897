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
    from supervision.spec import Examination


def check(
    files: Annotated[
        tuple[Path, ...],
        Parameter(
            help="Tệp hoặc thư mục đặc tả; mặc định là các đặc tả đi kèm · Spec files or folders; the shipped ones"
        ),
    ] = (),
    *,
    deep: Annotated[
        bool, Parameter(negative="", help="Xét xa gấp mười lần, có thể mất nhiều phút · Look ten times as far: minutes")
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
        _tell(screen, found)
    return 2 if problems else 0


def _tell(screen: Screen, found: Examination) -> None:
    """Print what was found, each problem with a scenario where there is one."""
    from ._counterexample import counterexamples

    told = list(zip(found.problems, counterexamples(found.problems, screen.lang), strict=True))
    documents = [{**problem_document(screen, problem), "scenario": scenario} for problem, scenario in told]
    screen.json({"problems": documents, "explored": _explored(found)})
    for problem, scenario in told:
        screen.say(problem.render(screen.lang), *(f"    {line}".rstrip() for line in (scenario or "").splitlines()))
    screen.say(*_how_far(found))
    count = len(told)
    screen.say(Text(f"{count} lỗi.", f"Problems: {count}.") if count else Text("Không có lỗi.", "No problems."))


def _must_exist(*paths: Path) -> None:
    missing = [path for path in paths if not path.exists()]
    if missing:
        names = ", ".join(map(str, missing))
        raise Ended("no_file", Text(f"không có tệp {names}", f"there is no file {names}"), 2)


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
