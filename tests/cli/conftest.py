from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from supervision.cli import main
from tests.intake import tables

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger made and filled through the command line; tests work on copies."""
    folder = tmp_path_factory.mktemp("imported")
    (folder / "tables").mkdir()
    tables.written(folder / "tables")
    assert main(["init", "--db", str(folder / "ledger.db")]) == 0
    assert main(["import", str(folder / "tables"), "--db", str(folder / "ledger.db")]) == 0
    return folder / "ledger.db"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty, with nothing in the environment."""
    for name in ("SUPERVISION_DB", "SUPERVISION_LANG", "SUPERVISION_SPECS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def ledger(home: Path, imported: Path) -> Path:
    """A copy of the filled ledger under its usual name in the current folder."""
    return Path(shutil.copy(imported, home / "supervision.db"))


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process: its exit code, standard output and standard error."""

    def call(*argv: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(argv)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call
