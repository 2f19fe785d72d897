"""The same workflow as text for Graphviz: https://graphviz.org/doc/info/lang.html."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from supervision.model import Composite, Law, Phase, State, Workflow

from ._nested import nested
from ._ways import NEW, plan_of
from ._words import PHASES, Words

_LOOKS: Mapping[Phase, str] = {
    Phase.DRAFT: 'shape=box, style="dashed"',
    Phase.OPEN: "shape=box",
    Phase.WAITING: "shape=octagon",
    Phase.ANSWERED: "shape=box, peripheries=2",
    Phase.ENDED: 'shape=box, style="rounded", peripheries=2',
}


def dot(
    workflow: Workflow,
    law: Law | None = None,
    *,
    lang: str = "vi",
    others: Mapping[str, Workflow] | None = None,
) -> str:
    """Write *workflow* as a directed graph in the DOT language; arguments as for `layout`.

    Composite states are clusters; a step carries its label, who may take it and its terms, with the whole in its
    tooltip.  Unlike `svg`, every arrow is drawn.  The text ends in a line feed.
    """
    words = Words(workflow, law if law is not None else Law(), lang, others or {})
    lines = [
        f"digraph {_quoted(workflow.name)} {{",
        f'  graph [label={_quoted(workflow.label.get(lang))}, labelloc=t, charset="UTF-8", rankdir=TB]',
        '  node [fontname="sans-serif"]',
        '  edge [fontname="sans-serif", fontsize=11]',
        '  new [label="", shape=circle, style=filled, fillcolor=black, width=0.2]',
        *_states(workflow, words),
        *_arrows(workflow, words),
        "}",
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str, *more: str) -> str:
    """Return lines of text as one quoted string; a backslash and a quotation mark lose their meaning."""
    lines = (" ".join(line.split()).replace("\\", "\\\\").replace('"', '\\"') for line in (text, *more))
    return '"' + "\\n".join(lines) + '"'


def _states(workflow: Workflow, words: Words) -> Iterator[str]:
    indent = "  "
    for part in nested(workflow):
        match part:
            case State():
                label = _quoted(part.label.get(words.lang), f"({PHASES[part.phase].get(words.lang)})")
                yield f"{indent}s_{part.name} [label={label}, {_LOOKS[part.phase]}]"
            case Composite():
                yield f"{indent}subgraph cluster_{part.name} {{"
                indent += "  "
                yield f"{indent}label={_quoted(part.label.get(words.lang))}"
            case None:
                indent = indent[2:]
                yield f"{indent}}}"


def _arrows(workflow: Workflow, words: Words) -> Iterator[str]:
    plan = plan_of(workflow)
    for way in plan.ways:
        style = ", style=dashed" if way.is_back else ""
        for source in dict.fromkeys(one.source or NEW for one in way.transitions):
            some = [one for one in way.transitions if (one.source or NEW) == source]
            label = _quoted(way.step.label.get(words.lang), words.doers(one.by for one in some), *words.terms(some))
            guards = dict.fromkeys(words.condition(one.when) for one in some if one.when)
            tip = f", tooltip={_quoted(*guards)}" if guards else ""
            start = f"s_{source}" if source != NEW else "new"
            yield f"  {start} -> s_{way.target} [label={label}{style}{tip}]"
    for state, steps in plan.notes.items():
        for step in steps:
            stays = (one.by for one in step.transitions if one.target == state)
            yield f"  s_{state} -> s_{state} [label={_quoted(step.label.get(words.lang), words.doers(stays))}]"
