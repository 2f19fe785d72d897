"""What is counted while a year goes by, and what it adds up to."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from supervision.model import Case, CaseId, Phase, Reason
from supervision.spec import Library
from supervision.text import Text

from ._plan import Plan

Key = tuple[str, str]


@attrs.frozen
class Times:
    """Lengths of time: how many, the one in the middle, the one that nine of ten do not exceed; 0 where none."""

    count: int
    median: int
    ninety: int

    @classmethod
    def of(cls, values: Iterable[int]) -> Times:
        """Return the quantiles by nearest rank."""
        found = sorted(values)
        if not found:
            return cls(0, 0, 0)
        return cls(len(found), found[math.ceil(len(found) / 2) - 1], found[math.ceil(len(found) * 0.9) - 1])


@attrs.frozen
class Outcome:
    """How cases of the workflow stood at the end.

    Attributes:
        is_ended: Whether nothing is awaited any more; else the times run to the last day followed.
        days: From the opening, in calendar days. working_days: the same in working days, the first not counted.
    """

    state: str
    label: Text
    is_ended: bool
    days: Times
    working_days: Times


@attrs.frozen
class Duty:
    """How a deadline was kept, in all cases that had it.

    Attributes:
        met: Done, in time or late. late: done late. open_late: not done, and past its date on the last day.
        overdue_percent: The share that was late, of all that were done or are past their date; one decimal.
    """

    workflow: str
    name: str
    label: Text
    met: int
    late: int
    open_late: int
    overdue_percent: float = attrs.field(init=False)

    @overdue_percent.default
    def _overdue_percent(self) -> float:
        of = self.met + self.open_late
        return round(100 * (self.late + self.open_late) / of, 1) if of else 0.0


@attrs.frozen
class Waiting:
    """How long work waited for somebody with time, in working days.

    Attributes:
        name: A step with its workflow, or a role. label: the same in words.
        times: Of each step taken.
        total: All of it together.
        queue: How much waited on average on a working day.
        used_percent: For a role in the plan's staff the share of its time that was used; else None.
    """

    workflow: str
    name: str
    label: Text
    times: Times
    total: int
    queue: float
    used_percent: float | None = None


@attrs.frozen
class Stay:
    """How long cases stood in a state.

    Attributes:
        visits: How often one entered it.
        mean_days: Calendar days of a visit, on average.
        cases: How many stood in it on an average day.
        share_percent: Its share of all days of all cases.
    """

    state: str
    label: Text
    phase: Phase
    visits: int
    mean_days: float
    cases: float
    share_percent: float


@attrs.frozen
class Result:
    """A simulated year in figures; everything in the order of the specification.

    Attributes:
        arrivals: Cases that came. unopened: why some were not opened, by code of the first reason.
        first_on: First day. last_on: the last day followed.
        outcomes: Of the workflow itself; so `stays`. duties, steps: of every workflow that had cases.
        moves: How often a step led from one state to another: step, source, target, times.
        refused: What the rules refused for good in a state: workflow, step, code, times.
        commands: Orders put before the rules, the refused ones too.
    """

    workflow: str
    label: Text
    arrivals: int
    unopened: tuple[tuple[str, int], ...]
    first_on: date
    last_on: date
    outcomes: tuple[Outcome, ...]
    duties: tuple[Duty, ...]
    steps: tuple[Waiting, ...]
    roles: tuple[Waiting, ...]
    stays: tuple[Stay, ...]
    moves: tuple[tuple[str, str, str, int], ...]
    refused: tuple[tuple[str, str, str, int], ...]
    commands: int


class Tally:
    """Counts as the year goes by."""

    def __init__(self, library: Library, plan: Plan, start: date) -> None:
        """Begin at nothing on *start*."""
        self._library, self._plan, self._start = library, plan, start
        self._since: dict[CaseId, tuple[str, date]] = {}
        self._stays: dict[Key, list[int]] = {}
        self._waits: dict[Key, list[int]] = {}
        self._role_waits: dict[str, list[int]] = {}
        self._duties: dict[Key, list[int]] = {}
        self._moves: Counter[tuple[str, str, str]] = Counter()
        self._refused: Counter[tuple[str, str, str]] = Counter()
        self._unopened: Counter[str] = Counter()

    def unopened(self, reasons: Sequence[Reason]) -> None:
        """Count an arrival that could not be opened."""
        self._unopened[reasons[0].code] += 1

    def refused(self, workflow: str, step: str, reasons: Sequence[Reason]) -> None:
        """Count a step that is not possible in a state."""
        for code in dict.fromkeys(reason.code for reason in reasons):
            self._refused[workflow, step, code] += 1

    def step(self, workflow: str, step: str, role: str, waited: int) -> None:
        """Count a step that was taken, and how long it waited for somebody with time."""
        self._waits.setdefault((workflow, step), []).append(waited)
        if role:
            self._role_waits.setdefault(role, []).append(waited)

    def changed(self, before: Case | None, case: Case, day: date) -> None:
        """Count what one command made of one case."""
        if before is None or before.state != case.state:
            if before is not None:
                self._left(before, day)
                if case.workflow == self._plan.workflow:
                    self._moves[_last_step(before, case), before.state, case.state] += 1
            self._since[case.id] = (case.state, day)
        for clock in case.deadlines:
            was = before.deadline(clock.name) if before is not None else None
            is_new = was is None or was.is_open or was.started_on != clock.started_on
            if clock.closed == "met" and not clock.waits and is_new:
                found = self._duties.setdefault((case.workflow, clock.name), [0, 0, 0])
                found[0] += 1
                found[1] += clock.is_overdue(day.isoformat())

    def _left(self, case: Case, day: date) -> None:
        state, since = self._since[case.id]
        self._stays.setdefault((case.workflow, state), []).append((day - since).days)

    # adding up

    def result(self, cases: Mapping[CaseId, Case], end: date, arrivals: int, commands: int) -> Result:
        """Return the figures, with *cases* as they stand at the end of *end*."""
        for case in cases.values():
            workflow = self._library.latest(case.workflow)
            if workflow.state(case.state).phase is not Phase.ENDED:
                self._left(case, end)
            for clock in case.deadlines:
                if clock.is_open and clock.is_overdue(end.isoformat()):
                    self._duties.setdefault((case.workflow, clock.name), [0, 0, 0])[2] += 1
        own = self._library.latest(self._plan.workflow)
        return Result(
            own.name,
            own.label,
            arrivals,
            tuple(sorted(self._unopened.items())),
            self._start,
            end,
            self._outcomes([case for case in cases.values() if case.workflow == own.name], end),
            self._all_duties(),
            self._all_steps(end),
            self._all_roles(end),
            self._all_stays(end),
            tuple((*move, times) for move, times in sorted(self._moves.items())),
            tuple((*key, times) for key, times in sorted(self._refused.items())),
            commands,
        )

    def _outcomes(self, cases: Sequence[Case], end: date) -> tuple[Outcome, ...]:
        found: dict[str, list[tuple[date, date]]] = {}
        for case in cases:
            state, since = self._since[case.id]
            ended = self._library.latest(case.workflow).state(state).phase is Phase.ENDED
            found.setdefault(state, []).append((date.fromisoformat(case.opened_on), since if ended else end))
        between = self._library.calendar.working_days_between
        return tuple(
            Outcome(
                state.name,
                state.label,
                state.phase is Phase.ENDED,
                Times.of((last - first).days for first, last in found[state.name]),
                Times.of(between(first, last) for first, last in found[state.name]),
            )
            for state in self._library.latest(self._plan.workflow).states
            if state.name in found
        )

    def _all_duties(self) -> tuple[Duty, ...]:
        return tuple(
            Duty(name, rule.name, rule.label, *self._duties[name, rule.name])
            for name in self._names()
            for rule in self._library.latest(name).deadlines
            if (name, rule.name) in self._duties
        )

    def _names(self) -> list[str]:
        """Return the workflows there are, the one under study first."""
        return sorted(self._library.workflows, key=lambda name: (name != self._plan.workflow, name))

    def _working_days(self, end: date) -> int:
        return max(1, self._library.calendar.working_days_between(self._start, end))

    def _all_steps(self, end: date) -> tuple[Waiting, ...]:
        return tuple(
            self._waiting(name, step.name, step.label, self._waits[name, step.name], end)
            for name in self._names()
            for step in self._library.latest(name).steps
            if (name, step.name) in self._waits
        )

    def _all_roles(self, end: date) -> tuple[Waiting, ...]:
        found = []
        for role, waits in sorted(self._role_waits.items(), key=lambda item: (-sum(item[1]), item[0])):
            label = self._library.law.roles[role].label if role in self._library.law.roles else Text(role)
            line = self._waiting("", role, label, waits, end)
            staff = self._plan.staff.get(role)
            if staff is not None:
                # One unit's people: the simulated organisation has one unit of a kind.
                room = max(1, staff.people) * staff.per_day * self._working_days(end)
                line = attrs.evolve(line, used_percent=round(100 * len(waits) / room, 1))
            found.append(line)
        return tuple(found)

    def _waiting(self, workflow: str, name: str, label: Text, waits: Sequence[int], end: date) -> Waiting:
        total = sum(waits)
        # Little's law: what waits on average is what waited in all, spread over the days.
        return Waiting(workflow, name, label, Times.of(waits), total, round(total / self._working_days(end), 1))

    def _all_stays(self, end: date) -> tuple[Stay, ...]:
        own = self._plan.workflow
        all_days = sum(sum(days) for (workflow, _), days in self._stays.items() if workflow == own)
        span = max(1, (end - self._start).days)
        found = []
        for state in self._library.latest(own).states:
            days = self._stays.get((own, state.name), [])
            visits = len(days)
            if state.phase is Phase.ENDED or not visits:
                continue
            mean, share = sum(days) / visits, 100 * sum(days) / max(1, all_days)
            found.append(
                Stay(
                    state.name,
                    state.label,
                    state.phase,
                    visits,
                    round(mean, 1),
                    round(sum(days) / span, 1),
                    round(share, 1),
                )
            )
        return tuple(found)


def _last_step(before: Case, case: Case) -> str:
    """Return the step that was taken last: the one whose count has grown."""
    return next(
        (
            step
            for step, taken in case.taken.items()
            if step not in before.taken or before.taken[step].count != taken.count
        ),
        "",
    )
