"""Random nested workflows: the text of a file, and the same written by hand as a state chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import attrs
from hypothesis import strategies as st

from supervision.machine import Program
from supervision.model import Law
from supervision.spec import load
from supervision.spec._gather import gather
from supervision.spec._normal import Days, days_of
from tests.machine.scxml import Interpreter, Node, Transition

OFFICE = "by: party_office of unit"
ANYWHERE = ("any", "closed")


@attrs.frozen
class Tree:
    """A state, or with *inner* a composite."""

    name: str
    inner: tuple[Tree, ...] = ()

    def walk(self) -> Iterator[Tree]:
        yield self
        for tree in self.inner:
            yield from tree.walk()

    @property
    def leaves(self) -> tuple[str, ...]:
        return tuple(tree.name for tree in self.walk() if not tree.inner)


@attrs.frozen
class Arrow:
    """One alternative of a step: *how* is ``to``, ``back`` or ``stay``."""

    sources: tuple[str, ...]
    how: str
    target: str


@attrs.frozen
class Nested:
    """A workflow: its states, and its steps beside those that open, close, reach each state and go back everywhere."""

    trees: tuple[Tree, ...]
    steps: tuple[tuple[Arrow, ...], ...]

    @property
    def every_step(self) -> dict[str, tuple[Arrow, ...]]:
        every = [node for tree in self.trees for node in tree.walk()]
        found = {"begin": (Arrow((), "to", self.trees[0].name),), "close": (Arrow(("any",), "to", "closed"),)}
        found |= {f"go_{node.name}": (Arrow(ANYWHERE, "to", node.name),) for node in every if not node.inner}
        found |= {f"back_{node.name}": (Arrow(ANYWHERE, "back", node.name),) for node in every if node.inner}
        return found | {f"step_{number}": ways for number, ways in enumerate(self.steps)}


@st.composite
def nested(draw: st.DrawFn) -> Nested:
    """States in composites up to four deep, and steps of every form the language has between them."""
    names = iter(range(100))

    def tree(depth: int) -> Tree:
        count = draw(st.sampled_from((0, 0, 2, 1))) if depth else 0
        inner = tuple(tree(depth - 1) for _ in range(count))
        return Tree(f"{'c' if inner else 's'}{next(names)}", inner)

    trees = tuple(tree(4) for _ in range(draw(st.integers(1, 2))))
    every = [node for each in trees for node in each.walk()]
    composites = [node.name for node in every if node.inner]
    sources = st.sampled_from(["any", "closed", *(node.name for node in every)])

    @st.composite
    def arrows(draw: st.DrawFn) -> Arrow:
        how = draw(st.sampled_from(("to", "back", "stay") if composites else ("to", "stay")))
        pool = composites if how == "back" else [node.name for node in every]
        found = draw(st.lists(sources, min_size=1, max_size=2, unique=True))
        return Arrow(tuple(found), how, draw(st.sampled_from(pool)))

    steps = draw(st.lists(st.lists(arrows(), min_size=1, max_size=2).map(tuple), min_size=1, max_size=5))
    return Nested(trees, tuple(steps))


def text_of(flow: Nested) -> str:
    """Return the file an analyst would write."""
    states = ", ".join(map(_state_text, flow.trees))
    steps = "".join(f"  {name}: {_step_text(name, ways)}\n" for name, ways in flow.every_step.items())
    return (
        "workflow: sample\nversion: 1\nlabel: Mẫu\nfields: {unit: {type: unit, label: Đơn vị}}\n"
        f"states:\n  open: {{{states}}}\n  ended: {{closed: Kết thúc}}\nsteps:\n{steps}"
    )


def _state_text(tree: Tree) -> str:
    if not tree.inner:
        return f"{tree.name}: Trạng thái"
    return f"{tree.name}: {{label: Nhóm, states: {{{', '.join(map(_state_text, tree.inner))}}}}}"


def _step_text(name: str, ways: Sequence[Arrow]) -> str:
    needs = ", needs: [unit]" if name == "begin" else ""
    if len(ways) == 1:
        return f"{{label: Bước, move: '{_move_text(ways[0])}', {OFFICE}{needs}}}"
    return f"{{label: Bước, {OFFICE}, choose: [{', '.join(f'{{move: {_quoted(way)}}}' for way in ways)}]}}"


def _quoted(way: Arrow) -> str:
    return f"'{_move_text(way)}'"


def _move_text(way: Arrow) -> str:
    sources = ", ".join(way.sources)
    if way.how == "stay":
        return f"stay: {sources}"
    return f"{sources} -> {'back to ' if way.how == 'back' else ''}{way.target}"


@cache
def _law() -> tuple[Law, Days]:
    library = load()
    return library.law, days_of(library.calendar)


def program_of(flow: Nested) -> Program:
    """Load the file as the real loader does, without reading the law and the calendar again."""
    law, days = _law()
    gathered = gather({"sample.yaml": text_of(flow).encode()}, law, days)
    assert gathered.problems == ()
    return Program(gathered.compiled(days).workflows[0])


def chart_of(flow: Nested) -> Interpreter:
    """Write the same as a state chart: ``(new)`` is where a case stands before it is opened."""
    root = Node("", None, 0)
    nodes: dict[str, Node] = {}
    for tree in (Tree("(new)"), *flow.trees, Tree("closed")):
        _grow(tree, root, nodes)
    leaves = {name: [n.id for n in nodes.values() if not n.states and _is_in(n, node)] for name, node in nodes.items()}
    leaves["any"] = [n.id for n in nodes.values() if not n.states and n.id not in {"(new)", "closed"}]
    for name, ways in flow.every_step.items():
        for way in ways:
            for source in _placed(way, leaves, is_only=len(ways) == 1):
                node = nodes[source]
                node.transitions.append(Transition(name, node, [_target(way, node, nodes)]))
    return Interpreter(root)


def _grow(tree: Tree, parent: Node, nodes: dict[str, Node]) -> None:
    node = nodes[tree.name] = Node(tree.name, parent, len(nodes) + 1)
    parent.states.append(node)
    for inner in tree.inner:
        _grow(inner, node, nodes)
    if tree.inner:
        # Where the case never was, "back to" enters the first plain state, as a step between plain states.
        first = nodes[tree.leaves[0]]
        node.history.append(Node(f"history of {tree.name}", node, 0, is_history=True, default=[first]))


def _is_in(node: Node, other: Node) -> bool:
    return node is other or node.is_descendant(other)


def _placed(way: Arrow, leaves: dict[str, list[str]], *, is_only: bool) -> Iterator[str]:
    """Yield where in the chart a way starts.

    At the composite itself where it leads out of it, and at each of its states where it does not: in the language a
    composite before the arrow stands for its states, and a step between two of them does not leave it.
    """
    found: dict[str, None] = {}
    for word in way.sources or ("(new)",):
        apart = way.how != "stay" and not set(leaves[word]) & set(leaves[way.target])
        found |= dict.fromkeys(
            [word] if is_only and apart and word != "any" and len(way.sources) == 1 else leaves[word]
        )
    yield from found


def _target(way: Arrow, source: Node, nodes: dict[str, Node]) -> Node:
    """Return where a way leads; inside a composite a step to that composite is one to its first state."""
    target = source if way.how == "stay" else nodes[way.target]
    if way.how == "back":
        return target.history[0]
    while target.states and _is_in(source, target):
        target = target.initial
    return target
