"""What is drawn as a line, what as a mark: the steps of a workflow on their way to a state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import ascii_uppercase

import attrs

from supervision.model import Phase, Step, Transition, Workflow

NEW = ""  # where a case is before it is opened; no state has this name
_MOST_LINES = 3
_NEARLY_ALL = 0.6


@attrs.frozen
class Way:
    """One step into one state, with one label however many states it leaves.

    Attributes:
        transitions: What it stands for, in spec order.
        lined: The states a line is drawn from; ``NEW`` for an opening.
        marked: The states that bear its mark instead.
        mark: A capital letter (``A``, …, ``Z``, ``AA``, …); empty without marked states.
        is_everywhere: Whether it leaves every state that has not ended: then there is neither line nor mark.
        is_back: Whether it leads back to a state drawn above.
    """

    step: Step
    target: str
    transitions: tuple[Transition, ...]
    lined: tuple[str, ...]
    marked: tuple[str, ...] = ()
    mark: str = ""
    is_everywhere: bool = False
    is_back: bool = False


@attrs.frozen
class Plan:
    """What to draw, and how high.

    Attributes:
        ranks: The row of each state and of ``NEW``; even, the uppermost is 0; the odd rows are for steps.
        notes: For each state the steps that leave it as it is, in spec order.
    """

    ways: tuple[Way, ...]
    ranks: Mapping[str, int]
    notes: Mapping[str, tuple[Step, ...]]


def plan_of(workflow: Workflow) -> Plan:
    """Plan the picture of *workflow*: merge alternatives, break cycles, choose rows."""
    groups = _groups(workflow)
    names = [NEW, *(state.name for state in workflow.states)]
    arrows = [(source, target) for (_, target), (_, ways) in groups.items() for source in _sources(ways)]
    back = _back_arrows(names, arrows)
    first = _ranks(names, [arrow for arrow in arrows if arrow not in back])
    ways: list[Way] = []
    for (_, target), (step, transitions) in groups.items():
        ways += _ways(workflow, Way(step, target, tuple(transitions), ()), back, first)
    ways = _with_marks(ways)
    drawn = [(source, way.target) for way in ways if not way.is_back for source in way.lined]
    drawn += [(way.target, source) for way in ways if way.is_back for source in way.lined]
    return Plan(tuple(ways), _ranks(names, drawn), _notes(workflow))


def _groups(workflow: Workflow) -> dict[tuple[str, str], tuple[Step, list[Transition]]]:
    found: dict[tuple[str, str], tuple[Step, list[Transition]]] = {}
    for step in workflow.steps:
        for transition in step.transitions:
            if transition.source != transition.target:
                found.setdefault((step.name, transition.target), (step, []))[1].append(transition)
    return found


def _sources(transitions: Iterable[Transition]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(transition.source or NEW for transition in transitions))


def _notes(workflow: Workflow) -> dict[str, tuple[Step, ...]]:
    found: dict[str, dict[str, Step]] = {}
    for step in workflow.steps:
        for transition in step.transitions:
            if transition.source == transition.target:
                found.setdefault(transition.target, {})[step.name] = step
    return {state: tuple(steps.values()) for state, steps in found.items()}


def _back_arrows(names: list[str], arrows: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the arrows that close a cycle when the states are walked depth first, in spec order."""
    after: dict[str, list[str]] = {name: [] for name in names}
    for source, target in arrows:
        after[source].append(target)
    back: set[tuple[str, str]] = set()
    done: set[str] = set()
    for root in names:
        path = {root: iter(after[root])} if root not in done else {}
        while path:
            here = next(reversed(path))
            target = next(path[here], NEW)
            if target == NEW:
                path.popitem()
                done.add(here)
            elif target in path:
                back.add((here, target))
            elif target not in done:
                path[target] = iter(after[target])
    return back


def _ranks(names: list[str], arrows: list[tuple[str, str]]) -> dict[str, int]:
    """Return rows two apart at least along every arrow, the arrows short; *arrows* have no cycle."""
    before: dict[str, list[str]] = {name: [] for name in names}
    after: dict[str, list[str]] = {name: [] for name in names}
    for source, target in dict.fromkeys(arrows):
        before[target].append(source)
        after[source].append(target)
    ranks: dict[str, int] = {}
    waiting = {name: len(before[name]) for name in names}
    ready = [name for name in names if not waiting[name]]
    for name in ready:
        ranks[name] = max((ranks[source] + 2 for source in before[name]), default=2 if name else 0)
        for target in after[name]:
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    # A state with more arrows out than in is better off lower, next to where they lead.
    for name in reversed(ready):
        if len(after[name]) > len(before[name]) and name != NEW:
            ranks[name] = min(ranks[target] for target in after[name]) - 2
    return ranks


def _ways(workflow: Workflow, way: Way, back: set[tuple[str, str]], ranks: Mapping[str, int]) -> list[Way]:
    sources = _sources(way.transitions)
    ahead = tuple(source for source in sources if (source, way.target) not in back)
    behind = tuple(source for source in sources if source not in ahead)
    if len(sources) > _MOST_LINES:
        return [_shared(workflow, way, ahead, behind, ranks)]
    parts = ((ahead, False), (behind, True))
    return [
        attrs.evolve(way, lined=lined, is_back=is_back, transitions=_leaving(way, lined))
        for lined, is_back in parts
        if lined
    ]


def _leaving(way: Way, sources: tuple[str, ...]) -> tuple[Transition, ...]:
    return tuple(transition for transition in way.transitions if (transition.source or NEW) in sources)


def _shared(
    workflow: Workflow, way: Way, ahead: tuple[str, ...], behind: tuple[str, ...], ranks: Mapping[str, int]
) -> Way:
    """Draw a step that leaves many states with one line, or none: marks say the rest."""
    sources = _sources(way.transitions)
    unended = {state.name for state in workflow.states if state.phase is not Phase.ENDED} - {way.target}
    if unended == set(sources):
        return attrs.evolve(way, is_everywhere=True)
    if len(sources) >= _NEARLY_ALL * len(unended) and ahead:
        return attrs.evolve(way, marked=sources, mark="?")
    nearest = max(ahead, key=lambda name: ranks[name]) if ahead else min(behind, key=lambda name: ranks[name])
    marked = tuple(source for source in sources if source != nearest)
    return attrs.evolve(way, lined=(nearest,), marked=marked, mark="?", is_back=not ahead)


def _with_marks(ways: list[Way]) -> list[Way]:
    marked = [way for way in ways if way.mark]
    marks = {id(way): _letters(at) for at, way in enumerate(marked)}
    return [attrs.evolve(way, mark=marks.get(id(way), "")) for way in ways]


def _letters(number: int) -> str:
    more, at = divmod(number, len(ascii_uppercase))
    return (_letters(more - 1) if more else "") + ascii_uppercase[at]
