"""A ledger copied to another store: from a file to a server, or back."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._import import progress_bar
from ._options import OUTPUT, Common, Ended, Output
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.copying import Copied, Side

_SHOWN = 20


def copy(
    source: Annotated[
        str, Parameter(name="FROM", help="Sổ nguồn: tệp, hoặc postgresql://… · The ledger: a file, or postgresql://…")
    ],
    target: Annotated[
        str,
        Parameter(
            name="TO", help="Sổ đích, được tạo nếu chưa có · Where it shall be too; made where there is no ledger yet"
        ),
    ],
    /,
    *,
    output: Output = OUTPUT,
) -> int:
    """Sao chép sổ cái sang nơi lưu khác và chứng minh hai sổ bằng nhau · Copy a ledger, and prove both equal.

    Bị ngắt thì chạy lại, sẽ tiếp tục từ chỗ dừng · Interrupted, run it again: it goes on where it stopped.
    """
    screen, (ours, theirs) = Screen.of(output), (Common(source), Common(target))
    _require_two(ours, theirs)
    found = _copied(ours, theirs)
    sides = {"source": found.source, "target": found.target, "differences": found.differences}
    screen.json({"from": ours.shown, "to": theirs.shown, "copied": found.copied, **sides, "behind": found.is_behind})
    screen.say(_side(ours.shown, found.source), _side(theirs.shown, found.target))
    screen.say(*_told(found))
    return 0 if found.is_equal else 1


def _require_two(ours: Common, theirs: Common) -> None:
    if ours.url == theirs.url:
        told = Text("sổ nguồn và sổ đích là một", "the source and the target are the same ledger")
        raise Ended("same_ledger", told, 2)
    if not ours.is_there():
        told = Text(f"không có sổ cái {ours.shown}", f"there is no ledger {ours.shown}")
        raise Ended("no_ledger", told, 3)


def _copied(ours: Common, theirs: Common) -> Copied:
    from supervision.copying import copy as copy_ledger
    from supervision.wiring import open_store

    with ExitStack() as stack:
        stores = []
        for url in (ours.url, theirs.url):
            stores.append(open_store(url))
            stack.callback(stores[-1].close)
        with progress_bar() as progress:
            return copy_ledger(*stores, progress=progress)


def _side(shown: str, side: Side) -> Text:
    return Text(
        f"{shown}: {side.events} sự kiện, {side.cases} hồ sơ, mã băm của nhật ký {side.digest}",
        f"{shown}: {side.events} events, {side.cases} cases, digest of the log {side.digest}",
    )


def _told(found: Copied) -> list[Text]:
    if not found.is_equal:
        head = Text(
            f"Hai sổ có {len(found.differences)} chỗ khác nhau:",
            f"Differences: {len(found.differences)}",
        )
        listed = [Text(line, line) for line in (f"  {d.what} {d.where}".rstrip() for d in found.differences[:_SHOWN])]
        more = [Text("  …", "  …")] if len(found.differences) > _SHOWN else []
        return [head, *listed, *more]
    lines = [
        Text(f"Đã sao chép {found.copied} sự kiện; hai sổ bằng nhau.", f"Copied {found.copied} events; both are equal.")
    ]
    if found.is_behind:
        lines.append(
            Text(
                "Trong lúc đó sổ nguồn có thêm việc mới: sao chép lần nữa để theo kịp.",
                "People have worked on in the source meanwhile: copy again to catch up.",
            )
        )
    return lines
