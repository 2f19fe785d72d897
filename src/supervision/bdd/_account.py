"""What a scenario's world tells when it is over: which ways its cases went, and where it failed, why.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from supervision.book import Account, Entry, Story, Walk
from supervision.messages import reason_text
from supervision.model import SYSTEM, Case, CaseId, Migrated, Moved, Noted, Opened
from supervision.record import decode
from supervision.text import day_text

from ._world import World

_LANGUAGES = ("vi", "en")
_MOST = 20  # cases told of: more would bury the one that failed
_PAGE = 100


def walks_of(world: World) -> tuple[Walk, ...]:
    """Return which ways the cases went, by workflow, version, step, source and target."""
    counts = Counter(way for case in _cases(world) for way in _ways(world, case))
    return tuple(Walk(*way, count) for way, count in sorted(counts.items()))


def _cases(world: World) -> Iterator[Case]:
    after: CaseId | None = None
    while page := world.engine.store.cases(after=after, limit=_PAGE):
        yield from page
        after = page[-1].id


def _ways(world: World, case: Case) -> Iterator[tuple[str, int, str, str, str]]:
    version = 0
    for stored in world.engine.store.events(case.id):
        match decode(stored.body).fact:
            case Opened(workflow=workflow, version=opened, step=step, state=state):
                version = opened
                yield workflow, version, step, "", state
            case Moved(step=step, source=source, target=target):
                yield case.workflow, version, step, source, target
            case Noted(step=step, state=state):
                yield case.workflow, version, step, state, state
            case Migrated(version=moved):
                version = moved
            case _:
                pass


def accounts_of(world: World) -> dict[str, Account]:
    """Return what there is to tell of a scenario that failed, in each language.

    Ids that were drawn at random are told as the names the feature uses, so that the same run tells the same.
    """
    engine, was = world.engine, world.engine.lang
    told = {}
    try:
        for lang in _LANGUAGES:
            engine.lang = lang
            told[lang] = _account(world, lang)
    finally:
        engine.lang = was
    return told


def _account(world: World, lang: str) -> Account:
    cases = {case.id: case for case in _cases(world)}
    named = {ident: name for name, ident in world.cases.items() if ident in cases}
    stories = [_story(world, cases[ident], name, named) for ident, name in named.items()]
    others = [_story(world, case, case.reference or "", named) for ident, case in cases.items() if ident not in named]
    # The others have no order but that of their random ids: let what is told of them give one.
    others.sort(key=lambda story: ([entry.day for entry in story.entries[:1]], repr(story)))
    reasons = tuple(_scrubbed(text, named) for text in _reasons(world, lang))
    return Account(reasons, tuple([*stories, *others][:_MOST]))


def _reasons(world: World, lang: str) -> Iterator[str]:
    refusal, programs = world.refusal, world.engine.programs
    if refusal is None:
        return
    named = [CaseId(str(reason.params["case"])) for reason in refusal.reasons if "case" in reason.params]
    about = refusal.case_id
    known = about if about in programs.names else world.view_of(about).workflow
    words = world.engine.words(programs.of(known).workflow, named)
    yield from (reason_text(reason, words, lang) for reason in refusal.reasons)


def _story(world: World, case: Case, title: str, named: Mapping[CaseId, str]) -> Story:
    desk, lang = world.engine.desk(SYSTEM), world.engine.lang
    view = desk.case(case.id)
    entries = []
    for one in desk.timeline(case.id):
        who = f"{one.actor} ({one.on_behalf_of})" if one.on_behalf_of else one.actor
        what = f"{one.text} – {one.reason}" if one.reason else one.text
        entries.append(Entry(day_text(one.occurred_on, lang), who, _scrubbed(what, named)))
    clocks = sorted(view.deadlines, key=lambda clock: (clock.due_on, clock.name))
    dates = [(clock.label, _scrubbed(str(desk.explain_date(case.id, clock.name)), named)) for clock in clocks]
    return Story(title, view.workflow_label, view.state_label, tuple(entries), tuple(dates))


def _scrubbed(text: str, named: Mapping[CaseId, str]) -> str:
    for ident, name in named.items():
        text = text.replace(ident, name)
    return text
