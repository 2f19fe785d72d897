"""Looking for cases: what is found, in which order, page by page; and never what is not one's to see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from hashlib import sha256

import attrs
import pytest

from supervision.access import may_see
from supervision.clock import local_date
from supervision.engine import CaseSummary, OrgData, _parties
from supervision.model import CaseId, Field, FieldClass, FieldType, PersonId, Value
from supervision.org import Unit
from supervision.spec import Library
from supervision.testing import FaultKind, FaultStore, PlannedFault
from supervision.text import Text
from tests.engine.office import FEEDBACK, PLAN, POSTING, START, Office, library
from tests.machine.small import BEGIN, FIELDS, flow


@pytest.fixture
def office() -> Office:
    return Office.open()


def _pages(office: Office, actor: str, limit: int, **asked: object) -> list[CaseSummary]:
    found: list[CaseSummary] = []
    desk = office.desk(actor)
    while page := desk.search(**asked, after=found[-1].key if found else None, limit=limit):  # type: ignore[arg-type]
        assert len(page) <= limit
        found.extend(page)
    return found


class TestASearch:
    def test_finds_the_newest_cases_first_with_their_words(self, office: Office) -> None:
        plan = office.plan("in_review")
        office.on(2026, 1, 6)
        posting = office.desk("lan").open("posting", POSTING, reference="05-NY").case_id
        office.on(2026, 1, 9)
        office.desk("lan").send(posting, "prepare", {"redacted": True})
        first, second = office.desk("lan").search()
        assert first == CaseSummary(
            posting,
            "05-NY",
            "posting",
            "Niêm yết công khai",
            "prepared",
            "Đã chuẩn bị bản niêm yết",
            "draft",
            date(2026, 1, 6),
            date(2026, 1, 9),
        )
        assert (second.case_id, second.opened_on) == (plan, date(2026, 1, 5))

    def test_keeps_to_workflow_state_and_whether_cases_have_ended(self, office: Office) -> None:
        plan, prepared, done = office.plan(), office.posting("prepared"), office.posting("posted")
        office.desk("lan").send(plan, "close_left", {"reason": "chuyển công tác"})
        desk = office.desk("lan")

        def ids(**asked: object) -> set[CaseId]:
            return {found.case_id for found in desk.search(**asked)}  # type: ignore[arg-type]

        assert ids(workflow="posting") == {prepared, done}
        assert ids(state="prepared") == ids(workflow="posting", state="prepared") == {prepared}
        assert ids(is_open=False) == ids(is_open=False, workflow="plan") == {plan}
        assert ids(is_open=True) == {prepared, done}
        assert ids(is_open=False, state="prepared") == ids(state="nowhere") == ids(workflow="nothing") == set()

    def test_keeps_to_units_persons_days_and_numbers(self, office: Office) -> None:
        plan = office.desk("tam").open("plan", PLAN, reference="01-KH").case_id
        office.on(2026, 2, 1)
        mine = office.desk("lan").open("posting", {**POSTING, "subject": "hoa"}, reference="01-NY").case_id
        desk = office.desk("lan")
        assert [found.case_id for found in desk.search(person="an")] == [plan]
        assert [found.case_id for found in desk.search(unit="dang_uy")] == [mine, plan]
        # A unit above his own: of its cases he sees those that name his.
        assert [found.case_id for found in desk.search(unit="thanh_uy")] == [plan]
        assert desk.search(unit="chi_bo", person="hoa") == ()
        assert [found.case_id for found in desk.search(opened_from=date(2026, 1, 6))] == [mine]
        assert [found.case_id for found in desk.search(opened_to=date(2026, 1, 5))] == [plan]
        assert [found.case_id for found in desk.search(reference="01-")] == [mine, plan]
        assert [found.case_id for found in desk.search(reference="01-N")] == [mine]

    def test_of_an_inspector_above_reaches_down_to_every_unit_below(self, office: Office) -> None:
        posting = office.posting()
        assert [found.case_id for found in office.desk("xuan").search()] == [posting]
        assert office.desk("la").search() == ()
        office.engine.organise(OrgData((Unit("dang_uy", "Đảng ủy phường Hoa Sữa", "party", "commune", None, START),)))
        assert office.desk("xuan").search() == ()

    def test_never_shows_what_is_not_the_actors_to_see(self, office: Office) -> None:
        office.plan("approved")
        office.feedback("accepted")
        office.remedy()
        for actor in ("la", "nobody"):
            desk = office.desk(actor)
            assert desk.search() == desk.search(person="an") == desk.search(unit="dang_uy") == ()
            assert desk.search(workflow="plan", state="approved") == desk.search(reference="") == ()
            assert (desk.deadlines(), desk.tasks()) == ((), ())

    def test_does_not_tell_whom_a_field_names_that_the_actor_may_not_read(self) -> None:
        secret = Field("informer", Text("Người báo"), FieldType.PERSON, confidentiality=FieldClass.VAULT)
        opening = attrs.evolve(BEGIN, needs=(("unit",),), takes=("informer",))
        workflow = attrs.evolve(flow(opening, fields=(*FIELDS, secret)).workflow, rules=())
        specs = Library({"small": {1: workflow}}, library().law, library().calendar)
        office = Office.open(specs=specs)
        case = office.desk("lan").open("small", {"unit": "dang_uy", "informer": "la"}).case_id
        assert [found.case_id for found in office.desk("lan").search()] == [case]
        assert office.desk("lan").search(person="la") == ()
        assert office.desk("la").search() == ()

    def test_goes_on_where_a_page_ended_though_cases_are_opened_meanwhile(self, office: Office) -> None:
        older = [office.posting() for _ in range(3)]
        office.on(2026, 1, 6)
        page = office.desk("lan").search(limit=2)
        office.on(2026, 1, 7)
        office.posting()
        rest = office.desk("lan").search(after=page[-1].key)
        assert {found.case_id for found in (*page, *rest)} == set(older)
        assert office.desk("lan").search(limit=0) == ()

    def test_inside_a_batch_finds_what_the_batch_has_opened(self, office: Office) -> None:
        with office.engine.batch() as batch:
            desk = office.desk("lan", within=batch)
            opened = desk.open("posting", POSTING).case_id
            assert [found.case_id for found in desk.search()] == [opened]
            assert [clock.case_id for clock in desk.deadlines()] == [opened]
            assert [task.case_id for task in desk.tasks()] == [opened]


_ASKED: tuple[dict[str, object], ...] = (
    {},
    {"is_open": True},
    {"is_open": False},
    {"workflow": "posting"},
    {"workflow": "plan", "state": "drafting"},
    {"state": "recorded"},
    {"unit": "dang_uy"},
    {"unit": "thanh_uy"},
    {"person": "an"},
    {"person": "hoa", "unit": "dang_uy"},
    {"opened_from": date(2026, 1, 10), "opened_to": date(2026, 2, 20)},
    {"reference": "1"},
)


def _filled(office: Office, seed: int) -> None:
    """Open cases of several workflows for random people and units, on random days, and move some of them."""
    for number in range(18):
        office.on(2026, 1 + number // 9, 1 + 3 * (number % 9))
        drawn = sha256(f"{seed}/{number}".encode()).digest()
        unit = ("dang_uy", "dang_uy", "phuong_khac", "thanh_uy")[drawn[0] % 4]
        person = ("an", "hoa", "la", "kien")[drawn[1] % 4]
        reference = f"{drawn[2] % 2 + 1}/{number}"
        match number % 3:
            case 0:
                given: dict[str, Value] = {**PLAN, "subject": person, "unit": unit}
                plan = office.desk("tam").open("plan", given, reference=reference).case_id
                if number % 2:
                    office.desk(person).send(plan, "start_draft")
            case 1:
                given = {**POSTING, "subject": person, "unit": unit}
                opener = {"dang_uy": "lan", "phuong_khac": "la", "thanh_uy": "mai"}[unit]
                office.desk(opener).open("posting", given, reference=reference)
            case _:
                given = {**FEEDBACK, "about": person, "owner_unit": unit}
                office.desk("hue").open("feedback", given, reference=reference)


def _meets(summary: CaseSummary, fields: Mapping[str, Value], asked: dict[str, object]) -> bool:
    """Whether a case is one that is looked for, told from its own fields."""
    checks = {
        "is_open": (summary.phase != "ended") == asked.get("is_open"),
        "workflow": summary.workflow == asked.get("workflow"),
        "state": summary.state == asked.get("state"),
        "unit": asked.get("unit") in fields.values(),
        "person": asked.get("person") in fields.values(),
        "opened_from": summary.opened_on >= date(2026, 1, 10),
        "opened_to": summary.opened_on <= date(2026, 2, 20),
        "reference": (summary.reference or "").startswith("1"),
    }
    return all(checks[name] for name in asked)


def _agrees(office: Office, actors: Iterable[str], limit: int) -> None:
    """Hold every page of every list against what a filter over all cases and clocks gives."""
    directory, today = office.engine.directory, local_date(office.clock.now())
    everything = _pages(office, "system", 100)
    assert [each.key for each in everything] == sorted((each.key for each in everything), reverse=True)
    cases = {case.id: case.fields for case in office.store.cases(limit=1_000)}
    clocks = office.store.deadlines(limit=1_000)
    assert {each.case_id for each in everything} == set(cases)
    for actor in actors:
        seen = {case for case, fields in cases.items() if may_see(fields, PersonId(actor), directory, today)}
        for asked in _ASKED:
            meets = [each for each in everything if each.case_id in seen and _meets(each, cases[each.case_id], asked)]
            assert _pages(office, actor, limit, **asked) == meets, (actor, asked)
        shown: list[tuple[str, CaseId, str]] = []
        while page := office.desk(actor).deadlines(after=shown[-1][:2] if shown else None, limit=limit):
            shown += [(clock.due_on.isoformat(), clock.case_id, clock.name) for clock in page]
        assert shown == [(row.due_on, row.case_id, row.name) for row in clocks if row.case_id in seen]


@pytest.mark.parametrize("many", [500, 0], ids=["by unit", "by all"])
def test_pages_are_what_a_filter_over_everything_gives(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_parties, "_MANY", many)
    monkeypatch.setattr(_parties, "_SHARE", 2 if many else 1_000)
    office = Office.open(seed=many)
    _filled(office, many)
    _agrees(office, ("an", "hoa", "lan", "mai", "la", "xuan", "nga", "nobody"), 3)


def test_pages_are_what_a_filter_gives_on_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office.open("sqlite:///:memory:", seed=2)
    _filled(office, 2)
    _agrees(office, ("an", "lan", "mai", "la"), 4)
    monkeypatch.setattr("supervision.store.sqlite._lists.RARE", 0)
    _agrees(office, ("mai", "system"), 100)


def test_pages_are_what_a_filter_gives_on_postgres(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office.open(postgres_url, seed=3)
    _filled(office, 3)
    _agrees(office, ("lan", "la"), 7)
    monkeypatch.setattr("supervision.store.postgres._lists.RARE", 0)
    _agrees(office, ("mai",), 100)
    office.store.close()


# a view that lags


@contextmanager
def _lagging(office: Office, store: FaultStore) -> Iterator[None]:
    """Answer the next look with cases as they were before the last commit."""
    store.arm([PlannedFault(0, FaultKind.STALE_READ)])
    yield
    assert [fault.kind for fault in store.struck] == [FaultKind.STALE_READ]


def _with_faults() -> tuple[Office, FaultStore]:
    plain = Office.open()
    store = FaultStore(plain.store)
    engine = type(plain.engine)(store, library(), clock=plain.clock)
    return Office(engine, store, plain.clock), store


@pytest.mark.parametrize("name", ["tasks", "deadlines", "search"])
def test_a_list_whose_view_lags_leaves_out_what_is_not_there_yet(name: str) -> None:
    office, store = _with_faults()
    first = office.posting()
    office.desk("lan").search()
    second = office.posting()
    with _lagging(office, store):
        found = [row.case_id for row in getattr(office.desk("lan"), name)()]
    assert found == [first]
    assert {row.case_id for row in getattr(office.desk("lan"), name)()} == {first, second}


def test_a_page_of_work_that_lags_altogether_is_not_taken_for_the_end() -> None:
    office, store = _with_faults()
    first = office.on(2026, 1, 9).posting()
    office.on(2026, 1, 5).posting()
    with _lagging(office, store):
        assert [task.case_id for task in office.desk("lan").tasks(limit=1)] == [first]


def test_lists_and_their_cases_come_from_one_view(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.posting()
    for name in ("cases", "tasks", "deadlines"):
        monkeypatch.setattr(office.store, name, None)
    desk = office.desk("lan")
    assert len(desk.tasks()) == len(desk.deadlines()) == len(desk.search()) == 1
