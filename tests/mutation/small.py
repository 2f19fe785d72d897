"""A workflow so small that every mutant of it can be named, and features for it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from supervision.spec import Library, load

SPEC = """\
workflow: leave
version: 1
label: Nghỉ phép
rules: []
fields:
  person: {type: person, label: Người nghỉ}
  unit: {type: unit, label: Cơ quan}
  days: {type: integer, label: Số ngày nghỉ}
states:
  open: {asked: Đã xin nghỉ}
  ended: {granted: Được nghỉ, refused: Không được nghỉ}
steps:
  ask:
    label: Xin nghỉ
    move: -> asked
    by: person
    when: 'days > 0'
    needs: [person, unit, days]
  grant:
    label: Cho nghỉ
    move: asked -> granted
    by: head of unit, not person
    when: 'days <= 12'
  refuse:
    label: Từ chối
    move: asked -> refused
    by: head of unit
    needs: [reason]
"""

HEAD = """\
# language: vi
Tính năng: Nghỉ phép

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người tiếp công dân" của "Phường Hoa Sữa"
    Và "Bà Lan" là "Người đứng đầu" của "Phường Hoa Sữa"
"""
GRANTED = """
  Tình huống: Được nghỉ mười hai ngày
    Biết hồ sơ "đơn" thuộc loại "Nghỉ phép" do "Ông An" mở với:
      | Người nghỉ   | Ông An         |
      | Cơ quan      | Phường Hoa Sữa |
      | Số ngày nghỉ | 12             |
    Khi "Bà Lan" thực hiện "Cho nghỉ" trên "đơn"
    Thì hồ sơ "đơn" ở trạng thái "Được nghỉ"
"""
OWN = """
  Tình huống: Người đứng đầu xin nghỉ
    Biết hồ sơ "đơn" thuộc loại "Nghỉ phép" do "Bà Lan" mở với:
      | Người nghỉ   | Bà Lan         |
      | Cơ quan      | Phường Hoa Sữa |
      | Số ngày nghỉ | 1              |
    Khi "Bà Lan" thử "Cho nghỉ" trên "đơn"
    Thì bị từ chối vì "việc của chính mình"
"""


@cache
def leave() -> Library:
    with TemporaryDirectory() as folder:
        (Path(folder) / "leave.yaml").write_text(SPEC, encoding="utf-8")
        return load(Path(folder))


def write(folder: Path, *scenarios: str) -> Path:
    """Write the scenarios as one feature into a folder, and return that."""
    (folder / "leave.feature").write_text(HEAD + "".join(scenarios), encoding="utf-8")
    return folder
