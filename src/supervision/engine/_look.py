"""Turning what the store holds into what an actor may see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Self

import attrs

from supervision.access import Act, may_read, may_see
from supervision.clock import local_date
from supervision.deadlines import Calendar, Term, explain
from supervision.machine import Facts, Governing, Option, Program, calendar_for, extending_term, is_stub, running_term
from supervision.messages import Words, event_text, owner_text, reason_text
from supervision.model import (
    SYSTEM,
    Case,
    CaseId,
    Command,
    Deadline,
    DeadlineRule,
    DeadlineStarted,
    Event,
    Field,
    PersonId,
    Revealed,
    RulePack,
    Value,
    Workflow,
)
from supervision.org import Directory
from supervision.record import decode
from supervision.store import PersonalRow, StoredEvent
from supervision.text import Text, day_text

from ._changes import MOVES, STEPS, Counting, kept_apart, papers
from ._dates import otherwise, proposals
from ._ledger import Ledger
from ._notice import noticed
from ._personal import at_ref, in_clear
from ._views import CaseView, DateChange, DateExplained, DeadlineView, OptionView, TimelineEntry, withheld


@attrs.frozen(slots=True)
class Asked:
    """A question that `options` and `explain` put: under which program, with which facts."""

    program: Program
    command: Command
    facts: Facts


@attrs.frozen(slots=True)
class Look:
    """One look of one actor, on one day."""

    ledger: Ledger
    actor: PersonId
    today: date
    _words: dict[tuple[str, int], Words] = attrs.field(init=False, factory=dict, repr=False)

    @classmethod
    def at(cls, ledger: Ledger, actor: PersonId) -> Self:
        """Look now."""
        return cls(ledger, actor, local_date(ledger.clock.now()))

    def case(self, case: Case) -> CaseView:
        """Return the case, its personal values in clear; withheld what is not the actor's to read."""
        program = self.ledger.programs.shown(case.workflow, case.version)
        workflow = program.workflow
        state = workflow.state(case.state)
        rows = self.ledger.store.personal((case.id,))
        words = self._words_of(workflow)
        clocks = sorted(case.deadlines, key=lambda clock: (not clock.is_open, clock.due_on, clock.name))
        return CaseView(
            case.id,
            workflow.name,
            workflow.label.get(self.ledger.lang),
            case.seq,
            case.reference,
            state.name,
            state.label.get(self.ledger.lang),
            state.phase.value,
            date.fromisoformat(case.opened_on),
            date.fromisoformat(case.last_on),
            case.packs,
            self._fields(case, workflow, rows),
            {field.name: field.label.get(self.ledger.lang) for field in workflow.fields},
            case.links,
            tuple(self.clock(case, clock, words) for clock in clocks),
        )

    def _fields(self, case: Case, workflow: Workflow, rows: Mapping[str, PersonalRow]) -> dict[str, Value]:
        act = self._act(self.ledger.directory)
        found = in_clear(case.fields, rows)
        for field in self._guards(workflow).values():
            # A stub has no content.
            if field.name in found and not is_shown(field, case, act) and not is_stub(found[field.name]):
                found[field.name] = withheld(field)
        return found

    def _act(self, directory: Directory) -> Act:
        return Act(self.actor, None, (self.today,), directory, self.ledger.law.roles)

    def _guards(self, workflow: Workflow) -> dict[str, Field]:
        """Return the fields by name, each as guarded now.

        A case that has moved to a later version keeps values that only the earlier one knew: guarded as they were.
        """
        versions = (*self.ledger.programs.before(workflow), workflow)
        return {field.name: field for known in versions for field in known.fields}

    def revealed(self, case_id: CaseId, seq: int) -> Value:
        """Return the value that the look recorded as event *seq* was at; None where it has been erased."""
        fact = decode(self.ledger.store.events(case_id)[seq - 1].body).fact
        rows = self.ledger.store.personal((case_id,))
        return at_ref(fact.ref, rows) if isinstance(fact, Revealed) else None

    def clock(self, case: Case, clock: Deadline, words: Words) -> DeadlineView:
        """Return one clock of *case*."""
        lang = self.ledger.lang
        return DeadlineView(
            case.id,
            case.reference,
            case.workflow,
            clock.name,
            words.deadlines.get(clock.name, Text(clock.name)).get(lang),
            owner_text(clock.owner, words, lang),
            date.fromisoformat(clock.started_on),
            date.fromisoformat(clock.due_on),
            clock.waits,
            clock.paused_on is not None and clock.is_open,
            clock.is_overdue(self.today.isoformat()),
            clock.closed,
        )

    def _words_of(self, workflow: Workflow, directory: Directory | None = None) -> Words:
        """Return the words of a workflow, gathered once a look: they name every unit and person."""
        key = workflow.name, workflow.version
        if key not in self._words:
            self._words[key] = self.ledger.words(workflow, directory=directory)
        return self._words[key]

    # what happened

    def timeline(self, case: Case, *, linked: bool) -> tuple[TimelineEntry, ...]:
        """Return what happened, by day of the act, then as recorded."""
        cases = [case]
        if linked:
            cases += self._descendants(case)
        references: dict[str, str] = {other.id: other.reference for other in cases if other.reference}
        rows = self.ledger.store.personal([other.id for other in cases])
        found = [entry for other in cases for entry in self._entries(other, rows, references)]
        found.sort(key=lambda entry: (entry.occurred_on, entry.recorded_at, entry.case_id != case.id, entry.seq))
        return tuple(found)

    def _descendants(self, case: Case) -> list[Case]:
        """Return the visible younger cases, nearest first."""
        found: dict[CaseId, Case] = {}
        waiting = [case]
        while waiting:
            children = {link.case_id for link in waiting.pop(0).links if link.is_child} - found.keys()
            for child in sorted(
                self.ledger.read(sorted(children)).values(), key=lambda child: (child.opened_on, child.id)
            ):
                if may_see(child.fields, self.actor, self.ledger.directory, self.today):
                    found[child.id] = child
                    waiting.append(child)
        return list(found.values())

    def _entries(self, case: Case, rows: dict[str, PersonalRow], references: dict[str, str]) -> Iterator[TimelineEntry]:
        workflow = self.ledger.programs.shown(case.workflow, case.version).workflow
        words = attrs.evolve(self._words_of(workflow), cases=references)
        for stored in self.ledger.store.events(case.id):
            yield self._entry(stored, decode(stored.body), words, rows)

    def _entry(self, stored: StoredEvent, event: Event, words: Words, rows: dict[str, PersonalRow]) -> TimelineEntry:
        lang = self.ledger.lang
        body = words.roles.get(event.on_behalf_of, Text(event.on_behalf_of)) if event.on_behalf_of else Text("")
        return TimelineEntry(
            event.case_id,
            words.workflows.get(stored.workflow, Text(stored.workflow)).get(lang),
            event.seq,
            stored.kind,
            stored.step,
            date.fromisoformat(event.occurred_on),
            event.recorded_at,
            event.actor,
            words.party(event.actor) if event.actor != SYSTEM else owner_text("system@", words, lang),
            body.get(lang),
            event_text(event, words, lang),
            str(in_clear(event.inputs, rows).get("reason") or ""),
            stored.hash.hex(),
        )

    def explain_date(self, case: Case, name: str) -> DateExplained:
        """Tell how a due date came about."""
        clock = case.deadline(name)
        if clock is None:
            raise KeyError(name)
        workflow = self.ledger.programs.shown(case.workflow, case.version).workflow
        words = self._words_of(workflow)
        rule = self._rule(workflow, name)
        term = self._term(running_term(self.ledger.law, case, rule))
        counted = term is not None and not rule.waits
        started = date.fromisoformat(clock.started_on)
        lang, calendar = self.ledger.lang, calendar_for(clock.owner, self.ledger.calendar, self.ledger.directory)
        account = explain(started, term, calendar) if term and counted else None
        first = "" if account is not None else _told(clock, rule, term, lang)
        changes = self._changes(case, clock, rule, term, calendar)
        told = tuple(proposals(clock, term, calendar, words.roles, lang))
        note = otherwise(clock, account, lang) if account is not None and not changes else ""
        return DateExplained(self.clock(case, clock, words), account, first, changes, lang, told, note)

    def _rule(self, workflow: Workflow, name: str) -> DeadlineRule:
        """Return the rule of a clock, from the version that had it where the case has moved to a later one."""
        versions = (workflow, *reversed(self.ledger.programs.before(workflow)))
        return next(rule for known in versions for rule in known.deadlines if rule.name == name)

    def _term(self, found: tuple[RulePack, Term] | None) -> Term | None:
        """Return a term with its article as it is cited in the reader's language."""
        if found is None:
            return None
        (pack, term), lang = found, self.ledger.lang
        tiers = [attrs.evolve(tier, article=_cited(pack, tier.article, lang)) for tier in term.tiers]
        return attrs.evolve(term, article=_cited(pack, term.article, lang), tiers=tuple(tiers))

    def _changes(
        self, case: Case, clock: Deadline, rule: DeadlineRule, term: Term | None, calendar: Calendar
    ) -> tuple[DateChange, ...]:
        """Return what moved a date since the clock was last started."""
        lines: list[DateChange] = []
        start, due = date.fromisoformat(clock.started_on), date.fromisoformat(clock.due_on)
        workflow = self.ledger.programs.shown(case.workflow, case.version).workflow

        def extending(step: str, on: date) -> Term | None:
            governing = Governing(self.ledger.law, workflow.rules, case, on)
            return self._term(extending_term(governing, rule, step))

        counting, taken = Counting(calendar, term, extending, start, due), None
        for stored in self.ledger.store.events(case.id):
            event = decode(stored.body)
            fact = event.fact
            taken = event if isinstance(fact, STEPS) else taken
            if isinstance(fact, DeadlineStarted) and fact.deadline.name == clock.name:
                lines.clear()
                counting = Counting(calendar, term, extending, start, date.fromisoformat(fact.deadline.due_on))
            elif isinstance(fact, MOVES) and fact.name == clock.name:
                ordered = taken if taken is not None and taken.command_id == event.command_id else None
                lines.append(self._change(event, ordered, counting, workflow))
        return tuple(lines)

    def _change(self, event: Event, step: Event | None, counting: Counting, workflow: Workflow) -> DateChange:
        lang, words = self.ledger.lang, self._words_of(workflow)
        account, note = counting.account(event, step)
        told, signer, reason = event_text(event, words, lang), "", ""
        if step is not None:
            told = f"{told}; {papers(step, words, lang)}"
            signer, reason = kept_apart(step, self.ledger.store.personal((event.case_id,)))
        return DateChange(date.fromisoformat(event.occurred_on), told, signer, reason, account, note.get(lang), lang)

    # what can be done

    def option(self, option: Option, words: Words) -> OptionView:
        """Return one step the case offers, in words."""
        lang = self.ledger.lang

        def named(name: str) -> tuple[str, str]:
            return name, words.input(name).get(lang)

        return OptionView(
            option.step,
            option.label.get(lang),
            option.target,
            tuple(tuple(named(name) for name in group) for group in option.needs),
            tuple(named(name) for name in option.takes),
            option.is_possible,
            option.reasons,
            tuple(reason_text(noticed(reason, self.ledger), words, lang) for reason in option.reasons),
            tuple(
                (words.party(who.get(lang)), tuple(words.party(person) for person in persons))
                for who, persons in option.could
            ),
        )


def is_shown(field: Field, case: Case, act: Act) -> bool:
    """Whether the actor may read a value; what is sealed is for `Desk.reveal` alone, readers or not."""
    return not field.confidentiality.is_sealed and may_read(field, case.fields, act)


def _cited(pack: RulePack, article: str, lang: str) -> str:
    return pack.source(article).get(lang) if article else ""


def _told(clock: Deadline, rule: DeadlineRule, term: Term | None, lang: str) -> str:
    """Return the first line for a wait, or for a date that was fixed."""
    due, started = day_text(clock.due_on, lang), day_text(clock.started_on, lang)
    label = rule.label.get(lang)
    if term is None:
        return Text(f"{label}: hạn {due}, do quyết định ấn định", f"{label}: {due}, fixed by decision").get(lang)
    under = (
        f"{term.article}{'' if term.verified else ' (chưa xác minh)'}",
        f"{term.article}{'' if term.verified else ' (unverified)'}",
    )
    return Text(
        f"{label}: sớm nhất ngày {due}, đủ {term.length} ngày liên tục kể từ ngày {started}, căn cứ {under[0]}",
        f"{label}: not before {due}, {term.length} days without a break from {started}, under {under[1]}",
    ).get(lang)
