from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import psycopg
import pytest

from supervision.model import Case, CaseId, CommandId, Noted
from supervision.store import Denial, StoreError, TryAgainError, VersionConflictError
from supervision.store.postgres import PostgresStore, Timeouts, default_connect
from supervision.store.postgres._line import Line, Raw
from supervision.store.postgres._sql import Statement, statements
from supervision.testing import build_opening, build_step, build_write
from supervision.testing._examples import AT, everything, open_cases, personal, plain_case, put, task
from tests.store.cutting import Cutter


class Opened:
    """A store whose connections can be reached from outside."""

    def __init__(self, url: str, **options: object) -> None:
        self.url = url
        self.raws: list[Raw] = []
        self.store = PostgresStore(url, connect=self._connect, **options)  # type: ignore[arg-type]

    def _connect(self, url: str) -> Raw:
        self.raws.append(default_connect(url))
        return self.raws[-1]

    def end_sessions(self) -> None:
        """Let the server end every session of the store."""
        with psycopg.connect(self.url, autocommit=True) as raw:
            for other in self.raws:
                if not other.closed:
                    raw.execute("SELECT pg_terminate_backend(%s, 5000)", (other.info.backend_pid,))


@pytest.fixture
def opened(postgres_url: str) -> Iterator[Opened]:
    opened = Opened(postgres_url)
    yield opened
    opened.store.close()


@pytest.fixture
def cutter(postgres_url: str, tmp_path: Path) -> Iterator[Cutter]:
    cutter = Cutter(postgres_url, tmp_path)
    yield cutter
    cutter.close()


# lost connections


@pytest.mark.parametrize(("when", "kept"), [("before", False), ("after", True)])
def test_a_commit_whose_answer_is_lost_is_asked_for_by_command_id(cutter: Cutter, when: str, *, kept: bool) -> None:
    store = PostgresStore(cutter.url)
    cutter.cut = when
    with pytest.raises(TryAgainError, match="same command id"):
        put(store, "command-1", build_opening(plain_case()))
    assert cutter.cuts == 1
    with store.transaction() as transaction:
        assert (transaction.receipt(CommandId("command-1")) is not None) == kept
    assert len(store.events(CaseId("case-1"))) == int(kept)
    store.close()


def test_connections_that_died_while_they_lay_idle_are_replaced_without_a_word(opened: Opened) -> None:
    opened.end_sessions()
    open_cases(opened.store, "case-1")
    opened.end_sessions()
    assert len(opened.store.cases()) == 1
    opened.end_sessions()
    with opened.store.snapshot() as snapshot:
        assert len(snapshot.cases([CaseId("case-1")])) == 1
    opened.end_sessions()
    assert opened.store.seal() == 1


def _written_and_ended(opened: Opened, *then: str) -> None:
    with opened.store.transaction() as transaction:
        transaction.write(build_write("command-1", build_opening(plain_case())))
        opened.end_sessions()
        for case_id in then:
            transaction.cases([CaseId(case_id)])


@pytest.mark.parametrize("then", [(), ("case-2",)], ids=["before the commit", "in the middle"])
def test_a_session_that_is_ended_leaves_nothing(opened: Opened, then: tuple[str, ...]) -> None:
    with pytest.raises(TryAgainError):
        _written_and_ended(opened, *then)
    assert opened.store.cases() == ()
    open_cases(opened.store, "case-1")


@pytest.mark.parametrize("state", ["40001", "40P01"])
def test_what_the_server_gave_up_because_of_others_is_to_be_tried_again(opened: Opened, state: str) -> None:
    line = Line(opened.raws[0])
    with pytest.raises(TryAgainError, match="nothing was written"):
        line.do(f"DO $$ BEGIN RAISE EXCEPTION 'as if' USING ERRCODE = '{state}'; END $$".encode())


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("53100", "disk is full"),
        ("53300", "max_connections"),
        ("25006", "connect to the primary"),
        ("42501", "lacks a privilege"),
        ("57014", "longer than is allowed"),
        ("58030", "error of its disk"),
        ("XX001", "restore a backup"),
        ("54000", "longer than PostgreSQL allows"),
        ("23505", "constraints"),
        ("P0001", "PostgreSQL reports an error"),
    ],
)
def test_a_failure_says_what_to_do(opened: Opened, state: str, told: str) -> None:
    with pytest.raises(StoreError, match=told) as caught:
        Line(opened.raws[0]).do(f"DO $$ BEGIN RAISE EXCEPTION 'as if' USING ERRCODE = '{state}'; END $$".encode())
    assert not isinstance(caught.value, TryAgainError)
    assert isinstance(caught.value.__cause__, psycopg.Error)


# transactions


def _swallowed(store: PostgresStore) -> None:
    with store.transaction() as transaction:
        transaction.write(build_write("command-1", build_opening(plain_case("case-1"))))
        rows = [personal("ref-1"), personal("ref-1")]
        with pytest.raises(StoreError, match="constraints"):
            transaction.write(build_write("command-2", build_opening(plain_case("case-2")), personal=rows))


def test_a_failed_statement_undoes_the_transaction_even_where_its_error_is_swallowed(opened: Opened) -> None:
    with pytest.raises(StoreError, match="cut short"):
        _swallowed(opened.store)
    assert opened.store.cases() == ()


def test_a_text_with_a_nul_is_refused(opened: Opened) -> None:
    denial = Denial("person-\0", "case-1", "approve", (), "2026-01-30T02:03:04.000005Z")
    with opened.store.transaction() as transaction, pytest.raises(StoreError, match="does not take a value"):
        transaction.deny(denial)
    assert opened.store.denials() == ()


def test_a_writer_is_waited_for_only_so_long(postgres_url: str) -> None:
    store = PostgresStore(postgres_url, timeouts=Timeouts(lock=20))
    other = PostgresStore(postgres_url)
    with (
        other.transaction(),
        pytest.raises(StoreError, match="another transaction holds"),
        store.transaction(),
    ):
        pass
    open_cases(store, "case-1")
    for one in (store, other):
        one.close()


def test_readers_and_the_sealer_wait_for_no_writer(opened: Opened) -> None:
    store = opened.store
    open_cases(store, "case-1")
    before = everything(store)
    with ThreadPoolExecutor(max_workers=1) as pool, store.transaction() as transaction:
        transaction.write(build_write("command-2", build_opening(plain_case("case-2"))))
        assert pool.submit(everything, store).result(timeout=10) == before
        assert pool.submit(store.seal).result(timeout=10) == 1
    assert store.seal() == 1


def test_transactions_do_not_nest_and_the_outer_one_goes_on(opened: Opened) -> None:
    store = opened.store
    with store.transaction() as transaction:
        with pytest.raises(StoreError, match="open already"), store.transaction():
            pass
        with pytest.raises(StoreError, match="open already"):
            store.seal()
        transaction.write(build_write("command-1", build_opening(plain_case(), tasks=[task("case-1")])))
        assert store.tasks([("party_office", "unit-1")]) == (task("case-1"),)
        with pytest.raises(StoreError, match="not ended"):
            store.close()
    assert len(store.cases()) == 1


def test_a_transaction_that_has_ended_is_of_no_use(opened: Opened) -> None:
    with opened.store.transaction() as transaction:
        pass
    with pytest.raises(StoreError, match="has ended"):
        transaction.cases([CaseId("case-1")])
    with pytest.raises(StoreError, match="has ended"):
        transaction.change_org([], {}, AT)


def test_a_closed_store_is_of_no_use_and_closes_what_comes_back(opened: Opened) -> None:
    store = opened.store
    inside, may_end = threading.Event(), threading.Event()

    def look() -> None:
        with store.snapshot():
            inside.set()
            may_end.wait()

    thread = threading.Thread(target=look)
    thread.start()
    inside.wait()
    store.close()
    may_end.set()
    thread.join()
    with pytest.raises(StoreError, match="closed"):
        store.cases()
    assert all(raw.closed for raw in opened.raws)


def test_all_connections_being_lent_is_said(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("supervision.store.postgres._store._POOL_WAIT_S", 0.01)
    store = PostgresStore(postgres_url, size=1)
    with ThreadPoolExecutor(max_workers=1) as pool, store.snapshot():
        told = pool.submit(store.cases).exception()
    assert isinstance(told, StoreError)
    assert "all connections are busy" in str(told)
    assert store.cases() == ()
    store.close()


# the statement `write` alone, without writers taking turns


def _step_of(store: PostgresStore, case_id: str, command_id: str) -> None:
    with store.transaction() as transaction:
        case = transaction.cases([CaseId(case_id)])[CaseId(case_id)]
        transaction.write(build_write(command_id, build_step(case, case, command_id)))


def test_without_turns_a_stale_write_is_still_refused_whole(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened.store
    one, two = open_cases(store, "case-1", "case-2")
    monkeypatch.setitem(statements(), "begin", Statement(b"BEGIN"))
    with ThreadPoolExecutor(max_workers=1) as pool, store.transaction() as transaction:
        transaction.cases([one.id, two.id])
        pool.submit(_step_of, store, "case-1", "command-2").result()
        before = pool.submit(everything, store).result()
        for write in (
            build_write("command-3", build_step(two, two, "command-3"), build_step(one, one, "command-3")),
            build_write("command-3", build_step(two, two, "command-3"), reads=[(one.id, one.seq)]),
        ):
            with pytest.raises(VersionConflictError) as caught:
                transaction.write(write)
            assert caught.value.case_id == "case-1"
    assert everything(store) == before


def test_without_turns_no_update_of_a_case_is_lost(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened.store
    ids = ("case-1", "case-2")
    open_cases(store, *ids)
    monkeypatch.setitem(statements(), "begin", Statement(b"BEGIN"))

    def both(worker: int) -> int:
        kept = 0
        for number in range(12):
            command = f"both-{worker}-{number}"
            try:
                with store.transaction() as transaction:
                    found = transaction.cases([CaseId(name) for name in ids])
                    # Each worker names the cases in an order of its own: locked like that they would wait in a ring.
                    items = [build_step(case, case, command) for case in list(found.values())[:: 1 - 2 * (worker % 2)]]
                    transaction.write(build_write(command, *items))
                    kept += 1
            except VersionConflictError:
                continue
        return kept

    with ThreadPoolExecutor(max_workers=4) as pool:
        kept = sum(pool.map(both, range(4)))
    assert kept >= 12
    assert [case.seq for case in store.cases()] == [1 + kept, 1 + kept]
    assert [len(store.events(CaseId(name))) for name in ids] == [1 + kept, 1 + kept]


# statements

_SEARCH: dict[str, Any] = {
    "everybody": False,
    "parties": ["a"],
    "kinds": [True, False],
    "day": "9999-99-99",
    "case": "",
    "from": "",
    "workflow": "a",
    "state": "b",
    "reference": "c",
    "also": ["d"],
    "limit": 10,
}
_BY_INDEX: dict[str, Any] = {
    "receipt": ("a",),
    "case": (["a"],),
    "find": ("a", "b"),
    "cases": ("a", 10),
    "cases_of_workflow": ("a", "b", 10),
    "cases_of_workflow_in_state": ("a", "b", "c", 10),
    "events": ("a",),
    "log": (5, 10),
    "claims": (["a"],),
    "deadlines": ("2026-01-01", "2025-01-01", "a", 10),
    "deadlines_of_parties": {"parties": ["a"], "until": "2026-01-01", "day": "", "case": "", "limit": 10},
    "search": _SEARCH,
    "search_in_state": _SEARCH,
    "is_common": ("a", "b", 10),
    "tasks": {"roles": ["a"], "holders": ["b"], "place": "", "case": "", "limit": 10},
    "personal": (["a"],),
    "denials": (10,),
    "org_changes": (1,),
    "seal": {"limit": 10},
}


@pytest.mark.parametrize("name", _BY_INDEX)
def test_no_statement_reads_a_whole_table(opened: Opened, name: str) -> None:
    raw = opened.raws[0]
    raw.execute("SET enable_seqscan = off")
    sql = statements()[name]
    rows = raw.execute(b"EXPLAIN " + sql.text, sql.values(_BY_INDEX[name])).fetchall()
    plan = "\n".join(row[0] for row in rows)
    assert "Seq Scan on" not in plan
    # A bitmap gives up the order of the index, and what follows has to read the whole of it and sort.
    assert "Bitmap" not in plan


def test_a_case_with_many_events_in_one_command_is_sealed_in_parts(opened: Opened) -> None:
    store = opened.store
    (case,) = open_cases(store, "case-1")
    put(store, "command-2", build_step(case, case, facts=[Noted("note", "draft", {})] * 6))
    other: Case = attrs.evolve(plain_case("case-2"))
    put(store, "command-3", build_opening(other, "command-3"))
    assert [store.seal(3), store.seal(3), store.seal(3), store.seal(3)] == [3, 3, 3, 0]
    assert [(entry.event.case_id, entry.event.seq) for entry in store.log()][-2:] == [("case-1", 8), ("case-2", 1)]
