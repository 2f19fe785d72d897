"""What must be so of the record: what never happened, what is held, what was written once and is whole.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from datetime import date

from pytest_bdd import then

from supervision.text import Text

from ._cells import Table
from ._history import claims, in_the_way, is_linked, is_repeat, reached, taken, unsealed
from ._names import demand, fail
from ._phrases import Phrase, plain
from ._world import LANGUAGES, World

__all__: list[str] = []


# what ever happened


@then(
    Phrase(
        'trạng thái "{state}" chưa từng đạt[ ở "{case}"]',
        'the state "{state}" was never reached[ in "{case}"]',
    )
)
def _(world: World, state: str, case: str | None) -> None:
    """No case, or not that one, was ever in the state; there must be a case that could have been."""
    found = reached(world, state, case)
    demand(
        not found,
        f"trạng thái “{state}” đã đạt ở: {', '.join(found)} · it was reached",
        f"the state “{state}” was reached in: {', '.join(found)}",
    )


@then(
    Phrase(
        'trạng thái "{state}" đã từng đạt ở "{case}"',
        'the state "{state}" was reached in "{case}"',
    )
)
def _(world: World, state: str, case: str) -> None:
    """The case is or was in the state."""
    demand(
        bool(reached(world, state, case)),
        f"“{case}” chưa từng ở trạng thái “{state}” · it never was",
        f"“{case}” was never in the state “{state}”",
    )


@then(
    Phrase(
        'bước "{action}" chưa từng được thực hiện[ trên "{case}"]',
        'the step "{action}" was never taken[ in "{case}"]',
    )
)
def _(world: World, action: str, case: str | None) -> None:
    """Nobody ever took the step, in any case or in that one; there must be a case that has it."""
    times = taken(world, action, case)
    demand(
        times == 0,
        f"bước “{action}” đã được thực hiện {times} lần · it was taken",
        f"the step “{action}” was taken {times} times",
    )


@then(
    Phrase(
        'bước "{action}" đã được thực hiện {times:count} lần[ trên "{case}"]',
        'the step "{action}" was taken {times:count} time[s][ in "{case}"]',
    )
)
def _(world: World, action: str, times: int, case: str | None) -> None:
    """The step was taken so often, in all cases or in that one."""
    found = taken(world, action, case)
    demand(
        found == times,
        f"bước “{action}” đã được thực hiện {found} lần, không phải {times} · another number",
        f"the step “{action}” was taken {found} times, not {times}",
    )


@then(Phrase("các hồ sơ ở trạng thái:", "the cases are in these states:"))
def _(world: World, datatable: Table) -> None:
    """Each row names a case and its state."""
    wrong: list[tuple[str, Text]] = []
    for row in datatable:
        if len(row) != 2:  # noqa: PLR2004 - case and state
            fail(
                f"mỗi dòng có hồ sơ và trạng thái: {' | '.join(row)} · a row has a case and a state",
                f"a row has a case and a state: {' | '.join(row)}",
            )
        view = world.view(row[0])
        is_so = view.state == world.state(world.workflow_of(row[0]), row[1])
        wrong += [] if is_so else [(row[0], world.state_label(row[0]))]
    told = ["; ".join(f"“{case}”: “{label.get(lang)}”" for case, label in wrong) for lang in LANGUAGES]
    demand(not wrong, f"trạng thái khác: {told[0]} · another state", f"another state: {told[1]}")


# links and claims


@then(Phrase('hồ sơ "{case}" gắn với hồ sơ "{other}"', 'the case "{case}" is linked to the case "{other}"'))
def _(world: World, case: str, other: str) -> None:
    """The two cases are linked, whichever is the older."""
    demand(
        is_linked(world, case, other),
        f"“{case}” không gắn với “{other}” · not linked",
        f"“{case}” is not linked to “{other}”",
    )


@then(Phrase('hồ sơ "{case}" không gắn với hồ sơ "{other}"', 'the case "{case}" is not linked to the case "{other}"'))
def _(world: World, case: str, other: str) -> None:
    """The two cases are not linked."""
    demand(
        not is_linked(world, case, other), f"“{case}” gắn với “{other}” · linked", f"“{case}” is linked to “{other}”"
    )


@then(
    Phrase(
        'hồ sơ "{case}" giữ chỗ từ ngày {first:day} đến hết ngày {last:day}',
        'the case "{case}" holds a claim from {first:day} until {last:day}',
    )
)
def _(world: World, case: str, first: date, last: date) -> None:
    """The case has reserved what it works on, for exactly these days."""
    held = [(claim.first_on, claim.last_on) for claim in claims(world, case)]
    is_held = (first.isoformat(), last.isoformat()) in held
    demand(
        is_held,
        f"“{case}” giữ chỗ: {held or '—'} · another claim, or none",
        f"“{case}” holds these claims: {held or '—'}",
    )


@then(Phrase('hồ sơ "{case}" không giữ chỗ nào', 'the case "{case}" holds no claim'))
def _(world: World, case: str) -> None:
    """The case has reserved nothing, or given it back."""
    held = claims(world, case)
    demand(
        not held,
        f"“{case}” đang giữ chỗ đến hết ngày {', '.join(one.last_on for one in held)} · holds a claim",
        f"“{case}” holds a claim until {', '.join(one.last_on for one in held)}",
    )


@then(Phrase('bị từ chối vì hồ sơ "{case}" đang giữ chỗ', 'it is refused because the case "{case}" holds the claim'))
def _(world: World, case: str) -> None:
    """The last attempt was refused because it overlaps with what that case has reserved."""
    told = "; ".join(world.reasons())
    demand(
        world.case_id(case) in in_the_way(world),
        f"không vì “{case}” mà vì: {told} · for another reason",
        f"it is refused, but not because of “{case}”: {told}",
    )


# the record


@then(Phrase("không có gì được ghi thêm", "nothing is recorded again"))
def _(world: World) -> None:
    """The command that was sent again gave its first receipt, and did nothing."""
    demand(
        is_repeat(world),
        f"lệnh gửi lại không phải là lệnh đã ghi: {world.repeated} · not taken for a repeat",
        f"the command was not taken for a repeat: {world.repeated}",
    )


@then(Phrase('nhật ký của "{case}" không có "{words}"', 'the timeline of "{case}" does not tell "{words}"'))
def _(world: World, case: str, words: str) -> None:
    """No event of the case is told with these words."""
    told = [plain(entry.text) for entry in world.engine.desk("system").timeline(world.case_id(case))]
    demand(
        not any(plain(words) in text for text in told),
        f"nhật ký có “{words}” · it is told",
        f"the timeline tells “{words}”",
    )


@then(Phrase('mọi việc của "{case}" đã được niêm phong', 'everything in "{case}" is sealed'))
def _(world: World, case: str) -> None:
    """Every event of the case has its place in the log."""
    left = unsealed(world, case)
    demand(
        left == 0,
        f"còn {left} sự kiện của “{case}” chưa niêm phong · not sealed yet",
        f"{left} events of “{case}” are not sealed yet",
    )


@then(Phrase("sổ còn nguyên vẹn", "the record is whole"))
def _(world: World) -> None:
    """Every event is as it was written: hashes, and the columns derived from them."""
    world.engine.seal()
    if not any(True for _ in world.engine.log()):
        fail("sổ chưa ghi gì, nên câu này không kiểm tra gì · nothing is recorded yet, so this shows nothing")
    faults = world.engine.verify()
    demand(
        not faults,
        f"sổ không còn nguyên vẹn: {'; '.join(map(str, faults))} · the record was changed",
        f"the record was changed: {'; '.join(map(str, faults))}",
    )
