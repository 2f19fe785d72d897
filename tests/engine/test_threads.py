"""One engine, several threads: every command is one transaction, whoever sends it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from supervision.engine import OrgData, Receipt, Refusal
from supervision.model import CaseId, Value
from supervision.org import Mandate
from tests.engine.office import PLAN, START, Office

WORKERS = 4


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    urls = {"memory": "memory://", "sqlite": f"sqlite:///{tmp_path / 'ledger.db'}"}
    url = urls[request.param] if request.param in urls else request.getfixturevalue("postgres_url")
    opened = Office.open(url)
    yield opened
    opened.engine.close()


def test_commands_of_several_threads_are_all_kept(office: Office) -> None:
    def work(worker: int) -> list[CaseId]:
        found = []
        for number in range(5):
            plan = office.desk("tam").open("plan", PLAN, reference=f"{worker}-{number}").case_id
            office.desk("an").send(plan, "start_draft")
            office.desk("an").case(plan)
            found.append(plan)
        return found

    with ThreadPoolExecutor(WORKERS) as pool:
        plans = [plan for found in pool.map(work, range(WORKERS)) for plan in found]
    assert len(set(plans)) == WORKERS * 5
    assert {case.state for case in office.store.cases(limit=100)} == {"drafting"}
    assert office.engine.seal() == WORKERS * 5 * 3
    assert office.engine.verify() == ()


def test_of_several_that_take_the_same_step_one_is_first(office: Office) -> None:
    plan, gate = office.plan(), threading.Barrier(WORKERS)

    def take(worker: int) -> Receipt | Refusal:
        gate.wait()
        return office.desk("an").attempt(plan, "start_draft", command_id=f"cmd-{worker}")

    with ThreadPoolExecutor(WORKERS) as pool:
        outcomes = list(pool.map(take, range(WORKERS)))
    assert sum(isinstance(outcome, Receipt) for outcome in outcomes) == 1
    reasons = [reason.code for outcome in outcomes if isinstance(outcome, Refusal) for reason in outcome.reasons]
    assert reasons == ["not_from_state"] * (WORKERS - 1)


def test_one_command_sent_by_several_is_done_once(office: Office) -> None:
    gate = threading.Barrier(WORKERS)

    def send(_worker: int) -> Receipt:
        gate.wait()
        return office.desk("tam").open("plan", PLAN, command_id="cmd-1")

    with ThreadPoolExecutor(WORKERS) as pool:
        receipts = list(pool.map(send, range(WORKERS)))
    assert sorted(receipt.is_repeat for receipt in receipts) == [False, True, True, True]
    assert len({receipt.head for receipt in receipts}) == 1
    assert len(office.store.cases()) == 1


def test_what_an_unfinished_batch_has_learned_counts_for_nobody_else(office: Office) -> None:
    mandate = Mandate("m-moi", "la", "organisation_board", "thanh_uy", START)
    inputs: dict[str, Value] = dict(PLAN)

    def other() -> tuple[bool, bool]:
        outcome = office.desk("la").attempt_open("plan", inputs)
        return isinstance(outcome, Refusal), mandate.id in str(office.engine.directory.by_person)

    with ThreadPoolExecutor(1) as pool:
        with pytest.raises(ZeroDivisionError), office.engine.batch() as batch:  # noqa: PT012
            office.engine.organise(OrgData(mandates=(mandate,)), within=batch)
            office.desk("la", within=batch).open("plan", PLAN)
            waiting = pool.submit(other)
            raise ZeroDivisionError
        assert waiting.result() == (True, False)
