"""An entry, looked at again when its turn has come: still true, then in words; or no longer, or not today."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from datetime import date
from typing import Literal

import attrs

from supervision.access import may_see
from supervision.deadlines import CalendarEndsError
from supervision.engine import Engine
from supervision.model import Case, Deadline, Workflow
from supervision.sides import Acts, step_of
from supervision.text import Text, day_text

from ._book import Entry, NoticeBook
from ._find import Finder
from ._notice import Item
from ._wording import Templates

_DASH = "—"


@attrs.frozen
class Held:
    """Not today: somebody has a reply to read first.

    Attributes:
        instead: What those who have it are told.
    """

    instead: tuple[Entry, ...] = ()


Found = Item | Held | Literal["dropped"]


@attrs.frozen
class Writer:
    """Puts entries into words, in one language."""

    finder: Finder
    book: NoticeBook
    templates: Templates
    lang: str
    engine: Engine = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Speak the reader's language, whatever the engine's is."""
        spoken = copy(self.finder.engine)
        spoken.lang = self.lang
        object.__setattr__(self, "engine", spoken)

    def look(self, entry: Entry) -> Found:
        """Return the entry in words; ``dropped`` where it is no longer true; `Held` where it must wait."""
        case = self.engine.read((entry.case_id,)).get(entry.case_id)
        today = self.finder.today
        if case is None or not may_see(case.fields, entry.recipient, self.engine.directory, today):
            return "dropped"
        if entry.kind in {"due", "overdue"}:
            return self._date(entry, case)
        acts = Acts.of(self.engine.store.events(case.id))
        steps = self.finder.waited_for(case).get(entry.recipient)
        if entry.kind == "waits":
            return self._item(entry, case, self._act_values(case, acts, steps)) if steps else "dropped"
        if not acts.is_unread(entry.seq, self.finder.people, entry.recipient):
            return "dropped"
        return self._item(entry, case, self._act_values(case, acts, steps or ()))

    # dates

    def _date(self, entry: Entry, case: Case) -> Found:
        clock, today = case.deadline(entry.clock), self.finder.today
        if clock is None or not self._is_owed(entry, clock):
            return "dropped"
        acts = Acts.of(self.engine.store.events(case.id))
        instead = self.unread(entry, case, acts)
        if instead is not None:
            return Held(instead)
        due = date.fromisoformat(clock.due_on)
        days = abs((due - today).days)
        values: dict[str, str | int] = {
            "label": self._label(case, clock.name),
            "due": day_text(due, self.lang),
            "days": days,
            "explained": self._explained(entry, clock),
        }
        return self._item(entry, case, values, due=due, days=days)

    def _is_owed(self, entry: Entry, clock: Deadline) -> bool:
        """Whether the reminder is still the one for today: same date, same people, not met, not paused."""
        if not clock.is_open or clock.paused_on is not None or clock.waits:
            return False
        due, today = date.fromisoformat(clock.due_on), self.finder.today
        on = self.finder.rules.milestone(due, today)
        is_same = on is not None and on.isoformat() == entry.on and (today > due) == (entry.kind == "overdue")
        return is_same and entry.recipient in self.finder.people.owners(clock.owner)

    def unread(self, entry: Entry, case: Case, acts: Acts) -> tuple[Entry, ...] | None:
        """Return whom to tell of a reply that nobody has acted on, instead of reminding; None where there is none.

        See `supervision.sides` for what an unread reply is.
        """
        last, waiting = acts.last, self.finder.waited_for(case)
        readers = acts.readers(entry.clock, (entry.recipient,), waiting, self.finder.people)
        if last is None or (readers == (entry.recipient,) and self.book.told(entry.recipient, case.id) >= last.seq):
            return None
        today = self.finder.today.isoformat()
        return tuple(Entry(who, case.id, "reply", "", today, last.seq) for who in readers) or None

    def _explained(self, entry: Entry, clock: Deadline) -> str:
        try:
            told = self.engine.desk(entry.recipient).explain_date(entry.case_id, clock.name).told(with_reasons=False)
        except CalendarEndsError as ends:
            told = str(ends)
        return "\n".join(f"  {line}" for line in told.splitlines())

    # words

    def _act_values(self, case: Case, acts: Acts, steps: tuple[str, ...]) -> Mapping[str, str | int]:
        labels = self._labels(case)
        last = acts.last
        return {
            "step": labels.get(step_of(last), Text(step_of(last))).get(self.lang) if last is not None else _DASH,
            "day": day_text(last.occurred_on if last is not None else None, self.lang),
            "steps": "; ".join(labels.get(step, Text(step)).get(self.lang) for step in steps) or _DASH,
        }

    def _labels(self, case: Case) -> Mapping[str, Text]:
        workflow = self._workflow(case)
        versions = (*self.engine.programs.before(workflow), workflow)
        return {step.name: step.label for known in versions for step in known.steps}

    def _label(self, case: Case, clock: str) -> str:
        workflow = self._workflow(case)
        versions = (*self.engine.programs.before(workflow), workflow)
        rules = {rule.name: rule.label for known in versions for rule in known.deadlines}
        return rules.get(clock, Text(clock)).get(self.lang)

    def _workflow(self, case: Case) -> Workflow:
        return self.engine.programs.of(case.workflow, case.version).workflow

    def _item(
        self, entry: Entry, case: Case, values: Mapping[str, str | int], *, due: date | None = None, days: int = 0
    ) -> Item:
        workflow = self._workflow(case)
        template = "due_today" if entry.kind == "due" and days == 0 else entry.kind
        named: dict[str, str | int] = {
            "case": case.reference or case.id,
            "workflow": workflow.label.get(self.lang),
            "state": workflow.state(case.state).label.get(self.lang),
        }
        text = self.templates.filled(template, self.lang, **named, **values)
        return Item(
            entry.id,
            case.id,
            case.reference,
            case.workflow,
            entry.kind,
            entry.clock,
            date.fromisoformat(entry.on),
            due,
            days,
            text,
        )
