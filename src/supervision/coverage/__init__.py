"""What scenarios have walked of a workflow: transitions, refusals, deadlines, roles; and a feature that walks it all.

Where things live:

* `_items` - what there is to walk, and `_lives`, what no case ever walks for the choice it was opened with; `_record` -
  what the cases of one engine have walked
* `_walks` - what all scenarios of a run have walked, joined; held against a library, written as JSON and read again
* `_rides`, `_detours`, `_against`, `_orphans` - ways to every step, those that no shortest way has, those to where its
  guard does not hold, those on which a unit ends; `_passing` - days that pass
* `_tour` - scenarios that walk it all, found in memory; `_turns`, who acts as whom; `_legs` - what they are made of;
  `_feature` - the same in Gherkin; `_scout` - all that a tour tries
* `_told` - the same in words, as a table, as a picture
"""

from ._feature import feature
from ._items import Item, Kind, is_closed, items_of, neighbour, numbered, ways_of
from ._legs import Leg, Tour
from ._lives import Lives, lives_of
from ._record import Judge, Recorder
from ._rides import Acts, Ground, with_workflow
from ._scout import Scout
from ._told import KINDS, picture, place, shown, table, told
from ._tour import tour, tour_of
from ._walks import Covered, NotACoverageFileError, Row, Walks, covered, read_json, to_json

__all__ = [
    "KINDS",
    "Acts",
    "Covered",
    "Ground",
    "Item",
    "Judge",
    "Kind",
    "Leg",
    "Lives",
    "NotACoverageFileError",
    "Recorder",
    "Row",
    "Scout",
    "Tour",
    "Walks",
    "covered",
    "feature",
    "is_closed",
    "items_of",
    "lives_of",
    "neighbour",
    "numbered",
    "picture",
    "place",
    "read_json",
    "shown",
    "table",
    "to_json",
    "told",
    "tour",
    "tour_of",
    "ways_of",
    "with_workflow",
]
