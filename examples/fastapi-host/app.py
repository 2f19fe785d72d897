"""A register of receptions: a room, an hour, and the case of what was brought up there.

HOST_DATABASE_URL=sqlite:///receptions.db HOST_OFFICERS=secret-1:lan,secret-2:quy uvicorn --factory app:from_environment
"""

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from hmac import compare_digest
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field
from rows import Reception, connected
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker
from supervised import Clock, Ledger, Receipt, Refusal, UnknownCaseError, ledger, open_feedback, shown, take

router = APIRouter()


class Place(NamedTuple):
    """What every request works on; officers are persons by their tokens."""

    database: Engine
    sessions: sessionmaker[Session]
    ledger: Ledger
    officers: Mapping[str, str]

    def close(self) -> None:
        """Let go of every connection."""
        self.ledger.close()
        self.database.dispose()


class Asked(BaseModel):
    """What an officer types in."""

    room: str = Field(min_length=1, max_length=50)
    day: date
    hour: int = Field(ge=7, le=17)
    about: str
    content: str


def create_app(url: str, officers: Mapping[str, str], clock: Clock | None = None) -> FastAPI:
    """Return the application on one database, the ledger beside its own table."""
    app = FastAPI(title="Lịch tiếp đại diện", lifespan=_until_the_end)
    database = connected(url)
    app.state.place = Place(database, sessionmaker(database), ledger(url, clock), officers)
    app.include_router(router)
    app.add_exception_handler(UnknownCaseError, _unknown)
    return app


def from_environment() -> FastAPI:
    """Return the application that the environment describes."""
    officers = dict(pair.split(":") for pair in os.environ["HOST_OFFICERS"].split(","))
    return create_app(os.environ["HOST_DATABASE_URL"], officers)


@asynccontextmanager
async def _until_the_end(app: FastAPI) -> AsyncIterator[None]:
    yield
    app.state.place.close()


def _place(request: Request) -> Place:
    place: Place = request.app.state.place
    return place


At = Annotated[Place, Depends(_place)]


def _officer(at: At, given: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> str:
    for token, person in at.officers.items():
        if compare_digest(token, given.credentials):
            return person
    raise HTTPException(401, "không rõ ai đang gọi")


Officer = Annotated[str, Depends(_officer)]


@router.post("/receptions", status_code=201)
def book(asked: Asked, at: At, who: Officer) -> dict[str, object]:
    """Take a room and open the case: both are kept, or neither."""
    # The transaction ends here: what stands behind the `yield` of a dependency runs after the answer was sent.
    try:
        with at.sessions.begin() as session:
            said = {"about": asked.about, "content": asked.content}
            outcome = open_feedback(at.ledger, session, who, said, asked.day)
            if isinstance(outcome, Receipt):
                row = Reception(room=asked.room, day=asked.day, hour=asked.hour, case_id=outcome.case_id)
                session.add(row)
    except IntegrityError as taken:
        raise HTTPException(409, "phòng đã có người đặt giờ này") from taken
    # Refused: no row, and the block has ended well, so that the refused attempt stays on record.
    return _told(outcome)


@router.get("/receptions")
def listed(at: At, who: Officer) -> list[dict[str, object]]:
    """Show the calendar of the rooms."""
    del who
    with at.sessions() as session:
        rows = session.scalars(select(Reception).order_by(Reception.day, Reception.hour, Reception.room)).all()
        return [{"id": row.id, "room": row.room, "day": row.day, "hour": row.hour} for row in rows]


@router.get("/receptions/{number}")
def detail(number: int, at: At, who: Officer) -> dict[str, object]:
    """Show a reception and its case, as far as this officer may see it."""
    return shown(at.ledger, who, _case_of(at, number))


@router.post("/receptions/{number}/steps/{step}")
def do(number: int, step: str, inputs: dict[str, str], at: At, who: Officer) -> dict[str, object]:
    """Take a step in the case of a reception."""
    return _told(take(at.ledger, who, _case_of(at, number), step, inputs))


def _case_of(at: Place, number: int) -> str:
    with at.sessions() as session:
        row = session.get(Reception, number)
        if row is None:
            raise HTTPException(404, "không có buổi tiếp này")
        return row.case_id


def _told(outcome: Receipt | Refusal) -> dict[str, object]:
    if isinstance(outcome, Refusal):
        raise HTTPException(422, list(outcome.texts))
    return {"case_id": outcome.case_id, "state": outcome.state}


def _unknown(_request: Request, _error: Exception) -> JSONResponse:
    return JSONResponse({"detail": "không có hồ sơ này"}, 404)
