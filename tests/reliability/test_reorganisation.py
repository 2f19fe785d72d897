"""The reorganisation of 1 July 2025, in the middle of running cycles.

Districts end and the province takes their work; of the wards of each district two merge, and one is split between two
communes; their Fatherland Fronts go the same way, and the organisations of women join them (Nghị quyết 60-NQ/TW,
12/4/2025).  Cases of every workflow that is shipped stand open on that day: none is of a kind that could not.  Names
and numbers are invented.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from unittest.mock import patch

import attrs
import pytest

from supervision.clock import VIETNAM, VirtualClock
from supervision.engine import Engine, OrgData, held_by
from supervision.machine import Program, evolve
from supervision.model import Case, CaseId, Event, HandedOver, Value
from supervision.org import Mandate, Unit
from supervision.reports import Stock, stock
from supervision.scenarios import Cast
from supervision.spec import Library, load
from supervision.testing import SeededIds
from supervision.wiring import open_store
from tests.conftest import Sizes
from tests.reliability.ways import DOCUMENT, PAPER, SINCE, Walk, Way, found, told_dates, way_to

MOST = 1_000_000
# Districts, and ends of each workflow that are headed for in each ward.
SCALE: dict[Sizes, tuple[int, int]] = {"everyday": (1, 1), "short": (6, 2), "release": (17, MOST)}
START, NEW, LAST, DAY = SINCE, date(2025, 3, 3), date(2025, 6, 30), date(2025, 7, 1)
BEGINS, TOLD = tuple(date(2025, month, 3) for month in (3, 4, 5)), date(2025, 6, 2)
ROLES = ("head", "standing_committee", "party_office", "front_board")
# What the cast calls the units: these stand for the Front of the ward, its organisation of women, and the district
# above it; every other for the ward itself.
FRONT, WOMEN = ("unit_front",), ("unit_organiser", "unit_last_lead", "unit_host", "unit_proposer")
DISTRICT = ("unit_approver", "unit_authority", "unit_issuer", "unit_body", "unit_to_unit")
# Cases that the transfers of that day are themselves.
TRANSFER = "case_transfer"


@attrs.define
class Province:
    """A province whose every unit has one clerk, called like the unit, who hands its cases over."""

    engine: Engine
    clock: VirtualClock
    cast: Cast
    heirs: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    walks: list[Walk] = attrs.field(factory=list)

    @classmethod
    def of(cls, library: Library, districts: int) -> Province:
        clock = VirtualClock(datetime(2025, 3, 3, 8, tzinfo=VIETNAM))
        engine = Engine(open_store("memory://"), library, clock=clock, ids=SeededIds(7))
        province = cls(engine, clock, Cast.of(library))
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

    def run_cycles(self, ways: Sequence[Way], random: Random) -> None:
        """Bring cases of every kind, in every ward, to a state drawn at random, in which one of the kind is open."""
        for ward in (name for name in self.heirs if name[-1] in "abc"):
            for number, way in enumerate(ways):
                part = way[: random.choice(self.stops(way))]
                self.walks.append(Walk(ward, f"{ward}.{number}.", part, self.places(ward)))
        own = [walk.organisation(self.cast) for walk in self.walks]
        people = tuple(person for data in own for person in data.persons)
        self.engine.organise(OrgData((), people, tuple(mandate for data in own for mandate in data.mandates)))
        acts = [(one.day, place, walk) for walk in self.walks for place, one in enumerate(walk.acts)]
        for day, place, walk in sorted(acts, key=lambda each: each[:2]):
            self.clock.set_day(day)
            walk.take(self.engine, walk.acts[place], self.cast, str(place))

    def stops(self, way: Way) -> list[int]:
        """Return after how many acts a case of the kind the way is for stands open."""
        program, kind, stops = self.engine.programs.of(way[-1].workflow), way[-1].workflow, []
        for number, one in enumerate(way, 1):
            if one.day <= LAST and any(w == kind and not program.is_ended(state) for _, w, state in one.after):
                stops.append(number)
        return stops

    def places(self, ward: str) -> dict[str, str]:
        known = {str(unit.id): ward for unit in self.cast.units}
        known |= dict.fromkeys(FRONT, f"{ward}-mt") | dict.fromkeys(WOMEN, f"{ward}-pn")
        return known | dict.fromkeys(DISTRICT, ward[:-1])

    # the reorganisation

    def hand_over(self) -> list[tuple[CaseId, str]]:
        """List what each ending unit holds, one transfer for each that takes over, and sign; return them all."""
        held: dict[str, list[CaseId]] = defaultdict(list)
        for case in self.open_cases():
            for unit in held_by(self.program(case), case):
                held[unit].append(case.id)
        return [
            (self.signed(unit, heir, part), heir)
            for unit, heirs in self.heirs.items()
            for place, heir in enumerate(heirs)
            if (part := held[unit][place :: len(heirs)])
        ]

    def signed(self, unit: str, heir: str, cases: list[CaseId]) -> CaseId:
        superior, clerk = self.engine.desk("p-tinh"), self.engine.desk(f"p-{unit}")
        start: dict[str, Value] = {"kind": "reorganisation", "superior": "tinh", "from_unit": unit}
        transfer = superior.open(TRANSFER, {**start, "document": DOCUMENT}).case_id
        counted: dict[str, Value] = {"listed": len(cases), "by_kind": ["theo sổ"], "vaulted": 0, "minutes": PAPER}
        clerk.send(transfer, "inventory", {"cases": list(cases), **counted})
        superior.send(transfer, "assign_successor", {"to_unit": heir})
        clerk.send(transfer, "hand_over", {"minutes": PAPER})
        return transfer

    def begin_anew(self) -> None:
        self.end_old_units()
        self.clock.set_day(DAY)

    def take_over(self, transfers: list[tuple[CaseId, str]]) -> None:
        for transfer, heir in transfers:
            self.engine.desk(f"p-{heir}").send(transfer, "receive", {"minutes": PAPER})

    def complete(self, transfers: list[tuple[CaseId, str]]) -> None:
        for transfer, _ in transfers:
            self.engine.desk("p-tinh").send(transfer, "complete", {"minutes": PAPER})

    # what there is

    def open_cases(self) -> Iterator[Case]:
        every = [case_id for walk in self.walks for case_id in walk.ids.values()]
        return (case for case in self.engine.read(every).values() if not self.program(case).is_ended(case.state))

    def program(self, case: Case) -> Program:
        return self.engine.programs.of(case.workflow, case.version)

    def orphans(self) -> set[CaseId]:
        return {each.case.case_id for each in self.engine.desk("system").orphans(limit=MOST)}

    def stock(self, on: date, rolled_up_on: date | None = None) -> Stock:
        self.engine.seal()
        return stock(self.engine, on, rolled_up_on=rolled_up_on)


# what may not differ


Dates = dict[str, tuple[str, str | None]]


def dates(case: Case) -> Dates:
    return {clock.name: (clock.due_on, clock.paused_on) for clock in case.deadlines}


def uneven(before: Stock, after: Stock) -> dict[str, tuple[int, int]]:
    """Return the kinds of which not as many cases are open as before."""
    kinds = before.by_workflow.keys() | after.by_workflow.keys()
    both = {kind: (before.by_workflow.get(kind, 0), after.by_workflow.get(kind, 0)) for kind in kinds}
    return {kind: numbers for kind, numbers in both.items() if len(set(numbers)) > 1}


def moved(before: Mapping[CaseId, Case], after: Mapping[CaseId, Case]) -> set[CaseId]:
    """Return the cases of which a date is not what it was."""
    return {case_id for case_id, case in after.items() if dates(case) != dates(before[case_id])}


def units(found: Stock) -> dict[tuple[str, str], int]:
    """Return who holds how many; the transfers that are signed that day, and are open for a night, left aside."""
    return {key: number for key, number in found.by_unit.items() if key[0] != TRANSFER}


def test_no_case_is_lost_and_no_date_moves_when_the_districts_end(
    sizes: Sizes, report: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    (districts, most), library = SCALE[sizes], load()
    province, random = Province.of(library, districts), Random(20250701)  # noqa: S311 - chance, not secrets
    province.run_cycles(found(library, monkeypatch, BEGINS, most, TOLD), random)
    province.clock.set_day(LAST)
    before = {case.id: case for case in province.open_cases()}
    past = {case_id: province.engine.store.events(case_id) for walk in province.walks for case_id in walk.ids.values()}
    as_of = province.stock(LAST)
    assert as_of.by_workflow.keys() == library.workflows.keys()

    transfers = province.hand_over()
    province.begin_anew()
    assert province.orphans() == before.keys()
    province.take_over(transfers)
    province.complete(transfers)

    after = {case.id: case for case in province.open_cases()}
    assert uneven(as_of, province.stock(DAY)) == {}
    assert after.keys() == before.keys()
    assert province.orphans() == set()
    assert moved(before, after) == set()
    told = told_dates(province.engine)
    for case_id, case in after.items():
        assert (case.state, case.taken) == (before[case_id].state, before[case_id].taken)
        assert {clock.name: clock.due_on for clock in case.deadlines} == told.get(case_id, {})
        assert not held_by(province.program(case), case) & province.heirs.keys()
    for case_id, events in past.items():
        now = province.engine.store.events(case_id)
        assert now[: len(events)] == events
        assert {event.kind for event in now[len(events) :]} == ({"HandedOver"} if case_id in before else set())
    assert {unit for _, unit in units(as_of)} <= province.heirs.keys()
    assert units(province.stock(LAST)) == units(as_of)
    assert units(province.stock(LAST, DAY)) == units(province.stock(DAY))
    assert province.engine.verify() == ()
    kinds = len(as_of.by_workflow)
    report(f"reorganisation: {len(before):,} open cases of {kinds} kinds, {len(transfers):,} transfers, none lost")


# what each of these looks for is found where it is


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> Province:
    """Return one district with three remediations, whose dates run, on the eve of the reorganisation."""
    library = load()
    province = Province.of(library, 1)
    way = way_to(library, "remediation", "verify", BEGINS[0], monkeypatch)
    assert way is not None
    province.run_cycles([way], Random(1))  # noqa: S311 - chance, not secrets
    province.clock.set_day(LAST)
    return province


def test_a_case_that_somebody_drops_on_the_way_is_missed(settled: Province) -> None:
    as_of, transfers = settled.stock(LAST), settled.hand_over()
    settled.begin_anew()
    settled.take_over(transfers)
    case = next(case for case in settled.open_cases() if case.fields["unit"] == "h0x")
    why: dict[str, Value] = {"reason": "sắp xếp lại", "document": DOCUMENT}
    settled.engine.desk("p-h0x").send(case.id, "drop", why, on_behalf_of="committee")
    settled.complete(transfers)
    assert uneven(as_of, settled.stock(DAY)) == {"remediation": (3, 2)}


def test_a_case_that_no_inventory_lists_is_found_without_a_holder(settled: Province) -> None:
    left = next(settled.open_cases())
    others = [case for case in settled.open_cases() if case.id != left.id]
    with patch.object(Province, "open_cases", lambda _self: iter(others)):
        transfers = settled.hand_over()
    settled.begin_anew()
    settled.take_over(transfers)
    assert settled.orphans() == {left.id}


def test_a_date_that_moves_when_a_case_is_handed_over_is_seen(settled: Province) -> None:
    before = {case.id: case for case in settled.open_cases()}
    transfers = settled.hand_over()
    settled.begin_anew()
    with patch("supervision.engine._run.evolve", a_day_later):
        settled.take_over(transfers)
    after = {case.id: case for case in settled.open_cases()}
    assert moved(before, after) == before.keys()


def a_day_later(case: Case, *events: Event, head: bytes) -> Case:
    """Give whoever takes a case over one more day, which no event tells."""
    after = evolve(case, *events, head=head)
    if not any(isinstance(event.fact, HandedOver) for event in events):
        return after
    days = [(clock, date.fromisoformat(clock.due_on) + timedelta(days=1)) for clock in after.deadlines]
    return attrs.evolve(after, deadlines=tuple(attrs.evolve(clock, due_on=day.isoformat()) for clock, day in days))
