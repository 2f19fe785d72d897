"""Bad files with the problems they have, word for word; good files that have none.

``bad/NAME.yaml`` is read as ``sample.yaml`` and has ``NAME.problems``; a folder ``bad/NAME`` is read as a whole and has
``problems``.  Each problem stands there in Vietnamese, then in English.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from supervision.spec import CODES, check

HERE = Path(__file__).parent
BAD = sorted(path for path in (HERE / "bad").iterdir() if path.is_dir() or path.suffix == ".yaml")
# Bytes that should not lie about in files are in test_yaml.py, what is no content of a file in test_library.py.
ELSEWHERE = {
    *("calendar_missing", "file_unreadable", "yaml_forbidden_character", "yaml_lookalike_letter"),
    *("yaml_not_nfc", "yaml_not_utf8", "yaml_too_large", "yaml_too_many_nodes"),
}


def expected(case: Path) -> list[str]:
    file = case / "problems" if case.is_dir() else case.with_suffix(".problems")
    return file.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("case", BAD, ids=lambda path: path.stem)
def test_a_bad_file_has_exactly_these_problems(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if case.is_dir():
        shutil.copytree(case, tmp_path, dirs_exist_ok=True)
        found = check(["."])
    else:
        shutil.copy(case, "sample.yaml")
        found = check(["sample.yaml"])
    assert [line for problem in found for line in (problem.render("vi"), problem.render("en"))] == expected(case)


@pytest.mark.parametrize("case", [case for case in BAD if case.stem.startswith("yaml_")], ids=lambda path: path.stem)
def test_the_pure_parser_says_the_same(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("supervision.spec._yaml._PARSER", yaml.SafeLoader)
    test_a_bad_file_has_exactly_these_problems(case, tmp_path, monkeypatch)


@pytest.mark.parametrize("case", BAD, ids=lambda path: path.stem)
def test_a_case_is_named_after_a_problem_it_shows(case: Path) -> None:
    codes = {line.split(": ")[1] for line in expected(case)}
    assert any(case.stem.startswith(code) for code in codes)


def test_every_code_has_a_case() -> None:
    shown = {line.split(": ")[1] for case in BAD for line in expected(case)}
    assert shown | ELSEWHERE == set(CODES)
    assert not shown & ELSEWHERE


def test_good_files_have_no_problems() -> None:
    assert check([HERE / "good"]) == ()
    assert check([HERE / "good" / "leave_request.yaml", HERE / "good" / "rules" / "leave_2024.yaml"]) == ()


def test_a_small_workflow_is_at_most_25_lines() -> None:
    assert len((HERE / "good" / "leave_request.yaml").read_text(encoding="utf-8").splitlines()) <= 25
