"""Every workflow has a page in both languages, made from its specification and from what is written by hand."""

from __future__ import annotations

import re
import unicodedata

import attrs
import pytest

from supervision.model import Replaces, RulePack
from tests.docs import workflow_pages
from tests.docs.made_pages import out_of_date
from tests.docs.workflow_pages import FOLDER, REFERENCE, SUFFIX, Lang, figures, library, pages, written
from tests.docs.workflow_tables import Tables

NAMES = sorted(library().workflows)
ROWS = re.compile(r"^\| (.*) \|$", re.MULTILINE)


def rows(page: str, heading: str) -> list[list[str]]:
    """Return the table under a heading, without its head."""
    part = page.split(f"\n## {heading}\n", maxsplit=1)[1].split("\n## ", maxsplit=1)[0]
    return [line.split(" | ") for line in ROWS.findall(part)[2:]]


def english(name: str) -> str:
    """Return the English page as it is kept."""
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def test_the_pages_are_those_the_script_writes() -> None:
    stale = [str(path.relative_to(REFERENCE)) for path in out_of_date(workflow_pages.pages(), [FOLDER])]
    assert stale == [], "write them anew: python -m tests.docs.workflow_pages --write"


def test_every_workflow_has_what_only_people_can_say_of_it_in_both_languages() -> None:
    assert [name for name in NAMES if not (FOLDER / f"{name}.yaml").is_file()] == []
    assert [path.stem for path in FOLDER.glob("*.yaml") if path.stem not in {*NAMES, "index"}] == []
    texts = [
        (name, key, text)
        for name in NAMES
        for key, text in written(name).items()
        if key != "figures" and set(text) != {"vi", "en"}  # type: ignore[call-overload]
    ]
    assert texts == []


def test_both_languages_list_as_many_choices_and_notes() -> None:
    lists = [(name, text) for name in NAMES for text in (written(name).get("notes"), written(name).get("choices"))]
    unlike = [name for name, text in lists if text and text["vi"].count("\n") != text["en"].count("\n")]
    assert unlike == []


@pytest.mark.parametrize("lang", SUFFIX)
def test_every_figure_stands_on_a_page(lang: Lang) -> None:
    kept = "\n".join(path.read_text(encoding="utf-8") for path in pages() if path.name.endswith(SUFFIX[lang]))
    assert [figure.key for figure in figures() if f"\n| `{figure.key}` | {figure.label.get(lang)} |" not in kept] == []


def test_a_figure_of_all_workflows_stands_on_the_first_page() -> None:
    index = (REFERENCE / "workflows.md").read_text(encoding="utf-8")
    assert rows(index, "Figures of all workflows") == [["`overdue.whole`", "Overdue", "duties with a date"]]


def test_every_key_of_a_figure_means_one() -> None:
    keys = [(name, key) for name in NAMES for key in written(name).get("figures", ())]
    known = [f"{figure.key}." for figure in figures()]
    assert [(name, key) for name, key in keys if not any(each.startswith(f"{key}.") for each in known)] == []


def test_a_page_tells_all_of_it_in_the_same_order() -> None:
    assert re.findall(r"^## (.*)$", english("plan"), re.MULTILINE) == [
        *("Good to know", "States", "Steps", "Terms and their sources", "Limits", "Criteria", "Texts", "Promises"),
        *("Links between cases", "Figures", "What a case knows", "Choices made", "What this version leaves out"),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_state_step_and_field_stands_on_the_page(name: str) -> None:
    workflow, page = library().latest(name), english(name)
    assert [row[1] for row in rows(page, "States")] == [f"`{state.name}`" for state in workflow.states]
    told = [row[0].split("`")[1] for row in rows(page, "Steps") if not row[0].startswith("″")]
    assert told == [step.name for step in workflow.steps]
    kept = [field for field in workflow.fields if field.name not in {each.history for each in workflow.composites}]
    assert [row[1] for row in rows(page, "What a case knows")] == [f"`{field.name}`" for field in kept]


def test_a_step_tells_who_from_where_to_where_with_what_and_what_follows() -> None:
    (row,) = [row for row in rows(english("feedback"), "Steps") if "`close_unfounded`" in row[0]]
    assert row == [
        "Close as not true `close_unfounded`",
        "Party committee or Head of “Party committee that must answer”; never “Person it is about”",
        "“Being verified”, “Answered” → “Closed: verified, not true”",
        "",
        "minutes; document (number, date)",
        "meets “Answer to a comment”",
    ]


def test_a_condition_is_told_in_words() -> None:
    (row,) = [row for row in rows(english("sup_assignment"), "Steps") if "`conclude`" in row[0]]
    assert row[3] == "every linked supervision visit case has ended"


def test_a_term_has_a_row_for_each_text_with_its_source_and_whether_it_was_verified() -> None:
    first, second = [row for row in rows(english("feedback"), "Terms and their sources") if "`answer_term`" in row[0]]
    assert first[1] == "20 working days"
    assert first[5:] == ["from 12 December 2013 to 1 February 2018", "no"]
    assert second[1] == "20 working days; extended 1 ×, 30 working days in all"
    assert second[4] == (
        "Regulation 124-QĐ/TW of 2 February 2018 of the Secretariat (Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018)"
    )
    assert second[5:] == ["from 2 February 2018", "yes"]


def test_a_clock_that_nothing_starts_runs_from_the_opening() -> None:
    (first, _) = [row for row in rows(english("posting"), "Terms and their sources") if "`publish_term`" in row[0]]
    assert first[3] == "from the opening to “Post”"


def test_the_texts_of_a_term_are_listed_the_oldest_first() -> None:
    index = (REFERENCE / "workflows.md").read_text(encoding="utf-8")
    found = [row for row in rows(index, "Terms and their sources") if "`publish_term`" in row[0]]
    found = [row for row in found if "`posting`" in row[1]]
    assert [row[4] for row in found] == ["from 1 July 2007 to 30 June 2023", "from 1 July 2023"]


def test_a_number_no_text_confirms_says_so() -> None:
    assert rows(english("plan"), "Limits")[0] == [
        "`plan_tasks_min`",
        "1",
        "Local configuration since 2016, not confirmed by any text",
        "from 1 January 2016",
        "no",
    ]


def test_ways_that_differ_only_in_where_they_begin_are_one_line() -> None:
    plan = library().latest("plan")
    (step,) = [step for step in plan.steps if step.name == "exempt"]
    other = attrs.evolve(step.transitions[0], needs=(("document",),), takes=())
    changed = attrs.evolve(plan, steps=(attrs.evolve(step, transitions=(*step.transitions, other)),))
    first, second = Tables(changed, library(), "en").steps()
    assert first[2] == "“Due, not made yet”, “Being drafted” → “Exempted”"
    assert (second[0], second[4]) == ("″", "document (number, date)")


def test_a_wait_and_what_is_held_are_told() -> None:
    tables = Tables(library().latest("posting"), library(), "en")
    told = {row[0].split("`")[1]: row for row in tables.steps() if "`" in row[0]}
    assert "“Continuous posting” is over" in told["complete"][3]
    held = Tables(library().latest("sup_assignment"), library(), "en").steps()
    assert any("no other case holds" in row[3] and "holds “" in row[5] for row in held)


def test_a_version_that_replaces_another_tells_how_open_cases_move(monkeypatch: pytest.MonkeyPatch) -> None:
    replaces = Replaces(1, (("old", "posted"),))
    newer = attrs.evolve(library().latest("posting"), version=2, replaces=replaces)
    known = attrs.evolve(library(), workflows={**library().workflows, "posting": {2: newer}})
    monkeypatch.setattr(workflow_pages, "library", lambda: known)
    told = "Open cases of version 1 can be moved to it and keep their states, but for `old` → “Posted”."
    assert told in pages()[FOLDER / "posting.md"].splitlines()


@pytest.mark.parametrize("lang", SUFFIX)
def test_the_index_leads_to_every_workflow(lang: Lang) -> None:
    text = (REFERENCE / f"workflows{SUFFIX[lang]}").read_text(encoding="utf-8")
    led = re.findall(r"^\| [^|]*\[`(\w+)`\]\(workflows/\w+\.", text.split("\n## ")[0], re.MULTILINE)
    assert led == NAMES


def test_no_page_holds_what_nobody_sees() -> None:
    texts = pages().values()
    assert [text for text in texts if not unicodedata.is_normalized("NFC", text)] == []
    assert {letter for text in texts for letter in text if unicodedata.category(letter) in {"Cc", "Cf"}} == {"\n"}


def test_a_page_that_was_touched_by_hand_or_is_of_no_workflow_is_found() -> None:
    made, page, stray = pages(), FOLDER / "plan.vi.md", FOLDER / "posting.md"
    less = {path: text for path, text in made.items() if path != stray} | {page: made[page] + "x"}
    assert out_of_date(less, [FOLDER]) == [stray, page]


def test_a_text_that_a_pack_does_not_name_in_english_is_cited_in_vietnamese() -> None:
    law = library().law
    bare: dict[str, RulePack] = {
        key: attrs.evolve(pack, citation=attrs.evolve(pack.citation, en="")) for key, pack in law.packs.items()
    }
    known = attrs.evolve(library(), law=attrs.evolve(law, packs=bare))
    tables = Tables(library().latest("feedback"), known, "en")
    assert "Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018" in [term[4] for term in tables.terms()]
