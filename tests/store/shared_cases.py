"""Writers over a few shared cases whose decisions rest on cases they do not write."""

from __future__ import annotations

from contextlib import suppress
from random import Random  # noqa: TID251 - seeded

import attrs

from supervision.model import Case, CaseId, Claim, CommandId
from supervision.store import Snapshot, Store, StoreError, VersionConflictError
from supervision.testing import build_opening, build_step, build_write

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
    """Look at two cases, at the holders of a claim and at a command id; write one of the cases or both."""
    one, two = (CaseId(f"case-{at}") for at in chance.sample(range(CASES), 2))
    both = chance.random() < 0.3
    with store.transaction() as transaction:
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
