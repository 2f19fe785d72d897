"""The plots of the published figures, as SVG: how far each is from its goal, and how a ledger's costs grow.

No style sheet, no script, no font of its own; filled and empty marks, whole and dashed lines: it reads without colour.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil, floor, log10
from xml.sax.saxutils import escape

import attrs

from .measuring import Point, Row
from .wording import Lang, number, worded

_INK, _LINE, _SOFT, _GOOD, _BAD = "#111111", "#444444", "#999999", "#2e6b3f", "#8a3b12"
_WIDTH, _BODY = 900, 12
_ROW, _TOP, _LEFT, _RIGHT = 22, 88, 410, 150
_WORDS = {
    "en": {
        "goals": "How far each figure is from its goal",
        "better": "better than asked",
        "worse": "worse than asked",
        "goal": "the goal",
        "growth": "What a ledger costs when it grows",
        "cases": "cases in the ledger",
        "command": "durable command, µs",
        "tasks": "desk.tasks(), first 100, ms",
        "deadlines": "desk.deadlines(), first 100, ms",
        "replay": "events read and replayed, per second",
        "bytes": "on the disk, bytes a case",
    },
    "vi": {
        "goals": "Mỗi con số cách chỉ tiêu bao xa",
        "better": "tốt hơn chỉ tiêu",
        "worse": "kém hơn chỉ tiêu",
        "goal": "chỉ tiêu",
        "growth": "Chi phí của sổ khi số hồ sơ tăng",
        "cases": "số hồ sơ trong sổ",
        "command": "lệnh ghi chắc chắn, µs",
        "tasks": "desk.tasks(), 100 việc đầu, ms",
        "deadlines": "desk.deadlines(), 100 thời hạn đầu, ms",
        "replay": "sự kiện đọc và dựng lại mỗi giây",
        "bytes": "trên đĩa, byte mỗi hồ sơ",
    },
}


@attrs.frozen
class Scale:
    """Where a value stands on an axis whose steps multiply."""

    least: float
    most: float
    begin: float
    end: float

    @classmethod
    def over(cls, values: Iterable[float], begin: float, end: float) -> Scale:
        """Return the scale from the power of ten below all *values* to the one above."""
        found = list(values)
        least, most = floor(log10(min(found))), ceil(log10(max(found)))
        return cls(10.0**least, 10.0 ** max(most, least + 1), begin, end)

    def at(self, value: float) -> float:
        """Return the place of *value*."""
        share = log10(value / self.least) / log10(self.most / self.least)
        return self.begin + share * (self.end - self.begin)

    def ticks(self) -> Iterator[float]:
        """Yield the powers of ten."""
        power = self.least
        while power <= self.most * 1.001:
            yield power
            power *= 10


def goals(rows: Sequence[Row], lang: Lang) -> str:
    """Draw a line for each row that has a goal: to the left it is better than asked, to the right worse."""
    words = _WORDS[lang]
    judged = [(row, _distance(row)) for row in rows if row.is_met is not None]
    height = _TOP + _ROW * len(judged) + 46
    scale = Scale.over([each for _, each in judged] + [1.0], _LEFT, _WIDTH - _RIGHT)
    middle = scale.at(1)
    bottom = height - 40
    parts = [_text(20, 26, words["goals"], size=16)]
    parts.append(_text(middle - 10, _TOP - 28, f"← {words['better']}", anchor="end"))
    parts.append(_text(middle + 10, _TOP - 28, f"{words['worse']} →"))
    for tick in scale.ticks():
        parts.append(_line(scale.at(tick), _TOP - 14, scale.at(tick), bottom, _SOFT, "1 3"))
        parts.append(_text(scale.at(tick), bottom + 16, f"{_plain(tick, lang)} ×", anchor="middle", size=11))
    parts.append(_line(middle, _TOP - 20, middle, bottom, _INK))
    parts.append(_text(middle, bottom + 32, words["goal"], anchor="middle", size=11))
    for place, (row, distance) in enumerate(judged):
        parts += _judged(row, scale.at(distance), middle, _TOP + _ROW * place, lang)
    return _document(words["goals"], height, parts, lang)


def _distance(row: Row) -> float:
    """Return by what factor a figure is worse than its goal; below 1 it is better."""
    assert row.ratio is not None
    assert row.goal is not None
    if row.unit == "B":  # what is smaller than nothing has no place on such an axis: it is drawn at a tenth of the goal
        return max(row.ratio, row.goal / 10) / row.goal
    return row.ratio / row.goal if row.kind == "at most" else row.goal / row.ratio


def _judged(row: Row, x: float, middle: float, y: float, lang: Lang) -> Iterator[str]:
    colour = _GOOD if row.is_met else _BAD
    yield _text(_LEFT - 8, y + 4, worded(row.what, lang).replace("`", ""), anchor="end", size=11)
    yield _line(middle, y, x, y, colour, width=3)
    fill = colour if row.is_met else "#ffffff"
    yield f'<circle cx="{_n(x)}" cy="{_n(y)}" r="4.5" fill="{fill}" stroke="{colour}" stroke-width="2"/>'
    yield _text(_WIDTH - 8, y + 4, _asked(row, lang), anchor="end", size=11)


def _asked(row: Row, lang: Lang) -> str:
    """Return the figure and what was asked of it."""
    assert row.ratio is not None
    unit = "" if row.unit == "x" else f" {row.unit}"
    digits = 0 if row.unit == "B" or abs(row.ratio) >= 100 else 1 if row.unit == "ms" else 2
    told = number(f"{row.ratio:,.{digits}f}", lang).replace("-", "−")
    return f"{told}{unit} ({'≤' if row.kind == 'at most' else '≥'} {number(f'{row.goal:,g}', lang)})"


_PANELS = ("command", "tasks", "deadlines", "replay", "bytes")
_PANEL_W, _PANEL_H, _GAP = 290, 190, 15


def growth(points: Sequence[Point], lang: Lang) -> str:
    """Draw a small plot for each series, both axes in powers of ten, a line for each store."""
    words = _WORDS[lang]
    parts = [_text(20, 26, words["growth"], size=16)]
    shown = [series for series in _PANELS if any(point.series == series for point in points)]
    for place, series in enumerate(shown):
        left, top = _GAP + place % 3 * _PANEL_W, 44 + place // 3 * (_PANEL_H + 34)
        lines: dict[str, list[Point]] = {}
        for point in points:
            if point.series == series:
                lines.setdefault(point.store, []).append(point)
        parts += _panel(words[series], lines, (left, top), lang)
    height = 44 + ceil(len(shown) / 3) * (_PANEL_H + 34) + 10
    parts += _legend(sorted({point.store for point in points}, reverse=True), height - 120)
    return _document(words["growth"], height, parts, lang)


def _panel(title: str, lines: Mapping[str, Sequence[Point]], corner: tuple[float, float], lang: Lang) -> Iterator[str]:
    left, top = corner
    found = [point for line in lines.values() for point in line]
    across = Scale.over((point.cases for point in found), left + 52, left + _PANEL_W - 16)
    up = Scale.over((point.value for point in found), top + _PANEL_H - 20, top + 26)
    yield _text(left + 4, top + 12, title, size=13)
    for tick in across.ticks():
        yield _line(across.at(tick), up.end, across.at(tick), up.begin, _SOFT, "1 3")
        yield _text(across.at(tick), up.begin + 14, _power(tick), anchor="middle", size=10)
    for tick in up.ticks():
        yield _line(across.begin, up.at(tick), across.end, up.at(tick), _SOFT, "1 3")
        yield _text(across.begin - 4, up.at(tick) + 4, _plain(tick, lang), anchor="end", size=10)
    yield _text((across.begin + across.end) / 2, up.begin + 28, _WORDS[lang]["cases"], anchor="middle", size=10)
    for store, line in lines.items():
        yield from _drawn(store, [(across.at(point.cases), up.at(point.value)) for point in line])


def _drawn(store: str, places: Sequence[tuple[float, float]]) -> Iterator[str]:
    is_file = store == "SQLite"
    path = " ".join(f"{_n(x)},{_n(y)}" for x, y in places)
    dashes = "" if is_file else ' stroke-dasharray="6 3"'
    yield f'<polyline points="{path}" fill="none" stroke="{_INK}" stroke-width="1.6"{dashes}/>'
    for x, y in places:
        if is_file:
            yield f'<circle cx="{_n(x)}" cy="{_n(y)}" r="3.5" fill="{_INK}"/>'
        else:
            yield (
                f'<rect x="{_n(x - 3.5)}" y="{_n(y - 3.5)}" width="7" height="7" fill="#ffffff" stroke="{_INK}"'
                ' stroke-width="1.6"/>'
            )


def _legend(stores: Sequence[str], y: float) -> Iterator[str]:
    for place, store in enumerate(stores):
        x, at = _GAP + 2 * _PANEL_W + 60, y + 24 * place
        yield from _drawn(store, [(x, at), (x + 40, at)])
        yield _text(x + 54, at + 4, store, size=12)


def _document(title: str, height: float, parts: Iterable[str], lang: Lang) -> str:
    size = f'width="{_WIDTH}" height="{_n(height)}"'
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_n(height)}" {size} role="img"'
        f' lang="{lang}" xml:lang="{lang}" aria-labelledby="t" font-family="sans-serif">'
    )
    named = f'<title id="t">{escape(title)}</title>'
    return "\n".join((head, named, f'<rect {size} fill="#ffffff"/>', *parts, "</svg>\n"))


def _text(x: float, y: float, text: str, *, size: int = 12, anchor: str = "start") -> str:
    weight = "bold" if size > _BODY else "normal"
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-size="{size}" text-anchor="{anchor}" font-weight="{weight}"'
        f' fill="{_INK}">{escape(text)}</text>'
    )


def _line(x: float, y: float, to_x: float, to_y: float, colour: str, dashes: str = "", *, width: float = 1) -> str:  # noqa: PLR0913, PLR0917 - two places
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{_n(x)}" y1="{_n(y)}" x2="{_n(to_x)}" y2="{_n(to_y)}" stroke="{colour}"'
        f' stroke-width="{_n(width)}"{dashed}/>'
    )


def _power(value: float) -> str:
    """Return a power of ten as it is written in every language."""
    return "10" + str(round(log10(value))).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _plain(value: float, lang: Lang) -> str:
    return number(f"{value:,.0f}" if value >= 1 else f"{value:.3f}".rstrip("0"), lang)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
