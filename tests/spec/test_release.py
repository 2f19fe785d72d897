"""Releasing the specifications of a working copy: everything, or nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from supervision.spec import __main__ as release
from supervision.spec import load
from tests.spec.corpus import BAD

GOOD = Path(__file__).parent / "good"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of specifications that are released, and a compiled library beside them."""
    specs, compiled = tmp_path / "specs", tmp_path / "library.json"
    shutil.copytree(GOOD, specs)
    monkeypatch.setattr(release, "bundled", lambda: specs)
    monkeypatch.setattr(release, "compiled_library", lambda: compiled)
    monkeypatch.setattr(release, "load", lambda cache: load(specs, cache=cache))
    assert release.main([]) == 0
    return specs


def kept(folder: Path) -> tuple[bytes, bytes]:
    return (folder / "RELEASED").read_bytes(), (folder.parent / "library.json").read_bytes()


def test_a_released_file_does_not_change(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = kept(folder)
    with (folder / "leave_request.yaml").open("a", encoding="utf-8") as file:
        file.write("# one word more\n")
    assert release.main([]) == 1
    assert "leave_request.yaml" in capsys.readouterr().err
    assert kept(folder) == before


def test_what_has_problems_is_not_released_and_nothing_is_lost(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = kept(folder)
    shutil.copy(BAD / "spec_step_nobody.yaml", folder / "sample.yaml")
    assert release.main(["--replace"]) == 2
    assert "spec_step_nobody" in capsys.readouterr().err
    assert kept(folder) == before
