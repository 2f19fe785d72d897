"""SVG, Mermaid and DOT: well-formed, complete, accessible, always the same bytes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # our own output
from collections import Counter

import attrs
import pytest

from supervision.drawing import Live, dot, layout, mermaid, svg
from supervision.model import Workflow
from supervision.text import Text
from tests.drawing.geometry import workflow_of
from tests.drawing.test_layout import LIBRARY, OTHERS

NAMES = sorted(OTHERS)
SVG = "{http://www.w3.org/2000/svg}"
NESTED = workflow_of({"go": [(None, 0), (0, 1), (1, 2)], "back": [(2, 0)]}, 3, {1: ("a",), 2: ("a", "b")})


def named(label: str) -> Workflow:
    """A workflow whose label, and whose first state's, is *label*."""
    first, *rest = NESTED.states
    return attrs.evolve(NESTED, label=Text(label), states=(attrs.evolve(first, label=Text(label)), *rest))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_workflow_gives_the_same_bytes(name: str) -> None:
    for write in (mermaid, dot):
        assert write(OTHERS[name], LIBRARY.law) == write(OTHERS[name], LIBRARY.law)
    assert svg(layout(OTHERS[name], LIBRARY.law)) == svg(layout(OTHERS[name], LIBRARY.law))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_svg_is_well_formed_and_says_what_it_is(name: str, lang: str) -> None:
    root = ET.fromstring(svg(layout(OTHERS[name], LIBRARY.law, lang=lang)))  # noqa: S314
    assert (root.get("role"), root.get("lang")) == ("img", lang)
    ids = {child.get("id"): child for child in root if child.tag in {f"{SVG}title", f"{SVG}desc"}}
    assert [ids[part].text for part in (root.get("aria-labelledby") or "").split()] != [None, None]
    assert ids["t"].text == OTHERS[name].label.get(lang)


def test_several_pictures_in_one_page_share_no_id() -> None:
    drawn = layout(OTHERS["posting"], LIBRARY.law, live=Live("", is_survey=True))
    for prefix in ("", "p1-"):
        text = svg(drawn, prefix=prefix)
        ids = re.findall(r' id="([^"]*)"', text)
        assert ids == [f"{prefix}{name}" for name in ("t", "d", "h", "p")]
        used = {*re.findall(r"url\(#([^)]*)\)", text), *re.findall(r'labelledby="([^"]*)"', text)[0].split()}
        assert used == set(ids)


def test_pale_text_can_still_be_read() -> None:
    text = svg(layout(OTHERS["posting"], LIBRARY.law, live=Live("", is_survey=True)))
    assert {"#6b6b6b"} <= set(re.findall(r'<text[^>]* fill="(#[0-9a-f]{6})"', text))  # 5.3 to 1 on white
    assert "#6b6b6b" not in svg(layout(OTHERS["posting"], LIBRARY.law))


def test_svg_needs_nothing_from_outside_and_no_font_by_name() -> None:
    text = svg(layout(OTHERS["plan"], LIBRARY.law))
    assert set(re.findall(r'font-family="([^"]*)"', text)) == {"sans-serif"}
    assert not re.search(r"href|<script|<style|<image|url\((?!#)", text)


def test_phases_differ_by_shape_and_word_not_by_colour_alone() -> None:
    text = svg(layout(OTHERS["feedback"], LIBRARY.law))
    grey = re.sub(r"#[0-9a-f]{6}", "#888888", text)
    samples = {part for part in re.findall(r"<(?:rect|polygon)[^>]*>", grey) if "16" in part}
    assert len(samples) >= 4
    assert {"đang thực hiện", "đang chờ", "đã trả lời", "kết thúc"} <= set(re.findall(r">([^<]*)</text>", text))


@pytest.mark.parametrize("name", NAMES)
def test_mermaid_has_every_arrow_once(name: str) -> None:
    lines = [line.strip() for line in mermaid(OTHERS[name], LIBRARY.law).splitlines()]
    assert lines[0] == "stateDiagram-v2"
    arrows = Counter(match.groups() for line in lines if (match := re.match(r"(\S+) --> (\w+): ", line)))
    ways = Counter(
        (f"s_{source}" if source else "[*]", f"s_{target}")
        for step in OTHERS[name].steps
        for source, target in dict.fromkeys((one.source, one.target) for one in step.transitions)
    )
    assert arrows == ways
    statement = r'state ".*" as [sc]_\w+( \{)?|\}|\S+ --> \S+: [^:;]*|s_\w+ --> \[\*\]|direction TB|accTitle: .*'
    assert [line for line in lines[1:] if not re.fullmatch(statement, re.sub(r"#\d+;", "", line))] == []


def test_what_mermaid_reads_as_its_own_is_written_by_number() -> None:
    text = mermaid(named('a "b": c; #d {e}'))
    assert 'state "a #34;b#34;#58; c#59; #35;d #123;e#125; (dự thảo)" as s_s0' in text


def test_composites_are_nested_in_mermaid_and_dot() -> None:
    states = [line.strip().split(" as ")[-1] for line in mermaid(NESTED).splitlines() if " as " in line or "}" in line]
    assert states == ["s_s0", "c_a {", "s_s1", "c_b {", "s_s2", "}", "}"]
    inner = dot(NESTED)
    assert inner.index("subgraph cluster_a") < inner.index("s_s1 [") < inner.index("subgraph cluster_b")
    assert inner.count("{") == inner.count("}") == 3


STRING = r'"(?:[^"\\]|\\.)*"'
ATTRIBUTES = rf"\[\w+=(?:{STRING}|[\w.]+)(?:, \w+=(?:{STRING}|[\w.]+))*\]"
DOT = rf"(?:node|edge|graph|\w+(?: -> \w+)?) {ATTRIBUTES}|subgraph \w+ \{{|label={STRING}|\}}|digraph {STRING} \{{"


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_dot_is_a_statement(name: str) -> None:
    text = dot(OTHERS[name], LIBRARY.law, others=OTHERS)
    assert [line for line in text.splitlines() if not re.fullmatch(DOT, line.strip())] == []
    ways = {(one.step, one.source, one.target) for step in OTHERS[name].steps for one in step.transitions}
    assert text.count(" -> ") == len(ways)


def test_quotation_marks_and_backslashes_are_only_letters_in_dot() -> None:
    text = dot(named('a "b" \\n'))
    assert r'label="a \"b\" \\n"' in text
    assert [line for line in text.splitlines() if not re.fullmatch(DOT, line.strip())] == []
