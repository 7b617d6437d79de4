"""What a program may ask of a session, one by one, and whenever it asks; in virtual time."""

from __future__ import annotations

import gc
import itertools
import pickle
import re
from contextlib import suppress
from typing import Any

import anyio
import pytest

import rtkit.local
from rtkit import AsyncOpenAI
from rtkit.audio.playing.sinks import NullSink
from rtkit.audio.sources import SilenceSource
from rtkit.errors import SessionEndedError, WebSocketConnectError
from rtkit.realtime.events import AudioDropped, Interrupted, Reconnected, Reconnecting, SessionEnded
from rtkit.realtime.settings import Settings
from tests.net.test_cancel import cancelled_after
from tests.realtime.support.memory import GoneError, MemoryCaller, memory_realtime
from tests.realtime.support.model import ModelServer, text_of
from tests.realtime.test_session import reply, same, serving

pytestmark = pytest.mark.anyio

SECOND = 48_000
"""Bytes of sound."""


def sent(model: ModelServer, connection: int, prefix: str) -> list[Any]:
    """The events of a kind that a connection of the server got."""
    events = (event for event in model.connections[connection].events if event["type"].startswith(prefix))
    return [event["type"].removeprefix(prefix) for event in events]


# -- interrupt


async def test_interrupt_without_playback_cancels_the_reply(virtual_time: None) -> None:
    model = ModelServer(delay=1.0)
    told: list[Any] = []
    async with serving(model) as (make, _), make() as session:
        session.on(Interrupted, told.append)
        await session.interrupt()  # there is nothing to interrupt
        session.say("one two three four")
        await session.wait_for("response.output_text.delta", timeout=60)
        await session.interrupt()
        await session.interrupt()
        done = await reply(session)
        assert done.response.status == "cancelled"
        same(session, model)
        assert sent(model, 0, "response.") == ["create", "cancel"]
        assert model.connections[0].refused == []
        assert told == []  # nothing was audible
        session.say("again")
        assert (await reply(session)).response.status == "completed"


@pytest.mark.parametrize("detection", [{"type": "server_vad"}, None], ids=["turns", "commit"])
async def test_interrupt_by_the_program_cancels_a_reply_that_is_heard(
    virtual_time: None, detection: Any
) -> None:
    """With turn detection too: the server cancels only where it hears somebody speak."""
    model = ModelServer(lambda items: ["word " * 40, "another"], audio=True, delay=0.08)
    async with serving(model) as (make, _), make(turn_detection=detection) as session:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            session.say("Go on")
            await session.wait_for("response.output_audio.delta", timeout=60)
            await anyio.sleep(1)
            await session.interrupt()
            done = await reply(session)
            assert done.response.status == "cancelled"
            tasks.cancel_scope.cancel()
        assert [item.role for item in session.conversation] == ["user", "assistant"]
        assert sent(model, 0, "response.") == ["create", "cancel"]


# -- sound: commit and clear


async def offline(model: ModelServer, server: Any, session: Any) -> None:
    server.refuse = server.refuse or [0]
    await model.connections[-1].caller.drop()
    await session.wait_for(Reconnecting, timeout=60)


async def test_clear_audio_forgets_what_was_not_committed(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, server), make(turn_detection=None) as session:
        session.send_audio(b"\1" * 480)
        session.clear_audio()  # before it has gone out
        await session.wait_for("input_audio_buffer.cleared", timeout=60)
        session.send_audio(b"\2" * 480)
        while not model.connections[0].heard:
            await anyio.sleep(0.1)
        session.clear_audio()  # after that
        await session.wait_for("input_audio_buffer.cleared", timeout=60)
        await offline(model, server, session)
        session.send_audio(b"\3" * 480)
        session.clear_audio()
        session.send_audio(b"\4" * 480)
        session.commit_audio()
        await reply(session)
        assert bytes(model.connections[0].heard) == b"\2" * 480
        assert bytes(model.connections[1].heard) == b"\4" * 480
        same(session, model)
        assert session.conversation.text == "user: 480 bytes\nassistant: You said: 480 bytes"


@pytest.mark.parametrize("when", ["waiting", "sent"])
async def test_clear_audio_keeps_what_was_committed(virtual_time: None, when: str) -> None:
    """As push to talk does: what was said before is complete, and a press begins anew."""
    model = ModelServer()
    async with serving(model) as (make, server), make(turn_detection=None) as session:
        if when == "waiting":
            await offline(model, server, session)
        else:
            # The sound and its commit arrive, and nothing of the answer.
            model.connections[0]._left = 2
            await session.wait_for("session.updated", timeout=60)
        session.send_audio(b"\1" * 480)
        session.commit_audio()
        if when == "sent":
            await session.wait_for(Reconnecting, timeout=60)
        session.send_audio(b"\2" * 4800)
        session.clear_audio()
        await reply(session)
        assert bytes(model.connections[1].heard) == b"\1" * 480
        same(session, model)
        assert session.conversation.text == "user: 480 bytes\nassistant: You said: 480 bytes"
        assert model.connections[1].refused == []


async def test_what_was_committed_without_a_connection_stays_apart(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, server), make(turn_detection=None) as session:
        await offline(model, server, session)
        for size in (480, 960):
            session.send_audio(bytes(size))
            session.commit_audio(respond=False)
        session.send_audio(bytes(1440))  # goes on
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        assert [text_of(item) for item in model.items] == ["480 bytes", "960 bytes"]
        assert len(model.connections[1].buffer) == 1440
        assert model.connections[1].refused == []
        same(session, model)


async def test_what_was_committed_and_not_confirmed_stays_apart(virtual_time: None) -> None:
    """The line goes dead when two utterances have gone out, and the beginning of a third."""
    model = ModelServer()
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        await session.wait_for("session.updated", timeout=60)
        connection = model.connections[0]
        connection.commit = never  # type: ignore[method-assign]
        for size in (480, 960):
            session.send_audio(bytes(size))
            session.commit_audio(respond=False)
        session.send_audio(bytes(1440))
        while len(connection.heard) < 480 + 960 + 1440:
            await anyio.sleep(0.1)
        await connection.caller.drop()
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        assert [text_of(item) for item in model.items] == ["480 bytes", "960 bytes"]
        assert len(model.connections[1].buffer) == 1440
        assert model.connections[1].refused == []
        same(session, model)


async def never(event: Any) -> None:
    """No answer."""


async def test_a_commit_of_nothing_is_refused_once(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        session.commit_audio(respond=False)
        error = await session.wait_for("error", timeout=60)
        assert error.error.code == "input_audio_buffer_commit_empty"
        session.send_audio(bytes(480))
        while not model.connections[0].heard:
            await anyio.sleep(0.1)
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        assert len(model.connections[1].buffer) == 480  # it was not committed
        assert model.connections[1].refused == []


# -- update


@pytest.mark.parametrize("heard", [True, False], ids=["heard", "lost on the way"])
async def test_an_update_is_told_again_after_a_loss(virtual_time: None, heard: bool) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make(instructions="Be brief.", voice="marin") as session:
        await session.wait_for("session.updated", timeout=60)
        first = model.connections[0]
        if not heard:
            first._left = 1  # the line is dead when it comes
        session.update(instructions="Be long.", audio={"output": {"speed": 1.25}})
        session.update(tool_choice="none")
        if heard:
            await session.wait_for(
                "session.updated", lambda event: event.session.tool_choice == "none", timeout=60
            )
            await first.caller.drop()
        await session.wait_for(Reconnected, timeout=60)
        session.say("hello")
        await reply(session)
        assert sent(model, 1, "session.") == ["update"]  # all of it at once, before the history
        assert model.connections[1].events[0]["session"] == {
            "type": "realtime",
            "instructions": "Be long.",
            "tool_choice": "none",
            "audio": {"output": {"voice": "marin", "speed": 1.25}},
        }


async def test_an_update_of_a_session_that_comes_back_is_told_once(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, server), make() as session:
        await offline(model, server, session)
        session.update(instructions="while it was away")
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        assert [event["session"] for event in model.connections[1].events] == [
            {"type": "realtime", "instructions": "while it was away"}
        ]


# -- nothing is lost without a word


async def test_a_long_utterance_that_is_cut_says_what_is_lost_of_it(virtual_time: None) -> None:
    model = ModelServer()
    dropped: list[AudioDropped] = []
    settings = Settings(replay_audio=2)
    async with serving(model) as (make, _), make(turn_detection=None, settings=settings) as session:
        session.on(AudioDropped, dropped.append)
        for _ in range(3):
            session.send_audio(bytes(SECOND))
        while len(model.connections[0].heard) < 3 * SECOND:
            await anyio.sleep(0.1)
        assert dropped == []
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnected, timeout=60)
        session.commit_audio()
        await reply(session)
        assert session.conversation.text.startswith(f"user: {2 * SECOND} bytes")
    assert dropped == [AudioDropped(SECOND, "too_old")]


async def test_giving_up_tells_of_the_sound_that_waits(virtual_time: None) -> None:
    model = ModelServer()
    told: list[Any] = []
    settings = Settings(max_retries=1)
    async with serving(model) as (make, server), make(turn_detection=None, settings=settings) as session:
        session.on(AudioDropped, told.append)
        session.on(SessionEnded, told.append)
        server.refuse = [0] * 9
        await offline(model, server, session)
        session.send_audio(bytes(480))
        session.commit_audio()
        await session.wait_for(SessionEnded, timeout=60)
    dropped, ended = told
    assert dropped == AudioDropped(480, "ended")
    assert [event["type"] for event in ended.unsent] == ["input_audio_buffer.commit", "response.create"]


# -- entering


async def test_what_is_used_outside_of_its_block_says_where_it_is(virtual_time: None) -> None:
    where = re.escape("`async with client.realtime.session(...) as session:`")
    async with serving(ModelServer()) as (make, server):
        manager = make()
        for name in ("on", "say", "send", "send_audio", "wait_for", "conversation"):
            with pytest.raises(AttributeError, match=f"{name!r} belongs to the session itself.*{where}"):
                getattr(manager, name)
        with pytest.raises(AttributeError, match="no attribute '_private'"):
            _ = manager._private
        with pytest.raises(TypeError, match=f"not to be awaited.*{where}"):
            await manager
        with pytest.raises(TypeError, match=f"not `with`.*{where}"):
            manager.__enter__()
        with pytest.raises(TypeError, match=f"events are of the session itself.*{where}"):
            aiter(manager)
        assert server.dialled == []
        async with manager:
            with pytest.raises(AttributeError, match="'on' belongs to the session itself"):
                _ = manager.on


async def hang(*_: Any) -> Any:
    await anyio.sleep_forever()


async def silence(caller: Any) -> None:
    """A server that takes the connection, and says nothing."""
    while True:
        await caller.receive()


@pytest.mark.parametrize("at", ["dialling", "upgrading", "waiting for the session"])
async def test_cancelled_while_it_is_entered_nothing_stays_open(
    virtual_time: None, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with (
        memory_realtime(silence) as server,
        AsyncOpenAI(api_key="k", base_url="http://memory/v1") as client,
    ):
        options = server.options
        if at == "dialling":
            options["connect_tcp"] = hang
        elif at == "upgrading":
            monkeypatch.setattr(server, "_serve", hang)
        manager = client.realtime.session(model="m", websocket_connection_options=options)
        with anyio.move_on_after(5) as waiting:
            async with manager:
                pytest.fail("it was entered")
        assert waiting.cancelled_caught
        assert server.open_streams == 0


async def test_cancelled_anywhere_while_it_is_entered_nothing_stays_open() -> None:
    """On sockets; what stays open is a ResourceWarning, and fails."""
    with rtkit.local.serve() as server:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:

            async def enter() -> None:
                async with client.realtime.session(model="m"):
                    pass

            for turns in itertools.count(0, 7):
                if await cancelled_after(turns, enter):
                    break
                gc.collect()
    assert turns > 7


async def test_what_is_given_to_a_session_that_is_over_is_refused(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _):
        async with make() as session:
            session.say("hello")
            await reply(session)
            await session.close()
            for give in (
                lambda: session.say("too late"),
                lambda: session.send_item({"type": "message", "role": "user", "content": []}),
                session.respond,
                session.commit_audio,
                session.update,
                lambda: session.delete_item("item"),
            ):
                with pytest.raises(SessionEndedError, match=r"the session is over, and .* is not sent"):
                    give()
            session.send_audio(bytes(480))
            session.clear_audio()
            session.cancel()
            await session.interrupt()
        assert len(session.conversation) == 2
        assert isinstance(pickle.loads(pickle.dumps(SessionEndedError("an item"))), SessionEndedError)


# -- a server that says nothing


class Mute(ModelServer):
    """Takes some of the connections, and says nothing there."""

    def __init__(self, *mute: int) -> None:
        super().__init__()
        self._mute = mute

    async def __call__(self, caller: MemoryCaller) -> None:
        if caller.number not in self._mute:
            await super().__call__(caller)
        with suppress(GoneError):
            while True:
                await caller.receive()


async def test_entering_raises_where_the_server_says_nothing(virtual_time: None) -> None:
    async with serving(Mute(0)) as (make, _):
        began = anyio.current_time()
        with pytest.raises(WebSocketConnectError, match="has said nothing for greeting_timeout=10 s"):
            async with make():
                pytest.fail("it was entered")
        assert anyio.current_time() - began == pytest.approx(10, abs=0.1)


async def test_a_connection_that_says_nothing_is_replaced(virtual_time: None) -> None:
    model = Mute(1, 2)
    model.drop_after = [1]
    async with serving(model) as (make, server), make() as session:
        await session.wait_for(Reconnected, timeout=60)
        session.say("hello")
        assert (await reply(session)).response.status == "completed"
        assert len(server.streams) == 4
