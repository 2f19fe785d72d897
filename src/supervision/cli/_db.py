"""The database: which schema it has, bringing it up to date, the SQL for whoever does it by hand, and copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from supervision.text import Text

from ._copy import copy
from ._distributed import package
from ._options import USUAL, Common
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.wiring import SchemaStatus

db = App(name="db", help="Cơ sở dữ liệu của sổ cái: lược đồ, sao chép · The ledger's database: its schema, copies")
db.command(copy)


@db.command
def status(*, common: Common = USUAL) -> int:
    """Sổ cái có lược đồ nào, phiên bản này cần lược đồ nào · Which schema the ledger has, and which one is needed."""
    from supervision.wiring import read_schema

    screen, found = Screen.of(common), read_schema(common.url)
    screen.json({"ledger": common.shown, "schema": found.found, "wanted": found.wanted, "usable": found.is_usable})
    screen.say(_told(common.shown, found))
    return 0 if found.is_usable else 1


@db.command
def upgrade(
    *,
    distributed: Annotated[
        bool, Parameter(negative="", help="Tạo cả hàng đợi cho nhiều máy · Make the queue for many machines as well")
    ] = False,
    common: Common = USUAL,
) -> int:
    """Nâng lược đồ lên phiên bản này; hãy sao lưu trước · Bring the schema to this version's; back up first."""
    from supervision.wiring import upgrade_schema

    queue = package() if distributed else None
    if queue is not None:
        queue.require_postgres(common.url)
    screen, before = Screen.of(common), upgrade_schema(common.url)
    number = max(before.found or 0, before.wanted)
    if queue is not None:
        queue.install(common.url)
    screen.json({"ledger": common.shown, "before": before.found, "schema": number, "distributed": distributed})
    if before.found is not None and before.found >= before.wanted:
        screen.say(_told(common.shown, before))
    elif before.found is None:
        screen.say(Text(f"Đã tạo lược đồ {number}.", f"Made schema {number}."))
    else:
        screen.say(
            Text(
                f"Đã nâng lược đồ {before.found} lên {number}.",
                f"Brought schema {before.found} to {number}.",
            )
        )
    if queue is not None:
        screen.say(
            Text("Sổ báo việc cho hàng đợi của procrastinate.", "The ledger asks procrastinate's queue for jobs.")
        )
    return 0


@db.command
def sql(
    *,
    after: Annotated[int, Parameter(help="Lược đồ đang có; 0 là chưa có · The schema there is; 0 for none")] = 0,
    common: Common = USUAL,
) -> int:
    """In câu lệnh SQL để người quản trị tự chạy · Print the SQL for an administrator to run; connects to nothing."""
    from supervision.wiring import schema_script

    screen, text = Screen.of(common), schema_script(common.url, after)
    screen.json({"after": after, "sql": text})
    if not screen.is_json:
        print(text, end="")
    return 0


def _told(shown: str, found: SchemaStatus) -> Text:
    if found.found is None:
        return Text(
            f"{shown}: chưa có lược đồ; phiên bản này tạo lược đồ {found.wanted}.",
            f"{shown}: no schema yet; this version makes schema {found.wanted}.",
        )
    if found.found < found.wanted:
        is_old = (
            f"{shown}: lược đồ {found.found}, phiên bản này cần {found.wanted}; ",
            (f"{shown}: schema {found.found}, this version needs {found.wanted}; "),
        )
        todo = "hãy sao lưu rồi “supervision db upgrade”.", "back it up, then “supervision db upgrade”."
        return Text(is_old[0] + todo[0], is_old[1] + todo[1])
    if found.is_usable:
        return Text(f"{shown}: lược đồ {found.found}, dùng được.", f"{shown}: schema {found.found}, fit for use.")
    return Text(
        f"{shown}: lược đồ {found.found} thuộc phiên bản mới hơn; hãy dùng phiên bản đó.",
        f"{shown}: schema {found.found} belongs to a newer version; use that version.",
    )
