"""Comments: how each is answered, and what the person must remedy."""

from __future__ import annotations

from datetime import timedelta

import attrs

from supervision.demo._draw import draw, pick, shuffled
from supervision.demo._rows import CommentRow, TurnRow, VisitRow

from ._days import Days
from ._sizes import Sizes

_CONTENTS = ("prompt", "contact", "saving", "reading", "meeting", "answering", "cleaning", "example", "explaining")
# Commented early enough that the slowest remedy is verified by the last day.
_TIME_TO_END = timedelta(days=150)
_KINDS = ("comment", "comment", "recommendation", "reflection")


@attrs.frozen
class Course:
    """How a comment goes on, in working days.

    Attributes:
        answered_after: From the visit to the answer.
        verified_after: From the report that it is remedied to the verification.
    """

    answered_after: int
    verified_after: int


def course_of(key: str) -> Course:
    """Return the ordinary course of one comment: a few answers and verifications are late, each asks for a remedy."""
    answered = 21 + draw("slow", key, below=6) if draw("late", key, below=40) == 0 else 7 + draw("ans", key, below=12)
    verified = 12 if draw("vlate", key, below=30) == 0 else 4 + draw("ver", key, below=5)
    return Course(answered, verified)


def commented(
    sizes: Sizes, visits: tuple[VisitRow, ...], turns: tuple[TurnRow, ...], days: Days
) -> tuple[CommentRow, ...]:
    """Return exactly as many comments at each level as *sizes* asks for, at most one a turn."""
    by_id = {visit.id: visit for visit in visits if visit.held_on + _TIME_TO_END <= sizes.until}
    chosen: list[TurnRow] = []
    for level, wanted in zip(("district", "ward"), sizes.comments, strict=True):
        there = [turn for turn in turns if turn.visit in by_id and by_id[turn.visit].level == level]
        chosen += shuffled(there, lambda turn: f"{turn.visit}×{turn.plan}", "comment")[:wanted]
    kept = set(chosen)
    return tuple(
        comment(f"gy-{turn.visit[3:]}-{turn.plan.rsplit('-', 1)[1]}", by_id[turn.visit], turn.plan, days)
        for turn in turns
        if turn in kept
    )


def comment(key: str, visit: VisitRow, plan: str, days: Days, course: Course | None = None) -> CommentRow:
    """Return one comment with its days."""
    course = course or course_of(key)
    held = visit.held_on
    classified = days.plus(held, 1 + draw("class", key, below=2))
    answered = days.plus(held, course.answered_after)
    ordered = days.plus(answered, 1)
    due = ordered + timedelta(days=45 + draw("due", key, below=30))
    slow = draw("tardy", key, below=30) == 0
    claimed = days.plus(due, 3) if slow else days.plus(due, -2 - draw("claim", key, below=15))
    verified = days.plus(claimed, course.verified_after)
    return CommentRow(
        id=key,
        visit=visit.id,
        plan=plan,
        content=pick(_CONTENTS, "content", key),
        kind=pick(_KINDS, "kind", key),
        classified_on=classified,
        accepted_on=days.plus(classified, 1 + draw("accept", key, below=2)),
        answered_on=answered,
        ordered_on=ordered,
        remedy_due_on=due,
        claimed_on=claimed,
        verifying_on=days.plus(claimed, 2),
        verified_on=verified,
        ended_on=days.plus(verified, 1 + draw("res", key, below=2)),
        ended_as="resolve",
        source="chosen",
    )
