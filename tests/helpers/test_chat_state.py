"""Chunks of chat completions added up, beside the official helper on the same chunks."""

from __future__ import annotations

import copy
import json
from typing import Any

import msgspec
import openai
import openai.lib.streaming.chat
import openai.types.chat
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit import decode
from rtkit.errors import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OutputFormatError,
    StreamEndedError,
    ToolArgumentsError,
)
from rtkit.helpers.streams.chat_state import ChatCompletionStreamState
from rtkit.helpers.streams.reasoning import reasoning_of
from rtkit.schema.tools import function_tool, pydantic_function_tool, struct_tool
from rtkit.types.chat import ChatCompletionChunk


class Weather(pydantic.BaseModel):
    city: str
    days: list[int]


class Answer(pydantic.BaseModel):
    steps: list[str]
    final: str


class Place(msgspec.Struct):
    city: str
    height: int = 0


def chunk(*choices: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m",
        "choices": list(choices), **fields,
    }  # fmt: skip


def choice(delta: dict[str, Any], index: int = 0, **fields: Any) -> dict[str, Any]:
    return {"index": index, "delta": delta, "finish_reason": None, **fields}


def logprob(token: str) -> dict[str, Any]:
    return {"token": token, "bytes": [1], "logprob": -0.5, "top_logprobs": []}


def call(index: int, arguments: str, **fields: Any) -> dict[str, Any]:
    return {"index": index, "function": {"arguments": arguments}, **fields}


def first_call(index: int, name: str) -> dict[str, Any]:
    function = {"name": name, "arguments": ""}
    return {"index": index, "id": f"call_{index}", "type": "function", "function": function}


def pieces(text: str, size: int) -> list[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


ANSWER = json.dumps({"steps": ["eins", "zw\u00f6i\n"], "final": "drei"})
CITY = json.dumps({"city": "Z\u00fcrich", "days": [1, 2]})

STREAMS: dict[str, list[dict[str, Any]]] = {
    "text": [
        chunk(choice({"role": "assistant", "content": "", "refusal": None}), service_tier="default"),
        *[chunk(choice({"content": piece}), obfuscation="xx") for piece in pieces("Hello, world", 3)],
        chunk(choice({}, finish_reason="stop"), system_fingerprint="fp"),
        chunk(usage={"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}, system_fingerprint="fp"),
    ],
    "structured": [
        chunk(choice({"role": "assistant", "content": ""})),
        *[chunk(choice({"content": piece})) for piece in pieces(ANSWER, 2)],
        chunk(choice({}, finish_reason="stop")),
    ],
    "refusal": [
        chunk(choice({"role": "assistant", "content": None, "refusal": ""})),
        *[chunk(choice({"refusal": piece})) for piece in pieces("I can't.", 2)],
        chunk(choice({}, finish_reason="stop")),
    ],
    "tools": [
        chunk(choice({"role": "assistant", "content": None, "tool_calls": [first_call(0, "Weather")]})),
        *[chunk(choice({"tool_calls": [call(0, piece)]})) for piece in pieces(CITY, 5)],
        chunk(choice({"tool_calls": [first_call(1, "loose")]})),
        *[chunk(choice({"tool_calls": [call(1, piece)]})) for piece in pieces('{"a": 1}', 3)],
        chunk(choice({}, finish_reason="tool_calls")),
    ],
    "text and then a tool": [
        chunk(choice({"role": "assistant", "content": "I look."})),
        chunk(choice({"tool_calls": [first_call(0, "strict")]})),
        *[chunk(choice({"tool_calls": [call(0, piece)]})) for piece in pieces('{"b": [1, 2]}', 4)],
        chunk(choice({}, finish_reason="tool_calls")),
    ],
    "two choices": [
        chunk(choice({"role": "assistant", "content": "a"}), choice({"role": "assistant", "content": "1"}, 1)),
        chunk(choice({"content": "b"}, 1)),
        chunk(choice({"content": "c"})),
        chunk(choice({}, finish_reason="stop"), choice({}, 1, finish_reason="stop")),
    ],
    "log probabilities": [
        chunk(choice({"role": "assistant", "content": ""}, logprobs={"content": [], "refusal": None})),
        chunk(choice({"content": "a"}, logprobs={"content": [logprob("a")], "refusal": None})),
        chunk(choice({"content": "b"}, logprobs={"content": [logprob("b")], "refusal": None})),
        chunk(choice({"refusal": "c"}, logprobs={"content": None, "refusal": [logprob("c")]})),
        chunk(choice({}, finish_reason="stop", logprobs=None)),
    ],
    "other fields": [
        chunk(choice({"role": "assistant", "content": None, "reasoning_content": "Let "}, extra=1), top="t"),
        chunk(choice({"content": None, "reasoning_content": "me see.", "audio": {"id": "a", "data": "AA"}})),
        chunk(choice({"content": "It ", "audio": {"data": "BB", "expires_at": 1}})),
        chunk(choice({"content": "is.", "function_call": {"name": "f", "arguments": "{"}})),
        chunk(choice({"function_call": {"arguments": "}"}}, finish_reason="stop")),
    ],
}  # fmt: skip

TOOLS: list[Any] = [
    {"type": "function", "function": {"name": "loose", "parameters": {}}},
    {"type": "function", "function": {"name": "strict", "parameters": {}, "strict": True}},
]


def plain(value: Any) -> Any:
    """An event or a completion as plain values; what is missing is as good as what is null."""
    if isinstance(value, pydantic.BaseModel):
        value = value.model_dump(warnings=False)
    elif hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items() if item is not None}
    return [plain(item) for item in value] if isinstance(value, list) else value


def both(stream: list[dict[str, Any]], tools: Any, response_format: Any) -> None:
    """Equal events, each looked at when it comes and once more in the end, and equal completions."""
    official = openai.pydantic_function_tool(Weather)
    given = {} if response_format is None else {"response_format": response_format}
    theirs: Any = openai.lib.streaming.chat.ChatCompletionStreamState(
        input_tools=[*tools, official] if tools else [], **given
    )
    ours: Any = ChatCompletionStreamState(
        input_tools=[*tools, pydantic_function_tool(Weather)] if tools else [], **given
    )
    kept = []
    for item in stream:
        official_chunk = openai.types.chat.ChatCompletionChunk.model_validate(copy.deepcopy(item))
        expected = [plain(event) for event in theirs.handle_chunk(official_chunk)]
        events = ours.handle_chunk(decode(ChatCompletionChunk, json.dumps(item)))
        assert [plain(event) for event in events] == expected
        kept += [(event, then) for event, then in zip(events, expected, strict=True) if event.type != "chunk"]
    for event, then in kept:
        assert plain(event) == then
    assert plain(ours.current_completion_snapshot) == plain(theirs.current_completion_snapshot)
    assert plain(ours.get_final_completion()) == plain(theirs.get_final_completion())


@pytest.mark.parametrize("name", STREAMS)
def test_events_and_completion_are_those_of_the_official_helper(name):
    both(STREAMS[name], TOOLS, Answer if name in {"structured", "refusal"} else None)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def streams(draw: Any) -> list[dict[str, Any]]:
    """Any mixture of text, refusals, calls and log probabilities, in one or two choices."""
    stream = []
    for index in range(draw(st.integers(1, 2))):
        stream.append(chunk(choice({"role": "assistant", "content": draw(st.none() | st.just(""))}, index)))
    number = len(stream)
    for index in range(number):
        for text in draw(st.lists(st.text(max_size=4), max_size=4)):
            name = draw(st.sampled_from(["content", "content", "refusal", "reasoning_content"]))
            logprobs = draw(st.none() | st.just({"content": [logprob(text)], "refusal": None}))
            stream.append(chunk(choice({name: text}, index, logprobs=logprobs)))
        for call_index in range(draw(st.integers(0, 2))):
            called = first_call(call_index, draw(st.sampled_from(["loose", "strict", "unknown"])))
            stream.append(chunk(choice({"tool_calls": [called]}, index)))
            arguments = json.dumps({"a": draw(json_values)})
            for piece in pieces(arguments, draw(st.integers(1, 6))):
                stream.append(chunk(choice({"tool_calls": [call(call_index, piece)]}, index)))
    stream += [chunk(choice({}, index, finish_reason="stop")) for index in range(number)]
    return stream


@settings(max_examples=40)  # the official helper takes its time
@given(streams())
def test_any_stream_gives_what_the_official_helper_gives(stream):
    both(stream, TOOLS, None)


@settings(max_examples=40)
@given(json_values, st.integers(1, 5))
def test_any_json_is_shown_as_it_is_written(value, size):
    class Anything(pydantic.BaseModel):
        value: Any

    text = json.dumps({"value": value})
    both(
        [
            chunk(choice({"role": "assistant", "content": ""})),
            *[chunk(choice({"content": piece})) for piece in pieces(text, size)],
            chunk(choice({}, finish_reason="stop")),
        ],
        [],
        Anything,
    )


def feed(state: ChatCompletionStreamState[Any], stream: list[dict[str, Any]]) -> list[Any]:
    return [
        event
        for item in stream
        for event in state.handle_chunk(decode(ChatCompletionChunk, json.dumps(item)))
    ]


def test_a_struct_a_function_and_a_tool_of_a_type_are_parsed_alike():
    def look(city: str, days: int = 1) -> None: ...

    tools = [look, struct_tool(Place, name="place"), function_tool(look, name="again")]
    for name, arguments, parsed in [
        ("look", '{"city": "x", "days": null}', {"city": "x"}),
        ("place", '{"city": "x", "height": 2}', Place("x", 2)),
        ("again", '{"city": "x", "days": 2}', {"city": "x", "days": 2}),
    ]:
        state: Any = ChatCompletionStreamState(input_tools=tools, response_format=Place)
        events = feed(
            state,
            [
                chunk(choice({"role": "assistant", "content": '{"city": "y",'})),
                chunk(choice({"content": ' "height": 1}'})),
                chunk(choice({"tool_calls": [first_call(0, name)]})),
                chunk(choice({"tool_calls": [call(0, arguments)]})),
                chunk(choice({}, finish_reason="tool_calls")),
            ],
        )
        message = state.get_final_completion().choices[0].message
        assert message.parsed == Place("y", 1)
        assert message.tool_calls[0].function.parsed_arguments == parsed
        done = [event for event in events if event.type.endswith(".done")]
        assert [event.type for event in done] == ["content.done", "tool_calls.function.arguments.done"]
        assert done[0].parsed == Place("y", 1)
        assert done[1].parsed_arguments == parsed
        assert events[1].parsed == {"city": "y"}


def test_an_answer_that_was_cut_short_is_an_error():
    begun = chunk(choice({"role": "assistant", "content": '{"city": "'}))
    cases: list[tuple[str, type[Any]]] = [
        ("length", LengthFinishReasonError),
        ("content_filter", ContentFilterFinishReasonError),
    ]
    for reason, error in cases:
        end = chunk(choice({}, finish_reason=reason))
        with pytest.raises(error) as caught:
            feed(ChatCompletionStreamState(response_format=Place), [begun, end])
        assert caught.value.completion.choices[0].message.content == '{"city": "'
        state: Any = ChatCompletionStreamState()
        feed(state, [begun, end])
        with pytest.raises(error):
            state.get_final_completion()


def test_what_does_not_fit_is_an_error_with_the_text():
    with pytest.raises(OutputFormatError, match=r"does not fit Place: .*`\$\.height`") as caught:
        feed(
            ChatCompletionStreamState(response_format=Place),
            [
                chunk(choice({"role": "assistant", "content": '{"city": "x", "height": "y"}'})),
                chunk(choice({}, finish_reason="stop")),
            ],
        )
    assert caught.value.text == '{"city": "x", "height": "y"}'
    with pytest.raises(ToolArgumentsError):
        feed(
            ChatCompletionStreamState(input_tools=[struct_tool(Place)]),
            [
                chunk(choice({"role": "assistant", "tool_calls": [first_call(0, "Place")]})),
                chunk(choice({"tool_calls": [call(0, "[]")]})),
                chunk(choice({}, finish_reason="tool_calls")),
            ],
        )


def test_text_that_is_no_json_parses_as_nothing_until_it_is_done():
    state: Any = ChatCompletionStreamState(response_format=Place)
    events = feed(state, [chunk(choice({"role": "assistant", "content": "Well, "}))])
    assert events[1].parsed is None
    assert state.current_completion_snapshot.choices[0].message.parsed is None


def test_calls_of_servers_that_leave_out_the_index():
    state: Any = ChatCompletionStreamState()
    one, two = (
        {key: value for key, value in first_call(n, f"f{n}").items() if key != "index"} for n in (0, 1)
    )
    more = {"function": {"arguments": "{}"}}
    feed(
        state,
        [
            chunk(choice({"role": "assistant", "tool_calls": [one]})),
            chunk(choice({"tool_calls": [more]})),
            chunk(choice({"tool_calls": [two]})),
            chunk(choice({"tool_calls": [more]}, finish_reason="tool_calls")),
        ],
    )
    calls = state.get_final_completion().choices[0].message.tool_calls
    assert [(made.id, made.function.name, made.function.arguments) for made in calls] == [
        ("call_0", "f0", "{}"),
        ("call_1", "f1", "{}"),
    ]


def test_reasoning_is_read_in_one_place():
    state: Any = ChatCompletionStreamState()
    events = feed(state, STREAMS["other fields"])
    chunks = [event.chunk for event in events if event.type == "chunk"]
    assert [reasoning_of(one.choices[0].delta) for one in chunks[:3]] == ["Let ", "me see.", None]
    assert reasoning_of(state.get_final_completion()) == "Let me see."


def test_before_the_first_chunk_there_is_nothing():
    with pytest.raises(StreamEndedError, match="completion"):
        _ = ChatCompletionStreamState[None]().current_completion_snapshot
