"""An invented ward and its people; nobody of these names is meant."""

from datetime import date

SINCE = date(2020, 1, 1)
OFFICE, FRONT = "dang_uy", "mttq"
UNITS = (
    (OFFICE, "Đảng ủy phường Hoa Sữa", "party", None),
    (FRONT, "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa", "front", None),
)
PEOPLE = {
    "lan": "Lê Thị Lan",
    "quy": "Bùi Văn Quý",
    "hue": "Đặng Thị Huệ",
    "an": "Trần Văn An",
}
HOLDS = (
    ("lan", "party_office", OFFICE),
    ("quy", "head", OFFICE),
    ("hue", "front_board", FRONT),
    ("an", "party_cell", OFFICE),
)
