"""Writes down how each scenario goes, in the process that runs it, and hands it over with pytest's own reports.

A report may carry attributes of its own, and pytest-xdist brings them to the controlling process; ``user_properties``
would travel too, but every JUnit file would repeat them.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from time import perf_counter_ns

import attrs
import pytest
from pytest_bdd.parser import Feature, Scenario, ScenarioTemplate
from pytest_bdd.scenario import scenario_wrapper_template_registry

from supervision.book import Account, Moment, Run, Status, StepRun, Walk, run_to_json
from supervision.errors import SupervisionError
from supervision.spec import Library, library_to_bytes

from ._account import accounts_of, walks_of
from ._names import bare
from ._world import WORLD, World

# The attributes of a report.
RUN, LIBRARY = "supervision_run", "supervision_library"
_EXAMPLE = "_pytest_bdd_example"
_CONTROL = re.compile(r"\x1b\[[0-9;]*m|[\x00-\x08\x0b-\x1f\x7f]")
_ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")


@attrs.define
class _Recording:
    """One scenario while it runs; *began* is when its step did, None between steps."""

    path: str
    line: int
    planned: int
    steps: list[StepRun] = attrs.field(factory=list)
    began: int | None = None
    place: str = ""
    walks: tuple[Walk, ...] = ()
    accounts: Mapping[str, Account] = attrs.field(factory=dict)
    library: bytes = b""

    def end(self, status: Status) -> None:
        """End the step that runs."""
        duration = perf_counter_ns() - self.began if self.began is not None else 0
        self.steps.append(StepRun(status, duration, self.place))
        self.began = None


_RECORDING: pytest.StashKey[_Recording] = pytest.StashKey()


class Recorder:
    """The plugin of the process that runs scenarios."""

    def __init__(self, config: pytest.Config) -> None:
        """Nothing has been handed over yet."""
        self._root = config.rootpath
        self._sent: set[tuple[str, ...]] = set()

    # while a scenario runs

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
        """Begin, before any guard can end it."""
        path = _relative(feature.filename, self._root)
        request.node.stash[_RECORDING] = _Recording(path, scenario.line_number, len(scenario.steps))

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_step(self, request: pytest.FixtureRequest, step_func: Callable[..., object]) -> None:
        """Begin a step."""
        recording = request.node.stash[_RECORDING]
        code = getattr(step_func, "__code__", None)
        recording.place = f"{step_func.__module__}:{code.co_firstlineno}" if code is not None else ""
        recording.began = perf_counter_ns()

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_after_step(self, request: pytest.FixtureRequest) -> None:
        """End a step that was carried out."""
        request.node.stash[_RECORDING].end("passed")

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_step_error(self, request: pytest.FixtureRequest) -> None:
        """End a step that failed."""
        request.node.stash[_RECORDING].end("failed")

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_step_func_lookup_error(self, request: pytest.FixtureRequest) -> None:
        """End a step that nobody has defined."""
        recording = request.node.stash[_RECORDING]
        recording.place = ""
        recording.end("undefined")

    @pytest.hookimpl(trylast=True)
    def pytest_bdd_after_scenario(self, request: pytest.FixtureRequest) -> None:
        """Ask the world while it is still there; the scenario ends by an exception where it has failed."""
        recording, world = request.node.stash[_RECORDING], request.node.stash.get(WORLD, None)
        if not isinstance(world, World):
            return
        error = sys.exc_info()[1]
        try:
            recording.walks = walks_of(world)
            recording.library = self._unsent(world)
            if error is not None and not isinstance(error, pytest.skip.Exception):
                recording.accounts = accounts_of(world)
        except SupervisionError:
            return  # the world itself is broken, and the scenario's own failure says more of it than we could

    def _unsent(self, world: World) -> bytes:
        """Return the library under a world the first time it is met, else nothing."""
        engine = world.engine
        workflows = engine.programs.workflows()
        key = tuple(workflow.digest for workflow in workflows)
        if key in self._sent:
            return b""
        self._sent.add(key)
        library = Library({}, engine.law, engine.calendar, engine.programmes)
        for workflow in workflows:
            library.workflows.setdefault(workflow.name, {})[workflow.version] = workflow
        return library_to_bytes(library)

    # when it is over

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Hand over what is known after each phase."""
        report = yield
        recording = item.stash.get(_RECORDING, None) or _planned(item, self._root)
        if recording is None or (report.when == "teardown" and report.passed):
            return report
        run = Run(recording.path, recording.line, _row(item), _variant(item))
        setattr(report, RUN, run_to_json(self._ended(run, recording, report, call)))
        if report.when == "call" and recording.library:
            setattr(report, LIBRARY, recording.library.decode())
        return report

    def _ended(self, run: Run, recording: _Recording, report: pytest.TestReport, call: pytest.CallInfo[None]) -> Run:
        if report.when == "setup" and report.passed:
            return run  # should the process die now, this is what tells which scenario it was
        message = self._message(report, call)
        if report.when != "call":
            moment: Moment = "before" if report.when == "setup" else "after"
            return attrs.evolve(run, status=report.outcome, message=message, moment=moment)
        if recording.began is not None:  # its step ended by what is no error: a skip
            recording.end(report.outcome)
        if report.skipped:  # also one that was expected to fail, and did
            recording.steps = [attrs.evolve(step, status=_unfailed(step.status)) for step in recording.steps]
        steps = tuple(recording.steps)
        return attrs.evolve(
            run,
            status="undefined" if any(step.status == "undefined" for step in steps) else report.outcome,
            steps=(*steps, *[StepRun("skipped")] * (recording.planned - len(steps))),
            message=message,
            moment=_moment(report, recording),
            accounts=recording.accounts,
            walks=recording.walks,
        )

    def _message(self, report: pytest.TestReport, call: pytest.CallInfo[None]) -> str:
        """Return what is told of a failure, the same on every machine: without places in memory and of the project."""
        expected = getattr(report, "wasxfail", None)
        if report.passed:
            return ""
        if call.excinfo is None:
            told = report.longreprtext
        else:
            error = call.excinfo.value
            own = bare(error)  # the step and its line stand beside it, wherever this is told
            is_plain = isinstance(error, pytest.fail.Exception | pytest.skip.Exception) and own
            told = str(own) if is_plain else f"{type(error).__name__}: {error}".removesuffix(": ")
        told = f"xfail {expected}: {told}" if expected is not None else told
        told = _ADDRESS.sub("0x…", _CONTROL.sub("", told)).replace(f"{self._root}{os.sep}", "").strip()
        return told.encode("utf-8", "replace").decode()  # half a surrogate pair could not be written


def _unfailed(status: Status) -> Status:
    return "skipped" if status in {"failed", "undefined"} else status


def _moment(report: pytest.TestReport, recording: _Recording) -> Moment:
    """Tell when a call went wrong in which no step did: a guard speaks before the steps or behind them."""
    if report.passed or any(step.status != "passed" for step in recording.steps):
        return "during"
    return "after" if recording.steps else "before"


def _planned(item: pytest.Item, root: Path) -> _Recording | None:
    """Return what a scenario that has not begun would be recorded as; None where the test is none."""
    template = _template(item)
    if template is None:
        return None
    return _Recording(_relative(template.feature.filename, root), template.line_number, len(template.steps))


def _template(item: pytest.Item) -> ScenarioTemplate | None:
    function = getattr(item, "obj", None)
    return scenario_wrapper_template_registry.get(getattr(function, "__func__", function)) if function else None


def _row(item: pytest.Item) -> int | None:
    """Return which row of its examples a test is."""
    template, values = _template(item), _params(item).get(_EXAMPLE)
    if template is None or values is None:
        return None
    rows = [row for examples in template.examples for row in examples.as_contexts()]
    return rows.index(values) if values in rows else None


def _variant(item: pytest.Item) -> str:
    """Return what else the test was given, such as a store."""
    shown = [value for name, value in sorted(_params(item).items()) if name != _EXAMPLE]
    return ", ".join(str(value) for value in shown if isinstance(value, str | int))


def _params(item: pytest.Item) -> Mapping[str, object]:
    callspec = getattr(item, "callspec", None)
    params: Mapping[str, object] = callspec.params if callspec is not None else {}
    return params


def _relative(path: str, root: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()
