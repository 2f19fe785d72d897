"""The text of each box, wrapped and measured, before anything has a place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import attrs

from supervision.model import State, Step
from supervision.text import day_text

from ._live import Live, Taken
from ._measure import text_width, wrapped
from ._ways import NEW, Way
from ._words import PHASES, Words

Style = Literal["title", "under", "state", "phase", "here", "note", "step", "role", "term", "sign", "count", "foot"]
Sign = Literal["", "clock", "loop", "choice"]

# Font size and boldness.
STYLES: Mapping[Style, tuple[float, bool]] = {
    "title": (20, True),
    "under": (12, False),
    "state": (13, True),
    "phase": (10, False),
    "here": (11, True),
    "note": (10.5, False),
    "step": (12, True),
    "role": (10.5, False),
    "term": (10.5, False),
    "sign": (10.5, False),
    "count": (10.5, True),
    "foot": (10.5, False),
}
LEADING = 1.3
SIGN = 15.0  # room for a sign before a text
_STATE, _STEP = 190.0, 186.0
PAD_X, PAD = 8.0, 6.0  # beside the text of a box, above and below it
_BADGE = 19.0


@attrs.frozen
class Row:
    """One line of text in a box.

    Attributes:
        badges: Marks of the steps that leave the state without a line; on the phase's row only.
        is_centred: Whether it stands in the middle of its box.
    """

    text: str
    style: Style
    sign: Sign = ""
    badges: tuple[str, ...] = ()
    is_centred: bool = True

    @property
    def width(self) -> float:
        """How much room it needs."""
        size, is_bold = STYLES[self.style]
        marks = sum(badge_width(mark) for mark in self.badges)
        return text_width(self.text, size, is_bold=is_bold) + (SIGN if self.sign else 0) + marks

    @property
    def height(self) -> float:
        """Its share of the height of its box."""
        return max(STYLES[self.style][0] * LEADING, 18.0 if self.badges else 0.0)


@attrs.frozen
class Block:
    """The rows of a box and how large it must be.

    Attributes:
        told: What a pointer resting on it is told.
        is_pale: Whether no case of a survey came here.
    """

    rows: tuple[Row, ...]
    width: float
    height: float
    told: str
    is_pale: bool = False


def badge_width(mark: str) -> float:
    """Return the room for a mark in its circle."""
    return _BADGE + 7 * (len(mark) - 1)


def rows_of(text: str, style: Style, most: float, *, sign: Sign = "", is_centred: bool = True) -> list[Row]:
    """Wrap *text* into rows no wider than *most*; the sign stands before the first."""
    size, is_bold = STYLES[style]
    lines = wrapped(text, size, most - (SIGN if sign else 0), is_bold=is_bold, is_even=style != "foot")
    return [Row(line, style, sign if not at else "", (), is_centred) for at, line in enumerate(lines)]


def _block(rows: list[Row], least: float, told: str) -> Block:
    width = max([least, *(row.width for row in rows)]) + 2 * PAD_X
    return Block(tuple(rows), round(width), round(sum(row.height for row in rows) + 2 * PAD), told)


@attrs.frozen
class Texts:
    """Makes the blocks of one workflow; *live* is the case to show on it."""

    words: Words
    live: Live | None

    def state(self, state: State, notes: tuple[Step, ...], badges: tuple[str, ...]) -> Block:
        """Return what stands in a state's box: label, phase, the marks of steps that leave it, steps that stay."""
        lang = self.words.lang
        rows = self._here() if self.is_here(state.name) else []
        rows += rows_of(state.label.get(lang), "state", _STATE)
        rows.append(Row(PHASES[state.phase].get(lang), "phase", badges=badges))
        for step in notes:
            label = step.label.get(lang) + self._how_often(self.taken(step.name, (state.name,), state.name))
            rows += rows_of(label, "note", _STATE, sign="loop", is_centred=False)
        made = _block(rows, 96, f"{state.label.get(lang)} ({PHASES[state.phase].get(lang)}, {state.name})")
        return attrs.evolve(made, is_pale=self.is_survey and not self._is_reached(state.name))

    @property
    def is_survey(self) -> bool:
        """Whether the picture tells of many cases."""
        return self.live is not None and self.live.is_survey

    def _is_reached(self, state: str) -> bool:
        return any(state in {one.source, one.target} for one in (self.live.taken if self.live is not None else ()))

    def is_here(self, state: str) -> bool:
        """Tell whether the case is in that state."""
        return self.live is not None and self.live.state == state

    def _here(self) -> list[Row]:
        found = [Row(self.words.say("▶ HỒ SƠ ĐANG Ở ĐÂY", "▶ THE CASE IS HERE"), "here")]
        for due in self.live.due if self.live is not None else ():
            style: Style = "count" if due.is_overdue else "term"
            found += rows_of(f"{due.label}: {due.told}", style, _STATE, sign="clock", is_centred=False)
        return found

    def way(self, way: Way) -> Block:
        """Return a step's label with who may take it, how long it may take, how often it was taken."""
        words, rows = self.words, list[Row]()
        is_conditional = any(transition.when is not None for transition in way.transitions)
        rows += rows_of(way.step.label.get(words.lang), "step", _STEP, sign="choice" if is_conditional else "")
        rows += rows_of(self._who(way), "role", _STEP)
        for term in words.terms(way.transitions):
            rows += rows_of(term, "term", _STEP, sign="clock")
        for extra in dict.fromkeys(extra for one in way.transitions for extra in words.extras(one)):
            rows += rows_of(extra, "sign", _STEP)
        if told := self._from(way):
            rows += rows_of(told, "role", _STEP)
            rows[-1] = attrs.evolve(rows[-1], badges=(way.mark,) if way.mark else ())
        if told := self._how_often(self.taken_on(way)).strip(" ()"):
            rows += rows_of(told, "count", _STEP)
        made = _block(rows, 40, "\n".join(told_of(words, way.step.label.get(words.lang), way.step, way)))
        return attrs.evolve(made, is_pale=self.is_survey and not self.taken_on(way))

    def _who(self, way: Way) -> str:
        if all(transition.is_automatic for transition in way.transitions):
            return self.words.say("tự động", "automatic")
        return self.words.doers(transition.by for transition in way.transitions)

    def _from(self, way: Way) -> str:
        if way.is_everywhere:
            return self.words.say("từ mọi trạng thái chưa kết thúc", "from every state that has not ended")
        if not way.mark:
            return ""
        also = self.words.say("cũng ", "also ") if way.lined else ""
        return also + self.words.say("từ trạng thái ghi", "from states marked")

    def taken_on(self, way: Way) -> tuple[Taken, ...]:
        """Return how the case went that way."""
        sources = tuple(transition.source or NEW for transition in way.transitions)
        return self.taken(way.step.name, sources, way.target)

    def taken(self, step: str, sources: tuple[str, ...], target: str) -> tuple[Taken, ...]:
        """Return how the case took *step* from one of *sources* to *target*."""
        taken = self.live.taken if self.live is not None else ()
        return tuple(one for one in taken if one.step == step and one.source in sources and one.target == target)

    def _how_often(self, taken: tuple[Taken, ...]) -> str:
        if self.is_survey:
            return f" ({self._survey(sum(one.count for one in taken))})"
        if not taken:
            return ""
        last_on = max((one.last_on for one in taken if one.last_on is not None), default=None)
        count, last = sum(one.count for one in taken), day_text(last_on, self.words.lang)
        if count == 1:
            return f" ({self.words.say('ngày ', '')}{last})"
        return self.words.say(f" ({count} lần, gần nhất {last})", f" ({count} times, last on {last})")

    def _survey(self, count: int) -> str:
        if not count:
            return self.words.say("○ chưa đi qua", "○ not taken")
        return self.words.say(f"✓ {count} lần", f"✓ {count} times" if count > 1 else "✓ once")


def told_of(words: Words, label: str, step: Step, way: Way | None = None) -> Iterable[str]:
    """Yield a step in full: its label, then each alternative with who may take it and on what condition."""
    transitions = way.transitions if way is not None else step.transitions
    ways = dict.fromkeys((transition.by, transition.when) for transition in transitions)
    if len(ways) == 1:
        (only,) = ways
        told = words.say(" khi ", " when ") + words.condition(only[1]) if only[1] else ""
        yield f"{label}: {words.doers((only[0],))}{told}"
        return
    yield f"{label}:"
    for by, when in ways:
        told = words.say("khi ", "when ") + words.condition(when) if when else words.say("còn lại", "otherwise")
        yield f"– {words.doers((by,))}: {told}"
