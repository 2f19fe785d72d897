"""Signatures and votes in a cell."""

from __future__ import annotations

import pytest

from supervision.intake import Bad, Names, input_name, value_of, vote_of
from supervision.model import Law
from tests.engine.office import library

PLAN = library().latest("plan")
NAMES = Names(Law(), {"lan", "dung"}, ())


@pytest.mark.parametrize(
    "text",
    [
        "9 thành viên, 8 có mặt, 7 tán thành",
        "9 Thanh Vien,8 co mat ,  7 tan thanh",
        "9 members, 8 present, 7 agreed",
        "7 agreed, 8 present, 9 members",
    ],
)
def test_a_vote_is_read_as_it_is_minuted(text: str) -> None:
    assert vote_of(text) == {"members": 9, "present": 8, "agreed": 7}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9/8/7",
        "9 thành viên, 8 có mặt",
        "9 thành viên, 8 có mặt, 7 có mặt",
        "9 thành viên, 8 có mặt, 7 tán thành, 1 không tán thành",
        "chín thành viên, 8 có mặt, 7 tán thành",
        "9 members, 8.5 present, 7 agreed",
    ],
)
def test_what_is_no_vote_is_refused(text: str) -> None:
    assert vote_of(text) == Bad("bad_vote", {"value": text})


def test_signatures_are_ids_of_known_persons() -> None:
    assert input_name(PLAN, NAMES.law, "Chữ ký") == "signatures"
    assert input_name(PLAN, NAMES.law, "Biểu quyết") == "vote"
    assert value_of(PLAN, NAMES, "signatures", "lan | dung") == ["lan", "dung"]
    assert isinstance(value_of(PLAN, NAMES, "signatures", "lan|mai"), Bad)
    assert value_of(PLAN, NAMES, "vote", "1 members, 1 present, 1 agreed") == {"members": 1, "present": 1, "agreed": 1}
