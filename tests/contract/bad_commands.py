"""Stores that take single commands wrongly, each in one way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, cast

from supervision.model import CaseId, CommandId
from supervision.store import Denial, Store, Transaction, Write
from tests.contract.bad_stores import Bad


class DecidesOnWhatHasChanged(Bad):
    """Commands side by side, each checked against nothing but the cases it names."""

    kind: type[_Beside]

    @contextmanager
    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> Iterator[Transaction]:
        del command_id, case_id, revision
        yield cast("Transaction", type(self).kind(self.inner))


class _Beside:
    """Each read on its own, what is written in a transaction of its own."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __getattr__(self, name: str) -> Callable[..., object]:
        def each(*given: object) -> object:
            with self.store.transaction() as transaction:
                return getattr(transaction, name)(*given)

        return each


DecidesOnWhatHasChanged.kind = _Beside


class KeepsACommandForLater(DecidesOnWhatHasChanged):
    """Acknowledges a command before it is stored."""

    class kind(_Beside):  # noqa: N801 - an attribute
        def write(self, write: Write) -> None:
            del write


class HidesWhatACommandIsFor(Bad):
    """Its look ahead finds nothing of the one command and the one case it was told."""

    @contextmanager
    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> Iterator[Transaction]:
        del revision
        with self.transaction() as transaction:
            cases, receipt = transaction.cases, transaction.receipt
            cast("Any", transaction).cases = lambda ids: cases([other for other in ids if other != case_id])
            cast("Any", transaction).receipt = lambda known: None if known == command_id else receipt(known)
            yield transaction


class OpensACommandByItself(Bad):
    """Notes that somebody has looked, though he has done nothing."""

    @contextmanager
    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> Iterator[Transaction]:
        del case_id, revision
        with self.transaction() as transaction:
            yield transaction
            if transaction.receipt(command_id) is None:
                transaction.write(Write(command_id, b"", b"", ()))
                transaction.deny(Denial("", "", "", (), ""))
