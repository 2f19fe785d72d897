"""The whole assignment of a province, proven, beside OR-tools and networkx on the same groups.

The others get the problem ready made: groups, and how many each supervisor takes.  Ours begins with the people, finds
that out, and proves what it found; the least cost is the same, which is checked.
"""

from __future__ import annotations

import math
import pickle
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from random import Random  # noqa: TID251 - seeded
from statistics import median
from typing import IO

import attrs

from supervision.assignment import Demand, Problem, Supervisor, assign
from supervision.assignment._problem import groups, prices

from .measuring import Row, Side, Sizes, in_turn

MOST_MS = 2_000
_OURS, _ORTOOLS, _NETWORKX = "assign", "OR-tools, min-cost flow", "networkx, network simplex"
# What takes longer than this is measured only once.
_SLOW_S = 5
_PLACES, _BODIES, _KM = 200, 200, 10_000


def assigning(sizes: Sizes) -> Iterator[Row]:
    """Measure two thousand different eligibilities, and two hundred; a hundredth of it where sizes are tiny."""
    share = 1 if sizes.has_peers else 100
    for many in (2_000 // share, 200 // share):
        problem = province(100_000 // share, max(500 // share, 5), many)
        with ExitStack() as stack:
            yield from _rows(problem, many, sizes, stack)


def _rows(problem: Problem, many: int, sizes: Sizes, stack: ExitStack) -> Iterator[Row]:
    answer, rounds = assign(problem), min(sizes.rounds, 3)
    sides: dict[str, Side] = {_OURS: lambda: _ours(problem)}
    if sizes.has_peers:
        sides[_ORTOOLS] = stack.enter_context(other_solver(_IN_ORTOOLS, problem)).solved(answer.cost)
    figures = in_turn(sides, rounds)
    what = f"assignment of {len(problem.demands):,} plans to {len(problem.supervisors)}, {many:,} eligibilities"
    took = median(figures.wall[_OURS]) / 1_000_000
    spread = max(answer.loads.values()) - min(answer.loads.values())
    note = f"gap to the bound {answer.gap}, loads within {spread} of each other"
    row = Row(f"{what}, in time", f"{took:,.0f} ms", ratio=took, goal=MOST_MS, note=note)
    yield attrs.evolve(row, unit="ms")
    if sizes.has_peers:
        yield figures.row(what, _OURS, _ORTOOLS)
        yield _beside_networkx(Row(what, figures.told(_OURS)), took / 1_000, problem, answer.cost, sizes)


def _beside_networkx(row: Row, took_s: float, problem: Problem, least: int, sizes: Sizes) -> Row:
    """Measure both in turn; from what takes long one turn is enough, and beyond what somebody waits none."""
    with other_solver(_IN_NETWORKX, problem) as other:
        waited = other.waited_for(least, sizes.patience_s)
        if waited is None:
            return attrs.evolve(row, other=f"{_NETWORKX}: not within {sizes.patience_s:g} s")
        if waited > _SLOW_S:
            return attrs.evolve(row, other=f"{_NETWORKX}: {waited:,.1f} s", ratio=took_s / waited)
        sides: dict[str, Side] = {_OURS: lambda: _ours(problem), _NETWORKX: other.solved(least)}
        return in_turn(sides, min(sizes.rounds, 3)).row(row.what, _OURS, _NETWORKX)


def province(plans: int, supervisors: int, eligibilities: int) -> Problem:
    """Return plans all over a province; nobody is supervised by a body of his own, nor by one in ten others."""
    chance = Random(1)  # noqa: S311 - a scene, not secrets
    ids = [f"s{number}" for number in range(supervisors)]
    homes = {one: (chance.randrange(_KM), chance.randrange(_KM), chance.randrange(_BODIES)) for one in ids}
    places = [(chance.randrange(_KM), chance.randrange(_KM)) for _ in range(_PLACES)]
    kinds = []
    for _ in range(eligibilities):
        own = chance.randrange(_BODIES)
        may = frozenset(one for one in ids if homes[one][2] != own and chance.random() > 0.1)
        kinds.append((may or frozenset(ids), f"p{chance.randrange(_PLACES)}"))
    demands = [Demand(f"d{number}", *kinds[number % eligibilities]) for number in range(plans)]

    def cost(place: str, supervisor: str) -> int:
        (x, y), (a, b, _) = places[int(place[1:])], homes[supervisor]
        return int(math.hypot(x - a, y - b))

    return Problem(demands, map(Supervisor, ids), cost=cost)


def _ours(problem: Problem) -> int:
    if assign(problem).gap:
        raise AssertionError("not proven")
    return 1


@attrs.frozen
class _Arcs:
    """Groups, then supervisors, then what is left over of supervisors that may take one more."""

    tails: list[int]
    heads: list[int]
    costs: list[int]
    rooms: list[int]
    supplies: list[int]


def _arcs(problem: Problem) -> _Arcs:
    alike, asked = groups(problem), prices(problem)
    at = {one.id: len(alike) + number for number, one in enumerate(problem.supervisors)}
    pairs = [(row, one) for row, group in enumerate(alike) for one in group.eligible]
    least, more = divmod(len(problem.demands), len(at))
    last = len(alike) + len(at)
    return _Arcs(
        [*(row for row, _ in pairs), *at.values()],
        [*(at[one] for _, one in pairs), *([last] * len(at))],
        [*(asked[alike[row].place][one] for row, one in pairs), *([0] * len(at))],
        [*(len(alike[row].demands) for row, _ in pairs), *([1] * len(at))],
        [*(len(group.demands) for group in alike), *([-least] * len(at)), -more],
    )


# OR-tools brings a solver HiGHS of its own, which cannot be loaded beside ours; networkx may have to be stopped.
_ASKED = """
import pickle, sys
arcs = prepared(*pickle.load(sys.stdin.buffer))
for _ in sys.stdin.buffer:
    print(solve(*arcs), flush=True)
"""
_IN_ORTOOLS = """
import numpy as np
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

def prepared(*arcs):
    return list(map(np.array, arcs))

def solve(tails, heads, costs, rooms, supplies):
    flow = SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(tails, heads, rooms, costs)
    flow.set_nodes_supplies(np.arange(len(supplies)), supplies)
    flow.solve()
    return flow.optimal_cost()
"""
_IN_NETWORKX = """
import networkx as nx

def prepared(*arcs):
    return arcs

def solve(tails, heads, costs, rooms, supplies):
    graph = nx.DiGraph()
    graph.add_nodes_from((node, {"demand": -supply}) for node, supply in enumerate(supplies))
    graph.add_edges_from(
        (tail, head, {"capacity": room, "weight": cost})
        for tail, head, room, cost in zip(tails, heads, rooms, costs, strict=True)
    )
    return nx.network_simplex(graph)[0]
"""


@attrs.frozen
class Other:
    """A process that solves the problem it was given once more for every line it is sent."""

    child: subprocess.Popen[bytes]
    asking: IO[bytes]
    answering: IO[bytes]

    def solved(self, least: int) -> Side:
        """Return a side that has it solve the problem once."""

        def side() -> int:
            self._ask()
            self._check(least)
            return 1

        return side

    def waited_for(self, least: int, seconds: float) -> float | None:
        """Have it solve the problem: how many seconds that took, or None where it was given up after *seconds*."""
        began = time.perf_counter()
        self._ask()
        ready, _, _ = select.select([self.answering], [], [], seconds)
        if not ready:
            self.child.kill()
            return None
        self._check(least)
        return time.perf_counter() - began

    def _ask(self) -> None:
        self.asking.write(b"\n")
        self.asking.flush()

    def _check(self, least: int) -> None:
        cost = int(self.answering.readline())
        if cost != least:
            raise AssertionError(f"{cost} and not {least}")


@contextmanager
def other_solver(solver: str, problem: Problem) -> Iterator[Other]:
    """Start another solver in a process of its own; the arrays are there already."""
    with subprocess.Popen(
        [sys.executable, "-c", solver + _ASKED], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        if child.stdin is None or child.stdout is None:
            raise AssertionError("no pipes")
        pickle.dump(attrs.astuple(_arcs(problem)), child.stdin)
        child.stdin.flush()
        try:
            yield Other(child, child.stdin, child.stdout)
        finally:
            if child.poll() is None:
                child.stdin.close()
