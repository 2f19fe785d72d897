"""Which mutants features notice, and what would notice the others."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from supervision.bdd import UnreadableFeatureError
from supervision.mutation import (
    Fault,
    FeaturesFailError,
    FeaturesMissingError,
    Trial,
    Verdict,
    mutate,
    read_features,
    would_notice,
)
from supervision.spec import Library, load
from tests.coverage.walking import opener
from tests.mutation.small import GRANTED, OWN, leave, write


@cache
def trial() -> Trial:
    with TemporaryDirectory() as folder:
        return mutate(leave(), "leave", read_features(write(Path(folder), GRANTED, OWN)))


def kinds(step: str, *, noticed: bool) -> list[Fault]:
    found = [each for each in trial().verdicts if each.mutant.step == step and not each.is_equivalent]
    return [each.mutant.fault for each in found if (each.noticed_by is not None) is noticed]


def test_what_a_scenario_asks_for_is_noticed() -> None:
    assert kinds("grant", noticed=True) == [Fault.EDGE_MOVED, Fault.SEPARATION_DROPPED, Fault.RETARGETED]
    noticed = next(each for each in trial().noticed if each.mutant.fault is Fault.SEPARATION_DROPPED)
    assert str(noticed.noticed_by).endswith("leave.feature:17 Người đứng đầu xin nghỉ")


def test_what_no_scenario_asks_for_is_not_noticed() -> None:
    assert kinds("grant", noticed=False) == [Fault.GUARD_DROPPED]
    assert kinds("refuse", noticed=False) == [Fault.NEED_DROPPED, Fault.RETARGETED]


def test_a_scenario_is_told_that_would_notice(tmp_path: Path) -> None:
    survivor = next(each for each in trial().survivors if each.mutant.fault is Fault.GUARD_DROPPED)
    (tmp_path / "more.feature").write_text(would_notice(survivor, "leave", leave(), opener), encoding="utf-8")
    again = mutate(leave(), "leave", read_features(tmp_path))
    told = {(each.mutant.step, each.mutant.fault): each.noticed_by for each in again.verdicts}
    assert told[survivor.mutant.step, Fault.GUARD_DROPPED] is not None


def test_the_share_counts_what_can_be_noticed() -> None:
    able = len(trial().verdicts) - len(trial().equivalent)
    assert trial().percent == 100 * len(trial().noticed) / able
    assert len(trial().noticed) + len(trial().survivors) == able


def test_a_limit_draws_the_same_mutants_for_the_same_seed(tmp_path: Path) -> None:
    features = read_features(write(tmp_path, GRANTED))
    one, same, other = (mutate(leave(), "leave", features, limit=3, seed=seed) for seed in (1, 1, 2))
    keys = [[each.mutant.key for each in found.verdicts] for found in (one, same, other)]
    assert (len(keys[0]), one.count) == (3, 13)
    assert keys[0] == keys[1] != keys[2]


def test_a_folder_without_features_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FeaturesMissingError, match=r"không có tệp \.feature"):
        read_features(tmp_path)
    with pytest.raises(FeaturesMissingError):
        read_features(tmp_path / "missing")


def test_features_that_fail_on_the_specification_itself_prove_nothing(tmp_path: Path) -> None:
    features = read_features(write(tmp_path, GRANTED.replace('"Được nghỉ"', '"Không được nghỉ"')))
    with pytest.raises(FeaturesFailError, match=r"leave\.feature:9 Được nghỉ mười hai ngày"):
        mutate(leave(), "leave", features)


def test_a_step_that_is_not_of_the_library_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFeatureError, match=r"leave\.feature:14: câu “Bà Lan vui”"):
        read_features(write(tmp_path, GRANTED.replace('"Bà Lan" thực hiện "Cho nghỉ" trên "đơn"', "Bà Lan vui")))


@pytest.mark.parametrize("text", ["Tình huống nào?", "", "# language: xx\nFeature: a", "\ufeff\x00"])
def test_what_is_no_gherkin_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.feature").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableFeatureError, match=r"bad\.feature"):
        read_features(tmp_path)


ANSWER = """\
workflow: answer
version: 1
label: Trả lời
rules: []
fields:
  person: {type: person, label: Người hỏi}
  unit: {type: unit, label: Cơ quan}
  answer_by: {type: date, label: Hạn trả lời}
states:
  open: {asked: Đã hỏi, reminded: Đã nhắc}
  ended: {answered: Đã trả lời}
steps:
  ask:
    label: Hỏi
    move: -> asked
    by: person
    needs: [person, unit, answer_by]
  remind:
    label: Nhắc
    move: asked -> reminded
    by: person
  answer:
    label: Trả lời
    choose:
      - move: asked -> answered
        by: head of unit
        needs: [reason]
        within: answer_by since remind
      - move: reminded -> answered
        by: head of unit
        within: answer_by since remind
"""
ANSWERED = """\
# language: vi
Tính năng: Trả lời

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người tiếp công dân" của "Phường Hoa Sữa"
    Và "Bà Lan" là "Người đứng đầu" của "Phường Hoa Sữa"

  Tình huống: Được trả lời
    Biết hồ sơ "câu hỏi" thuộc loại "Trả lời" do "Ông An" mở với:
      | Người hỏi   | Ông An         |
      | Cơ quan     | Phường Hoa Sữa |
      | Hạn trả lời | 30/01/2026     |
    Và "Ông An" đã thực hiện "Nhắc" trên "câu hỏi"
    Khi "Bà Lan" thực hiện "Trả lời" trên "câu hỏi"
    Thì hồ sơ "câu hỏi" ở trạng thái "Đã trả lời"
"""


@cache
def answer() -> Library:
    with TemporaryDirectory() as folder:
        (Path(folder) / "answer.yaml").write_text(ANSWER, encoding="utf-8")
        return load(Path(folder))


def without_terms(path: Path) -> tuple[Verdict, ...]:
    verdicts = mutate(answer(), "answer", read_features(path)).verdicts
    return tuple(each for each in verdicts if each.mutant.fault is Fault.CLOCK_DROPPED)


def test_a_duty_that_is_done_as_the_case_ends_is_told_from_one_that_only_ends(tmp_path: Path) -> None:
    (tmp_path / "answer.feature").write_text(ANSWERED, encoding="utf-8")
    _, reminded = without_terms(tmp_path)
    assert (reminded.noticed_by, reminded.is_equivalent) == (None, False)
    told = would_notice(reminded, "answer", answer(), opener)
    assert 'Và hạn "Hạn trả lời" của "trả lời số 1" đã được thực hiện đúng hạn' in told
    (tmp_path / "more.feature").write_text(told, encoding="utf-8")
    assert without_terms(tmp_path)[1].noticed_by is not None


def test_a_term_that_never_runs_where_it_is_dropped_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "answer.feature").write_text(ANSWERED, encoding="utf-8")
    asked, _ = without_terms(tmp_path)
    assert (asked.noticed_by, asked.is_equivalent) == (None, True)
