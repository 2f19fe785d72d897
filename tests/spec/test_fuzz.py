"""Whatever a file holds, the answer is a list of problems with places in that file."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from supervision.model import Law
from supervision.spec import bundled, check, load
from supervision.spec._gather import gather

GOOD = [
    path.read_text(encoding="utf-8")
    for folder in (Path(__file__).parent / "good", Path(str(bundled())))
    for path in sorted(folder.rglob("*.yaml"))
]
LAW: Law = load().law
PIECES = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        [
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "\n",
            "  ",
            "'",
            '"',
            "->",
            "stay: ",
            "any",
            "not ",
            " or ",
            " of ",
            "&a ",
            "*a",
        ]
    ),
    st.sampled_from(
        ["choose:", "by", "system", "null", "true", "0", "-1", "never", "since", "rule.x", "taken(", "&&", "== 'a'"]
    ),
)


def hold(data: bytes) -> None:
    for name in ("sample.yaml", "sample.en.yaml", "RELEASED"):
        for problem in gather({name: data}, LAW, None).problems:
            lines = data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
            assert 1 <= problem.line <= len(lines) + 1
            assert problem.column >= 1
            assert problem.text.vi
            assert problem.text.en


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_random_bytes_are_never_too_much(data: bytes) -> None:
    hold(data)


@given(st.text(max_size=300))
@settings(deadline=None)
def test_random_text_is_never_too_much(text: str) -> None:
    hold(text.encode("utf-8", "replace"))


@given(st.sampled_from(GOOD), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), PIECES), min_size=1, max_size=4))
@settings(deadline=None, max_examples=100)
def test_a_damaged_good_file_is_never_too_much(text: str, cuts: list[tuple[float, int, str]]) -> None:
    for where, length, piece in cuts:
        at = int(where * len(text))
        text = text[:at] + piece + text[at + length :]
    hold(text.encode("utf-8", "replace"))


@given(st.sampled_from(GOOD), st.data())
@settings(deadline=None, max_examples=80)
def test_a_good_file_with_lines_lost_or_doubled_is_never_too_much(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    order = data.draw(st.lists(st.integers(0, len(lines) - 1), max_size=60))
    hold("\n".join(lines[at] for at in order).encode())


def test_checking_a_folder_of_rubbish_says_so(tmp_path: Path) -> None:
    for number, data in enumerate((b"\x00", b"[", b"a: b", "workflow: ð".encode(), b"steps: {}")):
        (tmp_path / f"f{number}.yaml").write_bytes(data)
    assert {Path(problem.file).name for problem in check([tmp_path])} == {f"f{number}.yaml" for number in range(5)}
