"""Composite states, their history, promises and replaced versions: what a file becomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.machine import Program
from supervision.model import Composite, Field, FieldType, LeadsTo, Phase, Promise, Replaces, State, Workflow
from supervision.spec import load, workflow_from_bytes, workflow_to_bytes
from supervision.text import Text

VISIT = """
workflow: visit
version: 2
label: Giám sát trực tiếp
fields:
  unit: {type: unit, label: Đơn vị}
  subject: {type: person, label: Người được giám sát}
states:
  open:
    supervising:
      label: Đang giám sát
      states:
        planned: Đã lên lịch
        on_site: {label: Ở cơ sở, states: {arrived: Đã đến, visited: Đã làm việc}}
    reported: Đã báo cáo
  waiting: {suspended: Tạm dừng}
  ended: {closed: Kết thúc}
steps:
  plan: {label: Lên lịch, move: -> supervising, by: head of unit, needs: [unit, subject]}
  arrive: {label: Đến, move: planned -> on_site, by: head of unit}
  visit: {label: Làm việc, move: arrived -> visited, by: head of unit}
  plan_again: {label: Hẹn lại, move: on_site -> planned, by: head of unit}
  suspend: {label: Tạm dừng, move: supervising -> suspended, by: head of unit, sets: {subject: subject}}
  leave: {label: Rời cơ sở, move: visited -> reported, by: head of unit}
  resume: {label: Tiếp tục, move: suspended -> back to supervising, by: head of unit, when: 'has(unit) || has(subject)'}
  return: {label: Quay lại cơ sở, move: reported -> back to on_site, by: head of unit}
  close: {label: Kết thúc, move: any -> closed, by: head of unit}
never: [reported without on_site, supervising without plan]
leads_to: [supervising -> reported or closed, suspended -> supervising or close]
replaces: {version: 1, states: {begun: planned, there: arrived}}
"""
ENGLISH = """
workflow: visit
label: Supervision on site
fields:
  unit: {label: Unit}
  subject: {label: Person supervised}
states:
  open:
    supervising:
      label: Supervising
      states:
        planned: Planned
        on_site: {label: On site, states: {arrived: Arrived, visited: Visited}}
    reported: Reported
  waiting: {suspended: Suspended}
  ended: {closed: Closed}
steps:
  plan: {label: Plan}
  arrive: {label: Arrive}
  visit: {label: Visit}
  plan_again: {label: Plan again}
  suspend: {label: Suspend}
  leave: {label: Leave}
  resume: {label: Resume}
  return: {label: Return}
  close: {label: Close}
"""


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Workflow:
    folder = tmp_path_factory.mktemp("specs")
    (folder / "visit.yaml").write_text(VISIT, encoding="utf-8")
    (folder / "visit.en.yaml").write_text(ENGLISH, encoding="utf-8")
    return load(folder).latest("visit")


def arrows(workflow: Workflow, step: str) -> list[tuple[str | None, str, str | None]]:
    found = workflow.step(step)
    assert found is not None
    return [(way.source, way.target, way.when) for way in found.transitions]


def test_states_know_the_composites_around_them(visit: Workflow) -> None:
    assert visit.states[:3] == (
        State("planned", Text("Đã lên lịch", "Planned"), Phase.OPEN, ("supervising",)),
        State("arrived", Text("Đã đến", "Arrived"), Phase.OPEN, ("supervising", "on_site")),
        State("visited", Text("Đã làm việc", "Visited"), Phase.OPEN, ("supervising", "on_site")),
    )
    assert [state.name for state in visit.states[3:]] == ["reported", "suspended", "closed"]


def test_composites_know_their_states_and_their_history(visit: Workflow) -> None:
    assert visit.composites == (
        Composite(
            "supervising",
            Text("Đang giám sát", "Supervising"),
            ("planned", "arrived", "visited"),
            "was_supervising",
        ),
        Composite("on_site", Text("Ở cơ sở", "On site"), ("arrived", "visited"), "was_on_site"),
    )


def test_a_step_into_a_composite_enters_its_first_state(visit: Workflow) -> None:
    assert arrows(visit, "plan") == [(None, "planned", None)]
    assert arrows(visit, "arrive") == [("planned", "arrived", None)]


def test_a_step_from_a_composite_leaves_each_of_its_states(visit: Workflow) -> None:
    assert arrows(visit, "plan_again") == [("arrived", "planned", None), ("visited", "planned", None)]
    assert [source for source, _, _ in arrows(visit, "close")] == [
        "planned",
        "arrived",
        "visited",
        "reported",
        "suspended",
    ]


def test_leaving_a_composite_keeps_the_state_that_was_left(visit: Workflow) -> None:
    steps = {step.name: step.transitions for step in visit.steps}
    assert [way.sets for way in steps["suspend"]] == [
        (("subject", "subject"), ("was_supervising", '"planned"')),
        (("subject", "subject"), ("was_supervising", '"arrived"'), ("was_on_site", '"arrived"')),
        (("subject", "subject"), ("was_supervising", '"visited"'), ("was_on_site", '"visited"')),
    ]
    assert [way.sets for way in steps["plan_again"]] == [
        (("was_on_site", '"arrived"'),),
        (("was_on_site", '"visited"'),),
    ]
    assert [way.sets for way in steps["visit"]] == [()]


def test_a_step_back_leads_to_each_state_that_can_have_been_left(visit: Workflow) -> None:
    own = "(has(unit) || has(subject))"
    assert arrows(visit, "resume") == [
        ("suspended", "planned", f'{own} && was_supervising == "planned"'),
        ("suspended", "arrived", f'{own} && was_supervising == "arrived"'),
        ("suspended", "visited", f'{own} && was_supervising == "visited"'),
        ("suspended", "planned", f"{own} && !has(was_supervising)"),
    ]


def test_the_history_is_a_hidden_choice_among_the_states(visit: Workflow) -> None:
    assert visit.field("was_on_site") == Field(
        "was_on_site",
        Text("trạng thái trước khi rời “Ở cơ sở”", "state before leaving “On site”"),
        FieldType.CHOICE,
        choices=(("arrived", Text("Đã đến", "Arrived")), ("visited", Text("Đã làm việc", "Visited"))),
    )


def test_a_composite_nobody_goes_back_to_keeps_nothing(tmp_path: Path) -> None:
    text = "\n".join(line for line in VISIT.splitlines() if "back to" not in line)
    (tmp_path / "visit.yaml").write_text(text, encoding="utf-8")
    workflow = load(tmp_path).latest("visit")
    assert [composite.history for composite in workflow.composites] == ["", ""]
    assert [field.name for field in workflow.fields] == ["unit", "subject"]
    assert {way.sets for step in workflow.steps for way in step.transitions} == {(), (("subject", "subject"),)}


def test_a_composite_in_a_promise_is_each_of_its_states(visit: Workflow) -> None:
    assert visit.never == (
        Promise("reported", "on_site"),
        Promise("planned", "plan"),
        Promise("arrived", "plan"),
        Promise("visited", "plan"),
    )
    assert visit.leads_to == (
        LeadsTo("planned", ("reported", "closed")),
        LeadsTo("arrived", ("reported", "closed")),
        LeadsTo("visited", ("reported", "closed")),
        LeadsTo("suspended", ("planned", "arrived", "visited", "close")),
    )


def test_the_replaced_version_is_kept(visit: Workflow) -> None:
    assert visit.replaces == Replaces(1, (("begun", "planned"), ("there", "arrived")))


def test_a_workflow_with_composites_survives_the_normal_form(visit: Workflow) -> None:
    assert workflow_from_bytes(workflow_to_bytes(visit)) == visit


def test_the_machine_is_flat(visit: Workflow) -> None:
    machine = Program(visit).machine
    assert list(machine.states) == ["(new)", "planned", "arrived", "visited", "reported", "suspended", "closed"]
