"""An office with a notifier, and senders that keep what they are given or fail as they are told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import attrs

from supervision.clock import VIETNAM
from supervision.model import CaseId
from supervision.notices import Item, Kind, MemoryBook, Notice, NoticeBook, Notifier, Rules, Sent, Templates
from tests.engine.office import Office


@attrs.define
class Keeping:
    """Takes every notice; raises the errors it was given first, one a notice."""

    notices: list[Notice] = attrs.field(factory=list)
    failures: list[Exception] = attrs.field(factory=list)

    def send(self, notice: Notice) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.notices.append(notice)


@attrs.define
class Post:
    office: Office
    sender: Keeping
    notifier: Notifier
    position: int = 0

    @classmethod
    def open(  # noqa: PLR0913 - as the notifier
        cls,
        *,
        address: Callable[[str], str | None] = lambda person: f"{person}@hoa-sua.example",
        book: NoticeBook | None = None,
        rules: Rules | None = None,
        templates: Templates | None = None,
        lang: Callable[[str], str] | None = None,
        has_mail: Callable[[CaseId], bool] = lambda _case: False,
    ) -> Post:
        office, sender = Office.open(), Keeping()
        notifier = Notifier(
            office.engine,
            sender,
            address,
            book=book if book is not None else MemoryBook(),
            rules=rules,
            templates=templates,
            lang=lang,
            has_mail=has_mail,
        )
        return cls(office, sender, notifier)

    def at(self, day: date, hour: int = 9, minute: int = 0) -> Post:
        self.office.clock.set(datetime(day.year, day.month, day.day, hour, minute, tzinfo=VIETNAM))
        return self

    def on(self, day: date) -> Sent:
        """Let a working day pass: follow, remind, send."""
        self.at(day)
        return self.run()

    def run(self) -> Sent:
        self.follow()
        self.notifier.remind()
        return self.notifier.send()

    def follow(self) -> None:
        self.office.engine.seal()
        entries = tuple(self.office.engine.log(self.position))
        self.notifier.follow(entries)
        self.position += len(entries)

    def told(self) -> dict[str, list[Kind]]:
        """What each person was told since this was asked last."""
        found = {notice.recipient: [item.kind for item in notice.items] for notice in self.sender.notices}
        self.sender.notices.clear()
        return {str(person): kinds for person, kinds in found.items()}

    def items(self, person: str) -> list[Item]:
        return [item for notice in self.sender.notices if notice.recipient == person for item in notice.items]
