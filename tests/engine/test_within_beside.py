"""Two at once on PostgreSQL, where a host's transaction keeps others off what it has read and off nothing else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import attrs
import psycopg
import pytest

from supervision.engine import OrgData, Sending
from supervision.model import Case, Claim, CommandId, PersonId
from supervision.org import Mandate
from supervision.store import CaseWrite, Store, VersionConflictError
from supervision.testing import build_opening, build_write
from supervision.testing._examples import plain_case
from tests.engine.office import POSTING, START, Office
from tests.postgres import emptied


@pytest.fixture(scope="module")
def office(postgres_database: str) -> Iterator[Office]:
    emptied(postgres_database)
    office = Office.open(postgres_database)
    yield office
    office.engine.close()


@pytest.fixture
def line(postgres_database: str, office: Office) -> Iterator[psycopg.Connection]:
    with psycopg.connect(postgres_database) as line:
        yield line


def test_others_go_on_with_other_cases(office: Office, line: psycopg.Connection) -> None:
    mine, theirs = office.remedy(), office.remedy()
    office.engine.desk("an", within=line).send(mine, "acknowledge")
    assert office.desk("an").send(theirs, "acknowledge").state == "acknowledged"
    line.commit()
    assert {case.state for case in office.engine.read([mine, theirs]).values()} == {"acknowledged"}


def test_several_steps_lock_their_cases_in_one_order_before_the_first(
    office: Office, line: psycopg.Connection, postgres_database: str
) -> None:
    first, last = sorted((office.remedy(), office.remedy()))
    sendings = [Sending(last, "acknowledge"), Sending(first, "acknowledge")]
    desk = office.engine.desk("an", within=line)

    def send() -> None:
        desk.send_many(sendings)
        line.commit()

    host = threading.Thread(target=send)
    with psycopg.connect(postgres_database) as other:
        other.execute("SELECT FROM supervision.cases WHERE id = %s FOR UPDATE", [first])
        host.start()
        host.join(0.05)
        # It waits for the first by id, and so does not hold the other yet.
        other.execute("SELECT FROM supervision.cases WHERE id = %s FOR UPDATE NOWAIT", [last])
        assert host.is_alive()
    host.join()
    assert {case.state for case in office.engine.read([first, last]).values()} == {"acknowledged"}


def test_a_claim_that_came_meanwhile_is_found_out(office: Office, line: psycopg.Connection) -> None:
    claims = (Claim("key-1", "2026-01-01", "2026-06-30"),)
    one, two = (attrs.evolve(plain_case(name), claims=claims) for name in ("claim-1", "claim-2"))
    with office.store.within(line).transaction() as transaction:
        assert transaction.claims(["key-1"]) == ()
        _beside(office, "theirs", build_opening(one, "theirs"))
        with pytest.raises(VersionConflictError):
            transaction.write(build_write("mine", build_opening(two, "mine")))
    line.rollback()


def test_an_id_that_was_taken_meanwhile_is_found_out_and_the_host_goes_on(
    office: Office, line: psycopg.Connection
) -> None:
    case = plain_case("taken", reference="7/BB")
    inside = office.store.within(line)
    with pytest.raises(VersionConflictError):
        _taken_too_late(office, inside, case)
    assert line.execute("SELECT 1").fetchone() == (1,)


def _taken_too_late(office: Office, inside: Store, case: Case) -> None:
    with inside.transaction() as transaction:
        assert transaction.find("plan", "7/BB") is None
        _beside(office, "theirs-7", build_opening(case, "theirs-7"))
        transaction.write(build_write("mine-7", build_opening(case, "mine-7")))


def _beside(office: Office, command: str, opened: CaseWrite) -> None:
    with office.store.command(CommandId(command), opened.case.id) as transaction:
        transaction.write(build_write(command, opened))


def test_what_a_batch_has_learned_counts_for_nobody_else_before_it_ends(office: Office) -> None:
    la = Mandate("m-la-moi", "la", "party_office", "dang_uy", START)
    with ThreadPoolExecutor(max_workers=1) as beside, suppress(ZeroDivisionError), office.engine.batch() as batch:
        office.engine.organise(OrgData(mandates=(la,)), within=batch)
        office.desk("la", within=batch).open("posting", POSTING)
        assert la in office.engine.directory.by_person[PersonId("la")]
        directory = beside.submit(lambda: office.engine.directory).result()
        assert la not in directory.by_person[PersonId("la")]
        raise ZeroDivisionError
