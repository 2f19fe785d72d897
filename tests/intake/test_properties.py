"""Whatever is in a file, reading it ends in tables or in problems, never in an exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.intake import Imported, Sheets, load, read
from tests.intake import tables

NAMES = ("don-vi.csv", "nguoi.csv", "chuc-vu.csv", "ke-hoach.csv", "viec.csv", "gi-do.csv", "nguoi.xlsx")
# Pieces of good tables, so that random files get past the line of headings.
PIECES = [line for text in tables.ALL.values() for line in text.splitlines()] + [
    cell for text in tables.ALL.values() for cell in text.replace("\n", ";").split(";")
]
CONTENTS = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(st.sampled_from([*PIECES, ";", ",", "\n", '"', "#", "\ufeff", "0", "31/02/2018"]), max_size=40).map(
        lambda pieces: "".join(pieces).encode()
    ),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("random")


@given(st.dictionaries(st.sampled_from(NAMES), CONTENTS, min_size=1, max_size=3))
def test_any_bytes_end_in_tables_or_problems(folder: Path, files: dict[str, bytes]) -> None:
    paths = []
    for name, content in files.items():
        paths.append(folder / name)
        paths[-1].write_bytes(content)
    found = read(tables.new_engine(), paths)
    assert isinstance(found, Sheets) or all(problem.line >= 1 and problem.fix for problem in found)


@given(st.data())
def test_any_change_of_a_good_cell_ends_in_an_import_or_in_problems_with_nothing_kept(
    folder: Path, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(tables.ALL)))
    rows = [line.split(";") for line in tables.ALL[name].splitlines()]
    row = data.draw(st.sampled_from(rows[1:]))
    row[data.draw(st.integers(0, len(row) - 1))] = data.draw(
        st.sampled_from([*PIECES, "", "0", "01/01/2030", "999999999999999"])
        | st.text(st.characters(exclude_characters=';"\n\r', exclude_categories=["Cs"]), max_size=12)
    )
    table = "\n".join(";".join(cells) for cells in rows)
    engine = tables.new_engine()
    found = read(engine, tables.written(folder, **{name.removesuffix(".csv").replace("-", "_"): table}))
    result = load(engine, found) if isinstance(found, Sheets) else found
    if not isinstance(result, Imported):
        assert result
        assert engine.directory.revision == 0
        assert engine.seal() == 0
