"""The demonstration on the command line, with a small district instead of the whole one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.demo.small import write_small


@pytest.fixture(scope="session")
def district(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small(tmp_path_factory.mktemp("district"))


@pytest.fixture(autouse=True)
def _small_district(district: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("supervision.demo.data", lambda: district)


def test_the_demo_plays_shows_and_plays_nothing_twice(run: Run, home: Path) -> None:
    code, first, _ = run("demo", "--csv", "figures.csv")
    assert code == 0
    for heading in (
        "Số đã công bố và số đếm được từ sổ ghi: khớp",
        "Một tổng không được cộng",
        "Quá hạn vào ngày cuối",
        "Một kế hoạch, từ đầu đến cuối",
        "Bị từ chối: Phân công chồng chéo",
        "Một ngày đến hạn, đếm từng ngày",
        "Xem tiếp",
        "supervision-demo.db",
    ):
        assert heading in first
    assert (home / "figures.csv").read_text(encoding="utf-8").startswith("key,label_vi")
    code, again, _ = run("demo")
    assert code == 0
    assert "Đã diễn xong từ trước" in again
    assert again.splitlines()[2:] == first.splitlines()[2:]


def test_the_commands_the_demo_prints_can_be_run(run: Run, home: Path) -> None:
    _, out, _ = run("demo", "--format", "json")
    shown = json.loads(out)
    assert all(comparison["matches"] for comparison in shown["comparisons"]) == ("✗" not in str(shown["comparisons"]))
    for line in shown["further"]:
        words = line.partition("supervision ")[2].split()
        assert run(*words)[0] == 0, line


def test_the_demo_speaks_english(run: Run) -> None:
    code, out, _ = run("demo", "--lang", "en")
    assert (code, "One due date, counted day by day" in out) == (0, True)


def test_the_demo_never_plays_into_a_ledger_that_holds_something_else(run: Run, ledger: Path) -> None:
    before = ledger.read_bytes()
    code, _, err = run("demo", "--db", "supervision.db")
    assert (code, "đã chứa dữ liệu khác" in err) == (2, True)
    assert ledger.read_bytes() == before
