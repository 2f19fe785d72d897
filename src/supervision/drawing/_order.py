"""The order in each row: few crossings, composites kept together (barycentres, Sugiyama et al. 1981)."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterator, Mapping

import attrs

from ._graph import Graph, Node, number

_SWEEPS = 24
_IN_VAIN = 6  # sweeps without a gain, and no more is tried
_MOST_WORK = 120_000  # nodes looked at: a large picture gets fewer sweeps
_SWAPPED_UP_TO = 600  # nodes: beyond, neighbours are not tried the other way round


def put_in_order(graph: Graph, composites: tuple[str, ...]) -> None:
    """Choose the order in every row; always the same for the same graph.

    Args:
        graph: Changed in place.
        composites: Their names in spec order, which is their order from the left wherever they share a row.
    """
    places = {name: at for at, name in enumerate(composites)}
    orders = [_improved(graph, places, is_mirrored=is_mirrored) for is_mirrored in (False, True)]
    _, best = min(orders, key=lambda order: order[0])
    for row, order in zip(graph.rows, best, strict=True):
        row[:] = order
        number(row)


def _improved(graph: Graph, places: Mapping[str, int], *, is_mirrored: bool) -> tuple[int, list[list[Node]]]:
    """Return the best order found from one beginning, with its crossings."""
    _start(graph, places, is_mirrored=is_mirrored)
    nodes = sum(map(len, graph.rows))
    best, fewest, idle = _orders(graph), _crossings(graph), 0
    for sweep in range(max(2, min(_SWEEPS, _MOST_WORK // max(nodes, 1)))):
        _sweep(graph, places, is_down=sweep % 2 == 0)
        if nodes <= _SWAPPED_UP_TO:
            _swap(graph)
        crossings = _crossings(graph)
        idle += 1
        if crossings < fewest:
            best, fewest, idle = _orders(graph), crossings, 0
        if not fewest or idle == _IN_VAIN:
            break
    return fewest, best


def _orders(graph: Graph) -> list[list[Node]]:
    return [list(row) for row in graph.rows]


def _start(graph: Graph, places: Mapping[str, int], *, is_mirrored: bool) -> None:
    """Order the rows as the boxes are met, depth first from the top; mirrored: the last line of each box first."""
    met: dict[int, int] = {}
    for root in (node for row in graph.rows for node in row):
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if id(node) not in met:
                met[id(node)] = len(met)
                waiting += node.below if is_mirrored else reversed(node.below)
    for row in graph.rows:
        _arrange(row, {id(node): float(met[id(node)]) for node in row}, places, 0)


def _sweep(graph: Graph, places: Mapping[str, int], *, is_down: bool) -> None:
    for row in graph.rows if is_down else reversed(graph.rows):
        key: dict[int, float] = {}
        for node in row:
            near = node.above if is_down else node.below
            key[id(node)] = sum(other.order for other in near) / len(near) if near else float(node.order)
        _arrange(row, key, places, 0)


@attrs.define
class _Run:
    """Nodes that stay together: those of one composite, or one node alone."""

    composite: str
    nodes: list[Node]
    key: float = 0.0


def _arrange(row: list[Node], key: Mapping[int, float], places: Mapping[str, int], depth: int) -> None:
    """Sort the row by *key*: each composite in one run between its borders, composites in their fixed order."""
    if all(len(node.inside) <= depth for node in row):
        row.sort(key=lambda node: (_side(node), key[id(node)]))
        number(row)
        return
    runs: dict[str, _Run] = {}
    for node in row:
        is_deeper = len(node.inside) > depth and not (_side(node) and len(node.inside) == depth)
        name = node.inside[depth] if is_deeper else f"/{id(node)}"
        runs.setdefault(name, _Run(name if is_deeper else "", [])).nodes.append(node)
    for run in runs.values():
        inner = [node for node in run.nodes if not _side(node)] or run.nodes
        run.key = sum(key[id(node)] for node in inner) / len(inner)
        if run.composite:
            _arrange(run.nodes, key, places, depth + 1)
    row[:] = [node for run in _in_turn(list(runs.values()), places) for node in run.nodes]
    number(row)


def _side(node: Node) -> int:
    return {"left": -1, "right": 1}.get(node.kind, 0)


def _in_turn(runs: list[_Run], places: Mapping[str, int]) -> list[_Run]:
    def side(run: _Run) -> int:
        return 0 if run.composite else _side(run.nodes[0])

    runs.sort(key=lambda run: (side(run), run.key))
    fixed = iter(sorted((run for run in runs if run.composite), key=lambda run: places.get(run.composite, 0)))
    return [next(fixed) if run.composite else run for run in runs]


def _swap(graph: Graph) -> None:
    """Exchange neighbours wherever that takes crossings away."""
    for row in graph.rows:
        for at in range(len(row) - 1):
            left, right = row[at], row[at + 1]
            if left.inside == right.inside and not _side(left) and not _side(right):
                now = _pairs(left.above, right.above) + _pairs(left.below, right.below)
                then = _pairs(right.above, left.above) + _pairs(right.below, left.below)
                if then < now:
                    row[at], row[at + 1] = right, left
                    left.order, right.order = right.order, left.order


def _pairs(left: list[Node], right: list[Node]) -> int:
    """Count the crossings of two nodes' lines to one side, *left* being the neighbours of the left one."""
    return sum(one.order > other.order for one in left for other in right)


def _crossings(graph: Graph) -> int:
    return sum(_crossings_below(row) for row in graph.rows)


def _crossings_below(row: list[Node]) -> int:
    found, seen = 0, list[int]()
    for end in _ends(row):
        found += len(seen) - bisect_right(seen, end)
        insort(seen, end)
    return found


def _ends(row: list[Node]) -> Iterator[int]:
    for node in row:
        yield from sorted(other.order for other in node.below)
