"""The same life in two libraries that keep what happened: eventsourcing's aggregates, and steps of a DBOS workflow.

Neither is needed to develop or to test: where one is not installed (`run.py bench` does that), its rows are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .measuring import Side, Sizes
from .scene import LIFE, life

AGGREGATES, STEPS = "eventsourcing", "a DBOS step"
_DBOS_STEPS = 8


@contextmanager
def peers(where: Path | str, sizes: Sizes) -> Iterator[dict[str, Side]]:
    """Open what is installed of both in files under *where*, or in the PostgreSQL database of that address."""
    with ExitStack() as stack:
        sides: dict[str, Side] = {}
        if sizes.has_peers and find_spec("eventsourcing"):
            sides[AGGREGATES] = stack.enter_context(_aggregates(where, sizes.lives))
        if sizes.has_peers and find_spec("dbos"):
            sides[STEPS] = stack.enter_context(_steps(where, sizes.lives))
        yield sides


@contextmanager
def _aggregates(where: Path | str, lives: int) -> Iterator[Side]:
    """One aggregate a case: load it, decide, save; without the cache of aggregates, as hosts with many processes do."""
    from eventsourcing.application import Application

    case = _case_class()
    app: Any = Application(env=_environment(where))
    numbers = iter(range(1_000_000))

    def side() -> int:
        for _ in range(lives):
            first, *others = life(next(numbers))
            opened = case(**first.inputs)
            app.save(opened)
            for act in others:
                found = app.repository.get(opened.id)
                found.act(act.step, act.actor, dict(act.inputs))
                app.save(found)
        return lives * len(LIFE)

    try:
        yield side
    finally:
        app.close()


def _environment(where: Path | str) -> dict[str, str]:
    if isinstance(where, Path):
        return {"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": str(where / "eventsourcing.db")}
    parts = urlsplit(where)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    return {
        "PERSISTENCE_MODULE": "eventsourcing.postgres",
        "POSTGRES_DBNAME": parts.path.removeprefix("/"),
        "POSTGRES_HOST": parts.hostname or query.get("host", ""),
        "POSTGRES_PORT": str(parts.port or query.get("port", "5432")),
        "POSTGRES_USER": parts.username or "",
        "POSTGRES_PASSWORD": parts.password or "-",
    }


# step: the state it leaves and the one it leads to
_MOVES = {
    "classify": ("recorded", "classified"),
    "accept": ("classified", "accepted"),
    "answer": ("accepted", "answered"),
}


@cache
def _case_class() -> Any:  # noqa: ANN401 - made of the library's metaclass
    from eventsourcing.domain import Aggregate, event

    class Feedback(Aggregate):
        @event("Recorded")
        def __init__(self, channel: str, about: str, owner_unit: str, content: str, front: str) -> None:
            self.channel, self.about, self.owner_unit = channel, about, owner_unit
            self.content, self.front, self.state = content, front, "recorded"

        def act(self, step: str, actor: str, inputs: dict[str, Any]) -> None:
            source, target = _MOVES[step]
            if self.state != source or not actor:
                raise PermissionError(step)
            self._moved(step, target, actor, inputs)

        @event("Moved")
        def _moved(self, step: str, target: str, actor: str, inputs: dict[str, Any]) -> None:
            self.state, self.step, self.actor = target, step, actor
            self.__dict__.update(inputs)

    return Feedback


@contextmanager
def _steps(where: Path | str, lives: int) -> Iterator[Side]:
    """Run workflows of eight steps: what begins and ends a workflow is shared by as many steps as two lives have."""
    from dbos import DBOS

    url = f"sqlite:///{where / 'dbos.db'}" if isinstance(where, Path) else where
    DBOS(config={"name": "bench", "system_database_url": url, "log_level": "CRITICAL"})

    @DBOS.step()
    def step(inputs: dict[str, Any], actor: str) -> dict[str, Any]:
        return {**inputs, "actor": actor}

    @DBOS.workflow()
    def two_lives(number: int) -> int:
        for each in (number, number + 1):
            for act in life(each):
                step(dict(act.inputs), act.actor)
        return number

    numbers = iter(range(0, 1_000_000, 2))

    def side() -> int:
        for _ in range(max(1, lives // 2)):
            two_lives(next(numbers))
        return max(1, lives // 2) * _DBOS_STEPS

    DBOS.launch()
    try:
        yield side
    finally:
        DBOS.destroy(destroy_registry=True)
