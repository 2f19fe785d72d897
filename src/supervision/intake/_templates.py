"""Blank tables to fill in: a CSV file for each kind, and one workbook with all of them and a guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from supervision.engine import Engine
from supervision.model import Workflow
from supervision.text import Text

from ._export import csv_text, safe_cell
from ._header import Vocabulary
from ._kinds import ACTS, KINDS, PLANS, Column, Kind
from ._sheets import vocabulary_of
from ._values import input_labels

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WORKBOOK = "bieu-mau.xlsx"
_FILES = {"units": "don-vi", "people": "nguoi", "mandates": "chuc-vu", "plans": "ke-hoach", "acts": "viec"}
_DATES = {"from", "until", "date"}
_WIDTH = 24
_BLANK_ROWS = 200  # rows of the workbook whose cells are formatted, so that Excel turns no number into a date
# What acts usually carry; a column may be added for every other input of a workflow.
_ACT_INPUTS = ("reason", "document", "photo", "minutes")
_COMMENT = Text(
    "Dòng bắt đầu bằng # là chú thích, không được nhập. Ngày viết như 01/03/2018.",
    "A row that begins with # is a comment and is not imported. Dates are written like 01/03/2018.",
)


def write_templates(engine: Engine, folder: Path) -> tuple[Path, ...]:
    """Write the blank tables into *folder*, which is made where missing, and return their paths.

    Raises:
        FileExistsError: One of them is there already, perhaps filled in; nothing was written.
        OSError: The folder cannot be written to.
    """
    words = vocabulary_of(engine)
    columns = {kind.name: _columns(kind, words) for kind in KINDS}
    files = {folder / f"{_FILES[kind.name]}.csv": kind for kind in KINDS}
    book = folder / WORKBOOK
    for path in (*files, book):
        if path.exists():
            raise FileExistsError(str(path))
    folder.mkdir(parents=True, exist_ok=True)
    for path, kind in files.items():
        headings = [column.label.vi for column in columns[kind.name]]
        path.write_text(csv_text([headings, [f"# {_COMMENT.vi}"]]), encoding="utf-8", newline="")
    return (*files, *_write_book(book, columns))


def _columns(kind: Kind, words: Vocabulary) -> tuple[Column, ...]:
    if kind is PLANS:
        found = words.for_kind(kind)
        return (*kind.columns, *(_plan_columns(found[0], words) if found else ()))
    extra = _ACT_INPUTS if kind is ACTS else ()
    evidence = {name: Text(label.vi[:1].upper() + label.vi[1:], label.en) for name, label in words.law.evidence.items()}
    labels = {**evidence, "reason": Text("Lý do", "Reason"), "document": Text("Văn bản", "Document")}
    made = (
        Column(name, labels[name], _ABOUT.get(name, _EVIDENCE), is_required=False) for name in extra if name in labels
    )
    return (*kind.columns, *made)


_ABOUT = {
    "reason": Text("nếu bước đòi hỏi", "where the step asks for it"),
    "document": Text(
        "số-ký hiệu, ngày, người ký, như “12-QĐ/QU, 01/03/2018, Nguyễn Văn A”",
        "number-symbol, date, signer, like “12-QĐ/QU, 01/03/2018, Nguyễn Văn A”",
    ),
}
_EVIDENCE = Text(
    "đường dẫn tệp tính từ thư mục của bảng, hoặc mã băm SHA-256 kèm nơi lưu",
    "a path from the folder of the table, or the SHA-256 digest and where the file is kept",
)


def _plan_columns(workflow: Workflow, words: Vocabulary) -> list[Column]:
    opening = next((way for step in workflow.steps for way in step.transitions if way.source is None), None)
    if opening is None:
        return []
    labels, needed = input_labels(workflow, words.law), [name for group in opening.needs for name in group]
    return [
        Column(name, labels.get(name, Text(name)), _about(workflow, name), is_required=name in needed)
        for name in (*needed, *opening.takes)
    ]


def _about(workflow: Workflow, name: str) -> Text:
    field = workflow.field(name)
    if field is not None and field.choices:
        choices = [label for _, label in field.choices]
        return Text(" / ".join(label.vi for label in choices), " / ".join(label.get("en") for label in choices))
    return _BY_TYPE.get(field.type.value if field is not None else "", Text(""))


_BY_TYPE = {
    "person": Text("mã người", "a person's id"),
    "unit": Text("mã đơn vị", "a unit's id"),
    "party": Text("mã người hoặc mã đơn vị", "id of a person or unit"),
    "boolean": Text("có hoặc không", "yes (có) or no (không)"),
    "integer": Text("số nguyên", "a whole number"),
    "date": Text("ngày", "a date"),
    "texts": Text("các mục ngăn cách bằng dấu |", "items separated by |"),
    "scores": Text("tiêu chí: điểm, ngăn cách bằng dấu ;", "criterion: points, separated by ;"),
    "persons": Text("mã các người, ngăn cách bằng dấu |", "ids of persons, separated by |"),
}


def _write_book(path: Path, columns: dict[str, tuple[Column, ...]]) -> tuple[Path, ...]:
    """Write the workbook; nothing where the extra that can is not installed."""
    try:
        import openpyxl
    except ModuleNotFoundError:
        return ()
    book = openpyxl.Workbook()
    guide = book.active
    if guide is not None:
        book.remove(guide)
    for kind in KINDS:
        _fill(book.create_sheet(kind.label.vi), columns[kind.name])
    _explain(book.create_sheet("Hướng dẫn"), columns)
    book.save(path)
    return (path,)


def _fill(sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for at, column in enumerate(columns, start=1):
        head = sheet.cell(1, at, safe_cell(column.label.vi))
        head.font = Font(bold=column.is_required)
        sheet.column_dimensions[get_column_letter(at)].width = _WIDTH
        shown = "dd/mm/yyyy" if column.name in _DATES else "@"
        for row in range(3, _BLANK_ROWS):
            sheet.cell(row, at).number_format = shown
    sheet.cell(2, 1, safe_cell(f"# {_COMMENT.vi}"))
    sheet.freeze_panes = "A2"


def _explain(sheet: Worksheet, columns: dict[str, tuple[Column, ...]]) -> None:
    sheet.append(["Bảng", "Cột", "Phải điền", "Ý nghĩa", "Column", "Meaning"])
    for kind in KINDS:
        for column in columns[kind.name]:
            must = "x" if column.is_required else ""
            told = (
                kind.label.vi,
                column.label.vi,
                must,
                column.about.vi,
                column.label.get("en"),
                column.about.get("en"),
            )
            sheet.append([safe_cell(text) for text in told])
    for letter, width in zip("ABCDEF", (12, 36, 10, 70, 36, 70), strict=True):
        sheet.column_dimensions[letter].width = width
