"""What is so before: the day, who holds which role, which cases there are and what has happened to them.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, when

from ._cells import Table
from ._phrases import Phrase
from ._world import Order, World

__all__: list[str] = []


@given(Phrase("hôm nay là[ ngày] {day:day}", "today is {day:day}"))
def _(world: World, day: date) -> None:
    """Set the clock; also later in a scenario, when time has passed."""
    world.set_day(day)


_WORKED = Phrase("sau {times:count} ngày làm việc", "after {times:count} working day[s]")
_PASSED = Phrase("sau {times:count} ngày", "after {times:count} day[s]")


@given(_WORKED)
@when(_WORKED)
def _(world: World, times: int) -> None:
    """Let so many working days pass, counted as dates are: today is not counted."""
    world.let_pass(times, is_worked=True)


@given(_PASSED)
@when(_PASSED)
def _(world: World, times: int) -> None:
    """Let so many days of the calendar pass."""
    world.let_pass(times, is_worked=False)


@given(Phrase("lịch làm việc là lịch đã biết đến ngày {day:day}", "the calendar is the one known on {day:day}"))
def _(world: World, day: date) -> None:
    """Count by what had been decided about the calendar by that day."""
    world.know_calendar_on(day)


@given(
    Phrase(
        '"{who}" là "{role}" của "{unit}"[ từ ngày {first:day}][ đến hết ngày {last:day}]',
        '"{who}" is "{role}" of "{unit}"[ from {first:day}][ until {last:day}]',
    )
)
def _(world: World, who: str, role: str, unit: str, first: date | None, last: date | None) -> None:  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    """Give somebody a role; person and organisation become known by it."""
    world.appoint(who, role, unit, (first, last))


@given(
    Phrase(
        '"{who}" thôi là "{role}" của "{unit}" từ ngày {day:day}',
        '"{who}" is no longer "{role}" of "{unit}" from {day:day}',
    )
)
def _(world: World, who: str, role: str, unit: str, day: date) -> None:
    """Let somebody hold a role until the day before."""
    world.dismiss(who, role, unit, day)


@given(Phrase('có người tên "{who}"', 'there is a person "{who}"'))
def _(world: World, who: str) -> None:
    """Make somebody known who holds no role."""
    world.add_person(who)


@given(Phrase('có tổ chức "{unit}"[ trực thuộc "{above}"]', 'there is the organisation "{unit}"[ under "{above}"]'))
def _(world: World, unit: str, above: str | None) -> None:
    """Make an organisation known in which nobody holds a role yet, or put it under another."""
    world.add_unit(unit, above)


@given(
    Phrase(
        'tổ chức "{unit}" chấm dứt hoạt động từ ngày {day:day}[, kế thừa là "{heirs}"]',
        'the organisation "{unit}" is no more from {day:day}[, succeeded by "{heirs}"]',
    )
)
def _(world: World, unit: str, day: date, heirs: str | None) -> None:
    """Let an organisation end; several that succeed it stand between semicolons."""
    world.end_unit(unit, day, tuple(heir.strip() for heir in heirs.split(";")) if heirs else ())


@given(
    Phrase(
        'hồ sơ "{case}" thuộc loại "{workflow}"[ gắn với "{over}"] do "{who}"[ thay mặt "{body}"] mở'
        "[ ngày {day:day}][ với:]",
        'the case "{case}" of "{workflow}"[ linked to "{over}"] opened by "{who}"[ for "{body}"]'
        "[ on {day:day}][ with:]",
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World,
    case: str,
    workflow: str,
    over: str | None,
    who: str,
    body: str | None,
    day: date | None,
    datatable: Table | None = None,
) -> None:
    """Open a case; the name is its number and what the feature calls it."""
    world.open_case(Order(who, body, day), case, workflow, datatable, over)


@given(
    Phrase(
        'có các hồ sơ thuộc loại "{workflow}" do "{who}"[ thay mặt "{body}"] mở[ ngày {day:day}]:',
        'there are these cases of "{workflow}" opened by "{who}"[ for "{body}"][ on {day:day}]:',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World, workflow: str, who: str, body: str | None, day: date | None, datatable: Table
) -> None:
    """Open a case for each row of the table: its name first, then the fields that head the columns."""
    world.open_cases(Order(who, body, day), workflow, datatable)


@given(
    Phrase(
        '[ngày {day:day} ]"{who}"[ thay mặt "{body}"] đã thực hiện "{action}" trên các hồ sơ:',
        '[on {day:day} ]"{who}"[ for "{body}"] took "{action}" in these cases:',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World, day: date | None, who: str, body: str | None, action: str, datatable: Table
) -> None:
    """Take a step in the case of each row of the table."""
    world.act_on_each(Order(who, body, day), action, datatable)


@given(
    Phrase(
        '[ngày {day:day} ]"{who}"[ thay mặt "{body}"] đã thực hiện "{action}" trên "{case}"[ với:]',
        '[on {day:day} ]"{who}"[ for "{body}"] took "{action}" in "{case}"[ with:]',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World,
    day: date | None,
    who: str,
    body: str | None,
    action: str,
    case: str,
    datatable: Table | None = None,
) -> None:
    """Take a step; a later day than today becomes today, an earlier one is told belatedly."""
    world.act(Order(who, body, day), action, case, datatable)


@given(
    Phrase(
        '"{case}" là hồ sơ "{workflow}" phát sinh từ "{over}"',
        '"{case}" is the "{workflow}" that arose from "{over}"',
    )
)
def _(world: World, case: str, workflow: str, over: str) -> None:
    """Name the one case that a step has opened."""
    world.name_child(case, workflow, over)
