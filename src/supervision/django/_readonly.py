"""Rows that are looked at and never touched: only a desk writes, and it writes the record with them."""

from __future__ import annotations

from typing import NoReturn

from django.db import models

from ._errors import ReadOnlyError
from ._settings import database


class ReadOnlyQuerySet(models.QuerySet):
    """Reads, in the ledger's database; every way to write raises `ReadOnlyError`."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise ReadOnlyError(self.model.__name__)

    create = get_or_create = update_or_create = _refuse
    acreate = aget_or_create = aupdate_or_create = _refuse
    bulk_create = bulk_update = update = delete = _refuse
    abulk_create = abulk_update = aupdate = adelete = _refuse
    _insert = _update = _raw_delete = _refuse


class ReadOnlyManager(models.Manager.from_queryset(ReadOnlyQuerySet)):  # type: ignore[misc]
    """Asks the database that holds the ledger, whatever routers say."""

    def get_queryset(self) -> ReadOnlyQuerySet:
        """Return all rows."""
        return super().get_queryset().using(database())


class ReadOnlyModel(models.Model):
    """A table of the ledger: made by its migrations, written by its desks, read here."""

    objects = ReadOnlyManager()

    class Meta:
        """Not Django's to make or to change."""

        abstract = True
        managed = False
        default_permissions = ("view",)

    def save(self, *_: object, **__: object) -> NoReturn:
        """Refuse.

        Raises:
            ReadOnlyError: Always.
        """
        raise ReadOnlyError(type(self).__name__)

    save_base = asave = delete = adelete = save
