"""Which texts govern one matter of a case on one day: what its stage has pinned, and what transitional clauses say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import attrs

from supervision.model import Case, Law, RulePack, Transitional, find_cap

Packs = tuple[RulePack, ...]
Said = tuple[RulePack, Transitional]


@attrs.frozen(slots=True)
class Texts:
    """The texts under which one matter of a case stands.

    Attributes:
        packs: In the order of the workflow's rules; of two that fix the same the later counts.
        said: Every transitional clause that speaks of the matter, with its text, the text first in force first.
        rivals: For each of those that ask for the more favourable text, the packs where it and all before it choose
            the new one; *packs* is where all of them choose the old one.
    """

    packs: Packs
    said: tuple[Said, ...] = ()
    rivals: tuple[tuple[Transitional, Packs], ...] = ()

    def best(self, number: Callable[[Packs], int | None]) -> Packs:
        """Return the packs that are the most favourable, weighed by *number*: of two equal ones the older."""
        chosen = self.packs
        for clause, packs in self.rivals:
            old, new = number(chosen), number(packs)
            if new is not None and (old is None or (new > old if clause.prefer == "more" else new < old)):
                chosen = packs
        return chosen

    def cap(self, name: str) -> tuple[RulePack, int] | None:
        """Return the cap of that name with the text that fixes it; None where none does."""
        return find_cap(self.best(lambda packs: found[1] if (found := find_cap(packs, name)) else None), name)

    def cited(self, name: str) -> str:
        """Return what the last text that says something under that name is cited by; empty where none does."""
        return next(filter(None, (pack.cited(name) for pack in reversed(self.packs))), "")


@attrs.frozen(slots=True)
class Governing:
    """The law for one case on one day.

    Attributes:
        rules: Keys of the packs its workflow draws on.
        on: Day of the act, local to Viet Nam.
    """

    law: Law
    rules: tuple[str, ...]
    case: Case
    on: date

    def texts(self, *names: str, pinned: Packs | None = None) -> Texts:
        """Return the texts under which a matter stands.

        A clause that speaks of an earlier one of *names* goes before one that speaks of a later one, and that before
        one which speaks of everything.

        Args:
            *names: What the matter is: the term, cap or catalogue first, then the step; or a stage.
            pinned: The packs it starts from; those of the running stage where left out.
        """
        packs = self.law.pinned(self.case.packs) if pinned is None else pinned
        said = tuple(self._said(names))
        if not said:
            return Texts(packs)
        better = [at for at, (_, clause) in enumerate(said) if clause.follows == "better"]
        rivals = tuple([(said[at][1], self._settled(packs, said, at)) for at in better])
        return Texts(self._settled(packs, said, -1), said, rivals)

    def stage(self, name: str) -> Packs:
        """Return the packs to pin for a stage that begins on the day; what favours somebody is weighed later."""
        return self.texts(name, pinned=self.law.in_force(self.rules, self.on)).packs

    def _said(self, names: tuple[str, ...]) -> Iterator[Said]:
        """Yield the clause of each text that speaks of the matter, the text first in force first."""
        speaking = [pack for pack in self.law.pinned(self.rules) if pack.transitional and pack.in_force_from <= self.on]
        for pack in sorted(speaking, key=lambda pack: pack.in_force_from):
            running = [clause for clause in pack.transitional if self._was_running(pack, clause)]
            for name in (*names, ""):
                found = [clause for clause in running if (name in clause.of if name else not clause.of)]
                if found:
                    yield pack, found[0]
                    break

    def _was_running(self, pack: RulePack, clause: Transitional) -> bool:
        taken = self.case.taken.get(clause.since)
        began = self.case.opened_on if not clause.since else taken.last_on if taken is not None else ""
        return "" < began < pack.in_force_from.isoformat()

    def _settled(self, packs: Packs, said: tuple[Said, ...], last: int) -> Packs:
        """Return what becomes of *packs*; clauses for the better text take the new one up to *last*, then the old."""
        keys = {pack.key for pack in packs}
        news = [(p, c.follows == "new" or (c.follows == "better" and at <= last)) for at, (p, c) in enumerate(said)]
        for pack, is_new in reversed(news):
            if not is_new and pack.key in keys:
                keys = keys - {pack.key} | set(pack.replaces)
        for pack, is_new in news:
            passed = any(pack.key in {key, *self._before(key)} for key in keys)
            if is_new and not passed and not self._is_over(pack):
                keys = keys - self._before(pack.key) | {pack.key}
        order = dict.fromkeys((*(pack.key for pack in packs if pack.key not in self.rules), *self.rules))
        return self.law.pinned([key for key in order if key in keys])

    def _is_over(self, pack: RulePack) -> bool:
        """Whether the text, or the last of those that have replaced it since, has ended with nothing in its place."""
        since = [each for each in self.law.pinned(self.rules) if each.in_force_from <= self.on]
        line = (each for each in since if pack.key in {each.key, *self._before(each.key)})
        last = max(line, key=lambda each: each.in_force_from)
        return last.in_force_to is not None and last.in_force_to <= self.on

    def _before(self, key: str) -> set[str]:
        """Return the texts that the one of that key has replaced, and those that they had."""
        found, waiting = set[str](), [key]
        while waiting:
            pack = self.law.packs.get(waiting.pop())
            more = set(pack.replaces) - found if pack is not None else set()
            found |= more
            waiting += more
        return found
