"""What stands where in the book, and what it counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from supervision.book import (
    Feature,
    FeatureUnreadableError,
    Run,
    Scenario,
    Survey,
    Walk,
    book_of,
    html,
    read_feature,
    run_from_json,
    run_to_json,
    term_rows,
    worst,
)
from supervision.model import Workflow
from tests.book.made import ENGLISH, OUTLINE, POSTING, VIETNAMESE, book, features, library, runs


@pytest.fixture
def posting() -> Workflow:
    return library().latest("posting")


def test_a_feature_belongs_to_the_workflow_whose_folder_it_is_in() -> None:
    first, last = book().chapters
    assert first.workflow is not None
    assert (first.workflow.name, [feature.path for feature in first.features]) == ("posting", [POSTING])
    assert (last.workflow, [feature.path for feature in last.features]) == (None, [OUTLINE])


def test_a_feature_elsewhere_belongs_to_the_workflow_its_cases_walked_most() -> None:
    walked = Run(OUTLINE, 2, 0, walks=(Walk("plan", 1, "open", "", "x"), Walk("feedback", 1, "record", "", "y", 2)))
    (chapter,) = book_of(features()[1:], [walked], library()).chapters
    assert chapter.workflow is not None
    assert chapter.workflow.name == "feedback"


def test_each_row_of_an_outline_counts_as_a_scenario() -> None:
    assert dict(book().totals()) == {"passed": 3, "failed": 2, "undefined": 1, "skipped": 1, "unrun": 2}


def test_of_several_runs_of_a_scenario_the_worst_counts() -> None:
    assert worst(["passed", "failed", "undefined"]) == "failed"
    assert worst(["passed", "skipped"]) == "skipped"
    assert worst([]) == "unrun"


def test_of_two_runs_in_one_place_the_worse_is_told() -> None:
    passed, failed = Run(POSTING, 9, status="passed"), Run(POSTING, 9, status="failed", message="no")
    for told in ((passed, failed), (failed, passed)):
        made = book_of(features(), told, library())
        assert [run.message for run in made.runs(*first(made.chapters[0].features))] == ["no"]


def first(told: tuple[Feature, ...]) -> tuple[Feature, Scenario]:
    return told[0], told[0].scenarios[0][1]


def test_the_order_in_which_the_tests_ran_does_not_count() -> None:
    turned = book_of(features()[::-1], runs()[::-1], library(), abouts={"posting": book().chapters[0].about})
    assert html(turned) == html(book())


def test_the_language_is_that_of_most_features() -> None:
    assert book().lang == "vi"
    assert book_of(features()[1:], [], library()).lang == "en"


def test_a_run_comes_back_from_json_as_it_was() -> None:
    assert [run_from_json(run_to_json(run)) for run in runs()] == list(runs())
    assert all(run_to_json(run).isascii() for run in runs())


def lines(feature_text: str) -> Iterator[tuple[int, str]]:
    for _, scenario in read_feature("x.feature", feature_text).scenarios:
        yield scenario.line, scenario.name.partition("<")[0]


def test_scenarios_keep_the_order_and_the_lines_of_the_file() -> None:
    assert list(lines(VIETNAMESE)) == [(9, "Đứng ngoài quy tắc"), (18, "Đạt"), (23, "Không đạt "), (28, "Chưa chạy")]


def test_the_rows_of_all_examples_are_counted_through() -> None:
    (_, outline), *_ = read_feature(OUTLINE, ENGLISH).scenarios
    assert outline.rows == (
        (14, {"day": "5", "due": "12"}),
        (15, {"day": "6", "due": "13"}),
        (19, {"day": "7", "due": "14"}),
    )
    filled = outline.sentences[0].filled({"day": "<due>", "due": "12"})
    assert filled.table[1] == ("one", "<due>", "An")


def test_a_file_that_is_no_gherkin_says_which_it_is() -> None:
    with pytest.raises(FeatureUnreadableError, match=r"x\.feature"):
        read_feature("x.feature", "Scenario without a feature")
    with pytest.raises(FeatureUnreadableError, match="không có tính năng"):
        read_feature("x.feature", "# only a comment\n")


def test_a_survey_adds_up_the_walks_of_its_own_version(posting: Workflow) -> None:
    walks = (
        Walk("posting", posting.version, "require", "", "required", 2),
        Walk("posting", posting.version, "require", "", "required"),
        Walk("posting", posting.version + 1, "prepare", "required", "prepared"),
        Walk("posting", posting.version, "gone", "", "required"),
    )
    survey = Survey.of(posting, walks)
    assert survey.counts["require", "", "required"] == 3
    assert survey.walked == 1
    assert [(way.step, way.source, way.target, way.count) for way in survey.ways("vi")][:2] == [
        ("Xác định phải niêm yết", "", "Phải niêm yết", 3),
        ("Lập bản niêm yết", "Phải niêm yết", "Đã chuẩn bị bản niêm yết", 0),
    ]


def test_a_term_has_a_row_for_each_text_that_fixes_it_with_its_source(posting: Workflow) -> None:
    rows = [row for row in term_rows(posting, library().law, "en") if row.label == "Public posting"]
    assert [(row.length, row.holds) for row in rows] == [
        ("2 days", "from 1 July 2007 to 30 June 2023"),
        ("5 working days", "from 1 July 2023"),
    ]
    assert "10/2022/QH15" in rows[1].source


def test_a_term_applies_until_a_later_text_fixes_the_same() -> None:
    rows = term_rows(library().latest("feedback"), library().law, "vi")
    told = [(row.holds, row.is_verified, row.is_over) for row in rows if row.label == "Trả lời ý kiến phản ánh"]
    assert told == [("từ 12/12/2013 đến hết 01/02/2018", False, True), ("từ 02/02/2018", True, False)]
