"""The cheapest of the evenest choices, with the prices that prove it.

A transportation problem between groups and supervisors: a vertex of its linear program is whole.  Of a million pairs a
few ten thousand are enough to solve it; the others are asked, by their price, whether they would make it cheaper, until
none would.  Costs and prices are whole numbers, so the proof is exact.
"""

from __future__ import annotations

import attrs
import numpy as np
from highspy import Highs, kHighsInf
from numpy.typing import NDArray

from ._balance import Balance, Flags, Numbers

_NEAREST = 20
_OF_EACH_SUPERVISOR = 30
_ASKED_IN = 6


@attrs.frozen
class Costs:
    """What is paid, in whole numbers from 0: by group and supervisor, and by group for leaving one of it out."""

    of_pair: Numbers
    of_left: Numbers


@attrs.frozen
class Cheapest:
    """How many of each group each supervisor takes, and what proves it.

    Attributes:
        given: How many, by group and supervisor; left: how many of each group nobody takes.
        of_group: The price of one more of each group; of_supervisor: of one more place with each supervisor.
        of_nobody: The price of one more whom nobody takes.
        bound: What any choice as full and as even costs at least: the cost itself, unless rounds ran out.
    """

    given: Numbers
    left: Numbers
    of_group: Numbers
    of_supervisor: Numbers
    of_nobody: int
    bound: int


def cheapest(balance: Balance, costs: Costs, sizes: Numbers, rounds: int) -> Cheapest:
    """Return the cheapest choice that is as full and as even as *balance*.

    Args:
        balance: A full and even choice.
        costs: What pairs cost.
        sizes: How many demands each group has.
        rounds: After so many rounds of asking the best choice so far is returned, with its bound.
    """
    program = _Program(balance, costs, sizes)
    program.let_in(_promising(np.where(program.allowed, costs.of_pair, program.dear)))
    for _ in range(rounds):
        program.solve()
        wanted = program.wanted()
        if not wanted.any():
            break
        program.let_in(wanted)
    return program.answer()


def _promising(costs: Numbers) -> Flags:
    """Return each group's and each supervisor's cheapest pairs."""
    groups, supervisors = costs.shape
    near, busy = min(_NEAREST, supervisors), min(_OF_EACH_SUPERVISOR, groups)
    chosen = np.zeros(costs.shape, bool)
    np.put_along_axis(chosen, np.argpartition(costs, near - 1, axis=1)[:, :near], values=True, axis=1)
    np.put_along_axis(chosen, np.argpartition(costs, busy - 1, axis=0)[:busy], values=True, axis=0)
    return chosen


class _Program:
    """The linear program, with the pairs that were let in so far.

    Its rows are the groups, the supervisors, and nobody; its columns what each group leaves to nobody, what each row
    lacks, at a price that nothing is worth, and the pairs.
    """

    def __init__(self, balance: Balance, costs: Costs, sizes: Numbers) -> None:
        self._balance, self._costs, self._sizes = balance, costs.of_pair, sizes
        self._of_left = costs.of_left
        self.allowed = balance.allowed
        self.inside = np.zeros(self._costs.shape, bool)
        self._groups, self._supervisors = self._costs.shape
        self.dear = (int(self._costs.max(initial=0)) + 1) * (self._groups + self._supervisors + 2)
        self._highs = Highs()  # type: ignore[no-untyped-call]
        for option, value in (("output_flag", False), ("threads", 1), ("solver", "simplex")):
            self._highs.setOptionValue(option, value)
        self._pairs: list[tuple[Numbers, Numbers]] = []
        self._rows()
        self.lacks = True

    def _rows(self) -> None:
        balance, nobody = self._balance, int(self._balance.left.sum())
        low = np.concatenate([self._sizes, balance.low, [nobody]]).astype(float)
        high = np.concatenate([self._sizes, balance.high, [nobody]]).astype(float)
        rows = len(low)
        none = np.zeros(0, np.int32)
        self._highs.addRows(rows, low, high, 0, np.zeros(rows, np.int32), none, none.astype(float))
        homeless = np.flatnonzero(balance.level == 0)
        self._columns(self._of_left[homeless], homeless, np.full(len(homeless), rows - 1))
        self._columns(np.full(rows, float(self.dear)), np.arange(rows))
        self._before_pairs = len(homeless) + rows
        self._homeless = homeless

    def _columns(self, costs: NDArray[np.number], *rows: Numbers) -> None:
        count, each = len(costs), len(rows)
        index = np.stack(rows, axis=1).astype(np.int32).ravel() if count else np.zeros(0, np.int32)
        starts = np.arange(0, count * each, each, dtype=np.int32)
        most = np.full(count, kHighsInf)
        self._highs.addCols(
            count, costs.astype(float), np.zeros(count), most, count * each, starts, index, np.ones(count * each)
        )

    def let_in(self, pairs: Flags) -> None:
        """Add these *pairs* as columns, where they are allowed and not there yet."""
        groups, supervisors = np.nonzero(pairs & self.allowed & ~self.inside)
        self.inside[groups, supervisors] = True
        self._pairs.append((groups, supervisors))
        self._columns(self._costs[groups, supervisors], groups, self._groups + supervisors)

    def solve(self) -> None:
        """Solve it anew, from where it stood."""
        self._highs.run()
        # A choice stays possible when pairs are let in: from there the primal simplex, HiGHS's 4, is the shorter way.
        self._highs.setOptionValue("simplex_strategy", 4)
        solution = self._highs.getSolution()
        # Costs are whole, so the prices of a vertex are; rounding only wipes off what floating point left on them.
        prices = np.rint(np.array(solution.row_dual)).astype(np.int64)
        self._of_group, self._of_supervisor = prices[: self._groups], prices[self._groups : -1]
        self._of_nobody = int(prices[-1])
        values = np.rint(np.array(solution.col_value)).astype(np.int64)
        self._left = np.zeros(self._groups, np.int64)
        self._left[self._homeless] = values[: len(self._homeless)]
        self.lacks = bool(values[len(self._homeless) : self._before_pairs].any())
        self._values = values[self._before_pairs :]

    def _reduced(self) -> Numbers:
        reduced: Numbers = self._costs - self._of_group[:, None] - self._of_supervisor[None, :]
        return np.where(self.allowed, reduced, self.dear)

    def wanted(self) -> Flags:
        """Return pairs outside that would make it cheaper: of each group those that would most."""
        reduced = np.where(self.inside, self.dear, self._reduced())
        asked = min(_ASKED_IN, self._supervisors)
        best = np.zeros(reduced.shape, bool)
        np.put_along_axis(best, np.argpartition(reduced, asked - 1, axis=1)[:, :asked], values=True, axis=1)
        return best & (reduced < 0)

    def answer(self) -> Cheapest:
        """Return the choice it stands at; the even one it began with where it cannot seat everybody yet."""
        if self.lacks:
            given, left = self._balance.given, self._balance.left
        else:
            given, left = np.zeros(self._costs.shape, np.int64), self._left
            groups, supervisors = (np.concatenate(ends) for ends in zip(*self._pairs, strict=True))
            given[groups, supervisors] = self._values
        return Cheapest(given, left, self._of_group, self._of_supervisor, self._of_nobody, self._bound())

    def _bound(self) -> int:
        balance, prices = self._balance, self._of_supervisor
        loads = np.where(prices > 0, balance.low, balance.high)
        even = int(self._of_group @ self._sizes) + int(prices @ loads) + self._of_nobody * int(balance.left.sum())
        cheaper = np.minimum(self._reduced().min(axis=1), 0)
        cheaper[self._homeless] = np.minimum(cheaper, self._of_left - self._of_group - self._of_nobody)[self._homeless]
        return even + int(cheaper @ self._sizes)
