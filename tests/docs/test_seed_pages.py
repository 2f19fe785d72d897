"""What the articles describe leads to workflows, steps and figures that there are."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest

from tests.docs import seed_pages
from tests.docs.made_pages import out_of_date
from tests.docs.seed_pages import FOLDER, UnknownNameError, articles, pages, told

SAYS = [said for article in articles() for said in article["says"]]
# Every number the articles publish about a practice, as they write it; article by article.
PUBLISHED = (
    ("từ một đến hai",),
    (),
    (
        *("1.422", "3,5 tỷ", "429", "2,1 tỷ", "1.255", "1,9 tỷ", "50 tỷ", "2 chương trình", "312", "32", "28", "717"),
        *("488", "123", "17%", "392", "55%"),
    ),
    ("68", "8.700", "3 khâu", "10 tập thể", "15-3-2020"),
    (
        *(
            "150",
            "6 vạn",
            "98.7%",
            "95%",
            "4 bước",
            "100% các đồng chí",
            "96.3%",
            "100% kế hoạch",
            "57",
            "1.045",
            "313",
        ),
        *(
            "17 vụ việc",
            "1.563",
            "100% các địa phương",
            "608",
            "593",
            "97,5%",
            "5.818",
            "1.804",
            "1.434",
            "22",
            "1.414",
        ),
        *("244", "2.000", "24", "02 Bộ quy tắc", "6.570", "1.054", "527", "61", "6043", "993"),
    ),
)


def unknown(names: list[str]) -> list[str]:
    """Return the names that are no workflow, step or figure."""
    found = []
    for name in names:
        try:
            told(name, "vi")
        except UnknownNameError:
            found.append(name)
    return found


def test_every_workflow_step_and_figure_that_is_named_exists() -> None:
    assert unknown([name for said in SAYS for name in said.get("by", ())]) == []


@pytest.mark.parametrize("name", ["plans", "plan.fly", "flight", "plans.flown", "overdue.whole"])
def test_a_name_of_nothing_is_found(name: str) -> None:
    assert unknown([name]) == [name]


def test_what_is_described_is_done_by_something_or_left_out_with_a_reason() -> None:
    assert [said["quote"] for said in SAYS if ("by" in said) == ("why" in said) or said.get("by") == []] == []


def test_every_published_number_is_quoted() -> None:
    quoted = [" ".join(said["quote"] for said in article["says"]) for article in articles()]
    missing = [
        number for text, numbers in zip(quoted, PUBLISHED, strict=True) for number in numbers if number not in text
    ]
    assert missing == []


def test_every_sentence_is_there_once_and_in_both_languages() -> None:
    quotes = [said["quote"] for said in SAYS]
    assert sorted(set(quotes)) == sorted(quotes)
    assert [said["quote"] for said in SAYS if not said["en"]] == []
    texts = [text for said in SAYS for text in (said.get("note"), said.get("why")) if text is not None]
    assert [text for text in texts if set(text) != {"vi", "en"}] == []
    assert [said["quote"] for said in SAYS if not unicodedata.is_normalized("NFC", said["quote"])] == []


def test_quotes_are_short() -> None:
    """They show where a practice comes from; who wants to read the article goes there."""
    assert [said["quote"] for said in SAYS if len(said["quote"].split()) > 40] == []


def test_the_pages_are_those_the_script_writes() -> None:
    stale = [path.name for path in out_of_date(seed_pages.pages())]
    assert stale == [], "write them anew: python -m tests.docs.seed_pages --write"


def test_a_step_is_called_by_its_label_and_leads_to_its_page() -> None:
    assert told("plan.register", "en") == "“Register” [`plan.register`](../reference/workflows/plan.md)"
    assert told("plan", "vi").startswith("“Kế hoạch tu dưỡng, rèn luyện” [`plan`](../reference/workflows/plan.vi.")
    assert told("plans.grassroots", "en").startswith("figure “Plans made by grassroots cadres and members” [`plans.")


def test_what_is_left_out_stands_at_the_end() -> None:
    page = (FOLDER / "seeds.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^## ", page, re.MULTILINE)) == len(articles()) + 1
    last = page.split("\n## ")[-1]
    assert last.count("\n| “") == sum("why" in said for said in SAYS) > 0


def test_both_pages_have_the_same_shape() -> None:
    shapes = [[line[:2] for line in text.splitlines() if line[:1] in {"#", "|"}] for text in pages().values()]
    assert all(one == other for one, other in pairwise(shapes))
