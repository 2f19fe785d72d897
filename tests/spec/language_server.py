"""The YAML language server that editors use, spoken to over its standard streams."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

import attrs

PACKAGE = "yaml-language-server@2.0.0"
ROOT = Path(__file__).parents[2]
_PLACE = ROOT / "build" / "yaml-language-server"
_SCRIPT = _PLACE / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"


def installed() -> Path | None:
    """Return the server's program, installed with npm where it is not there yet; None without node and npm."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    if not _SCRIPT.exists():
        # Several test processes may come here at once: each installs aside, the first to finish counts.
        aside = _PLACE.with_name(f"{_PLACE.name}.{os.getpid()}")
        aside.mkdir(parents=True, exist_ok=True)
        options = ("--prefix", str(aside), "--no-package-lock", "--no-save", "--no-audit", "--no-fund", "--silent")
        subprocess.run([npm, "install", *options, PACKAGE], check=True, cwd=aside)
        with suppress(OSError):
            aside.rename(_PLACE)
        shutil.rmtree(aside, ignore_errors=True)
    return _SCRIPT


@attrs.define
class Server:
    """One running server."""

    reads: IO[bytes]
    writes: IO[bytes]
    settings: dict[str, Any]
    number: int = 0

    def ask(self, method: str, params: dict[str, Any]) -> Any:  # noqa: ANN401 - any JSON
        """Send a request and return its result; other messages on the way are answered or dropped."""
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")
            self._answer(message)

    def tell(self, method: str, params: dict[str, Any]) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def problems(self, uri: str) -> list[dict[str, Any]]:
        """Wait for what the server finds in a document."""
        while True:
            message = self._next()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                found: list[dict[str, Any]] = message["params"]["diagnostics"]
                return found
            self._answer(message)

    def _answer(self, message: dict[str, Any]) -> None:
        if "id" in message and "method" in message:
            asked = message["params"].get("items", ()) if "params" in message else ()
            known = [self.settings if item.get("section") == "yaml" else None for item in asked]
            self._send({"id": message["id"], "result": known or None})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.writes.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.writes.flush()

    def _next(self) -> dict[str, Any]:
        length = 0
        while (line := self.reads.readline().strip()) or not length:
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
            assert line or length, "the language server has ended"
        message: dict[str, Any] = json.loads(self.reads.read(length))
        return message


@contextmanager
def running(script: Path, schemas: dict[str, str]) -> Iterator[Server]:
    """Start a server that knows *schemas*: file pattern by URI."""
    process = subprocess.Popen(
        ["node", str(script), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ}
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        settings = {"schemas": schemas, "validate": True, "hover": True, "completion": True}
        settings["schemaStore"] = {"enable": False}
        server = Server(process.stdout, process.stdin, settings)
        server.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        server.tell("initialized", {})
        server.tell("workspace/didChangeConfiguration", {"settings": {"yaml": settings}})
        yield server
    finally:
        process.kill()
        process.communicate()
