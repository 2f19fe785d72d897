"""Mail, through a real server on this machine."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

import attrs
import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from supervision.model import CaseId, PersonId
from supervision.notices import CannotSendError, Item, Notice, SendLaterError, SmtpSender
from tests.notices import loopback

SECRET = "mot-hai-ba"  # noqa: S105 - of no server but ours
ITEM = Item(
    "a" * 64, CaseId("case-1"), "01/KH", "plan", "due", "term", date(2026, 1, 23), date(2026, 1, 30), 7, "Còn 7 ngày"
)
NOTICE = Notice(
    "b" * 64,
    PersonId("lan"),
    "lan@hoa-sua.example",
    "vi",
    datetime(2026, 1, 23, 2, tzinfo=UTC),
    "Nhắc việc ngày 23/01/2026",
    "Đảng ủy phường Hoa Sữa\n.\nHết.\n",
    (ITEM,),
)


@attrs.define
class Box:
    """Keeps mails; answers a recipient or a mail with a code where it was told to."""

    recipient_answer: str = "250 OK"
    mail_answer: str = "250 OK"
    mails: list[EmailMessage] = attrs.field(factory=list)
    to: list[str] = attrs.field(factory=list)

    async def handle_RCPT(  # noqa: N802 - the server's interface
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[str]
    ) -> str:
        if self.recipient_answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipient_answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        self.to += envelope.rcpt_tos
        content = cast("bytes", envelope.content)
        self.mails.append(message_from_bytes(content, policy=policy.default))
        return self.mail_answer


@contextmanager
def serving(box: Box, **options: Any) -> Iterator[int]:  # noqa: ANN401 - what the server takes
    """Run a server in a loop and thread of its own, on a port that the machine chooses."""
    loop = asyncio.new_event_loop()
    made = loop.create_server(lambda: SMTP(box, loop=loop, **options), "127.0.0.1", 0)
    server = loop.run_until_complete(made)
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def in_clear(port: int) -> SmtpSender:
    return SmtpSender("127.0.0.1", "so-cai@hoa-sua.example", port=port, tls="none")


def test_a_mail_arrives_whole_with_an_id_of_its_own() -> None:
    box = Box()
    with serving(box) as port:
        in_clear(port).send(NOTICE)
    (mail,) = box.mails
    assert box.to == ["lan@hoa-sua.example"]
    assert mail["Subject"] == "Nhắc việc ngày 23/01/2026"
    assert mail["Message-ID"] == f"<{'b' * 64}@hoa-sua.example>"
    assert mail["Date"] == "Fri, 23 Jan 2026 02:00:00 +0000"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail.get_content() == NOTICE.body


def test_starttls_and_a_login_are_used_where_they_are_asked_for() -> None:
    box, logged = Box(), list[str]()

    def known(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object) -> AuthResult:
        logged.append(cast("bytes", getattr(data, "login", b"")).decode())
        return AuthResult(success=True)

    with serving(box, tls_context=loopback.of_server(), require_starttls=True, authenticator=known) as port:
        SmtpSender(
            "localhost",
            "so-cai@hoa-sua.example",
            port=port,
            user="so-cai",
            password=SECRET,
            context=loopback.of_client(),
        ).send(NOTICE)
    assert (len(box.mails), logged) == (1, ["so-cai"])


def test_a_server_that_cannot_prove_who_it_is_gets_nothing() -> None:
    box = Box()
    with serving(box, tls_context=loopback.of_server()) as port, pytest.raises(SendLaterError, match="SSLCert"):
        SmtpSender("localhost", "so-cai@hoa-sua.example", port=port).send(NOTICE)
    assert box.mails == []


def test_a_server_without_tls_gets_nothing() -> None:
    box = Box()
    with serving(box) as port, pytest.raises(SendLaterError, match="lacks TLS"):
        SmtpSender("localhost", "so-cai@hoa-sua.example", port=port).send(NOTICE)
    assert box.mails == []


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        (Box(recipient_answer="550 lan@hoa-sua.example unknown"), CannotSendError),
        (Box(recipient_answer="450 greylisted"), SendLaterError),
        (Box(mail_answer="554 refused"), CannotSendError),
        (Box(mail_answer="451 later"), SendLaterError),
    ],
)
def test_refusals_for_good_and_for_now_are_told_apart_without_the_address(
    answers: Box, error: type[SendLaterError | CannotSendError]
) -> None:
    with serving(answers) as port, pytest.raises(error) as raised:
        in_clear(port).send(NOTICE)
    assert "lan@" not in str(raised.value)
    assert str(raised.value).endswith(")")


def test_a_wrong_password_is_for_now() -> None:
    def unknown(*_asked: object) -> AuthResult:
        return AuthResult(success=False, handled=False)

    box = Box()
    with (
        serving(box, authenticator=unknown, auth_require_tls=False) as port,
        pytest.raises(SendLaterError, match="log us in"),
    ):
        SmtpSender("127.0.0.1", "so-cai@hoa-sua.example", port=port, tls="none", user="a", password=SECRET).send(NOTICE)


def test_nobody_there_is_for_now() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        with pytest.raises(SendLaterError, match="could not be used"):
            in_clear(port).send(NOTICE)


@pytest.mark.parametrize("address", ["", "lan", "lan@x.example\r\nBcc: all@x.example", "a@b@c", "a, b@x.example"])
def test_what_is_no_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(CannotSendError) as raised:
        in_clear(1).send(attrs.evolve(NOTICE, address=address))
    assert str(raised.value).endswith("recipient lan has no usable address")


def test_mail_in_clear_leaves_no_machine() -> None:
    with pytest.raises(ValueError, match="TLS"):
        SmtpSender("mail.hoa-sua.example", "so-cai@hoa-sua.example", tls="none")


def test_the_sender_is_an_address() -> None:
    with pytest.raises(ValueError, match=r".+"):
        SmtpSender("mail.hoa-sua.example", "so-cai\r\nBcc: x@y")


def test_a_password_that_the_protocol_cannot_carry_is_refused() -> None:
    with pytest.raises(ValueError, match="ASCII"):
        SmtpSender("mail.hoa-sua.example", "so-cai@hoa-sua.example", user="so-cai", password=SECRET + "ín")


def test_the_password_is_in_no_repr() -> None:
    assert SECRET not in repr(SmtpSender("mail.hoa-sua.example", "so-cai@hoa-sua.example", password=SECRET))
