"""Django: an alias of its databases."""

from __future__ import annotations

import sys
from typing import Any

from supervision.store.port import StoreError

from ._lent import Lent


def lent(host: object) -> Lent | None:
    """Return the connection behind an alias, on which an atomic block is open; None where *host* is no text."""
    if not isinstance(host, str):
        return None
    wrapper = _connection(host)
    if wrapper.get_autocommit():
        raise StoreError(
            f"Django chưa mở giao dịch trên “{host}”: hãy đặt lệnh trong transaction.atomic(using={host!r}) · "
            f"Django has no transaction open on “{host}”: put the command into transaction.atomic(using={host!r})"
        )
    if wrapper.needs_rollback:
        raise StoreError(
            "khối atomic của Django đã hỏng vì lỗi trước đó: hãy ra khỏi khối rồi làm lại · "
            "Django's atomic block is broken by an earlier error: leave it and begin again"
        )
    return Lent(wrapper.connection)


def _connection(alias: str) -> Any:  # noqa: ANN401 - Django ships no types
    loaded = sys.modules.get("django.db")
    if loaded is None:
        raise StoreError(
            f"“{alias}” là bí danh của Django nhưng Django chưa được nạp · "
            f"“{alias}” is an alias of Django's, but Django is not loaded"
        )
    if alias not in loaded.connections:
        known = ", ".join(loaded.connections)
        raise StoreError(
            f"Django không có cơ sở dữ liệu “{alias}”; hiện có: {known} · "
            f"Django has no database “{alias}”; there are: {known}"
        )
    return loaded.connections[alias]
