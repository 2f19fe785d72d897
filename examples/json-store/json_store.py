"""A ledger in one text file: a line of JSON for each transaction, appended and synced before anything is acknowledged.

The file is the ledger; what is in memory is read from it and can be thrown away.  Several processes may open it, on a
local disk of a POSIX system.  It shows how small a store of one's own can be; it keeps everything in memory and reads
the whole file when opened, so it is for some thousand cases, not for a ministry.
"""
# ruff: noqa: ANN401, D102 - a line of JSON holds anything; the port's docstrings say what each method does

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs

from supervision.model import Case, CaseId
from supervision.record import case_from_bytes, case_to_bytes, moment, moment_from
from supervision.store import StoreError, port
from supervision.store.memory import MemoryStore

_DAMAGED = "tệp sổ bị hỏng, hãy khôi phục bản sao lưu · the ledger file is damaged, restore a backup"
_NOT_SYNCED = "đĩa báo lỗi, hãy dừng lại và kiểm tra đĩa · the disk reports an error, stop and check it"
_NOT_WRITTEN = "không ghi được, chưa ghi gì · cannot write, nothing was written"


class JsonStore:
    """A ledger in one file of JSON lines; see `supervision.store.Store`.

    Args:
        path: The file; made where missing.

    Raises:
        StoreError: The file cannot be opened, or is damaged before its last line.
    """

    def __init__(self, path: str | Path) -> None:
        self._lock, self._depth = threading.RLock(), 0
        self._process, self._closed_because = os.getpid(), ""
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            _sync_folder(Path(path).parent)
        except OSError as error:
            raise StoreError(f"không mở được tệp sổ · the ledger file cannot be opened ({error})") from error
        self._forget()
        try:
            self.find("", "")  # Damage is told now, not at the first command.
        except StoreError:
            self.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[port.Transaction]:
        """Begin a transaction: in memory at once, in the file when the block ends, and only then acknowledged."""
        with self._alone() as memory, memory.transaction() as inner:
            transaction = _JsonTransaction(inner)
            yield transaction
            # Still inside the transaction of the memory: it is undone where the line cannot be written.
            self._append(transaction.changes)

    def command(self, *_known: object) -> AbstractContextManager[port.Transaction]:
        return self.transaction()

    def within(self, host: object) -> port.Store:
        raise port.StoreError(f"a file of lines shares no transaction with a host: {host!r}")

    @contextmanager
    def snapshot(self) -> Iterator[port.Snapshot]:
        """Hold one view for several reads."""
        with self._alone() as memory, memory.snapshot() as snapshot:
            yield snapshot

    def seal(self, limit: int = 10_000) -> int:
        """Give unsealed events their place in the log; the line says how many, their order follows from the lines."""
        with self._alone() as memory:
            return int(self._done(memory, "seal", (limit,)))

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> port.Lease | None:
        with self._alone() as memory:
            lease: port.Lease | None = self._done(memory, "lease", (name, holder, now, until))
            return lease

    def advance(self, lease: port.Lease, position: int, note: bytes = b"") -> bool:
        with self._alone() as memory:
            return bool(self._done(memory, "advance", (lease, position, note)))

    def release(self, lease: port.Lease) -> None:
        with self._alone() as memory:
            self._done(memory, "release", (lease,))

    def _done(self, memory: MemoryStore, name: str, given: tuple[object, ...]) -> Any:
        """Do what needs no transaction: in memory, then in the file, where the same call is made again."""
        found = getattr(memory, name)(*given)
        try:
            self._append([(name, given)] if found or name == "release" else [])
        except BaseException:
            self._forget()
            raise
        return found

    # reading: what the port says, from memory

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[port.LogEntry, ...]:
        with self._alone() as memory:
            return memory.log(after, limit, kinds=kinds)

    def events(self, case_id: CaseId) -> tuple[port.StoredEvent, ...]:
        with self._alone() as memory:
            return memory.events(case_id)

    def personal(self, case_ids: Collection[CaseId]) -> dict[str, port.PersonalRow]:
        with self._alone() as memory:
            return memory.personal(case_ids)

    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        with self._alone() as memory:
            return memory.cases(workflow=workflow, state=state, after=after, limit=limit)

    def find(self, workflow: str, reference: str) -> CaseId | None:
        with self._alone() as memory:
            return memory.find(workflow, reference)

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[port.TaskRow, ...]:
        with self._alone() as memory:
            return memory.tasks(holders, after=after, limit=limit)

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[port.DeadlineRow, ...]:
        with self._alone() as memory:
            return memory.deadlines(until=until, after=after, limit=limit)

    def org(self, after: int = 0) -> tuple[port.OrgChange, ...]:
        with self._alone() as memory:
            return memory.org(after)

    def names(self) -> dict[str, str]:
        with self._alone() as memory:
            return memory.names()

    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        with self._alone() as memory:
            return memory.specs()

    def denials(self, limit: int = 100) -> tuple[port.Denial, ...]:
        with self._alone() as memory:
            return memory.denials(limit)

    def leases(self) -> tuple[port.Lease, ...]:
        with self._alone() as memory:
            return memory.leases()

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        with self._lock:
            if not self._closed_because:
                self._closed_because = "sổ đã đóng · the store is closed"
                os.close(self._file)

    # the file

    @contextmanager
    def _alone(self) -> Iterator[MemoryStore]:
        """Keep other threads and processes out, and give the memory as the file has it."""
        if os.getpid() != self._process:
            # Parent and child would hold one and the same lock on the file.
            raise StoreError("hãy mở lại sổ sau khi rẽ nhánh · open the store again after a fork")
        with self._lock:
            if self._closed_because:
                raise StoreError(self._closed_because)
            if self._depth == 0:
                fcntl.flock(self._file, fcntl.LOCK_EX)
            self._depth += 1
            try:
                if self._depth == 1:
                    self._catch_up()
                yield self._memory
            finally:
                self._depth -= 1
                if self._depth == 0:
                    fcntl.flock(self._file, fcntl.LOCK_UN)

    def _forget(self) -> None:
        self._memory = MemoryStore()
        self._end = 0

    def _catch_up(self) -> None:
        """Do in memory what other processes have appended; cut off a line that a crash left half-written."""
        size = os.fstat(self._file).st_size
        if size == self._end:
            return
        rest = os.pread(self._file, max(size - self._end, 0), self._end)
        lines = rest.splitlines(keepends=True)
        good = next((at for at, line in enumerate(lines) if not _is_whole(line)), len(lines))
        if size < self._end or any(map(_is_whole, lines[good:])):
            raise StoreError(_DAMAGED)
        for line in lines[:good]:
            _repeat(self._memory, json.loads(line[_DIGEST:]))
            self._end += len(line)
        if good < len(lines):
            # Nobody was told that it is there.
            os.ftruncate(self._file, self._end)
            os.fsync(self._file)

    def _append(self, changes: Sequence[tuple[str, tuple[object, ...]]]) -> None:
        """Append a line and return when it is on disk; raise StoreError where it is not."""
        if not changes:
            return
        body = json.dumps(_plain(changes), ensure_ascii=False, separators=(",", ":")).encode()
        line = hashlib.sha256(body).hexdigest().encode() + b" " + body + b"\n"
        try:
            written = 0
            while written < len(line):
                written += os.write(self._file, line[written:])
        except OSError as error:
            # What is there of the line is cut off by whoever comes next.
            raise StoreError(f"{_NOT_WRITTEN} ({error})") from error
        try:
            os.fsync(self._file)
        except OSError as error:
            # Nobody knows whether the line is there; a second sync could say so of pages that were dropped.
            self._closed_because = _NOT_SYNCED
            raise StoreError(f"{_NOT_SYNCED} ({error})") from error
        self._end += len(line)


class _JsonTransaction:
    """Passes everything on to the memory and remembers what has changed."""

    def __init__(self, inner: port.Transaction) -> None:
        self._inner = inner
        self.changes: list[tuple[str, tuple[object, ...]]] = []
        self.receipt, self.cases, self.find = inner.receipt, inner.cases, inner.find
        self.claims, self.org = inner.claims, inner.org
        self.search, self.tasks, self.deadlines = inner.search, inner.tasks, inner.deadlines

    def write(self, write: port.Write) -> None:
        self._inner.write(write)
        self.changes.append(("write", (write,)))

    def deny(self, denial: port.Denial) -> None:
        self._inner.deny(denial)
        self.changes.append(("deny", (denial,)))

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        revision = self._inner.change_org(changes, names, recorded_at)
        self.changes.append(("change_org", (tuple(changes), dict(names), recorded_at)))
        return revision

    def keep_spec(self, name: str, version: int, digest: str, body: bytes) -> None:
        self._inner.keep_spec(name, version, digest, body)
        self.changes.append(("keep_spec", (name, version, digest, body)))


# A line: a digest, a space, and the changes of one transaction.  What JSON does not have is ``{type: [parts]}``.

_DIGEST = 65
_MADE: dict[str, Callable[..., Any]] = {
    "bytes": b64decode,
    "dict": lambda *pairs: dict(pairs),
    "datetime": moment_from,
    "Case": case_from_bytes,
    **{made.__name__: made for made in (port.Write, port.CaseWrite, port.PersonalRow, port.TaskRow, port.Denial)},
    "StoredEvent": port.StoredEvent,
    "Lease": port.Lease,
}


def _is_whole(line: bytes) -> bool:
    digest, _, body = line.partition(b" ")
    return line.endswith(b"\n") and hashlib.sha256(body[:-1]).hexdigest().encode() == digest


def _plain(value: Any) -> Any:
    name = type(value).__name__
    if name in _MADE:
        return {name: [_plain(part) for part in _parts(value)]}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def _parts(value: Any) -> Iterable[Any]:
    match value:
        case bytes():
            return (b64encode(value).decode(),)
        case dict():
            return value.items()
        case datetime():
            return (moment(value),)
        case Case():
            return value.id, case_to_bytes(value)
    return value if isinstance(value, tuple) else attrs.astuple(value, recurse=False)


def _back(value: Any) -> Any:
    if isinstance(value, dict):
        ((name, parts),) = value.items()
        return _MADE[name](*map(_back, parts))
    return tuple(map(_back, value)) if isinstance(value, list) else value


def _repeat(memory: MemoryStore, changes: list[Any]) -> None:
    """Do one line's changes again."""
    if changes[0][0] in {"seal", "lease", "advance", "release"}:
        getattr(memory, changes[0][0])(*_back(changes[0][1]))
        return
    with memory.transaction() as transaction:
        for name, parts in changes:
            getattr(transaction, name)(*_back(parts))


def _sync_folder(folder: Path) -> None:
    """Make a new file's name durable, too."""
    handle = os.open(folder, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
