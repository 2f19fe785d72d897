"""The pictures and the page about them are up to date."""

from __future__ import annotations

import pytest

from tests.docs.pictures import FOLDER, pictures
from tests.docs.test_readme import block, printed


def test_the_pictures_are_those_the_workflows_give() -> None:
    kept = {file: (FOLDER / file).read_text(encoding="utf-8") for file in pictures() if (FOLDER / file).is_file()}
    assert {file for file, drawn in pictures().items() if kept.get(file) != drawn} == set(), (
        "draw them anew: python -m tests.docs.pictures"
    )


@pytest.mark.parametrize("page", ["docs/reference/draw.md", "docs/reference/draw.vi.md"])
def test_the_example_of_the_page_runs(page: str) -> None:
    assert printed(block(page, "python")) == "True True 2\n"
