"""Which values of a name are worth trying: guards that can hold at all hold on some of these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations

import attrs

from supervision.expr import Literal, Name, Node, Operation, Type

from ._numbers import Domain, Sum, reached, sums

_FIRST, _PLAIN, _LAST = (day.toordinal() for day in (date(1900, 1, 1), date(2026, 1, 1), date(2199, 12, 31)))
_LONGEST_LIST = 1_000


@attrs.define
class Candidates:
    """The values to try.

    Attributes:
        nodes: Everything in the guards.
        domains: By name, and by function.
        is_complete: Whether to find nothing among them is to prove that there is nothing.
    """

    nodes: tuple[Node, ...]
    domains: Mapping[str, Domain]
    is_complete: bool = True
    _texts: list[str] = attrs.field(init=False)
    _tested: dict[str, set[str]] = attrs.field(init=False, factory=dict)
    _numbers: dict[str, set[int]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        names = {node.path: self.domains[node.path] for node in self.nodes if isinstance(node, Name)}
        said = {node.value for node in self.nodes if isinstance(node, Literal) and isinstance(node.value, str)}
        said |= {str(choice) for domain in names.values() for choice in domain.choices}
        # One more for every name: a text that is none of those said.
        self._texts = sorted({f"({name})" for name, domain in names.items() if domain.type is Type.TEXT} | said)
        for node in self.nodes:
            if isinstance(node, Operation) and node.op == "in" and isinstance(node.parts[1], Name):
                self._tested.setdefault(node.parts[1].path, set()).update(self._meant(node.parts[0]))
        totals = (*sums(self.nodes, self.domains), *self._limits(names))
        starts = {name: 0 for total in totals for name in total}
        starts |= {name: _PLAIN for name in starts if self._is_date(name)}
        self._numbers, is_linear = reached(totals, starts)
        self.is_complete = is_linear and not any(text.startswith("(") for text in said)

    def _is_date(self, name: str) -> bool:
        domain = self.domains.get(name.partition("(")[0])
        return domain is not None and domain.type is Type.DATE

    def of(self, name: str) -> Iterator[object]:
        """Yield the values of a name, or of a call under its `key_of`: plain ones first, null last."""
        domain = self.domains[name.partition("(")[0]]
        match domain.type:
            case Type.BOOL:
                yield from (True, False)
            case Type.INT:
                yield from domain.choices or self._near(name, 0, domain.least)
            case Type.DATE:
                yield from (date.fromordinal(day) for day in self._near(name, _PLAIN, _FIRST) if day <= _LAST)
            case Type.TEXT:
                yield from domain.choices or sorted(self._texts, key=lambda text: text != f"({name})")
            case Type.LIST:
                yield from self._lists(name, domain.least or 0)
            case _:
                yield name
        if domain.is_nullable:
            yield None

    def _near(self, name: str, plain: int, least: int | None) -> list[int]:
        head = name.partition("(")[0]
        found = {
            number for key, numbers in self._numbers.items() if key.partition("(")[0] == head for number in numbers
        }
        return sorted((number for number in found if least is None or number >= least), key=lambda n: abs(n - plain))

    def _lists(self, name: str, least: int) -> Iterator[tuple[str, ...]]:
        tested = sorted(self._tested.get(name, ()))
        for length in self._near(f"#{name}", 0, least):
            if length > _LONGEST_LIST:
                self.is_complete = False
                return
            for held in range(min(length, len(tested)) + 1):
                fillers = [f"({name} {at})" for at in range(held, length)]
                yield from ((*items, *fillers) for items in combinations(tested, held))

    def _meant(self, item: Node) -> Iterable[str]:
        if isinstance(item, Literal):
            return {item.value} if isinstance(item.value, str) else ()
        return self._texts

    def _limits(self, names: Mapping[str, Domain]) -> Iterator[Sum]:
        for name, domain in names.items():
            match domain.type:
                case Type.DATE:
                    yield from ({name: 1, "": -limit} for limit in (_FIRST, _LAST))
                case Type.INT:
                    yield {name: 1, "": -(domain.least or 0)}
                case Type.LIST:
                    lengths = range(len(self._tested.get(name, ())) + 1)
                    yield from ({f"#{name}": 1, "": -length} for length in (*lengths, domain.least or 0))
