"""How people name a case: by its reference, or by the case it arose from."""

from __future__ import annotations

import re
from collections.abc import Collection

import attrs

from supervision.model import CaseId
from supervision.store import Transaction

_NTH = re.compile(r"(.+?)#([1-9][0-9]{0,3})")


@attrs.frozen
class Address:
    """A case by name.

    Attributes:
        workflow: Of the case the way begins at; empty where *reference* is a case's own id.
        reference: Its reference.
        hops: Workflows of the cases that arose one from the other from there on, each with which one of them, from 1,
            oldest first; None is the youngest.
    """

    workflow: str
    reference: str
    hops: tuple[tuple[str, int | None], ...] = ()


def address_of(text: str, workflows: Collection[str], own: str = "") -> Address:
    """Return what *text* names.

    ``KH-01`` is a case of the workflow *own*; ``plan/KH-01`` a case of that workflow, and where *own* is another
    workflow the youngest case of it that arose from there; ``plan/KH-01 > posting#1`` the oldest posting that did.
    A text without a workflow is an id where there is no *own*.
    """
    first, *rest = (piece.strip() for piece in text.split(" > "))
    workflow, slash, reference = first.partition("/")
    if not slash or workflow not in workflows:
        return Address(own, text)
    hops = [_hop(piece) for piece in rest]
    if own and own != (hops[-1][0] if hops else workflow):
        hops.append((own, None))
    nth = _NTH.fullmatch(reference)
    if not rest and hops and nth is not None:
        reference, hops = nth[1], [(own, int(nth[2]))]
    return Address(workflow, reference, tuple(hops))


def find_case(transaction: Transaction, address: Address) -> CaseId | None:
    """Return the case an address names; None where there is none."""
    if not address.workflow:
        case_id = CaseId(address.reference)
        return case_id if transaction.cases((case_id,)) else None
    found = transaction.find(address.workflow, address.reference)
    for workflow, nth in address.hops:
        if found is None:
            return None
        case = transaction.cases((found,))[found]
        children = [link.case_id for link in case.links if link.is_child and link.workflow == workflow]
        at = len(children) if nth is None else nth
        found = children[at - 1] if 0 < at <= len(children) else None
    return found


def _hop(piece: str) -> tuple[str, int | None]:
    nth = _NTH.fullmatch(piece)
    return (nth[1].strip(), int(nth[2])) if nth is not None else (piece, None)
