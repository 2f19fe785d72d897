"""What the figures of study campaigns, works and mobilisation count, on stories made by hand."""

from __future__ import annotations

from datetime import date

from supervision.model import CaseId, Link, Value
from supervision.reports._fold import Ledger, Story
from supervision.reports._study import study
from supervision.reports._window import Window
from supervision.reports._works import works

OPENED = "2020-02-03"
DONE_ON = "2020-03-01"


def story(ident: str, workflow: str, over: str | None = None, **fields: Value) -> Story:
    parents = () if over is None else (Link("over", "any", CaseId(over), is_child=False),)
    return Story(CaseId(ident), workflow, OPENED, parents, fields=fields)


def campaign(ident: str = "c", topics: tuple[str, ...] = ("a", "b"), **lists: list[Value]) -> Story:
    made = story(ident, "study_campaign", topics=list(topics), before_on="2020-03-15")
    made.fields |= lists
    made.taken += [("plan_campaign", OPENED), ("open_campaign", OPENED)]
    return made


def conference(topic: str, over: str | None = "c", kind: str = "study") -> Story:
    made = story(f"{over}/{topic}", "study_conference", over, kind=kind, topic=topic)
    made.taken.append(("hold", DONE_ON))
    return made


def record(person: str, at: Story, step: str, on: str = DONE_ON) -> Story:
    made = story(f"{at.id}/{person}", "attendance", at.id, participant=person, topic=at.fields["topic"])
    made.state = "exempted" if step == "exempt" else "attended"
    made.taken.append((step, on))
    return made


def window(*stories: Story) -> Window:
    ledger = Ledger({one.id: one for one in stories}, date(2020, 1, 1), date(2020, 12, 31), len(stories))
    return Window(ledger, "2020-01-01", "2020-12-31")


def numbers(seen: Window) -> dict[str, tuple[int, int | None]]:
    return {figure.key: (figure.numerator, figure.denominator) for figure in (*study(seen), *works(seen))}


def test_a_person_counts_once_every_required_topic_is_studied() -> None:
    a, b = conference("a"), conference("b")
    came = [record("an", a, "check_in"), record("an", b, "make_up"), record("lan", a, "check_in")]
    found = numbers(window(campaign(members=["an", "lan"], key_cadres=["an"]), a, b, *came))
    assert found["study.turns"] == (3, None)
    assert found["study.members"] == (1, 2)
    assert found["study.key_cadres"] == (1, 1)


def test_who_is_exempted_from_one_topic_still_owes_the_other() -> None:
    a, b = conference("a"), conference("b")
    found = numbers(window(campaign(members=["an", "lan"], key_cadres=[]), a, b, record("an", a, "exempt")))
    assert found["study.members"] == (0, 2)
    done = numbers(
        window(campaign(members=["an", "lan"]), a, b, record("an", a, "exempt"), record("an", b, "check_in"))
    )
    assert done["study.members"] == (1, 2)


def test_who_is_exempted_from_every_topic_leaves_the_denominator_and_is_listed() -> None:
    a, b = conference("a"), conference("b")
    exempted = [record("an", a, "exempt"), record("an", b, "exempt")]
    found = numbers(window(campaign(members=["an", "lan"]), a, b, *exempted))
    assert found["study.members"] == (0, 1)
    assert found["study.members.exempted"] == (1, None)


def test_who_studied_though_exempted_has_studied() -> None:
    a, again = conference("a"), conference("a", over="c")
    again.id = CaseId("c/again")
    one = campaign(topics=("a",), members=["an"])
    found = numbers(window(one, a, again, record("an", a, "exempt"), record("an", again, "walk_in")))
    assert found["study.members"] == (1, 1)
    assert found["study.members.exempted"] == (0, None)


def test_the_day_named_is_too_late_and_an_earlier_turn_of_the_topic_counts() -> None:
    a, again = conference("a"), conference("a")
    again.id = CaseId("c/again")
    one = campaign(topics=("a",), members=["an", "lan"])
    late = [record("an", again, "check_in", "2020-03-15"), record("lan", again, "check_in", "2020-03-15")]
    found = numbers(window(one, a, again, *late, record("an", a, "check_in", "2020-03-14")))
    assert found["study.members"] == (2, 2)
    assert found["study.members.on_time"] == (1, 2)


def test_campaigns_of_one_window_are_pooled() -> None:
    a, b = conference("a", over="c"), conference("a", over="d")
    both = [campaign("c", ("a",), members=["an", "lan"]), campaign("d", ("a",), members=["an"])]
    found = numbers(window(*both, a, b, record("an", a, "check_in"), record("an", b, "check_in")))
    assert found["study.members"] == (2, 3)


def test_a_talk_is_no_conference_and_its_turns_are_in_no_rate() -> None:
    talk = conference("a", kind="talk")
    found = numbers(window(campaign(topics=("a",), members=["an"]), talk, record("an", talk, "walk_in")))
    assert found["talks.held"] == (1, None)
    assert found["talks.turns"] == (1, None)
    assert found["study.conferences"] == (0, None)
    assert found["study.turns"] == (0, None)
    assert found["study.members"] == (0, 1)


def work(ident: str, state: str, over: str | None = None, kind: str = "project", **fields: Value) -> Story:
    made = story(ident, "work", over, kind=kind, **fields)
    made.state = state
    made.taken += [("accept", DONE_ON)] if state == "accepted" else []
    made.taken += [("register", OPENED)] if over is None else []
    return made


def test_a_work_carried_over_twice_is_registered_once_and_ends_as_its_last_case() -> None:
    first, then = work("w1", "carried_over"), work("w2", "carried_over", "w1")
    done = numbers(window(first, then, work("w3", "accepted", "w2")))
    assert done["works.completed"] == (1, 1)
    running = numbers(window(first, then, work("w3", "in_progress", "w2")))
    assert running["works.completed"] == (0, 1)
    assert running["works.carried_over"] == (1, None)


def test_a_breakthrough_is_no_work() -> None:
    found = numbers(window(work("b", "accepted", kind="breakthrough", commended_by_city=True)))
    assert found["breakthroughs.completed"] == (1, 1)
    assert found["works.registered"] == (0, None)
    assert found["works.commended.city"] == (0, None)


def test_the_overlap_of_two_levels_is_printed() -> None:
    once = work("w1", "accepted", commended_by_committee=True)
    twice = work("w2", "accepted", commended_by_committee=True, commended_by_city=True)
    found = numbers(window(once, twice))
    levels = [found[f"works.commended.{level}"] for level in ("committee", "city", "both")]
    assert levels == [(2, None), (1, None), (1, None)]


def test_every_work_is_exactly_one_part_of_those_registered() -> None:
    ends = ("accepted", "not_completed", "cancelled", "carried_over", "in_progress", "approved")
    made = [work(f"w{at}", state) for at, state in enumerate(ends)]
    found = numbers(window(*made, work("next", "approved", "w3")))
    parts = ("completed", "not_completed", "cancelled", "carried_over", "running")
    assert [found[f"works.{part}"][0] for part in parts] == [1, 1, 1, 1, 2]
    assert found["works.registered"] == (6, None)


def test_a_pledge_is_not_a_delivery_and_one_withdrawn_is_neither() -> None:
    given = story("m1", "mobilisation", kind="money", pledged=20, delivered=5, reached=2)
    people = story("m2", "mobilisation", kind="people", pledged=14, delivered=12, reached=0)
    gone = story("m3", "mobilisation", kind="money", pledged=7, delivered=0)
    gone.state = "withdrawn"
    found = numbers(window(given, people, gone))
    assert found["mobilised.money.pledged"] == (20, None)
    assert found["mobilised.money.delivered"] == (5, None)
    assert found["mobilised.people.delivered"] == (12, None)
    assert found["mobilised.goods.pledged"] == (0, None)
    assert found["mobilised.reached"] == (2, None)
