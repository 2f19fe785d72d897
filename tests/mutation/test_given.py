"""Needs that no scenario can tell to be gone: what opens the case always meets them."""

from __future__ import annotations

import attrs

from supervision.model import Opens, Workflow
from supervision.mutation._given import is_always_given
from supervision.spec import Library
from tests.coverage.walking import library


def opened_by(library: Library, given: str) -> Library:
    """Return the library with the model of a replication given otherwise."""
    workflow = library.latest("commendation")
    steps = []
    for step in workflow.steps:
        ways = [attrs.evolve(way, opens=tuple(_given(one, given) for one in way.opens)) for way in step.transitions]
        steps.append(attrs.evolve(step, transitions=tuple(ways)))
    changed: Workflow = attrs.evolve(workflow, steps=tuple(steps))
    return attrs.evolve(library, workflows={**library.workflows, "commendation": {1: changed}})


def _given(opens: Opens, value: str) -> Opens:
    return attrs.evolve(opens, given=tuple((name, value if name == "model" else old) for name, old in opens.given))


def is_met(library: Library, workflow: str, step: str, need: str) -> bool:
    found = library.latest(workflow).step(step)
    assert found is not None
    return is_always_given(library, workflow, found.transitions[0], (need,))


def test_what_was_needed_on_every_path_is_always_given() -> None:
    assert is_met(library(), "replication", "sign_up", "unit")
    assert is_met(library(), "replication", "sign_up", "model")


def test_a_constant_is_always_given() -> None:
    assert is_met(opened_by(library(), '"a model"'), "replication", "sign_up", "model")


def test_what_may_be_left_out_on_some_path_is_not() -> None:
    assert not is_met(opened_by(library(), "opinion_of"), "replication", "sign_up", "model")
    assert not is_met(opened_by(library(), "null"), "replication", "sign_up", "model")


def test_what_people_open_themselves_is_not() -> None:
    assert not is_met(library(), "commendation", "nominate", "recipient")
