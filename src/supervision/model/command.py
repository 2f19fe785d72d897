"""What an actor asks for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from .ids import CaseId, CommandId, PersonId, Value


@attrs.frozen(slots=True)
class Command:
    """One order to one case.

    Attributes:
        inputs: What the step needs and takes, by name.  Evidence is ``{"kind", "sha256", "ref"}`` under the
            name of its kind; ``document`` is ``{"number", "symbol", "date", "signer", "sha256"}``; ``signatures`` are
            person ids; ``vote`` is ``{"members", "present", "agreed"}``.
        on_behalf_of: The body (a role of the catalogue) that decided; None where the actor decides himself.
        occurred_on: Day of the act, local to Viet Nam.
        reveals: Only for a look: the sealed field to be looked at; *step* is empty, *inputs* hold the reason.
        is_dated: Whether the actor stated that day; else it is the day of sending, and a repeat may be sent on another.
        expected_version: The ``seq`` the actor last saw; None takes the case as it is.
        workflow, reference, links: Only for an opening: what is opened, under which number, related to which cases.
        via: For what the engine does itself, what caused it: ``case/step``, ``day/date`` or ``programme/name``; empty
            for a person's own command.
        is_automatic: Whether the engine takes an automatic step, which nobody ordered.
    """

    id: CommandId
    case_id: CaseId
    step: str
    actor: PersonId
    occurred_on: date
    inputs: Mapping[str, Value] = attrs.field(factory=dict)
    on_behalf_of: str | None = None
    expected_version: int | None = None
    workflow: str = ""
    reference: str | None = None
    links: tuple[tuple[str, str, CaseId], ...] = ()
    via: str = ""
    is_dated: bool = True
    is_automatic: bool = False
    reveals: str = ""
