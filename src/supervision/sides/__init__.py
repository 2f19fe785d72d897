"""Who stands on which side of a case, and whether one of them has yet to look at what another has done.

Where things live: `_people` - whom a unit or a role in it means today; `_acts` - what persons did in a case, and what
an unread reply is.
"""

from ._acts import ACTS, Acts, is_act, step_of
from ._people import People

__all__ = ["ACTS", "Acts", "People", "is_act", "step_of"]
