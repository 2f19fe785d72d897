"""What more guarded fields ask of a decision: the ceiling, the look at a sealed value, values told in refusals."""

from __future__ import annotations

import attrs
import pytest

from supervision.machine import Facts, Program, decide, explain, is_stub, options
from supervision.model import (
    Accepted,
    Command,
    CommandId,
    Criterion,
    Doer,
    Event,
    Field,
    FieldClass,
    FieldType,
    PersonId,
    Reason,
    Refused,
    Revealed,
    Value,
)
from supervision.text import Text
from tests.machine.small import BEGIN, FIELDS, MONDAY, PACK, Play, begun, flow, step

READERS = (Doer("head", "unit"), Doer("owner"))
RISK = Field("risk", Text("Rủi ro", "Risk"), FieldType.TEXT, FieldClass.RESTRICTED, readers=READERS)
SOURCE = Field("source", Text("Nguồn", "Source"), FieldType.TEXT, FieldClass.VAULT, readers=READERS)
DOSSIER = Field("dossier", Text("Tài liệu", "Dossier"), FieldType.TEXT, FieldClass.CLASSIFIED)
MARKS = Field("marks", Text("Điểm", "Marks"), FieldType.SCORES, criteria="annual")
MORE = (RISK, SOURCE, DOSSIER, MARKS)
RATED = attrs.evolve(
    PACK,
    criteria=(("annual", (Criterion("work", Text("Công tác", "Work"), 60), Criterion("life", Text("Lối sống"), 40))),),
)
STUB: Value = {"stub": "45/2026", "holder": "dang_uy"}
ROW: Value = {"ref": "case-1.1.source", "commitment": "0f" * 32}
PROGRAM = flow(
    attrs.evolve(BEGIN, takes=("owner", "risk", "source", "dossier", "marks")),
    step("judge", "open", "done", when="risk == 'low'"),
    step("restate", "open", "done", when="risk == 'low'", takes=("risk",)),
    step("rate", "open", "done", when="total(marks) >= 50 && score(marks, 'work') > 10"),
    step("copy", "open", "open", sets=(("dossier", "note"), ("note", "null"))),
    step("clear", "open", "open", sets=(("dossier", "null"),)),
    step("keep", "open", "open", sets=(("more", "marks"),)),
    step("close", "open", "closed", takes=("dossier", "note")),
    fields=(*FIELDS, *MORE, attrs.evolve(MARKS, name="more")),
)


def opened(**fields: Value) -> Play:
    play = begun(PROGRAM)
    play.packs = (RATED,)
    play.case = attrs.evolve(play.case, fields={**play.case.fields, **fields})
    return play


def at(play: Play, ceiling: FieldClass) -> Facts:
    return attrs.evolve(play.facts(MONDAY), ceiling=ceiling)


def given(step: str, ceiling: FieldClass, **inputs: Value) -> tuple[Reason, ...]:
    play = opened()
    decision = decide(PROGRAM, play.case, play.command(step, MONDAY, inputs), at(play, ceiling))
    return decision.reasons if isinstance(decision, Refused) else ()


def above(name: str, kind: FieldClass, ceiling: FieldClass) -> Reason:
    return Reason("above_ceiling", {"input": name, "class": kind, "ceiling": ceiling})


class TestTheCeiling:
    def test_refuses_content_above_it_and_says_nothing_of_the_content(self) -> None:
        reasons = given("close", FieldClass.VAULT, dossier="Ông Bình nhận tiền")
        assert reasons == (above("dossier", FieldClass.CLASSIFIED, FieldClass.VAULT),)

    def test_takes_a_stub_in_its_place(self) -> None:
        assert given("close", FieldClass.VAULT, dossier=STUB) == ()

    def test_lets_content_at_or_below_it_through_and_no_stub_instead(self) -> None:
        assert given("close", FieldClass.CLASSIFIED, dossier="Nội dung") == ()
        assert [reason.code for reason in given("close", FieldClass.CLASSIFIED, dossier=STUB)] == ["bad_text"]

    def test_may_be_as_low_as_public(self) -> None:
        reasons = given("close", FieldClass.PUBLIC, note="x")
        assert reasons == (above("note", FieldClass.INTERNAL, FieldClass.PUBLIC),)

    def test_stops_what_a_step_would_compute_too(self) -> None:
        assert given("copy", FieldClass.VAULT) == (above("dossier", FieldClass.CLASSIFIED, FieldClass.VAULT),)
        assert given("copy", FieldClass.CLASSIFIED) == ()
        assert given("clear", FieldClass.VAULT) == ()

    def test_is_told_before_the_step(self) -> None:
        play = opened()
        for inputs, code, holds in (({}, "stub_only", True), ({"dossier": "x"}, "above_ceiling", False)):
            told = explain(PROGRAM, play.case, play.command("close", MONDAY, inputs), at(play, FieldClass.VAULT))
            assert told.is_possible is holds
            assert code in [clause.code for clause in told.clauses if clause.holds is holds]
        told = explain(PROGRAM, play.case, play.command("close", MONDAY, {}), at(play, FieldClass.CLASSIFIED))
        assert "stub_only" not in [clause.code for clause in told.clauses]
        offered = options(PROGRAM, play.case, play.command("", MONDAY, {}), at(play, FieldClass.VAULT))
        assert {option.step: option.reasons for option in offered}["copy"] == (
            above("dossier", FieldClass.CLASSIFIED, FieldClass.VAULT),
        )
        computed = explain(PROGRAM, play.case, play.command("copy", MONDAY, {}), at(play, FieldClass.VAULT))
        assert [clause.code for clause in computed.clauses if not clause.holds] == ["above_ceiling"]


@pytest.mark.parametrize(
    ("value", "holds"),
    [
        (STUB, True),
        ({"stub": "07-TB", "holder": "Phòng Cơ yếu"}, True),
        ("45/2026", False),
        ({"stub": "45/2026"}, False),
        ({"stub": "45/2026", "holder": "a", "content": "b"}, False),
        ({"stub": "ông Bình nhận tiền 2", "holder": "a"}, False),
        ({"stub": "binh", "holder": "a"}, False),
        ({"stub": "1" * 41, "holder": "a"}, False),
        ({"stub": 45, "holder": "a"}, False),
        ({"stub": "45", "holder": " "}, False),
        ({"stub": "45", "holder": "a" * 201}, False),
        ({"stub": "45", "holder": 1}, False),
    ],
)
def test_a_stub_is_a_number_and_a_holder_with_no_room_for_content(value: Value, holds: bool) -> None:  # noqa: FBT001
    assert is_stub(value) is holds


def look(play: Play, field: str, actor: str, reason: Value = "kiểm tra") -> Event | tuple[Reason, ...]:
    inputs = {"reason": reason} if reason is not None else {}
    command = Command(CommandId("look"), play.case.id, "", PersonId(actor), MONDAY, inputs, reveals=field)
    decision = decide(PROGRAM, play.case, command, play.facts(MONDAY))
    if isinstance(decision, Refused):
        return decision.reasons
    assert isinstance(decision, Accepted)
    (event,) = decision.events
    return event


class TestALook:
    def test_is_an_event_with_the_right_the_reason_and_the_row_looked_at(self) -> None:
        event = look(opened(source=ROW), "source", "quy")
        assert isinstance(event, Event)
        assert event.fact == Revealed("source", "case-1.1.source")
        assert (event.seq, event.role, event.unit, event.inputs) == (2, "head", "dang_uy", {"reason": "kiểm tra"})
        assert event.basis is not None
        assert event.basis.mandates == ("m-quy-head",)

    def test_is_for_readers_alone_and_nobody_else_learns_whether_there_is_a_value(self) -> None:
        with_value, without = look(opened(source=ROW), "source", "lan"), look(opened(), "source", "lan")
        assert with_value == without
        assert isinstance(with_value, tuple)
        assert [reason.code for reason in with_value] == ["not_a_reader"]
        assert with_value[0].params["name"] == "source"

    def test_needs_a_reason(self) -> None:
        missing = Reason("missing_input", {"input": ("reason",)})
        for reason in (None, " ", 1):
            assert look(opened(source=ROW), "source", "quy", reason) == (missing,)
        refused = look(opened(), "source", "lan", None)
        assert isinstance(refused, tuple)
        assert refused[1:] == (missing,)

    @pytest.mark.parametrize("kept", [{}, {"source": None}, {"source": STUB}])
    def test_shows_nothing_where_nothing_is_kept(self, kept: dict[str, Value]) -> None:
        assert look(opened(**kept), "source", "quy") == (Reason("nothing_kept", {"name": "source"}),)

    @pytest.mark.parametrize("field", ["risk", "note", "nothing"])
    def test_is_only_at_what_is_sealed(self, field: str) -> None:
        assert look(opened(risk="low"), field, "quy") == (Reason("not_sealed", {"name": field}),)

    def test_is_nobodys_where_no_reader_is_named(self) -> None:
        refused = look(opened(dossier=ROW), "dossier", "quy")
        assert isinstance(refused, tuple)
        assert [reason.code for reason in refused] == ["not_a_reader"]


class TestARestrictedValueInARefusal:
    HIDDEN = Text("rủi ro: không được xem", "risk: withheld")

    def test_is_told_to_readers_and_withheld_from_others(self) -> None:
        (told,) = opened(risk="high").refused("judge", actor="lan")
        assert told.params["values"] == (self.HIDDEN,)
        (told,) = opened(risk="high", owner="lan").refused("judge", actor="lan")
        assert told.params["values"] == (Text("rủi ro: high", "risk: high"),)

    def test_is_withheld_in_an_explanation_too(self) -> None:
        play = opened(risk="low")
        told = explain(PROGRAM, play.case, play.command("judge", MONDAY, {}, "lan"), play.facts(MONDAY))
        assert [clause.params["values"] for clause in told.clauses if clause.code == "guard"] == [(self.HIDDEN,)]

    def test_is_told_to_who_gives_it_himself(self) -> None:
        (told,) = opened().refused("restate", actor="lan", risk="high")
        assert told.params["values"] == (Text("rủi ro: high", "risk: high"),)


class TestPoints:
    def test_are_added_and_looked_up_by_guards(self) -> None:
        assert opened(marks={"work": 40, "life": 10}).take("rate")
        (told,) = opened(marks={"work": 40, "life": 9}).refused("rate")
        assert told.params["rule"] == Text("tổng điểm của điểm từ 50 trở lên", "total of marks is at least 50")
        assert told.params["values"] == (Text("điểm: 49 điểm", "marks: 49 points"),)

    def test_of_a_criterion_are_told_by_its_label(self) -> None:
        (told,) = opened(marks={"work": 10, "life": 40}).refused("rate")
        assert told.params["rule"] == Text(
            "điểm công tác trong điểm lớn hơn 10", "points for work in marks is more than 10"
        )

    def test_that_were_never_given_or_lie_apart_deny(self) -> None:
        assert opened().codes("rate") == ["guard", "guard"]
        assert opened(marks=ROW).codes("rate") == ["guard", "guard"]
        assert opened(marks={"other": 90}).codes("rate") == ["guard"]

    def test_can_be_computed_into_another_field(self) -> None:
        (fact,) = opened(marks={"work": 40, "life": 10}).take("keep")
        assert getattr(fact, "fields") == {"more": {"work": 40, "life": 10}}  # noqa: B009 - only some kinds have fields


def test_a_program_knows_what_stays_out_of_the_record_and_what_is_not_for_everybody() -> None:
    assert isinstance(PROGRAM, Program)
    assert (PROGRAM.personal, PROGRAM.restricted) == (
        frozenset({"reason", "source", "dossier"}),
        frozenset({"risk"}),
    )


def test_the_classes_stand_in_their_order() -> None:
    order = ["public", "internal", "restricted", "personal", "vault", "classified"]
    assert sorted(FieldClass, key=lambda kind: kind.rank) == order
