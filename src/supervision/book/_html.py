"""The book as one HTML file: no script, nothing from anywhere else, every text escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from supervision.drawing import layout, svg

from ._blocks import (
    Block,
    Box,
    Cell,
    Contents,
    Heading,
    Items,
    Mark,
    Para,
    Part,
    Picture,
    Pre,
    Step,
    Steps,
    Table,
)
from ._book import Book
from ._pages import parts_of
from ._results import Status
from ._style import STYLE
from ._words import STATUSES, say, told

# Were anything ever to escape the escaping, no browser would run or fetch it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_WIDE = 3  # a table of so many columns takes the whole width


def html(book: Book) -> str:
    """Write the book as an HTML document of UTF-8; the same book always gives the same text."""
    cover, contents, *chapters = parts_of(book)
    page = _Page(book)
    title = escape(say("title", book.lang))
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{book.lang}">',
        f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>",
        f"<style>\n{STYLE}</style></head>",
        f'<body><a class="skip" href="#content">{escape(say("skip_link", book.lang))}</a>',
        '<header class="cover">',
        *(line for block in cover.blocks for line in page.written(block)),
        "</header>",
        f'<nav class="contents" aria-label="{escape(say("contents", book.lang))}">',
        *(line for block in contents.blocks for line in page.written(block)),
        "</nav>",
        '<main id="content">',
        *(line for chapter in chapters for line in page.written(chapter)),
        "</main></body></html>",
    ]
    return "\n".join(lines) + "\n"


class _Page:
    """Writes blocks, each as lines."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._lang = book.lang
        self._pictures = 0

    def written(self, block: Block | Part) -> Iterator[str]:
        """Yield the lines of one block."""
        match block:
            case Part():
                yield f'<section class="{block.kind}">'
                yield from (line for inner in block.blocks for line in self.written(inner))
                yield "</section>"
            case Heading():
                yield self._heading(block)
            case Para():
                yield self._para(block)
            case Table():
                yield from self._table(block)
            case Steps():
                yield from self._steps(block)
            case Box():
                yield from self._box(block)
            case _:
                yield from self._other(block)

    def _other(self, block: Items | Pre | Picture | Contents) -> Iterator[str]:
        match block:
            case Items():
                yield f"<ul>{''.join(f'<li>{_lines(item)}</li>' for item in block.items)}</ul>"
            case Pre():
                yield f"<pre>{escape(block.text)}</pre>"
            case Picture():
                yield from self._picture(block)
            case Contents():
                yield from self._contents(block)

    def _of(self, lang: str) -> str:
        return f' lang="{escape(lang)}"' if lang and lang != self._lang else ""

    def _mark(self, status: Status) -> str:
        return f'<span class="mark {status}"{self._of(self._lang)}>{escape(told(status, self._lang))}</span>'

    def _heading(self, heading: Heading) -> str:
        anchor = f' id="{heading.anchor}"' if heading.anchor else ""
        status = f" {self._mark(heading.status)}" if heading.status is not None else ""
        text = f"<span{self._of(heading.lang)}>{escape(heading.text)}</span>"
        return f"<h{heading.level}{anchor}>{text}{status}</h{heading.level}>"

    def _para(self, para: Para) -> str:
        lead = f"<b>{escape(para.lead)}:</b> " if para.lead else ""
        if para.status is not None:
            sign = f'<span aria-hidden="true">{STATUSES[para.status][0]}</span> '
            return f'<p class="verdict {para.status}">{sign}{escape(para.text)}</p>'
        looks = [name for name, is_so in _looks(para) if is_so]
        return f"<p{_class(looks)}{self._of(para.lang)}>{lead}{escape(para.text)}</p>"

    def _table(self, table: Table) -> Iterator[str]:
        columns = max((len(row) for row in (table.head, *table.rows)), default=0)
        looks = [name for name, is_so in (("wide", columns >= _WIDE), ("long", table.is_long)) if is_so]
        yield f"<table{_class(looks)}{self._of(table.lang)}>"
        if table.caption:
            yield f"<caption>{escape(table.caption)}</caption>"
        if table.head:
            heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.head)
            yield f"<thead><tr>{heads}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            cells = [f"<td>{self._cell(cell)}</td>" for cell in row]
            if table.has_row_heads:
                cells[0] = f'<th scope="row">{self._cell(row[0])}</th>'
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</tbody></table>"

    def _cell(self, cell: Cell) -> str:
        return self._mark(cell.status) if isinstance(cell, Mark) else _lines(cell)

    def _steps(self, steps: Steps) -> Iterator[str]:
        yield f'<ol class="steps" role="list"{self._of(steps.lang)}>'
        for step in steps.steps:
            yield f"<li>{self._sign(step)}<b>{escape(step.keyword)}</b> {escape(step.text)}"
            if step.table is not None:
                yield from self._table(step.table)
            if step.doc is not None:
                yield f"<pre>{escape(step.doc)}</pre>"
            yield "</li>"
        yield "</ol>"

    def _sign(self, step: Step) -> str:
        if step.status is None:
            return ""
        sign, word = STATUSES[step.status]
        told_as = escape(word.get(self._lang))
        return f'<span class="sign {step.status}" role="img" aria-label="{told_as}" title="{told_as}">{sign}</span> '

    def _box(self, box: Box) -> Iterator[str]:
        yield f'<div class="box {box.status}">'
        title = f": {escape(box.title)}" if box.title else ""
        yield f'<p class="title">{escape(told(box.status, self._lang))}{title}</p>'
        yield from (line for block in box.blocks for line in self.written(block))
        yield "</div>"

    def _picture(self, picture: Picture) -> Iterator[str]:
        self._pictures += 1
        yield f"<figure>{drawn(self._book, picture, prefix=f'p{self._pictures}-').strip()}"
        yield f"<figcaption>{escape(picture.caption)}</figcaption></figure>"

    def _contents(self, contents: Contents) -> Iterator[str]:
        yield '<ol role="list">'
        depth = 1
        for level, text, anchor, status, lang in contents.entries:
            if level > depth:
                yield '<li><ol role="list">'
            if level < depth:
                yield "</ol></li>"
            depth = level
            link = f'<a href="#{anchor}"{self._of(lang)}>{escape(text)}</a>'
            yield f"<li>{link} {self._mark(status)}</li>"
        yield "</ol></li></ol>" if depth > 1 else "</ol>"


def drawn(book: Book, picture: Picture, *, prefix: str = "") -> str:
    """Return the picture of a workflow as SVG."""
    survey = picture.survey
    made = layout(survey.workflow, book.law, lang=book.lang, live=survey.live(), others=book.others)
    return svg(made, prefix=prefix)


def _looks(para: Para) -> tuple[tuple[str, bool], ...]:
    return ("small", para.is_small), ("kept", "\n" in para.text), ("lead", para.is_leading)


def _class(names: list[str]) -> str:
    return f' class="{" ".join(names)}"' if names else ""


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
