"""A shipped workflow of few steps toured once, and scenarios run outside pytest with a recorder."""

from __future__ import annotations

from functools import cache

from supervision.bdd import Rehearsal, Script
from supervision.clock import Clock
from supervision.coverage import Item, Judge, Recorder, Tour, tour
from supervision.engine import Engine
from supervision.spec import Library, load
from supervision.wiring import Engine as Opened


@cache
def library() -> Library:
    return load()


@cache
def posting_tour() -> Tour:
    return tour(library(), "posting")


def opener(specs: Library, clock: Clock) -> Engine:
    return Opened.open("memory://", specs=specs, clock=clock)


def walked(scripts: tuple[Script, ...], key: str, specs: Library | None = None) -> set[Item]:
    """Return what scripts walk of one workflow version; every one of them passes."""
    rehearsal, judge, found = Rehearsal(specs or library()), Judge(), set[Item]()
    for script in scripts:
        recorders: list[Recorder] = []

        def watch(engine: Engine, kept: list[Recorder] = recorders) -> None:
            kept.append(Recorder(engine, judge))

        def look(kept: list[Recorder] = recorders) -> None:
            for recorder in kept:
                found.update(recorder.walked().get(key, ()))

        assert rehearsal.run(script, watch, look) is None, script.place
    return found
