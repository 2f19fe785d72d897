"""What a tour is made of: its scenarios, one after another, and those who act in them."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.model import Reason, Value, Workflow
from supervision.scenarios import Act, Cast
from supervision.spec import Library
from supervision.text import Text

from ._items import Item
from ._orphans import Ending
from ._rides import Acts


@attrs.frozen(eq=False)
class Leg:
    """One scenario: what has happened, then one act, and what is asked afterwards.

    Attributes:
        before: What has happened, oldest first.
        act: What is done or tried.
        is_refused: Whether it is a try that is refused.
        items: What it walks that no leg before it does.
        reasons: Why it is refused, as far as it walks something by that; never empty for what is refused.
        overdue: The deadline whose day passes, instead of an act; empty else.
        due: That day.
        asked: What is asked of the case beside its state: ``due``, ``met``, ``late``, ``field`` or ``children``, its
            name, its day or value.
        comes: The day that comes, on which the case does the act by itself; none where None.
        ending: The unit that ends before the act, and the first day on which it is no more; none where None.
    """

    before: Acts
    act: Act
    is_refused: bool
    items: tuple[Item, ...]
    reasons: tuple[Reason, ...] = ()
    overdue: str = ""
    due: date | None = None
    asked: tuple[tuple[str, str, Value], ...] = ()
    comes: date | None = None
    ending: Ending | None = None

    @property
    def is_act_done(self) -> bool:
        """Whether the act is done in it: not refused, and not before it already."""
        return not (self.is_refused or self.overdue or self.comes)


@attrs.frozen(eq=False)
class Tour:
    """All legs of one workflow.

    Attributes:
        cast: Only those who are needed.
        legs: The shortest way first; those with the same past together.
        missing: What no leg walks, and why.
    """

    library: Library
    workflow: Workflow
    cast: Cast
    legs: tuple[Leg, ...]
    missing: tuple[tuple[Item, Text], ...]
