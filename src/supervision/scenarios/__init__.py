"""Traces turned into people, inputs, days and Gherkin: what a workflow allows, as an officer would tell it.

Where things live:

* `_names`, `_cast` - an invented organisation in which every step can be taken
* `_guards` - expressions, parsed once; `_values` - what is given with a step
* `_cases` - cases in memory, quick and easily taken back
* `_paths` - ways through a workflow, and `_routes`, what must happen besides; `_kinds` - what every case of one kind
  may do
* `_transfers`, `_listing` - a case to be handed over, and how a list names it
* `_play` - people, inputs and days for a trace, searched for; `_proof` - proved on an engine; `_acts` - what somebody
  did; `_wishes` - what the guards further on ask of what is given
* `_gherkin` - what was played as a feature that runs; `_stage` - a case walked through by hand
"""

from ._acts import Act, Played, Unplayable, first_day
from ._cases import Cases, Taken
from ._cast import Cast, latest
from ._gherkin import KEYWORDS, Teller, Untold, gherkin, unsayable
from ._guards import names_in
from ._kinds import asked_by, settled
from ._paths import routes, steps_before
from ._play import play, rehearsals, rehearse
from ._proof import Opener, needed
from ._routes import ways_along
from ._stage import Offer, Stage
from ._values import Pool, is_date, names_read, papers

__all__ = [
    "KEYWORDS",
    "Act",
    "Cases",
    "Cast",
    "Offer",
    "Opener",
    "Played",
    "Pool",
    "Stage",
    "Taken",
    "Teller",
    "Unplayable",
    "Untold",
    "asked_by",
    "first_day",
    "gherkin",
    "is_date",
    "latest",
    "names_in",
    "names_read",
    "needed",
    "papers",
    "play",
    "rehearsals",
    "rehearse",
    "routes",
    "settled",
    "steps_before",
    "unsayable",
    "ways_along",
]
