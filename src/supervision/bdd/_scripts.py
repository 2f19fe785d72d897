"""Scenarios of the step library run outside pytest: hundreds of times over, on specifications that were tampered with.

Nothing is guarded here and no fixture is asked for: what runs here has passed under pytest before.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from importlib import import_module
from inspect import signature
from pathlib import Path

import attrs
import pytest
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.parser import FeatureParser, ScenarioTemplate, Step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from supervision.clock import VIETNAM, VirtualClock
from supervision.errors import SupervisionError
from supervision.spec import Library
from supervision.text import Text
from supervision.wiring import Engine

from ._world import World

_STEPS = ("_steps_given", "_steps_when", "_steps_then", "_steps_dates", "_steps_people", "_steps_record")
# What an engine on a tampered specification may raise in a step; under pytest each fails the scenario.
_FAILURES = (
    pytest.fail.Exception,
    SupervisionError,
    ArithmeticError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


@attrs.define
class UnreadableFeatureError(SupervisionError):
    """A feature that cannot be run outside pytest.

    Attributes:
        place: ``FILE`` or ``FILE:LINE``.
        why: What is wrong, in both languages.
    """

    place: str
    why: str

    @property
    def text(self) -> Text:
        """What is told."""
        vi, _, en = self.why.rpartition(" · ")
        return Text(f"{self.place}: {vi or en}", f"{self.place}: {en}")

    def __str__(self) -> str:
        return f"{self.place}: {self.why}"


@attrs.frozen(eq=False)
class Script:
    """One scenario, or one row of an outline, with its background: ready to run.

    Attributes:
        file: The feature.
        line: Of the scenario, from 1.
        name: What it is called.
    """

    file: str
    line: int
    name: str
    _calls: tuple[Callable[[World], object], ...]

    @property
    def place(self) -> str:
        """``FILE:LINE NAME``."""
        return f"{self.file}:{self.line} {self.name}"

    def run(self, world: World) -> str | None:
        """Run it in a fresh *world*; return why it fails, or None where it passes."""
        for call in self._calls:
            try:
                call(world)
            except _FAILURES as failed:
                return str(failed) or type(failed).__name__
        return None if world.is_answered else "không nói kết quả của lần thử · nobody asks how the attempt ended"


class Rehearsal:
    """Runs scripts on one library, each on a fresh ledger in memory; what the workflows compile to is made once."""

    def __init__(self, library: Library) -> None:
        """Compile nothing yet."""
        # The workflows are not kept in each ledger: none of them is ever opened again.
        self._rest = attrs.evolve(library, workflows={})
        with Engine.open("memory://", specs=self._rest) as engine:
            self._programs = engine.programs
        for workflow in (each for versions in library.workflows.values() for each in versions.values()):
            self._programs.add(workflow)

    def run(
        self,
        script: Script,
        watch: Callable[[Engine], object] | None = None,
        look: Callable[[], object] | None = None,
    ) -> str | None:
        """Run one script; return why it fails, or None where it passes.

        Args:
            script: What to run.
            watch: Told of the engine before its first command, and of the one that goes on after a crash.
            look: Called when the script has ended, while its ledger is still open.
        """
        clock = VirtualClock(datetime(1970, 1, 1, tzinfo=VIETNAM))

        def watched(engine: Engine) -> Engine:
            engine.programs = self._programs
            if watch is not None:
                watch(engine)
            return engine

        def reopen(before: Engine) -> Engine:
            return watched(Engine(before.store, self._rest, clock=clock))

        with Engine.open("memory://", specs=self._rest, clock=clock) as engine:
            why = script.run(World(watched(engine), clock, reopen=reopen))
            if look is not None:
                look()
            return why


def scripts(path: Path, shown: str = "") -> tuple[Script, ...]:
    """Read a feature file.

    Args:
        path: The file.
        shown: What it is called in messages; the path by default.

    Raises:
        UnreadableFeatureError: It is no feature, or uses a step that is not of the library.
    """
    shown = shown or str(path)
    try:
        feature = FeatureParser(str(path.parent), path.name).parse()
    except (GherkinParseError, OSError, AttributeError, LookupError, TypeError, ValueError) as error:
        # Of an empty file the parser says that a key is missing.
        raise UnreadableFeatureError(shown, f"không đọc được tính năng: {error} · not a readable feature") from error
    found: list[Script] = []
    for scenario in feature.scenarios.values():
        found += _rows(scenario, shown)
    return tuple(found)


def _rows(scenario: ScenarioTemplate, shown: str) -> Iterator[Script]:
    rows = [row for examples in scenario.examples for row in examples.as_contexts()]
    for row in rows or [{}]:
        rendered = scenario.render(row)
        calls = tuple(_call(step, shown) for step in rendered.steps)
        yield Script(shown, scenario.line_number, rendered.name, calls)


def _call(step: Step, shown: str) -> Callable[[World], object]:
    context = next((each for each in _library() if each.type == step.type and each.parser.is_matching(step.name)), None)
    if context is None:
        why = f"câu “{step.name}” không có trong thư viện · the step library has no such step"
        raise UnreadableFeatureError(f"{shown}:{step.line_number}", why)
    taken, function = signature(context.step_func).parameters, context.step_func
    try:
        parsed = context.parser.parse_arguments(step.name) or {}
    except pytest.fail.Exception as wrong:
        raise UnreadableFeatureError(f"{shown}:{step.line_number}", str(wrong)) from wrong
    given = {name: value for name, value in parsed.items() if name in taken}
    if "datatable" in taken and step.datatable is not None:
        given["datatable"] = step.datatable.raw()
    return lambda world: function(world=world, **given)


@cache
def _library() -> tuple[StepFunctionContext, ...]:
    """Return every definition of the step library."""
    modules = [import_module(f"{__package__}.{name}") for name in _STEPS]
    fixtures = [value for module in modules for name, value in vars(module).items() if name.startswith("pytestbdd_")]
    functions = [getattr(fixture, "_fixture_function", None) or fixture.__wrapped__ for fixture in fixtures]
    return tuple(step_function_context_registry[function] for function in functions)
