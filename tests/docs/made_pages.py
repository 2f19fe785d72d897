"""Pages that scripts make: which of them are out of date, and the script itself."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path


def out_of_date(made: Mapping[Path, str], folders: Iterable[Path] = ()) -> list[Path]:
    """Return the pages in *folders* that nobody makes, then those that are missing or differ from what is *made*."""
    stray = [path for folder in folders for path in folder.glob("*.md") if path not in made]
    return stray + [
        path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def main(made: Mapping[Path, str], folders: Iterable[Path] = ()) -> None:
    """Write the pages where ``--write`` is asked for, else list those out of date; exit with 1 where there are any."""
    stale, writes = out_of_date(made, folders), "--write" in sys.argv[1:]
    for path in stale if writes else ():
        if path in made:
            path.write_text(made[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    sys.stdout.write("".join(f"{path}\n" for path in stale))
    sys.exit(1 if stale and not writes else 0)
