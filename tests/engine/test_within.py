"""The host's rows and ours, in one transaction of the host's, however the host opens it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import attrs
import psycopg
import pytest
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from supervision.engine import CommandRefusedError, Desk, OrgData, Refusal, Sending
from supervision.errors import UnknownCaseError
from supervision.model import CaseId, Value
from supervision.store import Store, StoreError
from tests.engine.hosts import APPLICATIONS, Application, Tx, make_notes, notes, safe_engine
from tests.engine.office import PLAN, Office
from tests.postgres import emptied

DRAFT: dict[str, Value] = {"theme": "Nêu gương", "tasks": ["Tiếp dân hai ngày mỗi tháng"]}
_ENDS = ("BEGIN", "COMMIT", "END", "ROLLBACK;", "ROLLBACK TRANSACTION")


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


Ledgers = Callable[[str], tuple[str, Office]]


@pytest.fixture(scope="module")
def ledgers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledgers]:
    """One ledger of each kind for all tests here: each test makes cases of its own."""
    made: dict[str, tuple[str, Office]] = {}

    def ledger(kind: str) -> tuple[str, Office]:
        if kind not in made:
            url = f"sqlite:///{tmp_path_factory.mktemp('within') / 'ledger.db'}"
            if kind == "postgresql":
                url = request.getfixturevalue("postgres_database")
                emptied(url)
            made[kind] = url, Office.open(url)
        return made[kind]

    yield ledger
    for _, office in made.values():
        office.engine.close()


@pytest.fixture(params=[(kind, name) for kind in ("sqlite", "postgresql") for name in APPLICATIONS], ids="-".join)
def place(request: pytest.FixtureRequest, ledgers: Ledgers) -> Place:
    kind, name = request.param
    url, office = ledgers(kind)
    make_notes(url)
    return Place(url, office, APPLICATIONS[name](url))


# Where it is ours alone that is tested, two of the eight will do.
two_places = pytest.mark.parametrize(
    "place", [("sqlite", "session"), ("postgresql", "django")], indirect=True, ids="-".join
)


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
        with suppress(Undone), tx.savepoint():
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
    assert [(d.actor, d.case_id) for d in place.office.store.denials(2)] == [("la", plan), ("la", plan)]


@two_places
def test_what_is_pending_is_seen_inside_and_not_outside(place: Place) -> None:
    def job(tx: Tx) -> CaseId:
        receipt = place.desk("tam", tx).open("plan", PLAN)
        assert receipt.is_pending
        with pytest.raises(UnknownCaseError):
            place.office.desk("an").case(receipt.case_id)
        inside = place.desk("an", tx)
        for shown in (inside.tasks(), inside.deadlines(), inside.search(workflow="plan", state="expected")):
            assert receipt.case_id in {each.case_id for each in shown}
        assert receipt.case_id not in {each.case_id for each in place.office.desk("an").search()}
        return receipt.case_id

    case = place.app.run(job)
    assert case in {task.case_id for task in place.office.desk("an").tasks()}


@two_places
def test_a_repeated_command_is_done_once_in_one_transaction_or_the_next(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> list[bool]:
        desk = place.desk("an", tx)
        return [desk.send(plan, "start_draft", command_id=f"start-{plan}").is_repeat for _ in range(2)]

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


@two_places
def test_several_steps_are_taken_together(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> list[int]:
        sendings = [Sending(plan, "start_draft"), Sending(plan, "register", DRAFT)]
        return [receipt.version for receipt in place.desk("an", tx).send_many(sendings)]

    assert len(place.app.run(job)) == 2
    assert place.state(plan) == "registered"


@two_places
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
    assert [(d.step, d.case_id) for d in place.office.store.denials(1)] == [("approve", plan)]


@two_places
def test_an_error_of_ours_leaves_the_host_its_transaction(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> None:
        tx.note("before")
        inside = place.office.store.within(tx.within)
        with pytest.raises(StoreError):
            inside.seal()
        _begun_and_undone(inside)
        desk = place.desk("an", tx)
        desk.send(plan, "start_draft")
        tx.note("after")

    place.app.run(job)
    assert place.state(plan) == "drafting"
    assert notes(place.url) == ["after", "before"]
    assert "draft" not in [name for name, *_ in place.office.store.specs()]


def _begun_and_undone(store: Store) -> None:
    with suppress(Undone), store.transaction() as transaction:
        transaction.keep_spec("draft", 1, "00", b"")
        raise Undone


@two_places
def test_what_the_host_learned_and_took_back_is_not_known_outside(place: Place) -> None:
    def job(tx: Tx) -> None:
        inside = place.office.engine.inside(tx.within)
        inside.organise(OrgData(persons=(("moi", "Phan Văn Mới"),)))
        assert inside.names["moi"] == "Phan Văn Mới"
        raise Undone

    with pytest.raises(Undone):
        place.app.run(job)
    assert "moi" not in place.office.engine.names


@two_places
def test_a_sealed_value_is_not_looked_at_inside(place: Place) -> None:
    plan = place.office.plan()

    def job(tx: Tx) -> str:
        with pytest.raises(CommandRefusedError) as caught:
            place.desk("an", tx).reveal(plan, "theme", reason="xem")
        return caught.value.reasons[0].code

    assert place.app.run(job) == "look_in_batch"


def test_a_desk_goes_on_in_the_next_transaction_of_its_session(ledgers: Ledgers) -> None:
    url, office = ledgers("sqlite")
    plan = office.plan()
    with Session(safe_engine(url)) as session:
        desk = office.engine.desk("an", within=session)
        desk.send(plan, "start_draft")
        session.commit()
        desk.send(plan, "register", DRAFT)
        session.rollback()
    assert office.engine.read([plan])[plan].state == "drafting"


def test_a_scoped_session_and_a_connection_of_the_driver_will_do(ledgers: Ledgers) -> None:
    url, office = ledgers("sqlite")
    plan = office.plan()
    scoped = scoped_session(sessionmaker(safe_engine(url)))
    office.engine.desk("an", within=scoped).send(plan, "start_draft")
    scoped.commit()
    scoped.remove()
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as raw:
        raw.execute("PRAGMA journal_mode = PERSIST")
        office.engine.desk("an", within=raw).send(plan, "register", DRAFT)
        raw.commit()
    assert office.engine.read([plan])[plan].state == "registered"


def test_a_connection_of_psycopg_will_do(ledgers: Ledgers) -> None:
    url, office = ledgers("postgresql")
    plan = office.plan()
    with psycopg.connect(url) as raw:
        office.engine.desk("an", within=raw).send(plan, "start_draft")
    assert office.engine.read([plan])[plan].state == "drafting"


def test_nothing_of_ours_begins_or_ends_a_transaction_on_sqlite(ledgers: Ledgers) -> None:
    url, office = ledgers("sqlite")
    plan = office.plan()
    said: list[str] = []
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as raw:
        raw.execute("PRAGMA synchronous = EXTRA")
        raw.set_trace_callback(said.append)
        desk = office.engine.desk("an", within=raw)
        desk.send(plan, "start_draft")
        desk.attempt(plan, "approve")
        assert [line for line in said if line.startswith(_ENDS)] == ["BEGIN "]
        raw.rollback()
    assert office.engine.read([plan])[plan].state == "expected"


def test_nothing_of_ours_begins_or_ends_a_transaction_on_postgresql(ledgers: Ledgers, tmp_path: Path) -> None:
    url, office = ledgers("postgresql")
    plan = office.plan()
    with psycopg.connect(url) as raw, (tmp_path / "wire").open("w+b") as wire:
        raw.pgconn.trace(wire.fileno())
        desk = office.engine.desk("an", within=raw)
        desk.send(plan, "start_draft")
        desk.attempt(plan, "approve")
        raw.pgconn.untrace()
        said = re.findall(r'"(BEGIN|COMMIT|ROLLBACK)\b(?! TO)', (tmp_path / "wire").read_text())
        assert set(said) == {"BEGIN"}
        raw.rollback()
    assert office.engine.read([plan])[plan].state == "expected"
