"""Values the contract writes: awkward on purpose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

from supervision.model import Case, CaseId, Claim, Deadline, Link, PersonId, Taken
from supervision.store import CaseWrite, Denial, PersonalRow, Store, TaskRow, Transaction, Wanted

from ._builders import build_opening, build_write

AT = datetime(2026, 1, 30, 23, 59, 59, 7, tzinfo=UTC)
# Both spellings are in use and stay different in normal form C; so do letters outside the basic plane.
AWKWARD_TEXT = "Hoà · Hòa · Đ Ð · \U00020bb7 \U0001f600 · \n\t\"\\ · '%_ "
AWKWARD_BYTES = bytes(range(256)) + '{"b": 1,"a":"Hoà"}'.encode()
DENIAL = Denial("person-1", "case-1", "approve", ("not_entitled", "too_early"), "2026-01-30T02:03:04.000005Z")


def plain_case(case_id: str = "case-1", *, reference: str | None = None, state: str = "draft") -> Case:
    """Return a case of the workflow ``plan`` without anything else."""
    return Case(CaseId(case_id), workflow="plan", version=1, reference=reference, state=state)


def full_case(case_id: str = "case-1") -> Case:
    """Return a case that uses every attribute, with text and numbers at the edges."""
    clock = Deadline("answer", "party_office@unit-1", "2026-01-30", "2026-02-27", "qd124_2018", "ab" * 32)
    return Case(
        CaseId(case_id),
        workflow="plan",
        version=3,
        reference="12-KH/ĐU " + AWKWARD_TEXT,
        state="in_review",
        opened_on="2026-01-29",
        last_on="2026-01-30",
        packs=("pl34_2007", "ldc_2022"),
        fields={
            "text": AWKWARD_TEXT,
            "empty": "",
            "none": None,
            "yes": True,
            "whole": 2**53 - 1,
            "negative": -(2**53) + 1,
            "list": ["b", "a", 0, None],
            "object": {"b": {"ref": "r-1", "commitment": "ab" * 32}, "a": []},
        },
        links=(
            Link("arises_from", "plan", CaseId("case-8"), is_child=False),
            Link("supervises", "posting", CaseId("case-9"), is_child=True),
        ),
        claims=(
            Claim("person-1/topic", "2026-01-01", "2026-12-31"),
            Claim("person-1/other", "2026-02-01", "2026-02-01"),
        ),
        deadlines=(
            clock,
            Deadline("post", "unit-1", "2026-01-30", "2026-02-04", paused_on="2026-01-31", left=3, extended=1),
            Deadline("wait", "person-1", "2026-01-30", "2026-03-01", waits=True),
            Deadline("done", "unit-1", "2026-01-01", "2026-01-05", closed="met", closed_on="2026-01-04"),
        ),
        taken={
            "open": Taken(1, "2026-01-29", PersonId("person-1")),
            "submit": Taken(2, "2026-01-30", PersonId("system")),
        },
    )


def task(case_id: str, role: str = "party_office", holder: str = "unit-1", due_on: str | None = None) -> TaskRow:
    """Return work for *role* in *holder*."""
    return TaskRow(CaseId(case_id), "plan", role, holder, ("approve", "return"), due_on)


def personal(ref: str, case_id: str = "case-1") -> PersonalRow:
    """Return a detached value with awkward bytes."""
    return PersonalRow(ref, CaseId(case_id), "subject", bytes(range(16)), AWKWARD_BYTES)


def put(store: Store, command_id: str, *cases: CaseWrite, rows: Iterable[PersonalRow] = ()) -> None:
    """Write one command in a transaction of its own."""
    with store.transaction() as transaction:
        transaction.write(build_write(command_id, *cases, personal=rows))


def open_cases(store: Store, *case_ids: str) -> list[Case]:
    """Open plain cases, each by a command of its own, and return them as written."""
    items = [build_opening(plain_case(case_id), f"open-{case_id}") for case_id in case_ids]
    for item in items:
        put(store, f"open-{item.case.id}", item)
    return [item.case for item in items]


class _UndoneError(Exception):
    pass


@contextmanager
def undone(store: Store) -> Iterator[Transaction]:
    """Run the block in a transaction that ends with an exception."""
    with suppress(_UndoneError), store.transaction() as transaction:
        yield transaction
        raise _UndoneError


def everything(store: Store) -> tuple[object, ...]:
    """Return all that a store shows, to see that nothing has changed."""
    cases = store.cases(limit=1_000)
    ids = [case.id for case in cases]
    with store.snapshot() as view:
        found = view.search(Wanted(), limit=1_000)
    holders = [(role, holder) for role in ("party_office", "secretary") for holder in ("unit-1", "unit-2")]
    return (
        cases,
        [store.events(case_id) for case_id in ids],
        store.log(),
        store.personal(ids),
        store.tasks(holders),
        store.deadlines(),
        found,
        store.org(),
        store.names(),
        store.specs(),
        store.denials(),
    )
