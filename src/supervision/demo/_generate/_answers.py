"""Answers and remedies out of the ordinary, and what is left undone."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from supervision.demo._draw import shuffled
from supervision.demo._rows import CommentRow, PlanRow, StoryRow
from supervision.demo._wording import PRODUCT, REMARKS

from ._comments import Course
from ._telling import Telling, known

# Quy định 124-QĐ/TW: only under it is there an extension.
_QD124_FROM = date(2018, 2, 2)
_TET_2020 = (date(2020, 1, 22), date(2020, 1, 31))
# A view received longer ago than so many working days has been answered.
_ANSWERED = 40
_COMPLEX = {"reason": "Phải xác minh ở nhiều cơ quan, chưa đủ căn cứ trả lời"}


def answers(telling: Telling) -> None:
    """An answer across Tết, one extended in time, one extended too late."""
    days = telling.days
    row = telling.comment("tet", lambda row: _spans_tet(telling, row), Course(18, 5))
    telling.stories.append(StoryRow("due_date", row.id))

    row = telling.comment("extended", lambda row: _is_early(telling, row), Course(27, 5))
    about = "Vụ việc phức tạp, gia hạn một lần có lý do: trả lời trong hạn mới"
    scene = telling.scene(f"feedback/{row.id}", about)
    scene.act(days.plus(telling.held(row), 16), _office(telling, row), "extend", _COMPLEX, behalf="committee")

    row = telling.comment("too-late", lambda row: _is_early(telling, row), Course(25, 5))
    scene = telling.scene(f"feedback/{row.id}", "Xin gia hạn khi đã quá hạn: bị từ chối")
    on, office = days.plus(telling.held(row), 22), _office(telling, row)
    scene.act(on, office, "extend", _COMPLEX, behalf="committee", refused="extension_too_late")


def _spans_tet(telling: Telling, row: CommentRow) -> bool:
    held = telling.held(row)
    return held <= _TET_2020[0] and telling.days.plus(held, 18) >= _TET_2020[1]


def _is_early(telling: Telling, row: CommentRow) -> bool:
    """Whether the comment is under the regulation of 2018 and has time to end."""
    held = telling.held(row)
    return held >= _QD124_FROM and held + timedelta(days=200) <= telling.days.last and row.answered_on is not None


def _office(telling: Telling, row: CommentRow) -> str:
    return f"party_office@{telling.plan_of(row).unit}"


def left_undone(telling: Telling) -> None:
    """A report that nobody writes, and views received at postings that stay unanswered or unremedied.

    Views are no comments of the Front's: every one of those was remedied.
    """
    there = [visit for visit in telling.visits.values() if telling.days.plus(visit.held_on, 24) <= telling.days.last]
    last = max(there, key=lambda visit: (visit.held_on, visit.id))
    telling.visits[last.id] = attrs.evolve(last, reported_on=None, followed_on=None)
    year = max(plan.year for plan in telling.plans.values())
    posted = [plan for plan in telling.plans.values() if plan.year == year and plan.audience and plan.completed_on]
    chosen = shuffled(posted, lambda plan: plan.id, "view")
    for number, (ago, done) in enumerate(((27, ()), (25, ()), (80, ()), (60, ("claim_done",)))):
        _view(
            telling, chosen[number % len(chosen)], f"nhan-muon-{number + 1}", ago, remedied=ago > _ANSWERED, done=done
        )
    telling.stories.append(StoryRow("too_late", "feedback/nhan-muon-1"))


def _view(telling: Telling, plan: PlanRow, name: str, ago: int, *, remedied: bool, done: tuple[str, ...]) -> None:  # noqa: PLR0913 - what differs
    """Tell of one view received *ago* working days before the last day."""
    days, office, case, remedy = telling.days, f"party_office@{plan.unit}", f"feedback/{name}", f"remediation/{name}"
    on = days.plus(days.last, -ago)
    scene = telling.scene(case, "Ý kiến nhận tại nơi niêm yết, việc làm chưa xong khi quá hạn")
    view = {"channel": "posting_comment", "about": plan.person, "owner_unit": plan.unit, "content": REMARKS["contact"]}
    scene.act(on, office, "record", view, links=f"received_at=posting/{plan.id}")
    scene.act(days.plus(on, 1), office, "classify", {"kind": "reflection"})
    scene.act(days.plus(on, 2), office, "accept", behalf="committee")
    if not remedied:
        return
    scene.act(days.plus(on, 9), office, "answer", behalf="committee")
    order = {"remedy_owner": plan.person, "product": PRODUCT, "remedy_due_on": str(days.after(on, 60))}
    scene.act(days.plus(on, 10), office, "need_remedy", order, behalf="committee", names=remedy)
    scene = telling.scene(remedy, scene.about)
    for number, step in enumerate(("acknowledge", *done)):
        scene.act(days.plus(on, 12 + 20 * number), plan.person, step)


def remedies(telling: Telling) -> None:
    """A remedy its owner would verify, one rejected and done again, one disputed, one postponed."""
    days = telling.days
    row = telling.comment("own", lambda row: _is_early(telling, row), Course(12, 6))
    about = "Người phải khắc phục tự thẩm tra kết quả của mình: bị từ chối"
    scene = telling.scene(f"remediation/{row.id}", about)
    on, owner = days.plus(known(row.claimed_on), 1), telling.plan_of(row).person
    scene.act(on, owner, "start_verification", refused="own_case")

    posted = {plan.id for plan in telling.plans.values() if plan.audience}
    row = telling.comment("rejected", lambda row: _is_early(telling, row) and row.plan in posted, Course(12, 18))
    _rejected(telling, row)

    row = telling.comment("disputed", lambda row: _is_early(telling, row), Course(11, 5))
    scene = telling.scene(f"remediation/{row.id}", "Đề nghị xem xét lại yêu cầu khắc phục: giữ nguyên")
    asked = {"reason": "Đề nghị làm rõ phần việc thuộc trách nhiệm của đơn vị khác"}
    kept = {"dispute_result": "kept", "reason": "Đã làm rõ, giữ nguyên yêu cầu"}
    scene.act(days.plus(known(row.ordered_on), 3), telling.plan_of(row).person, "dispute", asked)
    on, office = days.plus(known(row.ordered_on), 8), _office(telling, row)
    scene.act(on, office, "decide_dispute", kept, behalf="committee")

    row = telling.comment("postponed", lambda row: _is_early(telling, row), Course(11, 5))
    scene = telling.scene(f"remediation/{row.id}", "Gia hạn khắc phục một lần có lý do")
    later = {"due_on": str(days.after(known(row.remedy_due_on), 15)), **_COMPLEX}
    scene.act(days.plus(known(row.ordered_on), 10), _office(telling, row), "extend", later, behalf="committee")


def _rejected(telling: Telling, row: CommentRow) -> None:
    days, plan, claimed = telling.days, telling.plan_of(row), known(row.claimed_on)
    verifier = f"verifier@{plan.unit}"
    scene = telling.scene(f"remediation/{row.id}", "Kết quả khắc phục chưa đạt, làm lại rồi được xác nhận")
    why = {"due_on": str(days.after(claimed, 40)), "reason": "Báo cáo chưa có số liệu chứng minh kết quả"}
    scene.act(days.plus(claimed, 4), verifier, "reject", why)
    scene.act(days.plus(claimed, 14), plan.person, "claim_done")
    scene.act(days.plus(claimed, 16), verifier, "start_verification")
    telling.used.add(plan.id)
    telling.stories.append(StoryRow("timeline", plan.id))
