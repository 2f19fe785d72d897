"""The picture as a graph in rows: boxes, the lines between them, and a bend in each row a line passes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Literal

import attrs

from supervision.model import Workflow

from ._blocks import Block, Texts
from ._ways import NEW, Plan, Way

Kind = Literal["state", "step", "start", "bend", "left", "right"]
_ROW = 760.0  # up to here a row costs nothing
_FAR = 60.0  # what a row further from where a step begins is worth
_BEND = 6.0
START = 16.0


@attrs.define(eq=False, slots=True)
class Node:
    """Something with a place in a row.

    Attributes:
        key: A state's name, or of a step ``STEP/TARGET/number``; of the border of a composite the composite's name.
        inside: The composite states around it, outermost first.
        order: Its place in its row, from the left.
        x: Its middle.
        above, below: Where its lines go, in the rows beside its own.
    """

    key: str
    kind: Kind
    rank: int
    width: float = _BEND
    height: float = 0.0
    inside: tuple[str, ...] = ()
    block: Block | None = None
    way: Way | None = None
    order: int = 0
    x: float = 0.0
    above: list[Node] = attrs.field(factory=list, repr=False)
    below: list[Node] = attrs.field(factory=list, repr=False)


@attrs.define(eq=False, slots=True)
class Wire:
    """A line from a box down to another, through a bend in each row between.

    Attributes:
        points: The boxes at both ends and the bends between, from the top.
        is_up: Whether it is read upwards.
        has_head: Whether an arrow stands at the end it leads to.
        is_taken: Whether the case went along it.
        is_pale: Whether no case of a survey did.
    """

    points: list[Node]
    is_up: bool
    has_head: bool
    is_taken: bool
    is_pale: bool = False


@attrs.define(eq=False, slots=True)
class Graph:
    """Everything that needs a place; *rows* from the top, each from the left."""

    rows: list[list[Node]]
    wires: list[Wire]
    spans: dict[str, tuple[int, int]]


def graph_of(workflow: Workflow, plan: Plan, texts: Texts) -> Graph:
    """Build the graph: boxes with their sizes, rows for the steps, bends."""
    boxes = _boxes(workflow, plan, texts)
    _move_free(plan, boxes)
    steps = _step_nodes(plan, texts, boxes)
    rows: list[list[Node]] = [[] for _ in range(1 + max(node.rank for node in (*boxes.values(), *steps)))]
    for node in (*boxes.values(), *steps):
        rows[node.rank].append(node)
    graph = Graph(rows, [], _spans(boxes.values()))
    for node in steps:
        _wire(graph, boxes, node, texts)
    _add_borders(graph, boxes.values())
    for row in graph.rows:
        number(row)
    return graph


def number(row: list[Node]) -> None:
    """Tell every node of a row its place in it."""
    for at, node in enumerate(row):
        node.order = at


def _boxes(workflow: Workflow, plan: Plan, texts: Texts) -> dict[str, Node]:
    badges: dict[str, list[str]] = {}
    for way in plan.ways:
        for source in way.marked:
            badges.setdefault(source, []).append(way.mark)
    found = {}
    if any(NEW in way.lined for way in plan.ways):
        found[NEW] = Node(NEW, "start", 0, START, START)
    top = 0 if found else 2
    for state in workflow.states:
        block = texts.state(state, plan.notes.get(state.name, ()), tuple(badges.get(state.name, ())))
        rank = plan.ranks[state.name] - top
        found[state.name] = Node(state.name, "state", rank, block.width, block.height, state.inside, block)
    return found


def _move_free(plan: Plan, boxes: Mapping[str, Node]) -> None:
    """Put each state that no line ties to another into the row with most room, the lowest of several."""
    tied = {name for way in plan.ways if way.lined for name in (*way.lined, way.target)}
    used: dict[int, float] = {}
    for name, node in boxes.items():
        if name in tied:
            used[node.rank] = used.get(node.rank, 0.0) + node.width
    entered = {way.target for way in plan.ways}
    rows = [rank for rank in sorted(used, reverse=True) if rank] or [1]
    for name, node in boxes.items():
        if name not in tied:
            node.rank = min(rows, key=lambda rank: used.get(rank, 0.0)) if name in entered else rows[-1]
            used[node.rank] = used.get(node.rank, 0.0) + node.width


def _step_nodes(plan: Plan, texts: Texts, boxes: Mapping[str, Node]) -> list[Node]:
    """Give each step a row: near where it begins, but rather in a row that is not full yet."""
    found: dict[int, Node] = {}
    used: dict[int, float] = {}
    choices = [(at, way, _rows_for(way, boxes)) for at, way in enumerate(plan.ways)]
    for at, way, rows in sorted(choices, key=lambda choice: (len(choice[2]) > 1, choice[0])):
        block = texts.way(way)
        cost = {row: max(0.0, used.get(row, 0.0) + block.width - _ROW) + _FAR * far for far, row in enumerate(rows)}
        rank = min(rows, key=lambda row: cost[row])
        used[rank] = used.get(rank, 0.0) + block.width + _BEND
        ends = [boxes[name].inside for name in (*way.lined, way.target)] if way.lined else list[tuple[str, ...]]()
        key = f"{way.step.name}/{way.target}/{at}"
        found[at] = Node(key, "step", rank, block.width, block.height, _shared(ends), block, way)
    return [found[at] for at in sorted(found)]


def _rows_for(way: Way, boxes: Mapping[str, Node]) -> list[int]:
    """Return the rows a step may stand in, the one next to where it begins first."""
    target = boxes[way.target].rank
    ends = [boxes[source].rank for source in way.lined]
    if way.is_back:
        return list(range(min(ends) - 1, target, -2))
    return list(range(max(ends) + 1, target, 2)) if ends else [max(target - 1, 0)]


def _shared(paths: list[tuple[str, ...]]) -> tuple[str, ...]:
    shortest = min(paths, key=len, default=())
    for at, name in enumerate(shortest):
        if any(path[at] != name for path in paths):
            return shortest[:at]
    return shortest


def _wire(graph: Graph, boxes: Mapping[str, Node], node: Node, texts: Texts) -> None:
    way = node.way
    if way is None:
        return
    taken = {one.source for one in texts.taken_on(way)}
    for source in way.lined:
        _connect(graph, boxes[source], node, _way_wire(way, texts, has_head=False, is_taken=source in taken))
    _connect(graph, node, boxes[way.target], _way_wire(way, texts, has_head=True, is_taken=bool(taken)))


def _way_wire(way: Way, texts: Texts, *, has_head: bool, is_taken: bool) -> Wire:
    return Wire([], way.is_back, has_head, is_taken, is_pale=texts.is_survey and not is_taken)


def _connect(graph: Graph, start: Node, end: Node, wire: Wire) -> None:
    upper, lower = (end, start) if wire.is_up else (start, end)
    inside = _shared([upper.inside, lower.inside])
    wire.points = [upper]
    for rank in range(upper.rank + 1, lower.rank):
        bend = Node("", "bend", rank, inside=inside)
        graph.rows[rank].append(bend)
        wire.points.append(bend)
    wire.points.append(lower)
    for above, below in pairwise(wire.points):
        above.below.append(below)
        below.above.append(above)
    graph.wires.append(wire)


def _spans(boxes: Iterable[Node]) -> dict[str, tuple[int, int]]:
    """Return the first and the last row of each composite."""
    found: dict[str, tuple[int, int]] = {}
    for node in boxes:
        for name in node.inside:
            first, last = found.get(name, (node.rank, node.rank))
            found[name] = (min(first, node.rank), max(last, node.rank))
    return found


def _add_borders(graph: Graph, boxes: Iterable[Node]) -> None:
    """Put both borders of a composite into each of its rows, so that nothing else comes between them."""
    paths = {name: node.inside[: at + 1] for node in boxes for at, name in enumerate(node.inside)}
    for name, (first, last) in graph.spans.items():
        for rank in range(first, last + 1):
            sides: tuple[Kind, Kind] = ("left", "right")
            graph.rows[rank] += [Node(name, side, rank, 2.0, inside=paths[name]) for side in sides]
