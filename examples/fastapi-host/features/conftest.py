"""Lets the features of this folder drive the application: its own requests act, the ledger's steps look.

From the folder above: python3 -m pytest features
"""

import asyncio
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_bdd import given, then, when

from supervision.bdd import Phrase, World
from supervision.clock import VirtualClock

sys.path.insert(0, str(Path(__file__).parents[1]))
from app import create_app
from office import PEOPLE

TOKENS = {f"token of {who}": who for who in PEOPLE}


class Reception(World):
    """A scenario's world on the application's own ledger.

    Attributes:
        answer: What the application has answered last.
    """

    def __init__(self, url: str) -> None:
        """Start the application on an empty database."""
        clock = VirtualClock(datetime(2026, 1, 1, tzinfo=UTC))
        self.app = create_app(url, TOKENS, clock)
        super().__init__(self.app.state.place.ledger, clock)
        self.persons |= {name: who for who, name in PEOPLE.items()}
        self.answer: tuple[int, Any] = (0, None)

    def ask(self, who: str, path: str, body: object = None) -> tuple[int, Any]:
        """Send a request as somebody; with a body it is a POST."""
        headers = {"Authorization": f"Bearer token of {self.person(who)}"}

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://host") as client:
                return await client.request("GET" if body is None else "POST", path, headers=headers, json=body)

        given = asyncio.run(ask())
        self.answer = given.status_code, given.json()
        return self.answer


@pytest.fixture
def world(supervision_store: str, tmp_path: Path) -> Iterator[Reception]:
    """Take the place of the world that comes with the steps; the application keeps its rows in a database."""
    url = supervision_store if supervision_store.startswith("postgresql") else f"sqlite:///{tmp_path}/receptions.db"
    made = Reception(url)
    yield made
    made.app.state.place.close()


BOOKED = '"{who}"%s đặt "{room}" lúc {hour:count} giờ để tiếp về "{about}"'


@given(Phrase(BOOKED % " đã"))
@when(Phrase(BOOKED % ""))
def _(world: Reception, who: str, room: str, hour: int, about: str) -> None:
    asked = {"room": room, "day": str(world.today), "hour": hour, "about": world.person(about), "content": "Ý kiến"}
    status, told = world.ask(who, "/receptions", asked)
    if status == httpx.codes.CREATED:
        world.cases[room] = told["case_id"]


# This one takes the place of ours: the step is taken by the application, not by the ledger.
@when(Phrase('"{who}" thực hiện "{action}" trên "{case}"[ với:]'))
def _(world: Reception, who: str, action: str, case: str, datatable: list[list[str]]) -> None:
    rooms = {row["room"]: row["id"] for row in world.ask(who, "/receptions")[1]}
    step = world.step(world.workflow_of(case), action)
    world.ask(who, f"/receptions/{rooms[case]}/steps/{step}", {world.field(case, row[0]): row[1] for row in datatable})


@then(Phrase('ứng dụng trả lời {status:count}, có "{words}"'))
def _(world: Reception, status: int, words: str) -> None:
    assert world.answer[0] == status, world.answer
    assert words in str(world.answer[1])
