from __future__ import annotations

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from supervision.model import Case, CaseId, Claim, Deadline
from supervision.store import CaseWrite, Store, TaskRow, VersionConflictError
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import build_opening, build_step, build_write
from supervision.testing._examples import everything

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


@given(ORDERS, st.integers(0, 5))
@settings(max_examples=60)
def test_both_stores_answer_and_end_alike(orders: list[Order], sealed: int) -> None:
    memory, sqlite = MemoryStore(), SqliteStore(":memory:")
    for number, order in enumerate(orders):
        item = _item(memory, order)
        assert _answer(memory, number, item) == _answer(sqlite, number, item)
    assert memory.seal(sealed) == sqlite.seal(sealed)
    assert everything(memory) == everything(sqlite)
    with memory.transaction() as one, sqlite.transaction() as two:
        assert one.claims("ab") == two.claims("ab")
    sqlite.close()
