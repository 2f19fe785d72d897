"""The doctor, and the guard against another distribution with our import name."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import pytest

import supervision
from supervision.cli import _guard
from tests.architecture.house import SOURCE
from tests.cli.conftest import Run


def checks(run: Run, *argv: str) -> tuple[int, dict[str, dict[str, object]]]:
    code, out, _ = run("doctor", *argv, "--format", "json")
    return code, {check["what"]: check for check in json.loads(out)["checks"]}


def test_the_doctor_finds_everything_well(run: Run, ledger: Path) -> None:
    code, found = checks(run)
    assert code == 0
    assert {check["status"] for check in found.values()} == {"ok"}
    assert set(found) == {
        "python",
        "package",
        "extra cli",
        "extra postgres",
        "extra bdd",
        "extra calendar",
        "specs",
        "calendar",
        "sqlite",
        "ledger",
    }
    assert "SQLite" in run("doctor")[1]


def test_the_doctor_leaves_nothing_behind_where_there_is_no_ledger_yet(run: Run, home: Path) -> None:
    code, found = checks(run)
    assert (code, found["ledger"]["status"]) == (0, "note")
    assert list(home.iterdir()) == []


def test_the_doctor_finds_a_file_that_is_no_ledger(run: Run, home: Path) -> None:
    (home / "supervision.db").write_bytes(b"something else, and long enough to be read" * 100)
    code, found = checks(run)
    assert (code, found["ledger"]["status"]) == (1, "bad")


def test_the_doctor_finds_specifications_with_problems(run: Run, home: Path) -> None:
    (home / "specs").mkdir()
    (home / "specs" / "x.yaml").write_text("workflow: x\n", encoding="utf-8")
    code, found = checks(run, "--specs", "specs")
    assert (code, found["specs"]["status"]) == (1, "bad")


def installed(folder: Path, name: str, files: dict[str, str]) -> None:
    """Install a distribution the way an installer leaves it."""
    from base64 import urlsafe_b64encode
    from hashlib import sha256

    record = []
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
        digest = urlsafe_b64encode(sha256(text.encode()).digest()).rstrip(b"=").decode()
        record.append(f"{path},sha256={digest},{len(text)}")
    info = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
    (info / "RECORD").write_text("\n".join(record) + "\n", encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only place where distributions are installed."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(sys, "path", [str(folder)])
    importlib.invalidate_caches()
    return folder


def test_another_distribution_with_our_import_name_is_found(site: Path) -> None:
    installed(site, "supervision-cycles", {"supervision/__init__.py": "ours = 1\n"})
    assert _guard.strangers() == ()
    installed(site, "supervision", {"supervision/other.py": ""})
    assert _guard.strangers() == ("supervision",)


def test_a_file_of_ours_that_was_written_over_is_found(site: Path) -> None:
    installed(site, "supervision-cycles", {"supervision/__init__.py": "ours = 1\n", "supervision/a.py": ""})
    assert _guard.changed_files() == ()
    (site / "supervision" / "__init__.py").write_text("theirs = 1\n", encoding="utf-8")
    (site / "supervision" / "a.py").unlink()
    assert _guard.changed_files() == ("supervision/__init__.py", "supervision/a.py")


def test_without_an_installed_distribution_there_is_nothing_to_compare(site: Path) -> None:
    assert (_guard.owners(), _guard.changed_files()) == ((), ())


def test_the_doctor_says_how_to_get_rid_of_the_other_distribution(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("supervision.cli._doctor.strangers", lambda: ("supervision",))
    code, found = checks(run, "--lang", "en")
    assert (code, found["package"]["status"]) == (1, "bad")
    assert "pip uninstall supervision supervision-cycles" in run("doctor")[1]


def test_the_package_that_is_imported_is_the_one_in_this_repository() -> None:
    assert Path(supervision.__file__).parent == SOURCE
    assert {path.name for path in SOURCE.iterdir() if path.suffix == ".py"} == {
        "__init__.py",
        "__main__.py",
        "clock.py",
        "errors.py",
        "telemetry.py",
        "text.py",
        "wiring.py",
    }
