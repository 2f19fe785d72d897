"""Where a part of a workflow is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.spec import bundled, load, place_of

FILE = """\
workflow: sample
version: {version}
label: Mẫu
states:
  open: {{asked: A}}
steps:
  ask:
    label: B
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for version in (1, 2):
        (tmp_path / f"sample.{version}.yaml").write_text(FILE.format(version=version), encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("workflow: [", encoding="utf-8")
    (tmp_path / "list.yaml").write_text("- workflow\n", encoding="utf-8")
    (tmp_path / "sample.en.yaml").write_text("workflow: sample\nversion: 1\nlabel: Sample\n", encoding="utf-8")
    return tmp_path


def test_a_part_stands_at_the_line_of_its_key(folder: Path) -> None:
    assert place_of(folder, "sample", 1, "steps") == f"{folder / 'sample.1.yaml'}:6"
    assert place_of(folder, "sample", 2, "steps", "ask") == f"{folder / 'sample.2.yaml'}:7"


def test_without_a_part_it_is_the_file(folder: Path) -> None:
    assert place_of(folder, "sample", 2) == f"{folder / 'sample.2.yaml'}:1"


def test_a_workflow_that_is_not_there_has_no_place(folder: Path) -> None:
    assert place_of(folder, "sample", 3, "steps") is None
    assert place_of(folder, "other", 1) is None


def test_a_library_knows_its_folder() -> None:
    assert load().source == bundled()
