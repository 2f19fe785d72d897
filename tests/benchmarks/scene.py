"""What every benchmark plays: one party committee, one Front, and the life of a feedback case.

The life is four commands that touch every table a command can: `record` opens the case, starts a term and sets a
personal text apart; `classify` and `accept` move it; `answer` meets the term.  Ids, salts and the time are fixed, so
that two runs write the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import attrs

from supervision import Mandate, OrgData, Unit
from supervision.clock import VirtualClock
from supervision.engine import Batch, Engine, Receipt
from supervision.model import Value
from supervision.spec import Library
from supervision.wiring import Engine as OpenedEngine

MOMENT = datetime(2024, 3, 4, 2, 0, tzinfo=UTC)  # a Monday; the answer is due fifteen working days later
COMMITTEE, FRONT = "committee-1", "front-1"
CLERK, SECRETARY, FRONT_CLERK, SUBJECT = "person-clerk", "person-secretary", "person-front", "person-subject"
LIFE = ("record", "classify", "accept", "answer")


class CountedIds:
    """Ids and salts that count up, so that a repeated run draws the same."""

    def __init__(self) -> None:
        self._drawn = 0

    def new_id(self) -> str:
        """Return the next id, as long as a drawn one."""
        self._drawn += 1
        return hashlib.sha256(b"id %d" % self._drawn).hexdigest()[:32]

    def salt(self) -> bytes:
        """Return the next 16 bytes."""
        self._drawn += 1
        return hashlib.sha256(b"salt %d" % self._drawn).digest()[:16]


def opened(url: str | Path, library: Library | None = None) -> Engine:
    """Open a ledger with the scene's organisation; a path is one SQLite file."""
    address = url if isinstance(url, str) else f"sqlite:///{url}"
    engine = OpenedEngine.open(address, specs=library, clock=VirtualClock(MOMENT), ids=CountedIds())
    engine.organise(organisation())
    return engine


def organisation() -> OrgData:
    """Return a committee with an office and a head, and a Front."""
    since = date(2020, 1, 1)
    held = (
        ("m-1", CLERK, "party_office", COMMITTEE),
        ("m-2", SECRETARY, "head", COMMITTEE),
        ("m-3", SECRETARY, "committee", COMMITTEE),
        ("m-4", FRONT_CLERK, "front_board", FRONT),
        ("m-5", SUBJECT, "party_cell", COMMITTEE),
    )
    names = ("Trần Thị Lan", "Lê Văn Hòa", "Phạm Thị Mai", "Nguyễn Văn An")
    return OrgData(
        units=(
            Unit(COMMITTEE, "Đảng ủy phường Hòa Bình", "party", "commune", None, since),
            Unit(FRONT, "Ủy ban MTTQ Việt Nam phường Hòa Bình", "front", "commune", None, since),
        ),
        persons=tuple(zip((CLERK, SECRETARY, FRONT_CLERK, SUBJECT), names, strict=True)),
        mandates=tuple(Mandate(ident, person, role, unit, since) for ident, person, role, unit in held),
    )


@attrs.frozen
class Act:
    """One command of the life: who does what with which inputs; the first of them opens the case."""

    step: str
    actor: str
    inputs: Mapping[str, Value]


def life(number: int) -> Iterator[Act]:
    """Return the commands of one case, in order."""
    content = f"Ý kiến số {number}: đề nghị làm rõ việc thực hiện nội dung đã đăng ký trong kế hoạch tu dưỡng."
    document: Value = {"number": str(number), "symbol": "TB/ĐU", "date": "2024-03-04", "signer": "Lê Văn Hòa"}
    yield Act(
        "record",
        FRONT_CLERK,
        {"channel": "front_comment", "about": SUBJECT, "owner_unit": COMMITTEE, "content": content, "front": FRONT},
    )
    yield Act("classify", CLERK, {"kind": "comment"})
    yield Act("accept", SECRETARY, {})
    yield Act("answer", SECRETARY, {"document": document})


def play(engine: Engine, case: str, act: Act, *, within: Batch | None = None) -> Receipt:
    """Give one command; *case* is not looked at for the opening."""
    desk = engine.desk(act.actor, within=within)
    if act.step == "record":
        return desk.open("feedback", act.inputs)
    return desk.send(case, act.step, act.inputs)


def live(engine: Engine, number: int, *, within: Batch | None = None) -> str:
    """Play a whole life; return the case's id."""
    case = ""
    for act in life(number):
        case = play(engine, case, act, within=within).case_id
    return case
