"""What somebody does, or tries, and time that passes.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, when

from ._cells import Table
from ._phrases import Phrase
from ._world import Order, World

__all__: list[str] = []


@when(
    Phrase(
        '"{who}"[ thay mặt "{body}"] thực hiện "{action}" trên "{case}"[ với:]',
        '"{who}"[ for "{body}"] takes "{action}" in "{case}"[ with:]',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World, who: str, body: str | None, action: str, case: str, datatable: Table | None = None
) -> None:
    """Take a step; a refusal fails the scenario."""
    world.act(Order(who, body), action, case, datatable)


@when(
    Phrase(
        '"{who}"[ thay mặt "{body}"] thực hiện "{action}" trên các hồ sơ:',
        '"{who}"[ for "{body}"] takes "{action}" in these cases:',
    )
)
def _(world: World, who: str, body: str | None, action: str, datatable: Table) -> None:
    """Take a step in the case of each row of the table; a refusal fails the scenario."""
    world.act_on_each(Order(who, body), action, datatable)


@when(
    Phrase(
        '"{who}" và "{other}" cùng lúc thực hiện "{action}" trên "{case}"[ với:]',
        '"{who}" and "{other}" take "{action}" in "{case}" at the same time[ with:]',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World, who: str, other: str, action: str, case: str, datatable: Table | None = None
) -> None:
    """Two people take a step having seen the same case; the first succeeds, a later step says what the other met."""
    world.act_at_once((Order(who), Order(other, is_attempt=True)), action, case, datatable)


@when(Phrase("lệnh vừa rồi được gửi lại", "the last command is sent again"))
def _(world: World) -> None:
    """Send the very same command once more, as after a network cut."""
    world.send_again()


_CRASH = Phrase("hệ thống dừng đột ngột rồi chạy lại", "the system stops all of a sudden and is started again")


@given(_CRASH)
@when(_CRASH)
def _(world: World) -> None:
    """Go on with what the store has kept; a store in memory is kept, the engine is not."""
    world.restart()


_SEAL = Phrase("nhật ký được niêm phong", "the log is sealed")


@given(_SEAL)
@when(_SEAL)
def _(world: World) -> None:
    """Give every event its place in the log."""
    world.engine.seal()


@when(
    Phrase(
        '"{who}"[ thay mặt "{body}"] thử "{action}" trên "{case}"[ với:]',
        '"{who}"[ for "{body}"] tries "{action}" in "{case}"[ with:]',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World, who: str, body: str | None, action: str, case: str, datatable: Table | None = None
) -> None:
    """Try a step; a later step must say whether it was refused."""
    world.act(Order(who, body, is_attempt=True), action, case, datatable)


@when(
    Phrase(
        '"{who}"[ thay mặt "{body}"] mở hồ sơ "{case}" thuộc loại "{workflow}"[ gắn với "{over}"][ với:]',
        '"{who}"[ for "{body}"] opens the case "{case}" of "{workflow}"[ linked to "{over}"][ with:]',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World,
    who: str,
    body: str | None,
    case: str,
    workflow: str,
    over: str | None,
    datatable: Table | None = None,
) -> None:
    """Open a case; a refusal fails the scenario."""
    world.open_case(Order(who, body), case, workflow, datatable, over)


@when(
    Phrase(
        '"{who}"[ thay mặt "{body}"] thử mở hồ sơ "{case}" thuộc loại "{workflow}"[ gắn với "{over}"][ với:]',
        '"{who}"[ for "{body}"] tries to open the case "{case}" of "{workflow}"[ linked to "{over}"][ with:]',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World,
    who: str,
    body: str | None,
    case: str,
    workflow: str,
    over: str | None,
    datatable: Table | None = None,
) -> None:
    """Try to open a case; a later step must say whether it was refused."""
    world.open_case(Order(who, body, is_attempt=True), case, workflow, datatable, over)


@when(
    Phrase(
        '"{who}" mở xem "{field}" của "{case}" vì "{reason}"',
        '"{who}" looks at "{field}" of "{case}" because "{reason}"',
    )
)
def _(world: World, who: str, field: str, case: str, reason: str) -> None:
    """Look at a sealed value; a refusal fails the scenario."""
    world.reveal(Order(who), case, field, reason)


@when(
    Phrase(
        '"{who}" thử mở xem "{field}" của "{case}" vì "{reason}"',
        '"{who}" tries to look at "{field}" of "{case}" because "{reason}"',
    )
)
def _(world: World, who: str, field: str, case: str, reason: str) -> None:
    """Try to look at a sealed value; a later step must say whether it was refused."""
    world.reveal(Order(who, is_attempt=True), case, field, reason)


@when(Phrase("thông báo được gửi ngày {day:day}", "notices go out on {day:day}"))
def _(world: World, day: date) -> None:
    """Let the day come, and people be told of what has happened and of what is due."""
    world.send_notices(day)


@when(
    Phrase(
        '"{who}" điều chỉnh các hạn theo lịch làm việc mới, căn cứ "{decision}"',
        '"{who}" moves the due dates to the new calendar, by "{decision}"',
    )
)
def _(world: World, who: str, decision: str) -> None:
    """Count every open date again with the calendar as it is known today."""
    world.revise_calendar(who, decision)


@when(Phrase("đến ngày {day:day}", "{day:day} comes"))
def _(world: World, day: date) -> None:
    """Let time pass, nobody doing anything: only what follows by itself follows, each on its day."""
    world.set_day(day)
