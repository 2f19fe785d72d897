"""The contract of stores, as tests: every sentence of the port's docstrings, sorted by method."""

from __future__ import annotations

from ._contract_command import CommandContract
from ._contract_lease import LeaseContract
from ._contract_lists import ListingContract
from ._contract_transaction import TransactionContract


class StoreContract(TransactionContract, CommandContract, ListingContract, LeaseContract):
    """What every store promises; derive from it and give it a fixture ``store``.

    The fixture gives an empty store of its own to each test and closes it afterwards.  A store that outlives its
    process overrides `reopened`, too: without it nobody knows whether what was acknowledged is on disk.  One that
    works inside a host's transaction overrides `host`.

    No test sleeps; the whole contract takes a second or two.
    """
