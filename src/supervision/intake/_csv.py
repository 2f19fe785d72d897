"""CSV files: UTF-8 with or without byte order mark, semicolon or comma."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from ._problems import Bad, Findings, Place
from ._table import MOST_ROWS, Row, Table, is_left_out

_SEP = re.compile(r"sep=([;,])\s*")
_QUOTED = re.compile(r'"[^"]*"')
_HEAD = 100_000  # characters within which the headings stand


def read_csv(path: Path, content: bytes, findings: Findings) -> Table | None:
    """Return the table of a CSV file; None where it cannot be read, with the problem in *findings*."""
    name = str(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.add(Place(name, content.count(b"\n", 0, error.start) + 1), Bad("not_utf8"))
        return None
    rows: list[Row] = []
    for line, cells in _records(text):
        if cells is None:
            findings.add(Place(name, line), Bad("bad_quotes"))
            return None
        if not is_left_out(cells):
            rows.append(Row(line, cells))
        if len(rows) > MOST_ROWS + 1:
            findings.add(Place(name, line), Bad("too_large"))
            return None
    if not rows:
        findings.add(Place(name), Bad("empty_table"))
        return None
    return Table(name, (path.stem,), path.parent, rows[0], tuple(rows[1:]))


def _records(text: str) -> Iterator[tuple[int, tuple[str, ...] | None]]:
    """Yield each record with the line on which it begins; None, and then no more, for one that cannot be read.

    A quoted cell may go over several lines.
    """
    delimiter, is_stated = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for cells in reader:
            if not (is_stated and begins == 1):
                yield begins, tuple(cells)
            begins = reader.line_num + 1
    except csv.Error:
        yield begins, None


def _delimiter(text: str) -> tuple[str, bool]:
    """Return the character between cells, and whether the first line does nothing but state it, as Excel may.

    A heading may hold a comma, none holds a semicolon: so one semicolon in the headings decides.
    """
    lines = [line for line in io.StringIO(text[:_HEAD]) if line.strip() and not line.lstrip(' "').startswith("#")]
    stated = _SEP.fullmatch(text.partition("\n")[0])
    if stated is not None:
        return stated[1], True
    return (";" if lines and ";" in _QUOTED.sub("", lines[0]) else ","), False
