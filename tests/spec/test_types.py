"""A workflow's steps and inputs as a type checker sees them."""

from __future__ import annotations

import ast
from pathlib import Path

import attrs
import pytest
from mypy import api

from supervision.model import Field, FieldType, Step
from supervision.spec import load, typed_module
from supervision.text import Text

POSTING = load().latest("posting")
USE = """
from supervision import Engine
from posting_types import typed




def use(engine: Engine) -> None:
    desk = typed(engine.desk("lan"))
    case = desk.open("posting", {"subject": "an", "unit": "u", "plan_version": 1, "audience": "head"}).case_id
    desk.send(case, "post", {"place": "Trụ sở", "photo": {"sha256": "ab", "ref": "kho/1"}})
    desk.send(case, "keep_standing")
    desk.attempt(case, "waive", {"reason": "Không phải niêm yết"})
    LINE
"""
# What an embedder may get wrong, and what the type checker must say of it.
WRONG = {
    'desk.send(case, "pots", {"place": "a"})': "call-overload",
    'desk.send(case, "supersede", {})': "call-overload",
    'desk.send(case, "post", {"photo": {"sha256": "ab", "ref": "kho/1"}})': "call-overload",
    'desk.send(case, "post", {"place": 7})': "call-overload",
    'desk.send(case, "post", {"place": "a", "foto": "b"})': "call-overload",
    'desk.send(case, "waive")': "call-overload",
    'desk.open("plan", {})': "arg-type",
}


def findings(tmp_path: Path, line: str, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "posting_types.py").write_text(typed_module(POSTING), encoding="utf-8")
    (tmp_path / "use.py").write_text(USE.replace("LINE", line), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    root = Path(__file__).parents[2]
    monkeypatch.setenv("MYPYPATH", str(root / "src"))
    options = ("--strict", "--config-file=", f"--cache-dir={root / '.mypy_cache' / 'types'}")
    return api.run([*options, "use.py", "posting_types.py"])[0]


def test_right_use_passes_strict_checking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert findings(tmp_path, "del desk", monkeypatch).startswith("Success")


def test_every_wrong_use_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = findings(tmp_path, "\n    ".join(WRONG), monkeypatch)
    first = len(USE[: USE.index("LINE")].splitlines())
    marked = {
        number: [line for line in found.splitlines() if line.startswith(f"use.py:{number}:")]
        for number in range(first, first + len(WRONG))
    }
    silent = [
        list(WRONG)[number - first] for number, lines in marked.items() if not any("error" in line for line in lines)
    ]
    assert silent == []


@pytest.mark.parametrize("name", sorted(load().workflows))
def test_the_module_of_every_shipped_workflow_is_python_and_always_the_same(name: str) -> None:
    workflow = load().latest(name)
    assert typed_module(workflow) == typed_module(workflow)
    made = ast.parse(typed_module(workflow))
    classes = {node.name for node in made.body if isinstance(node, ast.ClassDef)}
    people = {step.name for step in workflow.steps if any(way.by is not None for way in step.transitions)}
    assert len(classes) == len(people) + 7  # Document, Evidence, Stub, Withheld, Vote, Fields, TypedDesk


def test_names_that_are_words_of_python_and_labels_with_quotation_marks_are_no_obstacle() -> None:
    field = Field(
        "class",
        Text('Lớp "A"', 'Class "A" \\ B'),
        FieldType.SCORES,
    )
    steps = tuple(
        attrs.evolve(s, transitions=tuple(attrs.evolve(t, takes=("class",)) for t in s.transitions))
        for s in POSTING.steps
    )
    labelled = tuple(attrs.evolve(step, label=field.label) for step in steps)
    odd = attrs.evolve(POSTING, fields=(*POSTING.fields, field), steps=labelled, label=field.label)
    compile(typed_module(odd), "odd.py", "exec")


def test_a_guarded_field_may_be_withheld_and_a_sealed_one_given_as_a_stub() -> None:
    workflow = load(Path(__file__).parents[1] / "acceptance" / "denunciation").latest("denunciation")
    made = typed_module(workflow)
    assert "    hardship: NotRequired[str | Withheld]" in made
    assert "    source: NotRequired[str | Stub | Withheld]" in made
    assert "    source: Required[str | Stub]" in made
    assert "    marks: Required[dict[str, int]]" in made


def test_no_two_steps_share_a_class() -> None:
    names = ("a_b", "ab", "a_b1", "a_b_1", "a__b")
    steps = tuple(Step(name, Text(name, name), POSTING.steps[0].transitions) for name in names)
    made = ast.parse(typed_module(attrs.evolve(POSTING, steps=steps)))
    classes = [node.name for node in made.body if isinstance(node, ast.ClassDef) and node.name.endswith("Inputs")]
    assert len(set(classes)) == len(classes) == 5


@pytest.mark.parametrize("page", ["editors.md", "editors.vi.md"])
def test_the_example_of_the_page_passes_strict_checking(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (Path(__file__).parents[2] / "docs" / "reference" / page).read_text(encoding="utf-8")
    code = text.split("```python\n")[1].split("```")[0]
    monkeypatch.setattr("tests.spec.test_types.USE", code + "LINE")
    assert findings(tmp_path, "", monkeypatch).startswith("Success")
