"""Petitions of voters: 5,818 urged through receptions of the councils, and 1,804 settled through their supervision."""

from __future__ import annotations

import attrs

from supervision.demo._acts import Act
from supervision.demo._draw import draw, pick
from supervision.demo._names import WARDS
from supervision.text import Text

from ._cast import Cast, district, with_offices
from ._course import LAST, Deed, Workdays, course, in_order
from ._ledger import CHOSEN, Ledger, Published, as_chosen
from ._subjects import subject

# The last working days, in which nothing new comes in that must be urged, and the time a settlement takes.
_URGING, _SETTLING = 25, 60


@attrs.frozen
class Sizes:
    """How many were urged, how many settled, and how many of those under supervision were not: the last is chosen."""

    urged: int
    settled: int
    unsettled: int


FULL = Sizes(5_818, 1_804, 41)
SMALL = Sizes(8, 4, 1)


@attrs.frozen
class _Petition:
    """One petition: its council by code, who settles it, and its number."""

    number: int
    code: str
    office: str

    @property
    def case(self) -> str:
        """Name of the case."""
        return f"voter_petition/{self.number + 1:04}"

    @property
    def standing(self) -> str:
        """Who acts for the council."""
        return f"council_standing@hd-{self.code}"


def petition(sizes: Sizes = FULL) -> Ledger:
    """Return the ledger of the councils' petitions."""
    cast, days = district(), Workdays.of()
    offices = with_offices(cast)
    _councils(cast)
    codes = ("quan", *WARDS)
    acts: list[Act] = []
    watched = sizes.settled + sizes.unsettled
    for number in range(sizes.urged + watched):
        code = pick(codes, "council", number)
        office = f"ub-{code}" if code in WARDS else offices[draw("kn", number, below=7)]
        found = _Petition(number, code, office)
        place = number - sizes.urged
        if place < 0:
            day = number * (len(days.days) - _URGING) // sizes.urged
            acts += course(days, day, found.case, _urged(found))
        elif place < sizes.settled:
            day = place * (len(days.days) - _SETTLING) // sizes.settled
            acts += course(days, day, found.case, _settled(found))
        else:
            acts += course(days, len(days.days) - 20, found.case, _settled(found)[:3])
    label = Text("Kiến nghị cử tri", "Petitions of voters")
    return Ledger("petition", label, cast.known(), in_order(acts), _published(sizes), LAST)


def _councils(cast: Cast) -> None:
    for code, name in (("quan", "quận Long Biên"), *((code, f"phường {ward}") for code, ward in WARDS.items())):
        level = "commune" if code in WARDS else "district"
        unit = cast.unit(f"hd-{code}", f"Hội đồng nhân dân {name}", "council", level, None)
        cast.holds(f"p-hd-{code}", unit, "council_standing")
        cast.holds(f"p-db-{code}", unit, "deputy")


def _collected(found: _Petition, via: str, meeting: str) -> Deed:
    given = {
        "council": f"hd-{found.code}",
        "deputy": f"p-db-{found.code}",
        "meeting": meeting,
        "via": via,
        "subject": subject(f"kn-{found.number}"),
    }
    return Deed(0, "collect", found.standing, given, opens=True, reference=f"KN-{found.number + 1:04}")


def _sent(found: _Petition) -> Deed:
    return Deed(2 + draw("send", found.number, below=4), "send", found.standing, {"owner_unit": found.office})


def _urged(found: _Petition) -> tuple[Deed, ...]:
    """Return what happens to a petition that was urged: that it was settled is another matter."""
    begun = (
        _collected(found, "reception", "Tiếp công dân của đại biểu"),
        _sent(found),
        Deed(8 + draw("urge", found.number, below=8), "urge", found.standing),
    )
    if draw("end", found.number, below=4):
        return (*begun, Deed(10, "explain", f"head@{found.office}"))
    return (*begun, *_done(found))


def _settled(found: _Petition) -> tuple[Deed, ...]:
    return (_collected(found, "supervision", "Giám sát chuyên đề"), _sent(found), *_done(found))


def _done(found: _Petition) -> tuple[Deed, ...]:
    head = f"head@{found.office}"
    return (
        Deed(3, "take_up", head, {"roadmap": "Giải quyết trong quý, báo cáo Hội đồng nhân dân"}),
        Deed(10 + draw("done", found.number, below=8), "report_done", head),
        Deed(5, "resolve", found.standing),
    )


def _published(sizes: Sizes) -> tuple[Published, ...]:
    urged = Text("Kiến nghị cử tri đã đôn đốc giải quyết qua tiếp dân", "Petitions urged through receptions")
    settled = Text("Kiến nghị cử tri giải quyết qua giám sát", "Petitions settled through supervision")
    rows = (
        Published("F004-18", "petitions.urged", urged, "kien_nghi_cu_tri", sizes.urged),
        Published("F004-19", "petitions.by_supervision", settled, "kien_nghi_cu_tri", sizes.settled),
    )
    whole = Text("Kiến nghị cử tri đã tiếp nhận", "Petitions taken in")
    received = sizes.urged + sizes.settled + sizes.unsettled
    more = Published("", "petitions.received", whole, "kien_nghi_cu_tri", received, source=CHOSEN)
    return (*(rows if sizes == FULL else as_chosen(rows)), more)
