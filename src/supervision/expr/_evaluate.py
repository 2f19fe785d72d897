"""Tree to closures. Errors in them absorb as in CEL; an error that remains denies."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, TypeAlias, assert_never

from supervision.errors import SupervisionError
from supervision.expr._tree import Call, Expr, Literal, Name, Node, Operation
from supervision.text import Text

Env: TypeAlias = Mapping[str, object]
Functions: TypeAlias = Mapping[str, Callable[..., object]]
Program: TypeAlias = Callable[[Env, Functions], object]

# Exact classes, not isinstance: True is no integer here, and a datetime is no date.
_EQUAL = frozenset({int, str, bool, date})
_ORDERED = frozenset({int, date})
_LISTS = (tuple, list, frozenset)
_COMPARE: dict[str, tuple[Callable[[Any, Any], object], frozenset[type]]] = {
    "==": (operator.eq, _EQUAL),
    "!=": (operator.ne, _EQUAL),
    "<": (operator.lt, _ORDERED),
    "<=": (operator.le, _ORDERED),
    ">": (operator.gt, _ORDERED),
    ">=": (operator.ge, _ORDERED),
}


class EvaluationError(SupervisionError):
    """A guard has no value: a null where a value is needed, a value of a wrong type, or a function that failed.

    Attributes:
        column: Where in the guard, 1-based.
        text: What is missing or wrong.
    """

    def __init__(self, column: int, text: Text) -> None:
        super().__init__(column, text)
        self.column = column
        self.text = text

    def __str__(self) -> str:
        return f"cột {self.column}: {self.text.vi} · column {self.column}: {self.text.en}"


def compiled(expr: Expr) -> Program:
    """Turn *expr* into a function of an environment and the caller's functions.

    The environment holds plain values: int, bool, str, date, and list, tuple or frozenset of str or int. A name that is
    absent is null. The functions never see null. The program gives a value of the checked type or raises
    `EvaluationError`; it keeps no state.
    """
    return program(expr.root)


def holds(program: Program, env: Env, functions: Functions) -> bool:
    """Say whether a compiled guard gives exactly True; an error that remains in it denies."""
    try:
        return program(env, functions) is True
    except EvaluationError:
        return False


def program(node: Node) -> Program:
    """Compile one node; null is an error in what it gives."""
    match node:
        case Literal(value=value):
            return lambda _env, _functions: value
        case Name():
            return _read(node)
        case Call():
            return _result(node)
        case Operation(op="&&" | "||"):
            return _chain(node)
        case Operation(op="has", parts=(part,)):
            value_of = _nullable(part)
            return lambda env, functions: value_of(env, functions) is not None
        case Operation(op=op):
            return _comparison(node) if op in _COMPARE else _plain(node)
        case _ as never:
            assert_never(never)


def _nullable(node: Node) -> Program:
    match node:
        case Name(path=path):
            return lambda env, _functions: env.get(path)
        case Call():
            return _call(node)
    return program(node)


def _wrong(node: Node) -> EvaluationError:
    return EvaluationError(node.start + 1, Text("giá trị thiếu hoặc sai kiểu", "a value is missing or of a wrong type"))


def _missing(node: Node, what: str) -> EvaluationError:
    return EvaluationError(node.start + 1, Text(f"“{what}” chưa có giá trị", f"“{what}” has no value"))


def _read(node: Name) -> Program:
    path = node.path

    def read(env: Env, _functions: Functions) -> object:
        value = env.get(path)
        if value is None:
            raise _missing(node, path)
        return value

    return read


def _result(node: Call) -> Program:
    call = _call(node)

    def result(env: Env, functions: Functions) -> object:
        value = call(env, functions)
        if value is None:
            raise _missing(node, f"{node.name}(…)")
        return value

    return result


def _call(node: Call) -> Program:
    arguments = tuple(program(part) for part in node.parts)

    def call(env: Env, functions: Functions) -> object:
        values = [argument(env, functions) for argument in arguments]
        try:
            return functions[node.name](*values)
        except Exception as error:
            # Whatever a caller's function raises, the guard must deny.
            text = Text(f"hàm “{node.name}” bị lỗi", f"function “{node.name}” failed")
            raise EvaluationError(node.start + 1, text) from error

    return call


def _chain(node: Operation) -> Program:
    parts = tuple(program(part) for part in node.parts)
    decisive, neutral = node.op == "||", node.op == "&&"

    def chain(env: Env, functions: Functions) -> object:
        failure: EvaluationError | None = None
        for part in parts:
            try:
                value = part(env, functions)
            except EvaluationError as error:
                failure = failure or error
                continue
            if value is decisive:
                return decisive
            if value is not neutral:
                failure = failure or _wrong(node)
        if failure is not None:
            raise failure
        return neutral

    return chain


def _comparison(node: Operation) -> Program:
    left, right = (program(part) for part in node.parts)
    compare, kinds = _COMPARE[node.op]

    if isinstance(node.parts[1], Literal):
        return _comparison_with(node, left, node.parts[1].value)

    def comparison(env: Env, functions: Functions) -> object:
        one, two = left(env, functions), right(env, functions)
        kind = type(one)
        if kind is not type(two) or kind not in kinds:
            raise _wrong(node)
        return compare(one, two)

    return comparison


def _comparison_with(node: Operation, left: Program, fixed: object) -> Program:
    """Do as `_comparison` does where the right side is written out, as in most guards; a third quicker."""
    compare, kinds = _COMPARE[node.op]
    wanted = type(fixed) if type(fixed) in kinds else None

    def comparison(env: Env, functions: Functions) -> object:
        one = left(env, functions)
        if type(one) is not wanted:
            raise _wrong(node)
        return compare(one, fixed)

    return comparison


def _plain(node: Operation) -> Program:
    parts = tuple(program(part) for part in node.parts)
    compute = _PLAIN[node.op]

    if len(parts) == 1:
        return _unary(node, compute, parts[0])

    def plain(env: Env, functions: Functions) -> object:
        values = [part(env, functions) for part in parts]
        try:
            value = compute(*values)
        except OverflowError as error:
            raise EvaluationError(node.start + 1, Text("ngày ngoài phạm vi", "date out of range")) from error
        if value is None:
            raise _wrong(node)
        return value

    return plain


def _unary(node: Operation, compute: Callable[[object], object], operand: Program) -> Program:
    def unary(env: Env, functions: Functions) -> object:
        value = compute(operand(env, functions))
        if value is None:
            raise _wrong(node)
        return value

    return unary


# Below, None stands for operands the operator does not take.
def _negation(value: object) -> bool | None:
    return not value if type(value) is bool else None


def _negative(value: object) -> int | None:
    return -value if type(value) is int else None


def _sum(one: object, two: object) -> object:
    if type(two) is not int:
        return None
    if type(one) is date:
        return one + timedelta(days=two)
    return one + two if type(one) is int else None


def _difference(one: object, two: object) -> object:
    if type(one) is date and type(two) is date:
        return (one - two).days
    return _sum(one, _negative(two))


def _size(value: object) -> int | None:
    return len(value) if isinstance(value, _LISTS) else None


def _is_member(one: object, two: object) -> bool | None:
    takes = type(one) in {int, str} and isinstance(two, _LISTS)
    return one in two if takes else None  # type: ignore[operator]


def _items(*values: object) -> object:
    return values


_PLAIN: dict[str, Callable[..., object]] = {
    "!": _negation,
    "neg": _negative,
    "+": _sum,
    "-": _difference,
    "in": _is_member,
    "size": _size,
    "[]": _items,
}
