"""The command that tells which text governs what."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.engine.complaints import FOLDER, at, office, received


@pytest.fixture
def complaint(home: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A ledger with one complaint, received on 25 and accepted on 29 June 2026."""
    monkeypatch.setenv("SUPERVISION_SPECS", str(FOLDER))
    with office(f"sqlite:///{home}/supervision.db") as (engine, clock):
        case = received(engine, clock, date(2026, 6, 25))
        at(engine, clock, "son", date(2026, 6, 29)).send(case, "accept")
    return case


def test_the_law_of_a_case_is_one_document(run: Run, complaint: str) -> None:
    code, out, _ = run("law", "complaint/KN-01", "08/7/2026", "--as", "thu", "--format", "json")
    told = json.loads(out)["law"]
    (withdrawing,) = [one for one in told["steps"] if one["name"] == "withdraw"]
    (text,) = withdrawing["texts"]
    assert (code, told["case_id"], told["on"]) == (0, complaint, "2026-07-08")
    assert withdrawing["clauses"] == ["Điều 22 Nghị định 155/2026/NĐ-CP"]
    assert (text["key"], text["in_force_from"], text["is_verified"]) == ("nd155_2026", "2026-07-01", False)


def test_without_a_date_it_is_the_law_of_today(run: Run, complaint: str) -> None:
    code, out, _ = run("law", complaint, "--as", "thu", "--format", "json")
    assert (code, json.loads(out)["law"]["stages"][1]["name"]) == (0, "settlement")


def test_an_officer_reads_words_and_no_keys(run: Run, complaint: str) -> None:
    code, out, _ = run("law", "complaint/KN-01", "08/7/2026", "--as", "thu")
    assert code == 0
    assert "\n  Yêu cầu bổ sung tài liệu: số lần yêu cầu bổ sung tài liệu nhỏ hơn 2\n" in out
    assert "Luật Khiếu nại 02/2011/QH13 ngày 11/11/2011, có hiệu lực từ ngày 01/7/2012\n" in out
    assert [key for key in ("_2011", "_2024", "_2026", "_max", "_term") if key in out] == []


def test_a_day_before_the_case_was_opened_is_bad_input(run: Run, complaint: str) -> None:
    code, out, err = run("law", complaint, "24/6/2026", "--as", "thu")
    assert (code, out) == (2, "")
    assert err == "hồ sơ mở ngày 25/6/2026, hãy chọn ngày đó hoặc sau đó\n"


def test_a_case_that_may_not_be_seen_reads_as_none(run: Run, complaint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("law", "complaint/KN-02", "08/7/2026", "--as", "thu")[0] == 1
    monkeypatch.setattr("supervision.engine._desk.may_see", lambda *_: False)
    code, _, err = run("law", complaint, "08/7/2026", "--as", "thu")
    assert (code, "hoặc không được xem" in err) == (1, True)
