"""Why a ledger is not copied: one class per thing to do about it."""

from __future__ import annotations

from supervision.errors import SupervisionError
from supervision.record import Fault

_SHOWN = 5


class LedgersPartError(SupervisionError):
    """The target holds something the source does not: it is no earlier state of it.  Copy to another target.

    Attributes:
        what: ``log``, ``organisation`` or ``workflows``.
        place: Where they part: the first position of the log, the first revision of the organisation data, or the
            workflow as ``name@version``.
    """

    def __init__(self, what: str, place: str) -> None:
        super().__init__(what, place)
        self.what = what
        self.place = place

    def __str__(self) -> str:
        where = {
            "log": (f"từ vị trí {self.place} của nhật ký", f"from position {self.place} of the log on"),
            "organisation": (
                f"từ lần thay đổi thứ {self.place} của dữ liệu tổ chức",
                f"from revision {self.place} of the organisation data on",
            ),
        }.get(self.what, (f"ở quy trình {self.place}", f"in workflow {self.place}"))
        return (
            f"sổ đích không phải là phần đầu của sổ nguồn: hai sổ khác nhau {where[0]}; hãy sao chép sang sổ khác · "
            f"the target is no earlier state of the source: they differ {where[1]}; copy to another target"
        )


class BrokenSourceError(SupervisionError):
    """The record of the source is not what was written; nothing was copied from it.  Compare it with a backup.

    Attributes:
        faults: Every mismatch; beside the problems of `supervision.record.Fault` also ``personal`` (a value kept apart
            is not the one its event commits to; *detail* is its ref) and ``receipt`` (the command has none); ``head``
            is also a case whose last event is not in the log.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        shown = [f"{fault.case_id} #{fault.seq}: {fault.problem} {fault.detail}".rstrip() for fault in self.faults]
        listed = "; ".join(shown[:_SHOWN]) + ("; …" if len(shown) > _SHOWN else "")
        return (
            f"sổ ghi của sổ nguồn bị sai lệch ({listed}); không sao chép, hãy đối chiếu bản sao lưu · "
            f"the record of the source is broken ({listed}); it is not copied, compare it with a backup"
        )


class UnreadableWorkflowError(SupervisionError):
    """A workflow that the source keeps was written by a newer version, or is damaged.

    Attributes:
        workflow: ``name@version``. problem: what could not be read, in English.
    """

    def __init__(self, workflow: str, problem: str) -> None:
        super().__init__(workflow, problem)
        self.workflow = workflow
        self.problem = problem

    def __str__(self) -> str:
        return (
            f"không đọc được quy trình {self.workflow} của sổ nguồn: cần phiên bản đã ghi quy trình đó, hoặc mới hơn · "
            f"workflow {self.workflow} of the source cannot be read: the version that kept it, or a later one, "
            f"is needed ({self.problem})"
        )
