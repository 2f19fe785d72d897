"""The corpus of bad files: each case's files, what is asked to be checked, and the problems it has, word for word.

``bad/NAME.yaml`` is read as ``sample.yaml`` and has ``NAME.problems``; a folder ``bad/NAME`` is read as a whole and has
``problems``.  What had better not lie about in files is made here and has ``NAME.problems`` all the same.  Each problem
stands there in Vietnamese, then in English.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from supervision.spec import Problem, check

BAD = Path(__file__).parent / "bad"
SAMPLE = "workflow: sample\nversion: 1\nlabel: "
# By name: the bytes of sample.yaml, or None where there is to be no such file.
MADE: dict[str, bytes | None] = {
    "file_unreadable": None,
    "file_unreadable_and_its_folder": None,
    "yaml_too_large": (SAMPLE + "x" * (1 << 20) + "\n").encode(),
    "yaml_too_large_by_comments": (SAMPLE + "Quy trình mẫu\n" + "# ghi chú\n" * 100_000).encode(),
    "yaml_too_many_nodes": (SAMPLE + "Quy trình mẫu\nnever:\n" + "  - a\n" * 50_000).encode(),
    "yaml_too_many_nodes_in_a_row": (SAMPLE + "Quy trình mẫu\nnever: [" + "a, " * 50_000 + "]\n").encode(),
    "yaml_not_utf8": b"workflow: sample\nversion: 1\nlabel: Quy tr\xecnh\n",
    "yaml_not_utf8_but_utf16": (SAMPLE + "Quy trình\n").encode("utf-16"),
    "yaml_not_nfc": (SAMPLE + "Quy tri\u0300nh mẫu\n").encode(),
    "yaml_forbidden_character": (SAMPLE + "Quy trình \u202emẫu\n").encode(),
    "yaml_forbidden_character_tab": (SAMPLE + "Quy trình mẫu\nstates:\n\topen: {a: x}\n").encode(),
}
_ELSEWHERE = {"file_unreadable_and_its_folder": "nowhere/sample.yaml"}


@attrs.frozen
class Case:
    """One case of the corpus.

    Attributes:
        files: Bytes by name.
        asked: The file or folder that is checked.
        expected: The lines it must print.
    """

    name: str
    files: Mapping[str, bytes]
    asked: str
    expected: tuple[str, ...]

    @property
    def codes(self) -> frozenset[str]:
        """The codes of its problems."""
        return frozenset(line.split(": ")[1] for line in self.expected)

    def found(self, folder: Path) -> tuple[Problem, ...]:
        """Write the files into *folder*, which must be the current one, and check them."""
        for name, data in self.files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        return check([self.asked])


def cases() -> Iterator[Case]:
    """Return every case, by name."""
    names = {path.stem if path.suffix == ".yaml" else path.name for path in BAD.iterdir() if path.suffix != ".problems"}
    for name in sorted(names | set(MADE)):
        yield _case(name)


def _case(name: str) -> Case:
    folder = BAD / name
    expected = folder / "problems" if folder.is_dir() else BAD / f"{name}.problems"
    lines = tuple(expected.read_text(encoding="utf-8").splitlines()) if expected.exists() else ()
    if folder.is_dir():
        files = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != "problems"
        }
        return Case(name, files, ".", lines)
    data = MADE[name] if name in MADE else (BAD / f"{name}.yaml").read_bytes()
    return Case(name, {} if data is None else {"sample.yaml": data}, _ELSEWHERE.get(name, "sample.yaml"), lines)
