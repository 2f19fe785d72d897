"""What a simulated year does in memory, an engine does too: the same commands, the same cases."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from supervision.clock import VirtualClock
from supervision.engine import OrgData, Receipt
from supervision.model import Command, Reason
from supervision.scenarios import Cases, Taken
from supervision.simulation import Plan
from tests.scenarios.acting import library, opener
from tests.simulation.years import plan, year


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> tuple[list[tuple[Command, date]], list[Cases]]:
    """Every command that was accepted, and the cases it was put to."""
    commands: list[tuple[Command, date]] = []
    used: list[Cases] = []
    usual = Cases.take

    def take(self: Cases, command: Command, day: date) -> Taken | tuple[Reason, ...]:
        outcome = usual(self, command, day)
        if isinstance(outcome, Taken):
            commands.append((command, day))
            used[:] = [self]
        return outcome

    monkeypatch.setattr(Cases, "take", take)
    return commands, used


@pytest.mark.parametrize("wanted", [plan(), Plan("sup_visit"), Plan("sup_assignment")], ids=lambda one: one.workflow)
def test_an_engine_accepts_the_same_and_comes_to_the_same(
    done: tuple[list[tuple[Command, date]], list[Cases]], wanted: Plan
) -> None:
    year(wanted, cases=12)
    commands, (cases,) = done[0], done[1]
    directory, clock = cases.directory, VirtualClock(datetime(1970, 1, 1, tzinfo=UTC))
    mandates = tuple(held for several in directory.by_person.values() for held in several)
    with opener(library(), clock) as engine:
        engine.organise(OrgData(tuple(directory.units.values()), tuple((p, p) for p in directory.persons), mandates))
        for command, day in commands:
            clock.set_day(day)
            assert isinstance(engine.execute(command), Receipt)
        kept = engine.read(list(cases.known))
    assert len(kept) >= 12
    for case_id, case in cases.known.items():
        other = kept[case_id]
        assert (case.state, case.seq, case.deadlines, case.links) == (
            other.state,
            other.seq,
            other.deadlines,
            other.links,
        )
        assert {name: held.count for name, held in case.taken.items()} == {
            name: held.count for name, held in other.taken.items()
        }
