"""The composition root: the one place that names concrete stores."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import attrs

from supervision.clock import Clock, IdSource
from supervision.engine import Engine as _Engine
from supervision.errors import SupervisionError
from supervision.spec import Library, load
from supervision.store import Store, StoreError


class UnknownStoreError(SupervisionError):
    """The address names no store that is shipped.

    Attributes:
        url: The address.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url

    def __str__(self) -> str:
        told = without_password(self.url)
        return (
            f"không hiểu địa chỉ kho dữ liệu {told!r}: dùng memory://, sqlite:///đường-dẫn hoặc postgresql://…"
            f" · cannot read the store address {told!r}: use memory://, sqlite:///path or postgresql://…"
        )


@attrs.frozen
class SchemaStatus:
    """What a database holds of ours.

    Attributes:
        found: The number of its schema; None where there is nothing of ours.
        wanted: The number this version makes.
        is_usable: Whether this version works on what was found.
    """

    found: int | None
    wanted: int
    is_usable: bool


def open_store(url: str) -> Store:
    """Open the store at *url*.

    Args:
        url: ``memory://``, ``sqlite:///relative.db``, ``sqlite:////absolute.db`` or, with the extra ``postgres``,
            ``postgresql://user@host/database``.

    Raises:
        UnknownStoreError: The address names no store that is shipped.
        StoreError: The store cannot be used safely as it is.
    """
    if url == "memory://":
        from supervision.store.memory import MemoryStore  # here, so that only what is used is loaded

        return MemoryStore()
    if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
        from supervision.store.sqlite import SqliteStore  # as above

        return SqliteStore(url.removeprefix("sqlite:///"))
    if is_postgres(url):
        store: Store = _postgres().PostgresStore(url)
        return store
    raise UnknownStoreError(url)


def is_postgres(url: str) -> bool:
    """Tell whether an address names a PostgreSQL database."""
    return url.startswith(("postgresql://", "postgres://"))


def without_password(url: str) -> str:
    """Return an address as it may be shown: whatever could be a password in it is left out."""
    shown = re.sub(r"(?<=://)([^/@?]*?):[^/?]*@", r"\1@", url)
    return re.sub(r"([?&](?:ssl)?password=)[^&]*", r"\1…", shown)


def read_schema(url: str) -> SchemaStatus:
    """Return what the database at *url* holds, without changing it.

    Raises:
        UnknownStoreError: The address names no database that is shipped.
        StoreError: There is no such database, or it holds something else.
    """
    if is_postgres(url):
        found = _postgres().read_schema(url)
        return SchemaStatus(found.found, found.wanted, found.is_usable)
    if url.startswith("sqlite:///"):
        from supervision.store.sqlite import SCHEMA, read_schema  # here, so that only what is used is loaded

        number = read_schema(url.removeprefix("sqlite:///"))
        return SchemaStatus(number, SCHEMA, number == SCHEMA)
    raise UnknownStoreError(url)


def upgrade_schema(url: str) -> SchemaStatus:
    """Bring the database at *url* to this version's schema, whole or not at all; return what it held before.

    In a SQLite file our tables, all named ``supervision_…``, are made beside those that a host keeps there.

    Raises:
        UnknownStoreError: The address names no database that is shipped.
        StoreError: The database belongs to a newer version, holds something else, or cannot be used safely.
    """
    before = read_schema(url)
    if is_postgres(url):
        _postgres().upgrade(url)
    else:
        from supervision.store.sqlite import upgrade  # here, so that only what is used is loaded

        upgrade(url.removeprefix("sqlite:///"))
    return before


def schema_script(url: str, after: int = 0) -> str:
    """Return the SQL that brings schema *after* to this version's, for whoever runs it by hand.

    The address is not connected to; it only says which dialect.

    Raises:
        UnknownStoreError: The address names no database that is shipped.
    """
    if is_postgres(url):
        told: str = _postgres().script(after)
        return told
    if url.startswith("sqlite:///"):
        from supervision.store.sqlite import script  # here, so that only what is used is loaded

        return script(after)
    raise UnknownStoreError(url)


def _postgres() -> ModuleType:
    """Return the adapter; its driver is an extra, and loaded only here."""
    try:
        from supervision.store import postgres
    except ImportError as missing:
        if (missing.name or "psycopg").partition(".")[0] != "psycopg":
            raise
        raise StoreError(
            "chưa cài trình điều khiển PostgreSQL: pip install “supervision-cycles[postgres]” · "
            "the PostgreSQL driver is not installed: pip install “supervision-cycles[postgres]”"
        ) from missing
    return postgres


def sqlite_settings() -> tuple[str, str]:
    """Return the version of SQLite in this process, and the journal a ledger file gets with it."""
    from supervision.store.sqlite import settings  # here, so that only what is used is loaded

    return settings()


class Engine(_Engine):
    """A ledger and its workflows, opened by address; everything else is `supervision.engine.Engine`."""

    @classmethod
    def open(  # noqa: PLR0913 - the public door: every keyword is one thing a host may state
        cls,
        url: str,
        *,
        specs: Library | Path | None = None,
        clock: Clock | None = None,
        ids: IdSource | None = None,
        lang: str = "vi",
        ceiling: str = "vault",
    ) -> Engine:
        """Open a ledger, made new where there is none.

        Args:
            url: ``memory://``, ``sqlite:///path`` or ``postgresql://user@host/database``.
            specs: A folder of specs, or what `supervision.spec.load` made of one; the shipped workflows by default.
            clock: The time; the machine's own by default.
            ids: Fresh ids and salts; the machine's own by default.
            lang: ``vi`` or ``en``: language of texts and of refusals.
            ceiling: The most guarded class of fields whose content may be kept here: ``public``, ``internal``,
                ``restricted``, ``personal``, ``vault`` or ``classified``.  Of what is above it only a stub is taken
                (State secrets: Law 117/2025/QH15, Decision 774/QĐ-TTg of 2020).

        Raises:
            ValueError: *ceiling* is none of these.
            SpecError: A spec has problems; all of them are in the error.
            StoreError: The store cannot be used safely as it is.
        """
        library = specs if isinstance(specs, Library) else load(specs)
        return cls(open_store(url), library, clock=clock, ids=ids, lang=lang, ceiling=ceiling)
