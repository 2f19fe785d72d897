"""SQLAlchemy 2: a Connection, a Session, a scoped session; their asynchronous twins inside `run_sync`."""

from __future__ import annotations

import sys
from typing import Any

from supervision.store.port import StoreError

from ._lent import Lent


def lent(host: object) -> Lent | None:
    """Return the connection of a Session or Connection; None where *host* is none of SQLAlchemy's."""
    if (loaded := sys.modules.get("sqlalchemy")) is None:
        return None
    host = _inner(host)
    if not isinstance(host, (loaded.Connection, *_classes("sqlalchemy.orm", "Session"))):
        return None
    try:
        return _raw(host if isinstance(host, loaded.Connection) else host.connection())  # type: ignore[attr-defined]
    except loaded.exc.MissingGreenlet as error:
        raise StoreError(
            "phiên bất đồng bộ chỉ dùng được trong run_sync: await session.run_sync(lambda s: "
            "engine.desk(actor, within=s).send(…)) · an asynchronous session is used inside run_sync: "
            "await session.run_sync(lambda s: engine.desk(actor, within=s).send(…))"
        ) from error
    except loaded.exc.SQLAlchemyError as error:
        raise StoreError(
            f"SQLAlchemy không cho mượn giao dịch · SQLAlchemy does not lend its transaction ({error})"
        ) from error


def _raw(connection: Any) -> Lent:  # noqa: ANN401 - known only where SQLAlchemy is loaded
    if not connection.in_transaction():
        # SQLAlchemy begins with the first statement of whoever comes first; what is committed later is then all of it.
        connection.exec_driver_sql("SELECT 1").close()
    pooled = connection.connection
    return Lent(pooled.driver_connection, getattr(pooled.dbapi_connection, "run_async", None))


def _inner(host: Any) -> Any:  # noqa: ANN401 - as above
    """Return the synchronous object that *host* stands for."""
    if isinstance(host, _classes("sqlalchemy.orm", "scoped_session")):
        return host()
    if isinstance(host, _classes("sqlalchemy.ext.asyncio", "async_scoped_session")):
        host = host()
    if isinstance(host, _classes("sqlalchemy.ext.asyncio", "AsyncSession")):
        return host.sync_session
    if isinstance(host, _classes("sqlalchemy.ext.asyncio", "AsyncConnection")):
        return host.sync_connection
    return host


def _classes(module: str, name: str) -> tuple[Any, ...]:
    """Return the class; none where the module is not loaded."""
    loaded = sys.modules.get(module)
    return () if loaded is None else (getattr(loaded, name),)
