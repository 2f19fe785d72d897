"""What a file holds before anything is known about it: rows of cells."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import attrs

from ._problems import Bad, Place

# A date comes from a workbook only; in CSV everything is text.  `Bad` stands for a cell that has no value to use.
Cell = str | int | float | bool | date | datetime | time | Bad | None

MOST_BYTES = 50_000_000
MOST_ROWS = 500_000


@attrs.frozen(eq=False)
class Row:
    """A row that is neither blank nor a comment.

    Attributes:
        line: Where it begins: the line of the file or the row of the sheet, from 1.
    """

    line: int
    cells: tuple[Cell, ...]


@attrs.frozen(eq=False)
class Table:
    """One CSV file or one sheet.

    Attributes:
        file: How problems name it.
        titles: What its kind may be told from: the sheet's title, the file's name without its ending.
        folder: Where the file lies; evidence is looked for from there.
        head: The line of headings.
        rows: All others.
    """

    file: str
    titles: tuple[str, ...]
    folder: Path
    head: Row
    rows: tuple[Row, ...]

    def place(self, line: int, column: int = 0) -> Place:
        """Return the place of a cell; *column* counts from 0."""
        return Place(self.file, line, column + 1)


def is_blank(cell: Cell) -> bool:
    """Whether a cell holds nothing."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def is_left_out(cells: tuple[Cell, ...]) -> bool:
    """Whether a row is blank, or a comment: its first cell begins with ``#``."""
    first = cells[0] if cells else None
    return all(map(is_blank, cells)) or (isinstance(first, str) and first.lstrip().startswith("#"))
