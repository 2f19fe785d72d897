"""Ways through every workflow that is shipped, which simulations walk: searched for in memory, or told by hand.

Each begins with the opening of its case and ends with the step it was looked for.  Names and numbers are invented.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice

import attrs
import pytest

from supervision.engine import Engine, OrgData
from supervision.model import CaseId, PersonId, Value
from supervision.org import Mandate
from supervision.record import decode
from supervision.scenarios import Act, Cast, rehearse, routes
from supervision.spec import Library

Way = tuple[Act, ...]
SINCE = date(2016, 1, 1)
PAPER: Value = {"sha256": "ab" * 32, "ref": "kho/1"}
DOCUMENT: Value = {"number": "12", "symbol": "TB/VP", "date": "2026-03-02"}
# Routes looked at for one end.
_MOST_ROUTES = 3
# Steps that end a case, in as many ways as are found quickly; the first is how it ordinarily ends.
ENDS: Mapping[str, tuple[str, ...]] = {
    "attendance": ("close_record", "exempt"),
    "case_transfer": ("cancel",),
    "commendation": ("mark_model", "record", "reject", "revoke"),
    "complaint_stub": ("close", "refuse", "withdraw"),
    "denunciation_stub": ("close", "refuse", "transfer"),
    "dialogue": ("issue_conclusion", "cancel"),
    "directive": ("circulate", "supersede"),
    "directive_item": ("confirm", "give_up"),
    "directive_plan": ("accept_result", "excuse"),
    "evaluation": ("mark_not_rated",),
    "evaluation_group": ("record_decision", "cancel"),
    "feedback": ("resolve", "close_explained", "withdraw"),
    "inspection": ("archive", "cancel"),
    "inspection_programme": ("close_programme", "replace"),
    "matter": ("guide", "merge", "refuse"),
    "mobilisation": ("withdraw", "mark_undelivered"),
    "plan": ("assess", "exempt", "close_cycle"),
    "posting": ("complete", "supersede", "waive"),
    "pressing_issue": ("turn_down", "hand_up"),
    "public_opinion": ("resolve", "merge", "close_unfounded"),
    "reception_session": ("file_session", "cancel"),
    "remediation": ("verify", "drop"),
    "study_campaign": ("close_campaign",),
    "study_conference": ("confirm_minutes", "cancel_conference"),
    "sup_assignment": ("conclude",),
    "sup_visit": ("close", "cancel"),
    "voter_petition": ("resolve", "merge", "explain"),
    "work": ("accept", "commend", "carry_over", "fail", "cancel"),
}


def found(
    library: Library, monkeypatch: pytest.MonkeyPatch, begins: Sequence[date], most: int, told_on: date
) -> list[Way]:
    """Return a way to each end of every workflow.

    Args:
        library: Workflows, law and calendar.
        monkeypatch: Sets the day on which a way begins.
        begins: Days on which they begin, one after the other; where none is found from it, from the first.
        most: How many ends of a workflow are looked for, the ordinary one first.
        told_on: The first day of what is told by hand: nobody searches for what is late, or counted by the engine.
    """
    ways: list[Way] = []
    cast = Cast.of(library)
    # Otherwise made anew for each.
    monkeypatch.setattr(Cast, "of", lambda _library: cast)
    for workflow, step in ((workflow, step) for workflow, steps in ENDS.items() for step in steps[:most]):
        days = [library.calendar.next_working_day(day) for day in (begins[len(ways) % len(begins)], begins[0])]
        way = next((way for day in days if (way := way_to(library, workflow, step, day, monkeypatch))), None)
        assert way is not None, (workflow, step)
        ways.append(way)
    hand = Hand(cast, told_on)
    marked = next(way for way in ways if way[-1].step == "mark_model")
    return [*ways, hand.reminded(), hand.taken_up(marked), hand.transferred(), hand.rated()]


def way_to(library: Library, workflow: str, step: str, day: date, monkeypatch: pytest.MonkeyPatch) -> Way | None:
    """Return what is done, and by whom, from *day* on until *step* is taken; None where nothing is found quickly."""
    monkeypatch.setattr("supervision.scenarios._play.first_day", lambda _library: day)
    routes_there = islice(routes(library.latest(workflow), step), _MOST_ROUTES)
    tries = (rehearse(path, library) for path in routes_there)
    return next((acts for acts in tries if isinstance(acts, tuple)), None)


@attrs.frozen
class Hand:
    """Tells a way by hand, in the same form as those searched for: one act a day from *first_on*, which is a Monday."""

    cast: Cast
    first_on: date

    def member(self, role: str, field: str, number: int = 0) -> PersonId:
        return self.cast.members(role, self.cast.holders[field])[number]

    def act(
        self,
        step: str,
        actor: PersonId,
        at: tuple[int, str, str],
        day: int,
        inputs: Mapping[str, Value],
        **more: object,
    ) -> Act:
        """Return an act after which the case *at* (number, workflow, state) stands there."""
        case, workflow, target = at
        unit, _, rest = str(actor).partition("/")
        held = ((actor, rest.partition("/")[0], f"unit_{unit}"),) if rest else ()
        on = self.first_on + timedelta(days=day)
        plain = Act(case, workflow, step, "", target, on, actor, None, inputs, (), (), (at,), held)
        return attrs.evolve(plain, **more)  # type: ignore[arg-type]  # fields of Act

    def reminded(self) -> Way:
        """Return a reminder: only of what is late already is anybody reminded."""
        office, at = self.member("party_office", "issuer"), (0, "reminder")
        detected: dict[str, Value] = {"slow": self.cast.holders["slow"], "issuer": self.cast.holders["issuer"]}
        detected |= {"matter": "Trả lời kiến nghị", "tier": 1}
        detected["due_on"] = (self.first_on - timedelta(days=35)).isoformat()
        return (
            self.act("detect", office, (*at, "detected"), 0, detected, source=None),
            self.act("draft", office, (*at, "reminder_drafted"), 1, {"account": "20 ngày làm việc"}),
            self.act("remind", office, (*at, "reminded"), 2, {"document": DOCUMENT}),
            self.act("mark_remedied", office, (*at, "remedied"), 3, {"report": PAPER}),
        )

    def taken_up(self, marked: Way) -> Way:
        """Return how a model that was *marked* is taken up, and what comes of it."""
        last, follower = marked[-1], self.cast.holders["follower"]
        board, other = (self.member("propaganda_board", "authority", number) for number in (0, 1))
        head, number = self.member("head", "follower"), last.case + 50
        taken, at = (last.case, "commendation", last.target), (number, "replication")
        both = (taken, (*at, "signed_up"))
        opened = ((number, "replication", last.case),)
        return (
            *marked,
            self.act("take_up", board, taken, 0, {"follower": follower}, opened=opened, after=both),
            self.act("report_results", head, (*at, "reported"), 1, {"report": PAPER}),
            self.act("confirm", other, (*at, "replicated"), 2, {"minutes": PAPER}),
        )

    def transferred(self) -> Way:
        """Return how a comment goes over to the unit that is competent for it: the engine takes it there."""
        front, giver, taker = (self.cast.holders[name] for name in ("front", "owner_unit", "to_unit"))
        board, head = self.member("front_board", "front"), self.member("head", "owner_unit")
        comment: dict[str, Value] = {"channel": "front_comment", "about": self.cast.holders["about"]}
        comment |= {"owner_unit": giver, "front": front, "content": "Việc của dân"}
        start: dict[str, Value] = {"kind": "competence", "superior": front, "from_unit": giver, "document": DOCUMENT}
        listed: dict[str, Value] = {"cases": ["case:1"], "listed": 1, "by_kind": ["1 góp ý"], "vaulted": 0}
        at = (0, "case_transfer")
        return (
            self.act("record", board, (1, "feedback", "recorded"), 0, comment, source=None),
            self.act("initiate", board, (*at, "initiated"), 0, start, source=None),
            self.act("inventory", head, (*at, "inventoried"), 1, {**listed, "minutes": PAPER}),
            self.act("assign_successor", board, (*at, "inventoried"), 2, {"to_unit": taker}),
            self.act("hand_over", head, (*at, "handed_over"), 3, {"minutes": PAPER}),
            self.act("receive", self.member("head", "to_unit"), (*at, "received"), 4, {"minutes": PAPER}),
            self.act("complete", board, (*at, "completed"), 7, {"minutes": PAPER}),
        )

    def rated(self) -> Way:
        """Return how somebody is rated in a group of one: both cases go forward by turns."""
        board, head = self.member("organisation_board", "unit"), self.cast.holders["subject"]
        body, unit, cell = (
            self.member("standing_committee", "unit"),
            self.cast.holders["unit"],
            self.cast.holders["cell"],
        )
        year = self.first_on.year
        group: dict[str, Value] = {"unit": unit, "group_name": "Các chi bộ", "regime": "party", "members": 1}
        group |= {"period_to": f"{year}-12-31", "whole": False}
        one: dict[str, Value] = {"subject": head, "post": "Bí thư", "cell": cell, "unit": unit, "period": "year"}
        one |= {"period_from": f"{year}-01-01", "period_to": f"{year}-12-31", "decide_before": f"{year}-12-15"}
        one |= {"plan_due": False, "shortcomings": 0}
        appraised: dict[str, Value] = {"points": {"general": 25, "results": 55}, "on_time": 100, "exceeded": 0}
        appraised |= {"disciplined": False, "synthesis_report": PAPER}
        at, of = (0, "evaluation"), (1, "evaluation_group")
        minutes: dict[str, Value] = {"minutes": PAPER}
        review, cell_head = self.member("party_cell", "cell"), self.member("cell_committee", "cell")
        committee, decided = self.member("committee", "unit"), {"document": DOCUMENT}
        linked = (("in_group", 1),)
        return (
            self.act("open_group", board, (*of, "collecting"), 0, group, source=None),
            self.act("open", board, (*at, "opened"), 0, one, source=None, links=linked),
            self.act("self_review", PersonId(head), (*at, "self_reviewed"), 1, {"self_report": PAPER}),
            self.act("collect_opinions", cell_head, (*at, "opinions_collected"), 2, {**minutes, "none_received": True}),
            self.act("collective_review", review, (*at, "collectively_reviewed"), 3, minutes),
            self.act("appraise", board, (*at, "appraised"), 4, appraised),
            self.act("propose_good", committee, (*at, "proposed"), 7, {}),
            self.act("close_list", board, (*of, "quota_set"), 8, {}),
            self.act("check_cap", board, (*at, "cap_review"), 9, {}),
            self.act("confirm", board, (*of, "within_cap"), 10, {}),
            self.act("decide", body, (*at, "decided"), 11, decided),
            self.act("record_decision", board, (*of, "rated"), 14, decided),
            self.act("announce", board, (*at, "announced"), 15, {"notice": PAPER}),
            self.act("finalise", board, (*at, "final"), 28, {}),
        )


@attrs.frozen(eq=False)
class Walk:
    """One way in one commune, by people of its own, and units of its own unless *places* tells which is meant.

    Attributes:
        commune: The unit above its own.
        mark: What stands before the id of each of its own.
        acts: Oldest first.
        places: Units that are there already, by what the cast calls them.
        ids: Its cases, by their number in the acts.
        states: Where each must stand now.
    """

    commune: str
    mark: str
    acts: Way
    places: Mapping[str, str] = attrs.field(factory=dict)
    ids: dict[int, CaseId] = attrs.field(factory=dict)
    states: dict[int, tuple[str, str]] = attrs.field(factory=dict)

    def organisation(self, cast: Cast) -> OrgData:
        """Return who is needed for it, below the commune."""
        named = {text for one in self.acts for value in one.inputs.values() for text in texts(value)}
        people = {one.actor for one in self.acts} | {who for one in self.acts for who, _, _ in one.mandates} | named
        held = {m for one in self.acts for m in one.mandates}
        mandates = [
            m
            for m in cast.mandates
            if (m.person, m.role, m.unit) in held or (m.person in people and m.unit == "workplace")
        ]
        units = {unit for unit in cast.units if unit.id in named | {m.unit for m in mandates}}
        persons = [person for person in cast.persons if person in people]
        return OrgData(
            tuple(
                attrs.evolve(unit, id=self.mark + unit.id, parent=self.commune, level="grassroots", from_on=SINCE)
                for unit in sorted(units, key=lambda unit: unit.id)
                if unit.id not in self.places
            ),
            tuple((self.mark + person, cast.names[person].vi) for person in persons),
            tuple(
                Mandate(self.mark + m.id, self.mark + m.person, m.role, self._here(m.unit), m.from_on) for m in mandates
            ),
        )

    def _here(self, name: str) -> str:
        return self.places.get(name, self.mark + name)

    def given(self, value: Value, cast: Cast) -> Value:
        """Return a value with the ids of this commune in it; ``case:1`` is its case of that number."""
        if isinstance(value, str):
            number = value.removeprefix("case:")
            if number != value:
                return self.ids[int(number)]
            return self._here(value) if value in cast.names else value
        if isinstance(value, list):
            return [self.given(each, cast) for each in value]
        return {name: self.given(each, cast) for name, each in value.items()} if isinstance(value, dict) else value

    def take(self, engine: Engine, one: Act, cast: Cast, key: str) -> None:
        """Take one act, and note where every case it touched must stand now."""
        desk, body = engine.desk(self.mark + one.actor), one.body
        inputs = {name: self.given(value, cast) for name, value in one.inputs.items()}
        if one.source is None:
            links: dict[str, str | tuple[str, ...]] = {relation: self.ids[case] for relation, case in one.links}
            done = desk.open(
                one.workflow, inputs, step=one.step, links=links, on_behalf_of=body, command_id=self.mark + key
            )
            self.ids[one.case] = done.case_id
        else:
            done = desk.send(self.ids[one.case], one.step, inputs, on_behalf_of=body, command_id=self.mark + key)
        fresh = [case for case in engine.read(done.also).values() if case.id not in self.ids.values()]
        for number, workflow, _ in one.opened:
            case = next(each for each in fresh if each.workflow == workflow)
            fresh.remove(case)
            self.ids[number] = case.id
        self.states.update({number: (workflow, state) for number, workflow, state in one.after})


def texts(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


def told_dates(engine: Engine) -> dict[CaseId, dict[str, str]]:
    """Return the last date that an event gave each clock of each case."""
    dates: dict[CaseId, dict[str, str]] = {}
    for entry in engine.log():
        fact = decode(entry.event.body).fact
        clock = getattr(fact, "deadline", fact)
        if hasattr(clock, "due_on") and hasattr(clock, "name"):
            dates.setdefault(entry.event.case_id, {})[clock.name] = clock.due_on
    return dates
