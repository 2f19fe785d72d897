"""Supervision and inspection cycles of public administration: an embeddable workflow engine.

```python
from supervision import Engine

engine = Engine.open("sqlite:///ledger.db")
desk = engine.desk(actor="lan")
receipt = desk.open("plan", {...})
desk.send(receipt.case_id, "start_draft")
```

Names are loaded when first used (PEP 562), so that importing the package costs next to nothing.
"""

from __future__ import annotations

# Not from typing: importing that alone would double what importing this package costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from supervision.engine import (
        CaseView,
        CommandRefusedError,
        DateChange,
        DateExplained,
        DeadlineView,
        Desk,
        Explained,
        OptionView,
        OrgData,
        OrgRefusedError,
        Receipt,
        Refusal,
        TaskView,
        TimelineEntry,
    )
    from supervision.errors import SupervisionError, UnknownCaseError
    from supervision.model import Reason
    from supervision.org import Mandate, Unit
    from supervision.spec import Problem, SpecError
    from supervision.store import StoreError
    from supervision.wiring import Engine

__version__ = "0.1.0"
# Another distribution has the same import name; where its files lie over ours, this line is gone (decision 0001).
__distribution__ = "supervision-cycles"

_HOMES = {
    "Engine": "wiring",
    "SupervisionError": "errors",
    "UnknownCaseError": "errors",
    "Reason": "model",
    "Mandate": "org",
    "Unit": "org",
    "Problem": "spec",
    "SpecError": "spec",
    "StoreError": "store",
}

__all__ = [
    "CaseView",
    "CommandRefusedError",
    "DateChange",
    "DateExplained",
    "DeadlineView",
    "Desk",
    "Engine",
    "Explained",
    "Mandate",
    "OptionView",
    "OrgData",
    "OrgRefusedError",
    "Problem",
    "Reason",
    "Receipt",
    "Refusal",
    "SpecError",
    "StoreError",
    "SupervisionError",
    "TaskView",
    "TimelineEntry",
    "Unit",
    "UnknownCaseError",
]


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for."""
    if name not in __all__:
        msg = f"module 'supervision' has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    home = import_module(f"supervision.{_HOMES.get(name, 'engine')}")
    found: object = getattr(home, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted([*__all__, "__version__"])
