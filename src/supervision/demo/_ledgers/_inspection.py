"""Inspections of the district committee: 22 of them under yearly programmes, and 24 organisations surveyed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from supervision.demo._acts import Act
from supervision.demo._draw import draw
from supervision.demo._names import WARDS
from supervision.model import Value
from supervision.text import Text

from ._cast import Cast, district
from ._course import LAST, Deed, Workdays, course, in_order
from ._ledger import CHOSEN, Ledger, NotRebuilt, Published, as_chosen

_COMMITTEE = "inspection_committee@ubkt"
_TEAM = ("p-kt-1", "p-kt-2", "p-kt-3")
# Grassroots organisations beside the wards' committees: fourteen and ten make the 24 that were surveyed.
_OTHERS = 10
_FIRST_YEAR = 2016
# Years a team may look back.
_LOOKING_BACK = 5


@attrs.frozen
class Sizes:
    """Items of each yearly programme, the first of 2016; and how many organisations were surveyed."""

    items: tuple[int, ...]
    surveyed: int


FULL = Sizes((4, 5, 4, 5, 4), 24)
SMALL = Sizes((1, 1), 2)


def inspection(sizes: Sizes = FULL) -> Ledger:
    """Return the ledger of the district's inspections and surveys."""
    cast, days = district(), Workdays.of()
    subjects = _organisations(cast)
    acts: list[Act] = []
    number = 0
    for year, items in enumerate(sizes.items, _FIRST_YEAR):
        chosen = [(n, subjects[n % len(subjects)]) for n in range(number, number + items)]
        acts += _programme(days, year, chosen)
        number += items
    for place, subject in enumerate(subjects[: sizes.surveyed]):
        acts += _survey(days, place, subject, sizes)
    label = Text("Kiểm tra của cấp ủy quận", "Inspections of the district committee")
    missing = _not_rebuilt() if sizes == FULL else ()
    rows, earlier = _published(sizes), _FIRST_YEAR - _LOOKING_BACK
    return Ledger("inspection", label, cast.known(), in_order(acts), rows, LAST, missing, looks_back_to=earlier)


def _organisations(cast: Cast) -> tuple[str, ...]:
    cast.unit("ubkt", "Ủy ban Kiểm tra Quận ủy", "party", "district", "qu")
    cast.holds("p-kt", "ubkt", "inspection_committee")
    cast.holds("p-kt-cn", "ubkt", "head")
    cast.holds("p-ks-1", "qu", "team_member")
    for person in _TEAM:
        cast.holds(person, "ubkt", "team_member")
    found = [(f"du-{code}", f"Đảng ủy phường {ward}") for code, ward in WARDS.items()]
    found += [(f"cb-{n}", f"Chi bộ cơ quan {n}") for n in range(1, _OTHERS + 1)]
    for unit, name in found:
        cast.unit(unit, name, "party", "commune", "qu")
        cast.holds(f"p-{unit}", unit, "head")
    return tuple(unit for unit, _ in found)


def _programme(days: Workdays, year: int, chosen: list[tuple[int, str]]) -> Iterator[Act]:
    case, typist = f"inspection_programme/{year}", "party_office@qu"
    begins = days.number(date(year, 1, 5) if year > _FIRST_YEAR else date(year, 5, 16))
    items: list[Value] = [_item(number) for number, _ in chosen]
    started: dict[str, Value] = {"unit": "qu", "inspectors": "ubkt", "level": "upper", "year": year}
    started |= {"period_from": str(days.days[begins]), "period_to": f"{year}-12-31"}
    opened = [
        Deed(
            0,
            "open_item",
            _COMMITTEE,
            _opening(number, subject),
            mark=f"/{number}",
            names=_case(number),
        )
        for number, subject in chosen
    ]
    deeds = (
        Deed(0, "start_programme", _COMMITTEE, started, opens=True, reference=f"CT-{year}"),
        Deed(3, "consult", _COMMITTEE, {"items": items, "no_duplicate": True}),
        Deed(5, "issue", typist, {"signatures": ["p-bt"]}, behalf="committee"),
        Deed(2, "start_running", _COMMITTEE),
        *opened,
    )
    yield from course(days, begins, case, deeds)
    for place, (number, subject) in enumerate(chosen):
        yield from _conducted(days, begins + 15 + 20 * place, number, subject)
    closing = days.number(date(year, 12, 20))
    closed = Deed(0, "close_programme", typist, {"carried": 0}, behalf="committee")
    yield from course(days, closing, case, (closed,))


def _opening(number: int, subject: str) -> dict[str, Value]:
    """Return what an item is opened with: what is inspected is what the head answers for, so each is with its head."""
    kind = "thematic_inspection" if number % 3 else "regular"
    return {"item": _item(number), "kind": kind, "subject": subject, "subject_head": f"p-{subject}"}


def _item(number: int) -> str:
    return f"Cuộc số {number + 1}: việc thực hiện Chỉ thị 05-CT/TW và trách nhiệm người đứng đầu"


def _case(number: int) -> str:
    return f"inspection/{number + 1:02}"


def _conducted(days: Workdays, begins: int, number: int, subject: str) -> Iterator[Act]:
    """Return one inspection from its decision to the file; the report is ready within twenty days of its deployment."""
    leader = _TEAM[number % len(_TEAM)]
    today = days.days[begins]
    prepared: dict[str, Value] = {
        "outline": "Đề cương gồm 5 mục",
        "tasks": ["Xem hồ sơ đăng ký kế hoạch tu dưỡng", "Xem việc khắc phục hạn chế năm trước"],
        "examined_from": f"{today.year - 1}-01-01",
        "examined_to": f"{today.year - 1}-12-31",
        "from_on": str(days.days[begins + 4]),
        "to_on": str(days.days[begins + 16]),
    }
    findings = "Có kế hoạch, có kiểm tra; việc niêm yết ở hai chi bộ còn chậm"
    concluded: dict[str, Value] = {"findings": findings, "measure": "remind", "requirements": 0}
    deeds = (
        Deed(0, "decide", _COMMITTEE, {"leader": leader, "team": [*_TEAM]}),
        Deed(2, "prepare", leader, prepared),
        Deed(2, "deploy", leader),
        Deed(3, "submit_self_report", f"head@{subject}"),
        Deed(2, "verify", leader),
        Deed(3 + draw("conference", number, below=3), "hold_conference", leader),
        Deed(2, "complete_report", leader),
        Deed(3, "consider", _COMMITTEE),
        Deed(2, "conclude", _COMMITTEE, {**concluded, "signatures": ["p-kt-cn"]}),
        Deed(2, "announce", _COMMITTEE, spare=frozenset({"report"})),
        Deed(5, "archive", _COMMITTEE, {"inventory": ["Quyết định", "Báo cáo", "Thông báo kết luận"]}),
    )
    yield from course(days, begins, _case(number), deeds)


def _survey(days: Workdays, place: int, subject: str, sizes: Sizes) -> Iterator[Act]:
    begins = 60 + place * (len(days.days) - 100) // sizes.surveyed
    about = "Khảo sát việc thực hiện Chỉ thị 05-CT/TW"
    proposed: dict[str, Value] = {"kind": "survey", "level": "upper", "unit": "qu", "subject": subject}
    proposed |= {"content": about, "planned": False, "grounds": "Kế hoạch khảo sát của Ban Tuyên giáo"}
    office, body = "party_office@qu", "committee"
    deeds = (
        Deed(0, "propose", office, proposed, body, opens=True, reference=f"KS-{place + 1:02}"),
        Deed(3, "deploy", office, behalf=body, spare=frozenset({"minutes"})),
        Deed(5, "report_survey", office, behalf=body),
        Deed(4, "archive", "team_member@qu", {"inventory": ["Kế hoạch", "Báo cáo khảo sát"]}),
    )
    yield from course(days, begins, f"inspection/ks-{place + 1:02}", deeds)


def _published(sizes: Sizes) -> tuple[Published, ...]:
    held = Text("Cuộc kiểm tra của cấp quận", "Inspections of the district")
    surveyed = Text("Tổ chức cơ sở đảng được khảo sát", "Grassroots organisations surveyed")
    rows = (
        Published("F004-21", "inspections.whole", held, "cuoc_kiem_tra", sum(sizes.items)),
        Published("F004-25", "inspections.surveyed", surveyed, "to_chuc", sizes.surveyed),
    )
    promised = Text("Cuộc trong chương trình năm, đã làm", "Items of the yearly programmes done")
    whole = sum(sizes.items)
    headed = Text("Cuộc kiểm tra tổ chức cùng người đứng đầu", "Inspections of an organisation and its head together")
    more = (
        Published("", "programme.done", promised, "cuoc_chuong_trinh", whole, whole, source=CHOSEN),
        # That they were inspected together was published, not how often.
        Published("", "inspections.with_head", headed, "cuoc_kiem_tra", whole, source=CHOSEN),
    )
    return (*(rows if sizes == FULL else as_chosen(rows)), *more)


def _not_rebuilt() -> tuple[NotRebuilt, ...]:
    turns = Text("Lượt giám sát cấp cơ sở", "Supervision turns at the grassroots")
    reached = Text("Lượt tập thể, lượt đảng viên được giám sát", "Turns of collectives and of members supervised")
    whole = Text("Cuộc kiểm tra, giám sát 2016-2021", "Inspections and supervisions 2016-2021")
    return (
        NotRebuilt(
            "F004-20",
            whole,
            Text("1.434 cuộc", "1,434"),
            Text(
                "là 22 cuộc cộng 1.414 lượt: hai đơn vị tính khác nhau, không cộng được; nếu cộng cũng ra 1.436",
                "22 inspections and 1,414 turns: two units that are never added; added all the same they make 1,436",
            ),
        ),
        NotRebuilt(
            "F004-22",
            turns,
            Text("1.414 lượt", "1,414"),
            Text(
                "không công bố một lượt là một cuộc hay một đối tượng, và có bao nhiêu cuộc; sổ đếm riêng từng thứ",
                "it was not published whether a turn is a visit or a subject, nor how many visits there were; the "
                "record counts the two apart",
            ),
        ),
        NotRebuilt(
            "F004-23, F004-24",
            reached,
            Text("244; gần 2.000", "244; nearly 2,000"),
            Text(
                "cộng lại nhiều hơn 1.414 lượt: một lượt có nhiều đối tượng, không công bố ai trong lượt nào; "
                "“gần 2.000” không phải là một số",
                "together they are more than the 1,414 turns: a turn has several subjects, and nobody published who "
                "was in which; “nearly 2,000” is no number",
            ),
        ),
    )
