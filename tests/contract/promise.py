"""One line of the table that `tests/contract/promises.py` is."""

from __future__ import annotations

import attrs


@attrs.frozen
class Promise:
    """A sentence; *tests* without their ``test_``; where no bad store can be, *why_none*."""

    sentence: str
    tests: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    why_none: str = ""
