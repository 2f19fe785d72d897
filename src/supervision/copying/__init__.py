"""A ledger copied from one store to another, event by event, through the port alone.

`copy` brings a target up to the last event of a source, as often as it is asked to, and proves that both are equal.

Where things live:

* `_copy` - `copy`: what is asked first, then page after page, then the proof
* `_read` - a log read page by page, its `LogDigest`, the source's record checked before anything is written
* `_write` - what each command wrote, put together again from its events
* `_aside` - what stands beside the log: workflows, organisation data, names, refused attempts
* `_compare`, `_rows` - both ledgers looked through again: every `Difference`
* `_errors` - why nothing is copied
"""

from ._compare import Difference
from ._copy import Copied, Side, copy
from ._errors import BrokenSourceError, LedgersPartError, UnreadableWorkflowError
from ._read import LogDigest, log_digest

__all__ = [
    "BrokenSourceError",
    "Copied",
    "Difference",
    "LedgersPartError",
    "LogDigest",
    "Side",
    "UnreadableWorkflowError",
    "copy",
    "log_digest",
]
