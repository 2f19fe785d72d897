"""A guard as people read it, clause by clause, in Vietnamese and English."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, assert_never

import attrs

from supervision.expr._evaluate import holds, program
from supervision.expr._tree import LEVELS, Call, Expr, Literal, Name, Node, Operation, Signature, Type, reads
from supervision.text import Text, day_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from supervision.expr._evaluate import Env, Functions

_NOT_GIVEN = Text("chưa có {0}", "{0} is not given")
_NOT_IN = Text("{0} không thuộc {1}", "{0} is not one of {1}")
_DAYS_BETWEEN = Text("số ngày từ {1} đến {0}", "the number of days from {1} to {0}")
_PHRASES = {
    "==": Text("{0} là {1}", "{0} is {1}"),
    "!=": Text("{0} không phải là {1}", "{0} is not {1}"),
    ">=": Text("{0} từ {1} trở lên", "{0} is at least {1}"),
    "<=": Text("{0} không quá {1}", "{0} is at most {1}"),
    ">": Text("{0} lớn hơn {1}", "{0} is more than {1}"),
    "<": Text("{0} nhỏ hơn {1}", "{0} is less than {1}"),
    "in": Text("{0} thuộc {1}", "{0} is one of {1}"),
    "+": Text("{0} cộng {1}", "{0} plus {1}"),
    "-": Text("{0} trừ {1}", "{0} minus {1}"),
    "!": Text("không phải {0}", "not {0}"),
    "neg": Text("âm {0}", "minus {0}"),
    "has": Text("đã có {0}", "{0} is given"),
    "size": Text("số lượng {0}", "the number of {0}"),
}
_DATE_PHRASES = _PHRASES | {
    ">=": Text("{0} từ {1} trở đi", "{0} is on or after {1}"),
    "<=": Text("{0} không muộn hơn {1}", "{0} is on or before {1}"),
    ">": Text("{0} sau {1}", "{0} is after {1}"),
    "<": Text("{0} trước {1}", "{0} is before {1}"),
    "+": Text("{0} cộng số ngày bằng {1}", "{0} plus as many days as {1}"),
    "-": Text("{0} trừ số ngày bằng {1}", "{0} minus as many days as {1}"),
}
_DAYS = {"+": Text("{0} cộng {1} ngày", "{0} plus {1} days"), "-": Text("{0} trừ {1} ngày", "{0} minus {1} days")}
_ONE_DAY = {"+": Text("{0} cộng 1 ngày", "{0} plus 1 day"), "-": Text("{0} trừ 1 ngày", "{0} minus 1 day")}
_TICKED = {True: Text("{0}: có", "{0}: yes"), False: Text("{0}: không", "{0}: no")}
_JOINS = {"&&": Text(" và ", " and "), "||": Text(" hoặc ", " or "), "[]": Text(", ", ", ")}
_CHAINS = ("&&", "||")
_BRACKETS = Text("({0})", "({0})")
_CONSTANTS = {True: Text("đúng", "true"), False: Text("sai", "false"), None: Text("giá trị trống", "nothing")}
_SLOT = re.compile(r"\{(\d)\}")


@attrs.frozen
class Clause:
    """One top-level ``&&`` clause of a guard, evaluated.

    Attributes:
        source: Its text, as written.
        holds: Whether it is exactly true; an error in it counts as no.
        values: The names it reads, in order of first reading, each with its value or None.
        text: It as prose.
    """

    source: str
    holds: bool
    values: tuple[tuple[str, object], ...]
    text: Text


def prose(
    expr: Expr,
    words: Mapping[str, Text],
    functions: Mapping[str, Signature],
    *,
    types: Mapping[str, Type] | None = None,
) -> Text:
    """Write *expr* as one phrase, without a capital or a full stop; brackets where it would be ambiguous.

    Args:
        expr: The guard.
        words: Labels of names, and of text literals that are ids; a name without one stands as it is.  Of two texts
            passed to a call the second is looked up as ``first.second`` before it is looked up alone.
        functions: Supplies the phrase of each call; a call without one is looked up in *words*.
        types: Types of names, so that dates are compared in the words for dates.
    """
    return _Writer(words, functions, types or {}).write(expr.root)


def explain(  # noqa: PLR0913 - the options only refine the wording
    expr: Expr,
    env: Env,
    functions: Functions,
    words: Mapping[str, Text],
    *,
    signatures: Mapping[str, Signature] | None = None,
    types: Mapping[str, Type] | None = None,
    is_whole: bool = True,
) -> tuple[Clause, ...]:
    """Evaluate each top-level ``&&`` clause of *expr* by itself, in source order.

    The guard holds exactly when every clause does. *signatures* and *types* are the ``functions`` and ``types`` of
    `prose`. Unless *is_whole*, only the clauses that do not hold are returned.
    """
    root = expr.root
    clauses = root.parts if isinstance(root, Operation) and root.op == "&&" else (root,)
    writer = _Writer(words, signatures or {}, types or {})
    return tuple(
        Clause(
            expr.source[node.start : node.end],
            is_so,
            tuple((name, env.get(name)) for name in reads(node)),
            writer.write(node),
        )
        for node in clauses
        if not (is_so := holds(program(node), env, functions)) or is_whole
    )


@attrs.frozen
class _Writer:
    words: Mapping[str, Text]
    functions: Mapping[str, Signature]
    types: Mapping[str, Type]

    def write(self, node: Node) -> Text:
        match node:
            case Literal():
                return self.literal(node)
            case Name(path=path):
                return self.words.get(path, Text(path))
            case Call():
                return _filled(self.phrase(node), *self.arguments(node))
            case Operation():
                return self.operation(node)
            case _ as never:
                assert_never(never)

    def literal(self, node: Literal) -> Text:
        match node.value:
            case str(text):
                return self.words.get(text, Text(f"“{text}”"))
            case date() as day:
                return Text(f"ngày {day_text(day)}", day_text(day, "en"))
            case None | bool() as constant:
                return _CONSTANTS[constant]
            case number:
                return Text(str(number))

    def arguments(self, node: Call) -> Iterator[Text]:
        """Write what is passed; a text behind another one is looked up as one of its own, ``first.second``."""
        which = ""
        for part in node.parts:
            own = f"{which}.{part.value}" if isinstance(part, Literal) else ""
            yield self.words[own] if own in self.words else self.write(part)
            which = str(part.value) if isinstance(part, Literal) else ""

    def phrase(self, node: Call) -> Text:
        if node.name in self.functions:
            return self.functions[node.name].label
        slots = ", ".join(f"{{{index}}}" for index in range(len(node.parts)))
        return self.words.get(node.name, Text(f"{node.name}({slots})"))

    def operation(self, node: Operation) -> Text:
        match node:
            case Operation(op="!", parts=(Operation(op="has" | "in" as op, parts=parts),)):
                return _filled(_NOT_GIVEN if op == "has" else _NOT_IN, *map(self.write, parts))
            case Operation(op="!", parts=(Name() as name,)):
                return _filled(_TICKED[False], self.write(name))
            case Operation(op="!", parts=(Call() as call,)) if denied := self.denied(call):
                return _filled(denied, *self.arguments(call))
            case Operation(op="==" | "!=" as op, parts=(Name() as name, Literal(value=bool() as value))):
                return _filled(_TICKED[value is (op == "==")], self.write(name))
            case Operation(op="&&" | "||" | "[]" as op):
                written, join = [self.operand(part, node) for part in node.parts], _JOINS[op]
                text = Text(join.vi.join(map(str, written)), join.en.join(part.get("en") for part in written))
                return _filled(_BRACKETS, text) if op == "[]" else text
        return _filled(self.relation(node), *(self.operand(part, node) for part in node.parts))

    def denied(self, node: Call) -> Text | None:
        return self.functions[node.name].denied if node.name in self.functions else None

    def relation(self, node: Operation) -> Text:
        left, right = node.parts[0], node.parts[-1]
        if not self.is_date(left):
            return _PHRASES[node.op]
        if node.op in _DAYS and isinstance(right, Literal) and not self.is_date(right):
            return (_ONE_DAY if right.value == 1 else _DAYS)[node.op]
        return _DAYS_BETWEEN if node.op == "-" and self.is_date(right) else _DATE_PHRASES[node.op]

    def operand(self, node: Node, parent: Operation) -> Text:
        text = self.write(node)
        if not isinstance(node, Operation):
            return text
        level, least = LEVELS[node.op], LEVELS[parent.op]
        # "a and b or c" is clear to a parser, not to a reader.
        is_mixed = node.op in _CHAINS and parent.op in _CHAINS
        is_leading_term = level == least and parent.op in {"+", "-"} and node is parent.parts[0]
        return text if not is_mixed and (level > least or is_leading_term) else _filled(_BRACKETS, text)

    def is_date(self, node: Node) -> bool:
        match node:
            case Literal(value=value):
                return isinstance(value, date)
            case Name(path=path):
                return self.types.get(path) is Type.DATE
            case Call(name=name):
                return name in self.functions and self.functions[name].gives is Type.DATE
        if node.op not in {"+", "-"}:
            return False
        left, right = node.parts
        return self.is_date(left) and not self.is_date(right)


def _filled(template: Text, *parts: Text) -> Text:
    """Put *parts* into the ``{0}``, ``{1}``, ... of *template*, in one pass: braces inside a part stay as they are."""

    def in_language(lang: str) -> str:
        filled = [part.get(lang) for part in parts]
        return _SLOT.sub(lambda m: filled[int(m[1])] if int(m[1]) < len(filled) else m[0], template.get(lang))

    return Text(in_language("vi"), in_language("en"))
