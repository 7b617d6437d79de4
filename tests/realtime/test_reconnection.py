"""Coming back: when, how often, after how long, and with what was sent meanwhile; all in virtual time."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.errors import (
    OpenAIError,
    WebSocketConnectError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    WebSocketUpgradeError,
)
from rtkit.realtime.connection.backoff import STABLE_AFTER
from rtkit.realtime.connection.reconnection import (
    ReconnectingEvent,
    ReconnectingOverrides,
    is_recoverable_close,
)
from tests.net.test_cancel import cancelled_after
from tests.realtime.support.memory import MemoryCaller, MemoryRealtime, memory_realtime

pytestmark = pytest.mark.anyio

CREATED = {"type": "session.created", "event_id": "e", "session": {"type": "realtime"}}


def make() -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url="http://memory/v1")


def connect(client: AsyncOpenAI, server: MemoryRealtime, **options: Any) -> Any:
    return client.realtime.connect(
        **{
            "model": "m",
            "websocket_connection_options": server.options,
            "on_reconnecting": asked([]),
            **options,
        }
    )


def asked(events: list[ReconnectingEvent], answer: Any = None) -> Callable[[ReconnectingEvent], Any]:
    def note(event: ReconnectingEvent) -> Any:
        events.append(event)
        return answer

    return note


def closing(*codes: int | None) -> Any:
    """Says hello, and closes the first connections with these codes (``None``: drops them); then stays."""

    async def script(caller: MemoryCaller) -> None:
        await caller.send(CREATED)
        if caller.number < len(codes):
            code = codes[caller.number]
            if code is None:
                await caller.drop()
            else:
                await caller.close(code)
            return
        while True:
            await caller.send({"type": "echo", "event": await caller.receive()})

    return script


@pytest.mark.parametrize("code", [1001, 1006, 1011, 1012, 1013])
async def test_the_iteration_goes_on_after_a_loss(virtual_time: None, code: int) -> None:
    events: list[ReconnectingEvent] = []
    async with memory_realtime(closing(None if code == 1006 else code)) as server, make() as client:
        async with connect(client, server, on_reconnecting=asked(events), extra_query={"a": 1}) as connection:
            types = []
            async for event in connection:
                types.append(event.type)
                if len(types) == 2:
                    await connection.send({"type": "hello"})
                if event.type == "echo":
                    break
        assert types == ["session.created", "session.created", "echo"]
        assert server.open_streams == 0
    (event,) = events
    assert (event.attempt, event.max_attempts, event.close_code) == (1, 5, code)
    assert event.extra_query == {"a": 1}
    assert 0.375 <= event.delay <= 0.5
    assert server.dialled[1] - server.dialled[0] == pytest.approx(event.delay)


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 3000, 4000])
async def test_other_ends_are_ends(virtual_time: None, code: int) -> None:
    assert not is_recoverable_close(code)
    async with memory_realtime(closing(code)) as server, make() as client:
        async with connect(client, server) as connection:
            if code == 1000:
                assert [event.type async for event in connection] == ["session.created"]
            else:
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    [event async for event in connection]
                assert caught.value.code == code
        assert len(server.callers) == 1


async def test_without_being_asked_for_there_is_no_reconnecting(virtual_time: None) -> None:
    async with memory_realtime(closing(1011)) as server, make() as client:
        async with connect(client, server, on_reconnecting=None) as connection:
            with pytest.raises(WebSocketConnectionClosedError):
                [event async for event in connection]
        assert len(server.callers) == 1


async def test_recv_alone_does_not_reconnect(virtual_time: None) -> None:
    async with (
        memory_realtime(closing(1011)) as server,
        make() as client,
        connect(client, server) as connection,
    ):
        await connection.recv()
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.recv()
        assert (await anext(aiter(connection))).type == "session.created"
        await connection.send({"type": "x"})
        assert json.loads(await connection.recv_bytes())["type"] == "echo"


async def test_delays_double_up_to_a_limit_and_end(virtual_time: None) -> None:
    events: list[ReconnectingEvent] = []
    async with memory_realtime(closing(1011)) as server, make() as client:
        async with connect(
            client, server, on_reconnecting=asked(events), max_retries=6, initial_delay=1, max_delay=5
        ) as connection:
            server.refuse = [0, 503, 429, 0, 500, 502]
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                [event async for event in connection]
        assert server.open_streams == 0
    assert caught.value.code == 1011
    assert isinstance(caught.value.__cause__, WebSocketUpgradeError)
    assert [event.attempt for event in events] == [1, 2, 3, 4, 5, 6]
    for event, base in zip(events, [1, 2, 4, 5, 5, 5], strict=True):
        assert base * 0.75 <= event.delay <= base
    waited = [after - before for before, after in zip(server.dialled, server.dialled[1:], strict=False)]
    assert waited == pytest.approx([event.delay for event in events])


@pytest.mark.parametrize("status", [400, 401, 403, 404])
async def test_a_refusal_for_good_ends_the_attempts(virtual_time: None, status: int) -> None:
    async with memory_realtime(closing(1011)) as server, make() as client:
        async with connect(client, server) as connection:
            server.refuse = [status]
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                [event async for event in connection]
        assert isinstance(caught.value.__cause__, WebSocketUpgradeError)
        assert len(server.dialled) == 2


async def test_an_error_event_is_no_progress(virtual_time: None) -> None:
    """A server that accepts and then refuses uses up the attempts."""

    async def script(caller: MemoryCaller) -> None:
        await caller.send({"type": "error", "event_id": "e", "error": {"type": "x", "message": "full"}})
        await caller.close(1013)

    async with memory_realtime(script) as server, make() as client:
        async with connect(client, server, max_retries=3) as connection:
            with pytest.raises(WebSocketConnectionClosedError):
                [event async for event in connection]
        assert len(server.callers) == 4


@pytest.mark.parametrize("proof", ["a response", "its time"])
async def test_a_connection_that_was_a_success_renews_the_attempts(virtual_time: None, proof: str) -> None:
    async def script(caller: MemoryCaller) -> None:
        await caller.send(CREATED)
        if proof == "a response":
            await caller.send({"type": "response.done", "event_id": "e", "response": {"status": "completed"}})
        else:
            await anyio.sleep(STABLE_AFTER + 1)
        await caller.close(1011)

    async with (
        memory_realtime(script) as server,
        make() as client,
        connect(client, server, max_retries=1) as connection,
    ):
        async for _ in connection:
            if len(server.callers) == 10:
                break


@pytest.mark.parametrize("kind", ["", "response.done", "response.output_text.delta"])
async def test_a_server_that_greets_and_drops_uses_up_the_attempts(virtual_time: None, kind: str) -> None:
    """So does one whose responses fail, and one that never gets to the end of a response."""

    async def script(caller: MemoryCaller) -> None:
        await caller.send(CREATED)
        if kind:
            await caller.send({"type": kind, "event_id": "e", "delta": "x", "response": {"status": "failed"}})
        await caller.drop()

    async with memory_realtime(script) as server, make() as client:
        async with connect(client, server, max_retries=3) as connection:
            with pytest.raises(WebSocketConnectionClosedError):
                [event async for event in connection]
        assert len(server.callers) == (7 if kind.endswith("delta") else 4)


async def test_the_bytes_of_a_response_renew_the_attempts(virtual_time: None) -> None:
    greeted = {**CREATED, "event_id": "again"}

    async def script(caller: MemoryCaller) -> None:
        await caller.send(greeted)
        await caller.send({"type": "response.done", "event_id": "e", "response": {"status": "completed"}})
        await caller.close(1011)

    async with (
        memory_realtime(script) as server,
        make() as client,
        connect(client, server, max_retries=1) as connection,
    ):
        for _ in range(4):
            assert (await anext(aiter(connection))).type == "session.created"
            assert json.loads(await connection.recv_bytes())["type"] == "response.done"
        assert len(server.callers) == 4


async def test_the_user_may_change_the_address_or_give_up(virtual_time: None) -> None:
    answers: list[ReconnectingOverrides | None] = [
        {"extra_query": {"b": "2"}, "extra_headers": {"X-New": "1"}},
        None,
        {"abort": True},
    ]

    def decide(event: ReconnectingEvent) -> ReconnectingOverrides | None:
        return answers.pop(0)

    async with (
        memory_realtime(closing(1011, 1011, 1011)) as server,
        make() as client,
        connect(client, server, on_reconnecting=decide, extra_query={"a": "1"}) as connection,
    ):
        with pytest.raises(WebSocketConnectionClosedError):
            [event async for event in connection]
    assert [caller.query for caller in server.callers] == [
        {"model": "m", "a": "1"},
        {"model": "m", "b": "2"},
        {"model": "m", "b": "2"},
    ]
    assert [caller.headers.get("x-new") for caller in server.callers] == [None, "1", "1"]


async def test_a_handler_that_raises_ends_the_attempts_and_is_the_cause(virtual_time: None) -> None:
    def fail(event: ReconnectingEvent) -> None:
        raise ValueError("mine")

    async with (
        memory_realtime(closing(1011)) as server,
        make() as client,
        connect(client, server, on_reconnecting=fail) as connection,
    ):
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            [event async for event in connection]
    assert isinstance(caught.value.__cause__, ValueError)


async def test_what_is_sent_meanwhile_waits_in_order(virtual_time: None) -> None:
    sent: list[str] = []

    def decide(event: ReconnectingEvent) -> None:
        tasks.start_soon(send)

    async def send() -> None:
        for number in range(5):
            await connection.send({"type": "n", "number": number})
            sent.append(str(number))
        with pytest.raises(WebSocketQueueFullError):
            await connection.send({"type": "too.much", "x": "y" * 1000})

    async with (
        memory_realtime(closing(1011)) as server,
        make() as client,
        anyio.create_task_group() as tasks,
        connect(client, server, on_reconnecting=decide, max_queue_size=200) as connection,
    ):
        echoes = []
        async for event in connection:
            if event.type == "echo":
                echoes.append(event)
                if len(echoes) == 5:
                    break
    assert len(sent) == 5
    assert [event["number"] for event in server.callers[1].received] == [0, 1, 2, 3, 4]


async def test_what_could_not_be_sent_is_handed_back(virtual_time: None) -> None:
    async def send() -> None:
        await connection.send({"type": "kept"})

    def decide(event: ReconnectingEvent) -> None:
        if event.attempt == 1:
            tasks.start_soon(send)

    async with (
        memory_realtime(closing(1011)) as server,
        make() as client,
        anyio.create_task_group() as tasks,
        connect(client, server, on_reconnecting=decide, max_retries=2) as connection,
    ):
        server.refuse = [0, 0]
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            [event async for event in connection]
    assert caught.value.unsent_messages == ['{"type":"kept"}']
    assert caught.value.code == 1011
    assert isinstance(caught.value.__cause__, WebSocketConnectError)


async def test_what_is_sent_before_the_loss_is_noticed_waits_too(virtual_time: None) -> None:
    async with (
        memory_realtime(closing(1011)) as server,
        make() as client,
        connect(client, server, max_retries=1) as connection,
    ):
        await connection.recv()
        while connection.websocket.close_code is None:
            await anyio.sleep(1)
        await connection.send({"type": "kept"})
        assert [(await anext(aiter(connection))).type for _ in range(2)] == ["session.created", "echo"]
        assert server.callers[1].received == [{"type": "kept"}]


async def test_when_it_is_given_up_sending_raises(virtual_time: None) -> None:
    async with (
        memory_realtime(closing(1011)) as server,
        make() as client,
        connect(client, server, max_retries=0) as connection,
    ):
        with pytest.raises(WebSocketConnectionClosedError):
            [event async for event in connection]
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.send({"type": "late"})


async def test_closing_ends_an_attempt(virtual_time: None) -> None:
    def decide(event: ReconnectingEvent) -> None:
        tasks.start_soon(connection.close)

    async with memory_realtime(closing(1011)) as server, make() as client, anyio.create_task_group() as tasks:
        async with connect(
            client, server, on_reconnecting=decide, initial_delay=3600, max_delay=3600
        ) as connection:
            with pytest.raises(WebSocketConnectionClosedError):
                [event async for event in connection]
        assert anyio.current_time() < 60
        assert len(server.callers) == 1


async def test_a_key_that_rotates_is_fetched_for_every_connection(virtual_time: None) -> None:
    keys = ["one", "two"]

    async def key() -> str:
        return keys.pop(0)

    async with (
        memory_realtime(closing(1011)) as server,
        AsyncOpenAI(api_key=key, base_url="http://memory/v1") as client,
        connect(client, server) as connection,
    ):
        count = 0
        async for _ in connection:
            count += 1
            if count == 2:
                break
    assert [caller.headers["authorization"] for caller in server.callers] == ["Bearer one", "Bearer two"]


async def use_up(client: AsyncOpenAI, server: MemoryRealtime) -> None:
    async with connect(client, server, initial_delay=0, max_delay=0) as connection:
        async for event in connection:
            if event.type == "session.created":
                await connection.send({"type": "x"})
            else:
                return


@pytest.mark.parametrize("block", [True, False])
async def test_cancelled_at_every_turn_nothing_stays_open(block: bool) -> None:
    async def by_hand() -> None:
        connection = await connect(client, server).enter()
        try:
            await connection.send({"type": "x"})
            await connection.recv()
        finally:
            with anyio.CancelScope(shield=True):
                await connection.close()

    for turns in range(1000):
        async with memory_realtime(closing(None, 1011)) as server, make() as client:
            finished = await cancelled_after(
                turns,
                (lambda: use_up(client, server)) if block else by_hand,
            )
            assert server.open_streams == 0
        if finished:
            break
    else:
        pytest.fail("it never finished")
    assert turns > (20 if block else 3)


async def test_a_connection_that_is_forgotten_ends_with_the_loop(anyio_backend: Any) -> None:
    """The background task of `enter` belongs to the loop, and leaves no socket when that ends."""
    name, options = anyio_backend

    streams: list[Any] = []

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            server = MemoryRealtime(tasks, closing())
            streams.append(server.streams)
            client = make()
            connection = await connect(client, server).enter()
            assert (await connection.recv()).type == "session.created"
            await client.close()
            tasks.cancel_scope.cancel()

    await anyio.to_thread.run_sync(lambda: anyio.run(main, backend=name, backend_options=options))
    assert [stream._closed for stream in streams[0]] == [True]


def test_an_error_is_an_openai_error() -> None:
    assert issubclass(WebSocketQueueFullError, OpenAIError)
