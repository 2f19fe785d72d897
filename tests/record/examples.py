"""One event of every kind; their bytes in `golden/` are settled for ever."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import attrs

from supervision.model import (
    Basis,
    CaseId,
    Claim,
    Claimed,
    CommandId,
    Deadline,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    Fact,
    HandedOver,
    Link,
    Linked,
    Migrated,
    Moved,
    Noted,
    Opened,
    PersonId,
    Pinned,
    Released,
    Revealed,
    Value,
)

GOLDEN = Path(__file__).parent / "golden"


def event(fact: Fact, seq: int = 2) -> Event:
    return Event(
        case_id=CaseId("c0ffee"),
        seq=seq,
        command_id=CommandId("0a1b2c"),
        actor=PersonId("p-12"),
        role="party_office",
        unit="u-7",
        on_behalf_of=None,
        occurred_on="2026-01-30",
        recorded_at=datetime(2026, 1, 30, 2, 3, 4, 5, tzinfo=UTC),
        fact=fact,
    )


_PERSONAL: Value = {"ref": "r-1", "commitment": "ab" * 32}
_FIELDS: dict[str, Value] = {
    "subject": _PERSONAL,
    "place": "Nhà văn hóa thôn Đoài, xã Hòa Bình",
    "topic": "Kế hoạch tự tu dưỡng, rèn luyện năm 2026 “nêu gương”\n\U0001f600",
    "version": 2,
    "needs_answer": False,
    "ended_on": None,
    "tasks": ["Học tập", "Làm theo"],
}
_CLOCK = Deadline("answer_term", "party_office@u-7", "2026-01-30", "2026-02-27", "qd124_2018", "cd" * 32)
_INPUTS: dict[str, Value] = {
    "reason": "Đã đủ hồ sơ",
    "document": {"number": "12", "symbol": "KH/ĐU", "date": "2026-01-29", "signer": "p-3", "sha256": "ef" * 32},
}
_BASIS = Basis("cd" * 32, 17, ("m-1", "m-2"), ((CaseId("decade"), 3), (CaseId("facade"), 0)))

_OPENED = Opened(
    workflow="plan",
    version=1,
    spec="12" * 32,
    step="register",
    state="draft",
    reference="12-KH/ĐU",
    packs=("pl34_2007", "ldc_2022"),
    links=(Link("arises_from", "plan", CaseId("decade"), is_child=False),),
    fields=_FIELDS,
)
_OPENED_BARE = Opened("posting", 1, "12" * 32, "require", "required", None, (), (), {})
_MOVED = Moved("approve", "in_review", "approved", {"approved_on": "2026-01-30"})
_AGAIN = Deadline(
    name="posting_term",
    owner="u-7",
    started_on="2026-01-30",
    due_on="2026-03-01",
    paused_on="2026-02-01",
    left=28,
    extended=1,
    closed="ended",
    closed_on="2026-02-02",
    waits=True,
)

EVENTS: dict[str, Event] = {
    "Opened": attrs.evolve(event(_OPENED, 1), basis=_BASIS),
    "Opened.bare": attrs.evolve(event(_OPENED_BARE, 1), via="decade/approve"),
    "Moved": attrs.evolve(event(_MOVED), on_behalf_of="standing_committee", inputs=_INPUTS, basis=_BASIS),
    "Moved.bare": event(Moved("submit", "draft", "in_review", {})),
    "Noted": attrs.evolve(event(Noted("note", "posted", {})), inputs={"reason": "Trời mưa"}, basis=Basis("", 0)),
    "Linked": event(Linked(Link("supervises", "posting", CaseId("facade"), is_child=True))),
    "HandedOver": event(HandedOver("u-7", "u-9", ("front", "unit"))),
    "Migrated": event(Migrated(2, "34" * 32, "posted", "shown", ("ldc_2022",), {"was_showing": "shown"})),
    "Pinned": event(Pinned("showing", ("ldc_2022",))),
    "Claimed": event(Claimed(Claim("subject:p-5|topic:an", "2026-01-01", "2026-12-31"))),
    "Released": event(Released("subject:p-5|topic:an")),
    "DeadlineStarted": event(DeadlineStarted(_CLOCK)),
    "DeadlineStarted.again": event(DeadlineStarted(_AGAIN)),
    "DeadlinePaused": event(DeadlinePaused("answer_term", "2026-02-02", 18)),
    "DeadlineResumed": event(DeadlineResumed("answer_term", "2026-03-05")),
    "DeadlineExtended": event(DeadlineExtended("answer_term", "2026-03-13")),
    "DeadlineRecomputed": event(
        DeadlineRecomputed("answer_term", "2026-01-06", "2026-01-07", "cd" * 32, "12729/VPCP-KGVX, 25/12/2025")
    ),
    "DeadlineClosed": event(DeadlineClosed("answer_term", "met", "2026-02-20")),
    "Moved.salted": attrs.evolve(event(_MOVED), salt="0f" * 16),
    "Revealed": attrs.evolve(
        event(Revealed("source", "c0ffee.1.source")), inputs={"reason": _PERSONAL}, basis=Basis("", 0)
    ),
}
