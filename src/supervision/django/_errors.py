"""What can go wrong only here."""

from __future__ import annotations

from supervision.errors import SupervisionError


class ReadOnlyError(SupervisionError):
    """A row of the ledger was about to be written past the record.

    Attributes:
        model: The model.
    """

    def __init__(self, model: str) -> None:
        super().__init__(model)
        self.model = model

    def __str__(self) -> str:
        return (
            f"{self.model} chỉ để đọc: hãy ghi qua supervision.django.desk(…).open(…) hoặc .send(…) · "
            f"{self.model} is read-only: write through supervision.django.desk(…).open(…) or .send(…)"
        )
