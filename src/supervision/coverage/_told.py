"""What was walked, told to people: item by item, as a table, as a picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from supervision.drawing import Live, Taken, layout, svg
from supervision.messages import Words
from supervision.model import Workflow
from supervision.text import Text

from ._items import Item, Kind
from ._walks import Covered, Row

KINDS: Mapping[Kind, Text] = {
    Kind.TRANSITION: Text("Đường đi", "Transitions"),
    Kind.REFUSAL: Text("Từ chối", "Refusals"),
    Kind.DEADLINE: Text("Thời hạn", "Deadlines"),
    Kind.ROLE: Text("Vai trò", "Roles"),
}
_REFUSED: Mapping[str, Text] = {
    "by": Text("người không có thẩm quyền", "somebody who is not entitled"),
    "when": Text("không đúng điều kiện", "its condition does not hold"),
    "after": Text("chưa đủ thời gian", "too early"),
    "claims": Text("chồng chéo với hồ sơ khác", "an overlap with another case"),
    "extends": Text("không còn được gia hạn", "no extension any more"),
    "signs": Text("thiếu chữ ký", "a signature is missing"),
    "present": Text("không đủ người họp", "no quorum"),
    "agreed": Text("không đủ phiếu", "not carried"),
}
_ENDS: Mapping[str, Text] = {
    "met": Text("làm đúng hạn", "met"),
    "extended": Text("được gia hạn", "extended"),
    "missed": Text("quá hạn", "missed"),
}


def told(item: Item, about: Covered) -> Text:
    """Return an item in words, on one line."""
    if item.kind is Kind.ROLE:
        label = _named(item.name, about)
        return Text(f"“{label.vi}” thực hiện một bước", f"“{label.get('en')}” takes a step")
    if item.kind is Kind.DEADLINE:
        label, end = about.workflow.deadline(item.name).label, _ENDS[item.detail]
        return Text(f"hạn “{label.vi}”: {end.vi}", f"deadline “{label.get('en')}”: {end.get('en')}")
    step = about.workflow.step(item.name)
    label = step.label if step is not None else Text(item.name)
    which = f" ({item.way})" if item.way else ""
    what = _way(item, about.workflow) if item.kind is Kind.TRANSITION else _refused(item, about)
    return Text(f"“{label.vi}”{which}: {what.vi}", f"“{label.get('en')}”{which}: {what.get('en')}")


def _way(item: Item, workflow: Workflow) -> Text:
    source, _, target = item.detail.partition(">")
    to = workflow.state(target).label
    if not source:
        return Text(f"mở hồ sơ, “{to.vi}”", f"opens the case, “{to.get('en')}”")
    if source == target:
        return Text(f"khi “{to.vi}”", f"while “{to.get('en')}”")
    at = workflow.state(source).label
    return Text(f"từ “{at.vi}” sang “{to.vi}”", f"from “{at.get('en')}” to “{to.get('en')}”")


def _refused(item: Item, about: Covered) -> Text:
    key, _, rest = item.detail.partition(":")
    lead = Text("bị từ chối vì ", "refused: ")
    if key == "not":
        label = _named(rest, about)
        why = Text(f"liên quan đến chính người làm: “{label.vi}”", f"barred by “{label.get('en')}”")
    elif key == "needs":
        labels = [_named(name, about) for name in rest.split("|")]
        several = (" hoặc ".join(each.vi for each in labels), " or ".join(each.get("en") for each in labels))
        why = Text(f"thiếu {several[0]}", f"missing: {several[1]}")
    else:
        why = _REFUSED[key]
    return Text(lead.vi + why.vi, lead.get("en") + why.get("en"))


def _named(name: str, about: Covered) -> Text:
    """Return what a field, a step, a role or a kind of evidence is called."""
    workflow, law = about.workflow, about.law
    labels = {**law.evidence}
    labels |= {role: known.label for role, known in law.roles.items()}
    labels |= {step.name: step.label for step in workflow.steps} | {f.name: f.label for f in workflow.fields}
    return labels.get(name) or Words().input(name)


def place(row: Row, about: Covered) -> str:
    """Return ``FILE:LINE``; empty where nobody knows."""
    return f"{about.file}:{row.line}" if about.file and row.line else ""


def table(report: Iterable[Covered], lang: str = "vi") -> Iterator[str]:
    """Yield lines: for each workflow how much was walked, then what was not, with its place in the spec."""
    for each in report:
        kinds = ", ".join(
            f"{KINDS[kind].get(lang).lower()} {done}/{of}" for kind in Kind for done, of in [each.count(kind)] if of
        )
        walked = len(each.rows) - len(each.missing)
        of = Text("trên", "of").get(lang)
        label, share = each.workflow.label.get(lang), shown(each.percent)
        yield f"{label} ({each.key}): {walked} {of} {len(each.rows)}, {share} % ({kinds})"
        for row in each.missing:
            where = place(row, each)
            yield f"  {where}: {told(row.item, each).get(lang)}" if where else f"  {told(row.item, each).get(lang)}"


def shown(percent: float) -> str:
    """Return a percentage with one decimal, rounded down: 100 is said of what is complete alone."""
    return f"{int(percent * 10) / 10:g}"


def picture(about: Covered, lang: str = "vi") -> str:
    """Return the workflow as SVG: what was walked with how often; what was not, pale."""
    taken = []
    for row in about.rows:
        if row.item.kind is Kind.TRANSITION and row.scenarios:
            source, _, target = row.item.detail.partition(">")
            taken.append(Taken(row.item.name, source, target, len(row.scenarios), None))
    title = Text(f"đã đi qua {shown(about.percent)} %", f"{shown(about.percent)} % walked").get(lang)
    live = Live("", tuple(taken), title=title, is_survey=True)
    return svg(layout(about.workflow, about.law, lang=lang, live=live, others=about.others))
