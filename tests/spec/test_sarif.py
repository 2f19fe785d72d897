"""Problems as SARIF 2.1.0: what its schema requires, property by property, and what a reader is told."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from supervision.spec import CODES, Problem, bundled, check, sarif
from supervision.text import Text
from tests.spec.corpus import BAD

# By object of the schema: every property we write, required ones first, each with what it must be.
# Names and types are those of sections 3.13 to 3.52 of the standard; its schema allows no others.
SHAPE: dict[str, dict[str, Any]] = {
    "log": {"version": str, "runs": ["run"], "$schema": str},
    "run": {
        "tool": "tool",
        "results": ["result"],
        "invocations": ["invocation"],
        "language": r"[a-zA-Z]{2}(-[a-zA-Z]{2})?",
        "columnKind": "(utf16CodeUnits|unicodeCodePoints)",
    },
    "tool": {"driver": "toolComponent"},
    "toolComponent": {"name": str, "rules": ["rule"], "semanticVersion": r"\d+\.\d+\.\d+", "language": "[a-z]{2}"},
    "rule": {
        "id": str,
        "shortDescription": "text",
        "help": "text",
        "helpUri": str,
        "defaultConfiguration": "configuration",
    },
    "configuration": {"level": "(none|note|warning|error)"},
    "text": {"text": str},
    "invocation": {"executionSuccessful": bool},
    "result": {
        "message": "text",
        "ruleId": str,
        "ruleIndex": int,
        "level": "(none|note|warning|error)",
        "locations": ["location"],
        "partialFingerprints": dict,
    },
    "location": {"physicalLocation": "physicalLocation"},
    "physicalLocation": {"artifactLocation": "artifactLocation", "region": "region"},
    "artifactLocation": {"uri": str},
    "region": {"startLine": int, "startColumn": int},
}


def hold(value: Any, shape: Any, at: str = "log") -> None:  # noqa: ANN401 - any JSON
    """Hold *value* against a name of `SHAPE`, a list of such, a type, or a pattern."""
    if isinstance(shape, type):
        assert isinstance(value, shape), at
        assert value != "", at
    elif isinstance(shape, list):
        assert isinstance(value, list), at
        for item in value:
            hold(item, shape[0], f"{at}[]")
    elif shape in SHAPE:
        assert set(value) == set(SHAPE[shape]), at
        for name, inner in SHAPE[shape].items():
            hold(value[name], inner, f"{at}.{name}")
    else:
        assert re.fullmatch(shape, value), at


def logged(problems: tuple[Problem, ...], lang: str = "vi", docs: str | None = None) -> Any:  # noqa: ANN401 - JSON
    return json.loads(json.dumps(sarif(problems, lang=lang, version="1.2.3", docs=docs)))


@pytest.fixture(scope="module")
def problems() -> tuple[Problem, ...]:
    names = ("spec_never_broken", "spec_reserved_name", "translation_missing")
    return check([path for path in BAD.iterdir() if path.stem in names and path.suffix != ".problems"])


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_log_has_the_shape_of_the_standard(problems: tuple[Problem, ...], lang: str) -> None:
    log = logged(problems, lang)
    hold(log, "log")
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert len(run["results"]) == len(problems) > 5
    assert run["language"] == lang


def test_a_property_the_standard_does_not_have_is_found(problems: tuple[Problem, ...]) -> None:
    log = logged(problems)
    log["runs"][0]["results"][0]["fix"] = "x"
    with pytest.raises(AssertionError):
        hold(log, "log")


def test_every_code_is_a_rule_and_a_result_points_to_its_rule(problems: tuple[Problem, ...]) -> None:
    (run,) = logged(problems)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CODES)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert not any("{" in rule["shortDescription"]["text"] + rule["help"]["text"] for rule in rules)


def test_a_result_says_what_is_wrong_where_and_how_to_mend_it() -> None:
    problem = Problem("specs/đơn.yaml", 3, 7, "spec_bad_by", Text("sai", "wrong"), Text("sửa", "mend it"))
    (result,) = logged((problem,), "en")["runs"][0]["results"]
    assert result["message"]["text"] == "wrong (mend it)"
    place = result["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "specs/%C4%91%C6%A1n.yaml"},
        "region": {"startLine": 3, "startColumn": 7},
    }
    assert logged((problem,))["runs"][0]["results"][0]["message"]["text"] == "sai (sửa)"


def test_an_absolute_path_becomes_a_file_address(tmp_path: Path) -> None:
    problem = Problem(str(tmp_path / "a b.yaml"), 1, 1, "spec_bad_by", Text("x"))
    (result,) = logged((problem,))["runs"][0]["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.startswith("file:///")
    assert uri.endswith("a%20b.yaml")


def test_a_rule_leads_to_its_page_in_the_language_asked_for() -> None:
    for lang, suffix in (("en", ".md"), ("vi", ".vi.md")):
        for docs in (None, "https://docs.example/reference/"):
            rules = logged((), lang, docs)["runs"][0]["tool"]["driver"]["rules"]
            pages = [rule["helpUri"] for rule in rules]
            assert all(urlsplit(page).scheme in {"pkg", "https"} for page in pages)
            assert pages[0].endswith(f"/problems/{CODES[0]}{suffix}")
            assert all("reference/problems/" in page for page in pages)
            root = Path(__file__).parents[2] / "docs" / "reference" / "problems"
            assert all((root / page.rpartition("/")[2]).is_file() for page in pages)


def test_a_fingerprint_outlives_new_lines_and_another_language() -> None:
    def prints(line: int, lang: str) -> list[str]:
        twice = tuple(Problem("a.yaml", at, 1, "spec_bad_by", Text("sai", "wrong")) for at in (line, line + 2))
        return [each["partialFingerprints"]["problem/v1"] for each in logged(twice, lang)["runs"][0]["results"]]

    assert prints(3, "vi") == prints(9, "en")
    assert len(set(prints(3, "vi"))) == 2


def test_nothing_wrong_is_a_log_without_results() -> None:
    assert logged(check([str(bundled() / "posting.yaml")]))["runs"][0]["results"] == []
