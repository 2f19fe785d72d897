"""The year itself: one event after the other, every step decided by the machine's own rules."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from random import Random  # noqa: TID251 - seeded by the caller: the same seed, the same year

import attrs

from supervision.machine import Program, case_id_for
from supervision.model import (
    Case,
    CaseId,
    Command,
    CommandId,
    FieldType,
    PersonId,
    Reason,
    Value,
)
from supervision.org import Directory
from supervision.scenarios import Act, Cases, Taken, Unplayable, first_day, rehearse, routes
from supervision.spec import Library

from ._hands import Doer, Hands
from ._plan import Plan, Shares
from ._tally import Result, Tally

_FOLLOWED = 366  # days for which cases under way are followed behind the last arrival
_MARGIN = 120  # days of calendar left behind the end, so that terms can be counted
_POLL = 5  # working days after which a step that waits for another case is tried again
_MOST_INPUTS = 60
# What other inputs, or those of another alternative, may mend.
_GIVEN = frozenset({"guard", "missing_input", "signature_missing", "unknown_input"})
_WHO = frozenset({"not_entitled", "own_case", "same_person", "body_not_entitled"})
_ENTITLED = frozenset({"not_entitled", "body_not_entitled"})
_HOLDERS = frozenset({FieldType.PERSON, FieldType.UNIT, FieldType.PARTY, FieldType.PERSONS})
_MONTH = 30.4375


@attrs.frozen(eq=False)
class _Job:
    """A step that somebody is about to take.

    Attributes:
        visit: Counts the case's jobs: an older one has lapsed.
        ready: The day from which it waits for somebody with time.
    """

    case_id: CaseId
    step: str
    visit: int
    ready: date


def simulate(library: Library, plan: Plan, chance: Random, *, cases: int | None = None) -> Result | Unplayable:
    """Let a year of cases come and be worked on.

    Every step is decided by `supervision.machine` on cases in memory; what the rules refuse is not done.  Steps are
    taken on working days.  Nothing is written anywhere.

    Args:
        library: Workflows, law and calendar; the latest version of each workflow counts.
        plan: How many come, what is done with them, by how many people.
        chance: The only source of randomness: the same seed gives the same year, to the byte.
        cases: So many arrive in all, spread evenly at random, whatever the plan says.

    Returns:
        The figures; or why no case of the workflow could be opened at all.
    """
    opening = _opening(library, plan.workflow)
    if isinstance(opening, Unplayable):
        return opening
    return _Year(library, plan, chance, opening).run(cases)


def _opening(library: Library, workflow: str) -> tuple[Act, ...] | Unplayable:
    """Return the acts that open one case, with all that must be there before."""
    outcome: tuple[Act, ...] | Unplayable = Unplayable(None)
    for step in library.latest(workflow).steps:
        for route in islice(
            routes(library.latest(workflow), step.name), 1 if step.transitions[0].source is None else 0
        ):
            outcome = rehearse(route, library)
            if not isinstance(outcome, Unplayable):
                return outcome
    return outcome


class _Year:
    def __init__(self, library: Library, plan: Plan, chance: Random, opening: tuple[Act, ...]) -> None:
        self.library, self.plan, self.chance, self.opening = library, plan, chance, opening
        self.calendar = library.calendar
        self.start = self.calendar.next_working_day(plan.start or first_day(library))
        last = self.start + timedelta(days=round(plan.months * _MONTH) + _FOLLOWED)
        self.end = min(last, self.calendar.last - timedelta(days=_MARGIN))
        self.hands = Hands(library, plan, chance)
        self.heap: list[tuple[int, int, _Job | int]] = []
        self.numbers: dict[CaseId, int] = {}
        self.visits: dict[CaseId, int] = {}
        self.tried: dict[CaseId, frozenset[str]] = {}
        self.parked: set[CaseId] = set()
        self.done: dict[PersonId, int] = {}
        self.today = self.start
        self.count = self.commands = 0
        self.tally = Tally(library, plan, self.start)

    def run(self, wanted: int | None) -> Result:
        arrivals = self.arrivals(wanted)
        people = [
            f"{person}#{n}" for person in self.hands.cast.persons for n in range(len(arrivals)) if "/" not in person
        ]
        directory = Directory.of(
            self.hands.cast.units,
            (*self.hands.cast.persons, *map(PersonId, people)),
            self.hands.cast.mandates,
            revision=1,
        )
        self.cases = Cases(self.library, directory)
        for number, day in enumerate(arrivals):
            self.push(day, number)
        while self.heap and self.heap[0][0] <= self.end.toordinal():
            ordinal, _, what = heapq.heappop(self.heap)
            day = date.fromordinal(ordinal)
            if day != self.today:
                self.today, self.done = day, {}
            if isinstance(what, int):
                self.arrive(what)
            else:
                self.work(what)
        return self.tally.result(self.cases.known, self.end, len(arrivals), self.commands)

    def push(self, day: date, what: _Job | int) -> None:
        self.count += 1
        heapq.heappush(self.heap, (day.toordinal(), self.count, what))

    # arriving

    def arrivals(self, wanted: int | None) -> list[date]:
        last = min(round(self.plan.months * _MONTH), (self.end - self.start).days)
        days: list[float] = []
        if wanted is not None:
            days = [self.chance.random() * last for _ in range(wanted)]
        elif self.plan.exactly:
            days = [(m + self.chance.random()) * _MONTH for m, n in enumerate(self.plan.exactly) for _ in range(n)]
        else:
            day = self.chance.expovariate(self.plan.per_month / _MONTH)
            while day < last:
                days.append(day)
                day += self.chance.expovariate(self.plan.per_month / _MONTH)
        return [self.calendar.next_working_day(self.start + timedelta(days=int(day))) for day in sorted(days)]

    def arrive(self, number: int) -> None:
        """Open one case, and before it whatever must be there, all on one day and without asking for anybody's time."""
        ids: dict[int, CaseId] = {}
        for at, act in enumerate(self.opening):
            command_id = CommandId(f"{number}-{at}")
            links = dict(self.library.latest(act.workflow).links)
            command = Command(
                command_id,
                ids.get(act.case) or case_id_for(command_id),
                act.step,
                self.own(act.actor, number),
                self.today,
                self.opening_inputs(act, number, is_last=at == len(self.opening) - 1),
                act.body,
                workflow=act.workflow,
                links=tuple((relation, links[relation], ids[older]) for relation, older in act.links),
            )
            taken = self.take(command)
            if isinstance(taken, tuple):
                self.tally.unopened(taken)
                return
            ids[act.case] = command.case_id
            opened = [case_id for case_id in taken.opened if case_id != command.case_id]
            ids |= dict(zip((case for case, _, _ in act.opened), opened, strict=False))
            self.changed(taken, number)

    def opening_inputs(self, act: Act, number: int, *, is_last: bool) -> dict[str, Value]:
        """Return what the rehearsal gave, with this case's own people and the plan's shares."""
        shares = self.plan.behaviour(act.workflow).inputs if is_last else {}
        pool = self.hands.pools[act.workflow]
        found: dict[str, Value] = {}
        for name, value in act.inputs.items():
            field = pool.workflow.field(name)
            if name in shares:
                found[name] = self.hands.weighted(shares[name])
            elif is_last and field is not None and field.type is FieldType.CHOICE:
                found[name] = self.chance.choice(field.choices)[0]
            elif field is not None and field.type is FieldType.DATE:
                found[name] = pool.usual(name, self.today)
            else:
                found[name] = self.hands.own_value(value, number)
        return found

    def own(self, person: PersonId, number: int) -> PersonId:
        return PersonId(str(self.hands.own_value(person, number)))

    # working

    def doers_of(self, case: Case, step: str) -> list[Doer]:
        """Return who may try a step, the least busy today first."""
        found = self.hands.doers(self.cases.programs[case.workflow], case, step, self.numbers[case.id])
        return sorted(found, key=lambda doer: self.done.get(doer.person, 0))

    def inputs_of(self, case: Case, step: str) -> Iterator[dict[str, Value]]:
        """Yield what may be given with a step, the likeliest first."""
        program = self.cases.programs[case.workflow]
        return self.hands.inputs(program, case, step, self.numbers[case.id], self.today)

    def work(self, job: _Job) -> None:
        if self.visits.get(job.case_id) != job.visit:
            return
        case = self.cases.known[job.case_id]
        if not job.step:
            self.tried.pop(job.case_id, None)
            self.plan_next(case, is_prompt=True)
            return
        outcome = self.tried_by_anybody(case, job)
        if outcome is None:
            self.push(self.calendar.add_working_days(self.today, 1), job)
        elif not isinstance(outcome, Taken):
            self.refused(case, job, outcome)

    def tried_by_anybody(self, case: Case, job: _Job) -> Taken | tuple[Reason, ...] | None:
        """Let those who have time try; None where somebody who has none today may be able to tomorrow."""
        said: tuple[Reason, ...] = ()
        is_busy, barred = False, set[tuple[str, str | None]]()
        for doer in self.doers_of(case, job.step):
            if (doer.role, doer.body) in barred:
                continue
            if not self.has_time(doer):
                is_busy = True
                continue
            outcome = self.attempt(case, job, doer)
            if isinstance(outcome, Taken):
                return outcome
            said = outcome
            if any(reason.code not in _WHO for reason in said):
                return said
            if any(reason.code in _ENTITLED for reason in said):
                barred.add((doer.role, doer.body))  # nobody of this role may: asking its other holders leads nowhere
        return None if is_busy and not self.all_barred(case, job.step, barred) else said

    def all_barred(self, case: Case, step: str, barred: set[tuple[str, str | None]]) -> bool:
        """Whether everybody without time today is of a role that may not."""
        return all((doer.role, doer.body) in barred for doer in self.doers_of(case, step) if not self.has_time(doer))

    def has_time(self, doer: Doer) -> bool:
        staff = self.plan.staff.get(doer.role)
        return staff is None or self.done.get(doer.person, 0) < staff.per_day

    def attempt(self, case: Case, job: _Job, doer: Doer) -> Taken | tuple[Reason, ...]:
        """Take the step; where no inputs do, what was said last."""
        said: tuple[Reason, ...] = ()
        for inputs in islice(self.inputs_of(case, job.step), _MOST_INPUTS):
            self.commands += 1
            command = Command(
                CommandId(f"c{self.commands}"), case.id, job.step, doer.person, self.today, inputs, doer.body
            )
            taken = self.cases.take(command, self.today)
            if isinstance(taken, Taken):
                self.done[doer.person] = self.done.get(doer.person, 0) + 1
                waited = self.calendar.working_days_between(job.ready, self.today)
                self.tally.step(case.workflow, job.step, doer.role, waited)
                self.changed(taken, self.numbers[case.id])
                return taken
            said = taken
            if all(reason.code not in _GIVEN for reason in said):
                break
        return said

    def refused(self, case: Case, job: _Job, said: tuple[Reason, ...]) -> None:
        """Wait until the day the rules name, or for the other case, or do something else."""
        days = [str(reason.params.get("due_on")) for reason in said if reason.code == "too_early"]
        if latest := max(days, default=""):
            day = self.calendar.next_working_day(max(date.fromisoformat(latest), self.today + timedelta(days=1)))
            self.push(day, attrs.evolve(job, ready=day))
            return
        if self.cases.programs[case.workflow].reads_links(job.step) and any(one.code == "guard" for one in said):
            self.park(case, job.step)
            return
        self.tally.refused(case.workflow, job.step, said)
        self.tried[case.id] = self.tried.get(case.id, frozenset()) | {job.step}
        self.plan_next(case, is_prompt=True)

    def park(self, case: Case, step: str) -> None:
        """Try the step again some days later, or as soon as a linked case changes."""
        self.parked.add(case.id)
        day = self.calendar.add_working_days(self.today, _POLL)
        self.push(day, _Job(case.id, step, self.visit(case.id), day))

    def visit(self, case_id: CaseId) -> int:
        self.visits[case_id] = self.visits.get(case_id, 0) + 1
        return self.visits[case_id]

    def take(self, command: Command) -> Taken | tuple[Reason, ...]:
        self.commands += 1
        return self.cases.take(command, self.today)

    def changed(self, taken: Taken, number: int) -> None:
        """Count what a command has done, and plan what follows in every case it has changed."""
        for case_id, before in taken.before:
            case = self.cases.known[case_id]
            self.numbers.setdefault(case_id, number)
            self.tally.changed(before, case, self.today)
            is_new = before is None or before.state != case.state
            if is_new:
                self.tried.pop(case_id, None)
            if is_new or case_id in self.parked or case_id == taken.before[0][0]:
                self.plan_next(case)
        for other in [link.case_id for case_id, _ in taken.before for link in self.cases.known[case_id].links]:
            if other in self.parked:
                self.plan_next(self.cases.known[other], is_prompt=True)

    def plan_next(self, case: Case, *, is_prompt: bool = False) -> None:
        """Choose what is done next in a case, and when; with *is_prompt* today."""
        self.parked.discard(case.id)
        visit, program = self.visit(case.id), self.cases.programs[case.workflow]
        if program.is_ended(case.state):
            return
        behaviour, tried = self.plan.behaviour(case.workflow), self.tried.get(case.id, frozenset())
        shares = behaviour.choices.get(case.state) or _usual_steps(program, case.state)
        open_shares = tuple((step, weight) for step, weight in shares if step not in tried and weight)
        if not open_shares:
            if shares and any(weight for _, weight in shares):
                self.parked.add(case.id)
                day = self.calendar.add_working_days(self.today, _POLL)
                self.push(day, _Job(case.id, "", visit, day))
            return
        step = str(self.hands.weighted(open_shares))
        delay = behaviour.delays.get(step, self.plan.usual_delay)
        days = 0 if is_prompt else delay.draw(self.chance)
        if delay.is_working:
            day = self.calendar.add_working_days(self.calendar.next_working_day(self.today), days)
        else:
            day = self.calendar.next_working_day(self.today + timedelta(days=days))
        self.push(day, _Job(case.id, step, visit, day))


def _usual_steps(program: Program, state: str) -> Shares:
    """Return the work that waits in a state, equally likely: steps that move the case; else exceptions."""
    moving = [
        step
        for step in program.steps_from(state)
        if any(g.transition.target != state and g.transition.by is not None for g in program.gates(step, state))
    ]
    work = dict.fromkeys(step for step, _ in program.work(state) if step in moving)
    return tuple((step, 1) for step in work or moving)
