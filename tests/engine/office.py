"""An invented ward and its people, and functions that bring a case to where a test begins.

Đảng ủy phường Hoa Sữa stands under Thành ủy Sông Mây; beside them the Fatherland Front of the ward with two
organisations, and a ward that has nothing to do with any of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

import attrs

from supervision.clock import VIETNAM, VirtualClock
from supervision.engine import Batch, Desk, Engine, OrgData, Receipt
from supervision.model import CaseId, PersonId, Value
from supervision.org import Directory, Mandate, Unit
from supervision.spec import Library, load
from supervision.store import Store
from supervision.testing import SeededIds
from supervision.wiring import open_store

START = date(2016, 1, 1)
TODAY = date(2026, 1, 5)

UNITS = (
    Unit("thanh_uy", "Thành ủy Sông Mây", "party", "province", None, START),
    Unit("dang_uy", "Đảng ủy phường Hoa Sữa", "party", "commune", "thanh_uy", START),
    Unit("chi_bo", "Chi bộ khu dân cư số 3", "cell", "residential", "dang_uy", START),
    Unit("ban_xd", "Ban Xây dựng Đảng phường Hoa Sữa", "party", "commune", "dang_uy", START),
    Unit("mttq", "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa", "front", "commune", None, START),
    Unit("hoi_pn", "Hội Liên hiệp Phụ nữ phường Hoa Sữa", "mass_org", "commune", "mttq", START),
    Unit("hoi_ccb", "Hội Cựu chiến binh phường Hoa Sữa", "mass_org", "commune", "mttq", START),
    Unit("phuong_khac", "Đảng ủy phường Cỏ Lau", "party", "commune", None, START),
)
PEOPLE = {
    "an": "Trần Văn An",
    "lan": "Lê Thị Lan",
    "thu": "Phạm Thị Thu",
    "hoa": "Đỗ Thị Hòa",
    "mai": "Vũ Thị Mai",
    "tam": "Ngô Văn Tâm",
    "quy": "Bùi Văn Quý",
    "hue": "Đặng Thị Huệ",
    "dao": "Hồ Thị Đào",
    "cuc": "Lý Văn Cúc",
    "kien": "Mai Văn Kiên",
    "vinh": "Dương Văn Vinh",
    "nga": "Cao Thị Nga",
    "xuan": "Tạ Thị Xuân",
    "la": "Kiều Văn Lạ",
}
_HELD = (
    ("an", "head", "ban_xd"),
    ("lan", "party_office", "dang_uy"),
    ("thu", "cell_committee", "chi_bo"),
    ("hoa", "party_cell", "chi_bo"),
    ("mai", "party_office", "thanh_uy"),
    ("tam", "organisation_board", "thanh_uy"),
    ("quy", "head", "dang_uy"),
    ("quy", "committee", "dang_uy"),
    ("hue", "front_board", "mttq"),
    ("dao", "mass_org", "hoi_pn"),
    ("cuc", "mass_org", "hoi_ccb"),
    ("kien", "handling_unit", "ban_xd"),
    ("vinh", "verifier", "dang_uy"),
    ("nga", "reception_officer", "dang_uy"),
    ("xuan", "auditor", "thanh_uy"),
    ("la", "party_office", "phuong_khac"),
)
MANDATES = tuple(Mandate(f"m-{who}-{role}", who, role, unit, START) for who, role, unit in _HELD)
DATA = OrgData(UNITS, tuple(PEOPLE.items()), MANDATES)
DIRECTORY = Directory.of(UNITS, map(PersonId, PEOPLE), MANDATES, revision=1)

PLAN: dict[str, Value] = {
    "subject": "an",
    "unit": "dang_uy",
    "cell": "chi_bo",
    "approver": "thanh_uy",
    "category": "key_cadre",
    "year": 2026,
    "must_post": True,
    "managed": True,
    "widened": False,
    "shortcomings": 0,
}
DOCUMENT: dict[str, Value] = {"number": "12", "symbol": "QĐ/ĐU", "date": "2026-01-05", "signer": "Bùi Văn Quý"}
EVIDENCE: dict[str, Value] = {"sha256": "ab" * 32, "ref": "kho/1"}
POSTING: dict[str, Value] = {"subject": "an", "unit": "dang_uy", "plan_version": 1, "audience": "committee_member"}
FEEDBACK: dict[str, Value] = {
    "channel": "front_comment",
    "about": "an",
    "owner_unit": "dang_uy",
    "front": "mttq",
    "content": "Cần tiếp dân đúng lịch",
}
REMEDY: dict[str, Value] = {"owner": "an", "unit": "dang_uy", "product": "Báo cáo", "due_on": "2026-02-27"}

# The usual way: step, who takes it, for which body, with what.
Taking = tuple[str, str, str | None, Mapping[str, Value]]
_NONE: Mapping[str, Value] = {}
_DRAFT: Mapping[str, Value] = {"theme": "Nêu gương", "tasks": ["Tiếp dân hai ngày mỗi tháng"]}
_WAYS: dict[str, tuple[Taking, ...]] = {
    "plan": (
        ("start_draft", "an", None, _NONE),
        ("register", "an", None, _DRAFT),
        ("open_review", "thu", None, {"minutes": EVIDENCE}),
        ("approve", "mai", "standing_committee", {"document": DOCUMENT}),
        ("put_in_force", "lan", None, _NONE),
        ("open_annual_review", "thu", None, _NONE),
        ("gather_comments", "lan", None, {"comments_in": 0, "comments_answered": 0}),
        ("gather_remedies", "lan", None, {"remedies_due": 0, "remedies_done": 0}),
        ("report_result", "an", None, {"items_done": 1, "items_failed": 0, "self_report": EVIDENCE}),
        ("assess", "mai", "standing_committee", {"outcome": "fulfilled"}),
    ),
    "posting": (
        ("prepare", "lan", None, {"redacted": True}),
        ("post", "lan", None, {"place": "Trụ sở Đảng ủy phường", "photo": EVIDENCE}),
        ("complete", "lan", None, {"minutes": EVIDENCE}),
    ),
    "feedback": (
        ("classify", "lan", None, {"kind": "comment"}),
        ("accept", "quy", None, _NONE),
        ("answer", "quy", None, {"document": DOCUMENT}),
    ),
    "sup_assignment": (
        ("propose", "hue", None, {"lead": "hoi_pn", "content": "ethics"}),
        ("assign", "hue", None, {"document": DOCUMENT}),
        ("accept", "dao", None, _NONE),
        ("start", "dao", None, _NONE),
    ),
    "remediation": (
        ("acknowledge", "an", None, _NONE),
        ("claim_done", "an", None, {"report": EVIDENCE}),
        ("start_verification", "vinh", None, _NONE),
        ("verify", "vinh", None, {"minutes": EVIDENCE}),
    ),
}


@cache
def library() -> Library:
    """Return the shipped workflows, compiled once a process."""
    return load()


@attrs.frozen
class Office:
    """An engine over one store, with the ward's people, on a day that is set by hand."""

    engine: Engine
    store: Store
    clock: VirtualClock

    @classmethod
    def open(cls, url: str = "memory://", *, lang: str = "vi", seed: int = 0, specs: Library | None = None) -> Office:
        store = open_store(url)
        clock = VirtualClock(_moment(TODAY))
        engine = Engine(store, specs or library(), clock=clock, ids=SeededIds(seed), lang=lang)
        engine.organise(DATA)
        return cls(engine, store, clock)

    def desk(self, actor: str, *, within: Batch | None = None, importing: bool = False) -> Desk:
        return self.engine.desk(actor, within=within, importing=importing)

    def on(self, year: int, month: int, day: int) -> Office:
        """Make it that day, nine o'clock."""
        self.clock.set_day(date(year, month, day))
        return self

    # cases, opened and led on the usual way

    def plan(self, state: str = "expected", **changes: Value) -> CaseId:
        """Open a plan of An and bring it to *state*; a posting arises with the approval unless told otherwise."""
        return self.led(self.desk("tam").open("plan", {**PLAN, **changes}), "plan", state)

    def posting(self, state: str = "required") -> CaseId:
        return self.led(self.desk("lan").open("posting", POSTING), "posting", state)

    def feedback(self, state: str = "recorded") -> CaseId:
        return self.led(self.desk("hue").open("feedback", FEEDBACK), "feedback", state)

    def remedy(self, state: str = "issued", **changes: Value) -> CaseId:
        return self.led(self.desk("quy").open("remediation", {**REMEDY, **changes}), "remediation", state)

    def assignment(self, state: str = "received", **changes: Value) -> CaseId:
        """Bring a new plan into force and let the Front assign its supervision; *changes* go into the proposal."""
        plan = self.plan("approved")
        inputs: dict[str, Value] = {"subject": "an", "front": "mttq", "plan_unit": "dang_uy", "receipt": EVIDENCE}
        receipt = self.desk("hue").open("sup_assignment", inputs, links={"supervises": plan})
        period: dict[str, Value] = {"period_from": "2026-02-01", "period_to": "2026-06-30"}
        return self.led(receipt, "sup_assignment", state, {"propose": {**period, **changes}})

    def led(
        self, opened: Receipt, workflow: str, state: str, more: Mapping[str, Mapping[str, Value]] | None = None
    ) -> CaseId:
        """Take the usual steps until the case is in *state*."""
        case, at = opened.case_id, opened.state
        for step, who, body, inputs in _WAYS[workflow]:
            if at == state:
                break
            given = {**inputs, **(more or {}).get(step, {})}
            at = self.desk(who).send(case, step, given, on_behalf_of=body).state
        assert at == state, f"{workflow}: {at} is not {state}"
        return case

    def children(self, case: CaseId, workflow: str) -> list[CaseId]:
        """The cases of *workflow* that arose from *case*, oldest first."""
        with self.store.transaction() as transaction:
            links = transaction.cases((case,))[case].links
        return [link.case_id for link in links if link.is_child and link.workflow == workflow]


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=VIETNAM)
