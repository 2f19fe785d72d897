"""Stores that list wrongly, each in one way."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

import attrs

from supervision.model import CaseId
from supervision.store import CaseWrite, DeadlineRow, Snapshot, TaskRow, Transaction, Wanted, Write
from supervision.testing._passing import PassingSnapshot, PassingTransaction
from tests.contract.bad_readers import BadReader
from tests.contract.bad_stores import Bad

Place = tuple[str, CaseId]
_ALL = 10_000


# what was written


class TakesEveryCaseForOpen(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, is_ended=False)


class KeepsWhomACaseNamedFirst(Bad):
    def written(self, write: Write) -> Write:
        return _each(write, parties=None) if write.cases[0].before else write


class ForgetsWhomACaseNames(Bad):
    def written(self, write: Write) -> Write:
        return write if write.cases[0].parties is not None else _each(write, parties=())


class FindsCasesWhereTheyBegan(Bad):
    """Its list of cases in a state is kept up when they are opened only."""

    def written(self, write: Write) -> Write:
        items = [self._as_opened(item) if item.before else item for item in write.cases]
        return attrs.evolve(write, cases=tuple(items))

    def _as_opened(self, item: CaseWrite) -> CaseWrite:
        return attrs.evolve(item, case=attrs.evolve(item.case, state="draft"), is_ended=False)


class KeepsClocksWhereTheyWere(Bad):
    """What finds a clock by a party stays where it was when the case moves on."""

    def written(self, write: Write) -> Write:
        known = {case.id: case for case in self.inner.cases()}
        items = [
            attrs.evolve(item, case=attrs.evolve(item.case, deadlines=known[item.case.id].deadlines))
            if item.before
            else item
            for item in write.cases
        ]
        return attrs.evolve(write, cases=tuple(items))


def _each(write: Write, **changes: object) -> Write:
    return attrs.evolve(write, cases=tuple(attrs.evolve(item, **changes) for item in write.cases))  # type: ignore[arg-type]


# what is looked for


class BadView(BadReader):
    """A good store whose views are of *view*."""

    view: type[PassingSnapshot] = PassingSnapshot

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        with self.inner.snapshot() as snapshot:
            yield self.view(snapshot)


class _Careless(PassingSnapshot):
    """Looks for something else."""

    def instead(self, wanted: Wanted) -> Wanted:
        raise NotImplementedError

    def search(self, wanted: Wanted, *, after: Place | None = None, limit: int = 100) -> tuple[Place, ...]:
        return self.inner.search(self.instead(wanted), after=after, limit=limit)


class FindsEverybodysCases(BadView):
    class view(_Careless):  # noqa: N801 - an attribute
        def instead(self, wanted: Wanted) -> Wanted:
            return attrs.evolve(wanted, parties=None)


class ForgetsWhomElseACaseNames(BadView):
    class view(_Careless):  # noqa: N801 - as above
        def instead(self, wanted: Wanted) -> Wanted:
            return attrs.evolve(wanted, also=wanted.also[1:])


class FindsCasesOfAnyWorkflow(BadView):
    class view(_Careless):  # noqa: N801 - as above
        def instead(self, wanted: Wanted) -> Wanted:
            return attrs.evolve(wanted, workflow=None)


class FindsCasesInAnyState(BadView):
    class view(_Careless):  # noqa: N801 - as above
        def instead(self, wanted: Wanted) -> Wanted:
            return attrs.evolve(wanted, state=None) if wanted.parties else wanted


class FindsEndedCasesToo(BadView):
    class view(_Careless):  # noqa: N801 - as above
        def instead(self, wanted: Wanted) -> Wanted:
            return attrs.evolve(wanted, is_ended=None)


class FindsOlderCases(BadView):
    class view(_Careless):  # noqa: N801 - as above
        def instead(self, wanted: Wanted) -> Wanted:
            return attrs.evolve(wanted, opened_from="")


class LeavesOutTheLastDay(BadView):
    class view(PassingSnapshot):  # noqa: N801 - as above
        def search(self, wanted: Wanted, *, after: Place | None = None, limit: int = 100) -> tuple[Place, ...]:
            found = self.inner.search(wanted, after=after, limit=limit)
            return tuple(place for place in found if not wanted.opened_to or place[0] < wanted.opened_to)


class FindsReferencesWithoutCase(BadView):
    class view(PassingSnapshot):  # noqa: N801 - as above
        def search(self, wanted: Wanted, *, after: Place | None = None, limit: int = 100) -> tuple[Place, ...]:
            found = self.inner.search(attrs.evolve(wanted, reference=""), after=after, limit=limit)
            cases = self.inner.cases([case_id for _, case_id in found])
            begins = wanted.reference.lower()
            return tuple(place for place in found if (cases[place[1]].reference or "").lower().startswith(begins))


class ShowsOldCasesFirst(BadView):
    class view(PassingSnapshot):  # noqa: N801 - as above
        def search(self, wanted: Wanted, *, after: Place | None = None, limit: int = 100) -> tuple[Place, ...]:
            return self.inner.search(wanted, after=after, limit=_ALL)[::-1][:limit]


class ShowsACaseForEachParty(BadView):
    class view(PassingSnapshot):  # noqa: N801 - as above
        def search(self, wanted: Wanted, *, after: Place | None = None, limit: int = 100) -> tuple[Place, ...]:
            asked = (None,) if wanted.parties is None else wanted.parties
            each = (attrs.evolve(wanted, parties=None if one is None else (one,)) for one in asked)
            found = [place for one in each for place in self.inner.search(one, after=after, limit=limit)]
            return tuple(sorted(found, reverse=True)[:limit])


class ShowsTheLastCaseAgain(BadView):
    class view(PassingSnapshot):  # noqa: N801 - as above
        def search(self, wanted: Wanted, *, after: Place | None = None, limit: int = 100) -> tuple[Place, ...]:
            found = self.inner.search(wanted, limit=_ALL)
            return tuple(place for place in found if after is None or place <= after)[:limit]


class ListsNoWorkInAView(BadView):
    class view(PassingSnapshot):  # noqa: N801 - as above
        def tasks(
            self, holders: Collection[tuple[str, str]], *, after: Place | None = None, limit: int = 100
        ) -> tuple[TaskRow, ...]:
            return ()


class _Clocks(PassingSnapshot):
    def rows(
        self, parties: Collection[str] | None, until: str | None, after: Place | None, limit: int
    ) -> tuple[DeadlineRow, ...]:
        raise NotImplementedError

    def deadlines(
        self,
        *,
        parties: Collection[str] | None = None,
        until: str | None = None,
        after: Place | None = None,
        limit: int = 100,
    ) -> tuple[DeadlineRow, ...]:
        return self.rows(parties, until, after, limit)


class ListsClocksPastTheDay(BadView):
    class view(_Clocks):  # noqa: N801 - as above
        def rows(
            self, parties: Collection[str] | None, until: str | None, after: Place | None, limit: int
        ) -> tuple[DeadlineRow, ...]:
            del until
            return self.inner.deadlines(parties=parties, after=after, limit=limit)


class ShowsEverybodysClocks(BadView):
    class view(_Clocks):  # noqa: N801 - as above
        def rows(
            self, parties: Collection[str] | None, until: str | None, after: Place | None, limit: int
        ) -> tuple[DeadlineRow, ...]:
            del parties
            return self.inner.deadlines(until=until, after=after, limit=limit)


class ListsOnlyWhatIsCommitted(BadReader):
    """Its lists are another connection, which does not see what its own thread has open."""

    class kind(PassingTransaction):  # noqa: N801 - as above
        def __init__(self, inner: Transaction) -> None:
            super().__init__(inner)
            self.before = inner.search(Wanted(), limit=_ALL)

        def search(self, wanted: Wanted, *, after: Place | None = None, limit: int = 100) -> tuple[Place, ...]:
            found = self.inner.search(wanted, after=after, limit=limit)
            return tuple(place for place in found if place in self.before)
