"""Which article a refusal names: by date, by guard, and never in the place of a rule's own."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.machine import explain
from supervision.text import Text
from tests.machine.small import BEGIN, MONDAY, PACK, Play, begun, flow, step

OLD = attrs.evolve(
    PACK, key="pack_2020", citation=Text("Quy chế năm 2020"), articles=(("lead", "Điều 3 Quy chế năm 2020"),)
)
NEW = attrs.evolve(
    PACK,
    key="pack_2025",
    citation=Text("Quy chế năm 2025"),
    in_force_from=date(2026, 1, 1),
    caps=(("most", 2),),
    articles=(("lead", "Điều 5 Quy chế năm 2025"),),
)
PROGRAM = flow(
    BEGIN,
    step("go", "open", "done", needs=(("note",),), under=(("lead", "true"),)),
    step("weigh", "open", "done", when="n <= rule.most", needs=(("note",),), under=(("lead", "n > 9"),)),
    step("limit", "open", "done", needs=(("note",),), under=(("most", "true"), ("gone", "true"))),
)


def cited(play: Play, name: str) -> list[str]:
    play.packs = (OLD, NEW)
    return [reason.source for reason in play.refused(name)]


def opened(*packs: str, n: int = 1) -> Play:
    play = begun(PROGRAM, n=n)
    play.case = attrs.evolve(play.case, packs=packs)
    return play


def test_a_refusal_names_the_article_of_the_text_that_governs_the_case() -> None:
    assert cited(opened("pack_2020"), "go") == ["Điều 3 Quy chế năm 2020"]
    assert cited(opened("pack_2020", "pack_2025"), "go") == ["Điều 5 Quy chế năm 2025"]


def test_a_cap_without_an_article_of_its_own_is_cited_by_its_text() -> None:
    assert cited(opened("pack_2025"), "limit") == ["Quy chế năm 2025"]


def test_where_no_text_says_anything_nothing_is_cited() -> None:
    assert cited(opened(), "go") == [""]


def test_an_article_is_cited_where_its_guard_holds_and_leaves_a_rule_its_own_source() -> None:
    assert cited(opened("pack_2025", n=3), "weigh") == ["", "Quy chế năm 2025"]
    assert cited(opened("pack_2025", n=10), "weigh") == ["Điều 5 Quy chế năm 2025", "Quy chế năm 2025"]


def test_an_explanation_names_the_article_of_what_is_not_kept() -> None:
    play = opened("pack_2025")
    play.packs = (OLD, NEW)
    told = explain(play.program, play.case, play.command("go", MONDAY), play.facts(MONDAY))
    assert [(clause.code, clause.source) for clause in told.clauses] == [
        ("entitled", ""),
        ("needed_input", "Điều 5 Quy chế năm 2025"),
    ]
