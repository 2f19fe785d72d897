"""The reorganisation of 1 July 2025, in the middle of running cycles.

Districts end and the province takes their work; of the wards of each district two merge, and one is split between two
communes; their Fatherland Fronts go the same way, and the organisations of women join them (Nghị quyết 60-NQ/TW,
12/4/2025).  Names and numbers are invented.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from itertools import islice
from random import Random

import attrs

from supervision.clock import VIETNAM, VirtualClock
from supervision.engine import Engine, OrgData, held_by
from supervision.machine import Program
from supervision.model import Case, CaseId, Value
from supervision.org import Mandate, Unit
from supervision.reports import Stock, stock
from supervision.spec import Library, load
from supervision.testing import SeededIds
from supervision.wiring import open_store
from tests.conftest import Sizes

# Districts, and rounds of cycles in each ward.
SCALE: dict[Sizes, tuple[int, int]] = {"everyday": (2, 1), "short": (6, 4), "release": (17, 20)}
START, NEW, LAST, DAY = date(2020, 1, 1), date(2025, 6, 16), date(2025, 6, 30), date(2025, 7, 1)
ROLES = (
    *("head", "committee", "standing_committee", "party_office", "organisation_board", "cell_committee"),
    *("front_board", "mass_org", "verifier"),
)
DOCUMENT: Value = {"number": "45", "symbol": "QĐ/TU", "date": "2025-06-27"}
PAPER: Value = {"sha256": "ab" * 32, "ref": "kho/1"}
KINDS = ("plan", "posting", "feedback", "remediation", "sup_assignment")


@attrs.define
class Province:
    """A province whose every unit has one clerk, called like the unit, who holds every role in it."""

    engine: Engine
    clock: VirtualClock
    heirs: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    cases: list[CaseId] = attrs.field(factory=list)

    @classmethod
    def of(cls, library: Library, districts: int) -> Province:
        clock = VirtualClock(datetime(2025, 6, 16, 9, tzinfo=VIETNAM))
        engine = Engine(open_store("memory://"), library, clock=clock, ids=SeededIds(7))
        province = cls(engine, clock)
        province.settle("tinh", None, START)
        for number in range(districts):
            province.add_district(f"h{number}")
        return province

    def settle(self, name: str, above: str | None, first: date) -> None:
        """Make a unit known, with its clerk."""
        held = [Mandate(f"{name}-{role}", f"p-{name}", role, name, first) for role in ROLES]
        unit = Unit(name, name.upper(), "party", "commune", above, first)
        self.engine.organise(OrgData((unit,), ((f"p-{name}", f"Cán bộ {name}"),), tuple(held)))

    def add_district(self, district: str) -> None:
        self.settle(district, "tinh", START)
        self.heirs[district] = ("tinh",)
        for commune in (f"{district}x", f"{district}y"):
            self.settle(commune, "tinh", NEW)
            self.settle(f"{commune}-mt", "tinh", NEW)
        for ward, communes in (("a", "x"), ("b", "x"), ("c", "xy")):
            name = f"{district}{ward}"
            for part, above in (("", district), ("-mt", district), ("-pn", f"{name}-mt")):
                self.settle(name + part, above, START)
                front = "-mt" if part else ""
                self.heirs[name + part] = tuple(f"{district}{commune}{front}" for commune in communes)

    def end_old_units(self) -> None:
        known = self.engine.directory.units.values()
        ended = [attrs.evolve(u, to_on=DAY, successors=self.heirs[u.id]) for u in known if u.id in self.heirs]
        self.engine.organise(OrgData(units=tuple(ended)))

    # running cycles

    def run_cycles(self, random: Random) -> None:
        """Bring cases of every kind, in every ward, to a state drawn at random."""
        for ward in [name for name in self.heirs if name[-1] in "abc"]:
            self.plan(ward, random)
            for _ in range(2):
                self.led(ward, "feedback", self.feedback(ward), random, ANSWERING)
            posting: dict[str, Value] = {"subject": f"p-{ward}-mt", "unit": ward, "plan_version": 1}
            self.led(ward, "posting", {**posting, "audience": "widened"}, random, POSTING)
            remedy: dict[str, Value] = {"owner": f"{ward}-pn", "unit": ward, "superior": ward[:-1], "product": "Việc"}
            self.led(ward, "remediation", {**remedy, "due_on": "2025-08-15"}, random, ())

    def feedback(self, ward: str) -> dict[str, Value]:
        about: dict[str, Value] = {"channel": "posting_comment", "about": f"p-{ward}-mt", "content": "Việc của dân"}
        return about | {"owner_unit": ward, "front": f"{ward}-mt"}

    def plan(self, ward: str, random: Random) -> None:
        """Open a plan that the district approves, and have the Front assign who supervises it."""
        about: dict[str, Value] = {"subject": f"p-{ward}-pn", "unit": ward, "cell": ward, "approver": ward[:-1]}
        about |= {"front": f"{ward}-mt", "category": "head", "year": 2025, "shortcomings": 0}
        clerk, subject = self.engine.desk(f"p-{ward}"), self.engine.desk(f"p-{ward}-pn")
        case = clerk.open("plan", {**about, "must_post": False, "managed": True, "widened": False}).case_id
        self.cases.append(case)
        subject.send(case, "start_draft")
        subject.send(case, "register", {"theme": "Nêu gương", "tasks": ["Tiếp dân"]})
        clerk.send(case, "open_review", {"minutes": PAPER})
        if random.random() < 0.7:
            self.engine.desk(f"p-{ward[:-1]}").send(case, "approve", {"document": DOCUMENT})
            self.assign(ward, case)

    def assign(self, ward: str, plan: CaseId) -> None:
        front: dict[str, Value] = {"front": f"{ward}-mt", "plan_unit": ward, "receipt": PAPER}
        desk = self.engine.desk(f"p-{ward}-mt")
        found = desk.open("sup_assignment", {"subject": f"p-{ward}-pn", **front}, links={"supervises": plan})
        period: dict[str, Value] = {"period_from": "2025-06-16", "period_to": "2025-12-31"}
        desk.send(found.case_id, "propose", {"lead": f"{ward}-pn", "content": "ethics", **period})
        self.cases.append(found.case_id)

    def led(self, ward: str, workflow: str, inputs: Mapping[str, Value], random: Random, steps: Steps) -> None:
        desk = self.engine.desk(f"p-{ward}")
        case = desk.open(workflow, inputs).case_id
        self.cases.append(case)
        for step, given in islice(steps, random.randint(0, len(steps))):
            desk.send(case, step, given)

    # the reorganisation

    def hand_over(self) -> list[tuple[CaseId, str]]:
        """List what each ending unit holds, one transfer for each that takes over, and sign; return them all."""
        found = []
        for unit, heirs in self.heirs.items():
            held = [case.id for case in self.open_cases() if unit in held_by(self.program(case), case)]
            for place, heir in enumerate(heirs):
                if part := held[place :: len(heirs)]:
                    found.append((self.signed(unit, heir, part), heir))
        return found

    def signed(self, unit: str, heir: str, cases: list[CaseId]) -> CaseId:
        superior, clerk = self.engine.desk("p-tinh"), self.engine.desk(f"p-{unit}")
        start: dict[str, Value] = {"kind": "reorganisation", "superior": "tinh", "from_unit": unit}
        transfer = superior.open("case_transfer", {**start, "document": DOCUMENT}).case_id
        counted: dict[str, Value] = {"listed": len(cases), "by_kind": ["theo sổ"], "vaulted": 0, "minutes": PAPER}
        clerk.send(transfer, "inventory", {"cases": list(cases), **counted})
        superior.send(transfer, "assign_successor", {"to_unit": heir})
        clerk.send(transfer, "hand_over", {"minutes": PAPER})
        return transfer

    def take_over(self, transfers: list[tuple[CaseId, str]]) -> None:
        for transfer, heir in transfers:
            self.engine.desk(f"p-{heir}").send(transfer, "receive", {"minutes": PAPER})
        for transfer, _ in transfers:
            self.engine.desk("p-tinh").send(transfer, "complete", {"minutes": PAPER})

    # what there is

    def open_cases(self) -> Iterator[Case]:
        found = self.engine.read(self.cases)
        return (case for case in (found[case_id] for case_id in self.cases) if not self.has_ended(case))

    def has_ended(self, case: Case) -> bool:
        return self.program(case).is_ended(case.state)

    def program(self, case: Case) -> Program:
        return self.engine.programs.of(case.workflow, case.version)

    def orphans(self) -> set[CaseId]:
        return {each.case.case_id for each in self.engine.desk("system").orphans(limit=100_000)}

    def stock(self, on: date, rolled_up_on: date | None = None) -> Stock:
        self.engine.seal()
        return stock(self.engine, on, rolled_up_on=rolled_up_on)


Steps = tuple[tuple[str, Mapping[str, Value]], ...]
ANSWERING: Steps = (
    ("classify", {"kind": "reflection"}),
    ("accept", {}),
    ("answer", {"document": DOCUMENT}),
    ("close_explained", {"reason": "đã giải trình"}),
)
POSTING: Steps = (("prepare", {"redacted": True}), ("post", {"place": "Trụ sở", "photo": PAPER}))


def dates(case: Case) -> dict[str, tuple[str, str | None]]:
    return {clock.name: (clock.due_on, clock.paused_on) for clock in case.deadlines}


def only(found: Mapping[str, int]) -> dict[str, int]:
    return {kind: found.get(kind, 0) for kind in KINDS}


def units(found: Stock) -> dict[tuple[str, str], int]:
    return {key: number for key, number in found.by_unit.items() if key[0] in KINDS}


def test_no_case_is_lost_and_no_date_moves_when_the_districts_end(sizes: Sizes, report: Callable[[str], None]) -> None:
    districts, rounds = SCALE[sizes]
    province, random = Province.of(load(), districts), Random(20250701)  # noqa: S311 - chance, not secrets
    for _ in range(rounds):
        province.run_cycles(random)
    province.clock.set_day(LAST)
    before = {case.id: case for case in province.open_cases()}
    past = {case_id: province.engine.store.events(case_id) for case_id in province.cases}
    as_of = province.stock(LAST)

    transfers = province.hand_over()
    province.end_old_units()
    province.clock.set_day(DAY)
    assert province.orphans() == before.keys()
    province.take_over(transfers)

    after = {case.id: case for case in province.open_cases()}
    assert only(province.stock(DAY).by_workflow) == only(as_of.by_workflow)
    assert min(only(as_of.by_workflow).values()) > 0
    assert after.keys() == before.keys()
    assert province.orphans() == set()
    for case_id, case in after.items():
        assert (case.state, case.taken, dates(case)) == (
            before[case_id].state,
            before[case_id].taken,
            dates(before[case_id]),
        )
        assert not held_by(province.program(case), case) & province.heirs.keys()
    for case_id, events in past.items():
        now = province.engine.store.events(case_id)
        assert now[: len(events)] == events
        assert {event.kind for event in now[len(events) :]} == ({"HandedOver"} if case_id in before else set())
    assert {unit for _, unit in units(as_of)} <= province.heirs.keys()
    assert units(province.stock(LAST)) == units(as_of)
    assert units(province.stock(LAST, DAY)) == units(province.stock(DAY))
    assert province.engine.verify() == ()
    report(f"reorganisation: {len(before):,} open cases handed over by {len(transfers):,} transfers, none lost")
