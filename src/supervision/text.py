"""Texts that people read, in Vietnamese and English, and the one normal form they are kept in."""

from __future__ import annotations

import unicodedata
from datetime import date

import attrs

_ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LAST_PADDED_MONTH = 2


def nfc(text: str) -> str:
    """Return *text* in Unicode normal form C, the only form kept, compared or hashed here."""
    return unicodedata.normalize("NFC", text)


@attrs.frozen(slots=True)
class Text:
    """One text in both languages.

    Attributes:
        vi: The Vietnamese wording; the one that counts.
        en: The English wording; empty where nobody has written one yet.
    """

    vi: str
    en: str = ""

    def get(self, lang: str) -> str:
        """Return the wording in *lang* (``vi`` or ``en``); Vietnamese where English is missing."""
        return self.en if lang == "en" and self.en else self.vi

    def __str__(self) -> str:
        return self.vi


def day_text(day: date | str | None, lang: str = "vi") -> str:
    """Return a date (or its ISO text) as people write it; a dash for none.

    Vietnamese puts a zero before days below 10 and before the months 1 and 2 only (Nghị định 30/2020/NĐ-CP, annex I):
    ``06/3/2026``; English writes ``6 March 2026``.
    """
    if not day:
        return "—"
    on = date.fromisoformat(day) if isinstance(day, str) else day
    if lang == "en":
        return f"{on.day} {_ENGLISH_MONTHS[on.month - 1]} {on.year}"
    month = f"{on.month:02d}" if on.month <= _LAST_PADDED_MONTH else str(on.month)
    return f"{on.day:02d}/{month}/{on.year}"


_SPANS = (
    (86_400, Text("ngày", "day")),
    (3_600, Text("giờ", "hour")),
    (60, Text("phút", "minute")),
    (1, Text("giây", "second")),
)


def span_text(seconds: int) -> Text:
    """Return how long something took as people say it: the two largest units, the rest left out (``3 giờ 5 phút``).

    Args:
        seconds: A day is 24 hours; below zero they are left as they are.
    """
    at = next((at for at, (size, _) in enumerate(_SPANS) if seconds >= size), len(_SPANS) - 1)
    found, left = list[tuple[int, Text]](), seconds
    for size, unit in _SPANS[at : at + 2]:
        count, left = divmod(left, size)
        if count or not found:
            found.append((count, unit))
    return Text(
        " ".join(f"{count} {unit.vi}" for count, unit in found),
        " ".join(f"{count} {unit.en}{'' if count == 1 else 's'}" for count, unit in found),
    )
