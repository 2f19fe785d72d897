"""The kinds of tables, their columns, and how a name in a heading finds its column."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

import attrs

from supervision.text import Text


@attrs.frozen
class Column:
    """A column of a kind; a heading may be its name or either of its labels.

    Attributes:
        about: One sentence for whoever fills it in.
    """

    name: str
    label: Text
    about: Text
    is_required: bool = True


@attrs.frozen
class Kind:
    """What a table may hold.

    Attributes:
        prefixes: Beginnings of file and sheet names that tell it, folded by `folded`.
        is_open: Whether inputs of a workflow are columns too.
    """

    name: str
    label: Text
    prefixes: tuple[str, ...]
    columns: tuple[Column, ...]
    is_open: bool = False

    def column(self, heading: str) -> Column | None:
        """Return the column a heading names, or None."""
        word = folded(heading)
        return next((column for column in self.columns if word in _names(column)), None)


@lru_cache(maxsize=10_000)
def folded(text: str) -> str:
    """Return *text* without marks, capitals and repeated blanks, ``_`` and ``-`` as blanks: for comparing names."""
    plain = unicodedata.normalize("NFD", text.casefold().replace("đ", "d").replace("_", " ").replace("-", " "))
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def named(word: str, labels: Mapping[str, Text]) -> str | None:
    """Return the one id whose name or label is *word*, marks and capitals not counted; None where not just one is."""
    if word in labels:
        return word
    exact = [name for name, label in labels.items() if word in {label.vi, label.en}]
    wanted = folded(word)
    found = exact or [name for name, text in labels.items() if wanted in {folded(x) for x in (name, text.vi, text.en)}]
    return found[0] if len(found) == 1 else None


def kind_by_title(titles: Iterable[str], kinds: Iterable[Kind] | None = None) -> Kind | None:
    """Return which of *kinds*, those of an import where left out, a sheet's or file's name begins with, or None."""
    known = KINDS if kinds is None else tuple(kinds)
    for title in map(folded, titles):
        for kind in known:
            if any(title == prefix or title.startswith(f"{prefix} ") for prefix in kind.prefixes):
                return kind
    return None


def _names(column: Column) -> set[str]:
    return {folded(column.name), folded(column.label.vi), folded(column.label.en)}


LEVELS: Mapping[str, Text] = {
    "central": Text("trung ương", "central"),
    "province": Text("tỉnh", "province"),
    "district": Text("huyện", "district"),
    "commune": Text("xã", "commune"),
    "grassroots": Text("cơ sở", "grassroots"),
    "residential": Text("khu dân cư", "residential"),
}

UNIT_KINDS: Mapping[str, Text] = {
    "party": Text("tổ chức đảng", "party organisation"),
    "cell": Text("chi bộ", "party cell"),
    "front": Text("Mặt trận Tổ quốc", "Fatherland Front"),
    "mass_org": Text("tổ chức chính trị - xã hội", "socio-political organisation"),
    "state": Text("cơ quan nhà nước", "state body"),
}

_FROM = Column("from", Text("Từ ngày", "From"), Text("ngày đầu tiên", "the first day"))
_UNTIL = Column(
    "until",
    Text("Đến hết ngày", "Until"),
    Text("ngày cuối cùng, tính cả ngày đó; để trống nếu còn", "the last day, included; empty while it lasts"),
    is_required=False,
)
_DAY = Column("date", Text("Ngày", "Date"), Text("ngày thực hiện", "the day of the act"))
_ACTOR = Column("actor", Text("Người thực hiện", "Actor"), Text("mã của người đã làm", "id of the person who did it"))
_BODY = Column(
    "on_behalf_of",
    Text("Thay mặt", "On behalf of"),
    Text(
        "vai trò của tập thể đã quyết định; để trống nếu người đó tự quyết định",
        "role of the body that decided; empty where the person decided",
    ),
    is_required=False,
)

UNITS = Kind(
    "units",
    Text("Đơn vị", "Units"),
    ("units", "unit", "don vi"),
    (
        Column("id", Text("Mã đơn vị", "Unit id"), Text("không đổi, không dấu", "never changed, unaccented")),
        Column("name", Text("Tên đơn vị", "Unit name"), Text("tên đầy đủ", "the full name")),
        Column(
            "kind",
            Text("Loại đơn vị", "Unit kind"),
            Text(
                ", ".join(label.vi for label in UNIT_KINDS.values()) + " hoặc loại khác",
                ", ".join(UNIT_KINDS) + " or another",
            ),
        ),
        Column(
            "level",
            Text("Cấp", "Level"),
            Text(", ".join(label.vi for label in LEVELS.values()), ", ".join(LEVELS)),
        ),
        Column(
            "parent",
            Text("Đơn vị cấp trên", "Parent unit"),
            Text("mã đơn vị cấp trên trực tiếp; để trống nếu không có", "id of the unit above; empty at the top"),
            is_required=False,
        ),
        _FROM,
        _UNTIL,
        Column(
            "successors",
            Text("Đơn vị kế thừa", "Successor units"),
            Text(
                "mã các đơn vị tiếp nhận khi đơn vị kết thúc, ngăn cách bằng dấu |; để trống nếu không có",
                "ids of the units that carry on the work after the end, separated by |; empty where there are none",
            ),
            is_required=False,
        ),
    ),
)

PEOPLE = Kind(
    "people",
    Text("Người", "People"),
    ("people", "persons", "nguoi"),
    (
        Column(
            "id",
            Text("Mã người", "Person id"),
            Text("không đổi; không dùng họ tên, số định danh", "never changed; no name, no identity number"),
        ),
        Column("name", Text("Họ và tên", "Name"), Text("như trong hồ sơ", "as in the personnel file")),
    ),
)

MANDATES = Kind(
    "mandates",
    Text("Chức vụ", "Mandates"),
    ("mandates", "mandate", "chuc vu"),
    (
        Column(
            "id",
            Text("Mã chức vụ", "Mandate id"),
            Text(
                "để trống thì lấy theo người, vai trò, đơn vị và ngày bắt đầu",
                "empty: made of person, role, unit and first day",
            ),
            is_required=False,
        ),
        Column("person", Text("Mã người", "Person id"), Text("có trong bảng người", "as in the table of people")),
        Column("role", Text("Vai trò", "Role"), Text("theo danh mục vai trò", "of the catalogue of roles")),
        Column("unit", Text("Mã đơn vị", "Unit id"), Text("có trong bảng đơn vị", "as in the table of units")),
        _FROM,
        _UNTIL,
    ),
)

PLANS = Kind(
    "plans",
    Text("Kế hoạch", "Plans"),
    ("plans", "plan", "ke hoach"),
    (
        Column(
            "reference",
            Text("Số hồ sơ", "Reference"),
            Text("số của kế hoạch, mỗi kế hoạch một số", "the plan's own number, one for each plan"),
        ),
        _DAY,
        _ACTOR,
        _BODY,
    ),
    is_open=True,
)

ACTS = Kind(
    "acts",
    Text("Việc", "Acts"),
    ("acts", "act", "viec"),
    (
        _DAY,
        _ACTOR,
        _BODY,
        Column(
            "workflow",
            Text("Quy trình", "Workflow"),
            Text("tên hoặc mã của quy trình", "name or label of the workflow"),
        ),
        Column(
            "reference",
            Text("Số hồ sơ", "Reference"),
            Text(
                "số của hồ sơ; hồ sơ phát sinh từ hồ sơ khác thì ghi quy trình/số của hồ sơ kia, như plan/KH-01",
                "the case's number; for a case that arose from another, that one's workflow/number, like plan/KH-01",
            ),
        ),
        Column("step", Text("Bước", "Step"), Text("tên hoặc mã của bước", "name or label of the step")),
        Column(
            "key",
            Text("Mã việc", "Act id"),
            Text(
                "chỉ cần khi cùng một người làm cùng một bước hai lần trong một ngày",
                "only where one person takes one step twice on one day",
            ),
            is_required=False,
        ),
    ),
    is_open=True,
)

KINDS = (UNITS, PEOPLE, MANDATES, PLANS, ACTS)
