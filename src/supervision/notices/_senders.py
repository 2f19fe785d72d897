"""Two ways out that need nothing but the standard library: the log, and mail."""

from __future__ import annotations

import logging
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Literal

import attrs

from ._local import is_loopback
from ._notice import CannotSendError, Notice, SendLaterError

_LOG = logging.getLogger("supervision.notices")
_PERMANENT = 500
_STARTTLS_PORT, _TLS_PORT = 587, 465


class LogSender:
    """Writes ids to the log and sends nothing: for rehearsals, and for hosts that read the log."""

    def send(self, notice: Notice) -> None:
        """Log the notice's id, its recipient's id and what its items are about; never the text, never the address."""
        about = " ".join(f"{item.kind}:{item.case_id}" for item in notice.items)
        _LOG.info("notice %s recipient=%s %s", notice.id[:16], notice.recipient, about)


@attrs.frozen
class SmtpSender:
    """Hands notices to a mail server, a connection each, as plain text in UTF-8.

    The ``Message-ID`` is derived from the notice's id, so a mail sent twice is known as one.

    Attributes:
        host: The server.
        sender: The address that mails come from.
        port: 0 for the usual one: 587 with STARTTLS, 465 with TLS from the first byte.
        tls: ``starttls``, ``implicit``, or ``none``, which is taken for a server on this machine alone.
        user: Name to log in with; empty to send without.
        timeout_s: Seconds to wait for each answer of the server.
        context: How the server proves who it is; by the machine's own authorities where left out.
    """

    host: str
    sender: str
    port: int = 0
    tls: Literal["starttls", "implicit", "none"] = "starttls"
    user: str = ""
    password: str = attrs.field(default="", repr=False)
    timeout_s: float = 10.0
    context: ssl.SSLContext | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse to send in clear over a network.

        Raises:
            ValueError: ``none`` for a server elsewhere, a *sender* that is no address, or a name or password beyond
                ASCII, which the protocol cannot carry.
        """
        if self.tls == "none" and not is_loopback(self.host):
            raise ValueError(
                f"máy chủ thư {self.host} không ở trên máy này: phải dùng TLS · "
                f"the mail server {self.host} is not on this machine: use TLS"
            )
        if not (self.user + self.password).isascii():
            raise ValueError(
                "tên và mật khẩu của máy chủ thư chỉ gồm ký tự ASCII · "
                "the mail server's user and password must be ASCII"
            )
        Address(addr_spec=self.sender)

    def send(self, notice: Notice) -> None:
        """Send one mail; see `Sender.send`."""
        mail = self._mail(notice)
        with _told(), self._connected() as server:
            server.send_message(mail)

    def _mail(self, notice: Notice) -> EmailMessage:
        mail = EmailMessage()
        try:
            mail["To"] = Address(addr_spec=notice.address)
            mail["Subject"] = notice.subject
        except (ValueError, MessageError, IndexError) as bad:
            # What the host gave is no address, or would add headers of its own; it is personal, so it is not repeated.
            raise CannotSendError(f"recipient {notice.recipient} has no usable address") from bad
        mail["From"] = Address(addr_spec=self.sender)
        mail["Date"] = format_datetime(notice.made_at)
        mail["Message-ID"] = f"<{notice.id}@{self.sender.rpartition('@')[2]}>"
        # RFC 3834: no holiday answers to a machine.
        mail["Auto-Submitted"] = "auto-generated"
        mail["Content-Language"] = notice.lang
        mail.set_content(notice.body, cte="base64")
        return mail

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        context = self.context or ssl.create_default_context()
        if self.tls == "implicit":
            with smtplib.SMTP_SSL(self.host, self.port or _TLS_PORT, timeout=self.timeout_s, context=context) as server:
                yield self._logged_in(server)
            return
        with smtplib.SMTP(self.host, self.port or _STARTTLS_PORT, timeout=self.timeout_s) as server:
            if self.tls == "starttls":
                server.starttls(context=context)
            yield self._logged_in(server)

    def _logged_in(self, server: smtplib.SMTP) -> smtplib.SMTP:
        if self.user:
            server.login(self.user, self.password)
        return server


@contextmanager
def _told() -> Iterator[None]:
    """Tell a refusal for good from all else; only codes are kept, as the server's words may quote the address."""
    try:
        yield
    except smtplib.SMTPRecipientsRefused as refused:
        code = min(code for code, _ in refused.recipients.values())
        raise _of_code(code, "recipient") from refused
    except smtplib.SMTPAuthenticationError as refused:
        # A password that has run out is changed some day; the notice is as good as before.
        raise SendLaterError(f"the mail server refused to log us in ({refused.smtp_code})") from refused
    except smtplib.SMTPResponseException as refused:
        raise _of_code(refused.smtp_code, "mail") from refused
    except smtplib.SMTPNotSupportedError as refused:
        raise SendLaterError("the mail server lacks TLS, log-in or UTF-8 addresses") from refused
    except (smtplib.SMTPException, OSError) as failed:
        raise SendLaterError(f"the mail server could not be used ({type(failed).__name__})") from failed


def _of_code(code: int, what: str) -> SendLaterError | CannotSendError:
    kind = CannotSendError if code >= _PERMANENT else SendLaterError
    return kind(f"the mail server refused the {what} ({code})")
