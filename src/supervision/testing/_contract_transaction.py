"""The promises of a transaction, method by method."""
# ruff: noqa: PLR2004, S101 - tests: the name is the rule, the values are literal, assert is how pytest speaks

from __future__ import annotations

import threading

import attrs
import pytest

from supervision.model import Case, CaseId, Claim, CommandId, Deadline
from supervision.record import case_from_bytes, case_to_bytes
from supervision.store import (
    CaseWrite,
    Denial,
    HeldClaim,
    OrgChange,
    Store,
    StoreError,
    Transaction,
    VersionConflictError,
    Write,
)

from ._builders import build_opening, build_step, build_write
from ._examples import (
    AT,
    AWKWARD_BYTES,
    AWKWARD_TEXT,
    DENIAL,
    everything,
    full_case,
    open_cases,
    personal,
    plain_case,
    put,
    task,
    undone,
)

_TASKS = [("party_office", "unit-1")]


class TransactionContract:
    """What `supervision.store.Transaction` promises."""

    def test_a_transaction_sees_what_was_committed_before_it_began(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        with store.transaction() as transaction:
            assert transaction.cases([case.id]) == {case.id: case}

    def test_a_transaction_sees_its_own_writes(self, store: Store) -> None:
        case = attrs.evolve(plain_case(reference="1"), claims=(Claim("k", "2026-01-01", "2026-01-31"),))
        with store.transaction() as transaction:
            transaction.cases([case.id])
            opened = build_opening(case)
            transaction.write(build_write("command-1", opened))
            moved = build_step(opened.case, attrs.evolve(opened.case, state="done"))
            transaction.write(build_write("command-2", moved))
            assert transaction.cases([case.id]) == {case.id: moved.case}
            assert transaction.find("plan", "1") == case.id
            assert transaction.receipt(CommandId("command-2")) is not None
            assert transaction.claims(["k"]) == (HeldClaim("k", "2026-01-01", "2026-01-31", case.id),)

    def test_nobody_else_writes_while_a_transaction_is_open(self, store: Store) -> None:
        order: list[str] = []
        waits = threading.Event()

        def second() -> None:
            waits.set()
            with store.transaction() as transaction:
                order.append("second begins")
                order.extend(transaction.cases([CaseId("case-1")]))

        thread = threading.Thread(target=second)
        with store.transaction() as transaction:
            thread.start()
            waits.wait()
            thread.join(0.05)
            transaction.write(build_write("command-1", build_opening(plain_case())))
            order.append("first ends")
        thread.join()
        assert order == ["first ends", "second begins", "case-1"]

    def test_receipt_gives_digest_and_receipt_byte_for_byte(self, store: Store) -> None:
        with store.transaction() as transaction:
            transaction.write(Write(CommandId("command-1"), AWKWARD_BYTES, b"\0" + AWKWARD_BYTES, ()))
        with store.transaction() as transaction:
            assert transaction.receipt(CommandId("command-1")) == (AWKWARD_BYTES, b"\0" + AWKWARD_BYTES)

    def test_receipt_knows_a_command_however_long_ago(self, store: Store) -> None:
        with store.transaction() as transaction:
            for number in range(1_500):
                transaction.write(build_write(f"command-{number}"))
        open_cases(store, "case-1", "case-2", "case-3")
        with store.transaction() as transaction:
            assert transaction.receipt(CommandId("command-0")) is not None
            assert transaction.receipt(CommandId("command-1499")) is not None

    def test_receipt_of_an_unknown_command_is_none(self, store: Store) -> None:
        put(store, "Command-1")
        with store.transaction() as transaction:
            assert transaction.receipt(CommandId("command-1")) is None
            assert transaction.receipt(CommandId("Command-1 ")) is None

    def test_cases_come_back_exactly_as_written(self, store: Store) -> None:
        item = build_opening(full_case())
        put(store, "command-1", item)
        with store.transaction() as transaction:
            found = transaction.cases([item.case.id])[item.case.id]
        assert found == item.case
        # Equality forgives 1 for True; the bytes do not.
        assert case_to_bytes(found) == case_to_bytes(case_from_bytes(found.id, case_to_bytes(item.case)))

    def test_cases_leaves_missing_ones_out(self, store: Store) -> None:
        one, two = open_cases(store, "case-1", "case-2")
        with store.transaction() as transaction:
            assert transaction.cases([two.id, CaseId("case-3"), one.id]) == {one.id: one, two.id: two}
            assert transaction.cases([]) == {}

    def test_find_compares_references_byte_by_byte(self, store: Store) -> None:
        references = ["12-KH/ĐU", "12-kh/đu", "12-KH/ĐU ", "12-KH/DU", "Hoà", "Hòa", "Hoa", AWKWARD_TEXT]
        with store.transaction() as transaction:
            for number, reference in enumerate(references):
                item = build_opening(plain_case(f"case-{number}", reference=reference), f"command-{number}")
                transaction.write(build_write(f"command-{number}", item))
        with store.transaction() as transaction:
            found = [transaction.find("plan", reference) for reference in references]
            assert found == [f"case-{number}" for number in range(len(references))]

    def test_find_keeps_workflows_apart_and_knows_when_there_is_none(self, store: Store) -> None:
        put(store, "command-1", build_opening(plain_case(reference="1")))
        open_cases(store, "case-2")
        with store.transaction() as transaction:
            assert transaction.find("plan", "1") == "case-1"
            assert transaction.find("posting", "1") is None
            assert transaction.find("plan", "2") is None
            assert transaction.find("plan", "") is None

    def test_claims_come_by_first_day_then_case(self, store: Store) -> None:
        for number, days in enumerate(
            [("2026-03-01", "2026-03-02"), ("2026-01-01", "2026-12-31"), ("2026-01-01", "2026-01-01")]
        ):
            case = attrs.evolve(
                plain_case(f"case-{number}"), claims=(Claim("k", *days), Claim(f"other-{number}", *days))
            )
            put(store, f"command-{number}", build_opening(case, f"command-{number}"))
        with store.transaction() as transaction:
            held = transaction.claims(["k"])
            both = transaction.claims(["other-0", "k", "none"])
        assert [(claim.case_id, claim.first_on, claim.last_on) for claim in held] == [
            ("case-1", "2026-01-01", "2026-12-31"),
            ("case-2", "2026-01-01", "2026-01-01"),
            ("case-0", "2026-03-01", "2026-03-02"),
        ]
        assert set(both) == {*held, HeldClaim("other-0", "2026-03-01", "2026-03-02", CaseId("case-0"))}

    def test_write_replaces_the_claims_of_a_case(self, store: Store) -> None:
        first, second = (Claim("a", "2026-01-01", "2026-01-31"), Claim("b", "2026-01-01", "2026-01-31"))
        opened = build_opening(attrs.evolve(plain_case(), claims=(first, second)))
        put(store, "command-1", opened)
        longer = attrs.evolve(opened.case, claims=(attrs.evolve(first, last_on="2026-02-28"),))
        put(store, "command-2", build_step(opened.case, longer))
        with store.transaction() as transaction:
            assert transaction.claims(["a", "b"]) == (HeldClaim("a", "2026-01-01", "2026-02-28", CaseId("case-1")),)

    def test_write_replaces_the_open_deadlines_of_a_case(self, store: Store) -> None:
        kept = Deadline("kept", "unit-1", "2026-01-30", "2026-02-27")
        ended = Deadline("ended", "unit-1", "2026-01-30", "2026-02-26")
        opened = build_opening(attrs.evolve(plain_case(), deadlines=(kept, ended)))
        put(store, "command-1", opened)
        closed = attrs.evolve(ended, closed="met", closed_on="2026-01-31")
        paused = attrs.evolve(kept, paused_on="2026-01-31", left=19)
        put(store, "command-2", build_step(opened.case, attrs.evolve(opened.case, deadlines=(paused, closed))))
        assert [(row.name, row.is_paused) for row in store.deadlines()] == [("kept", True)]

    def test_write_replaces_the_tasks_of_a_case(self, store: Store) -> None:
        opened = build_opening(plain_case(), tasks=[task("case-1"), task("case-1", "secretary")])
        put(store, "command-1", opened)
        put(store, "command-2", build_step(opened.case, opened.case, tasks=[task("case-1", due_on="2026-02-27")]))
        assert store.tasks([*_TASKS, ("secretary", "unit-1")]) == (task("case-1", due_on="2026-02-27"),)

    def test_write_without_tasks_leaves_them_as_they_are(self, store: Store) -> None:
        opened = build_opening(plain_case(), tasks=[task("case-1")])
        put(store, "command-1", opened)
        put(store, "command-2", build_step(opened.case, opened.case))
        assert store.tasks(_TASKS) == (task("case-1"),)

    def test_write_with_no_tasks_ends_them(self, store: Store) -> None:
        opened = build_opening(plain_case(), tasks=[task("case-1")])
        put(store, "command-1", opened)
        put(store, "command-2", build_step(opened.case, attrs.evolve(opened.case, state="ended"), tasks=[]))
        assert store.tasks(_TASKS) == ()

    def test_write_refuses_a_case_that_has_moved_on(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        put(store, "command-2", build_step(case, case))
        _refused(store, "case-1", build_write("command-3", build_step(case, case, "command-3")))

    def test_write_refuses_a_case_that_never_was(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        missing = attrs.evolve(case, id=CaseId("case-2"))
        _refused(store, "case-2", build_write("command-3", build_step(missing, missing, "command-3")))

    def test_write_refuses_a_new_case_whose_id_is_taken(self, store: Store) -> None:
        open_cases(store, "case-1")
        _refused(store, "case-1", build_write("command-3", build_opening(plain_case(), "command-3")))

    def test_write_refuses_a_new_case_whose_reference_is_taken(self, store: Store) -> None:
        put(store, "command-1", build_opening(plain_case(reference="12-KH/ĐU")))
        again = build_opening(plain_case("case-2", reference="12-KH/ĐU"), "command-2")
        _refused(store, "case-2", build_write("command-2", again))

    def test_write_refuses_two_new_cases_with_one_reference(self, store: Store) -> None:
        items = [build_opening(plain_case(f"case-{number}", reference="1")) for number in (1, 2)]
        _refused(store, "case-2", build_write("command-1", *items))

    def test_write_refuses_when_a_case_that_was_read_has_moved_on(self, store: Store) -> None:
        read, other = open_cases(store, "case-1", "case-2")
        put(store, "command-2", build_step(read, read))
        step = build_step(other, other, "command-3")
        _refused(store, "case-1", build_write("command-3", step, reads=[(read.id, read.seq)]))

    def test_write_refuses_when_a_case_that_was_not_there_has_come(self, store: Store) -> None:
        _, other = open_cases(store, "case-1", "case-2")
        step = build_step(other, other, "command-3")
        _refused(store, "case-1", build_write("command-3", step, reads=[(CaseId("case-1"), 0)]))

    def test_write_accepts_reads_that_still_hold(self, store: Store) -> None:
        read, other = open_cases(store, "case-1", "case-2")
        step = build_step(other, other, "command-3")
        with store.transaction() as transaction:
            transaction.write(build_write("command-3", step, reads=[(read.id, read.seq), (CaseId("case-9"), 0)]))
        assert store.cases() == (read, step.case)

    def test_a_refused_write_names_the_first_case_in_the_way(self, store: Store) -> None:
        one, two, read = open_cases(store, "case-2", "case-1", "case-0")
        for case in (one, two, read):
            put(store, f"move-{case.id}", build_step(case, case, f"move-{case.id}"))
        items = [build_step(case, case, "command-3") for case in (one, two)]
        _refused(store, "case-2", build_write("command-3", *items, reads=[(read.id, read.seq)]))

    def test_a_refused_write_stores_nothing_of_its_other_cases(self, store: Store) -> None:
        one, two = open_cases(store, "case-1", "case-2")
        put(store, "command-2", build_step(two, two))
        first = build_step(one, attrs.evolve(one, state="done", claims=(Claim("k", "2026-01-01", "2026-01-02"),)))
        third = build_opening(plain_case("case-3"))
        stale = build_step(two, two, "command-3", tasks=[task("case-2")])
        write = build_write("command-3", first, third, stale, personal=[personal("ref-1")])
        _refused(store, "case-2", write)
        with store.transaction() as transaction:
            assert transaction.claims(["k"]) == ()

    def test_a_command_id_is_used_once(self, store: Store) -> None:
        open_cases(store, "case-1")
        before = everything(store)
        with pytest.raises(StoreError), store.transaction() as transaction:
            transaction.write(build_write("open-case-1", build_opening(plain_case("case-2"))))
        assert everything(store) == before

    def test_deny_keeps_who_what_and_why(self, store: Store) -> None:
        with store.transaction() as transaction:
            transaction.deny(DENIAL)
        assert store.denials() == (DENIAL,)

    def test_change_org_appends_and_returns_the_revision(self, store: Store) -> None:
        with store.transaction() as transaction:
            assert transaction.change_org([], {}, AT) == 0
            assert transaction.change_org([("unit", AWKWARD_BYTES), ("person", b"{}")], {}, AT) == 2
        with store.transaction() as transaction:
            assert transaction.change_org([("mandate", b"[]")], {}, AT) == 3
        at = "2026-01-30T23:59:59.000007Z"
        assert store.org() == (
            OrgChange(1, "unit", AWKWARD_BYTES, at),
            OrgChange(2, "person", b"{}", at),
            OrgChange(3, "mandate", b"[]", at),
        )

    def test_change_org_replaces_names_it_knows(self, store: Store) -> None:
        with store.transaction() as transaction:
            transaction.change_org([], {"person-1": "Nguyễn Thị Huệ", "person-2": AWKWARD_TEXT}, AT)
            transaction.change_org([], {"person-1": "Nguyễn Thị Hoà"}, AT)
        assert store.names() == {"person-1": "Nguyễn Thị Hoà", "person-2": AWKWARD_TEXT}

    def test_org_in_a_transaction_includes_its_own_changes(self, store: Store) -> None:
        with store.transaction() as transaction:
            transaction.change_org([("unit", b"1"), ("unit", b"2")], {}, AT)
        with store.transaction() as transaction:
            transaction.change_org([("unit", b"3")], {}, AT)
            assert [change.revision for change in transaction.org()] == [1, 2, 3]
            assert [change.body for change in transaction.org(1)] == [b"2", b"3"]

    def test_keep_spec_twice_changes_nothing(self, store: Store) -> None:
        for _ in range(2):
            with store.transaction() as transaction:
                transaction.keep_spec("plan", 1, "ab" * 32, AWKWARD_BYTES)
        assert store.specs() == (("plan", 1, "ab" * 32, AWKWARD_BYTES),)

    def test_leaving_by_an_exception_undoes_everything(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        before = everything(store), store.seal(), store.log()
        with undone(store) as transaction:
            _change_everything(transaction, case)
        assert store.seal() == 0
        assert everything(store) == (*before[0][:2], before[2], *before[0][3:])
        with store.transaction() as transaction:
            assert transaction.receipt(CommandId("command-2")) is None
            assert transaction.claims(["k"]) == ()
            assert transaction.find("plan", "new") is None

    def test_a_transaction_after_an_undone_one_works(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        with undone(store) as transaction:
            _change_everything(transaction, case)
        with store.transaction() as transaction:
            _change_everything(transaction, case)
        assert [len(store.events(CaseId(case_id))) for case_id in ("case-1", "case-2")] == [2, 1]


def _change_everything(transaction: Transaction, case: Case) -> None:
    clock = Deadline("answer", "unit-1", "2026-01-30", "2026-02-27")
    claim = Claim("k", "2026-01-01", "2026-01-02")
    moved = attrs.evolve(case, state="done", claims=(claim,), deadlines=(clock,))
    items: list[CaseWrite] = [
        build_step(case, moved, tasks=[task("case-1")]),
        build_opening(plain_case("case-2", reference="new"), "command-2"),
    ]
    transaction.write(build_write("command-2", *items, personal=[personal("ref-1")]))
    transaction.deny(Denial("person-1", "case-1", "approve", ("not_entitled",), "2026-01-30T02:03:04.000005Z"))
    transaction.change_org([("unit", b"{}")], {"person-1": "Nguyễn Thị Huệ"}, AT)
    transaction.keep_spec("plan", 1, "ab" * 32, b"{}")


def _refused(store: Store, case_id: str, write: Write) -> None:
    """Demand that *write* is refused because of *case_id*, and that committing all the same stores nothing of it."""
    store.seal()
    before = everything(store)
    with store.transaction() as transaction:
        with pytest.raises(VersionConflictError) as caught:
            transaction.write(write)
        assert transaction.receipt(write.command_id) is None
    assert caught.value.case_id == case_id
    assert store.seal() == 0
    assert everything(store) == before
