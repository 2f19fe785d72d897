"""The host's rows and ours, in one transaction of the host's, however the host opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from supervision.engine import CommandRefusedError, Desk, Refusal, Sending
from supervision.model import CaseId
from supervision.store import StoreError
from tests.engine.hosts import APPLICATIONS, Application, Tx, make_notes, notes
from tests.engine.office import PLAN, Office


@attrs.frozen
class Place:
    """A ledger and an application on one database."""

    url: str
    office: Office
    app: Application

    def desk(self, actor: str, tx: Tx) -> Desk:
        return self.office.engine.desk(actor, within=tx.within)

    def state(self, case: CaseId) -> str:
        return self.office.engine.read([case])[case].state


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.db'}"
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture(params=APPLICATIONS)
def place(request: pytest.FixtureRequest, url: str) -> Iterator[Place]:
    office = Office.open(url)
    make_notes(url)
    yield Place(url, office, APPLICATIONS[request.param](url))
    office.engine.close()


class Undone(Exception):  # noqa: N818 - no error: the host changes its mind
    pass


def test_rows_of_both_are_committed_together(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> None:
        tx.note("before")
        place.desk("an", tx).send(plan, "start_draft")
        tx.note("after")

    place.app.run(job)
    assert place.state(plan) == "drafting"
    assert notes(place.url) == ["after", "before"]
    assert place.office.engine.verify() == ()


def test_rows_of_both_are_rolled_back_together(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> None:
        tx.note("before")
        place.desk("an", tx).send(plan, "start_draft")
        raise Undone

    with pytest.raises(Undone):
        place.app.run(job)
    assert place.state(plan) == "expected"
    assert notes(place.url) == []


def test_a_command_that_is_the_first_thing_the_host_does_is_kept(place: Place) -> None:
    plan = place.office.plan()
    place.app.run(lambda tx: place.desk("an", tx).send(plan, "start_draft"))
    assert place.state(plan) == "drafting"


def test_a_savepoint_that_the_host_rolls_back_takes_ours_with_it(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> None:
        tx.note("before")
        with pytest.raises(Undone), tx.savepoint():
            tx.note("inside")
            place.desk("an", tx).send(plan, "start_draft")
            raise Undone
        assert place.desk("an", tx).case(plan).state == "expected"

    place.app.run(job)
    assert place.state(plan) == "expected"
    assert notes(place.url) == ["before"]


def test_a_refusal_that_the_host_catches_leaves_its_rows_to_be_committed(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> None:
        tx.note("before")
        with pytest.raises(CommandRefusedError):
            place.desk("la", tx).send(plan, "start_draft")
        assert isinstance(place.desk("la", tx).attempt(plan, "start_draft"), Refusal)
        tx.note("after")

    place.app.run(job)
    assert notes(place.url) == ["after", "before"]
    assert [denial.actor for denial in place.office.store.denials()] == ["la", "la"]


def test_receipts_are_pending_and_lists_see_what_is(place: Place) -> None:
    def job(tx: Tx) -> CaseId:
        receipt = place.desk("tam", tx).open("plan", PLAN)
        assert receipt.is_pending
        assert [task.case_id for task in place.desk("an", tx).tasks()] == [receipt.case_id]
        return receipt.case_id

    case = place.app.run(job)
    assert [task.case_id for task in place.office.desk("an").tasks()] == [case]


def test_a_repeated_command_is_done_once_in_one_transaction_or_the_next(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> list[bool]:
        desk = place.desk("an", tx)
        return [desk.send(plan, "start_draft", command_id="cmd-1").is_repeat for _ in range(2)]

    assert place.app.run(job) == [False, True]
    assert place.app.run(job) == [True, True]


def test_what_waits_for_the_commit_is_done_once(place: Place) -> None:
    plan = place.office.plan()
    done: list[str] = []

    def job(tx: Tx) -> None:
        tx.after_commit(lambda: done.append("told"))
        place.desk("an", tx).send(plan, "start_draft")
        assert done == []

    place.app.run(job)
    assert done == ["told"]


def test_several_steps_are_taken_together(place: Place) -> None:
    plan = place.office.plan()
    draft = {"theme": "Nêu gương", "tasks": ["Tiếp dân hai ngày mỗi tháng"]}

    def job(tx: Tx) -> list[int]:
        sendings = [Sending(plan, "start_draft"), Sending(plan, "register", draft)]
        return [receipt.version for receipt in place.desk("an", tx).send_many(sendings)]

    assert len(place.app.run(job)) == 2
    assert place.state(plan) == "registered"


def test_one_refused_step_refuses_all_and_says_which(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> None:
        tx.note("before")
        with pytest.raises(CommandRefusedError) as caught:
            place.desk("an", tx).send_many([Sending(plan, "start_draft"), Sending(plan, "approve")])
        assert caught.value.index == 1
        assert place.desk("an", tx).case(plan).state == "expected"

    place.app.run(job)
    assert place.state(plan) == "expected"
    assert notes(place.url) == ["before"]
    assert [denial.step for denial in place.office.store.denials()] == ["approve"]


def test_an_error_of_ours_leaves_the_host_its_transaction(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> None:
        tx.note("before")
        desk = place.desk("an", tx)
        with pytest.raises(StoreError):
            desk._ledger.store.seal()
        with pytest.raises(Undone), desk._ledger.store.transaction() as transaction:
            transaction.keep_spec("draft", 1, "00", b"")
            raise Undone
        desk.send(plan, "start_draft")
        tx.note("after")

    place.app.run(job)
    assert place.state(plan) == "drafting"
    assert notes(place.url) == ["after", "before"]
    assert "draft" not in [name for name, *_ in place.office.store.specs()]
