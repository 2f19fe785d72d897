"""Every rule of the page on the order of things is shown by a workflow and a scenario, and all of them run."""

from __future__ import annotations

import re
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

import attrs
import pytest

from supervision import Engine, Mandate, OrgData, Unit
from supervision.clock import VIETNAM, VirtualClock
from supervision.spec import Library, check, load
from tests.bdd import inner

pytest_plugins = ["pytester"]

# Imported here, once: a run in process forgets every module it was the first to import.
import_module("supervision.spec._gather")

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PAGES = ("semantics.md", "semantics.vi.md")
# No sentence of a scenario speaks of a command's id, of a day that is refused, or of a file that is not loaded.
SHOWN_BY = {"gherkin", "python", "text"}


@attrs.frozen
class Rule:
    """One rule of a page, with its blocks: what they are written in, and their text."""

    heading: str
    blocks: tuple[tuple[str, str], ...]

    def texts(self, kind: str) -> list[str]:
        """Return the blocks of one kind."""
        return [text for found, text in self.blocks if found == kind]

    def specs(self) -> list[str]:
        """Return the files that load: one whose problem is told under it does not."""
        return [] if self.texts("text") else self.texts("yaml")


def page_text(page: str) -> str:
    return (REFERENCE / page).read_text(encoding="utf-8")


def rules(text: str) -> list[Rule]:
    """Return the rules of a page; the first, without a heading, is what stands above them all."""
    parts = re.split(r"^### ", text, flags=re.MULTILINE)
    return [Rule("" if at == 0 else part.split("\n", 1)[0], blocks_of(part)) for at, part in enumerate(parts)]


def blocks_of(part: str) -> tuple[tuple[str, str], ...]:
    return tuple(re.findall(r"^```(\w+)\n(.*?)^```$", part, flags=re.MULTILINE | re.DOTALL))


def file_name(spec: str) -> str:
    """Return where a block belongs: its first line says which workflow or rule pack it is."""
    kind, name = spec.split("\n", 1)[0].split(": ")
    version = re.search(r"^version: (\d+)$", spec, flags=re.MULTILINE)
    number = f".{version[1]}" if version is not None and version[1] != "1" else ""
    return f"{'rules/' if kind == 'rule' else ''}{name}{number}.yaml"


def write(folder: Path, specs: list[str]) -> Path:
    (folder / "rules").mkdir(parents=True)
    for spec in specs:
        file = folder / file_name(spec)
        assert not file.exists(), f"two blocks for {file.name}"
        file.write_text(spec, encoding="utf-8")
    return folder


def faults(rule: Rule) -> list[str]:
    """Return why a rule is not shown."""
    named = re.compile(r"^(?:workflow|label): (.+)$", re.MULTILINE)
    names = {name for spec in rule.texts("yaml") for name in named.findall(spec)}
    found = [] if names else ["no workflow"]
    if not SHOWN_BY & {kind for kind, _ in rule.blocks}:
        found.append("nothing shows it")
    for scenario in rule.texts("gherkin"):
        if len(re.findall(r"^\s*(?:Scenario|Tình huống): ", scenario, re.MULTILINE)) != 1:
            found.append("not one scenario")
        if not names & set(re.findall(r'"([^"]+)"', scenario)):
            found.append("the scenario is not about the workflow")
    return found


def feature(found: list[Rule]) -> str:
    """Return the scenarios of the rules, behind what all of them begin with."""
    return "\n".join(text for rule in found for text in rule.texts("gherkin"))


def library(found: list[Rule], folder: Path) -> Library:
    """Return everything these rules specify, in one folder."""
    return load(write(folder, [spec for rule in found for spec in rule.specs()]))


def run(text: str, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.RunResult:
    """Run every scenario of a page on every workflow of it."""
    monkeypatch.setattr(inner, "LIBRARY", library(rules(text), pytester.mkdir("page")))
    return inner.run(pytester, feature(rules(text)))


def office(ledger: Path, specs: Library) -> Engine:
    """Return the office every scenario begins with, for the lines of Python."""
    engine = Engine.open(
        f"sqlite:///{ledger}", specs=specs, clock=VirtualClock(datetime(2026, 3, 2, 9, tzinfo=VIETNAM))
    )
    since = date(2016, 1, 1)
    engine.organise(
        OrgData(
            units=(Unit("ward-3", "Ward 3", "party", "commune", None, since),),
            persons=(("lan", "Ms Lan"),),
            mandates=(Mandate("m1", "lan", "head", "ward-3", since),),
        )
    )
    return engine


def hold(rule: Rule, folder: Path, common: Rule) -> None:
    """Run the lines of Python under a rule; what they say is in their asserts."""
    specs = [*common.specs(), *rule.specs()]
    before = [spec for spec in specs if "\nversion: 2\n" not in spec]
    old, new = load(write(folder / "before", before)), load(write(folder / "after", specs))
    with office(folder / "ledger.db", old) as engine, office(folder / "ledger.db", new) as later:
        known = {"lan": engine.desk("lan"), "engine": later, "date": date}
        for code in rule.texts("python"):
            exec(compile(code, rule.heading, "exec"), known)  # noqa: S102 - the reader would run it too


@pytest.mark.parametrize("page", PAGES)
def test_every_rule_has_a_workflow_and_something_that_shows_it(page: str) -> None:
    found = {rule.heading: faults(rule) for rule in rules(page_text(page))[1:]}
    assert {heading: wrong for heading, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("page", PAGES)
def test_the_rules_are_numbered_in_their_order(page: str) -> None:
    numbers = [int(rule.heading.split(".")[0]) for rule in rules(page_text(page))[1:]]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("page", PAGES)
def test_the_scenarios_of_the_page_pass(page: str, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    text = page_text(page)
    count = sum(len(rule.texts("gherkin")) for rule in rules(text)[1:])
    run(text, pytester, monkeypatch).assert_outcomes(passed=count)


@pytest.mark.parametrize("page", PAGES)
def test_the_lines_of_python_hold(page: str, tmp_path: Path) -> None:
    common, *found = rules(page_text(page))
    told = [rule for rule in found if rule.texts("python")]
    assert told
    for number, rule in enumerate(told):
        hold(rule, tmp_path / str(number), common)


@pytest.mark.parametrize("page", PAGES)
def test_a_file_whose_problem_is_told_has_that_problem(page: str, tmp_path: Path) -> None:
    told = [rule for rule in rules(page_text(page)) if rule.texts("text")]
    assert told
    for number, rule in enumerate(told):
        codes = [problem.code for problem in check([write(tmp_path / str(number), rule.texts("yaml"))])]
        assert codes == [code for text in rule.texts("text") for code in text.split()]


def test_both_pages_show_the_same_workflows_by_the_same_means() -> None:
    one, other = ([rule.blocks for rule in rules(page_text(page))] for page in PAGES)
    assert [[kind for kind, _ in blocks] for blocks in one] == [[kind for kind, _ in blocks] for blocks in other]
    workflows = [
        [text for blocks in page for kind, text in blocks if kind in {"yaml", "text"}] for page in (one, other)
    ]
    assert workflows[0] == workflows[1]


# A page can be found wrong.

FIRST = "      - {when: 'days <= 3', move: asked -> granted}\n"
SECOND = "      - {move: asked -> forwarded}\n"


def alone(text: str, words: str) -> str:
    """Return a page of the one rule whose text holds *words*, behind what stands above all of them."""
    common, *parts = text.split("\n### ")
    return "\n### ".join([common, *(part for part in parts if words in part)])


def test_a_rule_that_does_not_hold_fails(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    text = alone(page_text("semantics.md"), FIRST + SECOND)
    run(text.replace(FIRST + SECOND, SECOND + FIRST), pytester, monkeypatch).assert_outcomes(failed=1)


def test_lines_of_python_that_do_not_hold_fail(tmp_path: Path) -> None:
    text = alone(page_text("semantics.md"), "again.is_repeat")
    common, rule = rules(text.replace("again.is_repeat", "not again.is_repeat"))
    with pytest.raises(AssertionError):
        hold(rule, tmp_path / "planted", common)


def test_a_rule_that_nothing_shows_is_found() -> None:
    said = Rule("1. Said only", ())
    specified = Rule("2. Specified only", (("yaml", "workflow: talk\n"),))
    beside = Rule("3. Beside the point", (("yaml", "workflow: talk\n"), ("gherkin", 'Scenario: One\n  "x"\n')))
    assert [faults(rule) for rule in (said, specified, beside)] == [
        ["no workflow", "nothing shows it"],
        ["nothing shows it"],
        ["the scenario is not about the workflow"],
    ]


def test_a_block_with_two_scenarios_is_found() -> None:
    twice = 'Scenario: One\n  "talk"\nScenario: Two\n  "talk"\n'
    assert faults(Rule("1. Twice", (("yaml", "workflow: talk\n"), ("gherkin", twice)))) == ["not one scenario"]
