"""The demonstration on the command line, with a small district instead of the whole one."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from supervision.demo import LEDGERS
from supervision.demo._ledgers import SMALL
from tests.cli.conftest import Run
from tests.demo.small import write_small


@pytest.fixture(scope="session")
def district(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small(tmp_path_factory.mktemp("district"))


@pytest.fixture(autouse=True)
def _small_district(district: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("supervision.demo.data", lambda: district)
    monkeypatch.setattr("supervision.demo.LEDGERS", SMALL)


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
    # One of the other ledgers is enough here.
    for line in (line for line in shown["further"] if "--part" not in line or "petition" in line):
        words = line.partition("supervision ")[2].split()
        assert run(*words)[0] == 0, line


def test_a_part_is_played_on_a_file_of_its_own_and_shown(run: Run, home: Path) -> None:
    code, first, _ = run("demo", "--part", "opinion", "--csv", "figures.csv")
    assert code == 0
    for said in (
        "Dư luận xã hội: sổ cái supervision-demo-opinion.db",
        "Số đã công bố và số đếm được từ sổ ghi: khớp 3/3",
        "Chưa giải quyết xong vào ngày cuối: 3",
        "Tạm gác lại (có thời điểm tiếp tục)",
        "Xem tiếp",
    ):
        assert said in first
    assert (home / "figures.csv").read_text(encoding="utf-8").startswith("key,label_vi")
    code, again, _ = run("demo", "--part", "opinion")
    assert (code, "Đã diễn xong từ trước" in again) == (0, True)
    assert again.splitlines()[2:] == first.splitlines()[2:]


def test_what_a_part_does_not_rebuild_is_printed_with_its_reason(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    full = LEDGERS["inspection"]().not_rebuilt
    small = attrs.evolve(SMALL["inspection"](), not_rebuilt=full)
    monkeypatch.setattr("supervision.demo.LEDGERS", {"inspection": lambda: small})
    code, out, _ = run("demo", "--part", "inspection", "--lang", "en")
    assert code == 0
    assert "Published, and not to be counted from a record" in out
    assert "two units that are never added" in out


def test_the_commands_a_part_prints_can_be_run(run: Run) -> None:
    _, out, _ = run("demo", "--part", "inspection", "--format", "json")
    shown = json.loads(out)
    assert (shown["part"], shown["played"]["repeated"]) == ("inspection", 0)
    assert [comparison["matches"] for comparison in shown["comparisons"]] == [True] * 4
    for line in shown["further"]:
        assert run(*line.partition("supervision ")[2].split())[0] == 0, line


def test_a_part_is_never_played_into_the_file_of_another(run: Run) -> None:
    assert run("demo", "--part", "inspection", "--db", "one.db")[0] == 0
    code, _, err = run("demo", "--part", "study", "--db", "one.db")
    assert (code, "đã chứa dữ liệu khác" in err) == (2, True)


def test_the_demo_speaks_english(run: Run) -> None:
    code, out, _ = run("demo", "--lang", "en")
    assert (code, "One due date, counted day by day" in out) == (0, True)


def test_the_demo_never_plays_into_a_ledger_that_holds_something_else(run: Run, ledger: Path) -> None:
    before = ledger.read_bytes()
    code, _, err = run("demo", "--db", "supervision.db")
    assert (code, "đã chứa dữ liệu khác" in err) == (2, True)
    assert ledger.read_bytes() == before
