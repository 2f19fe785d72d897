"""New versions of a workflow: what they change, and what becomes of the cases that are open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._options import OUTPUT, USUAL, Common, Output, Who, ledger, person_of
from ._screen import Screen
from ._spec import SPEC_HELP, workflow_of

if TYPE_CHECKING:
    from supervision.engine import Fate

_STOPS = Text("  (hồ sơ đang mở phải xét khi chuyển)", "  (open cases need a look when they move)")


def diff(
    old: Annotated[str, Parameter(help=SPEC_HELP)],
    new: Annotated[str, Parameter(help="Phiên bản mới, như trên · The later version, as above")],
    *,
    output: Output = OUTPUT,
) -> int:
    """Khác nhau về nội dung giữa hai phiên bản · What differs in meaning between two versions."""
    from supervision.versions import difference

    screen = Screen.of(output)
    (before, library), (after, other) = workflow_of(old), workflow_of(new)
    changes = difference(before, after, (library.law, other.law))
    screen.json({"old": _document(before), "new": _document(after), "changes": changes})
    if not changes:
        screen.say(Text("Không khác nhau về nội dung.", "No difference in meaning."))
        return 0
    lines = (Text(c.text.vi + s.vi, c.text.get("en") + s.en) for c in changes for s in [_STOPS if c.stops else _EMPTY])
    screen.say(*lines)
    screen.say(Text(f"{len(changes)} thay đổi.", f"Changes: {len(changes)}."))
    return 0


_EMPTY = Text("", "")


def _document(workflow: object) -> dict[str, object]:
    return {key: getattr(workflow, key) for key in ("name", "version", "digest")}


def migrate(
    workflow: Annotated[str, Parameter(help="Tên quy trình · The workflow's name")],
    *,
    who: Who,
    to: Annotated[
        int | None, Parameter(help="Phiên bản mới; mặc định là mới nhất · The new version; the latest")
    ] = None,
    dry_run: Annotated[
        bool, Parameter(negative="--do", help="Chỉ xem, không chuyển; --do để chuyển · Only tell; --do moves the cases")
    ] = True,
    common: Common = USUAL,
) -> int:
    """Chuyển hồ sơ đang mở sang phiên bản mới · Move open cases to a new version."""
    screen = Screen.of(common)
    with ledger(common) as engine:
        actor = person_of(engine, who)
        found = list(engine.migrate(workflow, to, actor=actor, dry_run=dry_run))
        words = {state.name: state.label for known in engine.programs.workflows() for state in known.states}
    stay = sum(fate.target is None for fate in found)
    screen.json({"dry_run": dry_run, "moves": len(found) - stay, "stays": stay, "cases": found})
    _tell(screen, found, words)
    moves = len(found) - stay
    if found:
        told = Text(f"Sẽ chuyển {moves}, giữ lại {stay}.", f"{moves} would move, {stay} would stay.")
        done = Text(f"Đã chuyển {moves}, giữ lại {stay}.", f"{moves} moved, {stay} stay.")
        screen.say(told if dry_run else done)
    if dry_run and moves:
        screen.say(Text("Chuyển thật: thêm --do.", "To move them: add --do."))
    return 1 if stay else 0


def _tell(screen: Screen, found: list[Fate], words: Mapping[str, Text]) -> None:
    if not found:
        screen.say(Text("Không có hồ sơ nào phải chuyển.", "No case has to move."))
        return
    screen.table(
        (Text("Hồ sơ", "Case"), Text("Trạng thái", "State"), Text("Sau khi chuyển", "Then")),
        (
            (
                fate.reference or fate.case_id,
                words.get(fate.state, Text(fate.state)),
                words.get(fate.target, Text(fate.target)) if fate.target else "\n".join(f"✗ {t}" for t in fate.texts),
            )
            for fate in found
        ),
    )
