"""A feature that walks everything in a workflow, written for whoever tests it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._ledger import write
from ._options import OUTPUT, Output
from ._screen import Screen
from ._simulate import opener
from ._spec import SPEC_HELP, workflow_of

if TYPE_CHECKING:
    from supervision.coverage import Covered, Item, Tour


def feature(
    spec: Annotated[str, Parameter(help=SPEC_HELP)],
    *,
    out: Annotated[
        Path | None, Parameter(name=("--out", "-o"), help="Ghi vào tệp này · The .feature file to write")
    ] = None,
    besides: Annotated[
        Path | None,
        Parameter(
            help="Bỏ những gì độ phủ trong tệp này đã có · Leave out what this coverage file says is walked already"
        ),
    ] = None,
    specs: Annotated[
        Path | None, Parameter(env_var="SUPERVISION_SPECS", help="Thư mục quy trình của đơn vị · Folder of your own")
    ] = None,
    output: Output = OUTPUT,
) -> int:
    """Viết tính năng đi qua mọi bước, mọi lần từ chối · Write a feature that walks every step and every refusal."""
    from supervision.coverage import Kind, tour
    from supervision.coverage import feature as written

    found, library = workflow_of(spec, specs)
    made = tour(library, found.name, walked=_walked(besides, f"{found.name}@{found.version}"))
    _give(Screen.of(output), made, written(made, opener, output.lang), out)
    return 1 if any(item.kind in {Kind.TRANSITION, Kind.REFUSAL} for item, _ in made.missing) else 0


def _walked(besides: Path | None, key: str) -> frozenset[Item]:
    from supervision.coverage import read_json

    return frozenset(read_json(besides).scenarios.get(key, ())) if besides is not None else frozenset()


def _give(screen: Screen, made: Tour, text: str, out: Path | None) -> None:
    """Print a feature, or write it and say what it does not walk."""
    count, missing = len(made.legs), _missing(made)
    if out is None:
        screen.json({"feature": text, "file": None, "scenarios": count, "missing": missing})
        if not screen.is_json:
            print(text, end="")
        return
    # A feature without a scenario would be refused by whoever runs it.
    if count:
        write(out, text)
    screen.json({"feature": None, "file": str(out) if count else None, "scenarios": count, "missing": missing})
    if count:
        screen.say(Text(f"Đã ghi {out}: {count} tình huống.", f"Wrote {out}: {count} scenarios."))
    else:
        screen.say(Text(f"Không có tình huống nào để ghi vào {out}.", f"There is no scenario to write to {out}."))
    _tell(screen, made)


def _about(made: Tour) -> Covered:
    from supervision.coverage import Covered

    return Covered(made.workflow, made.library.law, {}, "", ())


def _missing(made: Tour) -> list[dict[str, object]]:
    from supervision.coverage import told

    about = _about(made)
    return [{"item": item, "text": told(item, about), "why": why} for item, why in made.missing]


def _tell(screen: Screen, made: Tour) -> None:
    from supervision.coverage import told

    about = _about(made)
    for item, why in made.missing:
        text = told(item, about)
        screen.say(Text(f"  chưa đi qua: {text.vi} – {why.vi}", f"  not walked: {text.get('en')} – {why.get('en')}"))
