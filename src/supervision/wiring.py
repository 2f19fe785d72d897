"""The composition root: the one place that names concrete stores."""

from __future__ import annotations

from pathlib import Path

from supervision.clock import Clock, IdSource
from supervision.engine import Engine as _Engine
from supervision.errors import SupervisionError
from supervision.spec import Library, load
from supervision.store import Store


class UnknownStoreError(SupervisionError):
    """The address names no store that is shipped.

    Attributes:
        url: The address.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url

    def __str__(self) -> str:
        return (
            f"không hiểu địa chỉ kho dữ liệu {self.url!r}: dùng memory:// hoặc sqlite:///đường-dẫn"
            f" · cannot read the store address {self.url!r}: use memory:// or sqlite:///path"
        )


def open_store(url: str) -> Store:
    """Open the store at *url*: ``memory://``, ``sqlite:///relative.db`` or ``sqlite:////absolute.db``.

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
    raise UnknownStoreError(url)


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
            url: ``memory://`` or ``sqlite:///path``.
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
