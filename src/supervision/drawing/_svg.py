"""The picture as SVG 1.1: one file, no script, no style sheet, no font of its own; reads well without colour."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from xml.sax.saxutils import escape

from ._blocks import SIGN, STYLES, badge_width
from ._measure import text_width
from ._shapes import Box, Curve, Frame, Label, Layout, Sample

_FILLS = {"draft": "#ffffff", "open": "#e8f1fb", "waiting": "#fdf3d8", "answered": "#e6f4e8", "ended": "#ececec"}
_INK, _LINE, _SOFT = "#111111", "#444444", "#555555"
_PALE, _PALE_LINE = "#6b6b6b", "#8c8c8c"  # the text still has a contrast of 5.3 to 1
_COLOURS = {"phase": _SOFT, "role": "#333333", "foot": "#222222", "under": "#333333"}
_MARKER = (
    '<marker id="{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9"'
    ' markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z" fill="{fill}"/></marker>'
)
_SLANTED = {"role", "phase"}


def svg(layout: Layout, *, prefix: str = "") -> str:
    """Write *layout* as an SVG document; the same layout always gives the same text, which ends in a line feed.

    Args:
        layout: The picture.
        prefix: What the ids in it begin with, where several pictures stand in one page: letters, digits, hyphens.
    """
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(layout.width)} {_n(layout.height)}"'
        f' width="{_n(layout.width)}" height="{_n(layout.height)}" role="img" lang="{layout.lang}"'
        f' xml:lang="{layout.lang}" aria-labelledby="{prefix}t {prefix}d" font-family="sans-serif">'
    )
    parts = [
        head,
        f'<title id="{prefix}t">{escape(layout.title)}</title>',
        f'<desc id="{prefix}d">{escape(layout.about)}</desc>',
        _heads(layout, prefix),
        f'<rect width="{_n(layout.width)}" height="{_n(layout.height)}" fill="#ffffff"/>',
        *(part for frame in layout.frames for part in _frame(frame)),
        *(_curve(curve, prefix) for curve in sorted(layout.curves, key=lambda curve: not curve.is_pale)),
        *(part for box in layout.boxes for part in _box(box)),
        *(part for label in layout.labels for part in _label(label)),
        *(part for sample in layout.samples for part in _sample(sample, prefix)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _heads(layout: Layout, prefix: str) -> str:
    heads = [_MARKER.format(name=f"{prefix}h", fill=_LINE)]
    if any(sample.shows == "unwalked" for sample in layout.samples):
        heads.append(_MARKER.format(name=f"{prefix}p", fill=_PALE_LINE))
    return f"<defs>{''.join(heads)}</defs>"


def _n(value: float) -> str:
    """Write a length: one decimal at most, none where it is 0."""
    return f"{value:.1f}".removesuffix(".0")


def _frame(frame: Frame) -> Iterator[str]:
    yield (
        f'<rect x="{_n(frame.x)}" y="{_n(frame.y)}" width="{_n(frame.width)}" height="{_n(frame.height)}" rx="6"'
        f' fill="none" stroke="{_LINE}" stroke-dasharray="10 3 2 3"/>'
    )
    for label in frame.labels:
        yield from _label(label)


def _curve(curve: Curve, prefix: str) -> str:
    points = curve.points[::-1] if curve.is_up else curve.points
    path = [f"M{_n(points[0][0])} {_n(points[0][1])}"]
    for (x, y), (to_x, to_y) in pairwise(points):
        middle = _n((y + to_y) / 2)
        is_upright = x == to_x
        path.append(f"V{_n(to_y)}" if is_upright else f"C{_n(x)} {middle} {_n(to_x)} {middle} {_n(to_x)} {_n(to_y)}")
    dashes = ' stroke-dasharray="7 4"' if curve.is_up else ""
    head = f' marker-end="url(#{prefix}{"p" if curve.is_pale else "h"})"' if curve.has_head else ""
    width = "3" if curve.is_taken else "1.3"
    line = _PALE_LINE if curve.is_pale else _LINE
    return f'<path d="{"".join(path)}" fill="none" stroke="{line}" stroke-width="{width}"{dashes}{head}/>'


def _box(box: Box) -> Iterator[str]:
    if box.kind == "start":
        radius = box.width / 2
        yield f'<circle cx="{_n(box.x + radius)}" cy="{_n(box.y + radius)}" r="{_n(radius - 1)}" fill="{_INK}"/>'
        return
    yield "<g>"
    yield f"<title>{escape(box.told)}</title>"
    if box.kind == "step":
        yield _rect(box.x, box.y, box.width, box.height, f'rx="4" fill="{"#ffffff" if box.is_pale else "#f6f6f6"}"')
    else:
        yield from _state(box)
    for label in box.labels:
        yield from _label(label, is_pale=box.is_pale)
    yield "</g>"


def _state(box: Box) -> Iterator[str]:
    look = f'fill="{_FILLS[box.phase]}" stroke="{_INK}" stroke-width="{"3.5" if box.is_here else "1.4"}"'
    if box.is_pale:
        look = f'fill="#ffffff" stroke="{_PALE_LINE}" stroke-width="1"'
    yield from _outline(box.phase, box.x, box.y, box.width, box.height, look)


def _outline(phase: str, x: float, y: float, width: float, height: float, look: str) -> Iterator[str]:  # noqa: PLR0913, PLR0917 - a rectangle has four numbers
    """Draw the shape that says the phase without colour."""
    ink = _PALE_LINE if _PALE_LINE in look else _INK
    match phase:
        case "draft":
            yield _rect(x, y, width, height, f'rx="2" {look} stroke-dasharray="5 3"')
        case "waiting":
            cut = min(7.0, height / 3)
            corners = (
                (x + cut, y),
                (x + width - cut, y),
                (x + width, y + cut),
                (x + width, y + height - cut),
                (x + width - cut, y + height),
                (x + cut, y + height),
                (x, y + height - cut),
                (x, y + cut),
            )
            yield f'<polygon points="{" ".join(f"{_n(a)},{_n(b)}" for a, b in corners)}" {look}/>'
        case "answered":
            yield _rect(x, y, width, height, f'rx="2" {look}')
            bars = "".join(f"M{_n(at)} {_n(y)}v{_n(height)}" for at in (x + 4, x + width - 4))
            yield f'<path d="{bars}" fill="none" stroke="{ink}"/>'
        case "ended":
            yield _rect(x, y, width, height, f'rx="{_n(min(14.0, height / 2))}" {look}')
            inner = f'rx="{_n(min(11.0, height / 2 - 3))}" fill="none" stroke="{ink}" stroke-width="1"'
            yield _rect(x + 3, y + 3, width - 6, height - 6, inner)
        case _:
            yield _rect(x, y, width, height, f'rx="2" {look}')


def _rect(x: float, y: float, width: float, height: float, look: str) -> str:
    return f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" {look}/>'


def _label(label: Label, *, is_pale: bool = False) -> Iterator[str]:
    ink = _PALE if is_pale else _INK
    size, is_bold = STYLES[label.style]
    own = text_width(label.text, size, is_bold=is_bold)
    rest = (SIGN if label.sign else 0) + sum(badge_width(mark) for mark in label.badges)
    x = label.x + (max(label.width - own - rest, 0) / 2 if label.is_centred else 0)
    if label.sign:
        yield _sign(label.sign, x + 5.5, label.y - size * 0.36, ink)
        x += SIGN
    is_middle = label.is_centred and not rest
    at = f'x="{_n(label.x + label.width / 2 if is_middle else x)}" y="{_n(label.y)}"'
    anchor = ' text-anchor="middle"' if is_middle else ""
    looks = (' font-weight="bold"' if is_bold else "") + (' font-style="italic"' if label.style in _SLANTED else "")
    fill = _PALE if is_pale else _COLOURS.get(label.style, _INK)
    yield f'<text {at} font-size="{_n(size)}"{anchor}{looks} fill="{fill}">{escape(label.text)}</text>'
    x += own
    for mark in label.badges:
        yield from _badge(mark, x + badge_width(mark) / 2 + 1, label.y - size * 0.36, ink)
        x += badge_width(mark)


def _badge(mark: str, x: float, y: float, ink: str = _INK) -> Iterator[str]:
    width = badge_width(mark) - 4
    yield _rect(x - width / 2, y - 7.5, width, 15, f'rx="7.5" fill="#ffffff" stroke="{ink}"')
    yield (
        f'<text x="{_n(x)}" y="{_n(y + 3.7)}" font-size="10" font-weight="bold" text-anchor="middle"'
        f' fill="{ink}">{escape(mark)}</text>'
    )


def _sign(sign: str, x: float, y: float, ink: str = _INK) -> str:
    """Draw a sign of about 11 by 11 around a point."""
    look = f'fill="none" stroke="{ink}" stroke-width="1.1"'
    match sign:
        case "clock":
            return f'<path d="M{_n(x - 5)} {_n(y)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M{_n(x)} {_n(y - 3)}v3h2.4" {look}/>'
        case "loop":
            arc = f"M{_n(x + 1)} {_n(y - 4)}a4.2 4.2 0 1 0 3.2 3.2"
            return f'<path d="{arc}M{_n(x - 1.6)} {_n(y - 6)}l3 2l-2.4 2.6" {look}/>'
        case _:
            return f'<path d="M{_n(x)} {_n(y - 5)}l5 5l-5 5l-5 -5z" {look}/>'


def _sample(sample: Sample, prefix: str) -> Iterator[str]:
    x, y = sample.x, sample.y
    if sample.shows in _FILLS:
        look = f'fill="{_FILLS[sample.shows]}" stroke="{_INK}" stroke-width="1.2"'
        yield from _outline(sample.shows, x, y - 8, 30, 16, look)
    elif sample.shows in {"walked", "unwalked"}:
        line = (_LINE, "3", "h") if sample.shows == "walked" else (_PALE_LINE, "1.3", "p")
        look = f'stroke="{line[0]}" stroke-width="{line[1]}" marker-end="url(#{prefix}{line[2]})"'
        yield f'<path d="M{_n(x)} {_n(y)}h30" {look}/>'
    elif sample.shows == "back":
        yield f'<path d="M{_n(x)} {_n(y)}h30" stroke="{_LINE}" stroke-dasharray="7 4" marker-end="url(#{prefix}h)"/>'
    elif sample.shows == "mark":
        yield from _badge("A", x + 15, y)
    else:
        yield _sign(sample.shows, x + 15, y)
    yield from _label(sample.label)
