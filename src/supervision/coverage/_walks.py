"""What the scenarios of a run have walked, joined, and held against all there is to walk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from supervision.errors import SupervisionError
from supervision.model import Law, Workflow
from supervision.spec import Library, Places, places

from ._items import Item, Kind, items_of

_FORMAT = "supervision.coverage.v1"
# Where the file says it: the key of the step that a refusal comes from.
_KEYS = {"not": "by", "present": "quorum", "agreed": "quorum"}


@attrs.define
class NotACoverageFileError(SupervisionError):
    """A file that was not written by a run with ``--supervision-coverage=FILE.json``.

    Attributes:
        file: Its name.
    """

    file: str

    def __str__(self) -> str:
        return (
            f"{self.file}: không phải tệp do “pytest --supervision-coverage=TỆP.json” ghi"
            f" · not a file that “pytest --supervision-coverage=FILE.json” has written"
        )


@attrs.define(eq=False)
class Walks:
    """Which scenarios walk what.

    Attributes:
        scenarios: By ``NAME@VERSION``, then by item, the scenarios that walk it, in the order in which they were added.
    """

    scenarios: dict[str, dict[Item, list[str]]] = attrs.field(factory=dict)

    def add(self, scenario: str, walked: Mapping[str, Iterable[Item]]) -> None:
        """Add what one scenario has walked."""
        for key, items in walked.items():
            kept = self.scenarios.setdefault(key, {})
            for item in sorted(items):
                if scenario not in (known := kept.setdefault(item, [])):
                    known.append(scenario)

    def join(self, other: Walks) -> None:
        """Add everything that *other* holds."""
        for key, items in other.scenarios.items():
            for item, scenarios in items.items():
                for scenario in scenarios:
                    self.add(scenario, {key: (item,)})

    def to_text(self) -> str:
        """Return everything as JSON, the same however the scenarios were shared out."""
        return json.dumps(
            {
                key: [[item.kind, item.name, item.way, item.detail, sorted(found)] for item, found in sorted(kept)]
                for key, items in sorted(self.scenarios.items())
                for kept in [items.items()]
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_text(cls, text: str) -> Walks:
        """Read what `to_text` gave."""
        made = cls()
        for key, rows in json.loads(text).items():
            for kind, name, way, detail, scenarios in rows:
                made.scenarios.setdefault(key, {})[Item(Kind(kind), name, way, detail)] = list(scenarios)
        return made


@attrs.frozen
class Row:
    """One thing there is to walk.

    Attributes:
        line: Where the file says it, from 1; 0 where nobody knows.
        scenarios: Who walks it, sorted; empty where nobody does.
    """

    item: Item
    line: int
    scenarios: tuple[str, ...]


@attrs.frozen(eq=False)
class Covered:
    """One version of a workflow, with what was walked of it.

    Attributes:
        law: The words of its roles, terms and kinds of evidence.
        others: The latest version of every workflow, by name.
        file: The spec's; empty where nobody knows.
        rows: All there is to walk, in the order of the spec.
    """

    workflow: Workflow
    law: Law
    others: Mapping[str, Workflow]
    file: str
    rows: tuple[Row, ...]

    @property
    def key(self) -> str:
        """``NAME@VERSION``."""
        return f"{self.workflow.name}@{self.workflow.version}"

    @property
    def missing(self) -> tuple[Row, ...]:
        """What no scenario walks."""
        return tuple(row for row in self.rows if not row.scenarios)

    @property
    def percent(self) -> float:
        """How much was walked, from 0 to 100; 100 where there is nothing to walk."""
        return 100 * (len(self.rows) - len(self.missing)) / len(self.rows) if self.rows else 100.0

    def count(self, kind: Kind) -> tuple[int, int]:
        """Return how many of a kind were walked, and how many there are."""
        rows = [row for row in self.rows if row.item.kind is kind]
        return sum(1 for row in rows if row.scenarios), len(rows)


def covered(walks: Walks, library: Library) -> tuple[Covered, ...]:
    """Return every workflow version of *library* of which anything was walked, by name, then version."""
    found = []
    where = places(library)
    others = {name: library.latest(name) for name in library.workflows}
    for workflow in (
        versions[number] for _, versions in sorted(library.workflows.items()) for number in sorted(versions)
    ):
        kept = walks.scenarios.get(f"{workflow.name}@{workflow.version}")
        if kept:
            place = where.get((workflow.name, workflow.version))
            rows = tuple(
                Row(item, _line(place, item, workflow), tuple(sorted(kept.get(item, ()))))
                for item in items_of(workflow)
            )
            found.append(Covered(workflow, library.law, others, _shown(place), rows))
    return tuple(found)


def _shown(place: Places | None) -> str:
    """Return the file as people name it: from where they stand, where it is below."""
    if place is None:
        return ""
    path = Path(place.file).resolve()
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def _line(place: Places | None, item: Item, workflow: Workflow) -> int:
    if place is None:
        return 0
    if item.kind is Kind.ROLE:
        return place.line("steps", _first_of(item.name, workflow), "by")
    if item.kind is Kind.DEADLINE:
        key = "extends" if item.detail == "extended" else "within"
        steps = [step for step in workflow.steps for way in step.transitions if item.name in (way.extends, *way.meets)]
        step = next((s for s in steps if key == "within" or any(w.extends for w in s.transitions)), steps[0])
        return place.line("steps", step.name, key)
    key = item.detail.partition(":")[0] if item.kind is Kind.REFUSAL else "move"
    return place.line("steps", item.name, "choose", max(item.way - 1, 0), _KEYS.get(key, key))


def _first_of(role: str, workflow: Workflow) -> str:
    doers = (
        (step.name, doer.role)
        for step in workflow.steps
        for w in step.transitions
        for doer in (w.by.doers if w.by else ())
    )
    return next(name for name, known in doers if known == role)


def to_json(report: Iterable[Covered]) -> str:
    """Return a report as one JSON document, the same for the same walks; ends in a line feed."""
    told = [
        {
            "workflow": each.key,
            "file": each.file,
            "percent": round(each.percent, 1),
            "items": [{**attrs.asdict(row.item), "line": row.line, "scenarios": row.scenarios} for row in each.rows],
        }
        for each in report
    ]
    return json.dumps({"format": _FORMAT, "workflows": told}, ensure_ascii=False, indent=1) + "\n"


def read_json(path: Path) -> Walks:
    """Read the walks of a file that `to_json` made.

    Raises:
        NotACoverageFileError: The file is none, or cannot be read.
    """
    made = Walks()
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["format"] != _FORMAT:
            raise NotACoverageFileError(str(path))
        for each in told["workflows"]:
            for row in each["items"]:
                item = Item(Kind(row["kind"]), row["name"], row["way"], row["detail"])
                for scenario in row["scenarios"]:
                    made.add(scenario, {each["workflow"]: (item,)})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise NotACoverageFileError(str(path)) from error
    return made
