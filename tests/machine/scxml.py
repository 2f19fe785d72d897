"""A naive interpreter of state charts, word for word after the algorithm W3C published.

State Chart XML (SCXML): State Machine Notation for Control Abstraction, W3C Recommendation of 1 September 2015,
appendix D.  Kept: compound and atomic states, deep history, document order, external transitions.  Left out: parallel,
final, eventless and internal transitions, executable content.  Names are those of the appendix.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs


@attrs.define(eq=False)
class Node:
    """A state, the document itself (no parent), or the deep history of its parent.

    Attributes:
        order: Position in the document.
        default: For a history, where it leads while nothing is kept.
    """

    id: str
    parent: Node | None
    order: int
    is_history: bool = False
    states: list[Node] = attrs.field(factory=list)
    history: list[Node] = attrs.field(factory=list)
    transitions: list[Transition] = attrs.field(factory=list)
    default: list[Node] = attrs.field(factory=list)

    @property
    def initial(self) -> Node:
        """Where a compound state is entered when nothing else is said: its first child in document order."""
        return self.states[0]

    def ancestors(self, upto: Node | None) -> Iterator[Node]:
        """getProperAncestors: from the parent on, *upto* left out."""
        node = self.parent
        while node is not None and node is not upto:
            yield node
            node = node.parent

    def is_descendant(self, other: Node) -> bool:
        return any(node is other for node in self.ancestors(None))


@attrs.define(eq=False)
class Transition:
    """What an event does in a state."""

    event: str
    source: Node
    target: list[Node]


class Interpreter:
    """A state chart and where it is."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self.configuration: set[Node] = set()
        self.kept: dict[str, list[Node]] = {}  # historyValue
        self._enter([Transition("", root, [root.initial])])

    @property
    def ids(self) -> set[str]:
        return {state.id for state in self.configuration}

    def send(self, event: str) -> bool:
        """Take one macrostep; tell whether any transition was enabled."""
        enabled = self._select(event)
        self._exit(enabled)
        self._enter(enabled)
        return bool(enabled)

    def _select(self, event: str) -> list[Transition]:
        # Without parallel states there is one atomic state, so that no two enabled transitions conflict.
        for state in sorted((s for s in self.configuration if not s.states), key=lambda s: s.order):
            for source in (state, *state.ancestors(None)):
                for transition in source.transitions:
                    if transition.event == event:
                        return [transition]
        return []

    def _exit(self, enabled: list[Transition]) -> None:
        leaving: set[Node] = set()
        for transition in enabled:
            domain = self._domain(transition)
            leaving |= {state for state in self.configuration if state.is_descendant(domain)}
        for state in sorted(leaving, key=lambda s: -s.order):
            for history in state.history:
                self.kept[history.id] = [s for s in self.configuration if not s.states and s.is_descendant(state)]
        self.configuration -= leaving

    def _enter(self, enabled: list[Transition]) -> None:
        entering: set[Node] = set()
        for transition in enabled:
            for state in transition.target:
                self._add_descendants(state, entering)
            domain = self._domain(transition)
            for state in self._effective(transition.target):
                self._add_ancestors(state, domain, entering)
        self.configuration |= entering

    def _effective(self, targets: Iterable[Node]) -> list[Node]:
        found: list[Node] = []
        for state in targets:
            if not state.is_history:
                found.append(state)
            elif state.id in self.kept:
                found += self.kept[state.id]
            else:
                found += self._effective(state.default)
        return found

    def _domain(self, transition: Transition) -> Node:
        states = [transition.source, *self._effective(transition.target)]
        for ancestor in states[0].ancestors(None):  # findLCCA
            if all(state.is_descendant(ancestor) for state in states[1:]):
                return ancestor
        return self.root

    def _add_descendants(self, state: Node, entering: set[Node]) -> None:
        if state.is_history:
            inner = self.kept.get(state.id, state.default)
            for each in inner:
                self._add_descendants(each, entering)
                if state.parent is not None:
                    self._add_ancestors(each, state.parent, entering)
            return
        entering.add(state)
        if state.states:
            self._add_descendants(state.initial, entering)
            self._add_ancestors(state.initial, state, entering)

    @staticmethod
    def _add_ancestors(state: Node, upto: Node, entering: set[Node]) -> None:
        entering.update(state.ancestors(upto))
