"""What there is to walk in a workflow: its transitions, its refusals, its deadlines, its roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

import attrs

from supervision.messages import Words
from supervision.model import SYSTEM, Doer, Law, Reason, Step, Transition, Workflow

from ._lives import lives_of

# How a way back to a composite asks that the case was never there: see `supervision.spec`.
_NEVER_THERE = re.compile(r"!has\((was_\w+)\)\Z")
_BARRED = {"own_case": "name", "same_person": "step"}
_PLAIN = {
    "not_entitled": "by",
    "body_not_entitled": "by",
    "guard": "when",
    "too_early": "after",
    "overlap": "claims",
    "deadline_not_running": "extends",
    "extension_too_late": "extends",
    "extension_used_up": "extends",
    "extension_not_later": "extends",
    "signature_missing": "signs",
    "signer_not_entitled": "signs",
    "quorum_missing": "present",
    "vote_lost": "agreed",
}


class Kind(StrEnum):
    """The kinds of things that scenarios walk, in the order in which they are told."""

    TRANSITION = "transition"
    REFUSAL = "refusal"
    DEADLINE = "deadline"
    ROLE = "role"


@attrs.frozen(order=True)
class Item:
    """One thing a scenario may walk.

    Attributes:
        name: A step; for `Kind.DEADLINE` a deadline, for `Kind.ROLE` a role, or the field that names the person.
        way: Which alternative of the step, from 1; 0 where the step has one alone, or is none.
        detail: Of a transition ``SOURCE>TARGET``, the source empty for an opening.  Of a refusal the key of the spec
            that refuses: ``by``, ``not:NAME``, ``needs:NAME|NAME``, ``when``, ``after``, ``claims``, ``extends``,
            ``signs``, and of a quorum ``present`` or ``agreed``.  Of a deadline ``met``, ``extended`` or ``missed``.
    """

    kind: Kind
    name: str
    way: int = 0
    detail: str = ""


def items_of(workflow: Workflow) -> tuple[Item, ...]:
    """Return everything there is to walk: what steps do and what they refuse, by step, then deadlines, then roles.

    Of what the engine does by itself only that it was done: nobody is refused.  A way that `is_closed` is none.  Nobody
    goes a way whose guard no case fulfils, though its other rules refuse; and a guard that every case at its state
    fulfils refuses nobody: both by the choice that a case was opened with, such as its profile.
    """
    found = [item for step in workflow.steps for item in _step_items(workflow, step)]
    extended = {way.extends for step in workflow.steps for way in step.transitions}
    for rule in (rule for rule in workflow.deadlines if not rule.waits):
        ends = ("met", "extended", "missed") if rule.name in extended else ("met", "missed")
        found += [Item(Kind.DEADLINE, rule.name, 0, end) for end in ends]
    doers = (doer for step in workflow.steps for way in step.transitions for doer in (way.by.doers if way.by else ()))
    found += [Item(Kind.ROLE, role) for role in dict.fromkeys(doer.role for doer in doers) if role != SYSTEM]
    return tuple(dict.fromkeys(found))


def ways_of(step: Step) -> tuple[tuple[Transition, ...], ...]:
    """Return the alternatives of a step as the file writes them: each with a transition for every state it leaves."""
    found: dict[Transition, list[Transition]] = {}
    for way in step.transitions:
        found.setdefault(attrs.evolve(way, source=None, target=""), []).append(way)
    return tuple(map(tuple, found.values()))


def numbered(step: Step) -> Iterator[tuple[int, Transition]]:
    """Yield every transition of a step with the number of its alternative, 0 where there is one alone."""
    ways = ways_of(step)
    for number, way in enumerate(ways, 1):
        yield from ((number if len(ways) > 1 else 0, transition) for transition in way)


def transition_item(number: int, way: Transition) -> Item:
    """Return what is walked by whoever goes that way."""
    return Item(Kind.TRANSITION, way.step, number, f"{way.source or ''}>{way.target}")


def refusal_item(number: int, way: Transition, reason: Reason) -> Item | None:
    """Return what is walked by whoever is refused that way for *reason*; None where no rule of the step's refuses."""
    if reason.code in _BARRED:
        detail = f"not:{reason.params[_BARRED[reason.code]]}"
    elif reason.code == "missing_input":
        names = reason.params["input"]
        detail = f"needs:{'|'.join(map(str, names)) if isinstance(names, tuple) else names}"
    else:
        detail = _PLAIN.get(reason.code, "")
    return Item(Kind.REFUSAL, way.step, number, detail) if detail in _refusals(way) else None


def neighbour(workflow: Workflow, way: Transition) -> Doer | None:
    """Return whom *way* would most easily be opened to by mistake: the next doer in the workflow who may not go it.

    The first role that another step of the workflow names, held in a unit that this way's doers are of; else in any.
    None where every doer may.
    """
    own = set(way.by.doers) if way.by is not None else set()
    doers = dict.fromkeys(
        doer
        for step in workflow.steps
        for each in step.transitions
        for doer in (each.by.doers if each.by is not None else ())
        if doer.of is not None and doer not in own
    )
    units = {doer.of for doer in own}
    return next((doer for doer in doers if doer.of in units), next(iter(doers), None))


def shadowed(workflow: Workflow, law: Law, told: set[Item]) -> set[Item]:
    """Return what is missing whose words begin those of something else that is: they would be found there, too."""
    labels = {**law.evidence, **{field.name: field.label for field in workflow.fields}}
    texts = {
        item: labels.get(name, Words().input(name))
        for item in told
        for key, _, name in [item.detail.partition(":")]
        if key == "needs"
    }
    return {
        item
        for item, text in texts.items()
        for longer in texts.values()
        if text != longer and any(longer.get(lang).startswith(text.get(lang)) for lang in ("vi", "en"))
    }


def is_for_people(way: Transition) -> bool:
    """Whether somebody other than the engine may go that way."""
    return not way.is_automatic and way.by is not None and any(doer.role != SYSTEM for doer in way.by.doers)


def is_closed(workflow: Workflow, way: Transition) -> bool:
    """Whether no case ever goes that way: a person's from where none rests, or one as if it had never been there.

    Where something follows by itself at once, nobody acts before it.  A step back to a composite also has a way for
    cases that were never in it; where the state it leaves is entered from that composite alone, there are none.
    """
    if _is_passed(workflow, way):
        return True
    found = _NEVER_THERE.search(way.when or "")
    if found is None or way.source is None:
        return False
    near = [each for step in workflow.steps for each in step.transitions if each.target == way.source]
    entering = [each for each in near if each.source != way.source]
    return all(dict(each.sets).get(found[1], "").startswith('"') for each in entering) and not any(
        found[1] in dict(each.sets) for each in near if each.source == way.source
    )


def _is_passed(workflow: Workflow, way: Transition) -> bool:
    """Whether people alone go *way*, and no case waits for them in the state that it leaves."""
    if way.source is None or way.by is None or any(doer.role == SYSTEM for doer in way.by.doers):
        return False
    going = [
        each
        for step in workflow.steps
        for each in step.transitions
        if each.is_automatic and each.source == way.source != each.target and each.after is None and each.claims is None
    ]
    return bool(going) and lives_of(workflow).is_left_at_once(way.source, going)


def _step_items(workflow: Workflow, step: Step) -> Iterator[Item]:
    ways = [(number, way) for number, way in numbered(step) if not is_closed(workflow, way)]
    lives = lives_of(workflow)
    for number, way in ways:
        if lives.is_possible(way):
            yield transition_item(number, way)
    for number, way in ways:
        known = {"when"} if lives.is_guard_sure(way) else set()
        yield from (Item(Kind.REFUSAL, step.name, number, detail) for detail in _refusals(way) if detail not in known)


def _refusals(way: Transition) -> tuple[str, ...]:
    if not is_for_people(way):
        return ()
    never = way.by.never if way.by is not None else ()
    asked = {
        "when": way.when is not None,
        "after": way.after is not None,
        "claims": way.claims is not None,
        "extends": way.extends is not None,
        "signs": bool(way.signs),
        "present": way.quorum is not None,
        "agreed": way.quorum is not None,
    }
    return (
        "by",
        *(f"not:{name}" for name in never),
        *(f"needs:{'|'.join(group)}" for group in way.needs),
        *(name for name, is_asked in asked.items() if is_asked),
    )
