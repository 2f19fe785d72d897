"""What is acknowledged survives a power cut at any moment; and settings that are not safe are found out."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
import pytest

from supervision.store.sqlite import SqliteStore, default_connect
from supervision.store.sqlite._sql import statements
from supervision.testing import SeededIds
from tests.conftest import Sizes
from tests.reliability.aftermath import contradictions, cuts_of
from tests.reliability.cuts import LEDGER, OLDER, Recording, weaker, working
from tests.reliability.forgetful_disk import Medium, Operation

# For each kind of journal.
CUTS: dict[Sizes, int] = {"everyday": 100, "short": 1_000, "release": 20_000}
CUTS_A_RECORDING = 2_000
_DELETED = {"PRAGMA journal_mode = persist": "PRAGMA journal_mode = delete", "PRAGMA journal_mode": "SELECT 'persist'"}
# The last is what a host's connection has, on which ours is a guest.
JOURNALS: dict[str, dict[str, str]] = {
    "wal, FULL": {},
    "persist, FULL": OLDER,
    "delete, EXTRA": OLDER | _DELETED | weaker("EXTRA"),
}
PLANTED = 150


# In memory, where there is such a place: what is left after a cut needs no disk that is slow to sync.
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own in it


@pytest.fixture
def left() -> Iterator[Path]:
    """A folder for what is left after a cut."""
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        yield Path(folder)


@pytest.mark.parametrize("journal", JOURNALS)
def test_a_power_cut_loses_nothing_acknowledged_and_leaves_nothing_half(
    journal: str, tmp_path: Path, left: Path, sizes: Sizes, report: Callable[[str], None]
) -> None:
    told: Counter[str] = Counter()
    for number in range(0, CUTS[sizes], CUTS_A_RECORDING):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        seed = f"{journal}-{number}"
        recording = Recording.of(folder, seed, instead=JOURNALS[journal])
        cuts = min(CUTS_A_RECORDING, CUTS[sizes] - number)
        for cut in cuts_of(recording, left, cuts=cuts, seed=seed):
            assert cut.wrong == (), f"{seed} at {cut.at}"
            told += Counter(cuts=1, acknowledged=cut.acknowledged)
        told["operations"] += len(recording.disk.operations)
    assert told["cuts"] == CUTS[sizes]
    report(f"SQLite, {journal}: {dict(told)}, 0 lost, 0 half")


_OUTBOX = statements()["insert_outbox"]
_LOSES = {"lost", "damaged", "unreadable"}


@pytest.mark.parametrize(
    ("instead", "disk", "kinds"),
    [
        pytest.param(weaker("NORMAL"), "honest", {"lost"}, id="NORMAL"),
        pytest.param(weaker("OFF"), "honest", _LOSES, id="OFF"),
        pytest.param(OLDER | weaker("OFF"), "honest", _LOSES, id="persist, OFF"),
        pytest.param({}, "lies", _LOSES, id="a disk that lies"),
        pytest.param(OLDER, "lies", _LOSES, id="persist, a disk that lies"),
        # A journal that was deleted comes back where the folder was not synced, and takes the last commit back.
        pytest.param(OLDER | _DELETED, "honest", {"lost"}, id="a journal that is deleted"),
        pytest.param({_OUTBOX: f"COMMIT; BEGIN IMMEDIATE; {_OUTBOX}"}, "honest", {"half"}, id="two transactions"),
    ],
)
def test_the_cuts_find_a_planted_fault(
    planted: Planted, instead: dict[str, str], disk: str, kinds: set[str], report: Callable[[str], None]
) -> None:
    recording = Recording.of(planted.folder, "planted", instead=instead)
    found: Counter[str] = Counter()
    for cut in cuts_of(recording, planted.left, cuts=PLANTED, seed="planted", lies=disk == "lies"):
        found.update(cut.kinds)
    assert kinds <= set(found)
    report(f"SQLite, planted: {planted.name}: of {PLANTED} cuts {dict(found)}")


@attrs.frozen
class Planted:
    """Where a planted fault does its work, and where what is left of it lies."""

    name: str
    folder: Path
    left: Path


@pytest.fixture
def planted(tmp_path: Path, left: Path, request: pytest.FixtureRequest) -> Planted:
    return Planted(request.node.callspec.id, tmp_path, left)


# the harness itself


@pytest.mark.parametrize("journal", JOURNALS)
def test_a_recording_has_everything_that_a_cut_could_break(journal: str, tmp_path: Path) -> None:
    recording = Recording.of(tmp_path, "whole", instead=JOURNALS[journal])
    raw = default_connect(str(tmp_path / LEDGER))
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    empty = [name for name in tables if not raw.execute(f"SELECT 1 FROM {name}").fetchone()]  # noqa: S608 - ours
    raw.close()
    assert set(empty) <= {"supervision_outbox"}
    assert len(recording.deeds) > 20
    assert len(recording.commits) > len(recording.deeds)
    # A log that is carried over into the file, and begun again, while the office works.
    begun_again = [
        at for at, done in enumerate(recording.disk.operations) if (done.file, done.at) == (f"{LEDGER}-wal", 0)
    ]
    assert (len(begun_again) > 3) == (journal == "wal, FULL")


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        ("DELETE FROM supervision_tasks", "tasks"),
        ("UPDATE supervision_deadlines SET is_paused = 1 - is_paused", "deadlines"),
        ("INSERT INTO supervision_claims VALUES ('k', '2026-01-01', 'case-0', '2026-01-02')", "claims"),
        ("UPDATE supervision_cases SET is_ended = 1 - is_ended", "cases"),
        ("DELETE FROM supervision_commands WHERE id = 'plan-0-0'", "commands"),
        ("DELETE FROM supervision_events WHERE command_id = 'plan-0-3'", "chain"),
        ("UPDATE supervision_log SET position = position + 100 WHERE position > 3", "log"),
        ("DELETE FROM supervision_log WHERE position = (SELECT max(position) FROM supervision_log)", "log"),
        ("UPDATE supervision_events SET state = 'draft' WHERE state = 'expected'", "verify"),
    ],
)
def test_rows_that_contradict_each_other_are_found(edit: str, told: str, tmp_path: Path) -> None:
    Recording.of(tmp_path, "whole")
    raw = default_connect(str(tmp_path / LEDGER))
    store = SqliteStore(tmp_path / LEDGER)
    engine = working(store, SeededIds(1))
    assert list(contradictions(engine, raw)) == []
    raw.execute(edit)
    assert any(found.startswith(f"contradiction: {told}") for found in contradictions(engine, raw))
    raw.close()
    store.close()


def test_a_cut_keeps_what_was_synced_and_may_lose_or_tear_the_rest() -> None:
    medium = Medium({"a": b"-" * 1_024})
    medium.do(Operation("write", "a", 0, b"1" * 1_024))
    medium.do(Operation("sync", "a"))
    assert {left["a"] for left in _ways(medium)} == {b"1" * 1_024}
    medium.do(Operation("write", "a", 0, b"2" * 1_024))
    left = {left["a"] for left in _ways(medium)}
    assert {b"1" * 1_024, b"2" * 1_024, b"1" * 512 + b"2" * 512, b"2" * 512 + b"1" * 512} < left


def _ways(medium: Medium) -> list[dict[str, bytes]]:
    return [medium.cut(random.Random(seed)) for seed in range(200)]  # noqa: S311 - fates, not secrets


def test_a_deleted_file_may_be_back_until_its_folder_is_synced() -> None:
    medium = Medium({"a": b"-"})
    medium.do(Operation("delete", "a"))
    assert {len(left) for left in _ways(medium)} == {0, 1}
    medium.do(Operation("sync", "b", settles_folder=True))
    assert {"a" in left for left in _ways(medium)} == {False}
