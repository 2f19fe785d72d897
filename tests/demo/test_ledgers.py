"""The other ledgers of the demonstration, each with a handful of cases."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision import Engine
from supervision.demo import LEDGERS, Ledger, UnexpectedOutcomeError, compared, play_ledger, still_open
from supervision.demo._ledgers import SMALL
from supervision.reports import count, reconcile
from tests.demo.small import FixedIds, log_of, virtual_clock

OPEN_CONTENTS = 3


class CutError(Exception):
    pass


def engine_for(ledger: Ledger) -> Engine:
    return Engine.open("memory://", specs=ledger.library(), clock=virtual_clock(), ids=FixedIds())


def played(ledger: Ledger) -> Engine:
    engine = engine_for(ledger)
    play_ledger(engine, ledger)
    return engine


@pytest.fixture(scope="module")
def ledgers() -> dict[str, Ledger]:
    return {name: make() for name, make in SMALL.items()}


@pytest.fixture(scope="module")
def engines(ledgers: dict[str, Ledger]) -> dict[str, Engine]:
    """Every ledger, played; tests only look at them."""
    return {name: played(ledger) for name, ledger in ledgers.items()}


@pytest.mark.parametrize("name", SMALL)
def test_every_figure_of_a_ledger_is_the_one_counted_and_all_adds_up(
    name: str, ledgers: dict[str, Ledger], engines: dict[str, Engine]
) -> None:
    report = count(engines[name], until_on=ledgers[name].until_on)
    found = compared(ledgers[name], report)
    assert [(row.label.vi, row.published, row.counted) for row in found if not row.matches] == []
    assert reconcile(report) == ()
    assert engines[name].verify() == ()


@pytest.mark.parametrize("name", SMALL)
def test_every_number_says_who_published_it_or_that_it_was_chosen(name: str) -> None:
    # The small ledgers are of nobody's making but ours.
    assert {row.source for row in SMALL[name]().published} == {"chosen"}


def test_a_ledger_is_the_same_whenever_it_is_made(ledgers: dict[str, Ledger]) -> None:
    assert SMALL["study"]().script == ledgers["study"].script
    assert SMALL["study"]().organisation == ledgers["study"].organisation


@pytest.mark.parametrize("name", ["reception", "study"])
def test_an_interrupted_play_of_a_ledger_goes_on_to_the_same_log(
    name: str, ledgers: dict[str, Ledger], engines: dict[str, Engine]
) -> None:
    def cut(acts: int, _of: int) -> None:
        if acts > len(ledgers[name].script) // 2:
            raise CutError

    engine = engine_for(ledgers[name])
    with pytest.raises(CutError):
        play_ledger(engine, ledgers[name], progress=cut, batch_size=7)
    rest = play_ledger(engine, ledgers[name])
    assert 0 < rest.repeated < rest.commands
    assert log_of(engine) == log_of(engines[name])


def test_contents_of_public_opinion_that_are_not_settled_are_named_the_oldest_first(
    ledgers: dict[str, Ledger], engines: dict[str, Engine]
) -> None:
    left = still_open(engines["opinion"], ledgers["opinion"])
    assert len(left) == OPEN_CONTENTS
    assert left[0].reference == "DL-009"
    assert left[0].state == "Tạm gác lại (có thời điểm tiếp tục)"
    assert [case.days for case in left] == sorted((case.days for case in left), reverse=True)
    assert all(case.about for case in left)


def test_a_ledger_that_lists_nothing_names_nothing(ledgers: dict[str, Ledger], engines: dict[str, Engine]) -> None:
    assert still_open(engines["study"], ledgers["study"]) == ()


def changed(ledger: Ledger, **values: object) -> Ledger:
    """Return the ledger with another first figure."""
    first = attrs.evolve(ledger.published[0], **values)  # type: ignore[arg-type]  # the test's own names
    return attrs.evolve(ledger, published=(first, *ledger.published[1:]))


@pytest.mark.parametrize(
    ("name", "values", "shown"),
    [
        ("reception", {"numerator": 3}, "3"),
        ("reception", {"unit": "luot_cong_dan"}, "2"),
        ("dialogue", {"denominator": 8}, "7/8"),
        ("reception", {"percent": "100"}, "2 (100%)"),
        ("study", {"numerator": 4, "above": 100}, "hơn 4"),
        ("study", {"numerator": 1, "above": 3}, "hơn 1"),
    ],
    ids=["number", "unit", "denominator", "share of nothing", "not more", "far more"],
)
def test_a_figure_that_differs_in_anything_does_not_agree(
    ledgers: dict[str, Ledger], engines: dict[str, Engine], name: str, values: dict[str, object], shown: str
) -> None:
    report = count(engines[name], until_on=ledgers[name].until_on)
    first = compared(changed(ledgers[name], **values), report)[0]
    assert (first.matches, first.published) == (False, shown)


def test_a_number_published_as_more_than_another_agrees_below_the_next_round_one(
    ledgers: dict[str, Ledger], engines: dict[str, Engine]
) -> None:
    report = count(engines["study"], until_on=ledgers["study"].until_on)
    first = compared(changed(ledgers["study"], numerator=0, above=10), report, "en")[0]
    assert (first.matches, first.published) == (True, "more than 0")


@pytest.mark.parametrize(("share", "agrees"), [("66.7", True), ("67", True), ("66.6", False)])
def test_a_share_agrees_at_the_decimals_that_were_published(
    ledgers: dict[str, Ledger], engines: dict[str, Engine], share: str, *, agrees: bool
) -> None:
    ledger = ledgers["opinion"]
    rows = tuple(attrs.evolve(row, percent=share) if row.key == "opinions.settled" else row for row in ledger.published)
    found = compared(attrs.evolve(ledger, published=rows), count(engines["opinion"]))
    assert next(row for row in found if row.id == "F004-17").matches is agrees


def test_what_no_record_gives_back_says_why() -> None:
    inspection = LEDGERS["inspection"]()
    told = {row.id: row.why for row in (*inspection.not_rebuilt, *LEDGERS["dialogue"]().not_rebuilt)}
    assert told.keys() == {"F004-15", "F004-20", "F004-22", "F004-23, F004-24"}
    assert "không cộng được" in told["F004-20"].vi
    assert all(why.vi and why.get("en") != why.vi for why in told.values())


def test_an_inspection_looks_back_on_years_before_the_calendar_that_is_shipped(ledgers: dict[str, Ledger]) -> None:
    shipped, wider = ledgers["reception"].library().calendar, ledgers["inspection"].library().calendar
    assert (shipped.first, wider.first) == (date(2016, 1, 1), date(2011, 1, 1))
    assert wider.rules == shipped.rules
    assert wider.estimated_years >= {2011, 2012, 2013, 2014, 2015}


def test_a_refused_act_stops_the_play_of_a_ledger(ledgers: dict[str, Ledger]) -> None:
    whole = ledgers["petition"]
    without = tuple(act for act in whole.script if act.step != "send")
    with pytest.raises(UnexpectedOutcomeError, match=r"take_up: .* refused"):
        play_ledger(engine_for(whole), attrs.evolve(whole, script=without))
