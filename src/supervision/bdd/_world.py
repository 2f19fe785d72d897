"""What a scenario lives in: an engine, a clock that stands, and everybody and everything by the name the feature uses.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import attrs
import pytest

from supervision.clock import VIETNAM, VirtualClock, local_date
from supervision.engine import (
    CaseView,
    CommandRefusedError,
    DateExplained,
    DeadlineView,
    Desk,
    OrgData,
    Refusal,
    is_withheld,
)
from supervision.machine import TERM_ENDS
from supervision.messages import reason_text
from supervision.model import SYSTEM, CaseId, PersonId, UnitId, Value, Workflow
from supervision.notices import Notice, Notifier
from supervision.org import Mandate, Unit
from supervision.spec import Library, load
from supervision.text import Text, day_text
from supervision.wiring import Engine
from supervision.worker import Proposal, Worker

from ._cells import Reader, Table
from ._names import fail, look_up

# Nobody in a feature asks since when an organisation exists: since the first calendar that is shipped.
_ALWAYS = date(2016, 1, 1)
_LANGUAGES = ("vi", "en")


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


class World:
    """One scenario's world; the steps only call it, it only calls the engine.

    Attributes:
        engine: The engine under the feature.
        clock: Its clock, which stands until a step moves it.
        persons: Ids of persons by name; so `units`, and `cases` by nickname.
        refusal: What the last attempt met; None where it was accepted.
        revealed: What the last look at a sealed value showed.
        notices: What was sent when notices went out last.
        proposals: What was proposed when time went on last, of duties that are not done.
        is_answered: False after an attempt until a step asks how it ended.
    """

    def __init__(self, engine: Engine, clock: VirtualClock) -> None:
        """Start empty, on a day that is not yet told."""
        self.engine = engine
        self.clock = clock
        self.persons: dict[str, str] = {}
        self.units: dict[str, str] = {}
        self.cases: dict[str, CaseId] = {}
        self.refusal: Refusal | None = None
        self.revealed: Value = None
        self.is_answered = True
        self.notices: tuple[Notice, ...] = ()
        self._outgoing = _Outgoing()
        self._notifier = Notifier(engine, self._outgoing, str)
        self._is_dated = False
        self._calendar = engine.calendar
        self.proposals: list[Proposal] = []
        self._worker = Worker(engine, proposals={"feature": self.proposals.extend})
        self._has_tiers = any(term.tiers for pack in engine.law.packs.values() for term in pack.terms)

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
            fail(f"đã là ngày {day_text(self.today)}, không lùi về {day_text(day)} · time does not go back")
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

    def send_notices(self, day: date) -> None:
        """Let *day* come and notices go out, as a worker would: of what has happened and of what is due."""
        self.set_day(day)
        self._outgoing.notices.clear()
        self.engine.seal()
        self._notifier.follow(tuple(self.engine.log()))
        self._notifier.remind()
        self._notifier.send()
        self.notices = tuple(self._outgoing.notices)

    def told(self, who: str, case: str) -> frozenset[tuple[str, str]]:
        """Return what *who* was told of a case when notices went out last: the kind of each item, and its clock."""
        person, case_id = self._person(who), self.case_id(case)
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
        list(self.engine.revise_calendar(revised, actor=self._person(who), decision=decision, dry_run=False))

    def add_unit(self, name: str, above: str | None = None) -> UnitId:
        """Make the organisation known, under *above* where that is given; return its id."""
        parent = self.add_unit(above) if above is not None else None
        if name not in self.units or parent is not None:
            ident = UnitId(self.units.setdefault(name, f"u{len(self.units) + 1}"))
            unit = Unit(ident, name, "", "", parent, _ALWAYS)
            self.engine.organise(OrgData(units=(unit,)))
        return UnitId(self.units[name])

    def appoint(self, who: str, role: str, unit: str, days: tuple[date | None, date | None] = (None, None)) -> None:
        """Let somebody hold a role, from a first to a last day; where they are None, always."""
        ident = PersonId(self.persons.setdefault(who, f"p{len(self.persons) + 1}"))
        named = look_up(role, {name: known.label for name, known in self.engine.law.roles.items()}, "vai trò")
        first, last = days
        after = date.fromordinal(last.toordinal() + 1) if last is not None else None
        unit_id = self.add_unit(unit)
        mandate = Mandate(f"{ident}/{named}/{unit_id}/{first}", ident, named, unit_id, first or _ALWAYS, after)
        self.engine.organise(OrgData(persons=((ident, who),), mandates=(mandate,)))

    # acting

    def open_case(self, order: Order, named: str, workflow: str, table: Table | None, over: str | None = None) -> None:
        """Open a case, which the feature calls *named* from now on, linked to the case *over* where that is given."""
        if named in self.cases:
            fail(f"đã có hồ sơ “{named}” · there is already a case of this name")
        spec = self.workflow(workflow)
        inputs = self._reader(spec, order).inputs(table)
        outcome = self._desk(order).attempt_open(
            spec.name,
            inputs,
            reference=named,
            links=self._links(spec, over),
            on_behalf_of=self._body(order),
            occurred_on=order.day,
        )
        if not isinstance(outcome, Refusal):
            self.cases[named] = outcome.case_id
        self._ended(outcome, order)

    def act(self, order: Order, action: str, case: str, table: Table | None) -> None:
        """Take the step that is called *action*."""
        spec = self.workflow_of(case)
        outcome = self._desk(order).attempt(
            self.case_id(case),
            self.step(spec, action),
            self._reader(spec, order).inputs(table),
            on_behalf_of=self._body(order),
            occurred_on=order.day,
        )
        self._ended(outcome, order)

    def reveal(self, order: Order, case: str, field: str, reason: str) -> None:
        """Look at the sealed value that is called *field*."""
        outcome: object = None
        try:
            self.revealed = self._desk(order).reveal(self.case_id(case), self.field(case, field), reason=reason)
        except CommandRefusedError as refused:
            self.revealed, outcome = None, Refusal(refused.case_id, refused.reasons, refused.texts)
        self._ended(outcome, order)

    def _ended(self, outcome: object, order: Order) -> None:
        self.refusal = outcome if isinstance(outcome, Refusal) else None
        self.is_answered = not order.is_attempt
        if self.refusal is not None and not order.is_attempt:
            fail(f"bị từ chối: {self.refusal} · refused")

    def reasons(self) -> tuple[str, ...]:
        """Return why the last attempt was refused, in Vietnamese and in English; fails where it was accepted."""
        self.is_answered = True
        if self.refusal is None:
            fail("không bị từ chối mà đã được chấp nhận · not refused but accepted")
        about, reasons = self.refusal.case_id, self.refusal.reasons
        named = [CaseId(str(reason.params["case"])) for reason in reasons if "case" in reason.params]
        known = about if about in self.engine.programs.names else self.view_of(about).workflow
        words = self.engine.words(self.engine.programs.of(known).workflow, named)
        return tuple(reason_text(reason, words, lang) for reason in reasons for lang in _LANGUAGES)

    def _desk(self, order: Order) -> Desk:
        if order.day is not None and (not self._is_dated or order.day > self.today):
            self.set_day(order.day)
        return self.desk(order.who)

    def desk(self, who: str) -> Desk:
        """Return somebody's desk."""
        return self.engine.desk(self._person(who))

    def _person(self, who: str) -> str:
        return look_up(who, {ident: Text(name) for name, ident in self.persons.items()}, "người")

    def _body(self, order: Order) -> str | None:
        if order.body is None:
            return None
        return look_up(order.body, {name: role.label for name, role in self.engine.law.roles.items()}, "tập thể")

    def _reader(self, spec: Workflow, order: Order) -> Reader:
        return Reader(spec, self.engine.law, order.day or self.today, self.persons, self.units)

    def _links(self, spec: Workflow, over: str | None) -> dict[str, tuple[str, ...]]:
        """Return the older cases that *over* names, with ``;`` between several, by the relation that leads to each."""
        named = [over] if over in self.cases else over.split(";") if over is not None else []
        links: dict[str, tuple[str, ...]] = {}
        for case in map(str.strip, named):
            relation = self._relation(spec, case)
            links[relation] = (*links.get(relation, ()), self.case_id(case))
        return links

    def _relation(self, spec: Workflow, over: str) -> str:
        target = self.workflow_of(over)
        fitting = [relation for relation, workflow in spec.links if workflow == target.name]
        if len(fitting) != 1:
            told = (
                f"quy trình “{spec.label.vi}” không gắn được với “{target.label.vi}”" if not fitting else str(fitting)
            )
            fail(f"{told} · not exactly one relation leads there")
        return fitting[0]

    # labels

    def workflow(self, label: str) -> Workflow:
        """Return the newest version of the workflow that is called so."""
        known = {spec.name: spec for spec in self.engine.programs.workflows()}
        return known[look_up(label, {name: spec.label for name, spec in known.items()}, "quy trình")]

    def workflow_of(self, case: str) -> Workflow:
        """Return the workflow of the case that the feature calls so."""
        return self.engine.programs.of(self.view(case).workflow).workflow

    def step(self, spec: Workflow, label: str) -> str:
        """Return the step that is called so."""
        return look_up(label, {step.name: step.label for step in spec.steps}, f"bước của quy trình “{spec.label.vi}”")

    def state(self, spec: Workflow, label: str) -> str:
        """Return the state that is called so."""
        named = {state.name: state.label for state in spec.states}
        return look_up(label, named, f"trạng thái của quy trình “{spec.label.vi}”")

    def field(self, case: str, label: str) -> str:
        """Return the field of the case's workflow that is called so."""
        spec = self.workflow_of(case)
        named = {field.name: field.label for field in spec.fields}
        return look_up(label, named, f"thông tin của quy trình “{spec.label.vi}”")

    def value(self, case: str, name: str, cell: str) -> object:
        """Return what *cell* stands for in that field."""
        return self._reader(self.workflow_of(case), Order("")).value(name, cell)

    def case_id(self, case: str) -> CaseId:
        """Return the id of the case that the feature calls so."""
        return CaseId(look_up(case, {ident: Text(name) for name, ident in self.cases.items()}, "hồ sơ"))

    # looking

    def seen(self, who: str, case: str, field: str) -> Value:
        """Return what somebody sees in a field; fails where it is withheld from him, or was never given."""
        name, fields = self.field(case, field), self.desk(who).case(self.case_id(case)).fields
        if name not in fields or is_withheld(fields[name]):
            fail(f"“{who}” không thấy “{field}” của “{case}”: {fields.get(name)} · withheld, or never given")
        return fields[name]

    def is_withheld(self, who: str, case: str, field: str) -> bool:
        """Whether a field holds a value that somebody may not read."""
        return is_withheld(self.desk(who).case(self.case_id(case)).fields.get(self.field(case, field)))

    def view(self, case: str) -> CaseView:
        """Return the case that the feature calls so, as the engine itself sees it."""
        return self.view_of(self.case_id(case))

    def view_of(self, case_id: str) -> CaseView:
        """Return a case by its id."""
        return self.engine.desk(SYSTEM).case(case_id)

    def children(self, case: str, workflow: str) -> tuple[CaseView, ...]:
        """Return the cases of a workflow that arose from this one, oldest first."""
        name = self.workflow(workflow).name
        links = self.view(case).links
        return tuple(self.view_of(link.case_id) for link in links if link.is_child and link.workflow == name)

    def name_child(self, named: str, workflow: str, case: str) -> None:
        """Call the one case that arose from *case* and has no name yet *named*."""
        found = [child.id for child in self.children(case, workflow) if child.id not in self.cases.values()]
        if len(found) != 1:
            count = f"{len(found)} hồ sơ “{workflow}” chưa đặt tên phát sinh từ “{case}”"
            fail(f"có {count}, phải là 1 · exactly one unnamed case is needed")
        self.cases[named] = found[0]

    def deadline_name(self, case: str, label: str) -> str:
        """Return the deadline that is called so."""
        spec = self.workflow_of(case)
        named = {rule.name: rule.label for rule in spec.deadlines}
        return look_up(label, named, f"thời hạn của quy trình “{spec.label.vi}”")

    def deadline(self, case: str, label: str) -> DeadlineView:
        """Return the clock that is called so; fails where it never started."""
        name = self.deadline_name(case, label)
        found = next((clock for clock in self.view(case).deadlines if clock.name == name), None)
        if found is None:
            fail(f"hạn “{label}” của “{case}” chưa bắt đầu tính · this clock has not started")
        return found

    def explained(self, case: str, label: str) -> tuple[str, ...]:
        """Return the account of a due date, in Vietnamese and in English."""
        clock = self.deadline(case, label)
        told: DateExplained = self.engine.desk(SYSTEM).explain_date(clock.case_id, clock.name)
        return tuple(str(attrs.evolve(told, lang=lang)) for lang in _LANGUAGES)

    def governed(self, case: str, matter: str, day: date) -> tuple[str, ...]:
        """Return what is told of the stages, clocks and steps called so: their texts, and why, in both languages."""
        told = self.engine.desk(SYSTEM).law(self.case_id(case), on=day)
        found = [one for one in (*told.stages, *told.clocks, *told.steps) if one.is_called(matter)]
        if not found:
            fail(f"ngày {day_text(day)} hồ sơ “{case}” không có “{matter}” · there is nothing called so on that day")
        return tuple(line for one in found for lang in _LANGUAGES for line in one.lines(lang))


# Where a running scenario's world is found, for the guard that asks whether every attempt was answered.
WORLD: pytest.StashKey[World] = pytest.StashKey()


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    """The workflows, law and calendar under the features; a host overrides it with its own."""
    return load()


@pytest.fixture
def supervision_store(pytestconfig: pytest.Config, tmp_path: Path) -> str:
    """The address of the store under the features; a host overrides it with its own."""
    kind = pytestconfig.getoption("supervision_store", "memory")
    return "memory://" if kind == "memory" else f"sqlite:///{tmp_path}/ledger.db"


@pytest.fixture
def world(request: pytest.FixtureRequest, supervision_library: Library, supervision_store: str) -> Iterator[World]:
    """A fresh world for one scenario."""
    clock = VirtualClock(datetime(1970, 1, 1, tzinfo=VIETNAM))
    with Engine.open(supervision_store, specs=supervision_library, clock=clock) as engine:
        made = World(engine, clock)
        request.node.stash[WORLD] = made
        yield made
