"""Several machines that share the work of one or more ledgers, through procrastinate."""

from __future__ import annotations

from contextlib import ExitStack
from types import ModuleType
from typing import TYPE_CHECKING, Annotated

import attrs
from cyclopts import Parameter

from supervision.text import Text

from ._options import Common, Ended, ledger

if TYPE_CHECKING:
    from supervision.distributed import Crew


@Parameter(name="*")
@attrs.frozen
class Shared:
    """How work is shared with other machines."""

    distributed: Annotated[
        bool,
        Parameter(negative="", help="Chia việc cho nhiều máy qua hàng đợi · Share the work with other machines"),
    ] = False
    ledger: Annotated[
        list[str] | None,
        Parameter(
            negative="",
            help="Sổ cái trên PostgreSQL thay cho --db; lặp lại được · A ledger in place of --db; repeatable",
        ),
    ] = None


ALONE = Shared()


def package() -> ModuleType:
    """Return `supervision.distributed`; raise Ended where procrastinate is not installed."""
    try:
        from supervision import distributed
    except ImportError as missing:
        if (missing.name or "").partition(".")[0] not in {"procrastinate", "psycopg", "psycopg_pool"}:
            raise
        raise Ended(
            "not_installed",
            Text(
                f"chưa cài {missing.name}: pip install “supervision-cycles[distributed]”",
                f"{missing.name} is not installed: pip install “supervision-cycles[distributed]”",
            ),
            3,
        ) from missing
    return distributed


def require_alone(shared: Shared) -> None:
    """Raise Ended where ledgers are listed for a command that works on one."""
    if shared.ledger:
        raise Ended(
            "one_ledger",
            Text(
                "--ledger chỉ dùng cùng --distributed; một sổ thì dùng --db",
                "--ledger goes with --distributed; for one ledger use --db",
            ),
            2,
        )


def crew(stack: ExitStack, common: Common, shared: Shared) -> Crew:
    """Open every ledger that is named, to be closed by *stack*; return who works on them.

    Raises:
        Ended: procrastinate is not installed, or there is no such ledger.
        StoreError: A ledger cannot be shared out; the message says why.
    """
    distributed = package()
    every = [attrs.evolve(common, db=name) for name in dict.fromkeys(shared.ledger or [common.db])]
    for each in every:
        distributed.require_postgres(each.url)
    opened = [distributed.Ledger(each.url, stack.enter_context(ledger(each))) for each in every]
    made: Crew = distributed.Crew(opened)
    made.require()
    return made
