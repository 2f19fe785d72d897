"""What is shipped: the wheel, the sdist and the wheel built from the sdist hold the same package."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from importlib import resources
from pathlib import Path

import pytest

from tests.architecture import house

FOLDERS = ("specs", "features")


def build(kind: str, source: Path, target: Path) -> Path:
    """Build with the environment's own backend: no isolation, so nothing is fetched."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (made,) = target.iterdir()
    return made


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        listed = archive.namelist()
    assert len(listed) == len(set(listed)), "a file is in the wheel twice"
    return set(listed)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", house.ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_wheel_carries_every_spec_and_feature(wheel: Path, folder: str) -> None:
    ours = {
        f"supervision/_bundled/{path.relative_to(house.ROOT).as_posix()}"
        for path in house.tracked_files()
        if path.is_relative_to(house.ROOT / folder)
    }
    assert ours
    assert ours == {name for name in names_in(wheel) if name.startswith(f"supervision/_bundled/{folder}/")}


def test_the_wheel_carries_all_that_lies_in_the_package(wheel: Path) -> None:
    ours = {
        path.relative_to(house.ROOT / "src").as_posix()
        for path in house.tracked_files()
        if path.is_relative_to(house.SOURCE)
    }
    assert "supervision/py.typed" in ours
    assert any(name.startswith("supervision/demo/") and not name.endswith(".py") for name in ours)
    assert ours - names_in(wheel) == set()


def test_the_wheel_carries_nothing_else(wheel: Path) -> None:
    names = names_in(wheel)
    assert [name for name in names if not name.startswith(("supervision/", "supervision_cycles-"))] == []
    assert [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".db"))] == []


def test_the_wheel_names_its_command_and_its_pytest_plugin(wheel: Path) -> None:
    (entry_points,) = (name for name in names_in(wheel) if name.endswith(".dist-info/entry_points.txt"))
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(entry_points).decode()
    assert "[console_scripts]\nsupervision = supervision.cli:main" in text
    assert "[pytest11]\nsupervision = supervision.bdd.plugin" in text


def test_a_wheel_built_from_the_sdist_is_the_same(wheel: Path, tmp_path: Path) -> None:
    for folder in ("sdist", "unpacked", "wheel"):
        (tmp_path / folder).mkdir()
    with tarfile.open(build("sdist", house.ROOT, tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (source,) = (tmp_path / "unpacked").iterdir()
    assert names_in(build("wheel", source, tmp_path / "wheel")) == names_in(wheel)


def test_this_environment_finds_the_same_specs_and_features_through_the_package() -> None:
    for folder in FOLDERS:
        bundled = resources.files("supervision") / "_bundled" / folder
        assert sorted(entry.name for entry in bundled.iterdir())
