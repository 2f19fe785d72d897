"""The types of a guard, checked before anyone runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import attrs

from supervision.expr._parse import meant
from supervision.expr._tree import Call, Expr, Fault, Literal, Name, Node, Operation, Signature, Type
from supervision.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORDS = {
    Type.INT: Text("số nguyên", "integer"),
    Type.BOOL: Text("đúng/sai", "true or false"),
    Type.TEXT: Text("chữ", "text"),
    Type.DATE: Text("ngày", "date"),
    Type.LIST: Text("danh sách", "list"),
    Type.SCORES: Text("bảng điểm", "points by criterion"),
    Type.ANY: Text("null", "null"),
}
_CLASSES = {bool: Type.BOOL, int: Type.INT, str: Type.TEXT, type(None): Type.ANY}
# Operators whose operands are all of one type: that type, and what they give.
_UNIFORM = {
    **dict.fromkeys(("&&", "||", "!"), (Type.BOOL, Type.BOOL)),
    "neg": (Type.INT, Type.INT),
    "size": (Type.LIST, Type.INT),
    "has": (Type.ANY, Type.BOOL),
}
_ITEMS = (Type.INT, Type.TEXT)  # what a list may hold
_PAIRS = {
    ("+", Type.INT, Type.INT): Type.INT,
    ("-", Type.INT, Type.INT): Type.INT,
    ("+", Type.DATE, Type.INT): Type.DATE,
    ("-", Type.DATE, Type.INT): Type.DATE,
    ("-", Type.DATE, Type.DATE): Type.INT,
    **{("in", kind, Type.LIST): Type.BOOL for kind in _ITEMS},
    **{(op, kind, kind): Type.BOOL for op in ("<", "<=", ">", ">=") for kind in (Type.INT, Type.DATE)},
    **{(op, kind, kind): Type.BOOL for op in ("==", "!=") for kind in (*_ITEMS, Type.BOOL, Type.DATE)},
}


def check(
    expr: Expr, names: Mapping[str, Type], functions: Mapping[str, Signature], *, expect: Type = Type.BOOL
) -> tuple[Fault, ...]:
    """Find every name, call and operand in *expr* that does not fit.

    Args:
        expr: The guard.
        names: The type of every name it may read; each may also be null when the guard runs.
        functions: The functions it may call beside the built-ins, which win over functions of the same name.
        expect: What the whole must be; ``Type.ANY`` accepts everything.

    Returns:
        All faults in order of their columns; empty when the guard is well typed. One mistake gives one fault.
    """
    checker = _Checker(names, functions)
    checker.must_be(expr.root, expect)
    return tuple(sorted(checker.faults, key=lambda fault: fault.column))


@attrs.define
class _Checker:
    names: Mapping[str, Type]
    functions: Mapping[str, Signature]
    faults: list[Fault] = attrs.field(factory=list)

    def kind(self, node: Node) -> Type | None:
        """Return the type of *node*; None when a fault below it leaves that open."""
        match node:
            case Literal(value=value):
                return _CLASSES.get(type(value), Type.DATE)
            case Name(path=path):
                return self.name(node, path)
            case Call():
                return self.call(node)
            case Operation():
                return self.operation(node)
            case _ as never:
                assert_never(never)

    def name(self, node: Node, path: str) -> Type | None:
        if path not in self.names:
            text = Text(f"không có tên “{path}”", f"there is no name “{path}”")
            self.fault(node, "expr_unknown_name", text, _nearest(path, self.names))
        return self.names.get(path)

    def call(self, node: Call) -> Type | None:
        signature = self.functions.get(node.name)
        if signature is None:
            text = Text(f"không có hàm “{node.name}”", f"there is no function “{node.name}”")
            self.fault(node, "expr_unknown_function", text, _nearest(node.name, (*self.functions, "size", "has")))
        takes = signature.takes if signature else (Type.ANY,) * len(node.parts)
        if len(takes) != len(node.parts):
            vi = f"“{node.name}” cần {len(takes)} đối số, đây có {len(node.parts)}"
            self.fault(node, "expr_type", Text(vi, f"“{node.name}” takes {len(takes)}, not {len(node.parts)}"))
        for part, wanted in zip(node.parts, takes, strict=False):
            self.must_be(part, wanted)
        return signature.gives if signature else None

    def operation(self, node: Operation) -> Type | None:
        match node:
            case Operation(op="[]"):
                self.must_be_alike(node.parts)
                return Type.LIST
            case Operation(op="in", parts=(item, Operation(op="[]", parts=items))):
                self.must_be_alike((item, *items))
                return Type.BOOL
        if node.op not in _UNIFORM:
            return self.two(node)
        wanted, given = _UNIFORM[node.op]
        for part in node.parts:
            self.must_be(part, wanted)
        return given

    def two(self, node: Operation) -> Type | None:
        left, right = (self.kind(part) for part in node.parts)
        if left is None or right is None:
            return None
        found = _PAIRS.get((node.op, left, right))
        if found is None:
            one, two = _WORDS[left], _WORDS[right]
            vi, en = (
                f"“{node.op}” không dùng được giữa {one} và {two}",
                f"“{node.op}” does not take {one.en} and {two.en}",
            )
            self.fault(node, "expr_type", Text(vi, en))
        return found

    def must_be(self, node: Node, wanted: Type) -> None:
        found = self.kind(node)
        if found is not None and wanted not in {found, Type.ANY}:
            want, got = _WORDS[wanted], _WORDS[found]
            self.fault(node, "expr_type", Text(f"cần {want}, đây là {got}", f"needs {want.en}, this is {got.en}"))

    def must_be_alike(self, parts: tuple[Node, ...]) -> None:
        first: Type | None = None
        for part in parts:
            kind = self.kind(part)
            first = first or kind
            if kind is not None and (kind is not first or kind not in _ITEMS):
                text = Text("danh sách chỉ gồm toàn chữ hoặc toàn số", "a list holds only texts or only integers")
                self.fault(part, "expr_type", text)

    def fault(self, node: Node, code: str, text: Text, hint: Text | None = None) -> None:
        self.faults.append(Fault(node.start + 1, code, text, hint))


def _nearest(word: str, known: Iterable[str]) -> Text | None:
    import difflib  # only a fault needs it

    found = difflib.get_close_matches(word, list(known), n=1)
    return meant(found[0]) if found else None
