"""A command that waited for another writer is held against what that one has left, also where it cannot be locked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from supervision.model import CaseId, CommandId
from supervision.store import Store, Transaction, VersionConflictError
from supervision.store.postgres import PostgresStore
from supervision.testing import build_opening, build_step, build_write
from supervision.testing._examples import AT, open_cases, plain_case

OTHER, ABSENT = CaseId("case-1"), CaseId("case-2")
COMMAND = CommandId("command-2")
Change = Callable[[Transaction], object]


@pytest.fixture
def store(postgres_url: str) -> Iterator[PostgresStore]:
    store = PostgresStore(postgres_url)
    open_cases(store, OTHER)
    yield store
    store.close()


def _opens_the_absent_case(transaction: Transaction) -> None:
    transaction.write(build_write("command-1", build_opening(plain_case(ABSENT))))


def _changes_the_organisation(transaction: Transaction) -> None:
    transaction.change_org([("Named", b"{}")], {}, AT)


def _overtaken(store: PostgresStore, change: Change, command: Callable[[], None], url: str) -> None:
    """Let *command* wait for a writer who makes a *change*; it has looked before that one began."""
    with ThreadPoolExecutor(1) as pool:
        with store.transaction() as transaction:
            change(transaction)
            waiting = pool.submit(command)
            while not _waits(url):
                assert not waiting.done(), waiting.exception()
        waiting.result()


def _waits(url: str) -> bool:
    with psycopg.connect(url) as raw:
        (count,) = raw.execute(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted "
            "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        ).fetchone() or (0,)
        return bool(count == 1)


def _step_that_has_seen_no(absent: CaseId, store: Store) -> Callable[[], None]:
    def step() -> None:
        with store.command(COMMAND, OTHER) as command:
            case = command.cases([OTHER, absent])[OTHER]
            command.write(
                build_write(COMMAND, build_step(case, case, COMMAND), reads=[] if absent == OTHER else [(absent, 0)])
            )

    return step


def test_a_command_that_rests_on_an_absent_case_is_refused_once_that_was_opened(
    store: PostgresStore, postgres_url: str
) -> None:
    with pytest.raises(VersionConflictError):
        _overtaken(store, _opens_the_absent_case, _step_that_has_seen_no(ABSENT, store), postgres_url)
    assert len(store.events(OTHER)) == 1


def test_a_command_that_rests_on_older_organisation_data_is_refused_once_that_was_changed(
    store: PostgresStore, postgres_url: str
) -> None:
    with pytest.raises(VersionConflictError):
        _overtaken(store, _changes_the_organisation, _step_that_has_seen_no(OTHER, store), postgres_url)
    assert len(store.events(OTHER)) == 1


def test_a_case_that_stays_absent_is_in_nobodys_way(store: PostgresStore) -> None:
    _step_that_has_seen_no(ABSENT, store)()
    assert len(store.events(OTHER)) == 2


def test_what_a_host_has_found_absent_is_opened_by_nobody_before_it_ends(
    store: PostgresStore, postgres_url: str
) -> None:
    with psycopg.connect(postgres_url) as host, ThreadPoolExecutor(1) as pool:
        with store.within(host).transaction() as guest:
            assert guest.cases([ABSENT]) == {}
            guest.write(build_write(COMMAND, build_opening(plain_case("case-3")), reads=[(ABSENT, 0)]))
        opening = pool.submit(open_cases, store, ABSENT)
        while not _waits(postgres_url):
            assert not opening.done(), opening.exception()
        host.commit()
        opening.result()
    assert len(store.events(ABSENT)) == 1


def test_a_host_is_refused_where_what_it_found_absent_was_opened_meanwhile(
    store: PostgresStore, postgres_url: str
) -> None:
    with psycopg.connect(postgres_url) as host, store.within(host).transaction() as guest:
        assert guest.cases([ABSENT]) == {}
        # Beside it, for neither of them is alone yet.
        with ThreadPoolExecutor(1) as pool:
            pool.submit(_opened_beside, store).result()
        with pytest.raises(VersionConflictError):
            guest.write(build_write(COMMAND, build_opening(plain_case("case-3")), reads=[]))


def _opened_beside(store: PostgresStore) -> None:
    with store.command(CommandId("beside"), ABSENT) as command:
        command.write(build_write("beside", build_opening(plain_case(ABSENT))))
