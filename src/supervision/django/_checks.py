"""What ``manage.py check`` says: settings first; with ``--database`` also what the database itself answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.apps import apps
from django.core.checks import CheckMessage, Error, Tags, Warning, register  # noqa: A004 - Django's name
from django.db import connections

from supervision.model import CaseId, CommandId
from supervision.spec import SpecError, load
from supervision.store import StoreError

from ._distributed import is_shared, queue_database
from ._settings import Settings, database, problems
from ._store import DjangoStore

NOT_MIGRATED = "supervision.W003"
_HINTS = {"sqlite": 'OPTIONS = {"init_command": "PRAGMA synchronous = EXTRA"}'}


def register_all() -> None:
    """Register every check, under the tag ``supervision``."""
    register(settings_check, "supervision")
    register(database_settings_check, "supervision")
    register(database_check, "supervision", Tags.database)


def settings_check(app_configs: object = None, **_: object) -> list[CheckMessage]:
    """Say what in ``SUPERVISION`` cannot be, and which specs have problems."""
    del app_configs
    found = problems()
    if found:
        return [Error(told, id="supervision.E001") for told in found]
    folder = Settings.read().specs
    try:
        load(folder)
    except SpecError as error:
        hint = "supervision check " + str(folder)
        return [Error(f"đặc tả có lỗi · the specs have problems: {error}", hint=hint, id="supervision.E002")]
    return []


def database_settings_check(app_configs: object = None, **_: object) -> list[CheckMessage]:
    """Say what in ``DATABASES`` a ledger cannot live with, and what it lives badly with."""
    del app_configs
    connection = connections[database()]
    if connection.vendor not in {"sqlite", "postgresql"}:
        told = (
            f"“{database()}” là {connection.vendor}: sổ giám sát cần SQLite hoặc PostgreSQL · "
            f"“{database()}” is {connection.vendor}: a ledger takes SQLite or PostgreSQL"
        )
        return [Error(told, id="supervision.E003")]
    return [*_settled(connection.vendor, connection.settings_dict), *_shared()]


def _shared() -> Iterator[CheckMessage]:
    if not apps.is_installed("procrastinate.contrib.django") or is_shared():
        return
    yield Warning(
        f"procrastinate ở “{queue_database()}”, sổ ở “{database()}”: sổ không báo việc cho nó được · "
        f"procrastinate is in “{queue_database()}”, the ledger in “{database()}”: it cannot be asked for jobs",
        hint=f'PROCRASTINATE_DATABASE_ALIAS = "{database()}"',
        id="supervision.W004",
    )


def _settled(vendor: str, settings: dict[str, object]) -> Iterator[CheckMessage]:
    options = settings.get("OPTIONS") or {}
    if not settings.get("AUTOCOMMIT", True):
        yield Error(
            "AUTOCOMMIT = False: Django không kết thúc giao dịch, lệnh đã báo lưu có thể mất · "
            "AUTOCOMMIT = False: Django ends no transaction, what was acknowledged could be lost",
            hint="AUTOCOMMIT = True",
            id="supervision.E004",
        )
    if settings.get("ATOMIC_REQUESTS"):
        yield Warning(
            "ATOMIC_REQUESTS: mọi lệnh thuộc giao dịch của cả yêu cầu; view báo lỗi thì mất cả lệnh lẫn dấu vết lần bị "
            "từ chối, và người khác chờ đến khi view xong · ATOMIC_REQUESTS: every command belongs to the request's "
            "transaction; a view that fails takes the command and the note of a refusal with it, and others wait until "
            "the view ends",
            hint="ATOMIC_REQUESTS = False; transaction.atomic() around the host's rows and ours",
            id="supervision.W001",
        )
    if (
        vendor == "sqlite"
        and isinstance(options, dict)
        and options.get("transaction_mode") not in {"IMMEDIATE", "EXCLUSIVE"}
    ):
        yield Warning(
            "SQLite mở giao dịch kiểu DEFERRED: khối atomic() đã đọc trước rồi mới ghi có thể bị từ chối ngay · SQLite "
            "begins DEFERRED transactions: an atomic() block that reads before it writes may be refused at once",
            hint='OPTIONS = {"transaction_mode": "IMMEDIATE"}',
            id="supervision.W002",
        )


def database_check(
    app_configs: object = None, databases: Sequence[str] | None = None, **_: object
) -> list[CheckMessage]:
    """Ask the database: would it keep what was acknowledged, and is the schema there; only with ``--database``."""
    del app_configs
    if database() not in (databases or ()):
        return []
    try:
        store = DjangoStore(database())
        if store.has_schema():
            # As a command begins, beside others: what is refused here would be refused there.
            with store.command(CommandId(""), CaseId("")):
                return []
    except StoreError as error:
        return [Error(str(error), hint=_HINTS.get(connections[database()].vendor), id="supervision.E005")]
    told = f"“{database()}” chưa có bảng của sổ giám sát · “{database()}” has no tables of a ledger yet"
    return [Warning(told, hint="manage.py migrate", id=NOT_MIGRATED)]
