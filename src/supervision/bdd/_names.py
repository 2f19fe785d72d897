"""What people call things: looked up by id, by Vietnamese and by English label."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import NoReturn

import pytest

from supervision.text import Text

from ._phrases import plain


def fail(told: str) -> NoReturn:
    """Fail the step with a sentence for people, without a trace of our code."""
    pytest.fail(told, pytrace=False)


def look_up(label: str, names: Mapping[str, Text], what: str) -> str:
    """Return the id that is called *label*; capital letters do not count, nor does what a label adds in brackets.

    Args:
        label: What the feature says.
        names: Labels by id.
        what: What is looked for, and where, for the failure: ``bước của quy trình “Niêm yết công khai”``.
    """
    wanted = _key(label)
    found = [ident for ident, text in names.items() if wanted in {_key(name) for name in (ident, text.vi, text.en)}]
    if not found:
        found = [ident for ident, text in names.items() if wanted in {_short(text.vi), _short(text.en)}]
    if len(found) == 1:
        return found[0]
    if found:
        fail(f"“{label}” chỉ nhiều {what}: {', '.join(found)} · more than one has this name")
    shown = {_key(name): name for ident, text in names.items() for name in (ident, text.vi, text.en) if name}
    near = [shown[key] for key in get_close_matches(wanted, shown, 3, 0.5)] or list(dict.fromkeys(shown.values()))[:9]
    quoted = ", ".join(f"“{name}”" for name in near)
    fail(f"không có {what} tên “{label}”; gần nhất: {quoted} · unknown name, nearest ones")


def _key(name: str) -> str:
    return plain(name).casefold()


def _short(name: str) -> str:
    return re.sub(r"\s*\([^()]*\)$", "", _key(name))
