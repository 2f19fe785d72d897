"""How much of everything, and what must come out."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.demo._names import WARDS

# The three wards that were named as having widened posting.
WIDENED = frozenset({"gb", "nl", "tt"})


@attrs.frozen
class Sizes:
    """One set of tables.

    Attributes:
        larger: Wards with one grassroots member more than *grassroots*.
        widened_from: First year in which the three wards widen posting.
        rounds: Which of the four rounds of visits in a year are held.
        exempted, not_made: Plan-years of grassroots members, out of all.
        turns, comments: At the district's and the wards' level; what was published.
        unmet: Persons nobody visits, and to whom nothing out of the ordinary happens.
        until: Last day.
    """

    years: tuple[int, ...]
    wards: tuple[str, ...]
    district_persons: int
    district_cells: int
    leaders: int
    grassroots: int
    larger: frozenset[str]
    cells: int
    ward_leads: int
    district_leads: int
    widened_from: int
    rounds: tuple[int, ...]
    exempted: int
    not_made: int
    turns: tuple[int, int]
    comments: tuple[int, int]
    unmet: frozenset[str]
    until: date


# 14 wards x 20 members and 2 more make 1,410 plan-years; 10 exempted leave 1,400, of which 1,348 are made: 96.3%.
FULL = Sizes(
    years=(2016, 2017, 2018, 2019, 2020),
    wards=tuple(WARDS),
    district_persons=27,
    district_cells=3,
    leaders=3,
    grassroots=20,
    larger=frozenset({"dg", "nt"}),
    cells=4,
    ward_leads=3,
    district_leads=5,
    widened_from=2018,
    rounds=(1, 2, 3, 4),
    exempted=10,
    not_made=52,
    turns=(527, 6_043),
    comments=(61, 993),
    unmet=frozenset(),
    until=date(2021, 3, 10),
)

SMALL = Sizes(
    years=(2019,),
    wards=("bd", "gb"),
    district_persons=3,
    district_cells=1,
    leaders=1,
    grassroots=5,
    larger=frozenset(),
    cells=2,
    ward_leads=1,
    district_leads=1,
    widened_from=2019,
    rounds=(1, 4),
    exempted=1,
    not_made=1,
    turns=(4, 15),
    comments=(1, 12),
    unmet=frozenset({"p-qu-03", "p-bd-05"}),
    until=date(2020, 6, 30),
)
