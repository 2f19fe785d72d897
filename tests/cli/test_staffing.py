"""`supervision check --org`: which steps nobody in the tables can take; and `--deep`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SPEC = """\
workflow: permit
version: 1
label: Giấy phép
fields:
  applicant: {type: person, label: Người xin}
  unit: {type: unit, label: Cơ quan}
states:
  open: {filed: Đã nộp}
  ended: {granted: Đã cấp}
steps:
  file: {label: Nộp, move: -> filed, by: party_office of unit, needs: [applicant, unit]}
  grant: {label: Cấp, move: filed -> granted, by: 'head of unit, not applicant, not file'}
"""
UNITS = """\
Mã đơn vị;Tên đơn vị;Loại đơn vị;Cấp;Đơn vị cấp trên;Từ ngày;Đến hết ngày
DU;Đảng ủy xã;tổ chức đảng;xã;;01/01/2015;
"""
PEOPLE = """\
Mã người;Họ và tên
lan;Trịnh Thị Lan
binh;Vũ Văn Bình
chi;Đỗ Thị Chi
"""
HELD = """\
Mã chức vụ;Mã người;Vai trò;Mã đơn vị;Từ ngày;Đến hết ngày
;lan;party_office;DU;01/01/2015;
;binh;head;DU;01/01/2015;
"""


@pytest.fixture
def office(home: Path) -> Path:
    """A workflow, and the tables of an office with one head."""
    (home / "specs").mkdir()
    (home / "specs" / "permit.yaml").write_text(SPEC, encoding="utf-8")
    (home / "tables").mkdir()
    for name, text in (("don-vi", UNITS), ("nguoi", PEOPLE), ("chuc-vu", HELD)):
        (home / "tables" / f"{name}.csv").write_text(text, encoding="utf-8")
    return home


def test_the_only_head_is_missed_in_his_own_case(run: Run, office: Path) -> None:
    assert office.is_dir()
    told = "Giấy phép: Đảng ủy xã: không có người thực hiện bước “Cấp” trong việc của Vũ Văn Bình; "
    told += "cần thêm 1 người (Người đứng đầu)\n"
    assert run("check", "specs", "--org", "tables")[:2] == (2, told)
    code, out, _ = run("check", "specs/permit.yaml", "--org", "tables", "--format", "json")
    gap = {"workflow": "permit", "unit": "DU", "step": "grant", "roles": ["head"], "missing": 1, "barred": "binh"}
    assert (code, json.loads(out)) == (2, {"gaps": [gap]})


def test_an_office_with_two_heads_lacks_nobody(run: Run, office: Path) -> None:
    (office / "tables" / "chuc-vu.csv").write_text(f"{HELD};chi;head;DU;01/01/2015;\n", encoding="utf-8")
    assert run("check", "specs", "--org", "tables")[:2] == (0, "Bước nào cũng có người thực hiện.\n")


def test_bad_tables_are_told_as_on_import(run: Run, office: Path) -> None:
    (office / "tables" / "chuc-vu.csv").write_text(f"{HELD};gone;head;DU;01/01/2015;\n", encoding="utf-8")
    code, _, err = run("check", "specs", "--org", "tables", "--lang", "en")
    assert code == 2
    assert "chuc-vu.csv:4" in err


def test_missing_tables_are_bad_input(run: Run) -> None:
    assert run("check", "--org", "nowhere")[0] == 2


def test_deep_finds_nothing_more_in_a_good_file(run: Run, office: Path) -> None:
    assert office.is_dir()
    assert run("check", "specs", "--deep")[:2] == (0, "Không có lỗi.\n")
