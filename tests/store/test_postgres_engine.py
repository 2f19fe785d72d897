"""The engine over a server that goes away in the middle: every command is done once, and its receipt is found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from supervision.engine import Receipt
from supervision.model import CaseId
from supervision.store import StoreError, TryAgainError
from tests.engine.office import PLAN, Office
from tests.store.cutting import Cutter


@pytest.fixture
def cutter(postgres_url: str, tmp_path: Path) -> Iterator[Cutter]:
    cutter = Cutter(postgres_url, tmp_path)
    yield cutter
    cutter.close()


@pytest.fixture
def office(cutter: Cutter) -> Iterator[Office]:
    office = Office.open(cutter.url)
    yield office
    office.engine.close()


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_command_whose_commit_got_no_answer_is_asked_for_again_and_done_once(
    office: Office, cutter: Cutter, when: str
) -> None:
    plan = office.plan()
    seq = office.engine.read([plan])[plan].seq
    cutter.at_write, cutter.cut = True, when
    receipt = office.desk("an").send(plan, "start_draft", command_id="cmd-1")
    assert cutter.cuts == 1
    assert office.engine.read([plan])[plan].seq == seq + 1
    assert receipt.is_repeat == (when == "after")
    again = office.desk("an").send(plan, "start_draft", command_id="cmd-1")
    assert again == attrs.evolve(receipt, is_repeat=True)


def test_a_case_whose_opening_got_no_answer_is_opened_once(office: Office, cutter: Cutter) -> None:
    cutter.at_write, cutter.cut = True, "after"
    receipt = office.desk("tam").open("plan", PLAN, reference="KH-01")
    assert [case.id for case in office.store.cases()] == [receipt.case_id]
    assert office.engine.seal() == len(office.store.events(receipt.case_id))
    assert office.engine.verify() == ()


def test_a_batch_whose_commit_got_no_answer_says_so_and_may_be_sent_again(office: Office, cutter: Cutter) -> None:
    plan = office.plan()
    cutter.cut = "after"
    with pytest.raises(TryAgainError, match="same command id"):
        _in_a_batch(office, plan)
    seq = office.engine.read([plan])[plan].seq
    assert isinstance(_in_a_batch(office, plan), Receipt)
    assert office.engine.read([plan])[plan].seq == seq


def _in_a_batch(office: Office, plan: CaseId) -> object:
    with office.engine.batch() as batch:
        return office.engine.desk("an", within=batch).attempt(plan, "start_draft", command_id="cmd-1")


def test_a_server_that_is_gone_is_said_at_once_and_found_again_when_it_is_back(office: Office, cutter: Cutter) -> None:
    plan = office.plan()
    cutter.leave()
    with pytest.raises(StoreError, match="cannot be reached"):
        office.desk("an").attempt(plan, "start_draft")
    cutter.is_gone = False
    assert isinstance(office.desk("an").attempt(plan, "start_draft"), Receipt)
