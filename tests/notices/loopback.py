"""A certificate of this machine for itself, for servers that tests start on it; worth nothing anywhere else."""

from __future__ import annotations

import ssl
from pathlib import Path

_PEM = Path(__file__).with_name("loopback.pem")


def of_server() -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(_PEM)
    return context


def of_client() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(_PEM))
