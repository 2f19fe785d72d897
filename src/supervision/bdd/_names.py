"""What people call things: looked up by id, by Vietnamese and by English label."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

import pytest

from supervision.text import Text

from ._phrases import plain


def fail(told: str, english: str = "") -> NoReturn:
    """Fail the step with a sentence for people, without a trace of our code.

    Args:
        told: In Vietnamese, and behind `` · `` the gist of it in English.
        english: All of it in English, where the gist leaves out what a reader needs.
    """
    error = pytest.fail.Exception(told, pytrace=False)
    # No class of its own: pytest names it in front of every failure that people read.
    error.__dict__[_ENGLISH] = english
    raise error


def place(error: BaseException, where: str, *, is_english: bool) -> None:
    """Let a failure begin with where it happened, and be told in English alone to whoever wrote English."""
    if not isinstance(error, pytest.fail.Exception) or error.pytrace:
        error.add_note(where)
        return
    english = error.__dict__.get(_ENGLISH, "")
    error.__dict__[_BARE] = error.msg = english if is_english and english else error.msg
    error.msg = f"{where}\n{error.msg}"


def bare(error: BaseException) -> str | None:
    """Return what a failure tells without where it happened; None for one that is no sentence."""
    told = error.__dict__.get(_BARE, getattr(error, "msg", None))
    return str(told) if told else None


def demand(holds: bool, told: str, english: str = "") -> None:  # noqa: FBT001 - what a sentence says is so or is not
    """Fail the step with *told*, in a feature in English with *english*, unless what it says is so."""
    if not holds:
        fail(told, english)


_ENGLISH, _BARE = "supervision_english", "supervision_bare"
_LETTERS = 3  # of the words that a text must tell: what is shorter is in nearly every text


def is_said(words: str, texts: Iterable[str]) -> bool:
    """Tell whether one of the texts has these words; fails on words so few that they would prove nothing.

    Words of fewer than three letters must be a number that stands in the text by itself.
    """
    wanted, told = plain(words), [plain(text) for text in texts]
    if sum(letter.isalnum() for letter in wanted) >= _LETTERS:
        return any(wanted in text for text in told)
    if not re.fullmatch(r"\d+", wanted):
        fail(
            f"“{words}” quá ngắn nên không chứng tỏ gì: hãy nêu ít nhất một từ có 3 chữ cái, hoặc một con số"
            " · this is too short, so it shows nothing: give a word of 3 letters or more, or a number"
        )
    return any(re.search(rf"(?<!\w){wanted}(?!\w)", text) for text in told)


def _nowhere() -> str:
    return ""


def look_up(label: str, names: Mapping[str, Text], what: Text, where: Callable[[], str] = _nowhere) -> str:
    """Return the id that is called *label*; capital letters do not count, nor does what a label adds in brackets.

    Args:
        label: What the feature says.
        names: Labels by id.
        what: What is looked for, and in what, for the failure: ``bước của quy trình “Niêm yết công khai”``.
        where: Asked at a failure: the file and line where such names are written; empty where nobody knows.
    """
    found = meant(label, names)
    if len(found) == 1:
        return found[0]
    if found:
        fail(
            f"“{label}” chỉ nhiều {what.vi}: {', '.join(found)} · more than one has this name",
            f"more than one {what.get('en')} is called “{label}”: {', '.join(found)}",
        )
    shown = {_key(name): name for ident, text in names.items() for name in (ident, text.vi, text.en) if name}
    near = [shown[key] for key in get_close_matches(_key(label), shown, 3, 0.5)] or list(dict.fromkeys(shown.values()))[
        :9
    ]
    quoted = ", ".join(f"“{name}”" for name in near)
    written = f"\n{place}" if (place := shown_path(where())) else ""
    fail(
        f"không có {what.vi} tên “{label}”; gần nhất: {quoted} · unknown name, nearest ones{written}",
        f"there is no {what.get('en')} called “{label}”; the nearest: {quoted}{written}",
    )


def meant(label: str, names: Mapping[str, Text]) -> list[str]:
    """Return every id that is called *label*; labels in full come before those without what they add in brackets."""
    wanted = _key(label)
    found = [ident for ident, text in names.items() if wanted in {_key(name) for name in (ident, text.vi, text.en)}]
    return found or [ident for ident, text in names.items() if wanted in {_short(text.vi), _short(text.en)}]


def shown_path(path: str) -> str:
    """Return a path, with or without a line, as short as a reader in the current folder needs it."""
    return path.removeprefix(f"{Path.cwd()}{os.sep}")


def _key(name: str) -> str:
    return plain(name).casefold()


def _short(name: str) -> str:
    return re.sub(r"\s*\([^()]*\)$", "", _key(name))
