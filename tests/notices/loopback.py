"""A certificate of this machine for itself, for servers that tests start on it; made anew for every run."""

from __future__ import annotations

import ssl
import subprocess
import tempfile
from functools import cache
from pathlib import Path

_ASKED = (
    *("openssl", "req", "-x509", "-nodes", "-days", "2", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
    *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"),
)


@cache
def _pem() -> str:
    """Return key and certificate, as one text."""
    with tempfile.TemporaryDirectory() as folder:
        key, certificate = Path(folder, "key"), Path(folder, "certificate")
        order = [*_ASKED, "-keyout", str(key), "-out", str(certificate)]
        subprocess.run(order, check=True, capture_output=True)
        return key.read_text(encoding="ascii") + certificate.read_text(encoding="ascii")


def of_server() -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with tempfile.NamedTemporaryFile("w", encoding="ascii") as file:
        file.write(_pem())
        file.flush()
        context.load_cert_chain(file.name)
    return context


def of_client() -> ssl.SSLContext:
    return ssl.create_default_context(cadata=_pem()[_pem().index("-----BEGIN CERTIFICATE") :])
