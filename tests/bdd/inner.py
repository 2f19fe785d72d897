"""A small project of its own, in which planted features run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points

import pytest

from supervision import bdd
from supervision.spec import load
from tests.architecture import house

# Imported here, once: a run in process forgets every module it was the first to import.
for plugin in (*bdd.pytest_plugins, "supervision.bdd._collect", "supervision.store.memory", "supervision.spec._gather"):
    import_module(plugin)
LIBRARY = load()

# Where the package is installed, its plugin is loaded with pytest; elsewhere it is asked for.
_INSTALLED = any(found.value == "supervision.bdd.plugin" for found in entry_points(group="pytest11"))
PLUGIN = () if _INSTALLED else ("-p", "supervision.bdd.plugin")

CONFTEST = """\
import pytest

from tests.bdd import inner

pytest_plugins = ["supervision.bdd"]


@pytest.fixture(scope="session")
def supervision_library():
    return inner.LIBRARY
"""
MODULE = 'from pytest_bdd import scenarios\n\nscenarios("planted.feature")\n'

# A posting on its way to the wall: enough for most phrases.
BACKGROUND = """\
# language: vi
Tính năng: Niêm yết

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "bản niêm yết" thuộc loại "Niêm yết công khai" do "Bà Lan" mở với:
      | Người có kế hoạch được niêm yết | Ông An                 |
      | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
      | Bản kế hoạch số                 | 1                      |
      | Diện niêm yết                   | người đứng đầu         |
"""


def run(
    pytester: pytest.Pytester,
    feature: str,
    *,
    conftest: str = CONFTEST,
    module: str = MODULE,
    args: tuple[str, ...] = (),
) -> pytest.RunResult:
    """Run *feature* in process, with the step library."""
    pytester.syspathinsert(house.SOURCE.parent)
    pytester.makeconftest(conftest)
    pytester.makepyfile(test_planted=module)
    (pytester.path / "planted.feature").write_text(feature, encoding="utf-8")
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", *args)


def by_itself(pytester: pytest.Pytester, files: Mapping[str, str], *args: str) -> pytest.RunResult:
    """Run pytest in process with our plugin alone, in a folder that holds *files*."""
    pytester.syspathinsert(house.SOURCE.parent)
    for name, text in files.items():
        (pytester.path / name).parent.mkdir(parents=True, exist_ok=True)
        (pytester.path / name).write_text(text, encoding="utf-8")
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", *PLUGIN, *args)


def example(steps: str, name: str = "Một") -> str:
    """Return a whole feature with one example of these steps, a line each."""
    lines = [f"      {line.strip()}" for line in steps.strip().splitlines()]
    return "\n".join([BACKGROUND, f"    Tình huống: {name}", *lines, ""])


def examples(scenarios: Mapping[str, str]) -> str:
    """Return a whole feature: the steps of each scenario, a line each, by its name."""
    parts = [BACKGROUND]
    for name, steps in scenarios.items():
        parts += [f"    Tình huống: {name}", *(f"      {line.strip()}" for line in steps.strip().splitlines())]
    return "\n".join(parts) + "\n"


def wrong_ones_fail(pytester: pytest.Pytester, wrong: Mapping[str, tuple[str, str]], conftest: str = CONFTEST) -> None:
    """Demand of each of these scenarios that it fails, and tells its own text and a line of the feature."""
    result = run(pytester, examples({name: steps for name, (steps, _) in wrong.items()}), conftest=conftest)
    result.assert_outcomes(failed=len(wrong))
    found = re.split(r"^_+ (test_\S+) _+$", result.stdout.str(), flags=re.MULTILINE)[1:]
    told = {f"test_{name.lower().replace(' ', '_')}": text for name, (_, text) in wrong.items()}
    sections = dict(zip(found[::2], found[1::2], strict=True))
    assert {name: sections[name] for name, text in told.items() if text not in sections[name]} == {}
    assert [name for name in told if not re.search(r"planted\.feature:\d+: ", sections[name])] == []


def failure(result: pytest.RunResult, *told: str) -> None:
    """Demand that nothing passed and that the output tells these texts."""
    counts = result.parseoutcomes()
    assert counts.get("passed", 0) == 0, counts
    assert counts.get("failed", 0) + counts.get("errors", 0) == 1, counts
    output = result.stdout.str()
    assert [text for text in told if text not in output] == [], output
