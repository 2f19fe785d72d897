"""The demonstration, killed with SIGKILL at any moment and started again, ends with the log of an undisturbed run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from supervision.reports import count
from tests.conftest import Sizes
from tests.demo.small import engine_at, log_of, numbers, played, write_small

KILLS: dict[Sizes, int] = {"everyday": 50, "short": 200, "release": 1_000}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_play_killed_at_any_moment_ends_with_the_same_log(tmp_path: Path, sizes: Sizes) -> None:
    tables = tmp_path / "tables"
    tables.mkdir()
    write_small(tables)
    command = [sys.executable, "-m", "tests.reliability.demo_killer", str(tables), str(tmp_path), str(KILLS[sizes])]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert told["kills"] == KILLS[sizes]
    undisturbed = played(tables)
    log, counted = log_of(undisturbed), numbers(count(undisturbed))
    for ledger in told["repeated"]:
        with engine_at(f"sqlite:///{tmp_path / ledger}") as engine:
            assert log_of(engine) == log, ledger
            assert numbers(count(engine)) == counted
            assert engine.verify() == ()
    # The kills left work behind that the next life found done: they did not all come before the first commit.
    assert sum(told["repeated"].values()) > len(told["repeated"])
