"""For each trap of pytest-bdd a planted fault that must fail, with a message that says what to do."""

from __future__ import annotations

import unicodedata

import pytest

from tests.architecture import house
from tests.bdd.inner import BACKGROUND, CONFTEST, MODULE, example, failure, run

pytest_plugins = ["pytester"]

STATE = 'Thì hồ sơ "bản niêm yết" ở trạng thái "Phải niêm yết"'


def test_a_feature_without_faults_passes(pytester: pytest.Pytester) -> None:
    run(pytester, example(STATE)).assert_outcomes(passed=1)


def test_two_scenarios_of_one_name_fail_with_both_lines(pytester: pytest.Pytester) -> None:
    twice = "\n".join(
        [
            example(STATE),
            "  Quy tắc: Khác",
            "    Tình huống: Một",
            f"      {STATE.replace('Phải niêm yết', 'Đang niêm yết')}",
        ]
    )
    failure(run(pytester, twice), "trùng tên tình huống “Một”", "14, 18")


def test_a_module_that_opts_in_by_itself_is_guarded_too(pytester: pytest.Pytester) -> None:
    result = run(pytester, example("Khi đến ngày 10/03/2026"), conftest="", module=f"{CONFTEST}\n{MODULE}")
    failure(result, "không có “Thì”")


def test_a_coroutine_step_fails(pytester: pytest.Pytester) -> None:
    step = 'from pytest_bdd import then\n\n@then("trời mưa")\nasync def _():\n    raise AssertionError\n'
    result = run(pytester, example("Thì trời mưa"), conftest=f"{CONFTEST}\n{step}")
    failure(result, "câu “trời mưa” là hàm async")


def test_an_asynchronous_generator_step_fails(pytester: pytest.Pytester) -> None:
    step = 'from pytest_bdd import then\n\n@then("trời mưa")\nasync def _():\n    yield\n    raise AssertionError\n'
    result = run(pytester, example("Thì trời mưa"), conftest=f"{CONFTEST}\n{step}")
    failure(result, "câu “trời mưa” là hàm async")


def test_two_definitions_of_one_text_fail_with_both_places(pytester: pytest.Pytester) -> None:
    steps = (
        "from pytest_bdd import parsers, then\n\n"
        '@then("trời mưa")\ndef _():\n    raise AssertionError\n\n'
        '@then(parsers.parse("trời {thế_nào}"))\ndef _():\n    pass\n'
    )
    result = run(pytester, example("Thì trời mưa"), conftest=f"{CONFTEST}\n{steps}")
    failure(result, "planted.feature:15: câu “trời mưa” khớp 2 định nghĩa", "conftest.py:14", "conftest.py:18")


def test_a_host_may_replace_a_step_of_ours(pytester: pytest.Pytester) -> None:
    step = (
        "from pytest_bdd import parsers, then\n\n"
        """@then(parsers.parse('hồ sơ "{case}" ở trạng thái "{state}"'))\n"""
        """def _(case, state):\n    assert state == "Theo cách khác"\n"""
    )
    feature = example('Thì hồ sơ "bản niêm yết" ở trạng thái "Theo cách khác"')
    run(pytester, feature, conftest=f"{CONFTEST}\n{step}").assert_outcomes(passed=1)


def test_a_scenario_without_a_then_fails(pytester: pytest.Pytester) -> None:
    failure(run(pytester, example("Khi đến ngày 10/03/2026", "Chỉ đợi")), "14: tình huống “Chỉ đợi” không có “Thì”")


def test_an_outline_without_rows_fails(pytester: pytest.Pytester) -> None:
    feature = example(STATE).replace("Tình huống: Một", "Khung kịch bản: Một") + "\n      Dữ liệu:\n        | ngày |\n"
    failure(run(pytester, feature), "không có dòng dữ liệu nào")


def test_a_decomposed_keyword_fails_with_the_reason(pytester: pytest.Pytester) -> None:
    failure(run(pytester, unicodedata.normalize("NFD", example(STATE))), "planted.feature:2", "ở dạng NFC")


def test_a_decomposed_step_fails_with_the_reason(pytester: pytest.Pytester) -> None:
    head, step = example(STATE).rsplit("Thì ", 1)
    failure(run(pytester, f"{head}Thì {unicodedata.normalize('NFD', step)}"), "planted.feature:15", "ở dạng NFC")


def test_an_empty_file_fails_with_the_reason(pytester: pytest.Pytester) -> None:
    failure(run(pytester, "\n"), "tệp trống")


def test_a_feature_without_scenarios_fails_beside_one_that_has_some(pytester: pytest.Pytester) -> None:
    folder = pytester.mkdir("features")
    (folder / "full.feature").write_text(example(STATE), encoding="utf-8")
    (folder / "hollow.feature").write_text(BACKGROUND, encoding="utf-8")
    failure(
        run(pytester, "", module=MODULE.replace("planted.feature", "features")), "tính năng không có tình huống nào"
    )


def test_a_rule_without_scenarios_fails(pytester: pytest.Pytester) -> None:
    failure(
        run(pytester, example(STATE) + "\n  Quy tắc: Nói suông\n"), "17: quy tắc “Nói suông” không có tình huống nào"
    )


OUTLINE = """\
    Khung tình huống: Đợi
      Khi đến ngày <ngày>
      Thì hồ sơ "bản niêm yết" ở trạng thái "<trạng thái>"

      Dữ liệu:
        | ngày       | trạng thái     |
        | 06/01/2026 | Phải niêm yết  |
        | 07/01/2026 | Phải niêm yết  |
"""


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        (
            OUTLINE.replace('"<trạng thái>"', '"Phải niêm yết"'),
            "planted.feature:18: không câu nào dùng cột “trạng thái”",
        ),
        (OUTLINE.replace("07/01/2026", "06/01/2026"), "planted.feature:21: dòng này giống dòng 20"),
        (OUTLINE.replace("| ngày       |", "| hôm        |"), "không có cột “ngày” cho <ngày>"),
        (OUTLINE.partition("      Dữ liệu")[0], "planted.feature:14: tình huống “Đợi” không có bảng “Dữ liệu”"),
        (
            OUTLINE + "\n      Dữ liệu: Sau này\n        | ngày | trạng thái |\n",
            "planted.feature:23: bảng không có dòng",
        ),
    ],
    ids=["column", "row", "place", "table", "rows"],
)
def test_an_outline_of_which_something_is_never_used_fails(pytester: pytest.Pytester, planted: str, told: str) -> None:
    failure(run(pytester, f"{BACKGROUND}\n{planted}"), told)


def test_an_outline_whose_rows_are_all_used_passes(pytester: pytest.Pytester) -> None:
    run(pytester, f"{BACKGROUND}\n{OUTLINE}").assert_outcomes(passed=2)


IDLE = """\
Feature: Posting

  Rule: One
    Background:
{steps}
    Scenario: First
      Given today is 5 January 2026
      Then there is nothing to see
"""


@pytest.mark.parametrize("steps", ["", "      When 5 January 2026 comes\n"])
def test_a_background_that_sets_nothing_up_fails(pytester: pytest.Pytester, steps: str) -> None:
    failure(run(pytester, IDLE.format(steps=steps)), "planted.feature:4: bối cảnh không có câu", "sets nothing up")


def test_a_file_that_is_not_utf_8_fails_with_the_reason(pytester: pytest.Pytester) -> None:
    (pytester.path / "old.feature").write_bytes(example(STATE).encode("utf-16"))
    module = MODULE.replace("planted.feature", "old.feature")
    failure(run(pytester, "", module=module), "tệp không phải UTF-8")


def test_scenarios_of_one_name_in_two_files_are_all_run(pytester: pytest.Pytester) -> None:
    (pytester.mkdir("features") / "other.feature").write_text(example(STATE), encoding="utf-8")
    module = 'from pytest_bdd import scenarios\n\nscenarios("planted.feature", "features")\n'
    run(pytester, example(STATE), module=module).assert_outcomes(passed=2)


def test_a_property_asked_before_there_is_a_case_fails(pytester: pytest.Pytester) -> None:
    feature = """\
Feature: Posting
  Scenario: Nothing yet
    Given today is 5 January 2026
    Then the state "Posted" was never reached
"""
    failure(run(pytester, feature), "planted.feature:4", "this shows nothing")


def test_an_attempt_nobody_asks_about_fails(pytester: pytest.Pytester) -> None:
    failure(run(pytester, example(f'Khi "Ông An" thử "Gỡ bỏ" trên "bản niêm yết"\n{STATE}')), "không nói kết quả")


def test_a_scenario_that_tells_no_day_fails(pytester: pytest.Pytester) -> None:
    feature = """\
Feature: Posting
  Scenario: No day
    When "An" opens the case "x" of "Public posting"
    Then it is accepted
"""
    failure(run(pytester, feature), "tell first which day it is")


def test_time_that_goes_back_fails(pytester: pytest.Pytester) -> None:
    failure(
        run(pytester, example(f"Khi đến ngày 10/03/2025\n{STATE}")), "đã là ngày 05/01/2026, không lùi về 10/3/2025"
    )


def test_the_plugin_loads_neither_pytest_bdd_nor_the_engine_and_the_steps_no_driver(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(house.SOURCE.parent))
    dear = "('pytest_bdd', 'attrs', 'supervision.engine')"
    told = f"print([name for name in {dear} if name in sys.modules])"
    code = (
        f"import supervision.bdd.plugin, sys; {told}; import supervision.bdd._fixtures; print('psycopg' in sys.modules)"
    )
    assert pytester.runpython_c(code).outlines == ["[]", "False"]
