"""What was played, as a feature in Vietnamese or English that runs as it stands, with the shipped step library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from supervision.machine import is_stub
from supervision.messages import Words
from supervision.model import Field, FieldType, Value, Workflow
from supervision.text import Text, day_text, nfc

from ._acts import Act, Played
from ._listing import read_line
from ._values import ARCHIVE, IN_THE_FILE, ITEM, REASON, criteria_of, evidence_text

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"'})
_OWN = {name: Words().input(name) for name in ("reason", "document", "signatures", "vote")}
# Of Gherkin: feature, example, given, when, then, and; then what stands before a table.
KEYWORDS = {
    "vi": ("# language: vi\nTính năng", "Tình huống", "Biết", "Khi", "Thì", "Và", "với:"),
    "en": ("Feature", "Example", "Given", "When", "Then", "And", "with:"),
}
_PHRASES: Mapping[str, Text] = {
    "today": Text("hôm nay là ngày {day}", "today is {day}"),
    "role": Text('"{who}" là "{role}" của "{unit}"', '"{who}" is "{role}" of "{unit}"'),
    "unit": Text('có tổ chức "{unit}"', 'there is the organisation "{unit}"'),
    "ended": Text(
        'tổ chức "{unit}" chấm dứt hoạt động từ ngày {day}', 'the organisation "{unit}" is no more from {day}'
    ),
    "opened": Text(
        'hồ sơ "{case}" thuộc loại "{workflow}"{over} do "{who}"{body} mở ngày {day}',
        'the case "{case}" of "{workflow}"{over} opened by "{who}"{body} on {day}',
    ),
    "took": Text(
        'ngày {day} "{who}"{body} đã thực hiện "{action}" trên "{case}"',
        'on {day} "{who}"{body} took "{action}" in "{case}"',
    ),
    "arose": Text(
        '"{case}" là hồ sơ "{workflow}" phát sinh từ "{over}"', '"{case}" is the "{workflow}" that arose from "{over}"'
    ),
    "takes": Text('"{who}"{body} thực hiện "{action}" trên "{case}"', '"{who}"{body} takes "{action}" in "{case}"'),
    "tries": Text('"{who}"{body} thử "{action}" trên "{case}"', '"{who}"{body} tries "{action}" in "{case}"'),
    "tries_to_open": Text(
        '"{who}"{body} thử mở hồ sơ "{case}" thuộc loại "{workflow}"{over}',
        '"{who}"{body} tries to open the case "{case}" of "{workflow}"{over}',
    ),
    "refused": Text('bị từ chối vì "{reason}"', 'it is refused because "{reason}"'),
    "comes": Text("đến ngày {day}", "{day} comes"),
    "due": Text('hạn "{deadline}" của "{case}" là ngày {day}', 'the deadline "{deadline}" of "{case}" is {day}'),
    "holds": Text('hồ sơ "{case}" có "{field}" là "{value}"', 'the case "{case}" has "{field}" set to "{value}"'),
    "count": Text('hồ sơ "{case}" có {times} hồ sơ "{workflow}"', 'the case "{case}" has {times} of "{workflow}"'),
    "met": Text(
        'hạn "{deadline}" của "{case}" đã được thực hiện đúng hạn', 'the deadline "{deadline}" of "{case}" was met'
    ),
    "late": Text(
        'hạn "{deadline}" của "{case}" đã được thực hiện nhưng quá hạn',
        'the deadline "{deadline}" of "{case}" was met late',
    ),
    "overdue": Text('hồ sơ "{case}" quá hạn "{deadline}"', 'the case "{case}" is overdue for "{deadline}"'),
    "opens": Text(
        '"{who}"{body} mở hồ sơ "{case}" thuộc loại "{workflow}"{over}',
        '"{who}"{body} opens the case "{case}" of "{workflow}"{over}',
    ),
    "state": Text('hồ sơ "{case}" ở trạng thái "{state}"', 'the case "{case}" is in the state "{state}"'),
    "children": Text(
        'hồ sơ "{case}" có {times} hồ sơ "{workflow}" ở trạng thái "{state}"',
        'the case "{case}" has {times} of "{workflow}" in the state "{state}"',
    ),
    "body": Text(' thay mặt "{body}"', ' for "{body}"'),
    "over": Text(' gắn với "{over}"', ' linked to "{over}"'),
}
_VOTE = Text(
    "{members} thành viên, {present} có mặt, {agreed} tán thành",
    "{members} members, {present} present, {agreed} agreed",
)
_STUB = Text("phiếu {number}, {holder}", "stub {number}, {holder}")
_TITLE = Text("Đến “{step}”: {state}", "As far as “{step}”: {state}")


@attrs.frozen
class Untold:
    """A play that the step library has no words for.

    Attributes:
        why: What cannot be said.
    """

    why: Text


def gherkin(played: Played, lang: str = "vi", *, title: str = "") -> str | Untold:
    """Return a feature with one example: everything up to the last act is given, the last act happens.

    Args:
        played: From `play`.
        lang: ``vi`` or ``en``.
        title: What the example is called, on one line; by default the last step and where it leads.

    Returns:
        The text of a ``.feature`` file, in NFC, the same every time; its steps are those of `supervision.bdd` alone.
        The last ``Then`` names the state of every case the last act changed.
    """
    why = next(unsayable(played), None)
    return Untold(why) if why is not None else nfc(Teller(played, lang).feature(" ".join(title.split())))


def unsayable(played: Played) -> Iterator[Text]:
    """Yield what the step library has no words for in a play."""
    for act in played.acts:
        workflow = played.library.latest(act.workflow)
        openings = [step for step in workflow.steps if any(way.source is None for way in step.transitions)]
        if act.source is None and len(openings) > 1:
            yield Text("quy trình có nhiều bước mở hồ sơ", "the workflow has several steps that open a case")
        targets = [target for _, target in workflow.links]
        if len(act.links) > 1 or any(targets.count(dict(workflow.links)[one]) > 1 for one, _ in act.links):
            yield Text("hồ sơ gắn với nhiều hồ sơ khác", "the case is linked to several others")
        arisen = [(name, over) for _, name, over in act.opened]
        if act is not played.acts[-1] and len(set(arisen)) < len(arisen):
            yield Text("một bước mở nhiều hồ sơ cùng loại", "one step opens several cases of one workflow")


@attrs.define(eq=False)
class Teller:
    """Tells acts in the sentences of the step library; it remembers what the cases are called.

    Attributes:
        played: Who they are, and the workflows; its acts are told by `feature` alone.
        lang: ``vi`` or ``en``.
        names: What each case is called, by number.
        states: The workflow and the state of each case, as the acts told so far left them.
        arisen: The older case of each that has one.
    """

    played: Played
    lang: str
    names: dict[int, str] = attrs.field(init=False, factory=dict)
    states: dict[int, tuple[str, str]] = attrs.field(init=False, factory=dict)
    arisen: dict[int, int] = attrs.field(init=False, factory=dict)

    def branch(self) -> Teller:
        """Return a teller that knows what this one knows, and goes on by itself."""
        made = Teller(self.played, self.lang)
        made.names, made.states, made.arisen = dict(self.names), dict(self.states), dict(self.arisen)
        return made

    def feature(self, title: str) -> str:
        """Return a feature with one example: the acts but the last are given, the last happens."""
        feature, example, given, when, then, also, _ = KEYWORDS[self.lang]
        *before, last = self.played.acts
        workflow = self.workflow(last.workflow)
        parts = [
            (given, [*self.background(), *(line for act in before for line in self.given(act)), *self.day_of(last)]),
            (when, [*self.when(last)]),
            (then, [*self.then(last)]),
        ]
        lines = [f"{feature}: {self.plain(workflow.label)}", "", f"  {example}: {title or self.title(last)}"]
        for keyword, steps in parts:
            lines += [f"    {keyword if not at else also} {step}" for at, step in enumerate(steps)]
        return "\n".join(lines) + "\n"

    def title(self, last: Act) -> str:
        """Return what an example is called that ends with *last*."""
        workflow = self.workflow(last.workflow)
        step = workflow.step(last.step)
        label = step.label.get(self.lang) if step is not None else last.step
        return _TITLE.get(self.lang).format(step=label, state=workflow.state(last.target).label.get(self.lang))

    # what is said

    def background(self) -> Iterator[str]:
        """Yield who is who, and the first day."""
        cast, roles = self.played.cast, {name: role.label for name, role in self.played.library.law.roles.items()}
        yield self.say("today", day=self.day(self.played.start))
        for held in cast.mandates:
            yield self.say(
                "role", who=self.name(held.person), role=self.called(roles, held.role), unit=self.name(held.unit)
            )
        filled = {held.unit for held in cast.mandates}
        for unit in (unit for unit in cast.units if unit.id not in filled):
            yield self.say("unit", unit=self.name(unit.id))

    def given(self, act: Act) -> Iterator[str]:
        """Yield an act that has happened, and the cases that arose from it."""
        yield self.acted("opened" if act.source is None else "took", act)
        for number, workflow, over in act.opened:
            yield self.say(
                "arose", case=self.case(number, workflow), workflow=self.label_of(workflow), over=self.names[over]
            )

    def day_of(self, last: Act) -> Iterator[str]:
        """Yield the day of the last act, where it is not the first day."""
        # What happens is told without a date: it is today.
        if last.day != self.played.start:
            yield self.say("today", day=self.day(last.day))

    def when(self, act: Act) -> Iterator[str]:
        """Yield an act that happens."""
        yield self.acted("opens" if act.source is None else "takes", act)

    def then(self, act: Act) -> Iterator[str]:
        """Yield where the cases are that an act has changed."""
        for number, name, state in act.after:
            if number in self.names:
                yield self.say("state", case=self.names[number], state=self.state(name, state))
        counted = dict.fromkeys((self.arisen[number], *self.states[number]) for number, _, _ in act.opened)
        for over, name, state in counted:
            times = sum(1 for one in self.arisen if (self.arisen[one], *self.states[one]) == (over, name, state))
            yield self.say(
                "children",
                case=self.names[over],
                times=str(times),
                workflow=self.label_of(name),
                state=self.state(name, state),
            )

    def acted(self, phrase: str, act: Act) -> str:
        """Return an act in the words of *phrase*, with its table."""
        workflow = self.workflow(act.workflow)
        roles = {name: role.label for name, role in self.played.library.law.roles.items()}
        over = [self.names[older] for _, older in act.links]
        told = self.say(
            phrase,
            case=self.case(act.case, act.workflow),
            workflow=self.label_of(act.workflow),
            action=self.called({step.name: step.label for step in workflow.steps}, act.step),
            who=self.name(act.actor),
            day=self.day(act.day),
            over=self.say("over", over=over[0]) if over else "",
            body=self.say("body", body=self.called(roles, act.body)) if act.body is not None else "",
        )
        self.states |= {number: (name, state) for number, name, state in act.after}
        self.arisen |= {number: over for number, _, over in act.opened}
        if act.links:
            self.arisen[act.case] = act.links[0][1]
        rows = [
            (self.input(workflow, name), self.cell(workflow, name, value, act.day))
            for name, value in act.inputs.items()
        ]
        return "\n".join([f"{told} {KEYWORDS[self.lang][-1]}", *_table(rows)]) if rows else told

    # words

    def say(self, phrase: str, **parts: str) -> str:
        """Return a sentence of the step library."""
        return _PHRASES[phrase].get(self.lang).format(**parts)

    def plain(self, text: Text) -> str:
        """Return a text on one line."""
        return " ".join(text.get(self.lang).split())

    def day(self, day: date) -> str:
        """Return a day as features write it."""
        return day_text(day, self.lang)

    def name(self, ident: str) -> str:
        """Return what a person or unit is called."""
        return self.played.cast.names[ident].get(self.lang)

    def workflow(self, name: str) -> Workflow:
        """Return the latest version of a workflow."""
        return self.played.library.latest(name)

    def label_of(self, workflow: str) -> str:
        """Return what a workflow is called."""
        return self.called(
            {name: self.workflow(name).label for name in sorted(self.played.library.workflows)}, workflow
        )

    def state(self, workflow: str, state: str) -> str:
        """Return what a state is called."""
        return self.called({one.name: one.label for one in self.workflow(workflow).states}, state)

    def case(self, number: int, workflow: str) -> str:
        """Return what a case is called here; new ones get the next number of their workflow."""
        if number not in self.names:
            start = self.begun(workflow)
            self.names[number] = f"{start}{1 + sum(name.startswith(start) for name in self.names.values())}"
        return self.names[number]

    def begun(self, workflow: str) -> str:
        """Return what the name of a case begins with; its number follows."""
        label = self.label_of(workflow)
        return f"{label[:1].lower()}{label[1:]} {'số' if self.lang == 'vi' else 'no.'} "

    def called(self, names: Mapping[str, Text], ident: str) -> str:
        """Return the label, where the step library finds what is meant by it; else the id."""
        label = " ".join(names.get(ident, Text(ident)).get(self.lang).split())
        meant = [one for one, text in names.items() if _key(label) in {_key(one), _key(text.vi), _key(text.en)}]
        return label if meant == [ident] and '"' not in label else ident

    # tables

    def input(self, workflow: Workflow, name: str) -> str:
        """Return what an input is called."""
        fields = {field.name: field.label for field in workflow.fields}
        names = {**self.played.library.law.evidence, **_OWN, **fields}
        told = self.called(names, name)
        return told[:1].upper() + told[1:] if told == names[name].get(self.lang) else told

    def cell(self, workflow: Workflow, name: str, value: Value, day: date) -> str:
        """Return a value as a table writes it."""
        field = workflow.field(name)
        if isinstance(value, dict) and is_stub(value):
            return _STUB.get(self.lang).format(number=value["stub"], holder=self.sample(str(value["holder"])))
        if field is not None:
            return self.points(workflow, field, value) if isinstance(value, dict) else self.field_cell(field, value)
        if name == "document" and isinstance(value, dict):
            return self.document(value, day)
        if isinstance(value, list):
            return ", ".join(self.name(str(one)) for one in value)
        if name == "vote" and isinstance(value, dict):
            return _VOTE.get(self.lang).format(**value)
        if isinstance(value, dict):
            return evidence_text(self.evidence(name), day, self.lang)
        return self.sample(str(value))

    def evidence(self, name: str) -> Text:
        """Return what a kind of evidence is called."""
        return self.played.library.law.evidence.get(name, Text(name))

    def document(self, value: Mapping[str, Value], day: date) -> str:
        """Return a document by number and date."""
        number = f"{value['number']}-{value['symbol']}"
        if value["date"] == day.isoformat():
            return number
        return f"{number} {'ngày' if self.lang == 'vi' else 'of'} {day_text(str(value['date']), self.lang)}"

    def points(self, workflow: Workflow, field: Field, value: Mapping[str, Value]) -> str:
        """Return points by criterion."""
        lines = {line.name: line.label for line in criteria_of(workflow, self.played.library.law, field)}
        return "; ".join(f"{self.called(lines, name)}: {points}" for name, points in value.items())

    def field_cell(self, field: Field, value: Value) -> str:
        """Return a field's value as a table writes it."""
        if isinstance(value, list):
            several = (str(item) for item in value)
            told = self.name if field.type is FieldType.PERSONS else self.sample
            return "; ".join(told(item) for item in several)
        if isinstance(value, bool):
            return {"vi": ("không", "có"), "en": ("no", "yes")}[self.lang][value]
        match field.type:
            case FieldType.DATE:
                return day_text(str(value), self.lang)
            case FieldType.CHOICE:
                return self.called(dict(field.choices), str(value))
            case FieldType.PERSON | FieldType.UNIT | FieldType.PARTY:
                return self.name(str(value))
            case _:
                return self.sample(str(value))

    def sample(self, text: str) -> str:
        """Return one of our own sample texts in the language of the feature, or a case by name; any other as it is."""
        if (listed := read_line(text, self.played.library.workflows)) is not None:
            return f"{self.begun(listed[0])}{listed[1]}"
        items = (Text(ITEM.vi.format(n), ITEM.en.format(n)) for n in range(1, 10))
        return next((one.get(self.lang) for one in (IN_THE_FILE, REASON, ARCHIVE, *items) if one.vi == text), text)


def _key(name: str) -> str:
    return " ".join(nfc(name).split()).translate(_STRAIGHT).casefold()


def _table(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the lines of a table of two columns, the first one even."""
    cells = [tuple(cell.replace("\\", "\\\\").replace("|", "\\|") for cell in row) for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in (0, 1)]
    for label, value in cells:
        yield f"      | {label:<{widths[0]}} | {value:<{widths[1]}} |"
