"""Raises writers, one at a time, for a test that kills them: they write commands and acknowledge each on stdout.

Each line of stdin is an order ``path first fault``: fork a writer on that ledger that begins with command *first*.
Lines of stdout: ``pid N``, then ``ack N`` for each command that is on disk, and ``gone`` when the writer has died.
Forking a process that has everything imported lets a test kill hundreds of writers in seconds.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

import attrs

from supervision.model import Case, CaseId, CommandId, Deadline, Noted
from supervision.store import CaseWrite, TaskRow, Transaction
from supervision.store.sqlite import SqliteStore
from supervision.testing import build_opening, build_step, build_write

CASES = 7


def write_for_ever(path: str, first: int, fault: str) -> NoReturn:
    """Write command after command; *fault* is what this writer does wrong, if anything."""
    store = SqliteStore(path)
    number = first
    while True:
        command_id = f"command-{number}-{os.getpid()}" if fault == "new_ids" else f"command-{number}"
        with store.transaction() as transaction:
            if transaction.receipt(CommandId(command_id)) is None:
                carry_out(transaction, number, command_id)
            if fault == "early":
                os.write(1, f"ack {number}\n".encode())
        if fault != "early":
            os.write(1, f"ack {number}\n".encode())
        if number % 5 == 0:
            store.seal(4)
        number += 1


def carry_out(transaction: Transaction, number: int, command_id: str) -> None:
    """Do what command *number* asks: open a case, or move one or two on; its number stands in its events."""
    ids = [CaseId(f"case-{number % CASES}"), CaseId(f"case-{(number + 3) % CASES}")]
    found = transaction.cases(ids)
    items = [_item(found.get(case_id), case_id, number, command_id) for case_id in ids[: 1 + number % 2]]
    transaction.write(build_write(command_id, *items))


def _item(before: Case | None, case_id: CaseId, number: int, command_id: str) -> CaseWrite:
    due_on = f"2026-02-{number % 28 + 1:02}"
    wish = Noted("wish", "open", {"number": number})
    tasks = [TaskRow(case_id, "plan", "party_office", "unit-1", ("note",), due_on)]
    case = before or Case(case_id, workflow="plan", version=1)
    clock = Deadline("answer", "unit-1", "2026-01-30", due_on)
    after = attrs.evolve(case, state="odd" if number % 2 else "even", deadlines=(clock,))
    if before is None:
        return build_opening(after, command_id, facts=[wish], tasks=tasks)
    return build_step(before, after, command_id, facts=[wish], tasks=tasks)


def main() -> None:
    """Serve orders until stdin ends."""
    for order in sys.stdin:
        path, first, fault = order.split()
        child = os.fork()
        if not child:
            write_for_ever(path, int(first), fault)
        os.write(1, f"pid {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    main()
