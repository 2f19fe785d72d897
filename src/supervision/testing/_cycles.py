"""Cycles of a directed graph."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence


class Graph:
    """Numbers and arrows between them, each with the first name it was given."""

    def __init__(self) -> None:
        self._arrows: dict[int, dict[int, str]] = {}

    def add(self, one: int, two: int, name: str) -> None:
        """Add an arrow; one to itself says nothing and is left out."""
        if one != two:
            self._arrows.setdefault(one, {}).setdefault(two, name)

    def after(self, one: int) -> Sequence[int]:
        """Return where arrows lead from *one*."""
        return tuple(self._arrows.get(one, ()))

    def label(self, one: int, two: int) -> str:
        """Return the name of an arrow."""
        return self._arrows[one][two]

    @property
    def nodes(self) -> tuple[int, ...]:
        """Where arrows begin."""
        return tuple(self._arrows)


def components(graph: Graph) -> list[list[int]]:
    """Return the sets of more than one node that can all reach each other (Tarjan 1972, without recursion)."""
    search = _Search(graph)
    for node in graph.nodes:
        search.visit(node)
    return search.found


class _Search:
    def __init__(self, graph: Graph) -> None:
        self.found: list[list[int]] = []
        self._graph = graph
        self._index: dict[int, int] = {}
        self._low: dict[int, int] = {}
        self._stack: list[int] = []
        self._on_stack: set[int] = set()

    def visit(self, start: int) -> None:
        """Walk from *start*, unless it was met before."""
        if start in self._index:
            return
        path = [(start, iter(self._enter(start)))]
        while path:
            node, rest = path[-1]
            deeper = next((other for other in rest if self._is_new(node, other)), None)
            if deeper is not None:
                path.append((deeper, iter(self._enter(deeper))))
                continue
            path.pop()
            if path:
                above = path[-1][0]
                self._low[above] = min(self._low[above], self._low[node])
            if self._low[node] == self._index[node]:
                self._leave(node)

    def _enter(self, node: int) -> Sequence[int]:
        self._index[node] = self._low[node] = len(self._index)
        self._stack.append(node)
        self._on_stack.add(node)
        return self._graph.after(node)

    def _is_new(self, node: int, other: int) -> bool:
        if other in self._on_stack:
            self._low[node] = min(self._low[node], self._index[other])
        return other not in self._index

    def _leave(self, node: int) -> None:
        members = [self._stack.pop()]
        while members[-1] != node:
            members.append(self._stack.pop())
        self._on_stack -= set(members)
        if len(members) > 1:
            self.found.append(members)


def shortest_cycle(graph: Graph, nodes: Sequence[int]) -> list[int]:
    """Return a shortest cycle through the first of *nodes*, all of which can reach each other."""
    start, inside = nodes[0], set(nodes)
    came: dict[int, int] = {}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in graph.after(node):
            if other == start:
                return _back(came, start, node)
            if other in inside and other not in came:
                came[other] = node
                queue.append(other)
    raise ValueError("these nodes are on no cycle")


def _back(came: dict[int, int], start: int, node: int) -> list[int]:
    path = [node]
    while path[-1] != start:
        path.append(came[path[-1]])
    return path[::-1]
