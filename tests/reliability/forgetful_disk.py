"""A disk that notes every operation, so that the power can be cut after any of them, as often as one likes.

SQLite writes through `Disk` to real files; `Medium` plays the notes again and says what a cut may leave: what was
synced, and of the rest anything: nothing, all, a beginning, or any sectors of any writes, some of them full of noise.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import apsw
import attrs

SECTOR = 512
# Few pages, so that a short run meets checkpoints and a log that begins again.
_CHECKPOINT_PAGES = 24


@attrs.frozen(slots=True)
class Operation:
    """What was done to one file.

    Attributes:
        at: Where a write begins; the size after a truncation.
        settles_folder: A sync that also makes names of files durable: SQLite's first of a new journal or log, and a
            deletion that waits for it.
    """

    kind: Literal["write", "truncate", "sync", "delete"]
    file: str
    at: int = 0
    data: bytes = b""
    settles_folder: bool = False


class Disk(apsw.VFS):
    """Passes everything on to the real disk, and notes what changes files.

    Attributes:
        operations: All since the beginning, oldest first.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.operations: list[Operation] = []
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - apsw's
        return _File(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: FBT001, N802
        super().xDelete(filename, syncdir)
        self.operations.append(Operation("delete", Path(filename).name, settles_folder=syncdir))


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._note = disk.operations.append
        text = name.filename() if isinstance(name, apsw.URIFilename) else name or "?"
        self._name = Path(text).name
        # os_unix.c syncs the folder at the first sync of a journal or log.
        self._settles = text.endswith(("-journal", "-wal"))

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: ANN401, N802 - a buffer
        super().xWrite(data, offset)
        self._note(Operation("write", self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        super().xTruncate(newsize)
        self._note(Operation("truncate", self._name, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self._note(Operation("sync", self._name, settles_folder=self._settles))
        self._settles = False

    def xSectorSize(self) -> int:  # noqa: N802
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        # A range that is not written is not damaged; nothing else is promised.
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE


class Driver:
    """The little of DB-API that a store asks for, over a `Disk`.

    Attributes:
        raw: The connection itself.
        committed: Called after every commit, before whoever asked for it is told.
        instead: Other statements by statement, for a library that is older, or a setting that is not what it says.
    """

    Error = apsw.Error

    def __init__(self, path: str, disk: Disk, committed: Callable[[], None], instead: Mapping[str, str]) -> None:
        self.raw = apsw.Connection(path, vfs=disk.name)
        self.raw.wal_autocheckpoint(_CHECKPOINT_PAGES)
        self.committed = committed
        self.instead = instead

    @property
    def in_transaction(self) -> bool:
        return self.raw.in_transaction

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> apsw.Cursor:
        cursor = self.raw.execute(self.instead.get(sql, sql), parameters)
        if sql == "COMMIT":
            self.committed()
        return cursor

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> object:
        return self.raw.executemany(sql, parameters)

    def close(self) -> None:
        self.raw.close()


@attrs.define
class _Kept:
    """One file: what is on the medium for good, and what may be."""

    settled: bytearray | None = None
    loose: list[Operation] = attrs.Factory(list)

    def settle(self) -> None:
        self.settled = self.settled or bytearray()
        for operation in self.loose:
            _do(self.settled, operation)
        self.loose.clear()

    def left(self, survivors: Callable[[list[Operation]], Iterable[Operation]]) -> bytes | None:
        """Return what a cut leaves; None where not even the name is there."""
        found = list(survivors(self.loose))
        if self.settled is None and not found:
            return None
        content = bytearray(self.settled or b"")
        for operation in found:
            _do(content, operation)
        return bytes(content)


class Medium:
    """What is on the disk, operation by operation.

    Args:
        found: The files that are on it, by name.
        lies: The disk says that it has synced, and has not.
    """

    def __init__(self, found: Mapping[str, bytes] | None = None, *, lies: bool = False) -> None:
        self._lies = lies
        self._files = {name: _Kept(bytearray(content)) for name, content in (found or {}).items()}
        # Deleted, but the folder was not synced since: they may be back after a cut.
        self._ghosts: dict[str, _Kept] = {}

    def do(self, operation: Operation) -> None:
        """Carry on by one operation."""
        name = operation.file
        if operation.kind == "delete":
            self._ghosts[name] = self._files.pop(name, _Kept())
        elif operation.kind == "sync":
            if not self._lies:
                self._files.setdefault(name, _Kept()).settle()
        else:
            self._files.setdefault(name, _Kept()).loose.append(operation)
        if operation.settles_folder and not self._lies:
            self._ghosts.clear()

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files that are found after a cut now, by name."""
        survivors = chance.choice(_FATES)
        back = {name: ghost for name, ghost in self._ghosts.items() if chance.random() < 0.5}
        found = {name: kept.left(lambda loose: survivors(loose, chance)) for name, kept in (self._files | back).items()}
        return {name: content for name, content in found.items() if content is not None}


def _do(content: bytearray, operation: Operation) -> None:
    size = operation.at
    if operation.kind == "truncate":
        del content[size:]
    content.extend(bytes(max(size - len(content), 0)))
    content[size : size + len(operation.data)] = operation.data


# What becomes of writes that were never synced.


def _none(loose: list[Operation], chance: random.Random) -> Iterator[Operation]:
    return iter(())


def _all(loose: list[Operation], chance: random.Random) -> Iterator[Operation]:
    return iter(loose)


def _beginning(loose: list[Operation], chance: random.Random) -> Iterator[Operation]:
    end = chance.randrange(len(loose) + 1)
    yield from loose[:end]
    for operation in loose[end : end + 1]:
        yield from _torn(operation, chance)


def _any(loose: list[Operation], chance: random.Random) -> Iterator[Operation]:
    for operation in loose:
        fate = chance.random()
        if fate < 0.3:
            yield operation
        elif fate < 0.7:
            yield from _torn(operation, chance)


_FATES = (_none, _all, _beginning, _any, _any)


def _torn(operation: Operation, chance: random.Random) -> Iterator[Operation]:
    """Keep any of the sectors; one in sixteen that were being written holds noise."""
    if operation.kind == "truncate":
        if chance.random() < 0.5:
            yield operation
        return
    begin, end = operation.at, operation.at + len(operation.data)
    edges = [begin, *range((begin // SECTOR + 1) * SECTOR, end, SECTOR), end]
    for first, last in pairwise(edges):
        fate = chance.randrange(16)
        if fate < 8:
            piece = operation.data[first - begin : last - begin]
            yield Operation("write", operation.file, first, chance.randbytes(last - first) if fate == 0 else piece)
