"""Faults planted one at a time into workflows in which nothing is wrong: each is found, by the shortest way to it."""

from __future__ import annotations

import attrs
import pytest

from supervision.model import By, Doer, Opens, Phase, Sends, State, Step, Transition, Workflow
from supervision.text import Text
from supervision.verify import Finding, verify
from tests.verify.base import (
    Change,
    add_state,
    add_step,
    all_of,
    at,
    by,
    drop_guard,
    drop_separation,
    drop_sets,
    drop_step,
    drop_way,
    guard,
    leads_to,
    library,
    negate,
    promise,
    retarget,
    swap,
)

HEAD = By((Doer("head", "unit"),))
NOTHING: Change = lambda workflow: workflow  # noqa: E731 - one of many changes
FILED = ("states", "draft", "filed")
ASKED = ("states", "waiting", "asked")
CHECKED = ("states", "open", "checked")
ISSUED = ("states", "ended", "issued")
SIMPLE, COMPLEX = ("steps", "approve", "choose", 0), ("steps", "approve", "choose", 1)
UNPAID = at("file", sets=(("paid", "false"), ("rounds", "0")))
LAW = all_of(UNPAID, promise("checked", "pay"))
TOLD = promise("approved", "note_visit")
ANYONE = by("approve", "head of unit", never=("applicant",))


def step(name: str, *ways: Transition) -> Change:
    return add_step(Step(name, Text(name, name), ways))


def automatic(name: str, source: str, target: str, when: str | None = None) -> Change:
    return step(name, Transition(name, source, target, None, when, is_automatic=True))


def alternatives(name: str, first: str) -> Change:
    """Give *name* a second way, open whatever holds, behind a first that asks for *first*."""

    def change(workflow: Workflow) -> Workflow:
        found = workflow.step(name)
        assert found is not None
        (only,) = found.transitions
        new = attrs.evolve(found, transitions=(attrs.evolve(only, when=first), attrs.evolve(only, when=None)))
        return attrs.evolve(workflow, steps=tuple(new if old is found else old for old in workflow.steps))

    return change


def of_visit(sends: str) -> Change:
    return at("approve", sends=(Sends("visit", sends),))


STAMP = Transition("stamp", "visited", "visited", None, needs=(("minutes",),))

# Name | what is done to the permit | what is done to the visit | code | path | steps of the shortest trace.
PLANTED: tuple[tuple[str, Change, Change, str, tuple[str | int, ...], str], ...] = (
    # a guard is dropped
    ("unpaid check", all_of(LAW, drop_guard("check")), NOTHING, "verify_never", ("never", 2), "file check plan_visit"),
    (
        "unseen simple",
        all_of(TOLD, drop_guard("approve", 0)),
        NOTHING,
        "verify_never",
        ("never", 2),
        "file check plan_visit approve",
    ),
    (
        "unseen complex",
        all_of(TOLD, drop_guard("approve", 1)),
        NOTHING,
        "verify_never",
        ("never", 2),
        "file check plan_visit approve",
    ),
    (
        "guard for all",
        all_of(ANYONE, drop_guard("approve", 0)),
        NOTHING,
        "verify_step_never",
        COMPLEX,
        "file check plan_visit",
    ),
    # a guard is turned round
    ("paid not checked", all_of(LAW, negate("check")), NOTHING, "verify_never", ("never", 2), "file check plan_visit"),
    (
        "seen not approved",
        all_of(TOLD, negate("approve")),
        NOTHING,
        "verify_never",
        ("never", 2),
        "file check plan_visit approve",
    ),
    ("pay when paid", all_of(drop_step("refuse"), negate("pay")), NOTHING, "verify_stuck", FILED, "file"),
    ("ask never", negate("ask"), NOTHING, "verify_step_never", ("steps", "ask"), "file"),
    # a guard nothing fulfils
    (
        "never issued",
        guard("issue", "valid_to < day && valid_to > day"),
        NOTHING,
        "verify_unreachable_state",
        ISSUED,
        "",
    ),
    (
        "never checked",
        guard("check", "paid == true && paid == false"),
        NOTHING,
        "verify_step_never",
        ("steps", "check"),
        "file",
    ),
    (
        "both kinds",
        guard("approve", 'kind == "simple" && kind == "complex"'),
        NOTHING,
        "verify_stuck",
        CHECKED,
        "file check plan_visit",
    ),
    # a role is widened
    (
        "own refusal",
        all_of(by("refuse", "applicant", "head of unit"), at("refuse", needs=())),
        NOTHING,
        "verify_self_action",
        ("steps", "refuse"),
        "file refuse",
    ),
    (
        "own permit",
        all_of(
            by("check", "applicant"),
            by("approve", "applicant", "head of unit", number=0),
            drop_guard("approve", 0),
            by("issue", "applicant"),
            drop_guard("issue"),
        ),
        NOTHING,
        "verify_self_action",
        ("steps", "issue"),
        "file check plan_visit approve issue",
    ),
    (
        "any clerk",
        by("approve", "clerk of unit", "head of unit", number=0),
        NOTHING,
        "verify_self_action",
        SIMPLE,
        "file check plan_visit inspect note_visit approve",
    ),
    # separation is dropped
    (
        "own simple case",
        drop_separation("approve", 0),
        NOTHING,
        "verify_self_action",
        SIMPLE,
        "file check plan_visit inspect note_visit approve",
    ),
    (
        "own complex case",
        drop_separation("approve", 1),
        NOTHING,
        "verify_self_action",
        COMPLEX,
        "file check plan_visit inspect note_visit approve",
    ),
    (
        "own check",
        step("recheck", Transition("recheck", "filed", "checked", HEAD)),
        NOTHING,
        "verify_self_action",
        ("steps", "recheck"),
        "file recheck",
    ),
    # a step leads elsewhere
    ("reply to nobody", retarget("reply", "asked"), NOTHING, "verify_stuck", ASKED, "file ask"),
    (
        "issue nothing",
        retarget("issue", "approved"),
        NOTHING,
        "verify_stuck",
        CHECKED,
        "file check plan_visit",
    ),
    ("skip the check", retarget("check", "approved"), NOTHING, "verify_never", ("never", 1), "file check plan_visit"),
    ("pay for a permit", retarget("pay", "issued"), NOTHING, "verify_never", ("never", 0), "file pay"),
    ("buy a permit", retarget("pay", "issued"), NOTHING, "verify_self_action", ("steps", "pay"), "file pay"),
    # a step is dropped
    ("no reply", drop_step("reply"), NOTHING, "verify_stuck", ASKED, "file ask"),
    ("no issue", drop_step("issue"), NOTHING, "verify_unreachable_state", ISSUED, ""),
    ("no payment", all_of(drop_step("refuse"), drop_step("pay")), NOTHING, "verify_stuck", FILED, "file"),
    ("no inspection", NOTHING, drop_step("inspect"), "verify_step_never", SIMPLE, "file check plan_visit"),
    ("nothing noted", drop_step("note_visit"), NOTHING, "verify_stuck", CHECKED, "file check plan_visit"),
    ("no complex case", drop_way("approve", 1), NOTHING, "verify_stuck", CHECKED, "file check plan_visit"),
    (
        "visits never end",
        NOTHING,
        drop_step("close"),
        "verify_step_never",
        ("steps", "issue"),
        "file check plan_visit inspect note_visit approve",
    ),
    # alternatives change places
    (
        "general before simple",
        all_of(ANYONE, guard("approve", "seen == true", 1), swap("approve")),
        NOTHING,
        "verify_step_never",
        COMPLEX,
        "file check plan_visit",
    ),
    (
        "issue any first",
        all_of(alternatives("issue", 'kind == "simple"'), swap("issue")),
        NOTHING,
        "verify_step_never",
        ("steps", "issue", "choose", 1),
        "file check plan_visit inspect note_visit approve",
    ),
    (
        "refuse any first",
        all_of(alternatives("refuse", "rounds > 0"), swap("refuse")),
        NOTHING,
        "verify_step_never",
        ("steps", "refuse", "choose", 1),
        "file",
    ),
    # a field is no longer set
    ("seen not set", drop_sets("note_visit"), NOTHING, "verify_step_never", COMPLEX, "file check plan_visit"),
    ("paid not set", all_of(drop_step("refuse"), drop_sets("pay")), NOTHING, "verify_stuck", FILED, "file"),
    (
        "rounds not counted",
        all_of(guard("refuse", "rounds >= rule.most_rounds"), drop_sets("ask")),
        NOTHING,
        "verify_step_never",
        ("steps", "refuse"),
        "file",
    ),
    (
        "opened without paid",
        at("file", sets=(("rounds", "0"),)),
        NOTHING,
        "verify_step_never",
        ("steps", "pay"),
        "file",
    ),
    # nothing is sent, nothing is opened
    ("nothing sent", NOTHING, at("inspect", sends=()), "verify_stuck", CHECKED, "file check plan_visit"),
    ("nothing opened", at("check", opens=()), NOTHING, "verify_stuck", CHECKED, "file check"),
    (
        "no visit to count",
        all_of(at("check", opens=()), guard("approve", 'count("visit") >= 1')),
        NOTHING,
        "verify_step_never",
        ("steps", "approve", "choose", 0),
        "file check",
    ),
    # orders that are refused
    ("no opening", NOTHING, drop_step("plan_visit"), "verify_order_refused", ("steps", "check"), "file"),
    (
        "opening guarded",
        NOTHING,
        at("plan_visit", when="unit == about"),
        "verify_order_refused",
        ("steps", "check"),
        "file",
    ),
    (
        "opening lacks",
        at("check", opens=(Opens("visit", "plan_visit", "inspects"),)),
        NOTHING,
        "verify_order_refused",
        ("steps", "check"),
        "file",
    ),
    (
        "order lacks",
        of_visit("stamp"),
        step("stamp", STAMP),
        "verify_order_refused",
        SIMPLE,
        "file check plan_visit inspect note_visit",
    ),
    # states out of reach
    (
        "lonely",
        add_state(State("lonely", Text("Lẻ loi", "Lonely"), Phase.OPEN)),
        NOTHING,
        "verify_unreachable_state",
        ("states", "open", "lonely"),
        "",
    ),
    # steps the engine takes for ever
    (
        "stays for ever",
        automatic("again", "approved", "approved"),
        NOTHING,
        "verify_livelock",
        ("steps", "again"),
        "file check plan_visit inspect note_visit approve again",
    ),
    (
        "to and fro",
        all_of(automatic("out", "filed", "asked"), automatic("back", "asked", "filed")),
        NOTHING,
        "verify_livelock",
        ("steps", "out"),
        "file out back",
    ),
    (
        "while unpaid",
        all_of(UNPAID, automatic("remind", "filed", "filed", "paid == false")),
        NOTHING,
        "verify_livelock",
        ("steps", "remind"),
        "file remind",
    ),
    # what was to stay possible
    (
        "kept beside",
        all_of(leads_to("checked", "approved"), drop_step("reply")),
        NOTHING,
        "verify_stuck",
        ASKED,
        "file ask",
    ),
    ("refused", leads_to("filed", "issued"), NOTHING, "verify_leads_to", ("leads_to", 0), "file refuse"),
    (
        "never issued",
        all_of(leads_to("checked", "issue"), drop_step("issue")),
        NOTHING,
        "verify_leads_to",
        ("leads_to", 0),
        "file check plan_visit",
    ),
    (
        "unseen",
        leads_to("checked", "approve"),
        drop_step("inspect"),
        "verify_leads_to",
        ("leads_to", 0),
        "file check plan_visit",
    ),
    (
        "asked for ever",
        all_of(leads_to("asked", "issued", "refused"), drop_step("reply")),
        NOTHING,
        "verify_leads_to",
        ("leads_to", 0),
        "file ask",
    ),
)


def findings(permit: Change, visit: Change) -> tuple[Finding, ...]:
    workflow, other = permit(library().latest("permit")), visit(library().latest("visit"))
    verdict = verify(workflow, {"permit": workflow, "visit": other}, library().law)
    assert verdict.is_complete
    return verdict.findings


@pytest.mark.parametrize(
    ("permit", "visit", "code", "path", "steps"), [each[1:] for each in PLANTED], ids=[each[0] for each in PLANTED]
)
def test_a_planted_fault_is_found_by_the_shortest_way(
    permit: Change, visit: Change, code: str, path: tuple[str | int, ...], steps: str
) -> None:
    found = [finding for finding in findings(permit, visit) if (finding.code, finding.path) == (code, path)]
    assert [" ".join(move.step for move in finding.trace) for finding in found] == [steps]


@pytest.mark.parametrize("name", ["permit", "visit"])
def test_nothing_is_found_where_nothing_is_wrong(name: str) -> None:
    verdict = verify(
        library().latest(name),
        {"permit": library().latest("permit"), "visit": library().latest("visit")},
        library().law,
    )
    assert verdict.findings == ()
    assert verdict.is_complete
