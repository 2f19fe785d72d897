"""The reference says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from supervision.spec import check, load
from supervision.spec._document import (
    FieldDoc,
    ProfilesDoc,
    QuorumDoc,
    ReplacesDoc,
    StepDoc,
    VariantDoc,
    WorkflowDoc,
)
from supervision.spec._law_document import RuleDoc, TermDoc, TierDoc

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PAGES = ["language.md", "language.vi.md"]


def blocks(page: str) -> list[str]:
    text = (REFERENCE / page).read_text(encoding="utf-8")
    return re.findall(r"^```yaml\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_every_example_of_the_page_loads(page: str, tmp_path: Path) -> None:
    for block in blocks(page):
        name = block.split("\n", 1)[0].removeprefix("# ")
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(block, encoding="utf-8")
    assert check([tmp_path]) == ()
    library = load(tmp_path)
    assert set(library.workflows) == {"award", "car_booking", "leave_request", "site_visit", "trip_report"}
    assert library.calendar.years == (2024,)


@pytest.mark.parametrize("page", PAGES)
def test_the_page_lists_the_evidence_that_comes_with_the_package(page: str) -> None:
    text = (REFERENCE / page).read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if "`attendance_list`" in line]
    assert set(re.findall(r"`(\w+)`", line)) == set(load().law.evidence)


def test_both_languages_show_the_same_examples() -> None:
    assert blocks("language.md") == blocks("language.vi.md")


@pytest.mark.parametrize("page", PAGES)
def test_the_page_names_every_key(page: str) -> None:
    text = (REFERENCE / page).read_text(encoding="utf-8")
    law = (RuleDoc, TermDoc, TierDoc)
    models = (WorkflowDoc, StepDoc, QuorumDoc, FieldDoc, *law, ProfilesDoc, VariantDoc, ReplacesDoc)
    keys = {field.alias or name for model in models for name, field in model.model_fields.items()}
    assert {key for key in keys if f"`{key}`" not in text and f"`{key}:" not in text} == set()


def test_the_list_of_functions_is_that_of_the_machine() -> None:
    from supervision.machine import GUARD_FUNCTIONS

    for page in PAGES:
        text = (REFERENCE / page).read_text(encoding="utf-8")
        assert {name for name in GUARD_FUNCTIONS if f"`{name}(" not in text} == set()
