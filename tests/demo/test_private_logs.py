"""A whole office with every logger at its most talkative, and not one name or quoted word in what it says."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from supervision.demo import data, play
from supervision.health import look
from supervision.notices import LogSender, Notifier, Rules
from tests.conftest import Sizes
from tests.demo.small import engine_at

# Shorter values (a year, a yes, a code of one word) say nothing of a person, and are in every line by chance.
_SHORTEST = 6


def test_no_logger_tells_a_personal_value_of_a_whole_office(
    folder: Path, sizes: Sizes, caplog: pytest.LogCaptureFixture
) -> None:
    engine = engine_at()
    caplog.set_level(logging.DEBUG)
    play(engine, folder if sizes == "everyday" else data())
    engine.seal()
    notifier = Notifier(engine, LogSender(), lambda person: f"{person}@x.example", rules=Rules(fresh_days=3_000))
    notifier.follow(tuple(engine.log()))
    notifier.remind()
    # Whatever day the play ends on is treated as a day on which people may be disturbed.
    entries = notifier.book.take(engine.clock.now(), engine.clock.now(), 100_000)
    notifier.send()
    look(engine)
    told = "\n".join(record.getMessage() for record in caplog.records)
    assert told.count("supervision.command case=") > 100
    assert entries
    private = {str(name) for name in engine.names.values()}
    rows = engine.store.personal([case.id for case in engine.store.cases(limit=100_000)])
    private |= {word for row in rows.values() for word in _words(json.loads(row.value)) if len(word) >= _SHORTEST}
    assert len(private) > 50
    assert [value for value in sorted(private) if value in told] == []


def _words(value: object) -> list[str]:
    if isinstance(value, dict):
        return [word for item in value.values() for word in _words(item)]
    if isinstance(value, list):
        return [word for item in value for word in _words(item)]
    return [value] if isinstance(value, str) else []
