"""Every mistake a table can have: the file, the row and the cell, in words an officer understands."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from supervision import Problem
from supervision.intake import WORDS, Sheets, read
from supervision.intake._kinds import KINDS
from tests.architecture.house import ROOT
from tests.intake import tables
from tests.intake.tables import ACTS, MANDATES, PEOPLE, PLANS, UNITS


def mistakes(folder: Path, **changes: str | bytes) -> tuple[Problem, ...]:
    found = read(tables.new_engine(), tables.written(folder, **changes))
    assert not isinstance(found, Sheets)
    return found


HEIRS = UNITS.replace("Đến hết ngày", "Đến hết ngày;Đơn vị kế thừa").replace("31/12/2020", "31/12/2020;MT")
CASES = [
    # dates
    ("don_vi", UNITS.replace("DU;01/01/2015", "DU;31/02/2015"), 3, 6, "no_such_day", "không có ngày “31/02/2015”"),
    ("ke_hoach", PLANS.replace("05/01/2018", "01/25/2018"), 2, 2, "no_such_day", "ngày viết trước tháng"),
    ("ke_hoach", PLANS.replace("05/01/2018", "05/01/18"), 2, 2, "year_out_of_range", "đủ bốn chữ số"),
    ("ke_hoach", PLANS.replace("05/01/2018", "mồng 5 Tết"), 2, 2, "bad_date", "“mồng 5 Tết” không phải một ngày"),
    ("chuc_vu", MANDATES.replace("DU;01/01/2015", "DU;42005"), 2, 5, "excel_serial", "ứng với ngày 01/01/2015"),
    ("don_vi", UNITS.replace("31/12/2020", "31/12/2010"), 3, 7, "ends_before_start", "trước ngày bắt đầu 01/01/2015"),
    ("chuc_vu", MANDATES.replace("30/06/2019", "31/12/2014"), 3, 6, "ends_before_start", "trước ngày bắt đầu"),
    # characters
    ("nguoi", unicodedata.normalize("NFD", PEOPLE), 1, 1, "nfd", "Unicode dựng sẵn"),
    ("nguoi", PEOPLE.replace("Lan", unicodedata.normalize("NFD", "Lân")), 2, 2, "nfd", "NFD"),
    ("nguoi", PEOPLE.replace("Bình", "Bì\x07nh"), 3, 2, "control_character", "U+0007"),
    ("nguoi", PEOPLE.replace("Bình", "\u202eBình"), 3, 2, "hidden_character", "U+202E"),
    ("nguoi", PEOPLE.replace("Bình", "B\u200bình"), 3, 2, "hidden_character", "U+200B"),
    ("nguoi", PEOPLE.encode().replace("Vũ".encode(), b"V\xfb"), 3, 1, "not_utf8", "CSV UTF-8"),
    ("nguoi", PEOPLE.encode("utf-16"), 1, 1, "not_utf8", "CSV UTF-8"),
    ("nguoi", PEOPLE.replace("Vũ Văn Bình", '"Vũ Văn Bình'), 3, 1, "bad_quotes", "ngoặc kép"),
    # ids
    ("nguoi", PEOPLE + "lan;Người khác\n", 5, 1, "duplicate_row", "trùng mã với dòng 2"),
    ("don_vi", UNITS + "MT;Mặt trận;front;xã;;01/01/2015;\n", 5, 1, "duplicate_row", "trùng mã với dòng 4"),
    ("chuc_vu", MANDATES + ";lan;party_office;DU;2015-01-01;\n", 5, 1, "duplicate_row", "trùng mã với dòng 2"),
    ("ke_hoach", PLANS + PLANS.splitlines()[1], 3, 1, "duplicate_act", "cùng việc với dòng 2"),
    ("viec", ACTS + "10/01/2018;binh;plan;KH-01;start_draft\n", 8, 4, "duplicate_act", "điền “Mã việc” khác nhau"),
    ("nguoi", PEOPLE.replace("binh;", "bình;"), 3, 1, "bad_id", "chữ cái không dấu"),
    ("nguoi", PEOPLE.replace("binh;", "system;"), 3, 1, "bad_id", "không dùng “system”"),
    ("nguoi", PEOPLE.replace("Vũ Văn Bình", " "), 3, 2, "missing_cell", "phải điền ô này"),
    # what is not known
    ("don_vi", UNITS.replace("cơ sở;DU", "cơ sở;TU"), 3, 5, "unknown_unit", "không có đơn vị “TU”"),
    ("chuc_vu", MANDATES.replace("mittee;CB1", "mittee;CB2"), 3, 4, "unknown_unit", "ý bạn là “CB1”?"),
    ("chuc_vu", MANDATES.replace(";chi;", ";chii;"), 3, 2, "unknown_person", "ý bạn là “chi”?"),
    ("chuc_vu", MANDATES.replace("Văn phòng cấp ủy", "Văn thư"), 2, 3, "unknown_role", "không có vai trò “Văn thư”"),
    ("viec", ACTS.replace("27/01/2018;lan", "27/01/2018;mai"), 2, 2, "unknown_person", "bảng người"),
    ("viec", ACTS.replace("lan;posting", "lan;postng", 1), 2, 3, "unknown_workflow", "ý bạn là “posting”?"),
    ("viec", ACTS.replace("Bắt đầu dự thảo", "Khởi động"), 3, 5, "unknown_step", "không có bước “Khởi động”"),
    # the organisation as a whole
    ("don_vi", UNITS.replace("Lâm;tổ chức đảng;xã;;", "Lâm;tổ chức đảng;xã;DU;"), 2, 5, "parent_cycle", "lại thuộc"),
    ("don_vi", HEIRS.replace("2020;MT", "2020;DU | XA"), 3, 8, "unknown_unit", "“XA”"),
    ("don_vi", HEIRS.replace("2020;MT", "2020;DU | x y"), 3, 8, "bad_id", "x y"),
    ("don_vi", HEIRS.replace("2020;MT", "2020;CB1"), 3, 8, "bad_successor", "“CB1”"),
    ("don_vi", HEIRS.replace("31/12/2020;MT", ";MT"), 3, 8, "bad_successor", "“MT”"),
    ("chuc_vu", MANDATES.replace("30/06/2019", "30/06/2021"), 3, 5, "outside_unit_life", "01/01/2015 – 31/12/2020"),
    ("chuc_vu", MANDATES.replace("CB1;01/01/2015;30", "CB1;01/01/2014;30"), 3, 5, "outside_unit_life", "tồn tại"),
    # columns
    ("ke_hoach", PLANS.replace("ings\n", "ings;must_post\n"), 1, 15, "duplicate_column", "hai lần"),
    ("nguoi", PEOPLE.replace("chi;Đỗ Thị Chi", "chi;Đỗ Thị Chi;thừa"), 4, 3, "no_heading", "không có tên"),
    ("don_vi", UNITS.replace("Cấp;", "", 1), 1, 1, "missing_column", "thiếu cột “Cấp”"),
    ("ke_hoach", PLANS.replace(";shortcomings", ""), 1, 1, "missing_column", "chưa khắc phục"),
    ("don_vi", UNITS.replace("Đơn vị cấp trên", "Đơn vị cấp trênn"), 1, 5, "unknown_column", "“Đơn vị cấp trên”?"),
    ("nguoi", b"", 1, 1, "empty_table", "dòng tiêu đề"),
    # inputs of a workflow
    ("don_vi", UNITS.replace("cơ sở", "thôn"), 3, 4, "bad_choice", "khu dân cư"),
    ("ke_hoach", PLANS.replace("đảng viên", "quần chúng"), 2, 9, "bad_choice", "cán bộ chủ chốt"),
    ("ke_hoach", PLANS.replace(";2018;có", ";2018;có lẽ"), 2, 11, "bad_boolean", "“có” hoặc “không”"),
    ("ke_hoach", PLANS.replace(";2018;", ";năm 2018;"), 2, 10, "bad_integer", "không phải số nguyên"),
    ("viec", ACTS.replace("dự thảo;;;;;;;", "dự thảo;;;;;;Đình làng;"), 3, 11, "not_in_workflow", "để trống ô này"),
    ("viec", ACTS.replace("12-QĐ/ĐU, 25/01/2018", "quyết định 12"), 6, 9, "bad_document", "12-QĐ/QU, 01/03/2018"),
    ("viec", ACTS.replace("12-QĐ/ĐU, 25/01", "12-QĐ/ĐU, 31/02"), 6, 9, "no_such_day", "31/02/2018"),
    ("viec", ACTS.replace(f"{tables.DIGEST} tủ 3", "anh.jpg"), 2, 12, "evidence_missing", "“anh.jpg”"),
    ("viec", ACTS.replace(f"{tables.DIGEST} tủ 3", "../anh.jpg"), 2, 12, "evidence_missing", "“../anh.jpg”"),
]


@pytest.mark.parametrize(("table", "content", "line", "column", "code", "says"), CASES)
def test_a_mistake_is_reported_with_its_file_row_and_cell(  # noqa: PLR0913, PLR0917 - one row of the table above
    tmp_path: Path, table: str, content: str | bytes, line: int, column: int, code: str, says: str
) -> None:
    first = mistakes(tmp_path, **{table: content})[0]
    name = f"{table.replace('_', '-')}.csv"
    assert (Path(first.file).name, first.line, first.column, first.code) == (name, line, column, code)
    assert first.file == str(tmp_path / name)
    assert says in first.render("vi")


@pytest.mark.parametrize("code", sorted(WORDS))
def test_every_problem_has_both_languages_and_says_how_to_mend_it(code: str) -> None:
    vi, en, fix_vi, fix_en = WORDS[code]
    assert all((vi, en, fix_vi, fix_en))
    assert vi != en
    assert fix_vi != fix_en
    assert all(unicodedata.is_normalized("NFC", text) for text in WORDS[code])


def test_a_mistake_reads_the_same_in_both_languages(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, chuc_vu=MANDATES.replace("DU;01/01/2015", "DU;42005"))
    place = f"{tmp_path / 'chuc-vu.csv'}:2:5: excel_serial: "
    assert found.render("vi") == place + (
        "cột “Từ ngày”: “42005” là số thứ tự ngày của Excel, không phải ngày; số này ứng với ngày 01/01/2015 "
        "(định dạng cột là ngày (dd/mm/yyyy) rồi lưu lại, hoặc ghi 01/01/2015)"
    )
    assert found.render("en") == place + (
        "column “Từ ngày”: “42005” is Excel's serial number of a day, not a date; it stands for 01/01/2015 "
        "(format the column as a date (dd/mm/yyyy) and save again, or write 01/01/2015)"
    )


def test_all_mistakes_of_all_files_come_at_once(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path,
        don_vi=UNITS.replace("31/12/2020", "31/12/2010"),
        nguoi=PEOPLE.replace("Vũ Văn Bình", ""),
        ke_hoach=PLANS.replace("05/01/2018", "5.1.2018"),
    )
    assert [(Path(p.file).name, p.line) for p in found] == [("don-vi.csv", 3), ("ke-hoach.csv", 2), ("nguoi.csv", 3)]


def test_a_table_that_cannot_be_read_is_reported_once_and_not_again_wherever_it_is_missed(tmp_path: Path) -> None:
    assert [p.code for p in mistakes(tmp_path, nguoi=PEOPLE.replace("Họ và tên", "Họ tên"))] == [
        "missing_column",
        "unknown_column",
    ]


def test_a_row_with_a_bad_id_is_reported_once(tmp_path: Path) -> None:
    assert [p.code for p in mistakes(tmp_path, nguoi=PEOPLE.replace("binh;", "bình;"))] == ["bad_id"]


def test_a_line_is_where_the_row_begins_even_behind_cells_of_several_lines(tmp_path: Path) -> None:
    people = 'id,name\nlan,"Trịnh\nThị\nLan"\n\n# ghi chú\nbinh,\nchi,Chi\n'
    (found,) = mistakes(tmp_path, nguoi=people)
    assert (found.line, found.code) == (7, "missing_cell")


def test_at_most_a_thousand_mistakes_of_a_table_are_told(tmp_path: Path) -> None:
    people = "id;name\n" + "".join(f"p{n};\n" for n in range(2_000))
    found = read(tables.new_engine(), tables.only(tmp_path, "nguoi.csv", people))
    assert isinstance(found, tuple)
    assert len(found) == 1_000
    assert sum(problem.code == "too_many_problems" for problem in found) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("nguoi.xls", b"\xd0\xcf\x11\xe0", "file_kind"),
        ("nguoi.xlsx", b"PK\x03\x04 not a workbook", "xlsx_damaged"),
        ("gi-do.csv", b"a;b\n1;2\n", "unknown_kind"),
        ("nguoi.csv", b"id;name\n" + b" " * 50_000_000, "too_large"),
        ("nguoi.csv", b"id;name\n" + b"a;b\n" * 500_001, "too_large"),
    ],
)
def test_a_file_that_is_no_table_of_ours_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    found = read(tables.new_engine(), tables.only(tmp_path, name, content))
    assert isinstance(found, tuple)
    assert [problem.code for problem in found] == [code]


def test_a_missing_file_and_an_empty_folder_are_told(tmp_path: Path) -> None:
    found = read(tables.new_engine(), [tmp_path, tmp_path / "nguoi.csv"])
    assert isinstance(found, tuple)
    assert [problem.code for problem in found] == ["nothing_here", "file_unreadable"]


@pytest.mark.parametrize("page", ["import.md", "import.vi.md"])
def test_the_reference_lists_every_problem_and_every_column(page: str) -> None:
    text = (ROOT / "docs" / "reference" / page).read_text(encoding="utf-8")
    assert [code for code in WORDS if f"| `{code}` |" not in text] == []
    assert [
        column.name
        for kind in KINDS
        for column in kind.columns
        if f"`{column.name}`" not in text or column.label.vi not in text
    ] == []
