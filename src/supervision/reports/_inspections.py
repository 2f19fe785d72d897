"""Figures of party inspection: what was carried out, and what became of what the yearly programmes promised."""

from __future__ import annotations

from collections.abc import Iterator

from supervision.text import Text

from ._figure import Figure
from ._fold import Story
from ._window import Window, joined

# An inspection is no supervision, and a survey is neither: they are counted apart, and never added.
_INSPECTIONS = {
    "regular": Text("thường xuyên", "regular"),
    "thematic_inspection": Text("chuyên đề", "thematic"),
    "signs": Text("khi có dấu hiệu vi phạm", "upon signs of violation"),
    "self_inspection": Text("chi bộ tự kiểm tra", "cells inspecting themselves"),
}
_CONCLUDING = ("announce", "receive_discipline_result")


def inspections(window: Window) -> Iterator[Figure]:
    """Yield the inspections, supervisions and surveys carried out, then what the programmes promised and what was done.

    Carried out is what was deployed in the window; concluded, what of that was announced until its last day.
    Of a programme everything counts that was issued in the window, as it stands on the last day.
    """
    held = [case for case in window.ledger.of("inspection") if window.has(case.first("deploy"))]
    by_kind = {kind: [case for case in held if case.fields.get("kind") == kind] for kind in _INSPECTIONS}
    inspected = [case for cases in by_kind.values() for case in cases]
    label = Text("Cuộc kiểm tra đã tiến hành", "Inspections carried out")
    yield Figure("inspections.whole", label, "cuoc_kiem_tra", len(inspected))
    for kind, words in _INSPECTIONS.items():
        yield Figure(f"inspections.{kind}", joined(label, words), "cuoc_kiem_tra", len(by_kind[kind]))
    together = sum(case.fields.get("subject_head") is not None for case in inspected)
    words = Text("tổ chức cùng người đứng đầu", "an organisation and its head together")
    yield Figure("inspections.with_head", joined(label, words), "cuoc_kiem_tra", together)
    concluded = sum(_is_concluded(case) for case in inspected)
    label = Text("Cuộc kiểm tra đã công bố kết luận", "Inspections whose conclusion was announced")
    yield Figure("inspections.concluded", label, "cuoc_kiem_tra", concluded, len(inspected))
    for kind, unit, label in (
        (
            "thematic_supervision",
            "cuoc_giam_sat",
            Text("Cuộc giám sát chuyên đề của Đảng", "Party supervisions of a topic"),
        ),
        ("survey", "cuoc_khao_sat", Text("Cuộc khảo sát", "Surveys")),
    ):
        yield Figure(f"inspections.{kind}", label, unit, sum(case.fields.get("kind") == kind for case in held))
    # Surveys are made of organisations; one that was surveyed twice is two surveys and one organisation.
    surveyed = {case.fields.get("subject") for case in held if case.fields.get("kind") == "survey"}
    label = Text("Tổ chức được khảo sát", "Organisations surveyed")
    yield Figure("inspections.surveyed", label, "to_chuc", len(surveyed))
    yield from _programmes(window)


def _is_concluded(case: Story) -> bool:
    return any(case.first(step) is not None for step in _CONCLUDING)


def _programmes(window: Window) -> Iterator[Figure]:
    """An item is done, dropped, carried over, or still to be done: they add up to what was promised."""
    issued = [case for case in window.ledger.of("inspection_programme") if window.has(case.first("issue"))]
    promised = sum(_number(case, "promised") for case in issued)
    parts = {
        "done": sum(step == "note_done" for case in issued for step, _ in case.taken),
        "dropped": sum(_number(case, "dropped") for case in issued),
        "carried": sum(_number(case, "carried") for case in issued),
    }
    parts["pending"] = promised - sum(parts.values())
    label = Text("Cuộc trong chương trình kiểm tra, giám sát năm", "Items of the yearly programmes of inspection")
    yield Figure("programme.promised", label, "cuoc_chuong_trinh", promised)
    for key, words in _FATES.items():
        of = promised if key == "done" else None
        yield Figure(f"programme.{key}", joined(label, words), "cuoc_chuong_trinh", parts[key], of)
    extra = sum(step == "add_unplanned" for case in issued for step, _ in case.taken)
    label = Text("Cuộc đột xuất ngoài chương trình", "Inspections that no programme promised")
    yield Figure("programme.unplanned", label, "cuoc_chuong_trinh", extra)


_FATES = {
    "done": Text("đã làm", "done"),
    "dropped": Text("đã bỏ", "dropped"),
    "carried": Text("chuyển sang năm sau", "carried over"),
    "pending": Text("chưa làm", "still to be done"),
}


def _number(case: Story, field: str) -> int:
    number = case.fields.get(field)
    return number if isinstance(number, int) else 0
