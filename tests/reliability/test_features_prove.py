"""The shipped features walk everything in their workflows, and notice nearly every fault planted there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from supervision.bdd import Script, scripts
from supervision.coverage import Item, Kind, Tour, feature, items_of, tour
from supervision.mutation import mutate, read_features
from supervision.spec import load
from tests.architecture import house
from tests.conftest import Sizes
from tests.coverage.walking import library, opener, walked

LEAST = 95
LIMITS: dict[Sizes, int | None] = {"everyday": 10, "short": 12, "release": None}
# The workflows whose features walk every step: in a feature of its own, or in the course of the whole.
SHIPPED = sorted(
    {"case_transfer", *(path.parent.name for path in (house.ROOT / "features").rglob("every_step.feature"))}
)
PERMITS = house.ROOT / "examples" / "building-permits"


def shipped(name: str) -> tuple[Script, ...]:
    return read_features(house.ROOT / "features" / name)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_transition_and_every_refusal_is_walked(name: str, report: Callable[[str], None]) -> None:
    found = walked(shipped(name), f"{name}@{library().latest(name).version}")
    asked = demanded(items_of(library().latest(name)))
    missing = [item for item in asked if item not in found]
    report(f"{name}: {len(asked) - len(missing)} of {len(asked)} transitions and refusals walked")
    assert asked
    assert missing == []


@pytest.mark.parametrize("name", house.MAIN_CYCLE)
def test_nearly_every_planted_fault_is_noticed(name: str, sizes: Sizes, report: Callable[[str], None]) -> None:
    _require_noticed(name, sizes, report)


@pytest.mark.parametrize("name", sorted({*SHIPPED} - {*house.MAIN_CYCLE}))
def test_nearly_every_planted_fault_is_noticed_beside_the_main_cycle(
    name: str, sizes: Sizes, report: Callable[[str], None]
) -> None:
    if sizes != "release":
        pytest.skip("takes minutes for each workflow: run with --release")
    _require_noticed(name, sizes, report)


def _require_noticed(name: str, sizes: Sizes, report: Callable[[str], None]) -> None:
    trial = mutate(library(), name, shipped(name), limit=LIMITS[sizes])
    report(f"{name}: {len(trial.noticed)} of {len(trial.verdicts)} noticed, {len(trial.equivalent)} not to be told")
    survivors = [f"{each.mutant.step or each.mutant.term}: {each.mutant.what.vi}" for each in trial.survivors]
    assert trial.percent >= LEAST, survivors


# Of these the search takes ten seconds to a minute each.
OF_MANY_WAYS = (
    *("evaluation", "evaluation_group", "feedback", "inspection", "matter"),
    *("plan", "sup_assignment", "sup_visit"),
)


def unwalked(made: Tour, path: Path) -> set[str]:
    """Return what a written feature does not walk in one of its languages, deadlines and roles as well; it passes."""
    key, missing = f"{made.workflow.name}@{made.workflow.version}", set[str]()
    for lang in ("vi", "en"):
        path.write_text(feature(made, opener, lang), encoding="utf-8")
        found = walked(scripts(path), key, made.library)
        missing |= named(item for item in items_of(made.workflow) if item not in found)
    return missing


def named(items: Iterable[Item]) -> set[str]:
    return {f"{item.name}.{item.way}:{item.detail}" for item in items}


def demanded(items: Iterable[Item]) -> list[Item]:
    """Return what the features must walk: transitions and refusals."""
    return [item for item in items if item.kind in {Kind.TRANSITION, Kind.REFUSAL}]


@pytest.mark.parametrize("name", sorted({*SHIPPED} - {*OF_MANY_WAYS}))
def test_a_written_feature_walks_a_shipped_workflow(name: str, tmp_path: Path) -> None:
    made = tour(library(), name)
    assert unwalked(made, tmp_path / "all.feature") == set()
    assert made.missing == ()


@pytest.mark.parametrize("name", OF_MANY_WAYS)
def test_a_written_feature_walks_a_workflow_of_many_ways(name: str, sizes: Sizes, tmp_path: Path) -> None:
    if sizes != "release":
        pytest.skip("the search takes up to a minute for each: run with --release")
    assert unwalked(tour(library(), name), tmp_path / "all.feature") == set()


@pytest.mark.parametrize("folder", ["bodies", "complaint", "denunciation", "notice", "proposals"])
def test_a_written_feature_walks_a_workflow_of_the_acceptance_tests(folder: str, tmp_path: Path) -> None:
    specs = load(house.ROOT / "tests" / "acceptance" / folder)
    assert {name: unwalked(tour(specs, name), tmp_path / "all.feature") for name in specs.workflows} == {
        name: set() for name in specs.workflows
    }


@pytest.mark.parametrize(("folder", "name"), [("complaints", "complaint"), ("building-permits", "site_inspection")])
def test_a_written_feature_walks_a_workflow_of_another_field(folder: str, name: str, tmp_path: Path) -> None:
    assert unwalked(tour(load(house.ROOT / "examples" / folder), name), tmp_path / "all.feature") == set()


def test_a_written_feature_of_another_field_tells_what_it_does_not_walk(sizes: Sizes, tmp_path: Path) -> None:
    if sizes != "release":
        pytest.skip("the search takes half a minute: run with --release")
    made = tour(load(PERMITS), "building_permit")
    # The council is asked of heritage alone: its guard refuses nobody.
    left = {"vote.0:when"}
    assert unwalked(made, tmp_path / "all.feature") == left
    assert named(item for item, _ in made.missing) == left
