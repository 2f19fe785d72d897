"""Bad files with the problems they have, word for word; good files that have none."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from supervision.spec import CODES, check
from tests.spec.corpus import BAD, MADE, Case, cases

HERE = Path(__file__).parent
CASES = list(cases())
# Of no file at all: the calendars that come with the package are gone.  Tested in test_library.py.
OF_NO_FILE = {"calendar_missing"}
AT_LEAST = 2


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bad_file_has_exactly_these_problems(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = case.found(tmp_path)
    assert [line for problem in found for line in (problem.render("vi"), problem.render("en"))] == list(case.expected)


@pytest.mark.parametrize("case", [case for case in CASES if case.name.startswith("yaml_")], ids=lambda case: case.name)
def test_the_pure_parser_says_the_same(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("supervision.spec._yaml._PARSER", yaml.SafeLoader)
    test_a_bad_file_has_exactly_these_problems(case, tmp_path, monkeypatch)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_is_named_after_a_problem_it_shows(case: Case) -> None:
    assert any(case.name.startswith(code) for code in case.codes)


def test_every_code_has_at_least_two_cases() -> None:
    shown = Counter(code for case in CASES for code in case.codes)
    assert set(shown) <= set(CODES)
    assert {code: shown[code] for code in CODES if shown[code] < AT_LEAST and code not in OF_NO_FILE} == {}
    assert not shown.keys() & OF_NO_FILE


@pytest.mark.parametrize("code", [code for code in CODES if "unknown" in code])
def test_a_name_that_is_not_known_is_met_with_a_guess(code: str) -> None:
    lines = [line for case in CASES for line in case.expected if line.split(": ")[1] == code]
    assert any("did you mean “" in line for line in lines)
    assert any("ý bạn là “" in line for line in lines)


def test_no_expectation_has_lost_its_file() -> None:
    names = {case.name for case in CASES}
    assert [path.name for path in BAD.glob("*.problems") if path.stem not in names] == []
    assert [name for name in MADE if (BAD / f"{name}.yaml").exists()] == []


def test_good_files_have_no_problems() -> None:
    assert check([HERE / "good"]) == ()
    assert check([HERE / "good" / "leave_request.yaml", HERE / "good" / "rules" / "leave_2024.yaml"]) == ()


def test_a_small_workflow_is_at_most_25_lines() -> None:
    assert len((HERE / "good" / "leave_request.yaml").read_text(encoding="utf-8").splitlines()) <= 25
