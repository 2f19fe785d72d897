"""Claims: what one case holds for a period nobody else may hold."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest

from supervision.machine import decide, verdict
from supervision.model import (
    Accepted,
    Case,
    CaseId,
    Claim,
    Claimed,
    ClaimRule,
    Decision,
    Field,
    FieldType,
    Reason,
    Refused,
    Released,
    Value,
)
from supervision.text import Text
from tests.machine.small import BEGIN, FIELDS, MONDAY, Play, begun, flow, step

OTHER = CaseId("other")
RULE = ClaimRule(("owner", "note"), "due_on", "until")
UNTIL = Field("until", Text("Đến ngày", "Until"), FieldType.DATE)
PROGRAM = flow(
    BEGIN,
    step("take", "open", "held", takes=("owner", "note", "due_on", "until"), claims=RULE),
    step("move", "held", "held", takes=("owner", "due_on", "until"), claims=RULE, releases=True),
    step("give", "held", "open", releases=True),
    step("end", "held", "closed"),
    step("take_and_end", "open", "closed", takes=("owner", "note", "due_on", "until"), claims=RULE),
    step("try", "open", "open", when="clashes()"),
    fields=(*FIELDS, UNTIL),
)
WHAT: dict[str, Value] = {"owner": "an", "note": "đạo đức", "due_on": "2026-03-10", "until": "2026-03-20"}
KEY = "small/an/đạo đức"


def codes(play: Play, inputs: Mapping[str, Value]) -> list[str]:
    decision = play.decided("take", MONDAY, "lan", inputs)
    assert isinstance(decision, Refused)
    return [reason.code for reason in decision.reasons]


def against(first_on: str, last_on: str, holder: str = "other", key: str = KEY) -> Decision:
    play = begun(PROGRAM)
    held = ((CaseId(holder), Claim(key, first_on, last_on)),)
    command = play.command("take", MONDAY, WHAT)
    return decide(PROGRAM, play.case, command, attrs.evolve(play.facts(MONDAY), held=held))


@pytest.mark.parametrize(
    ("first_on", "last_on"),
    [("2026-03-20", "2026-04-01"), ("2026-03-01", "2026-03-10"), ("2026-03-12", "2026-03-13")],
)
def test_a_common_day_is_an_overlap(first_on: str, last_on: str) -> None:
    params = {"case": "other", "first_on": first_on, "last_on": last_on}
    assert against(first_on, last_on) == Refused((Reason("overlap", params, case_id=OTHER),))


def test_the_day_after_is_free_and_so_is_another_key_or_ones_own() -> None:
    for held in (
        against("2026-03-21", "2026-04-01"),
        against("2026-03-01", "2026-03-09"),
        against("2026-03-10", "2026-03-20", holder="case-1"),
        against("2026-03-10", "2026-03-20", key="small/an/khác"),
    ):
        assert isinstance(held, Accepted)


def test_a_period_ends_after_it_begins_and_all_parts_are_there() -> None:
    play = begun(PROGRAM)
    reversed_ = {**WHAT, "until": "2026-03-09"}
    assert codes(play, reversed_) == ["period_reversed"]
    missing = {**WHAT, "note": None}
    fields = ("owner", "note", "due_on", "until")
    assert play.decided("take", MONDAY, "lan", missing) == Refused((Reason("claim_incomplete", {"fields": fields}),))
    assert codes(play, {**WHAT, "owner": ""})[-1] == "claim_incomplete"


def test_is_held_given_back_and_ends_with_the_case() -> None:
    held = Claim(KEY, "2026-03-10", "2026-03-20")
    play = begun(PROGRAM)
    assert play.taken("take", MONDAY, "lan", WHAT)[1:] == [Claimed(held)]
    assert play.take("give")[1:] == [Released(KEY)]
    play.taken("take", MONDAY, "lan", WHAT)
    assert play.take("end")[1:] == [Released(KEY)]


def test_is_exchanged_in_one_step() -> None:
    play = begun(PROGRAM)
    play.taken("take", MONDAY, "lan", WHAT)
    later = Claim(KEY, "2026-03-10", "2026-03-25")
    assert play.take("move", until="2026-03-25")[1:] == [Released(KEY), Claimed(later)]
    assert play.case.claims == (later,)


def test_is_not_made_by_a_step_that_ends_the_case() -> None:
    assert len(begun(PROGRAM).taken("take_and_end", MONDAY, "lan", WHAT)) == 1


def test_a_guard_may_ask_whether_it_would_clash() -> None:
    play = begun(PROGRAM)
    play.case = attrs.evolve(play.case, fields={**play.case.fields, **WHAT})
    held = ((OTHER, Claim(KEY, "2026-03-10", "2026-03-10")),)
    facts = attrs.evolve(play.facts(MONDAY), held=held)
    assert verdict(PROGRAM, play.case, play.command("try", MONDAY), facts) == ()
    assert [r.code for r in play.refused("try")] == ["guard"]


def test_keys_of_different_parts_are_different() -> None:
    keys = set()
    for owner, note in (("a/b", "c"), ("a", "b/c"), ("a%2Fb", "c")):
        command = Play(PROGRAM).command("take", MONDAY, {**WHAT, "owner": owner, "note": note})
        keys |= set(PROGRAM.claim_keys(Case(CaseId("x")), command))
    assert len(keys) == 3


def test_keys_are_known_only_where_all_parts_are() -> None:
    assert PROGRAM.claim_keys(Case(CaseId("x")), Play(PROGRAM).command("take", MONDAY)) == ()
    plain = flow(BEGIN)
    assert plain.claim_keys(Case(CaseId("x")), Play(plain).command("begin", MONDAY)) == ()


def test_a_step_is_stopped_by_its_own_claim_only() -> None:
    other = ClaimRule(("unit",), "due_on", "until")
    program = flow(
        BEGIN,
        step("take", "open", "held", takes=("owner", "note", "due_on", "until"), claims=RULE),
        step("take_all", "open", "held", takes=("owner", "note", "due_on", "until"), claims=other),
        fields=(*FIELDS, UNTIL),
    )
    play = begun(program)
    facts = attrs.evolve(play.facts(MONDAY), held=((OTHER, Claim("small/dang_uy", "2026-03-10", "2026-03-10")),))
    outcomes = {
        name: verdict(program, play.case, play.command(name, MONDAY, WHAT), facts) for name in ("take", "take_all")
    }
    assert [reason.code for reason in outcomes["take_all"]] == ["overlap"]
    assert outcomes["take"] == ()
