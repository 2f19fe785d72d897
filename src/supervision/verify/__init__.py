"""What a workflow can do at all, and whether its promises hold.

Where things live:

* `_solve` - whether guards can hold together, and on which values
* `_values` - which values are worth trying, and `_numbers`, which numbers among them
"""

from ._numbers import Domain
from ._solve import UNKNOWN, Unknown, witness

__all__ = ["UNKNOWN", "Domain", "Unknown", "witness"]
