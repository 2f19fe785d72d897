"""The signed POST, to a real server on this machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import attrs
import pytest

from supervision.notices import CannotSendError, SendLaterError, WebhookSender, is_ours, sign
from tests.notices import loopback
from tests.notices.test_smtp import NOTICE

SECRET = b"sixteen bytes or more"
NOW_S = NOTICE.made_at.timestamp()


@attrs.define
class Receiver:
    """Answers every request with *status* and keeps its headers and its body."""

    status: int = 204
    location: str = ""
    paths: list[str] = attrs.field(factory=list)
    got: list[tuple[dict[str, str], bytes]] = attrs.field(factory=list)


@contextmanager
def receiving(receiver: Receiver, *, with_tls: bool = False) -> Iterator[int]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.paths.append(self.path)
            receiver.got.append((dict(self.headers), body))
            self.send_response(receiver.status)
            if receiver.location:
                self.send_header("Location", receiver.location)
            self.end_headers()

        def log_message(self, *_told: Any) -> None:  # noqa: ANN401 - the server's interface
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if with_tls:
        server.socket = loopback.of_server().wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_notice_arrives_signed_and_the_receiver_can_tell() -> None:
    receiver = Receiver()
    with receiving(receiver) as port:
        WebhookSender(f"http://127.0.0.1:{port}/notices?of=us", SECRET).send(NOTICE)
    ((headers, body),) = receiver.got
    assert receiver.paths == ["/notices?of=us"]
    assert is_ours(
        SECRET, headers["X-Supervision-Timestamp"], body, headers["X-Supervision-Signature"], now_s=NOW_S + 299
    )
    document = json.loads(body)
    assert (document["id"], document["recipient"], document["address"]) == ("b" * 64, "lan", "lan@hoa-sua.example")
    assert document["items"][0] | {"id": ""} == {
        "id": "",
        "case": "case-1",
        "reference": "01/KH",
        "workflow": "plan",
        "kind": "due",
        "clock": "term",
        "due_on": "2026-01-30",
        "days": 7,
    }


def test_a_receiver_behind_tls_is_asked_who_it_is() -> None:
    receiver = Receiver()
    with receiving(receiver, with_tls=True) as port:
        WebhookSender(f"https://localhost:{port}/", SECRET, context=loopback.of_client()).send(NOTICE)
        with pytest.raises(SendLaterError, match="SSLCert"):
            WebhookSender(f"https://localhost:{port}/", SECRET).send(NOTICE)
    assert len(receiver.got) == 1


def test_the_signature_is_what_the_page_says_it_is() -> None:
    signature = sign(SECRET, "1769133600", b"{}")
    assert signature == "v1=0f636087a953cbb05b86c7e44fc51b20b06f97765f29be04aff46443cd3a5396"


@pytest.mark.parametrize(
    ("secret", "timestamp", "body", "late_s"),
    [
        (b"another secret, as long", "1769133600", b"{}", 0),
        (SECRET, "1769133601", b"{}", 0),
        (SECRET, "1769133600", b"{ }", 0),
        (SECRET, "1769133600", b"{}", 301),
        (SECRET, "1769133600", b"{}", -301),
        (SECRET, "", b"{}", 0),
        (SECRET, "17691336OO", b"{}", 0),
        (SECRET, "١٧٦٩١٣٣٦٠٠", b"{}", 0),
    ],
)
def test_another_secret_time_or_body_is_not_ours(secret: bytes, timestamp: str, body: bytes, late_s: int) -> None:
    signature = sign(SECRET, "1769133600", b"{}")
    assert not is_ours(secret, timestamp, body, signature, now_s=1769133600 + late_s)


def test_a_signature_that_is_no_ascii_is_not_ours() -> None:
    assert not is_ours(SECRET, "1769133600", b"{}", "chữ ký", now_s=1769133600)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (301, CannotSendError),
        (400, CannotSendError),
        (410, CannotSendError),
        (408, SendLaterError),
        (429, SendLaterError),
        (500, SendLaterError),
        (503, SendLaterError),
    ],
)
def test_an_answer_says_whether_to_try_again(status: int, error: type[SendLaterError | CannotSendError]) -> None:
    receiver = Receiver(status)
    with receiving(receiver) as port, pytest.raises(error, match=str(status)):
        WebhookSender(f"http://127.0.0.1:{port}/", SECRET).send(NOTICE)


def test_a_redirect_is_not_followed() -> None:
    elsewhere = Receiver()
    with receiving(elsewhere) as other:
        receiver = Receiver(307, location=f"http://127.0.0.1:{other}/")
        with receiving(receiver) as port, pytest.raises(CannotSendError):
            WebhookSender(f"http://127.0.0.1:{port}/", SECRET).send(NOTICE)
    assert elsewhere.got == []


def test_nobody_there_is_for_now() -> None:
    with receiving(Receiver()) as port:
        pass
    with pytest.raises(SendLaterError, match="ConnectionRefusedError"):
        WebhookSender(f"http://127.0.0.1:{port}/", SECRET).send(NOTICE)


@pytest.mark.parametrize(
    "url",
    [
        "http://notices.example/",
        "ftp://notices.example/",
        "https://",
        "https://user:word@notices.example/",
        "http://127.0.0.1.notices.example/",
        "",
    ],
)
def test_what_would_go_in_clear_or_nowhere_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        WebhookSender(url, SECRET)


def test_a_short_secret_is_refused_and_none_is_in_a_repr() -> None:
    with pytest.raises(ValueError, match="16"):
        WebhookSender("https://notices.example/", b"short")
    assert "sixteen" not in repr(WebhookSender("https://notices.example/", SECRET))
