"""The root of every error this package raises, and the few that cross packages."""

from __future__ import annotations


class SupervisionError(Exception):
    """Anything `supervision` raises on purpose; catch it to fence the whole package in."""


class UnknownCaseError(SupervisionError):
    """No case of that id, or none the asking actor may see: the two are not told apart.

    Attributes:
        case_id: The id that was asked for.
    """

    def __init__(self, case_id: str) -> None:
        super().__init__(case_id)
        self.case_id = case_id

    def __str__(self) -> str:
        return f"không có hồ sơ {self.case_id}, hoặc không được xem · no case {self.case_id}, or not yours to see"
