from __future__ import annotations

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supervision.model import Case, CaseId, Claim, Deadline
from supervision.store import CaseWrite, Store, TaskRow, VersionConflictError
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
CHANGES = st.builds(
    Case,
    id=IDS,
    workflow=st.just("plan"),
    version=st.just(1),
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
# The case as it shall be, whether that opens it, how stale the writer's view is, the work that waits.
Order = tuple[Case, bool, int, list[TaskRow] | None]
ORDERS = st.lists(st.tuples(CHANGES, st.booleans(), st.sampled_from([0, 0, 0, 1]), TASKS), max_size=8)


def _item(store: Store, order: Order) -> CaseWrite:
    after, opens, stale, tasks = order
    rows = None if tasks is None else [attrs.evolve(row, case_id=after.id) for row in tasks]
    if opens:
        return build_opening(after, tasks=rows)
    found = next((case for case in store.cases() if case.id == after.id), Case(after.id, workflow="plan", version=1))
    return build_step(attrs.evolve(found, seq=max(found.seq - stale, 0)), after, tasks=rows)


def _answer(store: Store, number: int, item: CaseWrite) -> str:
    try:
        with store.transaction() as transaction:
            transaction.write(build_write(f"command-{number}", item))
    except VersionConflictError as error:
        return error.case_id
    return "written"


def _alike(one: Store, two: Store, orders: list[Order], sealed: int) -> None:
    for number, order in enumerate(orders):
        item = _item(one, order)
        assert _answer(one, number, item) == _answer(two, number, item)
    assert one.seal(sealed) == two.seal(sealed)
    assert everything(one) == everything(two)
    with one.transaction() as first, two.transaction() as second:
        assert first.claims("ab") == second.claims("ab")


@given(ORDERS, st.integers(0, 5))
@settings(max_examples=60)
def test_memory_and_sqlite_answer_and_end_alike(orders: list[Order], sealed: int) -> None:
    sqlite = SqliteStore(":memory:")
    _alike(MemoryStore(), sqlite, orders, sealed)
    sqlite.close()


@given(orders=ORDERS, sealed=st.integers(0, 5))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_memory_and_postgres_answer_and_end_alike(postgres_url: str, orders: list[Order], sealed: int) -> None:
    emptied(postgres_url)
    postgres = PostgresStore(postgres_url)
    _alike(MemoryStore(), postgres, orders, sealed)
    postgres.close()
