"""A case walked through by hand: what is possible now and why not, who could, and what it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import islice

import attrs

from supervision.clock import VIETNAM, VirtualClock, local_date
from supervision.engine import CaseView, OptionView, Receipt, Refusal
from supervision.errors import UnknownCaseError
from supervision.model import SYSTEM, CaseId, PersonId, Transition, Value, Workflow
from supervision.spec import Library
from supervision.text import Text

from ._acts import Act, Unplayable
from ._cast import Cast
from ._paths import routes
from ._play import rehearse
from ._proof import Opener
from ._values import Pool, papers


@attrs.frozen(eq=False)
class Offer:
    """A step that the case's state has.

    Attributes:
        actors: Who could try it, in spec order; the first is the one it is possible for, where there is one.
        is_possible: Whether the first of them could take it, once the inputs are given.
        why: Why not, in the language of the stage; empty where he could.
        inputs: What it needs, each with what would usually be given.
    """

    step: str
    label: Text
    actors: tuple[PersonId, ...]
    is_possible: bool
    why: tuple[str, ...]
    inputs: Mapping[str, Value]


class Stage:
    """One workflow on an engine of its own, in memory, with an invented organisation and a clock moved by hand.

    Attributes:
        cast: Everybody there is.
        workflow: The workflow under study.
        cases: The cases so far, in order; what had to be there before comes first.
        current: Place of the case looked at; None before the case under study is opened.
    """

    def __init__(self, library: Library, workflow: str, opener: Opener) -> None:
        """Set the stage: everything that must be there before a case of *workflow* can be opened has happened."""
        self.cast = Cast.of(library)
        self.workflow = library.latest(workflow)
        self.cases: list[CaseId] = []
        self.current: int | None = None
        self._library = library
        self._clock = VirtualClock(datetime(1970, 1, 1, tzinfo=VIETNAM))
        self.engine = opener(library, self._clock)
        self.engine.organise(self.cast.data)
        self._opening = self._prepared()

    @property
    def today(self) -> date:
        """The day on the clock."""
        return local_date(self._clock.now())

    def wait_until(self, day: date) -> None:
        """Let time pass until *day*; it never goes back."""
        self._clock.set_day(max(day, self.today))

    def view(self) -> CaseView | None:
        """Return the case looked at; None before there is one."""
        return self.engine.desk(SYSTEM).case(self.cases[self.current]) if self.current is not None else None

    def offers(self) -> tuple[Offer, ...]:
        """Return every step of the case looked at that people take, possible or not, in spec order."""
        view = self.view()
        if view is None:
            return self._openings()
        workflow = self._library.latest(view.workflow)
        asked: dict[PersonId, Mapping[str, OptionView]] = {}
        return tuple(
            self._offer(workflow, view, step.name, asked)
            for step in workflow.steps
            if _ways(step.transitions, view.state)
        )

    def take(self, offer: Offer, actor: PersonId, inputs: Mapping[str, Value]) -> Receipt | Refusal:
        """Take a step today; a case it opens is looked at from now on where none was."""
        desk, number = self.engine.desk(actor), self.current
        if number is not None:
            outcome = desk.attempt(self.cases[number], offer.step, inputs)
        else:
            act = self._opening[-1]
            links = {relation: self._prepared_ids[older] for relation, older in act.links}
            outcome = desk.attempt_open(self.workflow.name, inputs, step=offer.step, links=links)
        if isinstance(outcome, Receipt):
            self.cases += [one for one in (outcome.case_id, *outcome.also) if one not in self.cases]
            self.current = number if number is not None else self.cases.index(outcome.case_id)
        return outcome

    def _prepared(self) -> tuple[Act, ...]:
        """Let happen what must be there before the opening; return all acts, the opening last."""
        self._prepared_ids: dict[int, CaseId] = {}
        acts = _opening_acts(self._library, self.workflow)
        for act in acts[:-1] if acts and acts[-1].workflow == self.workflow.name else acts:
            self._clock.set_day(act.day)
            desk = self.engine.desk(act.actor)
            if act.source is None:
                links = {relation: self._prepared_ids[older] for relation, older in act.links}
                done = desk.open(act.workflow, act.inputs, step=act.step, links=links, on_behalf_of=act.body)
            else:
                done = desk.send(self._prepared_ids[act.case], act.step, act.inputs, on_behalf_of=act.body)
            self._prepared_ids[act.case] = done.case_id
            opened = [case for case in done.also if case not in self._prepared_ids.values()]
            self._prepared_ids |= dict(zip((number for number, _, _ in act.opened), opened, strict=False))
        self.cases += [*self._prepared_ids.values()]
        if acts:
            self._clock.set_day(acts[-1].day)
        own = [n for n, case in enumerate(self.cases) if self._workflow_of(case) == self.workflow.name]
        self.current = own[0] if own and (not acts or acts[-1].workflow != self.workflow.name) else None
        return acts

    def _workflow_of(self, case: CaseId) -> str:
        return self.engine.desk(SYSTEM).case(case).workflow

    def _openings(self) -> tuple[Offer, ...]:
        found = []
        for step in self.workflow.steps:
            for way in _ways(step.transitions, None)[:1]:
                inputs = self._inputs(self.workflow, way, {})
                known = self._opening[-1].inputs if self._opening and self._opening[-1].step == step.name else {}
                actors = tuple(self._candidates(way, {**inputs, **known}))
                found.append(Offer(step.name, step.label, actors, bool(actors), (), {**inputs, **known}))
        return tuple(found)

    def _offer(
        self, workflow: Workflow, view: CaseView, step: str, asked: dict[PersonId, Mapping[str, OptionView]]
    ) -> Offer:
        found = workflow.step(step)
        ways = _ways(found.transitions if found is not None else (), view.state)
        # The fields as the record has them say whose right counts; personal ones may be erased.
        fields = {name: value for name, value in view.fields.items() if value is not None}
        case = self.engine.read((view.id,))[view.id]
        inputs, _ = papers(self.cast, ways[0], case, self._inputs(workflow, ways[0], fields))
        actors = list(dict.fromkeys(one for way in ways for one in self._candidates(way, {**inputs, **fields})))
        for actor in actors:
            if actor not in asked:
                asked[actor] = self._asked(actor, view.id)
        told = {actor: asked[actor][step] for actor in actors if step in asked[actor]}
        first = next((actor for actor, option in told.items() if option.is_possible), None)
        ordered = ([first] if first is not None else []) + [actor for actor in actors if actor != first]
        why = told[ordered[0]].texts if first is None and ordered and ordered[0] in told else ()
        label = found.label if found is not None else Text(step)
        return Offer(step, label, tuple(ordered), first is not None, tuple(why), inputs)

    def _asked(self, actor: PersonId, case: CaseId) -> dict[str, OptionView]:
        try:
            return {option.step: option for option in self.engine.desk(actor).options(case)}
        except UnknownCaseError:
            return {}

    def _candidates(self, way: Transition, fields: Mapping[str, Value]) -> Iterator[PersonId]:
        for doer in way.by.doers if way.by is not None else ():
            holder = fields.get(doer.of if doer.of is not None else doer.role)
            if doer.of is None and isinstance(holder, str) and holder in self.cast.persons:
                yield PersonId(holder)
            elif isinstance(holder, str):
                yield from (
                    held.person
                    for held in self.cast.mandates
                    if held.unit == holder and (doer.of is None or held.role == doer.role)
                )

    def _inputs(self, workflow: Workflow, way: Transition, fields: Mapping[str, Value]) -> dict[str, Value]:
        pool = Pool.of(workflow, self.cast, self._library.law)
        holding = [name for name in way.takes if name in self.cast.holders and name not in fields]
        return {name: pool.usual(name, self.today) for name in (*(group[0] for group in way.needs), *holding)}


def _opening_acts(library: Library, workflow: Workflow) -> tuple[Act, ...]:
    for step in workflow.steps:
        for route in islice(routes(workflow, step.name), 1 if _ways(step.transitions, None) else 0):
            acts = rehearse(route, library)
            if not isinstance(acts, Unplayable):
                return acts
    return ()


def _ways(transitions: tuple[Transition, ...], state: str | None) -> list[Transition]:
    """Return the ways that leave *state* and that people take."""
    return [
        way
        for way in transitions
        if way.source == state and way.by is not None and any(doer.role != SYSTEM for doer in way.by.doers)
    ]
