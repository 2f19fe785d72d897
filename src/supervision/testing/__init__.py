"""For tests of ours and of whoever embeds us: a store contract, faults on order, a check of what happened at once.

* `StoreContract` - pytest classes derive from it; every store that claims to be one passes (needs pytest)
* `FaultStore` - wraps a store and fails where a plan says so, with `InjectedFaultError`; a plan is some `PlannedFault`,
  each of a `FaultKind`: all there can be by `single_faults`, pairs by `paired_faults`, any number by `seeded_faults`
* `History` - records each `Operation` of several writers; `check_history` tells every `Anomaly` no order explains
* `FixedClock`, `SeededIds` - the ports of `supervision.clock`, the same in every run
* `scratch_database` - a PostgreSQL database for one run, dropped afterwards (needs the extra ``postgres``)
* `build_event`, `build_opening`, `build_step`, `build_write` - what stores are fed, without an engine

Where things live: `_contract*` the contract; `_faults`, `_fault_plans` what fails; `_history` what is recorded,
`_serial`, `_cycles` what is found in it; `_passing` what wraps a store.

Example:
    A store of your own keeps every promise of the port if this class is green::

        class TestMyStore(StoreContract):
            @pytest.fixture
            def store(self) -> Iterator[Store]:
                store = MyStore()
                yield store
                store.close()
"""

from typing import TYPE_CHECKING

from ._builders import build_event, build_opening, build_step, build_write
from ._fault_plans import FaultKind, PlannedFault, paired_faults, seeded_faults, single_faults
from ._faults import FaultStore, InjectedFaultError
from ._history import History, Operation
from ._ports import FixedClock, SeededIds
from ._serial import Anomaly, check_history

if TYPE_CHECKING:
    from supervision.store.postgres import ScratchDatabase, scratch_database

    from ._contract import StoreContract

__all__ = [
    "Anomaly",
    "FaultKind",
    "FaultStore",
    "FixedClock",
    "History",
    "InjectedFaultError",
    "Operation",
    "PlannedFault",
    "ScratchDatabase",
    "SeededIds",
    "StoreContract",
    "build_event",
    "build_opening",
    "build_step",
    "build_write",
    "check_history",
    "paired_faults",
    "scratch_database",
    "seeded_faults",
    "single_faults",
]


def __getattr__(name: str) -> object:
    # pytest is only there where tests run; a demonstration needs the clock alone.
    if name == "StoreContract":
        from ._contract import StoreContract

        return StoreContract
    if name in {"ScratchDatabase", "scratch_database"}:
        # Its driver is an extra.
        from supervision.store import postgres

        found: object = getattr(postgres, name)
        return found
    raise AttributeError(name)
