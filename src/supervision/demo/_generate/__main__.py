"""Write the committed tables anew: ``python -m supervision.demo._generate``."""

from __future__ import annotations

from pathlib import Path

from supervision.demo._tables import write

from . import FULL, tables

if __name__ == "__main__":
    folder = Path(__file__).parents[1] / "data"
    folder.mkdir(exist_ok=True)
    for name, text in write(tables(FULL)).items():
        (folder / name).write_text(text, encoding="utf-8")
