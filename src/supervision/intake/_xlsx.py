"""XLSX workbooks: every sheet but the guide is a table."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ._kinds import folded
from ._problems import Bad, Findings, Place
from ._table import MOST_ROWS, Cell, Row, Table, is_left_out

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.cell.cell import MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

# A workbook is a packed archive: a small one may unfold to anything.
_MOST_UNPACKED = 1_000_000_000
_MOST_SHEET_ROWS = 1_048_576  # what Excel itself can hold
_GUIDES = ("huong dan", "guide", "#")

# What openpyxl, the archive and the XML in it raise for a file that is no good workbook.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    SyntaxError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
    RuntimeError,
    OverflowError,
)


def read_xlsx(path: Path, content: bytes, findings: Findings) -> list[Table] | None:
    """Return the tables of a workbook; None where it cannot be read, with the problem in *findings*."""
    try:
        import openpyxl
    except ModuleNotFoundError:
        findings.add(Place(str(path)), Bad("xlsx_extra"))
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > _MOST_UNPACKED:
            findings.add(Place(str(path)), Bad("too_large"))
            return None
        # Without a default style and the like openpyxl warns; the cells are all that counts here.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
            return [table for sheet in book.worksheets for table in _table(path, sheet, findings)]
    except _DAMAGED:
        findings.add(Place(str(path)), Bad("xlsx_damaged"))
        return None


def _table(path: Path, sheet: Worksheet, findings: Findings) -> Iterator[Table]:
    title = str(sheet.title)
    if folded(title).startswith(_GUIDES):
        return
    name = f"{path}[{title}]"
    # The size a sheet claims for itself may be anything; what is read are the rows that are there.
    sheet.reset_dimensions()  # type: ignore[attr-defined]  # a sheet opened to read only has it
    rows: list[Row] = []
    for line, cells in enumerate(islice(sheet.iter_rows(), _MOST_SHEET_ROWS), start=1):
        values = _values(cells)
        if not is_left_out(values):
            rows.append(Row(line, values))
        if len(rows) > MOST_ROWS + 1:
            findings.add(Place(name, line), Bad("too_large"))
            return
    # A new workbook has blank sheets nobody asked for.
    if rows:
        yield Table(name, (title, path.stem), path.parent, rows[0], tuple(rows[1:]))


def _values(cells: Iterable[SheetCell | MergedCell]) -> tuple[Cell, ...]:
    values = [_value(cell) for cell in cells]
    while values and values[-1] is None:
        values.pop()
    return tuple(values)


def _value(cell: SheetCell | MergedCell) -> Cell:
    """Return a cell's value; a formula is what its author sees of it only as long as nobody recomputes it."""
    if cell.data_type in {"f", "e"}:
        return Bad("formula")
    value: Cell = cell.value if isinstance(cell.value, Cell) else str(cell.value)
    return value
