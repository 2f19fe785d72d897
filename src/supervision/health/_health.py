"""What is measured of a ledger, what is too much of it, and that in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

import attrs

from supervision.text import Text, span_text


class Schema(Protocol):
    """What is asked of `supervision.wiring.SchemaStatus`."""

    @property
    def found(self) -> int | None:
        """The number of the schema."""
        ...

    @property
    def wanted(self) -> int:
        """The number this version makes."""
        ...

    @property
    def is_usable(self) -> bool:
        """Whether this version works on what was found."""
        ...


@attrs.frozen
class Limits:
    """What is still well; above it something is late.

    Attributes:
        unsealed_s: Age of the oldest event without a place in the log, in seconds.
        due_s: How long ago the engine's oldest step that is due could have been taken, in seconds.
        lag: Events of the log that a subscriber has not been given yet.
        parked: Events that were set apart because a subscriber did not take them.
        skew_ms: Difference between the engine's clock and the database's, either way, in milliseconds.
        denials: Refused attempts of the last hour.
    """

    unsealed_s: int = 60
    due_s: int = 3_600
    lag: int = 10_000
    skew_ms: int = 2_000
    denials: int = 500
    parked: int = 0


@attrs.frozen
class Lag:
    """How far a subscriber is behind.

    Attributes:
        name: The subscriber's.
        position: The last position of the log it was given.
        behind: How many events it has not been given yet.
        parked: How many were set apart because it did not take them.
        has_stopped: Whether those are so many that it stands still until somebody looks.
        reason: The kind of error of the last attempt; empty where it was taken.
    """

    name: str
    position: int
    behind: int
    parked: int = 0
    has_stopped: bool = False
    reason: str = ""


@attrs.frozen
class Finding:
    """Something that is late: a stable code, and what it means."""

    code: str
    text: Text


@attrs.frozen
class Health:
    """How a ledger was doing at one moment.

    Attributes:
        at: By the engine's clock, aware, UTC.
        unsealed: Events without a place in the log; None where the store does not tell, so with *oldest_unsealed_s*.
        oldest_unsealed_s: Age of the oldest of them, in seconds; None where there is none.
        due: Steps of the engine that are due and have not been taken; not counted beyond 1,000.
        oldest_due_s: How long ago the oldest could have been taken, in seconds; None where there is none.
        lags: Subscribers of the log, by name.
        skew_ms: The engine's clock less the database's, in milliseconds; None where the database has none of its own.
        denials: Refused attempts of the last hour; not counted beyond 1,000.
        schema: Number of the schema; None where it was not asked for.
        findings: What is late; empty where all is well.
    """

    at: datetime
    unsealed: int | None
    oldest_unsealed_s: int | None
    due: int
    oldest_due_s: int | None
    lags: tuple[Lag, ...]
    skew_ms: int | None
    denials: int
    schema: int | None
    findings: tuple[Finding, ...] = ()

    @property
    def is_well(self) -> bool:
        """Whether nothing is late."""
        return not self.findings

    def judged(self, limits: Limits, schema: Schema | None) -> Health:
        """Return the same with everything that is beyond *limits*."""
        found = (*self._times(limits), *self._counts(limits))
        if schema is not None and not schema.is_usable:
            found += (
                Finding(
                    "schema",
                    Text(
                        f"lược đồ {schema.found} không dùng được với phiên bản này (cần {schema.wanted})",
                        f"schema {schema.found} is not one this version works on (it needs {schema.wanted})",
                    ),
                ),
            )
        return attrs.evolve(self, findings=found)

    def _times(self, limits: Limits) -> Iterator[Finding]:
        if self.oldest_unsealed_s is not None and self.oldest_unsealed_s > limits.unsealed_s:
            age, most = span_text(self.oldest_unsealed_s), span_text(limits.unsealed_s)
            yield Finding(
                "unsealed",
                Text(
                    f"sự kiện cũ nhất chưa có chỗ trong nhật ký đã {age} (mức cho phép {most}): "
                    "tiến trình nền không niêm phong",
                    f"the oldest event without a place in the log is {age.en} old (at most {most.en}): nobody seals",
                ),
            )
        if self.oldest_due_s is not None and self.oldest_due_s > limits.due_s:
            age, most = span_text(self.oldest_due_s), span_text(limits.due_s)
            yield Finding(
                "due",
                Text(
                    f"bước tự động đến hạn lâu nhất đã chờ {age} (mức cho phép {most}): tiến trình nền không chạy",
                    f"the engine's oldest due step has waited for {age.en} (at most {most.en}): no worker takes it",
                ),
            )
        if self.skew_ms is not None and abs(self.skew_ms) > limits.skew_ms:
            skew = limits.skew_ms
            yield Finding(
                "skew",
                Text(
                    f"đồng hồ của máy này lệch {self.skew_ms} ms so với cơ sở dữ liệu (mức cho phép {skew})",
                    f"this machine's clock is {self.skew_ms} ms off the database's (at most {skew})",
                ),
            )

    def _counts(self, limits: Limits) -> Iterator[Finding]:
        for lag in self.lags:
            if lag.behind > limits.lag:
                yield Finding(
                    "lag",
                    Text(
                        f"“{lag.name}” chậm {lag.behind} sự kiện (mức cho phép {limits.lag})",
                        f"“{lag.name}” is {lag.behind} events behind (at most {limits.lag})",
                    ),
                )
            if lag.parked > limits.parked:
                yield Finding("parked", _parked(lag, limits.parked))
        if self.denials > limits.denials:
            yield Finding(
                "denials",
                Text(
                    f"{self.denials} lần bị từ chối trong một giờ qua (mức cho phép {limits.denials})",
                    f"refused attempts in the last hour: {self.denials} (at most {limits.denials})",
                ),
            )


def _parked(lag: Lag, most: int) -> Text:
    stopped = Text("; đã ngừng nhận", "; it stands still") if lag.has_stopped else Text("", "")
    return Text(
        f"“{lag.name}” không nhận được {lag.parked} sự kiện, phải để riêng (mức cho phép {most}){stopped.vi}: "
        "sửa nguyên nhân rồi gọi Worker.retry",
        f"“{lag.name}” did not take {lag.parked} events, which were set apart (at most {most}){stopped.get('en')}: "
        "mend the cause, then call Worker.retry",
    )
