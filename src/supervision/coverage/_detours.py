"""Pasts that no shortest way has: who is barred took the earlier step; another case claims what is given now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

import attrs

from supervision.model import DeadlineRule, Transition, Value, Workflow
from supervision.scenarios import Act, Pool, asked_by, is_date, names_read

from ._items import Item, Kind
from ._rides import Acts, Ground, held_by, most, next_day, renumbered, ride_after

MOST_VALUES = 8  # of one input that are tried
_MORE_DAYS = (1, 30)


def by_who_did(
    base: Ground, workflow: Workflow, number: int, way: Transition, wanted: Collection[Item]
) -> Iterator[tuple[Acts, Act]]:
    """Yield a way taken by those who took a step that bars them from it, wherever it is *wanted* that they try.

    Args:
        base: A ground on which nothing has happened.
        workflow: The way's own, its latest version.
        number: Which alternative of the step it is; see `Item`.
        way: What they try.
        wanted: What is to be walked.
    """
    for name in way.by.never if way.by is not None else ():
        is_wanted = Item(Kind.REFUSAL, way.step, number, f"not:{name}") in wanted
        is_wanted = is_wanted and workflow.step(name) is not None
        acts = ride_after(base, workflow, (number, way), name, set()) if is_wanted else None
        for done in acts[:-1] if acts is not None else ():
            if acts is not None and (done.case, done.step) == (acts[-1].case, name):
                mandates = held_by(base.cast, done.actor)
                yield acts[:-1], attrs.evolve(acts[-1], actor=done.actor, body=None, mandates=mandates)


def asked_beside(workflow: Workflow, way: Transition) -> tuple[str, ...]:
    """Return what *way* reads and does not ask for, while another alternative of its step from the same state does."""
    step = workflow.step(way.step)
    beside = [each for each in step.transitions if each.source == way.source] if step is not None else []
    asked = {name for each in beside for name in (*asked_by(each), *each.takes)}
    return tuple(name for name in names_read(way) if name in asked - {*asked_by(way), *way.takes})


def too_soon(way: Transition, acts: Acts) -> Iterator[tuple[Acts, Act]]:
    """Yield a way taken a day too soon: on the day of the act before it, the day that it waits for being the next."""
    *before, act = acts
    names = names_read(way)
    for at, done in enumerate(before) if "day" in names else ():
        tomorrow = next_day(before[-1].day).isoformat()
        for name in (each for each in names if is_date(str(done.inputs.get(each)))):
            given = attrs.evolve(done, inputs={**done.inputs, name: tomorrow})
            yield (*before[:at], given, *before[at + 1 :]), attrs.evolve(act, day=before[-1].day)


def in_time(
    base: Ground, workflow: Workflow, rule: DeadlineRule, rides: Iterable[tuple[int, Transition, Acts]]
) -> Iterator[tuple[Acts, Act]]:
    """Yield the ways by which a duty is done with more time for it: a later day given, or behind what starts it.

    Args:
        base: A ground on which nothing has happened.
        workflow: The rule's own, its latest version.
        rule: What is to be met.
        rides: To every way of the workflow.
    """
    for number, way, acts in rides:
        if rule.name not in way.meets or acts[-1].workflow != workflow.name:
            continue
        *before, act = acts
        for at, done in enumerate(before):
            for more in _MORE_DAYS if rule.field is not None and rule.field in done.inputs else ():
                later = next_day(act.day, more).isoformat()
                given = attrs.evolve(done, inputs={**done.inputs, str(rule.field): later})
                yield (*before[:at], given, *before[at + 1 :]), act
        for step in rule.since:
            found = ride_after(base, workflow, (number, way), step, set())
            yield from ((found[:-1], found[-1]),) if found is not None else ()


def side_by_side(pool: Pool, way: Transition, acts: Acts) -> Iterator[tuple[Acts, Act]]:
    """Yield a way that claims something behind the same in another case, which claims it already.

    Where it claims anew what a case had claimed before, the second case has claimed something else until now.
    """
    if way.claims is None:
        return
    beside = renumbered(acts, most(acts))
    yield (*_paired(acts[:-1], beside[:-1]), acts[-1]), beside[-1]
    for name in (each for each in (*way.claims.on, way.claims.starts, way.claims.ends) if each in way.takes):
        for at, done in enumerate(beside[:-1]):
            for value in islice(pool.possible(name, done.day, {}), MOST_VALUES) if name in done.inputs else ():
                if value != done.inputs[name]:
                    *before, last = _moved(beside, at, name, value)
                    yield _paired(acts[:-1], tuple(before)), last


def _paired(acts: Acts, beside: Acts) -> Acts:
    """Return both side by side, for the days of a feature never go back."""
    return tuple(each for pair in zip(acts, beside, strict=True) for each in pair)


def _moved(acts: Acts, at: int, name: str, value: Value) -> Acts:
    """Return *acts* with another *value* given at first, and the usual one by the last act."""
    done, last = acts[at], acts[-1]
    first = attrs.evolve(done, inputs={**done.inputs, name: value})
    return (*acts[:at], first, *acts[at + 1 : -1], attrs.evolve(last, inputs={**last.inputs, name: done.inputs[name]}))
