"""A middleman between a store and its server that cuts the line around one commit, or one command's statement."""

from __future__ import annotations

import re
import socket
import threading
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

_COMMIT = b"COMMIT\0"
# A statement that was prepared is asked for by the name it was given then.
_WRITE = re.compile(rb"(_pg3_\d+)\0WITH doc")
_PORT = 5432


class Cutter:
    """Passes everything on, between a socket of its own and the server's.

    Attributes:
        cut: ``before`` cuts the line when the next COMMIT comes, which the server then never sees; ``after`` when the
            server has answered it, an answer the client then never sees; empty cuts nothing.
        at_write: Whether the line is cut at a command's own statement instead: it commits by itself.
        cuts: How many times a line was cut.
        is_gone: Whether everybody who connects is hung up on, and everybody who is connected was.
    """

    def __init__(self, url: str, folder: Path) -> None:
        with psycopg.connect(url) as raw:
            self._where = raw.info.host, raw.info.port
        self.url = urlunsplit(urlsplit(url)._replace(query=f"host={folder}&port={_PORT}"))
        self.cut, self.cuts, self.is_gone, self.at_write = "", 0, False, False
        self._ends: list[socket.socket] = []
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / f".s.PGSQL.{_PORT}"))
        self._listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Accept nobody any more."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for end in (self._listener, *self._ends):
            end.close()

    def leave(self) -> None:
        """Hang up on everybody, as a server does that goes away."""
        self.is_gone = True
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _connected(self) -> socket.socket:
        host, port = self._where
        if not host.startswith("/"):
            return socket.create_connection((host, port))
        server = socket.socket(socket.AF_UNIX)
        server.connect(f"{host}/.s.PGSQL.{port}")
        return server

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = self._connected()
                self._ends += [client, server]
                if self.is_gone:
                    client.close()
                    continue
                pair = _Pair(self, client, server)
                threading.Thread(target=pair.pass_on, daemon=True).start()
                threading.Thread(target=pair.pass_back, daemon=True).start()


class _Pair:
    def __init__(self, owner: Cutter, client: socket.socket, server: socket.socket) -> None:
        self._owner, self._client, self._server = owner, client, server
        self._swallows = False
        self._writes: set[bytes] = set()

    def pass_on(self) -> None:
        owner = self._owner
        with suppress(OSError):
            while data := self._client.recv(65_536):
                self._writes |= set(_WRITE.findall(data))
                if owner.cut and self._is_commit(data):
                    when, owner.cut = owner.cut, ""
                    owner.cuts += 1
                    if when == "before":
                        break
                    self._swallows = True
                self._server.sendall(data)
        self._end()

    def _is_commit(self, data: bytes) -> bool:
        if self._owner.at_write:
            return b"\0WITH doc" in data or any(b"\0" + name + b"\0" in data for name in self._writes)
        return _COMMIT in data

    def pass_back(self) -> None:
        with suppress(OSError):
            # The answer to a COMMIT says that it is done: only then the line is cut.
            while (data := self._server.recv(65_536)) and not self._swallows:
                self._client.sendall(data)
        self._end()

    def _end(self) -> None:
        for end in (self._client, self._server):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
