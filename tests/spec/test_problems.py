"""Problems as values: their order, and steps that nobody may take."""

from __future__ import annotations

import pytest

from supervision.spec import Problem, load
from supervision.spec._gather import gather
from supervision.text import Text

LAW = load().law
HEAD = """workflow: sample
version: 1
label: Quy trình mẫu
links: {{arises_from: sample}}
fields:
  unit: {{type: unit, label: Đơn vị}}
  office: {{type: unit, label: Văn phòng}}
  chief: {{type: person, label: Người phụ trách}}
states:
  open: {{opened: Đã mở}}
  ended: {{closed: Đã đóng}}
steps:
  open_case: {{label: Mở, move: -> opened, by: party_office of unit, needs: [unit, chief]}}
  close: {{label: Đóng, move: opened -> closed, by: head of unit}}
  check: {{label: Kiểm tra, move: 'stay: opened', {keys}}}
"""


def codes(keys: str) -> list[str]:
    data = HEAD.format(keys=keys).encode()
    return [problem.code for problem in gather({"sample.yaml": data}, LAW, None).problems]


def test_problems_of_one_place_and_code_sort_by_text() -> None:
    one, two = (Problem("a.yaml", 1, 1, "spec_missing_key", Text(f"thiếu khóa “{key}”")) for key in ("a", "b"))
    assert sorted([two, one]) == [one, two]


@pytest.mark.parametrize(
    "keys",
    [
        "by: 'chief, not chief'",
        "by: 'unit, not unit'",
        "by: 'head of unit, not unit'",
        "by: 'chief or head of unit, not unit, not chief'",
        "by: office",
        "by: head of office",
        "by: head of office, sets: {office: unit}",
        "by: 'chief or office, not chief'",
        "choose: [{when: 'taken(\"check\") == 0', by: 'chief, not chief'}, {when: 'taken(\"check\") > 0', by: chief}]",
    ],
)
def test_a_step_whose_every_doer_is_barred_or_never_named_is_refused(keys: str) -> None:
    assert codes(keys) == ["spec_step_nobody"]


@pytest.mark.parametrize(
    "keys",
    [
        "by: 'chief or head of unit, not chief'",
        "by: 'head of unit, not open_case'",
        "by: system",
        "by: 'system or chief, not chief'",
        "by: 'office or chief'",
        "by: head of office, takes: [office]",
    ],
)
def test_a_step_with_one_doer_left_is_not(keys: str) -> None:
    assert codes(keys) == []
