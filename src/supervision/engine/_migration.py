"""Open cases moved to a new version of their workflow, in bulk."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.machine import Program
from supervision.messages import Words, reason_text
from supervision.model import Case, CaseId, Command, CommandId, PersonId, Reason, Refused

from ._ledger import Ledger
from ._receipt import Receipt
from ._run import Run

_PAGE = 200  # cases moved in one transaction: other writers wait for that long


@attrs.frozen(slots=True)
class Fate:
    """What becomes of one open case.

    Attributes:
        state: The state it is in.
        target: The state it is in under the new version; None where it stays with the old one.
        reasons: Why it stays; empty where it moves.
        texts: The same in the engine's language.
    """

    case_id: CaseId
    reference: str | None
    state: str
    target: str | None
    reasons: tuple[Reason, ...]
    texts: tuple[str, ...]


def fates(ledger: Ledger, program: Program, actor: PersonId, *, dry_run: bool) -> Iterator[Fate]:
    """Say what becomes of every open case of the version that *program* replaces; and unless *dry_run* do it."""
    words = ledger.words(program.workflow)
    for page in _pages(ledger, program):
        found = _asked(ledger, program, page, actor) if dry_run else _done(ledger, program, page, actor)
        yield from [_fate(case, outcome, words, ledger.lang) for case, outcome in zip(page, found, strict=True)]


def _pages(ledger: Ledger, program: Program) -> Iterator[list[Case]]:
    replaces = program.workflow.replaces
    # A version that replaces none is asked all the same: each open case then says why it stays.
    old = replaces.version if replaces is not None else None
    after, name, version = None, program.workflow.name, program.workflow.version
    while cases := ledger.store.cases(workflow=name, after=after, limit=_PAGE):
        after = cases[-1].id
        wanted = [case for case in cases if (case.version == old if old is not None else case.version < version)]
        open_cases = [case for case in wanted if not ledger.programs.of(name, case.version).is_ended(case.state)]
        if open_cases:
            yield open_cases


def _asked(ledger: Ledger, program: Program, page: list[Case], actor: PersonId) -> list[Receipt | Refused]:
    with ledger.store.snapshot() as view:
        world = ledger.world(view)
        return [_moved(Run(world, view), program, case, actor) for case in page]


def _done(ledger: Ledger, program: Program, page: list[Case], actor: PersonId) -> list[Receipt | Refused]:
    """Move a page in one transaction; a case that changed meanwhile waits for another run."""
    found = []
    with ledger.store.transaction() as transaction:
        world = ledger.world(transaction)
        for case in page:
            run = Run(world, transaction)
            found.append(_moved(run, program, case, actor))
            if run.write is not None:
                transaction.write(run.write)
    return found


def _moved(run: Run, program: Program, case: Case, actor: PersonId) -> Receipt | Refused:
    name, version = program.workflow.name, program.workflow.version
    number = CommandId(f"migrate/{name}/{version}/{case.id}")
    return run.migrate(Command(number, case.id, "", actor, run.today, expected_version=case.seq), version)


def _fate(case: Case, found: Receipt | Refused, words: Words, lang: str) -> Fate:
    if isinstance(found, Receipt):
        return Fate(case.id, case.reference, case.state, found.state, (), ())
    texts = tuple(reason_text(reason, words, lang) for reason in found.reasons)
    return Fate(case.id, case.reference, case.state, None, found.reasons, texts)
