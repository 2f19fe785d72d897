"""Tables for people to open in a spreadsheet: no cell of ours is ever run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Without it Excel takes a file for one in an old code page.
BYTE_ORDER_MARK = "\ufeff"


def safe_cell(value: object) -> str:
    """Return what stands in a cell for *value*: text a spreadsheet would run is led by an apostrophe, None is empty."""
    if value is None:
        return ""
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_STARTS_FORMULA) else text


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """Return rows as CSV that Excel opens as it is: byte order mark, semicolons, CRLF."""
    made = io.StringIO()
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerows([safe_cell(value) for value in row] for row in rows)
    return BYTE_ORDER_MARK + made.getvalue()
