"""Days that pass: what the engine does by itself once a term is over, nobody doing anything."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date

import attrs

from supervision.model import Transition, Workflow

from ._items import Item, numbered, transition_item
from ._legs import Leg
from ._rides import Acts, Ground, next_day

_MOST_DAYS = 10  # behind the end of a term, which may be no working day


def let_pass(
    workflow: Workflow,
    rides: Collection[tuple[int, Transition, Acts]],
    walked: Collection[Item],
    ground_of: Callable[[Acts], Ground | None],
) -> Iterator[Leg]:
    """Yield scenarios in which a day comes on which a case goes on by itself: one for each such way not *walked*.

    Args:
        workflow: The ways' own, its latest version.
        rides: To every other way.
        walked: What need not be walked again.
        ground_of: Returns where acts lead.
    """
    for step in workflow.steps:
        for number, way in numbered(step):
            item = transition_item(number, way)
            if way.is_automatic and way.after is not None and item not in walked:
                resting = (acts for _, _, acts in rides if _rests(workflow, acts, way))
                found = ((acts, _day_of(ground_of(acts), acts, way)) for acts in resting)
                leg = next(((acts, day) for acts, day in found if day is not None), None)
                if leg is not None:
                    acts, day = leg
                    going = attrs.evolve(acts[-1], step=way.step, source=way.source, target=way.target, day=day)
                    yield Leg(acts, going, is_refused=False, items=(item,), comes=day)


def _rests(workflow: Workflow, acts: Acts, way: Transition) -> bool:
    last = acts[-1]
    return last.workflow == workflow.name and (last.case, workflow.name, way.source) in last.after


def _day_of(ground: Ground | None, acts: Acts, way: Transition) -> date | None:
    """Return the first day on which the case goes *way* by itself; None where no term ends that lets it."""
    case = acts[-1].case
    for clock in ground.clocks(case) if ground is not None else ():
        due = max(date.fromisoformat(clock.due_on), next_day(acts[-1].day))
        for day in (next_day(due, more) for more in range(_MOST_DAYS) if clock.waits):
            if ground is not None and ground.is_followed(case, way, day):
                return day
    return None
