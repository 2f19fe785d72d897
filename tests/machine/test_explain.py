"""The same rules, told before a step is taken."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.machine import Explanation, Option, explain, options
from supervision.model import (
    By,
    CaseId,
    Claim,
    ClaimRule,
    Clause,
    Command,
    Doer,
    Field,
    FieldType,
    PersonId,
    Reason,
    Value,
)
from supervision.text import Text
from tests.machine.small import ANSWER, BEGIN, FIELDS, MONDAY, PACK, Play, begun, duty, flow, step, wait

HEAD = By((Doer("head", "unit"),), ("owner",))
UNTIL = Field("until", Text("Đến ngày"), FieldType.DATE)
HOLD = ClaimRule(("owner",), "due_on", "until")
PROGRAM = flow(
    BEGIN,
    step("go", "open", "done", when="n == 1", needs=(("note", "photo"),)),
    step("go", "open", "late", when="n == 2 && n > 0", by=HEAD),
    step("later", "open", "open", when="due_on > day && n == 1", needs=(("due_on",),)),
    step("post", "open", "posted"),
    step("complete", "posted", "closed", after="stay"),
    step("hold", "open", "open", takes=("owner", "due_on", "until"), claims=HOLD),
    step("extend", "open", "open", extends="answer"),
    step("answer", "open", "done", meets=("answer",)),
    step("judge", "open", "open", by=HEAD, takes=("owner",)),
    step("auto", "open", "done", by=None),
    step("reopen", "done", "open"),
    deadlines=(duty("answer", "answer", since=("begin", "reopen")), wait("stay", ("posted",), "complete")),
    fields=(*FIELDS, UNTIL),
)


def told(play: Play, name: str, day: date = MONDAY, actor: str = "lan", **inputs: Value) -> Explanation:
    return explain(play.program, play.case, play.command(name, day, inputs, actor), play.facts(day))


def offered(play: Play, actor: str = "lan", day: date = MONDAY) -> dict[str, Option]:
    ask = play.command("", day, {}, actor)
    return {option.step: option for option in options(play.program, play.case, ask, play.facts(day))}


class TestAnExplanation:
    def test_of_an_open_step_tells_every_rule_kept(self) -> None:
        explained = told(begun(PROGRAM, n=1), "go", note="a")
        assert explained == Explanation(
            "go",
            is_possible=True,
            clauses=(
                Clause("entitled", holds=True, params={"actor": "lan", "role": "party_office"}),
                Clause("needed_input", holds=True, params={"input": ("note", "photo")}),
                Clause(
                    "guard",
                    holds=True,
                    params={"rule": Text("số là 1", "number is 1"), "values": (Text("số: 1", "number: 1"),)},
                ),
            ),
            reasons=(),
        )

    def test_of_a_stopped_step_tells_of_the_alternative_that_is_meant(self) -> None:
        play = begun(PROGRAM, n=2, owner="quy")
        explained = told(play, "go", MONDAY, "quy")
        assert not explained.is_possible
        assert [(clause.code, clause.holds) for clause in explained.clauses] == [
            ("own_case", False),
            ("guard", True),
            ("guard", True),
        ]
        assert [reason.code for reason in explained.reasons] == ["own_case"]

    def test_tells_of_the_first_alternative_where_none_is_meant(self) -> None:
        explained = told(begun(PROGRAM, n=3), "go")
        assert [(clause.code, clause.holds) for clause in explained.clauses] == [
            ("entitled", True),
            ("needed_input", False),
            ("guard", False),
        ]

    def test_tells_what_stands_against_the_command_first(self) -> None:
        play = begun(PROGRAM, n=1)
        play.today = MONDAY
        clauses = told(play, "post", date(2026, 3, 3)).clauses
        assert [(clause.code, clause.holds) for clause in clauses] == [("in_future", False), ("entitled", True)]

    def test_of_a_step_without_a_way_tells_only_that(self) -> None:
        explained = told(begun(PROGRAM), "complete")
        assert [clause.code for clause in explained.clauses] == ["not_from_state"]
        assert [reason.code for reason in explained.reasons] == ["not_from_state"]

    def test_tells_bad_inputs(self) -> None:
        clauses = told(begun(PROGRAM, n=1), "go", note=7).clauses
        assert [(clause.code, clause.holds) for clause in clauses] == [
            ("entitled", True),
            ("bad_text", False),
            ("needed_input", True),
            ("guard", True),
        ]

    def test_tells_of_a_wait_whether_it_is_over(self) -> None:
        play = begun(PROGRAM)
        play.take("post")
        found = [told(play, "complete", day).clauses[1] for day in (date(2026, 3, 31), date(2026, 4, 1))]
        params = {"deadline": "stay", "due_on": "2026-04-01"}
        assert found == [Clause("wait_over", holds, params) for holds in (False, True)]
        play.case = attrs.evolve(play.case, deadlines=())
        assert told(play, "complete").clauses[1].params["due_on"] == ""

    def test_tells_of_a_claim_whether_the_period_is_free(self) -> None:
        play = begun(PROGRAM)
        period: dict[str, Value] = {"owner": "an", "due_on": "2026-03-10", "until": "2026-03-20"}
        command = play.command("hold", MONDAY, period)
        facts = play.facts(MONDAY)
        held = ((CaseId("x"), Claim("small/an", "2026-03-15", "2026-03-16")),)
        clauses = [
            explain(PROGRAM, play.case, command, known).clauses[1:] for known in (facts, attrs.evolve(facts, held=held))
        ]
        params = {"case": "x", "first_on": "2026-03-15", "last_on": "2026-03-16"}
        assert clauses == [
            (Clause("no_overlap", holds=True),),
            (Clause("overlap", holds=False, params=params),),
        ]

    def test_tells_of_an_extension_whether_it_may_be_given(self) -> None:
        play = begun(PROGRAM)
        assert told(play, "extend").clauses[1:] == (Clause("extendable", holds=True, params={"deadline": "answer"}),)
        play.take("extend")
        (used_up,) = told(play, "extend").clauses[1:]
        assert (used_up.code, used_up.holds, used_up.source) == ("extension_used_up", False, "Điều 8")

    def test_tells_of_a_date_that_cannot_be_counted(self) -> None:
        play = begun(PROGRAM)
        play.take("answer")
        play.packs = ()
        explained = told(play, "reopen")
        assert [(clause.code, clause.holds) for clause in explained.clauses] == [
            ("no_term_in_force", False),
            ("entitled", True),
        ]
        assert [reason.code for reason in explained.reasons] == ["no_term_in_force"]


class TestTheOptions:
    def test_are_the_steps_that_people_can_take_from_the_state_in_spec_order(self) -> None:
        play = begun(PROGRAM, n=1)
        assert list(offered(play)) == ["go", "later", "post", "hold", "extend", "answer", "judge"]
        play.take("post")
        assert list(offered(play)) == ["complete"]

    def test_say_what_the_step_asks_for_and_who_could_take_it(self) -> None:
        option = offered(begun(PROGRAM, n=1))["go"]
        assert option == Option(
            "go",
            Text("go", "go"),
            "done",
            (("note", "photo"),),
            (),
            is_possible=True,
            reasons=(),
            could=(
                (
                    Text(
                        "Văn phòng cấp ủy (Đảng ủy phường Hoa Sữa)",
                        "Office of the party committee (Đảng ủy phường Hoa Sữa)",
                    ),
                    (PersonId("lan"),),
                ),
            ),
        )

    def test_of_somebody_else_say_why_not(self) -> None:
        option = offered(begun(PROGRAM, n=1), "an")["post"]
        assert (option.is_possible, [reason.code for reason in option.reasons]) == (False, ["not_entitled"])

    def test_hold_nothing_against_the_actor_that_may_still_be_given(self) -> None:
        # A later date may be given, n may not.
        found = [offered(begun(PROGRAM, n=n, due_on="2026-01-01"))["later"] for n in (1, 2)]
        assert [option.is_possible for option in found] == [True, False]
        assert [str(reason.params["rule"]) for reason in found[1].reasons] == ["số là 1"]
        assert offered(begun(PROGRAM))["hold"].is_possible

    def test_hold_nobody_back_from_a_case_of_his_own_where_he_may_name_another(self) -> None:
        play = begun(PROGRAM, owner="quy")
        assert offered(play, "quy")["judge"].is_possible
        assert play.codes("judge", MONDAY, "quy") == ["own_case"]

    def test_hold_a_claim_back_only_where_nothing_of_it_can_be_changed(self) -> None:
        program = flow(BEGIN, step("hold", "open", "open", claims=HOLD), fields=(*FIELDS, UNTIL))
        assert [reason.code for reason in offered(begun(program))["hold"].reasons] == ["claim_incomplete"]

    def test_say_that_a_date_cannot_be_counted_unless_it_may_still_be_given(self) -> None:
        ways = (
            step("answer", "open", "done", takes=("due_on",)),
            step("post", "open", "done"),
            step("both", "open", "done"),
        )
        duties = (duty("due_on", "x", since=("answer", "both"), field="due_on"), duty("report", "x", since=("post",)))
        play = begun(flow(BEGIN, *ways, deadlines=duties))
        play.packs = (attrs.evolve(PACK, terms=(ANSWER,)),)
        found = offered(play)
        assert [found[name].is_possible for name in ("answer", "post", "both")] == [True, False, True]
        assert found["post"].reasons == (Reason("no_term_in_force", {"deadline": "report", "on": "2026-03-02"}),)

    def test_of_a_wait_say_from_when(self) -> None:
        play = begun(PROGRAM)
        play.take("post")
        assert offered(play)["complete"].reasons[0].params["due_on"] == "2026-04-01"

    def test_leave_out_what_the_engine_alone_does_but_not_its_alternative_for_people(self) -> None:
        program = flow(BEGIN, step("end", "open", "closed", by=None, when="n == 1"), step("end", "open", "closed"))
        ask = Command(begun(program).command("", MONDAY).id, CaseId("case-1"), "", PersonId("lan"), MONDAY)
        play = begun(program, n=1)
        (option,) = options(program, play.case, ask, play.facts(MONDAY))
        assert (option.step, option.is_possible, len(option.could)) == ("end", True, 1)

    def test_tell_who_could_where_a_declared_effect_asks(self) -> None:
        program = flow(BEGIN, step("end", "open", "closed", by=None), step("end", "open", "closed", when="n == 1"))
        play = begun(program)
        ask = attrs.evolve(play.command("", MONDAY), via="other/go")
        (option,) = options(program, play.case, ask, play.facts(MONDAY))
        assert (option.is_possible, option.could) == (True, ())
