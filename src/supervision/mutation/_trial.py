"""Mutants held against the features of their workflow: which of them are noticed, and what would notice the others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from supervision.bdd import Rehearsal, Script, scripts
from supervision.coverage import Item, Judge, Kind, Leg, Recorder, feature, tour_of
from supervision.errors import SupervisionError
from supervision.scenarios import Opener
from supervision.spec import Library
from supervision.text import Text

from ._differences import Differences
from ._mutants import Mutant, mutants


@attrs.define
class FeaturesMissingError(SupervisionError):
    """There is nothing to hold mutants against.

    Attributes:
        folder: Where features were looked for.
    """

    folder: str

    @property
    def text(self) -> Text:
        """What is told."""
        return Text(f"{self.folder}: không có tệp .feature nào", f"{self.folder}: there is no .feature file")

    def __str__(self) -> str:
        return f"{self.text.vi} · there is no .feature file"


@attrs.define
class FeaturesFailError(SupervisionError):
    """Features that fail on the specification as it is: mend them first, for on a mutant they prove nothing.

    Attributes:
        failures: Each ``FILE:LINE NAME: why``.
    """

    failures: tuple[str, ...]

    @property
    def text(self) -> Text:
        """What is told."""
        told = "".join(f"\n  {line}" for line in self.failures[:9])
        return Text(
            f"tính năng không đạt trên chính đặc tả này:{told}", f"these fail on the specification itself:{told}"
        )

    def __str__(self) -> str:
        told = "\n".join(f"  {line}" for line in self.failures[:9])
        return f"tính năng không đạt trên chính đặc tả này · these fail on the specification itself:\n{told}"


@attrs.frozen(eq=False)
class Verdict:
    """What became of one mutant.

    Attributes:
        noticed_by: The first scenario that failed on it; None where none did.
        is_equivalent: Nothing tells it from the specification: proved for a guard; else none of the ways and values
            that were tried, and *why* says so.
        leg: What would notice it; None where that is not known.
    """

    mutant: Mutant
    noticed_by: str | None
    is_equivalent: bool = False
    is_proved: bool = False
    leg: Leg | None = None


@attrs.frozen(eq=False)
class Trial:
    """All verdicts on one workflow.

    Attributes:
        count: How many mutants there are, tried or not.
        verdicts: On those that were tried, in the order of the spec.
    """

    name: str
    count: int
    verdicts: tuple[Verdict, ...]

    @property
    def noticed(self) -> tuple[Verdict, ...]:
        """Those that some scenario notices."""
        return tuple(each for each in self.verdicts if each.noticed_by is not None)

    @property
    def survivors(self) -> tuple[Verdict, ...]:
        """Those that none notices although something would."""
        return tuple(each for each in self.verdicts if each.noticed_by is None and not each.is_equivalent)

    @property
    def equivalent(self) -> tuple[Verdict, ...]:
        """Those that nothing was found to tell from the specification."""
        return tuple(each for each in self.verdicts if each.is_equivalent)

    @property
    def percent(self) -> float:
        """How many of those that can be noticed are, from 0 to 100; 100 where there are none."""
        able = len(self.verdicts) - len(self.equivalent)
        return 100 * len(self.noticed) / able if able else 100.0


def read_features(folder: Path) -> tuple[Script, ...]:
    """Read every feature below a folder, by path.

    Raises:
        FeaturesMissingError: There is none.
        UnreadableFeatureError: One cannot be read, or uses a step that is not of the library.
    """
    found = sorted(folder.rglob("*.feature")) if folder.is_dir() else []
    if not found:
        raise FeaturesMissingError(str(folder))
    return tuple(script for path in found for script in scripts(path))


def mutate(
    library: Library, name: str, features: Sequence[Script], *, limit: int | None = None, seed: int = 1
) -> Trial:
    """Hold the mutants of a workflow against its features, in this process, each on ledgers in memory.

    Args:
        library: All workflows.
        name: Of the workflow; its latest version.
        features: From `read_features`.
        limit: Try so many at most; which, *seed* decides.
        seed: Another number chooses others; without a limit it changes nothing.

    Raises:
        FeaturesFailError: Some feature fails on the library as it is.
    """
    walks = _walked(library, features)
    every = list(mutants(library, name))
    chosen = every
    if limit is not None and limit < len(every):
        drawn = sorted(every, key=lambda mutant: hashlib.sha256(f"{seed}/{mutant.key}".encode()).digest())[:limit]
        chosen = [mutant for mutant in every if any(mutant is one for one in drawn)]
    differences = Differences(library, name)
    key = f"{name}@{library.latest(name).version}"
    return Trial(
        name,
        len(every),
        tuple(_verdict(mutant, _ordered(mutant, features, walks, key), differences) for mutant in chosen),
    )


def _verdict(mutant: Mutant, features: Iterable[Script], differences: Differences) -> Verdict:
    rehearsal = Rehearsal(mutant.library)
    for script in features:
        if rehearsal.run(script) is not None:
            return Verdict(mutant, script.place)
    if differences.is_proved_equal(mutant):
        return Verdict(mutant, None, is_equivalent=True, is_proved=True)
    leg = differences.leg(mutant)
    return Verdict(mutant, None, is_equivalent=leg is None and differences.has_come_to(mutant), leg=leg)


def _walked(library: Library, features: Sequence[Script]) -> Mapping[Script, Mapping[str, frozenset[Item]]]:
    """Return what each script walks; raise where one fails."""
    rehearsal, judge = Rehearsal(library), Judge()
    found: dict[Script, Mapping[str, frozenset[Item]]] = {}
    failures = []
    for script in features:
        recorders: list[Recorder] = []
        why = rehearsal.run(script, lambda engine, kept=recorders: kept.append(Recorder(engine, judge)))  # type: ignore[misc]
        if why is not None:
            failures.append(f"{script.place}: {why}")
        found[script] = _joined(recorders)
    if failures:
        raise FeaturesFailError(tuple(failures))
    return found


def _joined(recorders: Iterable[Recorder]) -> Mapping[str, frozenset[Item]]:
    """Return what engines of one ledger have walked, one after another."""
    found: dict[str, frozenset[Item]] = {}
    for recorder in recorders:
        for key, items in recorder.attempted().items():
            found[key] = found.get(key, frozenset()) | items
    return found


def _ordered(
    mutant: Mutant, features: Sequence[Script], walks: Mapping[Script, Mapping[str, frozenset[Item]]], key: str
) -> list[Script]:
    """Return the scripts, those first that most likely notice: few steps walked, and the mutant's among them."""

    def rank(script: Script) -> tuple[int, int]:
        items = walks[script].get(key, frozenset())
        near = {item for item in items if item.name == mutant.step}
        refused = any(item.kind is Kind.REFUSAL and item.way in {0, mutant.way} for item in near)
        return (0 if refused else 1 if near else 2 if mutant.step else 1, len(items))

    return sorted(features, key=rank)


def would_notice(verdict: Verdict, name: str, library: Library, opener: Opener, lang: str = "vi") -> str:
    """Return a feature that passes on the specification and fails on a mutant; empty where none is known.

    Args:
        verdict: On a mutant that nobody noticed.
        name: Of its workflow.
        library: The specification as it is.
        opener: As `supervision.coverage.feature` takes it.
        lang: ``vi`` or ``en``.
    """
    return feature(tour_of(library, name, (verdict.leg,)), opener, lang) if verdict.leg is not None else ""


def by_fault(trial: Trial) -> Iterator[tuple[str, int, int]]:
    """Yield for each kind of fault how many were noticed, and how many can be."""
    able = [each for each in trial.verdicts if not each.is_equivalent]
    for fault in dict.fromkeys(each.mutant.fault for each in able):
        mine = [each for each in able if each.mutant.fault is fault]
        yield fault, sum(1 for each in mine if each.noticed_by is not None), len(mine)
