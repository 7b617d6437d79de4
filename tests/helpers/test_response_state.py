"""The events of responses added up, beside the official helper on the same events."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, TypedDict

import msgspec
import openai
import openai.lib.streaming.responses._responses as official
import openai.types.responses
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit import decode, omit
from rtkit.errors import OutputFormatError, StreamEndedError, ToolArgumentsError
from rtkit.helpers.streams.reasoning import reasoning_of
from rtkit.helpers.streams.response_parsing import parse_response
from rtkit.helpers.streams.response_state import ResponseStreamState
from rtkit.schema.tools import pydantic_function_tool, pydantic_responses_function_tool, struct_tool
from rtkit.types.responses import Response, ResponseStreamEvent, ResponseTextDeltaEvent
from tests.helpers.test_chat_state import plain

TypeAdapter: Any = pydantic.TypeAdapter(openai.types.responses.ResponseStreamEvent)


class Answer(pydantic.BaseModel):
    steps: list[str]
    final: str


class Weather(pydantic.BaseModel):
    city: str


class Place(msgspec.Struct):
    city: str
    height: int = 0


class Pair(TypedDict):
    low: int
    high: int


def response(status: str = "in_progress", **fields: Any) -> dict[str, Any]:
    return {
        "id": "resp_1", "object": "response", "created_at": 1.5, "model": "gpt-5.5", "status": status,
        "output": [], "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], **fields,
    }  # fmt: skip


def message(text: str | None, status: str = "completed", **fields: Any) -> dict[str, Any]:
    content = [] if text is None else [{"type": "output_text", "text": text, "annotations": []}]
    return {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": status,
        "content": content,
        **fields,
    }


def function_call(name: str, arguments: str, status: str = "completed") -> dict[str, Any]:
    return {
        "type": "function_call", "id": f"fc_{name}", "call_id": f"call_{name}", "name": name,
        "arguments": arguments, "status": status,
    }  # fmt: skip


def pieces(text: str, size: int) -> list[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


class Script:
    """Writes the events of one response, numbered."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self.output: list[dict[str, Any]] = []
        for kind in ("created", "in_progress"):
            self.add(f"response.{kind}", response=response())

    def add(self, kind: str, **fields: Any) -> None:
        self.events.append({"type": kind, "sequence_number": len(self.events), **fields})

    def say(self, text: str, size: int = 3, **fields: Any) -> None:
        identity = f"msg_{len(self.output)}"
        at = {"output_index": len(self.output), "item_id": identity, "content_index": 0}
        part = {"type": "output_text", "text": "", "annotations": []}
        added = message(None, "in_progress", id=identity, **fields)
        self.add("response.output_item.added", output_index=at["output_index"], item=added)
        self.add("response.content_part.added", part=part, **at)
        for piece in pieces(text, size):
            self.add("response.output_text.delta", delta=piece, logprobs=[], **at)
        self.add("response.output_text.done", text=text, logprobs=[], **at)
        self.add("response.content_part.done", part={**part, "text": text}, **at)
        self.finish(message(text, id=identity, **fields))

    def call(self, name: str, arguments: str, size: int = 3) -> None:
        at = {"output_index": len(self.output), "item_id": f"fc_{name}"}
        added = function_call(name, "", "in_progress")
        self.add("response.output_item.added", output_index=at["output_index"], item=added)
        for piece in pieces(arguments, size):
            self.add("response.function_call_arguments.delta", delta=piece, **at)
        self.add("response.function_call_arguments.done", arguments=arguments, name=name, **at)
        self.finish(function_call(name, arguments))

    def finish(self, item: dict[str, Any]) -> None:
        self.add("response.output_item.done", output_index=len(self.output), item=item)
        self.output.append(item)

    def end(self, kind: str = "completed", **fields: Any) -> list[dict[str, Any]]:
        done = response(kind, output=self.output, **fields)
        self.add(f"response.{kind}", response=done)
        return self.events


ANSWER = json.dumps({"steps": ["eins", "zw\u00f6i\n"], "final": "drei"})


def text_stream() -> list[dict[str, Any]]:
    script = Script()
    script.say("Hello, world")
    return script.end()


def structured_stream() -> list[dict[str, Any]]:
    script = Script()
    script.say("Let me think.", phase="commentary")
    script.say(ANSWER, phase="final_answer")
    return script.end()


def tool_stream() -> list[dict[str, Any]]:
    script = Script()
    script.say("I look.")
    script.call("Weather", '{"city": "Z\\u00fcrich"}')
    script.call("strict", '{"a": [1, 2]}')
    script.call("loose", '{"a": 1}')
    return script.end()


def failed_stream() -> list[dict[str, Any]]:
    script = Script()
    script.say("Hello")
    return script.end("failed", error={"code": "server_error", "message": "oops"})


STREAMS = {
    "text": text_stream(),
    "structured": structured_stream(),
    "tools": tool_stream(),
    "failed": failed_stream(),
}

TOOLS: list[Any] = [
    {"type": "function", "name": "loose", "parameters": {}, "strict": False},
    {"type": "function", "name": "strict", "parameters": {}, "strict": True},
    {"type": "web_search"},
]


def both(stream: list[dict[str, Any]], text_format: Any = omit) -> None:
    """Equal events, each looked at when it comes and once more in the end, and equal responses."""
    theirs: Any = official.ResponseStreamState(
        input_tools=[*TOOLS, openai.pydantic_responses_function_tool(Weather)],
        text_format=openai.omit if text_format is omit else text_format,
    )
    ours: Any = ResponseStreamState(
        input_tools=[*TOOLS, pydantic_responses_function_tool(Weather)], text_format=text_format
    )
    kept: list[tuple[Any, Any]] = []
    for item in stream:
        event = TypeAdapter.validate_python(copy.deepcopy(item))
        expected = [plain(event) for event in theirs.handle_event(event)]
        events = ours.handle_event(decode(ResponseStreamEvent, json.dumps(item)))
        assert [plain(event) for event in events] == expected
        kept += zip(events, expected, strict=True)
    for event, then in kept:
        assert plain(event) == then
    if theirs._completed_response is None:
        with pytest.raises(StreamEndedError, match="completed"):
            ours.get_final_response()
    else:
        assert plain(ours.get_final_response()) == plain(theirs._completed_response)
        assert plain(ours.get_final_response().output_parsed) == plain(
            theirs._completed_response.output_parsed
        )


@pytest.mark.parametrize("name", STREAMS)
def test_events_and_response_are_those_of_the_official_helper(name):
    both(STREAMS[name], Answer if name == "structured" else omit)


@st.composite
def streams(draw: Any) -> list[dict[str, Any]]:
    script = Script()
    for number in range(draw(st.integers(0, 3))):
        size = draw(st.integers(1, 5))
        if draw(st.booleans()):
            script.say(draw(st.text(max_size=12)), size)
        else:
            script.call(f"{draw(st.sampled_from(['strict', 'other']))}_{number}", '{"a": [1]}', size)
    return script.end(draw(st.sampled_from(["completed", "failed", "incomplete"])))


@given(streams())
def test_any_stream_gives_what_the_official_helper_gives(stream):
    both(stream)


@given(streams(), st.data())
def test_the_snapshot_is_the_response_so_far(stream, data):
    """At any event: the items that are done, and what has come of the one that is not."""
    state: Any = ResponseStreamState()
    stop = data.draw(st.integers(1, len(stream)))
    texts: dict[int, str] = {}
    for item in stream[:stop]:
        state.handle_event(decode(ResponseStreamEvent, json.dumps(item)))
        if item["type"].endswith(".delta"):
            texts[item["output_index"]] = texts.get(item["output_index"], "") + item["delta"]
    for index, item in enumerate(state.current_response_snapshot.output):
        if item.type == "function_call":
            assert item.arguments == texts.get(index, "")
        else:
            assert "".join(part.text for part in item.content) == texts.get(index, "")


def feed(state: Any, stream: list[dict[str, Any]]) -> list[Any]:
    return [
        event
        for item in stream
        for event in state.handle_event(decode(ResponseStreamEvent, json.dumps(item)))
    ]


def test_deltas_are_events_of_the_api_with_more_in_them():
    events = feed(ResponseStreamState(), STREAMS["text"])
    deltas = [event for event in events if event.type == "response.output_text.delta"]
    assert all(isinstance(event, ResponseTextDeltaEvent) for event in deltas)
    assert [event.snapshot for event in deltas] == ["Hel", "Hello,", "Hello, wo", "Hello, world"]
    assert deltas[1].to_dict()["snapshot"] == "Hello,"
    assert pickle.loads(pickle.dumps(deltas[1])) == deltas[1] == copy.copy(deltas[1])
    assert deltas[1] != deltas[2]


@pytest.mark.parametrize(
    ("text_format", "text", "parsed"),
    [
        (Place, '{"city": "x", "height": 2}', Place("x", 2)),
        (Pair, '{"low": 1, "high": 2}', {"low": 1, "high": 2}),
        (Answer, ANSWER, Answer.model_validate_json(ANSWER)),
    ],
)
def test_any_type_is_a_format(text_format, text, parsed):
    script = Script()
    script.say(text)
    state: Any = ResponseStreamState(text_format=text_format)
    events = feed(state, script.end())
    assert state.get_final_response().output_parsed == parsed
    assert [event.parsed for event in events if event.type == "response.output_text.done"] == [parsed]


def test_tools_of_any_kind_are_parsed():
    class Pin(pydantic.BaseModel):
        x: int

    def look(city: str, days: int = 1) -> None: ...

    script = Script()
    script.call("look", '{"city": "x", "days": null}')
    script.call("Place", '{"city": "x", "height": 1}')
    script.call("Pin", '{"x": 1}')
    state: Any = ResponseStreamState(input_tools=[look, struct_tool(Place), pydantic_function_tool(Pin)])
    feed(state, script.end())
    calls = [item.parsed_arguments for item in state.get_final_response().output]
    assert calls == [{"city": "x"}, Place("x", 1), Pin(x=1)]


def test_a_call_is_looked_up_in_its_namespace():
    strict = {"type": "function", "name": "f", "strict": True}
    tools = [{"type": "namespace", "name": "ns", "tools": [strict]}, {**strict, "name": "g"}]

    def parsed(name: str, namespace: str | None) -> Any:
        call = {**function_call(name, '{"a": 1}'), "namespace": namespace}
        made = Response.model_validate(response("completed", output=[call]))
        item: Any = parse_response(made, None, tools).output[0]
        return item.parsed_arguments

    assert parsed("f", "ns") == {"a": 1}
    assert parsed("f", None) is None
    assert parsed("g", "ns") is None
    assert parsed("g", "g") == {"a": 1}
    assert parsed("g", "other") is None


def test_what_does_not_fit_is_an_error():
    script = Script()
    script.say('{"city": 1}')
    with pytest.raises(OutputFormatError, match="does not fit Place"):
        feed(ResponseStreamState(text_format=Place), script.end())
    script = Script()
    script.call("Place", "[]")
    with pytest.raises(ToolArgumentsError):
        feed(ResponseStreamState(input_tools=[struct_tool(Place)]), script.end())


def test_a_refusal_is_parsed_as_nothing():
    refused = message(None)
    refused["content"] = [{"type": "refusal", "refusal": "No."}]
    made = Response.model_validate(response("completed", output=[refused]))
    parsed = parse_response(made, None, [])
    assert parsed.output_parsed is None
    assert plain(parsed) == plain(made)


def test_events_that_drift_are_added_up_all_the_same():
    """Missing fields, items that nobody knows, responses without output."""
    state: Any = ResponseStreamState()
    delta = {"type": "response.output_text.delta", "delta": "a", "output_index": 0, "content_index": 0}
    events = feed(
        state,
        [
            {"type": "response.created", "sequence_number": 0, "response": response(output=None)},
            {"type": "response.output_item.added", "output_index": 1, "item": None},
            {"type": "response.output_item.done", "output_index": 0, "item": {"type": "new", "x": 1}},
            delta,
            {"type": "something.new"},
            {**delta, "delta": "b"},
            {
                "type": "response.completed",
                "sequence_number": 9,
                "response": response("completed", output=None),
            },
        ],
    )
    assert [event.type for event in events] == [
        "response.created", "response.output_item.done", "response.output_text.delta", "something.new",
        "response.output_text.delta", "response.completed",
    ]  # fmt: skip
    assert events[0].response.output == []
    assert [events[2].snapshot, events[4].snapshot] == ["a", "ab"]
    assert [item.type for item in state.get_final_response().output] == ["new"]


def test_reasoning_items_are_read_where_all_reasoning_is():
    item = {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "short"}]}
    made = Response.model_validate(response("completed", output=[item, message("x")]))
    assert reasoning_of(made) == "short"
    long = {
        **item,
        "content": [{"type": "reasoning_text", "text": "a"}, {"type": "reasoning_text", "text": "b"}],
    }
    made = Response.model_validate(response("completed", output=[long]))
    assert reasoning_of(made.output[0]) == "a\n\nb"
    assert reasoning_of(Response.model_validate(response())) is None
