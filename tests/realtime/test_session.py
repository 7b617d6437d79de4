"""The session, against a server that converses in memory; in virtual time."""

from __future__ import annotations

import dataclasses
import datetime
import json
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

import anyio
import numpy as np
import pydantic
import pytest

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.core.model import to_dict
from rtkit.errors import (
    EventTimeoutError,
    StreamEndedError,
    WebSocketConnectError,
    WebSocketConnectionClosedError,
)
from rtkit.realtime.events import (
    AudioDropped,
    EventsDropped,
    LimitReached,
    Reconnected,
    Reconnecting,
    ReplyCut,
    SessionEnded,
    ToolFinished,
    ToolStarted,
)
from rtkit.realtime.session.tools import ToolSettings
from rtkit.realtime.settings import Settings
from rtkit.realtime.state.limits import Limits, Prices
from tests.realtime.support.memory import MemoryRealtime, memory_realtime
from tests.realtime.support.model import ModelServer, shape, text_of

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def serving(model: ModelServer) -> Any:
    async with (
        memory_realtime(model) as server,
        AsyncOpenAI(api_key="k", base_url="http://memory/v1") as client,
    ):

        def session(**options: Any) -> Any:
            return client.realtime.session(
                **{"model": "m", "websocket_connection_options": server.options, **options}
            )

        yield session, server
        assert server.open_streams == 0


def same(session: Any, model: ModelServer) -> None:
    """The mirror is what the server has."""
    assert [shape(item.value) for item in session.conversation] == [shape(item) for item in model.items]


async def reply(session: Any) -> Any:
    return await session.wait_for("response.done", timeout=10_000)


async def test_a_conversation_and_its_mirror(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _):
        async with make(instructions="Be brief.", voice="marin", turn_detection=None) as session:
            session.say("Hello there")
            done = await reply(session)
            assert done.response.status == "completed"
            same(session, model)
            assert session.conversation.text == "user: Hello there\nassistant: You said: Hello there"
            assert session.state == "live"
            assert session.reply_state == "idle"
        assert session.state == "closed"
        assert model.connections[0].session == {
            "type": "realtime",
            "instructions": "Be brief.",
            "audio": {"output": {"voice": "marin"}, "input": {"turn_detection": None}},
        }


async def test_events_are_iterated_to_the_end(virtual_time: None) -> None:
    async with serving(ModelServer()) as (make, _), make() as session:
        kinds = []
        aiter(session)
        session.say("a b")
        async for event in session:
            kinds.append(event.type)
            if event.type == "response.done":
                await session.close()
    assert "response.output_text.delta" in kinds
    assert kinds[-1] == "rtkit.session.ended"


async def test_a_wish_waits_for_its_turn_and_wishes_become_one(virtual_time: None) -> None:
    model = ModelServer(delay=1.0)
    async with serving(model) as (make, _), make() as session:
        session.say("one two three")
        await session.wait_for("response.created", timeout=60)
        session.respond()
        session.respond()
        session.respond(metadata={"a": "b"})
        for _ in range(3):
            await reply(session)
        connection = model.connections[0]
        assert connection.asked == 3
        assert connection.refused == []
        assert session.reply_state == "idle"


async def test_the_race_with_the_servers_own_reply(virtual_time: None) -> None:
    """The server answers speech by itself at the moment in which the program asks."""
    model = ModelServer(delay=1.0)
    async with serving(model) as (make, _), make() as session, anyio.create_task_group() as tasks:
        await session.wait_for("session.updated", timeout=60)
        connection = model.connections[0]
        connection.reply(tasks)
        session.respond()
        await reply(session)
        await reply(session)
        assert connection.refused == ["conversation_already_has_active_response"]
        assert connection.asked == 2
        tasks.cancel_scope.cancel()


async def test_what_is_asked_beside_the_conversation_is_not_lost(virtual_time: None) -> None:
    model = ModelServer(delay=1.0)
    cut: list[ReplyCut] = []
    async with serving(model) as (make, _), make() as session:
        session.on(ReplyCut, cut.append)
        session.respond(conversation="none", metadata={"topic": "x"})
        done = await reply(session)
        assert done.response.metadata["topic"] == "x"
        session.respond(conversation="none")
        await session.wait_for("response.created", timeout=10)
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=10)
        session.respond(conversation="none")  # without a connection
        await anyio.sleep(100)
        assert [connection.asides for connection in model.connections] == [2, 2]
        assert [event.asked_again for event in cut] == [True]
        assert session.reply_state == "idle"
        assert list(session.conversation) == []


async def test_cancelling_a_reply(virtual_time: None) -> None:
    model = ModelServer(delay=1.0)
    async with serving(model) as (make, _), make() as session:
        session.say("one two three four")
        await session.wait_for("response.output_text.delta", timeout=60)
        session.cancel()
        session.cancel()
        done = await reply(session)
        assert done.response.status == "cancelled"
        same(session, model)
        session.say("again")
        assert (await reply(session)).response.status == "completed"
        session.cancel()
        same(session, model)


# -- tools


def calling(*calls: tuple[str, str]) -> Any:
    """Calls these tools at once when something is said, and tells their outputs then."""

    def answer(items: list[dict[str, Any]]) -> Any:
        last = items[-1]
        if last["type"] == "function_call_output":
            return [f"The tool says {last['output']}"]
        if last.get("role") == "system":
            return [f"At last: {text_of(last)}"]
        return list(calls)

    return answer


async def weather(city: str, days: int = 1) -> str:
    """The weather.

    Args:
        city: Where.
    """
    await anyio.sleep(5)
    return f"{days} days of sun in {city}"


def blocking(city: str) -> dict[str, Any]:
    return {"city": city, "by": "thread"}


async def test_tools_run_and_are_answered_once(virtual_time: None) -> None:
    model = ModelServer(calling(("weather", '{"city":"Oslo","days":2}'), ("weather", '{"city":"Rome"}')))
    async with serving(model) as (make, _), make(tools=[weather]) as session:
        session.say("Weather?")
        await reply(session)
        await reply(session)
        same(session, model)
        outputs = [
            item.value["output"] for item in session.conversation if item.type == "function_call_output"
        ]
        assert sorted(outputs) == ["1 days of sun in Rome", "2 days of sun in Oslo"]
        assert model.connections[0].asked == 2  # one for both
        assert anyio.current_time() < 10  # beside each other
        described = model.connections[0].session["tools"][0]
        assert described["name"] == "weather"
        assert described["type"] == "function"
        assert set(described["parameters"]["properties"]) == {"city", "days"}


@dataclasses.dataclass
class Configured:
    audio: Any
    output_modalities: Any = ("audio",)


class Said(pydantic.BaseModel):
    type: str
    role: str
    content: list[Any]


async def measured(city: str) -> Any:
    return {"degrees": np.array([1.5, 2]), "on": {datetime.date(2026, 1, 2)}, "of": Said}


async def test_objects_of_the_program_configure_and_speak_and_are_returned(virtual_time: None) -> None:
    model = ModelServer(calling(("measured", '{"city":"Oslo"}')))
    config = Configured({"output": Configured("x", None)})
    said = Said(type="message", role="user", content=[{"type": "input_text", "text": "Weather?"}])

    async def measure(city: str) -> Any:
        return (await measured(city)) | {"of": config}

    measure.__name__ = "measured"
    async with serving(model) as (make, _), make(tools=[measure], config=config) as session:
        with pytest.raises(TypeError, match=r"item\.content\[0\]\.text is bytes"):
            session.send_item({"content": [{"type": "input_text", "text": b"x"}]})
        with pytest.raises(TypeError, match="instructions is bytes"):
            session.update(instructions=b"x")
        session.send_item(said, respond=True)
        await reply(session)
        await reply(session)
        same(session, model)
        (output,) = [each for each in session.conversation if each.type == "function_call_output"]
        assert json.loads(output.value["output"]) == {
            "degrees": [1.5, 2], "on": ["2026-01-02"],
            "of": {"audio": {"output": {"audio": "x", "output_modalities": None}}, "output_modalities": ["audio"]},
        }  # fmt: skip
        assert model.connections[0].session["audio"]["output"]["audio"] == "x"
    for wrong, place in (
        ({"config": Configured(b"")}, "config.audio"),
        ({"instructions": b""}, "instructions"),
    ):
        with pytest.raises(TypeError, match=f"{place} is bytes"):
            await make(**wrong).__aenter__()


async def failing(city: str) -> str:
    raise LookupError(f"no such city: {city}")


async def hanging(city: str) -> str:
    await anyio.sleep_forever()
    raise AssertionError


@pytest.mark.parametrize(
    ("call", "kind", "message"),
    [
        (("failing", '{"city":"Atlantis"}'), "LookupError", "no such city: Atlantis"),
        (("hanging", '{"city":"x"}'), "timeout", "longer than 30 s"),
        (("failing", '{"city":7}'), "invalid_arguments", "city"),
        (("refused", '{"city":"x"}'), "refused", "does not allow"),
    ],
)
async def test_what_goes_wrong_reaches_the_model_as_text(
    virtual_time: None, call: tuple[str, str], kind: str, message: str
) -> None:
    async def refused(city: str) -> str:
        raise AssertionError

    async def approve(name: str, arguments: Any) -> bool:
        return name != "refused"

    settings = ToolSettings(timeout=30, approve=approve)
    model = ModelServer(calling(call))
    finished: list[ToolFinished] = []
    async with (
        serving(model) as (make, _),
        make(tools=[failing, hanging, refused], tool_settings=settings) as session,
    ):
        session.on(ToolFinished, finished.append)
        session.say("Go")
        await reply(session)
        await reply(session)
        output = json.loads(
            next(i.value["output"] for i in session.conversation if i.type == "function_call_output")
        )
        assert output["error"]["type"] == kind
        assert message in output["error"]["message"]
        assert [event.name for event in finished] == [call[0]]


async def test_a_call_that_runs_can_be_broken_off(virtual_time: None) -> None:
    model = ModelServer(calling(("hanging", '{"city":"x"}')))
    async with serving(model) as (make, _), make(tools=[hanging]) as session:
        finished: list[ToolFinished] = []
        session.on(ToolFinished, finished.append)
        session.say("Go")
        started = await session.wait_for(ToolStarted, timeout=60)
        assert session.cancel_tool(started.call_id)
        await session.wait_for(ToolFinished, timeout=60)
        await reply(session)
        assert [(event.name, event.cancelled, event.error) for event in finished] == [("hanging", True, None)]
        output = json.loads(
            next(i.value["output"] for i in session.conversation if i.type == "function_call_output")
        )
        assert output["error"]["type"] == "cancelled"
        assert anyio.current_time() < 50  # not at its time limit
        assert not session.cancel_tool(started.call_id)
        assert not session.cancel_tool("no such call")
        same(session, model)


async def test_a_slow_tool_answers_first_and_finishes_later(virtual_time: None) -> None:
    async def slow(city: str) -> str:
        await anyio.sleep(60)
        return "done at last"

    model = ModelServer(calling(("slow", '{"city":"x"}')))
    settings = ToolSettings(timeout=120, answer_after=2)
    async with serving(model) as (make, _), make(tools=[slow], tool_settings=settings) as session:
        session.say("Go")
        await reply(session)
        await reply(session)
        assert anyio.current_time() < 5
        assert "running" in session.conversation.text
        await reply(session)
        assert "done at last" in session.conversation.text
        same(session, model)


async def test_a_dict_is_a_tool_that_the_program_runs(virtual_time: None) -> None:
    own = {"type": "function", "name": "own", "parameters": {"type": "object"}}
    model = ModelServer(calling(("own", "{}")))
    async with serving(model) as (make, _), make(tools=[own]) as session:
        session.say("Go")
        done = await reply(session)
        call = done.response.output[0]
        session.send_item(
            {"type": "function_call_output", "call_id": call.call_id, "output": "mine"}, respond=True
        )
        await reply(session)
        assert session.conversation.text.endswith("The tool says mine")
    async with serving(model) as (make, _):
        with pytest.raises(TypeError, match="a function or a dict"):
            await make(tools=[3]).__aenter__()
        with pytest.raises(ValueError, match="two tools"):
            await make(tools=[weather, weather]).__aenter__()


# -- survival


@pytest.mark.parametrize("code", [None, 1001, 1011, 1012])
async def test_a_cut_reply_is_asked_for_again(virtual_time: None, code: int | None) -> None:
    model = ModelServer(delay=0.1)
    model.drop_after, model.close_codes = [16], [code]
    events: list[Any] = []
    async with serving(model) as (make, _), make() as session:
        for kind in (Reconnecting, Reconnected, ReplyCut):
            session.on(kind, events.append)
        session.say("one two three four five")
        done = await reply(session)
        assert done.response.status == "completed"
        assert text_of(to_dict(done.response.output[0])) == "You said: one two three four five"
        same(session, model)
    assert len(model.connections) == 2
    assert [type(event) for event in events] == [ReplyCut, Reconnecting, Reconnected]
    assert events[0].asked_again
    assert events[1].close_code == (code or 1006)
    kinds = [event["type"] for event in model.connections[1].events]
    assert kinds == ["session.update", *["conversation.item.create"] * (len(kinds) - 2), "response.create"]


async def test_a_reply_is_not_asked_for_again_where_the_server_names_nobody(virtual_time: None) -> None:
    """Without turn detection a response is the answer, though its metadata do not say so."""
    model = ModelServer()
    model.forgets_metadata = True
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        session.say("once")
        await reply(session)
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(60)
        assert [connection.asked for connection in model.connections] == [1, 0]
        same(session, model)


async def test_a_cut_reply_is_reported_if_that_is_wanted(virtual_time: None) -> None:
    model = ModelServer(delay=0.1)
    model.drop_after = [16]
    async with serving(model) as (make, _), make(settings=Settings(on_cut="report")) as session:
        session.say("one two three four five")
        cut = await session.wait_for(ReplyCut, timeout=60)
        assert not cut.asked_again
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(60)
        assert model.connections[1].asked == 0
        same(session, model)


async def test_what_is_said_without_a_connection_is_said_later_once(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, server), make() as session:
        session.say("first")
        await reply(session)
        server.refuse = [0, 503]
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=60)
        session.say("second", respond=False)
        session.update(instructions="new")
        deleted = session.say("deleted", respond=False)
        session.delete_item(deleted)
        session.say("third")
        await reply(session)
        same(session, model)
        said = [text_of(item) for item in model.items if item["role"] == "user"]
        assert said == ["first", "second", "third"]
        assert model.connections[1].session["instructions"] == "new"
        assert model.connections[1].asked == 1


async def test_what_was_deleted_is_not_brought_back_by_what_the_server_still_says(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make() as session:
        await session.wait_for("session.updated", timeout=60)
        # Two events come, two are told of the first: the deletion is not heard.
        model.connections[0]._left = 4
        kept = session.say("deleted at once", respond=False)
        session.delete_item(kept)
        await session.wait_for("conversation.item.added", timeout=60)
        assert kept not in session.conversation
        await session.wait_for(Reconnected, timeout=60)
        session.say("and now")
        await reply(session)
        assert [text_of(item) for item in model.items if item["role"] == "user"] == ["and now"]
        same(session, model)


async def test_a_tool_that_runs_across_a_loss_is_called_once(virtual_time: None) -> None:
    calls = []

    async def slow(city: str) -> str:
        calls.append(city)
        await anyio.sleep(20)
        return "ready"

    model = ModelServer(calling(("slow", '{"city":"x"}')))
    async with serving(model) as (make, _), make(tools=[slow]) as session:
        session.say("Go")
        await reply(session)
        await model.connections[0].caller.drop()
        await reply(session)
        assert calls == ["x"]
        assert session.conversation.text.endswith("The tool says ready")
        same(session, model)


async def test_giving_up_is_told_with_what_was_not_sent(virtual_time: None) -> None:
    model = ModelServer()
    ended: list[SessionEnded] = []
    settings = Settings(max_retries=3, initial_delay=1, max_delay=2)
    async with serving(model) as (make, server), make(settings=settings) as session:
        session.on(SessionEnded, ended.append)
        server.refuse = [0] * 10
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=60)
        session.say("lost")
        await session.wait_for(SessionEnded, timeout=60)
        assert len(server.dialled) == 4
    (event,) = ended
    assert isinstance(event.error, WebSocketConnectError)
    assert [each["type"] for each in event.unsent] == ["conversation.item.create", "response.create"]
    assert session.state == "closed"


async def test_entering_raises_when_there_is_no_connection(virtual_time: None) -> None:
    async with serving(ModelServer()) as (make, server):
        server.refuse = [401]
        with pytest.raises(WebSocketConnectError):
            async with make():
                pytest.fail("it connected")


async def test_a_refusal_by_close_code_ends_the_session(virtual_time: None) -> None:
    model = ModelServer()
    model.drop_after, model.close_codes = [1], [4000]
    ended: list[SessionEnded] = []
    async with serving(model) as (make, _), make() as session:
        session.on(SessionEnded, ended.append)
        await anyio.sleep(1)
    (event,) = ended
    assert isinstance(event.error, WebSocketConnectionClosedError)
    assert event.error.code == 4000


async def test_a_connection_is_replaced_in_a_pause(virtual_time: None) -> None:
    model = ModelServer(delay=200.0)
    settings = Settings(roll_over_after=300, session_limit=3600)
    async with serving(model) as (make, _), make(settings=settings) as session:
        session.say("hello")  # takes 600 seconds
        await reply(session)
        assert len(model.connections) == 1
        again = await session.wait_for(Reconnected, timeout=60)
        assert again.restored == 2
        await anyio.sleep(1)
        same(session, model)
        session.say("more")
        await reply(session)
        assert len(model.connections) == 2
        assert session.metrics.reconnects == 1
        same(session, model)


async def test_a_connection_is_replaced_before_the_end_that_the_server_names(virtual_time: None) -> None:
    model = ModelServer()
    model.expires_in = 600
    async with serving(model) as (make, _), make() as session:
        begun = anyio.current_time()
        session.say("hello")
        await reply(session)
        model.expires_in = None
        event = await session.wait_for(Reconnecting, timeout=600)
        assert event.reason == "rollover"
        assert 500 < anyio.current_time() - begun < 570
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        same(session, model)
        with pytest.raises(EventTimeoutError):  # the settings again, where the server says nothing
            await session.wait_for(Reconnecting, timeout=3000)


async def test_a_snapshot_goes_on_in_another_session(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _):
        async with make() as session:
            session.say("remember me")
            await reply(session)
            snapshot = json.loads(json.dumps(session.snapshot()))
        async with make(history=snapshot) as session:
            assert session.conversation.text.startswith("user: remember me")
            session.respond()
            await reply(session)
            same(session, model)
            assert text_of(model.items[0]) == "remember me"
        with pytest.raises(ValueError, match="no snapshot"):
            async with make(history={}):
                pytest.fail("it took it")


# -- sound


async def test_sound_that_was_not_committed_is_sent_again(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        session.send_audio(bytes(48_000))
        while len(model.connections[0].heard) < 48_000:
            await anyio.sleep(0.1)
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=60)
        session.send_audio(b"\1" * 480)
        session.commit_audio()
        await reply(session)
        assert bytes(model.connections[1].heard) == bytes(48_000) + b"\1" * 480
        same(session, model)
        assert session.conversation.text == "user: 48480 bytes\nassistant: You said: 48480 bytes"


async def test_old_sound_is_not_sent_but_told_of(virtual_time: None) -> None:
    model = ModelServer()
    dropped: list[AudioDropped] = []
    settings = Settings(replay_audio=5, max_audio_behind=60, initial_delay=2, max_delay=2)
    async with serving(model) as (make, server), make(settings=settings) as session:
        session.on(AudioDropped, dropped.append)
        server.refuse = [0] * 4
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=60)
        session.send_audio(b"\0" * 4800)
        await anyio.sleep(6)
        session.send_audio(b"\1" * 480)
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        assert bytes(model.connections[1].heard) == b"\1" * 480
    assert dropped == [AudioDropped(4800, "too_old")]


@pytest.mark.parametrize("policy", ["drop_oldest", "drop_newest"])
async def test_sound_that_the_line_does_not_take_is_dropped_by_policy(
    virtual_time: None, policy: Any
) -> None:
    model = ModelServer()
    dropped: list[AudioDropped] = []
    settings = Settings(max_audio_behind=1, when_behind=policy)
    async with serving(model) as (make, server), make(settings=settings) as session:
        session.on(AudioDropped, dropped.append)
        server.refuse = [0]
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=60)
        for number in range(12):
            session.send_audio(bytes([number]) * 4800)  # a tenth of a second
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        heard = model.connections[1].heard
        kept = range(2, 12) if policy == "drop_oldest" else range(10)
        assert bytes(heard) == b"".join(bytes([number]) * 4800 for number in kept)
    assert sum(event.size for event in dropped) == 9600


async def test_a_slow_handler_holds_nothing_up(virtual_time: None) -> None:
    model = ModelServer()
    lost: list[EventsDropped] = []
    release = anyio.Event()

    async def slow(event: Any) -> None:
        await release.wait()

    async with serving(model) as (make, _), make(settings=Settings(max_events=10)) as session:
        session.on("session.updated", slow)
        session.on(EventsDropped, lost.append)
        for said in range(1, 6):
            session.say("one two three four")
            while session.conversation.text.count("You said: one two three four") < said:
                await anyio.sleep(0.1)
        same(session, model)
        release.set()
        await anyio.sleep(1)
    assert lost
    assert sum(event.count for event in lost) > 50


async def test_an_iteration_that_is_slow_is_told_what_it_lost(virtual_time: None) -> None:
    """At the place where it was lost, and counted; another consumer has a queue and a count of its own."""
    model = ModelServer()
    async with serving(model) as (make, _), make(settings=Settings(max_events=50)) as session:
        aiter(session)
        fast = session.subscribe("response.output_text.delta", max_queue=1000)
        session.say("word " * 199)
        await reply(session)
        await anyio.sleep(1)
        assert session.events_dropped > 100
        told, came = [], 0
        async with fast:
            await session.close()
            async for event in session:
                if isinstance(event, EventsDropped):
                    told.append(event)
                came += event.type == "response.output_text.delta"
            assert (fast.dropped, fast.queued) == (0, 202)
        [lost] = told
        assert lost.count == session.events_dropped
        assert lost.by_type["response.output_text.delta"] + came == 202


async def test_events_that_wait_are_bounded_in_bytes(virtual_time: None) -> None:
    model = ModelServer()
    release = anyio.Event()
    lost: list[EventsDropped] = []

    async def slow(event: Any) -> None:
        await release.wait()

    settings = Settings(max_event_bytes=100_000)
    async with serving(model) as (make, _), make(settings=settings) as session:
        session.on("session.updated", slow)
        session.on(EventsDropped, lost.append)
        session.update(instructions="x")
        await anyio.sleep(1)
        for _ in range(20):
            await model.connections[0].emit("some.delta", delta="x" * 20_000)
        await anyio.sleep(1)
        release.set()
        await anyio.sleep(1)
    [event] = lost
    assert event.by_type["some.delta"] == 15


# -- limits


@pytest.mark.parametrize(
    ("limits", "limit"),
    [
        (Limits(minutes=0.5), "minutes"),
        (Limits(tokens=50), "tokens"),
        (Limits(cost=0.004, prices=Prices(text_input=100, audio_output=100)), "cost"),
        (Limits(silence=25), "silence"),
    ],
)
async def test_a_limit_ends_the_session_politely(virtual_time: None, limits: Limits, limit: str) -> None:
    model = ModelServer(delay=5.0)
    reached: list[LimitReached] = []
    async with serving(model) as (make, _), make(settings=Settings(limits=limits)) as session:
        session.on(LimitReached, reached.append)
        with anyio.move_on_after(300), suppress(StreamEndedError):
            for _ in range(2 if limit == "silence" else 20):
                session.say("x")
                await reply(session)
        ended = await session.wait_for(SessionEnded, timeout=100) if session.state != "closed" else None
        assert ended is None or ended.error is None
    assert reached == [LimitReached(limit, certain=False)]
    assert all(item.status != "in_progress" for item in session.conversation)


async def test_after_the_grace_it_ends_for_certain(virtual_time: None) -> None:
    model = ModelServer(delay=1000.0)
    reached: list[LimitReached] = []
    async with (
        serving(model) as (make, _),
        make(settings=Settings(limits=Limits(minutes=1, grace=7))) as session,
    ):
        session.on(LimitReached, reached.append)
        session.say("x")
        await session.wait_for(SessionEnded, timeout=1000)
        assert anyio.current_time() == pytest.approx(67, abs=1)
    assert [event.certain for event in reached] == [False, True]


# -- the end


async def test_closing_sends_the_rest_first(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make() as session:
        for number in range(50):
            session.say(str(number), respond=False)
    created = [e for e in model.connections[0].events if e["type"] == "conversation.item.create"]
    assert len(created) == 50
    with pytest.raises(RuntimeError, match="entered once"):
        await session.__aenter__()
    async with serving(model) as (make, _):
        once = make()
        async with once:
            pass
        with pytest.raises(RuntimeError, match="entered once"):
            await once.__aenter__()


async def test_an_exception_in_the_block_comes_out_as_it_is(virtual_time: None) -> None:
    async with serving(ModelServer()) as (make, _):
        with pytest.raises(ZeroDivisionError):
            async with make():
                raise ZeroDivisionError
        with pytest.raises(EventTimeoutError):
            async with make() as session:
                await session.wait_for("never", timeout=1)


async def converse_briefly(make: Any, settings: Settings) -> None:
    async with make(tools=[weather], settings=settings) as session:
        session.say("hello")
        await reply(session)


async def test_cancelled_at_every_turn_nothing_stays_open(request: pytest.FixtureRequest) -> None:
    from tests.net.test_cancel import cancelled_after

    # Every turn where connections are made and lost; later every few, by each loop others.
    first = 40 + 19 * ["asyncio", "uvloop", "trio"].index(request.node.callspec.id)
    for turns in [*range(40), *range(first, 3000, 57)]:
        model = ModelServer()
        model.drop_after = [9]
        async with serving(model) as (make, server):
            assert isinstance(server, MemoryRealtime)
            settings = Settings(initial_delay=0, max_delay=0)
            finished = await cancelled_after(turns, partial(converse_briefly, make, settings))
            assert server.open_streams == 0
        if finished:
            break
    else:
        pytest.fail("it never finished")
    assert turns > 30


async def test_what_is_no_event_and_what_drifts_is_left_out(
    virtual_time: None, caplog: pytest.LogCaptureFixture
) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make() as session:
        connection = model.connections[0]
        for odd in ("[1, 2]", "null", "no json", '{"type": 3}'):
            connection.caller._protocol.send_text(odd.encode())
        await connection.emit("response.output_item.done", item=None)
        await connection.emit("conversation.item.deleted", item=7)
        session.say("still here?")
        await reply(session)
        same(session, model)
    assert "not an event" in caplog.text


async def test_what_a_function_for_keys_raises_comes_out_as_it_is(virtual_time: None) -> None:
    async def key() -> str:
        raise LookupError("no key today")

    async with AsyncOpenAI(api_key=key, base_url="http://memory/v1") as client:
        with pytest.raises(LookupError, match="today"):
            async with client.realtime.session(model="m"):
                pytest.fail("it connected")


async def test_handlers_come_and_go(virtual_time: None) -> None:
    seen: list[Any] = []
    async with serving(ModelServer()) as (make, _):
        assert repr(make()) == "<AsyncSessionManager not entered>"
    async with serving(ModelServer()) as (make, _), make() as session:

        @session.on("response.done")
        def note(event: Any) -> None:
            seen.append(event)

        assert session.on("response.created", seen.append) is session
        session.off("response.created", seen.append)
        session.say("hello")
        await reply(session)
        assert repr(session) == "<RealtimeSession live, idle>"
    assert repr(session) == "<RealtimeSession closed, idle>"
    assert [event.type for event in seen] == ["response.done"]
