"""``parse`` and ``stream`` through the client: what is sent, what comes, and how a stream may end."""

from __future__ import annotations

import json
from typing import Any

import httpx
import msgspec
import pydantic
import pytest

import rtkit
from rtkit.helpers.streams._async.accumulating import AsyncStreamManager
from tests.helpers import test_chat_state as chat
from tests.helpers import test_response_state as responses
from tests.helpers.support.aio import ChatCompletionStream, ResponseStream, make_client

pytestmark = pytest.mark.anyio  # async only


class Answer(msgspec.Struct):
    steps: list[str]
    final: str


class PydanticAnswer(pydantic.BaseModel):
    steps: list[str]
    final: str


def weather(city: str) -> str:
    """Say the weather."""
    return city


class Server:
    """Answers with an event stream, or with one object; notes what it was asked."""

    def __init__(self, reply: Any) -> None:
        self.reply = reply
        self.asked: list[dict[str, Any]] = []
        self.paths: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.paths.append(f"{request.method} {request.url.path}?{request.url.query.decode()}")
        if request.content:
            self.asked.append(json.loads(request.content))
        if isinstance(self.reply, dict):
            return httpx.Response(200, json=self.reply, headers={"x-request-id": "req_1"})
        body = b"".join(b"data: %b\n\n" % json.dumps(event).encode() for event in self.reply)
        return httpx.Response(200, content=body, headers={"content-type": "text/event-stream"})


COMPLETION = {
    "id": "c", "object": "chat.completion", "created": 1, "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": chat.ANSWER}}],
}  # fmt: skip
RESPONSE = responses.response("completed", output=[responses.message(chat.ANSWER)])
MESSAGES: Any = [{"role": "user", "content": "?"}]


@pytest.mark.parametrize("format_", [Answer, PydanticAnswer])
async def test_a_completion_is_parsed(format_):
    server = Server(COMPLETION)
    async with make_client(server) as client:
        completion = await client.chat.completions.parse(
            model="m", messages=MESSAGES, response_format=format_, tools=[weather]
        )
        assert completion.choices[0].message.parsed == format_(steps=["eins", "zw\u00f6i\n"], final="drei")
        assert completion._request_id == "req_1"
        with_raw: Any = client.chat.completions.with_raw_response
        raw = await with_raw.parse(model="m", messages=MESSAGES, response_format=format_)
        assert raw.parse().choices[0].message.parsed == completion.choices[0].message.parsed
        streamed: Any = client.chat.completions.with_streaming_response
        async with streamed.parse(model="m", messages=MESSAGES, response_format=format_) as reply:
            assert (await reply.parse()).choices[0].message.parsed == completion.choices[0].message.parsed
            assert (await reply.parse(to=dict))["id"] == "c"
    sent = server.asked[0]
    assert sent["response_format"]["json_schema"]["name"] == format_.__name__
    assert sent["response_format"]["json_schema"]["schema"]["required"] == ["steps", "final"]
    assert sent["tools"][0]["function"]["strict"] is True
    assert "tools" not in server.asked[1]


async def test_only_strict_function_tools_are_parsed():
    async with make_client(Server(COMPLETION)) as client:
        for tool, reason in [
            ({"type": "custom", "custom": {"name": "x"}}, "Currently only `function`"),
            ({"type": "function", "function": {"name": "loose"}}, "`loose` is not strict"),
        ]:
            with pytest.raises(ValueError, match=reason):
                await client.chat.completions.parse(model="m", messages=MESSAGES, tools=[tool])


async def test_a_completion_that_was_closed_early_is_no_final_one():
    server = Server(chat.STREAMS["structured"][:-1])  # of the rest nothing was read yet
    async with make_client(server) as client:
        async with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            await stream.__anext__()
        for _ in range(2):
            with pytest.raises(rtkit.StreamEndedError, match="broke off"):
                await stream.get_final_completion()
        assert stream.current_completion_snapshot.choices[0].finish_reason is None
        server.reply = chat.STREAMS["structured"]
        async with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            async for event in stream:
                if event.type == "chunk" and event.chunk.choices[0].finish_reason:
                    break
        assert (await stream.get_final_completion()).choices[0].finish_reason == "stop"


async def test_what_can_not_be_meant_is_refused_before_anything_is_sent():
    server = Server(RESPONSE)
    async with make_client(server) as client:
        chat_, responses_ = client.chat.completions, client.responses
        asked: dict[str, Any] = {"model": "m", "input": "?"}
        talked: dict[str, Any] = {"model": "m", "messages": MESSAGES}
        streamed: dict[str, Any] = {"stream": True}
        method: Any
        for method, given in [(chat_.parse, talked), (responses_.parse, asked)]:
            with pytest.raises(TypeError, match="'stream'"):
                await method(**given, **streamed)
        for method, given in [
            (chat_.stream, talked),
            (responses_.stream, asked),
            (responses_.run_tools, asked),
        ]:
            with pytest.raises(TypeError, match="'stream'"):
                method(**{"tools": [], **given}, **streamed)
        wrong: Any
        for wrong in ("Answer", Answer(steps=[], final="")):
            with pytest.raises(TypeError, match="a format is a type"):
                await responses_.parse(**asked, text_format=wrong)
        wrong = {"type": "json_object"}
        with pytest.raises(TypeError, match="text="):
            await responses_.parse(**asked, text_format=wrong)
        for wrong in (weather, "weather", {"type": "function"}):
            with pytest.raises(TypeError, match="tools are a list"):
                responses_.run_tools(**asked, tools=wrong)
        for wrong in ("weather", None, 3):
            with pytest.raises(TypeError, match="a tool is a function"):
                await chat_.parse(**talked, tools=[wrong])
    assert server.asked == []


async def test_tools_may_be_objects_of_the_api():
    server = Server(RESPONSE)
    typed = rtkit.types.responses.FunctionTool(type="function", name="f", parameters={}, strict=True)
    async with make_client(server) as client:
        await client.responses.parse(model="m", input="?", tools=[typed])
    assert server.asked[0]["tools"] == [{"type": "function", "name": "f", "parameters": {}, "strict": True}]


@pytest.mark.parametrize("format_", [Answer, PydanticAnswer])
async def test_a_response_is_parsed(format_):
    server = Server(RESPONSE)
    async with make_client(server) as client:
        response = await client.responses.parse(
            model="m", input="?", text_format=format_, text={"verbosity": "low"}, tools=[weather]
        )
        assert response.output_parsed == format_(steps=["eins", "zw\u00f6i\n"], final="drei")
        assert response.output_text == chat.ANSWER
        unread = await client.responses.parse(model="m", input="?", text_format=format_, parse_as=None)
        assert unread.output_parsed is None
        other = await client.responses.parse(model="m", input="?", parse_as=format_)
        assert other.output_parsed == response.output_parsed
        with pytest.raises(TypeError, match="mix and match"):
            await client.responses.parse(
                model="m", input="?", text_format=format_, text={"format": {"type": "text"}}
            )
    sent = server.asked[0]
    assert sent["text"]["verbosity"] == "low"
    assert sent["text"]["format"]["schema"]["additionalProperties"] is False
    assert sent["tools"][0]["name"] == "weather"
    assert "text" not in server.asked[2]


async def test_a_format_has_to_be_an_object():
    async with make_client(Server(RESPONSE)) as client:
        wrong: Any
        for wrong in (list[int], int, str | None):
            with pytest.raises(TypeError, match="object with fields at its top"):
                await client.responses.parse(model="m", input="?", text_format=wrong)


async def test_a_completion_is_streamed():
    server = Server(chat.STREAMS["structured"])
    async with make_client(server) as client:
        send = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Answer)
        async with send as stream:
            assert stream.response.status_code == 200
            snapshots = [event.snapshot async for event in stream if event.type == "content.delta"]
            assert snapshots[-1] == chat.ANSWER
            completion = await stream.get_final_completion()
        assert completion.choices[0].message.parsed == Answer(["eins", "zw\u00f6i\n"], "drei")
        assert stream.current_completion_snapshot.id == "chatcmpl-1"
        async with client.chat.completions.stream(model="m", messages=MESSAGES) as plain:
            assert "".join([text async for text in plain.text_deltas()]) == chat.ANSWER
    assert server.asked[0]["stream"] is True
    assert "response_format" not in server.asked[1]


async def test_a_response_is_streamed():
    server = Server(responses.STREAMS["structured"])
    async with make_client(server) as client:
        send = client.responses.stream(model="m", input="?", text_format=Answer)
        async with send as stream:
            response = await stream.get_final_response()
            assert response.output_parsed == Answer(["eins", "zw\u00f6i\n"], "drei")
            assert stream.current_response_snapshot is response
        async with client.responses.stream(model="m", input="?") as plain:
            first = await anext(plain)
            assert first.type == "response.created"
            assert "".join([text async for text in plain.text_deltas()]).endswith(chat.ANSWER)
    assert server.asked[0]["stream"] is True


async def test_a_response_in_the_background_is_taken_up():
    server = Server(responses.STREAMS["text"])
    async with make_client(server) as client:
        async with client.responses.stream(response_id="resp_1", starting_after=5) as stream:
            numbers = [event.sequence_number async for event in stream]
        assert numbers[0] == 6
        assert (await stream.get_final_response()).output_text == "Hello, world"
        with pytest.raises(ValueError, match="model and input"):
            client.responses.stream(response_id="resp_1", model="m")  # type: ignore[call-overload]  # refused
        with pytest.raises(ValueError, match="goes with response_id"):
            client.responses.stream(model="m", input="?", starting_after=5)  # type: ignore[call-overload]  # refused
    assert server.paths == ["GET /responses/resp_1?stream=true"]


async def test_a_stream_that_breaks_off_says_what_had_come():
    async with make_client(Server(chat.STREAMS["text"][:3])) as client:
        async with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            with pytest.raises(rtkit.StreamTruncatedError) as caught:
                await stream.until_done()
        partial: Any = caught.value.partial
        assert partial.choices[0].message.content == "Hello,"
    async with make_client(Server(responses.STREAMS["text"][:6])) as client:
        async with client.responses.stream(model="m", input="?") as other:
            with pytest.raises(rtkit.StreamTruncatedError) as caught:
                await other.until_done()
        partial = caught.value.partial
        assert partial.output[0].content[0].text == "Hello,"


async def test_a_response_that_fails_has_no_final_response():
    client = make_client(Server(responses.STREAMS["failed"]))
    async with client:
        async with client.responses.stream(model="m", input="?") as stream:
            with pytest.raises(rtkit.StreamEndedError, match="completed"):
                await stream.get_final_response()
        assert stream.current_response_snapshot.status == "failed"


async def test_what_came_before_an_error_is_still_given():
    stream_of = [
        chat.chunk(chat.choice({"role": "assistant", "content": "{"})),
        chat.chunk(chat.choice({"content": "}"})),
        chat.chunk(chat.choice({}, finish_reason="stop")),
    ]
    seen: list[str] = []
    async with make_client(Server(stream_of)) as client:
        send = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Answer)
        async with send as stream:
            for _ in range(4):
                seen.append((await anext(stream)).type)
            with pytest.raises(rtkit.OutputFormatError, match="missing required field `steps`"):
                await anext(stream)
    assert seen == ["chunk", "content.delta"] * 2


async def test_objects_between_the_chunks_are_passed_over():
    between = {**chat.chunk(), "object": ""}
    stream_of = [chat.STREAMS["text"][0], between, *chat.STREAMS["text"][1:]]
    client = make_client(Server(stream_of))
    async with client, client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        completion = await stream.get_final_completion()
    assert completion.choices[0].message.content == "Hello, world"


async def test_a_stream_of_create_can_be_wrapped_by_hand():
    async with make_client(Server(chat.STREAMS["text"])) as client:
        raw = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        async with ChatCompletionStream(raw_stream=raw) as stream:
            assert (await stream.get_final_completion()).choices[0].message.content == "Hello, world"
    async with make_client(Server(responses.STREAMS["text"])) as client:
        made = await client.responses.create(model="m", input="?", stream=True)
        async with ResponseStream(raw_stream=made) as other:
            assert (await other.get_final_response()).output_text == "Hello, world"


async def test_leaving_early_closes_the_stream():
    async with make_client(Server(chat.STREAMS["text"])) as client:
        async with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            await anext(stream)
        assert stream.response.is_closed


async def test_a_stream_that_nobody_can_take_is_closed():
    closed: list[bool] = []

    class Raw:
        async def close(self) -> None:
            closed.append(True)

    async def send() -> Any:
        return Raw()

    def refuse(raw: Any) -> Any:
        raise LookupError("not this one")

    with pytest.raises(LookupError, match="not this one"):
        async with AsyncStreamManager(send, refuse):
            pass
    assert closed == [True]
