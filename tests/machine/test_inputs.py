"""Inputs: which a step takes, and whether each is what its field says."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision.model import By, Criterion, Doer, Field, FieldType, Reason, Value
from supervision.text import Text
from tests.machine.small import BEGIN, MONDAY, PACK, Play, begun, flow, step

KINDS = tuple(
    Field(
        kind.value,
        Text(kind.value),
        kind,
        choices=(("a", Text("A")), ("b", Text("B"))) if kind == "choice" else (),
        criteria="annual" if kind == "scores" else "",
    )
    for kind in FieldType
)
UNIT = Field("of", Text("Cấp ủy"), FieldType.UNIT)
ALL = (*(kind.value for kind in FieldType), "document", "photo")
PROGRAM = flow(
    step("begin", None, "open", by=None),
    step("fill", "open", "open", takes=ALL, by=None),
    step("need", "open", "open", needs=(("text", "photo"), ("integer",)), by=None),
    fields=(*KINDS, UNIT),
)
SHA = "0f" * 32
GOOD: list[tuple[str, Value]] = [
    ("text", "Nội dung"),
    ("integer", 0),
    ("integer", -7),
    ("boolean", False),
    ("date", "2024-02-29"),
    ("choice", "b"),
    ("person", "an"),
    ("unit", "dang_uy"),
    ("party", "an"),
    ("party", "dang_uy"),
    ("texts", []),
    ("texts", ["một", "hai"]),
    ("persons", ["an", "lan"]),
    ("scores", {"discipline": 0, "ethics": 70}),
    ("document", {"number": "12", "date": "2026-01-05"}),
    ("document", {"number": "12", "symbol": "QĐ", "date": "2026-01-05", "signer": "Bùi Văn Quý", "sha256": SHA}),
    ("photo", {"sha256": SHA, "ref": "kho/1"}),
    ("photo", {"sha256": SHA, "ref": "kho/1", "kind": "photo"}),
    ("reason", "theo quy định"),
    ("text", None),
]
DISCIPLINE = Criterion("discipline", Text("Kỷ luật", "Discipline"), 30, "Điều 3")
ETHICS = Criterion("ethics", Text("Đạo đức", "Ethics"), 70)
RATED = attrs.evolve(PACK, criteria=(("annual", (DISCIPLINE, ETHICS)), ("other", (ETHICS,))))
BAD: list[tuple[str, Value, str]] = [
    ("text", " ", "bad_text"),
    ("text", 1, "bad_text"),
    ("integer", "1", "bad_integer"),
    ("integer", True, "bad_integer"),
    ("boolean", 1, "bad_boolean"),
    ("date", "2026-02-29", "bad_date"),
    ("date", "20260227", "bad_date"),
    ("date", 20260227, "bad_date"),
    ("choice", "c", "bad_choice"),
    ("choice", {"a": 1}, "bad_choice"),
    ("person", "dang_uy", "unknown_person"),
    ("person", {"a": 1}, "unknown_person"),
    ("unit", "an", "unknown_unit"),
    ("unit", ["dang_uy"], "unknown_unit"),
    ("party", "ai", "unknown_unit"),
    ("texts", "một", "bad_texts"),
    ("texts", ["một", " "], "bad_texts"),
    ("texts", [1], "bad_texts"),
    ("persons", "an", "bad_persons"),
    ("persons", [], "bad_persons"),
    ("persons", ["an", "an"], "bad_persons"),
    ("persons", ["an", "ai"], "unknown_person"),
    ("persons", [{"a": 1}], "unknown_person"),
    ("document", "12-QĐ", "bad_document"),
    ("document", {"number": "12"}, "bad_document"),
    ("document", {"number": "", "date": "2026-01-05"}, "bad_document"),
    ("document", {"number": "12", "date": "5/1/2026"}, "bad_document"),
    ("document", {"number": "12", "date": "2026-01-05", "note": "x"}, "bad_document"),
    ("photo", "ảnh", "bad_evidence"),
    ("photo", {"sha256": SHA}, "bad_evidence"),
    ("photo", {"sha256": SHA, "ref": ""}, "bad_evidence"),
    ("photo", {"sha256": "0F" * 32, "ref": "kho/1"}, "bad_evidence"),
    ("photo", {"sha256": "0f", "ref": "kho/1"}, "bad_evidence"),
    ("photo", {"sha256": SHA, "ref": "kho/1", "bytes": "x"}, "bad_evidence"),
    ("reason", "", "bad_text"),
]


def open_case() -> Play:
    play = Play(PROGRAM)
    play.case = begun(flow(BEGIN)).case
    play.packs = (RATED,)
    return play


@pytest.mark.parametrize(("name", "value"), GOOD)
def test_a_good_value_passes(name: str, value: Value) -> None:
    # Nobody but the engine takes these steps, so that only their inputs are judged.
    assert open_case().refused("fill", MONDAY, "lan", **{name: value}) == (Reason("engine_only"),)


@pytest.mark.parametrize(("name", "value", "code"), BAD)
def test_a_bad_value_is_refused_by_what_is_wrong_with_it(name: str, value: Value, code: str) -> None:
    (_, reason) = open_case().refused("fill", MONDAY, "lan", **{name: value})
    assert reason == Reason(code, {"input": name, "value": str(value)[:60]})


def test_every_type_of_field_is_tried() -> None:
    assert {name for name, _ in GOOD} == set(ALL) | {"reason"}
    assert {name for name, _, _ in BAD} | {"scores"} == set(ALL) | {"reason"}


@pytest.mark.parametrize(
    ("value", "reasons"),
    [
        ("30", [Reason("bad_scores", {"input": "scores"})]),
        (
            {"discipline": 30},
            [Reason("score_missing", {"input": "scores", "criterion": ETHICS.label}, "Quy định số 1")],
        ),
        (
            {"discipline": 31, "ethics": 70},
            [
                Reason(
                    "score_range",
                    {"input": "scores", "criterion": DISCIPLINE.label, "most": 30},
                    "Điều 3",
                )
            ],
        ),
        (
            {"discipline": -1, "ethics": True},
            [
                Reason(
                    "score_range",
                    {"input": "scores", "criterion": DISCIPLINE.label, "most": 30},
                    "Điều 3",
                ),
                Reason(
                    "score_range",
                    {"input": "scores", "criterion": ETHICS.label, "most": 70},
                    "Quy định số 1",
                ),
            ],
        ),
        (
            {"discipline": 1, "ethics": 1, "zeal": 1},
            [
                Reason(
                    "score_unknown",
                    {"input": "scores", "criterion": "zeal", "near": (DISCIPLINE.label, ETHICS.label)},
                )
            ],
        ),
    ],
)
def test_points_are_given_for_every_criterion_within_its_bounds_and_for_no_other(
    value: Value, reasons: list[Reason]
) -> None:
    assert open_case().refused("fill", scores=value) == (Reason("engine_only"), *reasons)


def test_points_need_a_catalogue_in_force() -> None:
    play = open_case()
    play.packs = (PACK,)
    (_, reason) = play.refused("fill", scores={"discipline": 1, "ethics": 1})
    assert reason == Reason("no_criteria_in_force", {"input": "scores", "on": "2026-03-02"})


def test_of_two_packs_in_force_the_later_listed_fixes_the_catalogue() -> None:
    play = open_case()
    newer = attrs.evolve(PACK, key="pack_2025", criteria=(("annual", (ETHICS,)),))
    play.packs = (RATED, newer)
    play.case = attrs.evolve(play.case, packs=("pack_2020", "pack_2025"))
    assert play.codes("fill", scores={"ethics": 1}) == ["engine_only"]


def test_a_unit_that_does_not_exist_on_that_day_is_refused() -> None:
    (_, reason) = open_case().refused("fill", date(2015, 12, 31), unit="dang_uy")[-2:]
    assert reason.code == "inactive_unit"


def test_an_input_the_step_does_not_take_is_refused_with_what_is_near() -> None:
    assert open_case().refused("fill", intege=1)[1] == Reason(
        "unknown_input", {"input": "intege", "near": ("integer",)}
    )
    (_, reason) = open_case().refused("need", text="a", integer=1, zzz=1)
    assert reason.params["near"] == ("integer", "photo", "reason", "text")


def test_one_of_the_alternatives_is_enough() -> None:
    assert open_case().codes("need", integer=1, text="a") == ["engine_only"]
    assert open_case().codes("need", integer=0, photo={"sha256": SHA, "ref": "kho/1"}) == ["engine_only"]


@pytest.mark.parametrize("empty", [None, "", []])
def test_what_is_empty_is_missing(empty: Value) -> None:
    assert Reason("missing_input", {"input": ("text", "photo")}) in open_case().refused("need", integer=1, text=empty)


def test_every_missing_input_is_named_at_once() -> None:
    assert open_case().refused("need") == (
        Reason("engine_only"),
        Reason("missing_input", {"input": ("text", "photo")}),
        Reason("missing_input", {"input": ("integer",)}),
    )


def test_an_input_that_is_none_hides_nothing() -> None:
    head = By((Doer("head", "unit"),), ("owner",))
    play = begun(flow(BEGIN, step("judge", "open", "open", takes=("owner",), by=head)), owner="quy")
    assert play.codes("judge", actor="quy", owner=None) == ["own_case"]
    assert play.take("judge", actor="quy", owner="an")


def test_an_input_that_is_none_leaves_the_field_as_it_is() -> None:
    program = flow(BEGIN, step("note", "open", "open", takes=("note",)))
    play = begun(program, note="a")
    play.take("note", note=None)
    assert play.case.fields["note"] == "a"
