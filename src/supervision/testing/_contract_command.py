"""The promises of the transaction of one command, beside other writers."""
# ruff: noqa: S101 - tests: the name is the rule, the values are literal, assert is how pytest speaks

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

import attrs

from supervision.model import CaseId, Claim, CommandId
from supervision.store import HeldClaim, Store, Transaction, VersionConflictError

from ._builders import build_opening, build_step, build_write
from ._examples import AT, DENIAL, everything, open_cases, plain_case, put


class CommandContract:
    """What `supervision.store.Store.command` promises."""

    def test_the_transaction_of_a_command_sees_and_writes_as_any_other(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        held = Claim("k", "2026-01-01", "2026-01-31")
        step = build_step(case, attrs.evolve(case, state="done", claims=(held,)))
        with store.command(CommandId("command-2"), case.id) as transaction:
            assert transaction.receipt(CommandId("command-2")) is None
            assert transaction.receipt(CommandId("open-case-1")) is not None
            assert transaction.cases([case.id, CaseId("case-9")]) == {case.id: case}
            assert transaction.claims(["k"]) == ()
            assert transaction.org() == ()
            transaction.write(build_write("command-2", step))
        assert store.cases() == (step.case,)
        with store.command(CommandId("command-2"), case.id) as transaction:
            assert transaction.receipt(CommandId("command-2")) == (_digest("command-2"), _receipt("command-2"))
            assert transaction.claims(["k"]) == (HeldClaim("k", "2026-01-01", "2026-01-31", case.id),)

    def test_a_command_in_which_nothing_is_written_changes_nothing(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        before = everything(store)
        with store.command(CommandId("command-2"), case.id) as transaction:
            transaction.cases([case.id])
        assert everything(store) == before

    def test_what_a_command_stores_is_there_when_write_returns(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        step = build_step(case, attrs.evolve(case, state="done"))
        with store.command(CommandId("command-2"), case.id) as transaction:
            transaction.write(build_write("command-2", step))
        with store.snapshot() as snapshot:
            assert snapshot.cases([case.id]) == {case.id: step.case}
            assert snapshot.receipt(CommandId("command-2")) is not None

    def test_a_command_is_stored_only_where_every_case_it_read_is_as_it_was(self, store: Store) -> None:
        open_cases(store, "case-1", "case-2")
        _meets(store, lambda view: view.cases([CaseId("case-2")]), lambda: _move(store, "case-2"), _write)

    def test_a_command_is_stored_only_where_the_claims_it_read_are_as_they_were(self, store: Store) -> None:
        open_cases(store, "case-1")
        held = attrs.evolve(plain_case("case-3"), claims=(Claim("k", "2026-01-01", "2026-01-31"),))
        move = build_opening(held, "command-m")
        _meets(store, lambda view: view.claims(["k"]), lambda: put(store, "command-m", move), _write)

    def test_a_command_is_stored_only_where_the_organisation_is_as_it_was(self, store: Store) -> None:
        open_cases(store, "case-1")
        _meets(store, lambda view: view.org(), lambda: _organise(store), _write)

    def test_a_refusal_is_kept_only_where_what_it_rested_on_is_as_it_was(self, store: Store) -> None:
        open_cases(store, "case-1")
        _meets(store, lambda view: view.cases([CaseId("case-1")]), lambda: _move(store, "case-1"), _deny)


def _meets(
    store: Store,
    look: Callable[[Transaction], object],
    move: Callable[[], object],
    end: Callable[[Transaction], None],
) -> None:
    """Demand that a command that has looked is not stored where another writer was quicker."""
    moving = threading.Thread(target=move)
    stored = False
    with suppress(VersionConflictError), store.command(CommandId("command-9"), CaseId("case-1")) as transaction:
        transaction.cases([CaseId("case-1")])
        look(transaction)
        moving.start()
        # A store that lets nobody else write meanwhile has nothing to refuse; a slow one may be overtaken only later.
        moving.join(0.05)
        had_moved = not moving.is_alive()
        end(transaction)
        stored = True
    moving.join()
    assert not (stored and had_moved)
    with store.snapshot() as snapshot:
        is_known = snapshot.receipt(CommandId("command-9")) is not None
    assert (is_known, store.denials()) == ((stored, ()) if end is _write else (False, (DENIAL,) * stored))


def _write(transaction: Transaction) -> None:
    case = transaction.cases([CaseId("case-1")])[CaseId("case-1")]
    transaction.write(build_write("command-9", build_step(case, case, "command-9")))


def _deny(transaction: Transaction) -> None:
    transaction.deny(DENIAL)


def _move(store: Store, case_id: str) -> None:
    case = next(case for case in store.cases() if case.id == case_id)
    put(store, "command-m", build_step(case, case, "command-m"))


def _organise(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.change_org([("unit", b"{}")], {}, AT)


def _receipt(command_id: str) -> bytes:
    return build_write(command_id).receipt


def _digest(command_id: str) -> bytes:
    return build_write(command_id).digest
