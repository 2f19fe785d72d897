"""Gathers how the scenarios went, in the process that controls the run, and writes the book when all are over.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import attrs
import pytest

from supervision.book import (
    Book,
    Feature,
    FeatureUnreadableError,
    Run,
    about_of,
    book_of,
    cucumber_json,
    html,
    markdown,
    read_feature,
    run_from_json,
)
from supervision.model import Role, RulePack, Workflow
from supervision.spec import Library, NormalFormError, bundled, library_from_bytes, load

from ._recorder import LIBRARY, RUN

_COMPLETE = {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED}


@attrs.frozen
class Wanted:
    """What the command line asks for.

    Attributes:
        book: The file of the book, ``.html`` or ``.md``; None for none.
        lang: Its language; empty for that of most features.
        made_on: The day it says it was made; None for none.
        cucumber: The file of the Cucumber JSON; None for none.
    """

    book: Path | None
    lang: str
    made_on: date | None
    cucumber: Path | None


class Librarian:
    """The plugin of the process that controls the run."""

    def __init__(self, config: pytest.Config, wanted: Wanted) -> None:
        """Know of no scenario yet."""
        self._config = config
        self._wanted = wanted
        self._runs: dict[str, Run] = {}
        self._libraries: set[str] = set()
        self._problems: set[str] = set()
        self._told: list[str] = []

    @property
    def runs(self) -> tuple[Run, ...]:
        """What is known of each scenario so far, by place."""
        return tuple(sorted(self._runs.values(), key=lambda run: run.key))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what a report brings; a process that died brings none, but the scenario it was at is known."""
        if (library := getattr(report, LIBRARY, None)) is not None:
            self._libraries.add(library)
        known, brought = self._runs.get(report.nodeid), getattr(report, RUN, None)
        if brought is not None:
            run = run_from_json(brought)
            self._runs[report.nodeid] = _torn_down(known, run) if report.when == "teardown" and known else run
        elif known is not None and report.when not in {"setup", "call", "teardown"}:
            self._runs[report.nodeid] = attrs.evolve(known, status="failed", message=report.longreprtext)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Take what could not even be collected: a book without it must not look complete."""
        if report.failed:
            told = report.longreprtext.replace(f"{self._config.rootpath}{os.sep}", "")
            lines = [line[1:].strip() if line.startswith("E ") else line for line in told.splitlines()]
            shown = [line for line, was in zip(lines, told.splitlines(), strict=True) if was.startswith("E ")]
            self._problems.add(f"{report.nodeid}:\n" + "\n".join(shown or lines))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Write what was asked for; a run that was stopped must not look complete."""
        if exitstatus not in _COMPLETE or session.shouldstop or session.shouldfail:
            why = session.shouldstop or session.shouldfail or pytest.ExitCode(exitstatus).name.lower()
            self._problems.add(f"lần chạy dừng giữa chừng · the run was stopped: {why}")
        features = tuple(self._features())
        try:
            if self._wanted.cucumber is not None:
                self._write(self._wanted.cucumber, cucumber_json(features, self.runs))
            if self._wanted.book is not None:
                self._write_book(self._wanted.book, self._book(features))
        except OSError as error:
            self._told.append(f"không ghi được · cannot be written: {error}")
            session.exitstatus = pytest.ExitCode.INTERNAL_ERROR

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say where it is."""
        for line in self._told:
            terminalreporter.write_line(line)

    def _features(self) -> Iterator[Feature]:
        for path in sorted({run.path for run in self.runs}):
            try:
                yield read_feature(path, (self._config.rootpath / path).read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError, FeatureUnreadableError) as error:
                self._problems.add(f"{path}: {error}")

    def _book(self, features: tuple[Feature, ...]) -> Book:
        library = _merged(self._libraries)
        abouts = {name: about_of(library.latest(name), self._folders(features)) for name in library.workflows}
        book = book_of(features, self.runs, library, abouts=abouts, problems=self._problems)
        return attrs.evolve(book, lang=self._wanted.lang or book.lang, made_on=self._wanted.made_on)

    def _folders(self, features: tuple[Feature, ...]) -> tuple[Path, ...]:
        """Return where specifications may stand: beside the features or above them, then those of the package."""
        root = self._config.rootpath
        given = self._config.getoption("supervision_specs", None)
        found = {self._config.invocation_params.dir / given: None} if given else {}
        for feature in features:
            above = (root / feature.path).resolve().parents
            found |= dict.fromkeys(folder for folder in above if folder.is_relative_to(root))
        return (*found, *(folder / "specs" for folder in found), bundled())

    def _write_book(self, path: Path, book: Book) -> None:
        if path.suffix == ".html":
            self._write(path, html(book))
            return
        made = markdown(book, path.stem)
        for name, picture in made.pictures.items():
            path.with_name(name).write_text(picture, encoding="utf-8", newline="\n")
        self._write(path, made.text)

    def _write(self, path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8", newline="\n")
        self._told.append(f"đã ghi · written: {path}")


def _torn_down(run: Run, after: Run) -> Run:
    """Return a run after whose end something failed; what failed before that counts."""
    if run.status in {"failed", "undefined"}:
        return run
    return attrs.evolve(run, status=after.status, message=after.message, moment="after")


def _merged(texts: set[str]) -> Library:
    """Return every workflow and text of law that any scenario had; of two with one name always the same one."""
    libraries = [library for text in sorted(texts) for library in _read(text)] or [load()]
    workflows: dict[str, dict[int, Workflow]] = {}
    packs: dict[str, RulePack] = {}
    roles: dict[str, Role] = {}
    for library in libraries:
        for name, versions in library.workflows.items():
            workflows[name] = versions | workflows.get(name, {})
        packs, roles = library.law.packs | packs, library.law.roles | roles
    law = attrs.evolve(libraries[0].law, packs=packs, roles=roles)
    return attrs.evolve(libraries[0], workflows=workflows, law=law)


def _read(text: str) -> Iterator[Library]:
    with suppress(NormalFormError):  # a host that changes a workflow after it was compiled: told without its picture
        yield library_from_bytes(text.encode())
