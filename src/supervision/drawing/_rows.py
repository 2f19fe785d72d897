"""From top to bottom: where lines touch boxes, how far rows are apart, the frames of composites."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from supervision.model import Workflow

from ._blocks import LEADING, STYLES
from ._graph import Graph, Node, Wire
from ._measure import text_width, wrapped
from ._shapes import Curve, Frame, Label

_GAP, _MOST_GAP, _SLANT = 16.0, 42.0, 0.06
_PORT = 14.0
_EDGE = 14.0
_FRAME_PAD = 8.0

Ports = Mapping[tuple[int, int], float]


def ports_of(graph: Graph) -> dict[tuple[int, int], float]:
    """Return where each line touches its upper box (``(id, 0)``) and its lower one (``(id, -1)``)."""
    ends: dict[tuple[int, int], list[Wire]] = {}
    for wire in graph.wires:
        for end in (0, -1):
            ends.setdefault((id(wire.points[end]), end), []).append(wire)
    found: dict[tuple[int, int], float] = {}
    # States first: a step's line then goes straight to where it touches the state.
    for (_, end), wires in sorted(ends.items(), key=lambda one: one[1][0].points[one[0][1]].kind != "state"):
        wishes = sorted(((_wish(wire, end, found), at) for at, wire in enumerate(wires)))
        node = wires[0].points[end]
        for (_, at), x in zip(wishes, _spread(node, [wish for wish, _ in wishes]), strict=True):
            found[id(wires[at]), end] = round(x, 1)
    return found


def _wish(wire: Wire, end: int, found: Ports) -> float:
    """Return where a line comes from, seen from its upper (0) or its lower (-1) box."""
    beside = wire.points[1 if end == 0 else -2]
    return beside.x if beside.kind == "bend" else found.get((id(wire), -1 - end), beside.x)


def _spread(node: Node, wishes: list[float]) -> list[float]:
    """Put the ends of lines along one side of a box: right above or below where they lead, not too close."""
    half = max(node.width / (2 if node.kind == "state" else 4) - _EDGE, 0.0)
    apart = min(_PORT, 2 * half / max(len(wishes) - 1, 1))
    found: list[float] = []
    for at, wish in enumerate(wishes):
        low = found[-1] + apart if found else node.x - half
        high = node.x + half - apart * (len(wishes) - 1 - at)
        found.append(min(max(wish, low), high))
    return found


@attrs.frozen
class Heights:
    """Where rows stand.

    Attributes:
        tops, bottoms: The upper and the lower edge of each.
        enters, leaves: The same with the frames that begin above and end below it.
    """

    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    enters: tuple[float, ...]
    leaves: tuple[float, ...]

    def top(self, node: Node) -> float:
        """Return the upper edge of a box, which stands in the middle of its row."""
        return (self.tops[node.rank] + self.bottoms[node.rank] - node.height) / 2

    def bottom(self, node: Node) -> float:
        """Return its lower edge."""
        return self.top(node) + node.height


@attrs.frozen
class Rim:
    """The frame of a composite before it has a height.

    Attributes:
        lift: How far it reaches above its first row, *drop* below its last.
    """

    key: str
    lines: tuple[str, ...]
    left: float
    right: float
    first: int
    last: int
    lift: float
    drop: float


def rims_of(graph: Graph, workflow: Workflow, lang: str) -> tuple[Rim, ...]:
    """Return the frames of the composites, inner ones first."""
    size, is_bold = STYLES["here"]
    borders: dict[str, dict[str, float]] = {}
    depth: dict[str, int] = {}
    for node in (node for row in graph.rows for node in row if node.kind in {"left", "right"}):
        borders.setdefault(node.key, {})[node.kind] = node.x
        depth[node.key] = len(node.inside)
    labels = {composite.name: composite.label.get(lang) for composite in workflow.composites}
    found: list[Rim] = []
    for name in sorted(borders, key=lambda name: -depth[name]):
        left, right, (first, last) = borders[name]["left"], borders[name]["right"], graph.spans[name]
        lines = wrapped(labels.get(name, name), size, right - left - 16, is_bold=is_bold)
        within = [rim for rim in found if left < rim.left and rim.right < right]
        lift = max((rim.lift for rim in within if rim.first == first), default=0.0)
        drop = max((rim.drop for rim in within if rim.last == last), default=0.0)
        lift += len(lines) * size * LEADING + _FRAME_PAD
        found.append(Rim(name, lines, left, right, first, last, lift, drop + _FRAME_PAD))
    return tuple(found)


def heights_of(graph: Graph, ports: Ports, rims: tuple[Rim, ...], top: float) -> Heights:
    """Put the rows below one another from *top* on: the further lines run sideways, the more room between them."""
    slants = [0.0] * (len(graph.rows) + 1)
    for wire in graph.wires:
        xs = xs_of(wire, ports)
        for node, here, there in zip(wire.points, xs, xs[1:], strict=False):
            slants[node.rank + 1] = max(slants[node.rank + 1], abs(there - here))
    edges: list[tuple[float, float, float, float]] = []
    for at, row in enumerate(graph.rows):
        enter = round(top + (min(_GAP + _SLANT * slants[at], _MOST_GAP) if at else 0.0))
        upper = round(enter + max((rim.lift for rim in rims if rim.first == at), default=0.0))
        lower = upper + max((node.height for node in row), default=0.0)
        top = lower + max((rim.drop for rim in rims if rim.last == at), default=0.0)
        edges.append((upper, lower, enter, top))
    tops, bottoms, enters, leaves = zip(*edges, strict=True)
    return Heights(tops, bottoms, enters, leaves)


def xs_of(wire: Wire, ports: Ports) -> list[float]:
    """Return where a line passes each row."""
    return [ports[id(wire), 0], *(node.x for node in wire.points[1:-1]), ports[id(wire), -1]]


def curve_of(wire: Wire, ports: Ports, heights: Heights) -> Curve:
    """Return a line with its points: upright inside the rows, slanting only between them."""
    upper, lower = wire.points[0], wire.points[-1]
    points = []
    for node, x in zip(wire.points, xs_of(wire, ports), strict=True):
        y = heights.bottom(node) if node is upper else heights.enters[node.rank]
        end = heights.top(node) if node is lower else heights.leaves[node.rank]
        points += [(x, y), (x, end)]
    return Curve(tuple(dict.fromkeys(points)), wire.is_up, wire.has_head, wire.is_taken, wire.is_pale)


def frame_of(rim: Rim, graph: Graph, ports: Ports, heights: Heights) -> Frame:
    """Return the frame of a composite; its label stands beside the lines that come in from above, if there is room."""
    size, is_bold = STYLES["here"]
    y, end = heights.tops[rim.first] - rim.lift, heights.bottoms[rim.last] + rim.drop
    room = max(text_width(line, size, is_bold=is_bold) for line in rim.lines)
    x = _free(room, rim, _entering(graph, ports, rim.first))
    labels = tuple(
        Label(line, "here", x, y + (at + 1) * size * LEADING, room, is_centred=False)
        for at, line in enumerate(rim.lines)
    )
    return Frame(rim.key, rim.left, y, rim.right - rim.left, end - y, labels)


def _entering(graph: Graph, ports: Ports, rank: int) -> list[float]:
    """Return where lines come into a row from above, from the left."""
    return sorted(
        x
        for wire in graph.wires
        for node, x in zip(wire.points[1:], xs_of(wire, ports)[1:], strict=True)
        if node.rank == rank
    )


def _free(room: float, rim: Rim, lines: list[float]) -> float:
    left = rim.left + _FRAME_PAD
    starts = [left, *(x + _FRAME_PAD for x in lines if left < x < rim.right)]
    fits = [x for x in starts if x + room < rim.right and not any(x - 2 < line < x + room + 2 for line in lines)]
    return fits[0] if fits else left
