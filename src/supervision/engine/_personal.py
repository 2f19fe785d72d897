"""Values that stand apart from the record, put back for who may see them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from supervision.model import Value
from supervision.store import PersonalRow


def in_clear(values: Mapping[str, Value], rows: Mapping[str, PersonalRow]) -> dict[str, Value]:
    """Return *values* with what stands apart in clear; None where it has been erased."""
    return {name: _one(value, rows) for name, value in values.items()}


def _one(value: Value, rows: Mapping[str, PersonalRow]) -> Value:
    if not isinstance(value, dict) or set(value) != {"ref", "commitment"}:
        return value
    return at_ref(str(value["ref"]), rows)


def at_ref(ref: str, rows: Mapping[str, PersonalRow]) -> Value:
    """Return the value of the row called *ref*; None where it has been erased."""
    row = rows.get(ref)
    if row is None:
        return None
    found: Value = json.loads(row.value)
    return found
