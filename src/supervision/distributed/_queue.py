"""procrastinate's tables and what of ours stands beside them: making them, seeing that they fit, asking for jobs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from procrastinate import App, SyncPsycopgConnector, exceptions
from procrastinate.sql import queries

from ._errors import QueueError

# What every worker works on; a subscriber has a queue of its own, for those who know it.
QUEUE = "supervision"
_ASK = "SELECT supervision.ask_for(%(kind)s, %(queue)s, %(task)s, %(args)s, %(wait)s) IS NULL AS done"
_ALL_HAVE_ASKED = "SELECT supervision.all_have_asked() AS done"
_LOOK = (
    "SELECT to_regclass('procrastinate_jobs') IS NOT NULL AS has_queue, "
    "to_regclass('supervision.outbox') IS NOT NULL AS has_ledger, "
    "ARRAY(SELECT name FROM unnest(%(names)s::text[]) AS name "
    "WHERE NOT EXISTS (SELECT FROM pg_proc WHERE proname = name)) AS missing, "
    "EXISTS (SELECT FROM pg_trigger WHERE tgname = 'wake' AND tgrelid = to_regclass('supervision.outbox')) AS has_wake"
)
_CONNECTING_S = 10
_INSTALLING = "supervision db upgrade --distributed"


def install(url: str) -> None:
    """Make in a ledger's database what jobs are handed out with; what is there already is left, or made anew, alike.

    procrastinate's own tables are made where there are none; older ones are left to procrastinate's own migrations.

    Args:
        url: A PostgreSQL database that holds the ledger's schema already.

    Raises:
        QueueError: It is none of PostgreSQL's, cannot be reached, holds no ledger, or holds tables of another version
            of procrastinate.
    """
    with _opened(url) as app:
        if not _looked(app)["has_queue"]:
            app.schema_manager.apply_schema()
        install_through(app)


def install_through(app: App) -> None:
    """Make what asks for jobs, through an application of procrastinate's and beside the tables it has.

    Raises:
        QueueError: There are no such tables, or those of another version of procrastinate, or there is no ledger.
    """
    _require_fit(_looked(app))
    app.connector.get_sync_connector().execute_query(_text())


def require(url: str) -> None:
    """Raise QueueError unless jobs are asked for, and can be handed out, in the database at *url*."""
    with _opened(url) as app:
        require_through(app)


def require_through(app: App) -> None:
    """Raise QueueError unless jobs are asked for, and can be handed out, where *app* works."""
    found = _looked(app)
    _require_fit(found)
    if not found["has_wake"]:
        raise QueueError(
            "no_wake",
            f"sổ chưa báo việc cho hàng đợi: hãy chạy “{_INSTALLING}” (Django: manage.py migrate) · "
            f"the ledger does not ask for jobs yet: run “{_INSTALLING}” (Django: manage.py migrate)",
        )


def require_postgres(url: str) -> None:
    """Raise QueueError where *url* names no PostgreSQL database."""
    if not url.startswith(("postgresql://", "postgres://")):
        kind = url.partition(":")[0]
        raise QueueError(
            "not_postgres",
            f"nhiều máy cùng làm cần PostgreSQL, sổ này là {kind}: hãy chuyển sổ bằng “supervision db copy”, hoặc bỏ "
            f"--distributed · work on many machines takes PostgreSQL, this ledger is {kind}: move it with "
            "“supervision db copy”, or leave out --distributed",
        )


def queue_of(kind: str) -> str:
    """Return the queue of a kind of job; a channel of PostgreSQL's takes but forty bytes of it."""
    if not kind.startswith(("deliver/", "propose/")):
        return QUEUE
    return f"{QUEUE}-{hashlib.sha256(kind.encode()).hexdigest()[:16]}"


async def ask_for(app: App, kind: str, task: str, args: Mapping[str, Any], wait: timedelta | None = None) -> None:
    """Ask for a job of *kind* unless one waits already; not before *wait* is over."""
    given = {"kind": f"{QUEUE}/{kind}", "queue": queue_of(kind), "task": f"{QUEUE}:{task}"}
    await app.connector.execute_query_one_async(_ASK, **given, args=dict(args), wait=wait)


async def all_have_asked(app: App) -> bool:
    """Wait for those who have relied on the job that is now under way; False where one of them takes long."""
    row = await app.connector.execute_query_one_async(_ALL_HAVE_ASKED)
    return bool(row["done"])


@contextmanager
def _opened(url: str) -> Iterator[App]:
    require_postgres(url)
    with App(connector=SyncPsycopgConnector(conninfo=url, min_size=0, max_size=1, timeout=_CONNECTING_S)).open() as app:
        yield app


def _looked(app: App) -> dict[str, Any]:
    try:
        return app.connector.get_sync_connector().execute_query_one(_LOOK, names=list(_functions()))
    except exceptions.ConnectorException as error:
        raise QueueError(
            "not_reached",
            "không hỏi được hàng đợi trong PostgreSQL: hãy kiểm tra máy chủ và quyền của người dùng · the queue in "
            f"PostgreSQL cannot be asked: check the server and the user's privileges ({error.__cause__})",
        ) from error


def _require_fit(found: Mapping[str, Any]) -> None:
    if not found["has_ledger"]:
        raise QueueError(
            "no_ledger",
            f"cơ sở dữ liệu này chưa có sổ: hãy chạy “{_INSTALLING}” · "
            f"this database holds no ledger yet: run “{_INSTALLING}”",
        )
    if not found["has_queue"]:
        raise QueueError(
            "no_queue",
            f"cơ sở dữ liệu này chưa có bảng của procrastinate: hãy chạy “{_INSTALLING}” (Django: manage.py migrate) · "
            f"this database has no tables of procrastinate's yet: run “{_INSTALLING}” (Django: manage.py migrate)",
        )
    if found["missing"]:
        known, missing = version("procrastinate"), ", ".join(found["missing"])
        raise QueueError(
            "other_queue",
            f"bảng của procrastinate không hợp với procrastinate {known} đã cài (thiếu {missing}): hãy chạy các "
            "migration của procrastinate, hoặc cài đúng phiên bản · procrastinate's tables do not fit procrastinate "
            f"{known} as installed (missing: {missing}): run procrastinate's own migrations, or install the version "
            "they belong to",
        )


@cache
def _functions() -> tuple[str, ...]:
    """Return the functions in the database that the installed procrastinate calls."""
    return tuple(sorted({name for text in queries.values() for name in re.findall(r"(procrastinate_\w+)\s*\(", text)}))


@cache
def _text() -> str:
    return Path(__file__).with_name("wake.sql").read_text(encoding="utf-8")
