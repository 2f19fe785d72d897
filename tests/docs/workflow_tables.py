"""What is told of one workflow on its page: its states, steps, terms, limits, promises and links, in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from supervision.book import term_rows
from supervision.deadlines import Term
from supervision.drawing._words import PHASES, Words
from supervision.messages import Words as Called
from supervision.messages._words import CLASSES
from supervision.model import (
    SYSTEM,
    DeadlineRule,
    Doer,
    Field,
    FieldType,
    Opens,
    RulePack,
    Sends,
    State,
    Step,
    Transition,
    Workflow,
)
from supervision.spec import Library
from supervision.text import Text, day_text

Row = tuple[str, ...]
TYPES: Mapping[FieldType, Text] = {
    FieldType.TEXT: Text("văn bản", "text"),
    FieldType.INTEGER: Text("số nguyên", "whole number"),
    FieldType.BOOLEAN: Text("có hoặc không", "yes or no"),
    FieldType.DATE: Text("ngày", "day"),
    FieldType.CHOICE: Text("lựa chọn", "choice"),
    FieldType.PERSON: Text("người", "person"),
    FieldType.UNIT: Text("tổ chức", "organisation"),
    FieldType.PARTY: Text("người hoặc tổ chức", "person or organisation"),
    FieldType.TEXTS: Text("danh sách văn bản", "list of texts"),
    FieldType.PERSONS: Text("danh sách người", "list of persons"),
    FieldType.SCORES: Text("điểm theo tiêu chí", "points by criterion"),
}
UNITS: Mapping[str, Text] = {
    "working_days": Text("ngày làm việc", "working days"),
    "days": Text("ngày", "days"),
    "months": Text("tháng", "months"),
    "years": Text("năm", "years"),
}
_CAP = re.compile(r"\brule\.(\w+)")
_QUOTED = re.compile(r"""['"](\w+)['"]""")


@attrs.frozen
class Tables:
    """The tables of one workflow.

    Attributes:
        workflow: The version that is told.
        library: Where the law and the other workflows come from.
        lang: ``vi`` or ``en``.
    """

    workflow: Workflow
    library: Library
    lang: str

    @cached_property
    def words(self) -> Words:
        """Return what things are called, as on the picture."""
        others = {name: self.library.latest(name) for name in self.library.workflows}
        return Words(self.workflow, self.library.law, self.lang, others)

    @cached_property
    def called(self) -> Called:
        """Return what inputs are called."""
        fields = {field.name: field.label for field in self.workflow.fields}
        return Called(inputs={**self.library.law.evidence, **fields})

    @property
    def packs(self) -> tuple[RulePack, ...]:
        """Return the rule packs the workflow may draw on."""
        return self.library.law.pinned(self.workflow.rules)

    def say(self, vi: str, en: str) -> str:
        """Return the wording in the language."""
        return Text(vi, en).get(self.lang)

    # states

    def states(self) -> tuple[Row, ...]:
        """Return what each state is called, its name, and where it stands."""
        return tuple(
            (state.label.get(self.lang), f"`{state.name}`", self._phase(state)) for state in self.workflow.states
        )

    def _phase(self, state: State) -> str:
        labels = {composite.name: composite.label.get(self.lang) for composite in self.workflow.composites}
        inside = [f"“{labels[name]}”" for name in state.inside]
        where = self.say("thuộc ", "in ") + ", ".join(inside) if inside else ""
        return "; ".join(part for part in (PHASES[state.phase].get(self.lang), where) if part)

    def state(self, name: str) -> str:
        """Return a state or step in quotation marks."""
        step = self.workflow.step(name)
        return f"“{step.label.get(self.lang) if step is not None else self.words.state(name)}”"

    # steps

    def steps(self) -> tuple[Row, ...]:
        """Return who may take each step, from where to where, on what condition, with what, and what follows."""
        return tuple(row for step in self.workflow.steps for row in self._ways(step))

    def _ways(self, step: Step) -> Iterator[Row]:
        # Ways that differ only in where they begin and end are one line.
        same: dict[Transition, list[Transition]] = {}
        for way in step.transitions:
            same.setdefault(attrs.evolve(way, source=None, target=""), []).append(way)
        for at, (told, ways) in enumerate(same.items()):
            name = f"{step.label.get(self.lang)} `{step.name}`" if at == 0 else "″"
            yield (
                name,
                self._who(told),
                self._moves(ways),
                self._condition(told),
                self._given(told),
                self._follows(told),
            )

    def _who(self, way: Transition) -> str:
        if way.by is None:
            return self.say("hệ thống", "the system")
        never = ", ".join(map(self._barred, way.by.never))
        return self.doers(way.by.doers) + (self.say("; không phải ", "; never ") + never if never else "")

    def _barred(self, name: str) -> str:
        step = self.workflow.step(name)
        if step is None:
            return f"“{self._field(name)}”"
        label = step.label.get(self.lang)
        return self.say(f"người đã thực hiện “{label}”", f"who took “{label}”")

    def doers(self, doers: Iterable[Doer]) -> str:
        """Return roles with the organisations they are held in, and the fields that name who may."""
        found: dict[str | None, list[str]] = {}
        for doer in doers:
            label = self.words.doer(doer)
            found.setdefault(doer.of, []).append(label if doer.of is not None or doer.role == SYSTEM else f"“{label}”")
        of, joined = self.say(" thuộc ", " of "), self.say(" hoặc ", " or ")
        return "; ".join(
            joined.join(roles) + (f"{of}“{self._field(unit)}”" if unit is not None else "")
            for unit, roles in found.items()
        )

    def _field(self, name: str) -> str:
        return self.called.input(name).get(self.lang)

    def _fields(self, names: Iterable[str]) -> str:
        return ", ".join([f"“{self._field(name)}”" for name in names])

    def _moves(self, ways: Iterable[Transition]) -> str:
        stays = [self.state(way.target) for way in ways if way.source == way.target]
        found = [self.say("ở nguyên ", "stays in ") + ", ".join(stays)] if stays else []
        by_target: dict[str, list[str]] = {}
        for way in ways:
            if way.source != way.target:
                by_target.setdefault(way.target, []).append(self.state(way.source) if way.source is not None else "")
        for target, sources in by_target.items():
            found.append(f"{', '.join(sources)} → {self.state(target)}".strip())
        return "; ".join(found)

    def _condition(self, way: Transition) -> str:
        found = [self.words.condition(way.when)] if way.when is not None else []
        if way.after is not None:
            label = self.workflow.deadline(way.after).label.get(self.lang)
            found.append(self.say(f"đã qua hết “{label}”", f"“{label}” is over"))
        if way.claims is not None:
            held = self._fields(way.claims.on)
            found.append(
                self.say(
                    f"chưa có hồ sơ nào khác giữ {held} trong cùng kỳ", f"no other case holds {held} in the same period"
                )
            )
        return "; ".join(found)

    def _given(self, way: Transition) -> str:
        joined = self.say(" hoặc ", " or ")
        found = [joined.join([self._field(name) for name in group]) for group in way.needs]
        if way.takes:
            found.append(self.say("có thể thêm: ", "may add: ") + ", ".join([self._field(name) for name in way.takes]))
        return "; ".join([*found, *self.words.extras(way)])

    def _follows(self, way: Transition) -> str:
        found = [self.say("hệ thống tự thực hiện", "the system takes it by itself")] if way.is_automatic else []
        found += [*self._clocks(way)]
        computed = [name for name, _ in way.sets if name not in self._hidden]
        if computed:
            found.append(self.say("ghi ", "sets ") + self._fields(computed))
        if way.begins:
            label = dict(self.workflow.stages)[way.begins].get(self.lang)
            found.append(self.say(f"bắt đầu giai đoạn “{label}”", f"begins the stage “{label}”"))
        if way.claims is not None:
            found.append(self.say("giữ ", "holds ") + self._fields(way.claims.on))
        if way.releases and way.claims is None:
            found.append(self.say("thôi giữ", "gives back what it held"))
        cited = [self._cited(pack, name) for name, _ in way.under for pack in self.packs if pack.cited(name)]
        if cited:
            found.append(self.say("từ chối thì nêu căn cứ: ", "a refusal cites ") + ", ".join(dict.fromkeys(cited)))
        return "; ".join([*found, *self._orders(way)])

    def _cited(self, pack: RulePack, name: str) -> str:
        found = pack.cited(name)
        return pack.source("" if found == pack.citation.vi else found).get(self.lang)

    def _clocks(self, way: Transition) -> Iterator[str]:
        told = (
            (way.meets, ("đáp ứng ", "meets ")),
            (way.pauses, ("dừng tính ", "stops the clock of ")),
            (way.resumes, ("tính tiếp ", "goes on with ")),
            ((way.extends,) if way.extends is not None else (), ("gia hạn ", "extends ")),
        )
        for names, lead in told:
            if names:
                labels = [f"“{self.workflow.deadline(name).label.get(self.lang)}”" for name in names]
                yield self.say(*lead) + ", ".join(labels)

    def _orders(self, way: Transition) -> Iterator[str]:
        for order in orders_of(way):
            label = self._step_of(order)
            if isinstance(order, Opens):
                told = self.say(f"mở {self.link(order.workflow)}", f"opens {self.link(order.workflow)}")
            else:
                told = self.say(f"“{label}” ở {self.link(order.workflow)}", f"“{label}” in {self.link(order.workflow)}")
            lead = self.say("nếu", "if")
            yield told + (f" ({lead} {self.words.condition(order.when)})" if order.when is not None else "")

    def _step_of(self, order: Opens | Sends) -> str:
        step = self.library.latest(order.workflow).step(order.step)
        return step.label.get(self.lang) if step is not None else order.step

    def link(self, name: str) -> str:
        """Return a link to the page of another workflow."""
        return f"[`{name}`]({name}{'.vi' if self.lang == 'vi' else ''}.md)"

    # terms, limits and catalogues

    def terms(self) -> tuple[Row, ...]:
        """Return every term with who owes it, what starts and meets it, and the text behind it, a row for each text."""
        rows = [row for rule in self.workflow.deadlines for row in self._rows_of(rule)]
        own = {rule.term for rule in self.workflow.deadlines}
        for name in sorted(self._named() - own):
            found = [(pack, term) for pack in self.packs if (term := pack.term(name)) is not None]
            if found:
                label = found[-1][1].label
                rule = DeadlineRule(name, label, False, name, None, (), (), (), Doer(SYSTEM))
                rows += [
                    (*row[:2], "–", self.say("dùng trong điều kiện", "read by a condition"), *row[4:])
                    for row in self._rows_of(rule)
                ]
        return tuple(rows)

    def _rows_of(self, rule: DeadlineRule) -> Iterator[Row]:
        alone = attrs.evolve(self.workflow, deadlines=(rule,))
        course = self._course(rule)
        terms = [term for pack in self.packs if (term := pack.term(rule.term or "")) is not None]
        for at, row in enumerate(term_rows(alone, self.library.law, self.lang)):
            length = row.length + (self._extension(terms[at]) if rule.field is None and terms else "")
            verified = self.say("rồi", "yes") if row.is_verified else self.say("chưa", "no")
            source, holds = row.source, row.holds or "–"
            if rule.field is not None or not source:
                source, verified = self.say("ngày nêu trong hồ sơ", "the day the case names"), "–"
            yield f"{row.label} `{rule.name}`", length, self.doers([rule.owed]), course, source, holds, verified

    def _extension(self, term: Term) -> str:
        if term.extension is None:
            return ""
        unit, times = UNITS[term.unit].get(self.lang), term.extension.times
        if term.extension.total is not None:
            total = term.extension.total
            return self.say(
                f"; gia hạn {times} lần, tổng cộng {total} {unit}", f"; extended {times} ×, {total} {unit} in all"
            )
        return self.say(
            f"; gia hạn {times} lần, thêm {term.extension.added} {unit}",
            f"; extended {times} ×, by {term.extension.added} {unit}",
        )

    def _course(self, rule: DeadlineRule) -> str:
        found = []
        if rule.since:
            found.append(self.say("từ ", "from ") + ", ".join(map(self.state, rule.since)))
        elif rule.term is not None and not rule.waits:
            found.append(self.say("từ khi mở hồ sơ", "from the opening"))
        if rule.states:
            found.append(self.say("khi còn ở ", "while in ") + ", ".join(map(self.state, rule.states)))
        if rule.met_by:
            lead = self.say("cho phép ", "then ") if rule.waits else self.say("đến ", "to ")
            found.append(lead + ", ".join(map(self.state, rule.met_by)))
        return " ".join(found)

    def _sources(self) -> str:
        """Return every expression of the workflow, one after the other."""
        ways = [way for step in self.workflow.steps for way in step.transitions]
        found = [source for way in ways for source in (way.when or "", *(value for _, value in way.sets))]
        orders = [order for way in ways for order in orders_of(way)]
        return "\n".join([*found, *(order.when or "" for order in orders)])

    def _named(self) -> set[str]:
        return set(_QUOTED.findall(self._sources()))

    def limits(self) -> tuple[Row, ...]:
        """Return the numbers that conditions read, a row for each text that fixes one."""
        names = {*_CAP.findall(self._sources()), *(f"{rule.name}_extensions" for rule in self.workflow.deadlines)}
        return tuple(
            (f"`{name}`", str(value), self._cited(pack, name), self._holds(pack), self._is_verified(pack))
            for pack in self.packs
            for name, value in pack.caps
            if name in names
        )

    def texts(self) -> tuple[Row, ...]:
        """Return the texts the workflow draws on."""
        return tuple(
            (pack.citation.get(self.lang), f"`{pack.key}`", self._holds(pack), self._is_verified(pack))
            for pack in self.packs
        )

    def criteria(self) -> tuple[Row, ...]:
        """Return the catalogues by which somebody is rated, a row for each criterion of each text."""
        catalogues = dict.fromkeys(field.criteria for field in self.workflow.fields if field.criteria)
        return tuple(
            (each.label.get(self.lang), str(each.most), pack.source(each.article).get(self.lang), self._holds(pack))
            for name in catalogues
            for pack in self.packs
            for each in pack.catalogue(name)
        )

    def _holds(self, pack: RulePack) -> str:
        first = day_text(pack.in_force_from, self.lang)
        if pack.in_force_to is None:
            return self.say(f"từ {first}", f"from {first}")
        end = day_text(pack.in_force_to, self.lang)
        return self.say(f"từ {first}, trước {end}", f"from {first}, before {end}")

    def _is_verified(self, pack: RulePack) -> str:
        return self.say("rồi", "yes") if pack.verified else self.say("chưa", "no")

    # promises, links, fields

    def promises(self) -> tuple[str, ...]:
        """Return what can never happen, and what stays possible, a sentence each."""
        barred = [(self.state(each.state), self.state(each.without)) for each in self.workflow.never]
        never = [
            self.say(f"Không bao giờ đến {end} khi chưa qua {way}.", f"{end} is never reached without {way}.")
            for end, way in barred
        ]
        joined = self.say(" hoặc ", " or ")
        leads = [(self.state(each.state), joined.join(map(self.state, each.to))) for each in self.workflow.leads_to]
        possible = [
            self.say(f"Từ {start} luôn còn đường đến {ends}.", f"From {start} on, {ends} can always be reached.")
            for start, ends in leads
        ]
        return (*never, *possible)

    def links(self) -> tuple[str, ...]:
        """Return which cases this one knows, and which steps of others open or move it, a sentence each."""
        name, others = self.workflow.name, [self.library.latest(each) for each in sorted(self.library.workflows)]
        older = [
            self.say(
                f"Gắn với hồ sơ có trước: {self.link(to)} (`{relation}`).",
                f"Arises from {self.link(to)} (`{relation}`).",
            )
            for relation, to in self.workflow.links
        ]
        opened = [
            self.say(f"Được mở từ {self.link(other)}: {labels}.", f"Opened by {self.link(other)}: {labels}.")
            for other, labels in self._orders_of(others, Opens)
        ]
        moved = [
            self.say(f"Chịu tác động từ {self.link(other)}: {labels}.", f"Moved by {self.link(other)}: {labels}.")
            for other, labels in self._orders_of(others, Sends)
        ]
        known = [self.link(other.name) for other in others if name in dict(other.links).values()]
        younger = [self.say("Hồ sơ sau gắn với nó: ", "Younger cases that arise from it: ") + ", ".join(known) + "."]
        return (*older, *opened, *moved, *(younger if known else ()))

    def _orders_of(self, others: Iterable[Workflow], kind: type[Opens | Sends]) -> Iterator[tuple[str, str]]:
        """Yield the workflows whose steps give this one orders of a kind, with those steps."""
        for other in others:
            labels = [
                f"“{step.label.get(self.lang)}”"
                for step in other.steps
                for way in step.transitions
                for order in orders_of(way)
                if isinstance(order, kind) and order.workflow == self.workflow.name
            ]
            if labels:
                yield other.name, ", ".join(dict.fromkeys(labels))

    def fields(self) -> tuple[Row, ...]:
        """Return what a case knows: what it is called, its name, what it holds and who may see it."""
        return tuple(
            (field.label.get(self.lang), f"`{field.name}`", self._type(field), self._class(field))
            for field in self.workflow.fields
            if field.name not in self._hidden
        )

    @property
    def _hidden(self) -> set[str]:
        """Return the fields that only remember from which state a composite was left."""
        return {composite.history for composite in self.workflow.composites}

    def _type(self, field: Field) -> str:
        choices = ", ".join([f"{label.get(self.lang)} `{name}`" for name, label in field.choices])
        return TYPES[field.type].get(self.lang) + (f": {choices}" if choices else "")

    def _class(self, field: Field) -> str:
        label = CLASSES[field.confidentiality.value].get(self.lang)
        readers = self.doers(field.readers)
        return label + (self.say(", người được đọc: ", ", readers: ") + readers if readers else "")


def orders_of(way: Transition) -> tuple[Opens | Sends, ...]:
    """Return what a step orders in other cases."""
    return (*way.opens, *way.sends)
