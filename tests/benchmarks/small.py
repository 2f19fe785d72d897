"""A workflow of ten states and eighteen steps: who may is one field of the case, and one number must be there."""

from __future__ import annotations

from supervision.model import By, Doer, Field, FieldType, Phase, State, Step, Transition, Workflow
from supervision.text import Text

# step, source, target, the field that names who may
ARROWS = (
    ("register", "draft", "registered", "owner"),
    ("drop", "draft", "cancelled", "owner"),
    ("approve", "registered", "approved", "head"),
    ("reject", "registered", "rejected", "head"),
    ("send_back", "registered", "draft", "head"),
    ("resubmit", "rejected", "registered", "owner"),
    ("post", "approved", "posted", "head"),
    ("take_down", "approved", "registered", "head"),
    ("assign", "posted", "assigned", "planner"),
    ("unassign", "assigned", "posted", "planner"),
    ("visit", "assigned", "supervised", "supervisor"),
    ("skip", "assigned", "reported", "planner"),
    ("report", "supervised", "reported", "supervisor"),
    ("redo", "reported", "supervised", "planner"),
    ("accept", "reported", "closed", "head"),
    ("dispute", "reported", "assigned", "head"),
    ("reopen", "closed", "draft", "head"),
    ("cancel", "posted", "cancelled", "head"),
)
ROLES = ("owner", "head", "planner", "supervisor")
STATES = tuple(dict.fromkeys(state for _, source, target, _ in ARROWS for state in (source, target)))


def workflow() -> Workflow:
    """Return the workflow."""
    steps = tuple(
        Step(name, Text(name), (Transition(name, source, target, By((Doer(role),)), when="score > 0"),))
        for name, source, target, role in ARROWS
    )
    opening = Step("open", Text("open"), (Transition("open", None, "draft", None),))
    fields = [Field(role, Text(role), FieldType.PERSON) for role in ROLES] + [
        Field("score", Text("score"), FieldType.INTEGER)
    ]
    states = tuple(State(name, Text(name), Phase.OPEN) for name in STATES)
    return Workflow("small", 1, Text("small"), (), tuple(fields), states, (opening, *steps))


def table() -> dict[tuple[str, str], tuple[str, str]]:
    """Return the same as a bare table: state and step to target and the field that names who may."""
    return {(source, step): (target, role) for step, source, target, role in ARROWS}
