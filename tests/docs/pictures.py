"""The pictures of the shipped workflows in the documents; ``python -m tests.docs.pictures`` draws them anew."""

from __future__ import annotations

from pathlib import Path

from supervision.drawing import layout, svg
from supervision.spec import load

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"


def pictures() -> dict[str, str]:
    """Return every picture by file name: plain names are English, as everywhere in the documents."""
    library = load()
    others = {name: library.latest(name) for name in library.workflows}
    return {
        f"{name}{'.vi' if lang == 'vi' else ''}.svg": svg(layout(workflow, library.law, lang=lang, others=others))
        for name, workflow in others.items()
        for lang in ("vi", "en")
    }


if __name__ == "__main__":
    for file, drawn in pictures().items():
        (FOLDER / file).write_text(drawn, encoding="utf-8", newline="\n")
