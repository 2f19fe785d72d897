"""The record: sealed in one order, checked against itself, replayed to what is stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervision.engine import Engine, Refusal
from supervision.engine._programs import UnknownWorkflowError
from supervision.errors import UnknownCaseError
from supervision.machine import replay, tasks
from supervision.model import By, Case, CaseId, Doer, Value
from supervision.record import decode
from supervision.spec import Library, workflow_from_bytes
from supervision.spec._normal import digest_of
from supervision.store import StoredEvent, TaskRow
from supervision.store.memory import MemoryStore
from supervision.text import Text
from tests.engine.office import DATA, PEOPLE, PLAN, POSTING, REMEDY, Office, library
from tests.machine.small import BEGIN, flow, step
from tests.machine.walking import good_inputs

# Persons and units of the office instead of those of the walks.
NAMES: dict[str, Value] = {"unit": "dang_uy", "superior": "thanh_uy", "assigned_unit": "ban_xd", "front": "mttq"}


def checked(office: Office) -> dict[CaseId, Case]:
    """Hold every stored case against its events, its clocks and its work; return the cases."""
    store = office.store
    cases = {case.id: case for case in store.cases(limit=1000)}
    clocks = {(row.case_id, row.name, row.due_on) for row in store.deadlines(limit=1000)}
    for case in cases.values():
        events = store.events(case.id)
        assert replay(case.id, [decode(event.body) for event in events], head=events[-1].hash) == case
        program = office.engine.programs.of(case.workflow, case.version)
        assert waiting(office, case) == {
            TaskRow(task.case_id, task.workflow, task.role, task.holder, task.steps, task.due_on)
            for task in tasks(program, case)
        }
    assert clocks == {(case.id, c.name, c.due_on) for case in cases.values() for c in case.deadlines if c.is_open}
    return cases


def waiting(office: Office, case: Case) -> set[TaskRow]:
    holders = {(task.role, task.holder) for task in tasks(office.engine.programs.of(case.workflow), case)}
    units = [str(unit) for unit in office.engine.directory.units]
    every = holders | {(role, unit) for role in ("", *office.engine.law.roles) for unit in units}
    every |= {("", person) for person in PEOPLE}
    return {row for row in office.store.tasks(every, limit=1000) if row.case_id == case.id}


def test_every_stored_case_is_what_its_events_make() -> None:
    office = Office.open()
    office.plan("assessed")
    office.assignment("active")
    office.posting("posted")
    office.feedback("answered")
    remedy = office.remedy("acknowledged")
    office.desk("an").send(remedy, "dispute", {"reason": "chưa rõ"})
    office.desk("quy").send(remedy, "decide_dispute", {"dispute_result": "kept", "reason": "giữ nguyên"})
    assert len(checked(office)) > 6


def test_work_follows_a_field_that_names_its_holder() -> None:
    owner = By((Doer("owner"),))
    give = step("give", "open", "open", needs=(("owner",),))
    workflow = attrs.evolve(flow(BEGIN, give, step("do", "open", "closed", by=owner)).workflow, rules=())
    office = Office.open(specs=Library({"small": {1: workflow}}, library().law, library().calendar))
    case = office.desk("lan").open("small", {"unit": "dang_uy", "owner": "an"}).case_id
    office.desk("lan").send(case, "give", {"owner": "thu"})
    assert office.desk("an").tasks() == ()
    assert [task.steps for task in office.desk("thu").tasks()] == [(("do", "do"),)]
    checked(office)


@settings(max_examples=25)
@given(data=st.data())
def test_after_any_walk_the_stored_cases_are_what_their_events_make(data: st.DataObject) -> None:
    office = Office.open()
    desk = office.desk
    cases = [
        desk("tam").open("plan", PLAN).case_id,
        desk("lan").open("posting", POSTING).case_id,
        desk("quy").open("remediation", REMEDY).case_id,
    ]
    for _ in range(10):
        case, actor = (
            data.draw(st.sampled_from(cases)),
            data.draw(st.sampled_from(("an", "lan", "quy", "mai", "thu", "nga"))),
        )
        walk(office, data, case, actor)
        cases = list(checked(office))
        office.clock.set(office.clock.now() + timedelta(days=data.draw(st.sampled_from((0, 1, 31)))))
    office.engine.seal()
    assert office.engine.verify() == ()


def walk(office: Office, data: st.DataObject, case: CaseId, actor: str) -> None:
    """Let *actor* do something that is possible for him, where anything is."""
    try:
        offered = [option.step for option in office.desk(actor).options(case) if option.is_possible]
    except UnknownCaseError:
        return
    if offered:
        step, found = data.draw(st.sampled_from(offered)), office.desk(actor).case(case)
        program = office.engine.programs.of(found.workflow)
        (way, *_) = [gate.transition for gate in program.gates(step, found.state) if gate.transition.by is not None]
        today = office.clock.now().date()
        given = {**good_inputs(program, way, today, 0), **NAMES}
        asked = {name for group in way.needs for name in group} | set(way.takes)
        office.desk(actor).attempt(case, step, {name: value for name, value in given.items() if name in asked})


class TestSealing:
    def test_gives_every_event_one_place_without_gaps_in_the_order_of_its_case(self) -> None:
        office = Office.open()
        plan = office.plan("approved")
        first = office.engine.seal()
        office.desk("lan").send(plan, "put_in_force")
        second = office.engine.seal()
        entries = list(office.engine.log())
        assert [entry.position for entry in entries] == list(range(1, first + second + 1))
        assert (second, office.engine.seal()) == (1, 0)
        for case in office.store.cases():
            assert [e.event for e in entries if e.event.case_id == case.id] == list(office.store.events(case.id))

    def test_keeps_the_events_of_one_command_together(self) -> None:
        office = Office.open()
        office.plan("approved")
        office.engine.seal()
        commands = [entry.event.command_id for entry in office.engine.log()]
        assert commands == sorted(commands, key=commands.index)

    def test_is_read_on_from_any_position(self) -> None:
        office = Office.open()
        office.plan("drafting")
        office.engine.seal()
        assert [entry.position for entry in office.engine.log(after=2)] == [3]


TAMPERED: list[tuple[Callable[[StoredEvent], StoredEvent], str]] = [
    (lambda event: event._replace(body=event.body.replace(b'"an"', b'"la"')), "hash"),
    (lambda event: event._replace(hash=bytes(32)), "hash"),
    (lambda event: event._replace(state="approved"), "column"),
    (lambda event: event._replace(occurred_on="2026-01-01"), "column"),
    (lambda event: event._replace(seq=9), "order"),
]


class TestVerifying:
    def test_a_whole_record_has_no_fault(self) -> None:
        office = Office.open()
        office.plan("approved")
        assert office.engine.verify() == ()
        office.engine.seal()
        assert office.engine.verify() == ()

    @pytest.mark.parametrize(("change", "problem"), TAMPERED)
    def test_finds_what_was_changed_afterwards(
        self, change: Callable[[StoredEvent], StoredEvent], problem: str
    ) -> None:
        office = Office.open()
        plan = office.plan("drafting")
        office.engine.seal()
        log = office.store._tables.log  # type: ignore[attr-defined]  # noqa: SLF001 - what no door allows
        log[1] = change(log[1])
        faults = office.engine.verify()
        assert (plan, problem) in {(fault.case_id, fault.problem) for fault in faults}

    def test_finds_an_event_that_was_taken_out(self) -> None:
        office = Office.open()
        office.plan("drafting")
        office.engine.seal()
        log = office.store._tables.log  # type: ignore[attr-defined]  # noqa: SLF001 - what no door allows
        log[2] = log.pop(3)
        assert {fault.problem for fault in office.engine.verify()} >= {"order", "hash"}


class TestTheWorkflowsOfALedger:
    def test_are_kept_as_they_were_when_it_was_opened_first(self) -> None:
        office = Office.open()
        kept = {(name, version): workflow_from_bytes(body) for name, version, _, body in office.store.specs()}
        assert kept == {(w.name, w.version): w for versions in library().workflows.values() for w in versions.values()}
        assert office.engine.shadowed == ()

    def test_count_even_where_a_file_has_changed_since(self) -> None:
        store, plain = MemoryStore(), library()
        Engine(store, plain).organise(DATA)
        changed = attrs.evolve(plain.latest("plan"), label=Text("Kế hoạch khác"), digest="ff" * 32)
        newer = attrs.evolve(plain.latest("posting"), version=9)
        postings = {**plain.workflows["posting"], newer.version: newer}
        workflows = {**plain.workflows, "plan": {changed.version: changed}, "posting": postings}
        engine = Engine(store, Library(workflows, plain.law, plain.calendar))
        assert engine.shadowed == ("plan@2",)
        assert engine.programs.of("plan").workflow == plain.latest("plan")
        assert engine.programs.of("posting").workflow.version == 9
        assert len(store.specs()) == sum(map(len, plain.workflows.values())) + 1

    def test_are_known_to_the_ledger_even_where_no_file_is_left(self) -> None:
        office = Office.open()
        plan = office.plan()
        empty = Library({}, library().law, library().calendar)
        again = Engine(office.store, empty, clock=office.clock)
        assert again.desk("an").send(plan, "start_draft").state == "drafting"

    def test_that_another_process_has_brought_since_are_shown_and_refuse_with_the_version(self) -> None:
        office = Office.open()
        newer = attrs.evolve(library().latest("posting"), version=9)
        newer = attrs.evolve(newer, digest=digest_of(newer))
        later = Library({"posting": {9: newer}}, library().law, library().calendar)
        other = Engine(office.store, later, clock=office.clock)
        case = other.desk("lan").open("posting", POSTING).case_id
        outcome = office.desk("lan").attempt(case, "prepare", {"redacted": True})
        assert isinstance(outcome, Refusal)
        assert [reason.code for reason in outcome.reasons] == ["unknown_version"]
        assert outcome.texts[0].startswith("hồ sơ theo quy trình “Niêm yết công khai” phiên bản 9")
        with pytest.raises(UnknownWorkflowError, match="no workflow posting@9"):
            office.desk("lan").options(case)
        assert office.desk("lan").case(case).state == "required"
        again = Engine(office.store, library(), clock=office.clock)
        assert again.desk("lan").send(case, "prepare", {"redacted": True}).state == "prepared"


def test_an_unknown_workflow_is_named_with_those_there_are() -> None:
    with pytest.raises(UnknownWorkflowError, match=r"no workflow plans; there are: .*feedback, .*plan, "):
        Office.open().engine.programs.of("plans")
