"""A workflow made ready to run: its machine, with a gate on every arrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

import attrs

from supervision.expr import calls
from supervision.model import (
    SYSTEM,
    Case,
    ClaimRule,
    Clause,
    Command,
    Doer,
    FieldClass,
    FieldType,
    Phase,
    Reason,
    Transition,
    Workflow,
)
from supervision.text import Text

from ._checks import Check, When, checks_of, words_in
from ._context import Context, claim_of, laid_over
from ._functions import LINKING
from ._guards import Guard
from ._transitions import NEW, build, conditions

if TYPE_CHECKING:
    from ._transitions import Fired, StepMachine


@attrs.define(slots=True, eq=False)
class Gate:
    """One arrow of the machine: everything that can stop it, and what it computes, ready to be asked.

    Attributes:
        sets: The fields it computes.
        opens: For each `Transition.opens`, its guard and what the new case is given.
        sends: For each `Transition.sends`, its guard.
        under: What a refusal cites, each with the guard under which it does.
    """

    transition: Transition
    checks: tuple[Check, ...]
    sets: tuple[tuple[str, Guard], ...]
    opens: tuple[tuple[Guard | None, tuple[tuple[str, Guard], ...]], ...]
    sends: tuple[Guard | None, ...]
    under: tuple[tuple[str, Guard], ...]

    def reasons(self, context: Context) -> list[Reason]:
        """Return every reason against this way, in the order of the rules; empty where it is open."""
        found = [reason for check in self.checks for reason in check.reasons(context)]
        return [each if each.source else attrs.evolve(each, source=self._cited(context)) for each in found]

    def clauses(self, context: Context) -> list[Clause]:
        """Return what every rule asks, in their order; what is not kept cites as a refusal does."""
        found = [clause for check in self.checks for clause in check.clauses(context)]
        return [c if c.holds or c.source else attrs.evolve(c, source=self._cited(context)) for c in found]

    def _cited(self, context: Context) -> str:
        named = [context.texts(name).cited(name) for name, guard in self.under if guard.holds(context)]
        return "; ".join(dict.fromkeys(filter(None, named)))

    def __call__(self, event: Fired) -> bool:
        """Answer as a condition of `transitions`."""
        return not self.reasons(event.kwargs["context"])


class Program:
    """A workflow ready to run.  Shared by all cases and threads; never changed once built.

    Attributes:
        workflow: What it was built from.
        machine: The `transitions.Machine`; public, for drawing or for driving a host's own objects.
        types: Type of every field.
        holders: The fields that say for whom work waits.
        doers: Everybody who may take some step.
        met_by: The steps that meet each deadline, or need each wait.
        steady: The steps that set no clock going again which stood still.
        personal: Names of fields and inputs whose values stay out of the record.
        restricted: Names of fields whose values are in it, but not for everybody to read.
        automatic: By state the steps the engine takes by itself, in spec order; states without any are left out.
        timed: Those of them that the passing of days alone can make possible: each with the wait it needs, if any, and
            whether its guard reads the day.
    """

    def __init__(self, workflow: Workflow, labels: Mapping[str, Text] | None = None) -> None:
        """Build the machine; takes about a millisecond for twenty states.

        Args:
            workflow: What to build.
            labels: What other workflows, the relations to them and their states are called: see `linked_words`.
        """
        self.workflow = workflow
        self.types: Mapping[str, FieldType] = {field.name: field.type for field in workflow.fields}
        self.personal = frozenset({"reason", *(f.name for f in workflow.fields if f.confidentiality.is_apart)})
        self.restricted = frozenset(f.name for f in workflow.fields if f.confidentiality is FieldClass.RESTRICTED)
        self.phases: Mapping[str, Phase] = {state.name: state.phase for state in workflow.states}
        self.claim_rules: tuple[ClaimRule, ...] = tuple(
            dict.fromkeys(t.claims for t in _transitions(workflow) if t.claims is not None)
        )
        words = words_in(workflow, labels or {})
        self._gates = [_gate(workflow, transition, words) for transition in _transitions(workflow)]
        self.machine: StepMachine = build(
            f"{workflow.name}@{workflow.version}",
            [state.name for state in workflow.states],
            [(g.transition.step, g.transition.source or NEW, g.transition.target, g) for g in self._gates],
        )
        self._ways = _ways(self.machine, self._gates)
        self._steps = _steps(self._gates)
        self.automatic: Mapping[str, tuple[str, ...]] = _steps(g for g in self._gates if g.transition.is_automatic)
        self.timed: Mapping[str, tuple[tuple[str, str | None, bool], ...]] = _timed(self._gates)
        self._work = _work(self._gates)
        self.holders = frozenset(doer.of or doer.role for waiting in self._work.values() for _, doer in waiting)
        self.doers = frozenset(doer for way in _transitions(workflow) if way.by is not None for doer in way.by.doers)
        self.met_by: Mapping[str, frozenset[str]] = {rule.name: frozenset(rule.met_by) for rule in workflow.deadlines}
        self.steady = frozenset(s.name for s in workflow.steps if not any(way.resumes for way in s.transitions))
        self._reads_links = frozenset(g.transition.step for g in self._gates if _reads_links(g))
        self._sends = frozenset(g.transition.step for g in self._gates if g.transition.sends)

    def gates(self, step: str, state: str) -> tuple[Gate, ...]:
        """Return the ways *step* leaves *state* (``""`` where the case does not exist yet), in spec order."""
        return self._ways.get((step, state), ())

    def sources(self, step: str) -> tuple[str, ...]:
        """Return the states *step* leaves, in spec order; ``""`` for an opening."""
        return tuple(dict.fromkeys(g.transition.source or "" for g in self._gates if g.transition.step == step))

    def steps_from(self, state: str) -> tuple[str, ...]:
        """Return the steps that leave *state* (``""``: that open a case), in spec order."""
        return self._steps.get(state, ())

    def work(self, state: str) -> tuple[tuple[str, Doer], ...]:
        """Return the steps that wait for somebody in *state*, each with everyone who may take it, in spec order.

        A step is work when it moves the case or meets a duty.  Steps that need a reason (return, exempt, suspend,
        withdraw, …) are exceptions that somebody may choose, not work that waits.
        """
        return self._work.get(state, ())

    def is_ended(self, state: str) -> bool:
        """Whether nothing is awaited any more in *state*."""
        return self.phases[state] is Phase.ENDED

    def reads_links(self, step: str) -> bool:
        """Whether deciding *step* needs the linked cases."""
        return step in self._reads_links or step in self._sends

    def claim_keys(self, case: Case, command: Command) -> tuple[str, ...]:
        """Return the keys whose claims the decision must know."""
        if not self.claim_rules:
            return ()
        fields = laid_over(case, command)
        wanted = (claim_of(self.workflow.name, rule, fields) for rule in self.claim_rules)
        return tuple(claim.key for claim in wanted if claim is not None)


def _transitions(workflow: Workflow) -> list[Transition]:
    return [transition for step in workflow.steps for transition in step.transitions]


def _ways(machine: StepMachine, gates: Iterable[Gate]) -> dict[tuple[str, str], tuple[Gate, ...]]:
    """Return the machine's arrows by step and state: asked for at every decision, read off the machine once."""
    arrows = dict.fromkeys((gate.transition.step, gate.transition.source or "") for gate in gates)
    # Every condition of the machine is a Gate: `Program` gave it no others.
    return {
        (step, state): cast("tuple[Gate, ...]", tuple(conditions(machine, step, state or NEW)))
        for step, state in arrows
    }


def _steps(gates: Iterable[Gate]) -> dict[str, tuple[str, ...]]:
    """Return the steps that leave each state, in spec order."""
    found: dict[str, dict[str, None]] = {}
    for gate in gates:
        found.setdefault(gate.transition.source or "", {})[gate.transition.step] = None
    return {state: tuple(steps) for state, steps in found.items()}


def _timed(gates: Iterable[Gate]) -> dict[str, tuple[tuple[str, str | None, bool], ...]]:
    found: dict[str, tuple[tuple[str, str | None, bool], ...]] = {}
    for gate in (gate for gate in gates if gate.transition.is_automatic):
        way = gate.transition
        reads_day = any("day" in check.guard.reads for check in gate.checks if isinstance(check, When))
        if way.after is not None or reads_day:
            state = way.source or ""
            found[state] = (*found.get(state, ()), (way.step, way.after, reads_day))
    return found


def _work(gates: Iterable[Gate]) -> dict[str, tuple[tuple[str, Doer], ...]]:
    found: dict[str, list[tuple[str, Doer]]] = {}
    for transition in (gate.transition for gate in gates):
        if transition.by is not None and _is_work(transition):
            people = [(transition.step, doer) for doer in transition.by.doers if doer.role != SYSTEM]
            found.setdefault(transition.source or "", []).extend(people)
    return {state: tuple(waiting) for state, waiting in found.items()}


def _is_work(transition: Transition) -> bool:
    moves = transition.source != transition.target
    return (moves or bool(transition.meets)) and ("reason",) not in transition.needs


def _gate(workflow: Workflow, transition: Transition, words: dict[str, Text]) -> Gate:
    return Gate(
        transition,
        checks_of(workflow, transition, words),
        _guards(transition.sets),
        tuple((_guard(opens.when), _guards(opens.given)) for opens in transition.opens),
        tuple(_guard(sends.when) for sends in transition.sends),
        _guards(transition.under),
    )


def _guard(source: str | None) -> Guard | None:
    return Guard.of(source) if source is not None else None


def _guards(sources: tuple[tuple[str, str], ...]) -> tuple[tuple[str, Guard], ...]:
    return tuple((name, Guard.of(source)) for name, source in sources)


def _guards_of(gate: Gate) -> Iterator[Guard | None]:
    yield from (check.guard for check in gate.checks if isinstance(check, When))
    yield from (guard for _, guard in (*gate.sets, *gate.under))
    for when, given in gate.opens:
        yield from (when, *(guard for _, guard in given))
    yield from gate.sends


def _reads_links(gate: Gate) -> bool:
    called = (name for guard in _guards_of(gate) if guard is not None for name, _ in calls(guard.expr))
    return not LINKING.isdisjoint(called)
