"""A signed POST to another program, and how that program knows that it is ours."""

from __future__ import annotations

import hashlib
import hmac
import json
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ssl import SSLContext, create_default_context
from urllib.parse import SplitResult, urlsplit

import attrs

from ._local import is_loopback
from ._notice import CannotSendError, Notice, SendLaterError

TIMESTAMP, SIGNATURE = "X-Supervision-Timestamp", "X-Supervision-Signature"
_SHORTEST_SECRET = 16
_TOLERANCE_S = 300
# Request timeout, too early, too many requests; and every 5xx.
_LATER = frozenset({408, 425, 429})


def sign(secret: bytes, timestamp: str, body: bytes) -> str:
    """Return the signature: ``v1=`` and HMAC-SHA256 over *timestamp*, a full stop and *body*, in hexadecimal."""
    return "v1=" + hmac.new(secret, timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def is_ours(secret: bytes, timestamp: str, body: bytes, signature: str, *, now_s: float) -> bool:
    """Whether a request was signed with *secret* within the last five minutes; for whoever receives it.

    Check the body's bytes as they came, before reading them.  Within the five minutes the same request may come again;
    the notice's ``id`` tells.

    Args:
        secret: The secret both sides know.
        timestamp: The header ``X-Supervision-Timestamp``: whole seconds since 1970.
        body: The body, byte for byte.
        signature: The header ``X-Supervision-Signature``.
        now_s: The receiver's time, in seconds since 1970.
    """
    if not (timestamp.isascii() and timestamp.isdecimal()):
        return False
    is_fresh = abs(now_s - int(timestamp)) <= _TOLERANCE_S
    is_signed = hmac.compare_digest(sign(secret, timestamp, body).encode(), signature.encode())
    return is_fresh and is_signed


@attrs.frozen
class WebhookSender:
    """Posts notices as JSON, signed; one request each, no redirect is followed.

    The body holds ids, dates and the text; the address (whatever the host's directory gives: a number, a chat) too.

    Attributes:
        url: ``https://…``; ``http://`` for a receiver on this machine alone.
        secret: What the receiver knows too; 16 bytes or more.
        timeout_s: Seconds to wait for the connection, and for each piece of the answer.
        context: How the receiver proves who it is; by the machine's own authorities where left out.
    """

    url: str
    secret: bytes = attrs.field(repr=False)
    timeout_s: float = 10.0
    context: SSLContext | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what would go in clear over a network or be signed with next to nothing.

        Raises:
            ValueError: The address is not https, holds a password or names no host; or the secret is too short.
        """
        parts = urlsplit(self.url)
        in_clear = parts.scheme == "http" and is_loopback(parts.hostname or "")
        if not parts.hostname or parts.username is not None or not (parts.scheme == "https" or in_clear):
            raise ValueError(
                "địa chỉ nhận thông báo phải là https://…, không kèm mật khẩu · "
                "the address of a webhook must be https://…, without a password"
            )
        if len(self.secret) < _SHORTEST_SECRET:
            raise ValueError(
                f"khóa ký phải dài từ {_SHORTEST_SECRET} byte · the secret must have {_SHORTEST_SECRET} bytes or more"
            )

    def send(self, notice: Notice) -> None:
        """Post one notice; any 2xx is taken as received.  See `Sender.send`."""
        body = body_of(notice)
        timestamp = str(int(notice.made_at.timestamp()))
        headers = {
            "Content-Type": "application/json",
            TIMESTAMP: timestamp,
            SIGNATURE: sign(self.secret, timestamp, body),
        }
        status = self._status(body, headers)
        if status in _LATER or status >= 500:  # noqa: PLR2004 - HTTP's own
            raise SendLaterError(f"the receiver answered {status}")
        if not 200 <= status < 300:  # noqa: PLR2004 - HTTP's own
            raise CannotSendError(f"the receiver answered {status}")

    def _status(self, body: bytes, headers: dict[str, str]) -> int:
        parts = urlsplit(self.url)
        connection = self._connection(parts)
        try:
            connection.request("POST", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), body, headers)
            return connection.getresponse().status
        except (HTTPException, OSError) as failed:
            raise SendLaterError(f"the receiver could not be reached ({type(failed).__name__})") from failed
        finally:
            connection.close()

    def _connection(self, parts: SplitResult) -> HTTPConnection:
        host = parts.hostname or ""
        if parts.scheme == "http":
            return HTTPConnection(host, parts.port, timeout=self.timeout_s)
        context = self.context or create_default_context()
        return HTTPSConnection(host, parts.port, timeout=self.timeout_s, context=context)


def body_of(notice: Notice) -> bytes:
    """Return what is posted: JSON in UTF-8."""
    document = {
        "id": notice.id,
        "recipient": notice.recipient,
        "address": notice.address,
        "lang": notice.lang,
        "subject": notice.subject,
        "text": notice.body,
        "items": [
            {
                "id": item.id,
                "case": item.case_id,
                "reference": item.reference,
                "workflow": item.workflow,
                "kind": item.kind,
                "clock": item.clock,
                "due_on": item.due_on.isoformat() if item.due_on else None,
                "days": item.days,
            }
            for item in notice.items
        ],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
