"""What is so before: the day, who holds which role, which cases there are and what has happened to them.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from datetime import date

from pytest_bdd import given

from ._cells import Table
from ._phrases import Phrase
from ._world import Order, World

__all__: list[str] = []


@given(Phrase("hôm nay là ngày {day:day}", "today is {day:day}"))
def _(world: World, day: date) -> None:
    """Set the clock; also later in a scenario, when time has passed."""
    world.set_day(day)


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


@given(Phrase('có tổ chức "{unit}"[ trực thuộc "{above}"]', 'there is the organisation "{unit}"[ under "{above}"]'))
def _(world: World, unit: str, above: str | None) -> None:
    """Make an organisation known in which nobody holds a role yet, or put it under another."""
    world.add_unit(unit, above)


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
