"""The answer: who supervises whom, who is left out and because of whom, and what proves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import attrs

from supervision.text import Text

_NAMED = 8


@attrs.frozen(slots=True)
class Shortage:
    """People for whom there is too little room, and everybody who could take them.

    Attributes:
        demands: Everybody who depends on these supervisors alone, by id: more than they have room for.
        supervisors: Everybody who may supervise one of them, by id; empty where nobody may.
        room: How many these supervisors take at most, in all.
        left_out: Whom this answer leaves out, by id: ``len(demands) - room`` of the demands.
    """

    demands: tuple[str, ...]
    supervisors: tuple[str, ...]
    room: int
    left_out: tuple[str, ...]

    @property
    def text(self) -> Text:
        """The shortage in words."""
        who, many = ", ".join(self.demands[:_NAMED]), len(self.demands)
        more = many - _NAMED
        more_vi, more_en = (f" và {more} người khác", f" and {more} more") if more > 0 else ("", "")
        if not self.supervisors:
            return Text(f"không ai được phép giám sát {who}{more_vi}", f"nobody may supervise {who}{more_en}")
        able = ", ".join(self.supervisors)
        return Text(
            f"{many} người ({who}{more_vi}) chỉ có thể do {able} giám sát, các bên này nhận nhiều nhất {self.room}",
            f"{many} people ({who}{more_en}) can only be supervised by {able}, who have room for {self.room}",
        )


@attrs.frozen(slots=True)
class Prices:
    """What one more would cost: the dual of the transportation problem.

    Attributes:
        of_demand: By demand. of_supervisor: by supervisor. of_nobody: of one more who is left out.
    """

    of_demand: Mapping[str, int]
    of_supervisor: Mapping[str, int]
    of_nobody: int


@attrs.frozen
class Assignment:
    """Who supervises whom.

    Attributes:
        supervisors: The supervisor of each demand that has one, by the demand's id.
        shortages: Why the others have none; together they name everybody who is left out, each once.
        cost: What all pairs cost.
        continued: How many go on with their supervisor of last year.
        gap: By how much a cheaper choice as full and as even could be cheaper, at most, what keeping is worth counted
            in; 0 where the answer is proven to be the cheapest.
        prices: What proves it: the price of each demand, of each supervisor and, under ``""``, of being left out.
    """

    supervisors: Mapping[str, str]
    shortages: tuple[Shortage, ...]
    cost: int
    continued: int
    gap: int
    prices: Prices

    @property
    def loads(self) -> dict[str, int]:
        """How many each supervisor takes; who takes nobody is not named."""
        return dict(Counter(self.supervisors.values()))
