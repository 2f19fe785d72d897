"""The example store: green on the contract, whole after crashes and faults, and what its page says runs."""

from __future__ import annotations

import errno
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from supervision.copying import copy
from supervision.model import CaseId
from supervision.store import Store, StoreError
from supervision.store.memory import MemoryStore
from supervision.testing import FaultKind, History, Operation, build_opening, build_step, check_history, seeded_faults
from supervision.testing._examples import everything, full_case, open_cases, personal, plain_case, put, task
from tests.architecture.house import ROOT, SOURCE
from tests.copying.ledgers import busy
from tests.engine.faulty_office import FaultyOffice
from tests.store.shared_cases import work

pytest_plugins = ["pytester"]

EXAMPLE = ROOT / "examples" / "json-store"
PAGES = ("write-a-store.md", "write-a-store.vi.md")


def _imported() -> Any:  # noqa: ANN401 - a module found by path
    spec = importlib.util.spec_from_file_location("json_store", EXAMPLE / "json_store.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


json_store = _imported()
Make = Callable[[], Store]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


@pytest.fixture
def make(path: Path) -> Iterator[Make]:
    made: list[Store] = []

    def one() -> Store:
        made.append(json_store.JsonStore(path))
        return made[-1]

    yield one
    for store in made:
        store.close()


def test_the_contract_is_green(pytester: pytest.Pytester) -> None:
    pytester.syspathinsert(SOURCE.parent)
    shutil.copytree(EXAMPLE, pytester.path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    pytester.syspathinsert(pytester.path)
    outcome = pytester.runpytest_inprocess("-p", "no:cacheprovider").parseoutcomes()
    # A file takes part in no transaction of a host; but for that, everything is promised.
    assert outcome == {"passed": outcome["passed"], "skipped": 7}
    assert outcome["passed"] >= 60


def test_it_has_at_most_330_lines() -> None:
    assert len((EXAMPLE / "json_store.py").read_text(encoding="utf-8").splitlines()) <= 330


def test_a_line_that_was_cut_short_anywhere_is_as_if_it_had_never_been(make: Make, path: Path) -> None:
    store = make()
    (case,) = open_cases(store, "case-1")
    before, kept = path.read_bytes(), everything(store)
    put(store, "command-2", build_step(case, case, tasks=[task("case-1")]), rows=[personal("ref-1")])
    whole, after = path.read_bytes(), everything(store)
    store.close()
    for end in [*range(len(before), len(whole), 97), len(whole) - 1]:
        path.write_bytes(whole[:end])
        again = make()
        assert everything(again) == kept
        assert path.read_bytes() == before
        again.close()
    path.write_bytes(whole)
    assert everything(make()) == after


def test_a_line_of_noise_at_the_end_is_cut_off_and_the_next_command_is_kept(make: Make, path: Path) -> None:
    open_cases(make(), "case-1")
    path.write_bytes(path.read_bytes() + b"\0\n\r\xff" * 50)
    open_cases(make(), "case-2")
    assert [case.id for case in make().cases()] == ["case-1", "case-2"]


def test_damage_before_the_last_line_is_refused(make: Make, path: Path) -> None:
    open_cases(make(), "case-1", "case-2")
    raw = bytearray(path.read_bytes())
    raw[100] ^= 1
    path.write_bytes(raw)
    with pytest.raises(StoreError, match="restore a backup"):
        make()


def test_a_file_that_became_shorter_is_refused(make: Make, path: Path) -> None:
    store = make()
    open_cases(store, "case-1", "case-2")
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    with pytest.raises(StoreError, match="restore a backup"):
        store.cases()


def test_two_stores_on_one_file_see_what_the_other_writes_at_once(make: Make) -> None:
    one, two = make(), make()
    (case,) = open_cases(one, "case-1")
    step = build_step(case, case)
    put(two, "command-2", step)
    assert one.seal() == 2
    assert everything(one) == everything(two)
    assert one.cases() == (step.case,)
    assert two.seal() == 0


def test_a_full_disk_is_told_and_nothing_is_kept(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    store = make()
    open_cases(store, "case-1")
    real = os.write

    def full(file: int, data: bytes) -> int:
        real(file, data[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(StoreError, match="nothing was written"):
            open_cases(store, "case-2")
        with pytest.raises(StoreError, match="nothing was written"):
            store.seal()
    assert [case.id for case in store.cases()] == ["case-1"]
    assert store.log() == ()
    assert store.seal() == 1
    open_cases(store, "case-2")
    assert everything(make()) == everything(store)


def test_after_a_failed_sync_nobody_gets_in_any_more(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    store = make()

    def fails(_file: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        with pytest.raises(StoreError, match="check it"):
            open_cases(store, "case-1")
    with pytest.raises(StoreError, match="check it"):
        store.cases()


def test_a_store_that_is_closed_or_came_through_a_fork_is_refused(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    store = make()
    with monkeypatch.context() as patched:
        patched.setattr(os, "getpid", lambda: 1)
        with pytest.raises(StoreError, match="after a fork"):
            store.cases()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.cases()


def test_a_path_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        json_store.JsonStore(tmp_path / "missing" / "ledger.jsonl")


def test_it_syncs_before_it_acknowledges(make: Make, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    store, synced = make(), []
    monkeypatch.setattr(os, "fsync", lambda _file: synced.append(path.stat().st_size))
    put(store, "command-1", build_opening(full_case()))
    assert synced == [path.stat().st_size]


def test_what_threads_do_at_once_is_serial(make: Make) -> None:
    history, store = History(), make()
    stores = [history.recording(store), history.recording(make())]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: work(stores["abcd".index(name) % 2], name, 25), "abcd"))
    assert len(history.operations) >= 100
    assert check_history(history.operations, store) == ()


_WRITER = """
import sys
sys.path.insert(0, sys.argv[3])
from json_store import JsonStore
from supervision.testing import History
from tests.store.shared_cases import work
history = History()
work(history.recording(JsonStore(sys.argv[1]), worker=sys.argv[2]), sys.argv[2], 25)
print("\\n".join(operation.to_json() for operation in history.operations))
"""


def test_what_processes_do_at_once_is_serial(make: Make, path: Path) -> None:
    orders = [[sys.executable, "-c", _WRITER, str(path), name, str(EXAMPLE)] for name in ("a", "b")]
    started = [subprocess.Popen(order, stdout=subprocess.PIPE, text=True) for order in orders]
    lines = [line for process in started for line in process.communicate()[0].splitlines()]
    operations = [Operation.from_json(line) for line in lines]
    assert len(operations) >= 50
    assert check_history(operations, make()) == ()


def test_the_engine_runs_on_it_through_faults(make: Make) -> None:
    store = make()
    faulty = FaultyOffice.over(store)
    assert faulty.run("clean") == []
    for seed in range(5):
        assert faulty.run(f"storm-{seed}", seeded_faults(300, seed=seed, share=0.1)) == []
    assert faulty.office.engine.seal() > 0
    assert faulty.office.engine.verify() == ()
    assert everything(make()) == everything(store)
    assert FaultKind.AFTER_COMMIT in {fault.kind for fault in seeded_faults(300, seed=0, share=0.1)}


def test_every_line_is_one_transaction(make: Make, path: Path) -> None:
    store = make()
    put(store, "command-1", build_opening(plain_case()))
    with store.transaction() as transaction:
        transaction.cases([CaseId("case-1")])  # only looked
    store.seal()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [[change[0] for change in json.loads(line[65:])] for line in lines] == [["write"], ["seal"]]


@pytest.mark.parametrize("page", PAGES)
def test_every_block_of_the_page_runs(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(EXAMPLE)
    text = (ROOT / "docs" / "how-to" / page).read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    names: dict[str, object] = {"__name__": "page"}
    for block in blocks:
        exec(compile(block, page, "exec"), names)  # noqa: S102 - the reader would run it too
    assert len(blocks) >= 5
    assert (EXAMPLE / "test_json_store.py").read_text(encoding="utf-8").partition('"""\n\n')[2] in blocks


def test_a_ledger_is_copied_into_it_and_back(make: Make) -> None:
    first, last = busy().store, MemoryStore()
    assert copy(first, make()).is_equal
    assert copy(make(), last).is_equal
    assert everything(last) == everything(first)
