"""A counter-example is printed as a scenario that runs as it stands, on the very files that were checked."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

import pytest

from supervision.cli import main
from supervision.spec import bundled, check
from tests.scenarios.acting import MODULE
from tests.spec.corpus import BAD

pytest_plugins = ["pytester"]

# Each with the codes that are told as scenarios.
TOLD = {
    "spec_never_broken": {"spec_never_broken"},
    "spec_leads_to_broken": {"spec_leads_to_broken"},
    "verify_leads_to": {"verify_leads_to", "verify_stuck"},
    "verify_order_refused": {"verify_order_refused"},
    "verify_self_action": {"verify_self_action"},
    "verify_step_never": set(),
    "verify_stuck": {"verify_stuck"},
}
CONFTEST = """
import pytest
from pathlib import Path
from supervision.spec import load

pytest_plugins = ["supervision.bdd"]


@pytest.fixture(scope="session")
def supervision_library():
    return load(Path({folder!r}), is_trial=True)
"""


def folder_of(name: str, tmp_path: Path) -> Path:
    source, place = BAD / name, tmp_path / "specs"
    place.mkdir()
    if source.is_dir():
        for path in source.rglob("*.yaml"):
            target = place / path.relative_to(source)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(path.read_bytes())
    else:
        (place / "sample.yaml").write_bytes(source.with_suffix(".yaml").read_bytes())
    return place


def printed(lines: str) -> list[str]:
    """Return the features among what was printed: what is indented by four blanks."""
    blocks, block = [], list[str]()
    for line in [*lines.splitlines(), "."]:
        if line.startswith("    ") or (block and not line):
            block.append(line)
        elif block:
            blocks.append(textwrap.dedent("\n".join(block)).strip() + "\n")
            block = []
    return blocks


@pytest.mark.parametrize(
    ("name", "lang"), [*((name, "vi") for name, codes in TOLD.items() if codes), ("spec_never_broken", "en")]
)
def test_a_printed_scenario_runs_as_it_stands(
    name: str, lang: str, tmp_path: Path, pytester: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = folder_of(name, tmp_path)
    assert main(["check", str(folder), "--lang", lang]) == 2
    features = printed(capsys.readouterr().out)
    assert features
    pytester.makeconftest(CONFTEST.format(folder=str(folder)))
    pytester.makepyfile(test_played=MODULE)
    for number, text in enumerate(features):
        (pytester.path / f"example{number}.feature").write_text(text, encoding="utf-8")
    pytester.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(passed=len(features))


@pytest.mark.parametrize("name", sorted(TOLD))
def test_every_kind_of_counter_example_has_its_scenario(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(folder_of(name, tmp_path)), "--format", "json"]) == 2
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert TOLD[name] <= {problem["code"] for problem in problems if problem["scenario"]}


def test_a_problem_of_one_place_has_no_scenario(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder_of("spec_bad_move", tmp_path)), "--format", "json"]) == 2
    assert {problem["scenario"] for problem in json.loads(capsys.readouterr().out)["problems"]} == {None}


def test_a_livelock_has_a_way_to_it_but_no_scenario_for_the_engine_refuses_it(tmp_path: Path) -> None:
    found = check([folder_of("verify_livelock", tmp_path)])
    assert [bool(problem.trace) for problem in found if problem.code == "verify_livelock"] == [True]


def test_a_shipped_workflow_has_no_problem_and_what_bounded_the_search_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(bundled() / "matter.yaml")]) == 0
    told = capsys.readouterr().out
    assert told.splitlines()[-1] == "Không có lỗi."
    assert "matter.yaml: đã xét" in told
    assert "hồ sơ liên quan" in told
    assert main(["check", str(bundled() / "posting.yaml"), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["problems"] == []
    explored = found["explored"]
    assert [found["situations"] > 0 for found in explored.values()] == [True]
