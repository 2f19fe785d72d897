"""Cases in memory decide as an engine does, and forget what is taken back."""

from __future__ import annotations

from datetime import date

from supervision.model import CaseId, Command, CommandId, PersonId, Value
from supervision.scenarios import Cases, Cast, Played, Stage, Taken, rehearse, routes
from tests.scenarios.acting import first_play, library, opener

CAST = Cast.of(library())
DAY = date(2026, 1, 5)


def opening(cases: Cases) -> Taken | tuple[object, ...]:
    clerk = CAST.members("party_office", CAST.holders["unit"])[0]
    inputs: dict[str, Value] = {
        "subject": CAST.holders["subject"],
        "unit": CAST.holders["unit"],
        "plan_version": 1,
        "audience": "head",
    }
    command = Command(CommandId("c"), CaseId("one"), "require", clerk, DAY, inputs, workflow="posting")
    return cases.take(command, DAY)


def test_what_was_taken_back_never_was() -> None:
    cases = Cases(library(), CAST.directory)
    taken = opening(cases)
    assert isinstance(taken, Taken)
    assert (taken.opened, cases.known[CaseId("one")].state) == ((CaseId("one"),), "required")
    cases.undo(taken)
    assert cases.known == {}


def test_a_refusal_gives_every_reason_and_changes_nothing() -> None:
    cases = Cases(library(), CAST.directory)
    opening(cases)
    before = dict(cases.known)
    answer = cases.take(Command(CommandId("d"), CaseId("one"), "prepare", PersonId("nobody"), DAY), DAY)
    assert not isinstance(answer, Taken)
    assert [reason.code for reason in answer] == ["not_entitled", "missing_input", "guard"]
    assert cases.known == before


def test_a_claim_that_was_taken_back_stands_in_nobody_s_way() -> None:
    cases = Cases(library(), CAST.directory)
    route = next(routes(library().latest("sup_assignment"), "assign"))
    acts = rehearse(route, library())
    assert isinstance(acts, tuple)
    assert acts[-1].step == "assign"
    assert cases.known == {}


def test_memory_and_engine_agree_on_every_clock() -> None:
    """`play` itself holds the states of both against each other; here the due dates."""
    outcome = first_play(library(), "posting", "post")
    assert isinstance(outcome, Played)
    stage = Stage(library(), "posting", opener)
    for _ in range(3):
        offer = next(offer for offer in stage.offers() if offer.step in {"require", "prepare", "post"})
        stage.take(offer, offer.actors[0], offer.inputs)
    view = stage.view()
    assert view is not None
    assert [(clock.name, clock.due_on.isoformat()) for clock in view.deadlines if not clock.closed] == [
        ("posting_term", "2026-02-04")
    ]


def test_a_stage_says_who_could_and_why_not() -> None:
    stage = Stage(library(), "posting", opener)
    (offer,) = stage.offers()
    assert (offer.step, offer.is_possible, offer.inputs["plan_version"]) == ("require", True, 1)
    stage.take(offer, offer.actors[0], offer.inputs)
    for step in ("prepare", "post"):
        found = next(one for one in stage.offers() if one.step == step)
        stage.take(found, found.actors[0], found.inputs)
    complete = next(one for one in stage.offers() if one.step == "complete")
    assert not complete.is_possible
    assert "sớm nhất là ngày 04/02/2026" in complete.why[0]
    stage.wait_until(date(2026, 2, 4))
    assert next(one for one in stage.offers() if one.step == "complete").is_possible


def test_a_stage_has_what_must_be_there_before() -> None:
    stage = Stage(library(), "sup_assignment", opener)
    assert len(stage.cases) == 2  # the plan, and the posting that arose from it
    (offer,) = stage.offers()
    stage.take(offer, offer.actors[0], offer.inputs)
    view = stage.view()
    assert view is not None
    assert (view.workflow, view.state) == ("sup_assignment", "received")
