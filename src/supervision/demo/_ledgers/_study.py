"""Study campaigns: 150 conferences with more than 60,000 attendances, and the shares of both lists.

Key cadres and committees are summoned by name, each with a record of attendance before the day; everybody else signs
the list at the door, which is one act a person and turn.  Papers are not marked here: nothing was published about them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from supervision.demo._acts import Act
from supervision.demo._names import WARDS
from supervision.model import Value
from supervision.text import Text

from ._cast import Cast, district
from ._course import LAST, Deed, Workdays, course, in_order
from ._ledger import CHOSEN, Ledger, Published, as_chosen

_TOPICS = ("Chuyên đề năm về học tập và làm theo", "Quán triệt Nghị quyết Trung ương, chỉ thị mới")
_BOARD = "propaganda_board@qu"
# First month of each topic; plans say "before 1 December".
_MONTHS = ((3, 9), (6, 9))
_BEFORE = (12, 1)
_FIRST_YEAR = 2016
_CELLS = 4


@attrs.frozen
class Sizes:
    """How large the lists of one year are, in each place that holds conferences.

    Attributes:
        places: Codes; the district itself is ``quan``.
        members: On the list of cadres and members, those who are exempted included.
        key: Of them, key cadres. summoned: of them, called by name, key cadres first, the exempted last.
        exempted: Of them, exempted from both topics.
        absent: Members who did not study everything. half: of them, those who studied one topic.
        key_absent: Key cadres who did not study everything, in the whole district.
        guests: Who sign the list of a conference and stand on none.
    """

    years: tuple[int, ...]
    places: tuple[str, ...]
    members: int
    key: int
    summoned: int
    exempted: int
    absent: int
    half: int
    key_absent: int
    guests: int


# 15 places x 2 topics x 5 years are 150 conferences; 397 of 418 members are 95.0%, 740 of 750 key cadres 98.7%.
FULL = Sizes((2016, 2017, 2018, 2019, 2020), ("quan", *WARDS), 420, 10, 42, 2, 21, 11, 2, 1)
SMALL = Sizes((2019,), ("quan", "bd"), 9, 3, 5, 1, 2, 1, 1, 1)


def study(sizes: Sizes = FULL) -> Ledger:
    """Return the ledger of the study campaigns."""
    cast, days = district(), Workdays.of()
    halls = tuple(_hall(cast, code, sizes) for code in sizes.places)
    acts: list[Act] = []
    for year in sizes.years:
        acts += _campaign(days, year, halls, sizes)
    label = Text("Học tập, quán triệt chuyên đề", "Study of topics")
    return Ledger("study", label, cast.known(), in_order(acts), _published(sizes), LAST)


@attrs.frozen
class _Hall:
    """A place that holds conferences, its cells, and the people on its list; *number* counts the places."""

    number: int
    code: str
    unit: str
    people: tuple[str, ...]
    guests: tuple[str, ...]

    def cell(self, place: int) -> str:
        """Return the cell of whoever stands at that place of the list."""
        return f"{self.unit}-c{place % _CELLS + 1}"


def _hall(cast: Cast, code: str, sizes: Sizes) -> _Hall:
    unit = "qu" if code == "quan" else f"du-{code}"
    if code != "quan":
        cast.unit(unit, f"Đảng ủy phường {WARDS[code]}", "party", "commune", "qu")
        cast.holds(f"p-{code}-tg", unit, "propaganda_board")
    for cell in range(1, _CELLS + 1):
        cast.unit(f"{unit}-c{cell}", f"Chi bộ {cell}", "cell", "grassroots", unit)
        cast.holds(f"p-{unit}-c{cell}", f"{unit}-c{cell}", "cell_committee")
    people = tuple(cast.person(f"dv-{code}-{n + 1:03}") for n in range(sizes.members))
    guests = tuple(cast.person(f"qc-{code}-{n + 1}") for n in range(sizes.guests))
    return _Hall(sizes.places.index(code), code, unit, people, guests)


@attrs.frozen(eq=False)
class _Year:
    """One campaign."""

    days: Workdays
    year: int
    sizes: Sizes

    @property
    def case(self) -> str:
        return f"study_campaign/{self.year}"

    @property
    def before_on(self) -> date:
        return date(self.year, *_BEFORE)

    def held(self, topic: int, hall: _Hall) -> int:
        """Return the number of the day of a conference: places take turns, a day each."""
        month = _MONTHS[self.year == _FIRST_YEAR][topic]
        return self.days.number(date(self.year, month, 5)) + hall.number

    def is_absent_key(self, hall: _Hall) -> bool:
        """Whether the first key cadre of that place misses the second topic this year: other places every year."""
        return (hall.number - 2 * self.year) % len(self.sizes.places) < self.sizes.key_absent


def _campaign(days: Workdays, year: int, halls: tuple[_Hall, ...], sizes: Sizes) -> Iterator[Act]:
    one = _Year(days, year, sizes)
    begins = days.number(date(year, _MONTHS[year == _FIRST_YEAR][0], 5)) - 10
    theme = f"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm {year}"
    planned: dict[str, Value] = {"unit": "qu", "theme": theme, "topics": [*_TOPICS]}
    planned |= {"ends": "before", "end_on": str(one.before_on)}
    members: list[Value] = [person for hall in halls for person in hall.people]
    key: list[Value] = [person for hall in halls for person in hall.people[: sizes.key]]
    opened: dict[str, Value] = {"list_on": str(days.days[begins]), "key_cadres": key, "members": members}
    yield from course(
        days,
        begins,
        one.case,
        (
            Deed(0, "plan_campaign", _BOARD, planned, opens=True, reference=f"HT-{year}"),
            Deed(0, "open_campaign", _BOARD, opened),
            *(_scheduled(one, topic, hall) for topic in range(len(_TOPICS)) for hall in halls),
        ),
    )
    for topic in range(len(_TOPICS)):
        for hall in halls:
            yield from _conference(one, topic, hall, begins)
    closing = days.number(date(year, 11, 20))
    yield from course(days, closing, one.case, (Deed(0, "start_closing", _BOARD), Deed(4, "close_campaign", _BOARD)))


def _conference_name(one: _Year, topic: int, hall: _Hall) -> str:
    return f"{one.year}-{topic + 1}-{hall.code}"


def _scheduled(one: _Year, topic: int, hall: _Hall) -> Deed:
    held_on = str(one.days.days[one.held(topic, hall)])
    given: dict[str, Value] = {"topic": _TOPICS[topic], "host": hall.unit, "held_on": held_on}
    name = _conference_name(one, topic, hall)
    return Deed(0, "schedule_conference", _BOARD, given, mark=f"/{name}", names=f"study_conference/{name}")


def _conference(one: _Year, topic: int, hall: _Hall, begins: int) -> Iterator[Act]:
    """Return one conference: the summons, its day with everybody who came, the minutes, and who made up for it."""
    sizes, name, board = one.sizes, _conference_name(one, topic, hall), f"propaganda_board@{hall.unit}"
    case, day = f"study_conference/{name}", one.held(topic, hall)
    called = [*range(sizes.summoned - sizes.exempted), *range(sizes.members - sizes.exempted, sizes.members)]
    summons = (Deed(0, "summon", board, _named(one, hall, n), mark=f"/{n}", names=_record(name, n)) for n in called)
    yield from course(one.days, begins + 1, case, summons)
    yield from course(one.days, day, case, (Deed(0, "hold", board),))
    for place in called:
        if place < sizes.members - sizes.exempted:
            yield from _called(one, topic, hall, place)
        else:
            excused = Deed(2, "exempt", f"cell_committee@{hall.cell(place)}", {"reason": "Tuổi cao, sức yếu"})
            yield from course(one.days, begins + 1, _record(name, place), (excused,))
    yield from course(one.days, day, case, _at_the_door(one, topic, hall, board))
    yield from course(one.days, day, case, (Deed(1, "confirm_minutes", board),))


def _record(conference: str, place: int) -> str:
    return f"attendance/{conference}-{place + 1:03}"


def _named(one: _Year, hall: _Hall, place: int) -> dict[str, Value]:
    category = "key_cadre" if place < one.sizes.key else "member"
    return {"participant": hall.people[place], "cell": hall.cell(place), "category": category}


def _called(one: _Year, topic: int, hall: _Hall, place: int) -> Iterator[Act]:
    """Return what becomes of somebody called by name: he came, made up for it, or did neither."""
    board, cell = f"propaganda_board@{hall.unit}", f"cell_committee@{hall.cell(place)}"
    record = _record(_conference_name(one, topic, hall), place)
    if topic == 1 and place == 0 and one.is_absent_key(hall):
        # He has a file of his own that says so; it is closed once the day named is over.
        late = one.days.number(one.before_on) - one.held(topic, hall)
        missed = (Deed(2, "mark_absent", board), Deed(late, "close_record", board))
        yield from course(one.days, one.held(topic, hall), record, missed)
    elif topic == 1 and place == 1:
        away = Deed(0, "excuse", cell, {"reason": "Đi công tác theo quyết định"})
        yield from course(
            one.days, one.held(topic, hall), record, (away, Deed(6, "make_up", board, {"way": "recording"}))
        )
    else:
        yield from course(one.days, one.held(topic, hall), record, (Deed(0, "check_in", board, {"source": "list"}),))


def _at_the_door(one: _Year, topic: int, hall: _Hall, board: str) -> Iterator[Deed]:
    sizes = one.sizes
    first, last = sizes.summoned - sizes.exempted, sizes.members - sizes.exempted
    # Whoever is absent from both stands last on the list, whoever came to the first topic alone before him.
    missed = sizes.absent - one.is_absent_key(hall)
    away = missed if topic else missed - sizes.half
    for place in range(first, last - away):
        yield Deed(0, "record_walk_in", board, _named(one, hall, place), mark=f"/{place}")
    for number, guest in enumerate(hall.guests):
        given: dict[str, Value] = {"participant": guest, "cell": hall.cell(number), "category": "other"}
        yield Deed(0, "record_walk_in", board, given, mark=f"/khach-{number}")


def _counted(sizes: Sizes) -> tuple[int, int, int]:
    """Return how many conferences there are, and of how many lists how many people studied everything."""
    lists = len(sizes.years) * len(sizes.places)
    return lists * len(_TOPICS), lists * (sizes.members - sizes.exempted - sizes.absent), lists * sizes.key


def _published(sizes: Sizes) -> tuple[Published, ...]:
    conferences, studied, key = _counted(sizes)
    lists = conferences // len(_TOPICS)
    turns = studied * len(_TOPICS) + lists * sizes.half + conferences * sizes.guests
    turns += sizes.key_absent * len(sizes.years)  # a key cadre absent once stands for one absent from both
    missing = sizes.key_absent * len(sizes.years)
    due = lists * (sizes.members - sizes.exempted)
    held = Text("Hội nghị học tập chuyên đề", "Study conferences")
    came = Text("Lượt người tham dự", "Attendances")
    cadres = Text("Tỷ lệ học tập trong cán bộ chủ chốt", "Share of key cadres who studied")
    people = Text("Tỷ lệ học tập trong cán bộ, đảng viên", "Share of cadres and members who studied")
    rows: tuple[Published, ...] = (
        Published("F004-1", "study.conferences", held, "hoi_nghi", conferences),
        Published("F004-2", "study.turns", came, "luot_nguoi", 60_000, above=10_000),
        Published("F004-3", "study.key_cadres", cadres, "nguoi", percent="98.7"),
        Published("F004-4", "study.members", people, "nguoi", percent="95"),
    )
    rows = rows if sizes == FULL else as_chosen(rows[:1])
    return (
        *rows,
        Published("F004-2" if sizes == FULL else "", "study.turns", came, "luot_nguoi", turns, source=CHOSEN),
        Published("", "study.key_cadres", cadres, "nguoi", key - missing, key, source=CHOSEN),
        Published("", "study.members", people, "nguoi", studied, due, source=CHOSEN),
    )
