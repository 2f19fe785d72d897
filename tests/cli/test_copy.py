"""`supervision db copy`: what it prints, and how it ends."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Run


def test_a_file_is_copied_and_both_digests_are_printed(run: Run, ledger: Path) -> None:
    code, out, told = run("db", "copy", "supervision.db", "copy.db", "--lang", "en")
    assert code == 0
    first, second, last = out.splitlines()
    assert first.partition(": ")[2] == second.partition(": ")[2] != ""
    assert first.startswith("supervision.db: ")
    assert last.startswith("Copied ")
    assert told == ""
    assert run("verify", "--db", "copy.db")[1] == run("verify")[1]
    assert run("figures", "--db", "copy.db")[1] == run("figures")[1]


def test_json_tells_both_sides(run: Run, ledger: Path) -> None:
    run("db", "copy", "supervision.db", "copy.db")
    code, out, _ = run("db", "copy", "supervision.db", "copy.db", "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert found["source"] == found["target"]
    assert set(found["source"]) == {"events", "digest", "cases", "revision", "denials"}
    assert (found["from"], found["to"], found["copied"]) == ("supervision.db", "copy.db", 0)
    assert (found["differences"], found["behind"]) == ([], False)


def test_a_difference_is_named_and_ends_with_1(run: Run, ledger: Path) -> None:
    run("db", "copy", "supervision.db", "copy.db")
    with closing(sqlite3.connect("copy.db")) as raw, raw:
        raw.execute("UPDATE supervision_commands SET receipt = x'00' WHERE rowid = 1")
    code, out, _ = run("db", "copy", "supervision.db", "copy.db", "--lang", "en")
    assert code == 1
    assert "Differences: 1\n  receipt " in out


def test_a_broken_source_is_refused(run: Run, ledger: Path) -> None:
    with closing(sqlite3.connect("supervision.db")) as raw, raw:
        raw.execute("UPDATE supervision_events SET body = x'7b7d' WHERE rowid = 1")
    code, out, told = run("db", "copy", "supervision.db", "copy.db")
    assert (code, out) == (1, "")
    assert "sổ ghi của sổ nguồn bị sai lệch" in told


def test_a_ledger_is_not_copied_onto_itself_or_from_nowhere(run: Run, ledger: Path, home: Path) -> None:
    assert run("db", "copy", "supervision.db", "supervision.db")[0] == 2
    assert run("db", "copy", "nowhere.db", "copy.db")[0] == 3
    assert not (home / "nowhere.db").exists()
    assert not (home / "copy.db").exists()
