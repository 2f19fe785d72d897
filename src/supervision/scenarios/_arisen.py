"""A case that sends another something, opened by that other before."""

from __future__ import annotations

import attrs

from supervision.expr import Expr, Literal, Name
from supervision.model import Opens, Value
from supervision.spec import Library
from supervision.verify import Move, Trace

from ._cast import transitions
from ._guards import expression
from ._paths import is_for_people


def arisen_before(library: Library, moves: Trace, at: int, sending: tuple[str, Trace]) -> Trace | None:
    """Return *moves* with a case before the move *at* that was opened there and sends it; None where none is opened.

    Args:
        library: All workflows.
        moves: In order.
        at: The move that is sent: its case opens the other by a step that stays.
        sending: The relation of the other case to this one, and its moves from its opening to the one that sends.
    """
    move, (relation, path) = moves[at], sending
    first = path[0]
    for way in transitions(library.latest(move.workflow)):
        staying = is_for_people(way) and way.source == way.target == move.source
        for effect in way.opens if staying else ():
            inputs = _handed(effect, first.inputs)
            is_it = (effect.workflow, effect.step, effect.link) == (first.workflow, first.step, relation)
            if is_it and inputs is not None:
                stay = Move(move.case, move.workflow, way.step, way.source, way.target, inputs=inputs)
                return (*moves[:at], stay, attrs.evolve(first, by_system=True), *path[1:], *moves[at:])
    return None


def _handed(effect: Opens, inputs: tuple[tuple[str, Value], ...]) -> tuple[tuple[str, Value], ...] | None:
    """Return what to give so that the case which is opened is given *inputs*; None where it is not handed on."""
    found: list[tuple[str, Value]] = []
    for name, value in inputs:
        parsed = expression(dict(effect.given).get(name, "null"))
        match parsed.root if isinstance(parsed, Expr) else None:
            case Name(path=path):
                found.append((path, value))
            case Literal(value=put) if put == value:
                continue
            case _:
                return None
    return tuple(found)
