"""Steps the engine takes by itself: shut to people and to orders, told all the same."""

from __future__ import annotations

import attrs

from supervision.machine import decide, evolve, explain, options, tasks
from supervision.model import SYSTEM, Accepted, Decision, Moved, PersonId
from tests.machine.small import BEGIN, MONDAY, Play, begun, flow, step

PROGRAM = flow(
    BEGIN,
    step("settle", "open", "closed", by=None, is_automatic=True, when="n > 3"),
    step("leave", "open", "other", by=None, is_automatic=True, when="n > 1"),
    step("mixed", "other", "closed"),
    step("mixed", "other", "open", by=None, is_automatic=True, when="n > 9"),
)


def by_itself(play: Play, name: str) -> Decision:
    """What the engine finds when it tries a step unasked."""
    command = attrs.evolve(play.command(name, MONDAY), actor=SYSTEM, via="case-1/begin", is_automatic=True)
    return decide(play.program, play.case, command, play.facts(MONDAY))


def test_the_engine_takes_it_as_system_once_the_guard_holds() -> None:
    assert not isinstance(by_itself(begun(PROGRAM, n=3), "settle"), Accepted)
    decision = by_itself(begun(PROGRAM, n=4), "settle")
    assert isinstance(decision, Accepted)
    event = decision.events[0]
    assert (event.actor, event.role, event.via) == ("system", "system", "case-1/begin")
    assert isinstance(event.fact, Moved)


def test_neither_a_person_nor_another_case_takes_it() -> None:
    play = begun(PROGRAM, n=4)
    assert play.codes("settle") == ["engine_only"]
    assert play.codes("settle", actor="system") == ["engine_only"]
    ordered = attrs.evolve(play.command("settle", MONDAY), via="case-2/close")
    assert not isinstance(decide(play.program, play.case, ordered, play.facts(MONDAY)), Accepted)


def test_the_engine_takes_no_alternative_that_is_for_people() -> None:
    play = begun(PROGRAM, n=4)
    play.case = attrs.evolve(play.case, state="other")
    assert not isinstance(by_itself(play, "mixed"), Accepted)
    assert isinstance(play.decided("mixed", MONDAY, "lan", {}), Accepted)


def test_a_program_knows_its_automatic_steps_by_state_in_spec_order() -> None:
    assert PROGRAM.automatic == {"open": ("settle", "leave"), "other": ("mixed",)}
    assert flow(BEGIN).automatic == {}


def test_options_and_explanations_say_that_the_engine_takes_it_and_what_it_waits_for() -> None:
    play = begun(PROGRAM, n=1)
    offered = options(play.program, play.case, play.command("", MONDAY), play.facts(MONDAY))
    assert [(option.step, option.is_possible, option.could) for option in offered] == [
        ("settle", False, ()),
        ("leave", False, ()),
    ]
    assert [reason.code for reason in offered[0].reasons] == ["engine_only", "guard"]
    told = explain(play.program, play.case, play.command("settle", MONDAY), play.facts(MONDAY))
    assert [(clause.code, clause.holds) for clause in told.clauses] == [("engine_only", False), ("guard", False)]


def test_nobody_is_waited_for() -> None:
    assert tasks(PROGRAM, begun(PROGRAM, n=1).case) == ()


def test_a_step_remembers_everybody_who_ever_took_it_once() -> None:
    play = begun(flow(BEGIN, step("note", "open", "open", by=None)))
    for number, actor in enumerate(("lan", "lan", "quy", "an", "lan", "quy")):
        command = attrs.evolve(play.command("note", MONDAY, actor=actor), via="x/y")
        decision = decide(play.program, play.case, command, play.facts(MONDAY))
        assert isinstance(decision, Accepted), number
        play.case = evolve(play.case, *decision.events)
    taken = play.case.taken["note"]
    assert (taken.count, taken.last_by, taken.others) == (6, "quy", ("an", "lan"))
    assert [taken.is_by(PersonId(who)) for who in ("lan", "an", "quy", "hue")] == [True, True, True, False]
