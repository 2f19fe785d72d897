"""Taking tables over into a ledger: everything of one import, or nothing of it."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from supervision.engine import Batch, Engine, OrgRefusedError, Receipt
from supervision.errors import SupervisionError
from supervision.machine import case_id_for
from supervision.messages import Words, reason_text
from supervision.model import CaseId, Command, Reason
from supervision.spec import Problem
from supervision.text import Text

from ._acts import Act
from ._address import Address, find_case
from ._problems import Bad, Findings, Place, worded
from ._sheets import Sheets

Progress = Callable[[int, int], None]
_Root = tuple[str, str]


@attrs.frozen
class Imported:
    """What an import took over.

    Attributes:
        units, people, mandates, plans, acts: Rows of each kind, those known before included.
        repeats: How many of the plans and acts had been taken over before; nothing was done again for them.
        org_changes: How many records of the organisation were new or changed.
    """

    units: int = 0
    people: int = 0
    mandates: int = 0
    plans: int = 0
    acts: int = 0
    repeats: int = 0
    org_changes: int = 0


class _NothingKeptError(SupervisionError):
    """Some row was refused: undoes the whole import; never seen outside."""


def load(engine: Engine, sheets: Sheets, *, progress: Progress | None = None) -> Imported | tuple[Problem, ...]:
    """Take tables over: the organisation, then plans and acts by date, as history.

    Everything is one transaction: where a row is refused nothing of the import is kept.  Every row has an id of its
    own, so that loading the same tables again changes nothing, and a run that was killed is simply repeated.

    Args:
        engine: The ledger.
        sheets: From `read` on the same engine.
        progress: Called with the acts done so far and their number.

    Returns:
        What was taken over, or a problem for every refused row, in the words of the refusal.  Rows about a case of
        which an earlier row was refused are counted in that row's problem, not tried.
    """
    findings = Findings()
    before = engine.directory.revision
    try:
        with engine.batch() as batch:
            run = _Import(engine, batch, findings)
            run.everything(sheets, progress)
    except _NothingKeptError:
        return findings.sorted()
    plans = sum(act.is_plan for act in sheets.acts)
    return Imported(
        len(sheets.organisation.units),
        len(sheets.organisation.persons),
        len(sheets.organisation.mandates),
        plans,
        len(sheets.acts) - plans,
        run.repeats,
        engine.directory.revision - before,
    )


@attrs.define(eq=False)
class _Refused:
    place: Place
    code: str
    text: Text
    fix: Text | None
    behind: int = 0


@attrs.define(eq=False)
class _Import:
    """One import inside its batch."""

    engine: Engine
    batch: Batch
    findings: Findings
    repeats: int = 0
    refused: list[_Refused] = attrs.field(factory=list)
    blocked: dict[_Root, _Refused] = attrs.field(factory=dict)

    def everything(self, sheets: Sheets, progress: Progress | None) -> None:
        """Send everything; raise where anything was refused, so that the batch is undone."""
        self.organise(sheets)
        for done, act in enumerate(sheets.acts, start=1):
            self.take(act)
            if progress is not None:
                progress(done, len(sheets.acts))
        self.report()
        if self.findings:
            raise _NothingKeptError

    def organise(self, sheets: Sheets) -> None:
        """Add units, persons and mandates; the acts need them, so an import ends where the ledger refuses them."""
        try:
            self.engine.organise(sheets.organisation, within=self.batch)
        except OrgRefusedError as refusal:
            for problem in refusal.problems:
                place = sheets.places.get(problem.record) or sheets.places.get(problem.other) or Place("?")
                told = f"{problem.record}: {problem.code} {problem.other}".strip()
                self.findings.add(place, Bad("organisation_refused", {"value": told}))
            raise _NothingKeptError from refusal

    def take(self, act: Act) -> None:
        """Send a row's command, unless it rests on a row that was refused."""
        earlier = next((self.blocked[root] for root in _roots(act) if root in self.blocked), None)
        if earlier is not None:
            earlier.behind += 1
            return
        command = self._command(act)
        if isinstance(command, Bad):
            self._refuse(act, command)
            return
        outcome = self.engine.execute(command, within=self.batch, importing=True)
        if isinstance(outcome, Receipt):
            self.repeats += outcome.is_repeat
        elif any(reason.code == "command_id_reused" for reason in outcome.reasons):
            self._refuse(act, Bad("row_changed"))
        else:
            self._refuse(act, self._told(command, outcome.reasons))

    def report(self) -> None:
        """Turn what was refused into problems."""
        for refused in self.refused:
            text = refused.text
            if refused.behind:
                text = Text(
                    f"{text.vi} (còn {refused.behind} dòng sau về hồ sơ này chưa được xét)",
                    f"{text.get('en')} (rows about this case behind it, not tried: {refused.behind})",
                )
            self.findings.keep(refused.place, refused.code, text, refused.fix)

    def _refuse(self, act: Act, why: Bad | _Refused) -> None:
        if isinstance(why, Bad):
            text, fix = worded(why)
            why = _Refused(act.place, why.code, text, fix)
        why.place = act.place
        self.refused.append(why)
        self.blocked.setdefault(_root(act.address), why)

    def _command(self, act: Act) -> Command | Bad:
        """Return the command of a row; what was done before is found where it was done then."""
        kept = self.batch.transaction.receipt(act.command_id)
        done_in = Receipt.from_bytes(act.command_id, kept[1]).case_id if kept is not None else None
        links = self._links(act, done_in)
        if isinstance(links, Bad):
            return links
        if act.is_opening:
            return Command(
                act.command_id,
                case_id_for(act.command_id),
                act.step,
                act.actor,
                act.day,
                act.inputs,
                act.on_behalf_of,
                workflow=act.workflow,
                reference=act.reference,
                links=links,
            )
        case_id = done_in or find_case(self.batch.transaction, act.address)
        if case_id is None:
            return Bad("unknown_case", {"value": act.reference})
        return Command(act.command_id, case_id, act.step, act.actor, act.day, act.inputs, act.on_behalf_of)

    def _links(self, act: Act, done_in: CaseId | None) -> tuple[tuple[str, str, CaseId], ...] | Bad:
        found: list[tuple[str, str, CaseId]] = []
        targets = dict(self.engine.programs.of(act.workflow).workflow.links)
        made = self.batch.transaction.cases((done_in,)) if done_in is not None and act.is_opening else {}
        for at, (relation, address) in enumerate(act.links):
            parents = [link.case_id for case in made.values() for link in case.links if not link.is_child]
            # "The youngest" may be another case by now.
            is_settled = bool(address.hops) and at < len(parents)
            case_id = parents[at] if is_settled else find_case(self.batch.transaction, address)
            if case_id is None:
                return Bad("unknown_case", {"value": f"{address.workflow}/{address.reference}"})
            found.append((relation, targets.get(relation, ""), case_id))
        return tuple(found)

    def _told(self, command: Command, reasons: tuple[Reason, ...]) -> _Refused:
        words = self._words(command, reasons)
        vi, en = ("; ".join(reason_text(reason, words, lang) for reason in reasons) for lang in ("vi", "en"))
        return _Refused(Place(""), reasons[0].code, Text(vi, en), None)

    def _words(self, command: Command, reasons: tuple[Reason, ...]) -> Words:
        named = {CaseId(str(reason.params["case"])) for reason in reasons if "case" in reason.params}
        cases = self.batch.transaction.cases({*named, command.case_id})
        own = cases.get(command.case_id)
        programs = self.engine.programs
        program = programs.of(own.workflow, own.version) if own is not None else programs.of(command.workflow)
        return self.engine.words(program.workflow, tuple(cases))


def _root(address: Address) -> _Root:
    return address.workflow, address.reference


def _roots(act: Act) -> list[_Root]:
    return [_root(act.address), *(_root(address) for _, address in act.links)]
