"""The app's configuration, found by Django; it holds the project's one engine."""

from __future__ import annotations

import threading

from django.apps import AppConfig
from django.core.signals import setting_changed
from django.db.models.signals import post_migrate

from supervision.engine import Engine
from supervision.spec import load
from supervision.store import StoreError

from ._labels import label as told
from ._settings import Settings, database
from ._store import DjangoStore


class SupervisionConfig(AppConfig):
    """The app ``supervision``; see `supervision.django`."""

    name = "supervision.django"
    label = "supervision"
    verbose_name = told("Sổ giám sát", "Supervision ledger")
    default_auto_field = "django.db.models.BigAutoField"

    def __init__(self, app_name: str, app_module: object) -> None:
        """Open nothing yet."""
        super().__init__(app_name, app_module)
        self._opened: tuple[Settings, Engine] | None = None
        self._opening = threading.Lock()

    def ready(self) -> None:
        """Register the checks; keep new workflows whenever the database was migrated."""
        from . import _checks, _distributed

        _checks.register_all()
        _distributed.join()
        post_migrate.connect(self._keep_workflows, sender=self, dispatch_uid="supervision.keep")
        setting_changed.connect(self._forget, dispatch_uid="supervision.forget")

    @property
    def opened(self) -> tuple[Settings, Engine]:
        """The settings and the engine that was opened with them, once a process."""
        found = self._opened
        if found is None:
            with self._opening:
                found = self._opened = self._opened or _opened()
        return found

    def _keep_workflows(self, *, using: str, **_: object) -> None:
        """Open the engine anew: opening keeps every workflow that the ledger does not know yet."""
        from . import _distributed

        if using == database():
            has_schema = DjangoStore(using).has_schema()
            self._opened = _opened() if has_schema else None
            if has_schema:
                _distributed.install()

    def _forget(self, *, setting: str, **_: object) -> None:
        if setting in {"SUPERVISION", "DATABASES"}:
            self._opened = None


def _opened() -> tuple[Settings, Engine]:
    settings = Settings.read()
    store = DjangoStore(settings.database)
    if not store.has_schema():
        raise StoreError(
            f"“{settings.database}” chưa có bảng của sổ giám sát: hãy chạy manage.py migrate · "
            f"“{settings.database}” has no tables of a ledger yet: run manage.py migrate"
        )
    library = load(settings.specs)
    return settings, Engine(store, library, clock=settings.clock, lang=settings.lang, ceiling=settings.ceiling)
