"""What moved a due date since its clock last started: each change with the count that gave the new date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import attrs

from supervision.deadlines import Account, Calendar, Term, explain
from supervision.messages import Words
from supervision.model import (
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    Event,
    Moved,
    Noted,
    Value,
)
from supervision.store import PersonalRow
from supervision.text import Text, day_text

from ._personal import in_clear

MOVES = DeadlinePaused | DeadlineResumed | DeadlineExtended | DeadlineRecomputed
STEPS = Moved | Noted  # the events of a step that may change a clock, with what was given

_DAY = timedelta(days=1)
_KEPT = Text(
    "hạn vẫn là {due}: đếm như trên chỉ đến {counted}, mà gia hạn không làm hạn sớm hơn",
    "it stays {due}: the count above ends on {counted}, and an extension makes no date earlier",
)
_OTHERWISE = Text(
    "lịch dùng khi đó tính ra {due}; lịch đang dùng, mã {digest}, tính ra {counted}",
    "the calendar of that day gave {due}; the one in use, {digest}, gives {counted}",
)
_NUMBERED = Text("văn bản số {number} ngày {day}", "document {number} of {day}")
_SIGNATURES = Text("chữ ký: {names}", "signed by {names}")
_BY = Text("người thực hiện: {name}", "done by {name}")
_FOR = Text("thay mặt {body}", "for {body}")


@attrs.define(slots=True, eq=False)
class Counting:
    """A clock on its way through what happened to it, counted at each change as the step counted it.

    Attributes:
        term: What the clock runs on; None for a fixed date.
        extending: Gives the term by which a step lengthened the clock on its day; None where none did.
        start: The day it was started.
        due: The date it has so far.
    """

    calendar: Calendar
    term: Term | None
    extending: Callable[[str, date], Term | None]
    start: date
    due: date
    left: int = 0
    was_late: bool = False

    def account(self, event: Event, step: Event | None) -> tuple[Account | None, Text]:
        """Return how the date came about that *event* gave, and what else must be said of it.

        Args:
            event: A change of this clock; its fact is one of `MOVES`.
            step: The event of the step that ordered it; None for a revised calendar.
        """
        fact, found, was = event.fact, None, self.due
        if isinstance(fact, DeadlinePaused):
            self.left, self.was_late = fact.left, fact.paused_on > was.isoformat()
        elif isinstance(fact, DeadlineExtended) and step is not None:
            found = self._extended(step)
        elif isinstance(fact, DeadlineResumed) and not self.was_late:
            found = self._resumed(date.fromisoformat(event.occurred_on))
        if isinstance(fact, DeadlineResumed | DeadlineExtended | DeadlineRecomputed):
            self.due = date.fromisoformat(fact.due_on)
        return found, self._note(found, was) if found is not None else Text("")

    def _extended(self, step: Event) -> Account | None:
        fact = step.fact
        term = self.extending(fact.step, date.fromisoformat(step.occurred_on)) if isinstance(fact, STEPS) else None
        if term is None or term.extension is None:
            return None
        if term.extension.total is not None:
            return explain(self.start, term, self.calendar, length=term.extension.total)
        return explain(self.due, term, self.calendar, length=term.extension.added)

    def _resumed(self, on: date) -> Account:
        fixed = Term("", Text(""), 1, "days", verified=True)
        term = attrs.evolve(self.term or fixed, extension=None)
        if term.unit != "working_days":
            term = attrs.evolve(term, unit="days")
        if self.left:
            return explain(on, term, self.calendar, length=self.left)
        # Nothing is left: the day itself, or the working day after it.
        none_left = explain(on - _DAY, attrs.evolve(term, unit="days"), self.calendar, length=1)
        return attrs.evolve(none_left, start=on, term=term, length=0, counted=0)

    def _note(self, account: Account, was: date) -> Text:
        if account.due_on == self.due:
            return Text("")
        template = _KEPT if account.due_on < was == self.due else _OTHERWISE
        digest = account.calendar_digest[:12]
        vi, en = (
            template.get(lang).format(
                due=day_text(self.due, lang), counted=day_text(account.due_on, lang), digest=digest
            )
            for lang in ("vi", "en")
        )
        return Text(vi, en)


def papers(step: Event, words: Words, lang: str) -> str:
    """Return the document of a step, whose signatures it has, and who took it for whom: nothing that is kept apart."""
    by = _BY.get(lang).format(name=words.party(step.actor))
    if step.on_behalf_of:
        body = words.roles.get(step.on_behalf_of, Text(step.on_behalf_of)).get(lang)
        by += f" ({_FOR.get(lang).format(body=body)})"
    document, signatures = step.inputs.get("document"), step.inputs.get("signatures")
    found = [_document(document, lang)] if isinstance(document, dict) else []
    if isinstance(signatures, list):
        names = ", ".join(words.party(str(signer)) for signer in signatures)
        found.append(_SIGNATURES.get(lang).format(names=names))
    return "; ".join([*found, by])


def kept_apart(step: Event, rows: Mapping[str, PersonalRow]) -> tuple[str, str]:
    """Return who signed the document of a step, and its reason; empty where they were not given or are erased."""
    document = step.inputs.get("document")
    signer = in_clear(document, rows).get("signer") if isinstance(document, dict) else None
    return str(signer or ""), str(in_clear(step.inputs, rows).get("reason") or "")


def _document(document: dict[str, Value], lang: str) -> str:
    number = "-".join(str(part) for part in (document.get("number"), document.get("symbol")) if part)
    return _NUMBERED.get(lang).format(number=number, day=day_text(str(document.get("date") or ""), lang))
