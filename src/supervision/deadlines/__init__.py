"""Terms, working days and due dates, and an account of every date given.

Pure: calendars and terms come as arguments. All dates are Vietnamese local dates; a moment is turned into one before it
gets here.
"""

from supervision.deadlines._calendar import (
    WEEKEND,
    Calendar,
    CalendarEndsError,
    CalendarError,
    DayOff,
    DayRule,
    Kind,
)
from supervision.deadlines._changes import DayChange, changes_between
from supervision.deadlines._due import (
    due_on,
    earliest_on,
    exclusive_last_day,
    extended_due_on,
    latest_notice_on,
    recomputed,
    remaining,
    remaining_until,
    resume_on,
)
from supervision.deadlines._explain import Account, Skipped, explain
from supervision.deadlines._term import Extension, Term, TermError, Tier, Unit

__all__ = [
    "WEEKEND",
    "Account",
    "Calendar",
    "CalendarEndsError",
    "CalendarError",
    "DayChange",
    "DayOff",
    "DayRule",
    "Extension",
    "Kind",
    "Skipped",
    "Term",
    "TermError",
    "Tier",
    "Unit",
    "changes_between",
    "due_on",
    "earliest_on",
    "exclusive_last_day",
    "explain",
    "extended_due_on",
    "latest_notice_on",
    "recomputed",
    "remaining",
    "remaining_until",
    "resume_on",
]
