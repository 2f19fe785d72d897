"""Figures of what happened.  Each is counted on its own, so that `reconcile` has something to compare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from supervision.engine import Engine
from supervision.model import CaseId
from supervision.text import Text

from ._awards import awards
from ._figure import Figure
from ._fold import Ledger, Story, fold
from ._inspections import inspections
from ._reception import reception
from ._report import Report
from ._said import said_of_persons
from ._study import study
from ._window import Window, joined
from ._works import works

# More than any ledger has refused; the store hands out pages of what it is asked for.
_ALL_DENIALS = 1_000_000
_LEVELS = (
    ("province", Text("cấp tỉnh", "province")),
    ("district", Text("cấp quận", "district")),
    ("ward", Text("cấp phường", "wards")),
)
# Told only where there are any: most ledgers are of a district or a ward.
_RARE = "province"
_NOBODY = date(1, 1, 1)


def count(engine: Engine, *, first_on: date | None = None, until_on: date | None = None) -> Report:
    """Count all figures in one pass over the sealed log; seal first for what has just been done.

    Args:
        engine: The ledger.
        first_on: First day counted; the day of the first act by default.
        until_on: Last day counted, and the day on which clocks are looked at; the day of the last act by default.

    Returns:
        The report; all its numbers are 0 where nothing is sealed.
    """
    ledger = fold(engine.log(), until_on) or Ledger({}, until_on or _NOBODY, until_on or _NOBODY, 0)
    first = first_on if first_on is not None else ledger.first_on
    window = Window(ledger, first.isoformat(), ledger.until_on.isoformat())
    figures = (*_plans(window), *_collective_plans(window), *_postings(window), *_visits(window), *_comments(window))
    awarded = awards(ledger, window.first, window.until)
    brought = (*reception(window), *said_of_persons(window))
    counted = (*inspections(window), *study(window), *works(window), *brought, *awarded)
    more = (*counted, *_overdue(window, engine))
    return Report((*figures, *more), first, ledger.until_on, ledger.position)


def overlaps_refused(engine: Engine) -> Figure:
    """Count the refused attempts to assign a second organisation to the same person, content and time.

    Refusals are no part of the record, so this figure stands outside `Report`: it is not tied to a position of the log,
    and an attempt that is made again counts again.
    """
    refused = sum("overlap" in denial.codes for denial in engine.store.denials(_ALL_DENIALS))
    label = Text("Phân công chồng chéo bị từ chối", "Overlapping assignments refused")
    return Figure("overlaps.refused", label, "luot_tu_choi", refused)


def _plans(window: Window) -> Iterator[Figure]:
    plans = [plan for plan in window.opened("plan") if not _is_collective(plan)]
    grassroots = [plan for plan in plans if plan.fields.get("managed") is False]
    yield Figure("plans.expected", Text("Kế hoạch phải lập", "Plans to be made"), "ke_hoach", len(plans))
    for kind, label in _PLAN_KINDS.items():
        yield Figure(f"plans.{kind}", label, "ke_hoach", sum(_kind(plan) == kind for plan in plans))
    due = [plan for plan in grassroots if plan.state != "exempted" and plan.fields.get("counted") is not False]
    made = sum(_kind(plan) == "registered" for plan in due)
    label = Text("Cán bộ, đảng viên cơ sở lập kế hoạch", "Plans made by grassroots cadres and members")
    yield Figure("plans.grassroots", label, "ke_hoach", made, len(due))
    received = {link.case_id for case in window.ledger.of("sup_assignment") for link in case.parents}
    approved = [plan for plan in plans if plan.fields.get("managed") is True and plan.first("approve")]
    handed = sum(plan.first("hand_over") is not None and plan.id in received for plan in approved)
    label = Text(
        "Kế hoạch diện Ban Thường vụ quản lý đã bàn giao và được Mặt trận tiếp nhận",
        "Plans of cadres managed by the Standing Committee, handed over and received by the Front",
    )
    yield Figure("plans.handed_over", label, "ke_hoach", handed, len(approved))


def _collective_plans(window: Window) -> Iterator[Figure]:
    """Yield the plans of collectives; those of persons are counted apart, for a collective is no person."""
    plans = [plan for plan in window.opened("plan") if _is_collective(plan)]
    label = Text("Kế hoạch của tập thể", "Plans of collectives")
    yield Figure("plans.collective", label, "ke_hoach", len(plans))
    failed = [plan for plan in plans if plan.fields.get("items_failed")]
    label = Text(
        "Kế hoạch của tập thể có việc chưa thực hiện mà người đứng đầu đã nhận trách nhiệm",
        "Plans of collectives with tasks not done whose head has answered for them",
    )
    answered = sum(plan.first("answer_for") is not None for plan in failed)
    yield Figure("plans.answered_for", label, "ke_hoach", answered, len(failed))


def _is_collective(plan: Story) -> bool:
    return plan.fields.get("category") == "collective"


_PLAN_KINDS = {
    "registered": Text("Đã đăng ký", "Registered"),
    "exempted": Text("Được miễn", "Exempted"),
    "not_made": Text("Không lập", "Not made"),
    "left": Text("Chuyển đi, từ trần, ra khỏi Đảng trước khi đăng ký", "Left before registering"),
    "pending": Text("Chưa đăng ký", "Not registered yet"),
}


def _kind(plan: Story) -> str:
    """Return which of the kinds a plan is: each plan is exactly one."""
    if plan.state in {"exempted", "not_made"}:
        return plan.state
    if plan.first("register") is not None:
        return "registered"
    return "left" if plan.state == "closed_left" else "pending"


def _postings(window: Window) -> Iterator[Figure]:
    postings = window.ledger.of("posting")
    shown = {link.case_id for posting in postings if _is_shown(posting, window.until) for link in posting.parents}
    leaders = [plan for plan in window.opened("plan") if _is_leaders(plan) and not _is_collective(plan)]
    label = Text("Cấp ủy viên, người đứng đầu niêm yết kế hoạch", "Plans posted by committee members and heads")
    yield Figure("postings.leaders", label, "ke_hoach", sum(plan.id in shown for plan in leaders), len(leaders))
    wards = {
        posting.fields.get("unit")
        for posting in postings
        if posting.fields.get("audience") == "widened" and window.has(posting.first("post"))
    }
    label = Text("Phường mở rộng đối tượng niêm yết", "Wards that widened posting")
    yield Figure("postings.widened_wards", label, "to_chuc", len(wards))
    steps = [step for posting in postings for step, day in posting.taken if window.has(day)]
    for step, key, label in (
        ("interrupt", "postings.interrupted", Text("Niêm yết bị gián đoạn", "Postings interrupted")),
        (
            "enter_register",
            "postings.registered",
            Text("Niêm yết đã ghi danh mục công khai của quý", "Postings entered into the quarterly register"),
        ),
        ("repost", "postings.restarted", Text("Niêm yết lại, tính lại từ đầu", "Postings put up again, counted anew")),
    ):
        yield Figure(key, label, "luot_niem_yet", steps.count(step))


def _is_leaders(plan: Story) -> bool:
    must_post = plan.fields.get("must_post") is True and plan.fields.get("widened") is False
    return must_post and plan.state != "exempted"


def _is_shown(posting: Story, until: str) -> bool:
    """Whether it was on the wall for the whole time, or stands there for good."""
    if posting.state == "standing":
        return True
    return any((run.closed_on or until) >= run.due_on for run in posting.runs("posting_term"))


def _visits(window: Window) -> Iterator[Figure]:
    held = [visit for visit in window.ledger.of("sup_visit") if window.has(visit.first("open_session"))]
    label = Text("Cuộc giám sát đã tiến hành", "Visits held")
    yield from _by_level("visits", label, "cuoc_giam_sat", [(visit, 1) for visit in held])
    label = Text("Lượt giám sát cán bộ, đảng viên", "Supervision turns")
    yield from _by_level("turns", label, "luot_giam_sat", [(visit, _subjects(visit)) for visit in held])
    label = Text("Lượt góp ý", "Comments")
    commented = [(visit, _comments_of(visit, window)) for visit in window.ledger.of("sup_visit")]
    yield from _by_level("comments", label, "luot_gop_y", commented)
    label = Text("Báo cáo kết quả giám sát", "Reports of visits")
    yield from _duty(window, window.ledger.of("sup_visit"), "report_term", Figure("reports", label, "bao_cao", 0))


def _by_level(key: str, label: Text, unit: str, counted: list[tuple[Story, int]]) -> Iterator[Figure]:
    yield Figure(f"{key}.whole", label, unit, sum(number for _, number in counted))
    for level, words in _LEVELS:
        part = sum(number for visit, number in counted if visit.fields.get("level") == level)
        if part or level != _RARE:
            yield Figure(f"{key}.{level}", joined(label, words), unit, part)


def _subjects(visit: Story) -> int:
    subjects = visit.fields.get("subjects")
    return len(subjects) if isinstance(subjects, list) else 0


def _comments_of(visit: Story, window: Window) -> int:
    return sum(step == "add_comment" and window.has(day) for step, day in visit.taken)


def _comments(window: Window) -> Iterator[Figure]:
    comments = [case for case in window.ledger.of("feedback") if case.fields.get("channel") == "front_comment"]
    label = Text("Trả lời ý kiến góp ý của Mặt trận", "Answers to the Front's comments")
    yield from _duty(window, comments, "answer_term", Figure("answers", label, "luot_gop_y", 0))
    remedies: dict[CaseId, list[Story]] = {}
    for remedy in window.ledger.of("remediation"):
        for link in remedy.parents:
            remedies.setdefault(link.case_id, []).append(remedy)
    needing = [remedies[case.id] for case in comments if case.id in remedies and window.has(case.opened_on)]
    done = sum(all(remedy.state == "verified" for remedy in found) for found in needing)
    label = Text("Ý kiến đã được xác nhận khắc phục", "Comments with their remedy verified")
    yield Figure("comments.remedied", label, "luot_gop_y", done, len(needing))
    claimed = sum(any(remedy.state in {"claimed_done", "verifying"} for remedy in found) for found in needing)
    label = Text("Ý kiến mới báo cáo đã khắc phục, chưa xác nhận", "Comments reported remedied, not yet verified")
    yield Figure("comments.claimed_done", label, "luot_gop_y", claimed)


def _duty(window: Window, cases: list[Story], clock: str, about: Figure) -> Iterator[Figure]:
    """Count the duties that were done, or whose time is over: in time, late, and still not done.

    A duty belongs to the day on which it was done, or on which its time was over; one extended is in time until the
    later date.
    """
    runs = [run for case in cases for run in case.runs(clock)]
    done = [run for run in runs if run.closed == "met" and window.has(run.closed_on)]
    open_late = [run for run in runs if run.is_overdue(window.until) and window.has(run.due_on)]
    in_time = sum(run.closed_on <= run.due_on for run in done)
    running = sum(not run.closed and not run.is_overdue(window.until) for run in runs)
    label, unit = about.label, about.unit
    on_time = joined(label, Text("đúng hạn", "on time"))
    yield Figure(f"{about.key}.on_time", on_time, unit, in_time, len(done) + len(open_late))
    for kind, words, number in (
        ("late", Text("đã làm, quá hạn", "done late"), len(done) - in_time),
        ("overdue", Text("chưa làm, quá hạn", "not done, overdue"), len(open_late)),
        ("running", Text("chưa làm, còn hạn", "not done, not yet due"), running),
    ):
        yield Figure(f"{about.key}.{kind}", joined(label, words), unit, number)


def _overdue(window: Window, engine: Engine) -> Iterator[Figure]:
    late = [
        (case.workflow, run.name)
        for case in window.ledger.stories.values()
        for run in case.clocks
        if run.is_overdue(window.until)
    ]
    label = Text("Quá hạn", "Overdue")
    yield Figure("overdue.whole", label, "han", len(late))
    duties = {
        (workflow.name, rule.name): rule.label
        for workflow in engine.programs.workflows()
        for rule in workflow.deadlines
        if not rule.waits
    }
    for (workflow_name, name), words in duties.items():
        key = f"overdue.{workflow_name}.{name}"
        yield Figure(key, joined(label, words), "han", late.count((workflow_name, name)))
