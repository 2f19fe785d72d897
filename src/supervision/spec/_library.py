"""Folders of specification files: loaded, checked, and kept, so that the next start needs neither YAML nor pydantic."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from supervision.deadlines import Calendar
from supervision.model import Law, Workflow
from supervision.text import Text

from ._bundled import bundled, compiled_library
from ._normal import (
    NormalFormError,
    Parts,
    Programme,
    calendar_of,
    days_of,
    from_bytes,
    to_bytes,
    verify_digest,
    workflow_to_bytes,
)
from ._places import Places, places_in
from ._problems import Problem, Report, SpecError, sorted_problems

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from ._gather import Gathered

_COMPILER = b"supervision.library.v1\n"  # changes when the same files compile to something else
_MOST_BYTES = (1 << 20) + 1  # one more than a file may have: enough to see that it is too large
_FOLDERS = ("", "rules", "calendars", "programmes")


@attrs.frozen(eq=False)
class Library:
    """Everything the engine works by.

    Attributes:
        workflows: By name, then by version.
        law: Rule packs, roles and kinds of evidence.
        calendar: The working days.
        programmes: What is opened again and again, by name.
        folder: Where the workflows were read; None for those that come with the package, or where nobody knows.
    """

    workflows: dict[str, dict[int, Workflow]]
    law: Law
    calendar: Calendar
    programmes: tuple[Programme, ...] = ()
    folder: Path | None = None

    @property
    def source(self) -> Path:
        """Where the files lie: the folder, else the package's own."""
        return bundled() if self.folder is None else self.folder

    @cached_property
    def bodies(self) -> Mapping[tuple[str, int], bytes]:
        """The normal form of each workflow, by name and version: what a ledger keeps, made once for all ledgers."""
        known = (workflow for versions in self.workflows.values() for workflow in versions.values())
        return {(workflow.name, workflow.version): workflow_to_bytes(workflow) for workflow in known}

    def latest(self, name: str) -> Workflow:
        """Return the highest version of a workflow; raise KeyError where there is none of that name."""
        versions = self.workflows[name]
        return versions[max(versions)]


def load(folder: Traversable | Path | None = None, *, cache: Path | None = None, is_trial: bool = False) -> Library:
    """Load all workflows of a folder, with the law and the calendar they need.

    Packs, roles, evidence and calendar that come with the package stand behind the folder's own; its workflows do not.

    Args:
        folder: Where the files are; None for those that come with the package.
        cache: A file that keeps the compiled library.  It counts only for exactly the same files; a damaged one is
            ignored and written anew.  One that cannot be written is ignored too.
        is_trial: Let promises (``never``, ``leads_to``) that do not hold pass: to try out how a case breaks one, not to
            work with.

    Raises:
        SpecError: With every problem of every file.
    """
    source = bundled() if folder is None else folder
    own = _sources(source)
    behind = {} if folder is None else _law_sources()
    key = _key(own, behind)
    kept = _from_cache(cache, key)
    if kept is None and folder is None and (shipped := _shipped(key, compiled_library())) is not None:
        return shipped
    read_in = folder if isinstance(folder, Path) else None
    if kept is not None:
        return _library(kept, read_in)
    parts = _compiled(own, behind, "" if folder is None else str(folder), is_trial=is_trial)
    if cache is not None and not is_trial:
        _to_cache(cache, key, parts)
    return _library(parts, read_in)


@attrs.frozen
class Examination:
    """What was found in files and folders, and how far was looked.

    Attributes:
        problems: Everything wrong, by file, line and column.
        situations: For each workflow file that was explored, how many situations a case of it was followed into.
        bounds: For each of them that was not explored to the end, what bounded the search.
    """

    problems: tuple[Problem, ...]
    situations: dict[str, int]
    bounds: dict[str, tuple[Text, ...]]


def check(paths: Iterable[str | Path], *, deep: bool = False) -> tuple[Problem, ...]:
    """Report everything wrong with files and folders; the problems of `examine`."""
    return examine(paths, deep=deep).problems


def examine(paths: Iterable[str | Path], *, deep: bool = False) -> Examination:
    """Look at files and folders; never raises for what is in them.

    A file is read together with the files beside it, but only its own problems and its sidecar's are reported.
    Where no workflow of the folder has a problem, all a case can come to is explored (see `supervision.verify`).

    Args:
        paths: Files and folders.
        deep: Whether to explore ten times as far, with two linked cases of each workflow: two minutes at most for each.
    """
    reports: list[Problem] = []
    made = Examination((), {}, {})
    for path in map(Path, paths):
        folder = path if path.is_dir() else path.parent
        try:
            own = _sources(folder)
            if folder is not path:
                own[path.name] = _bytes_of(path)
        except OSError:
            reports += _unreadable(str(path))
            continue
        wanted = set(own) if folder is path else {path.name, path.name.removesuffix(".yaml") + ".en.yaml"}
        gathered = _gathered(own, _law_sources())
        explored = gathered.verified(wanted, deep=deep)
        made.situations.update({str(folder / name): count for name, count in explored.situations.items()})
        made.bounds.update({str(folder / name): bounds for name, bounds in explored.bounds.items()})
        problems = gathered.problems + explored.problems
        reports += [attrs.evolve(found, file=str(folder / found.file)) for found in problems if found.file in wanted]
    return attrs.evolve(made, problems=tuple(sorted(set(reports))))


def schemas(lang: str = "vi") -> dict[str, dict[str, Any]]:
    """Return a JSON Schema (draft 7) for each kind of file, with hover texts in *lang*; see `_schema`."""
    # Here, because it needs pydantic, which a start-up does without.
    from ._schema import schemas as made

    return made(lang)


def load_file(path: str | Path) -> tuple[Workflow, Library]:
    """Load the workflow of one file, with the folder it stands in.

    Raises:
        SpecError: With every problem of the folder; or the file holds no workflow, or cannot be read.
    """
    path = Path(path)
    try:
        data = _bytes_of(path)
    except OSError:
        raise SpecError(_unreadable(str(path))) from None
    library = load(path.parent)
    from ._gather import heading

    name, version = heading(data) or ("", 0)
    if version not in library.workflows.get(name, {}):
        report = Report(str(path))
        report.add("spec_unknown_kind", (1, 1))
        raise SpecError(tuple(report.problems))
    return library.workflows[name][version], library


def places(library: Library) -> dict[tuple[str, int], Places]:
    """Return where the files of a library say what, by workflow and version; reads them again.

    A workflow whose file is gone, or was never in the library's folder, is missing.
    """
    folder = library.folder if library.folder is not None else bundled()
    known = {(workflow.name, workflow.version) for them in library.workflows.values() for workflow in them.values()}
    return {said: where for said, where in places_in(folder) if said in known}


def library_to_bytes(library: Library) -> bytes:
    """Return the normal form of a whole library."""
    workflows = tuple(workflow for versions in library.workflows.values() for workflow in versions.values())
    return to_bytes(Parts(workflows, library.law, days_of(library.calendar), library.programmes))


def library_from_bytes(data: bytes) -> Library:
    """Return the library of a normal form.

    Raises:
        NormalFormError: The bytes are not one, or a digest in them is not that of what it stands for.
    """
    parts = from_bytes(Parts, data)
    for workflow in parts.workflows:
        verify_digest(workflow)
    for pack in parts.law.packs.values():
        verify_digest(pack)
    return _library(parts)


def _library(parts: Parts, folder: Path | None = None) -> Library:
    workflows: dict[str, dict[int, Workflow]] = {}
    for workflow in parts.workflows:
        workflows.setdefault(workflow.name, {})[workflow.version] = workflow
    return Library(workflows, parts.law, calendar_of(parts.days), parts.programmes, folder)


def _gathered(own: Mapping[str, bytes], behind: Mapping[str, bytes]) -> Gathered:
    # Here and nowhere else YAML and pydantic are imported: a start-up with a kept library needs neither.
    from ._gather import gather

    base = _base(tuple(sorted(behind.items())))
    return gather(own, base.law, base.days)


@lru_cache(maxsize=1)  # whoever checks folder after folder reads the package's own law once
def _base(behind: tuple[tuple[str, bytes], ...]) -> Gathered:
    from ._gather import gather

    return gather(dict(behind), Law(), None)


def _compiled(own: Mapping[str, bytes], behind: Mapping[str, bytes], folder: str, *, is_trial: bool) -> Parts:
    gathered = _gathered(own, behind)
    problems = gathered.in_the_way(is_trial=is_trial)
    if gathered.days is None:
        report = Report("calendars")
        report.add("calendar_missing", (1, 1))
        problems += sorted_problems([report])
    if problems or gathered.days is None:
        prefix = f"{folder}/" if folder else ""
        raise SpecError(tuple(attrs.evolve(problem, file=prefix + problem.file) for problem in problems))
    return gathered.compiled(gathered.days)


def _unreadable(name: str) -> tuple[Problem, ...]:
    report = Report(name)
    report.add("file_unreadable", (1, 1))
    return tuple(report.problems)


def _sources(folder: Traversable | Path) -> dict[str, bytes]:
    """Return the bytes of the specification files of *folder*, by name relative to it."""
    found: dict[str, bytes] = {}
    for name in _FOLDERS:
        inner = folder / name if name else folder
        for file in inner.iterdir() if inner.is_dir() else ():
            is_list = file.name == "RELEASED" and not name
            if (file.name.endswith(".yaml") or is_list) and file.is_file():
                found[f"{name}/{file.name}" if name else file.name] = _bytes_of(file)
    return found


def _law_sources() -> dict[str, bytes]:
    """Return the packs, words and calendars that come with the package."""
    own = _sources(bundled())
    return {
        name: data for name, data in own.items() if name.startswith(("rules/", "calendars/")) or name == "words.yaml"
    }


def _bytes_of(file: Traversable | Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(_MOST_BYTES)


def _key(*sources: Mapping[str, bytes]) -> str:
    total = hashlib.sha256(_COMPILER)
    for source in sources:
        for name, data in sorted(source.items()):
            total.update(f"{name}\0{len(data)}\0".encode())
            total.update(data)
        total.update(b"\0")
    return total.hexdigest()


def _from_cache(cache: Path | None, key: str) -> Parts | None:
    """Return what was kept for exactly these files; None for anything else."""
    try:
        head, _, body = cache.read_bytes().partition(b"\n") if cache is not None else (b"", b"", b"")
        if head.decode() != f"{key} {hashlib.sha256(body).hexdigest()}":
            return None
        return from_bytes(Parts, body)
    except (OSError, ValueError, NormalFormError):
        return None


@lru_cache(maxsize=1)
def _shipped(key: str, compiled: Path) -> Library | None:
    """Return what comes with the package, the same value for every ledger of a process while its files are the same."""
    parts = _from_cache(compiled, key)
    return None if parts is None else _library(parts)


def _to_cache(cache: Path, key: str, parts: Parts) -> None:
    body = to_bytes(parts)
    written = cache.with_name(f"{cache.name}.{os.getpid()}")
    try:
        written.write_bytes(f"{key} {hashlib.sha256(body).hexdigest()}\n".encode() + body)
        written.replace(cache)
    except OSError:
        # Somebody else's folder, a full disk: a library that is not kept is compiled again.
        with suppress(OSError):
            written.unlink()
