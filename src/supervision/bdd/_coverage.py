"""What the scenarios of a run walk of their workflows: recorded in each process, joined in the one that reports.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import attrs
import pytest
from pytest_bdd.parser import Scenario

from supervision.coverage import Covered, Judge, Recorder, Walks, covered, picture, shown, table, to_json
from supervision.spec import Library
from supervision.text import Text

from ._world import World

_SCENARIO: pytest.StashKey[str] = pytest.StashKey()
_TABLE = "table"
_ENDINGS = (".json", ".svg")
_WALKS, _FILES = "supervision_walks", "supervision_library"


@attrs.define(eq=False)
class Coverage:
    """The plugin of one process.

    Attributes:
        targets: Where the report goes: ``table`` for the terminal, else files.
        least: The percentage below which the run fails; 0 for none.
    """

    targets: tuple[str, ...]
    least: float
    lang: str = "vi"
    walks: Walks = attrs.field(factory=Walks)
    libraries: list[Library] = attrs.field(factory=list)
    is_worker: bool = False
    _judge: Judge = attrs.field(factory=Judge)
    _report: tuple[Covered, ...] | None = None

    @classmethod
    def of(cls, config: pytest.Config) -> Coverage:
        """Return what the options ask for.

        Raises:
            pytest.UsageError: They cannot be, or a file could not be written: said before anything runs.
        """
        targets = tuple(dict.fromkeys(config.getoption("supervision_coverage") or [_TABLE]))
        least = config.getoption("supervision_coverage_min")
        for target in targets:
            if target != _TABLE and Path(target).suffix not in _ENDINGS:
                told = f"--supervision-coverage={target}: ghi TỆP.json, TỆP.svg hoặc table"
                raise pytest.UsageError(f"{told} · give FILE.json, FILE.svg or table")
            if target != _TABLE and not _is_writable(Path(target)):
                told = f"--supervision-coverage={target}: không ghi được vào thư mục này"
                raise pytest.UsageError(f"{told} · this folder cannot be written to")
        if least is not None and not 0 <= least <= 100:  # noqa: PLR2004 - percent
            told = f"--supervision-coverage-min={least:g}: phải từ 0 đến 100"
            raise pytest.UsageError(f"{told} · must be from 0 to 100")
        return cls(
            targets,
            least or 0.0,
            config.getoption("supervision_coverage_lang"),
            is_worker=hasattr(config, "workerinput"),
        )

    # recording

    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, scenario: Scenario) -> None:
        """Remember what the test that runs is called in its feature."""
        request.node.stash[_SCENARIO] = _told(request.config, scenario)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
    ) -> Generator[None, object, object]:
        """Watch the engines of each scenario's world, whoever has made it; look at the record before it is closed."""
        made = yield
        if fixturedef.argname == "world" and isinstance(made, World):
            recorders: list[Recorder] = []
            made.watch(lambda engine: recorders.append(Recorder(engine, self._judge)))
            request.addfinalizer(lambda: self._add(request.node, recorders))
        if fixturedef.argname == "supervision_library" and isinstance(made, Library):
            self._know(made)
        return made

    def _add(self, node: pytest.Item, recorders: list[Recorder]) -> None:
        # What an engine has kept that crashed, the one after it has; the record is asked of the last alone.
        for recorder in recorders:
            walked = recorder.walked() if recorder is recorders[-1] else recorder.attempted()
            self.walks.add(node.stash.get(_SCENARIO, node.nodeid), walked)

    def _know(self, library: Library) -> None:
        if all(known is not library for known in self.libraries):
            self.libraries.append(library)

    # joining

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Take what a worker of pytest-xdist has recorded."""
        output = getattr(node, "workeroutput", {})
        if _WALKS in output:
            self.walks.join(Walks.from_text(output[_WALKS]))
            for data in output[_FILES]:
                self._know_bytes(data)

    def _know_bytes(self, data: tuple[str, str]) -> None:
        from supervision.spec import library_from_bytes, library_to_bytes

        text, folder = data
        if all(library_to_bytes(known) != text.encode() for known in self.libraries):
            self.libraries.append(
                attrs.evolve(library_from_bytes(text.encode()), folder=Path(folder) if folder else None)
            )

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Hand the record on, or write the report; fail the run where too little was walked."""
        if self.is_worker:
            output: dict[str, object] = getattr(session.config, "workeroutput", {})
            output[_WALKS] = self.walks.to_text()
            output[_FILES] = list(self._known())
            return
        self._report = tuple(each for library in self.libraries for each in covered(self.walks, library))
        for target in self.targets:
            if target != _TABLE:
                _write(Path(target), self._report, self.lang)
        if self.least and not self.is_enough and session.exitstatus in {0, pytest.ExitCode.NO_TESTS_COLLECTED}:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _known(self) -> Iterator[tuple[str, str]]:
        from supervision.spec import library_to_bytes

        for library in self.libraries:
            yield library_to_bytes(library).decode(), str(library.folder.resolve()) if library.folder else ""

    @property
    def is_enough(self) -> bool:
        """Whether every workflow that was opened was walked as far as is asked."""
        report = self._report or ()
        return bool(report) and all(each.percent >= self.least for each in report)

    # telling

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the table, the files, and whether it is enough."""
        if self._report is None:
            return
        terminalreporter.section(Text("độ phủ quy trình · coverage of workflows").vi)
        if not self._report:
            terminalreporter.write_line("không tình huống nào mở hồ sơ · no scenario has opened a case")
        elif _TABLE in self.targets:
            for line in table(self._report, self.lang):
                terminalreporter.write_line(line)
        for target in self.targets:
            if target != _TABLE and self._report:
                terminalreporter.write_line(
                    f"đã ghi · wrote: {', '.join(map(str, _files(Path(target), self._report)))}"
                )
        if self.least and not self.is_enough:
            short = ", ".join(
                f"{each.key} {shown(each.percent)} %" for each in self._report if each.percent < self.least
            )
            told = f"phải đạt {self.least:g} %; chưa đạt: {short or '—'} · not enough"
            terminalreporter.write_line(told, red=True)


def _is_writable(path: Path) -> bool:
    return path.parent.is_dir() and os.access(path if path.exists() else path.parent, os.W_OK) and not path.is_dir()


def _told(config: pytest.Config, scenario: Scenario) -> str:
    """Return ``FILE:LINE NAME`` of a scenario, the file from the folder of the run."""
    path, root = Path(scenario.feature.filename), config.rootpath
    told = path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
    return f"{told}:{scenario.line_number} {scenario.name}"


def _files(path: Path, report: tuple[Covered, ...]) -> list[Path]:
    """Return the files of a report: a picture for each workflow, its name behind the file's where there are several."""
    if path.suffix == ".json" or len(report) == 1:
        return [path]
    return [path.with_name(f"{path.stem}-{each.key.replace('@', '-')}{path.suffix}") for each in report]


def _write(path: Path, report: tuple[Covered, ...], lang: str) -> None:
    if path.suffix == ".json":
        path.write_text(to_json(report), encoding="utf-8", newline="\n")
        return
    for file, each in zip(_files(path, report), report, strict=False):
        file.write_text(picture(each, lang), encoding="utf-8", newline="\n")
