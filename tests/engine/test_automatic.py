"""Automatic steps: taken in the same transaction as what made them possible, or nothing happens at all."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import attrs
import pytest

from supervision.clock import VIETNAM, VirtualClock
from supervision.engine import Engine, Receipt, Refusal
from supervision.engine._run import Run
from supervision.model import (
    CaseId,
    Command,
    CommandId,
    Doer,
    Event,
    Opens,
    PersonId,
    Quorum,
    Replaces,
    Signers,
    Transition,
    Workflow,
)
from supervision.record import decode
from supervision.spec import Library, load, workflow_from_bytes, workflow_to_bytes
from supervision.store.memory import MemoryStore
from tests.engine.office import DATA, library
from tests.machine.small import BEGIN, duty, flow, step

BODIES = Path(__file__).parents[1] / "acceptance" / "bodies"


def automatic(name: str, source: str, target: str, when: str | None = None, **more: Any) -> Transition:  # noqa: ANN401 - as `step`
    return step(name, source, target, by=None, is_automatic=True, when=when, **more)


def engine_of(*workflows: Workflow) -> Engine:
    """An engine in January 2026; every workflow may stand under every other."""
    links = tuple((f"under_{each.name}", each.name) for each in workflows)
    known = {each.name: {1: attrs.evolve(each, links=links, rules=())} for each in workflows}
    clock = VirtualClock(datetime(2026, 1, 20, 9, tzinfo=VIETNAM))
    engine = Engine(MemoryStore(), Library(known, library().law, library().calendar), clock=clock)
    engine.organise(DATA)
    return engine


def opened(engine: Engine, name: str = "small", n: int = 0, under: tuple[str, CaseId] | None = None) -> CaseId:
    links = {f"under_{under[0]}": under[1]} if under is not None else None
    return engine.desk("lan").open(name, {"unit": "dang_uy", "n": n}, links=links).case_id


def told(engine: Engine, case: CaseId) -> list[tuple[str, str, str, str]]:
    """Step, actor, role and cause of each event that is a step."""
    events: list[Event] = [decode(kept.body) for kept in engine.store.events(case) if kept.step]
    return [(event.fact.step, event.actor, event.role, event.via) for event in events]  # type: ignore[union-attr]


SORTED = flow(
    BEGIN,
    automatic("pass_on", "open", "sorting"),
    automatic("shut", "sorting", "closed", "n > 5"),
    automatic("keep", "sorting", "kept"),
    step("leave", "kept", "ended"),
).workflow


def test_what_follows_by_itself_follows_in_the_same_command_and_names_its_cause() -> None:
    engine = engine_of(SORTED)
    receipt = engine.desk("lan").open("small", {"unit": "dang_uy", "n": 6}, command_id="once")
    case = receipt.case_id
    assert receipt.state == "closed"
    assert told(engine, case) == [
        ("begin", "lan", "party_office", ""),
        ("pass_on", "system", "system", f"{case}/begin"),
        ("shut", "system", "system", f"{case}/pass_on"),
    ]
    assert {kept.command_id for kept in engine.store.events(case)} == {"once"}
    assert engine.verify() == ()
    again = engine.desk("lan").open("small", {"unit": "dang_uy", "n": 6}, command_id="once")
    assert (again.is_repeat, again.version) == (True, receipt.version)


def test_the_first_in_spec_order_that_nothing_stops_is_taken() -> None:
    engine = engine_of(SORTED)
    assert engine.desk("lan").case(opened(engine, n=5)).state == "kept"


def test_a_timeline_names_the_engine_as_who_did_it() -> None:
    engine = engine_of(SORTED)
    told = [(entry.step, entry.actor) for entry in engine.desk("lan").timeline(opened(engine))]
    assert told == [("begin", "Lê Thị Lan"), ("pass_on", "hệ thống"), ("keep", "hệ thống")]


WHOLE = flow(BEGIN, automatic("finish", "open", "closed", 'count("part") > 0 && all_ended("part")'), name="whole")
PART = flow(BEGIN, step("close", "open", "closed"), name="part")


def test_a_linked_case_moves_by_itself_when_another_changes_what_it_reads() -> None:
    engine = engine_of(WHOLE.workflow, PART.workflow)
    whole = opened(engine, "whole")
    one, two = (opened(engine, "part", under=("whole", whole)) for _ in range(2))
    assert engine.desk("lan").send(one, "close").also == ()
    assert engine.desk("lan").case(whole).state == "open"
    assert engine.desk("lan").send(two, "close").also == (whole,)
    assert engine.desk("lan").case(whole).state == "closed"
    assert told(engine, whole)[-1] == ("finish", "system", "system", f"{two}/close")
    basis = decode(engine.store.events(whole)[-1].body).basis
    assert basis is not None
    assert {case for case, _ in basis.reads} == {one, two}


def test_what_a_case_would_follow_is_not_moved_meanwhile() -> None:
    engine = engine_of(WHOLE.workflow, PART.workflow)
    whole = opened(engine, "whole")
    part, other = (opened(engine, "part", under=("whole", whole)) for _ in range(2))
    close = Command(CommandId("close"), part, "close", PersonId("lan"), date(2026, 1, 20))
    with engine.store.transaction() as late:
        run = Run(engine.world(late), late)
        assert isinstance(run.execute(close), Receipt)
        assert run.write is not None
        assert dict(run.write.reads).keys() == {whole, other}


def test_a_linked_case_whose_last_act_is_later_follows_on_that_day() -> None:
    engine = engine_of(WHOLE.workflow, PART.workflow)
    whole = opened(engine, "whole")
    part = engine.desk("lan").open(
        "part", {"unit": "dang_uy"}, links={"under_whole": whole}, occurred_on=date(2026, 1, 7)
    )
    engine.desk("lan").send(part.case_id, "close", occurred_on=date(2026, 1, 8))
    assert decode(engine.store.events(whole)[-1].body).occurred_on == "2026-01-20"


def test_a_case_tied_to_a_new_one_names_the_opening_as_the_cause() -> None:
    tied = flow(BEGIN, automatic("start", "open", "begun", 'count("part") > 0'), name="whole")
    engine = engine_of(tied.workflow, PART.workflow)
    whole = opened(engine, "whole")
    part = opened(engine, "part", under=("whole", whole))
    assert told(engine, whole)[-1] == ("start", "system", "system", f"{part}/begin")


def test_an_automatic_step_orders_what_it_declares() -> None:
    below = (Opens("part", "begin", "under_small", given=(("unit", "unit"),)),)
    engine = engine_of(flow(BEGIN, automatic("split", "open", "closed", "n > 1", opens=below)).workflow, PART.workflow)
    receipt = engine.desk("lan").open("small", {"unit": "dang_uy", "n": 2})
    (part,) = receipt.also
    assert told(engine, part) == [("begin", "system", "system", f"{receipt.case_id}/split")]


ROUND = flow(
    BEGIN,
    step("go", "open", "here"),
    automatic("there", "here", "away", sets=(("n", "n + 1"),)),
    automatic("back", "away", "here", "n < 99"),
).workflow


def test_steps_that_follow_one_another_without_end_refuse_the_whole_and_are_named() -> None:
    engine = engine_of(ROUND)
    case = opened(engine)
    before = engine.store.cases()
    outcome = engine.desk("lan").attempt(case, "go")
    assert isinstance(outcome, Refusal)
    (reason,) = outcome.reasons
    assert (reason.code, reason.params) == ("automatic_loop", {"steps": ("there", "back"), "most": 32})
    assert "there, back" in outcome.texts[0]
    assert engine.store.cases() == before


@pytest.mark.parametrize(("first", "state"), [(68, "closed"), (67, "refused")])
def test_thirty_two_in_one_command_are_not_too_many(first: int, state: str) -> None:
    counting = flow(
        BEGIN,
        step("go", "open", "here"),
        automatic("count", "here", "here", "n < 99", sets=(("n", "n + 1"),)),
        automatic("stop", "here", "closed"),
    ).workflow
    engine = engine_of(counting)
    outcome = engine.desk("lan").attempt(opened(engine, n=first), "go")
    assert ("refused" if isinstance(outcome, Refusal) else outcome.state) == state


def test_a_date_that_cannot_be_told_refuses_the_whole_and_says_why() -> None:
    dated = flow(
        BEGIN,
        step("go", "open", "here"),
        automatic("count_down", "here", "running"),
        step("answer", "running", "closed", meets=("answer",)),
        deadlines=(duty("answer", "answer", since=("count_down",)),),
    ).workflow
    engine = engine_of(dated)
    case = opened(engine)
    outcome = engine.desk("lan").attempt(case, "go")
    assert isinstance(outcome, Refusal)
    assert [(reason.code, reason.case_id) for reason in outcome.reasons] == [("no_term_in_force", case)]


def test_a_person_who_tries_is_told_that_the_engine_does_it() -> None:
    engine = engine_of(flow(BEGIN, automatic("shut", "open", "closed", "n > 5")).workflow)
    case = opened(engine)
    outcome = engine.desk("lan").attempt(case, "shut")
    assert isinstance(outcome, Refusal)
    assert [reason.code for reason in outcome.reasons] == ["engine_only", "guard"]
    assert "hệ thống tự thực hiện" in outcome.texts[0]
    (option,) = engine.desk("lan").options(case)
    assert (option.step, option.is_possible, option.texts[0]) == ("shut", False, outcome.texts[0])
    assert engine.desk("lan").tasks() == ()


def test_only_workflows_with_automatic_steps_are_looked_at() -> None:
    assert engine_of(SORTED, PART.workflow).programs.automatic == {"small"}
    assert engine_of(PART.workflow).programs.automatic == frozenset()


def test_a_batch_settles_each_command_on_what_the_ones_before_it_left() -> None:
    engine = engine_of(WHOLE.workflow, PART.workflow)
    whole = opened(engine, "whole")
    one, two = (opened(engine, "part", under=("whole", whole)) for _ in range(2))
    with engine.batch() as batch:
        desk = engine.desk("lan", within=batch)
        assert desk.send(one, "close").also == ()
        assert desk.send(two, "close").also == (whole,)
    assert engine.desk("lan").case(whole).state == "closed"


def test_a_workflow_from_a_file_has_its_automatic_steps() -> None:
    specs = load(BODIES)
    engine = Engine(MemoryStore(), specs)
    assert engine.programs.automatic == {"award", "campaign"}
    award = engine.programs.of("award")
    assert award.automatic == {"voted": ("sort",)}
    assert workflow_from_bytes(workflow_to_bytes(award.workflow)) == award.workflow
    ways = {way.step: way for found in award.workflow.steps for way in found.transitions}
    assert ways["sign"].signs == (Signers(Doer("chair", "unit")), Signers(Doer("member", "unit"), 2))
    assert ways["decide"].quorum == Quorum((2, 3), (1, 2))


def test_a_case_moved_to_a_new_version_goes_on_by_itself() -> None:
    first = flow(BEGIN, step("shut", "open", "closed")).workflow
    engine = engine_of(first)
    case = opened(engine)
    second = attrs.evolve(
        flow(BEGIN, automatic("shut", "open", "closed")).workflow,
        version=2,
        rules=(),
        links=(("under_small", "small"),),
        replaces=Replaces(1),
        digest="2" * 64,
    )
    known = engine.programs.find("small", 1)
    assert known is not None
    specs = Library({"small": {1: known, 2: second}}, library().law, library().calendar)
    later = Engine(engine.store, specs, clock=VirtualClock(datetime(2026, 1, 20, 9, tzinfo=VIETNAM)))
    (fate,) = later.migrate("small", actor="lan", dry_run=False)
    assert (fate.case_id, fate.target) == (case, "closed")
    assert told(later, case)[-1] == ("shut", "system", "system", f"{case}/")
