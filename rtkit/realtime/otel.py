"""Turns, responses and tools of a session as OpenTelemetry spans, and its timings as metrics.

::

    from rtkit.realtime import otel

    async with client.realtime.session(model="gpt-realtime") as session:
        otel.instrument(session)

Needs ``rtkit[otel]``, the API alone: what is done with spans and metrics is up to the program's SDK. Names are
those of the semantic conventions for generative AI where there are any
(https://opentelemetry.io/docs/specs/semconv/gen-ai/); no text and no sound goes into a span.

======================  ========================================================================
span                    from, to
======================  ========================================================================
``realtime.session``    the first event, `SessionEnded`; the parent of the others
``realtime.turn``       the end of speech (of a text: its commit), the last sample that was heard
``realtime.response``   ``response.created``, ``response.done``; in its turn
``execute_tool NAME``   the call, its output; in the turn whose response made it
======================  ========================================================================

Spans are written when they are over, with the marks of the session: a slow handler does not bend a turn.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final

import anyio

from rtkit.errors import MissingExtraError
from rtkit.realtime.events import (
    Interrupted,
    LimitReached,
    Reconnected,
    Reconnecting,
    ReplyHeard,
    SessionEnded,
    ToolFinished,
    TurnTimed,
)

try:
    from opentelemetry import context, metrics, trace
except ImportError as error:
    raise MissingExtraError("rtkit.realtime.otel", extra="otel", module=error.name) from error

if TYPE_CHECKING:
    from opentelemetry.trace import Span

    from rtkit.realtime.session.session import RealtimeSession
    from rtkit.realtime.state.metrics import Turn

__all__ = ["instrument"]

MAX_OPEN: Final = 256
"""Turns and calls that wait for their other half; the oldest give way."""


def instrument(session: RealtimeSession, *, tracer_provider: Any = None, meter_provider: Any = None) -> None:
    """Write spans and metrics of ``session`` from now to its end: to the providers given, or to the global ones.

    Raises MissingExtraError (at import) without ``rtkit[otel]``.
    """
    recorder = _Recorder(session, trace.get_tracer(__name__, tracer_provider=tracer_provider))
    recorder.measure(metrics.get_meter(__name__, meter_provider=meter_provider))
    session.on("response.output_item.done", recorder.item_done)
    session.on(TurnTimed, recorder.turn_timed)
    session.on(ReplyHeard, recorder.reply_heard)
    session.on(Interrupted, recorder.interrupted)
    session.on(ToolFinished, recorder.tool_finished)
    session.on(Reconnecting, recorder.reconnecting)
    session.on(Reconnected, recorder.reconnected)
    session.on(LimitReached, recorder.limit_reached)
    session.on(SessionEnded, recorder.ended)


class _Recorder:
    def __init__(self, session: RealtimeSession, tracer: trace.Tracer) -> None:
        self._tracer = tracer
        # Spans have the wall clock, turns a monotonic one.
        self._epoch = time.time_ns() - int(anyio.current_time() * 1e9)
        self._common = {"gen_ai.provider.name": "openai"}
        model = session.model
        if model is not None:
            self._common["gen_ai.request.model"] = model
        self._span = tracer.start_span(
            "realtime.session", start_time=self._now(), kind=trace.SpanKind.CLIENT, attributes=self._common
        )
        self._within = trace.set_span_in_context(self._span)
        self._turn: tuple[Span, Turn] | None = None
        """The last one, while it is heard."""
        self._turns: OrderedDict[str | None, context.Context] = OrderedDict()
        """By their responses."""
        self._calls: OrderedDict[str, str] = OrderedDict()
        """The response that made a call."""
        self._waiting: OrderedDict[str, tuple[ToolFinished, int]] = OrderedDict()
        """Calls that were over before their turn was, and when."""

    def measure(self, meter: metrics.Meter) -> None:
        histogram = meter.create_histogram
        self._silence = histogram("rtkit.realtime.silence", "s", "End of speech to the first audible sample")
        self._segment = histogram("rtkit.realtime.segment", "s", "The parts of that silence")
        self._tool = histogram("rtkit.realtime.tool", "s", "Calls of tools")
        self._tokens = histogram("gen_ai.client.token.usage", "{token}", "Tokens of a turn")
        self._reconnects = meter.create_counter("rtkit.realtime.reconnects", "{connection}")

    def _at(self, moment: float) -> int:
        return self._epoch + int(moment * 1e9)

    def _now(self) -> int:
        return self._at(anyio.current_time())

    # -- turns and responses

    def turn_timed(self, event: TurnTimed) -> None:
        self._end_turn()
        turn, done = event.turn, event.turn.done or anyio.current_time()
        marks = (turn.speech_end, turn.speech_known, turn.committed, turn.first_event, done)
        begun = next(mark for mark in marks if mark is not None)
        span = self._tracer.start_span(
            "realtime.turn", self._within, start_time=self._at(begun), attributes=self._common
        )
        within = trace.set_span_in_context(span)
        response = self._tracer.start_span(
            "realtime.response",
            within,
            start_time=self._at(turn.first_event or begun),
            attributes={
                **self._common,
                "gen_ai.response.id": turn.response_id or "",
                "rtkit.realtime.status": turn.status or "",
                "gen_ai.usage.input_tokens": _input_tokens(turn),
                "gen_ai.usage.output_tokens": _output_tokens(turn),
            },
        )
        if turn.status == "failed":
            response.set_status(trace.StatusCode.ERROR)
        response.end(self._at(done))
        self._turn = span, turn
        _keep(self._turns, turn.response_id, within)
        for call_id in [each for each in self._waiting if self._calls.get(each) == turn.response_id]:
            self._write_tool(*self._waiting.pop(call_id), within)
        if turn.first_audio is None or turn.last_audible is not None:
            self._end_turn()

    def reply_heard(self, event: ReplyHeard) -> None:
        if self._turn is not None and event.turn is self._turn[1]:
            self._end_turn()

    def interrupted(self, event: Interrupted) -> None:
        self._end_turn()

    def _end_turn(self) -> None:
        if self._turn is None:
            return
        (span, turn), self._turn = self._turn, None
        for name, seconds in turn.segments.items():
            span.set_attribute(f"rtkit.realtime.segment.{name}", seconds)
            self._segment.record(seconds, {**self._common, "rtkit.realtime.segment": name})
        if turn.audible is not None and turn.silence is not None:
            self._silence.record(turn.silence, self._common)
        for kind, count in (("input", _input_tokens(turn)), ("output", _output_tokens(turn))):
            self._tokens.record(count, {**self._common, "gen_ai.token.type": kind})
        span.end(self._at(max(turn.done or 0.0, turn.last_audible or 0.0)))

    # -- tools

    def item_done(self, event: Any) -> None:
        call_id = getattr(event.item, "call_id", None)
        if isinstance(call_id, str):
            _keep(self._calls, call_id, event.response_id)

    def tool_finished(self, event: ToolFinished) -> None:
        within = self._turns.get(self._calls.get(event.call_id))
        if within is not None:
            self._write_tool(event, self._now(), within)
        else:
            _keep(self._waiting, event.call_id, (event, self._now()))

    def _write_tool(self, event: ToolFinished, ended: int, within: context.Context) -> None:
        attributes = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": event.name,
            "gen_ai.tool.call.id": event.call_id,
        }
        failed = {} if event.error is None else {"error.type": type(event.error).__qualname__}
        span = self._tracer.start_span(
            f"execute_tool {event.name}",
            within,
            start_time=ended - int(event.seconds * 1e9),
            attributes={**attributes, **failed},
        )
        if event.error is not None:
            span.set_status(trace.StatusCode.ERROR)
        span.end(ended)
        self._tool.record(event.seconds, {"gen_ai.tool.name": event.name, **failed})

    # -- the session

    def reconnecting(self, event: Reconnecting) -> None:
        facts = {"attempt": event.attempt, "reason": event.reason, "close_code": event.close_code}
        self._span.add_event("reconnecting", facts, self._now())

    def reconnected(self, event: Reconnected) -> None:
        self._span.add_event("reconnected", {"restored": event.restored}, self._now())
        self._reconnects.add(1, self._common)

    def limit_reached(self, event: LimitReached) -> None:
        self._span.add_event("limit reached", {"limit": event.limit, "certain": event.certain}, self._now())

    def ended(self, event: SessionEnded) -> None:
        for waiting in self._waiting.values():
            self._write_tool(*waiting, self._within)
        self._waiting.clear()
        self._end_turn()
        if event.error is not None:
            self._span.set_attribute("error.type", type(event.error).__qualname__)
            self._span.set_status(trace.StatusCode.ERROR)
        self._span.end(self._now())


def _keep(kept: OrderedDict[Any, Any], key: object, value: object) -> None:
    kept[key] = value
    if len(kept) > MAX_OPEN:
        kept.popitem(last=False)


def _input_tokens(turn: Turn) -> int:
    return turn.usage.text_input + turn.usage.audio_input + turn.usage.image_input


def _output_tokens(turn: Turn) -> int:
    return turn.usage.text_output + turn.usage.audio_output
