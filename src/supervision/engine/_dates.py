"""What is told beside the count of a due date: who should hear of it when, and that a calendar now counts otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date

from supervision.deadlines import Account, Calendar, CalendarEndsError, Term
from supervision.messages import tier_text
from supervision.model import Deadline
from supervision.text import Text, day_text

_OTHERWISE = Text(
    "hạn {due} đã tính theo lịch mã {old}; lịch đang dùng, mã {new}, tính ra {counted}; "
    "hạn chỉ chuyển khi có lệnh điều chỉnh theo lịch mới, và không bao giờ chuyển sớm hơn",
    "{due} was counted with the calendar of digest {old}; the one in use, {new}, gives {counted}; "
    "the date moves only when the revision is ordered, and never to an earlier day",
)


def proposals(
    clock: Deadline, term: Term | None, calendar: Calendar, roles: Mapping[str, Text], lang: str
) -> Iterator[str]:
    """Tell who should hear of a duty from which day on, where it is not done; nobody while it stands still."""
    if term is None or not clock.is_open or clock.paused_on is not None:
        return
    due = date.fromisoformat(clock.due_on)
    for tier in sorted(term.tiers, key=lambda each: each.days):
        with suppress(CalendarEndsError):  # a date that is known is told all the same
            yield tier_text(tier, tier.from_on(due, calendar), lang, roles)


def otherwise(clock: Deadline, account: Account, lang: str) -> str:
    """Tell that the calendar in use gives another date than the one that stands; empty where it does not."""
    if account.due_on.isoformat() == clock.due_on or account.calendar_digest == clock.calendar:
        return ""
    due, counted = day_text(clock.due_on, lang), day_text(account.due_on, lang)
    digests = {"old": clock.calendar[:12], "new": account.calendar_digest[:12]}
    return _OTHERWISE.get(lang).format(due=due, counted=counted, **digests)
