"""Accepted or refused, and with which reasons."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.machine import Linked, Program, case_id_for, decide, verdict
from supervision.model import (
    Accepted,
    Basis,
    By,
    CaseId,
    Command,
    CommandId,
    Decision,
    Doer,
    Event,
    Field,
    FieldClass,
    FieldType,
    Link,
    Moved,
    Noted,
    Opened,
    Opens,
    PersonId,
    Reason,
    Refused,
    Sends,
)
from supervision.text import Text
from tests.machine.small import BEGIN, FIELDS, MONDAY, Play, begun, duty, flow, step

HEAD = By((Doer("head", "unit"),))
PLAIN = flow(
    BEGIN,
    step("go", "open", "done", when="n == 1"),
    step("go", "open", "late", when="n == 2", by=HEAD),
    step("note", "done", "done", takes=("note",)),
    step("end", "done", "closed"),
    step("auto", "open", "done", by=None),
)
OTHER = CaseId("other")


def decided(play: Play, command: Command, day: date = MONDAY) -> Decision:
    return decide(play.program, play.case, command, play.facts(day))


class TestWhatStands:
    def test_a_version_that_has_moved_on_is_stale(self) -> None:
        play = begun(PLAIN, n=1)
        command = attrs.evolve(play.command("go", MONDAY), expected_version=0)
        assert decided(play, command) == Refused((Reason("stale_version", {"expected": 0, "actual": 1}),))
        assert isinstance(decided(play, attrs.evolve(command, expected_version=1)), Accepted)

    def test_tomorrow_cannot_have_happened(self) -> None:
        play = begun(PLAIN, n=1)
        play.today = MONDAY
        reason = Reason("in_future", {"day": "2026-03-03", "today": "2026-03-02"})
        assert play.refused("go", date(2026, 3, 3)) == (reason,)

    def test_no_act_is_dated_before_the_last_one(self) -> None:
        play = begun(PLAIN, date(2026, 3, 3), n=1)
        reason = Reason("before_last_act", {"day": "2026-03-02", "last_on": "2026-03-03"})
        assert play.refused("go", MONDAY) == (reason,)

    def test_comes_before_the_reasons_of_the_step(self) -> None:
        play = begun(PLAIN, n=1)
        play.today = MONDAY
        assert play.codes("go", date(2026, 3, 3), "an") == ["in_future", "not_entitled"]
        assert play.codes("end", date(2026, 3, 3)) == ["in_future", "not_from_state"]


class TestWhereTheStepHasNoWay:
    def test_an_unknown_step_is_refused_with_the_nearest(self) -> None:
        assert begun(PLAIN).refused("nota") == (Reason("unknown_step", {"step": "nota", "near": ("note",)}),)
        assert begun(PLAIN).refused("zzz")[0].params["near"] == ("begin", "go", "note", "end", "auto")

    def test_a_step_of_another_state_is_refused_with_what_is_possible(self) -> None:
        params = {"step": "end", "state": "open", "from": ("done",), "possible": ("go", "auto")}
        assert begun(PLAIN).refused("end") == (Reason("not_from_state", params),)  # type: ignore[arg-type]

    def test_an_opening_is_not_taken_twice(self) -> None:
        assert begun(PLAIN).codes("begin", unit="dang_uy") == ["not_from_state"]


class TestAlternatives:
    def test_the_first_that_nothing_stops_is_taken(self) -> None:
        play = begun(PLAIN, n=1)
        assert play.take("go") == [Moved("go", "open", "done", {})]

    def test_only_the_one_whose_guard_holds_gives_its_reasons(self) -> None:
        reasons = begun(PLAIN, n=2).refused("go")
        assert [reason.code for reason in reasons] == ["not_entitled"]
        assert reasons[0].params["could"] == (
            Text("Người đứng đầu (Đảng ủy phường Hoa Sữa)", "Head (Đảng ủy phường Hoa Sữa)"),
        )

    def test_all_give_theirs_where_no_guard_holds_each_once(self) -> None:
        assert begun(PLAIN, n=3).codes("go", MONDAY, "an") == ["not_entitled", "guard", "not_entitled", "guard"]
        twice = flow(BEGIN, *(step("go", "open", "done", when=f"n == {n}") for n in (1, 2)), name="twice")
        assert begun(twice, n=3).codes("go", MONDAY, "an") == ["not_entitled", "guard", "guard"]

    def test_a_single_way_gives_its_guard_and_everything_else(self) -> None:
        single = flow(BEGIN, step("go", "open", "done", when="n == 1", needs=(("note",),)))
        assert begun(single).codes("go", MONDAY, "an") == ["not_entitled", "missing_input", "guard"]


class TestWhatAnAcceptedStepLeaves:
    def test_an_opening_binds_the_case_to_its_workflow_law_and_links(self) -> None:
        play = Play(PLAIN)
        command = attrs.evolve(
            play.command("begin", MONDAY, {"unit": "dang_uy", "n": None, "note": "a"}),
            reference="12-HS",
            links=(("under", "plan", OTHER),),
        )
        outcome = decided(play, command)
        assert isinstance(outcome, Accepted)
        (event,) = outcome.events
        link = Link("under", "plan", OTHER, is_child=False)
        assert event.fact == Opened(
            *("small", 1, "", "begin", "open", "12-HS", ("pack_2020",), (link,)), {"unit": "dang_uy", "note": "a"}
        )

    def test_events_say_who_for_whom_when_and_on_what_grounds(self) -> None:
        play = begun(PLAIN, n=1)
        outcome = decided(play, play.command("go", MONDAY))
        assert isinstance(outcome, Accepted)
        basis = Basis(play.facts(MONDAY).calendar.digest, 1, ("m-lan-party_office",))
        assert outcome.events == (
            Event(
                *(
                    CaseId("case-1"),
                    2,
                    CommandId("go-1"),
                    PersonId("lan"),
                    "party_office",
                    "dang_uy",
                    None,
                    "2026-03-02",
                ),
                play.facts(MONDAY).now,
                Moved("go", "open", "done", {}),
                basis=basis,
            ),
        )

    def test_only_the_first_event_holds_the_inputs_and_the_basis(self) -> None:
        play = begun(
            flow(
                BEGIN,
                step("end", "open", "closed", needs=(("reason",),), takes=("note", "photo"), meets=("answer",)),
                deadlines=(duty("answer", "end"),),
            )
        )
        command = play.command("end", MONDAY, {"reason": "đã xong", "note": "a", "photo": None})
        outcome = decided(play, command)
        assert isinstance(outcome, Accepted)
        assert [(event.inputs, event.basis is None) for event in outcome.events] == [
            ({"reason": "đã xong"}, False),
            ({}, True),
        ]
        assert outcome.events[0].fact == Moved("end", "open", "closed", {"note": "a"})

    def test_history_is_marked_and_a_declared_effect_names_what_ordered_it(self) -> None:
        play = begun(PLAIN, n=1)
        play.history = True
        assert accepted(play, play.command("go", MONDAY)).events[0].via == "history"
        ordered = attrs.evolve(play.command("auto", MONDAY, actor="an"), via="other/go")
        event = accepted(play, ordered).events[0]
        assert (event.via, event.role, event.unit, event.actor) == ("other/go", "system", "", "an")

    def test_fields_are_computed_from_what_the_step_was_given(self) -> None:
        sets = (("n", "n + 1"), ("due_on", "day"), ("note", "null"))
        play = begun(flow(BEGIN, step("go", "open", "open", takes=("n",), sets=sets)), n=1)
        assert play.take("go", n=5) == [Noted("go", "open", {"n": 6, "due_on": "2026-03-02", "note": None})]

    def test_the_linked_cases_read_are_named_with_their_versions(self) -> None:
        play = begun(PLAIN, n=1)
        linked = {CaseId("b"): Linked("plan", "x", is_ended=False, seq=4), CaseId("a"): Linked("plan", "x", False, 2)}
        outcome = decide(
            play.program, play.case, play.command("go", MONDAY), attrs.evolve(play.facts(MONDAY), linked=linked)
        )
        assert isinstance(outcome, Accepted)
        basis = outcome.events[0].basis
        assert basis is not None
        assert basis.reads == (("a", 2), ("b", 4))


def accepted(play: Play, command: Command) -> Accepted:
    outcome = decided(play, command)
    assert isinstance(outcome, Accepted), outcome
    return outcome


class TestOrders:
    SENDS = (Sends("posting", "supersede", "n == 1"), Sends("feedback", "close"))
    OPENS = (
        Opens("posting", "require", "posts", "n == 1", (("subject", "owner"), ("note", "note"), ("on", "day"))),
        Opens("feedback", "record", "arises_from", "n == 2"),
        Opens("feedback", "record", "arises_from"),
    )
    PROGRAM = flow(BEGIN, step("go", "open", "done", sends=SENDS, opens=OPENS))

    def play(self, n: int) -> Play:
        play = begun(self.PROGRAM, n=n, owner="an")
        links = (
            Link("posts", "posting", CaseId("p1"), is_child=True),
            Link("of", "posting", CaseId("p2"), is_child=False),
            Link("of", "plan", CaseId("up"), is_child=False),
        )
        play.case = attrs.evolve(play.case, links=links)
        return play

    def test_steps_are_sent_to_linked_cases_of_the_workflow_before_cases_are_opened(self) -> None:
        play = self.play(1)
        orders = accepted(play, attrs.evolve(play.command("go", MONDAY), on_behalf_of=None)).orders
        assert [(order.case_id, order.workflow, order.step) for order in orders[:2]] == [
            ("p1", "posting", "supersede"),
            ("p2", "posting", "supersede"),
        ]
        assert [(order.workflow, order.step) for order in orders[2:]] == [
            ("posting", "require"),
            ("feedback", "record"),
        ]

    def test_an_opened_case_is_given_what_has_a_value_and_a_link_back(self) -> None:
        play = self.play(1)
        order = accepted(play, play.command("go", MONDAY)).orders[2]
        assert order.inputs == {"subject": "an", "on": "2026-03-02"}
        assert order.links == (("posts", "small", "case-1"),)
        assert (order.id, order.actor, order.via) == ("go-1", "lan", "case-1/go")

    def test_each_opened_case_has_its_own_id_the_same_whenever_the_command_is_repeated(self) -> None:
        play = self.play(1)
        one, two = (accepted(play, play.command("go", MONDAY)).orders[2:] for _ in range(2))
        assert one == two
        assert len({order.case_id for order in one}) == 2
        assert case_id_for(CommandId("go-1"), "case-1/go/0") == one[0].case_id
        assert case_id_for(CommandId("go-1")) != case_id_for(CommandId("go-2"))

    def test_what_its_guard_forbids_is_not_ordered(self) -> None:
        play = self.play(3)
        orders = accepted(play, play.command("go", MONDAY)).orders
        assert [(order.workflow, order.step) for order in orders] == [("feedback", "record")]


class TestAProgram:
    def test_knows_which_steps_read_linked_cases(self) -> None:
        effect = (Opens("posting", "require", "posts", given=(("n", "count ( 'plan' )"),)),)
        program = flow(
            BEGIN,
            step("a", "open", "open", when="all_ended ('plan')"),
            step("b", "open", "open", sets=(("n", "count('plan')"),)),
            step("c", "open", "open", opens=effect),
            step("d", "open", "open", opens=(Opens("posting", "require", "posts", "any_open('plan')"),)),
            step("e", "open", "open", sends=(Sends("posting", "supersede", "linked_in('plan', 'x')"),)),
            step("f", "open", "open", sends=(Sends("posting", "supersede"),)),
            step("g", "open", "open", when="note == 'count('"),
            step("h", "open", "open"),
        )
        assert [name for name in "abcdefgh" if program.reads_links(name)] == list("abcdef")

    def test_keeps_personal_values_and_every_reason_out_of_the_record(self) -> None:
        secret = Field("secret", Text("Mật"), FieldType.TEXT, FieldClass.PERSONAL)
        assert flow(BEGIN, fields=(*FIELDS, secret)).personal == {"reason", "secret"}

    def test_tells_the_ways_of_a_step(self) -> None:
        assert [gate.transition.target for gate in PLAIN.gates("go", "open")] == ["done", "late"]
        assert PLAIN.gates("go", "done") == ()
        assert (PLAIN.sources("go"), PLAIN.sources("begin"), PLAIN.sources("x")) == (("open",), ("",), ())
        assert (PLAIN.steps_from(""), PLAIN.steps_from("late")) == (("begin",), ())
        assert (PLAIN.is_ended("closed"), PLAIN.is_ended("open")) == (True, False)


def test_a_verdict_is_what_decide_says_before_it_counts_dates() -> None:
    program = flow(BEGIN, step("end", "open", "closed"), deadlines=(duty("unheard", "end"),))
    play = Play(program)
    command = play.command("begin", MONDAY, {"unit": "dang_uy"})
    assert verdict(program, play.case, command, play.facts(MONDAY)) == ()
    assert isinstance(decided(play, command), Refused)
    assert isinstance(Program(program.workflow), Program)
