"""What the arrows of a workflow allow at all, whatever the guards say: reach, ends, owners, promises."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import attrs

from supervision.expr import Expr, calls, names, parse
from supervision.machine import LINKING

from ._ways import Draft, Way, Word, read_never

_MOST_ARROWS = 5_000
_HIDES = frozenset(
    {
        "spec_bad_move",
        "spec_unknown_state",
        "spec_duplicate_state",
        "spec_missing_key",
        "spec_too_big",
        "spec_reserved_name",
    }
)


@attrs.frozen(eq=False)
class Arrow:
    """One way, from one of its states; *source* is None where it opens a case."""

    source: str | None
    target: str
    way: Way


def check_graph(draft: Draft) -> None:
    """Report what is wrong with the workflow as a graph; says nothing while the arrows themselves are wrong."""
    if sum(len(draft.sources(way)) for way in draft.ways) > _MOST_ARROWS:
        draft.report.add("spec_too_big", draft.root.key("steps"), key="steps")
    if any(problem.code in _HIDES for problem in draft.report.problems):
        return
    arrows = list(_arrows(draft))
    if not any(arrow.source is None for arrow in arrows):
        draft.report.add("spec_no_opening", draft.root.key("steps"))
    ended = {state for state, phase in draft.states.items() if phase == "ended"}
    if not ended:
        draft.report.add("spec_no_end", draft.root.key("states"))
    _check_states(draft, arrows, ended)
    _check_promises(draft, arrows)


def _arrows(draft: Draft) -> Iterator[Arrow]:
    for way in draft.ways:
        if way.move is None:
            continue
        for source in (None,) if way.move.opens else draft.sources(way):
            target = way.move.target or source
            if target is not None:
                yield Arrow(source, str(target), way)


def _check_states(draft: Draft, arrows: list[Arrow], ended: set[str]) -> None:
    opened = [arrow.target for arrow in arrows if arrow.source is None]
    reached = set(_walk(opened, arrows))
    backwards = [Arrow(arrow.target, arrow.source, arrow.way) for arrow in arrows if arrow.source is not None]
    ending = set(_walk(ended, backwards))
    for phase, group in draft.doc.states.items():
        for state in group:
            if code := _fault(state, reached if opened else {state}, ending if ended else {state}, arrows):
                is_bad = code == "spec_unreachable_state" or phase != "ended"
                if is_bad:
                    draft.report.add(code, draft.root.key("states", phase, state), name=state)


def _fault(state: str, reached: set[str], ending: set[str], arrows: list[Arrow]) -> str:
    if state not in reached:
        return "spec_unreachable_state"
    leaving = [arrow for arrow in arrows if arrow.source == state != arrow.target]
    if not leaving:
        return "spec_dead_end"
    if state not in ending:
        return "spec_cannot_end"
    if any(_is_owned(arrow.way) for arrow in leaving):
        return ""
    # What people note in a state may be what an automatic step waits for.
    noted = any(not arrow.way.is_system for arrow in arrows if arrow.source == state == arrow.target)
    is_noted_for = noted and any(arrow.way.is_automatic for arrow in leaving)
    return "" if is_noted_for else "spec_wait_without_owner"


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


def _check_promises(draft: Draft, arrows: list[Arrow]) -> None:
    for at, phrase in enumerate(draft.doc.never):
        words = read_never(phrase)
        if words is None:
            continue
        state, without = words
        allowed = [arrow for arrow in arrows if without not in {arrow.way.step, arrow.target}]
        found = _walk([arrow.target for arrow in allowed if arrow.source is None], allowed)
        if state in found:
            _report_broken(draft, found, (state, without), at)


def _report_broken(draft: Draft, found: dict[str, str | None], words: tuple[Word, Word], at: int) -> None:
    route: list[str] = []
    state: str | None = words[0]
    while state is not None:
        route.append(state)
        state = found[state]
    place = draft.root.find("never", at).at
    draft.report.add("spec_never_broken", place, name=words[0], without=words[1], route=" → ".join(reversed(route)))


def _walk(start: Iterable[str], arrows: Collection[Arrow]) -> dict[str, str | None]:
    """Return every state reached from *start*, each with the state it was first reached from."""
    following: dict[str | None, list[str]] = {}
    for arrow in arrows:
        following.setdefault(arrow.source, []).append(arrow.target)
    found: dict[str, str | None] = dict.fromkeys(start)
    waiting = list(found)
    while waiting:
        state = waiting.pop(0)
        for target in following.get(state, ()):
            if target not in found:
                found[target] = state
                waiting.append(target)
    return found
