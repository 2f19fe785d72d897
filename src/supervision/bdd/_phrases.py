"""One step, said in several languages: a step parser of our own.

A phrase is plain text with places: ``{who}`` takes any text without quotation marks, ``{day:day}`` a date,
``{times:count}`` a whole number.  What stands in square brackets may be left out.  Feature and phrase are compared in
NFC, with single spaces and straight quotation marks, whatever the keyboard wrote; curly marks in straight ones stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

import pytest
from pytest_bdd.parsers import StepParser

from supervision.intake import Bad, parse_day, worded
from supervision.text import nfc

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_TOKEN = re.compile(r"\{(?P<name>\w+)(?::(?P<kind>\w+))?\}|(?P<bracket>[\[\]])|(?P<plain>[^{\[\]]+)")
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"'})
# A time of day is taken with it, to be refused for what it is and not as an unknown step.
_TIME = r"(?:[ T]\d{1,2}:\d{2}[^\s\"]*)?"
_DAY = rf"(?:\d{{1,2}}/\d{{1,2}}/\d{{4}}|\d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{4}}|\d{{4}}-\d{{1,2}}-\d{{1,2}}){_TIME}"
_SHAPES = {"": r'[^"]+', "day": _DAY, "count": r"\d+"}


@lru_cache(maxsize=4096)  # every step is compared with every phrase
def plain(text: str) -> str:
    """Return *text* as it is compared: NFC, single spaces, straight quotation marks unless it has some already."""
    text = " ".join(nfc(text).split())
    return text if '"' in text else text.translate(_STRAIGHT)


def nearest(text: str, known: Iterable[StepParser]) -> list[str]:
    """Return the wordings of our phrases that are most like a step's text, whatever stands in quotation marks."""
    bare = {_bare(wording): wording for one in known if isinstance(one, Phrase) for wording in one.wordings}
    return [bare[key] for key in get_close_matches(_bare(plain(text)), bare, 3, 0.4)]


def _bare(text: str) -> str:
    return re.sub(r'"[^"]*"', '""', text).casefold()


def day_of(text: str) -> date:
    """Return the day that ``30/01/2026``, ``30 January 2026`` or ``2026-01-30`` names.

    Raises:
        ValueError: The text is none of these, or there is no such day; told as on the command line, in both languages.
    """
    written = text
    if (named := re.fullmatch(r"(\d{1,2}) (\w+) (\d{4})", text)) and named[2] in _MONTHS:
        written = f"{named[1]}/{_MONTHS.index(named[2]) + 1}/{named[3]}"
    found = parse_day(written)
    if not isinstance(found, Bad):
        return found
    why, mend = worded(Bad(found.code, {**found.params, "value": text}))
    told = f"{why.vi} ({mend.vi}) · {why.get('en')} ({mend.get('en')})"
    raise ValueError(told)


def _day(text: str) -> date:
    try:
        return day_of(text)
    except ValueError as none:
        raise pytest.fail.Exception(str(none), pytrace=False) from None


_READ: dict[str, Callable[[str], object]] = {"": str, "day": _day, "count": int}


class Phrase(StepParser):
    """The wordings of one step, all with the same places.

    Attributes:
        wordings: As written, Vietnamese first; the first names the step.
    """

    def __init__(self, *wordings: str) -> None:
        """Compile the wordings; what one of them leaves out counts as None."""
        super().__init__(wordings[0])
        self.wordings = wordings
        self._kinds: dict[str, str] = {}
        self._patterns = tuple(re.compile(self._pattern(wording)) for wording in wordings)

    def _pattern(self, wording: str) -> str:
        return "".join(self._part(token) for token in _TOKEN.finditer(nfc(wording)))

    def _part(self, token: re.Match[str]) -> str:
        if token["bracket"]:
            return "(?:" if token["bracket"] == "[" else ")?"
        if token["plain"]:
            return re.escape(token["plain"])
        kind = token["kind"] or ""
        self._kinds[token["name"]] = kind
        return f"(?P<{token['name']}>{_SHAPES[kind]})"

    def _match(self, name: str) -> re.Match[str] | None:
        text = plain(name)
        return next((found for pattern in self._patterns if (found := pattern.fullmatch(text))), None)

    def is_matching(self, name: str) -> bool:
        """Tell whether the step's text is one of the wordings."""
        return self._match(name) is not None

    def parse_arguments(self, name: str) -> dict[str, object] | None:
        """Return what stands in the places, read by their kind; None where the text is another step's.

        Fails on a day that there is not, with the sentence of the command line.
        """
        found = self._match(name)
        if found is None:
            return None
        given = {place: found.groupdict().get(place) for place in self._kinds}
        return {place: text and _READ[self._kinds[place]](text) for place, text in given.items()}
