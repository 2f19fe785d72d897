"""What most commands take, and how a ledger, a person, a case and a day are found from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import attrs
from cyclopts import Parameter

from supervision.text import Text

if TYPE_CHECKING:
    from supervision.clock import Clock
    from supervision.intake import Bad
    from supervision.model import CaseId
    from supervision.wiring import Engine

LEDGER = "supervision.db"


@attrs.frozen
class Ended(Exception):  # noqa: N818 - not an error of ours: how a command says why it ends, and with which code
    """A command that cannot go on.

    Attributes:
        code: Stable, for JSON.
        exit_code: 1 not found, 2 bad input, 3 the ledger cannot be used.
    """

    code: str
    text: Text
    exit_code: int


Lang = Annotated[
    Literal["vi", "en"],
    Parameter(env_var="SUPERVISION_LANG", help="Ngôn ngữ · Language of what is printed"),
]
Format = Annotated[Literal["text", "json"], Parameter(help="Văn bản hay JSON · Text or JSON")]
Who = Annotated[str, Parameter(name="--as", help="Mã của người làm, người xem · Id of the person acting or looking")]
On = Annotated[str | None, Parameter(help="Xem như vào ngày này · Look as on that day (dd/mm/yyyy, yyyy-mm-dd)")]


@Parameter(name="*")
@attrs.frozen
class Output:
    """How a command prints."""

    lang: Lang = "vi"
    format: Format = "text"


@Parameter(name="*")
@attrs.frozen
class Common:
    """What every command that opens a ledger takes."""

    db: Annotated[
        str,
        Parameter(
            env_var="SUPERVISION_DB",
            help="Tệp sổ cái, hoặc postgresql://… · The ledger file, or postgresql://…",
        ),
    ] = LEDGER
    specs: Annotated[
        Path | None,
        Parameter(env_var="SUPERVISION_SPECS", help="Thư mục quy trình của đơn vị · Folder of your own workflows"),
    ] = None
    lang: Lang = "vi"
    format: Format = "text"

    @property
    def url(self) -> str:
        """The address of the ledger."""
        from supervision.wiring import is_postgres

        return self.db if is_postgres(self.db) else f"sqlite:///{self.db}"

    @property
    def shown(self) -> str:
        """The ledger as it may be printed."""
        from supervision.wiring import without_password

        return without_password(self.db)

    def is_there(self) -> bool:
        """Tell whether the ledger exists; raise StoreError where the server cannot be asked."""
        from supervision.wiring import is_postgres, read_schema

        return read_schema(self.url).found is not None if is_postgres(self.db) else Path(self.db).exists()


@Parameter(name="*")
@attrs.frozen
class CheckOutput:
    """How `check` prints."""

    lang: Lang = "vi"
    format: Annotated[
        Literal["text", "json", "sarif"],
        Parameter(help="Văn bản, JSON hay SARIF 2.1.0 · Text, JSON or SARIF 2.1.0"),
    ] = "text"
    docs: Annotated[
        str | None,
        Parameter(
            env_var="SUPERVISION_DOCS",
            help="Địa chỉ của docs/reference, ghi vào SARIF · Where docs/reference is published, for SARIF",
        ),
    ] = None


OUTPUT = Output()
CHECK_OUTPUT = CheckOutput()
USUAL = Common()


@contextmanager
def ledger(common: Common, *, on: str | None = None, may_be_new: bool = False) -> Iterator[Engine]:
    """Open the ledger; with *on* as if it were that day.

    Raises:
        Ended: There is no such file, or no such day.
    """
    from supervision.wiring import Engine

    clock = _standing(on) if on is not None else None
    if not may_be_new and not common.is_there():
        raise Ended(
            "no_ledger",
            Text(
                f"không có sổ cái {common.shown}; tạo bằng “supervision init --db {common.shown}”",
                f"there is no ledger {common.shown}; make one with “supervision init --db {common.shown}”",
            ),
            3,
        )
    with Engine.open(common.url, specs=common.specs, clock=clock, lang=common.lang) as engine:
        yield engine


def _standing(on: str) -> Clock:
    from supervision.clock import VirtualClock

    clock = VirtualClock(datetime(2000, 1, 1, tzinfo=UTC))
    clock.set_day(day_of(on))
    return clock


def bad_input(bad: Bad, about: str = "") -> Ended:
    """Return the end of a command whose input cannot be taken."""
    from supervision.intake import worded

    text, fix = worded(bad)
    lead = f"{about}: " if about else ""
    return Ended(bad.code, Text(f"{lead}{text.vi} ({fix.vi})", f"{lead}{text.get('en')} ({fix.get('en')})"), 2)


def day_of(text: str) -> date:
    """Return the day an option names; raise Ended where it is none."""
    from supervision.intake import Bad, parse_day

    day = parse_day(text)
    if isinstance(day, Bad):
        raise bad_input(day)
    return day


def person_of(engine: Engine, who: str) -> str:
    """Return the id of a person the ledger knows; raise Ended where there is none."""
    from difflib import get_close_matches

    persons = engine.directory.persons
    if who in persons:
        return who
    near = get_close_matches(who, sorted(persons), 1) if len(persons) <= 5_000 else []  # noqa: PLR2004 - slow above
    guess = Text(f"; ý bạn là “{near[0]}”?", f"; did you mean “{near[0]}”?") if near else Text("")
    raise Ended(
        "unknown_person",
        Text(f"sổ cái không có người “{who}”{guess.vi}", f"the ledger knows no person “{who}”{guess.get('en')}"),
        2,
    )


def case_of(engine: Engine, text: str) -> CaseId:
    """Return the case an id or ``WORKFLOW/REFERENCE`` names; raise Ended where there is none."""
    from supervision.intake import address_of, find_case

    with engine.store.transaction() as transaction:
        found = find_case(transaction, address_of(text, engine.programs.names))
    if found is None:
        raise unknown_case(text)
    return found


def unknown_case(text: str) -> Ended:
    """Return the end of a command about a case that does not exist, or may not be seen: the two are not told apart."""
    return Ended(
        "unknown_case",
        Text(f"không có hồ sơ {text}, hoặc không được xem", f"there is no case {text}, or it is not yours to see"),
        1,
    )
