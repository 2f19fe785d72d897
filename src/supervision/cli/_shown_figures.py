"""What every ledger of the demonstration is shown with: what was played, and published figures beside those counted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from supervision.text import Text

from ._options import Ended
from ._screen import Screen, Shown

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from supervision.demo import Comparison, Played
    from supervision.wiring import Engine

CHOSEN = "chosen"


def require_demo(engine: Engine, invented: Collection[str], db: Path) -> None:
    """Refuse a ledger that holds anything but this play: invented acts must not get into a real one."""
    if engine.directory.persons <= set(invented):
        return
    raise Ended(
        "not_the_demo",
        Text(
            f"{db} đã chứa dữ liệu khác; chọn tệp khác bằng --db",
            f"{db} holds something else; choose another file with --db",
        ),
        2,
    )


def print_played(screen: Screen, played: Played) -> None:
    """Print how much was played now."""
    done, refused = played.commands - played.repeated, len(played.refused)
    if not done:
        screen.say(Text("Đã diễn xong từ trước; chỉ in lại kết quả.", "Played before; these are its results."))
        return
    told = Text(f"{played.commands} việc, lần này diễn {done}", f"Acts: {played.commands}, played now: {done}")
    if refused:
        told = Text(
            f"{told.vi}; {refused} việc bị từ chối đúng quy định",
            f"{told.get('en')}; refused as the rules demand: {refused}",
        )
    screen.say(Text(f"{told.vi}.", f"{told.get('en')}."))


def print_comparisons(screen: Screen, found: Sequence[Comparison]) -> None:
    """Print a table of figures, published and counted."""
    same = sum(comparison.matches for comparison in found)
    screen.heading(
        Text(
            f"Số đã công bố và số đếm được từ sổ ghi: khớp {same}/{len(found)}",
            f"Published, and counted from the record: {same} of {len(found)} agree",
        )
    )
    screen.table(
        (
            "",
            Text("Số liệu", "Figure"),
            Text("Công bố", "Published"),
            Text("Đếm được", "Counted"),
            Text("Nguồn", "Source"),
        ),
        ((_mark(item.matches), item.label, item.published, item.counted, _source(item)) for item in found),
    )


def _source(item: Comparison) -> Shown:
    return Text("số tự chọn", "our own choice") if item.source == CHOSEN else item.source


def _mark(is_good: bool) -> str:  # noqa: FBT001 - one value, one mark
    return "✓" if is_good else "✗"


def called_as() -> str:
    """Return how the command line was called, so that a printed command can be copied as it is."""
    if Path(sys.argv[0]).name == "supervision":
        return "supervision"
    python = Path(sys.executable)
    here = Path.cwd()
    return f"{python.relative_to(here) if python.is_relative_to(here) else python} -m supervision"
