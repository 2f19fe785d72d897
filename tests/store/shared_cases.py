"""Writers over a few shared cases whose decisions rest on cases they do not write."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from random import Random  # noqa: TID251 - seeded

import attrs

from supervision.model import Case, CaseId, Claim, CommandId
from supervision.store import Snapshot, Store, StoreError, Transaction, VersionConflictError, Write
from supervision.testing import Operation, build_opening, build_step, build_write
from supervision.testing._passing import PassingStore, PassingTransaction

CASES = 5


def work(store: Store, worker: str, transactions: int) -> None:
    """Do that many transactions; each kind of look and of change there is, drawn by the worker's name."""
    chance = Random(worker)  # noqa: S311 - work, not secrets
    for number in range(transactions):
        command_id = f"{worker}-{number}"
        if chance.random() < 0.1:
            with suppress(StoreError), store.snapshot() as snapshot:
                snapshot.cases([CaseId(f"case-{at}") for at in range(CASES)])
                snapshot.claims(["k"])
            continue
        for _ in range(20):
            try:
                change(store, chance, command_id)
            except (VersionConflictError, StoreError):
                continue
            break


def change(store: Store, chance: Random, command_id: str) -> None:
    """Look at two cases, at the holders of a claim and at a command id; write one of the cases or both.

    Every fourth time nobody else may write meanwhile.
    """
    one, two = (CaseId(f"case-{at}") for at in chance.sample(range(CASES), 2))
    both, alone = chance.random() < 0.3, chance.random() < 0.25
    with store.transaction() if alone else store.command(CommandId(command_id), one) as transaction:
        if transaction.receipt(CommandId(command_id)) is not None:
            return
        seen = looked_at(transaction, one, two)
        if chance.random() < 0.5:
            transaction.claims(["k"])
        written = [seen[one], seen[two]] if both else [seen[one]]
        items = [
            build_step(case, _turned(case), command_id) if case.seq else build_opening(_turned(case), command_id)
            for case in written
        ]
        reads = [] if both else [(two, seen[two].seq)]
        transaction.write(build_write(command_id, *items, reads=reads))


def looked_at(view: Snapshot, *ids: CaseId) -> dict[CaseId, Case]:
    """Return the cases, new ones for those that are not there."""
    found = view.cases(ids)
    return {case_id: found.get(case_id, Case(case_id, workflow="plan", version=1, state="even")) for case_id in ids}


def _turned(case: Case) -> Case:
    claims = () if case.claims else (Claim("k", "2026-01-01", f"2026-01-{case.seq % 28 + 1:02}"),)
    return attrs.evolve(case, state="odd" if case.state == "even" else "even", claims=claims)


_WRITER = """
import sys
from supervision.testing import History
from supervision.wiring import open_store
from tests.store.shared_cases import work
history = History()
store = open_store(sys.argv[1])
work(history.recording(store, worker=sys.argv[2]), sys.argv[2], int(sys.argv[3]))
print("\\n".join(operation.to_json() for operation in history.operations))
"""


def worked_by_processes(url: str, names: str, transactions: int) -> list[Operation]:
    """Let a process for each letter work on one ledger; return what all of them did."""
    orders = [[sys.executable, "-c", _WRITER, url, name, str(transactions)] for name in names]
    with ExitStack() as stack:
        started = [stack.enter_context(subprocess.Popen(order, stdout=subprocess.PIPE, text=True)) for order in orders]
        lines = [line for process in started for line in process.communicate()[0].splitlines()]
    return [Operation.from_json(line) for line in lines]


# planted: the same work, on a store that is not serializable


def _nothing() -> None:
    """Let nobody in between."""


class WithoutLocks(PassingStore):
    """Holds no lock while it decides: reads at once, writes at the end, and compares only what it is told to."""

    def __init__(self, inner: Store, kept: Callable[[Write], Write | None]) -> None:
        super().__init__(inner)
        self.kept = kept
        # What happens between a decision and its commit.
        self.between: Callable[[], None] = _nothing

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self.inner.snapshot() as snapshot:
            transaction = _Late(snapshot)  # type: ignore[arg-type]
        yield transaction
        self.between()
        for write in filter(None, map(self.kept, transaction.late)):
            with self.inner.transaction() as inner:
                inner.write(write)


class _Late(PassingTransaction):
    def __init__(self, inner: Transaction) -> None:
        super().__init__(inner)
        self.late: list[Write] = []

    def write(self, write: Write) -> None:
        self.late.append(write)


def without_reads(write: Write) -> Write:
    """Leave out which cases the decision rested on."""
    return attrs.evolve(write, reads=())


class LastWins:
    """Puts every write behind whatever is there."""

    def __init__(self, inner: Store) -> None:
        self.inner = inner

    def __call__(self, write: Write) -> Write:
        cases = {case.id: case for case in self.inner.cases()}
        items = [
            build_step(cases[item.case.id], item.case, write.command_id)
            if item.case.id in cases
            else build_opening(item.case, write.command_id)
            for item in write.cases
        ]
        return attrs.evolve(write, cases=tuple(items), reads=())
