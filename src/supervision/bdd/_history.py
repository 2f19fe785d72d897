"""What has happened in a world: which states were reached, which steps taken, what is held, what was told.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from supervision.clock import local_date
from supervision.engine import Receipt
from supervision.model import Case, CaseId, Claim, Workflow
from supervision.record import decode
from supervision.text import Text

from ._names import fail, meant
from ._phrases import plain
from ._world import World

_PAGE = 1_000


def reached(world: World, state: str, case: str | None) -> list[str]:
    """Return the cases that were ever in the state that is called so; of one case, or of all there are."""
    return [
        found.reference or found.id
        for found, name in _asked(world, case, state, lambda spec: {one.name: one.label for one in spec.states})
        if found.state == name or name in {event.state for event in world.engine.store.events(found.id)}
    ]


def taken(world: World, step: str, case: str | None) -> int:
    """Return how often the step that is called so was taken; in one case, or in all there are."""
    asked = _asked(world, case, step, lambda spec: {one.name: one.label for one in spec.steps})
    return sum(event.step == name for found, name in asked for event in world.engine.store.events(found.id))


def claims(world: World, case: str) -> tuple[Claim, ...]:
    """Return what a case has reserved."""
    case_id = world.case_id(case)
    return world.engine.read((case_id,))[case_id].claims


def is_linked(world: World, case: str, other: str) -> bool:
    """Whether one case is linked to the other, whichever is the older."""
    return world.case_id(other) in {link.case_id for link in world.view(case).links}


def in_the_way(world: World) -> set[CaseId]:
    """Return the cases whose claims the last attempt met; fails where it was accepted."""
    world.reasons()
    reasons = world.refusal.reasons if world.refusal is not None else ()
    return {CaseId(str(reason.params["case"])) for reason in reasons if reason.code == "overlap"}


def is_repeat(world: World) -> bool:
    """Whether the command that was sent again gave its first receipt; fails where none was sent again."""
    if world.repeated is None:
        fail("chưa có lệnh nào được gửi lại · no command was sent again")
    return isinstance(world.repeated, Receipt) and world.repeated.is_repeat


def unsealed(world: World, case: str) -> int:
    """Return how many events of a case have no place in the log yet."""
    case_id = world.case_id(case)
    return world.view(case).version - sum(entry.event.case_id == case_id for entry in world.engine.log())


def told_of(world: World, who: str) -> list[str]:
    """Return everything that somebody was told when notices went out last, a text for each message."""
    person = world.person(who)
    return [
        "\n".join([notice.subject, notice.body, *(item.text for item in notice.items)])
        for notice in world.notices
        if notice.recipient == person
    ]


def must_have_gone_out(world: World) -> None:
    """Fail where no notices have gone out: that somebody was not told of something would be so in any case."""
    if not world.has_sent:
        fail(
            "chưa có thông báo nào được gửi, nên câu này không kiểm tra gì; hãy viết trước: thông báo được gửi ngày …"
            " · no notices have gone out yet, so this shows nothing; say first: notices go out on …"
        )


def must_have_waited(world: World, case: str) -> None:
    """Fail where the clock has stood since the case was opened: proposals come when days pass, never before."""
    opened = next(iter(world.engine.store.events(world.case_id(case))))
    if local_date(decode(opened.body).recorded_at) >= world.today:
        fail(
            f"chưa có ngày nào trôi qua từ khi mở “{case}”, nên câu này không kiểm tra gì; hãy viết trước: đến ngày …"
            " · no day has passed since the case was opened, so this shows nothing; say first that a day comes"
        )


_NUMBER = re.compile(r"(?<![\w/-])\d+\w*[/-][\w/-]*[^\W\d_][\w/-]*")  # 124-QĐ/TW, 02/2011/QH13, and no date
_DATED = r"(?<![\w/-]){} (?:ngày \d{{1,2}}/\d{{1,2}}/\d{{4}}|of \d{{1,2}} \w+ \d{{4}})"


def shared_number(world: World, words: str) -> tuple[Text, ...]:
    """Return the texts of law that have the number these words cite, without the date of any; by citation.

    One text may be several rule packs: they count once, number and date being the same.
    """
    found: dict[str, Text] = {}
    for number in _NUMBER.findall(plain(words)):
        dated = re.compile(_DATED.format(re.escape(number)))
        for pack in world.engine.law.packs.values():
            cited = [dated.search(plain(text)) for text in (pack.citation.vi, pack.citation.get("en"))]
            if any(one is not None and one[0] in plain(words) for one in cited):
                return ()
            if cited[0] is not None:
                found.setdefault(cited[0][0], pack.citation)
    return tuple(found[cited] for cited in sorted(found))


def _asked(
    world: World, case: str | None, label: str, names: Callable[[Workflow], Mapping[str, Text]]
) -> list[tuple[Case, str]]:
    """Return each case whose workflow knows the label, with what it is called there; fails where none does."""
    cases = list(_cases(world) if case is None else _one(world, case))
    if not cases:
        fail("chưa có hồ sơ nào, nên câu này không kiểm tra gì · there is no case yet, so this shows nothing")
    of = {found.id: world.engine.programs.of(found.workflow, found.version).workflow for found in cases}
    found = [(one, name) for one in cases for name in meant(label, names(of[one.id]))]
    if not found:
        world.unknown(label, {key: text for spec in of.values() for key, text in names(spec).items()})
    return found


def _one(world: World, case: str) -> Iterator[Case]:
    case_id = world.case_id(case)
    yield world.engine.read((case_id,))[case_id]


def _cases(world: World) -> Iterator[Case]:
    last: CaseId | None = None
    while page := world.engine.store.cases(after=last, limit=_PAGE):
        yield from page
        last = page[-1].id
