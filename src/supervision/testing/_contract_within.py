"""The promises of a store inside a host's transaction."""
# ruff: noqa: S101 - tests: the name is the rule, the values are literal, assert is how pytest speaks

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol

import pytest

from supervision.model import CaseId, CommandId
from supervision.store import CaseWrite, Store, StoreError, VersionConflictError

from ._builders import build_step, build_write
from ._examples import everything, open_cases, put, undone


def _tried(store: Store, step: CaseWrite) -> None:
    with suppress(VersionConflictError, StoreError):
        put(store, "other", step)


class HostConnection(Protocol):
    """What the contract does with a host's connection: a DB-API one has it."""

    def commit(self) -> object:
        """Commit the host's transaction."""
        ...

    def rollback(self) -> object:
        """Roll it back."""
        ...

    def close(self) -> object:
        """Close the connection."""
        ...


class WithinContract:
    """What `supervision.store.Store.within` promises."""

    def host(self, store: Store) -> HostConnection | None:  # noqa: ARG002 - what an override needs
        """Return a host's connection to the database of *store*, as `within` takes it; None for a store without hosts.

        Override it for a store that works in the transactions of others.
        """
        return None

    @contextmanager
    def _hosted(self, store: Store) -> Iterator[tuple[Store, HostConnection]]:
        host = self.host(store)
        if host is None:
            pytest.skip("takes part in no transaction of a host")
        try:
            yield store.within(host), host
        finally:
            host.rollback()
            host.close()

    def test_what_is_written_within_is_kept_if_and_when_the_host_commits(self, store: Store) -> None:
        with self._hosted(store) as (inside, host):
            open_cases(inside, "case-1")
            assert store.cases() == ()
            host.commit()
        assert [case.id for case in store.cases()] == ["case-1"]
        assert store.seal() == 1

    def test_what_is_written_within_is_gone_where_the_host_rolls_back(self, store: Store) -> None:
        before = everything(store)
        with self._hosted(store) as (inside, host):
            open_cases(inside, "case-1")
            host.rollback()
        assert everything(store) == before

    def test_reading_within_sees_what_was_written_there(self, store: Store) -> None:
        with self._hosted(store) as (inside, _):
            (case,) = open_cases(inside, "case-1")
            assert inside.cases() == (case,)
            assert [event.seq for event in inside.events(case.id)] == [1]
            with inside.snapshot() as snapshot:
                assert snapshot.cases([case.id]) == {case.id: case}
            with inside.transaction() as transaction:
                assert transaction.receipt(CommandId("open-case-1")) is not None

    def test_a_transaction_within_that_fails_undoes_itself_and_nothing_else(self, store: Store) -> None:
        with self._hosted(store) as (inside, host):
            open_cases(inside, "case-1")
            with undone(inside) as transaction:
                transaction.keep_spec("plan", 1, "00", b"")
            open_cases(inside, "case-2")
            host.commit()
        assert [case.id for case in store.cases()] == [CaseId("case-1"), CaseId("case-2")]
        assert store.specs() == ()

    def test_what_was_read_within_stays_or_the_write_is_refused(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        step = build_step(case, case)
        other = threading.Thread(target=_tried, args=(store, step))
        with self._hosted(store) as (inside, host):
            with suppress(VersionConflictError), inside.transaction() as transaction:
                assert transaction.cases([case.id]) == {case.id: case}
                other.start()
                other.join(0.05)
                transaction.write(build_write("mine", step))
            host.commit()
        other.join()
        assert [event.seq for event in store.events(case.id)] == [1, 2]

    def test_within_nothing_is_sealed_and_the_hosts_connection_stays_open(self, store: Store) -> None:
        with self._hosted(store) as (inside, host):
            with pytest.raises(StoreError):
                inside.seal()
            inside.close()
            open_cases(store.within(host), "case-1")
            host.commit()
        assert [case.id for case in store.cases()] == ["case-1"]

    def test_within_refuses_what_is_no_host(self, store: Store) -> None:
        with pytest.raises(StoreError):
            store.within(object())
