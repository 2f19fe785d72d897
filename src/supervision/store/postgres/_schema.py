"""Numbered migrations: made on an empty database, asked for on an older one, and never run by surprise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import attrs

from supervision.store.port import StoreError

from ._line import Line
from ._opening import Connect, Timeouts, default_connect, opened
from ._sql import Migration, migrations, statements


@attrs.frozen
class Schema:
    """What a database holds of ours.

    Attributes:
        found: The number of the last migration that was run; None where there is nothing of ours.
        oldest: The oldest schema whose programs run on it; None as above.
        wanted: The number this version makes.
    """

    found: int | None
    oldest: int | None
    wanted: int

    @property
    def is_usable(self) -> bool:
        """Whether this version can work on it: the same schema, or a newer one that was only added to."""
        if self.found is None or self.oldest is None:
            return False
        return self.found >= self.wanted >= self.oldest


def read_schema(url: str, *, connect: Connect = default_connect) -> Schema:
    """Return what the database holds, without changing anything; raise StoreError where it cannot be used at all."""
    with _connected(url, connect) as line:
        return found_on(line, migrations())


def upgrade(url: str, *, connect: Connect = default_connect) -> Schema:
    """Run the migrations that are missing, all or none; return what the database held before.

    Raises:
        StoreError: The database belongs to a newer version, holds something else, or cannot be used safely.
    """
    with _connected(url, connect) as line:
        return bring(line, migrations())


def script(after: int = 0) -> str:
    """Return the SQL that brings schema *after* to this version's, for whoever runs it by hand.

    Empty where nothing is left to do.  It begins and ends a transaction of its own.
    """
    parts = ["BEGIN;\n"]
    if after == 0:
        parts.append("CREATE SCHEMA IF NOT EXISTS supervision;\n")
    missing = [step for step in migrations() if step.number > after]
    for step in missing:
        row = statements()["insert_schema_version"].text.decode()
        row = row.replace("$1", str(step.number)).replace("$2", str(step.oldest))
        parts.append(f"{step.text}\n{row};\n")
    return "\n".join([*parts, "COMMIT;\n"]) if missing else ""


def require(line: Line, steps: Sequence[Migration]) -> None:
    """Make the schema where there is none at all; raise StoreError where it is not one this version works on."""
    if not is_there(line, steps):
        bring(line, steps)


def is_there(line: Line, steps: Sequence[Migration]) -> bool:
    """Tell whether there is a schema; raise StoreError where it is not one this version works on."""
    schema = found_on(line, steps)
    if schema.found is not None and not schema.is_usable:
        raise StoreError(_misfit(schema))
    return schema.found is not None


def bring(line: Line, steps: Sequence[Migration]) -> Schema:
    """Run the missing *steps* in one transaction; return what was found before."""
    line.run("begin_migrating")
    try:
        schema = make_within(line, steps)
        line.run("commit")
    finally:
        line.roll_back()
    return schema


def make_within(line: Line, steps: Sequence[Migration]) -> Schema:
    """Run the missing *steps* in the transaction that is open; return what was found before."""
    # Looked at inside: another process may have been quicker.
    schema = found_on(line, steps)
    if schema.found is not None and schema.found > schema.wanted and not schema.is_usable:
        raise StoreError(_misfit(schema))
    _run(line, [step for step in steps if step.number > (schema.found or 0)])
    return schema


def drop_within(line: Line) -> None:
    """Drop our schema, in the transaction that is open.

    Raises:
        StoreError: It holds something that somebody has done or entered.
    """
    if found_on(line, migrations()).found is None:
        return
    if line.rows("is_used")[0][0]:
        raise StoreError(
            "lược đồ “supervision” có dữ liệu: không migration nào xóa sổ giám sát; muốn xóa, hãy sao lưu rồi tự "
            "xóa lược đồ · the schema “supervision” holds rows: no migration deletes a ledger; to be rid of it, back "
            "it up and drop the schema by hand"
        )
    line.run("drop_schema")


def found_on(line: Line, steps: Sequence[Migration]) -> Schema:
    """Return what the database holds; raise StoreError where our schema's name is taken by something else."""
    is_there, has_versions, is_filled = line.rows("has_schema")[0]
    wanted = steps[-1].number
    if not has_versions:
        if is_there and is_filled:
            raise StoreError(
                "lược đồ “supervision” chứa dữ liệu khác, không phải sổ giám sát · "
                "the schema “supervision” holds something else, not a ledger"
            )
        return Schema(None, None, wanted)
    rows: list[tuple[int, int]] = line.rows("schema_version")
    return Schema(*rows[0], wanted) if rows else Schema(0, 0, wanted)


def _run(line: Line, steps: Sequence[Migration]) -> None:
    if steps and not line.rows("has_schema")[0][0]:
        line.run("create_schema")
    for step in steps:
        for statement in step.statements:
            line.do(statement)
        line.run("insert_schema_version", (step.number, step.oldest))


def _misfit(schema: Schema) -> str:
    head = (
        f"sổ có lược đồ {schema.found}, phiên bản này cần lược đồ {schema.wanted}",
        f"the ledger has schema {schema.found}, this version needs schema {schema.wanted}",
    )
    if (schema.found or 0) < schema.wanted:
        todo = ("hãy sao lưu rồi chạy “supervision db upgrade”", "back it up, then run “supervision db upgrade”")
    else:
        todo = ("hãy dùng phiên bản mới hơn của supervision", "use a newer version of supervision")
    return f"{head[0]}: {todo[0]} · {head[1]}: {todo[1]}"


@contextmanager
def _connected(url: str, connect: Connect) -> Iterator[Line]:
    line = opened(url, connect, Timeouts())
    try:
        yield line
    finally:
        line.close()
