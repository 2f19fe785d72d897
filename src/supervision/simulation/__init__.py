"""A year that has not happened: cases that come, people with little time, and what becomes of both.

Where things live:

* `_plan` - how many come and what is done with them; `_read` - the same from a file
* `_year` - one event after the other, decided by the machine's own rules; `_hands` - who does it, with what
* `_tally` - what is counted, and the figures; `_tables`, `_picture` - the same to read and to look at
"""

from ._picture import picture
from ._plan import Behaviour, Delay, Plan, Staff
from ._read import plan_codes, read_plan
from ._tables import Table, tables
from ._tally import Duty, Outcome, Result, Stay, Times, Waiting
from ._year import simulate

__all__ = [
    "Behaviour",
    "Delay",
    "Duty",
    "Outcome",
    "Plan",
    "Result",
    "Staff",
    "Stay",
    "Table",
    "Times",
    "Waiting",
    "picture",
    "plan_codes",
    "read_plan",
    "simulate",
    "tables",
]
