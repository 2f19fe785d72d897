"""How a case comes to a problem, as a scenario that runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from ._simulate import opener

if TYPE_CHECKING:
    from supervision.scenarios import Played
    from supervision.spec import Library, Problem
    from supervision.verify import Trace


def counterexamples(problems: Sequence[Problem], lang: str) -> tuple[str | None, ...]:
    """Return for each problem a feature in which a case comes to it, played on an engine before it is told.

    Args:
        problems: Each with the file it was found in, as `supervision.spec.check` names it.
        lang: ``vi`` or ``en``.

    Returns:
        The text of a ``.feature`` file for each; None where a problem has no way to it, or none that people could go
        with the steps there are: circumstances that the verifier leaves open may never come about.
    """
    from supervision.spec import load

    folders = {Path(problem.file).parent for problem in problems if problem.trace}
    libraries = {folder: load(folder, is_trial=True) for folder in folders}
    return tuple(_told(p, libraries[Path(p.file).parent], lang) if p.trace else None for p in problems)


def _told(problem: Problem, library: Library, lang: str) -> str | None:
    from supervision.scenarios import Played, gherkin, play

    outcome = play(problem.trace, library, opener)
    played = outcome if isinstance(outcome, Played) else None
    if played is not None and problem.code == "verify_self_action":
        played = _by_himself(problem.trace, library, played)
    if played is None:
        return None
    told = gherkin(played, lang, title=problem.text.get(lang))
    return told if isinstance(told, str) else None


def _by_himself(trace: Trace, library: Library, played: Played) -> Played | None:
    """Return the same with a case that is the last actor's own; None where nobody was found to do it."""
    from supervision.scenarios import Played, play

    last = played.acts[-1]
    given = [(act, name) for act in played.acts for name, value in act.inputs.items() if _is_person(value)]
    if any(act.inputs[name] == last.actor for act, name in given):
        return played
    for act, name in given:
        own = tuple(
            attrs.evolve(move, inputs=(*move.inputs, (name, last.actor))) if move.step == act.step else move
            for move in trace
        )
        again = play(own, library, opener)
        if isinstance(again, Played) and again.acts[-1].actor == last.actor:
            return again
    return None


def _is_person(value: object) -> bool:
    return isinstance(value, str) and value.startswith("person_")
