"""What a body must have done: signed and voted."""

from __future__ import annotations

import pytest

from supervision.machine import explain, options
from supervision.model import Accepted, By, Doer, Quorum, Reason, Signers, Value
from supervision.text import Text
from tests.machine.small import BEGIN, MONDAY, Play, begun, flow, step

OFFICE_SIGNS, HEAD_SIGNS = Signers(Doer("party_office", "unit")), Signers(Doer("head", "unit"))
MEMBERS, THOSE = Text("tổng số thành viên", "all members"), Text("số người có mặt", "those present")
PROGRAM = flow(
    BEGIN,
    step("sign", "open", "closed", signs=(OFFICE_SIGNS, HEAD_SIGNS), by=By((Doer("party_office", "unit"),), ("note",))),
    step("vote", "open", "closed", quorum=Quorum((2, 3), (1, 2))),
    step("vote_there", "open", "closed", quorum=Quorum((1, 2), (2, 3), "present")),
    step("note", "open", "open", by=By((Doer("head", "unit"),))),
)


def votes(members: int, present: int, agreed: int) -> Value:
    return {"members": members, "present": present, "agreed": agreed}


@pytest.fixture
def play() -> Play:
    return begun(PROGRAM)


def test_a_step_is_taken_when_all_have_signed_and_the_basis_names_their_mandates(play: Play) -> None:
    decision = play.decided("sign", MONDAY, "lan", {"signatures": ["lan", "quy"]})
    assert isinstance(decision, Accepted)
    assert decision.events[0].inputs == {"signatures": ["lan", "quy"]}
    assert decision.events[0].basis is not None
    assert decision.events[0].basis.mandates == ("m-lan-party_office", "m-quy-head")


def test_a_refusal_names_the_signature_that_is_missing(play: Play) -> None:
    missing = Reason(
        "signature_missing",
        {"count": 1, "could": (Text("Người đứng đầu (Đảng ủy phường Hoa Sữa)", "Head (Đảng ủy phường Hoa Sữa)"),)},
    )
    assert play.refused("sign", signatures=["lan"]) == (missing,)
    assert play.codes("sign") == ["signature_missing", "signature_missing"]
    assert play.codes("sign", signatures=["lan", "an"]) == ["signer_not_entitled", "signature_missing"]


@pytest.mark.parametrize(
    ("given", "code"),
    [("lan", "bad_persons"), ([], "bad_persons"), (["lan", "lan"], "bad_persons"), (["lan", 7, "x"], "unknown_person")],
)
def test_signatures_are_a_list_of_known_persons(play: Play, given: Value, code: str) -> None:
    assert play.codes("sign", signatures=given)[0] == code


def test_who_took_the_barring_step_may_not_sign_even_after_others_took_it() -> None:
    play = begun(PROGRAM)
    play.take("note", actor="quy")
    assert Reason("same_person", {"actor": "quy", "step": "note"}) in play.refused("sign", signatures=["lan", "quy"])


def test_only_a_step_that_asks_for_signatures_or_a_vote_takes_them(play: Play) -> None:
    assert play.codes("vote", signatures=["lan"], vote=votes(9, 9, 9)) == ["unknown_input"]
    assert "unknown_input" in play.codes("sign", vote=votes(9, 9, 9))


@pytest.mark.parametrize("vote", [votes(9, 6, 5), votes(9, 9, 9), votes(1, 1, 1)])
def test_a_vote_with_enough_present_and_more_than_the_share_is_carried(play: Play, vote: Value) -> None:
    play.take("vote", vote=vote)
    assert play.case.state == "closed"


def test_a_refused_vote_is_told_with_its_numbers(play: Play) -> None:
    absent = Reason("quorum_missing", {"present": 5, "members": 9, "share": "2/3"})
    lost = Reason("vote_lost", {"agreed": 4, "all": 9, "of": MEMBERS, "share": "1/2"})
    assert play.refused("vote", vote=votes(9, 5, 4)) == (absent, lost)
    # Exactly half is not more than half.
    assert play.codes("vote", vote=votes(8, 8, 4)) == ["vote_lost"]
    assert play.codes("vote", vote=votes(9, 5, 5)) == ["quorum_missing"]


def test_a_share_of_those_present_counts_no_one_else(play: Play) -> None:
    lost = Reason("vote_lost", {"agreed": 4, "all": 6, "of": THOSE, "share": "2/3"})
    assert play.refused("vote_there", vote=votes(9, 6, 4)) == (lost,)
    play.take("vote_there", vote=votes(9, 6, 5))


@pytest.mark.parametrize(
    "vote",
    [
        votes(9, 10, 5),
        votes(9, 5, 6),
        votes(9, 5, -1),
        votes(0, 0, 0),
        {"members": 9, "present": 8},
        {"members": 9, "present": 8, "agreed": True},
        {"members": 9, "present": 8, "agreed": 7, "against": 1},
        7,
    ],
)
def test_numbers_that_cannot_be_are_no_vote(play: Play, vote: Value) -> None:
    assert play.codes("vote", vote=vote) == ["bad_vote"]


def test_a_vote_that_is_not_given_is_missing(play: Play) -> None:
    assert play.refused("vote") == (Reason("missing_input", {"input": ("vote",)}),)


def test_options_ask_for_signatures_and_votes_and_hold_neither_against_the_actor(play: Play) -> None:
    found = {
        option.step: option for option in options(play.program, play.case, play.command("", MONDAY), play.facts(MONDAY))
    }
    assert (found["sign"].needs, found["sign"].is_possible) == ((("signatures",),), True)
    assert (found["vote"].needs, found["vote"].is_possible) == ((("vote",),), True)


@pytest.mark.parametrize(
    ("name", "inputs", "marks"),
    [
        (
            "sign",
            {"signatures": ["lan", "an"]},
            [("entitled", True), ("signature", True), ("signature", False), ("signer_not_entitled", False)],
        ),
        ("sign", {"signatures": ["lan", "quy"]}, [("entitled", True), ("signature", True), ("signature", True)]),
        ("vote", {}, [("entitled", True), ("needed_input", False), ("quorum", False)]),
        ("vote", {"vote": votes(9, 5, 5)}, [("entitled", True), ("needed_input", True), ("quorum", False)]),
        ("vote", {"vote": votes(9, 6, 5)}, [("entitled", True), ("needed_input", True), ("quorum", True)]),
    ],
)
def test_an_explanation_tells_each_signature_and_the_shares(
    play: Play, name: str, inputs: dict[str, Value], marks: list[tuple[str, bool]]
) -> None:
    told = explain(play.program, play.case, play.command(name, MONDAY, inputs), play.facts(MONDAY))
    assert [(clause.code, clause.holds) for clause in told.clauses] == marks
    assert told.is_possible == all(holds for _, holds in marks)
