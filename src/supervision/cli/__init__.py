"""The command line: parses, calls, prints; everything it does a host can do through `supervision.Engine`.

Where things live:

* `_app` - the commands and what ends a run; `_options` - what most commands take; `_screen` - text or JSON
* `_demo`, `_demo_ledgers`, `_shown_figures` (the demonstration), `_ledger` (init, verify, figures), `_db` (status,
  upgrade, sql), `_import`, `_case`, `_lists` (tasks, due), `_explain`, `_check`, `_draw`, `_doctor`, `_worker`
* `_assign` - a proposal of assignments; `_assign_found` - what the ledger says, `_assign_said` - how it is told
* `_simulate`, `_walk` - a workflow tried out, a year at once or step by step
* `_guard` - whether these files are ours

Exit codes: 0 done; 1 refused, not found, or a fault found; 2 bad input or usage; 3 the ledger cannot be used.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import supervision

__all__ = ["main"]

# What the extra brings: missing modules of other names are faults, not a missing extra.
_EXTRA = ("cyclopts", "rich")
_MISSING = (
    "Chưa cài phần dòng lệnh: pip install “supervision-cycles[cli]”\n"
    "The command line is not installed: pip install “supervision-cycles[cli]”"
)

_OVERWRITTEN = (
    "Một gói khác cùng tên “supervision” đã ghi đè lên gói này: gỡ cả hai, rồi cài lại “supervision-cycles”\n"
    "Another distribution called “supervision” lies over this one: uninstall both, then install “supervision-cycles”"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The words behind ``supervision``; those of the process by default.

    Returns:
        The exit code: 0 done; 1 refused, not found, or a fault in the record or the environment; 2 bad input (tables,
        specifications) or usage; 3 the ledger cannot be used.
    """
    if getattr(supervision, "__distribution__", None) != "supervision-cycles":
        print(_OVERWRITTEN, file=sys.stderr)
        return 3
    try:
        from ._app import run
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in _EXTRA:
            raise
        print(_MISSING, file=sys.stderr)
        return 2
    return run(list(sys.argv[1:] if argv is None else argv))
