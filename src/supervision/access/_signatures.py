"""Who has signed, and whose signature is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from supervision.model import Case, PersonId, Reason, Transition, Value
from supervision.text import Text

from ._authority import Act, barred, could_of, grant_of


@attrs.frozen(slots=True)
class Signatures:
    """How far the signatures given go.

    Attributes:
        missing: For each entry of `Transition.signs` how many signatures it still lacks.
        whose: For each entry whose signature it asks for, in words.
        reasons: Why some of those who signed may not; empty where all may.
        mandates: The mandates that gave the right to sign.
    """

    missing: tuple[int, ...]
    whose: tuple[Text, ...]
    reasons: tuple[Reason, ...]
    mandates: tuple[str, ...]


def count_signatures(
    transition: Transition, signers: Iterable[PersonId], fields: Mapping[str, Value], case: Case, act: Act
) -> Signatures:
    """Hold those who signed against what a step asks for.

    Everybody counts for one entry at most; whoever could sign under several is counted so that most entries are
    satisfied.  Whoever is barred from the step, or has no right under any entry, may not sign at all.
    """
    slots: list[list[PersonId]] = [[] for entry in transition.signs for _ in range(entry.count)]
    owners = [number for number, entry in enumerate(transition.signs) for _ in range(entry.count)]
    never = transition.by.never if transition.by is not None else ()
    reasons: list[Reason] = []
    mandates: list[str] = []
    for signer in dict.fromkeys(signers):
        acting = attrs.evolve(act, actor=signer, on_behalf_of=None)
        grants = [grant_of(entry.doer, fields, acting) for entry in transition.signs]
        bars = tuple(barred(never, fields, case, acting))
        if bars or not any(grants):
            reasons += bars or (Reason("signer_not_entitled", {"actor": signer}),)
            continue
        mandates += [mandate for grant in grants if grant is not None for mandate in grant.mandates]
        for slot, owner in zip(slots, owners, strict=True):
            if grants[owner] is not None:
                slot.append(signer)
    empty = _unfilled(slots)
    missing = tuple(sum(owners[at] == number for at in empty) for number in range(len(transition.signs)))
    whose = tuple(could_of(entry.doer, fields, act)[0] for entry in transition.signs)
    return Signatures(missing, whose, tuple(reasons), tuple(dict.fromkeys(mandates)))


def _unfilled(slots: list[list[PersonId]]) -> list[int]:
    """Return the slots left over when as many as can be are filled, each with somebody else (augmenting paths)."""
    given: dict[PersonId, int] = {}

    def fill(at: int, asked: set[PersonId]) -> bool:
        for signer in slots[at]:
            if signer not in asked:
                asked.add(signer)
                if signer not in given or fill(given[signer], asked):
                    given[signer] = at
                    return True
        return False

    return [at for at in range(len(slots)) if not fill(at, set())]
