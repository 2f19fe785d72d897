"""What the arrows of a workflow allow at all, whatever the guards say: reach, ends, owners, promises."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import attrs

from supervision.expr import Expr, calls, names, parse
from supervision.machine import LINKING

from ._flatten import Arrow, arrows_of, size_of
from ._guards import check_whole
from ._problems import Place
from ._ways import Draft, Way, Word, read_leads_to, read_never

_MOST_ARROWS, _MOST_IN_VARIANTS = 5_000, 20_000
_HIDES = frozenset(
    {
        *("spec_bad_move", "spec_unknown_state", "spec_unknown_composite", "spec_duplicate_state", "spec_missing_key"),
        *("spec_too_big", "spec_reserved_name", "spec_empty_composite", "spec_unknown_variant", "spec_bad_profile"),
    }
)


@attrs.frozen(eq=False)
class _Graph:
    """What one kind of case can do: those of one variant, or those of the plain workflow.

    Attributes:
        variant: Empty for the plain workflow.
        reached: Every state a case can come to, with the state it first comes from.
    """

    draft: Draft
    variant: str
    arrows: tuple[Arrow, ...]
    reached: dict[str, str | None]
    ended: frozenset[str]

    @classmethod
    def of(cls, draft: Draft, variant: str, arrows: Iterable[Arrow]) -> _Graph:
        own = tuple(arrow for arrow in arrows if arrow.way.is_in(variant))
        ended = frozenset(state for state, phase in draft.states.items() if phase == "ended")
        return cls(draft, variant, own, _first_reached(own), ended)

    def report(self, code: str, place: Place, name: str, **more: str) -> None:
        """Report *code* at *place*; what holds of the plain workflow too is not said of a variant again."""
        report = self.draft.report
        if self.variant:
            if any(found.code == code and (found.line, found.column) == place for found in report.problems):
                return
            last = "route" if "route" in more else "name"
            more[last] = f"{more.get(last, name)} ({self.variant})"
        report.add(code, place, near=None, **{"name": name, **more})


def check_graph(draft: Draft) -> None:
    """Report what is wrong with the workflow as a graph; says nothing while the arrows themselves are wrong."""
    variants = _variants(draft)
    _check_size(draft, len(variants))
    if any(problem.code in _HIDES for problem in draft.report.problems):
        return
    arrows = list(arrows_of(draft))
    check_whole(draft, arrows)
    if "ended" not in draft.states.values():
        draft.report.add("spec_no_end", draft.root.key("states"))
    graphs = [_Graph.of(draft, variant, arrows) for variant in variants]
    _check_reach(draft, graphs)
    for graph in graphs:
        if not graph.reached:
            path = ("profiles", "variants", graph.variant) if graph.variant else ("steps",)
            draft.report.add("spec_no_opening", draft.root.key(*path))
        if graph.reached or not graph.variant:
            for check in (_check_states, _check_never, _check_leads_to, _check_automatic):
                check(graph)


def _check_size(draft: Draft, variants: int) -> None:
    size = size_of(draft)
    if size > _MOST_ARROWS or size * variants > _MOST_IN_VARIANTS:
        key = "steps" if size > _MOST_ARROWS else "profiles"
        draft.report.add("spec_too_big", draft.root.key(key), key=key)


def _variants(draft: Draft) -> tuple[str, ...]:
    """Return every variant, and first the plain workflow where some case follows it."""
    profiles = draft.doc.profiles
    if profiles is None:
        return ("",)
    field = draft.doc.fields.get(profiles.field)
    is_plain = field is None or not set(field.choices) <= set(profiles.variants)
    return (*([""] if is_plain else []), *profiles.variants)


def _first_reached(arrows: Collection[Arrow]) -> dict[str, str | None]:
    """Return what a new case can come to.  A way back shows no new state: the case has been there before."""
    opened = [arrow.target for arrow in arrows if arrow.source is None]
    return _walk(opened, _forwards([arrow for arrow in arrows if not arrow.is_return]))


def _check_reach(draft: Draft, graphs: list[_Graph]) -> None:
    """Report states no case comes to and steps no case can take; silent where no case can be opened at all."""
    reached = {state for graph in graphs for state in graph.reached}
    if not reached:
        return
    for spot in draft.spots:
        if not spot.is_composite and spot.name not in reached:
            draft.report.add("spec_unreachable_state", draft.root.key(*spot.path), name=spot.name)
    taken = {a.way.step for graph in graphs for a in graph.arrows if a.source is None or a.source in graph.reached}
    for step in draft.doc.steps:
        if step not in taken:
            draft.report.add("spec_step_never", draft.root.key("steps", step), name=step)


def _check_states(graph: _Graph) -> None:
    """Report states from which nothing leads on."""
    ending = set(_walk(graph.ended, _backwards(graph.arrows)))
    for spot in graph.draft.spots:
        if spot.is_composite or spot.phase == "ended" or (graph.reached and spot.name not in graph.reached):
            continue
        leaving = [arrow for arrow in graph.arrows if arrow.source == spot.name != arrow.target]
        is_noted = any(a.source == spot.name == a.target and not a.way.is_system for a in graph.arrows)
        if code := _fault(leaving, is_noted=is_noted, can_end=spot.name in ending or not graph.ended):
            graph.report(code, graph.draft.root.key(*spot.path), name=spot.name)


def _fault(leaving: list[Arrow], *, is_noted: bool, can_end: bool) -> str:
    if not leaving:
        return "spec_dead_end"
    if not can_end:
        return "spec_cannot_end"
    if any(_is_owned(arrow.way) for arrow in leaving):
        return ""
    # What people note in a state may be what an automatic step waits for.
    waits = is_noted and any(arrow.way.is_automatic for arrow in leaving)
    return "" if waits else "spec_wait_without_owner"


def _is_owned(way: Way) -> bool:
    """Whether a person, a date, or for an automatic step another case, can be what takes it.

    A step of the engine alone happens when another case orders it, or when a wait is over.
    """
    if not way.is_system or way.doc.after is not None:
        return True
    guard = parse(way.doc.when) if way.doc.when is not None else None
    if not way.is_automatic or not isinstance(guard, Expr):
        return way.is_automatic
    return "day" in names(guard) or any(name in LINKING for name, _ in calls(guard))


def _check_never(graph: _Graph) -> None:
    draft = graph.draft
    for at, phrase in enumerate(draft.doc.never):
        words = read_never(phrase)
        if words is None:
            continue
        state, without = words
        before = {without, *draft.leaves(without)}
        found = _first_reached([a for a in graph.arrows if before.isdisjoint((a.way.step, a.target))])
        broken = [_route(found, leaf) for leaf in draft.leaves(state) if leaf in found]
        if broken:
            place = draft.root.find("never", at).at
            graph.report("spec_never_broken", place, name=state, without=without, route=broken[0])


def _check_leads_to(graph: _Graph) -> None:
    """A case that stands where the promise is still open must be able to keep it."""
    for at, phrase in enumerate(graph.draft.doc.leads_to):
        words = read_leads_to(phrase)
        if words is None:
            continue
        state, to = words
        if route := _broken(graph, state, to):
            place = graph.draft.root.find("leads_to", at).at
            graph.report("spec_leads_to_broken", place, name=state, wanted=" / ".join(to), route=route)


def _broken(graph: _Graph, state: Word, to: Collection[str]) -> str:
    """Return a route on which what *state* leads to gets out of reach; empty where there is none."""
    goals = {leaf for word in to for leaf in (word, *graph.draft.leaves(word))}
    arrows = [a for a in graph.arrows if not a.is_return or a.target in graph.reached]
    quiet = [a for a in arrows if goals.isdisjoint((a.way.step, a.target))]
    keeping = [a.source for a in arrows if a.source is not None and not goals.isdisjoint((a.way.step, a.target))]
    can = set(_walk(keeping, _backwards(quiet)))
    start = [leaf for leaf in graph.draft.leaves(state) if leaf in graph.reached and leaf not in goals]
    found = _walk(start, _forwards(quiet))
    lost = [leaf for leaf in found if leaf in graph.ended or leaf not in can]
    return _route(found, lost[0]) if lost else ""


def _check_automatic(graph: _Graph) -> None:
    """Steps that the engine takes by itself must come to a state in which it waits.

    A guarded step that stays is let pass: it usually computes something once, and its guard says when that is done.
    """
    automatic = [
        arrow
        for arrow in graph.arrows
        if arrow.way.is_automatic and (arrow.source != arrow.target or arrow.way.doc.when is None)
    ]
    while route := _cycle(_forwards(automatic)):
        way = next(arrow.way for arrow in automatic if (arrow.source, arrow.target) == (route[0], route[1]))
        words = [doer for doer, _ in way.who.doers] if way.who else []
        for word in words:
            place = graph.draft.word(word, *way.path("by"))
            graph.report("spec_automatic_cycle", place, name=way.step, route=" → ".join(route))
        automatic = [arrow for arrow in automatic if arrow.source not in route]


def _cycle(following: dict[str, list[str]]) -> list[str]:
    """Return a way round, its first state again at its end; empty where there is none."""
    going = dict(following)
    while stopped := [state for state, targets in going.items() if not going.keys() & set(targets)]:
        for state in stopped:
            del going[state]
    route = list(going)[:1]
    while route and route[-1] not in route[:-1]:
        route.append(next(target for target in going[route[-1]] if target in going))
    return route[route.index(route[-1]) :] if route else []


def _route(found: dict[str, str | None], last: str) -> str:
    route: list[str] = []
    state: str | None = last
    while state is not None:
        route.append(state)
        state = found[state]
    return " → ".join(reversed(route))


def _forwards(arrows: Iterable[Arrow]) -> dict[str, list[str]]:
    following: dict[str, list[str]] = {}
    for arrow in arrows:
        if arrow.source is not None:
            following.setdefault(arrow.source, []).append(arrow.target)
    return following


def _backwards(arrows: Iterable[Arrow]) -> dict[str, list[str]]:
    following: dict[str, list[str]] = {}
    for arrow in arrows:
        if arrow.source is not None:
            following.setdefault(arrow.target, []).append(arrow.source)
    return following


def _walk(start: Iterable[str], following: Mapping[str, list[str]]) -> dict[str, str | None]:
    """Return every state reached from *start*, each with the state it was first reached from."""
    found: dict[str, str | None] = dict.fromkeys(start)
    waiting = list(found)
    while waiting:
        state = waiting.pop(0)
        for target in following.get(state, ()):
            if target not in found:
                found[target] = state
                waiting.append(target)
    return found
