"""What each command prints and returns, on a real ledger file."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest

from supervision.spec import bundled
from supervision.wiring import Engine
from tests.architecture import house
from tests.cli.conftest import Run
from tests.engine.office import DATA
from tests.intake import tables
from tests.intake.tables import ACTS, DIGEST


def document(run: Run, *argv: str) -> tuple[int, Any]:
    code, out, _ = run(*argv, "--format", "json")
    return code, json.loads(out)


# the ledger


def test_init_makes_a_ledger_and_leaves_one_that_is_there_alone(run: Run, home: Path) -> None:
    assert run("init")[0] == 0
    before = (home / "supervision.db").read_bytes()
    code, out, _ = run("init")
    assert (code, "đã có, giữ nguyên" in out) == (0, True)
    assert (home / "supervision.db").read_bytes() == before


def test_a_command_on_a_missing_ledger_says_how_to_make_one_and_makes_none(run: Run, home: Path) -> None:
    code, out, err = run("tasks", "--as", "lan")
    assert (code, out) == (3, "")
    assert "supervision init --db supervision.db" in err
    assert list(home.iterdir()) == []


def test_a_file_that_is_no_ledger_cannot_be_used(run: Run, home: Path) -> None:
    (home / "supervision.db").write_bytes(b"not a database, but long enough to look like one" * 100)
    assert run("tasks", "--as", "lan")[0] == 3


def test_the_ledger_may_be_named_in_the_environment(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUPERVISION_DB", "other.db")
    assert run("init")[0] == 0
    assert [path.name for path in home.iterdir() if path.suffix == ".db"] == ["other.db"]


def test_verify_finds_the_record_whole(run: Run, ledger: Path) -> None:
    code, out, _ = run("verify")
    assert code == 0
    assert "Sổ ghi nguyên vẹn: 15 sự kiện" in out


def test_verify_finds_a_changed_event(run: Run, ledger: Path) -> None:
    run("verify")
    before = ledger.read_bytes()
    ledger.write_bytes(before.replace("Học và làm theo Bác".encode(), "Học và làm theo Bàc".encode()))
    assert ledger.read_bytes() != before
    code, found = document(run, "verify")
    assert code == 1
    assert {fault["problem"] for fault in found["faults"]} >= {"hash"}


def test_figures_are_counted_from_the_record(run: Run, ledger: Path, home: Path) -> None:
    code, found = document(run, "figures", "--csv", "so-lieu.csv")
    figures = {figure["key"]: figure for figure in found["figures"]}
    assert code == 0
    assert (found["from"], found["to"], found["position"]) == ("2018-01-05", "2018-01-27", 15)
    assert (figures["plans.expected"]["numerator"], figures["plans.expected"]["percent"]) == (1, None)
    with (home / "so-lieu.csv").open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened, delimiter=";"))
    assert rows[0]["label_vi"] == "Kế hoạch phải lập"


def test_figures_of_a_window_that_ends_before_it_begins_are_refused(run: Run, ledger: Path) -> None:
    assert run("figures", "--from", "02/01/2018", "--to", "01/01/2018")[0] == 2


# tables


def test_import_counts_what_it_took_over_and_what_was_known(run: Run, ledger: Path, home: Path) -> None:
    tables.written(home)
    code, out, _ = run("import", ".")
    assert code == 0
    assert "Đã nhập: 3 đơn vị, 3 người, 3 chức vụ, 1 kế hoạch, 6 việc." in out
    assert "Trong đó 7 kế hoạch và việc đã có từ lần trước" in out


def test_import_prints_every_problem_and_imports_nothing(run: Run, home: Path) -> None:
    run("init")
    tables.written(home, nguoi="id;name\nlan;\nbinh;\n", viec="Ngày\n")
    code, out, _ = run("import", ".")
    assert code == 2
    assert "nguoi.csv:2:2: missing_cell: cột “name”: ô để trống" in out
    assert "nguoi.csv:3:2: missing_cell" in out
    assert "chưa nhập gì" in out
    assert document(run, "verify") == (0, {"events": 0, "head": "", "faults": [], "shadowed": []})


def test_import_prints_the_reason_of_a_refused_row(run: Run, home: Path) -> None:
    run("init")
    tables.written(home, viec=ACTS.replace("26/01/2018;lan", "26/01/2018;binh"))
    code, found = document(run, "import", ".")
    assert (code, found["imported"]) == (2, None)
    (problem,) = found["problems"]
    assert (problem["file"], problem["line"], problem["code"]) == ("viec.csv", 7, "not_entitled")


def test_import_can_only_check(run: Run, home: Path) -> None:
    run("init")
    tables.written(home)
    code, found = document(run, "import", ".", "--check")
    assert (code, found["imported"], found["checked"]["plans"]) == (0, None, 1)
    assert document(run, "verify")[1]["events"] == 0


def test_import_writes_templates_and_needs_no_ledger_for_that(run: Run, home: Path) -> None:
    code, out, _ = run("import", "--templates", "bieu-mau")
    assert (code, len(out.splitlines())) == (0, 6)
    assert run("import", "--templates", "bieu-mau")[0] == 2
    assert not (home / "supervision.db").exists()


def test_import_without_files_says_what_to_do(run: Run, home: Path) -> None:
    code, _, err = run("import")
    assert (code, "--templates" in err) == (2, True)


# one case


def test_a_case_is_opened_moved_on_and_shown(run: Run, ledger: Path) -> None:
    plan = ("subject=chi", "unit=DU", "Chi bộ=DU", "approver=DU", "category=đảng viên", "year=2026")
    flags = ("must_post=không", "managed=không", "widened=không", "shortcomings=0")
    sets = [part for pair in (*plan, *flags) for part in ("--set", pair)]
    code, opened = document(run, "case", "open", "plan", "--as", "lan", "--reference", "KH/02", *sets)
    assert (code, opened["accepted"]["state"]) == (0, "expected")
    code, out, _ = run("case", "do", "plan/KH/02", "bắt đầu dự thảo", "--as", "chi")
    assert code == 0
    assert "trạng thái: Đang dự thảo" in out
    code, shown = document(run, "case", "show", opened["accepted"]["case_id"], "--as", "lan")
    assert (shown["case"]["reference"], shown["case"]["state"]) == ("KH/02", "drafting")
    assert [entry["step"] for entry in shown["timeline"] if entry["step"]] == ["open_cycle", "start_draft"]


def test_a_refused_step_prints_every_reason(run: Run, ledger: Path) -> None:
    code, out, _ = run("case", "do", "plan/KH-01", "Bàn giao cho MTTQ", "--as", "binh")
    assert code == 1
    assert "✗ Vũ Văn Bình không có thẩm quyền" in out
    assert "✗ thiếu: giấy biên nhận" in out
    code, found = document(run, "case", "do", "plan/KH-01", "hand_over", "--as", "binh")
    assert [reason["code"] for reason in found["refused"]["reasons"]] == ["not_entitled", "missing_input", "guard"]


def test_evidence_document_and_reason_are_given_by_name(run: Run, ledger: Path, home: Path) -> None:
    (home / "bien-ban.pdf").write_bytes(b"abc")
    posting = "plan/KH-01 > posting"
    code, _, _ = run(
        "case", "do", posting, "interrupt", "--as", "lan", "--reason", "-mưa bão-", "--evidence", "minutes=bien-ban.pdf"
    )
    assert code == 0
    assert run("case", "do", posting, "repost", "--as", "lan", "--evidence", f"ảnh chụp={DIGEST} tủ 3")[0] == 0
    _, out, _ = run("case", "show", posting, "--as", "lan")
    assert "-mưa bão-" in out


def test_the_same_command_id_is_one_command(run: Run, ledger: Path) -> None:
    for is_repeat in (False, True):
        _, found = document(
            run, "case", "do", "plan/KH-01", "put_in_force", "--as", "lan", "--command-id", "c1", "--on", "01/03/2018"
        )
        assert found["accepted"]["is_repeat"] is is_repeat


def test_a_case_seen_in_another_version_is_refused(run: Run, ledger: Path) -> None:
    code, found = document(run, "case", "do", "plan/KH-01", "put_in_force", "--as", "lan", "--seen", "3")
    assert (code, found["refused"]["reasons"][0]["code"]) == (1, "stale_version")


def test_a_case_names_its_dates_its_options_and_its_story(run: Run, ledger: Path) -> None:
    code, out, _ = run("case", "show", "plan/KH-01", "--as", "lan", "--linked")
    assert code == 0
    assert "Người lập kế hoạch" in out
    assert "Vũ Văn Bình" in out
    assert "đảng viên" in out
    assert "✓ Triển khai [put_in_force]" in out
    assert "✗ Bàn giao cho MTTQ [hand_over] (cần: giấy biên nhận)" in out
    assert "Niêm yết → “Đang niêm yết”" in out
    assert run("case", "show", "plan/KH-01", "--as", "lan", "--lang", "en")[1].count("Opened") == 0


def test_what_is_withheld_a_stub_and_points_are_shown_as_such(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUPERVISION_SPECS", str(house.ROOT / "tests" / "acceptance" / "denunciation"))
    with Engine.open("sqlite:///supervision.db", specs=house.ROOT / "tests" / "acceptance" / "denunciation") as engine:
        engine.organise(DATA)
    sets = ("unit=dang_uy", "handler=vinh", "topic=Thu phí chợ", "source=Đinh Thị Sen", "risk=cao")
    given = [part for pair in (*sets, "dossier=phiếu 45/2026, ban_xd") for part in ("--set", pair)]
    assert run("case", "open", "denunciation", "--as", "nga", "--reference", "7", *given)[0] == 0
    marks = "marks=kỷ luật: 20; Đạo đức: 40"
    assert run("case", "do", "denunciation/7", "rate", "--as", "vinh", "--set", marks)[0] == 0
    _, out, _ = run("case", "show", "denunciation/7", "--as", "lan")
    shown = dict(re.split(r"\s{2,}", line.strip(), maxsplit=1) for line in out.splitlines() if "  " in line.strip())
    assert {name: shown[name] for name in ("Mức độ rủi ro", "Người tố cáo", "Tài liệu mật", "Điểm đánh giá")} == {
        "Mức độ rủi ro": "(không được xem)",
        "Người tố cáo": "(không được xem)",
        "Tài liệu mật": "phiếu 45/2026, nơi giữ: Ban Xây dựng Đảng phường Hoa Sữa",
        "Điểm đánh giá": "Kỷ luật: 20; Đạo đức: 40",
    }
    assert "Đinh Thị Sen" not in out
    assert "cao" in run("case", "show", "denunciation/7", "--as", "quy")[1]
    code, _, err = run("case", "do", "denunciation/7", "rate", "--as", "vinh", "--set", "marks=kỷ luật: nhiều")
    assert (code, "có: Kỷ luật; Đạo đức" in err) == (2, True)


def test_a_case_that_is_not_there_and_one_that_is_not_mine_read_the_same(run: Run, ledger: Path) -> None:
    there = run("case", "show", "plan/KH-01", "--as", "chi", "--on", "01/01/2014")
    missing = run("case", "show", "plan/KH-99", "--as", "chi")
    assert (there[0], missing[0]) == (1, 1)
    assert there[2].replace("KH-01", "KH-99") == missing[2]


# lists


def test_tasks_are_listed_by_date(run: Run, ledger: Path) -> None:
    code, found = document(run, "tasks", "--as", "lan", "--on", "01/03/2018")
    assert code == 0
    assert [(task["workflow"], task["due_on"]) for task in found["tasks"]] == [
        ("posting", "2018-02-26"),
        ("plan", None),
    ]
    assert "Triển khai" in run("tasks", "--as", "lan")[1]
    assert "Không có việc nào đang chờ." in run("tasks", "--as", "binh")[1]


def test_cases_are_listed_newest_first(run: Run, ledger: Path) -> None:
    code, found = document(run, "case", "list", "--as", "lan", "--workflow", "niêm yết công khai")
    assert code == 0
    assert found["cases"]
    assert {each["workflow"] for each in found["cases"]} == {"posting"}
    days = [each["opened_on"] for each in document(run, "case", "list", "--as", "lan")[1]["cases"]]
    assert len(days) > len(found["cases"])
    assert days == sorted(days, reverse=True)
    assert len(document(run, "case", "list", "--as", "lan", "--limit", "1")[1]["cases"]) == 1


def test_cases_are_listed_by_what_is_asked(run: Run, ledger: Path) -> None:
    def numbers(*options: str) -> list[str | None]:
        return [each["reference"] for each in document(run, "case", "list", "--as", "lan", *options)[1]["cases"]]

    assert numbers("--reference", "KH-01", "--workflow", "plan") == ["KH-01"]
    assert numbers("--reference", "KH-01", "--to", "01/01/2000") == []
    assert "KH-01" in numbers("--open") + numbers("--ended")
    assert set(numbers("--open")).isdisjoint(number for number in numbers("--ended") if number)
    assert "Không có hồ sơ nào." in run("case", "list", "--as", "lan", "--person", "nobody")[1]
    assert run("case", "list", "--as", "lan", "--workflow", "nothing")[0] == 2
    assert "KH-01" in run("case", "list", "--as", "lan", "--reference", "KH")[1]


def test_open_cases_that_an_ended_unit_holds_are_listed(run: Run, ledger: Path) -> None:
    heirs = tables.UNITS.replace("Đến hết ngày", "Đến hết ngày;Đơn vị kế thừa").replace("31/12/2020", "31/12/2020;DU")
    Path("don-vi.csv").write_text(heirs, encoding="utf-8")
    assert run("import", "don-vi.csv")[0] == 0
    code, found = document(run, "case", "list", "--as", "lan", "--orphans", "--workflow", "plan")
    assert (code, [case["reference"] for case in found["cases"]]) == (0, ["KH-01"])
    units = found["orphans"][0]["units"]
    assert [(unit["id"], unit["ended_on"], unit["successors"]) for unit in units] == [
        ("CB1", "2021-01-01", [["DU", "Đảng ủy xã Thanh Lâm"]])
    ]
    assert "Chi bộ thôn Một (01/01/2021)" in run("case", "list", "--as", "lan", "--orphans")[1]
    assert "Không có hồ sơ nào" in run("case", "list", "--as", "lan", "--orphans", "--on", "31/12/2020")[1]
    assert run("case", "list", "--as", "lan", "--orphans", "--open")[0] == 2


def test_a_wait_that_is_over_is_no_overdue_duty(run: Run, ledger: Path) -> None:
    _, found = document(run, "tasks", "--as", "lan", "--on", "01/03/2020")
    assert [task["is_overdue"] for task in found["tasks"]] == [False, False]
    assert document(run, "due", "--as", "lan", "--overdue", "--on", "01/03/2020")[1] == {"deadlines": []}


def test_an_overdue_duty_is_listed_on_the_day_after_its_date(run: Run, home: Path) -> None:
    run("init")
    tables.written(home, viec=ACTS.splitlines()[0] + "\n")
    run("import", ".")
    on_the_day = document(run, "due", "--as", "lan", "--overdue", "--on", "06/03/2018")[1]
    the_day_after = document(run, "due", "--as", "lan", "--overdue", "--on", "07/03/2018")[1]
    assert on_the_day == {"deadlines": []}
    assert [view["name"] for view in the_day_after["deadlines"]] == ["register_term"]
    assert "QUÁ HẠN" in run("due", "--as", "lan", "--on", "07/03/2018")[1]
    assert "OVERDUE" in run("due", "--as", "lan", "--on", "07/03/2018", "--lang", "en")[1]
    assert document(run, "due", "--as", "lan", "--until", "05/03/2018")[1] == {"deadlines": []}


# why


def test_a_step_is_explained_clause_by_clause(run: Run, ledger: Path) -> None:
    code, out, _ = run("explain", "plan/KH-01", "hand_over", "--as", "lan")
    assert code == 0
    assert out.splitlines()[0] == "Chưa thực hiện được:"
    assert "  ✓ Trịnh Thị Lan có thẩm quyền với tư cách Văn phòng cấp ủy" in out.splitlines()
    assert "  ✗ phải có: giấy biên nhận" in out.splitlines()
    _, found = document(run, "explain", "plan/KH-01", "put_in_force", "--as", "lan")
    assert found["explained"]["possible"] is True


def test_a_due_date_is_explained_day_by_day(run: Run, ledger: Path) -> None:
    code, out, _ = run("explain", "plan/KH-01", "--date", "Đăng ký kế hoạch tu dưỡng", "--as", "lan")
    assert code == 0
    assert out.startswith("hạn 06/3/2018: 60 ngày kể từ 05/01/2018")
    _, found = document(run, "explain", "plan/KH-01", "--date", "register_term", "--as", "lan")
    assert (found["deadline"]["due_on"], found["account"]["due_on"]) == ("2018-03-06", "2018-03-06")


def test_a_term_the_case_never_had_is_told_with_those_it_has(run: Run, ledger: Path) -> None:
    code, _, err = run("explain", "plan/KH-01", "--date", "posting_term", "--as", "lan")
    assert (code, "Đăng ký kế hoạch tu dưỡng" in err) == (1, True)


@pytest.mark.parametrize("asked", [(), ("hand_over", "--date", "register_term")])
def test_either_a_step_or_a_date_is_explained(run: Run, ledger: Path, asked: tuple[str, ...]) -> None:
    assert run("explain", "plan/KH-01", *asked, "--as", "lan")[0] == 2


# specifications


def test_check_prints_every_problem_with_its_place(run: Run, home: Path) -> None:
    (home / "x.yaml").write_text("workflow: x\nversion: 1\nlable: X\n", encoding="utf-8")
    code, out, _ = run("check", "x.yaml")
    assert (code, "x.yaml:3:1: spec_unknown_key" in out) == (2, True)
    code, found = document(run, "check", "x.yaml", "--lang", "en")
    assert {"file", "line", "column", "code", "text", "fix", "scenario"} == set(found["problems"][0])


def test_check_of_a_missing_file_is_bad_input(run: Run) -> None:
    assert run("check", "nowhere.yaml")[0] == 2


def test_check_as_sarif_is_one_document_with_a_rule_and_a_place(run: Run, home: Path) -> None:
    (home / "x.yaml").write_text("workflow: x\nversion: 1\nlable: X\n", encoding="utf-8")
    code, out, err = run("check", "x.yaml", "--format", "sarif", "--lang", "en", "--docs", "https://docs.example/r")
    (described,) = json.loads(out)["runs"]
    assert (code, err, described["results"][-1]["ruleId"]) == (2, "", "spec_unknown_key")
    assert described["results"][-1]["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 1}
    rules = {rule["id"]: rule["helpUri"] for rule in described["tool"]["driver"]["rules"]}
    assert rules["spec_unknown_key"] == "https://docs.example/r/problems/spec_unknown_key.md"


def test_check_as_sarif_of_nothing_wrong_ends_well(run: Run, home: Path) -> None:
    code, out, _ = run("check", str(bundled() / "posting.yaml"), "--format", "sarif")
    assert (code, json.loads(out)["runs"][0]["results"]) == (0, [])
    assert run("check", "nowhere.yaml", "--format", "sarif")[:2] == (2, "")
