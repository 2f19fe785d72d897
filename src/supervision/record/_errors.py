"""What can be wrong with values and bytes: one class per thing a caller can do about it."""

from __future__ import annotations

from supervision.errors import SupervisionError


class NotCanonicalError(SupervisionError):
    """A value cannot stand in the record as it is; whoever made it must change it.

    Attributes:
        path: Where it is, keys and list indexes joined with dots; empty for the whole value.
        problem: What is wrong, in English.
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def __str__(self) -> str:
        where = self.path or "-"
        return f"giá trị không ghi được vào sổ: {where} · a value cannot be recorded: {where}: {self.problem}"


class UnknownEventError(SupervisionError):
    """Bytes of a newer version: readable as bytes, but nobody may write behind them; install the version needed.

    Attributes:
        found: What this version does not know: a format, a kind or a key.
        needed: The lowest record format that can know it.
    """

    def __init__(self, found: str, needed: int) -> None:
        super().__init__(found, needed)
        self.found = found
        self.needed = needed

    def __str__(self) -> str:
        return (
            f"sổ có nội dung chưa biết ({self.found}): cần phiên bản đọc được định dạng {self.needed} trở lên · "
            f"the record holds something unknown ({self.found}): "
            f"a version that reads format {self.needed} or later is needed"
        )


class BrokenRecordError(SupervisionError):
    """Bytes that no version ever wrote: compare with a backup.

    Attributes:
        problem: What is wrong, in English.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return f"nội dung sổ bị hỏng, cần đối chiếu bản sao lưu · broken record, compare with a backup: {self.problem}"
