"""``python -m tests.docs.problem_pages [--write]``: the pages of the problems, made from the code and the corpus.

Each page has the wording of `supervision.spec`, the reasons written by hand in ``problems/why.yaml``, and the case of
``tests/spec/bad`` that shows the problem best.  Without ``--write`` the pages that are out of date are listed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, cast

import attrs
import yaml

from supervision.spec._problems import Report
from supervision.spec._words import WORDS
from tests.docs.made_pages import main
from tests.spec.corpus import Case, cases

Lang = Literal["en", "vi"]
REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
FOLDER = REFERENCE / "problems"
MADE = "<!-- python -m tests.docs.problem_pages --write -->"
WIDEST = 110
SUFFIX: Mapping[Lang, str] = {"en": ".md", "vi": ".vi.md"}
HEADINGS: Mapping[Lang, tuple[str, str, str]] = {
    "en": ("How to mend it", "Why", "Example"),
    "vi": ("Cách sửa", "Vì sao", "Ví dụ"),
}
BACK: Mapping[Lang, str] = {
    "en": "[All problems](../problems.md) · [The language](../language.md)",
    "vi": "[Tất cả các lỗi](../problems.vi.md) · [Ngôn ngữ đặc tả](../language.vi.md)",
}
INDEX: Mapping[Lang, str] = {
    "en": """# Problems of specifications

{made}

Each problem has a file, a line, a column, a stable code, what is wrong and how to mend it; all are reported at once.
Where a name is close, “did you mean …?” takes the place of the usual advice.
Words in braces stand for what was found; problems of guards say more than their line here.
The page of a code says why it is a problem and shows one.

| code | problem | how to mend it |
| --- | --- | --- |
""",
    "vi": """# Các lỗi của đặc tả

{made}

Mỗi lỗi có tệp, dòng, cột, một mã không đổi, sai ở đâu và sửa thế nào; mọi lỗi được báo trong một lần.
Khi có tên gần giống, gợi ý “ý bạn là …?” thay cho cách sửa chung.
Chữ trong ngoặc nhọn thay cho điều tìm thấy; lỗi của điều kiện được nói rõ hơn so với dòng ở đây.
Trang của mỗi mã nói vì sao đó là lỗi và cho một ví dụ.

| mã | lỗi | cách sửa |
| --- | --- | --- |
""",
}


@attrs.frozen
class Shown:
    """One problem as the corpus shows it: where it is, the lines it is about, and what is printed."""

    lines: tuple[str, ...]
    is_yaml: bool
    printed: Mapping[Lang, str]


def pages() -> dict[Path, str]:
    """Return the text of every page, by its path."""
    why = cast("dict[str, dict[Lang, str]]", yaml.safe_load((FOLDER / "why.yaml").read_text(encoding="utf-8")))
    shown = _shown()
    made: dict[Path, str] = {}
    for lang in SUFFIX:
        made[REFERENCE / f"problems{SUFFIX[lang]}"] = _index(lang)
        for code in WORDS:
            made[FOLDER / f"{code}{SUFFIX[lang]}"] = _page(code, lang, why.get(code, {}).get(lang, ""), shown[code])
    return made


def _index(lang: Lang) -> str:
    rows = (
        f"| [`{code}`](problems/{code}{SUFFIX[lang]}) | {wording} | {fix} |\n"
        for code in WORDS
        for wording, fix in [_wording(code, lang)]
    )
    return INDEX[lang].format(made=MADE) + "".join(rows)


def _wording(code: str, lang: Lang) -> tuple[str, str]:
    vi, en, fix_vi, fix_en = WORDS[code]
    return (vi, fix_vi) if lang == "vi" else (en, fix_en)


def _page(code: str, lang: Lang, why: str, shown: Shown) -> str:
    wording, fix = _wording(code, lang)
    mend, reason, example = HEADINGS[lang]
    kind = "yaml" if shown.is_yaml else "text"
    excerpt = ["```" + kind, *shown.lines, "```", ""] if shown.lines else []
    parts = [
        *(f"# `{code}`", "", MADE, "", _sentence(wording), ""),
        *(f"## {mend}", "", _sentence(fix), ""),
        *(f"## {reason}", "", *re.split(r"(?<=\.) ", why), ""),
        *(f"## {example}", "", *excerpt, "```text", shown.printed[lang], "```", "", BACK[lang]),
    ]
    return "\n".join(parts) + "\n"


def _sentence(text: str) -> str:
    # What stands in angle brackets would be taken for HTML.
    return text[0].upper() + text[1:].replace("<", "\\<") + "."


def _shown() -> dict[str, Shown]:
    found: dict[str, Shown] = {}
    every = list(cases())
    for code in WORDS:
        # A case that is named after the code itself shows it best.
        by_name = {(case.name != code, not case.name.startswith(code), case.name): case for case in every}
        shows = [key for key, case in by_name.items() if code in case.codes]
        if shows:
            found[code] = _example(by_name[min(shows)], code)
    report = Report("calendars")
    report.add("calendar_missing", (1, 1))
    (problem,) = report.problems
    found["calendar_missing"] = Shown((), False, {"vi": problem.render("vi"), "en": problem.render("en")})
    return found


def _example(case: Case, code: str) -> Shown:
    at = next(at for at, line in enumerate(case.expected) if line.split(": ")[1] == code)
    name, line, column = case.expected[at].split(": ")[0].rsplit(":", 2)
    text = case.files.get(name, b"").decode("utf-8", "backslashreplace")
    lines = tuple(_cut(_visible(part), int(column)) for part in _around(text.split("\n"), int(line)))
    printed: Mapping[Lang, str] = {"vi": case.expected[at], "en": case.expected[at + 1]}
    return Shown(lines if text else (), name.endswith(".yaml"), printed)


def _around(lines: list[str], line: int) -> Iterator[str]:
    """Return the line and, above it, the lines it stands under."""
    found = [lines[line - 1]]
    for text in reversed(lines[: line - 1]):
        if text.strip() and _indent(text) < _indent(found[-1]):
            found.append(text)
    yield from reversed(found)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _visible(text: str) -> str:
    def is_hidden(letter: str) -> bool:
        return unicodedata.category(letter) in {"Cc", "Cf", "Mn"}

    return "".join(f"⟨U+{ord(letter):04X}⟩" if is_hidden(letter) else letter for letter in text)


def _cut(text: str, column: int) -> str:
    if len(text) <= WIDEST * 2:
        return text
    start = max(0, min(column - WIDEST // 2, len(text) - WIDEST))
    return ("…" if start else "") + text[start : start + WIDEST] + ("…" if start + WIDEST < len(text) else "")


if __name__ == "__main__":
    main(pages(), [FOLDER])
