"""Names: of the wards, which are places, and of people, which are invented: the same for the same key."""

from __future__ import annotations

from ._draw import pick

WARDS = {
    "bd": "Bồ Đề",
    "ck": "Cự Khối",
    "dg": "Đức Giang",
    "gt": "Gia Thụy",
    "gb": "Giang Biên",
    "lb": "Long Biên",
    "nl": "Ngọc Lâm",
    "nt": "Ngọc Thụy",
    "pd": "Phúc Đồng",
    "pl": "Phúc Lợi",
    "sd": "Sài Đồng",
    "tb": "Thạch Bàn",
    "tt": "Thượng Thanh",
    "vh": "Việt Hưng",
}

_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh")
_MIDDLE = (("Văn", "Đức", "Quang", "Hữu", "Xuân", "Mạnh"), ("Thị", "Thu", "Ngọc", "Thanh", "Minh", "Bích"))
_GIVEN = (
    ("An", "Bách", "Cương", "Doanh", "Giáp", "Hải", "Khoa", "Lâm", "Mậu", "Nghị", "Phú", "Quý", "Sơn", "Thạch", "Vinh"),
    ("Ân", "Bưởi", "Cúc", "Diệp", "Hạ", "Khuê", "Lan", "Mận", "Nhài", "Oanh", "Quế", "Sen", "Thơm", "Uyên", "Yến"),
)


def invented(person: str, attempt: int = 0) -> str:
    """Return a name for *person*; another *attempt* gives another one."""
    sex = pick((0, 1), "sex", person, attempt)
    parts = (pick(_FAMILY, "family", person, attempt), pick(_MIDDLE[sex], "middle", person, attempt))
    return " ".join((*parts, pick(_GIVEN[sex], "given", person, attempt)))
