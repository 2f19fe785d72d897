"""Both ledgers looked through again, through the port alone: every place where they are not equal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import zip_longest

import attrs

from supervision.machine import replay, tasks
from supervision.model import Case, CaseId
from supervision.record import decode, verify_chain
from supervision.store import HeldClaim, Snapshot, Store, StoredEvent

from ._aside import Aside, by_version, lacking
from ._read import LogDigest, all_cases, first_difference, pages
from ._rows import all_deadlines, all_tasks, apart, deadline_place, in_portions, task_place
from ._write import Programs

_CASES = 200


@attrs.frozen(slots=True)
class Difference:
    """A place where the target is not what the source is.

    Attributes:
        what: ``log``, ``record`` (the target's bytes or columns do not follow from each other), ``receipt``, ``case``,
            ``personal``, ``claims``, ``deadlines``, ``tasks``, ``organisation``, ``names``, ``workflows``, ``denials``.
        where: A position of the log, a command's id, a case's id, a ref, a revision, a person's id, ``name@version``;
            empty for ``denials``.
    """

    what: str
    where: str


class Comparison:
    """One look through both ledgers, up to the position that *digest* of the source's log ends with.

    The source may go on meanwhile: a case that did is compared as it was at that position, and its deadlines and tasks,
    which nobody can ask for as they were, are left out.

    Attributes:
        digest: The digest of the target's log.
    """

    def __init__(self, source: Store, target: Store, digest: LogDigest, programs: Programs) -> None:
        """Compare nothing yet."""
        self.digest = LogDigest()
        self._source = source
        self._target = target
        self._until = digest
        self._programs = programs
        self._holders: set[tuple[str, str]] = set()

    def differences(self, ours: Aside, theirs: Aside) -> Iterator[Difference]:
        """Return everything that differs; *ours* and *theirs* is what stands beside the two logs."""
        yield from self._of_log()
        yield from self._of_receipts()
        yield from self._of_cases()
        yield from self._of_rows()
        yield from _of_aside(ours, theirs)

    # the record

    def _of_log(self) -> Iterator[Difference]:
        faults = verify_chain(self._watched())
        yield from (Difference("record", f"{fault.case_id} #{fault.seq}") for fault in faults)
        ours, theirs = pages(self._source, until=self._until.position), pages(self._target)
        for one, other in zip_longest(ours, theirs, fillvalue=()):
            position = first_difference(one, other)
            if position is not None:
                yield Difference("log", str(position))
                break

    def _watched(self) -> Iterator[StoredEvent]:
        for page in pages(self._target):
            for entry in page:
                self.digest.add(entry)
                yield entry.event

    def _of_receipts(self) -> Iterator[Difference]:
        for page in pages(self._source, until=self._until.position):
            ids = tuple(dict.fromkeys(entry.event.command_id for entry in page))
            with self._source.snapshot() as ours, self._target.snapshot() as theirs:
                yield from [Difference("receipt", each) for each in ids if ours.receipt(each) != theirs.receipt(each)]

    # what follows from it

    def _of_cases(self) -> Iterator[Difference]:
        ids = sorted(self._until.heads)
        for start in range(0, len(ids), _CASES):
            yield from self._of_some(ids[start : start + _CASES])
        own = (case.id for case in all_cases(self._target) if case.id not in self._until.heads)
        yield from (Difference("case", case_id) for case_id in own)

    def _of_some(self, ids: Sequence[CaseId]) -> Iterator[Difference]:
        held = dict[CaseId, tuple[HeldClaim, ...]]()
        with self._source.snapshot() as view:
            ours = view.cases(ids)
            held = _claims(view, ours.values())
        with self._target.snapshot() as view:
            theirs = view.cases(ids)
            held_there = _claims(view, theirs.values())
        for case_id in ids:
            case = theirs.get(case_id)
            if case is None or case != self._as_it_was(ours.get(case_id), case_id):
                yield Difference("case", case_id)
                continue
            self._holders.update((task.role, task.holder) for task in tasks(self._programs.of(case), case))
            if held_there[case_id] != _claims_of(case) or (case == ours[case_id] and held[case_id] != _claims_of(case)):
                yield Difference("claims", case_id)
        yield from self._of_personal(ids)

    def _as_it_was(self, case: Case | None, case_id: CaseId) -> Case | None:
        """Return the source's case at the position that was copied."""
        head = self._until.heads[case_id]
        if case is None or case.head == head:
            return case
        events = []
        for event in self._source.events(case_id):
            events.append(decode(event.body))
            if event.hash == head:
                return replay(case_id, events, head=head)
        return None

    def _of_personal(self, ids: Sequence[CaseId]) -> Iterator[Difference]:
        ours, theirs = self._source.personal(ids), self._target.personal(ids)
        odd = {ref: row.case_id for ref, row in (ours | theirs).items() if ours.get(ref) != theirs.get(ref)}
        moved = self._moved(set(odd.values()))
        # A case that went on may have new rows; none that were copied may be missing or other ones.
        yield from (
            Difference("personal", ref) for ref, case_id in odd.items() if case_id not in moved or ref in theirs
        )

    def _moved(self, ids: Collection[CaseId]) -> set[CaseId]:
        """Return those of *ids* that are further in the source, or newer, than what was copied."""
        with self._source.snapshot() as view:
            cases = view.cases(ids)
        return {case_id for case_id in cases if cases[case_id].head != self._until.heads.get(case_id)}

    def _of_rows(self) -> Iterator[Difference]:
        ours, theirs = all_deadlines(self._source), all_deadlines(self._target)
        yield from self._settled("deadlines", set(apart(ours, theirs, deadline_place)))
        odd = set[CaseId]()
        for holders in in_portions(self._holders):
            mine, others = all_tasks(self._source, holders), all_tasks(self._target, holders)
            odd.update(apart(mine, others, task_place))
        yield from self._settled("tasks", odd)

    def _settled(self, what: str, odd: set[CaseId]) -> Iterator[Difference]:
        # Asked after the rows were read: who has not moved by now had not moved then.
        moved = self._moved(odd)
        yield from (Difference(what, case_id) for case_id in sorted(odd - moved))


def _claims(view: Snapshot, cases: Iterable[Case]) -> dict[CaseId, tuple[HeldClaim, ...]]:
    """Return the claims each case holds, of those it says it holds."""
    found: dict[CaseId, list[HeldClaim]] = {case.id: [] for case in cases}
    keys = {claim.key for case in cases for claim in case.claims}
    for claim in view.claims(keys) if keys else ():
        if claim.case_id in found:
            found[claim.case_id].append(claim)
    return {case_id: tuple(sorted(claims, key=_claim_place)) for case_id, claims in found.items()}


def _claims_of(case: Case) -> tuple[HeldClaim, ...]:
    held = [HeldClaim(claim.key, claim.first_on, claim.last_on, case.id) for claim in case.claims]
    return tuple(sorted(held, key=_claim_place))


def _claim_place(claim: HeldClaim) -> tuple[str, str, str]:
    return claim.key, claim.first_on, claim.last_on


def _of_aside(ours: Aside, theirs: Aside) -> Iterator[Difference]:
    for change, other in zip_longest(ours.org, theirs.org):
        if change != other:
            yield Difference("organisation", str((change or other).revision))
            break
    persons = sorted(ours.names.keys() | theirs.names.keys())
    yield from (Difference("names", person) for person in persons if ours.names.get(person) != theirs.names.get(person))
    specs, kept = by_version(ours.specs), by_version(theirs.specs)
    # A target may keep further workflows: whoever opens it keeps those of his own version.
    yield from (Difference("workflows", "{}@{}".format(*key)) for key in specs if kept.get(key) != specs[key])
    if lacking(ours.denials, theirs.denials) or lacking(theirs.denials, ours.denials):
        yield Difference("denials", "")
