"""Scenarios that prove nothing: each looks right, would pass in any case, and must fail with what to do."""

from __future__ import annotations

import pytest

from supervision.bdd import UnreadableFeatureError, scripts
from supervision.bdd._names import is_said
from tests.bdd.inner import CONFTEST, by_itself, example, examples, failure, run, wrong_ones_fail

pytest_plugins = ["pytester"]

STEPS = """
import asyncio
import functools

from pytest_bdd import then


def passed_on(step):
    @functools.wraps(step)
    def called(*given, **named):
        return step(*given, **named)

    return called


def dropped(step):
    @functools.wraps(step)
    def called():
        step()

    return called


def run(step):
    @functools.wraps(step)
    def called():
        asyncio.run(step())

    return called


async def later(result=False):
    assert result


def lazy():
    yield
    raise AssertionError


then("async sau lớp bọc")(passed_on(later))
then("async bị bỏ rơi")(dropped(later))
then("async được chạy")(run(functools.partial(later, True)))
then("hàm trả về coroutine")(lambda: later())
then("generator sau lớp bọc")(passed_on(lazy))
then("hàm partial")(functools.partial(print, "x"))
then("hàm partial trả về coroutine")(functools.partial(lambda made: made(), later))
"""


def test_a_step_that_returns_what_nobody_runs_fails(pytester: pytest.Pytester) -> None:
    texts = ("async sau lớp bọc", "async bị bỏ rơi", "hàm trả về coroutine", "generator sau lớp bọc")
    wrong = {f"câu {at}": (f"Thì {text}", f"câu “{text}” trả về việc chưa chạy") for at, text in enumerate(texts)}
    wrong["partial"] = ("Thì hàm partial trả về coroutine", "nobody will run (a coroutine, a generator)")
    wrong_ones_fail(pytester, wrong, CONFTEST + STEPS)


def test_a_wrapper_that_runs_its_coroutine_and_a_partial_pass(pytester: pytest.Pytester) -> None:
    feature = examples({"bọc": "Thì async được chạy", "partial": "Thì hàm partial"})
    run(pytester, feature, conftest=CONFTEST + STEPS).assert_outcomes(passed=2)


UNSENT = "chưa có thông báo nào được gửi"
TRY = 'Khi "Ông An" thử "Lập bản niêm yết" trên "bản niêm yết"'
EMPTY = {
    "không thông báo": ('Thì "Ông An" không nhận thông báo nào', UNSENT),
    "không bị nhắc": ('Thì "Ông An" không bị nhắc về "bản niêm yết"', UNSENT),
    "không được nhắc": ('Thì "Ông An" không được nhắc về hạn "Niêm yết công khai" của "bản niêm yết"', UNSENT),
    "không đề nghị": (
        'Thì không có đề nghị nhắc nhở về "bản niêm yết"',
        "chưa có ngày nào trôi qua từ khi mở “bản niêm yết”",
    ),
    "hai lần thử": (f"{TRY}\nVà {TRY.removeprefix('Khi ')}\nThì bị từ chối", "lần thử trước chưa được hỏi kết quả"),
    "thử rồi làm": (
        f'{TRY}\nVà "Bà Lan" thực hiện "Lập bản niêm yết" trên "bản niêm yết"\nThì được chấp nhận',
        "lần thử trước chưa được hỏi kết quả",
    ),
    "một chữ": (f'{TRY}\nThì bị từ chối vì "a"', "“a” quá ngắn nên không chứng tỏ gì"),
    "dấu cách": ('Thì nhật ký của "bản niêm yết" có " "', "quá ngắn nên không chứng tỏ gì"),
    "số khác": ('Thì giải thích hạn "Niêm yết công khai" của "bản niêm yết" có nhắc "0"', "không nhắc “0”"),
    "căn cứ": (
        'Thì ngày 05/01/2026 "Lập bản niêm yết" của "bản niêm yết" theo "Quy định 124-QĐ/TW"',
        "124-QĐ/TW ngày 02/02/2018",
    ),
    "đủ rõ": (
        'Thì căn cứ "331-QĐ/TW" chưa đủ rõ: có "ngày 02/02/2018" và "ngày 04/10/2023"',
        "căn cứ “331-QĐ/TW”: ",
    ),
    "ngày có giờ": ("Khi đến ngày 10/01/2026 24:00\nThì được chấp nhận", "“10/01/2026 24:00” không phải một ngày"),
    "ngày trong bảng": ("Thì các hạn là:\n| bản niêm yết | Niêm yết công khai | 31/02/2026 |", "không có ngày “31/02"),
    "không ai thử": ("Khi đến ngày 10/01/2026\nThì được chấp nhận", "trước câu này không có lần “thử” nào"),
    "quá xa": ("Khi sau 99999999999 ngày\nThì được chấp nhận", "không còn là ngày nào"),
}


def test_what_would_hold_in_any_case_fails(pytester: pytest.Pytester) -> None:
    wrong_ones_fail(pytester, EMPTY)


ENGLISH = """\
Feature: Posting

  Background:
    Given today is 5 January 2026
    And "An" is "Head" of "Ward"
    And "Lan" is "Office of the party committee" of "Ward"

  Scenario: Notice
    Then "An" gets no notice

  Scenario: Record
    Then the record is whole

  Scenario: Day
    When 31 February 2026 comes
    Then the record is whole

  Scenario: Short
    When "An" tries to open the case "x" of "Public posting"
    Then it is refused because "a"

  Scenario: Twice
    When "An" tries to open the case "x" of "Public posting"
    And "An" tries to open the case "x" of "Public posting"
    Then it is refused because "not"

  Scenario: Untried
    When 10 January 2026 comes
    Then it is accepted
"""
TOLD = (
    'planted.feature:9: Then "An" gets no notice',
    "no notices have gone out yet, so this shows nothing",
    "nothing is recorded yet, so this shows nothing",
    "planted.feature:15: When 31 February 2026 comes",
    "there is no such day as “31 February 2026” (the day comes before the month",
    "this is too short, so it shows nothing",
    "planted.feature:24: And",
    "nobody has asked how the attempt before this ended",
    "nothing was tried before this, so it is always true",
)


def test_the_same_fails_in_english(pytester: pytest.Pytester) -> None:
    result = run(pytester, ENGLISH)
    result.assert_outcomes(failed=6)
    assert [text for text in TOLD if text not in result.stdout.str()] == []


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        ("Thì được chấp nhận\nKhi đến ngày 10/03/2026", 16),
        ("Khi đến ngày 10/03/2026\nThì được chấp nhận\nKhi đến ngày 11/03/2026\nVà sau 1 ngày", 18),
    ],
)
def test_a_scenario_that_asserts_nothing_of_what_happens_last_fails(
    pytester: pytest.Pytester, steps: str, line: int
) -> None:
    failure(run(pytester, example(steps)), f"planted.feature:{line}: ", "no Then after the last When")


@pytest.mark.parametrize(("words", "is_in"), [("12", True), ("1", False), ("hạn", True), ("hỏi", False)])
def test_a_number_must_stand_by_itself(words: str, is_in: bool) -> None:  # noqa: FBT001 - a case of the table
    assert is_said(words, ["gia hạn 12 ngày vì bão"]) is is_in


def test_a_day_that_does_not_exist_is_refused_outside_pytest_too(pytester: pytest.Pytester) -> None:
    path = pytester.path / "planted.feature"
    path.write_text(example("Khi đến ngày 31/02/2026\nThì được chấp nhận"), encoding="utf-8")
    with pytest.raises(UnreadableFeatureError, match=r"planted\.feature:15: không có ngày “31/02/2026”"):
        scripts(path, "planted.feature")


UNKNOWN = {
    "câu lạ": ("Thì zzzz qqqq", "mọi câu có ở docs/reference/gherkin-steps.vi.md"),
    "vai trò": ('Biết "Bà Lan" là "Văn phòng câp ủy" của "Phường"\nThì được chấp nhận', "specs/words.yaml:3"),
}


def test_an_unknown_name_fails_with_where_the_names_are(pytester: pytest.Pytester) -> None:
    wrong_ones_fail(pytester, UNKNOWN)


def test_a_failure_of_an_english_feature_is_told_in_english_alone(pytester: pytest.Pytester) -> None:
    feature = """\
Feature: Posting

  Scenario: Date
    Given today is 5 January 2026
    And "An" is "Office of the party committee" of "Ward"
    When "An" opens the case "x" of "Public posting" with:
      | Person whose plan is posted | An   |
      | Party committee that posts  | Ward |
      | Version of the plan         | 1    |
      | Why it is posted            | head |
    Then the deadline "Public posting" of "x" is 11 January 2026
"""
    output = run(pytester, feature).stdout.str()
    assert "planted.feature:11: Then the deadline" in output
    assert "“Public posting”: it is due on 10 January 2026, not on 11 January 2026" in output
    assert [word for word in ("hạn “", "không phải") if word in output] == []


BROKEN = f"{example('Thì được chấp nhận')}\n      Quy tác: Sai chính tả\n"


def test_a_line_that_is_no_gherkin_is_told_in_vietnamese_first(pytester: pytest.Pytester) -> None:
    told = "planted.feature:17: dòng này không đúng cú pháp Gherkin", "“Quy tác: Sai chính tả” · this is no Gherkin"
    failure(run(pytester, BROKEN), *told)
    (pytester.path / "test_planted.py").unlink()
    failure(by_itself(pytester, {"planted.feature": BROKEN}, "planted.feature"), *told)
