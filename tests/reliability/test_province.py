"""A province of 34 communes through a year: every workflow that is shipped, in every commune, in one ledger.

What happens is searched for in memory, once for each way to an end, and carried out in each commune by people and
units of its own.  In every other commune the last act is left out, so that cases stand open at the end of the year.
Names and numbers are invented.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime

import attrs
import pytest

from supervision.clock import VIETNAM, VirtualClock
from supervision.engine import Engine, OrgData, held_by
from supervision.model import Case, CaseId, PersonId, Value
from supervision.org import Mandate, Unit
from supervision.record import decode
from supervision.reports import Report, count, reconcile, stock
from supervision.scenarios import Act, Cast, rehearse, routes
from supervision.spec import Library, Programme, load
from supervision.store import LogEntry
from supervision.testing import SeededIds
from supervision.text import Text
from supervision.wiring import open_store
from supervision.worker import Worker
from tests.conftest import Sizes

COMMUNES: dict[Sizes, int] = {"everyday": 0, "short": 3, "release": 34}
SINCE, FIRST, LAST = date(2016, 1, 1), date(2026, 1, 2), date(2026, 12, 31)
# More than there are.
MOST = 1_000_000
PAPER: Value = {"sha256": "ab" * 32, "ref": "kho/1"}
DOCUMENT: Value = {"number": "12", "symbol": "TB/VP", "date": "2026-03-02"}
# Steps that end a case, in as many ways as are found quickly.
ENDS: Mapping[str, tuple[str, ...]] = {
    "attendance": ("exempt", "close_record"),
    "case_transfer": ("cancel",),
    "commendation": ("reject", "record", "mark_model", "revoke"),
    "complaint_stub": ("refuse", "close", "withdraw"),
    "denunciation_stub": ("refuse", "transfer", "close"),
    "dialogue": ("cancel",),
    "directive": ("circulate", "supersede"),
    "directive_item": ("confirm", "give_up"),
    "directive_plan": ("excuse", "accept_result"),
    "evaluation": ("mark_not_rated",),
    "evaluation_group": ("record_decision", "cancel"),
    "feedback": ("resolve", "close_explained", "withdraw"),
    "inspection": ("archive", "cancel"),
    "inspection_programme": ("close_programme", "replace"),
    "matter": ("merge", "guide", "refuse"),
    "mobilisation": ("withdraw", "mark_undelivered"),
    "plan": ("assess", "exempt", "close_cycle"),
    "posting": ("complete", "supersede", "waive"),
    "pressing_issue": ("turn_down", "hand_up"),
    "public_opinion": ("merge", "resolve", "close_unfounded"),
    "reception_session": ("file_session", "cancel"),
    "remediation": ("verify", "drop"),
    "study_campaign": ("close_campaign",),
    "study_conference": ("confirm_minutes", "cancel_conference"),
    "sup_assignment": ("conclude",),
    "sup_visit": ("close", "cancel"),
    "voter_petition": ("merge", "explain", "resolve"),
    "work": ("cancel",),
}
# Opened by the worker in every commune, on the tenth of January.
YEARLY = Programme(
    "yearly_inspection",
    Text("Chương trình kiểm tra, giám sát năm", "Yearly programme of inspection"),
    "inspection_programme",
    "start_programme",
    "year",
    1,
    10,
    "commune",
    "party",
    None,
    (
        ("unit", "unit"),
        ("inspectors", "unit"),
        ("level", "'grassroots'"),
        ("year", "year"),
        ("period_from", "day"),
        ("period_to", "day + 350"),
    ),
)


def found(library: Library, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Act, ...]]:
    """Search a way to each end, beginning in different months."""
    ways: list[tuple[Act, ...]] = []
    for workflow, steps in ENDS.items():
        for step in steps:
            path = next(iter(routes(library.latest(workflow), step)))
            for month in (1 + len(ways) % 8, 1):
                day = library.calendar.next_working_day(date(2026, month, 5))
                monkeypatch.setattr("supervision.scenarios._play.first_day", lambda _library, day=day: day)
                acts = rehearse(path, library)
                if isinstance(acts, tuple):
                    break
            assert isinstance(acts, tuple), (workflow, step, acts)
            ways.append(acts)
    return [*ways, reminded(Cast.of(library)), taken_up(Cast.of(library), ways)]


def member(cast: Cast, role: str, field: str, number: int = 0) -> PersonId:
    return cast.members(role, cast.holders[field])[number]


def act(workflow: str, step: str, target: str, actor: PersonId, inputs: Mapping[str, Value], **more: object) -> Act:
    """Return an act of a case of its own, three months into the year, told in the same form as those searched for."""
    role, unit = str(actor).split("/")[1], f"unit_{str(actor).split('/')[0]}"
    plain = Act(
        0, workflow, step, "", target, date(2026, 9, 7), actor, None, inputs, (), (), (), ((actor, role, unit),)
    )
    return attrs.evolve(plain, after=((0, workflow, target),), **more)  # type: ignore[arg-type]  # fields of Act


def reminded(cast: Cast) -> tuple[Act, ...]:
    """Return a reminder, which is not searched for: only what is late already is reminded of."""
    office, issuer = member(cast, "party_office", "issuer"), cast.holders["issuer"]
    detected: dict[str, Value] = {"slow": cast.holders["slow"], "issuer": issuer, "matter": "Trả lời kiến nghị"}
    detected |= {"due_on": "2026-08-03", "tier": 1}
    return (
        act("reminder", "detect", "detected", office, detected, source=None),
        act("reminder", "draft", "reminder_drafted", office, {"account": "20 ngày làm việc"}),
        act("reminder", "remind", "reminded", office, {"document": DOCUMENT}),
        act("reminder", "mark_remedied", "remedied", office, {"report": PAPER}),
    )


def taken_up(cast: Cast, ways: list[tuple[Act, ...]]) -> tuple[Act, ...]:
    """Return how a model that was marked is taken up, and what comes of it."""
    marked = next(acts for acts in ways if acts[-1].step == "mark_model")
    last, follower = marked[-1], cast.holders["follower"]
    board, other = (member(cast, "propaganda_board", "authority", number) for number in (0, 1))
    head = member(cast, "head", "follower")
    takes = act("commendation", "take_up", last.target, board, {"follower": follower}, case=last.case)
    opened, number = last.case + 50, last.case + 50
    after = ((last.case, "commendation", last.target), (number, "replication", "signed_up"))
    takes = attrs.evolve(takes, opened=((opened, "replication", last.case),), after=after)
    reports = act("replication", "report_results", "reported", head, {"report": PAPER}, case=number)
    confirms = act("replication", "confirm", "replicated", other, {"minutes": PAPER}, case=number)
    done = [attrs.evolve(one, after=((number, "replication", one.target),)) for one in (reports, confirms)]
    return (*marked, takes, *done)


@attrs.frozen(eq=False)
class Walk:
    """One way in one commune, by people and units of its own: *mark* stands before the id of each."""

    commune: str
    mark: str
    acts: tuple[Act, ...]
    ids: dict[int, CaseId] = attrs.field(factory=dict)
    states: dict[int, tuple[str, str]] = attrs.field(factory=dict)

    def organisation(self, cast: Cast) -> OrgData:
        """Return who is needed for it, below the commune."""
        named = {text for one in self.acts for value in one.inputs.values() for text in texts(value)}
        people = {one.actor for one in self.acts} | {who for one in self.acts for who, _, _ in one.mandates} | named
        held = {m for one in self.acts for m in one.mandates}
        mandates = [
            m
            for m in cast.mandates
            if (m.person, m.role, m.unit) in held or (m.person in people and m.unit == "workplace")
        ]
        units = {unit for unit in cast.units if unit.id in named | {m.unit for m in mandates}}
        persons = [person for person in cast.persons if person in people]
        return OrgData(
            tuple(
                attrs.evolve(unit, id=self.mark + unit.id, parent=self.commune, level="grassroots", from_on=SINCE)
                for unit in sorted(units, key=lambda unit: unit.id)
            ),
            tuple((self.mark + person, cast.names[person].vi) for person in persons),
            tuple(
                Mandate(self.mark + m.id, self.mark + m.person, m.role, self.mark + m.unit, m.from_on) for m in mandates
            ),
        )

    def given(self, value: Value, cast: Cast) -> Value:
        """Return a value with the ids of this commune in it."""
        if isinstance(value, str):
            return self.mark + value if value in cast.names else value
        if isinstance(value, list):
            return [self.given(each, cast) for each in value]
        return {name: self.given(each, cast) for name, each in value.items()} if isinstance(value, dict) else value

    def take(self, engine: Engine, one: Act, cast: Cast, key: str) -> None:
        """Take one act, and note where every case it touched must stand now."""
        desk, body = engine.desk(self.mark + one.actor), one.body
        inputs = {name: self.given(value, cast) for name, value in one.inputs.items()}
        if one.source is None:
            links: dict[str, str | tuple[str, ...]] = {relation: self.ids[case] for relation, case in one.links}
            done = desk.open(
                one.workflow, inputs, step=one.step, links=links, on_behalf_of=body, command_id=self.mark + key
            )
            self.ids[one.case] = done.case_id
        else:
            done = desk.send(self.ids[one.case], one.step, inputs, on_behalf_of=body, command_id=self.mark + key)
        fresh = [case for case in engine.read(done.also).values() if case.id not in self.ids.values()]
        for number, workflow, _ in one.opened:
            case = next(each for each in fresh if each.workflow == workflow)
            fresh.remove(case)
            self.ids[number] = case.id
        self.states.update({number: (workflow, state) for number, workflow, state in one.after})


def texts(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


@attrs.frozen(eq=False)
class Part:
    """A ledger of which only some cases are looked at."""

    engine: Engine
    cases: frozenset[CaseId]

    def log(self) -> Iterator[LogEntry]:
        return (entry for entry in self.engine.log() if entry.event.case_id in self.cases)

    def __getattr__(self, name: str) -> object:
        return getattr(self.engine, name)


@attrs.define(eq=False)
class Province:
    """The ledger, the worker that does what happens by itself, and what is carried out."""

    engine: Engine
    clock: VirtualClock
    cast: Cast
    walks: list[Walk]
    dates: dict[CaseId, tuple[int, dict[str, str]]] = attrs.field(factory=dict)
    opened: int = 0

    @classmethod
    def of(cls, library: Library, ways: list[tuple[Act, ...]], communes: int) -> Province:
        clock = VirtualClock(datetime(2026, 1, 2, 8, tzinfo=VIETNAM))
        known = attrs.evolve(library, programmes=(YEARLY,))
        engine = Engine(open_store("memory://"), known, clock=clock, ids=SeededIds(34))
        cast = Cast.of(library)
        names = [f"xa{number + 1:02}" for number in range(communes)]
        walks = [
            Walk(name, f"{name}.{number}.", acts[: len(acts) - (place % 2 and len(acts) > 1)])
            for place, name in enumerate(names)
            for number, acts in enumerate(ways)
        ]
        own = [walk.organisation(cast) for walk in walks]
        units = [Unit(name, f"Đảng ủy xã {name[2:]}", "party", "commune", "tinh", SINCE) for name in names]
        province = Unit("tinh", "Tỉnh ủy", "party", "province", None, SINCE)
        engine.organise(
            OrgData(
                (province, *units, *(unit for each in own for unit in each.units)),
                tuple(person for each in own for person in each.persons),
                tuple(mandate for each in own for mandate in each.mandates),
            )
        )
        return cls(engine, clock, cast, walks)

    def live(self) -> None:
        """Live through the year: what people do on its days, and once a month the worker and a look at all dates."""
        acts = [
            (one.day, number, place) for number, walk in enumerate(self.walks) for place, one in enumerate(walk.acts)
        ]
        acts.sort(key=lambda each: (each[0], each[2], each[1]))
        worker, month = Worker(self.engine), FIRST.month
        for day in sorted({FIRST, LAST, *(day for day, _, _ in acts)}):
            self.clock.set_day(day)
            if day.month != month:
                month = day.month
                self.opened += worker.run_once().opened
                self.look()
            for _, number, place in (each for each in acts if each[0] == day):
                self.walks[number].take(self.engine, self.walks[number].acts[place], self.cast, str(place))
        self.opened += worker.run_once().opened
        self.look()
        self.engine.seal()

    def look(self) -> None:
        """Compare the dates of every case with those of a month ago: without an event none has moved."""
        for case in self.engine.store.cases(limit=MOST):
            now = case.seq, {clock.name: clock.due_on for clock in case.deadlines}
            before = self.dates.get(case.id)
            assert before is None or before[0] != now[0] or before == now, case.id
            self.dates[case.id] = now

    def cases_of(self, commune: str) -> frozenset[CaseId]:
        own = {case_id for walk in self.walks if walk.commune == commune for case_id in walk.ids.values()}
        promised = {case.id for case in self.engine.store.cases(limit=MOST) if case.fields.get("unit") == commune}
        return frozenset(own | promised)

    def expected(self) -> Counter[str]:
        """Count the open cases by what was done, without looking at the ledger: the programmes stand as drafts."""
        ended = {
            (workflow, state.name)
            for workflow in ENDS.keys() | {"reminder", "replication"}
            for state in self.engine.programs.of(workflow).workflow.states
            if self.engine.programs.of(workflow).is_ended(state.name)
        }
        states = [state for walk in self.walks for state in walk.states.values()]
        return Counter(workflow for workflow, state in states if (workflow, state) not in ended)


def told_dates(engine: Engine) -> dict[CaseId, dict[str, str]]:
    """Return the last date that an event gave each clock of each case."""
    dates: dict[CaseId, dict[str, str]] = {}
    for entry in engine.log():
        fact = decode(entry.event.body).fact
        clock = getattr(fact, "deadline", fact)
        if hasattr(clock, "due_on") and hasattr(clock, "name"):
            dates.setdefault(entry.event.case_id, {})[clock.name] = clock.due_on
    return dates


def numerators(report: Report) -> dict[str, tuple[int, int]]:
    return {figure.key: (figure.numerator, figure.denominator or 0) for figure in report.figures}


def test_a_province_lives_through_a_year_and_its_communes_add_up_to_it(
    sizes: Sizes, report: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    communes = COMMUNES[sizes]
    if not communes:
        pytest.skip("a year takes a minute: with --short some communes, with --release all of them")
    library = load()
    province = Province.of(library, found(library, monkeypatch), communes)
    province.live()
    engine, cases = province.engine, list(province.engine.store.cases(limit=MOST))
    names = sorted({walk.commune for walk in province.walks})

    # Every workflow is used, in its latest version, and every case stands where its way has led it.
    assert {case.workflow for case in cases} == library.workflows.keys()
    assert all(case.version == library.latest(case.workflow).version for case in cases)
    by_id = {case.id: case for case in cases}
    for walk in province.walks:
        assert {n: (by_id[walk.ids[n]].workflow, by_id[walk.ids[n]].state) for n in walk.states} == walk.states

    # Open cases, by kind: from the log, and by what was done.
    open_now = Counter(stock(engine, LAST).by_workflow)
    assert province.opened == communes
    assert open_now == province.expected() + Counter(inspection_programme=communes)

    # Every date is the one an event gave last; nobody holds anything who is not there.
    said = told_dates(engine)
    assert {c.id: {d.name: d.due_on for d in c.deadlines} for c in cases if c.deadlines} == said
    assert engine.desk("system").orphans(limit=MOST) == ()
    assert all(unheld(engine, case) == set() for case in cases)

    # Every figure of the province is the sum of those of its communes.
    whole = count(engine, until_on=LAST)
    assert reconcile(whole) == ()
    parts = [numerators(count(part(province, name), first_on=whole.first_on, until_on=LAST)) for name in names]
    for key, numbers in numerators(whole).items():
        assert numbers == tuple(map(sum, zip(*(each.get(key, (0, 0)) for each in parts), strict=True))), key
    assert engine.verify() == ()
    report(f"province: {communes} communes, {len(cases):,} cases of {len(library.workflows)} workflows, none lost")


def part(province: Province, commune: str) -> Engine:
    return Part(province.engine, province.cases_of(commune))  # type: ignore[return-value]  # all a report asks for


def unheld(engine: Engine, case: Case) -> set[str]:
    """Return the units that hold an open case and are not there."""
    program = engine.programs.of(case.workflow, case.version)
    if program.is_ended(case.state):
        return set()
    there = {str(unit.id) for unit in engine.directory.units.values() if unit.is_active(LAST)}
    return {unit for unit in held_by(program, case) if not unit.rpartition(".")[2].startswith("person_")} - there
