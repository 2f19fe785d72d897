"""The course of a case: its steps on working days one after another, as far as the last day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

import attrs

from supervision.demo._acts import Act
from supervision.model import Value
from supervision.spec import load

FIRST = date(2016, 5, 16)
LAST = date(2021, 3, 10)


@attrs.frozen(eq=False)
class Workdays:
    """The working days from the first to the last day of the demonstration, by number from 0."""

    days: tuple[date, ...]

    @classmethod
    def of(cls, first: date = FIRST, last: date = LAST) -> Workdays:
        """Take them from the calendar that comes with the package."""
        calendar = load().calendar
        every = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return cls(tuple(day for day in every if calendar.is_working_day(day)))

    def number(self, day: date) -> int:
        """Return the number of the first working day that is not before *day*."""
        return bisect_left(self.days, day)

    def day(self, number: int) -> date | None:
        """Return a day by its number; None behind the last one."""
        return self.days[number] if number < len(self.days) else None


@attrs.frozen
class Deed:
    """One step to come.

    Attributes:
        after: Working days after the step before it.
        mark: What tells this step from another of the same name in the same case.
        names: How the case that it brings forth is called.
        spare: As in `Act`.
    """

    after: int
    step: str
    actor: str
    inputs: Mapping[str, Value] = attrs.field(factory=dict)
    behalf: str | None = None
    mark: str = ""
    names: str = ""
    reference: str | None = None
    links: tuple[tuple[str, tuple[str, ...]], ...] = ()
    opens: bool = False
    spare: frozenset[str] = frozenset()


def course(days: Workdays, begins: int, case: str, deeds: Iterable[Deed]) -> Iterator[Act]:
    """Return the acts of a case from the working day numbered *begins*, until its deeds or the days end."""
    number = begins
    for deed in deeds:
        number += deed.after
        on = days.day(number)
        if on is None:
            return
        yield Act(
            on,
            0,
            f"{case}/{deed.step}{deed.mark}",
            deed.actor,
            case,
            deed.step,
            deed.inputs,
            deed.behalf,
            opens=deed.opens,
            reference=deed.reference,
            links=deed.links,
            names=deed.names,
            spare=deed.spare,
        )


def in_order(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Return acts by day; those of one day stay as they came."""
    return tuple(sorted(acts, key=lambda act: act.on))
