"""A mistake in a file as a value, the error that carries them all, and the collector they are put into."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import attrs

from supervision.errors import SupervisionError
from supervision.text import Text

from ._words import WORDS

if TYPE_CHECKING:
    from supervision.verify import Trace

Place = tuple[int, int]
Near = tuple[str, Iterable[str]]  # what was written, and what could have been meant

_MOST = 100  # problems of one file: enough to work on, and a hostile file cannot keep us busy
_MOST_KNOWN, _LONGEST = 1_000, 64  # beyond these nobody is asked "did you mean"


@attrs.frozen(order=True)
class Problem:
    """One thing wrong in one place of one file.  Problems sort by file, line, column, code and text.

    Attributes:
        file: The file's name, as it was given or found in its folder.
        line: From 1.
        column: From 1, in characters.
        code: Stable; the reference has a page on each.
        text: What is wrong.
        fix: How to mend it.
        trace: A shortest way a case comes to it, where it is about what cases can come to; see `supervision.verify`.
    """

    file: str
    line: int
    column: int
    code: str
    text: Text = attrs.field(order=str)  # two of one place and code must not change places from run to run
    fix: Text | None = attrs.field(order=False, default=None)
    trace: Trace = attrs.field(order=False, default=())

    def render(self, lang: str) -> str:
        """Return ``file:line:column: code: text (fix)`` in *lang* (``vi`` or ``en``)."""
        fix = f" ({self.fix.get(lang)})" if self.fix is not None else ""
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.text.get(lang)}{fix}"

    def __str__(self) -> str:
        return self.render("vi")


@attrs.define
class SpecError(SupervisionError):
    """Files that cannot be used as they are.

    Attributes:
        problems: Everything that is wrong, by file, line and column; never empty.
    """

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


@attrs.define
class Report:
    """The problems of one file while they are being found; at most 100 are kept.

    Attributes:
        file: The file's name.
        problems: In the order in which they were found.
    """

    file: str
    problems: list[Problem] = attrs.field(factory=list)

    @property
    def is_full(self) -> bool:
        """Whether no further problem is kept."""
        return len(self.problems) >= _MOST

    def add(self, code: str, place: Place, /, near: Near | None = None, **params: str | Text) -> None:
        """Keep a problem in the words of *code*.

        Args:
            code: Names the wording.
            place: Line and column.
            near: What was written and what could have been meant; a good guess takes the place of the usual advice.
            params: What the wording is filled with; ``known`` is what could have been meant.
        """
        if self.is_full:
            return
        vi, en, fix_vi, fix_en = WORDS[code]
        guess = None
        if near is not None:
            guess, params = did_you_mean(*near), {"known": listed(sorted(near[1])), **params}
        self.keep(code, place, _filled(vi, en, params), guess or _filled(fix_vi, fix_en, params))

    def keep(self, code: str, place: Place, text: Text, fix: Text | None = None) -> None:
        """Keep a problem worded elsewhere; what is no valid YAML is reported once, not again for its consequences."""
        fix = fix or Text(*WORDS[code][2:])
        if self.is_full or any(place == (p.line, p.column) and p.code.startswith("yaml_") for p in self.problems):
            return
        self.problems.append(Problem(self.file, *place, code, text, fix))


def did_you_mean(word: str, known: Iterable[str]) -> Text | None:
    """Return a guess at which of *known* was meant; None where nothing is close."""
    choices = list(known)
    # A word that does exist, elsewhere, is no misspelling.
    if word in choices or len(word) > _LONGEST or len(choices) > _MOST_KNOWN:
        return None
    found = difflib.get_close_matches(word, choices, 1)
    return Text(f"ý bạn là “{found[0]}”?", f"did you mean “{found[0]}”?") if found else None


def sorted_problems(reports: Iterable[Report]) -> tuple[Problem, ...]:
    """Return the problems of all *reports*, each once, by file, line and column."""
    return tuple(sorted({problem for report in reports for problem in report.problems}))


def listed(names: Sequence[str]) -> str:
    """Return *names* joined with commas, cut after eight; a dash for none."""
    return ", ".join(names[:8]) + (", …" if len(names) > 8 else "") or "—"  # noqa: PLR2004


def _filled(vi: str, en: str, params: dict[str, str | Text]) -> Text:
    in_vi, in_en = ({k: _short(v, lang) for k, v in params.items()} for lang in ("vi", "en"))
    return Text(vi.format_map(in_vi), en.format_map(in_en))


def _short(value: str | Text, lang: str) -> str:
    text = value.get(lang) if isinstance(value, Text) else value
    return text if len(text) <= _LONGEST * 3 else text[: _LONGEST * 3] + "…"
