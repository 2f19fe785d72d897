"""The worker as a process, as one line of cron, and what there is to tell of it."""

from __future__ import annotations

import signal
from contextlib import ExitStack
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text, day_text

from ._distributed import ALONE, Shared, crew, require_alone
from ._options import USUAL, Common, Ended, ledger
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.distributed import Crew
    from supervision.worker import Done, JobReport, Report, Worker


def worker(
    *,
    once: Annotated[
        bool, Parameter(negative="", help="Làm hết việc đang có rồi dừng · Do all there is, and end")
    ] = False,
    report: Annotated[
        bool, Parameter(negative="", help="Chỉ báo tình hình, không làm gì · Only say how things stand")
    ] = False,
    every: Annotated[int, Parameter(help="Nghỉ mấy giây khi hết việc · Seconds of rest when nothing is left")] = 1,
    shared: Shared = ALONE,
    common: Common = USUAL,
) -> int:
    """Làm những việc tự diễn ra khi đến hạn · Do what follows by itself when its day has come."""
    from supervision.worker import Worker

    if every < 1:
        raise Ended("bad_pause", Text("--every phải từ 1 giây trở lên", "--every is one second or more"), 2)
    screen = Screen.of(common)
    if shared.distributed:
        if once or report:
            told = "--once và --report không đi cùng --distributed", "--once and --report do not go with --distributed"
            raise Ended("not_together", Text(*told), 2)
        with ExitStack() as stack:
            return _go_on(screen, crew(stack, common, shared))
    require_alone(shared)
    with ledger(common) as engine:
        doer = Worker(engine, pause=timedelta(seconds=every))
        if report:
            return _show(screen, common, doer.report())
        if once:
            return _tell(screen, doer.run_once())
        return _go_on(screen, doer)


_HEADINGS = (
    Text("Việc", "Job"),
    Text("Giữ đến (UTC)", "Held until (UTC)"),
    Text("Còn chờ", "Behind"),
    Text("Để riêng", "Set apart"),
)


def _go_on(screen: Screen, doer: Worker | Crew) -> int:
    """Work until told to end, which lets go of everything first."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: doer.stop())
    screen.say(
        Text(
            "Đang chạy; dừng bằng Ctrl+C hoặc SIGTERM.",
            "Running; end it with Ctrl+C or SIGTERM.",
        )
    )
    doer.run()
    return 0


def _tell(screen: Screen, done: Done) -> int:
    screen.json({"moved": done.moved, "opened": done.opened, "sealed": done.sealed})
    screen.say(
        Text(
            f"Hồ sơ chuyển bước vì đến hạn: {done.moved}; hồ sơ mở theo chương trình: {done.opened}; "
            f"sự kiện niêm phong: {done.sealed}.",
            f"Cases moved because their day had come: {done.moved}; cases opened by programmes: {done.opened}; "
            f"events sealed: {done.sealed}.",
        )
    )
    return 0


def _show(screen: Screen, common: Common, found: Report) -> int:
    missing = [promise for promise in found.promised if promise.is_missing]
    screen.json(
        {
            "jobs": found.jobs,
            "due_since": found.due_since,
            "stuck": found.stuck,
            "promised": found.promised,
        }
    )
    if found.due_since is not None:
        day = day_text(found.due_since, common.lang)
        screen.say(Text(f"Việc tự động chờ từ ngày {day}.", f"Automatic steps have waited since {day}."))
    if not found.jobs:
        screen.say(Text("Chưa có tiến trình nào chạy trên sổ này.", "No worker has run on this ledger yet."))
    else:
        screen.table(
            (
                Text("Việc", "Job"),
                Text("Giữ đến (UTC)", "Held until (UTC)"),
                Text("Còn chờ", "Behind"),
                Text("Để riêng", "Set apart"),
            ),
            ((job.name, job.until[:19] or "—", str(job.lag), _apart(job)) for job in found.jobs),
        )
    if missing:
        screen.heading(Text("Chưa mở theo chương trình:", "Promised by a programme and not opened:"))
        screen.say(*(f"  {promise.programme} {promise.period}: {promise.name}" for promise in missing))
    is_well = not (missing or found.due_since or any(job.parked for job in found.jobs))
    return 0 if is_well else 1


def _apart(job: JobReport) -> str:
    return ", ".join(f"{parked.position} ({parked.reason or '…'})" for parked in job.parked[:8]) or "—"
