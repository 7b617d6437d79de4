"""What type checkers know about realtime connections and sessions. Checked by mypy and pyright; never run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, assert_type

from rtkit import AsyncOpenAI, OpenAI
from rtkit.realtime.connection._async.connections import AsyncRealtimeConnection
from rtkit.realtime.connection._async.responses_connections import AsyncResponsesConnection
from rtkit.realtime.connection._sync.connections import RealtimeConnection
from rtkit.realtime.events import Interrupted, Reconnected, Replayed, ToolFinished
from rtkit.realtime.session.session import RealtimeSession
from rtkit.realtime.settings import Settings
from rtkit.realtime.state.conversation import Item
from rtkit.realtime.state.replay import ReplaySettings
from rtkit.types.beta import BetaResponsesServerEvent
from rtkit.types.live import ConnectServerEvent, ForkServerEvent, ServerEvent
from rtkit.types.realtime import RealtimeServerEvent, ResponseDoneEvent, ResponseTextDeltaEvent
from rtkit.types.responses import ResponsesServerEvent, ResponseTextWsDelta

client = AsyncOpenAI()


@dataclass
class Said:
    text: str


async def handlers() -> None:
    connecting = client.realtime.connect(model="gpt-realtime")

    @connecting.on(ResponseDoneEvent)
    def before(event: ResponseDoneEvent) -> None: ...

    @connecting.on(ResponseDoneEvent)  # type: ignore[arg-type]
    def wrong_before(event: ResponseTextDeltaEvent) -> None: ...

    async with connecting as connection:
        assert_type(connection, AsyncRealtimeConnection)
        assert_type(await connection.recv(), RealtimeServerEvent)

        @connection.on(ResponseTextDeltaEvent)
        async def show(event: ResponseTextDeltaEvent) -> None:
            assert_type(event.delta, str)

        @connection.once(ResponseTextDeltaEvent)  # type: ignore[arg-type]
        def wrong(event: ResponseDoneEvent) -> None: ...

        await connection.conversation.item.create(item=Said("hi"))
        await connection.conversation.item.create(item=3)  # type: ignore[arg-type]
        await connection.send(Said("hi"))
        connection.on(ResponseTextDeltaEvent, lambda event: print(event.delta))
        connection.on(ResponseTextDeltaEvent, lambda event: print(event.transcript))  # type: ignore[attr-defined]
        assert_type(connection.on("error", print), AsyncRealtimeConnection)

        async for event in connection:
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextDeltaEvent)


def blocking() -> None:
    with OpenAI().realtime.connect(model="gpt-realtime") as connection:
        assert_type(connection, RealtimeConnection)
        assert_type(connection.recv(), RealtimeServerEvent)
        connection.on(ResponseDoneEvent, lambda event: print(event.response.id)).off("error", print)


async def responses() -> None:
    async with client.responses.connect() as connection:
        assert_type(connection, AsyncResponsesConnection)
        await connection.response.create(model="gpt-5.5", input="Hi", tools=[{"type": "web_search"}])
        await connection.response.create(modle="gpt-5.5")  # type: ignore[call-arg]
        await connection.response.steer(input="more", previous_response_id="r")
        assert_type(await connection.recv(), ResponsesServerEvent)
        async for event in connection:
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextWsDelta)
    with OpenAI().beta.responses.connect() as blocking_connection:
        assert_type(blocking_connection.recv(), BetaResponsesServerEvent)


async def live() -> None:
    async with client.live.connect() as connection:
        await connection.session.start(session={"model": "m"})
        assert_type(await connection.recv(), ServerEvent)
    async with client.live.forks.connect(session_id="s") as fork:
        await fork.session.start(session={})
        assert_type(await fork.recv(), ForkServerEvent)
    async with client.live.sideband.connect(session_id="s", graceful_close=True) as sideband:
        await sideband.transport.dtmf.send(event="1")
        await sideband.session.start(session={})  # type: ignore[attr-defined]
        assert_type(await sideband.recv(), ConnectServerEvent)


async def sessions() -> None:
    async with client.realtime.session(model="gpt-realtime") as session:
        assert_type(session, RealtimeSession)

        @session.on(ToolFinished)
        def done(event: ToolFinished) -> None:
            assert_type(event.seconds, float)

        @session.on(Reconnected)  # type: ignore[arg-type]
        def wrong(event: ToolFinished) -> None: ...

        assert_type(await session.wait_for(ToolFinished), ToolFinished)
        assert_type(await session.wait_for("response.done"), Any)


async def replays() -> None:
    def summary(older: Sequence[Item]) -> str | None:
        return older[0].text if older else None

    replay = ReplaySettings(items=None, tokens=8_000, summary=summary, events="mark")
    settings = Settings(replay=replay, stable_after=5.0, cut_playback="stop")
    assert_type(settings.stable_after, float)
    assert_type(settings.replay.items, int | None)
    ReplaySettings(summary="What was said before.")
    ReplaySettings(summary=b"no text")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ReplaySettings(events="tell")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Settings(cut_playback="never")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    async with client.realtime.session(model="gpt-realtime", settings=settings) as session:
        assert_type(await session.wait_for(Replayed), Replayed)
        assert_type((await session.wait_for(Reconnected)).older, int)
        assert_type((await session.wait_for(Interrupted)).cut, dict[str, int])
