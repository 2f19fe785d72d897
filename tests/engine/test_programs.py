"""Machines are built once for all ledgers of one library."""

from __future__ import annotations

import attrs

from tests.engine.office import Office, library


def test_ledgers_of_one_library_build_a_machine_once() -> None:
    first, second = (Office.open(specs=library()).engine for _ in range(2))
    second.programs.share(first.programs)
    assert second.programs.of("plan") is first.programs.of("plan")


def test_a_ledger_that_knows_more_shares_nothing() -> None:
    first, second = (Office.open(specs=library()).engine for _ in range(2))
    known = library().latest("plan")
    second.programs.add(attrs.evolve(known, version=known.version + 1))
    second.programs.share(first.programs)
    assert second.programs.of("posting") is not first.programs.of("posting")


def test_what_is_learned_later_ends_the_sharing() -> None:
    first, second = (Office.open(specs=library()).engine for _ in range(2))
    second.programs.share(first.programs)
    known = library().latest("plan")
    second.programs.add(attrs.evolve(known, version=known.version + 1))
    assert second.programs.of("plan") is not first.programs.of("plan")
