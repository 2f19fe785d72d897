"""The book as Markdown, with the pictures as files beside it: the same blocks as the HTML, so the same content."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

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
from ._html import drawn
from ._pages import parts_of
from ._results import Status
from ._words import STATUSES, told

# What Markdown, or the HTML in it, could read as its own, anywhere or where a block begins; a backslash before it makes
# it a plain character.
_SPECIAL = re.compile(r"([\\`*_\[\]|~$>])|^(?=[#+=-])|(?<=^\d)(?=[.)])|(?<=^\d\d)(?=[.)])")


@attrs.frozen
class Markdown:
    """The text, and the pictures it shows by file name."""

    text: str
    pictures: dict[str, str]


def markdown(book: Book, stem: str) -> Markdown:
    """Write the book as Markdown (CommonMark with tables) of UTF-8.

    Args:
        book: What to tell.
        stem: The name of the book's file without its ending; pictures are called ``STEM-WORKFLOW.svg``.
    """
    page = _Page(book, stem)
    text = "\n\n".join("\n".join(page.written(part)).strip() for part in parts_of(book))
    return Markdown(re.sub(r"\n{3,}", "\n\n", text) + "\n", page.pictures)


class _Page:
    """Writes blocks, each as lines with an empty one behind it."""

    def __init__(self, book: Book, stem: str) -> None:
        self._book = book
        self._lang = book.lang
        self._stem = stem
        self.pictures: dict[str, str] = {}

    def written(self, block: Block | Part) -> Iterator[str]:
        """Yield the lines of one block."""
        match block:
            case Part() | Box():
                if isinstance(block, Box):
                    title = f": {_text(block.title)}" if block.title else ""
                    yield from (f"**{_text(told(block.status, self._lang))}{title}**", "")
                yield from (line for inner in block.blocks for line in self.written(inner))
            case Heading():
                anchor = f'<a id="{block.anchor}"></a>' if block.anchor else ""
                yield from (f"{'#' * block.level} {anchor}{_text(block.text)}{self._mark(block.status)}", "")
            case Para():
                yield from (self._para(block), "")
            case Table():
                yield from (*self._table(block), "")
            case Steps():
                yield from (line for step in block.steps for line in self._step(step))
                yield ""
            case _:
                yield from (*self._other(block), "")

    def _other(self, block: Items | Pre | Picture | Contents) -> Iterator[str]:
        match block:
            case Items():
                yield from (f"- {_text(item)}" for item in block.items)
            case Pre():
                yield from _fenced(block.text)
            case Picture():
                name = f"{self._stem}-{block.survey.workflow.name}.svg"
                self.pictures[name] = drawn(self._book, block)
                label = block.survey.workflow.label.get(self._lang)
                yield from (f"![{_text(label)}]({_link(name)})", "", _text(block.caption))
            case Contents():
                for level, text, anchor, status, _ in block.entries:
                    yield f"{'  ' * (level - 1)}- [{_text(text)}](#{anchor}){self._mark(status)}"

    def _mark(self, status: Status | None) -> str:
        return f" – {_text(told(status, self._lang))}" if status is not None else ""

    def _para(self, para: Para) -> str:
        if para.status is not None:
            return f"**{STATUSES[para.status][0]} {_text(para.text)}**"
        lead = f"**{_text(para.lead)}:** " if para.lead else ""
        text = "\\\n".join(map(_text, para.text.splitlines()))
        return f"*{text}*" if para.is_small and "\n" not in text else lead + text

    def _table(self, table: Table) -> Iterator[str]:
        columns = max((len(row) for row in (table.head, *table.rows)), default=0)
        if table.caption:
            yield from (f"**{_text(table.caption)}**", "")
        head = table.head or ("",) * columns
        yield f"| {' | '.join(map(_inline, head))} |"
        yield f"|{' --- |' * columns}"
        for row in table.rows:
            cells = [self._cell(cell) for cell in row]
            if table.has_row_heads:
                cells[0] = f"**{cells[0]}**" if cells[0] else ""
            yield f"| {' | '.join(cells)} |"

    def _cell(self, cell: Cell) -> str:
        return _inline(told(cell.status, self._lang) if isinstance(cell, Mark) else cell)

    def _step(self, step: Step) -> Iterator[str]:
        sign = f"{_text(STATUSES[step.status][0])} " if step.status is not None else ""
        yield f"- {sign}**{_text(step.keyword)}** {_text(step.text)}"
        if step.table is not None:
            yield from ("", *(f"  {line}" for line in self._table(step.table)), "")
        if step.doc is not None:
            yield from ("", *(f"  {line}" for line in _fenced(step.doc)), "")


def _text(text: str) -> str:
    """Escape everything that could be markup; a line feed becomes a blank."""
    plain = " ".join(text.split())
    return _SPECIAL.sub(lambda found: "\\" + found[0], plain.replace("&", "&amp;").replace("<", "&lt;"))


def _inline(text: str) -> str:
    return "<br>".join(map(_text, text.splitlines())) if "\n" in text else _text(text)


def _fenced(text: str) -> list[str]:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}text", *text.splitlines(), fence]


def _link(name: str) -> str:
    return f"<{name}>" if re.search(r"[\s()]", name) else name
