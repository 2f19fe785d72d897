"""Cases walked through in memory, to see what is walked on the way: rides to every transition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

import attrs

from supervision.access import may_see
from supervision.engine import Attempt, Receipt
from supervision.machine import case_id_for, verdict
from supervision.model import (
    SYSTEM,
    Case,
    CaseId,
    Command,
    CommandId,
    Deadline,
    Reason,
    Refused,
    Step,
    Transition,
    Value,
    Workflow,
)
from supervision.scenarios import Act, Cases, Cast, Taken, latest, rehearsals, routes, steps_before, ways_along
from supervision.spec import Library
from supervision.verify import Trace

from ._items import Item, Kind, is_for_people, numbered, transition_item
from ._record import Judge

_MOST_ROUTES = 6
_MOST_DETOURS = 3
# What a guard asks of a field in plain words: `category == "head"`.
_EQUAL = re.compile(r"""\b([a-z]\w*) == (true|false|\d+|"[^"]*"|'[^']*')""")
Acts = tuple[Act, ...]


@attrs.define(eq=False)
class Ground:
    """Cases in memory, in which acts are taken and taken back.

    Attributes:
        like: Another ground for the same library and cast: what was made for it need not be made again.
        ids: Of the cases, by the number the acts give them.
    """

    library: Library
    cast: Cast
    judge: Judge
    like: Ground | None = None
    cases: Cases = attrs.field(init=False)
    ids: dict[int, CaseId] = attrs.field(init=False, factory=dict)
    _count: int = attrs.field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        directory = self.like.cases.directory if self.like is not None else self.cast.directory
        self.cases = Cases(self.library, directory)

    def take(self, act: Act) -> tuple[tuple[Item, ...], Taken | tuple[Reason, ...]]:
        """Take an act; return what it walks of its workflow, and what changed or why nothing did."""
        command = self._command(act)
        workflow, case, facts = self.cases.met(command, act.day)
        decided = self.cases.counted(command, act.day)
        taken = self.cases.take(command, act.day)
        if not isinstance(taken, Taken):
            attempt = Attempt(workflow, decided, case, facts, Refused(taken))
            return tuple(self.judge.walked_by(attempt)), taken
        receipt = Receipt(command.id, command.case_id, 0, "", "", "")
        items = tuple(self.judge.walked_by(Attempt(workflow, decided, case, facts, receipt)))
        self.ids[act.case] = command.case_id
        arisen = [one for one in taken.opened if one != command.case_id]
        self.ids |= {number: one for (number, _, _), one in zip(act.opened, arisen, strict=False)}
        return items, taken

    def attempt(self, act: Act) -> tuple[tuple[Item, ...], tuple[Reason, ...]]:
        """Return what an act would walk, and why it would be refused, if it would; nothing is changed."""
        ids = dict(self.ids)
        items, taken = self.take(act)
        if isinstance(taken, Taken):
            self.cases.undo(taken)
            self.ids = ids
            return items, ()
        return items, taken

    def as_it_goes(self, act: Act) -> Act:
        """Return an act that is accepted with what it opens and changes here; nothing is changed."""
        ids = dict(self.ids)
        _, taken = self.take(act)
        if not isinstance(taken, Taken):
            return act
        numbers = {case_id: number for number, case_id in self.ids.items()}
        known = self.cases.known
        changed = dict.fromkeys([self.ids[act.case], *(case_id for case_id, _ in taken.before)])
        after = tuple((numbers[one], known[one].workflow, known[one].state) for one in changed if one in numbers)
        arisen = {numbers[one] for one in taken.opened if one in numbers and one != self.ids[act.case]}
        opened = tuple(each for each in act.opened if each[0] in arisen)
        self.cases.undo(taken)
        self.ids = ids
        return attrs.evolve(act, after=after, opened=opened)

    def of_engine(self, act: Act, name: str, taken: Taken) -> Iterator[Item]:
        """Yield the transitions of the workflow *name* that the engine took because of what *act* changed."""
        workflow = self.library.latest(name)
        for case_id, before in taken.before:
            after = self.cases.known[case_id]
            if after.workflow == name:
                gone = [each for step in workflow.steps if _is_more(step, before, after) for each in numbered(step)]
                come = _reached(before.state if before is not None else "", gone)
                # Whoever acts has taken his own step once.
                own = workflow.step(act.step) if case_id == self.ids[act.case] else None
                is_again = own is not None and _is_more(own, before, after, 1)
                yield from (
                    transition_item(number, way)
                    for number, way in gone
                    if not is_for_people(way) and (way.source or "") in come
                    if own is None or way.step != own.name or is_again
                )

    def run(self, acts: Sequence[Act]) -> bool:
        """Take several acts; False where one is refused or leads elsewhere than it says."""
        for act in acts:
            _, taken = self.take(act)
            known = self.cases.known
            if not isinstance(taken, Taken):
                return False
            if any(number not in self.ids or known[self.ids[number]].state != state for number, _, state in act.after):
                return False
        return True

    def clocks(self, case: int) -> tuple[Deadline, ...]:
        """Return the clocks of a case that run."""
        return tuple(clock for clock in self.cases.known[self.ids[case]].deadlines if clock.is_open)

    def met(self, case: int) -> Iterator[str]:
        """Yield the duties of a case that were done in time."""
        for clock in self.cases.known[self.ids[case]].deadlines:
            if clock.closed == "met" and not clock.waits and not clock.is_overdue(clock.closed_on or ""):
                yield clock.name

    def is_followed(self, case: int, way: Transition, day: date) -> bool:
        """Whether a case that rests until *day* goes *way* by itself on it."""
        by_itself, via = CommandId("by-itself"), f"{self.ids[case]}/{way.step}"
        order = Command(by_itself, self.ids[case], way.step, SYSTEM, day, via=via, is_automatic=True)
        _, found, facts = self.cases.met(order, day)
        return not verdict(self.cases.programs[found.workflow], found, order, facts)

    def fields(self, act: Act) -> dict[str, Value]:
        """Return what the case of an act holds, the act's inputs laid over it."""
        case = self.cases.known.get(self.ids.get(act.case, CaseId(""))) if act.source is not None else None
        return {**(case.fields if case is not None else {}), **act.inputs}

    def known(self, act: Act) -> dict[str, Value]:
        """Return what the case of an act holds, and its dates."""
        clocks = self.clocks(act.case) if act.source is not None else ()
        return {**self.fields(act), **{clock.name: clock.due_on for clock in clocks}}

    def is_seen(self, act: Act) -> bool:
        """Whether whoever acts may see the case."""
        case = self.cases.known[self.ids[act.case]]
        return may_see(case.fields, act.actor, self.cast.directory, act.day)

    def _command(self, act: Act) -> Command:
        self._count += 1
        command_id = CommandId(f"act-{self._count}")
        links = dict(self.library.latest(act.workflow).links)
        return Command(
            command_id,
            self.ids[act.case] if act.source is not None else case_id_for(command_id),
            act.step,
            act.actor,
            act.day,
            act.inputs,
            act.body,
            workflow=act.workflow if act.source is None else "",
            links=tuple((relation, links[relation], self.ids[older]) for relation, older in act.links),
        )


def ride(
    base: Ground, workflow: Workflow, number: int, way: Transition, failed: set[Trace] | None = None
) -> Acts | None:
    """Return the shortest acts found that end with going *way*; None where none was found.

    Args:
        base: A ground on which nothing has happened.
        workflow: The way's own, its latest version.
        number: Which alternative of the step it is; see `Item`.
        way: Where to.
        failed: Paths of the workflow that nobody could be found to walk: what begins like one is not tried.  Grows.
    """
    failed = set() if failed is None else failed
    acts = ride_after(base, workflow, (number, way), "", failed)
    if acts is not None:
        return acts
    by = islice(steps_before(latest(base.library), workflow, way), _MOST_DETOURS)
    return next((acts for step in by if (acts := ride_after(base, workflow, (number, way), step, failed))), None)


def ride_after(
    base: Ground, workflow: Workflow, goal: tuple[int, Transition], after: str, failed: set[Trace]
) -> Acts | None:
    """Return the shortest acts found that end with a way and before it take the step *after*, empty for none.

    Args:
        base: A ground on which nothing has happened.
        workflow: The way's own, its latest version.
        goal: Which alternative of the step it is, and where to.
        after: What the same case takes before.
        failed: As `ride` takes it.
    """
    number, way = goal
    only = _with_one_way(base.library, workflow, number, way)
    found = routes(only.latest(workflow.name), way.step, (after,) if after else ())
    fitting = (path for path in found if (path[-1].source, path[-1].target) == (way.source, way.target))
    for bare in islice(fitting, _MOST_ROUTES):
        if any(bare[:end] in failed for end in range(1, len(bare))):
            continue
        # What is taken on the way there as well may have gone another way then.
        library, is_played = base.library if _is_twice(bare) else only, False
        for acts in (each for path in _given(library, bare, way) for each in _played(library, path)):
            is_played = True
            if _walks(base, workflow.name, acts, transition_item(number, way)):
                return in_order(acts)
        if not is_played and number == 0:
            failed.add(bare)
    return None


def _played(library: Library, path: Trace) -> Iterator[Acts]:
    """Yield the acts of *path*; of what the engine does every way to bring it about, for somebody may do it instead."""
    return islice(rehearsals(path, library), None if path[-1].by_system else 1)


def _is_twice(path: Trace) -> bool:
    *before, last = path
    return last.source != last.target and any(
        (move.step, move.source, move.target) == (last.step, last.source, last.target) for move in before
    )


def _given(library: Library, path: Trace, way: Transition) -> Iterator[Trace]:
    """Yield *path*, and before it the same with what the guard of its end asks for given as early as it can be."""
    wanted: dict[str, Value] = {name: _value(text) for name, text in _EQUAL.findall(way.when or "")}
    moves, is_given = [], False
    for move in path:
        asked = {name for each in ways_along(library, move) for group in each.needs for name in group}
        given = tuple((name, wanted[name]) for name in sorted(asked & set(wanted)))
        is_given = is_given or bool(given)
        moves.append(attrs.evolve(move, inputs=(*given, *move.inputs)))  # what tells its kind stays as it is
    if is_given:
        yield tuple(moves)
    yield path


def _value(text: str) -> Value:
    if text in {"true", "false"}:
        return text == "true"
    return int(text) if text.isdecimal() else text.strip("\"'")


def _walks(base: Ground, name: str, acts: Acts, item: Item) -> bool:
    """Whether the last of *acts* walks *item* where no way has been left out."""
    ground = Ground(base.library, base.cast, base.judge, base)
    if not ground.run(acts[:-1]):
        return False
    items, taken = ground.take(acts[-1])
    if not isinstance(taken, Taken):
        return False
    mine = items if acts[-1].workflow == name else ()
    return item in {*mine, *ground.of_engine(acts[-1], name, taken)}


def _is_more(step: Step, before: Case | None, after: Case, least: int = 0) -> bool:
    """Whether *step* was taken in between, more often than *least* times."""
    was, now = (case.taken.get(step.name) if case is not None else None for case in (before, after))
    return now is not None and now.count > (was.count if was is not None else 0) + least


def _reached(state: str, gone: Sequence[tuple[int, Transition]]) -> set[str]:
    """Return the states that a case may have been in that has left *state* by steps that were taken."""
    come, more = {state}, {state}
    while more:
        more = {way.target for _, way in gone if (way.source or "") in more} - come
        come |= more
    return come


def _with_one_way(library: Library, workflow: Workflow, number: int, way: Transition) -> Library:
    """Return the library with *way* as the only alternative between its two states, for people or for the engine."""
    steps = []
    for step in workflow.steps:
        kept = [
            each
            for which, each in numbered(step)
            if step.name != way.step or which == number or not _is_beside(each, way)
        ]
        steps.append(attrs.evolve(step, transitions=tuple(kept)))
    return with_workflow(library, attrs.evolve(workflow, steps=tuple(steps)))


def with_workflow(library: Library, workflow: Workflow) -> Library:
    """Return the library with *workflow* in the place of the version of that name and number."""
    versions = {**library.workflows[workflow.name], workflow.version: workflow}
    return attrs.evolve(library, workflows={**library.workflows, workflow.name: versions})


def _is_beside(one: Transition, way: Transition) -> bool:
    ends = (one.source, one.target) == (way.source, way.target)
    return ends and is_for_people(one) == is_for_people(way)


def renumbered(acts: Acts, by: int) -> Acts:
    """Return the same acts in cases of their own."""
    return _numbered(acts, {number: number + by for number in _numbers(acts)})


def in_order(acts: Acts) -> Acts:
    """Return the same acts with cases numbered as they come up: what is alike looks alike however it was found."""
    return _numbered(acts, {number: at for at, number in enumerate(dict.fromkeys(_numbers(acts)))})


def _numbers(acts: Acts) -> Iterator[int]:
    for act in acts:
        yield from (act.case, *(case for case, _, _ in act.opened), *(case for case, _, _ in act.after))


def _numbered(acts: Acts, names: Mapping[int, int]) -> Acts:
    return tuple(
        attrs.evolve(
            act,
            case=names[act.case],
            links=tuple((relation, names[older]) for relation, older in act.links),
            opened=tuple((names[case], name, names[over]) for case, name, over in act.opened),
            after=tuple((names[case], name, state) for case, name, state in act.after),
        )
        for act in acts
    )


def most(acts: Acts) -> int:
    """Return the first number that no case of *acts* has."""
    numbers = [number for act in acts for number in (act.case, *(each for each, _, _ in (*act.after, *act.opened)))]
    return max(numbers, default=-1) + 1


def held_by(cast: Cast, person: str) -> tuple[tuple[str, str, str], ...]:
    """Return what somebody holds: person, role, unit."""
    return tuple((m.person, m.role, m.unit) for m in cast.mandates if m.person == person)


def is_about_who(item: Item) -> bool:
    """Whether an item is about who acts."""
    return item.detail == "by" or item.detail.startswith("not:")


def earlier(before: Acts, act: Act) -> tuple[Acts, Act]:
    """Return an opening after less has happened: linked only to what is there."""
    there = {done.case for done in before}
    return before, attrs.evolve(act, links=tuple(link for link in act.links if link[1] in there))


def afresh(before: Acts, act: Act) -> Act:
    """Return an act that opens cases of its own: none that is there already."""
    free = most((*before, act))
    new = {number: free + at for at, (number, _, _) in enumerate(act.opened)}
    opened = tuple((new[number], name, over) for number, name, over in act.opened)
    after = tuple((new.get(number, number), name, state) for number, name, state in act.after)
    return attrs.evolve(act, opened=opened, after=after)


def is_refusal(item: Item) -> bool:
    """Whether an item is about a refusal."""
    return item.kind is Kind.REFUSAL


def next_day(day: date, days: int = 1) -> date:
    """Return the calendar day *days* after another."""
    return date.fromordinal(day.toordinal() + days)


def without(inputs: Mapping[str, Value], name: str) -> dict[str, Value]:
    """Return the inputs but one."""
    return {key: value for key, value in inputs.items() if key != name}


def past(acts: Acts) -> tuple[object, ...]:
    """Return what tells one past from another."""
    return tuple((act.case, act.workflow, act.step, act.actor, act.day, repr(act.inputs)) for act in acts)
