"""For tests of ours and of whoever embeds us: a store contract, a clock and ids that obey, builders of small histories.

* `StoreContract` - pytest classes derive from it; every store that claims to be one passes (needs pytest)
* `FixedClock`, `SeededIds` - the ports of `supervision.clock`, the same in every run
* `build_event`, `build_opening`, `build_step`, `build_write` - what stores are fed, without an engine

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
from ._ports import FixedClock, SeededIds

if TYPE_CHECKING:
    from ._contract import StoreContract

__all__ = ["FixedClock", "SeededIds", "StoreContract", "build_event", "build_opening", "build_step", "build_write"]


def __getattr__(name: str) -> object:
    # pytest is only there where tests run; a demonstration needs the clock alone.
    if name == "StoreContract":
        from ._contract import StoreContract

        return StoreContract
    raise AttributeError(name)
