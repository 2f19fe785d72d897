"""Errors of the shell."""

from __future__ import annotations

from supervision.errors import SupervisionError
from supervision.model import Reason


class BatchEndedError(SupervisionError):
    """A command was given to a batch that has ended: begin another one."""

    def __str__(self) -> str:
        return "nhóm lệnh đã kết thúc, hãy mở nhóm mới · the batch has ended, begin another one"


class CommandRefusedError(SupervisionError):
    """The workflow does not allow this command now; nothing was changed.

    Attributes:
        case_id: The case the command was for; the workflow's name for an opening.
        reasons: Every rule that said no; never empty.
        texts: The reasons in the engine's language, in the same order.
    """

    def __init__(self, case_id: str, reasons: tuple[Reason, ...], texts: tuple[str, ...]) -> None:
        super().__init__(case_id, reasons, texts)
        self.case_id = case_id
        self.reasons = reasons
        self.texts = texts

    def __str__(self) -> str:
        return f"{self.case_id}: " + "; ".join(self.texts)
