"""Hostile files are refused, each within a second, all of them within 200 MB, in a process that may not have more."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import supervision
from supervision.spec import check
from tests.spec.hostile import FILES

ROOT = Path(__file__).parents[2]
MOST_SECONDS, MOST_BYTES = 1.0, 200_000_000


@pytest.fixture(scope="module")
def taken() -> dict[str, Any]:
    told = subprocess.run(
        [sys.executable, "-m", "tests.spec.hostile"],
        cwd=ROOT,
        env={"PYTHONPATH": str(Path(supervision.__file__).parents[1]), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    found: dict[str, Any] = json.loads(told.stdout)
    return found


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_refused_within_a_second(taken: dict[str, Any], name: str) -> None:
    assert FILES[name][1] in taken["found"][name]["codes"]
    assert taken["found"][name]["seconds"] <= MOST_SECONDS


def test_all_hostile_files_together_stay_within_200_megabytes(taken: dict[str, Any]) -> None:
    assert taken["most_bytes"] <= MOST_BYTES


def test_a_folder_of_hostile_files_is_refused_file_by_file(tmp_path: Path) -> None:
    names = ("alias bomb", "200,000 brackets", "3 million dashes", "not UTF-8", "text that is turned round")
    for at, name in enumerate(names):
        made = FILES[name][0]()
        (tmp_path / f"f{at}.yaml").write_bytes(made if isinstance(made, bytes) else made.encode())
    assert len({problem.file for problem in check([tmp_path])}) == len(names)
