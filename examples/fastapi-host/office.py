"""An invented ward and its people; nobody of these names is meant."""

from datetime import date

SINCE = date(2020, 1, 1)
OFFICE, FRONT = "dang_uy", "mttq"
UNITS = (
    (OFFICE, "Đảng ủy phường Hoa Sữa", "party"),
    (FRONT, "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa", "front"),
)
PEOPLE = {
    "lan": "Lê Thị Lan",
    "quy": "Bùi Văn Quý",
    "an": "Trần Văn An",
}
HOLDS = (
    ("lan", "party_office", OFFICE),
    ("quy", "head", OFFICE),
    ("an", "party_cell", OFFICE),
)
