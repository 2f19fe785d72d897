"""What stands behind a step: its own function, however it is wrapped, and whether what it returns has ever run.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable
from functools import partial, wraps
from types import CodeType, MethodType

from pytest_bdd.steps import StepFunctionContext

from ._names import fail

Function = Callable[..., object]
_OURS = f"{__package__}."
_NEVER = "was never awaited"  # how Python ends its warning of a coroutine that is forgotten


def innermost(function: Function) -> Function:
    """Return the function behind wrappers, ``functools.partial`` and methods."""
    while True:
        if isinstance(function, partial):
            function = function.func
        elif isinstance(function, MethodType):
            function = function.__func__
        elif (inner := getattr(function, "__wrapped__", None)) is not None:
            function = inner
        else:
            return function


def place_of(function: Function) -> tuple[str, int]:
    """Return file and line of a step's own function; an empty file where it was not written in Python."""
    own = innermost(function)
    code = getattr(own, "__code__", None) or getattr(type(own).__call__, "__code__", None)
    return (code.co_filename, code.co_firstlineno) if isinstance(code, CodeType) else ("", 0)


def watch(context: StepFunctionContext) -> None:
    """Let a host's step fail when it returns what nobody will run; a wrapper that runs its coroutine goes on as it is.

    Asked of the result, not of the function alone: only the call shows whether a wrapper runs what it wraps.
    """
    function = context.step_func
    # A generator is run by pytest-bdd itself, as a fixture is.
    if hasattr(function, "is_watched") or inspect.isgeneratorfunction(function):
        return
    # An async function itself is refused before it is called.
    if _is_async(function) or getattr(innermost(function), "__module__", "").startswith(_OURS):
        return
    called = _awaited(function, context.parser.name) if _is_async(innermost(function)) else function

    @wraps(function)
    def watched(*given: object, **named: object) -> object:
        result = called(*given, **named)
        _refuse_idle(result, context)
        return result

    watched.is_watched = True  # type: ignore[attr-defined]
    context.step_func = watched


def _is_async(function: Function) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)


def _awaited(function: Function, step: str) -> Function:
    """Return a function that fails where the coroutine behind a wrapper is made and dropped."""

    def called(*given: object, **named: object) -> object:
        with warnings.catch_warnings(record=True) as heard:
            warnings.simplefilter("always")
            result = function(*given, **named)
        if any(_NEVER in str(one.message) for one in heard):
            _fail_as_async(step)
        for one in heard:
            warnings.warn_explicit(one.message, one.category, one.filename, one.lineno)
        return result

    return called


def _refuse_idle(result: object, context: StepFunctionContext) -> None:
    if inspect.iscoroutine(result):
        result.close()  # or Python warns of it, wherever the next test may be
    is_async = inspect.isawaitable(result) or inspect.isasyncgen(result)
    if is_async or (inspect.isgenerator(result) and context.target_fixture is None):
        _fail_as_async(context.parser.name)


def _fail_as_async(step: str) -> None:
    fail(
        f"câu “{step}” trả về việc chưa chạy (async hoặc generator), không ai chạy tiếp; hãy chạy xong ngay trong câu"
        " · the step returns what nobody will run (a coroutine, a generator): run it inside the step"
    )
