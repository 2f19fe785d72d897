"""What stands beside the log: workflows, organisation data, names of persons, refused attempts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from itertools import groupby, zip_longest

import attrs

from supervision.record import moment_from
from supervision.store import Denial, OrgChange, Store, Transaction

from ._errors import LedgersPartError

Spec = tuple[str, int, str, bytes]
# More than any ledger has, and a number that every database takes.
EVERY = 2**31 - 1
_PORTION = 500


@attrs.frozen(slots=True)
class Aside:
    """What a ledger holds beside its cases.

    Attributes:
        denials: Refused attempts, oldest first.
    """

    specs: tuple[Spec, ...]
    org: tuple[OrgChange, ...]
    names: Mapping[str, str]
    denials: tuple[Denial, ...]

    @classmethod
    def of(cls, store: Store) -> Aside:
        """Read it."""
        return cls(store.specs(), store.org(), store.names(), store.denials(EVERY)[::-1])

    def require_beginning(self, target: Aside) -> None:
        """Raise LedgersPartError where *target* has workflows or organisation data that are not these."""
        for change, theirs in zip_longest(self.org, target.org):
            if theirs is None:
                break
            if change != theirs:
                raise LedgersPartError("organisation", str(theirs.revision))
        ours, kept = by_version(self.specs), by_version(target.specs)
        for key, texts in kept.items():
            # Where a ledger keeps two texts of one version the later one counts: their order matters too.
            if key in ours and ours[key][: len(texts)] != texts:
                raise LedgersPartError("workflows", "{}@{}".format(*key))


def by_version(specs: Iterable[Spec]) -> dict[tuple[str, int], list[tuple[str, bytes]]]:
    """Return digest and text of workflows by name and version, in the order they are kept."""
    found: dict[tuple[str, int], list[tuple[str, bytes]]] = {}
    for name, version, digest, body in specs:
        found.setdefault((name, version), []).append((digest, body))
    return found


def bring(source: Aside, target: Aside, store: Store) -> None:
    """Write to *store* what *target*, as it was read from there, lacks: before any case that rests on it."""
    kept = {spec[:3] for spec in target.specs}
    changes = source.org[len(target.org) :]
    names = {person: name for person, name in source.names.items() if target.names.get(person) != name}
    with store.transaction() as transaction:
        for name, version, digest, body in source.specs:
            if (name, version, digest) not in kept:
                transaction.keep_spec(name, version, digest, body)
        _organise(transaction, changes, names)


def _organise(transaction: Transaction, changes: Iterable[OrgChange], names: Mapping[str, str]) -> None:
    for recorded_at, group in groupby(changes, key=lambda change: change.recorded_at):
        rows = [(change.kind, change.body) for change in group]
        transaction.change_org(rows, {}, moment_from(recorded_at))
    if names:
        # Names have no moment of their own.
        transaction.change_org((), names, datetime(1970, 1, 1, tzinfo=UTC))


def deny(source: Aside, target: Aside, store: Store) -> None:
    """Write to *store* the refused attempts that *target*, as it was read from there, lacks."""
    rest = lacking(source.denials, target.denials)
    for start in range(0, len(rest), _PORTION):
        with store.transaction() as transaction:
            for denial in rest[start : start + _PORTION]:
                transaction.deny(denial)


def lacking(ours: Iterable[Denial], theirs: Iterable[Denial]) -> list[Denial]:
    """Return what of *ours* is not among *theirs*, in order; an attempt made twice counts twice."""
    there = Counter(theirs)
    missing = []
    for denial in ours:
        if there[denial]:
            there[denial] -= 1
        else:
            missing.append(denial)
    return missing
