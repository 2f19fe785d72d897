"""What the server is sent for the life of one case, as a script that pgbench repeats under ever new ids.

The server itself tells: it writes each statement with its values into its log and, asked to, to the client as well.  So
the script holds what is really sent, whatever the store makes of a command.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

import psycopg

from supervision.clock import VirtualClock
from supervision.engine import Engine
from supervision.spec import load
from supervision.store.postgres import PostgresStore, default_connect

from . import scene
from .by_hand import Written
from .plain import statements

_TELL = b"SET log_statement = 'all'; SET client_min_messages = 'log'"
# How the store has statements planned; the rest of a session costs no time.
_SETTINGS = (
    b"SELECT name, setting FROM pg_settings WHERE source = 'session' AND category LIKE 'Query Tuning%' ORDER BY 1"
)
_HEAD = ("\\set n :n + 1", "\\set c :client_id * 100000000 + :n")
_VALUE = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")
_PLACE = re.compile(r"\$(\d+)")


def of_the_engine(url: str) -> tuple[str, str]:
    """Play one life in the ledger at *url*; return the script of what its commands sent, and the session's options.

    Raises psycopg.errors.InsufficientPrivilege where the role may not ask the server for its log.
    """
    told: list[tuple[str, str]] = []
    opened: list[psycopg.Connection[tuple[object, ...]]] = []

    def connect(address: str) -> psycopg.Connection[tuple[object, ...]]:
        raw = default_connect(address)
        raw.execute(_TELL)
        opened.append(raw)
        raw.add_notice_handler(lambda d: told.append((d.message_primary or "", d.message_detail or "")))
        return raw

    engine = Engine(PostgresStore(url, connect=connect), load(), clock=VirtualClock(scene.MOMENT))
    # The first life prepares statements and reads the organisation, which later ones do not.
    scene.live(engine, 0)
    told.clear()
    ids = _played(engine)
    sent = [_statement(*one) for one in told]
    options = opened[0].execute(_SETTINGS).fetchall()
    engine.close()
    return script(sent, ids), " ".join(f"-c {name}={value}" for name, value in options)


def _played(engine: Engine) -> set[str]:
    case, ids = "", set[str]()
    for act in scene.life(1):
        receipt = scene.play(engine, case, act)
        case = receipt.case_id
        ids |= {str(receipt.case_id), str(receipt.command_id)}
    return ids


def by_hand(commands: Sequence[Written]) -> str:
    """Return the script of the same rows in plain transactions, one statement a row."""
    ids = {written.case_id for written in commands}
    lines: list[tuple[str, dict[int, str | None]]] = []
    for written in commands:
        ids |= {str(rows[0][0]) for sql, rows in written.statements if " supervision_commands " in sql}
        lines.append(("BEGIN", {}))
        lines += [(sql, {n: _text(value) for n, value in enumerate(row, 1)}) for sql, row in statements(written)]
        lines.append(("COMMIT", {}))
    return script(lines, ids)


def script(sent: Iterable[tuple[str, dict[int, str | None]]], ids: Iterable[str]) -> str:
    """Return a pgbench script that sends these statements under ids drawn from the client and the round."""
    known = sorted(ids)
    lines = list(_HEAD)
    for sql, values in sent:
        lines += [f"{part.strip()};" for part in _filled(sql, values, known).split(";\n") if part.strip(" ;\n")]
    return "\n".join(lines) + "\n"


def _statement(primary: str, detail: str) -> tuple[str, dict[int, str | None]]:
    _, _, sql = primary.partition(": ")
    found = {
        int(number): None if value == "NULL" else value[1:-1].replace("''", "'")
        for number, value in _VALUE.findall(detail)
    }
    return sql.replace("; ", ";\n"), found


def _filled(sql: str, values: dict[int, str | None], ids: Sequence[str]) -> str:
    # What is bound where a statement is prepared is a constant of the script; the ids alone are new each time.
    return _PLACE.sub(lambda place: _expression(values[int(place[1])], ids), sql) if values else sql


def _expression(value: str | None, ids: Sequence[str]) -> str:
    if value is None:
        return "NULL"
    text = _quoted(value)
    used = [n for n, one in enumerate(ids) if one in value]
    for n in used:
        text = f"replace({text}, {_quoted(ids[n])}, left(md5(:c::text || '{n}'), {len(ids[n])}))"
    return f"({text})" if used else text


def _quoted(value: str) -> str:
    # No colon: pgbench would look for a variable behind it.
    escaped = value.replace("\\", "\\\\").replace("'", "\\'").replace(":", "\\x3a").replace("\n", "\\n")
    return f"E'{escaped}'"


def _text(value: object) -> str | None:
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    return None if value is None else json.dumps(value) if isinstance(value, bool) else str(value)
