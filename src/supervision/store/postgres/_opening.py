"""Connecting: every setting that safety hangs on is read on each connection, and an unsafe server is refused."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import psycopg
from psycopg.conninfo import conninfo_to_dict

from supervision.store.port import StoreError

from ._line import Line, Raw, told

Connect = Callable[[str], Raw]

_OLDEST = 140_000
_CONNECT_TIMEOUT_S = 10


@attrs.frozen
class Timeouts:
    """How long a connection waits before it gives up, in milliseconds; 0 is for ever.

    Attributes:
        lock: For other writers.
        statement: For one statement.
        idle: In an open transaction that does nothing; then the server ends it, so that a process that hangs does not
            hold up all others.
    """

    lock: int = 10_000
    statement: int = 60_000
    idle: int = 60_000


@attrs.frozen
class Settings:
    """What a server says of itself, as `settle` reads it."""

    version: int
    encoding: str
    fsync: str
    full_page_writes: str
    synchronous_commit: str
    is_replica: bool


def default_connect(url: str) -> Raw:
    """Connect with psycopg: in autocommit mode, in UTF-8, statements prepared when they come the second time."""
    return psycopg.connect(
        url, autocommit=True, prepare_threshold=1, client_encoding="UTF8", connect_timeout=_CONNECT_TIMEOUT_S
    )


def opened(url: str, connect: Connect, timeouts: Timeouts) -> Line:
    """Return a connection to a server with safe settings; raise StoreError otherwise."""
    _require_readable(url)
    try:
        raw = connect(url)
    except psycopg.Error as error:
        raise _unreached(error) from error
    line = Line(raw)
    try:
        values = {
            "lock_timeout": str(timeouts.lock),
            "statement_timeout": str(timeouts.statement),
            "idle_timeout": str(timeouts.idle),
        }
        row = line.rows("settle", values)[0]
        refuse_unsafe(Settings(*row[:6]))
    except BaseException:
        line.close()
        raise
    return line


def refuse_unsafe(found: Settings) -> None:
    """Raise StoreError where the server would not keep what was acknowledged, or change what was written."""
    if found.version < _OLDEST:
        version = f"{found.version // 10_000}.{found.version % 10_000}"
        raise StoreError(f"PostgreSQL {version} quá cũ, cần từ 14 · PostgreSQL {version} is too old, 14 is needed")
    if found.encoding != "UTF8":
        raise StoreError(
            f"cơ sở dữ liệu dùng bảng mã {found.encoding}, hãy tạo lại với ENCODING 'UTF8' · "
            f"the database is encoded as {found.encoding}, create it anew with ENCODING 'UTF8'"
        )
    if found.is_replica:
        raise StoreError(
            "máy chủ là bản sao chỉ đọc, hãy kết nối máy chủ chính · the server is a replica, connect to the primary"
        )
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        value = getattr(found, name)
        if value not in {"on", "remote_apply"}:
            raise StoreError(
                f"máy chủ có {name} = {value}: dữ liệu đã báo lưu có thể mất; hãy đặt {name} = on "
                f"(máy chủ, cơ sở dữ liệu và người dùng) · the server has {name} = {value}: "
                f"what was acknowledged could be lost; set {name} = on (for server, database and user)"
            )


def _require_readable(url: str) -> None:
    is_readable = True
    try:
        conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        # The driver's message quotes the address, and so perhaps a password: it is not passed on.
        is_readable = False
    if not is_readable:
        raise StoreError(
            "không đọc được địa chỉ PostgreSQL: viết postgresql://người-dùng@máy-chủ/cơ-sở-dữ-liệu, "
            "ký tự đặc biệt viết dạng %40 · "
            "the PostgreSQL address cannot be read: write postgresql://user@host/database, with special "
            "characters as %40"
        )


def _unreached(error: psycopg.Error) -> StoreError:
    if error.sqlstate is not None:
        return told(error)
    # The driver repeats the failure for every address it tried; the last line says what failed.
    detail = str(error).strip().splitlines()[-1:]
    return StoreError(
        "không kết nối được PostgreSQL: hãy kiểm tra máy chủ, địa chỉ, cơ sở dữ liệu, người dùng và mật khẩu · "
        f"PostgreSQL cannot be reached: check server, address, database, user and password ({' '.join(detail)})"
    )
