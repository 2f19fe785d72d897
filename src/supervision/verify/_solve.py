"""Whether guards can hold together, and on which values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import partial
from itertools import combinations

import attrs

from supervision.expr import Call, EvaluationError, Expr, Literal, Node, Operation, Program, compiled, names, walk
from supervision.machine import GUARD_FUNCTIONS
from supervision.text import Text

from ._numbers import Domain, TooMuchError, key_of
from ._values import Candidates

_RESULTS = {name: Domain(called.gives, is_nullable=False, least=0) for name, called in GUARD_FUNCTIONS.items()}
_MOST_NAMES = 100  # as deep as the search may go
_ABOUT_CHILDREN = {"count", "all_ended", "any_open"}


class Unknown(Enum):
    """The answer that there is no answer."""

    UNKNOWN = "unknown"


UNKNOWN = Unknown.UNKNOWN


def witness(
    guards_true: Sequence[Expr], guards_false: Sequence[Expr], domains: Mapping[str, Domain], *, most: int = 20_000
) -> Mapping[str, object] | Unknown | None:
    """Find values under which every one of *guards_true* holds and none of *guards_false* does.

    Exact on booleans, texts, lists, null and numbers that are compared as ``x - y <= c``: where there are such values,
    some are found. The result of a call is a value of its own; of `GUARD_FUNCTIONS` it is known that counts are not
    negative, that ``any_open`` is the opposite of ``all_ended``, that all of no cases have ended, and that a linked
    case is in one state.

    Args:
        guards_true: Well-typed guards.
        guards_false: Well-typed guards; an error in one of them is as good as false.
        domains: The values of every name the guards read, and of functions other than `GUARD_FUNCTIONS`.
        most: How many combinations it may try.

    Returns:
        A value for every name and every call that was looked at, in order of name: the guards were really evaluated on
        them. None: there are no such values, proved. `UNKNOWN`: neither.
    """
    guards = (*guards_true, *guards_false)
    every = {**_RESULTS, **domains}
    axioms = _axioms(guards)
    nodes = tuple(node for guard in (*guards, *axioms) for node, _ in walk(guard.root))
    read = {name for guard in guards for name in names(guard)}
    if not read | {node.name for node in nodes if isinstance(node, Call)} <= set(every):
        return UNKNOWN
    programs = [(compiled(guard), True) for guard in (*guards_true, *axioms)]
    programs += [(compiled(guard), False) for guard in guards_false]
    try:
        candidates = Candidates(nodes, every)
        found = _Search(candidates, most).under({}, programs)
    except TooMuchError:
        return UNKNOWN
    if found is None:
        return None if candidates.is_complete else UNKNOWN
    # The guards are settled; what is left may be anything.
    rest = {name: None if every[name].is_nullable else next(candidates.of(name)) for name in read - set(found)}
    return dict(sorted((found | rest).items()))


def _axioms(guards: Sequence[Expr]) -> list[Expr]:
    """Return what is true of the functions in *guards* whatever happens."""
    found = [node for guard in guards for node, _ in walk(guard.root) if isinstance(node, Call)]
    axioms: list[Node] = []
    for parts in {_written(call): call.parts for call in found if call.name in _ABOUT_CHILDREN}.values():
        count, ended, still = (Call(0, 0, name, parts) for name in ("count", "all_ended", "any_open"))
        some = Operation(0, 0, ">", (count, Literal(0, 0, 0)))
        axioms += [Operation(0, 0, "!=", (ended, still)), Operation(0, 0, "||", (ended, some))]
    places = {_written(call): call for call in found if call.name == "linked_in"}
    for (one, first), (other, second) in combinations(places.items(), 2):
        if one[0] == other[0]:
            axioms.append(Operation(0, 0, "!", (Operation(0, 0, "&&", (first, second)),)))
    return [Expr("", axiom) for axiom in axioms]


def _written(call: Call) -> tuple[object, ...]:
    return tuple(getattr(part, "value", part) for part in call.parts)


class _OpenError(EvaluationError):
    """The guard needs a value that is not chosen yet; absorbed, as any error, where it does not matter."""


class _Chosen(dict[str, object]):
    """The values chosen so far, as an environment that is an error, and no null, where nothing is chosen.

    Attributes:
        missing: The first name that was asked for in vain.
    """

    missing: str | None = None

    def get(self, name: str, _default: object = None) -> object:
        if name not in self:
            self.missing = self.missing or name
            raise _OpenError(1, Text(name))
        return self[name]

    def called(self, function: str, *arguments: object) -> object:
        """Return the value chosen for a call."""
        return self.get(key_of(function, arguments))


@attrs.define
class _Search:
    """Chooses one value after the other, those first that a guard asks for; never looks behind a settled guard."""

    candidates: Candidates
    left: int
    _chosen: _Chosen = attrs.field(init=False, factory=_Chosen)
    _functions: dict[str, Callable[..., object]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._functions = {name: partial(self._chosen.called, name) for name in self.candidates.domains}

    def under(self, values: dict[str, object], programs: Sequence[tuple[Program, bool]]) -> dict[str, object] | None:
        """Return *values* with others added so that every guard comes out as wanted; None where there are none."""
        self.left -= 1
        if self.left < 0 or len(values) > _MOST_NAMES:
            raise TooMuchError
        self._chosen.clear()
        self._chosen.update(values)
        missing: str | None = None
        still: list[tuple[Program, bool]] = []
        for program, wanted in programs:
            self._chosen.missing = None
            found = _outcome(program, self._chosen, self._functions)
            if found is None and self._chosen.missing is not None:
                missing = missing or self._chosen.missing
                still.append((program, wanted))
            elif (found is True) is not wanted:
                return None
        if missing is None:
            return values
        # What is settled stays so, whatever else is chosen.
        tried = (self.under({**values, missing: value}, still) for value in self.candidates.of(missing))
        return next((found for found in tried if found is not None), None)


def _outcome(program: Program, chosen: _Chosen, functions: Mapping[str, Callable[..., object]]) -> object:
    try:
        return program(chosen, functions)
    except EvaluationError:
        return None
