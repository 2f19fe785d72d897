"""Names of things: opaque, ASCII, never a person's name."""

from __future__ import annotations

from typing import NewType

CaseId = NewType("CaseId", str)
CommandId = NewType("CommandId", str)
PersonId = NewType("PersonId", str)
UnitId = NewType("UnitId", str)

# Declared effects of one case on another are carried out by the engine itself, never by a person.
SYSTEM = PersonId("system")

# What a field, an input or an event may hold: exactly what JSON has, without fractions.
# Dates are ISO text (``2026-01-30``); persons, units and cases are their ids.
Value = str | int | bool | None | list["Value"] | dict[str, "Value"]
