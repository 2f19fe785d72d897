"""Open cases moved to a new version of their workflow, on a real ledger."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from supervision.engine import Fate
from supervision.model import Replaces, State, Transition, Workflow
from supervision.spec import Library
from supervision.spec._normal import digest_of
from supervision.text import Text
from tests.engine.office import EVIDENCE, Office, library

POSTING = library().workflows["posting"][1]


def with_first() -> Library:
    """The shipped workflows, and of `posting` the first version alone."""
    return attrs.evolve(library(), workflows={**library().workflows, "posting": {1: POSTING}})


def with_second(*, states: tuple[tuple[str, str], ...] = (), replaces: int | None = 1) -> Library:
    """The shipped workflows, and a second version of `posting` in which `posted` is called `shown`."""
    found = with_first()
    shown = tuple(_renamed(state) for state in POSTING.states)
    steps = tuple(attrs.evolve(s, transitions=tuple(map(_moved, s.transitions))) for s in POSTING.steps)
    rules = tuple(attrs.evolve(r, states=tuple(map(_name, r.states))) for r in POSTING.deadlines)
    promises = tuple(attrs.evolve(p, state=_name(p.state), without=_name(p.without)) for p in POSTING.never)
    second = attrs.evolve(
        POSTING,
        version=2,
        states=shown,
        steps=steps,
        deadlines=rules,
        never=promises,
        digest="2" * 64,
        replaces=Replaces(replaces, states) if replaces else None,
    )
    found.workflows["posting"][2] = second
    return found


def _name(state: str) -> str:
    return "shown" if state == "posted" else state


def _renamed(state: State) -> State:
    return attrs.evolve(state, name="shown", label=Text("Đang công khai", "Shown")) if state.name == "posted" else state


def _moved(arrow: Transition) -> Transition:
    return attrs.evolve(arrow, source=arrow.source and _name(arrow.source), target=_name(arrow.target))


RENAMED = (("posted", "shown"),)


def both(url: str, second: Library) -> tuple[Office, Office]:
    """The office before and after the second version came."""
    return Office.open(url, specs=with_first()), Office.open(url, specs=second)


@pytest.fixture(params=["memory", "sqlite"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Office:
    """An office with three postings of version 1: one required, one posted, one completed."""
    url = "memory://" if request.param == "memory" else f"sqlite:///{tmp_path / 'a.db'}"
    office = Office.open(url, specs=with_first())
    office.posting()
    office.posting("posted")
    ended = office.posting("posted")
    office.desk("lan").send(ended, "interrupt", {"reason": "Trụ sở sửa chữa", "photo": EVIDENCE})
    return office


def told(fates: list[Fate]) -> list[tuple[str, str | None]]:
    return sorted((fate.state, fate.target) for fate in fates)


def bring(office: Office, second: Library) -> None:
    workflow: Workflow = second.workflows["posting"][2]
    office.engine.programs.add(workflow)


def test_a_dry_run_says_what_becomes_of_each_open_case_and_changes_nothing(office: Office) -> None:
    bring(office, with_second(states=RENAMED))
    office.engine.seal()
    before = list(office.engine.log())
    fates = list(office.engine.migrate("posting", actor="lan"))
    assert told(fates) == [("interrupted", "interrupted"), ("posted", "shown"), ("required", "required")]
    office.engine.seal()
    assert list(office.engine.log()) == before


def test_a_case_that_cannot_move_says_why_in_words(office: Office) -> None:
    bring(office, with_second())
    stuck = [fate for fate in office.engine.migrate("posting", actor="lan") if fate.target is None]
    assert [fate.texts for fate in stuck] == [
        ("phiên bản 2 không có trạng thái “Đang niêm yết”: nêu trạng thái thay thế ở replaces",)
    ]


def test_every_move_is_an_event_and_the_case_goes_on_under_the_new_version(office: Office) -> None:
    bring(office, with_second(states=RENAMED))
    done = list(office.engine.migrate("posting", actor="lan", dry_run=False))
    moved = next(fate.case_id for fate in done if fate.target == "shown")
    desk = office.desk("lan")
    assert (desk.case(moved).state, office.engine.read([moved])[moved].version) == ("shown", 2)
    last = desk.timeline(moved)[-1]
    assert (last.text, last.actor) == ("chuyển sang phiên bản 2 của quy trình, “Đang công khai”", "Lê Thị Lan")
    office.on(2026, 2, 16)
    desk.send(moved, "complete", {"minutes": EVIDENCE})
    assert desk.case(moved).state == "completed"
    office.engine.seal()
    assert office.engine.verify() == ()


def test_what_an_earlier_version_called_things_is_still_told(office: Office) -> None:
    bring(office, with_second(states=RENAMED))
    moved = next(f.case_id for f in office.engine.migrate("posting", actor="lan", dry_run=False) if f.target == "shown")
    texts = [entry.text for entry in office.desk("lan").timeline(moved)]
    assert "Niêm yết → “Đang niêm yết”" in texts


def test_who_stops_halfway_goes_on_where_he_was(office: Office) -> None:
    bring(office, with_second(states=RENAMED))
    first = list(office.engine.migrate("posting", actor="lan", dry_run=False))
    assert len(first) == 3
    assert list(office.engine.migrate("posting", actor="lan", dry_run=False)) == []
    assert list(office.engine.migrate("posting", actor="lan")) == []


def test_ended_cases_and_cases_of_the_new_version_are_left_alone(office: Office) -> None:
    ended = office.posting("posted")
    office.on(2026, 3, 2).desk("lan").send(ended, "complete", {"minutes": EVIDENCE})
    bring(office, with_second(states=RENAMED))
    new = office.posting()
    fates = list(office.engine.migrate("posting", actor="lan"))
    assert {fate.case_id for fate in fates}.isdisjoint({ended, new})
    assert len(fates) == 3


def test_a_version_that_replaces_none_moves_none_and_says_so(office: Office) -> None:
    bring(office, with_second(replaces=None))
    fates = list(office.engine.migrate("posting", actor="lan", dry_run=False))
    assert {fate.target for fate in fates} == {None}
    assert fates[0].texts == ("phiên bản 2 không nói thay thế phiên bản 1: thêm replaces vào phiên bản 2",)


def test_work_lists_follow_the_new_version(office: Office) -> None:
    bring(office, with_second(states=RENAMED))
    moved = next(f.case_id for f in office.engine.migrate("posting", actor="lan", dry_run=False) if f.target == "shown")
    work = {task.case_id: [step for step, _ in task.steps] for task in office.desk("lan").tasks()}
    assert "complete" in work[moved]


def test_a_due_date_of_a_clock_the_new_version_dropped_is_still_explained(office: Office) -> None:
    second = with_second(states=RENAMED)
    without = attrs.evolve(second.workflows["posting"][2], deadlines=())
    steps = tuple(
        attrs.evolve(s, transitions=tuple(attrs.evolve(t, meets=(), after=None) for t in s.transitions))
        for s in without.steps
    )
    office.engine.programs.add(attrs.evolve(without, steps=steps))
    moved = next(f.case_id for f in office.engine.migrate("posting", actor="lan", dry_run=False) if f.target == "shown")
    clocks = office.desk("lan").case(moved).deadlines
    assert clocks
    assert office.desk("lan").explain_date(moved, clocks[0].name).deadline.label


def test_a_case_under_a_version_that_another_process_has_brought_is_shown(tmp_path: Path) -> None:
    second = with_second(states=RENAMED)
    second.workflows["posting"][2] = attrs.evolve(
        second.workflows["posting"][2], digest=digest_of(second.workflows["posting"][2])
    )
    older, newer = both(f"sqlite:///{tmp_path / 'a.db'}", second)
    case = newer.posting()
    assert newer.engine.read([case])[case].version == 2
    assert [task.case_id for task in older.desk("lan").tasks()] == [case]
    assert older.desk("lan").case(case).state == "required"
