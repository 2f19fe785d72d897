"""Figures of registered works and breakthroughs, and of the people, money and goods that were mobilised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from supervision.model import CaseId
from supervision.text import Text

from ._figure import Figure
from ._fold import Story
from ._window import Window

_ENDS = {
    "not_completed": Text("Công trình, phần việc không hoàn thành", "Works not completed"),
    "carried_over": Text("Công trình, phần việc chuyển sang năm sau", "Works carried over to another year"),
    "cancelled": Text("Công trình, phần việc hủy đăng ký", "Works whose registration was cancelled"),
    "running": Text("Công trình, phần việc đang thực hiện", "Works under way"),
}
_LEVELS = {
    "committee": (("commended_by_committee",), Text("cấp ủy khen", "by the party committee")),
    "city": (("commended_by_city",), Text("tỉnh, thành phố khen", "by the province or city")),
    "both": (("commended_by_committee", "commended_by_city"), Text("được cả hai cấp khen", "by both")),
}
_KINDS = {
    "people": ("nguoi", Text("Nhân lực", "People")),
    "money": ("dong", Text("Tiền", "Money")),
    "goods": ("dong_quy_doi", Text("Hiện vật", "Goods")),
}


def works(window: Window) -> Iterator[Figure]:
    """Count works by what became of them, breakthroughs apart, and what was pledged and delivered."""
    yield from _works(window)
    yield from _mobilised(window)


def _works(window: Window) -> Iterator[Figure]:
    cases = window.ledger.of("work")
    younger = {link.case_id: case for case in cases for link in case.parents}
    ends: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for case in cases:
        if window.has(case.first("register")):
            ends[_is_breakthrough(case)][_end(case, younger)] += 1
    made, new = ends[False], ends[True]
    label = Text("Công trình, phần việc đã đăng ký", "Works registered")
    yield Figure("works.registered", label, "cong_trinh", made.total())
    label = Text("Công trình, phần việc đã đăng ký và hoàn thành", "Works registered and completed")
    yield Figure("works.completed", label, "cong_trinh", made["accepted"], made.total())
    for end, label in _ENDS.items():
        yield Figure(f"works.{end}", label, "cong_trinh", made[end])
    accepted = [case for case in cases if window.has(case.first("accept")) and not _is_breakthrough(case)]
    for level, (flags, words) in _LEVELS.items():
        number = sum(all(case.fields.get(flag) is True for flag in flags) for case in accepted)
        label = Text(f"Công trình hoàn thành được khen: {words.vi}", f"Completed works commended {words.get('en')}")
        yield Figure(f"works.commended.{level}", label, "cong_trinh", number)
    label = Text("Nội dung đột phá đã đăng ký và hoàn thành", "Breakthroughs registered and completed")
    yield Figure("breakthroughs.completed", label, "noi_dung_dot_pha", new["accepted"], new.total())


def _is_breakthrough(work: Story) -> bool:
    return work.fields.get("kind") == "breakthrough"


def _end(work: Story, younger: dict[CaseId, Story]) -> str:
    """Return what became of a work: one that goes on in another year ends as its last case does."""
    last = work
    while last.id in younger:
        last = younger[last.id]
    if last.state in {"accepted", "not_completed", "cancelled"}:
        return last.state
    return "running" if last is work else "carried_over"


def _mobilised(window: Window) -> Iterator[Figure]:
    pledges = [case for case in window.opened("mobilisation") if case.state != "withdrawn"]
    for kind, (unit, label) in _KINDS.items():
        of_kind = [case for case in pledges if case.fields.get("kind") == kind]
        for field, words in (("pledged", Text("đăng ký", "pledged")), ("delivered", Text("đã thực hiện", "delivered"))):
            said = Text(f"{label.vi} vận động: {words.vi}", f"{label.get('en')} mobilised: {words.get('en')}")
            yield Figure(f"mobilised.{kind}.{field}", said, unit, _sum(of_kind, field))
    label = Text("Lượt người được hỗ trợ từ nguồn vận động", "Times people were helped by what was mobilised")
    yield Figure("mobilised.reached", label, "luot_ho_tro", _sum(pledges, "reached"))


def _sum(cases: list[Story], field: str) -> int:
    return sum(number for case in cases if isinstance(number := case.fields.get(field), int))
