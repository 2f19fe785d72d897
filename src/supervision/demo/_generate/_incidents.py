"""What is out of the ordinary: plans, postings and assignments that do not run as they should; then `_answers`."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.demo._rows import CommentRow, IncidentRow, PlanRow, StoryRow, TurnRow, VisitRow
from supervision.demo._wording import PLACE, REMARKS, REMEDY, tasks, theme

from ._answers import answers, left_undone, remedies
from ._days import Days
from ._sizes import Sizes
from ._telling import Scene, Telling, known


@attrs.frozen
class Told:
    """What the incidents made of the rows."""

    telling: Telling

    @property
    def plans(self) -> tuple[PlanRow, ...]:
        """The plans, changed where an incident asks for it."""
        return tuple(self.telling.plans.values())

    @property
    def visits(self) -> tuple[VisitRow, ...]:
        """The visits, likewise."""
        return tuple(self.telling.visits.values())

    @property
    def comments(self) -> tuple[CommentRow, ...]:
        """The comments, likewise."""
        return tuple(self.telling.comments.values())

    @property
    def stories(self) -> tuple[StoryRow, ...]:
        """Which rows are worth looking at afterwards."""
        return tuple(self.telling.stories)

    def incidents(self, plans: tuple[PlanRow, ...]) -> tuple[IncidentRow, ...]:
        """Return the acts, with the end of each assignment beside an ordinary one of *plans* (concluded by now)."""
        ends = {plan.id: plan.concluded_on for plan in plans}
        for case, plan in self.telling.beside.items():
            lead = next(act.actor for act in self.telling.acts if act.case == case and act.step == "start")
            if (on := ends[plan]) is not None:
                self.telling.scene(case, "Kết thúc phân công thứ hai").act(on, lead, "conclude")
        return tuple(self.telling.acts)


def with_incidents(  # noqa: PLR0913, PLR0917 - all tables that are there by now
    sizes: Sizes,
    plans: tuple[PlanRow, ...],
    visits: tuple[VisitRow, ...],
    turns: tuple[TurnRow, ...],
    comments: tuple[CommentRow, ...],
    days: Days,
) -> Told:
    """Tell every incident; each finds rows of its own or fails."""
    telling = Telling(
        {plan.id: plan for plan in plans},
        {visit.id: visit for visit in visits},
        {row.id: row for row in comments},
        days,
        {plan.id for plan in plans if plan.person in sizes.unmet},
    )
    for tell in (remedies, answers, left_undone, _plans, _postings):
        tell(telling)
    met = frozenset(turn.plan for turn in turns)
    _overlap(telling, met)
    _open_overlap(telling, met)
    return Told(telling)


# plans


def _plans(telling: Telling) -> None:
    days = telling.days
    _returned(telling, telling.plan("returned", lambda row: row.category == "member" and not row.audience))

    plan = telling.plan("alone", lambda row: row.category == "head" and row.managed)
    scene = telling.scene(f"plan/{plan.id}", "Người đứng đầu tự phê duyệt kế hoạch của mình: bị từ chối")
    scene.act(days.plus(known(plan.reviewed_on), 1), plan.person, "approve", refused="own_case")

    plan = telling.plan("three", lambda row: row.category == "member")
    scene = telling.scene(f"plan/{plan.id}", "Đăng ký ba công việc, quá số lượng cho phép: bị từ chối")
    three = {"theme": theme(plan.year), "tasks": tasks(plan.id, 3)}
    scene.act(days.plus(known(plan.drafted_on), 1), plan.person, "register", three, refused="guard")


def _returned(telling: Telling, plan: PlanRow) -> None:
    days, start, cell = telling.days, known(plan.reviewed_on), f"cell_committee@{plan.cell}"
    scene = telling.scene(f"plan/{plan.id}", "Kế hoạch bị trả lại rồi hoàn chỉnh")
    scene.act(days.plus(start, 1), cell, "return", {"reason": "Cần nêu rõ thời hạn của từng việc"})
    scene.act(days.plus(start, 2), plan.person, "start_draft")
    again = {"theme": theme(plan.year), "tasks": tasks(plan.id, 2)}
    scene.act(days.plus(start, 3), plan.person, "register", again)
    scene.act(days.plus(start, 5), cell, "open_review")


# postings


def _postings(telling: Telling) -> None:
    _torn(telling, telling.plan("torn", lambda row: bool(row.audience) and not row.standing))
    _amended(
        telling,
        telling.plan("amended", lambda row: row.audience == "head" and row.managed and not row.standing),
    )
    _viewed(telling, telling.plan("viewed", lambda row: row.audience == "widened"))


def _torn(telling: Telling, plan: PlanRow) -> None:
    days, office, case = telling.days, f"party_office@{plan.unit}", f"posting/{plan.id}"
    torn = days.plus(known(plan.posted_on), 13)
    again = days.plus(torn, 2)
    scene = telling.scene(case, "Bản niêm yết bị rách, niêm yết lại")
    scene.act(torn, office, "interrupt", {"reason": "Bản niêm yết bị rách do mưa"})
    scene.act(again, office, "repost")
    early = telling.scene(case, "Kết thúc niêm yết khi ba mươi ngày tính lại chưa hết: bị từ chối")
    early.act(days.after(known(plan.posted_on), 31), office, "complete", refused="too_early")
    telling.plans[plan.id] = attrs.evolve(plan, completed_on=days.after(again, 31))


def _amended(telling: Telling, plan: PlanRow) -> None:
    days, office = telling.days, f"party_office@{plan.unit}"
    about, posting = "Điều chỉnh kế hoạch khi đang niêm yết: bản mới thay bản cũ", f"posting/{plan.id}/2"
    scene = telling.scene(f"plan/{plan.id}", about)
    on = days.plus(known(plan.posted_on), 9)
    changed = {"theme": theme(plan.year), "tasks": tasks(plan.id, 1), "remedy_items": [REMEDY]}
    scene.act(on, plan.person, "amend", {"reason": "Điều chỉnh theo nhiệm vụ mới được phân công", **changed})
    on = days.plus(on, 4)
    scene.act(on, f"party_office@{plan.approver}", "approve", behalf="committee", names=posting)
    on = days.plus(on, 1)
    scene.act(on, office, "put_in_force")
    scene = telling.scene(posting, about)
    scene.act(on, office, "prepare", {"redacted": True})
    scene.act(on, office, "post", {"place": PLACE})
    scene.act(days.after(on, 31), office, "complete")
    telling.plans[plan.id] = attrs.evolve(plan, completed_on=None)


def _viewed(telling: Telling, plan: PlanRow) -> None:
    days, office, case = telling.days, f"party_office@{plan.unit}", f"feedback/nhan-{plan.id}"
    on = days.plus(known(plan.posted_on), 4)
    about = "Ý kiến nhận tại nơi niêm yết, được trả lời"
    view = {"content": REMARKS["answering"], "needs_answer": True}
    scene = telling.scene(f"posting/{plan.id}", about)
    scene.act(on, f"reception_officer@{plan.unit}", "receive_view", view, names=case)
    scene = telling.scene(case, about)
    scene.act(days.plus(on, 1), office, "classify", {"kind": "reflection"})
    for working_days, step in ((2, "accept"), (11, "answer"), (13, "close_explained")):
        scene.act(days.plus(on, working_days), office, step, behalf="committee")


# assignments


def _overlap(telling: Telling, met: frozenset[str]) -> None:
    days, plan = telling.days, _supervised(telling, "overlap", met)
    case = f"sup_assignment/chong-{plan.id}"
    others = {row.lead for row in telling.plans.values() if row.front == plan.front and row.lead} - {plan.lead}
    lead, front = min(others, default=plan.lead), f"front_board@{plan.front}"
    on = days.plus(known(plan.started_on), 8)
    scene = telling.scene(case, "Phân công tổ chức thứ hai cùng người, cùng nội dung, cùng thời gian: bị từ chối")
    _received(scene, plan, on)
    scene.act(days.plus(on, 1), front, "propose", _proposal(plan, lead, plan.content))
    scene.act(days.plus(on, 2), front, "assign", refused="overlap")
    scene.act(days.plus(on, 2), front, "check_overlap")
    scene = telling.scene(case, "Chuyển sang nội dung khác, không chồng chéo: được phân công")
    scene.act(days.plus(on, 3), front, "propose", _proposal(plan, lead, "remedy"))
    scene.act(days.plus(on, 4), front, "assign")
    scene.act(days.plus(on, 6), f"mass_org@{lead}", "accept")
    scene.act(days.plus(on, 6), f"mass_org@{lead}", "start")
    telling.beside[case] = plan.id


def _open_overlap(telling: Telling, met: frozenset[str]) -> None:
    """Leave one overlap standing on the last day, so that it can be looked at."""
    days, plan = telling.days, _supervised(telling, "standing", met)
    scene = telling.scene(f"sup_assignment/cho-{plan.id}", "Dự kiến phân công chồng chéo, chưa điều chỉnh")
    # Just before the annual review: a plan is received while it is in force.
    on = days.plus(known(plan.annual_on), -4)
    _received(scene, plan, on)
    scene.act(days.plus(on, 1), f"front_board@{plan.front}", "propose", _proposal(plan, plan.lead, plan.content))
    telling.stories.append(StoryRow("overlap", scene.case))


def _supervised(telling: Telling, key: str, met: frozenset[str]) -> PlanRow:
    """Take a plan of the last year that is supervised until after the last day."""
    last = max(plan.year for plan in telling.plans.values())
    return telling.plan(key, lambda row: row.id in met and row.year == last and not row.managed)


def _received(scene: Scene, plan: PlanRow, on: date) -> None:
    given = {"subject": plan.person, "front": plan.front, "plan_unit": plan.unit}
    scene.act(on, f"front_board@{plan.front}", "receive_plan", given, links=f"supervises=plan/{plan.id}")


def _proposal(plan: PlanRow, lead: str, content: str) -> dict[str, str]:
    period = {"period_from": str(plan.period_from), "period_to": str(plan.period_to)}
    return {"lead": lead, "content": content, **period}
