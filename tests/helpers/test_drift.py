"""Servers that send nulls, leave things out, or put anything in their place: nothing that adds up may break."""

from __future__ import annotations

import json
import random
from typing import Any

import httpx
import msgspec
import pytest

import rtkit
from rtkit import decode
from rtkit.helpers.streams.chat_state import ChatCompletionStreamState
from rtkit.helpers.streams.response_state import ResponseStreamState
from rtkit.helpers.streams.run_state import RunState
from rtkit.types.beta import AssistantStreamEvent
from rtkit.types.chat import ChatCompletionChunk
from rtkit.types.responses import Response, ResponseStreamEvent
from tests.helpers.support.blocking import make_client
from tests.helpers.support.runs import EVENTS as RUN

SEEDS = range(150)
NULL: list[Any] = [None]
ANYTHING: list[Any] = [
    None,
    1,
    "x",
    [],
    {},
    {"a": 1},
    [1],
    ["a"],
    True,
    -1.5,
    [None],
    [{}],
    [{"index": 0}],
    {"index": "a"},
]


class Answer(msgspec.Struct):
    text: str


def weather(city: str) -> str:
    return f"fair in {city}"


def bend(value: Any, chance: random.Random, share: float, put: list[Any]) -> Any:
    """Some values replaced, some fields left out."""
    if chance.random() < share:
        return json.loads(json.dumps(chance.choice(put)))
    if isinstance(value, dict):
        kept = ((name, inner) for name, inner in value.items() if chance.random() > share / 2)
        return {name: bend(inner, chance, share, put) for name, inner in kept}
    if isinstance(value, list):
        return [bend(inner, chance, share, put) for inner in value]
    return value


def bent(values: list[Any], seed: int, put: list[Any]) -> list[Any]:
    chance = random.Random(seed)
    share = chance.choice([0.01, 0.03, 0.08])
    made = [bend(value, chance, share, put) for value in values if chance.random() > share]
    return [value for value in made if isinstance(value, dict)]


def chunk(delta: Any, finish_reason: str | None = None, **fields: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason, **fields}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def call(index: int, **fields: Any) -> dict[str, Any]:
    return {"tool_calls": [{"index": index, **fields}]}


TOKEN = {"token": "a", "logprob": -1.0, "bytes": [97], "top_logprobs": []}
CHAT = [
    chunk({"role": "assistant", "content": ""}),
    chunk({"content": '{"text"'}, logprobs={"content": [TOKEN], "refusal": None}),
    chunk({"content": ': "x"}'}, logprobs={"content": [TOKEN], "refusal": [TOKEN]}),
    chunk(call(0, id="1", type="function", function={"name": "weather", "arguments": ""})),
    chunk(call(0, function={"arguments": '{"city": "Oslo"}'})),
    chunk(call(1, id="2", type="function", function={"name": "weather", "arguments": '{"city": "a"}'})),
    chunk({"refusal": "no"}),
    chunk({}, "stop"),
]
SAID = {"role": "assistant", "content": '{"text": "x"}', "tool_calls": [
    {"id": "1", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Oslo"}'}},
]}  # fmt: skip
COMPLETION = {
    "id": "c", "object": "chat.completion", "created": 1, "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": SAID}],
}  # fmt: skip
TEXT = {"type": "output_text", "text": '{"text": "x"}', "annotations": []}
MESSAGE = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": [TEXT]}
CALL = {
    "id": "f",
    "type": "function_call",
    "call_id": "c",
    "name": "weather",
    "arguments": '{"city": "Oslo"}',
}
BEGUN = {
    "id": "r", "object": "response", "created_at": 1, "model": "m", "output": [], "status": "in_progress",
    "parallel_tool_calls": True, "tool_choice": "auto", "tools": [],
}  # fmt: skip
WHOLE = {**BEGUN, "status": "completed", "output": [MESSAGE, CALL]}
TYPED: list[tuple[str, dict[str, Any]]] = [
    ("response.created", {"response": BEGUN}),
    ("response.output_item.added", {"output_index": 0, "item": {**MESSAGE, "content": []}}),
    ("response.content_part.added", {"output_index": 0, "content_index": 0, "part": {**TEXT, "text": ""}}),
    (
        "response.output_text.delta",
        {"output_index": 0, "content_index": 0, "delta": '{"text"', "logprobs": []},
    ),
    (
        "response.output_text.delta",
        {"output_index": 0, "content_index": 0, "delta": ': "x"}', "logprobs": []},
    ),
    (
        "response.output_text.done",
        {"output_index": 0, "content_index": 0, "text": TEXT["text"], "logprobs": []},
    ),
    ("response.content_part.done", {"output_index": 0, "content_index": 0, "part": TEXT}),
    ("response.output_item.done", {"output_index": 0, "item": MESSAGE}),
    ("response.output_item.added", {"output_index": 1, "item": {**CALL, "arguments": ""}}),
    (
        "response.function_call_arguments.delta",
        {"output_index": 1, "item_id": "f", "delta": CALL["arguments"]},
    ),
    ("response.refusal.delta", {"output_index": 0, "content_index": 1, "item_id": "m", "delta": "no"}),
    ("response.output_item.done", {"output_index": 1, "item": CALL}),
    ("response.completed", {"response": WHOLE}),
]
RESPONSE = [
    {"type": kind, "sequence_number": number, "item_id": "m", **fields}
    for number, (kind, fields) in enumerate(TYPED)
]


def look(event: Any) -> None:
    for name in ("snapshot", "parsed", "parsed_arguments", "arguments", "output_parsed", "output_text"):
        getattr(event, name, None)


@pytest.mark.parametrize("put", [NULL, ANYTHING], ids=["null", "anything"])
@pytest.mark.parametrize(
    "options", [{}, {"response_format": Answer, "input_tools": [weather]}], ids=["plain", "typed"]
)
def test_chunks_add_up(put, options):
    for seed in SEEDS:
        state = ChatCompletionStreamState[Any](**options)
        try:
            for one in bent(CHAT, seed, put):
                for event in state.handle_chunk(decode(ChatCompletionChunk, json.dumps(one).encode())):
                    look(event)
            state.get_final_completion()
        except rtkit.OpenAIError:
            pass  # what was to be parsed does not fit


@pytest.mark.parametrize("put", [NULL, ANYTHING], ids=["null", "anything"])
@pytest.mark.parametrize(
    "options", [{}, {"text_format": Answer, "input_tools": [weather]}], ids=["plain", "typed"]
)
def test_events_of_a_response_add_up(put, options):
    for seed in SEEDS:
        state = ResponseStreamState[Any](**options)
        try:
            for one in bent(RESPONSE, seed, put):
                for event in state.handle_event(decode(ResponseStreamEvent, json.dumps(one).encode())):
                    look(event)
                assert (
                    state.current_response_snapshot is None
                    or state.current_response_snapshot.output_text is not None
                )
            state.get_final_response()
        except rtkit.OpenAIError:
            pass


@pytest.mark.parametrize("put", [NULL, ANYTHING], ids=["null", "anything"])
def test_events_of_a_run_add_up(put):
    for seed in SEEDS:
        state = RunState()
        for one in bent([{"event": kind, "data": data} for kind, data in RUN], seed, put):
            for _, arguments in state.calls(decode(AssistantStreamEvent, json.dumps(one).encode())):
                arguments()
        assert None not in (state.messages, state.steps)


@pytest.mark.parametrize("put", [NULL, ANYTHING], ids=["null", "anything"])
def test_what_is_whole_is_parsed(put):
    reply: Any = None
    with make_client(lambda request: httpx.Response(200, json=reply)) as client:
        for seed in SEEDS:
            for reply in bent([COMPLETION, WHOLE], seed, put):
                try:
                    if "choices" in reply:
                        client.chat.completions.parse(
                            model="m", messages=[], response_format=Answer, tools=[weather]
                        )
                    else:
                        look(client.responses.parse(model="m", input="", text_format=Answer))
                        client.responses.run_tools(
                            model="m",
                            input="",
                            tools=[weather],
                            max_turns=2,
                            tool_timeout=None,
                            max_parallel_tools=1,
                        ).until_done()
                except rtkit.OpenAIError:
                    pass


@pytest.mark.parametrize("put", [NULL, ANYTHING], ids=["null", "anything"])
def test_reasoning_is_read(put):
    said = {
        "type": "reasoning",
        "id": "r",
        "summary": [{"type": "summary_text", "text": "so"}],
        "content": [TEXT],
    }
    for seed in SEEDS:
        for one in bent([{**WHOLE, "output": [said, MESSAGE]}], seed, put):
            assert isinstance(rtkit.reasoning_of(Response.model_validate(one)), (str, type(None)))


def test_what_servers_are_known_to_leave_out_is_no_loss():
    state = ChatCompletionStreamState[Answer](response_format=Answer)
    for one in (*CHAT[:3], {**chunk(None, "stop")}, {**chunk(None), "choices": None}):
        state.handle_chunk(decode(ChatCompletionChunk, json.dumps(one).encode()))
    assert state.get_final_completion().choices[0].message.parsed == Answer("x")
    spare = {
        **WHOLE,
        "output": [{"type": "message", "content": [{"type": "output_text", "text": TEXT["text"]}]}],
    }
    with make_client(lambda request: httpx.Response(200, json=spare)) as client:
        assert client.responses.parse(model="m", input="", text_format=Answer).output_parsed == Answer("x")


@pytest.mark.parametrize(
    "value", ["3", "null", '"x"', "[]", '[{"choices": []}]', '{"type": ["a"]}', '{"object": []}']
)
def test_a_value_that_is_no_event_is_passed_over(value):
    events: list[dict[str, Any]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        lines = [value, *map(json.dumps, events), value, "[DONE]"]
        body = "".join(f"data: {line}\n\n" for line in lines).encode()
        return httpx.Response(200, content=body, headers={"content-type": "text/event-stream"})

    with make_client(answer) as client:
        events = [*CHAT[:3], chunk({}, "stop")]
        with client.chat.completions.stream(model="m", messages=[]) as chat:
            assert "".join(chat.text_deltas()) == TEXT["text"]
        events = RESPONSE
        with client.responses.stream(model="m", input="") as response:
            assert "".join(response.text_deltas()) == TEXT["text"]
            assert response.get_final_response().id == "r"
