"""Rounds in turn, ratios of one round, medians of those: what drifts on a shared machine drifts for both sides."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from typing import Literal

import attrs

# Runs one slice of work and returns how many operations that was.
Side = Callable[[], int]
Kind = Literal["at most", "times faster"]


@attrs.frozen
class Sizes:
    """How much of everything one run does."""

    rounds: int
    slice_s: float  # seconds a side is kept busy in one round, where the work is small enough to be repeated
    lives: int  # cases played through in one round of the durable benchmarks
    bulk: int  # commands in one batch
    replayed: int  # cases folded in one round
    live: tuple[int, ...]  # cases held in memory
    processes: int  # processes started of each kind
    grown: tuple[int, ...]  # cases in the ledgers that grow
    counted: int  # events that a report counts
    states: int  # of the workflow that is checked
    clients: int  # that work at once
    clients_s: float  # seconds they work in one round
    has_peers: bool  # whether libraries that keep their own record are measured as well
    scenarios: int  # of the feature that is run
    patience_s: float  # seconds after which a solver that is compared with is given up


_MILLION = (1_000, 10_000, 100_000, 1_000_000)
FULL = Sizes(
    15,
    0.15,
    40,
    1_000,
    300,
    (1_000, 10_000, 100_000),
    15,
    _MILLION,
    1_000_000,
    300,
    8,
    3,
    has_peers=True,
    scenarios=500,
    patience_s=120,
)
QUICK = Sizes(
    5,
    0.05,
    12,
    1_000,
    100,
    (1_000, 10_000),
    9,
    (1_000, 10_000),
    20_000,
    300,
    8,
    1,
    has_peers=True,
    scenarios=100,
    patience_s=60,
)
TINY = Sizes(2, 0.001, 1, 8, 3, (10, 20), 1, (10, 20), 40, 12, 2, 0.1, has_peers=False, scenarios=1, patience_s=1)


@attrs.frozen
class Point:
    """One figure of a ledger that grows.

    Attributes:
        series: What was measured; its last word says whether less or more is better.
        store: Where the ledger lives.
        cases: How many it holds.
        value: The figure, in the unit of its series.
    """

    series: str
    store: str
    cases: int
    value: float


@attrs.frozen
class Row:
    """One line of the table.

    Attributes:
        ours, other: What was measured on each side, with its unit.
        ratio: Median of same-round ratios; None where there is no other side.
        goal: What is asked of the ratio; None for information.
        kind: Whether the ratio is our cost by theirs (at most) or theirs by ours (times faster).
        spread: The lowest and the highest of the same-round ratios.
        note: What a reader must know of the two sides.
        unit: ``x`` for a ratio; what is no ratio but has a goal names its own (``B``, ``ms``).
        point: Where the row is one of a ledger that grows, what it says for the plot.
    """

    what: str
    ours: str
    other: str = ""
    ratio: float | None = None
    goal: float | None = None
    kind: Kind = "at most"
    spread: tuple[float, float] | None = None
    note: str = ""
    unit: str = "x"
    point: Point | None = None

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        if self.ratio is None or self.goal is None:
            return None
        return self.ratio <= self.goal if self.kind == "at most" else self.ratio >= self.goal


@attrs.frozen
class Figures:
    """Nanoseconds per operation, a list a side, a number a round; *cpu* is this process's user and system time."""

    wall: Mapping[str, Sequence[float]]
    cpu: Mapping[str, Sequence[float]]

    def told(self, side: str) -> str:
        """Return a side's median in a unit that suits it."""
        took = median(self.wall[side])
        if took < 1_000_000:
            return f"{took / 1_000:,.1f} µs"
        return f"{took / 1_000_000:,.2f} ms" if took < 1_000_000_000 else f"{took / 1_000_000_000:,.1f} s"

    def ratios(self, side: str, other: str, *, cpu: bool = False) -> list[float]:
        """Return how much *side* costs beside *other*, for each round."""
        taken = self.cpu if cpu else self.wall
        return [one / two for one, two in zip(taken[side], taken[other], strict=True)]

    def row(self, what: str, ours: str, other: str, *, goal: float | None = None, kind: Kind = "at most") -> Row:
        """Return the line for two sides."""
        pair = (ours, other) if kind == "at most" else (other, ours)
        found = self.ratios(*pair)
        spread = min(found), max(found)
        return Row(what, self.told(ours), f"{other}: {self.told(other)}", median(found), goal, kind, spread)


def in_turn(sides: Mapping[str, Side], rounds: int) -> Figures:
    """Run every side once a round, in an order that turns, and return what an operation took."""
    wall: dict[str, list[float]] = {name: [] for name in sides}
    cpu: dict[str, list[float]] = {name: [] for name in sides}
    names = list(sides)
    for number in range(rounds):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            _set_apart()
            began, worked = time.perf_counter_ns(), time.process_time_ns()
            operations = sides[name]()
            worked, took = time.process_time_ns() - worked, time.perf_counter_ns() - began
            wall[name].append(took / operations)
            cpu[name].append(worked / operations)
    return Figures(wall, cpu)


def _set_apart() -> None:
    """Take what is there out of the collector's sight: the benchmark's own data must not be charged to a side."""
    gc.collect()
    gc.freeze()


def repeated(call: Callable[[], object], slice_s: float, *, operations: int = 1) -> Side:
    """Return a side that repeats *call* for about *slice_s* seconds; how often is settled here, once."""
    call()
    began = time.perf_counter()
    call()
    times = max(1, int(slice_s / max(time.perf_counter() - began, 1e-7)))
    turns: Iterable[None] = [None] * times

    def side() -> int:
        for _ in turns:
            call()
        return times * operations

    return side
