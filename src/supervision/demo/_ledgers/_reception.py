"""Receptions of the secretary: 57 sessions, 1,045 turns, 313 matters directed and 17 guided to the competent body."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from supervision.demo._acts import Act
from supervision.demo._draw import draw, pick, share, shuffled
from supervision.demo._names import invented
from supervision.model import Value
from supervision.text import Text

from ._cast import district, with_offices
from ._course import LAST, Deed, Workdays, course, in_order
from ._ledger import CHOSEN, Ledger, Published, as_chosen
from ._subjects import subject

# One a month; none in the month in which nobody was received because of the epidemic.
_LEFT_OUT = date(2020, 4, 1)
_FIRST_MONTH = (2016, 5)


@attrs.frozen
class Sizes:
    """How many sessions, turns of people, and matters directed and guided: all of them published."""

    sessions: int
    turns: int
    directed: int
    guided: int


FULL = Sizes(57, 1_045, 313, 17)
SMALL = Sizes(2, 9, 4, 1)


@attrs.frozen
class _Turn:
    """Some people who came together.  *matter* is the number of what they brought; None where they only asked."""

    people: int
    matter: int | None


def reception(sizes: Sizes = FULL) -> Ledger:
    """Return the ledger of the secretary's receptions."""
    cast, days = district(), Workdays.of()
    offices = with_offices(cast)
    cast.unit("tand", "Tòa án nhân dân quận Long Biên", "state", "district", None)
    matters = sizes.directed + sizes.guided
    guided = frozenset(shuffled(range(matters), str, "guided")[: sizes.guided])
    acts: list[Act] = []
    for number, (day, turns) in enumerate(zip(_days(days, sizes), _turns(sizes), strict=True)):
        acts += _session(days, day, number, turns)
        for matter in (turn.matter for turn in turns if turn.matter is not None):
            acts += _matter(days, day, matter, pick(offices, "office", matter), is_guided=matter in guided)
    rows = _published(sizes)
    label = Text("Tiếp công dân của Bí thư Quận ủy", "Receptions of the secretary")
    return Ledger("reception", label, cast.known(), in_order(acts), rows, LAST)


def _days(days: Workdays, sizes: Sizes) -> list[int]:
    """Return the numbers of the days of the sessions."""
    year, month = _FIRST_MONTH
    found: list[int] = []
    while len(found) < sizes.sessions:
        if date(year, month, 1) != _LEFT_OUT:
            found.append(days.number(date(year, month, 15)))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)  # noqa: PLR2004 - December
    return found


def _turns(sizes: Sizes) -> list[list[_Turn]]:
    """Share people and matters out over the sessions; the first matter of a session is brought by a group."""
    found: list[list[_Turn]] = []
    matters = iter(range(sizes.directed + sizes.guided))
    for session in range(sizes.sessions):
        people = share(sizes.turns, sizes.sessions, session)
        brought = share(sizes.directed + sizes.guided, sizes.sessions, session)
        group = min(4, 1 + people - brought)
        turns = [_Turn(group if first == 0 else 1, next(matters)) for first in range(brought)]
        left = people - sum(turn.people for turn in turns)
        found.append(turns + [_Turn(1, None)] * left)
    return found


def _session(days: Workdays, day: int, number: int, turns: list[_Turn]) -> Iterator[Act]:
    held_on, officer = str(days.days[day]), "reception_officer@qu"
    # A session is announced ten working days before; the first one on the first day of all.
    before = min(day, 10)
    planned = {
        "unit": "qu",
        "side": "party",
        "kind": "ad_hoc" if number % 12 == 7 else "periodic",  # noqa: PLR2004 - one a year
        "online": False,
        "chair": "p-bt",
        "receiver": "p-vp",
        "held_on": held_on,
        "place": "Trụ sở tiếp công dân của quận",
    }
    deeds = [
        Deed(0, "schedule", "party_office@qu", planned, opens=True, reference=f"TCD-{number + 1:02}"),
        Deed(before, "open_session", "p-bt"),
    ]
    for place, turn in enumerate(turns):
        deeds += _heard(turn, f"{number}/{place}", officer)
    deeds += [
        Deed(0, "close_session", "p-bt"),
        Deed(2, "issue_conclusion", officer, {"signatures": ["p-bt"]}),
    ]
    yield from course(days, day - before, f"reception_session/{number + 1:02}", deeds)


def _heard(turn: _Turn, key: str, officer: str) -> list[Deed]:
    visitor = f"{invented(key)}, quận Long Biên"
    came: dict[str, Value] = {"visitor": visitor, "people": turn.people}
    came |= {"representatives": 1} if turn.people > 1 else {}
    registered = Deed(0, "register_turn", officer, came, mark=f"/{key}")
    if turn.matter is None:
        return [
            registered,
            Deed(0, "note_turn", officer, {"reason": "Hỏi thủ tục, đã trả lời tại chỗ"}, mark=f"/{key}"),
        ]
    said = subject(f"vv-{turn.matter}")
    brought = {"visitor": visitor, "subject": said, "content": f"{said}, trình bày tại buổi tiếp"}
    name = f"matter/{turn.matter + 1:03}"
    return [registered, Deed(0, "record_matter", officer, brought, mark=f"/{key}", names=name)]


def _matter(days: Workdays, day: int, number: int, handler: str, *, is_guided: bool) -> Iterator[Act]:
    key, officer = f"{number + 1:03}", "reception_officer@qu"
    kind = "recommendation" if draw("kind", number, below=3) else "reflection"
    deeds = [Deed(1 + draw("classify", number, below=2), "classify", officer, {"kind": kind})]
    if is_guided:
        deeds.append(Deed(2, "guide", officer, {"competent_unit": "tand"}))
    else:
        deeds += [
            Deed(2, "accept", "p-bt"),
            Deed(1, "assign_unit", "p-bt", {"assigned_unit": handler}),
            Deed(2 + draw("verify", number, below=3), "verify", f"handling_unit@{handler}"),
            Deed(8 + draw("answer", number, below=5), "answer", "p-bt", spare=frozenset({"minutes"})),
            _ended(number),
        ]
    yield from course(days, day, f"matter/{key}", deeds)


def _ended(number: int) -> Deed:
    if draw("end", number, below=4) == 0:
        return Deed(5, "close_explained", "p-bt")
    return Deed(10 + draw("resolve", number, below=20), "resolve", "verifier@qu")


def _published(sizes: Sizes) -> tuple[Published, ...]:
    whole = sizes.directed + sizes.guided
    rows: tuple[Published, ...] = (
        Published(
            "F004-10",
            "sessions.head",
            Text("Buổi tiếp công dân của Bí thư Quận ủy", "Sessions in which the secretary received citizens"),
            "buoi_tiep_dan",
            sizes.sessions,
        ),
        Published(
            "F004-11",
            "sessions.head.turns",
            Text("Lượt công dân được tiếp", "Citizens received"),
            "luot_cong_dan",
            sizes.turns,
        ),
        Published(
            "F004-12",
            "matters.directed",
            Text("Vụ việc đã chỉ đạo xác minh, giải quyết", "Matters directed to be verified and settled"),
            "vu_viec",
            sizes.directed,
        ),
        Published(
            "F004-13",
            "matters.guided",
            Text("Vụ việc hướng dẫn đến cơ quan có thẩm quyền", "Matters guided to the competent body"),
            "vu_viec",
            sizes.guided,
        ),
    )
    label = Text("Vụ việc đã ghi sổ", "Matters recorded")
    rows = rows if sizes == FULL else as_chosen(rows)
    return (*rows, Published("", "matters.whole", label, "vu_viec", whole, source=CHOSEN))
