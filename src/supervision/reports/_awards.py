"""Figures of commendations, and of who took up the models that were chosen among them."""

from __future__ import annotations

from collections.abc import Iterator

from supervision.text import Text

from ._figure import Figure
from ._fold import Ledger, Story

_CATEGORIES = {
    "head": ("heads", Text("bí thư cấp ủy, người đứng đầu cơ quan", "committee secretaries and heads of bodies")),
    "unit_head": ("unit_heads", Text("bí thư chi bộ, trưởng đơn vị, đoàn thể", "cell secretaries and heads of units")),
    "other": ("others", Text("đối tượng khác", "others")),
}


def awards(ledger: Ledger, first: str, until: str) -> Iterator[Figure]:
    """Count what was decided from *first* to *until*, ISO days, both included; what has been revoked counts nowhere.

    Whoever was commended twice is two turns and one person.  The three categories of office make the whole of the
    turns of persons, each as it was recorded when the case was opened.
    """
    given = [case for case in ledger.of("commendation") if _is_in(case.first("decide"), first, until)]
    given = [case for case in given if case.state != "revoked"]
    persons = [case for case in given if case.fields.get("kind") == "person"]
    collectives = [case for case in given if case.fields.get("kind") == "collective"]
    label = Text("Lượt cá nhân được khen", "Commendations of persons")
    yield Figure("commended.persons", label, "ca_nhan_khen", len(persons))
    for category, (key, words) in _CATEGORIES.items():
        part = sum(case.fields.get("role_category") == category for case in persons)
        named = Text(f"{label.vi}: {words.vi}", f"{label.get('en')}: {words.get('en')}")
        yield Figure(f"commended.{key}", named, "ca_nhan_khen", part, len(persons))
    yield _recipients("commended.people", Text("Số người được khen", "People commended"), "nguoi", persons)
    label = Text("Lượt tập thể được khen", "Commendations of collectives")
    yield Figure("commended.collectives", label, "tap_the_khen", len(collectives))
    label = Text("Số tập thể được khen", "Collectives commended")
    yield _recipients("commended.bodies", label, "to_chuc", collectives)
    yield from _models(ledger, first, until)


def _models(ledger: Ledger, first: str, until: str) -> Iterator[Figure]:
    cases = [case for case in ledger.of("commendation") if _is_in(case.first("mark_model"), first, until)]
    marked = sum(case.state != "revoked" for case in cases)
    yield Figure("models.marked", Text("Điển hình được chọn để nhân rộng", "Models marked"), "dien_hinh", marked)
    taken = [case for case in ledger.of("replication") if _is_in(case.opened_on, first, until)]
    label = Text("Lượt đăng ký học tập, làm theo điển hình", "Times a model was taken up")
    yield Figure("models.taken_up", label, "luot_lam_theo", len(taken))
    label = Text("Lượt làm theo đã được xác nhận", "Times a model was followed, confirmed")
    done = sum(case.state == "replicated" for case in taken)
    yield Figure("models.replicated", label, "luot_lam_theo", done, len(taken))
    label = Text("Nơi học tập, làm theo điển hình", "Units that took up a model")
    yield Figure("models.followers", label, "to_chuc", len({case.fields.get("unit") for case in taken}))


def _recipients(key: str, label: Text, unit: str, cases: list[Story]) -> Figure:
    return Figure(key, label, unit, len({case.fields.get("recipient") for case in cases}))


def _is_in(day: str | None, first: str, until: str) -> bool:
    return day is not None and first <= day <= until
