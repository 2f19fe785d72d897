"""Where each node stands from left to right: near its neighbours, long lines straight, nothing on top of anything."""

from __future__ import annotations

from itertools import pairwise

import attrs

from ._graph import Graph, Node

_ROUNDS = 10
_GAP = {"state": 16.0, "step": 9.0, "start": 12.0, "bend": 6.0, "left": 7.0, "right": 7.0}
# How much a line wants to be upright: between two bends, between a bend and a box, between two boxes, on a way back.
_STRAIGHT, _LEAN, _ALONG, _BACK, _IDLE = 8.0, 1.0, 2.0, 0.3, 0.1


def put_in_place(graph: Graph) -> None:
    """Choose every node's middle; the leftmost edge is at 0.  Always the same for the same graph."""
    for row in graph.rows:
        for left, right in pairwise(row):
            right.x = left.x + _apart(left, right)
    pulls = _pulls(graph)
    for turn in range(_ROUNDS):
        nodes = [node for row in graph.rows for node in row]
        middle = sum(node.x for node in nodes) / len(nodes)
        for row in graph.rows if turn % 2 == 0 else reversed(graph.rows):
            _settle(row, pulls, (True, True) if turn >= _ROUNDS // 2 else (turn % 2 == 0, turn % 2 == 1), middle)
    if graph.spans:
        _make_upright(graph)
    _straighten(graph)
    edge = min(node.x - node.width / 2 for row in graph.rows for node in row)
    for node in (node for row in graph.rows for node in row):
        node.x = round(node.x - edge, 1)


def _apart(left: Node, right: Node) -> float:
    return (left.width + right.width) / 2 + max(_GAP[left.kind], _GAP[right.kind])


@attrs.define(slots=True)
class _Run:
    """Nodes of a row that touch: they move together."""

    wish: float
    weight: float
    count: int


Pulls = dict[int, tuple[list[tuple[Node, float]], list[tuple[Node, float]]]]


def _pulls(graph: Graph) -> Pulls:
    """Return for each node what draws it from above and from below, and how strongly."""
    found: Pulls = {id(node): ([], []) for row in graph.rows for node in row}
    for wire in graph.wires:
        for upper, lower in pairwise(wire.points):
            bends = (upper.kind == "bend") + (lower.kind == "bend")
            pull = _BACK if wire.is_up and bends < len("ab") else (_ALONG, _LEAN, _STRAIGHT)[bends]
            found[id(lower)][0].append((upper, pull))
            found[id(upper)][1].append((lower, pull))
    return found


def _settle(row: list[Node], pulls: Pulls, sides: tuple[bool, bool], middle: float) -> None:
    """Move a row to where its neighbours above, below or both want it: least squares, the order and the gaps kept."""
    runs: list[_Run] = []
    offsets: list[float] = []
    offset = 0.0
    for at, node in enumerate(row):
        offset += _apart(row[at - 1], node) if at else 0.0
        offsets.append(offset)
        near = [pull for side, used in zip(pulls[id(node)], sides, strict=True) if used for pull in side]
        weight = float(sum(pull for _, pull in near))
        wish = sum(pull * other.x for other, pull in near) / weight if near else middle
        runs.append(_Run(wish - offset, weight or _IDLE, 1))
        while len(runs) > 1 and runs[-2].wish >= runs[-1].wish:
            last, before = runs.pop(), runs.pop()
            weight = before.weight + last.weight
            wish = (before.wish * before.weight + last.wish * last.weight) / weight
            runs.append(_Run(wish, weight, before.count + last.count))
    starts = (run.wish for run in runs for _ in range(run.count))
    for node, moved, start in zip(row, offsets, starts, strict=True):
        node.x = start + moved


def _make_upright(graph: Graph) -> None:
    """Make both borders of each composite one upright line, moving what is in the way to the right."""
    after: dict[int, list[tuple[Node, Node]]] = {}
    waiting: dict[int, int] = {}
    stands: dict[int, list[Node]] = {}
    names: dict[tuple[str, str], int] = {}
    variable: dict[int, int] = {}
    for node in (node for row in graph.rows for node in row):
        is_border = node.kind in {"left", "right"}
        number = names.setdefault((node.key, node.kind), len(stands)) if is_border else len(stands)
        variable[id(node)] = number
        stands.setdefault(number, []).append(node)
    for row in graph.rows:
        for left, right in pairwise(row):
            after.setdefault(variable[id(left)], []).append((left, right))
            waiting[variable[id(right)]] = waiting.get(variable[id(right)], 0) + 1
    least = {
        number: max(node.x for node in nodes) if nodes[0].kind == "right" else min(node.x for node in nodes)
        for number, nodes in stands.items()
    }
    ready = [number for number in stands if number not in waiting]
    for number in ready:
        for node in stands[number]:
            node.x = least[number]
        for left, right in after.get(number, ()):
            target = variable[id(right)]
            least[target] = max(least[target], left.x + _apart(left, right))
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)


def _straighten(graph: Graph) -> None:
    """Make each line as straight as the room beside it allows, under the box at an end if that is possible."""
    for wire in graph.wires:
        waiting = wire.points[1:-1]
        while waiting:
            count, low, high = _straight_part(graph, waiting)
            part, waiting = waiting[:count], waiting[count:]
            middle = sorted(node.x for node in part)[count // 2]
            ends = [wire.points[0].x, wire.points[-1].x]
            reachable = [x for x in ends if low <= x <= high]
            x = min(reachable, key=lambda x: abs(x - middle)) if reachable else min(max(middle, low), high)
            for node in part:
                node.x = x


def _straight_part(graph: Graph, bends: list[Node]) -> tuple[int, float, float]:
    """Return how many of *bends* can stand on one upright, and between what limits."""
    low, high = -float("inf"), float("inf")
    for at, node in enumerate(bends):
        least, most = max(low, _room(graph, node, -1)), min(high, _room(graph, node, 1))
        if least > most:
            return (at, low, high) if at else (1, node.x, node.x)
        low, high = least, most
    return len(bends), low, high


def _room(graph: Graph, node: Node, side: int) -> float:
    """Return how far a node can go to one side."""
    row, at = graph.rows[node.rank], node.order + side
    if not 0 <= at < len(row):
        return side * float("inf")
    other = row[at]
    return other.x - _apart(node, other) if side > 0 else other.x + _apart(other, node)
