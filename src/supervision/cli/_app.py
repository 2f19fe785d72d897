"""The commands, and what ends a run."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from cyclopts import (
    App,
    CoercionError,
    CycloptsError,
    MissingArgumentError,
    UnknownCommandError,
    UnknownOptionError,
    UnusedCliTokensError,
)

from supervision import __version__
from supervision.errors import SupervisionError
from supervision.text import Text

from ._assign import assign_
from ._calendar import calendar
from ._case import case
from ._check import check
from ._db import db
from ._demo import demo
from ._doctor import doctor
from ._draw import draw
from ._explain import explain
from ._feature import feature
from ._health import health
from ._import import import_
from ._law import law
from ._ledger import figures, init, verify
from ._lists import due, tasks
from ._mutate import mutate
from ._options import Ended, Output
from ._screen import Screen
from ._simulate import simulate
from ._types import types
from ._versions import diff, migrate
from ._worker import worker

if TYPE_CHECKING:
    from collections.abc import Mapping

case.command(assign_, name="assign")
_INTERRUPTED = 130
_HELP = (
    "Quy trình giám sát, kiểm tra: hồ sơ, thời hạn, sổ ghi, số liệu · "
    "Supervision and inspection cycles: cases, dates, the record, figures"
)


def app() -> App:
    """Return the application with all its commands."""
    made = App(name="supervision", help=_HELP, version=__version__, help_format="plaintext")
    for command in (
        *(demo, init, tasks, due, explain, law, check, draw, simulate, feature, mutate),
        *(diff, types, migrate, worker, figures, verify, health, doctor),
    ):
        made.command(command)
    made.command(import_, name="import")
    made.command(case)
    made.command(db)
    made.command(calendar)
    return made


def run(argv: list[str]) -> int:
    """Run one command and return its exit code; see `supervision.cli.main`."""
    _be_readable()
    try:
        code = _done(argv)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has read enough; what is left must not be flushed into nothing at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _done(argv: list[str]) -> int:
    screen = Screen.of(_output(argv, os.environ))
    try:
        return int(app()(argv, exit_on_error=False, print_error=False, result_action="return_value") or 0)
    except Ended as ended:
        return screen.end(ended)
    except CycloptsError as error:
        return screen.end(_misused(error))
    except SupervisionError as error:
        return screen.end(_failed(error))
    except KeyboardInterrupt:
        return _INTERRUPTED


def _be_readable() -> None:
    """Let Vietnamese through whatever the terminal claims to speak: better a mark than a broken run."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _output(argv: list[str], environment: Mapping[str, str]) -> Output:
    """Return how to print before the command line is understood; it may be what cannot be."""
    words = [part for word in argv for part in (word.split("=", 1) if word.startswith("--") else [word])]
    lang = _behind(words, "--lang") or environment.get("SUPERVISION_LANG")
    form = _behind(words, "--format")
    return Output("en" if lang == "en" else "vi", "json" if form == "json" else "text")


def _behind(words: list[str], option: str) -> str | None:
    at = words.index(option) + 1 if option in words else len(words)
    return words[at] if at < len(words) else None


def _misused(error: CycloptsError) -> Ended:
    """Return what is wrong with the command line itself."""
    told = str(error).strip()
    tail = " ".join(("supervision", *(error.command_chain or ()), "--help"))
    return Ended("usage", Text(f"{_in_vietnamese(error, told)}. Xem: {tail}", f"{told} See: {tail}"), 2)


def _in_vietnamese(error: CycloptsError, told: str) -> str:
    extra = " ".join(error.unused_tokens or ())
    match error:
        case MissingArgumentError() if error.argument is not None:
            return f"thiếu {error.argument.name}"
        case UnknownOptionError():
            return f"không có tùy chọn {error.token.keyword or error.token.value}"
        case UnknownCommandError():
            return f"không có lệnh “{extra}”"
        case UnusedCliTokensError():
            return f"thừa: {extra}"
        case CoercionError() if error.token is not None:
            return f"{error.token.keyword or ''} không nhận “{error.token.value}”".strip()
        case _:
            return f"sai cách dùng: {told.rstrip('.')}"


def _failed(error: SupervisionError) -> Ended:
    """Return what an error means for whoever typed the command."""
    from supervision.spec import SpecError
    from supervision.store import StoreError
    from supervision.wiring import UnknownStoreError

    told = str(error)
    if isinstance(error, SpecError):
        lines = (chr(10).join(problem.render(lang) for problem in error.problems) for lang in ("vi", "en"))
        return Ended("bad_specs", Text(*lines), 2)
    if isinstance(error, StoreError | UnknownStoreError):
        return Ended("store", Text(told, told), 3)
    return Ended("refused", Text(told, told), 1)
