"""An import is kept whole or not at all: killed at random moments, run again, and then the ledger is looked through."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from supervision import Engine
from supervision.cli import main
from tests.architecture.house import ROOT
from tests.conftest import Sizes
from tests.intake import tables

KILLS: dict[Sizes, int] = {"everyday": 6, "short": 40, "release": 400}
# Each plan is one row of its own table and four rows of acts: about 200 rows in all.
PLANS = 40
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def write_tables(folder: Path) -> Path:
    folder.mkdir()
    plan, (heading, posted, *acts) = tables.PLANS.splitlines()[1], tables.ACTS.splitlines()
    references = [f"KH-{number:02d}" for number in range(PLANS)]
    plans = [plan.replace("KH-01", reference) for reference in references]
    rows = [act.replace("KH-01", reference) for reference in references for act in acts[:4]]
    assert posted not in rows
    tables.written(
        folder,
        ke_hoach="\n".join([tables.PLANS.splitlines()[0], *plans]) + "\n",
        viec="\n".join([heading, *rows]) + "\n",
    )
    return folder


def importing(folder: Path, ledger: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "supervision", "import", str(folder), "--db", str(ledger)]
    return subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def events_in(ledger: Path) -> int:
    """Count the events, after the record has been found whole."""
    with Engine.open(f"sqlite:///{ledger}", specs=tables.library()) as engine:
        engine.seal()
        assert engine.verify() == ()
        return sum(1 for _ in engine.log())


def whole_import(folder: Path, ledger: Path) -> tuple[int, float]:
    """Return how many events an undisturbed import leaves, and how long it takes."""
    assert main(["init", "--db", str(ledger)]) == 0
    begun = time.monotonic()
    assert importing(folder, ledger).wait() == 0
    took = time.monotonic() - begun
    return events_in(ledger), took


def test_a_killed_import_leaves_nothing_or_all_and_finishes_when_run_again(tmp_path: Path, sizes: Sizes) -> None:
    folder = write_tables(tmp_path / "tables")
    expected, took = whole_import(folder, tmp_path / "whole.db")
    chance = random.Random("import")  # noqa: S311 - moments, not secrets
    survived = 0
    for number in range(KILLS[sizes]):
        ledger = tmp_path / f"ledger-{number}.db"
        assert main(["init", "--db", str(ledger)]) == 0
        process = importing(folder, ledger)
        # The first third is Python starting up: nothing is at stake there yet.
        time.sleep(chance.uniform(took / 3, took * 1.1))
        process.send_signal(signal.SIGKILL)
        survived += process.wait() == 0
        assert events_in(ledger) in {0, expected}
        assert importing(folder, ledger).wait() == 0
        assert events_in(ledger) == expected
        with Engine.open(f"sqlite:///{ledger}", specs=tables.library()) as engine:
            assert len(engine.store.cases(workflow="plan", limit=PLANS + 1)) == PLANS
        ledger.unlink()
    assert survived < KILLS[sizes], "no import was killed"


def test_two_imports_of_the_same_tables_at_once_leave_one(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "tables")
    expected, _ = whole_import(folder, tmp_path / "whole.db")
    ledger = tmp_path / "ledger.db"
    assert main(["init", "--db", str(ledger)]) == 0
    running = [importing(folder, ledger) for _ in range(2)]
    assert [process.wait() for process in running] == [0, 0]
    assert events_in(ledger) == expected
