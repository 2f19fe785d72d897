"""`supervision diff` and `supervision migrate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from supervision.cli import main
from tests.versions.test_difference import V1, folder


@pytest.fixture
def both(tmp_path: Path) -> tuple[str, str]:
    old = folder(tmp_path, "old", V1)
    new = folder(tmp_path, "new", V1.replace("version: 1", "version: 2").replace("days <= 12", "days <= 10"))
    return str(old), str(new)


def test_diff_tells_what_changes_in_the_readers_language(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *both]) == 0
    assert "điều kiện: số ngày nghỉ không quá 12 → số ngày nghỉ không quá 10" in capsys.readouterr().out
    assert main(["diff", *both, "--lang", "en"]) == 0
    assert "Changes: 1." in capsys.readouterr().out


def test_diff_of_a_workflow_with_itself_is_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "posting", "posting@1"]) == 0
    assert "Không khác nhau về nội dung." in capsys.readouterr().out


def test_diff_as_json_names_both_versions(both: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *both, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["old"]["version"], found["new"]["version"]) == (1, 2)
    assert [change["kind"] for change in found["changes"]] == ["changed"]


@pytest.mark.parametrize(
    ("name", "near"), [("postin", "posting"), ("posting@7", "posting"), ("nothing.yaml", "nothing")]
)
def test_an_unknown_workflow_is_refused_with_what_there_is(
    name: str, near: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", "posting", name]) == 2
    assert near in capsys.readouterr().err


def test_a_file_with_problems_is_refused_with_all_of_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = folder(tmp_path, "bad", V1.replace("days <= 12", "dys <= 12"))
    assert main(["diff", "posting", str(bad)]) == 2
    assert "guard_unknown_name" in capsys.readouterr().err


def test_a_file_that_holds_no_workflow_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = folder(tmp_path, "old", V1)
    assert main(["diff", "posting", str(place.parent / "rules" / "leave_2024.yaml")]) == 2
    assert "leave_2024.yaml" in capsys.readouterr().err
