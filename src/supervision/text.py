"""Texts that people read, in Vietnamese and English, and the one normal form they are kept in."""

from __future__ import annotations

import unicodedata

import attrs


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
