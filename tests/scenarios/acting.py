"""Traces of the shipped workflows, an engine to play them on, and a run of the features made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from itertools import islice
from pathlib import Path

import pytest

from supervision import bdd
from supervision.clock import Clock
from supervision.engine import Engine
from supervision.scenarios import Played, Unplayable, play, routes
from supervision.spec import Library, load
from supervision.verify import Move, Trace
from supervision.wiring import Engine as Opened
from tests.architecture import house

# Imported here, once: a run in process forgets every module it was the first to import.
for module in (*bdd.pytest_plugins, "supervision.store.memory", "supervision.spec._gather"):
    import_module(module)

# The examples of the language reference: workflows of another field, with every kind of step.
EXAMPLES = re.compile(r"^```yaml\n# ([\w./]+\.yaml)\n(.*?)^```", re.MULTILINE | re.DOTALL)
# A council that signs, votes and goes on by itself.
BODIES = house.ROOT / "tests" / "acceptance" / "bodies"
CONFTEST = """\
import pytest

from tests.scenarios import acting

pytest_plugins = ["supervision.bdd"]


@pytest.fixture(scope="session")
def supervision_library():
    return acting.library({folder!r})
"""
MODULE = 'from pytest_bdd import scenarios\n\nscenarios(".")\n'


@cache
def library(folder: str = "") -> Library:
    """Return the shipped workflows, or those of a folder; compiled once a process."""
    return load(Path(folder) if folder else None)


def examples(folder: Path) -> str:
    """Write the examples of the language reference into *folder* and return its name."""
    page = (house.ROOT / "docs" / "reference" / "language.md").read_text(encoding="utf-8")
    for name, text in EXAMPLES.findall(page):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return str(folder)


def opener(specs: Library, clock: Clock) -> Engine:
    return Opened.open("memory://", specs=specs, clock=clock)


def trace(
    workflow: str, text: str, *, case: int = 0, inputs: Mapping[str, Mapping[str, object]] | None = None
) -> Trace:
    """Return a trace written as ``open: -> a; step: a -> b``."""
    moves = []
    for part in text.split(";"):
        step, _, states = part.strip().partition(": ")
        source, _, target = states.partition("-> ")
        given = tuple((inputs or {}).get(step, {}).items())
        moves.append(Move(case, workflow, step, source.strip() or None, target.strip(), given))  # type: ignore[arg-type]
    return tuple(moves)


def first_play(specs: Library, workflow: str, step: str) -> Played | Unplayable:
    """Play the first route to *step* that can be walked."""
    outcome: Played | Unplayable = Unplayable(None)
    for route in islice(routes(specs.latest(workflow), step), 8):
        outcome = play(route, specs, opener)
        if isinstance(outcome, Played):
            break
    return outcome


def run_features(pytester: pytest.Pytester, features: Mapping[str, str], folder: str = "") -> pytest.RunResult:
    """Run features in process, each in a file of its own, with the step library and nothing else."""
    pytester.syspathinsert(house.SOURCE.parent)
    pytester.makeconftest(CONFTEST.format(folder=folder))
    pytester.makepyfile(test_played=MODULE)
    for name, text in features.items():
        (pytester.path / f"{name}.feature").write_text(text, encoding="utf-8")
    return pytester.runpytest_inprocess("-p", "no:cacheprovider")
