"""Invented people and organisations, from fixed lists: nobody real, always in the same order."""

from __future__ import annotations

from supervision.text import Text

_MEN = (
    *("An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Khánh", "Lâm", "Minh", "Nam"),
    *("Nghĩa", "Phong", "Quang", "Sơn", "Tâm", "Thắng", "Tuấn", "Vinh", "Việt", "Đức"),
)
_WOMEN = (
    *("Lan", "Mai", "Hoa", "Thu", "Hạnh", "Hương", "Huệ", "Liên", "Loan", "Nga"),
    *("Ngọc", "Nhung", "Oanh", "Phượng", "Quyên", "Thảo", "Tuyết", "Vân", "Xuân", "Yến"),
)
_WARDS = ("Hoa Sữa", "Cỏ Lau", "Sen Vàng", "Trúc Xanh", "Đồng Nội", "Bến Lụa", "Mây Trắng", "Cầu Đá")
_CITIES = ("Sông Mây", "Núi Biếc", "Hồ Sen", "Đồi Thông")
_AREAS = ("số 3", "số 5", "số 7", "số 9")

# What a unit is called whose field is labelled so: the first words that occur in the label decide.
_KINDS = (
    (("mặt trận", "mttq"), "Ủy ban Mặt trận Tổ quốc phường {}", "Fatherland Front Committee of {} ward", _WARDS),
    (("chi bộ",), "Chi bộ khu dân cư {}", "Party cell of residential area {}", _AREAS),
    (("cấp trên", "thẩm quyền"), "Thành ủy {}", "Party committee of {} city", _CITIES),
    (("cấp ủy", "đảng ủy"), "Đảng ủy phường {}", "Party committee of {} ward", _WARDS),
    (("tổ chức",), "Hội Liên hiệp Phụ nữ phường {}", "Women's Union of {} ward", _WARDS),
    (("cơ quan",), "Ban Xây dựng Đảng phường {}", "Party Building Board of {} ward", _WARDS),
    (("",), "Văn phòng phường {}", "Office of {} ward", _WARDS),
)
# Where people work whom a case is about: apart from every unit that a case names.
WORKPLACE = Text("Trường Tiểu học Hoa Sữa", "Hoa Sữa Primary School")


def person_name(number: int) -> Text:
    """Return the name of the person of that *number*, from 0.

    ``Ông An``, ``Bà Lan``, ``Ông Bình``, and so on: the first forty have one given name, those behind them two;
    each name comes once.
    """
    title, title_en, names = (("Ông", "Mr", _MEN), ("Bà", "Mrs", _WOMEN))[number % 2]
    place = number // 2
    name = names[place % len(names)]
    further = place // len(names)
    if further:
        name = f"{names[(place + further) % len(names)]} {name}" + (f" {further}" if further >= len(names) else "")
    return Text(f"{title} {name}", f"{title_en} {name}")


def unit_names(labels: tuple[str, ...]) -> tuple[Text, ...]:
    """Return a name for each unit field, fit for its Vietnamese label; no two are the same."""
    used: dict[str, int] = {}
    found = []
    for label in labels:
        _, vi, en, places = next(kind for kind in _KINDS if any(word in label.casefold() for word in kind[0]))
        number = used[vi] = used.get(vi, -1) + 1
        place = places[number % len(places)] + (f" {number // len(places) + 1}" if number >= len(places) else "")
        found.append(Text(vi.format(place), en.format(place.replace("số", "no."))))
    return tuple(found)
