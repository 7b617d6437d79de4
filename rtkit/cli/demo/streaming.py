"""The work of ``rtkit demo``: one text over each transport, its events handed to a view and measured."""

from __future__ import annotations

import time
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import httpx

from rtkit.cli.demo.report import DemoError, Report
from rtkit.client._async.stream import AsyncStream
from rtkit.core.decode import Decoder, StreamDecoder
from rtkit.core.model import to_json
from rtkit.core.sse import SSEDecoder
from rtkit.events import Dispatcher
from rtkit.net import AsyncWebSocket
from rtkit.types.realtime import RealtimeServerEvent
from rtkit.types.responses import ResponseStreamEvent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Sequence

    from rtkit.cli.demo.views import View
    from rtkit.local import Server

__all__ = ["stream_text"]

WAIT_SECONDS = 30.0
"""The longest wait for the next event, beyond the longest delay that can be asked for."""

PARSING_ROUNDS = 5

LAST = {"sse": "response.completed", "realtime": "response.done"}
"""The event that says that the answer is whole."""


BEFORE_ANSWER = {"sse": 0, "realtime": 3}
"""Events that come before those of the answer: the session's, and two of the item that was asked."""


async def stream_text(
    server: Server, text: str, transports: Sequence[str], error_at: int | None, view: View
) -> None:
    """Have ``server`` recite ``text`` over each transport; `DemoError` if it does not come out right."""
    # A decoder is built when its type is first used. That belongs to no event, so it happens here.
    Decoder(ResponseStreamEvent)
    Decoder(RealtimeServerEvent)
    reports = []
    for transport in transports:
        view.begin(transport)
        if error_at is not None:
            server.fault("error", after=BEFORE_ANSWER[transport] + error_at)
        report = await (_over_sse if transport == "sse" else _over_realtime)(server, view)
        view.end(report)
        report.parsing = _parsing_time(report)
        reports.append(report)
    problems = [problem for report in reports for problem in _problems(report, text, error_at)]
    view.summary(reports, ok=not problems)
    if problems:
        raise DemoError("; ".join(problems))


async def _over_sse(server: Server, view: View) -> Report:
    request = {"model": "demo", "input": "Recite.", "stream": True}
    # Neither a proxy nor anything else of the environment stands between a program and its own loopback.
    async with httpx.AsyncClient(trust_env=False, timeout=WAIT_SECONDS) as client:
        report = Report("sse")
        try:
            async with client.stream("POST", f"{server.url}/responses", json=request) as response:
                if response.is_error:
                    raise DemoError(
                        f"the server answered {response.status_code}: {(await response.aread()).decode()}"
                    )
                response.stream = _Recording(response.stream, report)
                stream: AsyncStream[Any] = AsyncStream(response, ResponseStreamEvent)
                async with stream:
                    await _receive(stream, report, view)
        except httpx.HTTPError as error:
            raise DemoError(f"the connection failed: {error!r}") from error
    return report


class _Recording(httpx.AsyncByteStream):
    """The body of a response, recorded as it is read."""

    def __init__(self, stream: Any, report: Report) -> None:
        self._stream: httpx.AsyncByteStream = stream
        self._report = report

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._report.record(chunk)
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _over_realtime(server: Server, view: View) -> Report:
    content = [{"type": "input_text", "text": "Recite."}]
    asked = [
        {
            "type": "conversation.item.create",
            "item": {"type": "message", "role": "user", "content": content},
        },
        {"type": "response.create"},
    ]
    report = Report("realtime")
    async with AsyncWebSocket.connect(f"{server.ws_url}/realtime?model=demo", proxy=False) as websocket:
        for event in asked:
            await websocket.send(to_json(event).decode())
        async with aclosing(_session_events(websocket, report)) as events:
            await _receive(events, report, view)
    return report


async def _session_events(websocket: AsyncWebSocket, report: Report) -> AsyncGenerator[Any, None]:
    decode = Decoder(RealtimeServerEvent).decode
    while report.last != LAST["realtime"]:
        message = await websocket.receive(decode=False, timeout=WAIT_SECONDS)
        report.record(message)
        yield decode(message)


async def _receive(events: AsyncIterator[Any], report: Report, view: View) -> None:
    """Hand on events until there are no more."""
    dispatcher = _handlers(report, view)
    while True:
        event = await anext(events, None)
        if event is None:
            report.took = report.elapsed
            return
        if report.first_event is None:
            report.first_event = report.elapsed
        report.events += 1
        report.last = event.type
        await dispatcher.dispatch(event)


def _parsing_time(report: Report) -> float:
    """Seconds per event for parsing what was recorded: the best of a few rounds."""
    best = float("inf")
    for _ in range(PARSING_ROUNDS):
        began = time.perf_counter()
        parsed = (
            _parse_sse(report.recorded) if report.transport == "sse" else _parse_messages(report.recorded)
        )
        best = min(best, (time.perf_counter() - began) / max(parsed, 1))
    return best


def _parse_sse(chunks: list[bytes]) -> int:
    sse = SSEDecoder()
    decode = StreamDecoder(Decoder(ResponseStreamEvent)).decode
    return sum(1 for chunk in chunks for event in sse.feed(chunk) if decode(event.data) is not None)


def _parse_messages(messages: list[bytes]) -> int:
    decode = Decoder(RealtimeServerEvent).decode
    return sum(1 for message in messages if decode(message) is not None)


def _handlers(report: Report, view: View) -> Dispatcher:
    # Strict, for what the view raises is not a fault in an event: the output was closed, and this is over.
    events = Dispatcher(strict=True)

    @events.on("error")
    def count(event: object) -> None:
        report.errors += 1

    @events.on("response.output_text.delta")
    def collect(event: Any) -> None:
        report.words.append(event.delta)

    @events.on("event")
    def show(event: object) -> None:
        view.event(report, event)

    return events


def _problems(report: Report, text: str, error_at: int | None) -> list[str]:
    found = []
    if report.last != LAST[report.transport]:
        found.append(f"{report.transport}: the stream ended with {report.last}, not {LAST[report.transport]}")
    if "".join(report.words) != text:
        found.append(f"{report.transport}: the text that arrived is not the one that was sent")
    if report.errors != (error_at is not None):
        found.append(f"{report.transport}: {report.errors} error events arrived")
    return found
