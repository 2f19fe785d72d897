"""Traces turned into people, inputs, days and Gherkin: what a workflow allows, as an officer would tell it.

Where things live:

* `_names`, `_cast` - an invented organisation in which every step can be taken
* `_values` - what is given with a step; `_cases` - cases in memory, quick and easily taken back
* `_routes` - ways through a workflow, and what must happen besides
* `_play` - people, inputs and days for a trace, searched for and proved on an engine
* `_gherkin` - what was played as a feature that runs
"""

from ._cases import Cases, Taken
from ._cast import Cast
from ._gherkin import Untold, gherkin
from ._play import Act, Opener, Played, Unplayable, first_day, play
from ._routes import routes
from ._values import Pool

__all__ = [
    "Act",
    "Cases",
    "Cast",
    "Opener",
    "Played",
    "Pool",
    "Taken",
    "Unplayable",
    "Untold",
    "first_day",
    "gherkin",
    "play",
    "routes",
]
