"""The same workflow as text for Mermaid: https://mermaid.js.org/syntax/stateDiagram.html."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from supervision.model import Composite, Law, Phase, State, Workflow

from ._nested import nested
from ._ways import NEW, Way, plan_of
from ._words import PHASES, Words

# What Mermaid would read as its own; ``#NN;`` is how it writes a character by number.
_CODES = str.maketrans({letter: f"#{ord(letter)};" for letter in '#;:"<>{}[]`\\%'})


def mermaid(
    workflow: Workflow,
    law: Law | None = None,
    *,
    lang: str = "vi",
    others: Mapping[str, Workflow] | None = None,
) -> str:
    """Write *workflow* as a Mermaid state diagram (``stateDiagram-v2``); arguments as for `layout`.

    States carry their phase in words; a step carries its label, who may take it, its terms and its condition.  Unlike
    `svg`, every arrow is drawn.  The text ends in a line feed.
    """
    words = Words(workflow, law if law is not None else Law(), lang, others or {})
    plan = plan_of(workflow)
    lines = [f"accTitle: {_text(workflow.label.get(lang))}", "direction TB", *_states(workflow, words)]
    for way in plan.ways:
        lines += _arrows(way, words)
    for state, steps in plan.notes.items():
        for step in steps:
            stays = [one for one in step.transitions if one.target == state]
            told = f"{step.label.get(lang)} ({words.doers(one.by for one in stays)})"
            lines.append(f"s_{state} --> s_{state}: {_text(told)}")
    lines += (f"s_{state.name} --> [*]" for state in workflow.states if state.phase is Phase.ENDED)
    return "\n    ".join(["stateDiagram-v2", *lines]) + "\n"


def _text(text: str) -> str:
    return " ".join(text.split()).translate(_CODES)


def _states(workflow: Workflow, words: Words) -> Iterator[str]:
    for part in nested(workflow):
        match part:
            case State():
                told = f"{part.label.get(words.lang)} ({PHASES[part.phase].get(words.lang)})"
                yield f'state "{_text(told)}" as s_{part.name}'
            case Composite():
                yield f'state "{_text(part.label.get(words.lang))}" as c_{part.name} {{'
            case None:
                yield "}"


def _arrows(way: Way, words: Words) -> Iterator[str]:
    by_source: dict[str, list[str]] = {}
    for one in way.transitions:
        told = [words.doers((one.by,)), *words.terms((one,)), *words.extras(one)]
        when = (words.say("khi ", "when ") + words.condition(one.when),) if one.when else ()
        by_source.setdefault(one.source or NEW, []).append(", ".join((*told, *when)))
    for source, told in by_source.items():
        start = f"s_{source}" if source != NEW else "[*]"
        label = f"{way.step.label.get(words.lang)} ({'; '.join(told)})"
        yield f"{start} --> s_{way.target}: {_text(label)}"
