"""Hooks that turn what pytest-bdd lets pass in silence into failures that say what to do.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from types import TracebackType

import pytest
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.feature import features as parsed
from pytest_bdd.parser import Feature, FeatureParser, Scenario, Step
from pytest_bdd.scenario import find_fixturedefs_for_step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from ._features import feature_problems, text_problems, unreadable
from ._functions import place_of, watch
from ._names import fail, place, shown_path
from ._phrases import nearest
from ._world import WORLD

_FITTING: pytest.StashKey[dict[tuple[pytest.Module | None, str, str], list[StepFunctionContext]]] = pytest.StashKey()
_CHECKED: pytest.StashKey[set[str]] = pytest.StashKey()
_REFERENCE = "reference/gherkin-steps"
_SCENARIOS = 40  # the shipped features carry the numbers of the acceptance scenarios, S01 to S40, as tags


def pytest_configure(config: pytest.Config) -> None:
    """Register the tags of the shipped features, so that they also run under ``--strict-markers``."""
    for number in range(1, _SCENARIOS + 1):
        config.addinivalue_line("markers", f"S{number:02}: acceptance scenario of the supervision workflows")


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Fail the collection of a module whose features would pass in silence, or are unreadable for a plain reason."""
    known = set(parsed)
    report = yield
    if not isinstance(collector, pytest.Module):
        return report
    fresh = [feature for path, feature in parsed.items() if path not in known]
    problems = [problem for feature in fresh for problem in _problems(collector.config, feature)]
    problems += [problem for error in _errors(report) for problem in _unread(error)]
    if not problems:
        return report
    return pytest.CollectReport(report.nodeid, "failed", "\n".join(problems), None)


def _problems(config: pytest.Config, feature: Feature) -> Iterator[str]:
    config.stash.setdefault(_CHECKED, set()).add(feature.filename)
    yield from text_problems(Path(feature.filename))
    yield from feature_problems(feature)


def _errors(report: pytest.CollectReport) -> Iterator[BaseException]:
    """Yield why the import of a test module broke, and what that came from."""
    call = getattr(report, "call", None)
    error: BaseException | None = call.excinfo.value if call is not None and call.excinfo is not None else None
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _unread(error: BaseException) -> Iterator[str]:
    """Yield what is wrong with the feature files that an error came from."""
    told = [problem for path in _parsers(error.__traceback__) for problem in text_problems(path)]
    if isinstance(error, GherkinParseError) and not told:
        told.append(unreadable(shown_path(str(error.filename)), error))
    yield from told


def _parsers(trace: TracebackType | None) -> Iterator[Path]:
    found: dict[Path, None] = {}
    while trace is not None:
        owner = trace.tb_frame.f_locals.get("self")
        if isinstance(owner, FeatureParser):
            found[Path(owner.abs_filename)] = None
        trace = trace.tb_next
    yield from found


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Fail a scenario in which two definitions fit one step: pytest-bdd takes the last one and never tells."""
    if feature.filename not in request.config.stash.setdefault(_CHECKED, set()):
        # Read before the guards were there: a module that opts in by itself reads its features first.
        problems = list(_problems(request.config, feature))
        if problems:
            fail("\n".join(problems))
    module = request.node.getparent(pytest.Module)
    for step in scenario.steps:
        # Asked once for each text and module: a background comes back with every scenario.
        known = request.config.stash.setdefault(_FITTING, {})
        key = (module, step.type, step.name)
        fitting = known[key] = known[key] if key in known else _definitions(request, step)
        if len(fitting) > 1:
            where = "\n".join(f"  {_place(context)}" for context in fitting)
            told = f"câu “{step.name}” khớp {len(fitting)} định nghĩa · several definitions fit this step"
            fail(f"{_line(feature, step)}: {told}:\n{where}")
        for context in fitting:
            watch(context)


def _definitions(request: pytest.FixtureRequest, step: Step) -> list[StepFunctionContext]:
    """Return the definitions on the level that counts: a host may replace ours, in a conftest or a test module."""
    # pytest-bdd has no public way to ask which definitions a test sees; this is the question it asks itself.
    found = list(find_fixturedefs_for_step(step, request.session._fixturemanager, request.node))  # noqa: SLF001
    contexts = [(each.baseid, step_function_context_registry[each.func]) for each in found]
    nearest = max((_level(base, context) for base, context in contexts), default=(0, False))
    return [context for base, context in contexts if _level(base, context) == nearest]


def _level(base: str, context: StepFunctionContext) -> tuple[int, bool]:
    """Return how near a definition is; what a conftest beside the root defines has the same base as any plugin's."""
    return len(base), Path(place_of(context.step_func)[0]).name == "conftest.py"


def _place(context: StepFunctionContext) -> str:
    file, line = place_of(context.step_func)
    return f"{file}:{line} “{context.parser.name}”"


def _line(feature: Feature, step: Step) -> str:
    return f"{shown_path(feature.filename)}:{step.line_number}"


def pytest_bdd_step_func_lookup_error(feature: Feature, step: Step) -> None:
    """Fail a step that nobody has defined with the nearest ones of its kind."""
    contexts = step_function_context_registry.values()
    known = [context.parser for context in contexts if context.type in {None, step.type}]
    near = "\n".join(f"  {wording}" for wording in nearest(step.name, known))
    told = f"không có câu “{step.name}”; gần nhất · there is no such step; the nearest ones:\n{near}"
    if not near:
        told = (
            f"không có câu “{step.name}”, cũng không câu nào gần giống; mọi câu có ở docs/{_REFERENCE}.vi.md"
            f" · there is no such step and none like it; every step is in docs/{_REFERENCE}.md"
        )
    fail(f"{_line(feature, step)}: {told}")


def pytest_bdd_step_error(feature: Feature, step: Step, exception: BaseException) -> None:
    """Say at which line of the feature a step has failed: the trace of pytest knows nothing of features."""
    where = f"{_line(feature, step)}: {step.keyword} {step.name}"
    place(exception, where, is_english=feature.language == "en")


def pytest_bdd_before_step_call(
    request: pytest.FixtureRequest, feature: Feature, step: Step, step_func: Callable[..., object]
) -> None:
    """Fail a step that is a coroutine: pytest-bdd would never await it, and the scenario would pass."""
    if (world := request.node.stash.get(WORLD, None)) is not None:
        world.lang = "vi" if feature.language == "vi" else "en"
    if inspect.iscoroutinefunction(step_func) or inspect.isasyncgenfunction(step_func):
        told = f"câu “{step.name}” là hàm async, không bao giờ được chạy; hãy viết hàm thường"
        fail(f"{told} · an async step is never awaited")


def pytest_bdd_after_step(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step) -> None:
    """Fail a scenario that ends without saying how an attempt ended."""
    world = request.node.stash.get(WORLD, None)
    if step is scenario.steps[-1] and world is not None and not world.is_answered:
        told = "tình huống có “thử” nhưng không nói kết quả: bị từ chối vì … hoặc được chấp nhận"
        fail(f"{_line(feature, step)}: {told} · nobody asks how the attempt ended")
