"""The options of the book and of the Cucumber JSON: read and tried before the first test, not after the last.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

_ENDINGS = {"supervision_book": (".html", ".md"), "supervision_cucumber": (".json",)}


def add_book_options(group: pytest.OptionGroup) -> None:
    """Add what a run may be asked to write when it is over."""
    group.addoption(
        "--supervision-book",
        metavar="FILE",
        help="write the features, their results and the pictures of their workflows as one book: FILE.html or FILE.md",
    )
    group.addoption(
        "--supervision-book-lang",
        choices=("vi", "en"),
        help="the language of the book (default: that of most features)",
    )
    group.addoption(
        "--supervision-book-date",
        metavar="DAY",
        help="the day the book says it was made, such as 30/01/2026 or 2026-01-30 (default: it says none)",
    )
    group.addoption(
        "--supervision-cucumber", metavar="FILE", help="write the results as Cucumber JSON: FILE.json; right under -n"
    )


def register_book(config: pytest.Config) -> None:
    """Let scenarios be written down, and in the process that controls the run let the book be made of them.

    Raises:
        pytest.UsageError: The book could not be written as it is asked for.
    """
    if not any(config.getoption(name, None) for name in _ENDINGS):
        return
    if find_spec("pytest_bdd") is None:
        raise pytest.UsageError(
            "chưa cài pytest-bdd: pip install “supervision-cycles[bdd]” · pytest-bdd is not installed"
        )
    is_worker = hasattr(config, "workerinput")
    files = {} if is_worker else {name: _file(config, name) for name in _ENDINGS}
    made_on = None if is_worker else _day(config.getoption("supervision_book_date"))
    # Here: a run that asks for no book loads nothing of it.
    from ._recorder import Recorder

    config.pluginmanager.register(Recorder(config), "supervision-recorder")
    if not is_worker:
        from ._librarian import Librarian, Wanted

        lang = config.getoption("supervision_book_lang") or ""
        wanted = Wanted(files["supervision_book"], lang, made_on, files["supervision_cucumber"])
        config.pluginmanager.register(Librarian(config, wanted), "supervision-librarian")


def _file(config: pytest.Config, name: str) -> Path | None:
    given = config.getoption(name)
    if not given:
        return None
    option, path = f"--{name.replace('_', '-')}={given}", Path(config.invocation_params.dir, given)
    endings = _ENDINGS[name]
    if path.suffix not in endings:
        known = ", ".join(endings)
        raise pytest.UsageError(f"{option}: tên tệp phải kết thúc bằng {known} · the file must end in one of: {known}")
    if not path.parent.is_dir():
        raise pytest.UsageError(f"{option}: không có thư mục {path.parent} · there is no such folder")
    _try(path, option)
    return path


def _try(path: Path, option: str) -> None:
    """Open the file as it will be opened, and leave everything as it was."""
    is_new = not path.exists() and not path.is_symlink()
    try:
        with path.open("ab"):
            pass
        if is_new:
            path.unlink()
    except OSError as error:
        raise pytest.UsageError(f"{option}: không ghi được ({error.strerror}) · cannot be written") from error


def _day(text: str | None) -> date | None:
    if not text:
        return None
    with suppress(ValueError):
        return date.fromisoformat(text)
    with suppress(ValueError):
        day, month, year = text.split("/")
        return date(int(year), int(month), int(day))
    raise pytest.UsageError(f"--supervision-book-date={text}: viết 30/01/2026 hoặc 2026-01-30 · not a day")
