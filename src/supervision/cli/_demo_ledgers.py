"""The other ledgers of the demonstration: each played on a file of its own, and what was counted from it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from supervision.text import Text, day_text

from ._import import progress_bar
from ._ledger import figure_documents, write
from ._screen import Screen
from ._shown_figures import called_as, print_comparisons, print_played, require_demo

if TYPE_CHECKING:
    from supervision.demo import Ledger, Played, StillOpen
    from supervision.reports import Report

# Everything in a play happens after it; the play itself sets the clock to the day of each act.
_BEFORE = datetime(2015, 1, 1, tzinfo=UTC)


def show_ledger(screen: Screen, name: str, db: Path, csv: Path | None) -> None:
    """Play the ledger *name* on the file *db*, or only look at it where it was played, and print what it counts."""
    from supervision.clock import VirtualClock
    from supervision.demo import LEDGERS, compared, figures_csv, play_ledger, still_open
    from supervision.reports import count
    from supervision.wiring import Engine

    ledger = LEDGERS[name]()
    clock = VirtualClock(_BEFORE)
    with Engine.open(f"sqlite:///{db}", specs=ledger.library(), clock=clock, lang=screen.lang) as engine:
        require_demo(engine, {person for person, _ in ledger.organisation.persons}, db)
        screen.say(Text(f"{ledger.label.vi}: sổ cái {db}", f"{ledger.label.get('en')}: the ledger {db}"))
        with progress_bar() as progress:
            played = play_ledger(engine, ledger, progress=progress)
        report, left = count(engine, until_on=ledger.until_on), still_open(engine, ledger)
        if csv is not None:
            write(csv, figures_csv(report))
        if screen.is_json:
            screen.json(_document(screen, ledger, report, played, left, db))
            return
        print_played(screen, played)
        print_comparisons(screen, compared(ledger, report, screen.lang))
        _print_left(screen, left)
        _print_not_rebuilt(screen, ledger)
        screen.heading(Text("Xem tiếp", "Look further"))
        screen.say(*(f"  {line}" for line in _further(ledger, db)))


def _document(  # noqa: PLR0913, PLR0917 - everything that is shown
    screen: Screen, ledger: Ledger, report: Report, played: Played, left: tuple[StillOpen, ...], db: Path
) -> dict[str, object]:
    from supervision.demo import compared

    return {
        "ledger": str(db),
        "part": ledger.name,
        "played": {"commands": played.commands, "repeated": played.repeated},
        "until": ledger.until_on,
        "position": report.position,
        "figures": figure_documents(report),
        "comparisons": compared(ledger, report, screen.lang),
        "still_open": left,
        "not_rebuilt": ledger.not_rebuilt,
        "further": _further(ledger, db),
    }


def _print_left(screen: Screen, left: tuple[StillOpen, ...]) -> None:
    if not left:
        return
    screen.heading(
        Text(f"Chưa giải quyết xong vào ngày cuối: {len(left)}", f"Not settled on the last day: {len(left)}")
    )
    screen.table(
        (Text("Số", "No."), Text("Nội dung", "About"), Text("Từ ngày", "Since"), Text("Số ngày", "Days"), ""),
        (
            (case.reference, case.about, day_text(case.opened_on, screen.lang), str(case.days), case.state)
            for case in left
        ),
    )


def _print_not_rebuilt(screen: Screen, ledger: Ledger) -> None:
    if not ledger.not_rebuilt:
        return
    screen.heading(Text("Đã công bố nhưng không đếm lại được", "Published, and not to be counted from a record"))
    screen.table(
        (Text("Số liệu", "Figure"), Text("Công bố", "Published"), Text("Vì sao", "Why")),
        ((row.label, row.published, row.why) for row in ledger.not_rebuilt),
    )


def _further(ledger: Ledger, db: Path) -> list[str]:
    """Return commands worth running next."""
    called, day = called_as(), f"{ledger.until_on:%d/%m/%Y}"
    return [
        f"{called} figures --to {day} --db {db}",
        f"{called} due --overdue --as {ledger.viewer} --on {day} --db {db}",
        f"{called} verify --db {db}",
    ]
