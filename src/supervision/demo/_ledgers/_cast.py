"""The district of these ledgers: its organisations, and invented people in the offices the acts need."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from supervision.demo._names import WARDS, invented
from supervision.engine import OrgData
from supervision.org import Mandate, Unit

_SINCE = date(2003, 11, 6)
_IN_OFFICE = date(2015, 8, 1)
# Who settles what people bring; invented people head them.
OFFICES = {
    "tn": "Phòng Tài nguyên và Môi trường",
    "qd": "Phòng Quản lý đô thị",
    "ld": "Phòng Lao động - Thương binh và Xã hội",
    "gd": "Phòng Giáo dục và Đào tạo",
    "yt": "Phòng Y tế",
    "da": "Ban Quản lý dự án đầu tư xây dựng",
    "gpmb": "Trung tâm Phát triển quỹ đất",
}


@attrs.define
class Cast:
    """Gathers units, people and mandates; everybody is invented."""

    units: list[Unit] = attrs.field(factory=list)
    people: dict[str, str] = attrs.field(factory=dict)
    mandates: list[Mandate] = attrs.field(factory=list)

    def unit(self, unit: str, name: str, kind: str, level: str, parent: str | None) -> str:
        """Add a unit and return its id."""
        self.units.append(Unit(unit, name, kind, level, parent, _SINCE))
        return unit

    def person(self, person: str) -> str:
        """Add somebody without an office and return his id; whoever is known stays as he is."""
        if person not in self.people:
            self.people[person] = invented(person)
        return person

    def holds(self, person: str, unit: str, *roles: str) -> str:
        """Put somebody into offices of *unit* and return his id."""
        self.person(person)
        self.mandates.extend(Mandate(f"{person}.{role}.{unit}", person, role, unit, _IN_OFFICE) for role in roles)
        return person

    def known(self) -> OrgData:
        """Return everything as the engine takes it."""
        return OrgData(tuple(self.units), tuple(self.people.items()), tuple(self.mandates))


def district() -> Cast:
    """Return the district committee with its secretary, its office and boards; nobody holds two of them."""
    cast = Cast()
    cast.unit("qu", "Quận ủy Long Biên", "party", "district", None)
    for person, role in (
        ("p-bt", "head"),
        ("p-vp", "party_office"),
        ("p-td", "reception_officer"),
        ("p-tg", "propaganda_board"),
        ("p-ctv", "opinion_collaborator"),
        ("p-xn", "verifier"),
        ("p-ks", "auditor"),
    ):
        cast.holds(person, "qu", role)
    return cast


def with_offices(cast: Cast, wards: Iterable[str] = WARDS) -> tuple[str, ...]:
    """Add the offices of the district and the wards' administrations; return those that settle what people bring."""
    cast.unit("ub", "Ủy ban nhân dân quận Long Biên", "state", "district", None)
    found = [cast.unit(f"ph-{code}", name, "state", "district", "ub") for code, name in OFFICES.items()]
    found += [
        cast.unit(f"ub-{code}", f"Ủy ban nhân dân phường {WARDS[code]}", "state", "commune", "ub") for code in wards
    ]
    for unit in found:
        cast.holds(f"p-{unit}-tt", unit, "head")
        cast.holds(f"p-{unit}-cb", unit, "handling_unit")
    return tuple(found)
