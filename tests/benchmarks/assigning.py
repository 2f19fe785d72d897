"""The whole assignment of a province, proven, beside OR-tools and networkx on the same groups.

The others get the problem ready made: groups, and how many each supervisor takes.  Ours begins with the people, finds
that out, and proves what it found; the least cost is the same, which is checked.
"""

from __future__ import annotations

import math
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from random import Random  # noqa: TID251 - seeded
from statistics import median

import attrs

from supervision.assignment import Demand, Problem, Supervisor, assign
from supervision.assignment._problem import groups, prices

from .measuring import Row, Side, Sizes, in_turn

MOST_MS = 2_000
_OURS, _ORTOOLS, _NETWORKX = "assign", "OR-tools, min-cost flow", "networkx, network simplex"
# With more arcs it takes minutes.
_MOST_FOR_NETWORKX = 500
_PLACES, _BODIES, _KM = 200, 200, 10_000


def assigning(sizes: Sizes) -> Iterator[Row]:
    """Measure two thousand different eligibilities, and two hundred; a hundredth of it where sizes are tiny."""
    share = 1 if sizes.has_peers else 100
    for many in (2_000 // share, 200 // share):
        problem = province(100_000 // share, max(500 // share, 5), many)
        with ExitStack() as stack:
            yield from _rows(problem, many, sizes, stack)


def _rows(problem: Problem, many: int, sizes: Sizes, stack: ExitStack) -> Iterator[Row]:
    answer = assign(problem)
    sides: dict[str, Side] = {_OURS: lambda: _ours(problem)}
    if sizes.has_peers:
        sides[_ORTOOLS] = stack.enter_context(_ortools(problem, answer.cost))
        if many <= _MOST_FOR_NETWORKX:
            sides[_NETWORKX] = lambda: _networkx(problem, answer.cost)
    figures = in_turn(sides, min(sizes.rounds, 3))
    what = f"assignment of {len(problem.demands):,} plans to {len(problem.supervisors)}, {many:,} eligibilities"
    took = median(figures.wall[_OURS]) / 1_000_000
    spread = max(answer.loads.values()) - min(answer.loads.values())
    note = f"gap to the bound {answer.gap}, loads within {spread} of each other"
    row = Row(f"{what}, in time", f"{took:,.0f} ms", ratio=took, goal=MOST_MS, note=note)
    yield attrs.evolve(row, unit="ms")
    for other in [name for name in sides if name != _OURS]:
        yield figures.row(what, _OURS, other)


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


# OR-tools brings a solver HiGHS of its own, which cannot be loaded beside ours.
_CHILD = """
import pickle, sys
import numpy as np
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow
tails, heads, costs, rooms, supplies = map(np.array, pickle.load(sys.stdin.buffer))
for _ in sys.stdin.buffer:
    flow = SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(tails, heads, rooms, costs)
    flow.set_nodes_supplies(np.arange(len(supplies)), supplies)
    flow.solve()
    print(flow.optimal_cost(), flush=True)
"""


@contextmanager
def _ortools(problem: Problem, least: int) -> Iterator[Side]:
    """Give a side that lets another process solve it; the arrays are there already."""
    with subprocess.Popen([sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        asking, answering = child.stdin, child.stdout
        if asking is None or answering is None:
            raise AssertionError("no pipes")
        pickle.dump(attrs.astuple(_arcs(problem)), asking)

        def side() -> int:
            asking.write(b"\n")
            asking.flush()
            if int(answering.readline()) != least:
                raise AssertionError("another cost")
            return 1

        yield side
        asking.close()


def _networkx(problem: Problem, least: int) -> int:
    import networkx as nx

    arcs, graph = _arcs(problem), nx.DiGraph()
    for node, supply in enumerate(arcs.supplies):
        graph.add_node(node, demand=-supply)
    for tail, head, room, cost in zip(arcs.tails, arcs.heads, arcs.rooms, arcs.costs, strict=True):
        graph.add_edge(tail, head, capacity=room, weight=cost)
    cost, _ = nx.network_simplex(graph)
    if cost != least:
        raise AssertionError(f"{cost} and not {least}")
    return 1
