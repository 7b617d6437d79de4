"""What servers really send: no error is lost, called a truncation, or told twice; no whole answer is called cut."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest

from rtkit import Dispatcher, errors
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.fault import MAX_WORDS
from rtkit.client.options import StreamSettings
from rtkit.client.stream_error import StreamErrorEvent
from rtkit.types.chat import ChatCompletion, ParsedChatCompletion
from rtkit.types.responses import ParsedResponse, Response
from tests.client.support.aio import handler
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import delta, sse

pytestmark = pytest.mark.anyio  # async only

EVENTS = {"content-type": "text/event-stream"}
KEY = "sk-0123456789abcdef"


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(server: Recorder, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(**{"api_key": KEY, "base_url": server.url, "max_retries": 0, **options})


CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
RESPONSE = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "output": []}
COMPLETED = {
    "type": "response.completed",
    "response": {**RESPONSE, "status": "completed"},
    "sequence_number": 9,
}


def choice(content: str | None = None, finish: str | None = None, index: int = 0) -> dict[str, Any]:
    given = {} if content is None else {"content": content}
    return {**CHUNK, "choices": [{"index": index, "delta": given, "finish_reason": finish}]}


def data(*events: Any) -> bytes:
    return b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events)


BEGUN = data(choice("a"))
WHOLE = data(choice("a"), choice(finish="stop"))

# What is sent in a stream -> the words, the code and the status of the error.
TOLD: dict[str, tuple[bytes, str, str | None, int | None]] = {
    "the API's": (data({"error": {"message": "no room", "code": "full"}}), "no room", "full", None),
    "a text": (data({"error": "no room"}), "no room", None, None),
    "a text and a status": (data({"error": "no room", "code": 503}), "no room", "503", 503),
    "an object": (data({"object": "error", "message": "no room", "code": 429}), "no room", "429", 429),
    "a type": (data({"type": "error", "error": {"type": "x", "message": "no room"}}), "no room", None, None),
    "a bare type": (data({"type": "BadRequestError", "message": "no room", "code": 400}), "no room", "400", 400),
    "a detail": (data({"detail": "no room"}), "no room", None, None),
    "details": (data({"detail": [{"loc": ["body", "n"], "msg": "no room"}]}), "body.n: no room", None, None),
    "a list": (data([{"error": {"code": 400, "message": "no room"}}]), "no room", "400", 400),
    "errors": (data({"success": False, "errors": [{"code": 1, "message": "no room"}]}), "no room", None, None),
    "a message": (data({"message": "no room"}), "no room", None, None),
    "a problem": (data({"title": "Full", "detail": "no room", "status": 503}), "Full: no room", None, 503),
    "by name": (b'event: error\ndata: {"message": "no room", "code": "full"}\n\n', "no room", "full", None),
    "by name, wrapped": (b'event:error\ndata: {"error": {"message": "no room"}}\n\n', "no room", None, None),
    "by name, in words": (b"event: error\ndata: no room\n\n", "no room", None, None),
    "by name, any object": (b'event: error\ndata: {"reason": "no room"}\n\n', "no room", None, None),
    "by name, without words": (b"event: error\n\n", "An error occurred during streaming", None, None),
    "a field": (b'error: {"message": "no room", "code": 500}\n\n', "no room", "500", 500),
    "a field, wrapped": (b'error:{"error": {"message": "no room"}}\n\n', "no room", None, None),
    "a field, in words": (b"error: no room\n\n", "no room", None, None),
    "no field": (b'{"error": {"message": "no room"}}\n', "no room", None, None),
    "no blank line": (b'data: {"error": {"message": "no room"}}', "no room", None, None),
    "no blank line, by name": (b"event: error\r\ndata: no room", "no room", None, None),
    "no line end, no field": (b'{"detail": "no room"}', "no room", None, None),
    "beside a choice": (
        data({**choice("", "error"), "error": {"code": 502, "message": "no room"}}), "no room", "502", 502,
    ),
    "in a choice": (
        data({**CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "error", "error": {
            "code": 502, "message": "no room"}}]}), "no room", "502", 502,
    ),
    "in a choice of its own": (
        data({**CHUNK, "choices": [], "x_groq": {"id": "r", "error": "no room"}}), "no room", None, None,
    ),
    "under success": (
        data({"base_resp": {"status_code": 1004, "status_msg": "no room"}, "choices": None}), "no room", None, None,
    ),
}  # fmt: skip


async def ask(client: AsyncOpenAI, how: str) -> Any:
    if how == "chat":
        return await client.chat.completions.create(model="m", messages=[], stream=True)
    if how == "responses":
        return await client.responses.create(model="m", input="hi", stream=True)
    if how == "completions":
        return await client.completions.create(model="m", prompt="hi", stream=True)
    if how == "images":
        return await client.images.generate(model="m", prompt="hi", stream=True)
    if how == "audio":
        return await client.audio.transcriptions.create(model="m", file=b"x", stream=True)
    with pytest.warns(DeprecationWarning, match="runs"):
        return await client.beta.threads.runs.create(thread_id="t", assistant_id="a", stream=True)


@pytest.mark.parametrize("end", [b"", b"data: [DONE]\n\n"], ids=["", "done"])
@pytest.mark.parametrize("name", TOLD)
async def test_an_error_in_a_stream(server: Recorder, name: str, end: bytes) -> None:
    told, words, code, status = TOLD[name]
    end = end if told.endswith(b"\n") else b""
    server.answer(Reply(body=BEGUN + told + end, headers=EVENTS))
    async with make(server) as client:
        stream = await ask(client, "chat")
        assert (await anext(stream)).choices[0].delta.content == "a"
        with pytest.raises(errors.APIError) as caught:
            await anext(stream)
        assert type(caught.value) is errors.APIError
        assert (caught.value.message, caught.value.code) == (words, code)
        assert (caught.value.request_id, caught.value.status_code) == ("req_1", status)
        assert caught.value.body is not None
        assert [event async for event in stream] == []
        seen: list[Any] = []
        events = Dispatcher()
        events.on("error", handler(seen))
        await (await ask(client, "chat")).dispatch(events)  # and no truncation after it
        assert [(type(event), event.message, event.code and str(event.code)) for event in seen] == [
            (StreamErrorEvent, words, code)
        ]
        batches = (await ask(client, "chat")).batches()
        assert len(await anext(batches)) == 1
        with pytest.raises(errors.APIError, match=r"no room|An error"):
            await anext(batches)


GENERAL = [name for name in TOLD if "choice" not in name and name not in {"under success", "a bare type"}]


@pytest.mark.parametrize("how", ["responses", "completions", "images", "audio", "assistants"])
@pytest.mark.parametrize("name", GENERAL)
async def test_an_error_in_any_stream(server: Recorder, name: str, how: str) -> None:
    told, words, _, _ = TOLD[name]
    server.answer(Reply(body=b": hello\n\n" + told, headers=EVENTS))
    async with make(server) as client:
        stream = await ask(client, how)
        if how == "assistants" and name in {"by name", "a field"}:  # the API has an event for it
            seen = [event async for event in stream]
            assert [(event.event, event.data.message) for event in seen] == [("error", words)]
        else:
            with pytest.raises(errors.APIError) as failure:
                _ = [event async for event in stream]
            assert type(failure.value) is errors.APIError
            assert failure.value.message == words
        caught: list[Any] = []
        events = Dispatcher()
        events.on("event", handler(caught))
        await (await ask(client, how)).dispatch(events)
        assert len(caught) == 1


async def test_an_error_event_of_responses_stays_an_event(server: Recorder) -> None:
    told = {"type": "error", "message": "no room", "code": "full", "param": None, "sequence_number": 1}
    server.answer(Reply(body=sse(delta("a"), told), headers=EVENTS))
    async with make(server) as client:
        seen = [event async for event in await ask(client, "responses")]
        assert [event.type for event in seen] == ["response.output_text.delta", "error"]
        assert seen[1].message == "no room"


async def test_an_error_is_told_once(server: Recorder) -> None:
    told = data({"error": {"message": "no room"}}) + b'event: error\ndata: {"message": "no room"}\n\n'
    server.answer(Reply(body=BEGUN + told, headers=EVENTS))
    async with make(server) as client:
        seen: list[Any] = []
        events = Dispatcher()
        events.on("error", handler(seen))
        await (await ask(client, "chat")).dispatch(events)
        assert [event.message for event in seen] == ["no room"]


# --- bodies of errors ------------------------------------------------------------------------------------------

PAGE = b"<!DOCTYPE html>\n<html><head><title>502 Bad &amp;\n Gateway</title></head><body>no</body></html>"
BODIES: dict[str, tuple[Any, str]] = {
    "the API's": ({"error": {"message": "no room"}}, "no room"),
    "detail": ({"detail": "no room"}, "no room"),
    "details": (
        {"detail": [{"loc": ["body", "messages", 0], "msg": "missing"}, {"loc": ["n"], "msg": "no int"}]},
        "body.messages.0: missing; n: no int",
    ),
    "an object of details": ({"detail": {"error": "no room"}}, "no room"),
    "a text": ({"error": "no room"}, "no room"),
    "only its kind": ({"error": {"message": "", "type": "no_room", "param": None, "code": None}}, "no_room"),
    "texts": ({"error": ["no", "room"]}, "no; room"),
    "a list": ([{"error": {"code": 400, "message": "no room"}}], "no room"),
    "errors": ({"errors": [{"message": "no"}, {"message": "room"}]}, "no; room"),
    "errors by field": ({"errors": {"name": ["is short"], "n": "is odd"}}, "name: is short; n: is odd"),
    "Fastify": (
        {"statusCode": 404, "error": "Not Found", "message": "Route GET:/x"},
        "Not Found: Route GET:/x",
    ),
    "Spring": ({"timestamp": "now", "status": 404, "error": "Not Found", "path": "/x"}, "Not Found"),
    "AWS": ({"Message": "no room"}, "no room"),
    "an object": ({"object": "error", "message": "no room", "type": "x", "code": 404}, "no room"),
    "a problem": (
        {"type": "about:blank", "title": "Full", "detail": "no room", "status": 404},
        "Full: no room",
    ),
    "OAuth": ({"error": "invalid_grant", "error_description": "too old"}, "invalid_grant: too old"),
    "OAuth, whose label redaction minds": (
        {"error": "invalid_token", "error_description": "The access token expired"},
        "invalid_token - The access token expired",
    ),
    "details of a secret field": (
        {"detail": [{"loc": ["header", "authorization"], "msg": "Field required"}]},
        "header.authorization - Field required",
    ),
    "errors by a secret field": ({"errors": {"api_key": ["is missing"]}}, "api_key - is missing"),
    "a message in JSON": ({"message": {"error": {"message": "no room"}}}, "no room"),
    "plain": (b"  no\n room \x1b[0m", "no room [0m"),
    "a page": (PAGE, "502 Bad & Gateway"),
    "a page without a title": (b"<html><style>a{}</style><p>no <b>room</b></p></html>", "no room"),
    "XML": (
        b"<?xml version='1.0'?><Error><Code>NoRoom</Code><Message>no room</Message></Error>",
        "NoRoom no room",
    ),
    "an event": (b'event: error\ndata: {"error": {"message": "no room"}}\n\n', "no room"),
    "a field": (b'error: {"message": "no room"}\n\n', "no room"),
    "nothing": (b"", ""),
    "no words": ({"a": 1}, ""),
}


@pytest.mark.parametrize("name", BODIES)
async def test_the_words_of_a_refusal(server: Recorder, name: str) -> None:
    body, words = BODIES[name]
    server.answer(
        Reply(status=404, body=body, headers={} if not isinstance(body, bytes) else {"content-type": "x/y"})
    )
    async with make(server) as client:
        with pytest.raises(errors.NotFoundError) as caught:
            await client.models.retrieve("m")
        assert str(caught.value) == "Error code: 404" + (f" - {words}" if words else "")
        with pytest.raises(errors.NotFoundError) as caught:
            await ask(client, "chat")
        assert str(caught.value) == "Error code: 404" + (f" - {words}" if words else "")


async def test_words_are_bounded_and_hold_no_key(server: Recorder) -> None:
    long = (
        "x" * (MAX_WORDS - 8) + KEY + "y" * 100_000
    )  # a cut before the key is hidden would leave a part of it
    for body in ({"error": {"message": long}}, {"detail": long}, long.encode()):
        server.answer(Reply(status=404, body=body))
        async with make(server) as client:
            with pytest.raises(errors.NotFoundError) as caught:
                await client.models.retrieve("m")
        assert len(str(caught.value)) < MAX_WORDS + 50
        assert "sk-0" not in str(caught.value)
        assert len(str(caught.value.body)) > 100_000
    server.answer(Reply(body=BEGUN + data({"error": long}), headers=EVENTS))
    async with make(server) as client:
        with pytest.raises(errors.APIError) as failure:
            _ = [event async for event in await ask(client, "chat")]
    assert len(str(failure.value)) <= MAX_WORDS
    assert "sk-0" not in repr(failure.value) + str(failure.value.body)
    server.answer(Reply(body=b"x" * 190 + KEY.encode() * 9, headers={"content-type": "text/plain"}))
    async with make(server) as client:
        with pytest.raises(errors.APIResponseValidationError) as other:
            await client.models.retrieve("m")
    assert "sk-0" not in str(other.value)


# --- errors under a status of success --------------------------------------------------------------------------

INSTEAD: dict[str, tuple[Any, str, str | None]] = {
    "the API's": ({"error": {"message": "no room", "code": "full"}}, "no room", "full"),
    "a text": ({"error": "no room"}, "no room", None),
    "an object": ({"object": "error", "message": "no room", "code": 429}, "no room", "429"),
    "a type": ({"type": "error", "error": {"message": "no room"}}, "no room", None),
    "a list": ([{"error": {"message": "no room", "code": 400}}], "no room", "400"),
    "a detail": ({"detail": "no room"}, "no room", None),
    "beside": ({"id": "gen", "error": {"message": "no room", "code": 502}, "user_id": "u"}, "no room", "502"),
    "errors": ({"success": False, "errors": [{"message": "no room"}]}, "no room", None),
}


async def ask_in_a_way(client: AsyncOpenAI, how: str) -> None:
    chat: Any = {"model": "m", "messages": []}
    if how == "create":
        await client.chat.completions.create(**chat)
    elif how == "parse":
        await client.chat.completions.parse(**chat)
    elif how == "responses":
        await client.responses.create(model="m", input="hi")
    elif how == "responses.parse":
        await client.responses.parse(model="m", input="hi")
    elif how == "list":
        await client.models.list()
    elif how == "embeddings":
        await client.embeddings.create(model="m", input="hi")
    elif how == "stream":
        _ = [event async for event in await ask(client, "chat")]
    elif how == "raw":
        (await client.chat.completions.with_raw_response.create(**chat)).parse()
    else:
        async with client.chat.completions.with_streaming_response.create(**chat) as reply:
            await reply.parse()


@pytest.mark.parametrize("name", INSTEAD)
@pytest.mark.parametrize(
    "how",
    ["create", "parse", "responses", "responses.parse", "list", "embeddings", "stream", "raw", "streamed"],
)
async def test_an_error_instead_of_an_object(server: Recorder, name: str, how: str) -> None:
    body, words, code = INSTEAD[name]
    server.answer(Reply(body=body))
    async with make(server) as client:
        with pytest.raises(errors.APIError) as caught:
            await ask_in_a_way(client, how)
    assert type(caught.value) is errors.APIError
    assert (caught.value.message, caught.value.code) == (words, code)
    assert caught.value.request_id == "req_1"
    assert caught.value.body


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream", "text/plain"])
@pytest.mark.parametrize("how", ["chat", "responses", "assistants"])
async def test_an_error_instead_of_a_stream(server: Recorder, how: str, kind: str) -> None:
    text = json.dumps({"error": {"message": "no room", "code": "full"}}, indent=1).encode()
    for body in (text, text.replace(b"\n", b"")):
        server.answer(Reply(body=body, headers={"content-type": kind}))
        async with make(server, stream_settings=StreamSettings(allow_truncated=True)) as client:
            with pytest.raises(errors.APIError) as caught:
                _ = [event async for event in await ask(client, how)]
            assert type(caught.value) is errors.APIError
            assert (caught.value.message, caught.value.code) == ("no room", "full")
            seen: list[Any] = []
            events = Dispatcher()
            events.on("error", handler(seen))
            await (await ask(client, how)).dispatch(events)
            assert [event.message for event in seen] == ["no room"]


async def test_objects_with_an_error_of_their_own_are_objects(server: Recorder) -> None:
    error = {"code": "server_error", "message": "no room"}
    async with make(server) as client:
        server.answer(Reply(body={**RESPONSE, "status": "failed", "error": error}))
        failed = await client.responses.retrieve("resp_1")
        assert failed.error is not None
        assert (failed.status, failed.error.message) == ("failed", "no room")
        server.answer(Reply(body={"id": "resp_1", "status": "failed", "error": error}))
        assert (await client.responses.retrieve("resp_1")).status == "failed"
        server.answer(
            Reply(body={"id": "job", "object": "fine_tuning.job", "status": "failed", "error": error})
        )
        assert (await client.fine_tuning.jobs.retrieve("job")).status == "failed"
        batch = {
            "id": "b",
            "object": "batch",
            "status": "failed",
            "errors": {"object": "list", "data": [error]},
        }
        server.answer(Reply(body=batch))
        assert (await client.batches.retrieve("b")).status == "failed"
        completion: dict[str, Any] = {
            "id": "c",
            "choices": [],
            "error": None,
            "errors": [],
            "detail": None,
            "message": "",
        }
        server.answer(Reply(body=completion))
        assert (await client.chat.completions.create(model="m", messages=[])).choices == []
        server.answer(Reply(body={**completion, "error": {"code": 0, "message": ""}}))
        assert (await client.chat.completions.create(model="m", messages=[])).choices == []
        server.answer(Reply(body={"message": "it is gone"}))
        await client.files.delete("f")
        server.answer(Reply(body={"error": "kept as it is"}))
        assert await client.post("/x", cast_to=object) == {"error": "kept as it is"}
        content = await client.files.content("f")
        assert content.text == '{"error": "kept as it is"}'


async def test_an_error_instead_of_a_file_or_of_nothing(server: Recorder) -> None:
    server.answer(Reply(body={"error": {"message": "no room"}}))
    async with make(server) as client:
        with pytest.raises(errors.APIError, match=r"^no room$"):
            await client.audio.speech.create(model="m", input="hi", voice="alloy")
        with pytest.raises(errors.APIError, match=r"^no room$"):
            await client.audio.transcriptions.create(model="m", file=b"x", response_format="text")
        with pytest.raises(errors.APIError, match=r"^no room$"):
            await client.responses.delete("resp_1")


@pytest.mark.parametrize(
    ("kind", "body", "message"),
    [
        ("text/html; charset=utf-8", PAGE, "The reply is text/html, not JSON; it begins: 502 Bad & Gateway"),
        ("text/plain", b"no\nroom", "The reply is text/plain, not JSON; it begins: no room"),
        (
            "application/json",
            b'"no room"',
            'The reply is application/json, not an object; it begins: "no room"',
        ),
        *(
            (
                "application/json",
                body,
                f"The reply is application/json, not an object; it begins: {body.decode()}",
            )
            for body in (b"true", b"1", b"0.5")
        ),
        ("application/octet-stream", b"", "The reply is application/octet-stream, not JSON; it is empty"),
        ("application/json", b"", "The reply is application/json, not JSON; it is empty"),
    ],
)
async def test_a_reply_of_another_kind(server: Recorder, kind: str, body: bytes, message: str) -> None:
    server.answer(Reply(body=body, headers={"content-type": kind}))
    async with make(server) as client:
        with pytest.raises(errors.APIResponseValidationError) as caught:
            await client.chat.completions.create(model="m", messages=[])
        assert str(caught.value) == message
        assert (caught.value.status_code, caught.value.request_id) == (200, "req_1")
        with pytest.raises(errors.APIResponseValidationError, match=f"^{re.escape(message)}$"):
            await client.responses.create(model="m", input="hi")
        with pytest.raises(errors.APIResponseValidationError, match=f"^{re.escape(message)}$"):
            await client.models.list()


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "text/event-stream"])
@pytest.mark.parametrize("how", ["chat", "responses", "images", "assistants"])
async def test_a_page_instead_of_a_stream(server: Recorder, how: str, kind: str) -> None:
    server.answer(Reply(body=PAGE, headers={"content-type": kind}))
    async with make(server) as client:
        with pytest.raises(errors.APIResponseValidationError) as caught:
            _ = [event async for event in await ask(client, how)]
    assert str(caught.value) == f"The reply is {kind}, not text/event-stream; it begins: 502 Bad & Gateway"


# --- signs of life and ends ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "alive", [b"data:\n\n", b"data: \n\n", b"data:  \t\n\n", b"event: ping\ndata:\n\n", b"data\n\n"]
)
@pytest.mark.parametrize("how", ["chat", "responses", "assistants"])
async def test_blank_data_is_a_sign_of_life(server: Recorder, how: str, alive: bytes) -> None:
    events: Any = [choice("a"), choice(finish="stop")]
    if how == "responses":
        events = [delta("a"), COMPLETED]
    body = alive + b"".join(alive + data(event) + alive for event in events) + b"data: [DONE]\n\n"
    if how == "assistants":
        body = (
            alive
            + b'event: thread.run.created\ndata: {"id": "r"}\n\n'
            + alive
            + b"event: done\ndata: [DONE]\n\n"
        )
        events = events[:1]
    server.answer(Reply(body=body, headers=EVENTS))
    async with make(server) as client:
        assert len([event async for event in await ask(client, how)]) == len(events)
        assert sum([len(batch) async for batch in (await ask(client, how)).batches()]) == len(events)
        seen: list[Any] = []
        dispatcher = Dispatcher()
        dispatcher.on("event", handler(seen))
        await (await ask(client, how)).dispatch(dispatcher)
        assert len(seen) == len(events)


DONES = [
    b"data: [DONE]", b"data: [DONE]\n", b"data: [DONE]\r\n", b"data: [DONE]\r", b"data:[DONE]",
    b"event: end\ndata: [DONE]", b"event: end\r\ndata: [DONE]\r\n", b"data: [DO", b": bye", b"data:\n",
]  # fmt: skip


@pytest.mark.parametrize("last", DONES)
async def test_the_last_blank_line_may_be_missing(server: Recorder, last: bytes) -> None:
    server.answer(Reply(body=WHOLE + last, headers=EVENTS))
    async with make(server) as client:
        stream = await ask(client, "chat")
        assert len([event async for event in stream]) == 2
        final = client.chat.completions.stream(model="m", messages=[])
        async with final as helper:
            assert (await helper.get_final_completion()).choices[0].message.content == "a"


async def test_an_event_may_lack_its_blank_line(server: Recorder) -> None:
    async with make(server) as client:
        for body, how, count in (
            (data(choice("a")) + data(choice(finish="stop")).rstrip(), "chat", 2),
            (data(choice("a")) + data(choice(finish="stop")).rstrip() + b"\n", "chat", 2),
            (data(delta("a")) + data(COMPLETED)[:-2], "responses", 2),
            (sse(delta("a"), COMPLETED)[:-1], "responses", 2),
        ):
            server.answer(Reply(body=body, headers=EVENTS))
            assert len([event async for event in await ask(client, how)]) == count


@pytest.mark.parametrize(
    "rest", [b'data: {"id": "c", "usage": {', b"dat", b"id: 5", b"data: {}x", b"event: message\ndata: 1"]
)
async def test_what_is_cut_is_cut(server: Recorder, rest: bytes) -> None:
    server.answer(Reply(body=WHOLE + rest, headers=EVENTS))
    async with make(server) as client:
        with pytest.raises(errors.StreamTruncatedError):
            _ = [event async for event in await ask(client, "chat")]


async def test_a_server_that_knows_no_n(server: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(Reply(body=WHOLE, headers=EVENTS))
    async with make(server) as client:
        for n, missing in ((None, 0), (1, 0), (2, 1), (3, 2)):
            caplog.clear()
            params: Any = {"model": "m", "messages": [], "stream": True, **({} if n is None else {"n": n})}
            with caplog.at_level(logging.WARNING, logger="rtkit.client"):
                stream = await client.chat.completions.create(**params)
                assert len([event async for event in stream]) == 2
            assert stream.missing_choices == missing
            assert [record.levelname for record in caplog.records] == ["WARNING"] * bool(missing)
        server.answer(Reply(body=BEGUN + data(choice("b", index=1), choice(finish="stop")), headers=EVENTS))
        stream = await client.chat.completions.create(model="m", messages=[], n=2, stream=True)
        with pytest.raises(errors.StreamTruncatedError):
            _ = [event async for event in stream]


# --- what is asked for, and what comes instead -----------------------------------------------------------------


async def test_a_stream_is_asked_for_by_its_name(server: Recorder) -> None:
    both = "application/json, text/event-stream"
    server.answer(Reply(body=data(COMPLETED), headers=EVENTS))
    async with make(server) as client:
        _ = [event async for event in await ask(client, "responses")]
        async with client.responses.stream(model="m", input="hi") as stream:
            await stream.until_done()
        accepted = [asked.headers["accept"] for asked in server.asked]
        assert accepted == [both, both]
        await client.responses.create(model="m", input="hi", stream=True, extra_headers={"accept": "x/y"})
        assert server.asked[-1].headers["accept"] == "x/y"
        server.answer(Reply(body=RESPONSE))
        await client.responses.create(model="m", input="hi")
        await client.responses.create(model="m", input="hi", stream=False)
        assert [asked.headers["accept"] for asked in server.asked] == ["application/json"] * 2
    async with make(server, default_headers={"Accept": "text/event-stream"}) as client:
        server.answer(Reply(body=data(COMPLETED), headers=EVENTS))
        _ = [event async for event in await ask(client, "responses")]
        assert server.asked[-1].headers["accept"] == "text/event-stream"


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}


@pytest.mark.parametrize("kind", ["text/event-stream", "text/event-stream; charset=utf-8", "text/plain"])
async def test_events_are_folded_into_the_object(server: Recorder, kind: str) -> None:
    headers = {"content-type": kind}
    async with make(server) as client:
        server.answer(
            Reply(
                body=WHOLE + data({**CHUNK, "choices": [], "usage": USAGE}) + b"data: [DONE]\n\n",
                headers=headers,
            )
        )
        chat = await client.chat.completions.create(model="m", messages=[])
        assert isinstance(chat, ChatCompletion)
        assert not isinstance(chat, ParsedChatCompletion)
        assert (chat.object, chat.choices[0].message.content, chat.choices[0].finish_reason) == (
            "chat.completion", "a", "stop",
        )  # fmt: skip
        assert (chat.usage and chat.usage.total_tokens, chat._request_id) == (3, "req_1")
        assert (await client.chat.completions.parse(model="m", messages=[])).choices[0].message.content == "a"
        output = [{"type": "message", "id": "i", "role": "assistant", "status": "completed",
                   "content": [{"type": "output_text", "text": "hi", "annotations": []}]}]  # fmt: skip
        done = {**COMPLETED, "response": {**RESPONSE, "output": output, "status": "completed"}}
        server.answer(Reply(body=sse(delta("a"), done), headers=headers))
        response = await client.responses.create(model="m", input="hi")
        assert isinstance(response, Response)
        assert not isinstance(response, ParsedResponse)
        assert (response.output_text, response._request_id) == ("hi", "req_1")
        raw = await client.responses.with_raw_response.create(model="m", input="hi")
        assert raw.parse().output_text == "hi"
        runner = client.responses.run_tools(model="m", input="hi", tools=[])
        assert (await runner.until_done()).output_text == "hi"
        part = {"id": "c", "object": "text_completion", "created": 1, "model": "m"}
        parts = [
            {
                **part,
                "choices": [
                    {"index": 0, "text": text, "finish_reason": finish, "logprobs": {"tokens": [text]}}
                ],
            }
            for text, finish in (("a", None), ("b", "stop"))
        ]
        server.answer(Reply(body=data(*parts) + b"data: [DONE]\n\n", headers=headers))
        legacy = await client.completions.create(model="m", prompt="hi")
        assert (legacy.choices[0].text, legacy.choices[0].finish_reason) == ("ab", "stop")
        assert legacy.choices[0].logprobs is not None
        assert legacy.choices[0].logprobs.tokens == ["a", "b"]


async def test_events_that_make_no_object(server: Recorder) -> None:
    async with make(server) as client:
        server.answer(
            Reply(body=BEGUN + data({"error": {"message": "no room", "code": 503}}), headers=EVENTS)
        )
        with pytest.raises(errors.APIError) as caught:
            await client.chat.completions.create(model="m", messages=[])
        assert (caught.value.message, caught.value.status_code, caught.value.request_id) == (
            "no room",
            503,
            "req_1",
        )
        server.answer(Reply(body=BEGUN, headers=EVENTS))
        with pytest.raises(errors.StreamTruncatedError) as truncated:
            await client.chat.completions.create(model="m", messages=[])
        partial: Any = truncated.value.partial
        assert partial.choices[0].message.content == "a"
        told = {"type": "error", "message": "no room", "code": "full", "param": None, "sequence_number": 1}
        server.answer(Reply(body=sse(delta("a"), told), headers=EVENTS))
        with pytest.raises(errors.APIError, match=r"^no room$") as caught:
            await client.responses.create(model="m", input="hi")
        assert caught.value.code == "full"
        failed = {**RESPONSE, "status": "failed", "error": {"code": "server_error", "message": "no room"}}
        server.answer(Reply(body=sse({"type": "response.failed", "response": failed}), headers=EVENTS))
        assert (await client.responses.create(model="m", input="hi")).status == "failed"
        for body in (b"data: [DONE]\n\n", sse({"type": "response.new"}) + b"data: [DONE]\n\n"):
            server.answer(Reply(body=body, headers=EVENTS))
            with pytest.raises(
                errors.APIResponseValidationError, match="The reply is text/event-stream, not JSON"
            ):
                await client.responses.create(model="m", input="hi")
            with pytest.raises(
                errors.APIResponseValidationError, match="The reply is text/event-stream, not JSON"
            ):
                await client.beta.responses.create(model="m", input="hi")
        with pytest.raises(
            errors.APIResponseValidationError, match="The reply is text/event-stream, not JSON"
        ):
            await client.models.list()


# --- what works as it is ---------------------------------------------------------------------------------------


async def test_what_drifts_and_is_well(server: Recorder) -> None:
    usage = {"usage": USAGE}
    streams = [
        [choice("a"), {**CHUNK, "choices": [], **usage}, choice("b"), choice(finish="stop")],
        [{**choice("a"), **usage}, {**choice("b", "stop"), **usage}],
        [{**choice("a"), "created": 1.5}, {**choice("b"), "created": 2}, {**choice(finish="stop"), "created": "3"}],
        [choice("a"), choice("b", "stop"), {**CHUNK, "choices": [], "timings": {"n": 1}, "error": None}],
        [{**choice("a"), "provider": "p", "error": {}}, {**choice("b", "stop"), "detail": ""}],
        [
            {**CHUNK, "choices": [{"index": 0, "delta": {"content": "ab"}, "finish_reason": "stop",
             "content_filter_results": {"error": {"code": "content_filter_error", "message": "not filtered"}}}]},
        ],
    ]  # fmt: skip
    async with make(server) as client:
        for events in streams:
            body = b": OPENROUTER PROCESSING\n\n" + data(*events)
            server.answer(Reply(body=body, headers=EVENTS))
            assert len([event async for event in await ask(client, "chat")]) == len(events)
            async with client.chat.completions.stream(model="m", messages=[]) as stream:
                assert (await stream.get_final_completion()).choices[0].message.content == "ab"
        incomplete = {
            **RESPONSE,
            "status": "incomplete",
            "incomplete_details": {"reason": "max_output_tokens"},
        }
        server.answer(Reply(body=sse(delta("a"), {**COMPLETED, "response": incomplete}), headers=EVENTS))
        typed = [event async for event in await ask(client, "responses")]
        assert typed[-1].response.status == "incomplete"
        unknown = {"type": "response.tool.failed", "error": {"message": "of the tool"}, "message": "x"}
        server.answer(Reply(body=sse(delta("a"), unknown, COMPLETED), headers=EVENTS))
        assert len([event async for event in await ask(client, "responses")]) == 3
        stray = b'{"level": "info", "message": "a line of a log"}\n' + data(delta("a"), COMPLETED)
        server.answer(Reply(body=stray, headers=EVENTS))
        assert len([event async for event in await ask(client, "responses")]) == 2
