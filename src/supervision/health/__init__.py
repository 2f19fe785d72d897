"""How a ledger is doing, for a host's endpoint and for whoever is woken at night; counts and ages alone.

Where things live: `_look` - what is measured; `_health` - the measure, its limits, and what is late.
"""

from ._health import Finding, Health, Lag, Limits, Schema
from ._look import look

__all__ = ["Finding", "Health", "Lag", "Limits", "Schema", "look"]
