"""Public opinion: 608 contents, 593 of them settled; the other 15 are named with what they wait for."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.demo._acts import Act
from supervision.demo._draw import draw, pick
from supervision.text import Text

from ._cast import district, with_offices
from ._course import LAST, Deed, Workdays, course, in_order
from ._ledger import CHOSEN, Ledger, Published, as_chosen
from ._subjects import area, subject

_BOARD = "propaganda_board@qu"
# Working days at the end in which nothing new is recorded that is settled by the last day.
_SETTLING = 40
# How far each of those not settled has come: so many steps after it was recorded.
_STANDING = (1, 2, 3, 1, 2, 3, 4, 0, 2, 3, 1)
# Put aside, each with the day on which it is taken up again.
_DEFERRED = 4


@attrs.frozen
class Sizes:
    """How many contents, and how many of them were settled."""

    contents: int
    settled: int


FULL = Sizes(608, 593)
SMALL = Sizes(9, 6)


def opinion(sizes: Sizes = FULL) -> Ledger:
    """Return the ledger of public opinion."""
    cast, days = district(), Workdays.of()
    offices = with_offices(cast)
    span, acts = len(days.days) - _SETTLING, list[Act]()
    for number in range(sizes.contents):
        left = number - sizes.settled
        # What is not settled came in last; what was put aside has been lying for two years.
        day = number * span // sizes.settled if left < 0 else len(days.days) - 30 + 2 * left
        day = day - 500 if _is_deferred(sizes, left) else day
        acts += _content(days, day, number, pick(offices, "dl", number), _far(sizes, left))
    rows = _published(sizes)
    label = Text("Dư luận xã hội", "Public opinion")
    return Ledger("opinion", label, cast.known(), in_order(acts), rows, LAST, listed="public_opinion")


def _is_deferred(sizes: Sizes, left: int) -> bool:
    return left >= 0 and left >= sizes.contents - sizes.settled - _DEFERRED + (sizes != FULL) * (_DEFERRED - 1)


def _far(sizes: Sizes, left: int) -> int | None:
    """Return after how many steps a content stands; None where it is settled, -1 where it was put aside."""
    if left < 0:
        return None
    return -1 if _is_deferred(sizes, left) else _STANDING[left % len(_STANDING)]


def _content(days: Workdays, day: int, number: int, office: str, far: int | None) -> Iterator[Act]:
    month = days.days[day].replace(day=1)
    recorded = {
        "unit": "qu",
        "area": area(f"dl-{number}"),
        "subject": subject(f"dl-{number}"),
        "window_from": str(month),
        "window_to": str(month.replace(day=20)),
    }
    reporter = "opinion_collaborator@qu" if draw("by", number, below=3) else _BOARD
    steps = [
        Deed(1, "assign_unit", _BOARD, {"handling": office}),
        Deed(2 + draw("verify", number, below=3), "verify", f"handling_unit@{office}"),
        Deed(3 + draw("answer", number, below=6), "answer", f"head@{office}", {"answer_text": "Đã kiểm tra, trả lời"}),
        Deed(3, "orient", _BOARD, {"forms": ["Giao ban báo cáo viên", "Cổng thông tin điện tử của quận"]}),
        _settled(number),
    ]
    if far == -1:
        put_aside = {"resume_on": "2021-06-30", "reason": "Chờ điều chỉnh quy hoạch của thành phố"}
        steps = [*steps[:1], Deed(4, "defer", "party_office@qu", put_aside, behalf="committee")]
    elif far is not None:
        steps = steps[:far]
    opening = Deed(0, "record", reporter, recorded, opens=True, reference=f"DL-{number + 1:03}")
    yield from course(days, day, f"public_opinion/{number + 1:03}", (opening, *steps))


def _settled(number: int) -> Deed:
    """Return how a content ends: resolved, explained, or verified and not true."""
    ends = ("close_unfounded", "close_explained", "close_explained", "resolve", "resolve", "resolve", "resolve")
    end = pick(ends, "end", number)
    # What was not true must have been found so in time; the answer had stopped that clock.
    return Deed(2 if end == "close_unfounded" else 6, end, _BOARD)


def _published(sizes: Sizes) -> tuple[Published, ...]:
    share = "97.5" if sizes == FULL else ""
    whole = Text("Nội dung dư luận nhân dân phản ánh", "Contents of public opinion")
    settled = Text("Nội dung dư luận đã chỉ đạo giải quyết được", "Contents of public opinion settled")
    rows: tuple[Published, ...] = (
        Published("F004-16", "opinions.whole", whole, "noi_dung_dlxh", sizes.contents),
        Published("F004-17", "opinions.settled", settled, "noi_dung_dlxh", sizes.settled, percent=share),
    )
    rows = rows if sizes == FULL else as_chosen(rows)
    label = Text("Nội dung dư luận chưa giải quyết xong", "Contents of public opinion not settled")
    left = sizes.contents - sizes.settled
    return (*rows, Published("", "opinions.open", label, "noi_dung_dlxh", left, source=CHOSEN))
