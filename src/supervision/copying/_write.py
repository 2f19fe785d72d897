"""What each command wrote, put together again from its events; the very same bytes, hashes and receipts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import attrs

from supervision.engine import naming_fields, parties_of
from supervision.machine import Program, evolve, tasks
from supervision.model import Case, CaseId
from supervision.record import decode
from supervision.spec import NormalFormError, workflow_from_bytes
from supervision.store import CaseWrite, LogEntry, PersonalRow, Store, StoredEvent, Write

from ._errors import BrokenSourceError, UnreadableWorkflowError
from ._read import pages, receipts, refs

Command = tuple[StoredEvent, ...]


class Programs:
    """The workflows the source keeps, each version made ready to run when first used."""

    def __init__(self, specs: Iterable[tuple[str, int, str, bytes]]) -> None:
        """Take what `Store.specs` gave.

        Raises:
            UnreadableWorkflowError: A newer version kept one of them.
        """
        self._workflows = {}
        for name, version, _, body in specs:
            try:
                self._workflows[name, version] = workflow_from_bytes(body)
            except NormalFormError as error:
                raise UnreadableWorkflowError(f"{name}@{version}", str(error)) from error
        self._ready: dict[tuple[str, int], Program] = {}
        self._naming: dict[str, frozenset[str]] = {}

    def of(self, case: Case) -> Program:
        """Return the program that *case* follows.

        Raises:
            UnreadableWorkflowError: The source does not keep it.
        """
        key = case.workflow, case.version
        if key not in self._ready:
            if key not in self._workflows:
                raise UnreadableWorkflowError(f"{case.workflow}@{case.version}", "the source does not keep it")
            self._ready[key] = Program(self._workflows[key])
        return self._ready[key]

    def naming(self, name: str) -> frozenset[str]:
        """Return the fields of a workflow, in any of its versions, whose values are units and persons."""
        if name not in self._naming:
            versions = [workflow for (known, _), workflow in self._workflows.items() if known == name]
            self._naming[name] = naming_fields(versions)
        return self._naming[name]


def commands(source: Store, after: int, until: int, size: int) -> Iterator[list[LogEntry]]:
    """Return the log behind *after* in portions of whole commands, each of *size* events or just over."""
    entries = (entry for page in pages(source, after, until) for entry in page)
    portion: list[LogEntry] = []
    for _, group in groupby(entries, key=lambda entry: entry.event.command_id):
        portion += group
        if len(portion) >= size:
            yield portion
            portion = []
    if portion:
        yield portion


def writes(source: Store, target: Store, programs: Programs, portion: Sequence[LogEntry]) -> list[Write]:
    """Return what the commands of *portion* wrote, in order.

    Raises:
        BrokenSourceError: A command has no receipt.
    """
    events = [entry.event for entry in portion]
    ids = {event.case_id for event in events}
    named = [tuple(group) for _, group in groupby(events, key=lambda event: event.command_id)]
    with target.snapshot() as view:
        known = view.cases(ids)
    there = target.personal(ids)
    kept = {ref: row for ref, row in source.personal(ids).items() if ref not in there}
    again = _Again(programs, known, kept)
    found, faults = receipts(source, events)
    if faults:
        raise BrokenSourceError(faults)
    return [again.write(command, *found[command[0].command_id]) for command in named]


@attrs.define(slots=True, eq=False)
class _Again:
    """Commands put together one after the other; *cases* is what those before have made of the target.

    Attributes:
        personal: The rows that are still to be written, by ref.
    """

    programs: Programs
    cases: dict[CaseId, Case]
    personal: dict[str, PersonalRow]

    def write(self, command: Command, digest: bytes, receipt: bytes) -> Write:
        """Return what one command wrote."""
        by_case: dict[CaseId, list[StoredEvent]] = {}
        for event in command:
            by_case.setdefault(event.case_id, []).append(event)
        items = tuple(self._item(case_id, tuple(events)) for case_id, events in by_case.items())
        named = dict.fromkeys(ref for event in command for ref in refs(event))
        rows = tuple(self.personal.pop(ref) for ref in named if ref in self.personal)
        return Write(command[0].command_id, digest, receipt, items, rows)

    def _item(self, case_id: CaseId, events: tuple[StoredEvent, ...]) -> CaseWrite:
        before = self.cases.get(case_id) or Case(case_id)
        case = evolve(before, *(decode(event.body) for event in events), head=events[-1].hash)
        self.cases[case_id] = case
        program = self.programs.of(case)
        parties = parties_of(self.programs.naming(case.workflow), case)
        return CaseWrite(before.seq, case, events, tasks(program, case), program.is_ended(case.state), parties)
