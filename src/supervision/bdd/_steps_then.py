"""What must be so afterwards.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, then

from supervision.reports import count
from supervision.text import Text, day_text

from ._history import must_have_gone_out, must_have_waited, shared_number
from ._names import demand, fail, is_said, look_up
from ._phrases import Phrase
from ._world import LANGUAGES, World

__all__: list[str] = []

_REMINDERS = {"due", "overdue"}


# refused or accepted


@then(Phrase('bị từ chối vì "{reason}"', 'it is refused because "{reason}"'))
def _(world: World, reason: str) -> None:
    """The last attempt was refused, and one of the reasons says this."""
    told = world.reasons()
    is_told = is_said(reason.casefold(), [text.casefold() for text in told])
    demand(
        is_told,
        f"bị từ chối nhưng không vì “{reason}” mà vì: {'; '.join(told)} · refused for another reason",
        f"it is refused, but not because “{reason}”: {'; '.join(told[1::2])}",
    )


@then(Phrase("được chấp nhận", "it is accepted"))
def _(world: World) -> None:
    """The last attempt was accepted."""
    demand(
        world.is_tried,
        "trước câu này không có lần “thử” nào, nên câu này luôn đúng: hãy viết “thử” · nothing was tried before this",
        "nothing was tried before this, so it is always true: write “tries”",
    )
    world.is_answered = True
    if world.refusal is not None:
        why = "; ".join(world.reasons()[1::2])
        fail(f"không được chấp nhận: {world.refusal} · not accepted", f"it is not accepted: {why}")


# where a case stands


_STATE = Phrase('hồ sơ "{case}" ở trạng thái "{state}"', 'the case "{case}" is in the state "{state}"')


@given(_STATE)
@then(_STATE)
def _(world: World, case: str, state: str) -> None:
    """The case is in this state."""
    wanted, view = world.state(world.workflow_of(case), state), world.view(case)
    if view.state != wanted:
        fail(
            f"hồ sơ “{case}” ở trạng thái “{view.state_label}”, không phải “{state}” · another state",
            f"the case “{case}” is in the state “{world.state_label(case).get('en')}”, not “{state}”",
        )


@then(
    Phrase(
        'hồ sơ "{case}" có {times:count} hồ sơ "{workflow}"[ ở trạng thái "{state}"]',
        'the case "{case}" has {times:count} of "{workflow}"[ in the state "{state}"]',
    )
)
def _(world: World, case: str, times: int, workflow: str, state: str | None) -> None:
    """So many cases of that workflow arose from this one."""
    found = [child.state for child in world.children(case, workflow)]
    wanted = world.state(world.workflow(workflow), state) if state is not None else None
    count = found.count(wanted) if wanted is not None else len(found)
    demand(
        count == times,
        f"có {count} hồ sơ, không phải {times}; trạng thái: {', '.join(found) or '—'} · another number",
        f"there are {count} cases, not {times}; their states: {', '.join(found) or '—'}",
    )


@then(
    Phrase('hồ sơ "{case}" có "{field}" là "{value}"', 'the case "{case}" has "{field}" set to "{value}"'),
)
def _(world: World, case: str, field: str, value: str) -> None:
    """A field of the case holds this value."""
    name = world.field(case, field)
    wanted, found = world.value(case, name, value), world.view(case).fields.get(name)
    demand(
        found == wanted,
        f"“{field}” của “{case}” là {found!r}, không phải {wanted!r} · another value",
        f"“{field}” of “{case}” is {found!r}, not {wanted!r}",
    )


@then(Phrase('"{who}" thấy "{field}" của "{case}" là "{value}"', '"{who}" sees "{field}" of "{case}" as "{value}"'))
def _(world: World, who: str, field: str, case: str, value: str) -> None:
    """Somebody may read a field of the case, and it holds this value."""
    wanted, found = world.value(case, world.field(case, field), value), world.seen(who, case, field)
    demand(
        found == wanted,
        f"“{who}” thấy “{field}” là {found!r}, không phải {wanted!r} · another value",
        f"“{who}” sees “{field}” as {found!r}, not {wanted!r}",
    )


@then(Phrase('"{who}" không đọc được "{field}" của "{case}"', '"{who}" cannot read "{field}" of "{case}"'))
def _(world: World, who: str, field: str, case: str) -> None:
    """A field of the case holds a value that is withheld from somebody who may see the case."""
    demand(
        world.is_withheld(who, case, field),
        f"“{who}” đọc được “{field}”, hoặc chưa có giá trị · not withheld",
        f"“{who}” can read “{field}”, or it was never given",
    )


@then(Phrase('nội dung mở xem là "{value}"', 'what the look shows is "{value}"'))
def _(world: World, value: str) -> None:
    """The last look at a sealed value showed this text."""
    demand(
        str(world.revealed) == value,
        f"nội dung là {world.revealed!r}, không phải {value!r} · another value",
        f"the look shows {world.revealed!r}, not {value!r}",
    )


# deadlines


@then(Phrase('hạn "{deadline}" của "{case}" là ngày {day:day}', 'the deadline "{deadline}" of "{case}" is {day:day}'))
def _(world: World, deadline: str, case: str, day: date) -> None:
    """The clock runs to this day."""
    found = world.deadline(case, deadline).due_on
    if found != day:
        told = f"hạn “{deadline}” là ngày {day_text(found)}, không phải {day_text(day)}"
        english = f"it is due on {day_text(found, 'en')}, not on {day_text(day, 'en')}"
        accounts = dict(zip(LANGUAGES, world.explained(case, deadline), strict=True))
        fail(f"{told} · {english}\n{accounts[world.lang]}", f"“{deadline}”: {english}\n{accounts['en']}")


@then(Phrase('hạn "{deadline}" của "{case}" đang tạm dừng', 'the deadline "{deadline}" of "{case}" is paused'))
def _(world: World, deadline: str, case: str) -> None:
    """The clock stands."""
    demand(
        world.deadline(case, deadline).is_paused,
        f"hạn “{deadline}” của “{case}” đang chạy hoặc đã đóng · not paused",
        f"the deadline “{deadline}” of “{case}” runs, or is closed",
    )


@then(
    Phrase(
        'giải thích hạn "{deadline}" của "{case}" có nhắc "{words}"',
        'the explanation of the deadline "{deadline}" of "{case}" mentions "{words}"',
    )
)
def _(world: World, deadline: str, case: str, words: str) -> None:
    """The account of the date says this."""
    told = world.explained(case, deadline)
    demand(
        is_said(words, told),
        f"không nhắc “{words}”:\n{told[0]}\n· not mentioned",
        f"“{words}” is not mentioned:\n{told[1]}",
    )


@then(Phrase('hồ sơ "{case}" quá hạn "{deadline}"', 'the case "{case}" is overdue for "{deadline}"'))
def _(world: World, case: str, deadline: str) -> None:
    """The duty is late, today or when it was done."""
    clock = world.deadline(case, deadline)
    demand(
        clock.is_overdue,
        f"không quá hạn “{deadline}”: hạn là ngày {day_text(clock.due_on)} · not overdue",
        f"“{deadline}” is not overdue: it is due on {day_text(clock.due_on, 'en')}",
    )


@then(Phrase('hồ sơ "{case}" không quá hạn "{deadline}"', 'the case "{case}" is not overdue for "{deadline}"'))
def _(world: World, case: str, deadline: str) -> None:
    """The duty is not late: its day has not passed, or it was done in time, or its clock stands."""
    clock = world.deadline(case, deadline)
    demand(
        not clock.is_overdue,
        f"đã quá hạn “{deadline}”: hạn là ngày {day_text(clock.due_on)} · overdue",
        f"“{deadline}” is overdue: it was due on {day_text(clock.due_on, 'en')}",
    )


@then(
    Phrase(
        'ngày {day:day} "{matter}" của "{case}" theo "{words}"',
        'on {day:day} "{matter}" of "{case}" is under "{words}"',
    )
)
def _(world: World, day: date, matter: str, case: str, words: str) -> None:
    """What the case's law tells of a stage, a clock or a step on that day says this."""
    told = world.governed(case, matter, day)
    if len(namesakes := shared_number(world, words)) > 1:
        fail(
            f"căn cứ “{words}” chưa đủ rõ, hãy ghi cả ngày ban hành: có {'; '.join(one.vi for one in namesakes)}"
            f" · several texts have this number, give the date as well: {'; '.join(one.get('en') for one in namesakes)}"
        )
    demand(
        is_said(words, told),
        f"không theo “{words}”: {'; '.join(told)} · another text",
        f"not under “{words}”: {'; '.join(told)}",
    )


@then(
    Phrase(
        'căn cứ "{words}" chưa đủ rõ: có "{one}" và "{other}"',
        'the citation "{words}" is not enough: there are "{one}" and "{other}"',
    )
)
def _(world: World, words: str, one: str, other: str) -> None:
    """Two texts share the number, so that a step that asks which law holds would not take it without the date."""
    found = shared_number(world, words)
    told = [(text.vi, text.get("en")) for text in found]
    named = [[at for at, texts in enumerate(told) if is_said(name, texts)] for name in (one, other)]
    is_so = len(found) == 2 and sorted(named) == [[0], [1]]  # noqa: PLR2004 - the one and the other
    demand(
        is_so,
        f"căn cứ “{words}”: {'; '.join(text.vi for text in found) or '—'} · other texts, or one alone",
        f"“{words}” is the number of: {'; '.join(text.get('en') for text in found) or '—'}",
    )


# notices


@then(
    Phrase(
        '"{who}" được nhắc về hạn "{deadline}" của "{case}"',
        '"{who}" is reminded of the deadline "{deadline}" of "{case}"',
    )
)
def _(world: World, who: str, deadline: str, case: str) -> None:
    """The notices that went out last remind the person of the duty, before its date or after it."""
    name = world.deadline_name(case, deadline)
    told = name in {clock for kind, clock in world.told(who, case) if kind in _REMINDERS}
    demand(
        told,
        f"“{who}” không được nhắc về hạn “{deadline}” · not reminded",
        f"“{who}” is not reminded of the deadline “{deadline}”",
    )


@then(Phrase('"{who}" không bị nhắc về "{case}"', '"{who}" is not reminded of "{case}"'))
def _(world: World, who: str, case: str) -> None:
    """The notices that went out last remind the person of no duty in the case."""
    must_have_gone_out(world)
    told = {kind for kind, _ in world.told(who, case)} & _REMINDERS
    demand(not told, f"“{who}” bị nhắc về “{case}” · reminded", f"“{who}” is reminded of “{case}”")


@then(Phrase('"{who}" được báo có phản hồi ở "{case}"', '"{who}" is told of a reply in "{case}"'))
def _(world: World, who: str, case: str) -> None:
    """The notices that went out last tell the person that somebody has answered, or sent the case back."""
    told = {kind for kind, _ in world.told(who, case)} & {"reply", "returned"}
    demand(
        bool(told),
        f"“{who}” không được báo có phản hồi ở “{case}” · not told of a reply",
        f"“{who}” is not told of a reply in “{case}”",
    )


@then(
    Phrase(
        'có đề nghị nhắc nhở "{tier}" về hạn "{deadline}" của "{case}"',
        'a reminder "{tier}" is proposed of the deadline "{deadline}" of "{case}"',
    )
)
def _(world: World, tier: str, deadline: str, case: str) -> None:
    """Since time last went on, this was proposed to people because the duty is not done."""
    found = [(proposal.tier, proposal.clock) for proposal in world.proposed(case)]
    is_proposed = (tier, world.deadline_name(case, deadline)) in found
    demand(is_proposed, f"không có đề nghị “{tier}”: {found} · not proposed", f"“{tier}” is not proposed: {found}")


@then(
    Phrase(
        'đề nghị nhắc nhở về "{case}" có nhắc "{words}"',
        'what is proposed of the deadlines of "{case}" tells "{words}"',
    )
)
def _(world: World, case: str, words: str) -> None:
    """A proposal tells this: who owes the duty, what is proposed under which rule, or how the date came about."""
    found = [f"{each.owed_by}\n{each.text}\n{each.explained}" for each in world.proposed(case)]
    demand(
        is_said(words, found),
        f"không nhắc “{words}”: {'; '.join(found)} · not told",
        f"“{words}” is not told: {'; '.join(found)}",
    )


@then(Phrase('không có đề nghị nhắc nhở về "{case}"', 'no reminder is proposed of "{case}"'))
def _(world: World, case: str) -> None:
    """Since time last went on, nothing was proposed of the case."""
    must_have_waited(world, case)
    demand(
        not world.proposed(case), f"có đề nghị nhắc nhở về “{case}” · proposed", f"a reminder is proposed of “{case}”"
    )


# who sees what, who can do what


@then(Phrase('"{who}" xem được hồ sơ "{case}"', '"{who}" can see the case "{case}"'))
def _(world: World, who: str, case: str) -> None:
    """The person may see the case."""
    demand(
        world.sees(who, case),
        f"“{who}” không xem được hồ sơ “{case}” · cannot see it",
        f"“{who}” cannot see the case “{case}”",
    )


@then(Phrase('"{who}" không xem được hồ sơ "{case}"', '"{who}" cannot see the case "{case}"'))
def _(world: World, who: str, case: str) -> None:
    """The person may not see the case."""
    demand(
        not world.sees(who, case), f"“{who}” xem được hồ sơ “{case}” · can see it", f"“{who}” can see the case “{case}”"
    )


@then(Phrase('"{who}" có việc "{action}" trên "{case}"', '"{who}" has the task "{action}" in "{case}"'))
def _(world: World, who: str, action: str, case: str) -> None:
    """The step waits in the person's work list."""
    step, case_id = world.step(world.workflow_of(case), action), world.case_id(case)
    waiting = {(task.case_id, name) for task in world.desk(who).tasks() for name, _ in task.steps}
    demand(
        (case_id, step) in waiting,
        f"việc “{action}” trên “{case}” không chờ “{who}” · not in the work list",
        f"“{action}” in “{case}” does not wait for “{who}”",
    )


_ORPHANED = Phrase('hồ sơ "{case}" chưa có nơi tiếp nhận', 'the case "{case}" has lost its holder')


@given(_ORPHANED)
@then(_ORPHANED)
def _(world: World, case: str) -> None:
    """The case is open and on the list of those that an ended organisation holds."""
    demand(
        _is_orphaned(world, case),
        f"hồ sơ “{case}” đã kết thúc hoặc có nơi giữ · somebody holds it, or it has ended",
        f"somebody holds the case “{case}”, or it has ended",
    )


@then(Phrase('hồ sơ "{case}" có nơi giữ', 'the case "{case}" has a holder'))
def _(world: World, case: str) -> None:
    """The case is not on that list."""
    demand(
        not _is_orphaned(world, case),
        f"hồ sơ “{case}” chưa có nơi tiếp nhận · nobody holds it",
        f"nobody holds the case “{case}”",
    )


def _is_orphaned(world: World, case: str) -> bool:
    found = world.engine.desk("system").orphans(limit=1_000)
    return world.case_id(case) in {each.case.case_id for each in found}


@then(Phrase('nhật ký của "{case}" có "{words}"', 'the timeline of "{case}" tells "{words}"'))
def _(world: World, case: str, words: str) -> None:
    """An event of the case is told with these words."""
    told = [entry.text for entry in world.engine.desk("system").timeline(world.case_id(case))]
    demand(
        is_said(words, told),
        f"nhật ký không có “{words}”: {'; '.join(told)} · not told",
        f"the timeline does not tell “{words}”: {'; '.join(told)}",
    )


# figures


@then(
    Phrase(
        'số liệu "{figure}"[ từ ngày {first:day}][ đến hết ngày {last:day}] là {times:count}[ trên {of:count}]',
        'the figure "{figure}"[ from {first:day}][ until {last:day}] is {times:count}[ of {of:count}]',
    )
)
def _(  # noqa: PLR0913, PLR0917 - one argument for each place in the sentence
    world: World, figure: str, first: date | None, last: date | None, times: int, of: int | None
) -> None:
    """The report of those days, or of everything so far, shows this number, and for a share also of how many."""
    world.engine.seal()
    figures = {found.key: found for found in count(world.engine, first_on=first, until_on=last).figures}
    found = figures[look_up(figure, {key: known.label for key, known in figures.items()}, Text("số liệu", "figure"))]
    demand(
        (found.numerator, found.denominator) == (times, of),
        f"“{figure}” là {found.text()} · another figure",
        f"“{figure}” is {found.text('en')}",
    )
