"""How wide a text is, without a font: an estimate on the safe side, the same on every machine."""

from __future__ import annotations

import unicodedata

# Advance widths of DejaVu Sans in hundredths of the font size, U+0020 to U+007E: the widest sans-serif font systems
# fall back to, so that a text never needs more room than it was given.
_ASCII = (
    *(32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34),
    *(84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99),
    *(69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52),
    *(39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84),
)
_WIDTHS = {chr(32 + at): hundredths for at, hundredths in enumerate(_ASCII)}
_WIDTHS |= {"đ": 63, "Đ": 77, "ơ": 61, "ư": 69, "Ơ": 91, "Ư": 86}
_WIDTHS |= {"“": 52, "”": 52, "‘": 32, "’": 32, "–": 50, "·": 32}
_BOLD = 1.16
_WIDEST = 100


def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """Return how much room *text* needs, in the unit of *size*; marks above and below letters need none."""
    return sum(map(_hundredths, text)) * size / 100 * (_BOLD if is_bold else 1)


def _hundredths(letter: str) -> int:
    known = _WIDTHS.get(letter)
    if known is not None:
        return known
    first, *marks = list(unicodedata.normalize("NFD", letter))
    # One step of composition at a time: "ờ" is "ơ" with a grave, and "ơ" is wider than "o".
    base = unicodedata.normalize("NFC", first + "".join(mark for mark in marks if mark == "\u031b"))
    if marks and base != letter:
        return _hundredths(base)
    return 0 if unicodedata.combining(letter) else _WIDTHS.get(first, _WIDEST) if marks else _WIDEST


def wrapped(text: str, size: float, most: float, *, is_bold: bool = False, is_even: bool = True) -> tuple[str, ...]:
    """Break *text* into lines no wider than *most*, *is_even* of about one length; a word that is too long is cut.

    Returns:
        The lines, at least one; joined by blanks they are the words of *text*, except in a word that was cut.
    """
    scale = size / 100 * (_BOLD if is_bold else 1)
    words = [(word, sum(map(_hundredths, word)) * scale) for word in _short_words(text, most / scale)]
    lines = _filled(words, most, 32 * scale)
    low, high = most / 2, most
    for _ in range(6 if is_even and len(lines) > 1 else 0):
        middle = (low + high) / 2
        if max(room for _, room in words) <= middle and len(_filled(words, middle, 32 * scale)) == len(lines):
            high = middle
        else:
            low = middle
    return tuple(_filled(words, high, 32 * scale))


def _short_words(text: str, most: float) -> list[str]:
    found: list[str] = []
    for word in text.split() or [""]:
        rest, room = "", 0
        for letter in word:
            room += _hundredths(letter)
            if room > most and rest:
                found.append(rest)
                rest, room = "", _hundredths(letter)
            rest += letter
        found.append(rest)
    return found


def _filled(words: list[tuple[str, float]], most: float, blank: float) -> list[str]:
    lines: list[str] = []
    left = -1.0
    for word, room in words:
        if lines and blank + room <= left:
            lines[-1] += f" {word}"
            left -= blank + room
        else:
            lines.append(word)
            left = most - room
    return lines
