"""What was found of a workflow, held against its promises and against what every workflow promises."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

import attrs

from supervision.model import By, FieldType, Law, Transition, Workflow
from supervision.text import Text

from ._flow import Way
from ._space import Bounds, Edge, Space
from ._trace import Trace

SMALL = Bounds()
DEEP = Bounds(nodes=60_000, children=2, choices=40_000, attempts=1_000_000)
_BOUNDED = {
    "nodes": Text("chỉ xét {} tình huống đầu tiên", "only the first {} situations were looked at"),
    "children": Text("mỗi quy trình chỉ xét {} hồ sơ liên quan", "of each workflow only {} linked cases were followed"),
    "attempts": Text("chỉ thử {} tổ hợp giá trị", "only {} combinations were tried in all"),
    "choices": Text("mỗi bước chỉ xét {} tổ hợp giá trị", "for each step only {} combinations were looked at"),
}


@attrs.frozen(slots=True)
class Finding:
    """Something a workflow can do and should not, or cannot do and should.

    Attributes:
        code: ``verify_unreachable_state``, ``verify_step_never``, ``verify_stuck``, ``verify_never``,
            ``verify_leads_to``, ``verify_livelock``, ``verify_self_action``, ``verify_order_refused``.
        path: Where the spec says it: ``("states", phase, state)``, ``("steps", step)``, ``("never", number)`` or
            ``("leads_to", number)``; of a step with alternatives ``("steps", step, "choose", number)``.
        params: What a wording is filled with.
        trace: A shortest way to it, counted in people's commands; empty where it is that there is none.
    """

    code: str
    path: tuple[str | int, ...]
    params: Mapping[str, str]
    trace: Trace = ()


@attrs.frozen(slots=True)
class Verdict:
    """What was found, and how far was looked.

    Attributes:
        explored: How many situations.
        is_complete: Whether every situation and every choice was looked at, with as many linked cases as the bounds
            say; where it is False nothing is said about what can never happen.
        bounded_by: The bounds that were reached.
    """

    findings: tuple[Finding, ...]
    explored: int
    is_complete: bool
    bounded_by: tuple[Text, ...] = ()


def verify(workflow: Workflow, others: Mapping[str, Workflow], law: Law, *, bounds: Bounds = SMALL) -> Verdict:
    """Explore everything a case of *workflow* can come to, and hold its promises against it.

    Guards are really evaluated, on values that stand for all others (see `Pool`); younger linked cases whose fate
    matters are followed step by step.  Looked at with too much freedom, so that a fault may stay unseen and a broken
    promise may need circumstances that never come: older linked cases and those further off (in any state at any
    time), clashes of claims, waits and extensions (always possible in the end), dates that a clock needs, signatures
    and votes, who people are (see `staffing`).  Looked at too narrowly: more linked cases than the bounds say, numbers
    beyond all that guards name, caps other than those of the last text that has come into force.

    Args:
        workflow: A compiled workflow.
        others: The other workflows by name; it may be among them.
        law: For the caps that guards read.
        bounds: How much to look at.

    Raises:
        ValueError: An expression of a workflow is none.
    """
    space = Space.of(workflow, others, law, bounds)
    is_complete = not space.limits - {"children"}
    findings = [finding for check in _CHECKS for finding in check(space)]
    # A step that opens one more case than is followed was not taken, nor was anything behind it.
    if is_complete and not space.is_cut:
        findings = [*_unreached(space), *_untaken(space), *findings]
    reached = tuple(Text(text.vi.format(most), text.en.format(most)) for text, most in _reached(space))
    return Verdict(tuple(findings), len(space.situations), is_complete, reached)


def _reached(space: Space) -> Iterator[tuple[Text, int]]:
    for name in sorted(space.limits):
        yield _BOUNDED[name], getattr(space.bounds, name)


def _states(space: Space) -> dict[str, int]:
    """Return each state with the first situation in which the case is in it; empty text is before its opening."""
    found: dict[str, int] = {"": 0}
    for at, situation in enumerate(space.situations[1:], 1):
        found.setdefault(situation.cases[0].state, at)
    return found


def _state_path(space: Space, name: str) -> tuple[str | int, ...]:
    return ("states", space.world.main.workflow.state(name).phase.value, name)


def step_path(workflow: Workflow, arrow: Transition) -> tuple[str | int, ...]:
    """Return where the file says *arrow*: its step, or of several alternatives its own."""
    step = workflow.step(arrow.step)
    alike = [attrs.evolve(other, source=None, target="") for other in step.transitions] if step else []
    kinds = list(dict.fromkeys(alike))
    number = kinds.index(attrs.evolve(arrow, source=None, target="")) if len(kinds) > 1 else None
    return ("steps", arrow.step) if number is None else ("steps", arrow.step, "choose", number)


def _unreached(space: Space) -> Iterator[Finding]:
    found = {name for edges in space.edges for edge in edges for name in edge.marks}
    for state in space.world.main.workflow.states:
        if state.name not in found:
            yield Finding("verify_unreachable_state", _state_path(space, state.name), {"name": state.name})


def _untaken(space: Space) -> Iterator[Finding]:
    """Steps, and alternatives, never taken from a state that is reached, unless more has been said of them."""
    main, states = space.world.main, _states(space)
    taken = {each.way for edges in space.edges for edge in edges for each in edge.taken}
    told = {way for (way, _), (is_done, _) in space.orders.items() if not is_done}
    told |= {each.way for _, moves in space.endless.values() for each in moves}
    groups: dict[tuple[str | int, ...], list[Way]] = {}
    for way in main.ways:
        groups.setdefault(step_path(main.workflow, way.arrow), []).append(way)
    for path, ways in groups.items():
        sources = [states[way.arrow.source or ""] for way in ways if (way.arrow.source or "") in states]
        if sources and not (taken | told) & {*ways}:
            yield Finding("verify_step_never", path, {"name": str(path[1])}, space.trace(space.way_to(min(sources))))


def _stuck(space: Space) -> Iterator[Finding]:
    """States in which a case can be so that no end can be reached any more; the first of a chain of such."""
    main = space.world.main
    ends = {at for at, situation in enumerate(space.situations) if at and situation.cases[0].state in main.ended}
    free = {0} | _back(space, ends | space.open, lambda _edge: True)
    seen: set[str] = set()
    for at, edge in enumerate(space.first):
        state = space.situations[at].cases[0].state if at else ""
        if edge is not None and at not in free and edge.source in free and state not in seen:
            seen.add(state)
            yield Finding("verify_stuck", _state_path(space, state), {"name": state}, space.trace(space.way_to(at)))


def _back(space: Space, goals: Iterable[int], allowed: Callable[[Edge], bool]) -> set[int]:
    """Return the situations from which one of *goals* can be reached by *allowed* edges, themselves among them."""
    before: dict[int, list[int]] = {}
    for edge in (edge for edges in space.edges for edge in edges if allowed(edge)):
        before.setdefault(edge.target, []).append(edge.source)
    found = set(goals)
    waiting = list(found)
    while waiting:
        new = set(before.get(waiting.pop(), ())) - found
        found |= new
        waiting += new
    return found


def _walk(space: Space, starts: Collection[int], allowed: Callable[[Edge], bool]) -> dict[int, Edge | None]:
    """Return what is reached from *starts* by *allowed* edges, each with the edge of a shortest way."""
    found: dict[int, Edge | None] = dict.fromkeys(starts)
    waiting = list(starts)
    for at in waiting:
        for edge in space.edges[at]:
            if edge.target not in found and allowed(edge):
                found[edge.target] = edge
                waiting.append(edge.target)
    return found


def _route(found: Mapping[int, Edge | None], at: int) -> list[Edge]:
    route: list[Edge] = []
    while (edge := found[at]) is not None:
        route.append(edge)
        at = edge.source
    return route[::-1]


def _never(space: Space) -> Iterator[Finding]:
    for number, promise in enumerate(space.world.main.workflow.never):
        without, state = promise.without, promise.state
        found = _walk(space, [0], lambda edge, w=without: w not in edge.marks)  # type: ignore[misc]
        last = next((e for e in (found[at] for at in found) if e is not None and state in e.marks), None)
        if last is not None:
            params = {"name": state, "without": without}
            yield Finding("verify_never", ("never", number), params, space.trace(_route(found, last.target)))


def _leads_to(space: Space) -> Iterator[Finding]:
    for number, promise in enumerate(space.world.main.workflow.leads_to):
        to = frozenset(promise.to)
        kept = {edge.source for edges in space.edges for edge in edges if to & edge.marks}
        hopeful = _back(space, kept | space.open, lambda edge, to=to: not to & edge.marks)  # type: ignore[misc]
        begun = [at for at, each in enumerate(space.situations) if at and each.cases[0].state == promise.state]
        after = _walk(space, begun, lambda edge, to=to: not to & edge.marks)  # type: ignore[misc]
        lost = [at for at in after if at not in hopeful and space.situations[at].cases[0].state not in to]
        if lost:
            route = _route(after, lost[0])
            start = route[0].source if route else lost[0]
            params = {"name": promise.state, "to": ", ".join(promise.to)}
            yield Finding("verify_leads_to", ("leads_to", number), params, space.trace([*space.way_to(start), *route]))


def _livelock(space: Space) -> Iterator[Finding]:
    for way, (at, taken) in space.endless.items():
        if way.workflow == space.world.main.workflow.name:
            path = step_path(space.world.main.workflow, way.arrow)
            trace = space.trace(space.way_to(at), taken)
            yield Finding("verify_livelock", path, {"name": way.arrow.step}, trace)


def _refused(space: Space) -> Iterator[Finding]:
    """Orders that the receiving workflow refused whenever they were given."""
    main = space.world.main.workflow
    for (way, number), (is_done, at) in space.orders.items():
        if way.workflow == main.name and not is_done:
            orders = [(sends.workflow, sends.step) for sends, _ in way.sends]
            orders += [(opens.workflow, opens.step) for opens, _, _ in way.opens]
            params = {"name": way.arrow.step, "to": orders[number][0], "step": orders[number][1]}
            path = step_path(main, way.arrow)
            yield Finding("verify_order_refused", path, params, space.trace(space.way_to(at)))


def _self_action(space: Space) -> Iterator[Finding]:
    """People who decide their own case.  Two rules; both pass over steps that need a reason: those are exceptions.

    1. A person whom a field of the case names can bring it from its opening to an end by steps that are his as that
       person (``by: subject``), and somebody took no other step but the opening.
    2. Of two ways from one state into another, one bars the person in a field (``not subject``) and the other asks
       for a role without barring him.
    """
    main = space.world.main.workflow
    for field in main.fields:
        if field.type in (FieldType.PERSON, FieldType.PARTY):
            yield from _alone(space, field.name)
    taken = {edge.taken[0].way.arrow: edge for edges in reversed(space.edges) for edge in reversed(edges)}
    for one, by in _decisions(taken):
        for other, loose in _decisions(taken):
            missing = [name for name in by.never if name not in loose.never and main.field(name) is not None]
            is_same = (one.source, one.target) == (other.source, other.target)
            if missing and is_same and any(doer.of is not None for doer in loose.doers):
                params = {"name": other.step, "who": missing[0], "barred": one.step}
                trace = space.trace([*space.way_to(taken[other].source), taken[other]])
                yield Finding("verify_self_action", step_path(main, other), params, trace)


def _decisions(arrows: Iterable[Transition]) -> list[tuple[Transition, By]]:
    return [(a, a.by) for a in arrows if a.by is not None and a.source != a.target and ("reason",) not in a.needs]


def _alone(space: Space, name: str) -> Iterator[Finding]:
    def is_his(edge: Edge) -> bool:
        first = edge.taken[0]
        if edge.source == 0 or first.by_system:
            return True
        by = first.way.arrow.by
        is_own = not first.case and by is not None and any(d.of is None and d.role == name for d in by.doers)
        return is_own and ("reason",) not in first.way.arrow.needs

    found = _walk(space, [0], is_his)
    for at in found:
        route = _route(found, at)
        is_ended = at and space.situations[at].cases[0].state in space.world.main.ended
        if is_ended and any(edge.source and not edge.taken[0].by_system for edge in route):
            arrow = next(edge.taken[0].way.arrow for edge in route[::-1] if not edge.taken[0].by_system)
            path = step_path(space.world.main.workflow, arrow)
            yield Finding(
                "verify_self_action", path, {"name": arrow.step, "who": name, "barred": ""}, space.trace(route)
            )
            return


_CHECKS: tuple[Callable[[Space], Iterator[Finding]], ...] = (
    _stuck,
    _never,
    _leads_to,
    _livelock,
    _refused,
    _self_action,
)
