"""What there is to tell: from what has just happened, and from the dates that come near or have passed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import attrs

from supervision.clock import local_date
from supervision.engine import Engine
from supervision.machine import tasks
from supervision.model import Case, CaseId, Event, Moved, PersonId, Phase
from supervision.sides import Acts, People
from supervision.store import DeadlineRow

from ._book import Entry
from ._notice import Kind
from ._rules import Rules

_PAGE = 1_000
_FORWARD = (Phase.DRAFT, Phase.OPEN, Phase.ANSWERED, Phase.ENDED)


@attrs.frozen
class Finder:
    """One look at the ledger, on one day."""

    engine: Engine
    rules: Rules
    people: People
    today: date

    @classmethod
    def at(cls, engine: Engine, rules: Rules, before: Finder | None = None) -> Finder:
        """Look now; who is who is taken over from the look *before* where nothing of it has changed."""
        today, directory = local_date(engine.clock.now()), engine.directory
        if before is not None and before.today == today and before.people.directory is directory:
            return before
        return cls(engine, rules, People.on(directory, engine.law.roles, today), today)

    # what has happened

    def after_acts(self, cases: Iterable[CaseId]) -> Iterator[Entry]:
        """Yield what the last act of each case is to tell, to whom; one entry a person and case."""
        found = self.engine.read(list(cases))
        for case in found.values():
            acts = Acts.of(self.engine.store.events(case.id))
            act = acts.last
            if act is not None and self._is_fresh(act):
                told = self._after_act(case, acts, act)
                day = local_date(act.recorded_at).isoformat()
                yield from (Entry(person, case.id, kind, "", day, act.seq) for person, kind in told.items())

    def _is_fresh(self, act: Event) -> bool:
        return local_date(act.recorded_at) >= self.today - timedelta(days=self.rules.fresh_days)

    def _after_act(self, case: Case, acts: Acts, act: Event) -> dict[PersonId, Kind]:
        kind: Kind = "returned" if self._is_return(case, act) else "reply"
        before = acts.before(act, self.people, act.actor)
        told: dict[PersonId, Kind] = dict.fromkeys(self._of_side(before) if before is not None else (), kind)
        for person in self.waited_for(case):
            told.setdefault(person, "returned" if kind == "returned" else "waits")
        told.pop(act.actor, None)
        return told

    def _is_return(self, case: Case, act: Event) -> bool:
        """Whether an act brought the case back to an earlier phase; to wait, or to go on after it, is no way back."""
        if not isinstance(act.fact, Moved):
            return False
        phases = self.engine.programs.of(case.workflow, case.version).phases
        came, went = phases.get(act.fact.source), phases.get(act.fact.target)
        return came in _FORWARD and went in _FORWARD and _FORWARD.index(went) < _FORWARD.index(came)

    def _of_side(self, act: Event) -> tuple[PersonId, ...]:
        """Return who answers today for an act: who did it, or, where he has left the unit, who now holds the role."""
        if not act.unit or act.unit in self.people.units(act.actor):
            return (act.actor,)
        return self.people.of(act.role, act.unit)

    def waited_for(self, case: Case) -> dict[PersonId, tuple[str, ...]]:
        """Return whom the case waits for, each with the steps."""
        return self.people.awaited(tasks(self.engine.programs.of(case.workflow, case.version), case))

    # what is due

    def near(self) -> Iterator[list[Entry]]:
        """Yield reminders of the clocks that run, page by page."""
        until, after = (self.today + timedelta(days=self.rules.horizon)).isoformat(), None
        while rows := self.engine.store.deadlines(until=until, after=after, limit=_PAGE):
            yield [entry for row in rows for entry in self._reminders(row)]
            after = (rows[-1].due_on, rows[-1].case_id)

    def _reminders(self, row: DeadlineRow) -> Iterator[Entry]:
        if row.waits or row.is_paused:
            return
        due = date.fromisoformat(row.due_on)
        on = self.rules.milestone(due, self.today)
        if on is not None:
            kind: Kind = "overdue" if self.today > due else "due"
            for person in self.people.owners(row.owner):
                yield Entry(person, row.case_id, kind, row.name, on.isoformat())
