"""The connections of the Live API, against a server whose every event the test decides."""

from __future__ import annotations

import base64
import logging
from typing import Any

import pytest

from rtkit import UnknownEvent
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.core.model import to_dict
from rtkit.types.live import (
    ErrorEvent,
    OutputAudioDeltaEvent,
    ResponseCreateEvent,
    SessionStartedEvent,
    TransportDtmfSent,
)
from tests.realtime.support.aio import handler
from tests.realtime.support.server import Caller, ScriptedServer, scripted_server

pytestmark = pytest.mark.anyio  # async only


def make(server: ScriptedServer) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="key", base_url=server.url)


def error_for(event_id: str | None) -> dict[str, Any]:
    facts = {"code": "bad", "message": "No.", "type": "invalid_request_error", "client_event_id": event_id}
    return {"type": "error", "event_id": "e", "error": facts}


SOUND = {"type": "session.output_audio.delta", "delta": "AAAA", "start_ms": 0, "end_ms": 20}


async def test_events_are_typed_and_nothing_raises(caplog: pytest.LogCaptureFixture) -> None:
    started: dict[str, Any] = {"type": "session.started", "event_id": "e", "session": {"id": "live_1"}}
    sent: list[dict[str, Any]] = [started, SOUND, error_for(None), {"type": "brand.new", "x": 1}]

    def script(caller: Caller) -> None:
        caller.receive()
        caller.send(*sent)
        caller.close()

    caplog.set_level(logging.WARNING, logger="rtkit.events")
    kinds = [SessionStartedEvent, OutputAudioDeltaEvent, ErrorEvent, UnknownEvent]
    with scripted_server(script) as server:
        async with make(server) as client:
            async with client.live.connect() as live:
                await live.session.start(session={"model": "m"})
                heard: list[Any] = [event async for event in live]
            assert [type(event) for event in heard] == kinds
            assert [to_dict(event) for event in heard] == sent
            async with client.live.forks.connect(session_id="live_1") as fork:
                await fork.session.start(session={})
                heard = [event async for event in fork]
            assert [type(event) for event in heard] == kinds
            heard = []
            connecting = client.live.sideband.connect(session_id="live_1")
            connecting.on(SessionStartedEvent, handler(heard))
            async with connecting as sideband:
                await sideband.session.close()
                await sideband.dispatch_events()
            assert [event.session.id for event in heard] == ["live_1"]
    assert any("without a handler" in record.getMessage() for record in caplog.records)
    assert [caller.path.removeprefix("/v1/live/sessions") for caller in server.callers] == [
        "", "/live_1/fork", "/live_1/attach",
    ]  # fmt: skip


async def test_sound_may_be_bytes_and_events_structs() -> None:
    with scripted_server() as server:
        async with make(server) as client, client.live.connect() as connection:
            await connection.session.input_audio.append(audio=b"\1\2")
            await connection.session.output_audio.fixture.play(audio=memoryview(b"\3"))
            await connection.send(ResponseCreateEvent(event_id="e"))
            for _ in range(4):
                await connection.recv()
    append, play, struct = server.callers[0].received
    assert base64.b64decode(append["audio"]) == b"\1\2"
    assert base64.b64decode(play["audio"]) == b"\3"
    assert struct == {"type": "response.create", "event_id": "e"}


async def test_an_error_names_its_cause() -> None:
    def script(caller: Caller) -> None:
        for _ in range(2):
            caller.send(error_for(caller.receive()["event_id"]))
        caller.send({"type": "transport.dtmf.sent", "event_id": "e", "event": "1"})
        caller.receive_all()

    with scripted_server(script) as server:
        async with (
            make(server) as client,
            client.live.sideband.connect(session_id="s", name_events=True) as connection,
        ):
            await connection.transport.dtmf.send(event="1")
            await connection.session.close(event_id="mine")
            causes = [connection.cause_of(await connection.recv()) for _ in range(2)]
            last = await connection.recv()
            assert isinstance(last, TransportDtmfSent)
            assert connection.cause_of(last) is None
    assert causes == server.callers[0].received
    assert causes[1] == {"type": "session.close", "event_id": "mine"}


async def test_a_sideband_that_is_lost_comes_back_with_its_query() -> None:
    def script(caller: Caller) -> None:
        caller.send(SOUND)
        caller.close(1012 if caller.number == 0 else 1000)

    with scripted_server(script) as server:
        async with make(server) as client:
            connecting = client.live.sideband.connect(
                session_id="s",
                graceful_close=True,
                on_reconnecting=lambda event: {"extra_query": {"attempt": event.attempt}},
                initial_delay=0,
            )
            async with connecting as connection:
                assert len([event async for event in connection]) == 2
    assert [caller.query for caller in server.callers] == [
        {"graceful_close": "true"},
        {"graceful_close": "true", "attempt": "1"},
    ]


async def test_a_session_without_an_id_is_refused() -> None:
    async with AsyncOpenAI(api_key="key") as client:
        for family in (client.live.sideband, client.live.forks):
            with pytest.raises(ValueError, match="session_id"):
                family.connect(session_id="")
