"""A test that watches an engine is told of every command, with what its answer rested on."""

from __future__ import annotations

import pytest

from supervision.engine import Attempt, Receipt
from supervision.model import Refused
from tests.engine.office import Office


def test_a_watcher_is_told_of_what_is_accepted_and_of_what_is_refused() -> None:
    office, seen = Office.open(), list[Attempt]()
    case = office.posting()
    office.engine.watch(seen.append)
    office.desk("lan").attempt(case, "prepare", {"redacted": False})
    office.desk("lan").attempt(case, "prepare", {"redacted": True})
    refused, accepted = seen
    assert isinstance(refused.outcome, Refused)
    assert [reason.code for reason in refused.outcome.reasons] == ["guard"]
    assert isinstance(accepted.outcome, Receipt)
    # The case as the command met it, not as it left it.
    assert [(each.workflow.name, each.command.step, each.case.state) for each in seen] == [
        ("posting", "prepare", "required")
    ] * 2


def test_an_opening_meets_no_case_yet() -> None:
    office, seen = Office.open(), list[Attempt]()
    office.engine.watch(seen.append)
    office.posting()
    assert [(each.command.step, each.case.seq) for each in seen] == [("require", 0)]


def test_what_follows_no_workflow_is_told_nobody() -> None:
    office, seen = Office.open(), list[Attempt]()
    office.engine.watch(seen.append)
    assert not isinstance(office.desk("lan").attempt_open("nothing"), Receipt)
    assert seen == []


def test_what_a_watcher_raises_reaches_the_sender() -> None:
    office = Office.open()

    def broken(attempt: Attempt) -> None:
        raise LookupError(attempt.command.step)

    office.engine.watch(broken)
    with pytest.raises(LookupError, match="require"):
        office.posting()
