"""XLSX: real dates are taken as they are; what Excel changed behind the officer's back is refused."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from supervision import Problem
from supervision.intake import Imported, Sheets, load, read, write_templates
from tests.intake import tables

Rows = list[list[object]]


def book(folder: Path, sheets: dict[str, Rows]) -> Path:
    made = Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = folder / "so-lieu.xlsx"
    made.save(path)
    return path


def typed(text: str) -> Rows:
    """A CSV table as a workbook holds it: real dates, numbers as numbers."""
    return [[value_of(cell) for cell in line.split(";")] for line in text.splitlines()]


def value_of(cell: str) -> object:
    if len(cell) == 10 and cell[2] == cell[5] == "/":
        return datetime.strptime(cell, "%d/%m/%Y")  # noqa: DTZ007 - a cell has no time zone
    return int(cell) if cell.isdigit() else cell or None


SHEETS: dict[str, Rows] = {
    "Đơn vị": typed(tables.UNITS),
    "Người": typed(tables.PEOPLE),
    "Chức vụ": typed(tables.MANDATES),
    "Kế hoạch": typed(tables.PLANS),
    "Việc": typed(tables.ACTS),
}


def mistakes(path: Path) -> tuple[Problem, ...]:
    found = read(tables.new_engine(), [path])
    assert not isinstance(found, Sheets)
    return found


def test_a_workbook_with_five_sheets_is_imported_like_five_files(tmp_path: Path) -> None:
    engine = tables.new_engine()
    sheets = read(engine, [book(tmp_path, SHEETS)])
    assert isinstance(sheets, Sheets), sheets
    assert load(engine, sheets) == Imported(3, 3, 3, 1, 6, 0, 9)


def test_csv_and_workbook_are_the_same_import(tmp_path: Path) -> None:
    engine = tables.new_engine()
    for paths in (tables.written(tmp_path), [book(tmp_path, SHEETS)]):
        sheets = read(engine, paths)
        assert isinstance(sheets, Sheets), sheets
        last = load(engine, sheets)
    assert isinstance(last, Imported)
    assert (last.repeats, last.org_changes) == (7, 0)


@pytest.mark.parametrize(
    ("cell", "code", "says"),
    [
        (42005, "excel_serial", "ứng với ngày 01/01/2015"),
        (date(2250, 1, 1), "year_out_of_range", "01/01/2250"),
        (time(9, 30), "date_not_text", "09:30:00"),
        ("=TODAY()", "formula", "dán đặc biệt"),
        ("31/02/2015", "no_such_day", "31/02/2015"),
    ],
)
def test_a_cell_that_is_no_date_is_refused_with_its_sheet_and_row(
    tmp_path: Path, cell: object, code: str, says: str
) -> None:
    people: Rows = [["id", "name"], ["lan", "Lan"]]
    units: Rows = [["id", "name", "kind", "level", "from"], [], ["DU", "Đảng ủy", "party", "xã", cell]]
    path = book(tmp_path, {"Người": people, "Đơn vị": units})
    (found,) = mistakes(path)
    assert (found.file, found.line, found.column, found.code) == (f"{path}[Đơn vị]", 3, 5, code)
    assert says in found.render("vi")


def test_a_number_that_excel_turned_into_a_date_is_refused_where_text_is_wanted(tmp_path: Path) -> None:
    plans = [row[:] for row in SHEETS["Kế hoạch"]]
    plans[1][0] = datetime(2018, 3, 1)  # noqa: DTZ001 - a cell has no time zone
    (found,) = mistakes(book(tmp_path, {**SHEETS, "Kế hoạch": plans, "Việc": [["#"]]}))
    assert (found.line, found.column, found.code) == (2, 1, "date_not_text")
    assert "01/03/2018" in found.text.vi


def test_a_number_in_a_column_of_text_is_taken_as_it_reads(tmp_path: Path) -> None:
    sheets = read(tables.new_engine(), [book(tmp_path, {"Người": [["id", "name"], [7, "Lan"], [8.0, "Bình"]]})])
    assert isinstance(sheets, Sheets)
    assert [person for person, _ in sheets.organisation.persons] == ["7", "8"]


def test_the_guide_and_blank_sheets_are_no_tables(tmp_path: Path) -> None:
    sheets = read(
        tables.new_engine(),
        [book(tmp_path, {"Người": typed(tables.PEOPLE), "Hướng dẫn": [["Cột", "Ý nghĩa"]], "Sheet3": []})],
    )
    assert isinstance(sheets, Sheets)


def test_the_template_is_filled_in_and_imported(tmp_path: Path) -> None:
    engine = tables.new_engine()
    path = write_templates(engine, tmp_path)[-1]
    made = load_workbook(path)
    assert made.sheetnames == ["Đơn vị", "Người", "Chức vụ", "Kế hoạch", "Việc", "Hướng dẫn"]
    made["Người"].append(["lan", "Trịnh Thị Lan"])
    made.save(path)
    sheets = read(engine, [path])
    assert isinstance(sheets, Sheets), sheets
    assert len(sheets.organisation.persons) == 1


def test_a_workbook_that_unfolds_to_a_gigabyte_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("xl/bomb.xml", "w") as bomb,
    ):
        for _ in range(1_001):
            bomb.write(bytes(1_000_000))
    (found,) = mistakes(tables.only(tmp_path, "nguoi.xlsx", packed.getvalue())[0])
    assert found.code == "too_large"


def test_a_workbook_with_a_part_missing_is_refused(tmp_path: Path) -> None:
    whole = book(tmp_path, SHEETS)
    cut = tmp_path / "nguoi.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(cut, "w") as new:
        for entry in old.infolist():
            if entry.filename != "[Content_Types].xml":
                new.writestr(entry, old.read(entry))
    (found,) = mistakes(cut)
    assert found.code == "xlsx_damaged"
