"""Figures of what people bring: receptions, dialogues, public opinion, petitions; of pressing issues and directives.

What was directed, urged, answered or guided is counted as that, never as settled.  A case that was split is no unit of
counting any more: its parts are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from supervision.text import Text

from ._figure import Figure
from ._fold import Story
from ._window import Window

_MATTERS = {
    "directed": Text("đã chỉ đạo giải quyết", "directed to be settled"),
    "guided": Text("đã hướng dẫn đến cơ quan có thẩm quyền", "guided to the competent body"),
    "transferred": Text("đã chuyển", "transferred"),
    "referred": Text("theo luật khiếu nại, tố cáo", "under the laws on complaints and denunciations"),
    "refused": Text("từ chối", "refused"),
    "merged": Text("đã nhập", "merged"),
    "withdrawn": Text("đã rút", "withdrawn"),
    "pending": Text("đang xử lý", "being dealt with"),
}
_OPINIONS = {
    "resolved": Text("đã giải quyết xong", "resolved"),
    "explained": Text("đã giải trình, cung cấp thông tin", "explained"),
    "unfounded": Text("đã xác minh, không đúng", "verified, not true"),
    "merged": Text("đã nhập", "merged"),
    "open": Text("chưa giải quyết xong", "not settled yet"),
}
_PETITIONS = {
    "resolved": Text("đã giải quyết", "settled"),
    "in_progress": Text("đang giải quyết", "being settled"),
    "explained": Text("đã giải trình, cung cấp thông tin", "explained"),
    "transferred": Text("chuyển cấp có thẩm quyền", "passed to a competent level"),
    "deferred": Text("tạm gác", "put aside"),
    "merged": Text("đã nhập", "merged"),
}
_ENDS = {"resolved": "resolved", "closed_explained": "explained", "closed_unfounded": "unfounded", "merged": "merged"}
# A matter is what was decided of it first; one that was accepted stays so, also where it was withdrawn afterwards.
_DECIDED = {
    "accept": "directed",
    "guide": "guided",
    "transfer": "transferred",
    "refer": "referred",
    "refuse": "refused",
}


def reception(window: Window) -> Iterator[Figure]:
    """Count sessions, turns, matters, contents, opinions, petitions, issues and plans under directives."""
    yield from _sessions(window)
    matters = [case for case in window.opened("matter") if case.state != "split"]
    received = [case for case in matters if case.fields.get("channel") == "citizen_reception"]
    label = Text("Vụ việc tiếp công dân", "Matters of receptions")
    yield from _parts(Figure("matters", label, "vu_viec", 0), received, _MATTERS, _matter)
    resolved = sum(case.state == "resolved" for case in received)
    label = Text("Vụ việc tiếp công dân đã giải quyết xong", "Matters of receptions resolved")
    yield Figure("matters.resolved", label, "vu_viec", resolved, len(received))
    yield from _dialogues(window, matters)
    opinions = window.opened("public_opinion")
    label = Text("Nội dung dư luận xã hội", "Contents of public opinion")
    yield from _parts(Figure("opinions", label, "noi_dung_dlxh", 0), opinions, _OPINIONS, _opinion)
    settled = sum(_opinion(case) in {"resolved", "explained", "unfounded"} for case in opinions)
    label = Text("Nội dung dư luận đã giải quyết", "Contents of public opinion settled")
    yield Figure("opinions.settled", label, "noi_dung_dlxh", settled, len(opinions))
    yield from _petitions(window)
    yield from _from_above(window)


def _sessions(window: Window) -> Iterator[Figure]:
    held = [case for case in window.ledger.of("reception_session") if window.has(case.first("close_session"))]
    heads = [case for case in held if case.fields.get("kind") != "regular"]
    for key, words, cases in (
        ("sessions", Text("Buổi tiếp công dân", "Reception sessions"), held),
        ("sessions.head", Text("Buổi tiếp công dân của người đứng đầu", "Reception sessions of heads"), heads),
    ):
        yield Figure(key, words, "buoi_tiep_dan", len(cases))
        label = Text(f"{words.vi}: lượt công dân", f"{words.get('en')}: citizen turns")
        yield Figure(f"{key}.turns", label, "luot_cong_dan", sum(_number(case, "turns") for case in cases))


def _dialogues(window: Window, matters: list[Story]) -> Iterator[Figure]:
    held = [case for case in window.ledger.of("dialogue") if window.has(case.first("close_session"))]
    label = Text("Hội nghị đối thoại", "Dialogue conferences")
    yield Figure("dialogues.held", label, "hoi_nghi", len(held))
    contents = [case for case in matters if case.fields.get("channel") == "dialogue"]
    spot = [case for case in contents if case.fields.get("on_spot") is True]
    assigned = [case for case in contents if case.first("assign_unit") is not None]
    for key, label, cases in (
        ("on_spot", Text("Nội dung đối thoại trả lời tại hội nghị", "Contents answered at the conference"), spot),
        ("assigned", Text("Nội dung đối thoại đã phân công giải quyết", "Contents assigned"), assigned),
    ):
        yield Figure(f"dialogues.{key}", label, "noi_dung_kien_nghi", len(cases), len(contents))


def _petitions(window: Window) -> Iterator[Figure]:
    every = window.opened("voter_petition")
    received = [case for case in every if not case.parents]
    label = Text("Kiến nghị cử tri đã tiếp nhận", "Petitions of voters taken in")
    yield Figure("petitions.received", label, "kien_nghi_cu_tri", len(received))
    units = [case for case in every if case.state != "split"]
    label = Text("Kiến nghị cử tri sau khi tách", "Petitions of voters after splitting")
    yield from _parts(Figure("petitions", label, "kien_nghi_cu_tri", 0), units, _PETITIONS, _petition)
    urged = sum(any(step == "urge" and window.has(day) for step, day in case.taken) for case in units)
    label = Text("Kiến nghị cử tri đã đôn đốc", "Petitions of voters urged")
    yield Figure("petitions.urged", label, "kien_nghi_cu_tri", urged)
    watched = [case for case in units if case.fields.get("via") == "supervision"]
    settled = sum(case.state == "resolved" for case in watched)
    label = Text("Kiến nghị cử tri giải quyết qua giám sát", "Petitions settled through supervision")
    yield Figure("petitions.by_supervision", label, "kien_nghi_cu_tri", settled, len(watched))


def _from_above(window: Window) -> Iterator[Figure]:
    chosen = [case for case in window.ledger.of("pressing_issue") if window.has(case.first("choose_issue"))]
    solved = sum(case.state == "resolved" for case in chosen)
    label = Text("Vấn đề bức xúc, nổi cộm đã giải quyết", "Pressing issues solved")
    yield Figure("issues.resolved", label, "van_de", solved, len(chosen))
    plans = [case for case in window.opened("directive_plan") if case.state not in {"excused", "stopped"}]
    made = sum(case.first("submit_plan") is not None for case in plans)
    done = sum(case.state == "accepted" for case in plans)
    label = Text("Đơn vị đã xây dựng kế hoạch thực hiện chỉ thị", "Units with a plan under a directive")
    yield Figure("directives.planned", label, "ke_hoach", made, len(plans))
    label = Text("Đơn vị được công nhận kết quả thực hiện chỉ thị", "Units whose result was accepted")
    yield Figure("directives.accepted", label, "ke_hoach", done, len(plans))


def _parts(
    about: Figure, cases: list[Story], parts: Mapping[str, Text], part_of: Callable[[Story], str]
) -> Iterator[Figure]:
    label, unit = about.label, about.unit
    yield Figure(f"{about.key}.whole", label, unit, len(cases))
    found = [part_of(case) for case in cases]
    for part, words in parts.items():
        named = Text(f"{label.vi}: {words.vi}", f"{label.get('en')}: {words.get('en')}")
        yield Figure(f"{about.key}.{part}", named, unit, found.count(part))


def _matter(case: Story) -> str:
    decided = next((_DECIDED[step] for step, _ in case.taken if step in _DECIDED), None)
    return decided or (case.state if case.state in {"merged", "withdrawn"} else "pending")


def _opinion(case: Story) -> str:
    return _ENDS.get(case.state, "open")


def _petition(case: Story) -> str:
    return case.state if case.state in _PETITIONS else "in_progress"


def _number(case: Story, field: str) -> int:
    value = case.fields.get(field)
    return value if isinstance(value, int) else 0
