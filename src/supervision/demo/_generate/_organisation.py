"""Who there is: organisations, invented people, and what each may do."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.demo._draw import pick
from supervision.demo._names import WARDS, invented
from supervision.demo._rows import MandateRow, PersonRow, UnitRow

from ._sizes import WIDENED, Sizes

_SINCE = date(2015, 8, 1)
# In these two years an office changes hands, so that authority is a matter of dates.
_HANDED_OVER = (date(2018, 7, 2), date(2020, 6, 1))
_MASS_ORGS = (
    ("pn", "Hội Liên hiệp Phụ nữ"),
    ("cb", "Hội Cựu chiến binh"),
    ("tn", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
    ("nd", "Hội Nông dân"),
    ("ld", "Liên đoàn Lao động"),
)


@attrs.frozen
class Organisation:
    """The organisation and who plays which part in it.

    Attributes:
        leads: Supervising organisations by ward code; the district's under an empty one.
        district: Persons of the district with a plan, the secretary first.
        leaders, grassroots: Persons of the wards with a plan, by ward code.
    """

    rows: tuple[tuple[UnitRow, ...], tuple[PersonRow, ...], tuple[MandateRow, ...]]
    leads: dict[str, tuple[str, ...]]
    district: tuple[str, ...]
    leaders: dict[str, tuple[str, ...]]
    grassroots: dict[str, tuple[str, ...]]


@attrs.define
class _Building:
    units: list[UnitRow] = attrs.field(factory=list)
    people: list[PersonRow] = attrs.field(factory=list)
    mandates: list[MandateRow] = attrs.field(factory=list)
    names: set[str] = attrs.field(factory=set)

    def unit(  # noqa: PLR0913 - the columns of a row
        self, unit: str, name: str, kind: str, level: str, parent: str, *, source: str = "chosen"
    ) -> str:
        self.units.append(UnitRow(unit, name, kind, level, parent, date(2003, 11, 6), source))
        return unit

    def person(self, person: str, post: str) -> str:
        name = next(name for attempt in range(1_000) if (name := invented(person, attempt)) not in self.names)
        self.names.add(name)
        self.people.append(PersonRow(person, name, post, "chosen"))
        return person

    def mandate(self, person: str, role: str, unit: str, start: date = _SINCE, end: date | None = None) -> None:
        self.mandates.append(MandateRow(f"{person}.{role}.{unit}", person, role, unit, start, end, "chosen"))

    def staff(self, person: str, post: str, unit: str, *roles: str) -> None:
        """Put somebody without a plan of his own into an office."""
        self.person(person, post)
        for role in roles:
            self.mandate(person, role, unit)

    def office(self, code: str, post: str, unit: str, changes_on: date | None) -> None:
        """Put one clerk into the committee's office, or one after the other."""
        self.person(f"p-{code}-vp", post)
        self.mandate(f"p-{code}-vp", "party_office", unit, end=changes_on)
        if changes_on is not None:
            self.person(f"p-{code}-vp2", post)
            self.mandate(f"p-{code}-vp2", "party_office", unit, changes_on)


def organised(sizes: Sizes) -> Organisation:
    """Return the district, its wards and everybody in them."""
    building = _Building()
    district, district_leads = _district(building, sizes)
    leads, leaders, grassroots = {"": district_leads}, {}, {}
    for number, code in enumerate(sizes.wards):
        changes_on = _HANDED_OVER[number // 2] if number in {0, 2} and len(sizes.years) > 1 else None
        leads[code] = _ward(building, code, sizes, changes_on)
        leaders[code] = _leaders(building, code, sizes)
        grassroots[code] = _members(building, code, sizes)
    rows = tuple(building.units), tuple(building.people), tuple(building.mandates)
    return Organisation(rows, leads, district, leaders, grassroots)


def _district(building: _Building, sizes: Sizes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    building.unit("tu", "Thành ủy Hà Nội", "party", "province", "", source="published")
    building.unit("qu", "Quận ủy Long Biên", "party", "district", "tu", source="published")
    building.office("tu", "Văn phòng Thành ủy", "tu", None)
    building.office("qu", "Văn phòng Quận ủy", "qu", None)
    building.staff("p-tu-tc", "Ban Tổ chức Thành ủy", "tu", "organisation_board")
    building.staff("p-qu-tc", "Ban Tổ chức Quận ủy", "qu", "organisation_board")
    building.staff("p-qu-tt", "Người thẩm tra kết quả khắc phục", "qu", "verifier")
    building.staff("p-qu-td", "Người tiếp công dân", "qu", "reception_officer")
    building.staff("p-qu-ks", "Người kiểm soát nhật ký", "qu", "auditor")
    leads = _front(building, "quan", "quận Long Biên", level="district", committee="qu", leads=sizes.district_leads)
    numbers = range(1, sizes.district_cells + 1)
    cells = [building.unit(f"qu-c{n}", f"Chi bộ cơ quan {n}", "cell", "grassroots", "qu") for n in numbers]
    persons = []
    for number in range(sizes.district_persons):
        post = "Bí thư Quận ủy" if number == 0 else pick(_DISTRICT_POSTS, "post", number)
        persons.append(building.person(f"p-qu-{number + 1:02}", post))
        # Two on each cell's committee: nobody opens or confirms his own plan alone.
        if number < 2 * len(cells):
            building.mandate(persons[-1], "cell_committee", cells[number % len(cells)])
    return tuple(persons), leads


_DISTRICT_POSTS = ("Trưởng ban, phòng", "Phó Trưởng ban, phòng", "Ủy viên Ban Thường vụ", "Quận ủy viên")


def _front(  # noqa: PLR0913 - where it stands, and how much of it
    building: _Building, code: str, place: str, *, level: str, committee: str, leads: int
) -> tuple[str, ...]:
    """Set up the Front and the organisations that supervise."""
    front = building.unit(f"mt-{code}", f"Ủy ban MTTQ {place}", "front", level, committee)
    building.staff(f"p-{code}-mt", "Ban Thường trực Ủy ban MTTQ", front, "front_board")
    found = []
    for short, name in _MASS_ORGS[:leads]:
        unit = building.unit(f"{short}-{code}", f"{name} {place}", "mass_org", level, front)
        building.staff(f"p-{code}-{short}", name, unit, "mass_org")
        found.append(unit)
    return tuple(found)


def _ward(building: _Building, code: str, sizes: Sizes, changes_on: date | None) -> tuple[str, ...]:
    place = f"phường {WARDS[code]}"
    # The article names these three wards; the other eleven are known to exist, but not from it.
    source = "published" if code in WIDENED else "chosen"
    committee = building.unit(f"du-{code}", f"Đảng ủy {place}", "party", "commune", "qu", source=source)
    building.office(code, f"Văn phòng Đảng ủy {place}", committee, changes_on)
    building.staff(f"p-{code}-tc", "Cán bộ tổ chức", committee, "organisation_board")
    building.staff(f"p-{code}-tt", "Người thẩm tra kết quả khắc phục", committee, "verifier")
    building.staff(f"p-{code}-td", "Người tiếp công dân", committee, "reception_officer")
    for number in range(1, sizes.cells + 1):
        building.unit(f"du-{code}-c{number}", f"Chi bộ {number}, {place}", "cell", "grassroots", committee)
    return _front(building, code, place, level="commune", committee=committee, leads=sizes.ward_leads)


def _leaders(building: _Building, code: str, sizes: Sizes) -> tuple[str, ...]:
    posts = ("Bí thư Đảng ủy phường", "Phó Bí thư Đảng ủy phường", "Chủ tịch Ủy ban nhân dân phường")
    return tuple(building.person(f"p-{code}-l{n + 1}", posts[n]) for n in range(sizes.leaders))


def _members(building: _Building, code: str, sizes: Sizes) -> tuple[str, ...]:
    persons = []
    for number in range(sizes.grassroots + (code in sizes.larger)):
        post = "Bí thư chi bộ" if number < sizes.cells else "Cán bộ, đảng viên cơ sở"
        persons.append(building.person(f"p-{code}-{number + 1:02}", post))
        if number < 2 * sizes.cells:
            building.mandate(persons[-1], "cell_committee", f"du-{code}-c{number % sizes.cells + 1}")
    return tuple(persons)
