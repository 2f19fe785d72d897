"""What was played, as features: they run as they stand, with the steps that are there already."""

from __future__ import annotations

import unicodedata
from itertools import islice
from pathlib import Path

import attrs
import pytest

from supervision.scenarios import Played, Untold, gherkin, play
from supervision.spec import Library
from tests.conftest import Sizes
from tests.scenarios.acting import BODIES, examples, first_play, library, opener, run_features, trace

pytest_plugins = ["pytester"]

# The last steps of each workflow, and those with the most around them; every day the first of each alone.
GOALS = {
    "plan": ("assess", "hand_over", "amend", "close_left"),
    "posting": ("complete", "supersede", "receive_view"),
    "feedback": ("need_remedy", "close_unfounded", "resume_handling", "extend"),
    "remediation": ("verify", "decide_dispute", "decide_escalation", "relapse"),
    "sup_assignment": ("check_overlap", "conclude", "reassign"),
    "sup_visit": ("add_comment", "close", "decide_reconsideration"),
}


def told(specs: Library, workflow: str, step: str, lang: str) -> str:
    outcome = first_play(specs, workflow, step)
    assert isinstance(outcome, Played), outcome
    feature = gherkin(outcome, lang)
    assert isinstance(feature, str), feature
    return feature


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_features_of_the_main_cycle_run_as_they_stand(pytester: pytest.Pytester, sizes: Sizes, lang: str) -> None:
    features = {
        f"{workflow}_{step}": told(library(), workflow, step, lang)
        for workflow, steps in GOALS.items()
        for step in steps[: 1 if sizes == "everyday" else None]
    }
    run_features(pytester, features).assert_outcomes(passed=len(features))


def test_features_of_a_workflow_of_another_field_run_as_they_stand(pytester: pytest.Pytester, tmp_path: Path) -> None:
    folder = examples(tmp_path)
    goals = [
        ("leave_request", "grant"),
        ("car_booking", "prolong"),
        ("trip_report", "file"),
        ("car_booking", "clarify"),
    ]
    features = {f"{workflow}_{step}": told(library(folder), workflow, step, "vi") for workflow, step in goals}
    run_features(pytester, features, folder).assert_outcomes(passed=len(features))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_features_of_a_council_tell_its_signatures_and_votes(pytester: pytest.Pytester, lang: str) -> None:
    specs = library(str(BODIES))
    features = {
        f"{workflow}_{step.name}": feature
        for workflow in specs.workflows
        for step in specs.latest(workflow).steps
        if isinstance(outcome := first_play(specs, workflow, step.name), Played)
        and isinstance(feature := gherkin(outcome, lang), str)
    }
    assert any("9 thành viên, 9 có mặt, 9 tán thành" in text for text in features.values()) or lang == "en"
    run_features(pytester, features, str(BODIES)).assert_outcomes(passed=len(features))


def test_an_officer_reads_what_was_done() -> None:
    feature = told(library(), "posting", "interrupt", "vi")
    assert (
        feature
        == """\
# language: vi
Tính năng: Niêm yết công khai

  Tình huống: Đến “Báo gián đoạn”: Bị gián đoạn
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người có kế hoạch được niêm yết | Ông An                 |
      | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
      | Bản kế hoạch số                 | 1                      |
      | Diện niêm yết                   | cấp ủy viên            |
    Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
      | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
    Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
      | Nơi niêm yết | Như trong hồ sơ kèm theo |
      | Ảnh chụp     | Ảnh chụp ngày 07/01/2026 |
    Và hôm nay là ngày 08/01/2026
    Khi "Bà Lan" thực hiện "Báo gián đoạn" trên "niêm yết công khai số 1" với:
      | Lý do    | Theo kết quả xem xét hồ sơ |
      | Ảnh chụp | Ảnh chụp ngày 08/01/2026   |
    Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Bị gián đoạn"
"""
    )


def test_a_broken_promise_ends_with_what_must_never_be(pytester: pytest.Pytester) -> None:
    """A planted fault: the posting that may be completed before it was ever prepared."""
    posting = library().latest("posting")
    complete = posting.step("complete")
    assert complete is not None
    early = attrs.evolve(complete.transitions[0], source="required", after=None)
    steps = tuple(
        attrs.evolve(step, transitions=(*step.transitions, early)) if step == complete else step
        for step in posting.steps
    )
    broken = Library(
        {"posting": {1: attrs.evolve(posting, steps=steps, links=(), digest="00" * 32)}},
        library().law,
        library().calendar,
    )
    assert any(way.opens for step in steps for way in step.transitions)
    alone = attrs.evolve(
        broken.latest("posting"),
        steps=tuple(
            attrs.evolve(step, transitions=tuple(attrs.evolve(way, opens=()) for way in step.transitions))
            for step in steps
        ),
    )
    broken = attrs.evolve(broken, workflows={"posting": {1: alone}})
    outcome = play(trace("posting", "require: -> required; complete: required -> completed"), broken, opener)
    assert isinstance(outcome, Played)
    feature = gherkin(outcome, "vi", title="Đủ thời gian niêm yết mà chưa niêm yết")
    assert isinstance(feature, str)
    assert "  Tình huống: Đủ thời gian niêm yết mà chưa niêm yết\n" in feature
    assert feature.splitlines()[-1] == ('    Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Đủ thời gian niêm yết"')
    # On the sound workflow the same feature fails: it is a regression test as it stands.
    result = run_features(pytester, {"broken": feature})
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*bị từ chối*"])


def test_features_are_in_normal_form_c_and_the_same_every_time() -> None:
    one, other = (told(library(), "sup_assignment", "assign", "vi") for _ in range(2))
    assert one == other
    assert unicodedata.is_normalized("NFC", one)


def test_a_play_of_one_act_needs_no_further_day() -> None:
    assert told(library(), "posting", "require", "vi").count("hôm nay là ngày") == 1


def test_a_workflow_with_several_openings_is_not_told() -> None:
    posting = library().latest("posting")
    require = posting.step("require")
    assert require is not None
    second = attrs.evolve(
        require, name="other", transitions=tuple(attrs.evolve(way, step="other") for way in require.transitions)
    )
    changed = attrs.evolve(posting, steps=(*posting.steps, second))
    specs = attrs.evolve(library(), workflows={**library().workflows, "posting": {1: changed}})
    outcome = play(trace("posting", "other: -> required"), specs, opener)
    assert isinstance(outcome, Played)
    found = gherkin(outcome)
    assert isinstance(found, Untold)
    assert "nhiều bước mở hồ sơ" in found.why.vi


def test_a_label_that_two_things_share_gives_way_to_the_id() -> None:
    posting = library().latest("posting")
    states = tuple(attrs.evolve(state, label=posting.state("posted").label) for state in posting.states)
    changed = attrs.evolve(posting, states=states)
    specs = attrs.evolve(library(), workflows={**library().workflows, "posting": {1: changed}})
    outcome = next(filter(None, islice((first_play(specs, "posting", "post"),), 1)))
    assert isinstance(outcome, Played)
    feature = gherkin(outcome)
    assert isinstance(feature, str)
    assert 'ở trạng thái "posted"' in feature
