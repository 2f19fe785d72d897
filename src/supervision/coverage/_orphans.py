"""A unit that hands cases over and ends while it still holds one: what is counted as left behind."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.engine import COUNTED, SOURCE
from supervision.model import Transition
from supervision.scenarios import Act, names_read

from ._rides import Acts, Ground, most, renumbered

Ending = tuple[str, date]  # a unit, and the first day on which it is no more


def leaving_behind(way: Transition, acts: Acts) -> tuple[Acts, Act, Ending] | None:
    """Return what happens before, the last act, and which unit ends on its day; None where nothing is counted then.

    Of the case that is handed over there is a second one beside it, on no list.

    Args:
        way: What is tried, by a case that has handed others over.
        acts: The way there; the last goes *way*.
    """
    act = acts[-1]
    if set(COUNTED.get(way.step, ())).isdisjoint(names_read(way)):
        return None
    at = next((at for at, done in enumerate(acts) if done.source is None and done.workflow != act.workflow), None)
    unit = next((done.inputs[SOURCE] for done in acts if done.case == act.case and SOURCE in done.inputs), None)
    if at is None or not isinstance(unit, str):
        return None
    return (*acts[: at + 1], *renumbered(acts[at : at + 1], most(acts)), *acts[at + 1 : -1]), act, (unit, act.day)


def ground_without(base: Ground, ending: Ending, acts: Acts) -> Ground | None:
    """Return where *acts* lead where a unit ends behind them; None where they cannot be taken."""
    unit, day = ending
    units = tuple(attrs.evolve(one, to_on=day) if one.id == unit else one for one in base.cast.units)
    ground = Ground(base.library, attrs.evolve(base.cast, units=units), base.judge)
    return ground if ground.run(acts) else None
