"""All that this application says to the supervision ledger."""

from django.http import HttpRequest

from supervision import CaseView, Mandate, OptionView, OrgData, Receipt, TimelineEntry, Unit
from supervision.django import desk, engine
from supervision.engine import Refusal

from .models import IncomingDocument
from .office import FRONT, HOLDS, OFFICE, PEOPLE, SINCE, UNITS

# What the page of a document can ask for; a step that needs more has a form of its own in a real application.
SIMPLE = {"kind", "reason"}


def open_feedback(request: HttpRequest, document: IncomingDocument, about: str) -> Receipt | Refusal:
    """Open the case of a comment that came with a document, in the caller's transaction."""
    inputs = {"channel": "front_comment", "about": about, "owner_unit": OFFICE, "front": FRONT}
    return desk(request).attempt_open(
        "feedback", {**inputs, "content": document.subject}, occurred_on=document.received_on
    )


def take(request: HttpRequest, case_id: str, step: str, inputs: dict[str, str]) -> Receipt | Refusal:
    """Take a step of the case."""
    return desk(request).attempt(case_id, step, inputs)


def shown(request: HttpRequest, case_id: str) -> tuple[CaseView, tuple[TimelineEntry, ...], list[OptionView]]:
    """Return what this officer may see of a case, and the steps he could take on the page of one."""
    mine = desk(request)
    options = [option for option in mine.options(case_id) if option.is_possible and _asked(option) <= SIMPLE]
    return mine.case(case_id), mine.timeline(case_id), options


def people() -> list[tuple[str, str]]:
    """Return everybody a comment can be about, by name."""
    return sorted(engine().names.items(), key=lambda known: known[1])


def organise() -> None:
    """Tell the ledger the invented office."""
    units = tuple(Unit(unit, name, kind, "commune", above, SINCE) for unit, name, kind, above in UNITS)
    held = tuple(Mandate(f"{who}-{role}", who, role, unit, SINCE) for who, role, unit in HOLDS)
    engine().organise(OrgData(units=units, persons=tuple(PEOPLE.items()), mandates=held))


def _asked(option: OptionView) -> set[str]:
    return {name for group in option.needs for name, _ in group}
