"""The copy itself: what is asked first, then page after page, then the proof."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from supervision.store import LogEntry, Store, StoreError, VersionConflictError

from ._aside import Aside, bring, deny
from ._compare import Comparison, Difference
from ._errors import LedgersPartError
from ._read import checked, first_difference, seal
from ._write import Programs, commands, writes

# Events written in one transaction of the target, or just over: what a crash can undo, and what it must do again.
_PORTION = 500

Progress = Callable[[int, int], None]


@attrs.frozen(slots=True)
class Side:
    """One of the two ledgers, as it was looked through at the end.

    Attributes:
        events: How many events its log has; of the source, how many were copied so far.
        digest: The `LogDigest` of these, hexadecimal.
        cases: How many cases these events make.
        revision: The last revision of the organisation data.
        denials: How many refused attempts it keeps.
    """

    events: int
    digest: str
    cases: int
    revision: int
    denials: int


@attrs.frozen(slots=True)
class Copied:
    """What a copy did, and whether both ledgers are equal now.

    Attributes:
        copied: How many events this copy wrote; those of earlier ones are in ``target.events``.
        differences: Every place where the target is not what the source was at that position; empty where it is.
        is_behind: True where people have worked on in the source meanwhile: copy again to catch up.
    """

    copied: int
    source: Side
    target: Side
    differences: tuple[Difference, ...]
    is_behind: bool

    @property
    def is_equal(self) -> bool:
        """Whether the target is what the source was at the position copied."""
        return not self.differences and self.source.digest == self.target.digest


def copy(source: Store, target: Store, *, progress: Progress | None = None) -> Copied:
    """Bring *target* up to the last event of *source*, and compare both.

    The source is sealed, and otherwise only read; people may go on working in it.  The target may be empty, or hold
    what earlier copies have written, whole or interrupted at any moment: a copy goes on where the last one ended.
    Every command is one `Write` with the same bytes, hashes and receipt, and has the same positions in the log.

    Args:
        source: Where the ledger is.
        target: Where it shall be too; nobody else writes to it meanwhile.
        progress: Told how many events were written, of how many.

    Raises:
        LedgersPartError: The target is no earlier state of the source; nothing was written, unless somebody else
            wrote to the target meanwhile.
        BrokenSourceError: The record of the source is not what was written; nothing was written.
        UnknownEventError: A newer version wrote some event of the source; nothing was written.
        UnreadableWorkflowError: The same of a workflow it keeps.
        StoreError: A store failed: do it again, and it goes on.
    """
    digest, done = checked(source, target)
    # After the position is known: no event up to it rests on organisation data that came later.
    ours, theirs = Aside.of(source), Aside.of(target)
    ours.require_beginning(theirs)
    programs = Programs(ours.specs)
    bring(ours, theirs, target)
    _bring_events(source, target, programs, (done, digest.position), progress)
    deny(ours, theirs, target)
    seal(target)
    comparison, theirs = Comparison(source, target, digest, programs), Aside.of(target)
    differences = tuple(comparison.differences(ours, theirs))
    there = comparison.digest
    return Copied(
        digest.position - done,
        Side(digest.position, digest.hexdigest(), len(digest.heads), len(ours.org), len(ours.denials)),
        Side(there.position, there.hexdigest(), len(there.heads), len(theirs.org), len(theirs.denials)),
        differences,
        _is_behind(source, digest.position, ours),
    )


def _bring_events(
    source: Store, target: Store, programs: Programs, span: tuple[int, int], progress: Progress | None
) -> None:
    done, until = span
    first = done
    for portion in commands(source, done, until, _PORTION):
        _write(source, target, programs, portion)
        _require_sealed_alike(target, done, portion)
        done = portion[-1].position
        if progress is not None:
            progress(done - first, until - first)


def _write(source: Store, target: Store, programs: Programs, portion: Sequence[LogEntry]) -> None:
    found = writes(source, target, programs, portion)
    try:
        with target.transaction() as transaction:
            for write in found:
                if transaction.receipt(write.command_id) is not None:
                    raise _disturbed()
                transaction.write(write)
    except VersionConflictError as conflict:
        raise _disturbed() from conflict


def _disturbed() -> StoreError:
    return StoreError(
        "có chương trình khác đang ghi vào sổ đích: hãy dừng nó rồi sao chép lại · "
        "something else writes to the target: end it and copy again"
    )


def _require_sealed_alike(target: Store, after: int, portion: Sequence[LogEntry]) -> None:
    """Raise LedgersPartError where what was just written has not the positions it has in the source."""
    seal(target)
    position = first_difference(portion, target.log(after, len(portion)))
    if position is not None:
        raise LedgersPartError("log", str(position))


def _is_behind(source: Store, position: int, ours: Aside) -> bool:
    seal(source)
    return bool(source.log(position, 1) or source.org(len(ours.org)))
