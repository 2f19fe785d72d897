"""All that this application says to the supervision ledger."""

from collections.abc import Mapping
from datetime import date

from office import FRONT, HOLDS, OFFICE, PEOPLE, SINCE, UNITS
from sqlalchemy.orm import Session

from supervision import Engine as Ledger
from supervision import Mandate, OrgData, Receipt, Unit, UnknownCaseError
from supervision.clock import Clock
from supervision.engine import Refusal
from supervision.wiring import upgrade_schema

__all__ = ["Clock", "Ledger", "Receipt", "Refusal", "UnknownCaseError", "ledger", "open_feedback", "shown", "take"]


def ledger(url: str, clock: Clock | None = None) -> Ledger:
    """Open the ledger in the application's own database, beside its tables, and tell it the invented office."""
    upgrade_schema(url)
    opened = Ledger.open(url, clock=clock)
    units = tuple(Unit(unit, name, kind, "commune", None, SINCE) for unit, name, kind in UNITS)
    held = tuple(Mandate(f"{who}-{role}", who, role, unit, SINCE) for who, role, unit in HOLDS)
    opened.organise(OrgData(units=units, persons=tuple(PEOPLE.items()), mandates=held))
    return opened


def open_feedback(
    book: Ledger, session: Session, officer: str, said: Mapping[str, str], day: date
) -> Receipt | Refusal:
    """Open the case of what was brought up at a reception, in the session's transaction."""
    inputs = {"channel": "front_comment", "owner_unit": OFFICE, "front": FRONT, **said}
    return book.desk(officer, within=session).attempt_open("feedback", inputs, occurred_on=day)


def take(book: Ledger, officer: str, case_id: str, step: str, inputs: Mapping[str, str]) -> Receipt | Refusal:
    """Take a step of a case; nothing of the application's changes with it, so it is a transaction of its own."""
    return book.desk(officer).attempt(case_id, step, inputs)


def shown(book: Ledger, officer: str, case_id: str) -> dict[str, object]:
    """Return what this officer may see of a case."""
    desk = book.desk(officer)
    return {
        "state": desk.case(case_id).state_label,
        "timeline": [f"{entry.occurred_on:%d/%m/%Y} {entry.actor}: {entry.text}" for entry in desk.timeline(case_id)],
        "steps": {option.step: option.label for option in desk.options(case_id) if option.is_possible},
    }
