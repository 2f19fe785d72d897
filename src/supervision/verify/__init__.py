"""What a workflow can do at all, and whether its promises hold.

Where things live:

* `_solve` - whether guards can hold together, and on which values
* `_values` - which values are worth trying, and `_numbers`, which numbers among them
* `_trace` - how a case came to something: one move after the other
"""

from ._numbers import Domain
from ._solve import UNKNOWN, Unknown, witness
from ._trace import Move, Trace

__all__ = ["UNKNOWN", "Domain", "Move", "Trace", "Unknown", "witness"]
