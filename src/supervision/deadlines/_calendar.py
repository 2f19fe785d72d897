"""Which days are worked: a versioned table of days, with the reason and the decision behind each one."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Literal

import attrs

from supervision.errors import SupervisionError
from supervision.text import Text, day_text, nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Kind = Literal["off", "worked", "half"]

WEEKEND = Text(vi="thứ Bảy, Chủ nhật", en="Saturday and Sunday")
SATURDAY = 5


@attrs.frozen
class DayRule:
    """One day that differs from the plain week (Monday to Friday worked), or that might.

    Attributes:
        on: The day, as a Vietnamese local date.
        label: Why, for people.
        kind: ``off``: not worked. ``worked``: worked; on a Saturday or Sunday a make-up day, on another day a note
            that it is counted although some expect it to be off.  ``half``: half of a working day is off; the law
            counts whole days, so it is counted as worked.
        decision: The law, decision or notice that ordered it, by number and date; empty where none is known.
        known_on: The day the decision was issued; ``None`` where unknown.
        verified: Whether a source was read that confirms this day.
        unit: The organisation that alone is closed, by its id; empty for a day that holds for everybody.
    """

    on: date
    label: Text
    kind: Kind
    decision: str = ""
    known_on: date | None = None
    verified: bool = False
    unit: str = ""

    @property
    def is_worked(self) -> bool:
        """Whether the day is counted as a working day."""
        return self.kind != "off"


@attrs.frozen
class DayOff:
    """Why a day is not worked.

    Attributes:
        on: The day.
        why: The holiday or exchange by name; `WEEKEND` for a plain Saturday or Sunday.
        decision: What ordered it; empty for a weekend or where unknown.
        verified: Whether a source confirms it; always true of a plain weekend.
        is_weekend: Whether the day would be off anyway, as a Saturday or Sunday.
    """

    on: date
    why: Text
    decision: str
    verified: bool
    is_weekend: bool


@attrs.define
class CalendarError(SupervisionError):
    """The days of a calendar contradict one another; mend the data.

    Attributes:
        calendar: The key of the calendar.
        problems: Everything that is wrong; never empty.
    """

    calendar: str
    problems: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"lịch {self.calendar} không dùng được · calendar {self.calendar} is unusable: {'; '.join(self.problems)}"
        )


@attrs.define
class CalendarEndsError(SupervisionError):
    """A day outside the years of the calendar was needed; add the year's file and compute again.

    Attributes:
        calendar: The key of the calendar.
        first: Its first day.
        last: Its last day.
    """

    calendar: str
    first: date
    last: date

    def __str__(self) -> str:
        return (
            f"lịch {self.calendar} chỉ có từ {day_text(self.first)} đến hết {day_text(self.last)}; "
            f"hãy bổ sung lịch của năm còn thiếu rồi tính lại · "
            f"calendar {self.calendar} covers {day_text(self.first, 'en')} to {day_text(self.last, 'en')} only; "
            f"add the missing year and compute again"
        )


@attrs.frozen
class Calendar:
    """The working days of whole consecutive years; build it with `Calendar.of`.

    Two calendars are equal when their digests are. Every method that takes or reaches a day outside the years
    raises `CalendarEndsError`.

    Attributes:
        key: What the calendar is called in specs, such as ``vn``.
        label: The name people read.
        years: The years covered, ascending, without a gap.
        estimated_years: Those of them for which no decision is out yet.
        rules: Every exception to the plain week, by date, at most one a day for everybody and one for each unit.
            Days of units are left out of every count until `for_units` asks for them.
        digest: SHA-256, in hex, of all of the above; a deadline stores it beside its date.
    """

    key: str = attrs.field(eq=False)
    label: Text = attrs.field(eq=False)
    years: tuple[int, ...] = attrs.field(eq=False)
    estimated_years: frozenset[int] = attrs.field(eq=False)
    rules: tuple[DayRule, ...] = attrs.field(eq=False, repr=False)
    digest: str = attrs.field(init=False)
    _rule_on: Mapping[date, DayRule] = attrs.field(init=False, eq=False, repr=False)
    _working: tuple[date, ...] = attrs.field(init=False, eq=False, repr=False)
    _before: tuple[int, ...] = attrs.field(init=False, eq=False, repr=False)  # [i]: working days before the i-th day
    _base: int = attrs.field(init=False, eq=False, repr=False)
    _closing: frozenset[str] = attrs.field(init=False, eq=False, repr=False)
    # Calendars of units, made when first asked for: the same days always give the same one.
    _of_units: dict[tuple[str, ...], Calendar] = attrs.field(init=False, eq=False, repr=False, factory=dict)

    @classmethod
    def of(
        cls, key: str, label: Text, years: Iterable[int], estimated: Iterable[int], rules: Iterable[DayRule]
    ) -> Calendar:
        """Build a calendar from the days of one or more years, in any order.

        Raises:
            CalendarError: The years are none or have a gap, an estimated year or a rule lies outside them, or two
                rules stand on one day. All problems are named at once.
        """
        covered, guessed = tuple(sorted(set(years))), frozenset(estimated)
        ordered = tuple(sorted(rules, key=lambda rule: (rule.on, rule.unit)))
        if problems := tuple(_problems(covered, guessed, ordered)):
            raise CalendarError(key, problems)
        return cls(key, label, covered, guessed, ordered)

    @digest.default
    def _digest(self) -> str:
        rules = [
            [str(r.on), r.kind, r.label.vi, r.label.en, r.decision, str(r.known_on or ""), r.verified]
            + ([r.unit] if r.unit else [])
            for r in self.rules
        ]
        content = [self.key, self.label.vi, self.label.en, self.years, sorted(self.estimated_years), rules]
        text = nfc(json.dumps(content, ensure_ascii=False, separators=(",", ":")))
        return hashlib.sha256(f"supervision.calendar.v1\n{text}".encode()).hexdigest()

    @_rule_on.default
    def _index_rules(self) -> Mapping[date, DayRule]:
        return {rule.on: rule for rule in self.rules if not rule.unit}

    @_working.default
    def _list_working_days(self) -> tuple[date, ...]:
        # What `why_off` says of each day, in a tenth of the time: every start-up waits for this.
        is_worked = {on.toordinal(): rule.is_worked for on, rule in self._rule_on.items()}
        days = range(self.first.toordinal(), self.last.toordinal() + 1)
        # Day 1 was a Monday.
        return tuple([date.fromordinal(n) for n in days if is_worked.get(n, (n - 1) % 7 < SATURDAY)])

    @_before.default
    def _count_working_days(self) -> tuple[int, ...]:
        worked = {day.toordinal() for day in self._working}
        days = range(self.first.toordinal(), self.last.toordinal() + 1)
        return tuple(accumulate((n in worked for n in days), initial=0))

    @_closing.default
    def _list_closing_units(self) -> frozenset[str]:
        return frozenset(rule.unit for rule in self.rules if rule.unit)

    @_base.default
    def _first_ordinal(self) -> int:
        return self.first.toordinal()

    @property
    def first(self) -> date:
        """The first day covered: 1 January of the first year."""
        return date(self.years[0], 1, 1)

    @property
    def last(self) -> date:
        """The last day covered: 31 December of the last year."""
        return date(self.years[-1], 12, 31)

    @property
    def known_on(self) -> date | None:
        """The day on which the latest of its dated decisions was issued; ``None`` where none is dated."""
        return max((rule.known_on for rule in self.rules if rule.known_on is not None), default=None)

    def as_known_on(self, day: date) -> Calendar:
        """Return the calendar as it could be known on *day*: without what was decided later.

        A rule whose day of issue is not recorded is taken to have been known always.
        """
        return self._with(rule for rule in self.rules if rule.known_on is None or rule.known_on <= day)

    def for_units(self, units: tuple[str, ...]) -> Calendar:
        """Return the calendar by which the first of *units* counts: without days on which it or one above is closed.

        Args:
            units: The unit and those above it, nearest first; none gives the days that hold for everybody.

        Returns:
            A calendar without days of units.  A day off for everybody stays what it is; of two closed units the nearer
            one gives the reason.
        """
        closing = tuple([unit for unit in units if unit in self._closing])
        found = self._of_units.get(closing)
        if found is None:
            known, closed = self._rule_on, dict[date, DayRule]()
            for rule in sorted((r for r in self.rules if r.unit in closing), key=lambda r: closing.index(r.unit)):
                if rule.on not in known or known[rule.on].is_worked:
                    closed.setdefault(rule.on, attrs.evolve(rule, unit=""))
            found = self._of_units[closing] = self._with({**known, **closed}.values())
        return found

    def _with(self, rules: Iterable[DayRule]) -> Calendar:
        kept = tuple(sorted(rules, key=lambda rule: (rule.on, rule.unit)))
        return self if kept == self.rules else Calendar(self.key, self.label, self.years, self.estimated_years, kept)

    def inside(self, on: date) -> date:
        """Return *on* itself, having made sure that the calendar covers it."""
        self._position(on)
        return on

    def is_working_day(self, on: date) -> bool:
        """Say whether *on* is worked; a make-up Saturday is."""
        at = self._position(on)
        return self._before[at] != self._before[at + 1]

    def add_working_days(self, start: date, n: int) -> date:
        """Return the *n*-th working day after *start*, which is itself not counted.

        A negative *n* counts back from *start* in the same way; 0 gives *start*, worked or not.
        """
        at = self._position(start)
        if n == 0:
            return start
        return self._worked(self._before[at + 1] + n - 1 if n > 0 else self._before[at] + n)

    def next_working_day(self, on: date) -> date:
        """Return the first working day that is not before *on*."""
        return self._worked(self._before[self._position(on)])

    def previous_working_day(self, on: date) -> date:
        """Return the last working day that is not after *on*."""
        return self._worked(self._before[self._position(on) + 1] - 1)

    def working_days_between(self, after: date, until: date) -> int:
        """Count the working days after *after*, up to and including *until*; negative where *until* is earlier."""
        return self._before[self._position(until) + 1] - self._before[self._position(after) + 1]

    def why_off(self, on: date) -> DayOff | None:
        """Say why *on* is not worked, or ``None`` when it is; a holiday's name goes before the weekend's."""
        self._inside_years(on)
        is_weekend = on.weekday() >= SATURDAY
        rule = self._rule_on.get(on)
        if rule is not None and not rule.is_worked:
            return DayOff(on, rule.label, rule.decision, rule.verified, is_weekend)
        if rule is None and is_weekend:
            return DayOff(on, WEEKEND, "", verified=True, is_weekend=True)
        return None

    def rules_between(self, first: date, last: date) -> tuple[DayRule, ...]:
        """Return the rules for everybody from *first* to *last*, both included, by date."""
        return tuple(rule for on, rule in self._rule_on.items() if first <= on <= last)

    def _inside_years(self, on: date) -> None:
        if not self.years[0] <= on.year <= self.years[-1]:
            raise CalendarEndsError(self.key, self.first, self.last)

    def _position(self, on: date) -> int:
        at = on.toordinal() - self._base
        if not 0 <= at < len(self._before) - 1:
            raise CalendarEndsError(self.key, self.first, self.last)
        return at

    def _worked(self, at: int) -> date:
        if not 0 <= at < len(self._working):
            raise CalendarEndsError(self.key, self.first, self.last)
        return self._working[at]


def _problems(years: tuple[int, ...], estimated: frozenset[int], rules: tuple[DayRule, ...]) -> Iterable[str]:
    """Yield what makes these parts no calendar; *rules* come sorted by date."""
    if years != tuple(range(years[0], years[0] + len(years)) if years else [0]):
        yield f"thiếu năm · years missing or with a gap: {years}"
    if extra := sorted(estimated.difference(years)):
        yield f"năm ước tính ngoài lịch · estimated years not covered: {extra}"
    for rule in rules:
        if rule.on.year not in years:
            yield f"ngày ngoài các năm của lịch · day outside the years: {rule.on}"
        if rule.kind == "half" and rule.on.weekday() >= SATURDAY:
            yield f"nghỉ nửa ngày vào cuối tuần · half a day off at a weekend: {rule.on}"
    for earlier, later in pairwise(rules):
        if (earlier.on, earlier.unit) == (later.on, later.unit):
            yield f"hai quy tắc cho một ngày · two rules for one day: {later.on}"
