"""One cell as a text, a date, an id: the value, or why there is none."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from ._problems import Bad
from ._table import Cell

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{2,4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_SERIAL = re.compile(r"([0-9]{4,6})(?:[.,][0-9]+)?")
# Day 0 as Excel counts from March 1900 on; before, it counts a 29 February 1900 that never was.
_EXCEL_EPOCH = date(1899, 12, 30)
_SERIAL_FROM, _SERIAL_TO = 3_654, 109_574  # 1910 to 2199: a plain year is no serial number
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LINE_ENDS = {"\n", "\t"}


def text_of(cell: Cell) -> str | Bad:
    """Return a cell as text, without blanks at its ends; line ends in it are line feeds."""
    match cell:
        case Bad():
            return cell
        case None:
            return ""
        case str():
            return _checked(cell.replace("\r\n", "\n").replace("\r", "\n").strip())
        case datetime() | date():
            return Bad("date_not_text", {"day": f"{cell:%d/%m/%Y}"})
        case time():
            return Bad("date_not_text", {"day": cell.isoformat()})
        case bool():
            return "true" if cell else "false"
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return str(cell)


def _checked(text: str) -> str | Bad:
    if text.isascii() and text.isprintable():
        return text
    if not unicodedata.is_normalized("NFC", text):
        return Bad("nfd")
    for letter in text:
        category = unicodedata.category(letter)
        if (category == "Cc" and letter not in _LINE_ENDS) or category in {"Cs", "Cn"}:
            return Bad("control_character", {"char": f"U+{ord(letter):04X}"})
        if category in {"Cf", "Co", "Zl", "Zp"}:
            return Bad("hidden_character", {"char": f"U+{ord(letter):04X}"})
    return text


def id_of(cell: Cell) -> str | Bad:
    """Return a cell as an id of ours: ASCII, at most 64 characters, not the engine's own."""
    text = text_of(cell)
    if isinstance(text, Bad):
        return text
    return text if _ID.fullmatch(text) and text != "system" else Bad("bad_id", {"value": text})


def day_of(cell: Cell) -> date | Bad:
    """Return a cell as a date: a real date of a workbook, ``dd/mm/yyyy`` or ISO."""
    if isinstance(cell, datetime):
        return _in_range(cell.date(), f"{cell:%d/%m/%Y}")
    if isinstance(cell, date):
        return _in_range(cell, f"{cell:%d/%m/%Y}")
    text = text_of(cell)
    return text if isinstance(text, Bad) else parse_day(text)


def parse_day(text: str) -> date | Bad:
    """Return the date *text* writes."""
    slashed, iso, serial = (pattern.fullmatch(text) for pattern in (_SLASHED, _ISO, _SERIAL))
    if slashed is not None:
        return _real_day(int(slashed[3]), int(slashed[2]), int(slashed[1]), text)
    if iso is not None:
        return _real_day(int(iso[1]), int(iso[2]), int(iso[3]), text)
    if serial is not None and _SERIAL_FROM <= int(serial[1]) <= _SERIAL_TO:
        day = _EXCEL_EPOCH + timedelta(days=int(serial[1]))
        return Bad("excel_serial", {"value": text, "day": f"{day:%d/%m/%Y}"})
    return Bad("bad_date", {"value": text})


def _real_day(year: int, month: int, day: int, text: str) -> date | Bad:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return Bad("year_out_of_range", {"value": text})
    try:
        return date(year, month, day)
    except ValueError:
        return Bad("no_such_day", {"value": text})


def _in_range(day: date, text: str) -> date | Bad:
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else Bad("year_out_of_range", {"value": text})
