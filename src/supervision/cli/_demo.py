"""The demonstration: five years of one district played on a file, and what there is to see afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, get_args

from cyclopts import Parameter

from supervision.text import Text, day_text

from ._case import show_timeline
from ._demo_ledgers import show_ledger
from ._import import progress_bar
from ._ledger import figure_documents, write
from ._options import OUTPUT, Output
from ._screen import Screen
from ._shown_figures import called_as, print_comparisons, print_played, require_demo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from supervision.demo import Attempt, Overdue, Played, Show
    from supervision.reports import Report

DEMO = Path("supervision-demo.db")
Part = Literal["supervision", "reception", "dialogue", "opinion", "petition", "study", "inspection"]
_MOST_TOLD = 3
# Everything in the play happens after it; the play itself sets the clock to the day of each act.
_BEFORE = datetime(2015, 1, 1, tzinfo=UTC)


def demo(
    *,
    part: Annotated[
        Part, Parameter(help="Sổ cái nào của bản trình diễn · Which of the demonstration's ledgers")
    ] = "supervision",
    db: Annotated[
        Path | None, Parameter(help="Tệp sổ cái của bản trình diễn · The demonstration's ledger file")
    ] = None,
    csv: Annotated[
        Path | None, Parameter(help="Ghi số liệu ra tệp CSV này · Write the figures to this CSV file")
    ] = None,
    output: Output = OUTPUT,
) -> int:
    """Diễn lại một chu trình giám sát nhiều năm rồi in kết quả · Play years of supervision and show the results.

    Chạy lại thì chỉ in kết quả · Run again it only shows the results.
    """
    screen = Screen.of(output)
    if part == "supervision":
        _show_supervision(screen, db or DEMO, csv)
    else:
        show_ledger(screen, part, db or DEMO.with_stem(f"{DEMO.stem}-{part}"), csv)
    return 0


def _show_supervision(screen: Screen, db: Path, csv: Path | None) -> None:
    from supervision.clock import VirtualClock
    from supervision.demo import Show, data, figures_csv, play, read
    from supervision.reports import count
    from supervision.wiring import Engine

    with Engine.open(f"sqlite:///{db}", clock=VirtualClock(_BEFORE), lang=screen.lang) as engine:
        require_demo(engine, {str(row.id) for row in read(data()).people}, db)
        screen.say(Text(f"Sổ cái trình diễn: {db}", f"The demonstration's ledger: {db}"))
        with progress_bar() as progress:
            played = play(engine, data(), progress=progress)
        seen = Show.of(engine, data())
        report = count(engine, until_on=seen.until_on)
        if csv is not None:
            write(csv, figures_csv(report))
        if screen.is_json:
            screen.json(_document(screen, seen, report, played, db))
        else:
            _print(screen, seen, report, played, db)


def _document(screen: Screen, seen: Show, report: Report, played: Played, db: Path) -> dict[str, object]:
    return {
        "ledger": str(db),
        "played": {"commands": played.commands, "repeated": played.repeated, "refused": len(played.refused)},
        "until": seen.until_on,
        "position": report.position,
        "figures": figure_documents(report),
        "comparisons": seen.comparisons(report, screen.lang),
        "overdue": seen.overdue(),
        "refused_sum": seen.refused_sum(),
        "timeline": seen.timeline(),
        "refusals": [seen.overlap(), seen.too_late()],
        "due_date": str(seen.due_date()),
        "further": _further(seen, db),
    }


def _print(screen: Screen, seen: Show, report: Report, played: Played, db: Path) -> None:
    print_played(screen, played)
    print_comparisons(screen, seen.comparisons(report, screen.lang))
    _print_refused_sum(screen, seen)
    _print_overdue(screen, seen.overdue())
    screen.heading(Text("Một kế hoạch, từ đầu đến cuối", "One plan, from beginning to end"))
    # Clocks are left out here: the plan's own dates are in `case show`.
    show_timeline(screen, (entry for entry in seen.timeline() if entry.step))
    for attempt in (seen.overlap(), seen.too_late()):
        _print_attempt(screen, attempt)
    screen.heading(Text("Một ngày đến hạn, đếm từng ngày", "One due date, counted day by day"))
    screen.say(*str(seen.due_date()).splitlines())
    screen.heading(Text("Xem tiếp", "Look further"))
    screen.say(*(f"  {line}" for line in _further(seen, db)))
    screen.say(
        "",
        Text(
            f"Tệp {db} là toàn bộ sổ cái: sao lưu bằng cách sao chép khi không ai đang dùng, xóa là bỏ.",
            f"The file {db} is the whole ledger: copied while nobody uses it, it is backed up; deleted, it is gone.",
        ),
    )


def _print_refused_sum(screen: Screen, seen: Show) -> None:
    found = seen.refused_sum()
    if found is None:
        return
    screen.heading(Text("Một tổng không được cộng", "A sum that is refused"))
    reported, difference = found.reported.text(screen.lang), found.difference
    screen.say(
        Text(f"{found.reported.label.vi}: {reported}", f"{found.reported.label.get('en')}: {reported}"),
        found.text,
        Text(f"còn lệch {difference} so với số đã báo cáo", f"{difference} remain of the reported number"),
    )


def _print_overdue(screen: Screen, late: Sequence[Overdue]) -> None:

    screen.heading(Text(f"Quá hạn vào ngày cuối: {len(late)}", f"Overdue on the last day: {len(late)}"))
    screen.table(
        (Text("Hạn", "Due"), Text("Số ngày", "Days late"), Text("Thời hạn", "Term"), Text("Phải làm", "Owed by")),
        (
            (
                day_text(item.deadline.due_on, screen.lang),
                str(item.days_late),
                item.deadline.label,
                item.deadline.owner,
            )
            for item in late
        ),
    )
    for item in late[:_MOST_TOLD]:
        screen.say(Text("vì:", "why:"), *(f"  {line}" for line in item.why.splitlines()))


def _print_attempt(screen: Screen, attempt: Attempt) -> None:
    screen.heading(Text(f"Bị từ chối: {attempt.about.vi}", f"Refused: {attempt.about.get('en')}"))
    screen.say(*attempt.explained.lines)


def _further(seen: Show, db: Path) -> list[str]:
    """Return commands worth running next."""
    found, called = dict(seen.further()), called_as()
    day = f"{seen.until_on:%d/%m/%Y}"
    tail = f"--as {found['actor']} --on {day} --db {db}"
    return [
        f"{called} case show {found['plan']} --linked {tail}",
        f"{called} due --overdue {tail}",
        f"{called} explain {found['feedback']} --date answer_term {tail}",
        f"{called} case show {found['sup_assignment']} {tail}",
        f"{called} figures --to {day} --db {db}",
        f"{called} verify --db {db}",
        *(f"{called} demo --part {part}" for part in get_args(Part)[1:]),
    ]
