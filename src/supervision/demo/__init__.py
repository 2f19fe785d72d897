"""The demonstration: five years of supervision in one district, played through the desk on a virtual clock.

It rebuilds what Long Biên district published for 2016-2021.  Names of persons are invented; what was not published is
chosen, and says so in the column ``source`` of each table.

* `data` - the folder of tables; `play` - carries them out; `Show` - what to look at afterwards
* `_rows`, `_tables` - the tables; `_acts`, `_papers`, `_wording` - from rows to commands
* `_draw`, `_names` - choices and names without chance
* `_ledgers` - the other ledgers of the same article: `LEDGERS` by name, `play_ledger` carries one out
* `_generate` - how the tables were invented
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._ledgers import LEDGERS, Ledger, NotRebuilt, Published, StillOpen, compared, play_ledger, still_open
from ._play import NotVirtualError, Played, Refused, UnexpectedOutcomeError, play
from ._show import Attempt, Comparison, Overdue, RefusedSum, Show, figures_csv
from ._tables import DataError, Tables, read

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "LEDGERS",
    "Attempt",
    "Comparison",
    "DataError",
    "Ledger",
    "NotRebuilt",
    "NotVirtualError",
    "Overdue",
    "Played",
    "Published",
    "Refused",
    "RefusedSum",
    "Show",
    "StillOpen",
    "Tables",
    "UnexpectedOutcomeError",
    "compared",
    "data",
    "figures_csv",
    "play",
    "play_ledger",
    "read",
    "still_open",
]


def data() -> Traversable:
    """Return the folder of the tables that come with the package."""
    from importlib.resources import files

    return files("supervision.demo") / "data"
