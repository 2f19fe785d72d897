"""``python -m tests.docs.seed_pages [--write]``: what the articles describe, and what does it, from ``seeds.yaml``.

Without ``--write`` the pages that are out of date are listed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TypedDict, cast

import yaml

from supervision.text import Text
from tests.docs.made_pages import main
from tests.docs.workflow_pages import SUFFIX, Lang, figures, figures_of, library

FOLDER = Path(__file__).parents[2] / "docs" / "explanation"
MADE = "<!-- python -m tests.docs.seed_pages --write -->"
HEADS: Mapping[str, Text] = {
    "done": Text("bài báo viết|ở đây", "the article says|here"),
    "left": Text("bài báo viết|vì sao chưa có", "the article says|why nothing does it"),
}
INTRO: Mapping[Lang, str] = {
    "en": """# From the articles

{made}

Five public articles describe how cadres are supervised and what comes of it.
Each sentence of theirs that describes a practice is quoted here shortly, in Vietnamese.
Beside it stands the workflow, step or figure that does it.
What nothing does stands at the end, with the reason.
Numbers are quoted as they were published; figures here are counted or added up from the record.
""",
    "vi": """# Từ các bài báo

{made}

Năm bài báo đã đăng mô tả việc giám sát cán bộ, đảng viên và kết quả.
Mỗi câu mô tả một cách làm được trích ngắn ở đây.
Bên cạnh là quy trình, bước hoặc số liệu thực hiện cách làm đó.
Điều chưa có nằm ở cuối trang, kèm lý do.
Con số được trích như đã công bố; số liệu ở đây được đếm hoặc cộng từ nhật ký.
""",
}
LEFT = Text("Những điều chưa có, và vì sao", "What is left out, and why")
BACK: Mapping[Lang, str] = {
    "en": "[All workflows](../reference/workflows.md)",
    "vi": "[Tất cả các quy trình](../reference/workflows.vi.md)",
}


class Said(TypedDict, total=False):
    """One sentence of an article.

    Attributes:
        quote: In Vietnamese, shortened with ``…``.
        en: What it says, in English.
        by: The workflows, steps (``workflow.step``) and figures that do it; absent where none does.
        note: What else is to be known of it.
        why: Why nothing does it.
    """

    quote: str
    en: str
    by: list[str]
    note: dict[Lang, str]
    why: dict[Lang, str]


class Article(TypedDict):
    """One article, with its sentences in their order."""

    title: dict[Lang, str]
    published: dict[Lang, str]
    says: list[Said]


class UnknownNameError(Exception):
    """A name is no workflow, step or figure."""


@cache
def articles() -> tuple[Article, ...]:
    """Return the articles, the oldest first."""
    text = yaml.safe_load((FOLDER / "seeds.yaml").read_text(encoding="utf-8"))
    return tuple(cast("list[Article]", text["articles"]))


def told(name: str, lang: Lang) -> str:
    """Return what a workflow, step or figure is called, with a link to its page.

    Raises:
        UnknownNameError: There is none of that name.
    """
    known, (workflow, _, step) = library(), name.partition(".")
    if workflow in known.workflows:
        found = known.latest(workflow).step(step) if step else None
        if step and found is None:
            raise UnknownNameError(name)
        label = (found if found is not None else known.latest(workflow)).label.get(lang)
        return f"“{label}” [`{name}`]({_page(workflow, lang)})"
    figure = next((figure for figure in figures() if figure.key == name), None)
    page = next((each for each in sorted(known.workflows) if figure in figures_of(each)), None)
    if figure is None or page is None:
        raise UnknownNameError(name)
    return f"{Text('số liệu', 'figure').get(lang)} “{figure.label.get(lang)}” [`{name}`]({_page(page, lang)})"


def _page(workflow: str, lang: Lang) -> str:
    return f"../reference/workflows/{workflow}{SUFFIX[lang]}"


def pages() -> dict[Path, str]:
    """Return the text of every page, by its path."""
    return {FOLDER / f"seeds{SUFFIX[lang]}": "\n".join(_lines(lang)) + "\n" for lang in SUFFIX}


def _lines(lang: Lang) -> Iterator[str]:
    yield INTRO[lang].format(made=MADE)
    for article in articles():
        yield from (f"## {article['title'][lang]}", "", f"{article['published'][lang]}.", "", *_head("done", lang))
        for said in article["says"]:
            if "by" in said:
                done = "; ".join([told(name, lang) for name in said["by"]])
                note = f"; {said['note'][lang]}" if "note" in said else ""
                yield f"| {_quoted(said, lang)} | {done}{note} |"
        yield ""
    yield from (f"## {LEFT.get(lang)}", "", *_head("left", lang))
    for article in articles():
        yield from (f"| {_quoted(said, lang)} | {said['why'][lang]} |" for said in article["says"] if "why" in said)
    yield from ("", BACK[lang])


def _head(key: str, lang: Lang) -> tuple[str, str]:
    heads = HEADS[key].get(lang).split("|")
    return f"| {' | '.join(heads)} |", f"| {' | '.join('---' for _ in heads)} |"


def _quoted(said: Said, lang: Lang) -> str:
    quote = said["quote"].replace("“", "‘").replace("”", "’")
    return f"“{quote}”" if lang == "vi" else f"“{quote}”: {said['en']}"


if __name__ == "__main__":
    main(pages())
