"""Whether what several writers saw can have happened one after the other.

Adya's edges between operations - who wrote what the other replaced (ww), read (wr), or replaced what the other had
read (rw) - and who had ended before the other began (rt).  A cycle means that no order explains what was seen (Adya,
"Weak Consistency", 1999; with real time: Herlihy and Wing, 1990).  Versions are read off the record, as in Kingsbury
and Alvaro, "Elle" (2020), so the check is linear in the history.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from supervision.store import Store

from ._cycles import Graph, components, shortest_cycle
from ._history import ClaimDays, Operation

_Version = tuple[str, int]
_Days = frozenset[tuple[str, str]]


@attrs.frozen(slots=True)
class Anomaly:
    """Something that no serial order of the operations explains.

    Attributes:
        kind: ``lost`` (acknowledged and not there), ``aborted`` (undone and there all the same), ``twice`` (a command
            with two effects), ``forked`` (two wrote behind the same version: a lost update), ``nowhere`` (a version,
            receipt or claim that nobody wrote), ``unrepeatable`` (one transaction saw two versions), ``cycle``,
            ``realtime`` (a cycle only since one operation had ended before another began).
        text: What and where.
        operations: Those involved; of a cycle in its order.
    """

    kind: str
    text: str
    operations: tuple[Operation, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind}: {self.text}"


def check_history(operations: Iterable[Operation], store: Store | None = None) -> tuple[Anomaly, ...]:
    """Return what in a history no serial order explains; empty where there is one.

    Every change of the cases concerned must be in the history, or have happened before it began.

    Args:
        operations: From `History.operations`; of several processes, all of them together.
        store: The ledger afterwards, to see that all that was acknowledged is there, once, and nothing else.
    """
    recorded = sorted(operations, key=lambda operation: operation.invoked)
    kept = _kept(store) if store is not None else None
    seen = _Seen(_happened(recorded, kept))
    graph = seen.graph()
    found = [*seen.problems, *_unrepeatable(seen.operations)]
    if kept is not None:
        found += [*_compared(seen.operations, kept), *_undone(recorded, kept)]
    cyclic = components(graph)
    found += [_told("cycle", graph, cycle, seen.operations) for cycle in cyclic]
    inside = {node for cycle in cyclic for node in cycle}
    _add_real_time(graph, seen.operations)
    late = [cycle for cycle in components(graph) if not inside & set(cycle)]
    found += [_told("realtime", graph, cycle, seen.operations) for cycle in late]
    return tuple(found)


class _Seen:
    """Who wrote which version, who saw it, and what nobody can have seen."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = operations
        self.problems: list[Anomaly] = []
        self.writer: dict[_Version, int] = {}
        self.next: dict[_Version, list[int]] = defaultdict(list)
        self.writer_of_command: dict[str, int] = {}
        for number, operation in enumerate(operations):
            for case_id, before, after in operation.writes:
                self.next[case_id, before].append(number)
                self.writer[case_id, after] = number
            for command in operation.commands:
                first = self.writer_of_command.setdefault(command, number)
                if first != number:
                    self._add("twice", f"command {command}", first, number)
        for (case_id, before), numbers in self.next.items():
            if len(numbers) > 1:
                self._add("forked", f"case {case_id} behind {before}", *numbers)
        self._first = self._initial()

    def graph(self) -> Graph:
        """Return the edges between operations, without those of time."""
        graph = Graph()
        for number, operation in enumerate(self.operations):
            for case_id, before, _ in operation.writes:
                self._from_writer(graph, "ww", (case_id, before), number)
            for version in operation.reads:
                self._from_writer(graph, "wr", version, number)
                for later in self.next.get(version, ()):
                    graph.add(number, later, f"rw {version[0]}")
            self._receipts(graph, number, operation)
        for number, case_id, key, days in self._claims_read():
            self._claim(graph, number, (case_id, key), days)
        return graph

    def _from_writer(self, graph: Graph, kind: str, version: _Version, number: int) -> None:
        if version in self.writer:
            graph.add(self.writer[version], number, f"{kind} {version[0]}")
        elif version[1] != self._first[version[0]]:
            self._add("nowhere", f"case {version[0]} at {version[1]}", number)

    def _receipts(self, graph: Graph, number: int, operation: Operation) -> None:
        for command, is_known in operation.known:
            writer = self.writer_of_command.get(command)
            if writer is None:
                continue
            one, two = (writer, number) if is_known else (number, writer)
            graph.add(one, two, f"{'wr' if is_known else 'rw'} {command}")

    def _initial(self) -> dict[str, int]:
        """Return the version each case had before the history began."""
        versions: dict[str, int] = {}
        for case_id, seq in self._versions_seen():
            versions[case_id] = min(seq, versions.get(case_id, seq))
        return versions

    def _versions_seen(self) -> Iterator[_Version]:
        for operation in self.operations:
            yield from operation.reads
            yield from ((case_id, before) for case_id, before, _ in operation.writes)

    # claims: a look at a key is a look at every case that ever held it

    def _claims_read(self) -> Iterator[tuple[int, str, str, frozenset[tuple[str, str]]]]:
        self._lines = self._claim_lines()
        self._fits = {place: _fits_of(line) for place, line in self._lines.items()}
        holders = defaultdict(set)
        for case_id, key in self._lines:
            holders[key].add(case_id)
        for number, operation in enumerate(self.operations):
            own = {case_id for case_id, _, _ in operation.writes}
            for key, found in operation.held:
                for case_id in holders[key] - own:
                    yield number, case_id, key, frozenset((one, two) for case, one, two in found if case == case_id)

    def _claim_lines(self) -> dict[tuple[str, str], list[tuple[int, frozenset[tuple[str, str]]]]]:
        """Return what each case held on each key, version by version; before the first what it held is unknown."""
        written: dict[str, dict[int, tuple[ClaimDays, ...]]] = defaultdict(dict)
        for operation in self.operations:
            for case_id, after, days in operation.claims:
                written[case_id][after] = days
        return {
            (case_id, key): [
                *([(0, frozenset[tuple[str, str]]())] if self._first.get(case_id) == 0 else []),
                *(
                    (after, frozenset(day[1:] for day in versions[after] if day[0] == key))
                    for after in sorted(versions)
                ),
            ]
            for case_id, versions in written.items()
            for key in {day[0] for days in versions.values() for day in days}
        }

    def _claim(self, graph: Graph, number: int, place: tuple[str, str], days: frozenset[tuple[str, str]]) -> None:
        line = self._lines[place]
        fits = self._fits[place].get(days)
        if fits is None:
            if line[0][0] == 0:
                self._add("nowhere", f"claim {place[1]} of case {place[0]}", number)
        # Held, given up and held again: then the look does not tell which version it saw.
        elif fits.last - fits.first == fits.times - 1:
            writer = self.writer.get((place[0], line[fits.first][0]))
            if writer is not None:
                graph.add(writer, number, f"wr {place[1]}")
            if fits.last + 1 < len(line):
                later = self.writer.get((place[0], line[fits.last + 1][0]))
                if later is not None:
                    graph.add(number, later, f"rw {place[1]}")

    def _add(self, kind: str, text: str, *numbers: int) -> None:
        self.problems.append(Anomaly(kind, text, tuple(self.operations[number] for number in numbers)))


class _Fits(NamedTuple):
    """Where in a case's line it held the same on a key: the first place, the last, and how many there are."""

    first: int
    last: int
    times: int


def _fits_of(line: Iterable[tuple[int, _Days]]) -> dict[_Days, _Fits]:
    found: dict[_Days, _Fits] = {}
    for at, (_, days) in enumerate(line):
        known = found.get(days)
        found[days] = _Fits(at, at, 1) if known is None else _Fits(known.first, at, known.times + 1)
    return found


def _happened(operations: Sequence[Operation], kept: _Kept | None) -> list[Operation]:
    """Return the operations that took place: those acknowledged, and those of unknown result whose effects are seen."""
    done = [operation for operation in operations if operation.outcome == "done"]
    # Of several tries of one command the last is the one that did it: the others were asked for again.
    tries = sorted(
        (operation for operation in operations if operation.outcome == "unknown" and operation.writes),
        key=lambda operation: operation.invoked,
        reverse=True,
    )
    found = _kept_of(done, tries, kept) if kept is not None else _seen_by_others(done, tries)
    return sorted([*done, *found], key=lambda operation: operation.invoked)


def _kept_of(done: Sequence[Operation], tries: Sequence[Operation], kept: _Kept) -> Iterator[Operation]:
    written = {command for operation in done for command in operation.commands}
    for operation in tries:
        if not written & {*operation.commands} and all(_is_kept(operation, kept)):
            written |= {*operation.commands}
            yield operation


def _seen_by_others(done: Sequence[Operation], tries: Sequence[Operation]) -> Iterator[Operation]:
    """Yield the tries whose versions or receipts somebody saw."""
    written = {command for operation in done for command in operation.commands}
    shown = {command for operation in done for command, is_known in operation.known if is_known}
    seen = {version for operation in done for version in _needed(operation)}
    seen -= {(case_id, after) for operation in done for case_id, _, after in operation.writes}
    waiting = list(tries)
    while operation := next((each for each in waiting if _shows(each, shown, seen)), None):
        waiting.remove(operation)
        if not written & {*operation.commands}:
            yield operation
            written |= {*operation.commands}
            seen = (seen | set(_needed(operation))) - {(case_id, after) for case_id, _, after in operation.writes}


def _shows(operation: Operation, shown: set[str], seen: set[_Version]) -> bool:
    return bool(shown & {*operation.commands} or seen & {(case_id, after) for case_id, _, after in operation.writes})


def _is_kept(operation: Operation, kept: _Kept) -> Iterator[bool]:
    for case_id, before, after in operation.writes:
        line = kept.events.get(case_id, ())[before:after]
        yield len(line) == after - before and set(line) <= set(operation.commands)


def _needed(operation: Operation) -> Iterator[_Version]:
    yield from operation.reads
    yield from ((case_id, before) for case_id, before, _ in operation.writes)


def _unrepeatable(operations: Iterable[Operation]) -> Iterator[Anomaly]:
    for operation in operations:
        times = Counter(case_id for case_id, _ in operation.reads)
        yield from (
            Anomaly("unrepeatable", f"case {case_id}", (operation,)) for case_id, count in times.items() if count > 1
        )


# the ledger afterwards


@attrs.frozen(slots=True)
class _Kept:
    """What is in the ledger: the command of each event by case, and how often each command stands there."""

    events: dict[str, tuple[str, ...]]
    commands: Counter[str]


def _kept(store: Store) -> _Kept:
    events: dict[str, tuple[str, ...]] = {}
    page = store.cases(limit=1_000)
    while page:
        events |= {case.id: tuple(event.command_id for event in store.events(case.id)) for case in page}
        page = store.cases(after=page[-1].id, limit=1_000)
    return _Kept(events, Counter(command for line in events.values() for command in line))


def _compared(operations: Sequence[Operation], kept: _Kept) -> Iterator[Anomaly]:
    wanted: Counter[str] = Counter()
    for operation in operations:
        for (case_id, before, after), is_there in zip(operation.writes, _is_kept(operation, kept), strict=True):
            if not is_there:
                yield Anomaly("lost", f"case {case_id} from {before} to {after}", (operation,))
        for command in operation.commands:
            wanted[command] = sum(after - before for _, before, after in operation.writes)
    by_command = {command: operation for operation in operations for command in operation.commands}
    for command, count in kept.commands.items():
        if command in by_command and count > wanted[command]:
            yield Anomaly("twice", f"command {command}", (by_command[command],))


def _undone(operations: Iterable[Operation], kept: _Kept) -> Iterator[Anomaly]:
    good = {command for operation in operations if operation.outcome != "undone" for command in operation.commands}
    for operation in operations:
        if operation.outcome == "undone":
            for command in set(operation.commands) - good:
                if command in kept.commands:
                    yield Anomaly("aborted", f"command {command}", (operation,))


# time


def _add_real_time(graph: Graph, operations: Sequence[Operation]) -> None:
    """Add who had ended before another began; only from those that no other of them had ended before."""
    ends = sorted(
        (operation.returned, number) for number, operation in enumerate(operations) if operation.outcome == "done"
    )
    frontier: list[int] = []
    at = 0
    for number, operation in enumerate(operations):
        while at < len(ends) and ends[at][0] < operation.invoked:
            ended = ends[at][1]
            began = operations[ended].invoked
            frontier = [other for other in frontier if operations[other].returned >= began]
            frontier.append(ended)
            at += 1
        for other in frontier:
            graph.add(other, number, "rt")


def _told(kind: str, graph: Graph, nodes: Sequence[int], operations: Sequence[Operation]) -> Anomaly:
    cycle = shortest_cycle(graph, nodes)
    names = [", ".join(operations[node].commands) or operations[node].worker for node in cycle]
    arrows = [graph.label(one, two) for one, two in zip(cycle, [*cycle[1:], cycle[0]], strict=True)]
    told = " ".join(f"{name} -{arrow}->" for name, arrow in zip(names, arrows, strict=True))
    return Anomaly(kind, f"{told} {names[0]}", tuple(operations[node] for node in cycle))
