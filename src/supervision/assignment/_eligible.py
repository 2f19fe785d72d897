"""Who may supervise whom, and why not: what stands in the way of a pair, told before anybody is assigned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from supervision.model import PersonId, UnitId
from supervision.org import Directory
from supervision.text import Text, day_text

from ._problem import Demand


@attrs.frozen(slots=True)
class Subject:
    """Somebody to be supervised on one content in one period.

    Attributes:
        id: The demand's id: the case, for one.
        person: Who is supervised.
        place, last: As in `Demand`.
        barred: Supervising organisations that may not, and why: those of relatives, or who supervise the same content
            already.
    """

    id: str
    person: PersonId
    place: str = ""
    last: str | None = None
    barred: Mapping[str, Text] = attrs.field(factory=dict)


@attrs.frozen(slots=True)
class Period:
    """From the first to the last day, both counted; in *role* somebody must stand ready on every one of them.

    Raises:
        ValueError: The last day is before the first.
    """

    first_on: date
    last_on: date
    role: str = "mass_org"

    def __attrs_post_init__(self) -> None:
        if self.last_on < self.first_on:
            raise ValueError(
                f"ngày cuối {day_text(self.last_on)} ở trước ngày đầu {day_text(self.first_on)} · "
                f"the last day {day_text(self.last_on, 'en')} is before the first {day_text(self.first_on, 'en')}"
            )


def demands(
    directory: Directory, subjects: Iterable[Subject], supervisors: Iterable[str], period: Period
) -> tuple[Demand, ...]:
    """Return what `Problem` asks for: of each subject, which of these *supervisors* (ids of units) may take it.

    A supervisor may who exists in the whole period, in whom somebody holds the role on every day of it, to whom the
    subject does not belong on any day of it, and whom the subject does not bar.
    """
    able = frozenset(one for one in supervisors if not any(_unable(directory, one, period)))
    known: dict[frozenset[str], frozenset[str]] = {}
    found: list[Demand] = []
    for subject in subjects:
        against = able & (_own(directory, subject.person, period) | subject.barred.keys())
        eligible = known.setdefault(against, able - against)
        found.append(Demand(subject.id, eligible, subject.place, subject.last))
    return tuple(found)


def bars(directory: Directory, subject: Subject, supervisor: str, period: Period) -> tuple[Text, ...]:
    """Return every reason why *supervisor* may not take *subject*; none where it may."""
    own = _own(directory, subject.person, period)
    reasons = list(_unable(directory, supervisor, period))
    if supervisor in own:
        name = _name(directory, supervisor)
        reasons.append(
            Text(f"{name} là tổ chức của chính người được giám sát", f"{name} is the subject's own organisation")
        )
    if supervisor in subject.barred:
        reasons.append(subject.barred[supervisor])
    return tuple(reasons)


def _own(directory: Directory, person: PersonId, period: Period) -> frozenset[str]:
    return frozenset(
        mandate.unit
        for mandate in directory.by_person.get(person, ())
        if mandate.from_on <= period.last_on and (mandate.to_on is None or period.first_on < mandate.to_on)
    )


def _unable(directory: Directory, supervisor: str, period: Period) -> Iterator[Text]:
    """Yield why a unit can supervise nobody in the *period*."""
    unit, name = directory.units.get(UnitId(supervisor)), _name(directory, supervisor)
    if unit is None:
        yield Text(f"không có tổ chức “{supervisor}”", f"there is no organisation “{supervisor}”")
        return
    if not (unit.is_active(period.first_on) and unit.is_active(period.last_on)):
        yield Text(f"{name} không hoạt động suốt thời gian giám sát", f"{name} does not exist in the whole period")
        return
    held = sorted(
        (mandate.from_on, mandate.to_on or date.max)
        for mandates in directory.by_person.values()
        for mandate in mandates
        if mandate.unit == supervisor and mandate.role == period.role
    )
    day = period.first_on
    for from_on, to_on in held:
        if from_on <= day:
            day = max(day, to_on)
    if day <= period.last_on:
        yield Text(
            f"ở {name}, không ai được cử giám sát vào ngày {day_text(day)}",
            f"in {name} nobody is appointed to supervise on {day_text(day, 'en')}",
        )


def _name(directory: Directory, unit: str) -> str:
    known = directory.units.get(UnitId(unit))
    return known.name if known else unit
