"""The budgets and house rules that no ready tool counts."""

from __future__ import annotations

import configparser
import importlib
import pkgutil
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run
import supervision
from tests.architecture import house

PYPROJECT = tomllib.loads((house.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BASE = PYPROJECT["project"]["dependencies"]
LOCKS = {path.stem: path.read_text(encoding="utf-8") for path in (house.ROOT / "requirements").glob("*.txt")}
PYTHON_FILES = [path for path in house.tracked_files() if path.suffix == ".py"]
PAGES = [path for path in house.tracked_files() if path.suffix == ".md"]
PACKAGES = ["supervision"] + [
    found.name
    for found in pkgutil.iter_modules([str(house.SOURCE)], "supervision.")
    if found.ispkg and found.name != "supervision._bundled"
]


def name_of(path: Path) -> str:
    return path.relative_to(house.ROOT).as_posix()


def own_names(module: ModuleType) -> list[str]:
    """The functions and classes a package exports; constants and type aliases carry their words in a comment."""
    exported = ((name, getattr(module, name)) for name in module.__all__)
    return [name for name, value in exported if isinstance(value, type) or hasattr(value, "__code__")]


def test_the_facade_has_at_most_25_public_names() -> None:
    assert len(supervision.__all__) <= 25


def written_lines(*packages: str) -> int:
    modules = [path for package in packages for path in (house.SOURCE / package).rglob("*.py")]
    assert modules
    return sum(house.written_lines(path.read_text(encoding="utf-8")) for path in modules)


def test_what_decides_has_at_most_6000_written_lines() -> None:
    assert written_lines(*(package for package in house.INSIDE if package not in {"verify", "assignment"})) <= 6000


def test_the_verifier_which_no_command_passes_through_has_at_most_1500() -> None:
    assert written_lines("verify") <= 1500


def test_the_solver_which_no_command_passes_through_has_at_most_1000() -> None:
    assert written_lines("assignment") <= 1000


def test_what_must_be_pure_is_what_must_be_covered() -> None:
    contracts = configparser.ConfigParser()
    contracts.read(house.ROOT / ".importlinter", encoding="utf-8")
    pure = contracts["importlinter:contract:pure"]["source_modules"].split()
    # The texts are checked by use, not by branch.
    assert {name.removeprefix("supervision.") for name in pure} == {*run.INSIDE, "messages"}
    assert PYPROJECT["tool"]["coverage"]["run"]["source_pkgs"] == [f"supervision.{name}" for name in house.INSIDE]
    assert set(run.INSIDE) <= set(house.INSIDE)


def test_the_base_install_stays_under_20_megabytes() -> None:
    brought = house.closure(BASE)
    ours = sum(house.folder_bytes(house.ROOT / part) for part in ("src", "specs", "features"))
    assert {"attrs", "pydantic", "pyyaml", "transitions"} <= set(brought)
    assert ours + sum(house.installed_bytes(distribution) for distribution in brought.values()) <= 20_000_000


def test_the_base_install_brings_nothing_beyond_the_four_and_what_they_need() -> None:
    needed = {"annotated-types", "pydantic-core", "six", "typing-extensions", "typing-inspection"}
    assert set(house.closure(BASE)) <= {"attrs", "pydantic", "pyyaml", "transitions"} | needed


def test_a_module_ends_at_400_lines() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in PYTHON_FILES}
    # What is no longer with its docstrings is no longer without.
    lengths = {name_of(path): house.module_lines(text) for path, text in texts.items() if text.count("\n") >= 400}
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_a_function_ends_at_40_lines() -> None:
    lengths = {
        f"{name_of(path)}:{function}": lines
        for path in PYTHON_FILES
        for function, lines in house.function_lines(path.read_text(encoding="utf-8"))
    }
    assert {name: lines for name, lines in lengths.items() if lines > 40} == {}


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_lists_its_public_names_and_each_has_its_own_docstring(package: str) -> None:
    module = importlib.import_module(package)
    assert module.__doc__
    assert module.__all__ or package == "supervision.cli"
    undocumented = [name for name in own_names(module) if not getattr(module, name).__doc__]
    assert undocumented == []


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = {name_of(path): lines for path in house.tracked_files() if (lines := house.leaks(house.text_of(path)))}
    assert found == {}


@pytest.mark.parametrize("lock", sorted(LOCKS))
def test_a_lock_names_no_host_and_hashes_every_package(lock: str) -> None:
    text = LOCKS[lock]
    assert "://" not in text
    assert house.pins(text)
    assert text.count("==") <= text.count("--hash=sha256:")


def test_the_locks_pin_what_the_project_asks_for() -> None:
    extras = PYPROJECT["project"]["optional-dependencies"]
    groups = PYPROJECT["dependency-groups"]
    asked = {
        "run": BASE + extras["cli"] + groups["build"],
        "dev": BASE + extras["cli"] + extras["bdd"] + groups["build"] + groups["dev"],
        "bench": groups["bench"],
    }
    for lock, texts in asked.items():
        pinned = house.pins(LOCKS[lock])
        wanted = [Requirement(text) for text in texts if isinstance(text, str)]
        refused = [str(want) for want in wanted if pinned.get(canonicalize_name(want.name), "0") not in want.specifier]
        assert refused == [], lock


def test_the_lock_to_run_is_part_of_the_lock_to_develop() -> None:
    assert house.pins(LOCKS["run"]).items() <= house.pins(LOCKS["dev"]).items()


def test_what_the_benchmarks_add_replaces_nothing_that_is_developed_with() -> None:
    bench, dev = house.pins(LOCKS["bench"]), house.pins(LOCKS["dev"])
    assert {name: version for name, version in bench.items() if dev.get(name, version) != version} == {}


def test_specs_and_features_are_linked_into_the_package() -> None:
    for folder in ("specs", "features"):
        link = house.SOURCE / "_bundled" / folder
        assert link.is_symlink()
        assert link.resolve() == house.ROOT / folder


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_links_to_files_that_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [target for target in house.links(text) if not (page.parent / target).exists()] == []


def test_tutorial_and_how_to_pages_stand_in_both_languages() -> None:
    promised = [page for page in PAGES if page.relative_to(house.ROOT).parent.name in {"tutorial", "how-to"}]
    lonely = [
        name_of(page)
        for page in promised
        if not page.with_name(page.name.replace(".vi.md", ".md")).exists()
        or not page.with_name(page.name.replace(".vi.md", ".md").replace(".md", ".vi.md")).exists()
    ]
    assert lonely == []


def test_the_two_languages_of_a_page_have_the_same_shape() -> None:
    twins = [
        (page, page.with_name(page.name.replace(".vi.md", ".md"))) for page in PAGES if page.name.endswith(".vi.md")
    ]
    unlike = [
        name_of(vi)
        for vi, en in twins
        if not en.exists() or house.shape(vi.read_text(encoding="utf-8")) != house.shape(en.read_text(encoding="utf-8"))
    ]
    assert unlike == []


def test_every_decision_record_is_numbered_once_and_says_what_would_change_our_mind() -> None:
    records = sorted(path for path in PAGES if path.parent.name == "decisions" and path.name[:4].isdigit())
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    headings = ("## Context", "## Decision", "## Consequences", "## What would change our mind")
    incomplete = [name_of(path) for path in records if any(h not in path.read_text(encoding="utf-8") for h in headings)]
    assert incomplete == []
