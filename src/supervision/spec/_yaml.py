"""YAML text to a tree in which every value and every key knows its line and column.

Only a small, unambiguous part of YAML is read, and everything else is a problem with a place: no anchors, aliases,
tags, merge keys or second documents; no word or number that two readers would understand differently.  The events of
the parser are read one by one, so that a hostile file is refused before anything is built from it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NoReturn, cast

import attrs
import yaml

from supervision.text import Text, nfc

from ._problems import Place, Report

MOST_BYTES = 1 << 20
MOST_DEPTH = 32
MOST_NODES = 50_000
_MOST_BRACKETS = 200  # open at once; the C scanner is not trusted with more

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {"true": True, "false": False, "null": None, "": None}
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
# What some reader of YAML takes for a number, a date or a time of day: 0123, 1_000, 1e3, 12:30, 2026-01-30, 0x1f, .5
_NUMBER_LIKE = re.compile(r"[-+]?\.?[0-9][0-9a-fA-FxXoOtTzZ_.:+\-]*( ?[0-9][0-9.:]*)?|[-+]?\.(inf|nan)", re.IGNORECASE)
_AMBIGUOUS = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false", "null", "~"})
_ESCAPE = re.compile(r"\\(?:x..|u.{4}|U.{8}|.)|.")
_FORBIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})  # control, bidirectional, zero-width, private, …
_LOOKALIKES = {"Ð": "Đ", "Ɖ": "Đ", "ð": "đ"}
# The parsers' own words, of which both the C and the pure one use these.
_COMPLAINTS = {
    "mapping values are not allowed": Text("dấu hai chấm ở chỗ không được phép", "a colon where none is allowed"),
    "expected ':'": Text("thiếu dấu hai chấm sau khóa", "no colon after a key"),
    "expected": Text("thiếu dấu, thiếu ngoặc hoặc thụt dòng sai", "a mark or bracket missing, or a wrong indent"),
    "end of stream": Text("thiếu dấu nháy đóng", "no closing quote"),
    "cannot start any token": Text("ký tự không thể đứng đầu giá trị", "a character that cannot begin a value"),
    "escape": Text("dãy ký tự sau dấu \\ không có nghĩa", "an escape that means nothing"),
}


@attrs.frozen(eq=False)
class Node:
    """One value of a file.

    Attributes:
        value: A scalar, a dict of nodes by key, or a list of nodes.
        line, column: Where it begins, from 1, in characters.
        keys: For a mapping, where each of its keys begins.
        source: For a scalar, its text as written, quotes included.
    """

    value: str | int | bool | dict[str, Node] | list[Node] | None
    line: int = 1
    column: int = 1
    keys: dict[str, Place] = attrs.field(factory=dict)
    source: str = ""

    @property
    def at(self) -> Place:
        """Where it begins."""
        return self.line, self.column

    def find(self, *path: str | int) -> Node:
        """Return the node at *path*, or the deepest one on the way there; parts that lead nowhere are passed over."""
        node = self
        for part in path:
            if isinstance(node.value, dict) and isinstance(part, str):
                node = node.value.get(part, node)
            elif isinstance(node.value, list) and isinstance(part, int) and part < len(node.value):
                node = node.value[part]
        return node

    def key(self, *path: str | int) -> Place:
        """Return where the key at *path* begins; where its value does if it is no key."""
        holder = self.find(*path[:-1])
        return holder.keys.get(str(path[-1]), self.find(*path).at) if path else self.at

    def place(self, offset: int) -> Place:
        """Return where the character at *offset* of this text stands in the file."""
        if self.source[:1] in {"|", ">"}:
            return self._place_in_block(offset)
        if "\n" in self.source:
            return self.at
        if self.source[:1] == '"':
            written = [match[0] for match in _ESCAPE.finditer(self.source[1:-1])]
            return self.line, self.column + 1 + sum(map(len, written[:offset]))
        if self.source[:1] == "'":
            return self.line, self.column + 1 + offset + str(self.value)[:offset].count("'")
        return self.line, self.column + offset

    def _place_in_block(self, offset: int) -> Place:
        lines = self.source.split("\n")[1:]
        indent = len(lines[0]) - len(lines[0].lstrip(" ")) if lines else 0
        for number, text in enumerate(lines, 1):
            length = max(len(text) - indent, 0)
            if offset <= length:
                return self.line + number, indent + 1 + offset
            offset -= length + 1
        return self.at


def plain(node: Node) -> object:
    """Return the values alone, as dicts, lists and scalars."""
    if isinstance(node.value, dict):
        return {key: plain(item) for key, item in node.value.items()}
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    return node.value


def read(data: bytes, report: Report) -> Node | None:
    """Read one file; never raises on any bytes.

    Args:
        data: The file's bytes.  Lines may end in a line feed, or in a carriage return and a line feed.
        report: Where problems are put.

    Returns:
        The tree, also where it has problems that could be passed over; None where reading had to stop.
    """
    text = _decoded(data, report)
    if text is None or not _is_clean(text, report):
        return None
    reader = _Reader(text, report)
    try:
        return reader.tree(yaml.parse(text, Loader=_PARSER))
    except _StopReading:
        return None
    except yaml.MarkedYAMLError as error:
        report.add("yaml_syntax", _mark_of(error, text), detail=_detail(str(error.problem)))
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        report.add("yaml_syntax", (1, 1), detail=_detail(str(error)))
    return None


def _detail(problem: str) -> Text:
    """Say in both languages what the parser complains of in its own."""
    return next((text for words, text in _COMPLAINTS.items() if words in problem), Text("lỗi khác", "something else"))


def _mark_of(error: yaml.MarkedYAMLError, text: str) -> Place:
    """Return where to look: the opening of what is never closed, else where the parser stopped."""
    mark, opened = error.problem_mark, error.context_mark
    if opened is not None and (mark is None or mark.index >= len(text)):
        mark = opened
    if mark is None:
        return 1, 1
    # Behind a last line without a line feed the C parser counts one more.
    return (mark.line + 1, mark.column + 1) if mark.line <= text.count("\n") else _place_of(text, len(text))


def _decoded(data: bytes, report: Report) -> str | None:
    if len(data) > MOST_BYTES:
        report.add("yaml_too_large", (1, 1))
        return None
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        report.add("yaml_not_utf8", _place_of(before, len(before)))
        return None


def _place_of(text: str, index: int) -> Place:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _is_clean(text: str, report: Report) -> bool:
    """Look for what nobody can see, or sees wrongly, and for brackets nobody needs."""
    for character in sorted(_forbidden(text)):
        report.add("yaml_forbidden_character", _place_of(text, text.index(character)), code=f"U+{ord(character):04X}")
    for wrong, right in _LOOKALIKES.items():
        if wrong in text:
            report.add("yaml_lookalike_letter", _place_of(text, text.index(wrong)), wrong=wrong, right=right)
    if (composed := nfc(text)) != text:
        first = next((i for i, pair in enumerate(zip(text, composed, strict=False)) if pair[0] != pair[1]), 0)
        report.add("yaml_not_nfc", _place_of(text, first))
    deep = _too_many_brackets(text)
    if deep is not None:
        report.add("yaml_too_deep", _place_of(text, deep), most=str(MOST_DEPTH))
    return not report.problems


def _forbidden(text: str) -> set[str]:
    return {c for c in set(text) if c != "\n" and unicodedata.category(c) in _FORBIDDEN}


def _too_many_brackets(text: str) -> int | None:
    depth = 0
    for match in re.finditer(r"[\[\]{}]", text):
        depth = depth + 1 if match[0] in "[{" else max(depth - 1, 0)
        if depth > _MOST_BRACKETS:
            return match.start()
    return None


class _StopReading(Exception):  # noqa: N818 - never leaves this module; what follows would only repeat the problem
    pass


@attrs.define
class _Frame:
    node: Node
    key: str | None = None
    is_known: bool = False  # the key stands in the mapping already: its second value is read and dropped


@attrs.define
class _Reader:
    text: str
    report: Report
    stack: list[_Frame] = attrs.field(factory=list)
    nodes: int = 0
    root: Node | None = None

    def tree(self, events: Iterator[yaml.Event]) -> Node:
        for event in events:
            match event:
                case yaml.DocumentStartEvent():
                    self.document(event)
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    self.stack.pop()
                case yaml.NodeEvent():
                    self.take(event)
        return self.root or Node(None)

    def document(self, event: yaml.DocumentStartEvent) -> None:
        if self.root is not None:
            self.stop("yaml_second_document", event)
        if event.version or event.tags:
            self.stop("yaml_directive", event)

    def take(self, event: yaml.NodeEvent) -> None:
        self.limits(event)
        if (tag := getattr(event, "tag", None)) is not None:  # an alias has none
            self.report.add("yaml_tag", _begin(event), tag=str(tag))
        if isinstance(event, yaml.AliasEvent):
            self.report.add("yaml_alias", _begin(event), name=str(event.anchor))
        elif event.anchor is not None:
            self.report.add("yaml_anchor", _begin(event), name=str(event.anchor))
        frame = self.stack[-1] if self.stack else None
        if frame is not None and isinstance(frame.node.value, dict) and frame.key is None:
            self.take_key(frame, event)
            return
        node = self.node(event)
        self.put(frame, node)
        if isinstance(node.value, (dict, list)):
            self.stack.append(_Frame(node))

    def limits(self, event: yaml.NodeEvent) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self.stop("yaml_too_many_nodes", event, most=MOST_NODES)
        if len(self.stack) > MOST_DEPTH:
            self.stop("yaml_too_deep", event, most=MOST_DEPTH)
        if self.report.is_full:
            raise _StopReading

    def take_key(self, frame: _Frame, event: yaml.NodeEvent) -> None:
        if not isinstance(event, yaml.ScalarEvent) or not event.value:
            self.stop("yaml_bad_key", event)
        name, known = str(event.value), cast("dict[str, Node]", frame.node.value)
        self.check_escaped(event)
        if name == "<<":
            self.report.add("yaml_merge_key", _begin(event))
        if name in known:
            first = frame.node.keys[name]
            self.report.add("yaml_duplicate_key", _begin(event), key=name, line=str(first[0]))
        frame.key, frame.is_known = name, name in known
        frame.node.keys.setdefault(name, _begin(event))

    def put(self, frame: _Frame | None, node: Node) -> None:
        if frame is None:
            self.root = node
        elif isinstance(frame.node.value, list):
            frame.node.value.append(node)
        elif isinstance(frame.node.value, dict):
            if not frame.is_known:
                frame.node.value[str(frame.key)] = node
            frame.key = None

    def node(self, event: yaml.NodeEvent) -> Node:
        line, column = _begin(event)
        if isinstance(event, yaml.MappingStartEvent):
            return Node({}, line, column)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node([], line, column)
        if isinstance(event, yaml.AliasEvent):
            return Node(None, line, column)
        source = self.text[_mark(event.start_mark).index : _mark(event.end_mark).index]
        return Node(self.scalar(cast("yaml.ScalarEvent", event)), line, column, source=source)

    def scalar(self, event: yaml.ScalarEvent) -> str | int | bool | None:
        text = str(event.value)
        if event.style:  # quoted or a block; the pure parser says None for plain, the C parser says ""
            self.check_escaped(event)
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.fullmatch(text):
            return int(text)
        if text.lower() in _AMBIGUOUS:
            self.report.add("yaml_ambiguous_word", _begin(event), word=text)
        elif _NUMBER_LIKE.fullmatch(text):
            self.report.add("yaml_ambiguous_number", _begin(event), word=text)
        return text

    def check_escaped(self, event: yaml.ScalarEvent) -> None:
        """Escapes can bring back what the file itself may not hold."""
        for character in sorted(_forbidden(event.value) if event.style == '"' else ()):
            self.report.add("yaml_forbidden_character", _begin(event), code=f"U+{ord(character):04X}")
        if event.style == '"' and nfc(event.value) != event.value:
            self.report.add("yaml_not_nfc", _begin(event))

    def stop(self, code: str, event: yaml.Event, most: int = 0) -> NoReturn:
        self.report.add(code, _begin(event), most=str(most))
        raise _StopReading


def _begin(event: yaml.Event) -> Place:
    mark = _mark(event.start_mark)
    return mark.line + 1, mark.column + 1


def _mark(mark: object) -> yaml.Mark:
    # Both parsers mark every event; the stubs allow for hand-made ones.
    return cast("yaml.Mark", mark)
