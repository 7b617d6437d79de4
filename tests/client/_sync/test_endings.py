# Made from tests/client/_async/test_endings.py by "python -m codegen". Edit that file, not this one.
"""When completions are complete: truncation is never silent, and no whole answer is called truncated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from rtkit import errors
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import StreamSettings, omit
from rtkit.core.model import to_dict
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import sse


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(server: Recorder) -> OpenAI:
    return OpenAI(api_key="k", base_url=server.url, max_retries=0)


CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
USAGE = {**CHUNK, "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}}


def choice(index: int = 0, finish: str | None = None, **given: Any) -> dict[str, Any]:
    return {**CHUNK, "choices": [{"index": index, "delta": given, "finish_reason": finish}]}


def tool(arguments: str, index: int = 0, **given: Any) -> dict[str, Any]:
    return choice(tool_calls=[{"index": index, "function": {"arguments": arguments}, **given}])


TOOLS = [tool("", id="call_1", type="function"), tool('{"city":'), tool('"x"}'), tool("{}", 1, id="call_2")]
TWO = [choice(0, content="a"), choice(1, content="b"), choice(0, "stop")]


@pytest.mark.parametrize(
    ("events", "n", "complete"),
    [
        ([choice(content="a"), choice(finish="stop"), b"[DONE]"], None, True),
        ([choice(content="a"), choice(finish="stop")], None, True),  # many servers send no [DONE]
        ([choice(content="a"), b"[DONE]"], None, True),  # nor do some give a reason
        ([choice(content="a")], None, False),
        ([choice(role="assistant", content="")], None, False),
        ([], None, False),
        ([USAGE], None, False),
        ([choice(content="a"), choice(finish="stop"), USAGE, b"[DONE]"], None, True),
        ([choice(content="a"), choice(finish="stop"), USAGE], None, True),
        ([choice(content="a"), USAGE], None, False),
        ([*TWO, choice(1, "length"), b"[DONE]"], 2, True),
        ([*TWO, choice(1, "length")], 2, True),
        ([*TWO, choice(1, "length"), USAGE], 2, True),
        (TWO, 2, False),
        ([*TWO, USAGE], 2, False),
        ([choice(0, content="a"), choice(0, "stop")], 2, True),  # the server knows no n
        ([choice(0, content="a"), choice(0, "stop"), USAGE], 2, True),
        ([choice(0, content="a"), choice(0, "stop"), choice(1, content="b")], 3, False),
        ([choice(0, content="a"), choice(0, "stop"), b"[DONE]"], 2, True),
        ([choice(0, content="a"), choice(0, "stop")], 1, True),
        ([*TOOLS, choice(finish="tool_calls"), b"[DONE]"], None, True),
        ([*TOOLS, choice(finish="tool_calls")], None, True),
        ([*TOOLS, choice(finish="tool_calls"), USAGE], None, True),
        (TOOLS, None, False),
        (TOOLS[:2], None, False),  # in the middle of the arguments
        ([*TOOLS, USAGE], None, False),
    ],
)
def test_the_end_of_a_chat(server: Recorder, events: list[Any], n: int | None, complete: bool) -> None:
    body = sse(*(each if isinstance(each, bytes) else json.dumps(each).encode() for each in events))
    server.answer(Reply(body=body, headers={"content-type": "text/event-stream"}))
    params: Any = {"model": "m", "messages": [], "stream": True, "n": omit if n is None else n}
    expected = [event for event in events if event != b"[DONE]"]
    with make(server) as client:
        stream: Any = client.chat.completions.create(**params)
        seen = []

        def read() -> None:
            for event in stream:
                seen.append(to_dict(event))

        if complete:
            read()
        else:
            with pytest.raises(errors.StreamTruncatedError, match="without its terminal event") as caught:
                read()
            last = caught.value.last_event
            assert caught.value.events_seen == len(expected)
            assert (last and to_dict(last)) == (expected[-1] if expected else None)
        assert seen == expected
        lenient = client.with_options(stream_settings=StreamSettings(allow_truncated=True))
        stream = lenient.chat.completions.create(**params)
        assert len([event for event in stream]) == len(expected)


def test_the_end_of_a_legacy_completion(server: Recorder) -> None:
    def part(index: int, finish: str | None = None) -> bytes:
        choice = {"index": index, "text": "x", "finish_reason": finish, "logprobs": None}
        return json.dumps({"id": "c", "object": "text_completion", "choices": [choice]}).encode()

    kind = {"content-type": "text/event-stream"}
    with make(server) as client:
        for events, complete in (
            ([part(0), part(1), part(0, "stop"), part(1, "stop")], True),
            ([part(0), part(0, "stop")], True),
            ([part(0), part(1), part(0, "stop")], False),
            ([part(0), b"[DONE]"], True),
        ):
            server.answer(Reply(body=sse(*events), headers=kind))
            stream = client.completions.create(model="m", prompt="hi", n=2, stream=True)
            if complete:
                assert len([event for event in stream]) == len([e for e in events if e != b"[DONE]"])
            else:
                with pytest.raises(errors.StreamTruncatedError):
                    _ = [event for event in stream]


def test_the_end_of_images_and_transcripts(server: Recorder) -> None:
    kind = {"content-type": "text/event-stream"}
    with make(server) as client:
        for last, more in (("image_generation.completed", b""), (None, b"data: [DONE]\n\n"), (None, b"")):
            types = ["image_generation.partial_image", *([last] if last else [])]
            server.answer(Reply(body=sse(*({"type": each} for each in types)) + more, headers=kind))
            images = client.images.generate(model="m", prompt="hi", stream=True)
            if last or more:
                assert [event.type for event in images] == types
            else:
                with pytest.raises(errors.StreamTruncatedError):
                    _ = [event for event in images]
        server.answer(Reply(body=sse({"type": "transcript.text.delta", "delta": "a"}), headers=kind))
        texts = client.audio.transcriptions.create(model="m", file=b"x", stream=True)
        with pytest.raises(errors.StreamTruncatedError):
            _ = [event for event in texts]
        done = {"type": "transcript.text.done", "text": "a"}
        server.answer(Reply(body=sse({"type": "transcript.text.delta", "delta": "a"}, done), headers=kind))
        texts = client.audio.transcriptions.create(model="m", file=b"x", stream=True)
        assert [event.type for event in texts] == ["transcript.text.delta", "transcript.text.done"]


MADE: dict[str, Any] = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "output": []}
BEGAN = {"type": "response.created", "sequence_number": 0, "response": {**MADE, "status": "in_progress"}}
WHOLE = {"type": "response.completed", "sequence_number": 1, "response": {**MADE, "status": "completed"}}
UNKNOWN = {"type": "brand.new", "usage": {}}


@pytest.mark.parametrize(
    ("events", "complete"),
    [
        ([BEGAN, WHOLE, UNKNOWN], True),
        ([BEGAN, WHOLE, UNKNOWN, UNKNOWN], True),
        ([BEGAN, {"type": "response.cancelled", "response": {**MADE, "status": "cancelled"}}], True),
        ([BEGAN, {"type": "response.done", "response": {**MADE, "status": "completed"}}, UNKNOWN], True),
        ([BEGAN, UNKNOWN], False),
        ([UNKNOWN], False),
        ([BEGAN, {"type": "response.moved", "response": {**MADE, "status": "in_progress"}}], False),
        ([BEGAN, {"type": "response.moved", "response": "completed"}], False),
        ([WHOLE, BEGAN], False),
    ],
)
def test_what_follows_the_end_of_a_response(
    server: Recorder, events: list[dict[str, Any]], complete: bool
) -> None:
    server.answer(Reply(body=sse(*events), headers={"content-type": "text/event-stream"}))
    with make(server) as client:
        stream = client.responses.create(model="m", input="hi", stream=True)
        seen: list[Any] = []
        try:
            for event in stream:
                seen.append(event)
        except errors.StreamTruncatedError:
            assert not complete
        else:
            assert complete
        assert len(seen) == len(events)
