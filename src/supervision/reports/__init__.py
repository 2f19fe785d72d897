"""The read side: figures counted from the sealed log, never from written state, and never written themselves.

Where things live:

* `_figure` - one figure with its unit; what may be added, and what may not
* `_fold` - the log, read once, as what happened to each case; `_window` - the days that count
* `_count` - figures of that; `_inspections` those of party inspection, `_study` those of study campaigns
* `_works` - those of registered works and of what was mobilised; `_awards` - those of commendations and models
* `_reception` - those of what people bring and of what comes from above; `_said` those of what is said of persons
* `_report` - the figures of one window at one position of the log; `_reconcile` - what must add up in it
* `_stock` - open cases at the end of a day, and who held them
"""

from ._count import count, overlaps_refused
from ._figure import UNITS, Figure, UnitsDifferError, shown, total
from ._reconcile import Mismatch, reconcile
from ._report import Report
from ._stock import Stock, stock

__all__ = [
    "UNITS",
    "Figure",
    "Mismatch",
    "Report",
    "Stock",
    "UnitsDifferError",
    "count",
    "overlaps_refused",
    "reconcile",
    "shown",
    "stock",
    "total",
]
