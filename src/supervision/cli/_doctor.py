"""Whether everything here is as it must be, and what to do where it is not."""

from __future__ import annotations

import platform
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import attrs

from supervision.text import Text

from ._guard import DISTRIBUTION, changed_files, owners, strangers
from ._options import USUAL, Common
from ._screen import Screen

_EXTRAS = {
    "cli": ("cyclopts", "rich", "openpyxl"),
    "postgres": ("psycopg",),
    "bdd": ("pytest_bdd",),
    "calendar": ("icalendar",),
}
_PYTHON = (3, 11)
_MARKS = {"ok": "✓", "note": "·", "bad": "✗"}


@attrs.frozen
class Finding:
    """One thing looked at; only ``bad`` ends with exit code 1."""

    what: str
    status: Literal["ok", "note", "bad"]
    text: Text


def doctor(*, common: Common = USUAL) -> int:
    """Kiểm tra môi trường và tệp sổ cái · Check the environment and the ledger file."""
    screen = Screen.of(common)
    findings = [*_python(), *_package(), *_extras(), *_specs(common), *_sqlite(), *_file(common)]
    screen.json({"checks": findings})
    screen.say(*(f"{_MARKS[found.status]} {screen.text(found.text)}" for found in findings))
    return 1 if any(found.status == "bad" for found in findings) else 0


def _python() -> Iterator[Finding]:
    found = platform.python_version()
    if sys.version_info >= _PYTHON:
        yield Finding("python", "ok", _both(f"Python {found}"))
    else:
        yield Finding("python", "bad", Text(f"Python {found}: cần từ 3.11", f"Python {found}: 3.11 or later is needed"))


def _package() -> Iterator[Finding]:
    import supervision

    where, others = str(Path(supervision.__file__).parent), ", ".join(strangers())
    if others:
        yield Finding(
            "package",
            "bad",
            Text(
                f"gói khác cùng tên supervision cũng được cài: {others}; gỡ cả hai "
                f"(pip uninstall {others} {DISTRIBUTION}) rồi chỉ cài lại {DISTRIBUTION}",
                f"another distribution with the import name supervision is installed: {others}; remove both "
                f"(pip uninstall {others} {DISTRIBUTION}), then install {DISTRIBUTION} alone",
            ),
        )
    changed = changed_files()
    if changed:
        yield Finding(
            "files",
            "bad",
            Text(
                f"{len(changed)} tệp đã cài bị mất hoặc bị sửa, như {changed[0]}; cài lại {DISTRIBUTION}",
                f"installed files missing or changed: {len(changed)}, such as {changed[0]}; reinstall {DISTRIBUTION}",
            ),
        )
    if not others and not changed:
        how = Text("đã cài", "installed") if owners() else Text("chạy từ mã nguồn", "run from a checkout")
        version = f"supervision {supervision.__version__}"
        yield Finding("package", "ok", Text(f"{version}, {how.vi}: {where}", f"{version}, {how.get('en')}: {where}"))


def _extras() -> Iterator[Finding]:
    for extra, modules in _EXTRAS.items():
        missing = [module for module in modules if find_spec(module) is None]
        if missing:
            names = ", ".join(missing)
            yield Finding(
                f"extra {extra}",
                "note",
                Text(
                    f"phần “{extra}” chưa cài đủ (thiếu {names}): pip install “{DISTRIBUTION}[{extra}]”",
                    f"the extra “{extra}” is not complete (missing {names}): pip install “{DISTRIBUTION}[{extra}]”",
                ),
            )
        else:
            told = Text(f"phần “{extra}” đã cài", f"the extra “{extra}” is installed")
            yield Finding(f"extra {extra}", "ok", told)


def _specs(common: Common) -> Iterator[Finding]:
    from supervision.clock import SystemClock, local_date
    from supervision.spec import SpecError, load

    try:
        library = load(common.specs)
    except SpecError as error:
        first = error.problems[0].render(common.lang)
        found = len(error.problems)
        wrong = Text(f"đặc tả có {found} lỗi, trước hết {first}", f"problems in the specifications: {found}; {first}")
        yield Finding("specs", "bad", wrong)
        return
    names = ", ".join(sorted(library.workflows))
    yield Finding("specs", "ok", Text(f"quy trình: {names}", f"workflows: {names}"))
    calendar, today = library.calendar, local_date(SystemClock().now())
    last = calendar.years[-1]
    estimated = Text(" (ước tính)", " (estimated)") if last in calendar.estimated_years else Text("")
    told = Text(
        f"lịch ngày làm việc đến hết năm {last}{estimated.vi}",
        f"working days known to the end of {last}{estimated.get('en')}",
    )
    # A term may be counted a year ahead: then the calendar must hold that year.
    yield Finding("calendar", "ok" if last > today.year else "note" if last == today.year else "bad", told)


def _sqlite() -> Iterator[Finding]:
    from supervision.wiring import sqlite_settings

    version, journal = sqlite_settings()
    told = Text(f"SQLite {version}, nhật ký ghi: {journal}", f"SQLite {version}, journal: {journal}")
    yield Finding("sqlite", "ok", told)


def _file(common: Common) -> Iterator[Finding]:
    """Try the ledger itself, and where there is none yet a throw-away one beside it."""
    from supervision.store import StoreError
    from supervision.wiring import is_postgres, open_store

    path, shown = Path(common.db), common.shown
    try:
        if common.is_there():
            open_store(common.url).close()
            yield Finding("ledger", "ok", Text(f"sổ cái {shown} mở được", f"the ledger {shown} opens"))
            return
        if is_postgres(common.db):
            empty = Text(f"cơ sở dữ liệu {shown} chưa có sổ cái", f"no ledger in the database {shown} yet")
            yield Finding("ledger", "note", empty)
            return
        with tempfile.TemporaryDirectory(prefix="supervision-", dir=path.absolute().parent) as beside:
            open_store(f"sqlite:///{Path(beside) / 'test.db'}").close()
    except (StoreError, OSError) as error:
        yield Finding("ledger", "bad", _both(str(error)))
        return
    told = Text(f"chưa có sổ cái {path}; thư mục dùng được", f"no ledger {path} yet; its folder can be used")
    yield Finding("ledger", "note", told)


def _both(text: str) -> Text:
    return Text(text, text)
