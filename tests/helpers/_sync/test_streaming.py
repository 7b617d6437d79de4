# Made from tests/helpers/_async/test_streaming.py by "python -m codegen". Edit that file, not this one.
"""``parse`` and ``stream`` through the client: what is sent, what comes, and how a stream may end."""

from __future__ import annotations

import json
from typing import Any

import httpx
import msgspec
import pydantic
import pytest

import rtkit
from rtkit.helpers.streams._sync.accumulating import StreamManager
from tests.helpers import test_chat_state as chat
from tests.helpers import test_response_state as responses
from tests.helpers.support.blocking import ChatCompletionStream, ResponseStream, make_client


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
def test_a_completion_is_parsed(format_):
    server = Server(COMPLETION)
    with make_client(server) as client:
        completion = client.chat.completions.parse(
            model="m", messages=MESSAGES, response_format=format_, tools=[weather]
        )
        assert completion.choices[0].message.parsed == format_(steps=["eins", "zw\u00f6i\n"], final="drei")
        assert completion._request_id == "req_1"
        with_raw: Any = client.chat.completions.with_raw_response
        raw = with_raw.parse(model="m", messages=MESSAGES, response_format=format_)
        assert raw.parse().choices[0].message.parsed == completion.choices[0].message.parsed
        streamed: Any = client.chat.completions.with_streaming_response
        with streamed.parse(model="m", messages=MESSAGES, response_format=format_) as reply:
            assert (reply.parse()).choices[0].message.parsed == completion.choices[0].message.parsed
            assert (reply.parse(to=dict))["id"] == "c"
    sent = server.asked[0]
    assert sent["response_format"]["json_schema"]["name"] == format_.__name__
    assert sent["response_format"]["json_schema"]["schema"]["required"] == ["steps", "final"]
    assert sent["tools"][0]["function"]["strict"] is True
    assert "tools" not in server.asked[1]


def test_only_strict_function_tools_are_parsed():
    with make_client(Server(COMPLETION)) as client:
        for tool, reason in [
            ({"type": "custom", "custom": {"name": "x"}}, "Currently only `function`"),
            ({"type": "function", "function": {"name": "loose"}}, "`loose` is not strict"),
        ]:
            with pytest.raises(ValueError, match=reason):
                client.chat.completions.parse(model="m", messages=MESSAGES, tools=[tool])


def test_a_completion_that_was_closed_early_is_no_final_one():
    server = Server(chat.STREAMS["structured"][:-1])  # of the rest nothing was read yet
    with make_client(server) as client:
        with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            stream.__next__()
        for _ in range(2):
            with pytest.raises(rtkit.StreamEndedError, match="broke off"):
                stream.get_final_completion()
        assert stream.current_completion_snapshot.choices[0].finish_reason is None
        server.reply = chat.STREAMS["structured"]
        with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            for event in stream:
                if event.type == "chunk" and event.chunk.choices[0].finish_reason:
                    break
        assert (stream.get_final_completion()).choices[0].finish_reason == "stop"


def test_what_can_not_be_meant_is_refused_before_anything_is_sent():
    server = Server(RESPONSE)
    with make_client(server) as client:
        chat_, responses_ = client.chat.completions, client.responses
        asked: dict[str, Any] = {"model": "m", "input": "?"}
        talked: dict[str, Any] = {"model": "m", "messages": MESSAGES}
        streamed: dict[str, Any] = {"stream": True}
        method: Any
        for method, given in [(chat_.parse, talked), (responses_.parse, asked)]:
            with pytest.raises(TypeError, match="'stream'"):
                method(**given, **streamed)
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
                responses_.parse(**asked, text_format=wrong)
        wrong = {"type": "json_object"}
        with pytest.raises(TypeError, match="text="):
            responses_.parse(**asked, text_format=wrong)
        for wrong in (weather, "weather", {"type": "function"}):
            with pytest.raises(TypeError, match="tools are a list"):
                responses_.run_tools(**asked, tools=wrong)
        for wrong in ("weather", None, 3):
            with pytest.raises(TypeError, match="a tool is a function"):
                chat_.parse(**talked, tools=[wrong])
    assert server.asked == []


def test_tools_may_be_objects_of_the_api():
    server = Server(RESPONSE)
    typed = rtkit.types.responses.FunctionTool(type="function", name="f", parameters={}, strict=True)
    with make_client(server) as client:
        client.responses.parse(model="m", input="?", tools=[typed])
    assert server.asked[0]["tools"] == [{"type": "function", "name": "f", "parameters": {}, "strict": True}]


@pytest.mark.parametrize("format_", [Answer, PydanticAnswer])
def test_a_response_is_parsed(format_):
    server = Server(RESPONSE)
    with make_client(server) as client:
        response = client.responses.parse(
            model="m", input="?", text_format=format_, text={"verbosity": "low"}, tools=[weather]
        )
        assert response.output_parsed == format_(steps=["eins", "zw\u00f6i\n"], final="drei")
        assert response.output_text == chat.ANSWER
        unread = client.responses.parse(model="m", input="?", text_format=format_, parse_as=None)
        assert unread.output_parsed is None
        other = client.responses.parse(model="m", input="?", parse_as=format_)
        assert other.output_parsed == response.output_parsed
        with pytest.raises(TypeError, match="mix and match"):
            client.responses.parse(
                model="m", input="?", text_format=format_, text={"format": {"type": "text"}}
            )
    sent = server.asked[0]
    assert sent["text"]["verbosity"] == "low"
    assert sent["text"]["format"]["schema"]["additionalProperties"] is False
    assert sent["tools"][0]["name"] == "weather"
    assert "text" not in server.asked[2]


def test_a_format_has_to_be_an_object():
    with make_client(Server(RESPONSE)) as client:
        wrong: Any
        for wrong in (list[int], int, str | None):
            with pytest.raises(TypeError, match="object with fields at its top"):
                client.responses.parse(model="m", input="?", text_format=wrong)


def test_a_completion_is_streamed():
    server = Server(chat.STREAMS["structured"])
    with make_client(server) as client:
        send = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Answer)
        with send as stream:
            assert stream.response.status_code == 200
            snapshots = [event.snapshot for event in stream if event.type == "content.delta"]
            assert snapshots[-1] == chat.ANSWER
            completion = stream.get_final_completion()
        assert completion.choices[0].message.parsed == Answer(["eins", "zw\u00f6i\n"], "drei")
        assert stream.current_completion_snapshot.id == "chatcmpl-1"
        with client.chat.completions.stream(model="m", messages=MESSAGES) as plain:
            assert "".join([text for text in plain.text_deltas()]) == chat.ANSWER
    assert server.asked[0]["stream"] is True
    assert "response_format" not in server.asked[1]


def test_a_response_is_streamed():
    server = Server(responses.STREAMS["structured"])
    with make_client(server) as client:
        send = client.responses.stream(model="m", input="?", text_format=Answer)
        with send as stream:
            response = stream.get_final_response()
            assert response.output_parsed == Answer(["eins", "zw\u00f6i\n"], "drei")
            assert stream.current_response_snapshot is response
        with client.responses.stream(model="m", input="?") as plain:
            first = next(plain)
            assert first.type == "response.created"
            assert "".join([text for text in plain.text_deltas()]).endswith(chat.ANSWER)
    assert server.asked[0]["stream"] is True


def test_a_response_in_the_background_is_taken_up():
    server = Server(responses.STREAMS["text"])
    with make_client(server) as client:
        with client.responses.stream(response_id="resp_1", starting_after=5) as stream:
            numbers = [event.sequence_number for event in stream]
        assert numbers[0] == 6
        assert (stream.get_final_response()).output_text == "Hello, world"
        with pytest.raises(ValueError, match="model and input"):
            client.responses.stream(response_id="resp_1", model="m")  # type: ignore[call-overload]  # refused
        with pytest.raises(ValueError, match="goes with response_id"):
            client.responses.stream(model="m", input="?", starting_after=5)  # type: ignore[call-overload]  # refused
    assert server.paths == ["GET /responses/resp_1?stream=true"]


def test_a_stream_that_breaks_off_says_what_had_come():
    with make_client(Server(chat.STREAMS["text"][:3])) as client:
        with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            with pytest.raises(rtkit.StreamTruncatedError) as caught:
                stream.until_done()
        partial: Any = caught.value.partial
        assert partial.choices[0].message.content == "Hello,"
    with make_client(Server(responses.STREAMS["text"][:6])) as client:
        with client.responses.stream(model="m", input="?") as other:
            with pytest.raises(rtkit.StreamTruncatedError) as caught:
                other.until_done()
        partial = caught.value.partial
        assert partial.output[0].content[0].text == "Hello,"


def test_a_response_that_fails_has_no_final_response():
    client = make_client(Server(responses.STREAMS["failed"]))
    with client:
        with client.responses.stream(model="m", input="?") as stream:
            with pytest.raises(rtkit.StreamEndedError, match="completed"):
                stream.get_final_response()
        assert stream.current_response_snapshot.status == "failed"


def test_what_came_before_an_error_is_still_given():
    stream_of = [
        chat.chunk(chat.choice({"role": "assistant", "content": "{"})),
        chat.chunk(chat.choice({"content": "}"})),
        chat.chunk(chat.choice({}, finish_reason="stop")),
    ]
    seen: list[str] = []
    with make_client(Server(stream_of)) as client:
        send = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Answer)
        with send as stream:
            for _ in range(4):
                seen.append((next(stream)).type)
            with pytest.raises(rtkit.OutputFormatError, match="missing required field `steps`"):
                next(stream)
    assert seen == ["chunk", "content.delta"] * 2


def test_objects_between_the_chunks_are_passed_over():
    between = {**chat.chunk(), "object": ""}
    stream_of = [chat.STREAMS["text"][0], between, *chat.STREAMS["text"][1:]]
    client = make_client(Server(stream_of))
    with client, client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        completion = stream.get_final_completion()
    assert completion.choices[0].message.content == "Hello, world"


def test_a_stream_of_create_can_be_wrapped_by_hand():
    with make_client(Server(chat.STREAMS["text"])) as client:
        raw = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        with ChatCompletionStream(raw_stream=raw) as stream:
            assert (stream.get_final_completion()).choices[0].message.content == "Hello, world"
    with make_client(Server(responses.STREAMS["text"])) as client:
        made = client.responses.create(model="m", input="?", stream=True)
        with ResponseStream(raw_stream=made) as other:
            assert (other.get_final_response()).output_text == "Hello, world"


def test_leaving_early_closes_the_stream():
    with make_client(Server(chat.STREAMS["text"])) as client:
        with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
            next(stream)
        assert stream.response.is_closed


def test_a_stream_that_nobody_can_take_is_closed():
    closed: list[bool] = []

    class Raw:
        def close(self) -> None:
            closed.append(True)

    def send() -> Any:
        return Raw()

    def refuse(raw: Any) -> Any:
        raise LookupError("not this one")

    with pytest.raises(LookupError, match="not this one"):
        with StreamManager(send, refuse):
            pass
    assert closed == [True]
