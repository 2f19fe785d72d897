"""What a page consists of, whether it is written as HTML or as Markdown: the same blocks, so the same content."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ._results import Status
from ._survey import Survey

Kind: TypeAlias = Literal["cover", "contents", "chapter", "feature", "background", "rule", "scenario"]


@attrs.frozen
class Mark:
    """A status, shown as a sign and a word."""

    status: Status


Cell: TypeAlias = str | Mark


@attrs.frozen
class Heading:
    """A heading.

    Attributes:
        level: 1 to 6, no level left out below another.
        anchor: Where links lead; empty where none does.
        status: How what stands below it went; None where nothing is to be told.
        lang: Of the text; empty where it is the book's.
    """

    level: int
    text: str
    anchor: str = ""
    status: Status | None = None
    lang: str = ""


@attrs.frozen
class Para:
    """A paragraph; *lead* stands before it in bold.  Line feeds in the text are kept.

    Attributes:
        is_leading: Whether it belongs to what follows, and no page ends with it.
    """

    text: str
    lead: str = ""
    lang: str = ""
    is_small: bool = False
    is_leading: bool = False
    status: Status | None = None


@attrs.frozen
class Items:
    """A list."""

    items: tuple[str, ...]


@attrs.frozen
class Pre:
    """Text whose lines stay as they are."""

    text: str


@attrs.frozen
class Table:
    """A table.

    Attributes:
        head: What the columns are called; empty where the first cell of each row says what the row is about.
        has_row_heads: Whether the first cell of each row is its heading.
        is_long: Whether it may go on on the next page, its head said again.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    has_row_heads: bool = False
    is_long: bool = False
    lang: str = ""


@attrs.frozen
class Step:
    """One step of a scenario; *status* is None where no single run is told of."""

    status: Status | None
    keyword: str
    text: str
    table: Table | None = None
    doc: str | None = None


@attrs.frozen
class Steps:
    """The steps of a scenario or a background, in their order."""

    steps: tuple[Step, ...]
    lang: str = ""


@attrs.frozen
class Picture:
    """The picture of a workflow with the ways that were taken."""

    survey: Survey
    caption: str


@attrs.frozen
class Contents:
    """Where what is: level (1 for a chapter), text, anchor, status; *lang* of each text, empty for the book's."""

    entries: tuple[tuple[int, str, str, Status, str], ...]


@attrs.frozen
class Box:
    """What is told of a run that did not pass."""

    status: Status
    title: str
    blocks: tuple[Block, ...]


@attrs.frozen
class Part:
    """A stretch of the book."""

    kind: Kind
    blocks: tuple[Block | Part, ...]


Block: TypeAlias = Heading | Para | Items | Pre | Table | Steps | Picture | Contents | Box
