"""Every feature of the repository on every store that is shipped: each by itself, as a tester would run it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pytest_bdd.feature import get_features

from tests.architecture.house import ROOT, SOURCE
from tests.bdd.inner import PLUGIN
from tests.postgres import Server

# The applications of the examples bring stores of their own.
FEATURES = [
    str(path)
    for folder in ("features", "tests/acceptance", "examples")
    for path in sorted((ROOT / folder).rglob("*.feature"))
    if "-host" not in path.parts[len(ROOT.parts) + 1]
]


def run(store: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *PLUGIN, f"--supervision-store={store}"]
    environment = {"PATH": "", "PYTHONPATH": str(SOURCE.parent), "PYTHONUTF8": "1"}
    done = subprocess.run([*command, *FEATURES], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.fixture
def expected() -> int:
    """How many scenarios there are, each row of an outline one of them."""
    found = [one for feature in get_features(FEATURES) for one in feature.scenarios.values()]
    return sum(sum(len(table.examples) for table in one.examples) if one.templated else 1 for one in found)


def test_they_pass_on_sqlite(expected: int) -> None:
    assert f"\n{expected} passed in " in run("sqlite")


def test_they_pass_on_postgresql(expected: int, postgres_server: Server) -> None:
    assert f"\n{expected} passed in " in run(f"postgres={postgres_server.url}")
