"""What is sent: one message for one person, about any number of cases; and the port it leaves through."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, Protocol

import attrs

from supervision.errors import SupervisionError
from supervision.model import CaseId, PersonId

Kind = Literal["waits", "returned", "reply", "due", "overdue"]
# In the order in which a message tells them.
KINDS: tuple[Kind, ...] = ("overdue", "due", "returned", "reply", "waits")


@attrs.frozen(slots=True)
class Item:
    """One thing a message tells.

    Attributes:
        id: Stable, 64 hexadecimal digits: the same recipient, case, kind, clock and day give the same id.
        clock: Name of the clock; empty where the kind is about no date.
        on: The day the item is for, local to Viet Nam; part of the id.
        due_on: The due date; None where the kind is about no date.
        days: Days left until it (calendar days), or days late; 0 where the kind is about no date.
        text: The item in words, with the account of its date; one or more lines.
    """

    id: str
    case_id: CaseId
    reference: str | None
    workflow: str
    kind: Kind
    clock: str
    on: date
    due_on: date | None
    days: int
    text: str


@attrs.frozen(slots=True)
class Notice:
    """A message, ready to be sent.

    Attributes:
        id: Derived from its items: a message that is sent again after a crash has the same id, so that whoever receives
            it can tell.
        recipient: Id of the person.
        address: Where the host says he is reached; personal, so it is neither logged nor kept.
        lang: ``vi`` or ``en``.
        made_at: Aware, UTC.
        items: At least one, by kind (overdue first), then date, then case.
    """

    id: str
    recipient: PersonId
    address: str = attrs.field(repr=False)
    lang: str
    made_at: datetime
    subject: str = attrs.field(repr=False)
    body: str = attrs.field(repr=False)
    items: tuple[Item, ...]


class SendLaterError(SupervisionError):
    """It could not be sent now; the same notice may go through later.

    Attributes:
        why: What went wrong, without the address and without the text.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __str__(self) -> str:
        return f"chưa gửi được, sẽ gửi lại: {self.why} · not sent yet, will be tried again: {self.why}"


class CannotSendError(SupervisionError):
    """It will never go through as it is: an address that does not exist, a receiver that refuses.

    Attributes:
        why: As of `SendLaterError`.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __str__(self) -> str:
        return f"không gửi được: {self.why} · cannot be sent: {self.why}"


class Sender(Protocol):
    """A way out of here.  It does not try twice and does not wait: whoever calls decides when to try again."""

    def send(self, notice: Notice) -> None:
        """Hand *notice* over; when this returns, the receiver has taken it.

        Raises:
            SendLaterError: The receiver could not be reached, was busy, or nobody knows whether it took it.
            CannotSendError: The receiver refused for good.
        """
        ...
