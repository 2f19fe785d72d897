"""Faults planted in a workflow: which of them its features notice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._options import OUTPUT, Ended, Output
from ._screen import Screen
from ._simulate import opener
from ._spec import SPEC_HELP, workflow_of

if TYPE_CHECKING:
    from supervision.mutation import Trial, Verdict
    from supervision.spec import Library, Places


def mutate(  # noqa: PLR0913 - each is one thing to choose
    spec: Annotated[str, Parameter(help=SPEC_HELP)],
    *,
    features: Annotated[
        Path | None,
        Parameter(help="Thư mục tính năng; mặc định theo tên quy trình · Folder of features; by the workflow's name"),
    ] = None,
    least: Annotated[
        float, Parameter(name="--min", help="Kết thúc với mã 1 nếu phát hiện ít hơn, % · End with 1 below this, %")
    ] = 0.0,
    limit: Annotated[int | None, Parameter(help="Chỉ thử ngần ấy đột biến · Try so many mutants only")] = None,
    seed: Annotated[int, Parameter(help="Hạt giống chọn đột biến · Seed: which ones --limit leaves")] = 1,
    specs: Annotated[
        Path | None, Parameter(env_var="SUPERVISION_SPECS", help="Thư mục quy trình của đơn vị · Folder of your own")
    ] = None,
    output: Output = OUTPUT,
) -> int:
    """Gài lỗi vào quy trình, xem tính năng có phát hiện · Plant faults in a workflow; do its features notice?"""
    _must_be_possible(least, limit)
    found, library = workflow_of(spec, specs)
    folder = features if features is not None else _features_of(found.name, library)
    trial = _tried(library, found.name, folder, limit, seed)
    screen = Screen.of(output)
    _tell(screen, trial, library)
    return 1 if trial.percent < least else 0


def _tried(library: Library, name: str, folder: Path, limit: int | None, seed: int) -> Trial:
    try:
        from supervision.bdd import UnreadableFeatureError
        from supervision.mutation import FeaturesFailError, FeaturesMissingError, read_features
        from supervision.mutation import mutate as tried
    except ModuleNotFoundError as missing:
        told = "pip install “supervision-cycles[bdd]”"
        raise Ended("no_bdd", Text(f"cần pytest-bdd: {told}", f"pytest-bdd is needed: {told}"), 2) from missing
    try:
        return tried(library, name, read_features(folder), limit=limit, seed=seed)
    except (FeaturesMissingError, FeaturesFailError, UnreadableFeatureError) as error:
        raise Ended("refused", error.text, 1) from error


def _must_be_possible(least: float, limit: int | None) -> None:
    if not 0 <= least <= 100:  # noqa: PLR2004 - percent
        raise Ended("bad_min", Text(f"--min {least:g}: phải từ 0 đến 100", f"--min {least:g}: must be 0 to 100"), 2)
    if limit is not None and limit < 1:
        raise Ended("bad_limit", Text(f"--limit {limit}: phải từ 1", f"--limit {limit}: must be 1 or more"), 2)


def _features_of(name: str, library: Library) -> Path:
    """Return where the features of a workflow are: in a folder of its name, beside its file or with the package."""
    from supervision.spec import bundled

    if library.folder is None:
        return bundled().parent / "features" / name
    own = library.folder / "features"
    return own / name if (own / name).is_dir() else own


def _tell(screen: Screen, trial: Trial, library: Library) -> None:
    from supervision.coverage import shown
    from supervision.mutation import by_fault
    from supervision.spec import places

    where = places(library).get((trial.name, library.latest(trial.name).version))
    screen.json(
        {
            "workflow": trial.name,
            "mutants": trial.count,
            "tried": len(trial.verdicts),
            "percent": round(trial.percent, 1),
            "verdicts": [_document(each, trial, where, library, screen.lang) for each in trial.verdicts],
        }
    )
    for verdict in trial.survivors:
        text = Text("không ai phát hiện", "nobody notices")
        screen.say(f"{_line(verdict, where, screen.lang)}: {text.get(screen.lang)}")
        screen.say(*(f"    {line}" for line in _scenario(verdict, trial, library, screen.lang).splitlines()))
    if trial.equivalent:
        screen.heading(Text("Không phân biệt được với đặc tả", "Not to be told from the specification"))
    for verdict in trial.equivalent:
        why = _EQUAL if verdict.is_proved else _UNFOUND
        screen.say(f"{_line(verdict, where, screen.lang)}: {why.get(screen.lang)}")
    rows = [(fault, f"{done}/{of}") for fault, done, of in by_fault(trial)]
    screen.table((Text("Lỗi gài vào", "Fault"), Text("phát hiện", "noticed")), rows)
    able = len(trial.verdicts) - len(trial.equivalent)
    share = shown(trial.percent)
    screen.say(
        Text(
            f"{trial.name}: phát hiện {len(trial.noticed)} trên {able} đột biến, {share} %.",
            f"{trial.name}: {len(trial.noticed)} of {able} mutants noticed, {share} %.",
        )
    )


_EQUAL = Text("đã chứng minh là như nhau", "proved to be the same")
_UNFOUND = Text("không tìm thấy cách nào làm lộ khác biệt", "nothing was found that shows a difference")


def _line(verdict: Verdict, where: Places | None, lang: str) -> str:
    mutant = verdict.mutant
    place = f"{where.file}:{where.line(*mutant.path)}: " if where is not None else ""
    what = mutant.term or mutant.step + (f" ({mutant.way})" if mutant.way else "")
    return f"{place}{what}: {mutant.what.get(lang)}"


def _scenario(verdict: Verdict, trial: Trial, library: Library, lang: str) -> str:
    from supervision.mutation import would_notice

    return would_notice(verdict, trial.name, library, opener, lang)


def _document(verdict: Verdict, trial: Trial, where: Places | None, library: Library, lang: str) -> dict[str, object]:
    mutant = verdict.mutant
    return {
        "fault": mutant.fault,
        "step": mutant.step,
        "way": mutant.way,
        "term": mutant.term,
        "what": mutant.what,
        "file": where.file if where is not None else None,
        "line": where.line(*mutant.path) if where is not None else None,
        "noticed_by": verdict.noticed_by,
        "is_equivalent": verdict.is_equivalent,
        "is_proved": verdict.is_proved,
        "scenario": _scenario(verdict, trial, library, lang) if verdict.leg is not None else None,
    }
