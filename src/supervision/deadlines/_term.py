"""How long a duty may take: a number of days, months or years, with the article it comes from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

import attrs

from supervision.errors import SupervisionError

if TYPE_CHECKING:
    from supervision.deadlines._calendar import Calendar
    from supervision.text import Text

Unit = Literal["working_days", "days", "months", "years"]


@attrs.define
class TermError(SupervisionError):
    """A term, or a count taken on one, makes no sense; mend the rule pack or the call.

    Attributes:
        problem: What is wrong, in both languages.
    """

    problem: str

    def __str__(self) -> str:
        return self.problem


@attrs.frozen
class Extension:
    """How a term may be extended; exactly one of *total* and *added* is given.

    Attributes:
        total: What the whole term may become, in the term's unit, counted again from its start.
        added: What is counted on from the due date, in the term's unit.
        times: How often it may be extended; at least 1.
    """

    total: int | None = None
    added: int | None = None
    times: int = 1

    def __attrs_post_init__(self) -> None:
        given = [n for n in (self.total, self.added) if n is not None]
        if len(given) != 1 or min(*given, self.times) < 1:
            raise TermError(
                "gia hạn phải ghi hoặc tổng số, hoặc số thêm, và ít nhất một lần"
                " · an extension has either a total or an addition, and at least one use"
            )


@attrs.frozen
class Tier:
    """From which day somebody should hear that a duty is not done yet: a proposal, which people follow or not.

    Attributes:
        label: What is proposed, such as "Nhắc đơn vị giải quyết".
        days: How many *unit* after the due date it begins; negative before it, 0 on it.
        tell: Roles that should hear of it; ``owner`` for whoever owes the duty.
        unit: ``working_days`` or calendar ``days``.
        article: Where it is fixed; empty where the organisation has configured it.
        verified: Whether the text of the article was read.
    """

    label: Text
    days: int
    tell: tuple[str, ...]
    unit: Literal["working_days", "days"] = "days"
    article: str = ""
    verified: bool = False

    def from_on(self, due: date, calendar: Calendar) -> date:
        """Return the first day of the proposal for a duty that is due on *due*, worked or not.

        Raises:
            CalendarEndsError: A count of working days leaves the calendar.
        """
        if self.unit == "working_days":
            return calendar.add_working_days(due, self.days)
        return due + timedelta(days=self.days)


@attrs.frozen
class Term:
    """A term of law or policy.

    Attributes:
        name: Its name in the rule pack, such as ``q124_answer``.
        label: What people call it.
        length: How many *unit*; at least 1.
        unit: ``working_days``, or the calendar units ``days``, ``months`` and ``years``.
        article: The article, document number and date it comes from, as an officer would cite it.
        extension: How it may be extended; ``None``: not at all.
        verified: Whether the text of the article was read; otherwise the length is configuration.
        tiers: Who should hear of it from when on, where it is not done; a suspended duty is nobody's to be reminded of.
    """

    name: str
    label: Text
    length: int
    unit: Unit
    article: str = ""
    extension: Extension | None = None
    verified: bool = False
    tiers: tuple[Tier, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.length < 1:
            raise TermError(f"thời hạn {self.name} phải từ 1 trở lên · term {self.name} must be at least 1")
        total = None if self.extension is None else self.extension.total
        if total is not None and total <= self.length:
            raise TermError(
                f"thời hạn {self.name}: tổng sau gia hạn phải dài hơn {self.length}"
                f" · term {self.name}: the extended total must be longer than {self.length}"
            )
