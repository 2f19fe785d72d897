"""The strict reader: what it refuses, where it says so, and that no bytes keep it busy or break it."""

from __future__ import annotations

import time

import pytest

from supervision.model import Law
from supervision.spec import Problem
from supervision.spec._gather import gather
from supervision.spec._problems import Report
from supervision.spec._yaml import Node, plain, read

NUMBER_LIKE = (
    *(
        "0123",
        "1_000",
        "1e3",
        "1.5",
        ".5",
        "+7",
        "0x1F",
        "0o17",
        "12:30:45",
        "1:30",
        "2026-01-30",
        ".inf",
        "-.INF",
        ".NaN",
    ),
    *("2026-01-30T10:00:00Z", "2026-01-30 10:00", "1234567890123456789", "9" * 5_000),
)


def found_in(data: str | bytes) -> list[tuple[str, int, int]]:
    report = Report("x.yaml")
    read(data.encode() if isinstance(data, str) else data, report)
    return [(problem.code, problem.line, problem.column) for problem in report.problems]


def tree(text: str) -> Node:
    report = Report("x.yaml")
    root = read(text.encode(), report)
    assert report.problems == []
    assert root is not None
    return root


def test_plain_values_are_texts_whole_numbers_truths_and_null() -> None:
    text = "a: chữ\nb: -12\nc: true\nd: null\ne:\nf: '12'\ng: [x, 0]\nh: 2/2/2018\n"
    assert plain(tree(text)) == {
        "a": "chữ",
        "b": -12,
        "c": True,
        "d": None,
        "e": None,
        "f": "12",
        "g": ["x", 0],
        "h": "2/2/2018",
    }


def test_every_value_and_key_knows_its_line_and_column() -> None:
    root = tree("đơn vị: một\nsteps:\n  approve:\n    needs: [a, b]\n")
    assert root.find("steps", "approve", "needs", 1).at == (4, 16)
    assert root.key("steps", "approve") == (3, 3)
    assert root.find("đơn vị").at == (1, 9)


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("a: bcd", 2, (1, 6)),
        ("a: 'b''cd'", 3, (1, 9)),
        ('a: "b\\"cd"', 3, (1, 9)),
        ('a: "\\u0111x"', 1, (1, 11)),
        ("a: |\n  bc\n  de\n", 4, (3, 4)),
        ("a: >-\n    bc\n    de\n", 4, (3, 6)),
        ("a: 'b\n  c'", 2, (1, 4)),
    ],
)
def test_a_character_of_a_text_is_found_in_the_file(text: str, offset: int, place: tuple[int, int]) -> None:
    assert tree(text).find("a").place(offset) == place


@pytest.mark.parametrize("word", ["yes", "No", "ON", "off", "y", "N", "True", "NULL", "~"])
def test_a_word_that_readers_disagree_on_must_be_quoted(word: str) -> None:
    assert found_in(f"a: {word}\n") == [("yaml_ambiguous_word", 1, 4)]
    assert found_in(f"a: '{word}'\n") == []
    assert found_in(f"{word}: a\n") == []


@pytest.mark.parametrize(
    "word",
    NUMBER_LIKE,
    ids=range(len(NUMBER_LIKE)),
)
def test_a_number_or_date_that_readers_disagree_on_must_be_quoted(word: str) -> None:
    assert found_in(f"a: {word}\n") == [("yaml_ambiguous_number", 1, 4)]
    assert found_in(f"a: '{word}'\n") == []


def test_digits_of_other_scripts_are_text() -> None:
    assert plain(tree("a: ١٢٣\nb: ²\n")) == {"a": "١٢٣", "b": "²"}


@pytest.mark.parametrize(
    ("character", "code"),
    [
        ("\u202e", "yaml_forbidden_character"),
        ("\u2066", "yaml_forbidden_character"),
        ("\u200b", "yaml_forbidden_character"),
        ("\ufeff", "yaml_forbidden_character"),
        ("\u2028", "yaml_forbidden_character"),
        ("\x00", "yaml_forbidden_character"),
        ("\t", "yaml_forbidden_character"),
        ("\r", "yaml_forbidden_character"),
        ("\ue000", "yaml_forbidden_character"),
        ("\u00d0", "yaml_lookalike_letter"),
        ("e\u0302", "yaml_not_nfc"),
    ],
)
def test_what_nobody_sees_or_sees_wrongly_is_refused(character: str, code: str) -> None:
    assert found_in(f"a: b\nc: d{character}e\n") == [(code, 2, 5)]


@pytest.mark.parametrize("escape", ["\\u202e", "\\u0000", "\\x07", "\\t", "\\u200b"])
def test_an_escape_does_not_bring_back_what_is_refused(escape: str) -> None:
    assert found_in(f'a: "b{escape}c"\n') == [("yaml_forbidden_character", 1, 4)]


def test_an_escape_does_not_bring_back_decomposed_letters() -> None:
    assert found_in('a: "e\\u0302"\n') == [("yaml_not_nfc", 1, 4)]


def test_a_surrogate_escape_is_refused() -> None:
    assert [code for code, _, _ in found_in('a: "\\ud800"\n')] in (["yaml_syntax"], ["yaml_forbidden_character"])


@pytest.mark.parametrize(("text", "place"), [("a: {b: ", (1, 8)), ("a:\n  c: {b: x, d: ", (2, 16)), ("a: 'b", (1, 4))])
def test_what_is_never_closed_is_reported_within_the_file(text: str, place: tuple[int, int]) -> None:
    assert found_in(text) == [("yaml_syntax", *place)]


def test_lines_may_end_as_windows_ends_them() -> None:
    assert plain(tree("a: b\r\nc: d\r\n")) == {"a": "b", "c": "d"}


def test_what_is_not_utf8_is_refused_where_it_begins() -> None:
    assert found_in(b"a: b\nc: \xff\n") == [("yaml_not_utf8", 2, 4)]
    assert found_in("a: đ\n".encode("utf-16"))[0][0] == "yaml_not_utf8"


def test_one_spelling_of_a_key_stands_once() -> None:
    assert found_in("hòa: 1\nb: 2\nhòa: 3\n") == [("yaml_duplicate_key", 3, 1)]
    assert found_in("a: {x: 1, 'x': [2]}\n") == [("yaml_duplicate_key", 1, 11)]


def test_the_first_of_two_values_is_kept() -> None:
    report = Report("x.yaml")
    root = read(b"a: 1\na: {b: 2}\nc: 3\n", report)
    assert root is not None
    assert plain(root) == {"a": 1, "c": 3}


ALIAS_BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join(['*' + before] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGE_BOMB = "a0: &a0 {k: v}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{','.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 30)
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (ALIAS_BOMB, "yaml_anchor"),
        (MERGE_BOMB, "yaml_anchor"),
        ("a: &a [*a]\n", "yaml_anchor"),
        ("[" * 200_000, "yaml_too_deep"),
        ("{a: " * 200_000, "yaml_too_deep"),
        ("- " * 500_000, "yaml_too_deep"),
        ("? " * 500_000, "yaml_bad_key"),
        ("[" * 150 + "]" * 150, "yaml_too_deep"),
        ("a: [" + "b, " * 200_000 + "]\n", "yaml_too_many_nodes"),
        ("{" + ", ".join(f"k{n}: {n}" for n in range(20_000)) + ", k0: [" * 20, "yaml_syntax"),
        ("a: '" + "x" * (1 << 20) + "'\n", "yaml_too_large"),
        ("a: '" + "''" * 400_000 + "\n", "yaml_syntax"),
        ("&a " * 100_000, "yaml_syntax"),
        ("a: b\n" * 100_000, "yaml_duplicate_key"),
        ("%TAG ! tag:example.com,2000:\n---\na: !x b\n", "yaml_directive"),
        ("a: !!python/object/apply:os.system [ls]\n", "yaml_tag"),
    ],
    ids=range(16),
)
def test_a_hostile_file_is_refused_in_bounded_time(data: str, code: str) -> None:
    began = time.process_time()
    assert code in {found for found, _, _ in found_in(data)}
    assert time.process_time() - began < 2.0


def test_names_that_lead_nowhere_do_not_keep_us_busy() -> None:
    fields = "".join(f"  field_number_{n}: {{type: text, label: x}}\n" for n in range(500))
    states = ", ".join(f"state_number_{n}: x" for n in range(500))
    guard = " && ".join(f"feild_number_{n} == 'x'" for n in range(60))
    steps = "".join(
        f'  step_{n}: {{label: x, move: any -> stat_number_{n}, by: feild_number_{n}, when: "{guard}"}}\n'
        for n in range(500)
    )
    text = f"workflow: sample\nversion: 1\nlabel: x\nfields:\n{fields}states:\n  open: {{{states}}}\nsteps:\n{steps}"
    began = time.process_time()
    assert len(gather({"sample.yaml": text.encode()}, Law(), None).problems) == 100
    assert time.process_time() - began < 20.0


def test_arrows_without_number_are_too_big() -> None:
    states = ", ".join(f"s{n}: x" for n in range(500))
    steps = "".join(f"  t{n}: {{label: x, move: any -> s{n}, by: system}}\n" for n in range(500))
    text = f"workflow: sample\nversion: 1\nlabel: x\nstates: {{open: {{{states}}}}}\nsteps:\n{steps}"
    assert [problem.code for problem in gather({"sample.yaml": text.encode()}, Law(), None).problems] == [
        "spec_too_big"
    ]


def test_at_most_a_hundred_problems_of_a_file_are_kept() -> None:
    assert len(found_in("a: b\n" * 10_000)) == 100


@pytest.mark.parametrize("data", [b"", b"\n", b"# nothing\n", b"---\n", b"...\n", b"\xef\xbb\xbf", b"a", b"- a", b"%"])
def test_a_file_with_hardly_anything_in_it_is_read_or_refused(data: bytes) -> None:
    report = Report("x.yaml")
    root = read(data, report)
    assert (root is None) is bool(report.problems)


def test_a_problem_reads_in_both_languages() -> None:
    report = Report("x.yaml")
    read(b"a: b\na: c\n", report)
    problem: Problem = report.problems[0]
    assert str(problem) == "x.yaml:2:1: yaml_duplicate_key: khóa “a” đã có ở dòng 1 (giữ một trong hai)"
    assert (
        problem.render("en")
        == "x.yaml:2:1: yaml_duplicate_key: the key “a” stands on line 1 already (keep one of the two)"
    )
