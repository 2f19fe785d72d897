"""What operators see: log lines, and spans and metrics where the process has OpenTelemetry loaded.

OpenTelemetry is found where a host has loaded it and never imported, so it costs nothing where nobody looks.  What is
told are ids of cases, steps, counts and codes; never a value of a case, a person's id or name, or the words of an
error.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import Any

Attributes = Mapping[str, str | int]
_SCOPE = "supervision"
_LOG = logging.getLogger("supervision")


def is_watched() -> bool:
    """Whether anybody could see what is told: OpenTelemetry is loaded, or the logger ``supervision`` is at DEBUG."""
    return "opentelemetry.trace" in sys.modules or _LOG.isEnabledFor(logging.DEBUG)


@contextmanager
def span(name: str, attributes: Attributes) -> Iterator[dict[str, str | int]]:
    """Watch what the block does, as a span, a duration and a log line.

    What the block puts into the dict it is given is told too.  An error is told by its class alone.

    Args:
        name: ``supervision.command``, ``supervision.seal``, …
        attributes: What is known before; of few different values but for the ids of cases, which metrics leave out.
    """
    found, began = dict(attributes), time.perf_counter()
    trace = sys.modules.get("opentelemetry.trace")
    try:
        if trace is None:
            yield found
        else:
            yield from _traced(trace, name, found)
    except BaseException as error:
        found["error.type"] = type(error).__name__
        raise
    finally:
        _measure(name, time.perf_counter() - began, found)
        _LOG.debug("%s %s", name, " ".join(f"{key}={value}" for key, value in found.items()))


def _traced(trace: ModuleType, name: str, found: dict[str, str | int]) -> Iterator[dict[str, str | int]]:
    tracer = trace.get_tracer(_SCOPE)
    # What an error says may quote a value: neither the span nor its status repeats it.
    with tracer.start_as_current_span(name, record_exception=False, set_status_on_exception=False) as current:
        try:
            yield found
        except BaseException as error:
            found["error.type"] = type(error).__name__
            current.set_status(trace.StatusCode.ERROR)
            raise
        finally:
            current.set_attributes({_key(key): value for key, value in found.items()})


def _measure(name: str, seconds: float, found: Attributes) -> None:
    metrics = sys.modules.get("opentelemetry.metrics")
    if metrics is None:
        return
    few = {_key(key): value for key, value in found.items() if isinstance(value, str) and key != "case"}
    durations, amounts = _instruments(name)
    durations.record(seconds, few)
    if isinstance(count := found.get("count"), int):
        amounts.add(count, few)


@cache
def _instruments(name: str) -> tuple[Any, Any]:
    """Return how long each took, and how much it did; made once, as the API asks."""
    meter = sys.modules["opentelemetry.metrics"].get_meter(_SCOPE)
    durations = meter.create_histogram(f"{name}.duration", unit="s", description="how long it took")
    return durations, meter.create_counter(f"{name}.count", description="how much was done")


def _key(name: str) -> str:
    return name if "." in name else f"{_SCOPE}.{name}"
