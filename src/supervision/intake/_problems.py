"""Mistakes in tables while they are being found: where, what, and how to mend it."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping

import attrs

from supervision.spec import Problem
from supervision.text import Text

from ._words import WORDS

# Problems of one table: enough to work on, and half a million bad rows do not fill the memory.
_MOST = 1_000
_LONGEST = 80
_MOST_KNOWN = 2_000


@attrs.frozen
class Place:
    """A row of a table, or a cell of it.

    Attributes:
        file: The path as given; for a workbook followed by the sheet in square brackets.
        line: The line of the file or the row of the sheet, from 1.
        column: The number of the cell in its row, from 1.
    """

    file: str
    line: int = 1
    column: int = 1


@attrs.frozen
class Bad:
    """Why a cell cannot be taken: a code and what its words are filled with."""

    code: str
    params: Mapping[str, str | Text] = attrs.field(factory=dict)
    near: Text | None = None


@attrs.define(eq=False)
class Findings:
    """All problems found so far."""

    _found: list[Problem] = attrs.field(factory=list)
    _counts: Counter[str] = attrs.field(factory=Counter)

    def add(self, place: Place, bad: Bad, *, heading: str = "") -> None:
        """Keep what is wrong at *place*, in the column headed *heading*."""
        self._counts[place.file] += 1
        if self._counts[place.file] > _MOST:
            return
        if self._counts[place.file] == _MOST:
            bad, heading = Bad("too_many_problems", {"most": str(_MOST)}), ""
        text, fix = worded(bad, heading)
        self._found.append(Problem(place.file, place.line, place.column, bad.code, text, fix))

    def keep(self, place: Place, code: str, text: Text, fix: Text | None = None) -> None:
        """Keep a problem that is worded already."""
        self._counts[place.file] += 1
        if self._counts[place.file] < _MOST:
            self._found.append(Problem(place.file, place.line, place.column, code, text, fix))

    def __bool__(self) -> bool:
        return bool(self._found)

    def sorted(self) -> tuple[Problem, ...]:
        """Return everything, by file, line and column."""
        return tuple(sorted(self._found))


def worded(bad: Bad, heading: str = "") -> tuple[Text, Text]:
    """Return what is wrong and how to mend it."""
    vi, en, fix_vi, fix_en = WORDS[bad.code]
    text = Text(_filled(vi, bad.params, "vi"), _filled(en, bad.params, "en"))
    if heading:
        shown = _short(heading)
        text = Text(f"cột “{shown}”: {text.vi}", f"column “{shown}”: {text.en}")
    fix = Text(_filled(fix_vi, bad.params, "vi"), _filled(fix_en, bad.params, "en"))
    return text, bad.near or fix


def did_you_mean(word: str, known: Iterable[str]) -> Text | None:
    """Return a guess at which of *known* was meant; None where nothing is close."""
    choices = list(known)
    if len(word) > _LONGEST or len(choices) > _MOST_KNOWN:
        return None
    found = difflib.get_close_matches(word, choices, 1)
    return Text(f"ý bạn là “{found[0]}”?", f"did you mean “{found[0]}”?") if found else None


def _filled(template: str, params: Mapping[str, str | Text], lang: str) -> str:
    return template.format_map({name: _short(_in(value, lang)) for name, value in params.items()})


def _in(value: str | Text, lang: str) -> str:
    return value.get(lang) if isinstance(value, Text) else value


def _short(text: str) -> str:
    """Return a value as a message shows it: on one line, hidden characters made visible, not too long."""
    shown = "".join(letter if letter.isprintable() else "␣" if letter.isspace() else "�" for letter in text)
    return shown if len(shown) <= _LONGEST * 4 else shown[: _LONGEST * 4] + "…"
