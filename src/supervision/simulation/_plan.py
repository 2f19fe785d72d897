"""The plan of a simulated year: how many cases come, what is done with them, how long it takes, by how many people."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from random import Random  # noqa: TID251 - seeded by the caller: the same seed, the same year
from statistics import NormalDist

import attrs

_NINETY = NormalDist().inv_cdf(0.9)
Shares = tuple[tuple[str | int | bool, int], ...]


@attrs.frozen
class Delay:
    """How long a step takes from the day on which it could be taken: whole days.

    Attributes:
        least: Fewest days; of a skewed delay the days within which half are done.
        most: Most days; of a skewed delay the days within which nine of ten are done.
        is_skewed: Lognormal through the two quantiles; else every number of days from *least* to *most* is as likely.
        is_working: Counted in working days; else in calendar days, then moved to a working day.
    """

    least: int = 1
    most: int = 5
    is_skewed: bool = False
    is_working: bool = True

    def draw(self, chance: Random) -> int:
        """Return a number of days."""
        if not self.is_skewed:
            return chance.randint(self.least, self.most)
        spread = (math.log(self.most) - math.log(self.least)) / _NINETY
        return round(math.exp(math.log(self.least) + spread * chance.gauss(0, 1)))


@attrs.frozen
class Staff:
    """How many hold a role in each unit, and how many steps each of them can take on a working day."""

    people: int = 1
    per_day: int = 10


@attrs.frozen
class Behaviour:
    """What happens in the cases of one workflow.

    Attributes:
        inputs: For a field its values with their weights; other choices are equally likely, other inputs the usual.
        choices: For a state the steps taken next with their weights; for others the usual work, equally likely.
        delays: For a step how long it takes.
    """

    inputs: Mapping[str, Shares] = attrs.field(factory=dict)
    choices: Mapping[str, Shares] = attrs.field(factory=dict)
    delays: Mapping[str, Delay] = attrs.field(factory=dict)


@attrs.frozen
class Plan:
    """A year, or some months, of one workflow in one organisation.

    Attributes:
        start: First day; None takes that of `supervision.scenarios.first_day`.
        months: For how long cases arrive; those under way are followed for a year more, while the calendar lasts.
        per_month: Mean number of arrivals a month, at random (Poisson); ignored where *exactly* says how many.
        exactly: So many arrive in each month, on random days.
        behaviours: By workflow: that of *workflow*, and of those its steps open.
        usual_delay: Of every step that has no delay of its own.
        staff: By role; whoever holds a role that is not listed always has time.
    """

    workflow: str
    start: date | None = None
    months: int = 12
    per_month: int = 40
    exactly: tuple[int, ...] = ()
    behaviours: Mapping[str, Behaviour] = attrs.field(factory=dict)
    usual_delay: Delay = Delay()
    staff: Mapping[str, Staff] = attrs.field(factory=dict)

    def behaviour(self, workflow: str) -> Behaviour:
        """Return what happens in a workflow's cases; by default the usual."""
        return self.behaviours.get(workflow, Behaviour())
