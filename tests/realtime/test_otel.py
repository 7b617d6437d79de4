"""A session as spans and metrics, through OpenTelemetry's own SDK in memory."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import anyio
import pytest

from rtkit.audio.playing.sinks import NullSink
from rtkit.audio.sources import SilenceSource
from tests.realtime.support.model import ModelServer
from tests.realtime.test_session import reply, serving

pytest.importorskip("opentelemetry.sdk", reason="in the dependency group 'test'")

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from rtkit.realtime import otel


class Telemetry:
    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader], shutdown_on_exit=False)

    def instrument(self, session: Any) -> None:
        otel.instrument(session, tracer_provider=self.tracers, meter_provider=self.meters)

    def spans(self, name: str) -> list[Any]:
        return [span for span in self.exporter.get_finished_spans() if span.name == name]

    def measured(self, name: str) -> list[Any]:
        data: Any = self.reader.get_metrics_data()
        found = [
            m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics if m.name == name
        ]
        return [point for metric in found for point in metric.data.data_points]


def within(span: Any) -> int | None:
    return None if span.parent is None else span.parent.span_id


def seconds(span: Any) -> float:
    return float(span.end_time - span.start_time) / 1e9


@pytest.mark.anyio
async def test_turns_and_tools_are_spans_of_the_session(virtual_time: None) -> None:
    async def look_up() -> str:
        await anyio.sleep(3)
        return "found"

    def fail() -> str:
        raise LookupError("nothing")

    answers: list[Any] = [[("look_up", "{}"), ("fail", "{}")], ["An answer"]]
    model = ModelServer(lambda items: answers.pop(0), delay=0.5)
    telemetry = Telemetry()
    async with serving(model) as (make, _), make(tools=[look_up, fail]) as session:
        telemetry.instrument(session)
        session.say("Find it")
        await reply(session)
        await reply(session)

    (whole,) = telemetry.spans("realtime.session")
    turns, responses = telemetry.spans("realtime.turn"), telemetry.spans("realtime.response")
    assert [within(turn) for turn in turns] == [whole.context.span_id] * 2
    assert [within(each) for each in responses] == [turn.context.span_id for turn in turns]
    assert whole.attributes["gen_ai.request.model"] == "m"
    assert responses[0].attributes["gen_ai.usage.input_tokens"] == 10
    assert responses[0].attributes["gen_ai.usage.output_tokens"] == 20
    (slow,), (bad,) = telemetry.spans("execute_tool look_up"), telemetry.spans("execute_tool fail")
    assert within(slow) == within(bad) == turns[0].context.span_id
    assert seconds(slow) == pytest.approx(3)
    assert bad.status.status_code is StatusCode.ERROR
    assert bad.attributes["error.type"] == "LookupError"
    assert whole.start_time <= min(turn.start_time for turn in turns)
    assert whole.end_time >= max(turn.end_time for turn in turns)
    assert {point.sum for point in telemetry.measured("gen_ai.client.token.usage")} == {20, 40}
    assert sum(point.count for point in telemetry.measured("rtkit.realtime.tool")) == 2


@pytest.mark.anyio
async def test_a_turn_lasts_until_it_was_heard(virtual_time: None) -> None:
    model = ModelServer(audio=True, delay=0.01)
    telemetry = Telemetry()
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        telemetry.instrument(session)
        await session.converse(SilenceSource(seconds=1), NullSink())
        (timed,) = session.metrics.turns
    (turn,) = telemetry.spans("realtime.turn")
    (response,) = telemetry.spans("realtime.response")
    assert turn.end_time > response.end_time
    parts = [v for k, v in turn.attributes.items() if k.startswith("rtkit.realtime.segment.")]
    assert sum(parts) == pytest.approx(timed.silence)
    (silence,) = telemetry.measured("rtkit.realtime.silence")
    assert silence.sum == pytest.approx(timed.silence)


@pytest.mark.anyio
async def test_losses_and_the_end_are_told(virtual_time: None) -> None:
    model = ModelServer()
    telemetry = Telemetry()
    async with serving(model) as (make, server), make() as session:
        telemetry.instrument(session)
        session.say("Hello")
        await reply(session)
        await model.connections[0].caller.drop()
        await anyio.sleep(10)
        session.say("Again")
        await reply(session)
        server.refuse += [401]
        await model.connections[1].caller.drop()
        await session.wait_for("rtkit.session.ended", timeout=100)
    (whole,) = telemetry.spans("realtime.session")
    assert [event.name for event in whole.events] == ["reconnecting", "reconnected", "reconnecting"]
    assert whole.status.status_code is StatusCode.ERROR
    assert [point.value for point in telemetry.measured("rtkit.realtime.reconnects")] == [1]


def test_nothing_imports_it_and_without_the_package_it_says_what_to_install() -> None:
    program = """
import sys
import rtkit, rtkit.realtime.session.session
assert not [name for name in sys.modules if name.startswith("opentelemetry")]
sys.modules["opentelemetry"] = None
try:
    import rtkit.realtime.otel
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'rtkit[otel]'" in done.stdout
