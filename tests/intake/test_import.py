"""Good tables: taken over whole, once, in the order of their dates."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from supervision import Engine, Problem
from supervision.intake import Imported, Sheets, csv_text, load, read, safe_cell, write_templates
from supervision.model import UnitId
from tests.intake import tables
from tests.intake.tables import ACTS, DIGEST, MANDATES, PEOPLE, PLANS, UNITS


def imported(engine: Engine, paths: list[Path]) -> Imported:
    sheets = read(engine, paths)
    assert isinstance(sheets, Sheets), sheets
    result = load(engine, sheets)
    assert isinstance(result, Imported), result
    return result


def refused(engine: Engine, paths: list[Path]) -> tuple[Problem, ...]:
    sheets = read(engine, paths)
    assert isinstance(sheets, Sheets), sheets
    result = load(engine, sheets)
    assert not isinstance(result, Imported)
    return result


def state(engine: Engine, workflow: str, reference: str) -> str:
    case_id = engine.find(workflow, reference)
    assert case_id is not None
    return engine.desk("system").case(case_id).state


def test_five_tables_become_an_organisation_and_a_plan_with_its_posting(tmp_path: Path) -> None:
    engine = tables.new_engine()
    assert imported(engine, tables.written(tmp_path)) == Imported(3, 3, 3, 1, 6, 0, 9)
    plan = engine.find("plan", "KH-01")
    assert plan is not None
    assert state(engine, "plan", "KH-01") == "approved"
    (posting,) = (link.case_id for link in engine.desk("lan").case(plan).links if link.is_child)
    assert engine.desk("lan").case(posting).state == "posted"


def test_rows_are_sent_in_the_order_of_their_dates_whatever_line_they_stand_on(tmp_path: Path) -> None:
    engine = tables.new_engine()
    heading, *rows = ACTS.splitlines(keepends=True)
    imported(engine, tables.written(tmp_path, viec=heading + "".join(reversed(rows))))
    assert state(engine, "plan", "KH-01") == "approved"


def test_the_last_day_of_a_table_is_included(tmp_path: Path) -> None:
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path))
    cell = engine.directory.units[UnitId("CB1")]
    assert cell.is_active(date(2020, 12, 31))
    assert not cell.is_active(date(2021, 1, 1))


def test_importing_the_same_files_again_changes_nothing(tmp_path: Path) -> None:
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path))
    engine.seal()
    before = [entry.event.hash for entry in engine.log()]
    again = imported(engine, [tmp_path])
    engine.seal()
    assert (again.repeats, again.org_changes) == (7, 0)
    assert [entry.event.hash for entry in engine.log()] == before


def test_a_row_keeps_its_identity_in_another_file_on_another_line(tmp_path: Path) -> None:
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path))
    moved = tables.only(tmp_path, "acts-2.csv", "# chú thích\n\n" + ACTS)
    assert imported(engine, moved).repeats == 6


def test_a_row_that_was_imported_with_other_contents_is_refused(tmp_path: Path) -> None:
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path))
    changed = ACTS.replace("Học và làm theo Bác", "Tự soi, tự sửa")
    (problem,) = refused(engine, tables.written(tmp_path, viec=changed))
    assert (problem.line, problem.code) == (4, "row_changed")


def test_two_equal_acts_of_one_day_are_told_apart_by_their_own_key(tmp_path: Path) -> None:
    heading = "date;actor;workflow;reference;step;input:opinion;key\n"
    comments = "21/01/2018;binh;plan;KH-02;comment;Nên cụ thể hơn;{}\n21/01/2018;binh;plan;KH-02;comment;Đồng ý;{}\n"
    plans = PLANS + PLANS.splitlines()[1].replace("KH-01", "KH-02").replace(";binh;", ";chi;") + "\n"
    steps = ACTS.replace("KH-01", "KH-02").replace(";binh;", ";chi;").splitlines()
    opened = "\n".join([steps[0], *steps[2:5]]).replace("20/01/2018;chi", "20/01/2018;chi") + "\n"
    mandates = MANDATES.replace("m3;binh;Chi bộ", "m3;binh;party_cell")
    tables.written(tmp_path, ke_hoach=plans, viec=opened, chuc_vu=mandates)
    assert isinstance(read(tables.new_engine(), [tmp_path, *tables.only(tmp_path, "acts.csv", heading)]), Sheets)
    (tmp_path / "acts.csv").write_text(heading + comments.format("", ""), encoding="utf-8")
    twice = read(tables.new_engine(), [tmp_path])
    assert isinstance(twice, tuple)
    assert [(problem.line, problem.code) for problem in twice] == [(3, "duplicate_act")]
    (tmp_path / "acts.csv").write_text(heading + comments.format("1", "2"), encoding="utf-8")
    assert imported(tables.new_engine(), [tmp_path]).acts == 5


def test_a_refused_row_undoes_the_whole_import(tmp_path: Path) -> None:
    engine = tables.new_engine()
    by_another = ACTS.replace("26/01/2018;lan", "26/01/2018;binh")
    (problem,) = refused(engine, tables.written(tmp_path, viec=by_another))
    assert (Path(problem.file).name, problem.line, problem.code) == ("viec.csv", 7, "not_entitled")
    assert "Vũ Văn Bình không có thẩm quyền" in problem.text.vi
    assert "còn 1 dòng sau" in problem.text.vi
    assert "Vũ Văn Bình is not entitled" in problem.text.en
    assert engine.directory.revision == 0
    assert engine.find("plan", "KH-01") is None
    assert engine.seal() == 0


def test_after_an_undone_import_the_corrected_one_succeeds_on_the_same_engine(tmp_path: Path) -> None:
    engine = tables.new_engine()
    refused(engine, tables.written(tmp_path, viec=ACTS.replace("26/01/2018;lan", "26/01/2018;binh")))
    assert imported(engine, tables.written(tmp_path)).acts == 6
    assert engine.names["lan"] == "Trịnh Thị Lan"


def test_every_refused_case_is_reported_and_rows_that_hang_on_it_are_counted(tmp_path: Path) -> None:
    plans = PLANS + PLANS.splitlines()[1].replace("KH-01", "KH-02") + "\n"
    broken = "06/01/2018;chi;plan;KH-02;Bắt đầu dự thảo;;;;;;;\n"
    found = refused(
        tables.new_engine(),
        tables.written(tmp_path, ke_hoach=plans, viec=ACTS.replace("KH-01;Đăng ký", "KH-03;Đăng ký") + broken),
    )
    assert [(problem.line, problem.code) for problem in found] == [
        (4, "unknown_case"),
        (5, "not_from_state"),
        (8, "not_entitled"),
    ]


def test_history_is_imported_by_those_who_were_in_office_then(tmp_path: Path) -> None:
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path))
    told = engine.desk("lan").timeline(str(engine.find("plan", "KH-01")))
    approval = next(entry for entry in told if entry.step == "approve")
    assert (approval.actor, approval.occurred_on) == ("Đỗ Thị Chi", date(2018, 1, 25))


@pytest.mark.parametrize(
    "people",
    [
        PEOPLE,
        "\ufeff" + PEOPLE,
        PEOPLE.replace(";", ","),
        PEOPLE.replace("\n", "\r\n"),
        "sep=;\n" + PEOPLE,
        "# chú thích\n\n" + PEOPLE,
        PEOPLE.replace("Mã người;Họ và tên", '"MÃ NGƯỜI";" họ  và tên "'),
        PEOPLE.replace("Mã người;Họ và tên", "person_id;name"),
    ],
)
def test_a_table_may_be_written_in_every_usual_way(tmp_path: Path, people: str) -> None:
    sheets = read(tables.new_engine(), tables.only(tmp_path, "nguoi.csv", people))
    assert isinstance(sheets, Sheets)
    assert [name for _, name in sheets.organisation.persons] == ["Trịnh Thị Lan", "Vũ Văn Bình", "Đỗ Thị Chi"]


@pytest.mark.parametrize("name", ["nguoi.csv", "Người 2018.csv", "people_2018.csv", "bang-1.csv"])
def test_a_kind_is_told_from_the_name_of_the_file_or_from_the_headings(tmp_path: Path, name: str) -> None:
    sheets = read(tables.new_engine(), tables.only(tmp_path, name, PEOPLE))
    assert isinstance(sheets, Sheets)
    assert len(sheets.organisation.persons) == 3


def test_names_and_labels_mean_the_same_without_marks_and_capitals(tmp_path: Path) -> None:
    mandates = MANDATES.replace("Văn phòng cấp ủy", "VĂN PHÒNG CẤP UỶ").replace(
        "cell_committee", "Chi ủy, bí thư chi bộ"
    )
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path, chuc_vu=mandates))
    assert engine.directory.mandates("lan", date(2018, 1, 1))[0].role == "party_office"  # type: ignore[arg-type]


def test_evidence_is_digested_from_the_folder_of_the_table(tmp_path: Path) -> None:
    engine = tables.new_engine()
    (tmp_path / "anh").mkdir()
    (tmp_path / "anh" / "niem-yet.jpg").write_bytes(b"abc")
    imported(engine, tables.written(tmp_path, viec=ACTS.replace(f"{DIGEST} tủ 3", "anh/niem-yet.jpg")))
    engine.seal()
    bodies = b"".join(entry.event.body for entry in engine.log())
    assert b"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" in bodies
    assert b"anh/niem-yet.jpg" in bodies


def test_an_ended_mandate_is_updated_by_importing_it_again(tmp_path: Path) -> None:
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path))
    ended = MANDATES.replace("lan;Văn phòng cấp ủy;DU;01/01/2015;", "lan;Văn phòng cấp ủy;DU;01/01/2015;31/12/2023")
    assert imported(engine, tables.only(tmp_path, "chuc-vu.csv", ended)).org_changes == 1
    assert engine.directory.mandates("lan", date(2024, 1, 1)) == ()  # type: ignore[arg-type]


def test_a_unit_that_would_end_before_roles_already_held_in_it_is_refused(tmp_path: Path) -> None:
    engine = tables.new_engine()
    imported(engine, tables.written(tmp_path))
    shorter = UNITS.replace("31/12/2020", "31/12/2016")
    (problem,) = refused(engine, tables.only(tmp_path, "don-vi.csv", shorter))
    assert (problem.line, problem.code) == (3, "organisation_refused")


def test_nothing_changes_while_tables_are_only_read(tmp_path: Path) -> None:
    engine = tables.new_engine()
    assert isinstance(read(engine, tables.written(tmp_path)), Sheets)
    assert engine.directory.revision == 0
    assert engine.seal() == 0


def test_the_progress_of_an_import_is_told(tmp_path: Path) -> None:
    engine, seen = tables.new_engine(), list[tuple[int, int]]()
    sheets = read(engine, tables.written(tmp_path))
    assert isinstance(sheets, Sheets)
    load(engine, sheets, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(n, 7) for n in range(1, 8)]


def test_the_templates_can_be_imported_as_they_are_and_hold_nothing(tmp_path: Path) -> None:
    engine = tables.new_engine()
    paths = write_templates(engine, tmp_path / "bieu-mau")
    assert [path.name for path in paths] == [
        "don-vi.csv",
        "nguoi.csv",
        "chuc-vu.csv",
        "ke-hoach.csv",
        "viec.csv",
        "bieu-mau.xlsx",
    ]
    assert imported(engine, list(paths)) == Imported()


def test_a_template_that_is_there_already_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "nguoi.csv").write_text(PEOPLE, encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_templates(tables.new_engine(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["nguoi.csv"]


@pytest.mark.parametrize("text", ["=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_text_that_a_spreadsheet_would_run_is_disarmed(text: str) -> None:
    assert safe_cell(text) == "'" + text


def test_numbers_and_blanks_are_left_as_they_are() -> None:
    assert csv_text([["a;b", -5, None, "Đảng ủy"]]) == '\ufeff"a;b";-5;;Đảng ủy\r\n'
