"""What the register of receptions promises, on whichever database ``HOST_DATABASE_URL`` names."""

import asyncio
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from app import create_app

from supervision import Engine
from supervision.testing import FixedClock

CLOCK = FixedClock(datetime(2026, 3, 2, 2, tzinfo=UTC))
TOKENS = {"secret-1": "lan", "secret-2": "quy", "secret-3": "an"}
ASKED = {"room": "Phòng 1", "day": "2026-03-02", "hour": 9, "about": "an", "content": "Cần tiếp dân đúng lịch"}


class Office:
    """The application, and the ledger as it is on disk."""

    def __init__(self, url: str) -> None:
        self.app = create_app(url, TOKENS, CLOCK)
        self.ledger = self.app.state.place.ledger
        self.cases, self.denials = self._counted()

    def post(self, token: str, path: str, **body: object) -> tuple[int, Any]:
        return self._asked("POST", token, path, json=body)

    def get(self, token: str, path: str) -> tuple[int, Any]:
        return self._asked("GET", token, path)

    def _asked(self, method: str, token: str, path: str, **more: Any) -> tuple[int, Any]:  # noqa: ANN401 - what httpx takes
        headers = {"Authorization": f"Bearer {token}"} if token else {}

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://host") as client:
                return await client.request(method, path, headers=headers, **more)

        answer = asyncio.run(ask())
        return answer.status_code, answer.json()

    def rooms(self) -> dict[str, int]:
        return {row["room"]: row["id"] for row in self.get("secret-1", "/receptions")[1]}

    def path(self, room: str) -> str:
        return f"/receptions/{self.rooms()[room]}"

    def new(self) -> tuple[int, int]:
        cases, denials = self._counted()
        return cases - self.cases, denials - self.denials

    def _counted(self) -> tuple[int, int]:
        store = self.ledger.store
        return len(store.cases(limit=1_000)), len(store.denials(1_000))


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return os.environ.get("HOST_DATABASE_URL") or f"sqlite:///{tmp_path_factory.mktemp('host') / 'receptions.db'}"


@pytest.fixture(scope="module")
def office(url: str) -> Iterator[Office]:
    made = Office(url)
    yield made
    made.app.state.place.close()


@pytest.fixture(autouse=True)
def from_here(office: Office) -> None:
    office.cases, office.denials = office._counted()  # noqa: SLF001 - each test counts what is new


def test_a_room_and_its_case_are_kept_together(office: Office) -> None:
    status, told = office.post("secret-1", "/receptions", **ASKED)
    assert (status, told["state"]) == (201, "recorded")
    assert "Phòng 1" in office.rooms()
    assert office.new() == (1, 0)


def test_a_room_that_is_taken_takes_the_case_with_it(office: Office) -> None:
    again = {**ASKED, "room": "Phòng 2"}
    assert office.post("secret-1", "/receptions", **again)[0] == 201
    assert office.post("secret-1", "/receptions", **again) == (409, {"detail": "phòng đã có người đặt giờ này"})
    assert office.new() == (1, 0)


def test_what_is_refused_leaves_no_room_but_a_note_of_the_attempt(office: Office) -> None:
    status, told = office.post("secret-3", "/receptions", **{**ASKED, "room": "Phòng 3"})
    assert status == 422
    assert told["detail"][0].startswith("Trần Văn An không được tự quyết định việc của chính mình")
    assert "Phòng 3" not in office.rooms()
    assert office.new() == (0, 1)


def test_officers_take_the_next_steps_each_his_own(office: Office) -> None:
    office.post("secret-1", "/receptions", **{**ASKED, "room": "Phòng 4"})
    path = office.path("Phòng 4")
    assert office.get("secret-1", path)[1]["steps"]["classify"] == "Phân loại"
    assert office.post("secret-1", f"{path}/steps/classify", kind="comment")[1]["state"] == "classified"
    assert office.post("secret-1", f"{path}/steps/accept")[0] == 422
    assert office.post("secret-2", f"{path}/steps/accept")[1]["state"] == "accepted"
    status, told = office.get("secret-2", path)
    assert (status, told["state"]) == (200, "Thụ lý, nhận giải quyết")
    assert told["timeline"][0].startswith("02/03/2026 Lê Thị Lan: ")


def test_nobody_without_a_token_and_nothing_that_is_not_there(office: Office) -> None:
    assert office.get("", "/receptions")[0] == 401
    assert office.get("secret-9", "/receptions")[0] == 401
    assert office.get("secret-1", "/receptions/999") == (404, {"detail": "không có buổi tiếp này"})


def test_the_ledger_is_whole(office: Office) -> None:
    office.post("secret-1", "/receptions", **{**ASKED, "room": "Phòng 5"})
    assert office.ledger.seal() > 0
    assert office.ledger.verify() == ()
    assert isinstance(office.ledger, Engine)
