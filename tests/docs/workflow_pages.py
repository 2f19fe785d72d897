"""``python -m tests.docs.workflow_pages [--write]``: a page for each workflow, made from its specification.

What no specification says - why something was chosen, what is left out, which figures are counted - is written by hand
in ``workflows/NAME.yaml`` and stands on the page of that workflow; the first page is ``workflows/index.yaml`` with the
tables put in.  Without ``--write`` the pages that are out of date
are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal, TypedDict, cast

import yaml

from supervision.book import about_of
from supervision.engine import Engine
from supervision.model import CaseId, Value, Workflow
from supervision.reports import UNITS, Figure, count, overlaps_refused
from supervision.reports._count import _visits as visits
from supervision.reports._fold import Ledger, Story
from supervision.reports._said import said_of_persons
from supervision.reports._window import Window
from supervision.spec import Library, load
from supervision.store.memory import MemoryStore
from supervision.text import Text
from tests.docs.made_pages import main
from tests.docs.workflow_tables import Row, Tables

Lang = Literal["en", "vi"]
ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
FOLDER = REFERENCE / "workflows"
MADE = "<!-- python -m tests.docs.workflow_pages --write -->"
SUFFIX: Mapping[Lang, str] = {"en": ".md", "vi": ".vi.md"}


class Written(TypedDict, total=False):
    """What is written by hand of one workflow.

    Attributes:
        figures: Keys of figures counted from its cases, whole or what stands before a dot.
        notes: What is worth knowing, as Markdown by language; so `choices` and `leaves_out`.
        choices: What was chosen where no text was read, or a text is silent.
        leaves_out: What this version does not do.
    """

    figures: list[str]
    notes: dict[Lang, str]
    choices: dict[Lang, str]
    leaves_out: dict[Lang, str]


HEADINGS: Mapping[str, Text] = {
    "steps": Text("Các bước", "Steps"),
    "states": Text("Các trạng thái", "States"),
    "terms": Text("Thời hạn và căn cứ", "Terms and their sources"),
    "limits": Text("Các con số giới hạn", "Limits"),
    "criteria": Text("Tiêu chí", "Criteria"),
    "promises": Text("Điều được bảo đảm", "Promises"),
    "links": Text("Hồ sơ liên quan", "Links between cases"),
    "figures": Text("Số liệu", "Figures"),
    "fields": Text("Thông tin của hồ sơ", "What a case knows"),
    "notes": Text("Nên biết", "Good to know"),
    "choices": Text("Những chỗ đã phải chọn", "Choices made"),
    "leaves_out": Text("Phiên bản này chưa có", "What this version leaves out"),
    "texts": Text("Văn bản", "Texts"),
}
HEADS: Mapping[str, Text] = {
    "states": Text("trạng thái|tên|giai đoạn chung", "state|name|phase"),
    "steps": Text(
        "bước|ai|từ → đến|điều kiện|phải có|kèm theo", "step|who|from → to|on condition that|to be given|what follows"
    ),
    "terms": Text(
        "thời hạn|độ dài|ai thực hiện|tính|căn cứ|áp dụng|đã đối chiếu",
        "term|how long|who owes it|counted|source|applies|verified",
    ),
    "limits": Text("tên|giá trị|căn cứ|áp dụng|đã đối chiếu", "name|value|source|applies|verified"),
    "criteria": Text("tiêu chí|điểm tối đa|căn cứ|áp dụng", "criterion|most points|source|applies"),
    "texts": Text("văn bản|gói|hiệu lực|đã đối chiếu", "text|pack|in force|verified"),
    "figures": Text("số liệu|tên|đơn vị", "figure|name|unit"),
    "fields": Text("thông tin|tên|loại|mức bảo mật", "field|name|type|class"),
    "workflows": Text(
        "quy trình|để làm gì|gắn với|trạng thái, bước", "workflow|what it is for|arises from|states, steps"
    ),
    "dates": Text(
        "thời hạn|quy trình|độ dài|căn cứ|áp dụng|đã đối chiếu", "term|workflow|how long|source|applies|verified"
    ),
}
BACK: Mapping[Lang, str] = {
    "en": "[All workflows](../workflows.md) · [The language](../language.md) · [Scenarios](../gherkin-steps.md)",
    "vi": "[Tất cả các quy trình](../workflows.vi.md) · [Ngôn ngữ](../language.vi.md) · [Câu](../gherkin-steps.vi.md)",
}


@cache
def library() -> Library:
    """Return what is shipped."""
    return load()


@cache
def figures() -> tuple[Figure, ...]:
    """Return every figure, counted where nothing has happened yet; last those told only where there are any."""
    engine = Engine(MemoryStore(), library())
    usual = (*count(engine).figures, overlaps_refused(engine))
    known = {figure.key for figure in usual}
    return (*usual, *(figure for figure in _rare() if figure.key not in known))


def _rare() -> Iterator[Figure]:
    """Count a visit of a province with a comment, and what came by a channel of its own."""
    on = date(2026, 1, 5)
    visit, said = CaseId("visit"), CaseId("said")
    taken = [("open_session", on.isoformat()), ("add_comment", on.isoformat())]
    fields: dict[str, Value] = {"level": "province", "subjects": ["an"]}
    stories = {
        visit: Story(visit, "sup_visit", on.isoformat(), (), fields=fields, taken=taken),
        said: Story(said, "feedback", on.isoformat(), (), fields={"channel": "dialogue"}),
    }
    window = Window(Ledger(stories, on, on, 0), on.isoformat(), on.isoformat())
    yield from visits(window)
    yield from said_of_persons(window)


@cache
def written(name: str) -> Written:
    """Return what is written by hand of a workflow; empty where there is no such file."""
    path = FOLDER / f"{name}.yaml"
    return cast("Written", yaml.safe_load(path.read_text(encoding="utf-8"))) if path.exists() else {}


def figures_of(name: str) -> tuple[Figure, ...]:
    """Return the figures counted from the cases of a workflow: those its file names, and what is overdue."""
    named = (*written(name).get("figures", ()), f"overdue.{name}")
    return tuple(figure for figure in figures() if any(f"{figure.key}.".startswith(f"{key}.") for key in named))


def figures_of_all() -> tuple[Figure, ...]:
    """Return the figures counted from the cases of all workflows: those that belong to no page."""
    told = {figure.key for name in library().workflows for figure in figures_of(name)}
    return tuple(figure for figure in figures() if figure.key not in told)


def pages() -> dict[Path, str]:
    """Return the text of every page, by its path."""
    made: dict[Path, str] = {}
    for lang in SUFFIX:
        made[REFERENCE / f"workflows{SUFFIX[lang]}"] = _index(lang)
        for name in library().workflows:
            made[FOLDER / f"{name}{SUFFIX[lang]}"] = _page(name, lang)
    return made


def _index(lang: Lang) -> str:
    every = [Tables(library().latest(name), library(), lang) for name in sorted(library().workflows)]
    rows = tuple(_row(tables, lang) for tables in every)
    dates = tuple(
        (row[0], _linked(tables.workflow.name, lang), row[1], *row[4:]) for tables in every for row in tables.terms()
    )
    text = cast("dict[Lang, str]", yaml.safe_load((FOLDER / "index.yaml").read_text(encoding="utf-8")))[lang]
    return text.format(
        made=MADE,
        workflows=_table("workflows", rows, lang),
        dates=_table("dates", sorted(dates, key=lambda row: row[:2]), lang),
        figures=_table("figures", _told(figures_of_all(), lang), lang),
    )


def _row(tables: Tables, lang: Lang) -> Row:
    workflow = tables.workflow
    older = ", ".join([_linked(name, lang) for name in dict.fromkeys(name for _, name in workflow.links)])
    size = f"{len(workflow.states)}, {len(workflow.steps)}"
    name = f"{workflow.label.get(lang)} {_linked(workflow.name, lang)}"
    return name, about_of(workflow, [ROOT / "specs"]).get(lang), older, size


def _linked(name: str, lang: Lang) -> str:
    return f"[`{name}`](workflows/{name}{SUFFIX[lang]})"


def _page(name: str, lang: Lang) -> str:
    tables = Tables(library().latest(name), library(), lang)
    hand = written(name)
    parts = (
        *_head(tables, lang),
        *_text("notes", hand.get("notes"), lang),
        *_body(tables, lang),
        *_text("choices", hand.get("choices"), lang),
        *_text("leaves_out", hand.get("leaves_out"), lang),
    )
    return "\n".join([*parts, BACK[lang]]) + "\n"


def _head(tables: Tables, lang: Lang) -> Iterator[str]:
    workflow, name, label = tables.workflow, tables.workflow.name, tables.workflow.label.get(lang)
    size = len(workflow.states), len(workflow.steps)
    picture = f"../../pictures/{name}{'.vi' if lang == 'vi' else ''}.svg"
    yield from (f"# {label}", "", MADE, "")
    if about := about_of(workflow, [ROOT / "specs"]).get(lang):
        yield from (*re.split(r"(?<=\.) ", about), "")
    yield tables.say(
        f"Quy trình `{name}`, phiên bản {workflow.version}: {size[0]} trạng thái, {size[1]} bước.",
        f"Workflow `{name}`, version {workflow.version}: {size[0]} states, {size[1]} steps.",
    )
    yield tables.say(
        f"Tệp đặc tả: {_spec(workflow)}; tình huống: [features/{name}](../../../features/{name}).",
        f"Specification: {_spec(workflow)}; scenarios: [features/{name}](../../../features/{name}).",
    )
    yield from (*_older(tables), "", f"![{label}]({picture})", "")


def _spec(workflow: Workflow) -> str:
    for file in (f"{workflow.name}.{workflow.version}.yaml", f"{workflow.name}.yaml"):
        if (ROOT / "specs" / file).exists():
            return f"[{file}](../../../specs/{file})"
    raise FileNotFoundError(workflow.name)


def _older(tables: Tables) -> Iterator[str]:
    replaces = tables.workflow.replaces
    if replaces is None:
        return
    moved = ", ".join([f"`{old}` → {tables.state(new)}" for old, new in replaces.states])
    vi, en = (f", trừ {moved}", f", but for {moved}") if moved else ("", "")
    yield tables.say(
        f"Hồ sơ đang mở của phiên bản {replaces.version} chuyển sang được và giữ nguyên trạng thái{vi}.",
        f"Open cases of version {replaces.version} can be moved to it and keep their states{en}.",
    )


def _body(tables: Tables, lang: Lang) -> Iterator[str]:
    yield from _part("states", tables.states(), lang)
    yield from _part("steps", tables.steps(), lang)
    yield from _part("terms", tables.terms(), lang)
    yield from _part("limits", tables.limits(), lang)
    yield from _part("criteria", tables.criteria(), lang)
    yield from _part("texts", tables.texts(), lang)
    yield from _list("promises", tables.promises(), lang)
    yield from _list("links", tables.links(), lang)
    yield from _part("figures", _told(figures_of(tables.workflow.name), lang), lang)
    yield from _part("fields", tables.fields(), lang)


def _told(counted: Iterable[Figure], lang: Lang) -> tuple[Row, ...]:
    return tuple((f"`{each.key}`", each.label.get(lang), UNITS[each.unit].get(lang)) for each in counted)


def _text(key: str, texts: Mapping[Lang, str] | None, lang: Lang) -> Iterator[str]:
    if texts:
        yield from (f"## {HEADINGS[key].get(lang)}", "", texts[lang].rstrip("\n"), "")


def _part(key: str, rows: Iterable[Row], lang: Lang) -> Iterator[str]:
    found = tuple(rows)
    if found:
        yield from (f"## {HEADINGS[key].get(lang)}", "", _table(key, found, lang), "")


def _list(key: str, items: Iterable[str], lang: Lang) -> Iterator[str]:
    found = tuple(items)
    if found:
        yield from (f"## {HEADINGS[key].get(lang)}", "", *(f"- {item}" for item in found), "")


def _table(key: str, rows: Iterable[Row], lang: Lang) -> str:
    heads = HEADS[key].get(lang).split("|")
    lines = [heads, ["---"] * len(heads), *(tuple(map(_cell, row)) for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _cell(text: str) -> str:
    # What stands in angle brackets would be taken for HTML, a bar for the end of the cell.
    return text.replace("|", "\\|").replace("<", "\\<")


if __name__ == "__main__":
    main(pages(), [FOLDER])
