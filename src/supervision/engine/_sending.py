"""A step to be taken, as a value: what `Desk.send` takes as arguments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from supervision.model import Value


@attrs.frozen
class Sending:
    """One of several steps that `Desk.send_many` takes together; each field as in `Desk.send`."""

    case: str
    step: str
    inputs: Mapping[str, Value] = attrs.field(factory=dict)
    on_behalf_of: str | None = attrs.field(default=None, kw_only=True)
    occurred_on: date | None = attrs.field(default=None, kw_only=True)
    expected_version: int | None = attrs.field(default=None, kw_only=True)
    command_id: str | None = attrs.field(default=None, kw_only=True)
