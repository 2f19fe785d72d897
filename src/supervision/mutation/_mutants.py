"""What may be wrong in a specification: one fault at a time, planted in the compiled workflow."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any

import attrs

from supervision.coverage import is_closed, neighbour, ways_of, with_workflow
from supervision.deadlines import Term, TermError
from supervision.model import By, Law, Opens, Sends, Transition, Workflow
from supervision.spec import Library
from supervision.text import Text

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_COMPARED = re.compile(r"<=|>=|==|!=|<|>")
_EDGES = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
Path = tuple[str | int, ...]


class Fault(StrEnum):
    """The kinds of faults, each for every place it fits."""

    GUARD_DROPPED = "guard_dropped"
    EDGE_MOVED = "edge_moved"
    ROLE_WIDENED = "role_widened"
    SEPARATION_DROPPED = "separation_dropped"
    NEED_DROPPED = "need_dropped"
    RETARGETED = "retargeted"
    WAIT_DROPPED = "wait_dropped"
    CLAIM_DROPPED = "claim_dropped"
    RELEASE_DROPPED = "release_dropped"
    OPENING_DROPPED = "opening_dropped"
    SENDING_DROPPED = "sending_dropped"
    VALUE_DROPPED = "value_dropped"
    CLOCK_DROPPED = "clock_dropped"
    SIGNATURE_DROPPED = "signature_dropped"
    TERM_MOVED = "term_moved"
    UNIT_SWAPPED = "unit_swapped"


@attrs.frozen(eq=False)
class Mutant:
    """A specification with one fault.

    Attributes:
        step: The step the fault is in; empty for a term.
        way: Which alternative, from 1; 0 where there is one alone.
        term: The term that was moved; empty else.
        path: Where the file says what was changed.
        what: What was changed, on one line.
        guard: For a changed guard what it was and what it is now, None for none; else None.
    """

    fault: Fault
    step: str
    way: int
    term: str
    path: Path
    what: Text
    library: Library
    guard: tuple[str, str | None] | None = None

    @property
    def key(self) -> str:
        """Names the mutant among those of its specification, whatever their order."""
        told = f"{self.fault}/{self.step}/{self.way}/{self.term}/{self.what.vi}"
        return hashlib.sha256(told.encode()).hexdigest()


@attrs.frozen(eq=False)
class _Change:
    """One way of a step, made otherwise."""

    fault: Fault
    key: Path
    what: Text
    made: Callable[[Transition], Transition]
    guard: tuple[str, str | None] | None = None


def mutants(library: Library, name: str) -> Iterator[Mutant]:
    """Yield every mutant of the latest version of a workflow, in the order of the spec; terms last.

    A fault stands in an alternative of a step as the file writes it: wherever the step leaves from.
    Where nobody can go, there is none.
    """
    workflow = library.latest(name)
    for step in workflow.steps:
        ways = ways_of(step)
        for number, group in enumerate(ways, 1):
            if all(is_closed(workflow, each) for each in group):
                continue
            way = number if len(ways) > 1 else 0
            for change in _changes(workflow, group):
                made = {id(each): change.made(each) for each in group}
                transitions = tuple(made.get(id(each), each) for each in step.transitions)
                steps = tuple(
                    attrs.evolve(each, transitions=transitions) if each is step else each for each in workflow.steps
                )
                path = ("steps", step.name, "choose", number - 1, *change.key)
                changed = attrs.evolve(workflow, steps=steps)
                other = _with(library, changed, f"{step.name}/{way}/{change.what.vi}")
                yield Mutant(change.fault, step.name, way, "", path, change.what, other, change.guard)
    yield from _terms(library, workflow)


def _with(library: Library, workflow: Workflow, told: str) -> Library:
    # Whatever is kept by digest must not take the mutant for the workflow it was made of.
    digest = hashlib.sha256(f"{workflow.digest}/{told}".encode()).hexdigest()
    return with_workflow(library, attrs.evolve(workflow, digest=digest))


def _changes(workflow: Workflow, group: tuple[Transition, ...]) -> Iterator[_Change]:
    way = group[0]
    yield from _guard_changes(way)
    yield from _who_changes(workflow, way)
    for need in way.needs:
        told = Text(f"bỏ yêu cầu phải có {' hoặc '.join(need)}", f"{' or '.join(need)} is no longer needed")
        yield _Change(Fault.NEED_DROPPED, ("needs",), told, lambda t, need=need: _less(t, need))  # type: ignore[misc]
    yield from _target_changes(workflow, group)
    yield from _effect_changes(way)


def _less(way: Transition, need: tuple[str, ...]) -> Transition:
    """Return a way on which *need* may be given, and need not."""
    return attrs.evolve(way, needs=tuple(each for each in way.needs if each != need), takes=(*way.takes, *need))


def _guard_changes(way: Transition) -> Iterator[_Change]:
    if way.when is None:
        return
    told = Text(f"bỏ điều kiện {way.when}", f"the condition {way.when} is gone")
    yield _Change(Fault.GUARD_DROPPED, ("when",), told, lambda t: attrs.evolve(t, when=None), (way.when, None))
    for changed in moved_edges(way.when):
        told = Text(f"điều kiện {way.when} thành {changed}", f"the condition {way.when} becomes {changed}")
        yield _Change(
            Fault.EDGE_MOVED,
            ("when",),
            told,
            lambda t, changed=changed: attrs.evolve(t, when=changed),  # type: ignore[misc]
            (way.when, changed),
        )


def moved_edges(guard: str) -> Iterator[str]:
    """Yield *guard* with one comparison changed, for each: ``<`` and ``<=``, ``==`` and ``!=`` take turns."""
    hidden = _QUOTED.sub(lambda quoted: "·" * len(quoted[0]), guard)
    for found in _COMPARED.finditer(hidden):
        yield guard[: found.start()] + _EDGES[found[0]] + guard[found.end() :]


def _who_changes(workflow: Workflow, way: Transition) -> Iterator[_Change]:
    if way.by is None or not way.by.doers:
        return
    more = neighbour(workflow, way)
    if more is not None:
        by = attrs.evolve(way.by, doers=(*way.by.doers, more))
        told = Text(f"{more.role} of {more.of} cũng làm được", f"{more.role} of {more.of} may, too")
        yield _Change(Fault.ROLE_WIDENED, ("by",), told, lambda t: attrs.evolve(t, by=by))
    for barred in way.by.never:
        less = By(way.by.doers, tuple(each for each in way.by.never if each != barred))
        told = Text(f"bỏ not {barred}", f"not {barred} is gone")
        yield _Change(
            Fault.SEPARATION_DROPPED,
            ("by",),
            told,
            lambda t, less=less: attrs.evolve(t, by=less),  # type: ignore[misc]
        )


def _target_changes(workflow: Workflow, group: tuple[Transition, ...]) -> Iterator[_Change]:
    targets = {way.target for way in group}
    if len(targets) != 1 or all(way.source == way.target for way in group):
        return
    known = [state.name for state in workflow.states]
    near = known[(known.index(group[0].target) + 1) % len(known)]
    told = Text(f"dẫn đến {near} thay vì {group[0].target}", f"leads to {near} instead of {group[0].target}")
    yield _Change(Fault.RETARGETED, ("move",), told, lambda t: attrs.evolve(t, target=near))


def _effect_changes(way: Transition) -> Iterator[_Change]:
    plain: tuple[tuple[Fault, str, bool, Callable[[Transition], Transition]], ...] = (
        (Fault.WAIT_DROPPED, "after", way.after is not None, lambda t: attrs.evolve(t, after=None)),
        (Fault.CLAIM_DROPPED, "claims", way.claims is not None, lambda t: attrs.evolve(t, claims=None)),
        (Fault.RELEASE_DROPPED, "releases", way.releases, lambda t: attrs.evolve(t, releases=False)),
        (Fault.CLOCK_DROPPED, "within", bool(way.meets), lambda t: attrs.evolve(t, meets=())),
        (Fault.CLOCK_DROPPED, "pauses", bool(way.pauses), lambda t: attrs.evolve(t, pauses=())),
        (Fault.CLOCK_DROPPED, "resumes", bool(way.resumes), lambda t: attrs.evolve(t, resumes=())),
        (Fault.CLOCK_DROPPED, "extends", way.extends is not None, lambda t: attrs.evolve(t, extends=None)),
        (Fault.SIGNATURE_DROPPED, "signs", bool(way.signs), lambda t: attrs.evolve(t, signs=())),
        (Fault.SIGNATURE_DROPPED, "quorum", way.quorum is not None, lambda t: attrs.evolve(t, quorum=None)),
    )
    for fault, key, is_there, made in plain:
        if is_there:
            yield _Change(fault, (key,), Text(f"bỏ {key}", f"{key} is gone"), made)
    for at, (name, expression) in enumerate(way.sets):
        told = Text(f"bỏ sets {name}: {expression}", f"sets {name}: {expression} is gone")
        yield _Change(Fault.VALUE_DROPPED, ("sets", name), told, lambda t, at=at: _without(t, "sets", at))  # type: ignore[misc]
    both: tuple[tuple[str, Fault, tuple[Opens | Sends, ...]], ...] = (
        ("opens", Fault.OPENING_DROPPED, way.opens),
        ("sends", Fault.SENDING_DROPPED, way.sends),
    )
    for key, fault, effects in both:
        for at, effect in enumerate(effects):
            told = Text(f"bỏ {key} {effect.workflow}.{effect.step}", f"{key} {effect.workflow}.{effect.step} is gone")
            yield _Change(fault, (key, at), told, lambda t, key=key, at=at: _without(t, key, at))  # type: ignore[misc]
            if effect.when is not None:
                told = Text(f"bỏ điều kiện {effect.when} của {key}", f"{key} has no condition {effect.when}")
                yield _Change(
                    fault,
                    (key, at, "when"),
                    told,
                    lambda t, key=key, at=at: _always(t, key, at),  # type: ignore[misc]
                )


def _without(way: Transition, key: str, at: int) -> Transition:
    kept = getattr(way, key)
    changed: dict[str, Any] = {key: (*kept[:at], *kept[at + 1 :])}
    return attrs.evolve(way, **changed)


def _always(way: Transition, key: str, at: int) -> Transition:
    kept = getattr(way, key)
    changed: dict[str, Any] = {key: (*kept[:at], attrs.evolve(kept[at], when=None), *kept[at + 1 :])}
    return attrs.evolve(way, **changed)


def _terms(library: Library, workflow: Workflow) -> Iterator[Mutant]:
    for rule in workflow.deadlines:
        found = [(key, term) for key in workflow.rules for term in _of(library.law, key, rule.term)]
        for key, term in found:
            for fault, changed in _moved(term):
                told = Text(
                    f"{key}: {term.length} {term.unit} thành {changed.length} {changed.unit}",
                    f"{key}: {term.length} {term.unit} become {changed.length} {changed.unit}",
                )
                pack = library.law.packs[key]
                terms = tuple(changed if each is term else each for each in pack.terms)
                packs = {**library.law.packs, key: attrs.evolve(pack, terms=terms)}
                made = attrs.evolve(library, law=attrs.evolve(library.law, packs=packs))
                step = rule.met_by[0] if rule.met_by else ""
                path = ("steps", step, "after" if rule.waits else "within")
                yield Mutant(fault, "", 0, rule.name, path, told, made)


def _of(law: Law, key: str, name: str | None) -> Iterator[Term]:
    if key in law.packs:
        yield from (term for term in law.packs[key].terms if term.name == name)


def _moved(term: Term) -> Iterator[tuple[Fault, Term]]:
    unit = "days" if term.unit == "working_days" else "working_days"
    tries: tuple[tuple[Fault, dict[str, Any]], ...] = (
        (Fault.TERM_MOVED, {"length": term.length + 1}),
        (Fault.TERM_MOVED, {"length": term.length - 1}),
        (Fault.UNIT_SWAPPED, {"unit": unit}),
    )
    for fault, change in tries:
        try:
            made = attrs.evolve(term, **change)
        except TermError:
            continue  # there is no such term: 0 days, or a total that is no longer
        yield fault, made
