"""A small project of its own, in which planted features run."""

from __future__ import annotations

from importlib import import_module

import pytest

from supervision import bdd
from supervision.spec import load
from tests.architecture import house

# Imported here, once: a run in process forgets every module it was the first to import.
for plugin in (*bdd.pytest_plugins, "supervision.store.memory"):
    import_module(plugin)
LIBRARY = load()

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
    return pytester.runpytest_inprocess("-p", "no:cacheprovider")


def example(steps: str, name: str = "Một") -> str:
    """Return a whole feature with one example of these steps, a line each."""
    lines = [f"      {line.strip()}" for line in steps.strip().splitlines()]
    return "\n".join([BACKGROUND, f"    Tình huống: {name}", *lines, ""])


def failure(result: pytest.RunResult, *told: str) -> None:
    """Demand that nothing passed and that the output tells these texts."""
    counts = result.parseoutcomes()
    assert counts.get("passed", 0) == 0, counts
    assert counts.get("failed", 0) + counts.get("errors", 0) == 1, counts
    output = result.stdout.str()
    assert [text for text in told if text not in output] == [], output
