"""A small office in tables: an invented commune party committee, its cell, its Front, one plan and its posting."""

# ruff: noqa: E501 - a row of a table is one line

from __future__ import annotations

from functools import cache
from pathlib import Path

from supervision import Engine
from supervision.spec import Library, load

DIGEST = "ab" * 32

UNITS = """\
Mã đơn vị;Tên đơn vị;Loại đơn vị;Cấp;Đơn vị cấp trên;Từ ngày;Đến hết ngày
DU;Đảng ủy xã Thanh Lâm;tổ chức đảng;xã;;01/01/2015;
CB1;Chi bộ thôn Một;chi bộ;cơ sở;DU;01/01/2015;31/12/2020
MT;Ủy ban Mặt trận Tổ quốc xã Thanh Lâm;Mặt trận Tổ quốc;xã;;01/01/2015;
"""

PEOPLE = """\
Mã người;Họ và tên
lan;Trịnh Thị Lan
binh;Vũ Văn Bình
chi;Đỗ Thị Chi
"""

MANDATES = """\
Mã chức vụ;Mã người;Vai trò;Mã đơn vị;Từ ngày;Đến hết ngày
;lan;Văn phòng cấp ủy;DU;01/01/2015;
;chi;cell_committee;CB1;01/01/2015;30/06/2019
m3;binh;Chi bộ;CB1;01/01/2015;
"""

PLANS = """\
reference;date;actor;on_behalf_of;Người lập kế hoạch;unit;cell;approver;category;year;must_post;managed;widened;shortcomings
KH-01;05/01/2018;lan;;binh;DU;CB1;DU;đảng viên;2018;có;không;không;0
"""

ACTS = f"""\
Ngày;Người thực hiện;Quy trình;Số hồ sơ;Bước;Chuyên đề năm;Công việc cụ thể;minutes;Văn bản;input:redacted;Nơi niêm yết;ảnh chụp
27/01/2018;lan;posting;plan/KH-01;post;;;;;;Nhà văn hóa thôn Một;{DIGEST} tủ 3
10/01/2018;binh;plan;KH-01;Bắt đầu dự thảo;;;;;;;
12/01/2018;binh;plan;KH-01;Đăng ký;Học và làm theo Bác;Đọc sách mỗi tối | Giúp hộ nghèo;;;;;
20/01/2018;chi;plan;KH-01;open_review;;;{DIGEST};;;;
25/01/2018;chi;plan;KH-01;approve;;;;12-QĐ/ĐU, 25/01/2018, Đỗ Thị Chi;;;
26/01/2018;lan;posting;plan/KH-01;prepare;;;;;có;;
"""

ALL = {
    "don-vi.csv": UNITS,
    "nguoi.csv": PEOPLE,
    "chuc-vu.csv": MANDATES,
    "ke-hoach.csv": PLANS,
    "viec.csv": ACTS,
}


@cache
def library() -> Library:
    return load()


def new_engine() -> Engine:
    return Engine.open("memory://", specs=library())


def written(folder: Path, **changes: str | bytes) -> list[Path]:
    """Write the five tables, those named (``don_vi`` for ``don-vi.csv``) with other contents."""
    changed = {f"{name.replace('_', '-')}.csv": text for name, text in changes.items()}
    paths = []
    for name, text in {**ALL, **changed}.items():
        paths.append(folder / name)
        paths[-1].write_bytes(text if isinstance(text, bytes) else text.encode())
    return paths


def only(folder: Path, name: str, content: str | bytes) -> list[Path]:
    """Write one file."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [path]
