"""Every code has a page in both languages, made from the code, the corpus and a reason written by hand."""

from __future__ import annotations

import re
import unicodedata

import pytest
import yaml

from supervision.spec import CODES
from tests.docs import problem_pages
from tests.docs.made_pages import out_of_date
from tests.docs.problem_pages import FOLDER, REFERENCE, SUFFIX, Lang

WHY = yaml.safe_load((FOLDER / "why.yaml").read_text(encoding="utf-8"))


def test_every_code_has_its_reason_in_both_languages() -> None:
    assert [code for code in CODES if code not in WHY] == []
    assert [code for code in WHY if code not in CODES] == []
    assert [code for code, why in WHY.items() if set(why) != {"vi", "en"}] == []


def test_a_reason_is_two_or_three_sentences() -> None:
    counts = {
        (code, lang): len(re.findall(r"\.(?: |$)", text)) for code, why in WHY.items() for lang, text in why.items()
    }
    assert {at: count for at, count in counts.items() if count not in {2, 3}} == {}


def test_the_pages_are_those_the_script_writes() -> None:
    assert [str(path.relative_to(REFERENCE)) for path in out_of_date(problem_pages.pages(), [FOLDER])] == []


@pytest.mark.parametrize("lang", SUFFIX)
def test_the_index_links_to_a_page_for_every_code(lang: Lang) -> None:
    text = (REFERENCE / f"problems{SUFFIX[lang]}").read_text(encoding="utf-8")
    assert re.findall(r"^\| \[`(\w+)`\]\(problems/\w+\.", text, re.MULTILINE) == list(CODES)


def test_a_page_says_what_is_wrong_how_to_mend_it_why_and_shows_it() -> None:
    page = (FOLDER / "spec_step_nobody.md").read_text(encoding="utf-8")
    assert re.findall(r"^#+ (.*)$", page, re.MULTILINE) == ["`spec_step_nobody`", "How to mend it", "Why", "Example"]
    assert "  admit: {label: Tự nhận, move: 'stay: opened', by: 'subject, not subject'}" in page
    assert "sample.yaml:13:54: spec_step_nobody: nobody may take this step" in page


def test_no_page_holds_what_nobody_sees() -> None:
    texts = problem_pages.pages().values()
    assert [text for text in texts if not unicodedata.is_normalized("NFC", text)] == []
    assert {letter for text in texts for letter in text if unicodedata.category(letter) in {"Cc", "Cf"}} == {"\n"}


def test_a_page_that_was_touched_by_hand_is_found() -> None:
    made = problem_pages.pages()
    page = FOLDER / "spec_bad_by.vi.md"
    assert out_of_date(made | {page: made[page] + "x"}, [FOLDER]) == [page]
