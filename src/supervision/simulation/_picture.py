"""The workflow with its queues, as SVG: states one below the other, ways between them as arcs, times as bars."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from supervision.model import Phase, State, Workflow
from supervision.text import Text, day_text

from ._tables import shown
from ._tally import Result

_WIDTH, _ROW, _TOP = 1000, 46, 112
_LINE_AT, _LABEL_AT, _BAR_AT, _BAR = 250, 266, 600, 280
_LETTERS = 42  # of a label's line: 13 px letters between the line of states and the bars
_HEADINGS = (
    Text("Trạng thái", "State"),
    Text("■ hồ sơ mỗi ngày   ▨ ngày mỗi lượt", "■ cases on a day   ▨ days a visit"),
)
_STYLE = (
    "text{font-family:sans-serif;font-size:13px;fill:#000}.h{font-size:18px;font-weight:bold}.s{font-size:11px}"
    ".a{fill:none;stroke:#666}.b{stroke-dasharray:5 3}"
)
_DEFS = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" orient="auto"'
    ' markerUnits="userSpaceOnUse"><path d="M0 0 8 4 0 8Z" fill="#444"/></marker>'
    '<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="5" height="5" fill="#fff"/><path d="M0 0V5" stroke="#444" stroke-width="2"/></pattern></defs>'
)


def picture(result: Result, workflow: Workflow, lang: str = "vi") -> str:
    """Return an SVG picture of a result; the same bytes for the same result.

    States stand in the order of the specification.  Arcs lead down on plain lines and back up on dashed ones, the
    thicker the more often they were taken.  Two bars stand beside each state, each against the longest of its kind:
    how many cases stood in it on an average day, and how long a visit took.  Nothing is told by colour.
    """
    height = _TOP + _ROW * len(workflow.states) + 24
    title = Text(f"Mô phỏng: {result.label.vi}", f"Simulation: {result.label.get('en')}").get(lang)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" lang="{lang}">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style>{_DEFS}",
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        *_head(result, title, lang),
        *_arcs(result, workflow, lang),
        *(line for at, state in enumerate(workflow.states) for line in _row(result, state, _middle(at), lang)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _head(result: Result, title: str, lang: str) -> Iterator[str]:
    first, last = day_text(result.first_on, lang), day_text(result.last_on, lang)
    about = Text(
        f"{result.arrivals} hồ sơ đến; theo dõi từ {first} đến hết {last}",
        f"{result.arrivals} cases came; followed from {first} to {last}",
    )
    yield f'<text class="h" x="24" y="34">{escape(title)}</text>'
    yield f'<text x="24" y="58">{escape(about.get(lang))}</text>'
    for x, heading in zip((_LABEL_AT, _BAR_AT), _HEADINGS, strict=True):
        yield f'<text class="s" x="{x}" y="92">{escape(heading.get(lang))}</text>'


def _middle(at: int) -> int:
    return _TOP + _ROW * at + _ROW // 2


def _row(result: Result, state: State, y: int, lang: str) -> Iterator[str]:
    shape = "rect" if state.phase is Phase.ENDED else "circle"
    if shape == "rect":
        yield f'<rect x="{_LINE_AT - 6}" y="{y - 6}" width="12" height="12" fill="#000"/>'
    else:
        yield f'<circle cx="{_LINE_AT}" cy="{y}" r="6" fill="#fff" stroke="#000" stroke-width="2"/>'
    lines = _wrapped(state.label.get(lang))
    for number, line in enumerate(lines):
        yield f'<text x="{_LABEL_AT}" y="{y + 5 + 15 * number - 7 * (len(lines) - 1)}">{escape(line)}</text>'
    yield from _bars(result, state, y, lang)


def _bars(result: Result, state: State, y: int, lang: str) -> Iterator[str]:
    ended = next((one for one in result.outcomes if one.state == state.name and one.is_ended), None)
    if ended is not None:
        told = Text(f"{ended.days.count} hồ sơ kết thúc", f"{ended.days.count} cases ended")
        yield f'<text x="{_BAR_AT}" y="{y + 5}">{escape(told.get(lang))}</text>'
    stay = next((one for one in result.stays if one.state == state.name), None)
    if stay is None:
        return
    for value, most, top, fill in (
        (stay.cases, max(one.cases for one in result.stays), y - 15, "#444"),
        (stay.mean_days, max(one.mean_days for one in result.stays), y + 2, "url(#hatch)"),
    ):
        width = round(_BAR * value / most, 1) if most else 0
        yield f'<rect x="{_BAR_AT}" y="{top}" width="{width}" height="13" fill="{fill}" stroke="#000"/>'
        yield f'<text class="s" x="{_BAR_AT + width + 6:.1f}" y="{top + 11}">{shown(value).get(lang)}</text>'


def _arcs(result: Result, workflow: Workflow, lang: str) -> Iterator[str]:
    at = {state.name: number for number, state in enumerate(workflow.states)}
    labels = {state.name: state.label.get(lang) for state in workflow.states}
    steps = {step.name: step.label.get(lang) for step in workflow.steps}
    total: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for step, source, target, times in result.moves:
        total.setdefault((source, target), []).append((steps.get(step, step), times))
    most = max((sum(times for _, times in taken) for taken in total.values()), default=1)
    for (source, target), taken in total.items():
        first, last = _middle(at[source]), _middle(at[target])
        reach = min(60 + 22 * abs(at[source] - at[target]), 300)
        wide = round(1 + 5 * sum(times for _, times in taken) / most, 1)
        told = f"{labels[source]} → {labels[target]}: " + ", ".join(f"{step} {times}" for step, times in taken)
        x = _LINE_AT - 8
        yield (
            f'<path class="a{" b" if last < first else ""}" stroke-width="{wide}" marker-end="url(#tip)"'
            f' d="M{x} {first}C{x - reach} {first} {x - reach} {last} {x} {last}"><title>{escape(told)}</title></path>'
        )


def _wrapped(label: str) -> list[str]:
    lines = [""]
    for word in label.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > _LETTERS:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines[:2] if len(lines) <= 2 else [lines[0], lines[1][: _LETTERS - 1] + "…"]  # noqa: PLR2004 - two lines fit
