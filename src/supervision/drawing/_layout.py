"""The finished picture: every box, line and text with its place, in one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from supervision.model import Law, Workflow

from ._blocks import LEADING, PAD, PAD_X, STYLES, Texts
from ._footer import legend, notes, samples
from ._graph import Graph, Node, graph_of
from ._live import Live
from ._measure import wrapped
from ._order import put_in_order
from ._place import put_in_place
from ._rows import Heights, curve_of, frame_of, heights_of, ports_of, rims_of
from ._shapes import Box, Label, Layout
from ._ways import Plan, plan_of
from ._words import Words

_MARGIN = 24.0
_LEAST = 640.0
_BETWEEN, _SHEET = 24.0, 1.55  # a drawing much taller than a sheet gets wider text below it, not more of it


def layout(
    workflow: Workflow,
    law: Law | None = None,
    *,
    lang: str = "vi",
    live: Live | None = None,
    others: Mapping[str, Workflow] | None = None,
) -> Layout:
    """Give everything on the picture of *workflow* its place.

    States stand in rows, read from the top; between them the steps, each on its line.  No two boxes and no two texts
    overlap, and no line runs through a box that is not its own.  The same arguments always give the same picture.

    Args:
        workflow: What to draw.
        law: Gives roles, terms and caps their words; what it lacks is called by its name.  Of several packs that
            define a term, the last listed one is shown.
        lang: ``vi`` or ``en``; sizes depend on it.
        live: A case to show on it: where it is, what it did, what is due; or what many cases did.
        others: Other workflows by name, for conditions that speak of them.
    """
    texts = Texts(Words(workflow, law if law is not None else Law(), lang, others or {}), live)
    plan = plan_of(workflow)
    graph = graph_of(workflow, plan, texts)
    put_in_order(graph, tuple(composite.name for composite in workflow.composites))
    put_in_place(graph)
    return _drawn(workflow, plan, graph, texts)


def _drawn(workflow: Workflow, plan: Plan, graph: Graph, texts: Texts) -> Layout:
    words = texts.words
    nodes = [node for row in graph.rows for node in row]
    core = max(node.x + node.width / 2 for node in nodes)
    tall = sum(max((node.height for node in row), default=0.0) + _BETWEEN for row in graph.rows)
    width = round(max(core, _LEAST, tall / _SHEET) + 2 * _MARGIN)
    for node in nodes:
        node.x = round(node.x + (width - core) / 2, 1)
    heading = tuple(_heading(workflow, texts, width))
    ports = ports_of(graph)
    rims = rims_of(graph, workflow, words.lang)
    heights = heights_of(graph, ports, rims, heading[-1].y + 22)
    end = heights.leaves[-1]
    shown = samples(legend(plan, texts), end + 34, width, _MARGIN)
    foot = notes(workflow, words, (shown[-1].y if shown else end) + 30, width, _MARGIN)
    below = [end, *(sample.y for sample in shown), *(label.y for label in foot)]
    return Layout(
        lang=words.lang,
        title=" ".join(label.text for label in heading if label.style == "title"),
        about=" ".join(label.text for label in heading if label.style == "under"),
        width=width,
        height=round(max(below) + _MARGIN),
        boxes=tuple(_box(node, heights, texts) for node in nodes if node.block is not None or node.kind == "start"),
        curves=tuple(curve_of(wire, ports, heights) for wire in graph.wires),
        frames=tuple(frame_of(rim, graph, ports, heights) for rim in reversed(rims)),
        labels=(*heading, *foot),
        samples=shown,
    )


def _heading(workflow: Workflow, texts: Texts, width: float) -> Iterator[Label]:
    words, y = texts.words, _MARGIN
    title = workflow.label.get(words.lang)
    if texts.live is not None and texts.live.title:
        title += f" – {texts.live.title}"
    size, is_bold = STYLES["title"]
    for line in wrapped(title, size, width - 2 * _MARGIN, is_bold=is_bold):
        y += size * LEADING
        yield Label(line, "title", _MARGIN, y - 6, width - 2 * _MARGIN)
    states, steps, code = len(workflow.states), len(workflow.steps), workflow.digest[:12]
    told = words.say(
        f"Quy trình {workflow.name}, phiên bản {workflow.version}: {states} trạng thái, {steps} bước",
        f"Workflow {workflow.name}, version {workflow.version}: {states} states, {steps} steps",
    ) + (words.say(f" (mã {code})", f" (digest {code})") if code else "")
    for line in wrapped(told, STYLES["under"][0], width - 2 * _MARGIN):
        y += STYLES["under"][0] * LEADING
        yield Label(line, "under", _MARGIN, y, width - 2 * _MARGIN)


def _box(node: Node, heights: Heights, texts: Texts) -> Box:
    x, y = round(node.x - node.width / 2, 1), round(heights.top(node), 1)
    kind: Literal["state", "step", "start"] = (
        "state" if node.kind == "state" else "step" if node.kind == "step" else "start"
    )
    if node.block is None:
        return Box(node.key, kind, x, y, node.width, node.height)
    labels, below = [], y + PAD
    for row in node.block.rows:
        below += row.height
        labels.append(
            Label(
                row.text,
                row.style,
                x + PAD_X,
                round(below - row.height * 0.27, 1),
                node.width - 2 * PAD_X,
                row.sign,
                row.is_centred,
                row.badges,
            )
        )
    phase = texts.words.workflow.state(node.key).phase.value if kind == "state" else ""
    return Box(
        node.key,
        kind,
        x,
        y,
        node.width,
        node.height,
        phase,
        tuple(labels),
        node.block.told,
        texts.is_here(node.key),
        node.block.is_pale,
    )
