"""A turn of an agent's session: what is sent with which key, and what goes wrong on this side."""

from __future__ import annotations

from typing import Any

import httpx
import msgspec
import pytest

import rtkit
from rtkit.helpers.agents import AgentOutputParseError, AgentTurnResultError
from tests.helpers.support.aio import TURNS, Clock, make_client
from tests.helpers.support.turns import Session, call, event, message, session, turn

pytestmark = pytest.mark.anyio  # async only

BEGIN = [turn("created")]
END = [turn("completed"), session("idle")]


class Answer(msgspec.Struct):
    value: int


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(f"{TURNS}.sleep", made.sleep)
    return made


def stream_of(client: Any, **given: Any) -> Any:
    return client.beta.agents.sessions.stream("s", **{"input": "Hi", **given})


async def test_every_input_has_its_own_key(clock):
    server = Session([*BEGIN, call("tool"), *END])
    early = {"code": "invalid_request_error", "message": "Unknown pending tool call: c"}

    async def tool(arguments: dict[str, Any]) -> str:
        server.refusals = [(400, early)] * 3
        return "done"

    async with make_client(server) as client:
        headers = {"idempotency-KEY": "mine"}
        given = {"tool_handlers": {"tool": tool}, "extra_headers": headers, "idempotency_key": "other"}
        async with stream_of(client, **given) as stream:
            assert repr(stream).endswith("AgentSessionStream of s, open>")
            assert await stream.until_done() is stream
        assert [key for *_, key in server.asked[:3]] == [None, None, "mine"]
        assert len({key for *_, key in server.asked[3:]} - {None, "mine"}) == 1
        assert clock.slept == [0.1, 0.3, 0.6]
        assert [one["type"].rpartition(".")[2] for one in server.sent] == ["message", *["tool_result"] * 4]
        assert server.sent[0]["input"] == [
            {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
        ]

        messages = [{"role": "user", "content": [{"type": "input_text", "text": "a"}]}]
        async with stream_of(client, input=iter(messages), idempotency_key="k") as stream:
            pass
        assert server.sent[-1]["input"] == messages
        assert server.asked[-1][2] == "k"


@pytest.mark.parametrize("message", ["Unknown pending tool call: c", "Unknown pending tool call: d"])
async def test_an_output_that_is_refused_ends_the_stream(clock, message):
    server = Session([*BEGIN, call("tool"), *END])

    def tool(arguments: dict[str, Any]) -> None:
        server.refusals = [(400, {"code": "invalid_request_error", "message": message})] * 4

    async with make_client(server) as client, stream_of(client, tool_handlers={"tool": tool}) as stream:
        with pytest.raises(AgentTurnResultError, match="s has no result: observation_failed") as caught:
            await stream.get_final_result()
        assert isinstance(caught.value.__cause__, rtkit.BadRequestError)
        assert [one async for one in stream] == []
    assert len(clock.slept) == (3 if message.endswith("c") else 0)


async def test_the_answer_is_read_as_a_type():
    texts = [message('{"value": 1}'), message('{"value": 2}', 1)]
    async with make_client(Session([*BEGIN, *texts, *END])) as client:
        async with stream_of(client, output_type=Answer) as stream:
            result = await stream.get_final_result()
        assert result.output_parsed == Answer(1)
        with pytest.raises(AgentOutputParseError) as caught:
            result.parse(msgspec.defstruct("Other", [("name", str)]))
        assert caught.value.result is result
        assert isinstance(caught.value.__cause__, rtkit.OutputFormatError)
        artifacts = client.beta.agents.sessions.artifacts.for_result(result)
        assert repr(artifacts).endswith("of t in s>")
    async with (
        make_client(Session([*BEGIN, *END])) as client,
        stream_of(client, output_type=Answer) as stream,
    ):
        with pytest.raises(AgentOutputParseError):
            await stream.get_final_result()


async def test_a_session_has_to_be_idle_and_what_is_said_something():
    server = Session([], status="in_progress")
    async with make_client(server) as client:
        nothing: Any
        for nothing in ("", []):
            with pytest.raises(ValueError, match="input is empty"):
                stream_of(client, input=nothing)
        stream = stream_of(client)
        for method in (stream.__anext__, stream.get_final_result):
            with pytest.raises(RuntimeError, match="enter the stream first"):
                await method()
        assert not server.asked
        with pytest.raises(ValueError, match="the session s is in_progress, not idle"):
            async with stream:
                pass
        assert len(server.asked) == 1
        with pytest.raises(RuntimeError, match="entered once"):
            await stream.__aenter__()


async def test_an_input_that_is_refused_leaves_nothing_open():
    server = Session([*BEGIN, *END])
    server.refusals = [(409, {"message": "busy"})]
    async with make_client(server) as client:
        stream = stream_of(client)
        with pytest.raises(rtkit.ConflictError):
            await stream.__aenter__()
        assert stream._stream.response.is_closed
        assert [one async for one in stream] == []


async def test_who_leaves_early_has_no_result():
    async with make_client(Session([*BEGIN, message("a"), *END])) as client, stream_of(client) as stream:
        assert (await stream.__anext__()).type == "agent.session.turn.created"
        await stream.close()
        assert [one async for one in stream] == []
        for _ in range(2):
            with pytest.raises(AgentTurnResultError) as caught:
                await stream.get_final_result()
            assert (caught.value.reason, caught.value.turn_id) == ("incomplete", "t")


async def test_a_stream_that_breaks_off_says_so():
    async with make_client(Session(BEGIN)) as client, stream_of(client) as stream:
        with pytest.raises(rtkit.StreamEndedError, match="broke off while the end of the turn was awaited"):
            await stream.until_done()
        with pytest.raises(AgentTurnResultError, match="observation_failed") as caught:
            await stream.get_final_result()
        assert isinstance(caught.value.__cause__, rtkit.StreamEndedError)


async def test_a_budget_that_is_used_up_ends_the_turn_though_its_event_has_no_type():
    server = Session([*BEGIN, message("a"), turn("completed"), session("budget_reached")])
    async with make_client(server) as client, stream_of(client) as stream:
        result = await stream.get_final_result()
    assert result.output_text == "a"


async def test_what_a_server_leaves_out_breaks_nothing():
    bare: list[dict[str, Any]] = [
        {"type": kind} for kind in (
            "agent.session.turn.created", "agent.session.turn.completed", "agent.session.turn.item.done",
            "agent.session.turn.item.added", "agent.session.requires_action", "agent.session.budget_reached",
            "agent.session.idle", "agent.session.new",
        )
    ]  # fmt: skip
    odd = [event("agent.session.turn.item.done", item=None), event("agent.session.turn.created", turn=3)]
    kinds: list[str] = []
    server = Session([*bare, *BEGIN, *bare, *odd, message("a", index=None), *END])  # type: ignore[arg-type]
    async with make_client(server) as client, stream_of(client, tool_handlers={"tool": str}) as stream:
        async for one in stream:
            kinds.append(one.type)
        result = await stream.get_final_result()
    assert kinds == [one["type"] for one in server.events]
    assert result.output_text == "a"


async def test_a_tool_that_fails_is_told_to_who_wants_to_know():
    server = Session([*BEGIN, call("tool"), *END])
    told: list[Any] = []

    async def tool(arguments: dict[str, Any]) -> str:
        raise LookupError("secret")

    async def observe(failed: Any) -> None:
        told.append(failed)
        raise ValueError("an observer's own mistake")

    given = {"tool_handlers": {"tool": tool}, "on_tool_error": observe}
    async with make_client(server) as client, stream_of(client, **given) as stream:
        await stream.get_final_result()
    assert (type(told[0].error), told[0].stage, told[0].call_id) == (LookupError, "execution", "c")
    assert server.sent[1] == {
        "type": "agent.session.input.tool_result", "turn_id": "t", "call_id": "c", "success": False,
        "error": "Tool handler failed.",
    }  # fmt: skip


async def test_an_error_of_the_connection_is_the_cause():
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/events") and request.method == "GET":
            body = b"data: nonsense\n\n"
            return httpx.Response(200, content=body, headers={"content-type": "text/event-stream"})
        return httpx.Response(200, json={"id": "s", "status": "idle"})

    async with make_client(answer) as client, stream_of(client) as stream:
        with pytest.raises(AgentTurnResultError) as caught:
            await stream.get_final_result()
    assert caught.value.reason == "observation_failed"
    assert isinstance(caught.value.__cause__, rtkit.OpenAIError)


async def test_a_tool_as_a_handler_has_its_arguments_checked_and_spread():
    called: list[Any] = []

    @rtkit.function_tool(defer_loading=True)
    def weather(city: str, days: int = 1) -> str:
        """The weather."""
        called.append((city, days))
        return "fine"

    async def read(answer: Answer) -> dict[str, int]:
        called.append(answer)
        return {"double": 2 * answer.value}

    double = rtkit.pydantic_function_tool(Answer, handler=read, name="double", description="Doubles.")
    failed: list[Any] = []
    server = Session([
        *BEGIN, call("weather", '{"city": "Bern", "days": 2}', "c1"), call("double", {"value": 4}, "c2"),
        call("weather", '{"town": "Bern"}', "c3"), call("double", '{"value": "x"}', "c4"), *END,
    ])  # fmt: skip
    tools = {tool.name: tool for tool in (weather, double)}
    given = {"tool_handlers": tools, "on_tool_error": failed.append}
    async with make_client(server) as client, stream_of(client, **given) as stream:
        await stream.until_done()
    assert called == [("Bern", 2), Answer(value=4)]
    results = [(one["success"], one.get("output")) for one in server.sent[1:]]
    assert results == [(True, "fine"), (True, '{"double":8}'), (False, None), (False, None)]
    assert [(one.tool_name, one.stage) for one in failed] == [
        ("weather", "arguments"),
        ("double", "arguments"),
    ]
    assert weather.definition == {
        "type": "function",
        "name": "weather",
        "description": "The weather.",
        "parameters": weather.parameters,
        "defer_loading": True,
    }
    assert double.definition["description"] == "Doubles."
