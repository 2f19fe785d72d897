"""The application's own rows: when the ward receives whom in which room."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, String, UniqueConstraint, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Row(DeclarativeBase):
    """Every table here."""


class Reception(Row):
    """A room is taken once an hour; what was brought up there is a case of the ledger."""

    __tablename__ = "receptions"
    __table_args__ = (UniqueConstraint("room", "day", "hour"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    room: Mapped[str] = mapped_column(String(50))
    day: Mapped[date]
    hour: Mapped[int]
    case_id: Mapped[str] = mapped_column(String(64), index=True)


def connected(url: str) -> Engine:
    """Return SQLAlchemy's engine for the address that the ledger takes, with this application's tables."""
    database = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    if database.dialect.name == "sqlite":
        _begin_at_once(database)
    Row.metadata.create_all(database)
    return database


def _begin_at_once(database: Engine) -> None:
    """Have SQLAlchemy begin by itself, where Python's driver waits for a row; and let no power cut undo a commit."""

    @event.listens_for(database, "connect")
    def leave_it_to_sqlalchemy(connection: Any, _record: object) -> None:  # noqa: ANN401 - of any driver
        connection.isolation_level = None
        connection.execute("PRAGMA synchronous = EXTRA")

    @event.listens_for(database, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
