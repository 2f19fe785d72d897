from __future__ import annotations

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supervision.model import Case, CaseId, Claim, Deadline
from supervision.store import CaseWrite, Store, TaskRow, VersionConflictError, Wanted
from supervision.store.memory import MemoryStore
from supervision.store.postgres import PostgresStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import build_opening, build_step, build_write
from supervision.testing._examples import everything
from tests.postgres import emptied

IDS = st.sampled_from(["case-1", "case-2", "case-3"]).map(CaseId)
DAYS = st.sampled_from(["2026-02-01", "2026-02-02", "2026-02-03"])
STATES = st.sampled_from(["draft", "done", "ended"])
TASKS = st.none() | st.lists(
    st.builds(
        TaskRow,
        case_id=st.just(CaseId("?")),
        workflow=st.just("plan"),
        role=st.sampled_from(["party_office", "secretary"]),
        holder=st.sampled_from(["unit-1", "unit-2"]),
        steps=st.sampled_from([("approve",), ("approve", "return")]),
        due_on=st.none() | DAYS,
    ),
    unique_by=lambda row: (row.role, row.holder),
    max_size=3,
)
PARTIES = st.none() | st.lists(st.sampled_from(["unit-1", "unit-2", "person-1"]), unique=True, max_size=3)
SEARCHES = st.builds(
    Wanted,
    parties=PARTIES.map(lambda names: None if names is None else tuple(names)),
    also=st.sampled_from([(), (), ("unit-2",), ("unit-1", "person-1")]),
    workflow=st.sampled_from([None, "plan", "posting"]),
    state=st.none() | STATES,
    is_ended=st.sampled_from([None, False, True]),
    opened_from=st.just("") | DAYS,
    opened_to=st.just("") | DAYS,
    reference=st.sampled_from(["", "", "case"]),
)
CHANGES = st.builds(
    Case,
    id=IDS,
    workflow=st.just("plan"),
    version=st.just(1),
    opened_on=DAYS,
    state=STATES,
    claims=st.lists(st.builds(Claim, st.sampled_from("ab"), DAYS, DAYS), unique=True, max_size=2).map(tuple),
    deadlines=st.lists(
        st.builds(
            Deadline,
            name=st.sampled_from(["answer", "post"]),
            owner=st.just("unit-1"),
            started_on=st.just("2026-01-30"),
            due_on=DAYS,
            closed=st.sampled_from(["", "", "met"]),
        ),
        unique_by=lambda clock: clock.name,
        max_size=2,
    ).map(tuple),
)
# The case as it shall be, whether that opens it, how stale the writer's view is, the work that waits, whom it names.
Order = tuple[Case, bool, int, list[TaskRow] | None, list[str] | None]
ORDERS = st.lists(st.tuples(CHANGES, st.booleans(), st.sampled_from([0, 0, 0, 1]), TASKS, PARTIES), max_size=8)
ASKED = st.lists(SEARCHES, max_size=4)


def _item(store: Store, order: Order) -> CaseWrite:
    after, opens, stale, tasks, parties = order
    rows = None if tasks is None else [attrs.evolve(row, case_id=after.id) for row in tasks]
    if opens:
        return build_opening(attrs.evolve(after, reference=after.id), tasks=rows, parties=parties)
    found = next((case for case in store.cases() if case.id == after.id), Case(after.id, workflow="plan", version=1))
    after = attrs.evolve(after, reference=found.reference, opened_on=found.opened_on)
    return build_step(attrs.evolve(found, seq=max(found.seq - stale, 0)), after, tasks=rows, parties=parties)


def _answer(store: Store, number: int, item: CaseWrite) -> str:
    try:
        with store.transaction() as transaction:
            transaction.write(build_write(f"command-{number}", item))
    except VersionConflictError as error:
        return error.case_id
    return "written"


def _alike(one: Store, two: Store, orders: list[Order], sealed: int, asked: list[Wanted]) -> None:
    for number, order in enumerate(orders):
        item = _item(one, order)
        assert _answer(one, number, item) == _answer(two, number, item)
    assert one.seal(sealed) == two.seal(sealed)
    assert everything(one) == everything(two)
    with one.transaction() as first, two.transaction() as second:
        assert first.claims("ab") == second.claims("ab")
        for wanted in asked:
            whole = first.search(wanted)
            assert second.search(wanted) == whole
            assert second.search(wanted, after=whole[0] if whole else None, limit=1) == whole[1:2]
            clocks = first.deadlines(parties=wanted.parties, until=wanted.opened_to or None)
            assert second.deadlines(parties=wanted.parties, until=wanted.opened_to or None) == clocks
            paged = {"parties": wanted.parties, "after": ("2026-02-01", CaseId("case-2")), "limit": 2}
            assert first.deadlines(**paged) == second.deadlines(**paged)  # type: ignore[arg-type]


@given(ORDERS, st.integers(0, 5), ASKED)
@settings(max_examples=60)
def test_memory_and_sqlite_answer_and_end_alike(orders: list[Order], sealed: int, asked: list[Wanted]) -> None:
    sqlite = SqliteStore(":memory:")
    _alike(MemoryStore(), sqlite, orders, sealed, asked)
    sqlite.close()


@given(orders=ORDERS, sealed=st.integers(0, 5), asked=ASKED)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_memory_and_postgres_answer_and_end_alike(
    postgres_url: str, orders: list[Order], sealed: int, asked: list[Wanted]
) -> None:
    emptied(postgres_url)
    postgres = PostgresStore(postgres_url)
    _alike(MemoryStore(), postgres, orders, sealed, asked)
    postgres.close()
