"""The ledger as a whole: made, checked, counted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from supervision.text import Text, day_text

from ._options import USUAL, Common, Ended, day_of, ledger
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.reports import Report


def init(*, common: Common = USUAL) -> int:
    """Tạo sổ cái mới · Make a new ledger."""
    screen, is_there = Screen.of(common), common.is_there()
    with ledger(common, may_be_new=True) as engine:
        workflows = engine.programs.names
    screen.json({"ledger": common.shown, "made": not is_there, "workflows": workflows})
    made = Text(f"Đã tạo sổ cái {common.shown}.", f"Made the ledger {common.shown}.")
    kept = Text(
        f"Sổ cái {common.shown} đã có, giữ nguyên.", f"The ledger {common.shown} is there already; left as it is."
    )
    screen.say(kept if is_there else made)
    screen.say(
        Text(
            "Tiếp theo: “supervision import --templates bieu-mau” để lấy bảng mẫu.",
            "Next: “supervision import --templates templates” for blank tables.",
        )
    )
    return 0


def verify(*, common: Common = USUAL) -> int:
    """Kiểm tra toàn bộ sổ ghi · Check the whole record."""
    screen = Screen.of(common)
    with ledger(common) as engine:
        engine.seal()
        faults = engine.verify()
        events, head = 0, ""
        for entry in engine.log():
            events, head = entry.position, entry.event.hash.hex()
        shadowed = engine.shadowed
    screen.json({"events": events, "head": head, "faults": faults, "shadowed": shadowed})
    if shadowed:
        names = ", ".join(shadowed)
        screen.say(
            Text(
                f"Sổ cái giữ bản khác của {names}; bản trong sổ được áp dụng.",
                f"The ledger keeps another text of {names}; the kept one counts.",
            )
        )
    if faults:
        screen.say(Text(f"{len(faults)} chỗ sai lệch:", f"Faults: {len(faults)}"))
        screen.say(*(f"  {f.case_id} #{f.seq}: {f.problem} {f.detail}".rstrip() for f in faults))
        return 1
    screen.say(
        Text(
            f"Sổ ghi nguyên vẹn: {events} sự kiện, mã băm cuối {head or '—'}.",
            f"The record is whole: {events} events, last hash {head or '—'}.",
        )
    )
    return 0


def figures(
    *,
    from_: Annotated[str | None, Parameter(name="--from", help="Từ ngày · First day counted")] = None,
    to: Annotated[str | None, Parameter(help="Đến hết ngày · Last day counted")] = None,
    csv: Annotated[Path | None, Parameter(help="Ghi thêm ra tệp CSV này · Also write this CSV file")] = None,
    common: Common = USUAL,
) -> int:
    """Các số liệu, đếm từ sổ ghi · Figures, counted from the record."""
    from supervision.intake import csv_text
    from supervision.reports import count

    screen = Screen.of(common)
    first, last = (day_of(text) if text is not None else None for text in (from_, to))
    if first is not None and last is not None and last < first:
        raise Ended("days_reversed", Text("ngày cuối trước ngày đầu", "the last day is before the first"), 2)
    with ledger(common) as engine:
        engine.seal()
        report = count(engine, first_on=first, until_on=last)
    if csv is not None:
        write(csv, csv_text(report.rows()))
    window = {"from": report.first_on, "to": report.until_on, "position": report.position}
    screen.json({**window, "figures": figure_documents(report)})
    first_day, last_day = (day_text(day, common.lang) for day in (report.first_on, report.until_on))
    screen.say(
        Text(
            f"Từ ngày {first_day} đến hết ngày {last_day}, theo {report.position} sự kiện đầu của nhật ký:",
            f"From {first_day} to {last_day}, counted from the first {report.position} events of the log:",
        )
    )
    screen.table(
        (Text("Số liệu", "Figure"), Text("Kết quả", "Number")),
        ((figure.label, figure.text(common.lang)) for figure in report.figures),
    )
    return 0


def figure_documents(report: Report) -> list[dict[str, object]]:
    """Return figures as JSON has them; ``percent`` is text with a point, so that no reader rounds it."""
    return [
        {
            "key": figure.key,
            "label": figure.label,
            "unit": figure.unit,
            "numerator": figure.numerator,
            "denominator": figure.denominator,
            "percent": figure.percent,
        }
        for figure in report.figures
    ]


def write(path: Path, text: str) -> None:
    """Write a text file; raise Ended where that is not possible."""
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as failed:
        told = Text(f"không ghi được {path}: {failed}", f"cannot write {path}: {failed}")
        raise Ended("cannot_write", told, 2) from failed
