"""What a workflow can do at all, and whether its promises hold.

Where things live:

* `_samples` - values that stand for all values; `_flow` - a workflow made ready
* `_attempt` - one command tried in one situation; `_space` - all of them, breadth first
* `_promises` - what was found, held against what the workflow promises
* `_staffing` - whether the people in post can take every step
* `_solve` - whether guards can hold together, and on which values
* `_values` - which values are worth trying, and `_numbers`, which numbers among them
* `_trace` - how a case came to something: one move after the other
"""

from ._numbers import Domain
from ._promises import DEEP, SMALL, Finding, Verdict, verify
from ._solve import UNKNOWN, Unknown, witness
from ._space import Bounds
from ._staffing import Gap, staffing
from ._trace import Move, Trace

__all__ = [
    "DEEP",
    "SMALL",
    "UNKNOWN",
    "Bounds",
    "Domain",
    "Finding",
    "Gap",
    "Move",
    "Trace",
    "Unknown",
    "Verdict",
    "staffing",
    "verify",
    "witness",
]
