"""A province of 34 communes through a year: every workflow that is shipped, in every commune, in one ledger.

What happens is searched for in memory, once for each way to an end, and carried out in each commune by people and
units of its own.  In every other commune the last act of a way is left out, so that of each kind some have ended and
some stand open at the end of the year.
Names and numbers are invented.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime

import attrs
import pytest

from supervision.clock import VIETNAM, VirtualClock
from supervision.engine import Engine, OrgData, held_by
from supervision.model import Case, CaseId
from supervision.org import Unit
from supervision.reports import Report, count, reconcile, stock
from supervision.scenarios import Cast
from supervision.spec import Library, Programme, load
from supervision.store import LogEntry
from supervision.testing import SeededIds
from supervision.text import Text
from supervision.wiring import open_store
from supervision.worker import Worker
from tests.conftest import Sizes
from tests.reliability.ways import SINCE, Walk, Way, found, told_dates

# More than there are.
MOST = 1_000_000
# Communes, and ends of each workflow: every commune uses every workflow.
SCALE: dict[Sizes, tuple[int, int]] = {"everyday": (2, 1), "short": (34, 2), "release": (34, MOST)}
BEGINS = tuple(date(2026, month, 5) for month in range(1, 9))
# What is told by hand begins in autumn: reviews of the year are held then.
TOLD = date(2026, 10, 5)
FIRST, LAST = date(2026, 1, 2), date(2026, 12, 31)
# Ends that nobody may leave out: held and concluded, received and reconciled, rated, finished.
ORDINARY = {
    ("dialogue", "conclusion_issued"),
    ("case_transfer", "completed"),
    ("evaluation", "final"),
    ("evaluation_group", "rated"),
    ("work", "accepted"),
}
# Opened by the worker in every commune, on the tenth of January.
YEARLY = Programme(
    "yearly_inspection",
    Text("Chương trình kiểm tra, giám sát năm", "Yearly programme of inspection"),
    "inspection_programme",
    "start_programme",
    "year",
    1,
    10,
    "commune",
    "party",
    None,
    (
        ("unit", "unit"),
        ("inspectors", "unit"),
        ("level", "'grassroots'"),
        ("year", "year"),
        ("period_from", "day"),
        ("period_to", "day + 350"),
    ),
)


@attrs.frozen(eq=False)
class Part:
    """A ledger of which only some cases are looked at."""

    engine: Engine
    cases: frozenset[CaseId]

    def log(self) -> Iterator[LogEntry]:
        return (entry for entry in self.engine.log() if entry.event.case_id in self.cases)

    def __getattr__(self, name: str) -> object:
        return getattr(self.engine, name)


@attrs.define(eq=False)
class Province:
    """The ledger, the worker that does what happens by itself, and what is carried out."""

    engine: Engine
    clock: VirtualClock
    cast: Cast
    walks: list[Walk]
    dates: dict[CaseId, tuple[int, dict[str, str]]] = attrs.field(factory=dict)
    opened: int = 0

    @classmethod
    def of(cls, library: Library, ways: list[Way], communes: int) -> Province:
        clock = VirtualClock(datetime(2026, 1, 2, 8, tzinfo=VIETNAM))
        known = attrs.evolve(library, programmes=(YEARLY,))
        engine = Engine(open_store("memory://"), known, clock=clock, ids=SeededIds(34))
        cast = Cast.of(library)
        names = [f"xa{number + 1:02}" for number in range(communes)]
        walks = [
            Walk(name, f"{name}.{number}.", acts[: len(acts) - ((place + number) % 2 and len(acts) > 1)])
            for place, name in enumerate(names)
            for number, acts in enumerate(ways)
        ]
        own = [walk.organisation(cast) for walk in walks]
        units = [Unit(name, f"Đảng ủy xã {name[2:]}", "party", "commune", "tinh", SINCE) for name in names]
        province = Unit("tinh", "Tỉnh ủy", "party", "province", None, SINCE)
        engine.organise(
            OrgData(
                (province, *units, *(unit for each in own for unit in each.units)),
                tuple(person for each in own for person in each.persons),
                tuple(mandate for each in own for mandate in each.mandates),
            )
        )
        return cls(engine, clock, cast, walks)

    def live(self) -> None:
        """Live through the year: what people do on its days, and once a month the worker and a look at all dates."""
        acts = [
            (one.day, number, place) for number, walk in enumerate(self.walks) for place, one in enumerate(walk.acts)
        ]
        acts.sort(key=lambda each: (each[0], each[2], each[1]))
        worker, month = Worker(self.engine), FIRST.month
        for day in sorted({FIRST, LAST, *(day for day, _, _ in acts)}):
            self.clock.set_day(day)
            if day.month != month:
                month = day.month
                self.opened += worker.run_once().opened
                self.look()
            for _, number, place in (each for each in acts if each[0] == day):
                self.walks[number].take(self.engine, self.walks[number].acts[place], self.cast, str(place))
        self.opened += worker.run_once().opened
        self.look()
        self.engine.seal()

    def look(self) -> None:
        """Compare the dates of every case with those of a month ago: without an event none has moved."""
        for case in self.engine.store.cases(limit=MOST):
            now = case.seq, {clock.name: clock.due_on for clock in case.deadlines}
            before = self.dates.get(case.id)
            assert before is None or before[0] != now[0] or before == now, case.id
            self.dates[case.id] = now

    def cases_of(self, commune: str) -> frozenset[CaseId]:
        own = {case_id for walk in self.walks if walk.commune == commune for case_id in walk.ids.values()}
        promised = {case.id for case in self.engine.store.cases(limit=MOST) if case.fields.get("unit") == commune}
        return frozenset(own | promised)

    def expected(self) -> Counter[str]:
        """Count the open cases by what was done, without looking at the ledger: the programmes stand as drafts."""
        ended = {
            (workflow, state.name)
            for workflow in self.engine.programs.names
            for state in self.engine.programs.of(workflow).workflow.states
            if self.engine.programs.of(workflow).is_ended(state.name)
        }
        states = [state for walk in self.walks for state in walk.states.values()]
        return Counter(workflow for workflow, state in states if (workflow, state) not in ended)


def numerators(report: Report) -> dict[str, tuple[int, int]]:
    return {figure.key: (figure.numerator, figure.denominator or 0) for figure in report.figures}


def test_a_province_lives_through_a_year_and_its_communes_add_up_to_it(
    sizes: Sizes, report: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    (communes, most), library = SCALE[sizes], load()
    province = Province.of(library, found(library, monkeypatch, BEGINS, most, TOLD), communes)
    province.live()
    engine, cases = province.engine, list(province.engine.store.cases(limit=MOST))
    names = sorted({walk.commune for walk in province.walks})

    # Every workflow is used, in its latest version, and every case stands where its way has led it.
    assert {case.workflow for case in cases} == library.workflows.keys()
    assert all(case.version == library.latest(case.workflow).version for case in cases)
    assert {(case.workflow, case.state) for case in cases} >= ORDINARY
    by_id = {case.id: case for case in cases}
    for walk in province.walks:
        assert {n: (by_id[walk.ids[n]].workflow, by_id[walk.ids[n]].state) for n in walk.states} == walk.states

    # Open cases, by kind: from the log, and by what was done.
    open_now = Counter(stock(engine, LAST).by_workflow)
    assert province.opened == communes
    assert open_now == province.expected() + Counter(inspection_programme=communes)

    # Every date is the one an event gave last; nobody holds anything who is not there.
    said = told_dates(engine)
    assert {c.id: {d.name: d.due_on for d in c.deadlines} for c in cases if c.deadlines} == said
    assert engine.desk("system").orphans(limit=MOST) == ()
    assert all(unheld(engine, case) == set() for case in cases)

    # Every figure of the province is the sum of those of its communes.
    whole = count(engine, until_on=LAST)
    assert reconcile(whole) == ()
    parts = [numerators(count(part(province, name), first_on=whole.first_on, until_on=LAST)) for name in names]
    for key, numbers in numerators(whole).items():
        assert numbers == tuple(map(sum, zip(*(each.get(key, (0, 0)) for each in parts), strict=True))), key
    assert engine.verify() == ()
    report(f"province: {communes} communes, {len(cases):,} cases of {len(library.workflows)} workflows, none lost")


def part(province: Province, commune: str) -> Engine:
    return Part(province.engine, province.cases_of(commune))  # type: ignore[return-value]  # all a report asks for


def unheld(engine: Engine, case: Case) -> set[str]:
    """Return the units that hold an open case and are not there."""
    program = engine.programs.of(case.workflow, case.version)
    if program.is_ended(case.state):
        return set()
    there = {str(unit.id) for unit in engine.directory.units.values() if unit.is_active(LAST)}
    return {unit for unit in held_by(program, case) if not unit.rpartition(".")[2].startswith("person_")} - there
