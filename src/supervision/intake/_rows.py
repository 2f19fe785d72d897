"""Reading a row: each cell once, every mistake kept, nothing guessed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import attrs

from ._header import Sheet
from ._problems import Bad, Findings, Place
from ._table import Cell, Row, is_blank

T = TypeVar("T")


@attrs.define(eq=False)
class RowReader:
    """One row of a sheet while it is being read.

    Attributes:
        is_good: Whether every cell read so far could be taken.
    """

    sheet: Sheet
    row: Row
    findings: Findings
    is_good: bool = True

    def __attrs_post_init__(self) -> None:
        width = len(self.sheet.headings)
        for at, cell in enumerate(self.row.cells[width:], start=width):
            if not is_blank(cell):
                self.refuse(at, Bad("no_heading"))
                break

    @property
    def place(self) -> Place:
        """The row as a whole."""
        return self.sheet.table.place(self.row.line)

    def take(self, name: str, read: Callable[[Cell], T | Bad]) -> T | None:
        """Return what *read* makes of the column's cell; None where it is empty, missing or wrong."""
        at = self.sheet.columns.get(name)
        cell = self.cell(at)
        if is_blank(cell):
            if at is not None and any(c.name == name and c.is_required for c in self.sheet.kind.columns):
                self.refuse(at, Bad("missing_cell"))
            return None
        found = read(cell)
        if isinstance(found, Bad):
            self.refuse(at or 0, found)
            return None
        return found

    def cell(self, at: int | None) -> Cell:
        """Return the cell at a place; None where the row is shorter."""
        return self.row.cells[at] if at is not None and at < len(self.row.cells) else None

    def refuse(self, at: int, bad: Bad) -> None:
        """Keep that the cell at a place is wrong."""
        self.is_good = False
        heading = self.sheet.headings[at] if at < len(self.sheet.headings) else ""
        self.findings.add(self.sheet.table.place(self.row.line, at), bad, heading=heading)

    def refuse_column(self, name: str, bad: Bad) -> None:
        """Keep that the cell of the column *name* is wrong."""
        self.refuse(self.sheet.columns.get(name, 0), bad)
