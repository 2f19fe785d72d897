from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from supervision import Engine
from supervision.demo import DataError, NotVirtualError, Tables, UnexpectedOutcomeError, play
from supervision.reports import count, overlaps_refused, reconcile
from tests.demo.small import engine_at, log_of, played, write_small


class CutError(Exception):
    pass


def cut_after(acts: int) -> object:
    def progress(done: int, _of: int) -> None:
        if done >= acts:
            raise CutError

    return progress


def test_the_play_leaves_a_whole_record_whose_report_adds_up(ledger: Engine) -> None:
    assert ledger.verify() == ()
    assert reconcile(count(ledger)) == ()


def test_the_clock_is_left_standing_on_the_last_day(folder: Path) -> None:
    engine = engine_at()
    done = play(engine, folder)
    assert engine.clock.now().date() == done.until_on
    assert done.events == log_of(engine)[-1].position


def test_what_must_be_refused_is_refused_for_its_reason(folder: Path) -> None:
    refused = play(engine_at(), folder).refused
    assert sorted(act.expected for act in refused) == [
        "extension_too_late",
        "guard",
        "overlap",
        "own_case",
        "own_case",
        "too_early",
    ]
    assert all(act.refusal is not None and act.refusal.texts for act in refused)


def test_the_overlap_is_counted_beside_the_report(ledger: Engine) -> None:
    assert overlaps_refused(ledger).numerator == 1


def test_playing_again_does_nothing_twice(folder: Path) -> None:
    engine = played(folder)
    before = log_of(engine)
    again = play(engine, folder)
    assert again.repeated == again.commands
    assert again.events == 0
    assert log_of(engine) == before
    assert all(act.refusal is None for act in again.refused)


@pytest.mark.parametrize("acts", [1, 60, 137, 290])
def test_an_interrupted_play_goes_on_to_the_same_log(folder: Path, ledger: Engine, acts: int) -> None:
    engine = engine_at()
    with pytest.raises(CutError):
        play(engine, folder, progress=cut_after(acts), batch_size=11)  # type: ignore[arg-type]  # made just above
    rest = play(engine, folder)
    assert 0 < rest.repeated < rest.commands
    assert log_of(engine) == log_of(ledger)


def test_progress_is_told_after_each_batch_and_ends_with_all(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    done = play(engine_at(), folder, progress=lambda acts, of: told.append((acts, of)), batch_size=100)
    assert [acts for acts, _ in told] == [100, 200, 300, 400, done.commands]
    assert {of for _, of in told} == {done.commands}


def test_an_unexpected_refusal_stops_the_play_with_every_reason(tmp_path: Path, small: Tables) -> None:
    plans = tuple(attrs.evolve(row, task_count=4) for row in small.plans)
    with pytest.raises(UnexpectedOutcomeError, match=r"register: .* refused: .*không quá 2") as stopped:
        play(engine_at(), write_small(tmp_path, attrs.evolve(small, plans=plans)))
    assert stopped.value.texts


def test_an_act_before_the_case_it_needs_stops_the_play(tmp_path: Path, small: Tables) -> None:
    first = small.visits[0]
    early = attrs.evolve(first, planned_on=first.planned_on.replace(month=1))
    changed = attrs.evolve(small, visits=(early, *small.visits[1:]))
    with pytest.raises(DataError, match=f"{first.id}/plan_visit"):
        play(engine_at(), write_small(tmp_path, changed))


def test_an_acceptance_where_a_refusal_is_due_stops_the_play(tmp_path: Path, small: Tables) -> None:
    wrong = tuple(
        attrs.evolve(row, refused="guard" if row.step == "check_overlap" else row.refused) for row in small.incidents
    )
    with pytest.raises(UnexpectedOutcomeError, match="accepted"):
        play(engine_at(), write_small(tmp_path, attrs.evolve(small, incidents=wrong)))


def test_a_refusal_for_another_reason_stops_the_play(tmp_path: Path, small: Tables) -> None:
    wrong = tuple(attrs.evolve(row, refused="guard" if row.refused else "") for row in small.incidents)
    with pytest.raises(UnexpectedOutcomeError) as stopped:
        play(engine_at(), write_small(tmp_path, attrs.evolve(small, incidents=wrong)))
    assert stopped.value.expected == "guard"
    assert stopped.value.texts


def test_an_office_without_a_holder_stops_the_play(tmp_path: Path, small: Tables) -> None:
    mandates = tuple(row for row in small.mandates if row.role != "verifier")
    with pytest.raises(DataError, match="verifier@"):
        play(engine_at(), write_small(tmp_path, attrs.evolve(small, mandates=mandates)))


def test_a_clock_that_cannot_be_set_is_refused(folder: Path) -> None:
    with pytest.raises(NotVirtualError):
        play(Engine.open("memory://"), folder)
