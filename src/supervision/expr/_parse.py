"""Text to tree: a lexer of one pattern and a Pratt parser, both bounded."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import attrs

from supervision.expr._tree import LEVELS, Call, Expr, Fault, Literal, Name, Node, Operation, walk
from supervision.text import Text, nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_CHARACTERS = 2_000
_MOST_DEPTH = 32
_MOST_DIGITS = 18
_COMPARES = LEVELS["=="]
_STANDS_BEFORE = LEVELS["!"]  # from here on an operator has nothing to its left
_KEYWORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_ESCAPES = {"\\": "\\", "'": "'", '"': '"', "n": "\n", "t": "\t"}
_BUILT_IN = {"date": "date('2026-01-31')", "has": "has(x)", "size": "size(x)"}
_SIGNS = {"=": "==", "≠": "!=", "≥": ">=", "≤": "<=", "&": "&&", "|": "||"}
_MEANT = _SIGNS | {"and": "&&", "và": "&&", "or": "||", "hoặc": "||", "not": "!", "không": "!"}
_TOKEN = re.compile(
    r"""(?P<space>[ \t\r\n]+)
    | (?P<word>[0-9A-Za-z_.\u0080-\U0010ffff]+)
    | (?P<text>'(?:[^'\\\r\n]|\\.)*' | "(?:[^"\\\r\n]|\\.)*")
    | (?P<mark>&& | \|\| | [=!<>]= | [!<>+\-()\[\],])
    | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)


class _Token(NamedTuple):
    kind: str  # "mark" (also the word ``in``), "name", "value" or "end"
    text: str
    start: int
    end: int
    value: int | bool | str | None = None


class _RefusedError(Exception):
    """Carries the fault up to `parse`; never leaves this module."""

    def __init__(self, start: int, vi: str, en: str, *, code: str = "expr_syntax", hint: Text | None = None) -> None:
        super().__init__(en)
        self.fault = Fault(start + 1, code, Text(vi, en), hint)


def meant(word: str) -> Text:
    """Return the hint that *word* was probably meant."""
    return Text(f"ý bạn là “{word}”?", f"did you mean “{word}”?")


def parse(source: str) -> Expr | Fault:
    r"""Parse *source*, at most 2,000 characters and 32 levels deep; never raises on any text.

    Literals are integers of up to 18 digits, texts in single or double quotes (escapes ``\\ \' \" \n \t``),
    ``true``, ``false``, ``null``, lists and ``date('2026-01-31')``.

    Returns:
        The guard, in NFC, or the first fault.
    """
    try:
        return _parsed(source)
    except _RefusedError as refused:
        return refused.fault


def _parsed(source: str) -> Expr:
    if len(source) > _MOST_CHARACTERS:
        raise _RefusedError(
            _MOST_CHARACTERS, "dài hơn 2.000 ký tự", "longer than 2,000 characters", code="expr_too_big"
        )
    source = nfc(source)
    for start, character in enumerate(source):
        # Controls, bidirectional marks and unusual spaces make a guard read differently from what it does.
        if not (character.isprintable() or character in "\t\r\n"):
            raise _unexpected(f"U+{ord(character):04X}", start)
    root = _Parser([*_tokens(source)]).whole()
    for node, depth in walk(root):
        if depth > _MOST_DEPTH:
            raise _too_deep(node.start)
    return Expr(source, root)


def _too_deep(start: int) -> _RefusedError:
    return _RefusedError(start, "lồng nhau quá 32 cấp", "nested more than 32 levels deep", code="expr_too_big")


def _unexpected(word: str, start: int) -> _RefusedError:
    hint = meant(_MEANT[word]) if word in _MEANT else None
    return _RefusedError(start, f"không hiểu “{word}” ở đây", f"“{word}” makes no sense here", hint=hint)


def _tokens(source: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(source):
        text, start, end = match[0], match.start(), match.end()
        match match.lastgroup:
            case "word":
                yield _word(text, start, end)
            case "text":
                yield _Token("value", text, start, end, _unescaped(text, start))
            case "mark":
                yield _Token("mark", text, start, end)
            case "other" if text in "'\"":
                raise _RefusedError(start, "thiếu dấu nháy đóng", "the closing quote is missing")
            case "other":
                raise _unexpected(text, start)
    yield _Token("end", "", len(source), len(source))


def _word(text: str, start: int, end: int) -> _Token:
    if text.isascii() and text.isdigit():
        if len(text) > _MOST_DIGITS:
            raise _RefusedError(start, "số có hơn 18 chữ số", "a number of more than 18 digits", code="expr_too_big")
        return _Token("value", text, start, end, int(text))
    for offset, character in enumerate(text):
        if character != "." and not f"_{character}".isidentifier():
            raise _unexpected(character, start + offset)
    if not all(part.isidentifier() for part in text.split(".")):
        raise _RefusedError(start, f"“{text}” không phải là tên", f"“{text}” is not a name")
    if text in _KEYWORDS:
        return _Token("value", text, start, end, _KEYWORDS[text])
    return _Token("mark" if text == "in" else "name", text, start, end)


def _unescaped(text: str, start: int) -> str:
    def plain(match: re.Match[str]) -> str:
        if match[1] not in _ESCAPES:
            raise _unexpected(match[0], start + 1 + match.start())
        return _ESCAPES[match[1]]

    return re.sub(r"\\(.)", plain, text[1:-1], flags=re.DOTALL)


@attrs.define
class _Parser:
    tokens: list[_Token]
    at: int = 0
    depth: int = 0

    @property
    def next(self) -> _Token:
        return self.tokens[self.at]

    @property
    def last(self) -> _Token:
        return self.tokens[self.at - 1]

    def taken(self, mark: str) -> bool:
        found = self.next.kind == "mark" and self.next.text == mark
        self.at += found
        return found

    def surprise(self) -> _RefusedError:
        if self.next.kind == "end":
            return _RefusedError(self.next.start, "biểu thức chưa hết", "the expression stops too early")
        # After a word such as ``not`` it is the word that is wrong.
        wrong = self.last if self.last.kind == "name" and self.last.text in _MEANT else self.next
        return _unexpected(wrong.text, wrong.start)

    def whole(self) -> Node:
        root = self.expression()
        if self.next.kind != "end":
            raise self.surprise()
        return root

    def expression(self, least: int = 1) -> Node:
        """Read operands and the operators between them that bind at least as tightly as *least*."""
        left = self.operand()
        while self.next.kind == "mark" and least <= (level := LEVELS.get(self.next.text, 0)) < _STANDS_BEFORE:
            self.at += 1
            left = _joined(self.last.text, left, self.expression(level + 1))
            if level == _COMPARES == LEVELS.get(self.next.text):
                raise _RefusedError(
                    self.next.start, "không so sánh nối tiếp; hãy dùng &&", "comparisons do not chain; use &&"
                )
        return left

    def operand(self) -> Node:
        token = self.next
        self.depth += 1
        if self.depth > _MOST_DEPTH:
            raise _too_deep(token.start)
        node = self.marked(token) if token.kind == "mark" else self.plain(token)
        self.depth -= 1
        return node

    def marked(self, token: _Token) -> Node:
        start = token.start
        if self.taken("("):
            node = self.expression()
            if not self.taken(")"):
                raise self.surprise()
            # The span takes the brackets in, so that the source cut at a span is always balanced.
            return attrs.evolve(node, start=start, end=self.last.end)
        if self.taken("["):
            parts = self.several("]")
            return Operation(start, self.last.end, "[]", parts)
        if not (self.taken("!") or self.taken("-")):
            raise self.surprise()
        node = self.operand()
        if token.text == "-" and isinstance(node, Literal) and type(node.value) is int:
            return Literal(start, node.end, -node.value)
        return Operation(start, node.end, "!" if token.text == "!" else "neg", (node,))

    def plain(self, token: _Token) -> Node:
        if token.kind == "end":
            raise self.surprise()
        self.at += 1
        if token.kind == "value":
            return Literal(token.start, token.end, token.value)
        if not self.taken("("):
            return Name(token.start, token.end, token.text)
        return self.call(token, self.several(")"))

    def several(self, closing: str) -> tuple[Node, ...]:
        parts: list[Node] = []
        while not self.taken(closing):
            if parts and not self.taken(","):
                raise self.surprise()
            parts.append(self.expression())
        return tuple(parts)

    def call(self, token: _Token, parts: tuple[Node, ...]) -> Node:
        match token.text, parts:
            case "date", (Literal(value=str(day)),):
                return Literal(token.start, self.last.end, _day(day, token.start))
            case ("has", (Name(),)) | ("size", (_,)):
                return Operation(token.start, self.last.end, token.text, parts)
        if token.text in _BUILT_IN:
            use = _BUILT_IN[token.text]
            raise _RefusedError(token.start, f"phải viết {use}", f"write {use}")
        return Call(token.start, self.last.end, token.text, parts)


def _joined(op: str, left: Node, right: Node) -> Operation:
    start, end, parts = left.start, right.end, (left, right)
    if op in {"&&", "||"}:
        sides = (side.parts if isinstance(side, Operation) and side.op == op else (side,) for side in parts)
        return Operation(start, end, op, tuple(part for side in sides for part in side))
    nulls = [isinstance(side, Literal) and side.value is None for side in parts]
    if op in {"==", "!="} and any(nulls):
        given = Operation(start, end, "has", (left if nulls[1] else right,))
        return given if op == "!=" else Operation(start, end, "!", (given,))
    return Operation(start, end, op, parts)


def _day(text: str, start: int) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    # Python also reads 20260131 and 2026-W05-6; one way to write a date is enough.
    if day is None or day.isoformat() != text:
        raise _RefusedError(start, f"không có ngày “{text}”", f"there is no date “{text}”")
    return day
