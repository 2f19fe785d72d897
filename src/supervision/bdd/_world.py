"""What a scenario lives in: an engine, a clock that stands, and everybody and everything by the name the feature uses.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest

from supervision.clock import VirtualClock, local_date
from supervision.deadlines import CalendarEndsError
from supervision.engine import (
    CommandRefusedError,
    DateExplained,
    DeadlineView,
    Desk,
    OrgData,
    Receipt,
    Refusal,
    is_withheld,
)
from supervision.errors import UnknownCaseError
from supervision.machine import TERM_ENDS
from supervision.messages import reason_text
from supervision.model import SYSTEM, CaseId, PersonId, UnitId, Value, Workflow
from supervision.notices import Notice, Notifier
from supervision.org import Mandate, Unit
from supervision.text import Text, day_text
from supervision.wiring import Engine
from supervision.worker import Proposal, Worker

from ._called import Names
from ._cells import Reader, Table, rows
from ._names import fail
from ._phrases import plain

# Nobody in a feature asks since when an organisation exists: since the first calendar that is shipped.
_ALWAYS = date(2016, 1, 1)
LANGUAGES = ("vi", "en")
_LINKED = frozenset({"gắn với", "linked to"})
# Sends one command; sent again, it is the same one.
Sending = Callable[[], Receipt | Refusal]


@attrs.frozen
class Order:
    """Who acts, and how.

    Attributes:
        body: The role of the body that decided, by label; None where the person did.
        day: Day of the act; None for today.
        is_attempt: A refusal is expected or awaited: it is kept for the steps that follow instead of failing this one.
    """

    who: str
    body: str | None = None
    day: date | None = None
    is_attempt: bool = False


@attrs.frozen
class _Outgoing:
    """Takes every notice, as the post would."""

    notices: list[Notice] = attrs.field(factory=list)

    def send(self, notice: Notice) -> None:
        self.notices.append(notice)


class World(Names):
    """One scenario's world; the steps only call it, it only calls the engine.

    Attributes:
        clock: The clock of the engine, which stands until a step moves it.
        refusal: What the last attempt met; None where it was accepted.
        revealed: What the last look at a sealed value showed.
        notices: What was sent when notices went out last.
        has_sent: Whether they ever went out.
        proposals: What was proposed when time went on last, of duties that are not done.
        is_answered: False after an attempt until a step asks how it ended.
        is_tried: Whether the last command was an attempt, whose end is open until a step asks for it.
        lang: ``vi`` or ``en``, as the feature is written: the language of what is told beside a failure.
        repeated: What the last command gave when it was sent again; None where it was not.
    """

    def __init__(
        self,
        engine: Engine,
        clock: VirtualClock,
        *,
        specs: Path | None = None,
        reopen: Callable[[Engine], Engine] | None = None,
    ) -> None:
        """Start empty, on a day that is not yet told.

        Args:
            engine: The engine under the feature.
            clock: Its clock.
            specs: The folder of its specification files, to say where a name should have been; None where unknown.
            reopen: Gives an engine on what the one before it has kept, as after a crash; None where that cannot be.
        """
        super().__init__(engine, specs)
        self._reopen = reopen
        self._watching: list[Callable[[Engine], object]] = []
        self.clock = clock
        self.refusal: Refusal | None = None
        self.revealed: Value = None
        self.is_answered, self.is_tried = True, False
        self.lang = "vi"
        self.repeated: Receipt | Refusal | None = None
        self.sent: Sending | None = None
        self.notices: tuple[Notice, ...] = ()
        self.has_sent = False
        self._outgoing = _Outgoing()
        self._notifier = Notifier(engine, self._outgoing, str)
        self._is_dated = False
        self._calendar = engine.calendar
        self.proposals: list[Proposal] = []
        self._worker = self._new_worker()
        self._has_tiers = any(term.tiers for pack in engine.law.packs.values() for term in pack.terms)

    def _new_worker(self) -> Worker:
        return Worker(self.engine, proposals={"feature": self.proposals.extend})

    # time and people

    @property
    def today(self) -> date:
        """The day on which the scenario stands; fails where no step has told it."""
        if not self._is_dated:
            fail("hãy nêu trước: hôm nay là ngày nào · tell first which day it is")
        return local_date(self.clock.now())

    def set_day(self, day: date) -> None:
        """Stand on *day*, what follows by itself having followed; fails where it is past, for time does not go back."""
        if self._is_dated and day < self.today:
            fail(
                f"đã là ngày {day_text(self.today)}, không lùi về {day_text(day)} · time does not go back",
                f"it is {day_text(self.today, 'en')} already, and time does not go back to {day_text(day, 'en')}",
            )
        self.proposals.clear()
        if self._is_dated and self.engine.programs.automatic:
            self._let_follow(day)
        self._is_dated = True
        self.clock.set_day(day)
        if self.engine.programs.automatic or self.engine.programmes or self._has_tiers:
            self._worker.run_once()

    def _let_follow(self, day: date) -> None:
        """Let each term that ends before *day* have its step on its own day."""
        while waiting := self.engine.store.tasks([TERM_ENDS], limit=1):
            ends = date.fromisoformat(waiting[0].due_on or day.isoformat())
            if ends >= day:
                return
            self.clock.set_day(max(ends, self.today))
            if not self._worker.run_once().moved:
                return

    def let_pass(self, days: int, *, is_worked: bool) -> None:
        """Let so many days pass: working days by the calendar of the engine, or days of the calendar."""
        try:
            day = self._after_worked(days) if is_worked else self.today + timedelta(days)
        except OverflowError:
            fail(f"sau {days} ngày thì không còn là ngày nào · no day comes so late")
        self.set_day(day)

    def _after_worked(self, days: int) -> date:
        try:
            return self.engine.calendar.add_working_days(self.today, days)
        except CalendarEndsError as ends:
            raise pytest.fail.Exception(str(ends), pytrace=False) from None

    def restart(self) -> None:
        """Go on with what is kept, as after a crash: an engine of its own, a worker of its own, the same day."""
        if self._reopen is None:
            fail(
                "“world” của ứng dụng không cho biết cách chạy lại: hãy đưa “reopen” vào World(…)"
                " · the world of this host does not say how to start again: give World(…) a “reopen”"
            )
        calendar, book = self.engine.calendar, self._notifier.book
        self.engine = self._reopen(self.engine)
        self.engine.calendar = calendar
        for watch in self._watching:
            watch(self.engine)
        self._worker = self._new_worker()
        self._notifier = Notifier(self.engine, self._outgoing, str, book=book)

    def watch(self, watch: Callable[[Engine], object]) -> None:
        """Tell *watch* of the engine now, and of each that goes on after a crash, before its first command."""
        self._watching.append(watch)
        watch(self.engine)

    def send_notices(self, day: date) -> None:
        """Let *day* come and notices go out, as a worker would: of what has happened and of what is due."""
        self.set_day(day)
        self._outgoing.notices.clear()
        self.engine.seal()
        self._notifier.follow(tuple(self.engine.log()))
        self._notifier.remind()
        self._notifier.send()
        self.notices, self.has_sent = tuple(self._outgoing.notices), True

    def told(self, who: str, case: str) -> frozenset[tuple[str, str]]:
        """Return what *who* was told of a case when notices went out last: the kind of each item, and its clock."""
        person, case_id = self.person(who), self.case_id(case)
        items = (item for notice in self.notices if notice.recipient == person for item in notice.items)
        return frozenset((item.kind, item.clock) for item in items if item.case_id == case_id)

    def proposed(self, case: str) -> tuple[Proposal, ...]:
        """Return what was proposed of a case when time went on last."""
        case_id = self.case_id(case)
        return tuple(proposal for proposal in self.proposals if proposal.case_id == case_id)

    def know_calendar_on(self, day: date) -> None:
        """Count by the calendar as it could be known on *day*, until somebody revises it."""
        self.engine.calendar = self._calendar.as_known_on(day)

    def revise_calendar(self, who: str, decision: str) -> None:
        """Move the open dates to the calendar as it is known today."""
        revised = self._calendar.as_known_on(self.today)
        list(self.engine.revise_calendar(revised, actor=self.person(who), decision=decision, dry_run=False))

    def add_unit(self, name: str, above: str | None = None) -> UnitId:
        """Make the organisation known, under *above* where that is given; return its id."""
        parent = self.add_unit(above) if above is not None else None
        if name not in self.units or parent is not None:
            ident = UnitId(self.units.setdefault(name, f"u{len(self.units) + 1}"))
            unit = Unit(ident, name, "", "", parent, _ALWAYS)
            self.engine.organise(OrgData(units=(unit,)))
        return UnitId(self.units[name])

    def add_person(self, who: str) -> PersonId:
        """Make somebody known who holds no role yet; return the id."""
        ident = PersonId(self.persons.setdefault(who, f"p{len(self.persons) + 1}"))
        self.engine.organise(OrgData(persons=((ident, who),)))
        return ident

    def dismiss(self, who: str, role: str, unit: str, day: date) -> None:
        """Let every mandate of somebody in that role and unit end before *day*; fails where there is none."""
        person, named = PersonId(self.person(who)), self._role(role)
        held = [one for one in self.engine.directory.mandates(person, self.today) if one.role == named]
        ending = [one for one in held if one.unit == self.units.get(unit)]
        if not ending:
            fail(
                f"“{who}” không là “{role}” của “{unit}” · holds no such role today",
                f"“{who}” does not hold the role “{role}” of “{unit}” today",
            )
        self.engine.organise(OrgData(mandates=tuple(attrs.evolve(one, to_on=day) for one in ending)))

    def end_unit(self, name: str, day: date, heirs: tuple[str, ...]) -> None:
        """Let *day* be the first on which the organisation is no more, *heirs* carrying on its work."""
        known = self.engine.directory.units[self.add_unit(name)]
        ended = attrs.evolve(known, to_on=day, successors=[self.add_unit(heir) for heir in heirs])
        self.engine.organise(OrgData(units=(ended,)))

    def appoint(self, who: str, role: str, unit: str, days: tuple[date | None, date | None] = (None, None)) -> None:
        """Let somebody hold a role, from a first to a last day; where they are None, always."""
        ident = PersonId(self.persons.setdefault(who, f"p{len(self.persons) + 1}"))
        named = self._role(role)
        first, last = days
        after = date.fromordinal(last.toordinal() + 1) if last is not None else None
        unit_id = self.add_unit(unit)
        mandate = Mandate(f"{ident}/{named}/{unit_id}/{first}", ident, named, unit_id, first or _ALWAYS, after)
        self.engine.organise(OrgData(persons=((ident, who),), mandates=(mandate,)))

    # acting

    def open_case(self, order: Order, named: str, workflow: str, table: Table | None, over: str | None = None) -> None:
        """Open a case, which the feature calls *named* from now on, linked to the case *over* where that is given."""
        if named in self.cases:
            fail(f"đã có hồ sơ “{named}” · there is already a case of this name", f"there is already a case “{named}”")
        spec = self.workflow(workflow)
        inputs = self._reader(spec, order).inputs(table)
        links = self._links(spec, over)
        body, command_id = self._body(order), self.engine.ids.new_id()
        outcome = self._send(
            lambda: self._desk(order).attempt_open(
                spec.name,
                inputs,
                reference=named,
                links=links,
                on_behalf_of=body,
                occurred_on=order.day,
                command_id=command_id,
            )
        )
        if not isinstance(outcome, Refusal):
            self.cases[named] = outcome.case_id
        self._ended(outcome, order)

    def open_cases(self, order: Order, workflow: str, table: Table) -> None:
        """Open a case for each row: its name comes first, then the values of the fields that head the columns."""
        for named, cells in rows(table):
            over = next((cell for label, cell in cells if plain(label).casefold() in _LINKED), None)
            fields = [(label, cell) for label, cell in cells if plain(label).casefold() not in _LINKED]
            self.open_case(order, named, workflow, fields, over)

    def act_on_each(self, order: Order, action: str, table: Table) -> None:
        """Take a step in the case of each row, with the values that head the columns."""
        for case, cells in rows(table):
            self.act(order, action, case, cells)

    def act(self, order: Order, action: str, case: str, table: Table | None) -> None:
        """Take the step that is called *action*."""
        self._ended(self._send(self._sending(order, action, case, table)), order)

    def act_at_once(self, orders: tuple[Order, Order], action: str, case: str, table: Table | None) -> None:
        """Let two people take a step having seen the same version of the case, the first of them a moment earlier."""
        seen = self.view(case).version
        first, second = (self._sending(order, action, case, table, seen) for order in orders)
        self._ended(self._send(first), orders[0])
        self._ended(self._send(second), orders[1])

    def _sending(
        self, order: Order, action: str, case: str, table: Table | None, version: int | None = None
    ) -> Sending:
        spec, case_id = self.workflow_of(case), self.case_id(case)
        step, body, command_id = self.step(spec, action), self._body(order), self.engine.ids.new_id()
        inputs = self._reader(spec, order).inputs(table)
        return lambda: self._desk(order).attempt(
            case_id,
            step,
            inputs,
            on_behalf_of=body,
            occurred_on=order.day,
            expected_version=version,
            command_id=command_id,
        )

    def _must_be_answered(self) -> None:
        if not self.is_answered:
            fail(
                "lần thử trước chưa được hỏi kết quả: hãy viết “bị từ chối vì …” hoặc “được chấp nhận” trước việc này"
                " · nobody has asked how the attempt before this ended: it is refused because …, or it is accepted"
            )

    def _send(self, sending: Sending) -> Receipt | Refusal:
        self._must_be_answered()
        self.sent, self.repeated = sending, None
        return sending()

    def send_again(self) -> None:
        """Send the last command once more, the same one; fails where there was none."""
        if self.sent is None:
            fail("chưa có việc nào được gửi · nothing was sent yet")
        self.repeated = self.sent()

    def reveal(self, order: Order, case: str, field: str, reason: str) -> None:
        """Look at the sealed value that is called *field*."""
        self._must_be_answered()
        outcome: object = None
        try:
            self.revealed = self._desk(order).reveal(self.case_id(case), self.field(case, field), reason=reason)
        except CommandRefusedError as refused:
            self.revealed, outcome = None, Refusal(refused.case_id, refused.reasons, refused.texts)
        self._ended(outcome, order)

    def _ended(self, outcome: object, order: Order) -> None:
        self.refusal = outcome if isinstance(outcome, Refusal) else None
        self.is_tried, self.is_answered = order.is_attempt, not order.is_attempt
        if self.refusal is not None and not order.is_attempt:
            fail(f"bị từ chối: {self.refusal} · refused", f"refused: {'; '.join(self.reasons()[1::2])}")

    def reasons(self) -> tuple[str, ...]:
        """Return why the last attempt was refused, in Vietnamese and in English; fails where it was accepted."""
        self.is_answered = True
        if self.refusal is None:
            fail("không bị từ chối mà đã được chấp nhận · not refused but accepted", "not refused but accepted")
        about, reasons = self.refusal.case_id, self.refusal.reasons
        named = [CaseId(str(reason.params["case"])) for reason in reasons if "case" in reason.params]
        known = about if about in self.engine.programs.names else self.view_of(about).workflow
        words = self.engine.words(self.engine.programs.of(known).workflow, named)
        return tuple(reason_text(reason, words, lang) for reason in reasons for lang in LANGUAGES)

    def _desk(self, order: Order) -> Desk:
        if order.day is not None and (not self._is_dated or order.day > self.today):
            self.set_day(order.day)
        return self.desk(order.who)

    def desk(self, who: str) -> Desk:
        """Return somebody's desk."""
        return self.engine.desk(self.person(who))

    def _body(self, order: Order) -> str | None:
        if order.body is None:
            return None
        return self._office(order.body, Text("tập thể", "body"))

    def _reader(self, spec: Workflow, order: Order) -> Reader:
        day, law = order.day or self.today, self.engine.law
        return Reader(spec, law, day, self.persons, self.units, lambda: self._place(spec, "fields"))

    def _links(self, spec: Workflow, over: str | None) -> dict[str, tuple[str, ...]]:
        """Return the older cases that *over* names, with ``;`` between several, by the relation that leads to each."""
        named = [over] if over in self.cases else over.split(";") if over is not None else []
        links: dict[str, tuple[str, ...]] = {}
        for case in map(str.strip, named):
            relation = self._relation(spec, case)
            links[relation] = (*links.get(relation, ()), self.case_id(case))
        return links

    # looking

    def value(self, case: str, name: str, cell: str) -> object:
        """Return what *cell* stands for in that field."""
        return self._reader(self.workflow_of(case), Order("")).value(name, cell)

    def seen(self, who: str, case: str, field: str) -> Value:
        """Return what somebody sees in a field; fails where it is withheld from him, or was never given."""
        name, fields = self.field(case, field), self.desk(who).case(self.case_id(case)).fields
        if name not in fields or is_withheld(fields[name]):
            fail(
                f"“{who}” không thấy “{field}” của “{case}”: {fields.get(name)} · withheld, or never given",
                f"“{who}” cannot see “{field}” of “{case}”, or it was never given: {fields.get(name)}",
            )
        return fields[name]

    def sees(self, who: str, case: str) -> bool:
        """Whether somebody may see a case."""
        try:
            return self.desk(who).case(self.case_id(case)).id == self.case_id(case)
        except UnknownCaseError:
            return False

    def is_withheld(self, who: str, case: str, field: str) -> bool:
        """Whether a field holds a value that somebody may not read."""
        return is_withheld(self.desk(who).case(self.case_id(case)).fields.get(self.field(case, field)))

    def deadline(self, case: str, label: str) -> DeadlineView:
        """Return the clock that is called so; fails where it never started."""
        name = self.deadline_name(case, label)
        found = next((clock for clock in self.view(case).deadlines if clock.name == name), None)
        if found is None:
            fail(
                f"hạn “{label}” của “{case}” chưa bắt đầu tính · this clock has not started",
                f"the deadline “{label}” of “{case}” has not started",
            )
        return found

    def explained(self, case: str, label: str) -> tuple[str, ...]:
        """Return the account of a due date, in Vietnamese and in English."""
        clock = self.deadline(case, label)
        told: DateExplained = self.engine.desk(SYSTEM).explain_date(clock.case_id, clock.name)
        return tuple(str(attrs.evolve(told, lang=lang)) for lang in LANGUAGES)

    def governed(self, case: str, matter: str, day: date) -> tuple[str, ...]:
        """Return what is told of the stages, clocks and steps called so: their texts, and why, in both languages."""
        told = self.engine.desk(SYSTEM).law(self.case_id(case), on=day)
        found = [one for one in (*told.stages, *told.clocks, *told.steps) if one.is_called(matter)]
        if not found:
            fail(
                f"ngày {day_text(day)} hồ sơ “{case}” không có “{matter}” · there is nothing called so on that day",
                f"on {day_text(day, 'en')} the case “{case}” has no “{matter}”",
            )
        return tuple(line for one in found for lang in LANGUAGES for line in one.lines(lang))


# Where a running scenario's world is found, for the guard that asks whether every attempt was answered.
WORLD: pytest.StashKey[World] = pytest.StashKey()
