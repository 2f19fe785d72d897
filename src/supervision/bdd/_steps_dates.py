"""What must be so of deadlines and of notices, beside the dates themselves.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from datetime import date

from pytest_bdd import then

from supervision.text import day_text

from ._cells import Table
from ._history import must_have_gone_out, told_of
from ._names import demand, fail, is_said
from ._phrases import Phrase, day_of, plain
from ._world import LANGUAGES, World

__all__: list[str] = []


@then(
    Phrase('hạn "{deadline}" của "{case}" chưa bắt đầu tính', 'the deadline "{deadline}" of "{case}" has not started')
)
def _(world: World, deadline: str, case: str) -> None:
    """The clock never started."""
    name = world.deadline_name(case, deadline)
    started = name in {clock.name for clock in world.view(case).deadlines}
    demand(
        not started,
        f"hạn “{deadline}” của “{case}” đã bắt đầu tính · it has started",
        f"the deadline “{deadline}” of “{case}” has started",
    )


@then(Phrase('hạn "{deadline}" của "{case}" đang chạy', 'the deadline "{deadline}" of "{case}" is running'))
def _(world: World, deadline: str, case: str) -> None:
    """The clock runs: neither paused nor closed."""
    clock = world.deadline(case, deadline)
    demand(
        not clock.is_paused and not clock.closed,
        f"hạn “{deadline}” đang dừng hoặc đã đóng · paused or closed",
        f"the deadline “{deadline}” is paused or closed",
    )


@then(
    Phrase('hạn "{deadline}" của "{case}" đã được thực hiện đúng hạn', 'the deadline "{deadline}" of "{case}" was met')
)
def _(world: World, deadline: str, case: str) -> None:
    """The duty was done, and not late."""
    clock = world.deadline(case, deadline)
    demand(
        clock.closed == "met",
        f"việc của hạn “{deadline}” chưa được thực hiện · not done",
        f"the duty of the deadline “{deadline}” is not done",
    )
    demand(
        not clock.is_overdue,
        f"thực hiện sau hạn ngày {day_text(clock.due_on)} · done late",
        f"the duty was done after {day_text(clock.due_on, 'en')}",
    )


@then(
    Phrase(
        'hạn "{deadline}" của "{case}" đã được thực hiện nhưng quá hạn',
        'the deadline "{deadline}" of "{case}" was met late',
    )
)
def _(world: World, deadline: str, case: str) -> None:
    """The duty was done, after its date."""
    clock = world.deadline(case, deadline)
    demand(
        clock.closed == "met",
        f"việc của hạn “{deadline}” chưa được thực hiện · not done",
        f"the duty of the deadline “{deadline}” is not done",
    )
    demand(
        clock.is_overdue,
        f"thực hiện trong hạn ngày {day_text(clock.due_on)} · done in time",
        f"the duty was done in time, by {day_text(clock.due_on, 'en')}",
    )


@then(
    Phrase(
        'hạn "{deadline}" của "{case}" không còn phải thực hiện',
        'the deadline "{deadline}" of "{case}" is no longer owed',
    )
)
def _(world: World, deadline: str, case: str) -> None:
    """The duty fell away."""
    closed = world.deadline(case, deadline).closed
    demand(
        closed == "ended",
        f"hạn “{deadline}” vẫn phải thực hiện hoặc đã thực hiện · still owed, or done",
        f"the duty of the deadline “{deadline}” is still owed, or was done",
    )


@then(Phrase("các hạn là:", "the deadlines are:"))
def _(world: World, datatable: Table) -> None:
    """Each row names a case, one of its clocks and the day it runs to."""
    wrong: list[tuple[str, str, date]] = []
    for row in datatable:
        if len(row) != 3:  # noqa: PLR2004 - case, deadline, day
            fail(
                f"mỗi dòng có hồ sơ, hạn, ngày: {' | '.join(row)} · a row has a case, a deadline, a day",
                f"a row has a case, a deadline and a day: {' | '.join(row)}",
            )
        case, deadline, day = row
        due, wanted = world.deadline(case, deadline).due_on, _day(day)
        wrong += [(case, deadline, due)] if due != wanted else []
    told = ["; ".join(f"“{case}”, “{name}”: {day_text(due, lang)}" for case, name, due in wrong) for lang in LANGUAGES]
    demand(not wrong, f"ngày khác: {told[0]} · another date", f"another date: {told[1]}")


def _day(cell: str) -> date:
    try:
        return day_of(plain(cell))
    except ValueError as none:
        fail(str(none))


@then(
    Phrase(
        '"{who}" không được nhắc về hạn "{deadline}" của "{case}"',
        '"{who}" is not reminded of the deadline "{deadline}" of "{case}"',
    )
)
def _(world: World, who: str, deadline: str, case: str) -> None:
    """The notices that went out last do not remind the person of that duty."""
    must_have_gone_out(world)
    name = world.deadline_name(case, deadline)
    reminded = name in {clock for kind, clock in world.told(who, case) if kind in {"due", "overdue"}}
    demand(
        not reminded,
        f"“{who}” được nhắc về hạn “{deadline}” · reminded",
        f"“{who}” is reminded of the deadline “{deadline}”",
    )


@then(Phrase('"{who}" nhận thông báo có "{words}"', '"{who}" gets a notice that says "{words}"'))
def _(world: World, who: str, words: str) -> None:
    """The notices that went out last tell the person this."""
    told = told_of(world, who)
    demand(
        is_said(words, told),
        f"không có “{words}”: {told or '—'} · not told",
        f"“{who}” is not told “{words}”: {told or '—'}",
    )


@then(Phrase('"{who}" không nhận thông báo nào', '"{who}" gets no notice'))
def _(world: World, who: str) -> None:
    """The notices that went out last tell the person nothing."""
    must_have_gone_out(world)
    told = told_of(world, who)
    demand(
        not told, f"“{who}” nhận thông báo: {'; '.join(told)} · told something", f"“{who}” is told: {'; '.join(told)}"
    )
