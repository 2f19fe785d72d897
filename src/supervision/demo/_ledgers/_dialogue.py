"""Dialogue conferences of the district: 1,563 contents, each recorded, summed up and assigned to who answers it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.demo._acts import Act
from supervision.demo._draw import draw, pick, share
from supervision.text import Text

from ._cast import district, with_offices
from ._course import LAST, Deed, Workdays, course, in_order
from ._ledger import CHOSEN, Ledger, NotRebuilt, Published, as_chosen
from ._subjects import subject

_OFFICER = "reception_officer@qu"
_NOTICE = 8


@attrs.frozen
class Sizes:
    """How many conferences, which is chosen, and how many contents."""

    conferences: int
    contents: int


FULL = Sizes(24, 1_563)
SMALL = Sizes(2, 7)


def dialogue(sizes: Sizes = FULL) -> Ledger:
    """Return the ledger of the district's dialogues."""
    cast, days = district(), Workdays.of()
    offices = with_offices(cast)
    # Every fiftieth working day, the first after one notice; of the last there is time left to assign.
    step = (len(days.days) - 60) // sizes.conferences
    acts: list[Act] = []
    content = 0
    for number in range(sizes.conferences):
        many = share(sizes.contents, sizes.conferences, number)
        day = _NOTICE + number * step
        contents = range(content, content + many)
        content += many
        acts += _conference(days, day, number, contents)
        for each in contents:
            acts += _content(days, day, each, pick(offices, "office", each))
    label = Text("Đối thoại cấp quận", "Dialogues of the district")
    missing = _not_rebuilt() if sizes == FULL else ()
    return Ledger("dialogue", label, cast.known(), in_order(acts), _published(sizes), LAST, missing)


def _conference(days: Workdays, day: int, number: int, contents: range) -> Iterator[Act]:
    is_thematic = number % 3 == 2  # noqa: PLR2004 - every third
    planned = {
        "unit": "qu",
        "level": "district",
        "kind": "thematic" if is_thematic else "periodic",
        "chair": "p-bt",
        "held_on": str(days.days[day]),
    } | ({"topic": "Trật tự đô thị, vệ sinh môi trường"} if is_thematic else {})
    recorded = [
        Deed(
            0,
            "record_matter",
            _OFFICER,
            {"subject": subject(f"dt-{n}"), "content": subject(f"dt-{n}"), "on_spot": _is_on_spot(n)},
            mark=f"/{n}",
            names=f"matter/{n + 1:04}",
        )
        for n in contents
    ]
    opening = Deed(0, "schedule", "party_office@qu", planned, opens=True, reference=f"DT-{number + 1:02}")
    deeds = [
        opening,
        Deed(_NOTICE, "open_session", "p-bt", {"participants": 120 + draw("dt", number, below=180)}),
        *recorded,
        Deed(0, "close_session", "p-bt"),
        Deed(3, "issue_conclusion", _OFFICER, {"signatures": ["p-bt"]}),
    ]
    yield from course(days, day - _NOTICE, f"dialogue/{number + 1:02}", deeds)


def _is_on_spot(content: int) -> bool:
    """Whether it was answered at the conference; what was said there is summed up and assigned all the same."""
    return draw("on_spot", content, below=4) == 0


def _content(days: Workdays, day: int, number: int, office: str) -> Iterator[Act]:
    kind = "recommendation" if draw("kind", number, below=4) else "reflection"
    answer = 8 + draw("answer", number, below=10)
    ended = Deed(4, "close_explained", "p-bt")
    if draw("end", number, below=3):
        ended = Deed(10 + draw("resolve", number, below=30), "resolve", "verifier@qu")
    deeds = (
        Deed(1, "classify", _OFFICER, {"kind": kind}),
        Deed(2, "accept", "p-bt"),
        Deed(0, "assign_unit", "p-bt", {"assigned_unit": office}),
        Deed(answer, "answer", "p-bt", spare=frozenset({"minutes"})),
        ended,
    )
    yield from course(days, day, f"matter/{number + 1:04}", deeds)


def _published(sizes: Sizes) -> tuple[Published, ...]:
    label = Text("Nội dung kiến nghị, đã tổng hợp và phân công giải quyết", "Contents raised, summed up and assigned")
    rows = (Published("F004-14", "dialogues.assigned", label, "noi_dung_kien_nghi", sizes.contents, sizes.contents),)
    label = Text("Hội nghị đối thoại cấp quận", "Dialogue conferences of the district")
    held = Published("", "dialogues.held", label, "hoi_nghi", sizes.conferences, source=CHOSEN)
    return (*(rows if sizes == FULL else as_chosen(rows)), held)


def _not_rebuilt() -> tuple[NotRebuilt, ...]:
    return (
        NotRebuilt(
            "F004-15",
            Text(
                "Địa phương duy trì đối thoại định kỳ và theo chuyên đề", "Places that keep up dialogues of both kinds"
            ),
            Text("100%", "100%"),
            Text(
                "không công bố có bao nhiêu địa phương, mỗi nơi bao nhiêu hội nghị; sổ chỉ biết nơi đã đối thoại, "
                "không biết nơi lẽ ra phải đối thoại, nên không có mẫu số",
                "it was not published how many places there are and how many dialogues each held; the record knows who "
                "held one and not who should have, so the share has no denominator",
            ),
        ),
    )
