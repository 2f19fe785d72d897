"""Duties that are not done, as their terms want them told: facts that are computed and proposed, and never written."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta

import attrs

from supervision.clock import local_date
from supervision.deadlines import CalendarEndsError, Term, Tier
from supervision.engine import Engine
from supervision.machine import calendar_for, running_term, tasks
from supervision.messages import owner_text, tier_text
from supervision.model import SYSTEM, Case, CaseId, CommandId, Deadline
from supervision.record import canonical, digest_of
from supervision.sides import Acts, People
from supervision.store import DeadlineRow, Lease, Write
from supervision.text import Text

from ._delivery import handed, kind_of
from ._posts import Posts
from ._way import Way

PREFIX = "propose/"
_PAGE = 500

_log = logging.getLogger(__name__)


@attrs.frozen(slots=True)
class Proposal:
    """A duty that is not done has come to a tier of its term: a proposal, which people follow or not.

    Attributes:
        id: The same for the same clock, due date and tier, whoever computes it: fit to be the id of a command.
        workflow: Name of the case's workflow.
        clock: Name of the clock. label: what people call it.
        owner: Who owes the duty: ``role@unit``, or a person's or unit's id. owed_by: the same in words.
        due_on: Last lawful day.
        days: Calendar days since then; negative before it.
        tier: What is proposed, such as “Nhắc đơn vị giải quyết”.
        from_on: First day of the tier.
        tell: Roles that should hear of it; ``owner`` for whoever owes the duty.
        article: Where the tier is fixed; empty where the organisation has configured it.
        text: The proposal in words: from when, what, to whom, under which rule.
        explained: The account of the due date, day by day.
    """

    id: CommandId
    case_id: CaseId
    reference: str | None
    workflow: str
    clock: str
    label: str
    owner: str
    owed_by: str
    due_on: date
    days: int
    tier: str
    from_on: date
    tell: tuple[str, ...]
    article: str
    text: str
    explained: str


# Takes proposals, by due date; when it returns, they are done.  After a crash the same ones may come again.
Proposed = Callable[[Sequence[Proposal]], object]


@attrs.frozen(slots=True)
class Sweep:
    """How far a subscriber's look at all open clocks has got, on the day that its lease has as position.

    Attributes:
        after: Due date and case of the last one looked at; None at the beginning.
        is_done: Whether all of them were looked at and everything was taken.
        failed: The kind of error where something was not taken since the beginning.
        way: When all of it is looked at again, and what for.
    """

    after: tuple[str, CaseId] | None = None
    is_done: bool = False
    failed: str = ""
    way: Way = attrs.field(default=Way(1))

    @classmethod
    def of(cls, lease: Lease, today: date | None = None) -> Sweep:
        """Return what was noted; where that was not on *today*, a beginning."""
        if not lease.note or (today is not None and lease.position != today.toordinal()):
            return cls()
        raw = json.loads(lease.note)
        after = (raw["after"][0], CaseId(raw["after"][1])) if raw["after"] else None
        way = Way(1, raw["attempts"], raw["again_at"], raw["reason"])
        return cls(after, raw["is_done"], raw["failed"], way)

    def note(self) -> bytes:
        """Return it as bytes."""
        way = {"attempts": self.way.attempts, "again_at": self.way.again_at, "reason": self.way.reason}
        return json.dumps({"after": self.after, "is_done": self.is_done, "failed": self.failed, **way}).encode()

    def went_on(self, rows: Sequence[DeadlineRow], failed: str, now: datetime) -> Sweep:
        """Return the look behind *rows*, of which some *failed*; behind all of them the end, or another beginning."""
        failed = self.failed or failed
        if rows:
            return Sweep((rows[-1].due_on, rows[-1].case_id), failed=failed, way=self.way)
        return Sweep(way=self.way.failed(failed, now)) if failed else Sweep(is_done=True)


class Proposals:
    """Proposes to one subscriber what is not done and has come to a tier: each clock, due date and tier once.

    What was taken is remembered in the ledger as a receipt that belongs to no case; the cases stay as they are.

    Args:
        engine: The ledger.
        posts: The leases of the worker.
        name: The subscriber; what it has taken is kept under this name.
        handler: The subscriber.
        has_mail: The host's: whether something lies unread for a case that the ledger does not know of yet.
    """

    def __init__(
        self, engine: Engine, posts: Posts, name: str, handler: Proposed, has_mail: Callable[[CaseId], bool]
    ) -> None:
        self._engine, self._posts, self._name, self._handler = engine, posts, name, handler
        self._has_mail = has_mail
        terms = [term for pack in engine.law.packs.values() for term in pack.terms if term.tiers]
        self._tiered = frozenset(term.name for term in terms)
        self._ahead = tuple((-tier.days, tier.unit) for term in terms for tier in term.tiers if tier.days < 0)
        # How many clocks the last run has looked at: where there were any, there may be more.
        self.looked = 0

    def run(self, limit: int) -> int:
        """Look at up to *limit* clocks, each once a day, and return how many proposals the subscriber has taken."""
        self.looked = 0
        lease = self._posts.take(PREFIX + self._name) if self._tiered else None
        if lease is None:
            return 0
        now = self._engine.clock.now()
        today = local_date(now)
        sweep = Sweep.of(lease, today)
        if sweep.is_done or sweep.way.has_to_wait(now):
            return 0
        until = self._latest(today).isoformat()
        rows = self._engine.store.deadlines(until=until, after=sweep.after, limit=min(limit, _PAGE))
        self.looked = len(rows)
        found = self._found(rows, today)
        if found:
            # Whoever was overtaken meanwhile hands nothing over.
            lease = self._posts.advance(lease, lease.position, lease.note)
            if lease is None:
                return 0
        taken, failed = self._handed(found)
        self._keep(taken)
        self._posts.advance(lease, today.toordinal(), sweep.went_on(rows, failed, now).note())
        return len(taken)

    # what there is to propose

    def _latest(self, today: date) -> date:
        """Return the latest due date that may have come to a tier *today*."""
        latest = today
        for days, unit in self._ahead:
            reach = today + timedelta(days=days)
            if unit == "working_days":
                with suppress(CalendarEndsError):
                    # Days off that follow are due dates of fixed terms, too.
                    reach = self._engine.calendar.add_working_days(today, days + 1)
            latest = max(latest, reach)
        return latest

    def _found(self, rows: Sequence[DeadlineRow], today: date) -> list[Proposal]:
        """Return what is to be proposed of the clocks that run, by due date: once, and nothing over an unread reply."""
        running = [row for row in rows if not row.waits and not row.is_paused and self._is_tiered(row)]
        if not running:
            return []
        cases = self._engine.read(list(dict.fromkeys(row.case_id for row in running)))
        look = _Look(self._engine, People.on(self._engine.directory, self._engine.law.roles, today), today)
        reached = [each for row in running for each in look.reached(cases[row.case_id], row.name)]
        with self._engine.store.snapshot() as view:
            new = [each for each in reached if view.receipt(self._receipt_id(each.id)) is None]
        return [look.proposal(each) for each in new if not (look.is_held(each) or self._has_mail(each.case.id))]

    def _is_tiered(self, row: DeadlineRow) -> bool:
        """Whether the clock may run on a term that has tiers: most have none, and their cases need not be read."""
        if not self._engine.programs.has(row.workflow):
            return False
        newest = self._engine.programs.of(row.workflow).workflow
        known = (newest, *self._engine.programs.before(newest))
        return any(rule.name == row.name and rule.term in self._tiered for each in known for rule in each.deadlines)

    # once

    def _receipt_id(self, proposal: CommandId) -> CommandId:
        return CommandId(f"proposed-{digest_of([self._name, proposal]).hex()}")

    def _keep(self, taken: Sequence[Proposal]) -> None:
        if not taken:
            return
        with self._engine.store.transaction() as transaction:
            for proposal in taken:
                command_id = self._receipt_id(proposal.id)
                if transaction.receipt(command_id) is None:
                    told = {"proposal": proposal.id, "to": self._name}
                    transaction.write(Write(command_id, digest_of(told), canonical(told), ()))

    def _handed(self, found: Sequence[Proposal]) -> tuple[Sequence[Proposal], str]:
        """Hand proposals over, one by one where they are not taken together; return those taken and what was raised."""
        error = handed("supervision.proposals", self._name, self._handler, found)
        if error is None:
            return found, ""
        if len(found) == 1:
            _log.warning("%s did not take a proposal for case %s: %s", self._name, found[0].case_id, kind_of(error))
            return (), kind_of(error)
        each = [self._handed([proposal]) for proposal in found]
        return [taken for one, _ in each for taken in one], next((reason for _, reason in each if reason), "")


@attrs.frozen(slots=True)
class _Reached:
    """A tier that a clock has come to."""

    case: Case
    clock: Deadline
    tier: Tier
    from_on: date

    @property
    def id(self) -> CommandId:
        """See `Proposal.id`."""
        clock, tier = self.clock, self.tier
        dates = [clock.name, clock.started_on, clock.due_on]
        return CommandId(f"propose-{digest_of([self.case.id, *dates, tier.days, tier.unit, list(tier.tell)]).hex()}")


@attrs.frozen
class _Look:
    """One look at cases, on one day."""

    engine: Engine
    people: People
    today: date

    def reached(self, case: Case, name: str) -> Iterator[_Reached]:
        """Yield the tiers that a clock has come to; nothing where it no longer runs."""
        clock, term = case.deadline(name), self._term(case, name)
        if clock is None or term is None or not clock.is_open or clock.paused_on is not None:
            return
        calendar = calendar_for(clock.owner, self.engine.calendar, self.engine.directory)
        for tier in term.tiers:
            with suppress(CalendarEndsError):  # where the calendar does not reach, its explanation says so
                from_on = tier.from_on(date.fromisoformat(clock.due_on), calendar)
                if from_on <= self.today:
                    yield _Reached(case, clock, tier, from_on)

    def is_held(self, reached: _Reached) -> bool:
        """Whether somebody has a reply to read first: the others, or on the day it came whoever owes the duty."""
        case, clock = reached.case, reached.clock
        owners = self.people.owners(clock.owner)
        acts = Acts.of(self.engine.store.events(case.id))
        waiting = self.people.awaited(tasks(self.engine.programs.shown(case.workflow, case.version), case))
        readers = acts.readers(clock.name, owners, tuple(waiting), self.people)
        if readers == owners and acts.last is not None:
            return bool(readers) and local_date(acts.last.recorded_at) >= self.today
        return bool(readers)

    def proposal(self, reached: _Reached) -> Proposal:
        """Put it into words."""
        engine, lang = self.engine, self.engine.lang
        case, clock, tier = reached.case, reached.clock, reached.tier
        words = engine.words(engine.programs.shown(case.workflow, case.version).workflow)
        due = date.fromisoformat(clock.due_on)
        return Proposal(
            reached.id,
            case.id,
            case.reference,
            case.workflow,
            clock.name,
            words.deadlines.get(clock.name, Text(clock.name)).get(lang),
            clock.owner,
            owner_text(clock.owner, words, lang),
            due,
            (self.today - due).days,
            tier.label.get(lang),
            reached.from_on,
            tier.tell,
            tier.article,
            tier_text(tier, reached.from_on, lang, words.roles),
            self._explained(case.id, clock.name),
        )

    def _explained(self, case_id: CaseId, name: str) -> str:
        try:
            return self.engine.desk(SYSTEM).explain_date(case_id, name).told(with_reasons=False)
        except CalendarEndsError as ends:
            return str(ends)

    def _term(self, case: Case, name: str) -> Term | None:
        newest = self.engine.programs.shown(case.workflow, case.version).workflow
        known = (newest, *reversed(self.engine.programs.before(newest)))
        rule = next((rule for each in known for rule in each.deadlines if rule.name == name), None)
        found = running_term(self.engine.law, case, rule) if rule is not None else None
        return found[1] if found is not None else None
