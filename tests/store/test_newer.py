"""A ledger that a newer version has written in: nothing of it is dropped, and the message names what is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from supervision.model import CaseId
from supervision.record import UnknownEventError
from supervision.store.sqlite import default_connect
from tests.engine.office import Office

Tamper = Callable[[str, bytes, str], None]


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'ledger.db'}"


@pytest.fixture
def office(url: str) -> Iterator[Office]:
    office = Office.open(url)
    yield office
    office.engine.close()


def _written(url: str, table: str, column: str, value: bytes, where: str) -> None:
    """Write as a newer version might; *where* is ours."""
    if url.startswith("sqlite"):
        raw = default_connect(url.removeprefix("sqlite:///"))
        raw.execute(f"UPDATE supervision_{table} SET {column} = ? WHERE {where}", (value,))  # noqa: S608
        raw.close()
        return
    with psycopg.connect(url) as server:
        server.execute(f"UPDATE supervision.{table} SET {column} = %s WHERE {where}".encode(), (value,))  # noqa: S608


def _newer(url: str, case: CaseId) -> None:
    _written(url, "cases", "snapshot", b"[2,{}]", f"id = '{case}'")


def test_a_case_of_a_newer_version_is_not_written_and_the_others_go_on(office: Office, url: str) -> None:
    newer, plain = office.feedback(), office.feedback()
    before = office.store.events(newer)
    _newer(url, newer)
    with pytest.raises(UnknownEventError, match="a version that reads format 2 or later is needed"):
        office.desk("lan").send(newer, "classify", {"kind": "comment"})
    assert office.desk("lan").send(plain, "classify", {"kind": "comment"}).case_id == plain
    assert office.store.events(newer) == before
    assert office.engine.seal() == sum(len(office.store.events(case)) for case in (newer, plain))


def test_lists_go_on_without_a_case_of_a_newer_version(office: Office, url: str) -> None:
    newer, plain = office.feedback(), office.feedback()
    desk = office.desk("lan")
    listed = [len(desk.tasks()), len(desk.deadlines()), len(desk.search())]
    _newer(url, newer)
    seen = [view.case_id for view in desk.tasks()] + [view.case_id for view in desk.deadlines()]
    assert {*seen, *(view.case_id for view in desk.search())} == {plain}
    assert [len(desk.tasks()), len(desk.deadlines()), len(desk.search())] == [number // 2 for number in listed]
    with pytest.raises(UnknownEventError, match="format 2 or later"):
        desk.case(newer)


def test_an_event_of_a_newer_kind_is_kept_byte_for_byte_and_named(office: Office, url: str) -> None:
    case = office.feedback()
    body = office.store.events(case)[0].body.replace(b'"kind":"Opened"', b'"kind":"Signed"')
    _written(url, "events", "body", body, f"case_id = '{case}' AND seq = 1")
    office.engine.seal()
    assert office.store.events(case)[0].body == body
    assert next(office.engine.log()).event.body == body
    faults = [(fault.problem, fault.detail) for fault in office.engine.verify()]
    assert ("unknown", "kind Signed") in faults
    with pytest.raises(UnknownEventError, match="kind Signed"):
        office.desk("lan").timeline(case)
