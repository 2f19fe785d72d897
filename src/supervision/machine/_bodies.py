"""What a body must have done before a step of its own: signed, and voted."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.model import Clause, Quorum, Reason, Transition
from supervision.text import Text

from ._context import Context
from ._inputs import votes_in

_OF = {"members": Text("tổng số thành viên", "all members"), "present": Text("số người có mặt", "those present")}


@attrs.frozen(slots=True, eq=False)
class Signed:
    """Enough people have signed, each entitled to, each for one entry."""

    transition: Transition
    inputs: frozenset[str]

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return who may not sign, and whose signature is missing."""
        if context.awaits("signatures", self.inputs):
            return ()
        found = context.signatures(self.transition)
        missing = zip(found.missing, found.whose, strict=True)
        lacking = (Reason("signature_missing", {"count": count, "could": (who,)}) for count, who in missing if count)
        return (*found.reasons, *lacking)

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return each signature asked for, and whether it is there; then who may not sign."""
        found = context.signatures(self.transition)
        asked = zip(self.transition.signs, found.missing, found.whose, strict=True)
        return (
            *(Clause("signature", not gone, {"count": entry.count, "could": (who,)}) for entry, gone, who in asked),
            *(Clause(reason.code, holds=False, params=reason.params) for reason in found.reasons),
        )


@attrs.frozen(slots=True, eq=False)
class Voted:
    """Enough members were present, and enough of them agreed."""

    quorum: Quorum

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return which share was not reached, with the numbers; a vote that is missing or none is told elsewhere."""
        votes = votes_in(context.command.inputs.get("vote"))
        return () if votes is None else tuple(self._short(*votes))

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return the shares that are asked for, and whether they are reached."""
        quorum, votes = self.quorum, votes_in(context.command.inputs.get("vote"))
        is_kept = votes is not None and not self.reasons(context)
        present, agreed = _share(quorum.present), _share(quorum.agreed)
        return (Clause("quorum", is_kept, {"present": present, "agreed": agreed, "of": _OF[quorum.of]}),)

    def _short(self, members: int, present: int, agreed: int) -> Iterator[Reason]:
        (least, most), (more, than) = self.quorum.present, self.quorum.agreed
        if present * most < least * members:
            share = _share(self.quorum.present)
            yield Reason("quorum_missing", {"present": present, "members": members, "share": share})
        of, among = (members if self.quorum.of == "members" else present), _OF[self.quorum.of]
        if agreed * than <= more * of:
            share = _share(self.quorum.agreed)
            yield Reason("vote_lost", {"agreed": agreed, "all": of, "of": among, "share": share})


def _share(fraction: tuple[int, int]) -> str:
    return f"{fraction[0]}/{fraction[1]}"
