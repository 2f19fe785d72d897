"""Small years of the shipped workflows."""

from __future__ import annotations

from functools import cache
from random import Random  # noqa: TID251 - seeded: the same seed, the same year

import attrs

from supervision.simulation import Plan, Result, read_plan, simulate
from supervision.spec import Library
from tests.scenarios.acting import library

PLAN = """\
simulate: feedback
from: "2026-01-05"
months: 12
arrivals: 20
usual_delay: {from: 1, to: 5}
inputs:
  channel: {front_comment: 60, posting_comment: 40}
choices:
  verifying: {answer: 60, close_unfounded: 20, ask_source: 20}
  answered: {need_remedy: 40, close_explained: 40, resolve: 20}
delays:
  verify: {half: 5, ninety: 20}
  accept: 2
also:
  remediation:
    choices:
      verifying: {verify: 70, verify_partly: 20, reject: 10}
    delays:
      claim_done: {from: 20, to: 60, working_days: false}
staff:
  handling_unit: {people: 1, per_day: 1}
  party_office: {people: 2, per_day: 2}
"""


def plan(text: str = PLAN) -> Plan:
    found = read_plan("plan.yaml", text.encode(), library())
    assert isinstance(found, Plan), found
    return found


@cache
def first_versions() -> Library:
    """Return the shipped workflows as they first were."""
    return attrs.evolve(library(), workflows={name: {1: every[1]} for name, every in library().workflows.items()})


def year(wanted: Plan, *, seed: int = 7, cases: int | None = None, specs: Library | None = None) -> Result:
    found = simulate(specs or library(), wanted, chance(seed), cases=cases)
    assert isinstance(found, Result), found
    return found


@cache
def usual_year() -> Result:
    """Return the year of `PLAN`, gone through once a process."""
    return year(plan())


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - nothing here is a secret
