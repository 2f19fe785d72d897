"""Damaged specifications never break the checker, and every problem reads in both languages and stands in its file."""

from __future__ import annotations

import random
from typing import cast

import pytest

from supervision.model import Law
from supervision.spec._check import check_workflow
from supervision.spec._problems import Near, Place, Report
from supervision.spec._ways import Draft
from supervision.spec._words import WORDS
from tests.conftest import Sizes
from tests.reliability.spec_fuzzer import Finding, for_seconds, hunt

SECONDS: dict[Sizes, float] = {"everyday": 2, "short": 15, "release": 60}
# A planted fault is found after some 2,000 trials; what is mutated changes with every new file of the corpus.
WITHIN = 30_000


def test_no_damage_breaks_the_checker_or_leaves_a_problem_nobody_can_find(sizes: Sizes) -> None:
    found = hunt(for_seconds(SECONDS[sizes]), chance=random.Random(0))  # noqa: S311 - the same trials everywhere
    assert isinstance(found, int), str(found)
    assert found > 10 * SECONDS[sizes]


def test_a_checker_that_breaks_where_one_thing_is_needed_twice_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaking(draft: Draft, law: Law, others: dict[str, Draft]) -> None:
        for way in draft.ways:
            assert len(way.needs) == len(set(way.needs)), "planted"
        check_workflow(draft, law, others)

    monkeypatch.setattr("supervision.spec._gather.check_workflow", breaking)
    found = hunt(iter(range(WITHIN)), chance=random.Random(3))  # noqa: S311
    assert isinstance(found, Finding)
    assert "planted" in found.what


def test_a_problem_outside_of_its_file_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    add = Report.add

    def astray(self: Report, code: str, place: Place, /, near: Near | None = None, **params: str) -> None:
        add(self, code, (place[0], place[1] + 500) if code == "spec_unreachable_state" else place, near, **params)

    monkeypatch.setattr(Report, "add", astray)
    found = hunt(iter(range(WITHIN)), chance=random.Random(3))  # noqa: S311
    assert isinstance(found, Finding)
    assert "outside of the file" in found.what


def test_a_problem_in_one_language_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    vi, _, fix_vi, fix_en = WORDS["yaml_duplicate_key"]
    monkeypatch.setitem(cast("dict[str, object]", WORDS), "yaml_duplicate_key", (vi, "", fix_vi, fix_en))
    found = hunt(iter(range(WITHIN)), chance=random.Random(3))  # noqa: S311
    assert isinstance(found, Finding)
    assert "no wording" in found.what
