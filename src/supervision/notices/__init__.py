"""Notices: what waits, what is due, what came back, told to the people it concerns, a message a day and person.

Where things live:

* `_notice` - a message, the port it leaves through, and how that can fail
* `_senders`, `_webhook` - the log, mail, a signed POST; `_local` - where something may go in clear
* `_book` - what is to be told and what has been; `_database` - the same in a host's database
* `_rules` - when people may be disturbed, and how often; `_wording` - the words, which a deployment may replace
* who is meant, and what an unread reply is: `supervision.sides`
* `_find` - what there is to tell; `_write` - whether it is still true, in words; `_notifier` - the three jobs
* `_feed` - the dates of one actor as an iCalendar file
"""

from ._book import Entry, MemoryBook, NoticeBook, Status
from ._database import DatabaseBook
from ._feed import feed
from ._notice import CannotSendError, Item, Kind, Notice, Sender, SendLaterError
from ._notifier import Notifier, Sent
from ._rules import Rules
from ._senders import LogSender, SmtpSender
from ._webhook import WebhookSender, is_ours, sign
from ._wording import TemplateError, Templates

__all__ = [
    "CannotSendError",
    "DatabaseBook",
    "Entry",
    "Item",
    "Kind",
    "LogSender",
    "MemoryBook",
    "Notice",
    "NoticeBook",
    "Notifier",
    "Rules",
    "SendLaterError",
    "Sender",
    "Sent",
    "SmtpSender",
    "Status",
    "TemplateError",
    "Templates",
    "WebhookSender",
    "feed",
    "is_ours",
    "sign",
]
