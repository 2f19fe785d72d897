"""What differs between two versions of a workflow, in meaning: order, comments and layout of the file do not count.

Where things live:

* `_difference` - the changes, in the order of the file; `_steps` - of one step, aspect by aspect
* `_telling` - aspects in words: who, when, what is asked, what follows

`supervision.machine.migrate` says what a new version makes of a running case.
"""

from ._difference import Change, difference

__all__ = ["Change", "difference"]
