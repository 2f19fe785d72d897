"""Every choice there is, one after the other: what the solver is held against."""

from __future__ import annotations

from itertools import product

from supervision.assignment import Problem


def best(problem: Problem) -> tuple[int, tuple[int, ...], int]:
    """Return how many can be supervised, the evenest loads, largest first, and the least that must be paid for them.

    What keeping last year's is worth is taken off what is paid.
    """
    rooms = {one.id: len(problem.demands) if one.room is None else one.room for one in problem.supervisors}
    keys = [
        key
        for chosen in product(*([None, *sorted(demand.eligible)] for demand in problem.demands))
        if (key := _key(problem, chosen, rooms)) is not None
    ]
    left, loads, paid = min(keys)
    return len(problem.demands) - left, loads, paid


def _key(
    problem: Problem, chosen: tuple[str | None, ...], rooms: dict[str, int]
) -> tuple[int, tuple[int, ...], int] | None:
    loads = {one: chosen.count(one) for one in rooms}
    if any(loads[one] > rooms[one] for one in rooms):
        return None
    pairs = [(demand, one) for demand, one in zip(problem.demands, chosen, strict=True) if one is not None]
    paid = sum(problem.cost(demand.place, one) - problem.kept * (one == demand.last) for demand, one in pairs)
    return chosen.count(None), tuple(sorted(loads.values(), reverse=True)), paid
