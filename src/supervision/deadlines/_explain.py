"""How a due date came about: every day left out or moved over, with its reason and the decision behind it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import attrs

from supervision.deadlines._calendar import SATURDAY, Calendar, DayOff, DayRule
from supervision.deadlines._due import due_on, raw_due_on
from supervision.deadlines._term import Term

if TYPE_CHECKING:
    from supervision.text import Text

_DAY = timedelta(days=1)


@attrs.frozen
class Skipped:
    """Consecutive days off for one reason.

    Attributes:
        first: The first of them.
        last: The last of them; the same day for a single one.
        why: The holiday or exchange by name, or `WEEKEND`.
        decision: What ordered it; empty where none is known.
        verified: Whether a source confirms it.
    """

    first: date
    last: date
    why: Text
    decision: str
    verified: bool

    @property
    def days(self) -> int:
        """How many days, both ends included."""
        return (self.last - self.first).days + 1


@attrs.frozen
class Account:
    """Everything that made a due date what it is.

    Attributes:
        start: The day of the event, not counted.
        term: The term.
        length: How many of the term's unit were counted: the term's own number, or the one given instead.
        raw_on: The last day of the term before it rolled; `due_on` itself for a term in working days.
        due_on: The due date.
        counted: The days counted from *start* to *raw_on*: working days or calendar days, as the unit says.
        skipped: The days off left out of a count of working days, oldest first; empty for calendar units.
        rolled: The days off moved over from *raw_on* to *due_on*, oldest first; empty when it did not roll.
        made_up: The Saturdays and Sundays that were worked and mattered, oldest first.
        halves: The days half off that mattered, oldest first; each was counted as a working day.
        calendar: The key of the calendar.
        calendar_digest: Its digest.
        estimated: Whether a day in a year without its official notice mattered.
        unverified: The rules that mattered and that no source confirms, oldest first.
    """

    start: date
    term: Term
    length: int
    raw_on: date
    due_on: date
    counted: int
    skipped: tuple[Skipped, ...]
    rolled: tuple[Skipped, ...]
    made_up: tuple[date, ...]
    halves: tuple[DayRule, ...]
    calendar: str
    calendar_digest: str
    estimated: bool
    unverified: tuple[DayRule, ...]


def explain(start: date, term: Term, calendar: Calendar, *, length: int | None = None) -> Account:
    """Account for the date that `due_on` gives for the same arguments.

    Raises:
        CalendarEndsError: As `due_on`.
        TermError: As `due_on`.
    """
    raw, due = raw_due_on(start, term, calendar, length=length), due_on(start, term, calendar, length=length)
    counts_working_days = term.unit == "working_days"
    # For calendar units only the days from the raw last day on can change the date; the others are counted anyway.
    mattered = start + _DAY if counts_working_days else raw
    rules = tuple(rule for rule in calendar.rules_between(mattered, due) if _changes_the_week(rule))
    runs = _runs(mattered, due, calendar)
    return Account(
        start=start,
        term=term,
        length=term.length if length is None else length,
        raw_on=raw,
        due_on=due,
        counted=calendar.working_days_between(start, raw) if counts_working_days else (raw - start).days,
        skipped=runs if counts_working_days else (),
        rolled=() if counts_working_days else runs,
        made_up=tuple(rule.on for rule in rules if rule.kind == "worked" and rule.on.weekday() >= SATURDAY),
        halves=tuple(rule for rule in rules if rule.kind == "half"),
        calendar=calendar.key,
        calendar_digest=calendar.digest,
        estimated=any(year in calendar.estimated_years for year in range(mattered.year, due.year + 1)),
        unverified=tuple(rule for rule in rules if not rule.verified),
    )


def _changes_the_week(rule: DayRule) -> bool:
    """Say whether it matters: a holiday on a Saturday is off with or without its rule."""
    return rule.is_worked or rule.on.weekday() < SATURDAY


def _runs(first: date, last: date, calendar: Calendar) -> tuple[Skipped, ...]:
    """Group the days off from *first* to *last*, both included, where neighbours share reason, decision and proof."""
    runs: list[Skipped] = []
    for n in range(first.toordinal(), last.toordinal() + 1):
        off = calendar.why_off(date.fromordinal(n))
        if off is None:
            continue
        if runs and _continues(runs[-1], off):
            runs[-1] = attrs.evolve(runs[-1], last=off.on)
        else:
            runs.append(Skipped(off.on, off.on, off.why, off.decision, off.verified))
    return tuple(runs)


def _continues(run: Skipped, off: DayOff) -> bool:
    same_reason = (run.why, run.decision, run.verified) == (off.why, off.decision, off.verified)
    return same_reason and run.last + _DAY == off.on
