"""A permit and the visit that goes with it, in which nothing is wrong; and the ways to break them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from supervision.model import By, Doer, LeadsTo, Promise, State, Step, Transition, Workflow
from supervision.spec import Library, load

_PERMIT = """
workflow: permit
version: 1
label: Giấy phép
rules: [permits_2024]
fields:
  applicant: {type: person, label: Người xin phép}
  unit: {type: unit, label: Cơ quan cấp phép}
  kind: {type: choice, label: Loại, choices: {simple: đơn giản, complex: phức tạp}}
  fee: {type: integer, label: Lệ phí}
  paid: {type: boolean, label: Đã nộp lệ phí}
  seen: {type: boolean, label: Đã kiểm tra tại chỗ}
  rounds: {type: integer, label: Số lần hỏi}
  valid_to: {type: date, label: Hết hạn}
states:
  draft: {filed: Đã nộp}
  open: {checked: Đã kiểm tra, approved: Đã duyệt}
  waiting: {asked: Chờ bổ sung}
  ended: {issued: Đã cấp, refused: Không cấp}
steps:
  file:
    label: Nộp đơn
    move: -> filed
    by: applicant
    needs: [applicant, unit, kind, fee]
    sets: {paid: 'fee == 0', rounds: '0'}
  pay: {label: Nộp lệ phí, move: 'stay: filed', by: applicant, when: paid == false, sets: {paid: 'true'}}
  ask:
    label: Hỏi thêm
    move: filed -> asked
    by: head of unit, not applicant
    when: 'rounds < rule.most_rounds'
    needs: [reason]
    sets: {rounds: rounds + 1}
  reply: {label: Trả lời, move: asked -> filed, by: applicant}
  check:
    label: Kiểm tra
    move: filed -> checked
    by: head of unit, not applicant
    when: 'paid == true'
    opens: {workflow: visit, step: plan_visit, link: inspects, with: {unit: unit, about: applicant}}
  note_visit: {label: Ghi nhận kết quả, move: 'stay: checked', by: system, sets: {seen: 'true'}}
  approve:
    label: Duyệt
    move: checked -> approved
    needs: [document]
    choose:
      - {when: 'kind == "simple" && seen == true', by: 'head of unit, not applicant'}
      - {when: 'kind == "complex" && seen == true', by: 'committee of unit, not applicant'}
  issue:
    label: Cấp
    move: approved -> issued
    by: party_office of unit
    when: 'valid_to > day && all_ended("visit")'
    needs: [valid_to]
  refuse: {label: Không cấp, move: filed -> refused, by: 'head of unit, not applicant', needs: [reason]}
never: [issued without approve, approved without checked]
"""
_VISIT = """
workflow: visit
version: 1
label: Kiểm tra tại chỗ
rules: [permits_2024]
links: {inspects: permit}
fields:
  unit: {type: unit, label: Cơ quan}
  about: {type: person, label: Người xin phép}
states:
  open: {planned: Đã lên lịch, visited: Đã đến}
  ended: {closed: Đã xong}
steps:
  plan_visit: {label: Lên lịch, move: -> planned, by: system, needs: [unit, about]}
  inspect:
    label: Đến kiểm tra
    move: planned -> visited
    by: head of unit, not about
    needs: [minutes]
    sends: {to: permit, step: note_visit}
  close:
    label: Kết thúc
    move: visited -> closed
    by: head of unit
    when: 'linked_in("inspects", "checked") || linked_in("inspects", "approved")'
"""
_PACK = """
rule: permits_2024
citation: {vi: Quy chế cấp phép năm 2024, en: House rules on permits of 2024}
in_force: {from: "2024-01-01", to: null}
verified: false
terms: {}
caps: {most_rounds: 2}
"""
Change: TypeAlias = Callable[[Workflow], Workflow]


@cache
def library() -> Library:
    """The two workflows and their law."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "rules").mkdir()
        (folder / "permit.yaml").write_text(_PERMIT, encoding="utf-8")
        (folder / "visit.yaml").write_text(_VISIT, encoding="utf-8")
        (folder / "rules" / "permits_2024.yaml").write_text(_PACK, encoding="utf-8")
        return load(folder)


def arrows(workflow: Workflow, change: Callable[[Transition], Transition | None]) -> Workflow:
    """Change every arrow, or take it away."""
    steps = [
        attrs.evolve(step, transitions=tuple(new for old in step.transitions if (new := change(old)) is not None))
        for step in workflow.steps
    ]
    return attrs.evolve(workflow, steps=tuple(step for step in steps if step.transitions))


def at(step: str, number: int | None = None, **changes: Any) -> Change:  # noqa: ANN401 - the fields of a Transition
    """Change every arrow of *step*, or the one of that number."""

    def change(workflow: Workflow) -> Workflow:
        found = workflow.step(step)
        assert found is not None
        wanted = found.transitions if number is None else found.transitions[number : number + 1]
        assert wanted
        return arrows(workflow, lambda arrow: attrs.evolve(arrow, **changes) if arrow in wanted else arrow)

    return change


def guard(step: str, text: str, number: int | None = None) -> Change:
    return at(step, number, when=text)


def drop_guard(step: str, number: int | None = None) -> Change:
    return at(step, number, when=None)


def negate(step: str, number: int = 0) -> Change:
    def change(workflow: Workflow) -> Workflow:
        found = workflow.step(step)
        assert found is not None
        return at(step, number, when=f"!({found.transitions[number].when})")(workflow)

    return change


def by(step: str, *doers: str, never: tuple[str, ...] = (), number: int | None = None) -> Change:
    """Let *doers* take the step: ``role of field`` or ``field``."""
    made = tuple(Doer(*doer.split(" of ")) for doer in doers)
    return at(step, number, by=By(made, never))


def retarget(step: str, target: str, number: int | None = None) -> Change:
    return at(step, number, target=target)


def drop_step(step: str) -> Change:
    return lambda workflow: arrows(workflow, lambda arrow: None if arrow.step == step else arrow)


def drop_way(step: str, number: int) -> Change:
    def change(workflow: Workflow) -> Workflow:
        found = workflow.step(step)
        assert found is not None
        return arrows(workflow, lambda arrow: None if arrow == found.transitions[number] else arrow)

    return change


def swap(step: str) -> Change:
    """Put the alternatives of *step* in the opposite order."""
    return lambda workflow: attrs.evolve(
        workflow,
        steps=tuple(
            attrs.evolve(each, transitions=each.transitions[::-1]) if each.name == step else each
            for each in workflow.steps
        ),
    )


def drop_separation(step: str, number: int | None = None) -> Change:
    def change(workflow: Workflow) -> Workflow:
        found = workflow.step(step)
        assert found is not None
        wanted = found.transitions if number is None else found.transitions[number : number + 1]
        return arrows(
            workflow,
            lambda a: attrs.evolve(a, by=attrs.evolve(a.by, never=())) if a in wanted and a.by is not None else a,
        )

    return change


def drop_sets(step: str) -> Change:
    return at(step, sets=())


def promise(state: str, without: str) -> Change:
    return lambda workflow: attrs.evolve(workflow, never=(*workflow.never, Promise(state, without)))


def leads_to(state: str, *to: str) -> Change:
    return lambda workflow: attrs.evolve(workflow, leads_to=(*workflow.leads_to, LeadsTo(state, to)))


def add_state(state: State) -> Change:
    return lambda workflow: attrs.evolve(workflow, states=(*workflow.states, state))


def add_step(step: Step) -> Change:
    return lambda workflow: attrs.evolve(workflow, steps=(*workflow.steps, step))


def all_of(*changes: Change) -> Change:
    def change(workflow: Workflow) -> Workflow:
        for each in changes:
            workflow = each(workflow)
        return workflow

    return change
