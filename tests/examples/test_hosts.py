"""The applications of the examples: their own tests on both databases, and how little they say to us."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture import house
from tests.architecture.house import ROOT, SOURCE
from tests.bdd.inner import PLUGIN
from tests.conftest import Sizes
from tests.postgres import Server

DJANGO, FASTAPI = ROOT / "examples" / "django-host", ROOT / "examples" / "fastapi-host"
MOST_LINES = 60


def run(folder: Path, *words: str, url: str = "") -> str:
    environment = {**os.environ, "HOST_DATABASE_URL": url, "PYTHONPATH": str(SOURCE.parent)}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    command = [sys.executable, "-B", "-W", "error", *words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def glue(folder: Path) -> int:
    """Count the lines that speak to us: all of `supervised.py`, and every line elsewhere that names us."""
    modules = [path for path in folder.rglob("*.py") if not path.name.startswith(("test_", "conftest"))]
    named = [
        line
        for path in modules
        if path.name != "supervised.py" and path.parent.name != "migrations"
        for line in path.read_text(encoding="utf-8").splitlines()
        if "supervision" in line.lower()
    ]
    return house.written_lines((next(folder.rglob("supervised.py"))).read_text(encoding="utf-8")) + len(named)


@pytest.mark.parametrize("folder", [DJANGO, FASTAPI], ids=lambda folder: folder.name)
def test_an_application_says_little_to_us(folder: Path) -> None:
    assert 20 < glue(folder) <= MOST_LINES


def test_the_features_of_both_drive_their_own_code() -> None:
    features = [f"{folder.name}/features" for folder in (FASTAPI, DJANGO)]
    words = ("-q", "-p", "no:cacheprovider", "--import-mode=importlib", *PLUGIN)
    told = run(ROOT / "examples", "-m", "pytest", "-c", os.devnull, "--rootdir=.", *words, *features)
    assert "7 passed" in told


@pytest.mark.parametrize("folder", [DJANGO, FASTAPI], ids=lambda folder: folder.name)
def test_its_first_page_says_how_to_run_them(folder: Path) -> None:
    command = "python3 -m pytest features"
    pages = [folder / "README.md", folder / "README.vi.md", folder / "features" / "conftest.py"]
    assert [page.name for page in pages if command not in page.read_text(encoding="utf-8")] == []


def test_the_django_example_keeps_its_promises(sizes: Sizes, postgres_server: Server) -> None:
    # Every day on PostgreSQL alone: what is special to SQLite is seen by the tests of the app, in their own process.
    for url in ("", postgres_server.url)[sizes == "everyday" :]:
        assert "Ran 13 tests" in run(DJANGO, "manage.py", "test", url=url)
