"""May this actor do this, and see this?  Deny by default; the answer is a grant or every reason.

Authority is a mandate (role, unit, from, to) on the day of the act *and* on the day it is recorded:
whoever has left may not act for yesterday.  Only the import of history asks for the day of the act alone.
"""

from ._authority import Act, Grant, authorise, who_could
from ._signatures import Signatures, count_signatures
from ._visibility import may_read, may_see

__all__ = ["Act", "Grant", "Signatures", "authorise", "count_signatures", "may_read", "may_see", "who_could"]
