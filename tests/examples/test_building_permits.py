"""The example of another field: its specifications, its features and the commands on its first page."""

from __future__ import annotations

import re
import shlex
import shutil
from importlib import import_module
from pathlib import Path

import pytest
from pytest_bdd.feature import get_features

from supervision import bdd
from supervision.cli import main
from supervision.spec import load
from tests.architecture.house import ROOT, SOURCE

# Imported here, once: a run in process forgets every module it was the first to import.
for plugin in (*bdd.pytest_plugins, "supervision.store.memory"):
    import_module(plugin)

pytest_plugins = ["pytester"]

EXAMPLE = ROOT / "examples" / "building-permits"
PAGES = ("README.md", "README.vi.md")
FEATURES = sorted((EXAMPLE / "features").glob("*.feature"))
READ = get_features([str(path) for path in FEATURES])
SCENARIOS = [scenario for feature in READ for scenario in feature.scenarios.values()]


def commands(page: str) -> list[list[str]]:
    """Return the commands of the page's blocks, a list of words each, in order."""
    blocks = re.findall(r"^```text\n(.*?)^```$", (EXAMPLE / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    return [shlex.split(line) for block in blocks for line in block.splitlines()]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the example where a checkout has it, so that what the commands write stays out of the tree."""
    for name in ("SUPERVISION_DB", "SUPERVISION_LANG", "SUPERVISION_SPECS"):
        monkeypatch.delenv(name, raising=False)
    shutil.copytree(EXAMPLE, tmp_path / "examples" / "building-permits", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("lang", "told"), [("vi", "Không có lỗi.\n"), ("en", "No problems.\n")])
def test_the_check_finds_nothing(lang: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(EXAMPLE), "--lang", lang]) == 0
    assert capsys.readouterr().out.endswith(f".\n{told}")


def test_the_features_pass(pytester: pytest.Pytester) -> None:
    pytester.syspathinsert(SOURCE.parent)
    shutil.copytree(EXAMPLE, pytester.path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    outcome = pytester.runpytest_inprocess("-p", "no:cacheprovider").parseoutcomes()
    assert outcome == {"passed": outcome["passed"]}
    assert outcome["passed"] >= len(SCENARIOS) > 0


def test_a_scenario_stands_under_a_rule_and_has_one_when() -> None:
    kinds = {
        found.name: [step.type for step in found.steps[len(found.all_background_steps) :]].count("when")
        for found in SCENARIOS
        if found.rule is not None
    }
    assert kinds == {found.name: 1 for found in SCENARIOS}


def test_every_term_says_that_no_text_confirms_it() -> None:
    packs = [pack for pack in load(EXAMPLE).law.packs.values() if (EXAMPLE / "rules" / f"{pack.key}.yaml").is_file()]
    assert {pack.key for pack in packs} == {path.stem for path in (EXAMPLE / "rules").iterdir()}
    assert [pack.key for pack in packs if pack.verified or any(term.verified for term in pack.terms)] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_the_page_run(page: str, checkout: Path) -> None:
    ours = [words for words in commands(page) if words[0] == "supervision"]
    assert {words[1] for words in ours} == {"check", "draw", "simulate"}
    for words in ours:
        assert main(words[1:]) == 0, words
        if "-o" in words:
            assert (checkout / words[words.index("-o") + 1]).is_file()


@pytest.mark.parametrize("page", PAGES)
def test_the_features_are_run_as_the_page_says(page: str) -> None:
    """What it runs is run above, in this process."""
    assert [words for words in commands(page) if words[0] != "supervision"] == [
        ["python3", "-m", "pytest", "examples/building-permits"]
    ]


@pytest.mark.parametrize("page", ["gherkin-steps.md", "gherkin-steps.vi.md"])
def test_the_reference_shows_the_conftest_of_the_example(page: str) -> None:
    text = (ROOT / "docs" / "reference" / page).read_text(encoding="utf-8")
    assert f"```python\n{(EXAMPLE / 'conftest.py').read_text(encoding='utf-8')}```\n" in text
