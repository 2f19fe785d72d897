"""What the cases of one engine have walked."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.bdd import scripts
from supervision.coverage import Item, Kind
from tests.coverage.walking import walked

HEAD = """\
# language: vi
Tính năng: Niêm yết

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "bản niêm yết" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người có kế hoạch được niêm yết | Ông An                 |
      | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
      | Bản kế hoạch số                 | 1                      |
      | Diện niêm yết                   | cấp ủy viên            |

  Tình huống: Một việc
"""


def of(tmp_path: Path, steps: str) -> set[tuple[str, str, str]]:
    path = tmp_path / "a.feature"
    path.write_text(HEAD + steps, encoding="utf-8")
    found = walked(scripts(path), "posting@2")
    opening = Item(Kind.TRANSITION, "require", 0, ">required"), Item(Kind.ROLE, "party_office")
    assert set(opening) <= found
    return {(item.kind.value, item.name, item.detail) for item in found - set(opening)}


def test_a_step_taken_is_a_transition_walked(tmp_path: Path) -> None:
    steps = """
    Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Xác định không phải niêm yết" trên "bản niêm yết" với:
      | Lý do | Kế hoạch mật |
    Thì hồ sơ "bản niêm yết" ở trạng thái "Không phải niêm yết"
"""
    assert of(tmp_path, steps) == {("transition", "waive", "required>waived"), ("role", "committee", "")}


def test_a_refusal_walks_every_rule_that_said_no(tmp_path: Path) -> None:
    steps = """
    Khi "Bà Thu" thử "Lập bản niêm yết" trên "bản niêm yết"
    Thì bị từ chối vì "không có thẩm quyền"
"""
    assert of(tmp_path, steps) == {
        ("refusal", "prepare", "by"),
        ("refusal", "prepare", "needs:redacted"),
        ("refusal", "prepare", "when"),
    }


def test_a_step_that_is_not_possible_from_there_walks_no_rule(tmp_path: Path) -> None:
    steps = """
    Khi "Bà Lan" thử "Niêm yết" trên "bản niêm yết"
    Thì bị từ chối vì "trạng thái"
"""
    assert of(tmp_path, steps) == set()


def test_a_duty_whose_day_has_passed_is_missed(tmp_path: Path) -> None:
    steps = """
    Khi đến ngày 12/01/2026
    Thì hồ sơ "bản niêm yết" quá hạn "Niêm yết công khai"
"""
    assert of(tmp_path, steps) == {("deadline", "publish_term", "missed")}


@pytest.mark.parametrize(("day", "end"), [("08/01/2026", "met"), ("15/01/2026", "missed")])
def test_a_duty_done_is_met_or_missed_by_its_day(tmp_path: Path, day: str, end: str) -> None:
    steps = f"""
    Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết" với:
      | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
    Và hôm nay là ngày {day}
    Khi "Bà Lan" thực hiện "Niêm yết" trên "bản niêm yết" với:
      | Nơi niêm yết | Bảng tin |
      | Ảnh chụp     | Ảnh 1    |
    Thì hồ sơ "bản niêm yết" ở trạng thái "Đang niêm yết"
"""
    assert ("deadline", "publish_term", end) in of(tmp_path, steps)
