"""Lists of what an actor may see, page by page: his work, what is due, the cases he looks for.

A page costs what it shows: the store finds the cases by whom they name, and `supervision.access.may_see` has the last
word on each.  List and cases are of one view, so that a row never tells of a case as it was before or after.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import attrs

from supervision.access import may_see
from supervision.machine import Program
from supervision.messages import owner_text
from supervision.model import Case, CaseId, Deadline, Phase, UnitId
from supervision.org import Directory
from supervision.record import UnknownEventError
from supervision.store import DeadlineRow, Snapshot, TaskRow, Wanted
from supervision.text import Text

from ._look import Look, is_shown
from ._parties import Reach
from ._transfer import held_by
from ._views import CaseSummary, DeadlineView, EndedUnit, OrphanView, TaskView

# At least so many rows are read at once: of some lists many are not the actor's to see.
_PAGE = 100
_MANY = 500
Place = tuple[str, CaseId]


@attrs.frozen(slots=True)
class Search:
    """What an actor looks for; see `Desk.search`."""

    workflow: str | None
    state: str | None
    is_open: bool | None
    unit: str | None
    person: str | None
    opened_from: date | None
    opened_to: date | None
    reference: str


class Lists(Look):
    """The lists of one look."""

    def tasks(self, after: Place | None, limit: int) -> tuple[TaskView, ...]:
        """Return the work that waits for the actor."""
        directory = self.ledger.directory
        holders = self._holders(directory)
        cases: dict[CaseId, Case] = {}
        rows: list[TaskRow] = []
        with self.ledger.store.snapshot() as view:
            while not rows and (page := view.tasks(holders, after=after, limit=limit)):
                cases = _readable(view, [row.case_id for row in page])
                # A view that lags, as a replica does, may have the row of a case and not the case.
                rows = [row for row in page if row.case_id in cases]
                after = page[-1].due_on or "9999-12-31", page[-1].case_id
        return tuple(self._task(row, cases[row.case_id], directory) for row in rows)

    def deadlines(self, until: date | None, after: Place | None, limit: int) -> tuple[DeadlineView, ...]:
        """Return open clocks of visible cases, by due date, then case."""
        directory = self.ledger.directory
        parties = Reach.at(self.actor, self.ledger.tree(directory), self.today).parties
        last = until.isoformat() if until is not None else None
        found: list[tuple[Case, DeadlineRow]] = []
        with self.ledger.store.snapshot() as view:
            while len(found) < limit:
                rows = view.deadlines(parties=parties, until=last, after=after, limit=max(limit, _PAGE))
                if not rows:
                    break
                after = rows[-1].due_on, rows[-1].case_id
                cases = self._visible(view, [row.case_id for row in rows], directory)
                found += [(cases[row.case_id], row) for row in rows if row.case_id in cases]
        places = [(row.due_on, row.case_id) for _, row in found]
        end = limit
        # The next page begins behind a date and a case: two clocks of one case on one day stay together.
        while 0 < end < len(places) and places[end] == places[end - 1]:
            end += 1
        return tuple(self._due(case, row, directory) for case, row in found[:end])

    def _due(self, case: Case, row: DeadlineRow, directory: Directory) -> DeadlineView:
        paused_on = self.today.isoformat() if row.is_paused else None
        clock = Deadline(row.name, row.owner, row.started_on, row.due_on, paused_on=paused_on, waits=row.waits)
        return self.clock(case, clock, self._words_of(self._program(case).workflow, directory))

    def search(self, search: Search, after: Place | None, limit: int) -> tuple[CaseSummary, ...]:
        """Return the visible cases that are looked for, newest first."""
        directory = self.ledger.directory
        wanted = self._wanted(search, directory)
        named = {name for name in (search.unit, search.person) if name is not None}
        found: list[Case] = []
        with self.ledger.store.snapshot() as view:
            while wanted is not None and len(found) < limit:
                places = view.search(wanted, after=after, limit=max(limit, _PAGE))
                if not places:
                    break
                after = places[-1]
                cases = self._visible(view, [case_id for _, case_id in places], directory)
                found += [c for c in cases.values() if all(self._shows(c, name, directory) for name in named)]
        return tuple(map(self._summary, found[:limit]))

    def orphans(self, unit: str | None, after: Place | None, limit: int) -> tuple[OrphanView, ...]:
        """Return the visible open cases that ended units hold."""
        directory, today = self.ledger.directory, self.today
        ended = {
            name: known.to_on
            for name, known in directory.units.items()
            if known.to_on is not None and known.to_on <= today and unit in {None, name}
        }
        # Of more units than this every open case is looked at: asking for each apart would take longer.
        parties = tuple(ended) if len(ended) <= _MANY else None
        found: list[OrphanView] = []
        with self.ledger.store.snapshot() as view:
            while ended and len(found) < limit:
                places = view.search(Wanted(parties, is_ended=False), after=after, limit=max(limit, _PAGE))
                if not places:
                    break
                after = places[-1]
                for case in self._visible(view, [case_id for _, case_id in places], directory).values():
                    held = sorted(held_by(self._program(case), case) & ended.keys())
                    if held:
                        gone = [directory.units[UnitId(name)] for name in held]
                        rows = [EndedUnit(u.id, u.name, ended[u.id], _heirs(u.id, directory, today)) for u in gone]
                        found.append(OrphanView(self._summary(case), tuple(rows)))
        return tuple(found[:limit])

    def _visible(self, view: Snapshot, ids: list[CaseId], directory: Directory) -> dict[CaseId, Case]:
        """Return those of the cases that are the actor's to see, in their order."""
        cases = _readable(view, ids)
        return {
            case_id: case
            for case_id in ids
            if (case := cases.get(case_id)) is not None and may_see(case.fields, self.actor, directory, self.today)
        }

    def _wanted(self, search: Search, directory: Directory) -> Wanted | None:
        """Return what to ask the store for; None where nothing can be found."""
        workflow, is_ended = search.workflow, None if search.is_open is None else not search.is_open
        if search.state is not None:
            having = [
                (known.name, state.phase is Phase.ENDED)
                for known in self.ledger.programs.workflows()
                for state in known.states
                if state.name == search.state and workflow in {None, known.name}
            ]
            names, ends = {name for name, _ in having}, {ended for _, ended in having}
            if not having or (is_ended is not None and is_ended not in ends):
                return None
            # The fewer cases can be meant, the fewer are looked through.
            workflow = names.pop() if len(names) == 1 else workflow
            is_ended = ends.pop() if len(ends) == 1 else is_ended
        reach = Reach.at(self.actor, self.ledger.tree(directory), self.today)
        parties, also = reach.towards(search.unit, search.person)
        first, last = (day.isoformat() if day is not None else "" for day in (search.opened_from, search.opened_to))
        return Wanted(parties, also, workflow, search.state, is_ended, first, last, search.reference)

    def _shows(self, case: Case, name: str, directory: Directory) -> bool:
        """Whether a field names a unit or person to the actor: a search tells nothing that a view withholds."""
        workflow = self._program(case).workflow
        guards, act = self._guards(workflow), self._act(directory)
        values = ((guards.get(field), case.fields.get(field)) for field in self.ledger.programs.naming(workflow.name))
        return any(
            field is not None
            and (value == name or (isinstance(value, list) and name in value))
            and is_shown(field, case, act)
            for field, value in values
        )

    def _program(self, case: Case) -> Program:
        return self.ledger.programs.shown(case.workflow, case.version)

    def _summary(self, case: Case) -> CaseSummary:
        workflow, lang = self._program(case).workflow, self.ledger.lang
        state = workflow.state(case.state)
        return CaseSummary(
            case.id,
            case.reference,
            workflow.name,
            workflow.label.get(lang),
            state.name,
            state.label.get(lang),
            state.phase.value,
            date.fromisoformat(case.opened_on),
            date.fromisoformat(case.last_on),
        )

    def _holders(self, directory: Directory) -> list[tuple[str, str]]:
        """Return every (role, holder) under which work may wait for the actor today."""
        held = [("", str(self.actor))]
        for mandate in directory.mandates(self.actor, self.today):
            held += [(mandate.role, mandate.unit), ("", mandate.unit)]
            held += [(r.name, mandate.unit) for r in self.ledger.law.roles.values() if mandate.role in r.typed_by]
        return list(dict.fromkeys(held))

    def _task(self, row: TaskRow, case: Case, directory: Directory) -> TaskView:
        workflow, lang = self.ledger.programs.shown(case.workflow, case.version).workflow, self.ledger.lang
        words = self._words_of(workflow, directory)
        steps = tuple((step, words.steps.get(step, Text(step)).get(lang)) for step in row.steps)
        role = owner_text(f"{row.role}@{row.holder}" if row.role else row.holder, words, lang)
        return TaskView(
            case.id,
            case.reference,
            workflow.name,
            workflow.label.get(lang),
            workflow.state(case.state).label.get(lang),
            steps,
            role,
            date.fromisoformat(row.due_on) if row.due_on else None,
            self._is_late(case, row.due_on),
        )

    def _is_late(self, case: Case, due_on: str | None) -> bool:
        """Whether a duty of that date is late today; a wait never is."""
        today = self.today.isoformat()
        return any(clock.is_open and clock.due_on == due_on and clock.is_overdue(today) for clock in case.deadlines)


def _heirs(unit: UnitId, directory: Directory, day: date) -> tuple[tuple[str, str], ...]:
    return tuple((heir, directory.units[heir].name) for heir in directory.rolled_up(unit, day))


def _readable(view: Snapshot, ids: list[CaseId]) -> dict[CaseId, Case]:
    """Return the cases; what a newer version has written in is left out, and said so to whoever opens it."""
    wanted = list(dict.fromkeys(ids))
    try:
        return view.cases(wanted)
    except UnknownEventError:
        found: dict[CaseId, Case] = {}
        for case_id in wanted:
            with suppress(UnknownEventError):
                found |= view.cases([case_id])
        return found
