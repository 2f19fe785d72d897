"""What a command prints: plain text that reads well in any terminal, or JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

import attrs
from rich import box
from rich.console import Console
from rich.table import Table

from supervision.text import Text

from ._options import Common, Ended, Output

# A pipe has no width; lines are then as long as they are, and a table no narrower than this.
_WIDE = 200
Shown = Text | str


@attrs.frozen(eq=False)
class Screen:
    """Standard output in one language and one form."""

    lang: str
    is_json: bool
    console: Console

    @classmethod
    def of(cls, options: Common | Output) -> Screen:
        """Return the screen that *options* ask for."""
        return cls(options.lang, options.format == "json", _console())

    def say(self, *lines: Shown) -> None:
        """Print lines; nothing where JSON was asked for."""
        if not self.is_json:
            for line in lines:
                self.console.print(visible(self.text(line)), soft_wrap=True)

    def heading(self, line: Shown) -> None:
        """Print a heading, behind an empty line."""
        if not self.is_json:
            self.console.print()
            self.console.print(visible(self.text(line)), style="bold", soft_wrap=True)

    def table(self, headings: Sequence[Shown], rows: Iterable[Sequence[Shown]]) -> None:
        """Print a table; cells may run over several lines."""
        if self.is_json:
            return
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for heading in headings:
            table.add_column(visible(self.text(heading)), overflow="fold")
        for row in rows:
            table.add_row(*(visible(self.text(cell)) for cell in row))
        self.console.print(table)

    def json(self, document: Mapping[str, object]) -> None:
        """Print a document; nothing where text was asked for."""
        if self.is_json:
            print(json.dumps(plain(document), ensure_ascii=False, indent=2))

    def text(self, shown: Shown) -> str:
        """Return a text in the language of the screen."""
        return shown.get(self.lang) if isinstance(shown, Text) else shown

    def end(self, ended: Ended) -> int:
        """Print why a command ends, and return its exit code."""
        if self.is_json:
            self.json({"error": {"code": ended.code, "text": self.text(ended.text)}})
        else:
            print(visible(self.text(ended.text)), file=sys.stderr)
        return ended.exit_code


def _console() -> Console:
    is_terminal = sys.stdout.isatty()
    return Console(
        file=sys.stdout,
        width=None if is_terminal else _WIDE,
        markup=False,
        emoji=False,
        highlight=False,
        no_color=None if is_terminal else True,
    )


def visible(text: str) -> str:
    """Return *text* with what a terminal would obey instead of show made visible."""
    return "".join(letter if letter.isprintable() or letter == "\n" else "�" for letter in text)


def plain(value: object) -> object:
    """Return *value* as JSON has it: dates as ISO text, our values as objects, texts with both languages."""
    match value:
        case Text():
            return {"vi": value.vi, "en": value.en}
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Mapping():
            return {str(key): plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
        case None | bool() | int() | str():
            return value
        case _:
            return _object(value)


def _object(value: object) -> object:
    fields = getattr(type(value), "__attrs_attrs__", None)
    if fields is None:
        return str(value)
    return {field.name: plain(getattr(value, field.name)) for field in fields}
