"""`supervision calendar`."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

from supervision import Engine
from supervision.clock import SystemClock, local_date
from supervision.spec import bundled, load
from tests.architecture import house
from tests.cli.conftest import Run
from tests.engine.office import DATA, FEEDBACK


def folder(where: Path, *, without: tuple[str, ...] = (), closures: str = "") -> Path:
    """A folder with the shipped calendars, less the days named."""
    place = where / "calendars"
    place.mkdir(parents=True)
    for file in sorted((Path(str(bundled())) / "calendars").glob("*.yaml")):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not any(f'on: "{day}"' in line for day in without)]
        (place / file.name).write_text("".join(kept), encoding="utf-8")
    if closures:
        (place / "closures.yaml").write_text(closures, encoding="utf-8")
    return where


CLOSED = """\
closures: vn
days:
  - {unit: dang_uy, on: "2026-03-10", until: "2026-03-11", label: {vi: Chuyển trụ sở, en: Moving}, decision: "7/TB"}
"""


class TestShow:
    def test_a_year_is_its_days_with_their_decisions_and_its_months(self, run: Run) -> None:
        code, out, _ = run("calendar", "show", "2026")
        assert code == 0
        assert "02/01/2026" in out
        assert "12729/VPCP-KGVX, 25/12/2025" in out
        assert "chưa ghi số văn bản" in out
        assert "Tháng 02/2026: 15 ngày làm việc" in out
        assert " 16* 17* 18* 19* 20* 21  22" in out
        assert "  5   6   7   8   9  10+ 11" in out

    def test_without_a_year_it_is_the_last_one_which_is_estimated(self, run: Run) -> None:
        code, out, _ = run("calendar", "show", "--lang", "en")
        assert code == 0
        assert "estimated: the official notice for the year is not out yet" in out
        assert "February 2027: 15 working days" in out

    def test_as_json_it_is_the_rules(self, run: Run) -> None:
        found = json.loads(run("calendar", "show", "2026", "--format", "json")[1])
        assert (found["year"], found["estimated"], len(found["days"])) == (2026, False, 17)
        assert found["calendar"]["digest"] == load().calendar.digest

    def test_a_year_it_does_not_have_is_refused(self, run: Run) -> None:
        code, _, err = run("calendar", "show", "2031")
        assert (code, err) == (2, "lịch không có 2031; có 2016–2027\n")

    def test_own_closed_days_of_a_unit_are_shown_for_it(self, run: Run, tmp_path: Path) -> None:
        own = str(folder(tmp_path / "own", closures=CLOSED))
        assert "Chuyển trụ sở" not in run("calendar", "show", "2026", "--specs", own)[1]
        assert "Chuyển trụ sở" in run("calendar", "show", "2026", "--specs", own, "--unit", "dang_uy")[1]

    def test_a_unit_without_days_of_its_own_is_told_so(self, run: Run, tmp_path: Path) -> None:
        own = str(folder(tmp_path / "own", closures=CLOSED))
        told = "Lịch này không ghi ngày nghỉ riêng nào của đơn vị “khong_co”, chỉ có ngày nghỉ chung"
        for words in (("show", "2026"), ("explain", "10/3/2026")):
            assert told in run("calendar", *words, "--specs", own, "--unit", "khong_co")[1]
            assert told[:30] not in run("calendar", *words, "--specs", own, "--unit", "dang_uy")[1]
            found = json.loads(run("calendar", *words, "--specs", own, "--unit", "khong_co", "--format", "json")[1])
            assert (found["unit"], found["has_own_days"]) == ("khong_co", False)

    def test_half_days_are_marked(self, run: Run, tmp_path: Path) -> None:
        own = folder(tmp_path / "own", closures=CLOSED.replace("until", "kind: half, until"))
        assert " 10~ 11~" in run("calendar", "show", "2026", "--specs", str(own), "--unit", "dang_uy")[1]


class TestExplain:
    @pytest.mark.parametrize(
        ("day", "lines"),
        [
            ("02/01/2026", ["(thứ Sáu) là ngày nghỉ", "12729/VPCP-KGVX, 25/12/2025; đã xác minh"]),
            ("10/01/2026", ["(thứ Bảy) là ngày làm việc", "làm việc: Làm bù cho ngày 02/01/2026"]),
            ("31/8/2026", ["(thứ Hai) là ngày nghỉ", "chưa ghi số văn bản; chưa xác minh"]),
            ("07/3/2026", ["(thứ Bảy) là ngày nghỉ", "thứ Bảy, Chủ nhật"]),
            ("09/3/2026", ["(thứ Hai) là ngày làm việc"]),
            ("04/3/2027", ["là ngày làm việc", "năm ước tính: chưa có thông báo nghỉ chính thức"]),
        ],
    )
    def test_a_day_is_told_with_why(self, run: Run, day: str, lines: list[str]) -> None:
        code, out, _ = run("calendar", "explain", day)
        assert code == 0
        assert [line for line in (*lines, "lịch vn, mã 97a56f78cfcf") if line not in out] == []

    def test_a_day_is_told_as_it_was_known(self, run: Run) -> None:
        known = run("calendar", "explain", "2026-01-02", "--known-on", "2025-12-24", "--format", "json")[1]
        assert (json.loads(known)["worked"], json.loads(known)["rule"]) == (True, None)
        now = json.loads(run("calendar", "explain", "2026-01-02", "--format", "json")[1])
        assert (now["worked"], now["rule"]["known_on"]) == (False, "2025-12-25")

    @pytest.mark.parametrize(("day", "code"), [("31/02/2026", 2), ("hôm qua", 2), ("01/01/2031", 1)])
    def test_a_day_that_is_none_or_lies_outside_is_refused(self, run: Run, day: str, code: int) -> None:
        assert run("calendar", "explain", day)[0] == code


class TestDiff:
    def test_two_versions_are_told_by_what_moves_dates(self, run: Run, tmp_path: Path) -> None:
        older = str(folder(tmp_path / "older", without=("2026-08-22", "2026-08-31")))
        code, out, _ = run("calendar", "diff", older, "bundled")
        assert code == 0
        assert "31/8/2026   như tuần thường   nghỉ: Nghỉ hoán đổi (làm bù 22/8/2026); chưa ghi số văn bản" in out
        assert out.count("có") >= 2

    def test_a_version_may_be_the_one_known_on_a_day(self, run: Run) -> None:
        found = json.loads(run("calendar", "diff", "bundled@2025-12-24", "bundled", "--format", "json")[1])
        assert [change["on"] for change in found["changes"]] == ["2026-01-02", "2026-01-10"]

    def test_the_same_calendar_has_no_difference(self, run: Run) -> None:
        assert run("calendar", "diff", "bundled", "bundled") == (0, "Hai lịch như nhau.\n", "")

    def test_a_new_year_and_a_decreed_one_are_told(self, run: Run, tmp_path: Path) -> None:
        newer = folder(tmp_path / "newer")
        (newer / "calendars" / "vn-2016.yaml").unlink()
        file = newer / "calendars" / "vn-2027.yaml"
        file.write_text(
            file.read_text(encoding="utf-8").replace("estimated: true", "estimated: false"), encoding="utf-8"
        )
        out = run("calendar", "diff", "bundled", str(newer))[1]
        assert "năm 2016 chỉ có ở một lịch" in out
        assert "năm 2027: chỉ một lịch ghi là ước tính" in out

    def test_closed_days_name_their_unit(self, run: Run, tmp_path: Path) -> None:
        own = str(folder(tmp_path / "own", closures=CLOSED))
        assert "10/3/2026 (dang_uy)" in run("calendar", "diff", "bundled", own)[1]

    def test_a_folder_that_is_not_there_is_refused(self, run: Run) -> None:
        assert run("calendar", "diff", "bundled", "nowhere")[0] == 2


class TestDraft:
    def test_next_year_is_estimated_and_nothing_in_it_is_verified(self, run: Run) -> None:
        file = yaml.load(run("calendar", "draft", "2028")[1], yaml.BaseLoader)  # noqa: S506
        assert (file["calendar"], file["year"], file["estimated"]) == ("vn", "2028", "true")
        assert {day["verified"] for day in file["days"]} == {"false"}
        days = {day["on"]: day["label"]["vi"] for day in file["days"]}
        assert days["2028-01-26"] == "Tết Nguyên đán"
        assert days["2028-01-03"] == "Nghỉ bù Tết Dương lịch"
        assert days["2028-11-24"].startswith("Ngày Văn hóa Việt Nam, chưa rõ")

    def test_a_draft_is_a_calendar_as_it_stands(self, run: Run, tmp_path: Path) -> None:
        own = folder(tmp_path / "own")
        code, out, _ = run("calendar", "draft", "2028", "-o", str(own / "calendars" / "vn-2028.yaml"))
        assert (code, "kiểm tra từng ngày" in out) == (0, True)
        calendar = load(own).calendar
        assert (calendar.years[-1], sorted(calendar.estimated_years)) == (2028, [2027, 2028])

    def test_an_exchange_is_drafted_from_both_sides(self, run: Run) -> None:
        file = yaml.load(run("calendar", "draft", "2026")[1], yaml.BaseLoader)  # noqa: S506
        days = {day["on"]: (day["kind"], day["label"]["vi"]) for day in file["days"]}
        assert days["2026-08-22"] == ("worked", "Làm bù cho ngày 31/08/2026")
        assert days["2026-08-31"] == ("off", "Nghỉ hoán đổi (làm bù 22/08/2026)")

    def test_a_file_that_is_there_is_not_written_over(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "mine.yaml").write_text("x", encoding="utf-8")
        assert run("calendar", "draft", "2028", "-o", str(tmp_path / "mine.yaml"))[0] == 2
        assert (tmp_path / "mine.yaml").read_text(encoding="utf-8") == "x"

    def test_without_the_package_it_says_what_to_install(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "holidays", None)
        code, _, err = run("calendar", "draft", "2028")
        assert (code, "supervision-cycles[calendar]" in err) == (1, True)


def today() -> date:
    """The real day, by which the command goes."""
    return local_date(SystemClock().now())


def specs(where: Path, day_off: date | None = None) -> Path:
    """The main cycle on a calendar of this year and the two after it, in which at most one day is special."""
    shipped = Path(str(bundled()))
    (where / "rules").mkdir(parents=True, exist_ok=True)
    workflows = (shipped / f"{name}{lang}.yaml" for name in house.MAIN_CYCLE for lang in ("", ".en"))
    for file in (*workflows, shipped / "words.yaml", *(shipped / "rules").glob("*.yaml")):
        (where / file.relative_to(shipped)).write_bytes(file.read_bytes())
    (where / "calendars").mkdir()
    for year in range(today().year, today().year + 3):
        rule = '  - {on: "%s", kind: "off", label: {vi: Nghỉ, en: Day off}, decision: "1/TB"}\n'
        days = f"days:\n{rule % day_off}" if day_off is not None and day_off.year == year else "days: []\n"
        text = f"calendar: vn\nyear: {year}\nlabel: {{vi: Lịch, en: Calendar}}\n{days}"
        (where / "calendars" / f"vn-{year}.yaml").write_text(text, encoding="utf-8")
    return where


class TestRevise:
    @pytest.fixture
    def old(self, home: Path) -> Path:
        """Specs of a ledger with one comment that was recorded today."""
        old = specs(home / "old")
        with Engine.open("sqlite:///supervision.db", specs=old) as engine:
            engine.organise(DATA)
            engine.desk("hue").open("feedback", FEEDBACK, reference="PA-01")
        return old

    @pytest.fixture
    def new(self, home: Path, old: Path) -> str:
        """Specs whose calendar has the next working day off."""
        return str(specs(home / "new", load(old).calendar.add_working_days(today(), 1)))

    def test_a_dry_run_lists_what_would_move_and_how_to_do_it(self, run: Run, old: Path, new: str) -> None:
        code, out, _ = run("calendar", "revise", "--as", "lan", "--specs", new)
        assert code == 0
        assert "PA-01" in out
        assert "Sẽ chuyển 1 hạn, giữ 0." in out
        assert "thêm --decision VĂN-BẢN --do" in out
        assert run("calendar", "revise", "--as", "lan", "--specs", str(old))[1] == "Không hạn nào thay đổi.\n"

    def test_with_do_the_dates_move_once(self, run: Run, new: str) -> None:
        order = ("calendar", "revise", "--as", "lan", "--specs", new, "--decision", "1/TB", "--do", "--format", "json")
        done = json.loads(run(*order)[1])
        (move,) = done["dates"]
        assert (done["dry_run"], done["moves"], move["reference"], move["outcome"]) == (False, 1, "PA-01", "moves")
        assert move["due_on"] > move["was_due_on"]
        assert json.loads(run(*order)[1])["dates"] == []

    def test_without_the_decision_nothing_moves(self, run: Run, new: str) -> None:
        code, _, err = run("calendar", "revise", "--as", "lan", "--specs", new, "--do")
        assert (code, "chưa nêu văn bản quyết định thay đổi lịch" in err) == (1, True)

    def test_without_a_change_there_is_nothing_to_move(self, run: Run, ledger: Path) -> None:
        assert ledger.exists()
        assert run("calendar", "revise", "--as", "chi") == (0, "Không hạn nào thay đổi.\n", "")

    def test_a_person_the_ledger_does_not_know_is_refused(self, run: Run, ledger: Path) -> None:
        assert ledger.exists()
        assert run("calendar", "revise", "--as", "nobody")[0] == 2
