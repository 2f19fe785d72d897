"""From a day and a term to the day something is due, and what suspension, extension and new calendars do to it.

Civil Code (91/2015/QH13) art. 147: the day of the event is not counted. Art. 148: a term ends at 24:00 of its last
day; one in months or years ends on the corresponding day, or on the last day of that month where there is none; a last
day that is off moves to the next working day. The Code binds party rules by analogy only.

All dates are Vietnamese local dates. Whatever lies outside the calendar raises `CalendarEndsError`.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from supervision.deadlines._calendar import CalendarEndsError
from supervision.deadlines._term import TermError

if TYPE_CHECKING:
    from supervision.deadlines._calendar import Calendar
    from supervision.deadlines._term import Term, Unit

_DAY = timedelta(days=1)
_MONTHS_A_YEAR = 12


def due_on(start: date, term: Term, calendar: Calendar, *, length: int | None = None) -> date:
    """Return the last day on which the duty is still done in time.

    Args:
        start: The day of the event, not counted.
        term: The term; calendar units roll forward to a working day, a make-up Saturday being one.
        calendar: The working days.
        length: Instead of the term's own length, in its unit; at least 1.

    Raises:
        TermError: *length* is below 1.
    """
    return calendar.next_working_day(_raw_on(start, _length(term, length), term.unit, calendar))


def earliest_on(start: date, term: Term, calendar: Calendar) -> date:
    """Return the first day on which a minimum duration is over; it never rolls.

    "At least 30 continuous days" posted from 1 April are over on 1 May, a holiday or not.
    """
    return _raw_on(start, term.length, term.unit, calendar)


def latest_notice_on(event: date, term: Term, calendar: Calendar) -> tuple[date, date]:
    """Return until when a notice "at least so long before" *event* may be given.

    Returns:
        The last lawful day, worked or not: the last one from which the whole term is over by *event*; then the last
        working day that is not after it, which is the one to plan with.
    """
    if term.unit == "working_days":
        planned = calendar.add_working_days(calendar.previous_working_day(event), -term.length)
        return calendar.add_working_days(planned, 1) - _DAY, planned
    lawful = _shifted(calendar.inside(event), -term.length, term.unit, calendar)
    # 28 February is a month after each of 28 to 31 January: take the last of them.
    while _shifted(lawful + _DAY, term.length, term.unit, calendar) <= event:
        lawful += _DAY
    return lawful, calendar.previous_working_day(lawful)


def exclusive_last_day(before: date) -> date:
    """Return the last acceptable day of a term that ends "trước ngày" *before*, worked or not."""
    return before - _DAY


def remaining(started: date, suspended_on: date, term: Term, calendar: Calendar, *, length: int | None = None) -> int:
    """Return how much of a running term is left when it is suspended; the day of suspension counts as used.

    Returns:
        Working days for a term in working days, calendar days for every other; 0 when none is left.

    Raises:
        TermError: *suspended_on* lies before *started*, or *length* is below 1.
    """
    if suspended_on < started:
        raise TermError("tạm đình chỉ trước khi thời hạn bắt đầu · suspended before the term started")
    whole = _length(term, length)
    if term.unit == "working_days":
        return max(0, whole - calendar.working_days_between(started, suspended_on))
    return remaining_until(_raw_on(started, whole, term.unit, calendar), suspended_on)


def remaining_until(due: date, suspended_on: date) -> int:
    """Return the calendar days left until a fixed date when it is suspended; 0 when it has passed."""
    return max(0, (due - suspended_on).days)


def resume_on(resumed: date, left: int, unit: Unit, calendar: Calendar) -> date:
    """Return the due date after resumption: *left* counted from the day after *resumed*, rolled as usual.

    Args:
        resumed: The day of the decision to resume, not counted.
        left: What `remaining` gave: working days for the unit ``working_days``, calendar days for every other.
        unit: The unit of the term.
        calendar: The working days.

    Raises:
        TermError: *left* is negative.
    """
    if left < 0:
        raise TermError("số ngày còn lại không được âm · the days left cannot be negative")
    counted: Unit = "working_days" if unit == "working_days" else "days"
    return calendar.next_working_day(_raw_on(resumed, left, counted, calendar))


def extended_due_on(start: date, due: date, term: Term, calendar: Calendar) -> date:
    """Return the due date after one extension of *due*; never earlier than *due*.

    A ``total`` is counted again from *start*; an ``added`` is counted on from *due*, which for a second extension is
    the date the first one gave.

    Raises:
        TermError: The term cannot be extended.
    """
    extension = term.extension
    if extension is None:
        raise TermError(f"thời hạn {term.name} không được gia hạn · term {term.name} cannot be extended")
    if extension.total is not None:
        return max(due, due_on(start, term, calendar, length=extension.total))
    return max(due, due_on(due, term, calendar, length=extension.added))


def recomputed(old_due: date, start: date, term: Term, new_calendar: Calendar, *, length: int | None = None) -> date:
    """Return the due date under a revised calendar; never earlier than *old_due*, so nobody gets late by a revision."""
    return max(old_due, due_on(start, term, new_calendar, length=length))


def raw_due_on(start: date, term: Term, calendar: Calendar, *, length: int | None = None) -> date:
    """Return the last day of the term before it rolls to a working day."""
    return _raw_on(start, _length(term, length), term.unit, calendar)


def _length(term: Term, length: int | None) -> int:
    if length is None:
        return term.length
    if length < 1:
        raise TermError(f"độ dài thời hạn {term.name} phải từ 1 trở lên · the length of {term.name} must be at least 1")
    return length


def _raw_on(start: date, n: int, unit: Unit, calendar: Calendar) -> date:
    if unit == "working_days":
        return calendar.add_working_days(start, n)
    return calendar.inside(_shifted(calendar.inside(start), n, unit, calendar))


def _shifted(on: date, n: int, unit: Unit, calendar: Calendar) -> date:
    """Move *on* by *n* calendar units, without a look at which days are worked or covered."""
    try:
        if unit == "days":
            return on + timedelta(days=n)
        months = on.year * _MONTHS_A_YEAR + on.month - 1 + n * (_MONTHS_A_YEAR if unit == "years" else 1)
        year, month = months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR + 1
        return date(year, month, min(on.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError) as error:  # beyond what a date can hold, so beyond every calendar
        raise CalendarEndsError(calendar.key, calendar.first, calendar.last) from error
