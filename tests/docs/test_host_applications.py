"""The pages on Django and FastAPI show the code of the examples, which is tested there, and commands that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from supervision.django.management.commands.supervision import Command
from tests.docs.test_readme import ROOT
from tests.examples.test_hosts import DJANGO, FASTAPI

PAGES = {
    DJANGO: ["docs/how-to/django.md", "docs/how-to/django.vi.md"],
    FASTAPI: ["docs/how-to/fastapi.md", "docs/how-to/fastapi.vi.md"],
}


@pytest.mark.parametrize(("folder", "page"), [(folder, page) for folder in PAGES for page in PAGES[folder]])
def test_every_block_of_the_page_is_in_the_example(folder: Path, page: str) -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py")))
    code = re.sub(r"  # noqa: .*", "", code)
    blocks = re.findall(r"^```python\n(.*?)^```$", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 4
    assert [block for block in blocks if block not in code] == []


@pytest.mark.parametrize(
    "page", [*PAGES[DJANGO], "examples/django-host/README.md", "examples/django-host/README.vi.md"]
)
def test_every_command_of_the_page_is_there(page: str) -> None:
    from django.core.management import get_commands

    ours = {path.stem for path in (DJANGO / "register" / "management" / "commands").glob("[a-z]*.py")}
    text = (ROOT / page).read_text(encoding="utf-8")
    for name, verb in re.findall(r"manage\.py ([a-z]+)(?: ([a-z]+)$)?", text, re.MULTILINE):
        assert name in {*get_commands(), *ours, "supervision"}
        if name == "supervision" and verb:
            parser = Command().create_parser("manage.py", "supervision")
            assert parser.parse_args([verb]).verb == verb
