"""Figures of study campaigns: conferences, turns of attendance, and the people who studied.

A rate of study is people who studied **all** required topics of a campaign, of those on its frozen list less those
exempted; several campaigns of one window are pooled.  Turns are counted beside it and are part of no rate.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.model import CaseId
from supervision.text import Text

from ._figure import Figure
from ._fold import Story
from ._window import Window

_PRESENT = frozenset({"check_in", "correct_check_in", "make_up", "walk_in"})
_GROUPS = {
    "key_cadres": Text("Cán bộ chủ chốt", "Key cadres"),
    "members": Text("Cán bộ, đảng viên", "Cadres and members"),
}


def study(window: Window) -> Iterator[Figure]:
    """Count conferences, talks, their turns, and for either list of the campaigns the people who studied."""
    conferences = {case.id: case for case in window.ledger.of("study_conference")}
    yield from _held(window, list(conferences.values()))
    yield from _turns(window, conferences)
    campaigns = [case for case in window.ledger.of("study_campaign") if window.has(case.first("open_campaign"))]
    studied = _studied(window, conferences)
    for group, label in _GROUPS.items():
        yield from _rates(group, label, [_Roll(case, group, studied.get(case.id, {})) for case in campaigns])


def _held(window: Window, conferences: list[Story]) -> Iterator[Figure]:
    held = [_is_study(case) for case in conferences if window.has(case.first("hold"))]
    label = Text("Hội nghị học tập chuyên đề đã tổ chức", "Study conferences held")
    yield Figure("study.conferences", label, "hoi_nghi", sum(held))
    label = Text("Tọa đàm, nói chuyện chuyên đề đã tổ chức", "Seminars and talks held")
    yield Figure("talks.held", label, "buoi_noi_chuyen", len(held) - sum(held))


def _turns(window: Window, conferences: dict[CaseId, Story]) -> Iterator[Figure]:
    turns = {True: 0, False: 0}
    for record in window.ledger.of("attendance"):
        came = sum(step in _PRESENT and window.has(day) for step, day in record.taken)
        for link in record.parents:
            turns[_is_study(conferences[link.case_id])] += came
    label = Text("Lượt người dự học tập chuyên đề", "Attendances of study conferences")
    yield Figure("study.turns", label, "luot_nguoi", turns[True])
    label = Text("Lượt người dự tọa đàm, nói chuyện chuyên đề", "Attendances of seminars and talks")
    yield Figure("talks.turns", label, "luot_nguoi", turns[False])


def _is_study(conference: Story) -> bool:
    return conference.fields.get("kind") == "study"


@attrs.define(slots=True, eq=False)
class _Studied:
    """What one person did in one campaign: the day on which each topic was studied, and the topics exempted from."""

    done: dict[str, str] = attrs.field(factory=dict)
    exempted: set[str] = attrs.field(factory=set)


def _studied(window: Window, conferences: dict[CaseId, Story]) -> dict[CaseId, dict[str, _Studied]]:
    """Return by campaign and person what was studied until the last day counted."""
    found: dict[CaseId, dict[str, _Studied]] = {}
    over = {ident: [link.case_id for link in case.parents] for ident, case in conferences.items() if _is_study(case)}
    for record in window.ledger.of("attendance"):
        person, topic = str(record.fields.get("participant")), str(record.fields.get("topic"))
        days = [day for step, day in record.taken if step in _PRESENT]
        for campaign in [campaign for link in record.parents for campaign in over.get(link.case_id, [])]:
            studied = found.setdefault(campaign, {}).setdefault(person, _Studied())
            if days:
                studied.done[topic] = min(days[0], studied.done.get(topic, days[0]))
            elif record.state == "exempted":
                studied.exempted.add(topic)
    return found


class _Roll:
    """One of the two lists of a campaign, and what became of everybody on it."""

    def __init__(self, campaign: Story, group: str, studied: dict[str, _Studied]) -> None:
        people, topics = campaign.fields.get(group), campaign.fields.get("topics")
        self.topics = {str(topic) for topic in topics} if isinstance(topics, list) else set()
        self.people = [studied.get(str(person), _Studied()) for person in people] if isinstance(people, list) else []
        self.before_on = str(campaign.fields.get("before_on"))

    def due(self) -> list[_Studied]:
        """Return who is not exempted from every topic."""
        return [one for one in self.people if self.topics - (one.exempted - one.done.keys())]

    def done(self) -> list[_Studied]:
        """Return who studied every topic that was required of him, late or not."""
        return [one for one in self.due() if self.topics - one.exempted <= one.done.keys()]

    def in_time(self) -> list[_Studied]:
        """Return who studied all of them before the day named."""
        return [
            one for one in self.done() if all(one.done[on] < self.before_on for on in self.topics & one.done.keys())
        ]


def _rates(group: str, label: Text, rolls: list[_Roll]) -> Iterator[Figure]:
    due = sum(len(roll.due()) for roll in rolls)
    for key, words, number in (
        (f"study.{group}", Text("đã học đủ các chuyên đề", "studied every topic"), sum(len(r.done()) for r in rolls)),
        (f"study.{group}.on_time", Text("học đủ và đúng hạn", "in time"), sum(len(roll.in_time()) for roll in rolls)),
    ):
        yield Figure(key, _joined(label, words), "nguoi", number, due)
    exempted = sum(len(roll.people) for roll in rolls) - due
    yield Figure(f"study.{group}.exempted", _joined(label, Text("được miễn", "exempted")), "nguoi", exempted)


def _joined(label: Text, more: Text) -> Text:
    return Text(f"{label.vi}: {more.vi}", f"{label.get('en')}: {more.get('en')}")
