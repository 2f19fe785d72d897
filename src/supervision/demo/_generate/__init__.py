"""The tables of the demonstration, invented: the same rows on every machine, for ever.

Written once into ``data/`` (``python -m supervision.demo._generate``) and committed; the tests make smaller ones.  What
was published decides the sums; names of persons, days and single acts are chosen here.

* `_sizes` - how much of everything, and what must come out; `_days` - working days
* `_organisation`, `_plans`, `_visits`, `_comments` - the ordinary run
* `_incidents`, `_answers` - what is out of the ordinary; `_telling` - how that is told
* `_published` - the published figures; `_tables` (this file) - all of it together
"""

from supervision.demo._rows import StoryRow
from supervision.demo._tables import Tables

from ._comments import commented
from ._days import Days
from ._incidents import with_incidents
from ._organisation import organised
from ._plans import planned
from ._published import published
from ._sizes import FULL, SMALL, Sizes
from ._visits import closed, visited

__all__ = ["FULL", "SMALL", "Sizes", "tables"]


def tables(sizes: Sizes) -> Tables:
    """Return all rows for *sizes*."""
    days = Days.until(sizes.until)
    organisation = organised(sizes)
    plans = planned(sizes, organisation, days)
    visits, turns = visited(sizes, organisation, plans, days)
    comments = commented(sizes, visits, turns, days)
    told = with_incidents(sizes, plans, visits, turns, comments, days)
    visits, plans = closed(told.visits, turns, told.comments, told.plans, days)
    units, people, mandates = organisation.rows
    return Tables(
        units,
        people,
        mandates,
        plans,
        visits,
        turns,
        told.comments,
        told.incidents(plans),
        published(sizes, plans, visits),
        (*told.stories, StoryRow("last_day", sizes.until.isoformat())),
    )
