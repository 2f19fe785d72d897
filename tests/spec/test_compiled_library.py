"""The committed `_bundled/library.json`: what a start-up reads instead of YAML."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from supervision.spec import _library, load
from supervision.spec._bundled import compiled_library


def test_the_committed_library_is_what_the_bundled_specifications_compile_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_library, "compiled_library", lambda: tmp_path / "none.json")
    load(cache=tmp_path / "library.json")
    is_same = compiled_library().read_bytes() == (tmp_path / "library.json").read_bytes()
    assert is_same, "specs/ has changed; write it anew: supervision.spec.load(cache=compiled_library())"


def test_loading_the_bundled_specifications_needs_neither_yaml_nor_pydantic() -> None:
    script = "import sys; from supervision.spec import load; load(); print({'yaml', 'pydantic'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "set()"


def test_a_library_kept_for_other_files_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stale = tmp_path / "stale.json"
    stale.write_bytes(b"0" * 64 + compiled_library().read_bytes()[64:])
    monkeypatch.setattr(_library, "compiled_library", lambda: stale)
    assert load().workflows.keys() >= {"plan", "feedback"}
