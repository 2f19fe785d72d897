"""Errors of the shell."""

from __future__ import annotations

from supervision.errors import SupervisionError
from supervision.model import Reason, Refused


class BatchEndedError(SupervisionError):
    """A command was given to a batch that has ended: begin another one."""

    def __str__(self) -> str:
        return "nhóm lệnh đã kết thúc, hãy mở nhóm mới · the batch has ended, begin another one"


class CalendarDecisionMissingError(SupervisionError):
    """Due dates were to be moved without a word about what ordered it: name the decision, by number and date."""

    def __str__(self) -> str:
        return (
            "chưa nêu văn bản quyết định thay đổi lịch; ghi số, ký hiệu, ngày ban hành · "
            "the decision that revised the calendar is missing; name it, by number and date"
        )


class NotADayError(SupervisionError):
    """The day of an act was given as something else than a `datetime.date`, such as a moment: of which zone?

    Attributes:
        given: What was given.
    """

    def __init__(self, given: object) -> None:
        super().__init__(given)
        self.given = given

    def __str__(self) -> str:
        return (
            f"{self.given!r} không phải một ngày; truyền datetime.date, thời điểm có múi giờ thì đổi bằng "
            f"supervision.clock.local_date · {self.given!r} is no day; give a datetime.date, and turn a moment that "
            "has a zone into one by supervision.clock.local_date"
        )


class CommandRefusedError(SupervisionError):
    """The workflow does not allow this command now; nothing was changed.

    Attributes:
        case_id: The case the command was for; the workflow's name for an opening.
        reasons: Every rule that said no; never empty.
        texts: The reasons in the engine's language, in the same order.
        index: Which of several sent together, from 0; None for a command sent alone.
    """

    def __init__(
        self, case_id: str, reasons: tuple[Reason, ...], texts: tuple[str, ...], index: int | None = None
    ) -> None:
        super().__init__(case_id, reasons, texts, index)
        self.case_id = case_id
        self.reasons = reasons
        self.texts = texts
        self.index = index

    def __str__(self) -> str:
        place = "" if self.index is None else f"[{self.index}] "
        return f"{place}{self.case_id}: " + "; ".join(self.texts)


class StoppedError(SupervisionError):
    """One of several commands was refused, so that none of them may be kept; between ledger and desk only.

    Attributes:
        index: Which one, from 0.
        refused: Every reason.
    """

    def __init__(self, index: int, refused: Refused) -> None:
        super().__init__(index, refused)
        self.index = index
        self.refused = refused
