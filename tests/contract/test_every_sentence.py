"""Every sentence of the port has a test in the contract, and a store that breaks it and is rejected.

A sentence that changes, comes or goes fails here until its line does, too.
"""

from __future__ import annotations

import attrs
import pytest

from supervision.testing import StoreContract
from tests.contract.bad_guests import GUESTS
from tests.contract.bad_leases import LEASES
from tests.contract.lease_promises import LEASE_PROMISES
from tests.contract.promise import Promise
from tests.contract.promises import PROMISES
from tests.contract.sentences import LEASE_CLASSES, sentences
from tests.contract.test_bad_stores import BAD

BAD_NAMES = {bad.__name__: test for bad, test in BAD.items()} | {bad.__name__: test for bad, test in GUESTS.items()}
BAD_NAMES |= {bad.__name__: test for bad, test in LEASES.items()}
# Rejected by tests of their own: they need a ledger that outlives its store.
BAD_NAMES["AcknowledgesBeforeCommit"] = "test_what_was_committed_is_there_for_whoever_opens_the_ledger_next"

BAD_NAMES["LeasesInMemory"] = "test_what_was_leased_is_there_for_whoever_opens_the_ledger_next"
ALL = (*PROMISES, *LEASE_PROMISES)


def test_the_table_has_every_sentence_of_the_port_in_its_order() -> None:
    assert [promise.sentence for promise in PROMISES] == sentences()
    assert [promise.sentence for promise in LEASE_PROMISES] == sentences(LEASE_CLASSES)


def _gaps(promise: Promise) -> list[str]:
    """Return what a line of the table lacks."""
    found = [f"no test {name}" for name in promise.tests if not hasattr(StoreContract, f"test_{name}")]
    found += [f"no bad store {name}" for name in promise.bad if name not in BAD_NAMES]
    if not promise.bad and not promise.why_none:
        found.append("neither a bad store nor a reason")
    if promise.bad and not promise.tests:
        found.append("no test")
    rejected_by = {BAD_NAMES[name].removeprefix("test_") for name in promise.bad if name in BAD_NAMES}
    return found + [f"rejected by {name} instead" for name in sorted(rejected_by - set(promise.tests))]


@pytest.mark.parametrize("promise", ALL, ids=lambda promise: promise.sentence[:50])
def test_a_sentence_has_its_tests_and_a_store_that_they_reject(promise: Promise) -> None:
    assert _gaps(promise) == []


def test_every_test_of_the_contract_and_every_bad_store_stands_at_some_sentence() -> None:
    tests = {name.removeprefix("test_") for name in dir(StoreContract) if name.startswith("test_")}
    assert {name for promise in ALL for name in promise.tests} == tests
    assert {name for promise in ALL for name in promise.bad} == set(BAD_NAMES)


def test_a_line_without_a_test_or_a_bad_store_is_found() -> None:
    good = next(promise for promise in PROMISES if promise.bad)
    assert _gaps(attrs.evolve(good, bad=(), why_none="")) == ["neither a bad store nor a reason"]
    assert "no test" in _gaps(attrs.evolve(good, tests=()))
    assert _gaps(attrs.evolve(good, bad=(*good.bad, "Nobody"))) == ["no bad store Nobody"]
