"""How far a subscriber has got, beside its position: what is tried again, and what was set apart."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import attrs

from supervision.model import CaseId
from supervision.record import moment, moment_from

_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=1), timedelta(minutes=5)


@attrs.frozen(slots=True)
class Parked:
    """An entry of the log that a subscriber has not taken, kept for whoever mends it.

    Attributes:
        position: Its place in the log.
        case_id: Its case; later entries of that case wait behind it.
        reason: The kind of error its handler raised, without its words, which may name people; empty where it only
            waits behind another.
    """

    position: int
    case_id: CaseId
    reason: str


@attrs.frozen(slots=True)
class Way:
    """What the lease of a subscriber remembers beside its position.

    Attributes:
        size: How many entries are handed over at once; halved until an entry that cannot be taken stands alone.
        attempts: How often the next entry was tried alone.
        again_at: Not before this ISO moment; empty for at once.
        reason: The kind of error of the last attempt.
        parked: By position.
    """

    size: int
    attempts: int = 0
    again_at: str = ""
    reason: str = ""
    parked: tuple[Parked, ...] = ()

    @classmethod
    def of(cls, note: bytes, size: int) -> Way:
        """Return what was noted; at the beginning of a way with *size* entries at once."""
        if not note:
            return cls(size)
        raw = json.loads(note)
        return attrs.evolve(cls(**raw), parked=tuple(Parked(*each) for each in raw["parked"]))

    def note(self) -> bytes:
        """Return it as bytes."""
        return json.dumps(attrs.asdict(self, value_serializer=_listed), ensure_ascii=False).encode()

    def has_to_wait(self, now: datetime) -> bool:
        """Whether the next attempt is for later; not where the clock has gone back since it was put off."""
        if not self.again_at:
            return False
        return now < moment_from(self.again_at) <= now + _LONGEST_PAUSE

    def left(self, now: datetime) -> timedelta:
        """Return how long the next attempt is put off; nothing where it is not."""
        return moment_from(self.again_at) - now if self.has_to_wait(now) else timedelta()

    def failed(self, reason: str, now: datetime) -> Way:
        """Return the way after entries were not taken: fewer at once, or the same one again, later and later."""
        if self.size > 1:
            return attrs.evolve(self, size=self.size // 2, reason=reason)
        pause = min(_FIRST_PAUSE * 2**self.attempts, _LONGEST_PAUSE)
        return attrs.evolve(self, attempts=self.attempts + 1, again_at=moment(now + pause), reason=reason)

    def went_on(self, most: int, behind: tuple[Parked, ...] = ()) -> Way:
        """Return the way after entries were taken; *behind* those set apart because an earlier one of their case is."""
        return Way(min(self.size * 2, most), parked=self.parked + behind)


def _listed(_of: type, _name: attrs.Attribute[object], value: object) -> object:
    return [attrs.astuple(each) for each in value] if isinstance(value, tuple) else value
