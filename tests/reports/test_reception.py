"""What the figures of receptions, opinion, petitions, issues and directives count, on stories made by hand."""

from __future__ import annotations

from datetime import date

from supervision.model import CaseId, Link, Value
from supervision.reports import Figure
from supervision.reports._fold import Ledger, Story
from supervision.reports._reception import reception
from supervision.reports._window import Window

DAY = "2021-03-01"


def story(ident: str, workflow: str, state: str, *steps: str, **fields: Value) -> Story:
    made = Story(CaseId(ident), workflow, DAY, (), state, fields)
    made.taken += [(step, DAY) for step in steps]
    return made


def many(number: int, workflow: str, state: str, *steps: str, **fields: Value) -> list[Story]:
    return [story(f"{workflow}/{state}/{len(steps)}/{n}", workflow, state, *steps, **fields) for n in range(number)]


def counted(*stories: Story) -> tuple[Figure, ...]:
    ledger = Ledger({one.id: one for one in stories}, date(2021, 1, 1), date(2021, 3, 10), len(stories))
    return tuple(reception(Window(ledger, "2021-01-01", "2021-03-10")))


def numbers(*stories: Story) -> dict[str, tuple[int, int | None]]:
    return {figure.key: (figure.numerator, figure.denominator) for figure in counted(*stories)}


def test_sessions_turns_and_matters_are_three_numbers_of_three_units() -> None:
    # 57 sessions, 1,045 turns, 313 matters directed and 17 guided: published for 2016 to 10/3/2021.
    sessions = many(57, "reception_session", "conclusion_issued", "close_session", kind="periodic", turns=18)
    sessions[0].fields["turns"] = 37
    directed = many(313, "matter", "assigned", "accept", "assign_unit", channel="citizen_reception")
    guided = many(17, "matter", "guided", "guide", channel="citizen_reception")
    found = numbers(*sessions, *directed, *guided)
    assert found["sessions.head"] == (57, None)
    assert found["sessions.head.turns"] == (1045, None)
    assert (found["matters.directed"], found["matters.guided"]) == ((313, None), (17, None))
    assert found["matters.whole"] == (330, None)
    assert found["matters.resolved"] == (0, 330)


def test_a_session_that_was_cancelled_counts_nowhere() -> None:
    assert numbers(story("s", "reception_session", "cancelled", kind="periodic", turns=0))["sessions"] == (0, None)


def test_opinions_print_the_settled_and_the_fifteen_that_are_open() -> None:
    # 593 of 608, 97.5 per cent, as published; how the 593 divide is invented.
    ends = {"resolved": 500, "closed_explained": 70, "closed_unfounded": 23, "verifying": 15}
    figures = counted(*(one for state, size in ends.items() for one in many(size, "public_opinion", state)))
    settled = next(figure for figure in figures if figure.key == "opinions.settled")
    assert settled.text() == "593/608 nội dung dư luận xã hội (97,5%)"
    assert next(figure.numerator for figure in figures if figure.key == "opinions.open") == 15


def petitions() -> list[Story]:
    """154 petitions of which seven are split in two: 161; 124 within the province's competence, the rest passed on."""
    ends = {"resolved": 38, "in_progress": 47, "explained": 39, "transferred": 37}
    units = [one for state, size in ends.items() for one in many(size, "voter_petition", state, via="contact")]
    whole = many(7, "voter_petition", "split", "split", via="contact")
    for at, part in enumerate(units[:14]):
        part.parents = (Link("split_from", "voter_petition", whole[at // 2].id, is_child=False),)
    return [*units, *whole]


def test_petitions_that_were_split_keep_their_lineage_and_add_up() -> None:
    found = numbers(*petitions())
    assert found["petitions.received"] == (154, None)
    assert found["petitions.whole"] == (161, None)
    parts = [found[f"petitions.{part}"][0] for part in ("resolved", "in_progress", "explained")]
    assert (parts, sum(parts)) == ([38, 47, 39], 124)


def test_urged_is_not_settled() -> None:
    found = numbers(*many(3, "voter_petition", "in_progress", "urge", via="reception"))
    assert found["petitions.urged"] == (3, None)
    assert found["petitions.resolved"] == (0, None)


def test_petitions_settled_through_supervision_are_counted_apart() -> None:
    done = many(2, "voter_petition", "resolved", via="supervision")
    found = numbers(*done, *many(1, "voter_petition", "resolved", "urge", via="reception"))
    assert found["petitions.by_supervision"] == (2, 2)


def test_contents_of_dialogues_answered_there_and_assigned_are_shares_of_all() -> None:
    spot = many(2, "matter", "answered", "accept", "answer", channel="dialogue", on_spot=True)
    assigned = many(3, "matter", "assigned", "accept", "classify", "assign_unit", channel="dialogue", on_spot=False)
    found = numbers(story("d", "dialogue", "held", "close_session"), *spot, *assigned)
    assert found["dialogues.held"] == (1, None)
    assert (found["dialogues.on_spot"], found["dialogues.assigned"]) == ((2, 5), (3, 5))


def test_issues_and_plans_under_directives_are_counted_when_somebody_else_confirmed() -> None:
    issues = [*many(2, "pressing_issue", "reported", "choose_issue"), story("i", "pressing_issue", "not_chosen")]
    plans = [story("p", "directive_plan", "accepted", "submit_plan"), story("q", "directive_plan", "ordered")]
    found = numbers(*issues, *plans, story("r", "directive_plan", "excused"))
    assert found["issues.resolved"] == (0, 2)
    assert (found["directives.planned"], found["directives.accepted"]) == ((1, 2), (1, 2))
