"""Figures of what is said of persons: how it came, what was split, what became of it.

A case that was split is no unit of counting any more: its parts are.  What was said again stays counted, apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from supervision.model import CaseId
from supervision.text import Text

from ._figure import Figure
from ._fold import Story
from ._window import Window, joined

_UNIT = "luot_gop_y"
# Comments of the Front and views at a posting have figures of their own; these are counted where there is more.
_USUAL = {"front_comment", "posting_comment"}
_KINDS = {
    "resolved": Text("đã giải quyết xong", "resolved"),
    "explained": Text("đã giải trình, cung cấp thông tin", "explained"),
    "unfounded": Text("đã xác minh, không đúng", "verified, not true"),
    "guided": Text("đã hướng dẫn đến cơ quan có thẩm quyền", "guided to the competent body"),
    "transferred": Text("đã chuyển", "transferred"),
    "referred": Text("theo luật khiếu nại, tố cáo", "under the laws on complaints and denunciations"),
    "refused": Text("từ chối", "refused"),
    "merged": Text("đã nhập", "merged"),
    "repeated": Text("đã trả lời trước đó", "answered before"),
    "nameless": Text("không rõ họ tên, địa chỉ", "without a name and an address"),
    "withdrawn": Text("đã rút", "withdrawn"),
    "open": Text("chưa giải quyết xong", "not settled yet"),
}
_OF_STATE = {
    "resolved": "resolved",
    "closed_explained": "explained",
    "closed_unfounded": "unfounded",
    "guided": "guided",
    "transferred": "transferred",
    "referred_to_regime": "referred",
    "refused": "refused",
    "merged": "merged",
    "closed_repeated": "repeated",
    "filed_nameless": "nameless",
    "withdrawn": "withdrawn",
}


def said_of_persons(window: Window) -> Iterator[Figure]:
    """Count what is said of persons, where it came by more channels than the Front and postings, or was split."""
    every = window.opened("feedback")
    split: set[CaseId] = {case.id for case in every if case.state == "split"}
    if not split and all(case.fields.get("channel") in _USUAL for case in every):
        return
    received = [case for case in every if not any(link.case_id in split for link in case.parents)]
    label = Text("Ý kiến về cá nhân đã tiếp nhận", "Comments on persons received")
    yield Figure("said.received", label, _UNIT, len(received))
    units = [case for case in every if case.state != "split"]
    label = Text("Ý kiến về cá nhân sau khi tách", "Comments on persons after splitting")
    yield Figure("said.whole", label, _UNIT, len(units))
    found = [_kind(case) for case in units]
    for kind, words in _KINDS.items():
        yield Figure(f"said.{kind}", joined(label, words), _UNIT, found.count(kind))


def _kind(case: Story) -> str:
    return _OF_STATE.get(case.state, "open")
