"""A workflow as the engine knows it: plain frozen data, compiled from one spec file.

Nothing here decides anything: `supervision.machine` turns a `Workflow` into decisions,
`supervision.spec` makes it from YAML.  Every field is JSON-able, so that a ledger keeps the
workflow a case was opened under.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from supervision.text import Text


class Phase(StrEnum):
    """Where a state stands, coarsely; the same five for every workflow."""

    DRAFT = "draft"
    OPEN = "open"
    WAITING = "waiting"
    ANSWERED = "answered"
    ENDED = "ended"


class FieldType(StrEnum):
    """What a field holds; see `Value` for how."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    CHOICE = "choice"
    PERSON = "person"
    UNIT = "unit"
    PARTY = "party"  # a person or a unit
    TEXTS = "texts"
    PERSONS = "persons"
    SCORES = "scores"  # points by criterion of a catalogue


class FieldClass(StrEnum):
    """Who may see a field, and whether it stays out of the record; from the least guarded to the most."""

    PUBLIC = "public"
    INTERNAL = "internal"
    RESTRICTED = "restricted"  # in the record, but shown only to the field's readers
    PERSONAL = "personal"  # kept in a row of its own that can be deleted; the event holds a commitment
    VAULT = "vault"  # as personal, shown only to the field's readers, and every look is recorded with its reason
    CLASSIFIED = "classified"  # as vault; may exceed what the deployment is allowed to hold: then only a stub is kept

    @property
    def rank(self) -> int:
        """Position in the order, from 0."""
        return _RANKS[self]

    @property
    def is_apart(self) -> bool:
        """Whether values stay out of the record: kept in rows that can be deleted, unreadable for later guards."""
        return self.rank >= FieldClass.PERSONAL.rank

    @property
    def is_sealed(self) -> bool:
        """Whether values are shown by `Desk.reveal` alone."""
        return self.rank >= FieldClass.VAULT.rank


_RANKS = {each: rank for rank, each in enumerate(FieldClass)}


@attrs.frozen(slots=True)
class State:
    """A state a case can be in.

    Attributes:
        inside: The composite states it is part of, outermost first.
    """

    name: str
    label: Text
    phase: Phase
    inside: tuple[str, ...] = ()


@attrs.frozen(slots=True)
class Composite:
    """Several states that officers speak of as one; no case is ever in it without being in one of them.

    Attributes:
        states: The states in it, at any depth, in spec order; a step into the composite enters the first.
        history: The hidden field that keeps the state it was left from, where a step comes back to it; else empty.
    """

    name: str
    label: Text
    states: tuple[str, ...]
    history: str = ""


@attrs.frozen(slots=True)
class Doer:
    """Who may take a step.

    Attributes:
        role: A role of the catalogue, ``system``, or - with *of* None - a field that holds a person, unit or party.
        of: The field that holds the unit the role must be held in; None where *role* is ``system`` or a field.
    """

    role: str
    of: str | None = None


@attrs.frozen(slots=True)
class Field:
    """Something a case knows or a step asks for.

    Attributes:
        choices: For `FieldType.CHOICE` the allowed values with their labels, in spec order; else empty.
        readers: Who may read a restricted, personal or vault value; empty, of a personal one: whoever may see the case.
        criteria: For points the catalogue of the rule packs that the points follow; else empty.
    """

    name: str
    label: Text
    type: FieldType
    confidentiality: FieldClass = FieldClass.INTERNAL
    choices: tuple[tuple[str, Text], ...] = ()
    readers: tuple[Doer, ...] = ()
    criteria: str = ""


@attrs.frozen(slots=True)
class By:
    """Who may take a step, and who never.

    Attributes:
        doers: Any one of them is enough; in spec order.
        never: Fields whose person or unit may not act, and steps that bar whoever ever took them in the case.
    """

    doers: tuple[Doer, ...]
    never: tuple[str, ...] = ()


@attrs.frozen(slots=True)
class Signers:
    """People who must have signed, each of them somebody else.

    Attributes:
        doer: The right each of them needs on the day of the act.
        count: How many.
    """

    doer: Doer
    count: int = 1


@attrs.frozen(slots=True)
class Quorum:
    """How a body votes, as fractions (numerator, denominator).

    Attributes:
        present: The least share of the members that must be present.
        agreed: The share of *of* that must be exceeded by those who agree.
        of: ``members`` or ``present``.
    """

    present: tuple[int, int]
    agreed: tuple[int, int]
    of: str = "members"


@attrs.frozen(slots=True)
class Opens:
    """A case that a step opens in the same transaction.

    Attributes:
        link: The relation, as the new case sees it (``arises_from``).
        when: Guard over the parent's names; None opens always.
        given: For each field of the new case an expression over the parent's names.
    """

    workflow: str
    step: str
    link: str
    when: str | None = None
    given: tuple[tuple[str, str], ...] = ()


@attrs.frozen(slots=True)
class Sends:
    """A step that a step takes in linked cases, in the same transaction.

    Linked cases of *workflow* in whose state *step* is not possible are left alone.
    """

    workflow: str
    step: str
    when: str | None = None


@attrs.frozen(slots=True)
class ClaimRule:
    """What a step reserves: nobody else may hold the same key in an overlapping period.

    Attributes:
        on: Fields that make the key.
        starts: Field with the first day.
        ends: Field with the last day, included.
    """

    on: tuple[str, ...]
    starts: str
    ends: str


@attrs.frozen(slots=True)
class Transition:
    """One way a step can go.

    Attributes:
        source: The state it leaves; None opens a case.
        target: The state it enters; equal to *source* where the step only notes something.
        by: Who may; None for steps that only the engine takes.
        when: Guard in the language of `supervision.expr`; None is always true.
        needs: Inputs that must be given: each entry a group of alternatives, any one of which is enough.
            A name is a field, ``reason``, ``document`` or a kind of evidence.
        takes: Inputs that may be given.
        meets: Deadlines this step meets.
        after: The wait that must be over before it, by deadline name.
        pauses, resumes, extends: Deadlines whose clock it stops, restarts, lengthens.
        sets: Fields it computes, each with an expression; ``day`` is the date of the act.
        is_automatic: Whether the engine takes it by itself, in the same transaction, as soon as its guard holds.
        signs: Who must have signed, the actor among them where he signs too; the input is ``signatures``.
        quorum: How the body that decides has voted; the input is ``vote``.
        begins: The stage that begins with it, under the law in force on that day; empty where none does.
        under: What the rule packs say that a refusal cites, by name, each with the guard under which it does.
    """

    step: str
    source: str | None
    target: str
    by: By | None
    when: str | None = None
    needs: tuple[tuple[str, ...], ...] = ()
    takes: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    after: str | None = None
    pauses: tuple[str, ...] = ()
    resumes: tuple[str, ...] = ()
    extends: str | None = None
    sets: tuple[tuple[str, str], ...] = ()
    opens: tuple[Opens, ...] = ()
    sends: tuple[Sends, ...] = ()
    claims: ClaimRule | None = None
    releases: bool = False
    is_automatic: bool = False
    signs: tuple[Signers, ...] = ()
    quorum: Quorum | None = None
    begins: str = ""
    under: tuple[tuple[str, str], ...] = ()


@attrs.frozen(slots=True)
class Step:
    """An order somebody can give; its transitions are in spec order, alternatives in their order."""

    name: str
    label: Text
    transitions: tuple[Transition, ...]


@attrs.frozen(slots=True)
class DeadlineRule:
    """A duty with a date, or a wait.

    Attributes:
        name: The term's name, or the date field's.
        waits: False: the duty must be done by the date.  True: nothing may happen before the date.
        term: The pack's term; None where *field* holds the date itself.
        field: A date field whose day is the last lawful one; None where *term* counts.
        is_before: The day in *field* is the first that is too late ("trước ngày"), not the last lawful one.
        since: Steps that start the clock; for a wait unused.
        states: For a wait, the states whose continuous stay it counts; else empty.
        met_by: Steps that meet the duty or need the wait.
        owed: Who owes it; for a wait, who waits.
    """

    name: str
    label: Text
    waits: bool
    term: str | None
    field: str | None
    since: tuple[str, ...]
    states: tuple[str, ...]
    met_by: tuple[str, ...]
    owed: Doer
    is_before: bool = False


@attrs.frozen(slots=True)
class Promise:
    """Something that can never happen: *state* reached without *without* (a state or step) before."""

    state: str
    without: str


@attrs.frozen(slots=True)
class LeadsTo:
    """Something that stays possible: from *state* on one of *to* (states or steps) can be reached until it happens."""

    state: str
    to: tuple[str, ...]


@attrs.frozen(slots=True)
class Replaces:
    """How open cases of an earlier version move to this one.

    Attributes:
        version: The version replaced.
        states: Its states that are called otherwise here, each with the state it becomes; the others keep their name.
    """

    version: int
    states: tuple[tuple[str, str], ...] = ()


@attrs.frozen(slots=True)
class Workflow:
    """One version of one workflow.

    Attributes:
        rules: Keys of the dated rule packs it may draw on; of two packs in force that define the same term the later
            listed counts.
        stages: What a case goes through as the law sees it, by name: each stage keeps the packs in force when it began.
        links: Relations a new case may have, each with the workflow it points to.
        digest: SHA-256, hexadecimal, of the normal form without this field.
    """

    name: str
    version: int
    label: Text
    rules: tuple[str, ...]
    fields: tuple[Field, ...]
    states: tuple[State, ...]
    steps: tuple[Step, ...]
    deadlines: tuple[DeadlineRule, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    never: tuple[Promise, ...] = ()
    composites: tuple[Composite, ...] = ()
    leads_to: tuple[LeadsTo, ...] = ()
    replaces: Replaces | None = None
    digest: str = ""
    stages: tuple[tuple[str, Text], ...] = ()

    def field(self, name: str) -> Field | None:
        """Return the field of that name, or None."""
        return next((field for field in self.fields if field.name == name), None)

    def state(self, name: str) -> State:
        """Return the state of that name; raise KeyError where there is none."""
        for state in self.states:
            if state.name == name:
                return state
        raise KeyError(name)

    def step(self, name: str) -> Step | None:
        """Return the step of that name, or None."""
        return next((step for step in self.steps if step.name == name), None)

    def deadline(self, name: str) -> DeadlineRule:
        """Return the deadline rule of that name; raise KeyError where there is none."""
        for rule in self.deadlines:
            if rule.name == name:
                return rule
        raise KeyError(name)
