"""The way in: the project's one engine, and a desk in a view."""

from __future__ import annotations

from django.apps import apps

from supervision.engine import Desk, Engine

from ._settings import Settings
from ._store import DjangoStore


def engine() -> Engine:
    """Return the project's engine, opened with what ``SUPERVISION`` says when it is first asked for.

    Raises:
        ImproperlyConfigured: Something in ``SUPERVISION`` cannot be.
        StoreError: The database cannot be used as it is, or was not migrated.
        SpecError: A spec has problems; all of them are in the error.
    """
    return _opened()[1]


def desk(who: object, *, importing: bool = False) -> Desk:
    """Return a desk for a view: inside `transaction.atomic()` it belongs to that block, else each command stands alone.

    Inside a block receipts are pending until the block ends, and what is done goes with the host's rows.  Take a new
    desk in each block: one that was taken outside refuses to act inside, and one from inside to act outside.

    Args:
        who: A request, whose actor ``SUPERVISION["ACTOR"]`` tells, by default the name of its authenticated user; or
            the person's id itself.
        importing: Take over history, as for `supervision.Engine.desk`.

    Raises:
        PermissionDenied: Nobody is logged in.
        StoreError: The transaction that is open cannot be used, and the message says why.
    """
    settings, opened = _opened()
    actor = who if isinstance(who, str) else settings.actor(who)
    is_inside = isinstance(opened.store, DjangoStore) and opened.store.is_inside
    return opened.desk(actor, within=settings.database if is_inside else None, importing=importing)


def _opened() -> tuple[Settings, Engine]:
    found: tuple[Settings, Engine] = apps.get_app_config("supervision").opened
    return found
