"""Which numbers are worth trying, read off what guards compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import product

import attrs

from supervision.expr import Call, Literal, Name, Node, Operation, Type

_COMPARISONS = {"==", "!=", "<", "<=", ">", ">="}
_DATES = "@"  # how often dates count in a sum: once, and the sum is a date
_MOST = 20_000  # numbers looked at
Sum = dict[str, int]  # how often each name counts; under the empty name what is added


@attrs.frozen
class Domain:
    """The values a name, or the result of a function, can take.

    Attributes:
        type: What they are. Dates are those from 1900 to 2199, lists hold texts, ``Type.ANY`` is for functions alone.
        is_nullable: Whether there may be none; a function always has a result.
        choices: The only texts or integers possible; empty for all.
        least: The smallest integer or the shortest length of a list; None for none.
    """

    type: Type
    is_nullable: bool = True
    choices: tuple[str | int, ...] = ()
    least: int | None = None


class TooMuchError(Exception):
    """More is asked than can be tried; never leaves this package."""


def key_of(name: str, arguments: Iterable[object]) -> str:
    """Return what the result of a call is called: ``taken("approve")``."""
    written = ", ".join(f'"{argument}"' for argument in arguments)
    return f"{name}({written})"


def sums(nodes: Iterable[Node], domains: Mapping[str, Domain]) -> Iterator[Sum]:
    """Yield every sum that *nodes* compare with 0, and every date that could be no date less the limits of dates."""
    for node in nodes:
        pairs: list[tuple[Node, Node]] = []
        match node:
            case Operation(op="in", parts=(item, Operation(parts=items))):
                pairs = [(item, other) for other in items]
            case Operation(op=op, parts=(one, other)) if op in _COMPARISONS:
                pairs = [(one, other)]
            case Operation(op="+" | "-") if (_sum(node, domains) or {}).get(_DATES) == 1:
                pairs = [(node, Literal(0, 0, limit)) for limit in (date.min, date.max)]
        for pair in pairs:
            if (total := _sum(Operation(0, 0, "-", pair), domains)) is not None:
                yield from _settled(total, domains)


def _sum(node: Node, domains: Mapping[str, Domain], sign: int = 1) -> Sum | None:
    match node:
        case Literal(value=date() as day):
            return {"": sign * day.toordinal(), _DATES: sign}
        case Literal(value=int() as number) if not isinstance(number, bool):
            return {"": sign * number}
        case Name(path=path) if domains[path].type in {Type.INT, Type.DATE}:
            return {path: sign, _DATES: sign * (domains[path].type is Type.DATE)}
        case Call(name=name, parts=parts) if domains[name].type in {Type.INT, Type.DATE}:
            key = key_of(name, (getattr(part, "value", part) for part in parts))
            return {key: sign, _DATES: sign * (domains[name].type is Type.DATE)}
        case Operation(op="size", parts=(part,)):
            return {f"#{part.path}": sign} if isinstance(part, Name) else {"": sign * len(getattr(part, "parts", ()))}
        case Operation(op="+" | "-" | "neg" as op, parts=parts):
            signs = {"+": (sign, sign), "-": (sign, -sign), "neg": (-sign,)}[op]
            return _added([_sum(part, domains, its_sign) for part, its_sign in zip(parts, signs, strict=True)])
    return None


def _added(totals: Iterable[Sum | None]) -> Sum | None:
    found: Sum = {}
    for total in totals:
        if total is None:
            return None
        for name, times in total.items():
            found[name] = found.get(name, 0) + times
    return found


def _settled(total: Sum, domains: Mapping[str, Domain]) -> Iterator[Sum]:
    """Put every value it can have in the place of an integer with choices."""
    names = [name for name in total if name in domains and domains[name].choices]
    for values in product(*(domains[name].choices for name in names)):
        more = sum(total[name] * int(value) for name, value in zip(names, values, strict=True))
        yield {name: times for name, times in total.items() if name not in names} | {"": total.get("", 0) + more}


def reached(totals: Iterable[Sum], plain: Mapping[str, int]) -> tuple[dict[str, set[int]], bool]:
    """Return the numbers to try by name, and whether they are all that could matter.

    Guards whose comparisons come down to ``x - y <= c`` hold, if at all, with every number a sum of such ``c``, give or
    take 1, along a path from 0 - or from the *plain* number of any name, where nothing ties the numbers to 0.
    """
    links: dict[tuple[str, str], set[int]] = {}
    is_complete = True
    for total in totals:
        match sorted((times, name) for name, times in total.items() if times and name not in {"", _DATES}):
            case []:
                continue
            case [(times, above)]:
                below, apart = "", -total.get("", 0) // times
            case [(-1, below), (1, above)]:
                apart = -total.get("", 0)
            case _:
                is_complete = False
                continue
        links.setdefault((above, below), set()).update(range(apart - 1, apart + 2))
        links.setdefault((below, above), set()).update(range(-apart - 1, -apart + 2))
    return _walked(links, plain), is_complete


def _walked(links: Mapping[tuple[str, str], set[int]], plain: Mapping[str, int]) -> dict[str, set[int]]:
    """Add up the steps along every path that meets no name twice."""
    found = {name: {start} for name, start in plain.items()}
    paths: list[tuple[tuple[str, ...], set[int]]] = [((name,), {start}) for name, start in ({**plain, "": 0}).items()]
    tried = 0
    while paths:
        path, numbers = paths.pop()
        for (above, below), steps in links.items():
            if below == path[-1] and above and above not in path:
                further = {number + step for number in numbers for step in steps}
                found[above] |= further
                paths.append(((*path, above), further))
                tried += len(further)
        if tried > _MOST:
            raise TooMuchError
    return found
