"""Opening a ledger file: every setting that safety hangs on is made and read back, or the file is refused."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from supervision.store.port import StoreError

from ._connection import Connect, Connection, told
from ._sql import SCHEMA, schema_statements, statements

MEMORY = ":memory:"

# The first version with JSON functions and STRICT tables in every build.
_OLDEST = (3, 38, 0)
# Older ones can corrupt a WAL file when two connections reset it at once (sqlite.org/wal.html#walresetbug); fixed in
# 3.51.3 and, on older lines, from these patch levels on.
_WAL_SAFE = (3, 51, 3)
_WAL_SAFE_LINES = {(3, 50): 7, (3, 44): 6}
_FULL = 2
_PATIENCE_MS = 5_000
_IN_MEMORY = 2

# Locks do not work on them, or not always.  9p is missing on purpose: some sandboxes show every local disk as 9p.
_NETWORK = (
    "nfs",
    "cifs",
    "smb",
    "afs",
    "ceph",
    "fuse.sshfs",
    "fuse.gluster",
    "fuse.rclone",
    "gluster",
    "lustre",
    "beegfs",
)
_MOUNTS = Path("/proc/self/mountinfo")


def default_connect(path: str) -> sqlite3.Connection:
    """Connect with the process's own `sqlite3`: two SQLite libraries on one file in one process lose commits."""
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)


def opened(path: str, connect: Connect, busy_timeout_ms: int, *, beside_others: bool = False) -> Connection:
    """Return a connection with safe settings to a file with this version's schema; raise StoreError otherwise.

    An empty file gets the schema; one that has tables of a host only where *beside_others* says so.
    """
    if path != MEMORY:
        _refuse_network(path, _MOUNTS)
    try:
        raw = connect(path)
    except (sqlite3.Error, OSError) as error:
        raise told(error) from error
    try:
        _settle(raw, path, busy_timeout_ms)
        _bring_schema(raw, beside_others=beside_others)
    except raw.Error as error:
        raw.close()
        raise told(error) from error
    except BaseException:
        raw.close()
        raise
    return raw


def journal_mode(version: tuple[int, int, int]) -> str:
    """Return the journal that loses nothing with this version of SQLite: ``wal`` where it is safe, else ``persist``."""
    patch = _WAL_SAFE_LINES.get(version[:2])
    is_safe = version >= _WAL_SAFE or (patch is not None and version[2] >= patch)
    return "wal" if is_safe else "persist"


def settings() -> tuple[str, str]:
    """Return the version of the process's own SQLite, and the journal a file gets with it."""
    return sqlite3.sqlite_version, journal_mode(sqlite3.sqlite_version_info)


def read_schema(path: str) -> int | None:
    """Return the number of the schema in a file, without changing it; None where it holds nothing of ours yet.

    Raises:
        StoreError: There is no such file, or it is no database.
    """
    if not Path(path).is_file():
        raise StoreError(f"không có tệp sổ {path} · there is no ledger file {path}")
    raw = default_connect(path)
    try:
        found = _found(raw)
        return None if found is None else int(found)
    except sqlite3.Error as error:
        raise told(error) from error
    finally:
        raw.close()


def upgrade(path: str) -> None:
    """Make the schema in a file that has none of ours, beside whatever tables a host keeps there; whole or not at all.

    Raises:
        StoreError: As for opening the file, but for the other tables.
    """
    opened(path, default_connect, _PATIENCE_MS, beside_others=True).close()


def script(after: int = 0) -> str:
    """Return the SQL that brings schema *after* to this version's; empty where nothing is left to do."""
    steps = [f"{text};\n" for number in range(after + 1, SCHEMA + 1) for text in schema_statements(number)]
    row = statements()["insert_schema"].replace("?", f"'{SCHEMA}'")
    return "\n".join(["BEGIN IMMEDIATE;\n", *steps, f"{row};\n", "COMMIT;\n"]) if steps else ""


def _settle(raw: Connection, path: str, busy_timeout_ms: int) -> None:
    major, minor, patch = map(int, str(_value(raw, "SELECT sqlite_version()")).split("."))
    version = major, minor, patch
    if version < _OLDEST:
        raise StoreError(f"SQLite quá cũ, cần từ 3.38 · SQLite is too old, 3.38 or later is needed: {version}")
    if getattr(raw, "isolation_level", None) is not None:
        raise StoreError("kết nối phải có isolation_level=None · the connection must have isolation_level=None")
    _set(raw, "busy_timeout", str(busy_timeout_ms), busy_timeout_ms)
    _set(raw, "journal_mode", *_both("memory" if path == MEMORY else journal_mode(version)))
    _set(raw, "synchronous", "FULL", _FULL)
    _set(raw, "fullfsync", "ON", 1)
    _set(raw, "checkpoint_fullfsync", "ON", 1)
    _set(raw, "foreign_keys", "ON", 1)
    _set(raw, "trusted_schema", "OFF", 0)
    _set(raw, "secure_delete", "ON", 1)
    _set(raw, "mmap_size", "0", 0)
    _set(raw, "cell_size_check", "ON", 1)
    # Nothing personal in temporary files.
    _set(raw, "temp_store", "MEMORY", _IN_MEMORY)


def _both(mode: str) -> tuple[str, str]:
    return mode, mode


def _set(raw: Connection, name: str, text: str, expected: object) -> None:
    raw.execute(f"PRAGMA {name} = {text}").fetchall()
    found = _value(raw, f"PRAGMA {name}")
    # No row at all: built without memory-mapped files, so there is nothing to switch off.
    if found != expected and not (name == "mmap_size" and found is None):
        raise StoreError(
            f"SQLite không nhận thiết lập an toàn {name} = {text} (đang là {found}) · "
            f"SQLite does not take the safe setting {name} = {text} (it is {found})"
        )


def _value(raw: Connection, sql: str) -> object:
    rows: list[tuple[object, ...]] = raw.execute(sql).fetchall()
    return rows[0][0] if rows else None


def _bring_schema(raw: Connection, *, beside_others: bool) -> None:
    if is_ours(raw):
        return
    if not beside_others:
        _refuse_others(raw)
    raw.execute(statements()["begin"])
    try:
        # Looked at again inside: another process may have been quicker.
        make_schema(raw)
        raw.execute(statements()["commit"])
    except BaseException:
        if raw.in_transaction:
            raw.execute(statements()["rollback"])
        raise


def make_schema(raw: Connection) -> None:
    """Make the schema where there is nothing of ours, in the transaction that is open; refuse another version's."""
    if is_ours(raw):
        return
    for number in range(1, SCHEMA + 1):
        for statement in schema_statements(number):
            raw.execute(statement)
    raw.execute(statements()["insert_schema"], (str(SCHEMA),))


def drop_schema(raw: Connection) -> None:
    """Drop every table of ours, in the transaction that is open.

    Raises:
        StoreError: They hold something that somebody has done or entered.
    """
    if not is_ours(raw):
        return
    if _value(raw, statements()["is_used"]):
        raise StoreError(
            "các bảng “supervision_…” có dữ liệu: không migration nào xóa sổ giám sát; muốn xóa, hãy sao lưu rồi tự "
            "xóa bảng · the tables “supervision_…” hold rows: no migration deletes a ledger; to be rid of it, back it "
            "up and drop the tables by hand"
        )
    for name in _made():
        raw.execute(f"DROP TABLE {name}")


def _made() -> list[str]:
    """Return the name of every table that the schema files make."""
    texts = [text for number in range(1, SCHEMA + 1) for text in schema_statements(number)]
    return [text.split()[2] for text in texts if text.startswith("CREATE TABLE")]


def _tables(raw: Connection) -> set[str]:
    return {name for (name,) in raw.execute(statements()["tables"]).fetchall()}


def _refuse_others(raw: Connection) -> None:
    """Raise where there are tables, none of them ours: a wrong path must not change a host's file."""
    tables = _tables(raw)
    if tables and "supervision_meta" not in tables:
        raise StoreError(
            "tệp có bảng khác, chưa có bảng của sổ giám sát: nếu sổ ở chung với ứng dụng, hãy chạy "
            "“supervision db upgrade” · the file has other tables, not a ledger's: if the ledger is to live beside "
            "them, run “supervision db upgrade”"
        )


def _found(raw: Connection) -> str | None:
    """Return the number of the schema; None where there is nothing of ours."""
    return str(_value(raw, statements()["schema"])) if "supervision_meta" in _tables(raw) else None


def is_ours(raw: Connection) -> bool:
    """Tell whether the schema is there (True) or nothing of ours (False); refuse another version's."""
    found = _found(raw)
    if found in {None, str(SCHEMA)}:
        return found is not None
    raise StoreError(
        f"sổ có lược đồ {found}, phiên bản này đọc lược đồ {SCHEMA}: hãy dùng đúng phiên bản · "
        f"the ledger has schema {found}, this version reads schema {SCHEMA}: use the version that fits"
    )


def _refuse_network(path: str, mounts: Path) -> None:
    kind = _file_system(path, mounts)
    if kind.startswith(_NETWORK):
        raise StoreError(
            f"sổ không được nằm trên ổ đĩa mạng ({kind}), hãy chuyển về đĩa của máy · "
            f"the ledger must not lie on a network file system ({kind}), move it to a local disk"
        )


def _file_system(path: str, mounts: Path) -> str:
    """Return the kind of file system *path* lies on; empty where this system does not tell."""
    try:
        device = os.stat(Path(path).absolute().parent).st_dev  # noqa: PTH116 - Path.stat would follow the same way
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    wanted = f"{os.major(device)}:{os.minor(device)}"
    # proc(5): ... major:minor ... - kind source options
    kinds = (line.partition(" - ")[2].split(" ")[0] for line in lines if line.split(" ")[2] == wanted)
    return next(kinds, "")
