"""Assigning, and what a change made by hand would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

from supervision.errors import SupervisionError
from supervision.text import Text

from ._answer import Assignment, Shortage
from ._problem import Demand, Problem, groups, prices

_ROUNDS = 200


class NotInstalledError(SupervisionError):
    """The extra ``assign`` is not installed."""

    def __str__(self) -> str:
        return (
            "chưa cài phần phân công: pip install “supervision-cycles[assign]” · "
            "the part for assignments is not installed: pip install “supervision-cycles[assign]”"
        )


def assign(problem: Problem, *, rounds: int = _ROUNDS) -> Assignment:
    """Return the fullest, then evenest, then cheapest choice; the same problem has the same answer.

    Where nothing can be done for somebody, the others are assigned all the same, and `Assignment.shortages` says why.

    Args:
        problem: Who asks, who may, and at what cost.
        rounds: How often pairs that were left aside may be asked at most; the answer's gap says what that cost.
            Ten are enough for a hundred thousand demands.

    Raises:
        ProblemError: A cost is no whole number from 0 to ten million.
        NotInstalledError: The extra ``assign`` is not installed.
    """
    try:
        from ._solved import solved
    except ImportError as missing:
        raise NotInstalledError from missing
    alike = groups(problem)
    return solved(problem, alike, prices(problem), rounds)


@attrs.frozen(slots=True)
class Moved:
    """What a change made by hand would do.

    Attributes:
        refusals: Why it must not be; empty where it may.
        cost: By how much the pairs cost more than before; below 0 for less.
        continued: How many more go on with last year's supervisor; below 0 for fewer.
        spread: The largest load less the smallest, among those who may take anybody: before and after.
        assignment: The answer after the change, its gap counted from what was
            proven before, so below 0 where evenness was given up for cost; None where it is refused.
    """

    refusals: tuple[Text, ...]
    cost: int
    continued: int
    spread: tuple[int, int]
    assignment: Assignment | None


def moved(problem: Problem, assignment: Assignment, demand: str, supervisor: str) -> Moved:
    """Check a change made by hand, whole, and say what it costs; the *assignment* stays as it is.

    Raises:
        KeyError: No demand or supervisor of that id.
    """
    wanted = {one.id: one for one in problem.demands}[demand]
    before = assignment.supervisors.get(demand)
    after = {**assignment.supervisors, demand: supervisor}
    cost = problem.cost(wanted.place, supervisor) - (0 if before is None else problem.cost(wanted.place, before))
    continued = (wanted.last == supervisor) - (before is not None and wanted.last == before)
    spread = (_spread(problem, assignment.supervisors), _spread(problem, after))
    refusals = tuple(_refusals(problem, assignment, wanted, supervisor))
    if refusals:
        return Moved(refusals, cost, continued, spread, None)
    changed = attrs.evolve(
        assignment,
        supervisors=after,
        shortages=tuple(left for one in assignment.shortages if (left := _without(one, demand)).left_out),
        cost=assignment.cost + cost,
        continued=assignment.continued + continued,
        gap=assignment.gap + cost - problem.kept * continued,
    )
    return Moved((), cost, continued, spread, changed)


def _refusals(problem: Problem, assignment: Assignment, wanted: Demand, supervisor: str) -> Iterator[Text]:
    if assignment.supervisors.get(wanted.id) == supervisor:
        yield Text(f"{wanted.id} đang do {supervisor} giám sát", f"{supervisor} supervises {wanted.id} already")
        return
    if supervisor not in wanted.eligible:
        yield Text(f"{supervisor} không được giám sát {wanted.id}", f"{supervisor} may not supervise {wanted.id}")
    room = {one.id: one.room for one in problem.supervisors}[supervisor]
    taken = sum(given == supervisor for given in assignment.supervisors.values())
    if room is not None and taken >= room:
        yield Text(
            f"{supervisor} chỉ nhận nhiều nhất {room} người và đã đủ",
            f"{supervisor} has room for {room}, and all of it is taken",
        )


def _spread(problem: Problem, supervisors: Mapping[str, str]) -> int:
    """Return the largest load less the smallest, of those who may take anybody and have any room."""
    able = {one for demand in problem.demands for one in demand.eligible}
    loads = Counter(supervisors.values())
    counted = [loads[one.id] for one in problem.supervisors if one.id in able and one.room != 0]
    return max(counted) - min(counted)


def _without(shortage: Shortage, demand: str) -> Shortage:
    return attrs.evolve(shortage, left_out=tuple(one for one in shortage.left_out if one != demand))
