"""How the ledger is doing, for a person or a monitor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs
from cyclopts import Parameter

from supervision.text import Text, span_text

from ._options import USUAL, Common, ledger
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.health import Health, Lag


@Parameter(name="*")
@attrs.frozen
class HealthLimits:
    """What is still well."""

    unsealed: Annotated[
        int, Parameter(help="Giây: sự kiện được chờ niêm phong bao lâu · Seconds an event may wait for its seal")
    ] = 60
    due: Annotated[int, Parameter(help="Giây: bước tự động đến hạn được chờ bao lâu · Seconds a due step may wait")] = (
        3_600
    )
    lag: Annotated[int, Parameter(help="Số sự kiện được chậm · Events a subscriber may be behind")] = 10_000
    skew: Annotated[int, Parameter(help="Mili giây đồng hồ được lệch · Milliseconds clocks may differ")] = 2_000
    denials: Annotated[int, Parameter(help="Số lần bị từ chối trong một giờ · Refused attempts in an hour")] = 500
    parked: Annotated[int, Parameter(help="Số sự kiện được để riêng · Events that may be set apart")] = 0


_USUAL_LIMITS = HealthLimits()


def health(*, limits: HealthLimits = _USUAL_LIMITS, common: Common = USUAL) -> int:
    """Tình trạng của sổ cái; mã thoát 1 khi có việc chậm · How the ledger is doing; exit code 1 if all is not well."""
    from supervision.health import Limits, look
    from supervision.wiring import read_schema

    screen, most = Screen.of(common), Limits(*attrs.astuple(limits))
    with ledger(common) as engine:
        found = look(engine, most, schema=read_schema(common.url))
    screen.json({"ledger": common.shown, "well": found.is_well, "health": found})
    screen.table((Text("Chỉ số", "Measure"), Text("Kết quả", "Value")), _rows(found))
    if found.is_well:
        screen.say(Text("Không có việc nào chậm.", "Nothing is late."))
        return 0
    screen.say(*(finding.text for finding in found.findings))
    return 1


def _rows(found: Health) -> list[tuple[Text | str, Text | str]]:
    def shown(value: int | None, unit: str = "") -> str:
        return "—" if value is None else f"{value}{unit}"

    def span(seconds: int | None) -> Text | str:
        return "—" if seconds is None else span_text(seconds)

    return [
        (Text("Sự kiện chờ niêm phong", "Events waiting for their seal"), shown(found.unsealed)),
        (Text("Sự kiện chờ lâu nhất", "The oldest of them"), span(found.oldest_unsealed_s)),
        (Text("Bước tự động đến hạn", "Due steps of the engine"), shown(found.due)),
        (Text("Bước chờ lâu nhất", "The oldest of them"), span(found.oldest_due_s)),
        *((lag.name, f"{lag.position} (−{lag.behind})") for lag in found.lags),
        *((_set_apart(lag), str(lag.parked)) for lag in found.lags if lag.parked),
        (Text("Đồng hồ lệch với cơ sở dữ liệu", "Clock against the database's"), shown(found.skew_ms, " ms")),
        (Text("Lần bị từ chối trong một giờ", "Refused attempts in an hour"), shown(found.denials)),
        (Text("Lược đồ", "Schema"), shown(found.schema)),
    ]


def _set_apart(lag: Lag) -> Text:
    return Text(f"{lag.name}: để riêng", f"{lag.name}: set apart")
