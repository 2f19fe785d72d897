"""A feature that walks everything in a workflow: every transition, every refusal, every deadline, every role."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import chain, islice

import attrs

from supervision.model import PersonId, Reason, Transition, Value, Workflow
from supervision.scenarios import Act, Cast, Played, Pool, first_day, names_read, needed, unsayable
from supervision.spec import Library
from supervision.text import Text
from supervision.verify import Trace

from ._against import tries_against
from ._detours import MOST_VALUES, asked_beside, by_who_did, in_time, side_by_side, too_soon
from ._items import (
    Item,
    Kind,
    is_closed,
    is_for_people,
    items_of,
    neighbour,
    numbered,
    refusal_item,
    shadowed,
    transition_item,
)
from ._legs import Leg, Tour
from ._orphans import Ending, ground_without
from ._passing import let_pass
from ._record import Judge
from ._rides import (
    Acts,
    Ground,
    afresh,
    earlier,
    held_by,
    is_about_who,
    is_refusal,
    next_day,
    past,
    ride,
    without,
)
from ._turns import acting_as, roles_of

_MOST_GROUNDS = 32
_UNFOUND = Text(
    "không tìm được cách đi đến đó với những người và giá trị bịa ra", "no way was found with invented values"
)


def tour(library: Library, name: str, *, walked: Collection[Item] = ()) -> Tour:
    """Find scenarios that walk everything there is in the latest version of a workflow.

    People, units, inputs and days are invented, the same every time; the search is bounded.

    Args:
        library: All workflows, the law, the calendar.
        name: Of the workflow.
        walked: What need not be walked again.
    """
    guide = Guide(library, library.latest(name), Cast.of(library), set(walked))
    guide.find()
    return Tour(library, guide.workflow, guide.needed(), guide.ordered(), tuple(guide.missing()))


def tour_of(library: Library, name: str, legs: Iterable[Leg]) -> Tour:
    """Return a tour of given legs alone, of the latest version of a workflow."""
    guide = Guide(library, library.latest(name), Cast.of(library), set())
    guide.legs = list(legs)
    return Tour(library, guide.workflow, guide.needed(), guide.ordered(), ())


@attrs.define(eq=False)
class Guide:
    """Finds the legs of one workflow."""

    library: Library
    workflow: Workflow
    cast: Cast
    walked: set[Item]
    judge: Judge = attrs.field(factory=Judge)
    rides: list[tuple[int, Transition, Acts]] = attrs.field(factory=list)
    legs: list[Leg] = attrs.field(factory=list)
    _base: Ground = attrs.field(init=False)
    _pool: Pool = attrs.field(init=False)
    _items: tuple[Item, ...] = attrs.field(init=False)
    _grounds: dict[Acts, Ground | None] = attrs.field(factory=dict)
    _besides: set[Item] = attrs.field(factory=set)

    def __attrs_post_init__(self) -> None:
        self._base = Ground(self.library, self.cast, self.judge)
        self._pool = Pool.of(self.workflow, self.cast, self.library.law)
        self._items = items_of(self.workflow)

    def find(self) -> None:
        """Find the legs: transitions first, then what is refused on the way, then deadlines and roles."""
        self.ride()
        for number, way, acts in self.rides:
            self._go(acts, transition_item(number, way))
        for number, way, acts in self.rides:
            if is_for_people(way):
                self._be_refused(number, way, acts)
        self._be_refused_elsewhere()
        self._be_refused_against()
        for leg in let_pass(self.workflow, self.rides, self.walked, self._ground):
            self._keep(leg)
        self._take_turns()
        self._be_in_time()
        self._be_late()

    def ride(self) -> None:
        """Find the shortest way to every transition."""
        failed: set[Trace] = set()
        for step in self.workflow.steps:
            for number, way in numbered(step):
                is_open = not is_closed(self.workflow, way)
                acts = ride(self._base, self.workflow, number, way, failed) if is_open else None
                if acts is not None:
                    self.rides.append((number, way, acts))
        self.rides.sort(key=lambda found: len(found[2]))  # stable: of one length in the order of the spec

    def missing(self) -> Iterator[tuple[Item, Text]]:
        """Yield what no leg walks."""
        for item in self._items:
            if item not in self.walked | self._besides:
                yield item, _UNFOUND

    def ordered(self) -> tuple[Leg, ...]:
        """Return the legs with the same past together, in the order in which they were found."""
        groups: dict[tuple[object, ...], list[Leg]] = {}
        for leg in sorted(self.legs, key=lambda leg: len(leg.before)):
            groups.setdefault(past(leg.before), []).append(leg)
        return tuple(leg for group in groups.values() for leg in group)

    def needed(self) -> Cast:
        """Return those of the cast who act or are named."""
        return needed(self.cast, [act for leg in self.legs for act in (*leg.before, leg.act)])

    # going

    def _go(self, acts: Acts, wanted: Item) -> None:
        """Keep the leg that goes a way, where it walks anything new."""
        if wanted in self.walked or next(self._untold(acts), None) is not None:
            return
        ground = self._ground(acts[:-1])
        if ground is not None:
            items, refused = ground.attempt(acts[-1])
            if not refused:
                self._keep(Leg(acts[:-1], acts[-1], is_refused=False, items=(wanted, *self._own(items, acts[-1]))))

    def _own(self, items: tuple[Item, ...], act: Act) -> tuple[Item, ...]:
        return items if act.workflow == self.workflow.name else ()

    def _keep(self, leg: Leg) -> None:
        new = tuple(item for item in dict.fromkeys(leg.items) if item not in self.walked)
        self.walked |= set(new) | {item for item in self._at_the_end(leg) if item.kind is not Kind.REFUSAL}
        self.legs.append(attrs.evolve(leg, items=new))

    def _at_the_end(self, leg: Leg) -> Iterator[Item]:
        """Yield the deadlines that a leg meets, misses or extends, and the role that acts in it."""
        ways = [way for step in self.workflow.steps for way in step.transitions]
        acts = (*leg.before, leg.act) if leg.is_act_done else leg.before
        ground = self._ground(acts)
        for act in acts:
            if act.workflow == self.workflow.name:
                going = [w for w in ways if (w.step, w.source, w.target) == (act.step, act.source, act.target)]
                fields = ground.fields(act) if ground is not None else act.inputs
                yield from (Item(Kind.ROLE, role) for role in roles_of(self.cast, act, going, fields))
                yield from (Item(Kind.DEADLINE, w.extends, 0, "extended") for w in going if w.extends is not None)
        yield from (Item(Kind.DEADLINE, name, 0, "met") for name in self._met(acts))

    def _met(self, acts: Acts) -> Iterator[str]:
        """Yield the duties that are done and not late: a way that would do one may be gone while none runs."""
        ground = self._ground(acts)
        if ground is not None:
            for case in {act.case: None for act in acts if act.workflow == self.workflow.name}:
                yield from ground.met(case)

    def _ground(self, acts: Acts) -> Ground | None:
        """Return where *acts* lead; None where they cannot be taken.  Only looked at: nothing may be taken there."""
        if acts not in self._grounds:
            while len(self._grounds) > _MOST_GROUNDS:
                del self._grounds[next(iter(self._grounds))]
            ground = Ground(self.library, self.cast, self.judge, self._base)
            self._grounds[acts] = ground if ground.run(acts) else None
        return self._grounds[acts]

    def _untold(self, acts: Acts) -> Iterator[Text]:
        return unsayable(Played(self.library, self.cast, first_day(self.library), acts))

    # being refused

    def _be_refused(self, number: int, way: Transition, acts: Acts) -> None:
        """Try what this way refuses, until nothing more of it is left or nothing new is found."""
        if next(self._untold(acts), None) is not None or acts[-1].workflow != self.workflow.name:
            return
        wanted = self._not_refused(number, way)
        for before, act in self.tries(way, acts, wanted) if wanted else ():
            wanted -= self._try(before, act, wanted)
            if not wanted:
                return

    def _not_refused(self, number: int, way: Transition) -> set[Item]:
        """Return what an alternative refuses that nobody has been refused for yet."""
        own = (item for item in self._items if (item.name, item.way) == (way.step, number))
        return {item for item in own if is_refusal(item) and item not in self.walked}

    def _try(self, before: Acts, act: Act, wanted: set[Item], ending: Ending | None = None) -> set[Item]:
        """Try *act*; keep it where it is refused for something wanted, and return that."""
        ground = self._ground(before) if ending is None else ground_without(self._base, ending, before)
        if ground is None or not self._is_seen(ground, act):
            return set()
        items, refused = ground.attempt(act)
        if not refused or not wanted & set(items):
            return set()
        told = set(items) - shadowed(self.workflow, self.library.law, set(items))
        found = wanted & told
        if not found:
            return set()
        self._besides |= told  # of other alternatives, too: nobody may ever go those
        said = tuple(reason for reason in refused if self._is_about(reason, act, found)) or refused[:1]
        new = tuple(item for item in items if item in found)
        self._keep(Leg(before, act, is_refused=True, items=new, reasons=said, ending=ending))
        return found

    def _is_about(self, reason: Reason, act: Act, found: set[Item]) -> bool:
        """Whether *reason* is one of those by which *found* is walked."""
        step = self.workflow.step(act.step)
        return any(refusal_item(number, way, reason) in found for number, way in (numbered(step) if step else ()))

    def _is_seen(self, ground: Ground, act: Act) -> bool:
        """Whether the actor may see the case: who may not is told nothing else."""
        return act.source is None or (act.case in ground.ids and ground.is_seen(act))

    def tries(self, way: Transition, acts: Acts, wanted: Collection[Item] | None = None) -> Iterator[tuple[Acts, Act]]:
        """Yield what may be tried instead of the last act: by others, with less, with other values, at other times.

        Of *wanted* that grows smaller on the way only what it still holds; everything where it is None.
        """
        before, act = acts[:-1], acts[-1]
        yield from self._by_others(way, act, before, wanted)
        for name in way.by.never if way.by is not None else ():
            named = act.inputs.get(name)
            own = named[0] if isinstance(named, list) and named else named
            if isinstance(own, str) and own in self.cast.persons:
                yield before, attrs.evolve(act, actor=PersonId(own), body=None, mandates=held_by(self.cast, own))
            himself: Value = [act.actor] if isinstance(named, list) else act.actor
            if own is not None:
                yield before, attrs.evolve(act, inputs={**act.inputs, name: himself})
        yield before, attrs.evolve(act, inputs={})
        for name in act.inputs:
            yield before, attrs.evolve(act, inputs=without(act.inputs, name))
        yield from ((before, attrs.evolve(act, inputs=inputs)) for inputs in self._other_inputs(way, act, before))
        for days in (1, *range(2, 40)) if way.after is not None else ():
            day = next_day(act.day, -days)
            if before and day >= before[-1].day:
                yield before, attrs.evolve(act, day=day)
        yield from self._other_pasts(way, acts)

    def _by_others(
        self, way: Transition, act: Act, before: Acts, wanted: Collection[Item] | None
    ) -> Iterator[tuple[Acts, Act]]:
        """Yield the act by strangers: by one alone where who acts is not wanted, for the rest is told to all alike."""
        people = list(dict.fromkeys(self._strangers(way, act, before)))
        # Nothing is known of a case before it is opened: who may is a matter of what is given.
        for inputs in (act.inputs, {}) if act.source is None else ({},):
            for at, person in enumerate(people):
                if not at or wanted is None or any(is_about_who(item) for item in wanted):
                    yield (
                        before,
                        attrs.evolve(act, actor=person, body=None, inputs=inputs, mandates=held_by(self.cast, person)),
                    )

    def _strangers(self, way: Transition, act: Act, before: Acts) -> Iterator[PersonId]:
        """Yield who may try: the neighbour who holds another role there, whom the step bars, everybody else."""
        near = neighbour(self.workflow, way)
        ground = self._ground(before)
        fields = ground.fields(act) if ground is not None else {}
        if near is not None and near.of is not None:
            yield from self.cast.members(near.role, str(fields.get(near.of)))[:1]
        others = dict.fromkeys([*(str(fields.get(name)) for name in (way.by.never if way.by else ()))])
        known = set(self.cast.persons)
        yield from (PersonId(who) for who in others if who in known)
        yield from (done.actor for done in reversed(before) if done.actor != act.actor)
        yield from (person for person in self.cast.persons if person != act.actor)

    def _other_inputs(self, way: Transition, act: Act, before: Acts) -> Iterator[dict[str, Value]]:
        ground = self._ground(before)
        known = ground.known(act) if ground is not None else {}
        for name in names_read(way):
            if name in act.inputs or name in way.takes:
                for value in islice(self._pool.possible(name, act.day, known), MOST_VALUES):
                    yield {**act.inputs, name: value}
        if way.quorum is not None:
            yield {**act.inputs, "vote": {"members": 9, "present": 1, "agreed": 1}}
            yield {**act.inputs, "vote": {"members": 9, "present": 9, "agreed": 0}}
        for name in asked_beside(self.workflow, way) if ground is not None else ():
            yield from ({**act.inputs, name: value} for value in self._pool.possible(name, act.day, known)[:1])

    def _other_pasts(self, way: Transition, acts: Acts) -> Iterator[tuple[Acts, Act]]:
        """Yield the same act after another past: twice, after another case like it, later, with other values before."""
        before, act = acts[:-1], acts[-1]
        if act.source == act.target:
            yield acts, afresh(acts, act)
            after = (self.library.calendar.next_working_day(next_day(clock)) for clock in self._clocks(before, act))
            yield from ((before, attrs.evolve(act, day=day)) for day in after)
        if way.claims is not None:
            yield from side_by_side(self._pool, way, acts)
        if act.source is None:
            yield from (earlier(before[:-count], act) for count in range(1, len(before) + 1))
        # What happened meanwhile in other cases need not have.
        own = max((at for at, done in enumerate(before, 1) if act.case in {case for case, *_ in done.after}), default=0)
        yield from ((before[:end], act) for end in range(len(before) - 1, own - 1, -1) if own)
        for name in names_read(way):
            for at, done in enumerate(before):
                for value in (
                    islice(self._pool.possible(name, done.day, {}), MOST_VALUES) if name in done.inputs else ()
                ):
                    changed = attrs.evolve(done, inputs={**done.inputs, name: value})
                    yield (*before[:at], changed, *before[at + 1 :]), act

    def _clocks(self, before: Acts, act: Act) -> list[date]:
        ground = self._ground(before)
        return [date.fromisoformat(clock.due_on) for clock in ground.clocks(act.case)] if ground is not None else []

    def _be_refused_elsewhere(self) -> None:
        """Try what is still not refused from wherever another ride has come to."""
        for number, way, acts in self.rides:
            item_of = self._not_refused(number, way)
            if not item_of or not is_for_people(way) or acts[-1].workflow != self.workflow.name:
                continue
            by_others = by_who_did(self._base, self.workflow, number, way, item_of)
            there = chain(self.elsewhere(way, acts), self._on_the_way(way, acts[-1]))
            for before, act in chain(by_others, there, too_soon(way, acts)):
                item_of -= self._try(before, act, item_of)
                if not item_of:
                    break

    def _be_refused_against(self) -> None:
        """Go on purpose where a guard does not hold that still has refused nobody."""
        for step in self.workflow.steps:
            for number, way in numbered(step):
                item = Item(Kind.REFUSAL, step.name, number, "when")
                if item in self.walked or item not in self._items or not is_for_people(way):
                    continue
                for before, act, ending in tries_against(self.library, self.workflow, way, self.rides):
                    if not any(self._untold((*before, act))) and self._try(before, act, {item}, ending):
                        break

    def elsewhere(self, way: Transition, acts: Acts) -> Iterator[tuple[Acts, Act]]:
        """Yield the last act wherever another ride has come to the state it leaves."""
        for _, _, others in self.rides:
            last = others[-1]
            if last.workflow == self.workflow.name and last.target == way.source and not any(self._untold(others)):
                yield others, afresh(others, attrs.evolve(acts[-1], case=last.case, day=last.day))

    def _on_the_way(self, way: Transition, act: Act) -> Iterator[tuple[Acts, Act]]:
        """Yield the act wherever another ride comes by the state it leaves, whatever is done next."""
        seen: set[tuple[object, ...]] = set()
        for others in [acts[:end] for _, _, acts in self.rides for end in range(len(acts), 0, -1)]:
            states = {case: (name, state) for done in others for case, name, state in done.after}
            there = [case for case, found in states.items() if found == (self.workflow.name, way.source)]
            known = past(others) if there else ()
            if there and known not in seen and not any(self._untold(others)):
                seen.add(known)
                yield others, afresh(others, attrs.evolve(act, case=there[-1], day=others[-1].day))

    # roles and deadlines

    def _take_turns(self) -> None:
        """Let each role act that has not acted yet."""
        for _, way, acts in self.rides:
            for doer in way.by.doers if way.by is not None else ():
                role = Item(Kind.ROLE, doer.role)
                if role in self.walked or acts[-1].workflow != self.workflow.name:
                    continue
                ground = self._ground(acts[:-1])
                for person in acting_as(self.cast, doer, ground.fields(acts[-1])) if ground is not None else ():
                    act = attrs.evolve(acts[-1], actor=person, body=None, mandates=held_by(self.cast, person))
                    if ground is not None and not ground.attempt(act)[1]:
                        self._keep(Leg(acts[:-1], act, is_refused=False, items=(role,)))

    def _be_in_time(self) -> None:
        """Let each duty be done that runs where no ride has done it."""
        for rule in (rule for rule in self.workflow.deadlines if not rule.waits):
            item = Item(Kind.DEADLINE, rule.name, 0, "met")
            chances = chain(self._chances(rule.name), in_time(self._base, self.workflow, rule, self.rides))
            for before, act in chances if item not in self.walked else ():
                ground = self._ground(before)
                clocks = ground.clocks(act.case) if ground is not None and act.case in ground.ids else ()
                running = [clock for clock in clocks if clock.name == rule.name and clock.due_on >= act.day.isoformat()]
                if ground is not None and running and not ground.attempt(act)[1]:
                    # The same step may start the next one of its kind: then nothing is left to ask.
                    is_done = rule.name in self._met((*before, act))
                    asked = (("met", rule.name, running[0].due_on),) if is_done else ()
                    self._keep(Leg(before, ground.as_it_goes(act), is_refused=False, items=(item,), asked=asked))
                    break

    def _chances(self, deadline: str) -> Iterator[tuple[Acts, Act]]:
        """Yield the acts by which a duty is done, wherever they may be taken."""
        for _, way, acts in self.rides:
            if deadline in way.meets and acts[-1].workflow == self.workflow.name:
                yield from self.elsewhere(way, acts)

    def _be_late(self) -> None:
        """Let the day of each duty pass where it first runs; on the way there it may have passed."""
        for rule in (rule for rule in self.workflow.deadlines if not rule.waits):
            item = Item(Kind.DEADLINE, rule.name, 0, "missed")
            for _, _, acts in self.rides if item not in self.walked else ():
                ground = self._ground(acts) if acts[-1].workflow == self.workflow.name else None
                clocks = ground.clocks(acts[-1].case) if ground is not None else ()
                running = [clock for clock in clocks if clock.name == rule.name and clock.paused_on is None]
                if running:
                    due = date.fromisoformat(running[0].due_on)
                    self._keep(Leg(acts, acts[-1], is_refused=False, items=(item,), overdue=rule.name, due=due))
                    self.walked.add(item)
                    break
