"""A result as tables that people read."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.text import Text

from ._tally import Duty, Result, Waiting


@attrs.frozen
class Table:
    """A heading, the names of the columns, and the rows, in both languages."""

    title: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[Text | str, ...], ...]


def tables(result: Result) -> Iterator[Table]:
    """Yield what a simulated year came to: outcomes, deadlines, states, who was waited for, and for which steps."""
    days = (
        Text("Số ngày, trung vị", "Days, median"),
        Text("90% trong", "90 % within"),
        Text("Ngày làm việc, trung vị", "Working days, median"),
        Text("90% trong", "90 % within"),
    )
    yield Table(
        Text("Kết quả của hồ sơ", "How cases ended"),
        (Text("Trạng thái", "State"), Text("Hồ sơ", "Cases"), *days),
        tuple(
            (
                one.label if one.is_ended else Text(f"{one.label.vi} (chưa xong)", f"{one.label.get('en')} (open)"),
                str(one.days.count),
                *(str(n) for times in (one.days, one.working_days) for n in (times.median, times.ninety)),
            )
            for one in result.outcomes
        ),
    )
    yield Table(
        Text("Thời hạn", "Deadlines"),
        (
            Text("Thời hạn", "Deadline"),
            Text("Đã làm", "Done"),
            Text("Làm muộn", "Done late"),
            Text("Chưa làm, quá hạn", "Open, overdue"),
            Text("Tỷ lệ quá hạn", "Share overdue"),
        ),
        tuple(
            (_named(one, result), str(one.met), str(one.late), str(one.open_late), shown(one.overdue_percent, " %"))
            for one in result.duties
        ),
    )
    yield _stays(result)
    yield _waits(Text("Chờ người làm, theo vai trò", "Waiting for somebody with time, by role"), result.roles, result)
    yield _waits(Text("Chờ người làm, theo bước", "Waiting for somebody with time, by step"), result.steps, result)


def _stays(result: Result) -> Table:
    return Table(
        Text("Thời gian ở từng trạng thái", "Time in each state"),
        (
            Text("Trạng thái", "State"),
            Text("Lượt", "Visits"),
            Text("Ngày mỗi lượt", "Days a visit"),
            Text("Hồ sơ mỗi ngày", "Cases on a day"),
            Text("Phần thời gian", "Share of time"),
        ),
        tuple(
            (one.label, str(one.visits), shown(one.mean_days), shown(one.cases), shown(one.share_percent, " %"))
            for one in result.stays
        ),
    )


def _waits(title: Text, lines: tuple[Waiting, ...], result: Result) -> Table:
    return Table(
        title,
        (
            Text("Vai trò, bước", "Role, step"),
            Text("Lượt", "Times"),
            Text("Ngày chờ, trung vị", "Days waited, median"),
            Text("90% trong", "90 % within"),
            Text("Việc chờ mỗi ngày", "Waiting on a day"),
            Text("Thời gian đã dùng", "Time used"),
        ),
        tuple(
            (
                _named(one, result),
                *(str(number) for number in (one.times.count, one.times.median, one.times.ninety)),
                shown(one.queue),
                shown(one.used_percent, " %") if one.used_percent is not None else "—",
            )
            for one in lines
        ),
    )


def _named(line: Waiting | Duty, result: Result) -> Text:
    """Return what a step is called; with its workflow where that is another."""
    if line.workflow in ("", result.workflow):
        return line.label
    return Text(f"{line.label.vi} [{line.workflow}]", f"{line.label.get('en')} [{line.workflow}]")


def shown(number: float, unit: str = "") -> Text:
    """Return a number with one decimal, as each language writes it."""
    return Text(f"{number:.1f}{unit}".replace(".", ","), f"{number:.1f}{unit}")
