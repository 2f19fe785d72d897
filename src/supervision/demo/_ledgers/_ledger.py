"""One ledger beside that of plans and supervision: who acts, what happens, and what was published about it."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.deadlines import Calendar
from supervision.demo._acts import Act
from supervision.engine import OrgData
from supervision.spec import Library, load
from supervision.text import Text

SOURCE = "Quận ủy Long Biên, 07/04/2021"
CHOSEN = "chosen"


@attrs.frozen
class Published:
    """A figure to compare the record with.

    Attributes:
        id: Its number in the list of published figures; empty where the figure is of our own choosing.
        key: The figure of the report. unit: key of `supervision.reports.UNITS`; a figure of another unit never matches.
        percent: Published share, with a point and as many decimals as were published; empty where there was none.
        above: The number was published as "more than" so many: what is counted lies above it, and below it and *above*.
        source: Who published it, and when; ``chosen`` where the number was chosen for this demonstration.
    """

    id: str
    key: str
    label: Text
    unit: str
    numerator: int | None = None
    denominator: int | None = None
    percent: str = ""
    above: int = 0
    source: str = SOURCE


@attrs.frozen
class NotRebuilt:
    """A published figure that no record can give back, and why."""

    id: str
    label: Text
    published: Text
    why: Text


@attrs.frozen(eq=False)
class Ledger:
    """What one ledger is played from.

    Attributes:
        script: Every act, oldest first.
        published: In the order of the article.
        listed: The workflow whose open cases are named one by one at the end; empty where none are.
        looks_back_to: First year its acts look back on, where that lies before the calendar of the package: of
            the years between, weekends alone are known.
        viewer: Who may see all cases.
    """

    name: str
    label: Text
    organisation: OrgData
    script: tuple[Act, ...]
    published: tuple[Published, ...]
    until_on: date
    not_rebuilt: tuple[NotRebuilt, ...] = ()
    listed: str = ""
    looks_back_to: int = 0
    viewer: str = "p-ks"

    def library(self) -> Library:
        """Return the workflows, the law and the calendar the ledger is opened with."""
        shipped = load()
        if not self.looks_back_to:
            return shipped
        known = shipped.calendar
        before = range(self.looks_back_to, known.years[0])
        years, estimated = (*before, *known.years), (*before, *known.estimated_years)
        calendar = Calendar.of(known.key, known.label, years, estimated, known.rules)
        return attrs.evolve(shipped, calendar=calendar)


def as_chosen(published: tuple[Published, ...]) -> tuple[Published, ...]:
    """Return the figures of a ledger of another size: nobody published those."""
    return tuple(attrs.evolve(row, source=CHOSEN) for row in published)
