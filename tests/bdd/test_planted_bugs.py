"""A feature is worth its line only if a wrong specification breaks it: one planted bug for each acceptance scenario."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs
import pytest

from supervision.model import Step, Transition
from supervision.spec import Library
from tests.architecture import house
from tests.bdd import inner

pytest_plugins = ["pytester"]

Change = Callable[[Transition], Transition]


def changed(library: Library, workflow: str, step: str, change: Change) -> Library:
    """Return the library with every way of one step changed."""
    versions = library.workflows[workflow]
    whole = {number: attrs.evolve(spec, steps=_steps(spec.steps, step, change)) for number, spec in versions.items()}
    return attrs.evolve(library, workflows={**library.workflows, workflow: whole})


def _steps(steps: tuple[Step, ...], name: str, change: Change) -> tuple[Step, ...]:
    assert name in {step.name for step in steps}
    return tuple(
        attrs.evolve(step, transitions=tuple(map(change, step.transitions))) if step.name == name else step
        for step in steps
    )


def without(part: str, nothing: object) -> Change:
    """Return what empties one part of a transition; the planted bug must change something."""

    def change(transition: Transition) -> Transition:
        assert getattr(transition, part) != nothing
        emptied: Transition = attrs.evolve(transition, **{part: nothing})  # type: ignore[arg-type]
        return emptied

    return change


def anybody(transition: Transition) -> Transition:
    """Let those act whom the step bars."""
    assert transition.by is not None
    assert transition.by.never
    return attrs.evolve(transition, by=attrs.evolve(transition.by, never=()))


def longer(library: Library, pack: str, term: str) -> Library:
    """Return the library with a term one day longer."""
    found = library.law.packs[pack]
    assert found.term(term) is not None
    terms = tuple(
        attrs.evolve(known, length=known.length + 1) if known.name == term else known for known in found.terms
    )
    packs = {**library.law.packs, pack: attrs.evolve(found, terms=terms)}
    return attrs.evolve(library, law=attrs.evolve(library.law, packs=packs))


BUGS: Mapping[str, tuple[str, Callable[[Library], Library]]] = {
    "S01 a head approves the own plan": (
        "plan/approve",
        lambda library: changed(library, "plan", "approve", anybody),
    ),
    "S02 any number of tasks": (
        "plan/register",
        lambda library: changed(library, "plan", "register", without("when", None)),
    ),
    "S03 no remedy for a shortcoming": (
        "plan/remedy_items",
        lambda library: changed(library, "plan", "register", without("when", None)),
    ),
    "S04 a hand-over without receipt": (
        "plan/hand_over",
        lambda library: changed(library, "plan", "hand_over", without("needs", ())),
    ),
    "S05 no wait before a posting ends": (
        "posting/continuous_days",
        lambda library: changed(library, "posting", "complete", without("after", None)),
    ),
    "S06 the old posting stays up": (
        "posting/new_version",
        lambda library: changed(library, "plan", "approve", without("sends", ())),
    ),
    "S07 two organisations on one content": (
        "sup_assignment/no_overlap",
        lambda library: changed(library, "sup_assignment", "assign", without("claims", None)),
    ),
    "S09 twenty-one days": ("feedback/answer_term", lambda library: longer(library, "qd124_2018", "answer_term")),
    "S10 and S11 an extension that extends nothing": (
        "feedback/extension",
        lambda library: changed(library, "feedback", "extend", without("extends", None)),
    ),
    "S13 a dispute that does not stop the clock": (
        "remediation/reconsideration",
        lambda library: changed(library, "remediation", "dispute", without("pauses", ())),
    ),
    "S14 an owner verifies the own remedy": (
        "remediation/verification",
        lambda library: changed(library, "remediation", "start_verification", anybody),
    ),
}


def outcomes(pytester: pytest.Pytester, feature: str) -> dict[str, int]:
    path = house.ROOT / "features" / f"{feature}.feature"
    return inner.run(
        pytester, "", module=f"from pytest_bdd import scenarios\n\nscenarios({str(path)!r})\n"
    ).parseoutcomes()


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_breaks_the_feature_and_only_the_bug_does(
    bug: str, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    feature, plant = BUGS[bug]
    assert set(outcomes(pytester, feature)) == {"passed"}
    monkeypatch.setattr(inner, "LIBRARY", plant(inner.LIBRARY))
    assert outcomes(pytester, feature).get("failed", 0) >= 1
