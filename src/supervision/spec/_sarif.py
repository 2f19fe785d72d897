"""Problems as SARIF 2.1.0 (OASIS, 27 March 2020), which editors and review tools read."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from urllib.parse import quote

from ._problems import Problem
from ._words import CODES, WORDS

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# A package URL: where nobody publishes the documentation, it still names the page within the distribution.
_DOCS = "pkg:pypi/supervision-cycles@{version}#docs/reference"


def sarif(
    problems: Iterable[Problem], *, lang: str = "vi", version: str = "0", docs: str | None = None
) -> dict[str, object]:
    """Return a SARIF log with one run: a rule for every code, a result for every problem, all of level ``error``.

    Args:
        problems: In the order in which the results stand.
        lang: Of messages and rules, ``vi`` or ``en``.
        version: Of the tool, as `supervision.__version__`.
        docs: Address of the folder that holds ``problems/CODE.md``; None for a package URL of this distribution.

    Returns:
        The document as dicts, lists and scalars, ready for `json.dumps`.  Columns count characters.
    """
    base = (docs or _DOCS.format(version=version)).rstrip("/")
    driver = {
        "name": "supervision",
        "semanticVersion": version,
        "language": lang,
        "rules": [_rule(code, lang, base) for code in CODES],
    }
    run = {
        "tool": {"driver": driver},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "results": list(_results(problems, lang)),
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str, lang: str, base: str) -> dict[str, object]:
    vi, en, fix_vi, fix_en = WORDS[code]
    # What stands in braces is filled in for each problem.
    what, fix = (re.sub(r"\{\w+\}", "…", text) for text in ((en, fix_en) if lang == "en" else (vi, fix_vi)))
    page = f"{base}/problems/{code}{'.md' if lang == 'en' else '.vi.md'}"
    return {
        "id": code,
        "shortDescription": {"text": what},
        "help": {"text": fix},
        "helpUri": page,
        "defaultConfiguration": {"level": "error"},
    }


def _results(problems: Iterable[Problem], lang: str) -> Iterator[dict[str, object]]:
    seen: Counter[str] = Counter()
    for problem in problems:
        fix = f" ({problem.fix.get(lang)})" if problem.fix is not None else ""
        mark = _fingerprint(problem)
        seen[mark] += 1
        region = {"startLine": problem.line, "startColumn": problem.column}
        location = {"artifactLocation": {"uri": _uri(problem.file)}, "region": region}
        yield {
            "ruleId": problem.code,
            "ruleIndex": CODES.index(problem.code),
            "level": "error",
            "message": {"text": f"{problem.text.get(lang)}{fix}"},
            "locations": [{"physicalLocation": location}],
            "partialFingerprints": {"problem/v1": f"{mark}:{seen[mark]}"},
        }


def _fingerprint(problem: Problem) -> str:
    """Return what stays the same when lines are put in above, or when another language is asked for."""
    said = "\0".join((problem.code, PurePath(problem.file).as_posix(), problem.text.vi))
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def _uri(file: str) -> str:
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
