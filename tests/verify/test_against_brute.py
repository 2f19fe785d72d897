"""The explorer and one that really takes every step agree on small workflows."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supervision.model import By, Doer, Field, FieldType, Law, Phase, State, Step, Transition, Workflow
from supervision.text import Text
from supervision.verify import verify
from tests.verify.brute import explored

HEAD, CLERK = By((Doer("head", "unit"),)), By((Doer("clerk", "unit"),))
STATES = ("a", "b", "c")
PLAIN = (
    "flag == true",
    "flag == false",
    "n < 1",
    "n >= 2",
    "n == 1",
    "has(n)",
    "!has(flag)",
    "kind == 'x'",
    "kind in ['y']",
    'taken("s1") >= 2',
    'taken("s2") == 0',
    "size(items) > 1",
    "size(items) == n",
)
DATED = ("due_on > day", "due_on <= day", "due_on == day + 1", "day - due_on >= 1", "has(due_on)", "flag == true")
SETS = (("flag", "true"), ("flag", "n > 1"), ("n", "n + 1"), ("n", "0"), ("n", "null"), ("items", "null"))


def field(name: str, kind: FieldType, *choices: str) -> Field:
    return Field(name, Text(name, name), kind, choices=tuple((choice, Text(choice, choice)) for choice in choices))


FIELDS = (
    field("unit", FieldType.UNIT),
    field("flag", FieldType.BOOLEAN),
    field("n", FieldType.INTEGER),
    field("kind", FieldType.CHOICE, "x", "y"),
    field("items", FieldType.TEXTS),
)


@st.composite
def transitions(draw: st.DrawFn, step: str, atoms: tuple[str, ...], given: tuple[str, ...]) -> Transition:
    joined = draw(st.sampled_from((" && ", " || ")))
    parts = draw(st.lists(st.sampled_from(atoms), max_size=2))
    inputs = draw(st.lists(st.sampled_from(given), max_size=2, unique=True))
    needed = draw(st.booleans())
    return Transition(
        step,
        draw(st.sampled_from(STATES)),
        draw(st.sampled_from((*STATES, "end"))),
        draw(st.sampled_from((HEAD, HEAD, CLERK))),
        joined.join(parts) if parts else None,
        needs=tuple((name,) for name in inputs) if needed else (),
        takes=() if needed else tuple(inputs),
        sets=tuple(draw(st.lists(st.sampled_from(SETS), max_size=1))) if atoms is PLAIN else (),
    )


@st.composite
def workflows(draw: st.DrawFn, *, dated: bool) -> Workflow:
    atoms, inputs = (DATED, ("due_on",)) if dated else (PLAIN, ("flag", "n", "kind", "items"))
    fields = (*FIELDS[:2], field("due_on", FieldType.DATE)) if dated else FIELDS
    opening = Transition(
        "open", None, "a", HEAD, needs=(("unit",),), takes=tuple(draw(st.sets(st.sampled_from(inputs), max_size=1)))
    )
    steps = [Step("open", Text("open"), (opening,))]
    for name in ("s1", "s2", "s3"):
        ways = draw(st.lists(transitions(name, atoms, inputs), min_size=1, max_size=2))
        steps.append(Step(name, Text(name), tuple(dict.fromkeys(ways))))
    states = [*(State(name, Text(name), Phase.OPEN) for name in STATES), State("end", Text("end"), Phase.ENDED)]
    return Workflow("small", 1, Text("small"), (), fields, tuple(states), tuple(steps))


def paths(step: Step) -> dict[tuple[str | int, ...], set[str | None]]:
    """Return the alternatives of a step as findings name them, each with the states it leaves."""
    kinds: dict[Transition, set[str | None]] = {}
    for way in step.transitions:
        kinds.setdefault(attrs.evolve(way, source=None, target=""), set()).add(way.source)
    numbers = enumerate(kinds.values())
    return {("steps", step.name, *(("choose", n) if len(kinds) > 1 else ())): sources for n, sources in numbers}


def agrees(workflow: Workflow, *, dated: bool) -> None:
    reached, steps, stuck = explored(workflow)
    verdict = verify(workflow, {}, Law())
    assert verdict.is_complete
    found: dict[str, set[Any]] = {}
    for finding in verdict.findings:
        found.setdefault(finding.code, set()).add(finding.path)
    unreached = {path[2] for path in found.get("verify_unreachable_state", ())}
    assert unreached == {state.name for state in workflow.states} - reached
    never = found.get("verify_step_never", set())
    # An alternative none of whose states is reached is not reported by itself.
    silent = {
        step.name
        for step in workflow.steps
        if all(path in never or sources <= unreached for path, sources in paths(step).items())
    }
    assert silent == {step.name for step in workflow.steps} - steps
    if not dated:
        # Where days run out the brute explorer is stuck; where they do not, both are stuck in the same states first.
        assert {path[2] for path in found.get("verify_stuck", ())} <= stuck
        assert bool(found.get("verify_stuck")) == bool(stuck)


# 25 workflows every day, 150 in `run.py prove --short`; with days, which are many more situations, 4 and 25.
_EXAMPLES = settings().max_examples // 2


@settings(max_examples=_EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(workflows(dated=False))
def test_what_is_reached_taken_and_stuck_is_what_real_steps_do(workflow: Workflow) -> None:
    agrees(workflow, dated=False)


@settings(max_examples=_EXAMPLES // 6, deadline=None, suppress_health_check=list(HealthCheck))
@given(workflows(dated=True))
def test_days_that_guards_compare_are_reached_like_real_days(workflow: Workflow) -> None:
    agrees(workflow, dated=True)
