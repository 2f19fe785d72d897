"""What operators see of commands, seals and messages: ids and codes; and nothing of a person."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from supervision import telemetry
from supervision.engine import CommandRefusedError, Sending
from supervision.notices import SendLaterError
from supervision.store import StoreError
from supervision.worker import Worker
from tests.engine.office import DOCUMENT, FEEDBACK, PEOPLE, Office
from tests.notices.post import Post

SECRETS = {**FEEDBACK, "content": "điều kín thứ nhất"}
Told = list[tuple[str, dict[str, Any]]]


@attrs.define
class Watch:
    """What was exported so far."""

    spans: InMemorySpanExporter
    reader: InMemoryMetricReader

    def told(self) -> Told:
        return [(span.name, dict(span.attributes or {})) for span in self.spans.get_finished_spans()]

    def points(self, name: str) -> list[Any]:
        data = self.reader.get_metrics_data()
        found = [m for r in (data.resource_metrics if data else ()) for s in r.scope_metrics for m in s.metrics]
        return [point for metric in found if metric.name == name for point in metric.data.data_points]


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    spans, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracing, metering = TracerProvider(), MeterProvider([reader])
    tracing.add_span_processor(SimpleSpanProcessor(spans))
    monkeypatch.setattr(trace, "get_tracer", tracing.get_tracer)
    monkeypatch.setattr(metrics, "get_meter", metering.get_meter)
    telemetry._instruments.cache_clear()  # noqa: SLF001 - made once a process
    yield Watch(spans, reader)
    telemetry._instruments.cache_clear()  # noqa: SLF001 - as above
    metering.shutdown()


def test_a_command_is_a_span_with_its_case_its_step_and_its_outcome(watch: Watch) -> None:
    office = Office.open()
    case = office.feedback()
    office.desk("lan").send(case, "classify", {"kind": "comment"})
    assert watch.told()[-1] == (
        "supervision.command",
        {
            "supervision.case": case,
            "supervision.step": "classify",
            "supervision.outcome": "accepted",
            "supervision.version": 3,
        },
    )


def test_a_refusal_is_told_by_its_codes(watch: Watch) -> None:
    office = Office.open()
    case = office.feedback()
    office.desk("la").attempt(case, "accept")
    _, found = watch.told()[-1]
    assert (found["supervision.outcome"], found["supervision.codes"]) == ("refused", "not_from_state")


def test_several_steps_together_are_one_span(watch: Watch) -> None:
    office = Office.open()
    case = office.feedback()
    with pytest.raises(CommandRefusedError):
        office.desk("lan").send_many([Sending(case, "classify", {"kind": "comment"}), Sending(case, "classify")])
    name, found = watch.told()[-1]
    assert (name, found["supervision.count"], found["supervision.outcome"]) == ("supervision.commands", 2, "refused")


def test_a_seal_and_a_round_of_messages_say_how_many(watch: Watch) -> None:
    post = Post.open()
    post.office.feedback()
    post.run()
    counts = {name: found["supervision.count"] for name, found in watch.told() if "supervision.count" in found}
    assert counts == {"supervision.seal": 2, "supervision.notices": 3}
    (point,) = watch.points("supervision.notices.count")
    assert point.value == 3


def test_what_a_subscriber_is_handed_is_a_span_with_its_name_and_how_much(watch: Watch) -> None:
    office = Office.open()
    office.feedback()
    Worker(office.engine, {"statistics": lambda _entries: None}).run_once()
    found = [attributes for name, attributes in watch.told() if name == "supervision.delivery"]
    assert found == [{"supervision.subscriber": "statistics", "supervision.count": 2}]
    (point,) = watch.points("supervision.delivery.count")
    assert (point.value, dict(point.attributes)) == (2, {"supervision.subscriber": "statistics"})


def test_what_a_subscriber_does_not_take_is_told_by_the_class_of_its_error(watch: Watch) -> None:
    def take(_entries: object) -> None:
        raise LookupError("Trần Văn An")

    office = Office.open()
    office.feedback()
    Worker(office.engine, {"statistics": take}).run_once()
    told = [attributes for name, attributes in watch.told() if name == "supervision.delivery"]
    assert told[0] == {"supervision.subscriber": "statistics", "error.type": "LookupError"}
    assert "Trần" not in str(watch.told())


def test_durations_are_metrics_without_the_ids_of_cases(watch: Watch) -> None:
    office = Office.open()
    office.feedback()
    office.feedback()
    (point,) = watch.points("supervision.command.duration")
    assert point.count == 2
    assert dict(point.attributes) == {"supervision.step": "record", "supervision.outcome": "accepted"}


def test_an_error_is_told_by_its_class_and_not_by_its_words(watch: Watch) -> None:
    with pytest.raises(StoreError), telemetry.span("supervision.test", {}):
        raise StoreError("Trần Văn An")
    (span,) = watch.spans.get_finished_spans()
    assert (span.attributes or {})["error.type"] == "StoreError"
    assert span.status.status_code is trace.StatusCode.ERROR
    assert (span.status.description, span.events) == (None, ())


def test_a_command_is_a_log_line_where_somebody_listens(caplog: pytest.LogCaptureFixture) -> None:
    office = Office.open()
    caplog.set_level(logging.DEBUG, "supervision")
    case = office.feedback()
    assert f"supervision.command case={case} step=record outcome=accepted version=2" in caplog.messages


def test_nothing_of_opentelemetry_is_loaded_by_us() -> None:
    code = (
        "import sys; from supervision import Engine; e = Engine.open('memory://'); e.seal();"
        "from supervision.health import look; look(e); print('opentelemetry' in sys.modules)"
    )
    asked = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert asked.stdout == "False\n"


def test_no_logger_and_no_span_names_a_person_or_quotes_a_value(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    post = Post.open()
    office = post.office
    case = office.desk("hue").open("feedback", SECRETS, reference="Thư của bà Sáu").case_id
    post.run()
    office.desk("la").attempt(case, "accept", {"reason": "điều kín thứ hai"})
    office.desk("lan").send(case, "classify", {"kind": "comment"})
    office.desk("quy").send(case, "accept")
    office.desk("quy").send(case, "answer", {"document": DOCUMENT})
    post.sender.failures = [SendLaterError("busy")] * 9
    post.run()
    told = "\n".join((*caplog.messages, caplog.text, str(watch.told())))
    assert case in told
    secret = (*PEOPLE.values(), "điều kín", "bà Sáu", "hoa-sua.example", str(DOCUMENT["signer"]))
    assert [word for word in secret if word in told] == []
