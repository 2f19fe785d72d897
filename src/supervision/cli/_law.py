"""Which text governs what in a case on a day."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._case import CaseName
from ._options import USUAL, Common, Ended, Who, case_of, day_of, ledger, person_of, unknown_case
from ._screen import Screen


def law(
    name: Annotated[CaseName, Parameter(name="CASE")],
    date: Annotated[str | None, Parameter(name="DATE", help="Ngày cần biết, mặc định hôm nay · The day; today")] = None,
    /,
    *,
    who: Who,
    common: Common = USUAL,
) -> int:
    """Văn bản nào áp dụng cho hồ sơ vào một ngày · Which text governs what in a case on a day.

    Theo từng giai đoạn, thời hạn và bước: văn bản, điều khoản, hiệu lực, vì sao · By stage, clock and step, with why.
    """
    from supervision.engine import NotOpenYetError
    from supervision.errors import UnknownCaseError

    screen, on = Screen.of(common), day_of(date) if date is not None else None
    with ledger(common) as engine:
        desk, case_id = engine.desk(person_of(engine, who)), case_of(engine, name)
        try:
            told = desk.law(case_id, on=on)
        except UnknownCaseError as unknown:
            raise unknown_case(name) from unknown
        except NotOpenYetError as early:
            raise Ended("not_open_yet", Text(*str(early).split(" · ", 1)), 2) from early
    screen.json({"law": told})
    screen.say(str(told))
    return 0
