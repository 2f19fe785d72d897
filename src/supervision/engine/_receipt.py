"""What a caller gets for an accepted command, now and whenever the command comes again."""

from __future__ import annotations

import json

import attrs

from supervision.model import CaseId, CommandId

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@attrs.frozen(slots=True)
class Receipt:
    """Proof that a command was accepted and is stored.

    Attributes:
        case_id: The case it was for; a new one's id for an opening.
        version: The case's ``seq`` afterwards.
        state: The case's state afterwards.
        recorded_at: Moment of recording, ISO text, UTC.
        head: Hash of the case's last event, hexadecimal: keep it, and the record cannot be changed unseen.
        also: Other cases the command opened or moved, in the order it did.
        is_repeat: True where the same command had been accepted before: nothing was done again.
        is_pending: True inside a batch or a host's transaction: durable only once that has been committed.
    """

    command_id: CommandId
    case_id: CaseId
    version: int
    state: str
    recorded_at: str
    head: str
    also: tuple[CaseId, ...] = ()
    is_repeat: bool = False
    is_pending: bool = False

    def to_bytes(self) -> bytes:
        """Return what the store keeps."""
        return _to_json([self.case_id, self.version, self.state, self.recorded_at, self.head, self.also]).encode()

    def pending(self) -> Receipt:
        """Return the receipt as it is given inside a batch or a host's transaction."""
        kept = self.command_id, self.case_id, self.version, self.state, self.recorded_at, self.head, self.also
        return Receipt(*kept, is_repeat=self.is_repeat, is_pending=True)

    @classmethod
    def from_bytes(cls, command_id: CommandId, kept: bytes) -> Receipt:
        """Return the first receipt again, marked as a repeat."""
        case_id, version, state, recorded_at, head, also = json.loads(kept)
        return cls(command_id, case_id, version, state, recorded_at, head, tuple(also), is_repeat=True)
