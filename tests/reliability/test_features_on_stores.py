"""Every feature of the repository on every store that is shipped: each by itself, as a tester would run it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pytest_bdd.feature import get_features

from tests.architecture.house import ROOT, SOURCE
from tests.bdd.inner import PLUGIN
from tests.conftest import Sizes
from tests.postgres import Server

# The applications of the examples bring stores of their own.
FEATURES = [
    str(path)
    for folder in ("features", "tests/acceptance", "examples")
    for path in sorted((ROOT / folder).rglob("*.feature"))
    if "-host" not in path.parts[len(ROOT.parts) + 1]
]


@pytest.fixture
def features(sizes: Sizes) -> list[str]:
    """All of them for a release, else without those of every step: thousands of short scenarios, run in memory."""
    return [path for path in FEATURES if sizes == "release" or not path.endswith("every_step.feature")]


def run(store: str, features: list[str]) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *PLUGIN, f"--supervision-store={store}"]
    environment = {"PATH": "", "PYTHONPATH": str(SOURCE.parent), "PYTHONUTF8": "1"}
    done = subprocess.run([*command, *features], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.fixture
def expected(features: list[str]) -> int:
    """How many scenarios there are, each row of an outline one of them."""
    found = [one for feature in get_features(features) for one in feature.scenarios.values()]
    return sum(sum(len(table.examples) for table in one.examples) if one.templated else 1 for one in found)


def test_they_pass_on_sqlite(expected: int, features: list[str]) -> None:
    assert f"\n{expected} passed in " in run("sqlite", features)


def test_they_pass_on_postgresql(expected: int, features: list[str], postgres_server: Server) -> None:
    assert f"\n{expected} passed in " in run(f"postgres={postgres_server.url}", features)
