"""What is asked, checked whole; and the groups it falls into."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from supervision.errors import SupervisionError

DEAREST = 10_000_000


@attrs.frozen(slots=True)
class Demand:
    """Somebody who must be supervised.

    Attributes:
        id: One of its own among the demands.
        eligible: Ids of the supervisors who may; empty where nobody may.
        place: Where, for the cost; any text, the same for all who cost the same.
        last: The supervisor of last year; None where there was none.
    """

    id: str
    eligible: frozenset[str]
    place: str = ""
    last: str | None = None


@attrs.frozen(slots=True)
class Supervisor:
    """Somebody who supervises.

    Attributes:
        room: How many at most; None for any number.
    """

    id: str
    room: int | None = None


@attrs.frozen
class ProblemError(SupervisionError):
    """The problem cannot be one.

    Attributes:
        problems: Everything that is wrong, each in Vietnamese and English.
    """

    problems: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join(self.problems)


def _free(_place: str, _supervisor: str) -> int:
    return 0


def _all_demands(asked: Iterable[Demand]) -> tuple[Demand, ...]:
    return tuple(asked)


def _all_supervisors(able: Iterable[Supervisor]) -> tuple[Supervisor, ...]:
    return tuple(able)


@attrs.frozen
class Problem:
    """Demands, supervisors, and what a pair costs.

    Attributes:
        cost: ``cost(place, supervisor)``, a whole number from 0 to ten million in a unit of the host's choice; asked
            once for each place and supervisor.
        kept: What it is worth, in the same unit, that a supervisor of last year goes on; from 0.

    Raises:
        ProblemError: An id stands twice, a demand names an unknown supervisor, a room or a worth is below 0.
    """

    demands: tuple[Demand, ...] = attrs.field(converter=_all_demands)
    supervisors: tuple[Supervisor, ...] = attrs.field(converter=_all_supervisors)
    cost: Callable[[str, str], int] = attrs.field(default=_free, kw_only=True)
    kept: int = attrs.field(default=0, kw_only=True)

    def __attrs_post_init__(self) -> None:
        problems = tuple(_wrong(self))
        if problems:
            raise ProblemError(problems)


@attrs.frozen(slots=True)
class Group:
    """Demands alike: whoever may supervise one may supervise all, at the same cost."""

    eligible: frozenset[str]
    place: str
    last: str | None
    demands: tuple[str, ...]


def groups(problem: Problem) -> tuple[Group, ...]:
    """Return the demands as groups, in the order of their first demand; within one by id."""
    members: dict[tuple[frozenset[str], str, str | None], list[str]] = {}
    for demand in problem.demands:
        # A supervisor of last year who may not go on is no reason to tell demands apart.
        last = demand.last if problem.kept and demand.last in demand.eligible else None
        members.setdefault((demand.eligible, demand.place, last), []).append(demand.id)
    return tuple(Group(*alike, tuple(sorted(ids))) for alike, ids in members.items())


def prices(problem: Problem) -> dict[str, dict[str, int]]:
    """Return what each place costs each supervisor.

    Raises:
        ProblemError: A cost is no whole number from 0 to ten million.
    """
    asked = {
        place: {supervisor.id: problem.cost(place, supervisor.id) for supervisor in problem.supervisors}
        for place in dict.fromkeys(demand.place for demand in problem.demands)
    }
    wrong = tuple(
        f"chi phí từ “{place}” đến “{supervisor}” phải là số nguyên từ 0 đến {DEAREST:,}, không phải {cost!r} · "
        f"the cost from “{place}” to “{supervisor}” must be a whole number from 0 to {DEAREST:,}, not {cost!r}"
        for place, row in asked.items()
        for supervisor, cost in row.items()
        if type(cost) is not int or not 0 <= cost <= DEAREST
    )
    if wrong:
        raise ProblemError(wrong)
    return asked


def _wrong(problem: Problem) -> Iterator[str]:
    known = {supervisor.id for supervisor in problem.supervisors}
    yield from _twice([supervisor.id for supervisor in problem.supervisors], "bên giám sát", "supervisor")
    yield from _twice([demand.id for demand in problem.demands], "người được giám sát", "demand")
    for supervisor in problem.supervisors:
        if supervisor.room is not None and supervisor.room < 0:
            yield (
                f"“{supervisor.id}” không thể nhận {supervisor.room} người: số người phải từ 0 · "
                f"“{supervisor.id}” cannot take {supervisor.room}: the room must be 0 or more"
            )
    if not 0 <= problem.kept <= DEAREST:
        yield (
            f"giá trị của việc giữ nguyên người giám sát phải từ 0 đến {DEAREST:,}, không phải {problem.kept} · "
            f"what keeping a supervisor is worth must be from 0 to {DEAREST:,}, not {problem.kept}"
        )
    checked: set[frozenset[str]] = set()
    for demand in problem.demands:
        if demand.eligible in checked:
            continue
        checked.add(demand.eligible)
        if unknown := sorted(demand.eligible - known):
            yield (
                f"“{demand.id}” nêu bên giám sát không có trong danh sách: {', '.join(unknown)} · "
                f"“{demand.id}” names supervisors who are not in the list: {', '.join(unknown)}"
            )


def _twice(ids: list[str], vi: str, en: str) -> Iterator[str]:
    seen: set[str] = set()
    for ident in dict.fromkeys(ident for ident in ids if ident in seen or seen.add(ident)):  # type: ignore[func-returns-value]
        yield f"{vi} “{ident}” có hai lần · {en} “{ident}” stands twice"
