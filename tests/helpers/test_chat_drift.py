"""Chunks as servers really send them: what comes twice, in pieces, in parts, or without what tells it apart."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit import decode, struct_tool
from rtkit.helpers.streams.chat_state import ChatCompletionStreamState
from rtkit.helpers.streams.deltas import add_delta, joined_name, settled
from rtkit.helpers.streams.reasoning import reasoning_of
from rtkit.types.chat import ChatCompletionChunk
from tests.helpers.test_chat_state import Place, choice, chunk, feed, logprob, pieces

PARIS, ROME = '{"city": "Paris"}', '{"city": "Rome"}'


def part(arguments: Any = None, name: str | None = None, **fields: Any) -> dict[str, Any]:
    function = {key: value for key, value in (("name", name), ("arguments", arguments)) if value is not None}
    return {**fields, "function": function}


def calls_of(deltas: list[Any], tools: Any = ()) -> list[tuple[Any, Any, Any]]:
    """Id, name and arguments of every call, the events agreeing with the whole."""
    state: Any = ChatCompletionStreamState(input_tools=list(tools))
    stream = [chunk(choice({"tool_calls": delta})) for delta in deltas]
    events = feed(state, [*stream, chunk(choice({}, finish_reason="tool_calls"))])
    calls = state.get_final_completion().choices[0].message.tool_calls or []
    done = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    found = [(call.function.name, call.function.arguments) for call in calls]
    assert sorted((event.name, event.arguments) for event in done) == sorted(found)
    said: dict[int, str] = {}
    for event in events:
        if event.type == "tool_calls.function.arguments.delta":
            said[event.index] = said.get(event.index, "") + event.arguments_delta
            assert event.arguments == said[event.index]
    assert [text or "{}" for _, text in sorted(said.items())] == [arguments for _, arguments in found]
    assert len({call.index for call in calls}) == len(calls)
    return [(call.id, call.function.name, call.function.arguments) for call in calls]


TWO = [("a", "look", PARIS), ("b", "look", ROME)]
OTHER = [("a", "look", PARIS), ("b", "find", ROME)]


def interleaved(*heads: dict[str, Any]) -> list[Any]:
    """The deltas of two calls by turns, five characters at a time."""
    first, second = pieces(PARIS, 5), [*pieces(ROME, 5)]
    return [
        [part(text, **head)]
        for pair in zip(first, [*second, *[""] * (len(first) - len(second))], strict=True)
        for text, head in zip(pair, heads, strict=True)
    ]


A, B = {"id": "a", "name": "look"}, {"id": "b", "name": "find"}

FORMS: dict[str, tuple[list[Any], list[tuple[Any, Any, Any]]]] = {
    "id, name and type with every delta": (
        [[part(text, index=0, type="function", **A)] for text in pieces(PARIS, 4)],
        [("a", "look", PARIS)],
    ),
    "the name again, without an id": (
        [[part(text, "look", index=0)] for text in pieces(PARIS, 4)],
        [(None, "look", PARIS)],
    ),
    "an empty name and a null id after the first": (
        [[part("", index=0, **A)], *[[part(text, "", index=0, id=None)] for text in pieces(PARIS, 4)]],
        [("a", "look", PARIS)],
    ),
    "a name in pieces": (
        [[part("", "get_", index=0, id="a")], [part(None, "weat", index=0)], [part(PARIS, "her", index=0)]],
        [("a", "get_weather", PARIS)],
    ),
    "a name in pieces, the id with each": (
        [[part(None, "get_", index=0, id="a")], [part(None, "weather", index=0, id="a")], [part(PARIS, index=0)]],
        [("a", "get_weather", PARIS)],
    ),
    "a name in pieces and then whole": (
        [[part("", "get_", index=0)], [part("", "weather", index=0)], [part(PARIS, "get_weather", index=0)]],
        [(None, "get_weather", PARIS)],
    ),
    "a name as far as it has come": (
        [[part("", "get_", index=0)], [part("", "get_wea", index=0)], [part(PARIS, "get_weather", index=0)]],
        [(None, "get_weather", PARIS)],
    ),
    "an id in pieces": (
        [[part("", "look", index=0, id="call_")], [part(index=0, id="17")], [part(PARIS, index=0)]],
        [("call_17", "look", PARIS)],
    ),
    "another id with every delta": (
        [[part(text, "look" if n == 0 else None, index=0, id=f"id{n}")] for n, text in enumerate(pieces(PARIS, 4))],
        [("id0", "look", PARIS)],
    ),
    "two ids at one index": ([[part(PARIS, index=0, **A)], [part(ROME, index=0, **B)]], OTHER),
    "two ids at one index, in pieces": (
        [
            *[[part(text, index=0, **(A if n == 0 else {}))] for n, text in enumerate(pieces(PARIS, 4))],
            *[[part(text, index=0, **(B if n == 0 else {}))] for n, text in enumerate(pieces(ROME, 4))],
        ],
        OTHER,
    ),
    "two ids at one index, by turns": (interleaved({"index": 0, **A}, {"index": 0, **B}), OTHER),
    "two ids at one index, in one list": ([[part(PARIS, index=0, **A), part(ROME, index=0, **B)]], OTHER),
    "two names at one index": (
        [[part(PARIS, "look", index=0)], [part(ROME, "find", index=0)]],
        [(None, "look", PARIS), (None, "find", ROME)],
    ),
    "one name twice at one index": (
        [[part(PARIS, "look", index=0)], [part(ROME, "look", index=0)]],
        [(None, "look", PARIS), (None, "look", ROME)],
    ),
    "the same twice in one list": (
        [[part(PARIS, "look", index=0), part(PARIS, "look", index=0)]],
        [(None, "look", PARIS)] * 2,
    ),
    "two calls at index 0, and a third at 1": (
        [[part(PARIS, index=0, **A)], [part(ROME, index=0, **B)], [part("{}", "more", index=1, id="c")]],
        [*OTHER, ("c", "more", "{}")],
    ),
    "no index, in one list": ([[part(PARIS, **A), part(ROME, **B)]], OTHER),
    "no index and no id, in one list": (
        [[part(PARIS, "look"), part(PARIS, "look")]],
        [(None, "look", PARIS)] * 2,
    ),
    "no index and no id, one after another": (
        [[part(PARIS, "look")], [part(PARIS, "look")], [part(ROME, "find")]],
        [(None, "look", PARIS), (None, "look", PARIS), (None, "find", ROME)],
    ),
    "no index, in pieces": (
        [[part("", **A)], *[[part(text)] for text in pieces(PARIS, 4)], [part("", **B)], [part(ROME)]],
        OTHER,
    ),
    "no index, by id, by turns": (interleaved(A, B), OTHER),
    "no index, by place in the list": (
        [
            [part("", **A), part("", **B)],
            *[[part(x), part(y)] for x, y in zip(pieces(PARIS, 6), pieces(ROME, 6), strict=True)],
        ],
        OTHER,
    ),
    "no index, the id late": ([[part(PARIS, "look")], [part(id="a")]], [("a", "look", PARIS)]),
    "an empty id with all": (
        [[part(PARIS, "look", index=0, id="")], [part(ROME, "look", index=1, id="")]],
        [(None, "look", PARIS), (None, "look", ROME)],
    ),
    "one id for all": (
        [[part("", "look", index=0, id="x")], [part("", "find", index=1, id="x")],
         [part(PARIS, index=0, id="x")], [part(ROME, index=1, id="x")]],
        [("x", "look", PARIS), ("x", "find", ROME)],
    ),
    "by turns": (interleaved({"index": 0, **A}, {"index": 1, **B}), OTHER),
    "the second index first": (
        [[part("", index=1, **B)], [part("", index=0, **A)], [part(ROME, index=1)], [part(PARIS, index=0)]],
        OTHER,
    ),
    "an index as text, and as a float": (
        [[part(PARIS, index="0", **A)], [part(ROME[:5], index="1", **B)], [part(ROME[5:], index=1.0)]],
        OTHER,
    ),
    "whole calls in one list, arguments as objects": (
        [[part(json.loads(PARIS), index=0, **A), part(json.loads(ROME), index=1, **B)]],
        [("a", "look", '{"city":"Paris"}'), ("b", "find", '{"city":"Rome"}')],
    ),
    "arguments null": (
        [[{"index": 0, "id": "a", "function": {"name": "look", "arguments": None}}]],
        [("a", "look", "{}")],
    ),
    "arguments missing": ([[part(index=0, **A)], [part(index=1, **B)]], [("a", "look", "{}"), ("b", "find", "{}")]),
    "a call again, whole, at the end": (
        [
            [part(PARIS, index=0, **A)],
            [part(ROME, index=1, **B)],
            [part(PARIS, index=0, **A), part(ROME, index=1, **B)],
        ],
        OTHER,
    ),
    "a call by itself, not in a list": ([part(PARIS, index=0, **A)], [("a", "look", PARIS)]),
    "a flat call": ([[{"index": 0, "id": "a", "name": "look", "arguments": PARIS}]], [("a", "look", PARIS)]),
    "an id that is a number": (
        [[part("", "look", index=0, id=7)], [part(PARIS, index=0, id=7)]],
        [("7", "look", PARIS)],
    ),
    "nulls in the list": ([[None, part(PARIS, index=0, **A), None]], [("a", "look", PARIS)]),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_calls_are_told_apart_and_whole(form):
    deltas, calls = FORMS[form]
    assert calls_of(deltas) == calls


def test_the_tools_settle_what_a_name_in_pieces_may_be():
    letters = [[part(None, letter, index=0)] for letter in "aardvark"]
    tools = [{"type": "function", "function": {"name": name}} for name in ("aardvark", "ant")]
    assert calls_of([*letters, [part("{}", index=0)]], tools) == [(None, "aardvark", "{}")]
    # Two calls without arguments: the first name is whole.
    assert calls_of([[part(None, "ant", index=0)], [part(None, "aardvark", index=0)]], tools) == [
        (None, "ant", "{}"),
        (None, "aardvark", "{}"),
    ]
    assert joined_name("ha", "hat") == "hat"
    assert joined_name("ha", "hat", {"hahat"}) == "hahat"


def test_typed_arguments_come_of_drifting_calls_too():
    state: Any = ChatCompletionStreamState(input_tools=[struct_tool(Place, name="look")])
    deltas = interleaved({"index": 0, "id": "a", "name": "look"}, {"index": 0, "id": "b", "name": "look"})
    stream = [chunk(choice({"tool_calls": delta})) for delta in deltas]
    events = feed(state, [*stream, chunk(choice({}, finish_reason="tool_calls"))])
    done = [event.parsed_arguments for event in events if event.type.endswith("arguments.done")]
    assert done == [Place("Paris"), Place("Rome")]
    calls = state.get_final_completion().choices[0].message.tool_calls
    assert [call.function.parsed_arguments for call in calls] == done


def test_a_custom_call_and_one_of_a_kind_that_nobody_knows_add_up():
    state: Any = ChatCompletionStreamState()
    stream = [
        {"index": 0, "id": "a", "type": "custom", "custom": {"name": "sql", "input": "select"}},
        {"index": 0, "id": "a", "type": "custom", "custom": {"name": "sql", "input": " 1"}},
        {"index": 1, "id": "b", "type": "probe", "probe": {"depth": "dee"}},
        {"index": 1, "id": "b", "type": "probe", "probe": {"depth": "p"}},
    ]
    feed(state, [chunk(choice({"tool_calls": [one]})) for one in stream])
    first, second = state.current_completion_snapshot.to_dict()["choices"][0]["message"]["tool_calls"]
    assert first["custom"] == {"name": "sql", "input": "select 1"}
    assert second == {"index": 1, "id": "b", "type": "probe", "probe": {"depth": "deep"}}


@given(
    st.lists(st.tuples(st.sampled_from(["look", "find"]), st.dictionaries(st.text(), st.text())), max_size=4),
    st.data(),
)
def test_any_form_gives_the_same_calls(calls, data):
    """The same calls with or without an index, their heads once or always, whole or in pieces."""
    has_index, has_id = data.draw(st.booleans()), data.draw(st.booleans())
    repeats, by_turns = data.draw(st.booleans()), data.draw(st.booleans())
    size = data.draw(st.integers(1, 30))
    streams = []
    for number, (name, arguments) in enumerate(calls):
        deltas = []
        for at, text in enumerate(pieces(json.dumps(arguments), size)):
            head: dict[str, Any] = {"index": number} if has_index else {}
            if at == 0 or (repeats and (has_index or has_id)):
                head = {**head, **({"id": f"id{number}"} if has_id else {}), "name": name}
            deltas.append(part(text, **head))
        streams.append(deltas)
    ordered = [delta for deltas in streams for delta in deltas]
    if by_turns and (has_index or (has_id and repeats)):
        longest = max(map(len, streams), default=0)
        ordered = [deltas[at] for at in range(longest) for deltas in streams if at < len(deltas)]
    found = calls_of([[delta] for delta in ordered])
    assert [(name, json.loads(arguments)) for _, name, arguments in found] == calls
    assert [identity for identity, _, _ in found] == [f"id{n}" if has_id else None for n in range(len(calls))]


# -- the rest of a message -----------------------------------------------------------------------------------


def message_of(*deltas: Any, **options: Any) -> Any:
    state: Any = ChatCompletionStreamState(**options)
    feed(state, [*(chunk(choice(delta)) for delta in deltas), chunk(choice({}, finish_reason="stop"))])
    return state.get_final_completion().choices[0].message


@pytest.mark.parametrize(
    "contents",
    [
        [[{"type": "text", "text": "He"}], "llo"],
        ["He", [{"type": "text", "text": "l"}, {"type": "output_text", "text": "l"}], [{"text": "o"}]],
        [[], [{"type": "text", "text": "Hello"}]],
        ["", None, {"type": "text", "text": "Hello"}],
        [["He", "llo"]],
        [[{"type": "text", "text": {"value": "Hello"}}]],
    ],
)
def test_content_in_parts_is_text(contents):
    state: Any = ChatCompletionStreamState()
    events = feed(state, [chunk(choice({"content": content})) for content in contents])
    deltas = [event for event in events if event.type == "content.delta"]
    assert "".join(event.delta for event in deltas) == "Hello"
    assert deltas[-1].snapshot == "Hello"
    assert state.get_final_completion().choices[0].message.content == "Hello"


def test_reasoning_and_other_parts_of_a_content_are_kept():
    thinking = {"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}]}
    image = {"type": "image_url", "image_url": {"url": "http://x"}}
    made = message_of({"content": [thinking]}, {"content": [thinking, image]}, {"content": "Yes."})
    assert (made.content, reasoning_of(made), made.content_parts) == ("Yes.", "HmHm", [image])
    delta = decode(ChatCompletionChunk, json.dumps(chunk(choice({"content": [thinking]})))).choices[0].delta
    assert reasoning_of(delta) == "Hm"


def test_content_in_parts_is_parsed():
    parts = [[{"type": "text", "text": text}] for text in pieces('{"city": "Oslo", "height": 1}', 5)]
    made = message_of(*({"content": content} for content in parts), response_format=Place)
    assert made.parsed == Place("Oslo", 1)


def test_labels_are_no_text():
    made = message_of(
        {"role": "assistant", "audio": {"id": "au", "data": "AA", "transcript": "Hel", "expires_at": 5}},
        {"role": "assistant", "audio": {"id": "au", "data": "BB", "transcript": "lo", "expires_at": 5}},
        {"function_call": {"name": "look", "arguments": '{"a"'}, "refusal": "N"},
        {"function_call": {"name": "look", "arguments": ": 1}"}, "refusal": "o", "item_id": "i"},
        {"reasoning": "Hm", "item_id": "i", "score": 2, "is_last": False},
        {"reasoning": "m", "score": 3, "is_last": True},
    ).to_dict()
    assert made["role"] == "assistant"
    assert made["audio"] == {"id": "au", "data": "AABB", "transcript": "Hello", "expires_at": 5}
    assert made["function_call"] == {"name": "look", "arguments": '{"a": 1}'}
    assert (made["refusal"], made["reasoning"], made["item_id"]) == ("No", "Hmm", "i")
    assert (made["score"], made["is_last"]) == (3, True)
    legacy = message_of({"function_call": {"name": "look", "arguments": {"a": 1}}})
    assert legacy.function_call.arguments == '{"a":1}'


def test_lists_in_a_message():
    one, two = ({"type": "url_citation", "url_citation": {"url": f"http://{n}"}} for n in (1, 2))
    detail = {"type": "reasoning.text", "format": "f", "id": "r"}
    made = message_of(
        {"annotations": [one], "reasoning_details": [{**detail, "index": 0, "text": "a"}], "ids": [1]},
        {"annotations": [one, two], "reasoning_details": [{**detail, "index": "0", "text": "b"}], "ids": [1]},
        {"reasoning_details": [{**detail, "index": 1, "text": "c", "signature": None}, {"extra": 1}]},
        {"reasoning_details": [{**detail, "index": 1, "text": "d", "signature": "s"}]},
    ).to_dict()
    assert made["annotations"] == [one, two]
    assert made["ids"] == [1, 1]
    assert made["reasoning_details"] == [
        {**detail, "index": 0, "text": "ab"},
        {**detail, "index": 1, "text": "cd", "signature": "s"},
        {"extra": 1},
    ]


def test_a_value_of_another_type_takes_no_text_away():
    into: dict[str, Any] = {}
    for value in ("a", 1, {"x": 1}, ["y"], None, "b"):
        add_delta(into, {"said": value, "late": value if isinstance(value, list) else None})
    assert settled(into) == {"said": "ab", "late": ["y"]}


# -- choices and the whole -----------------------------------------------------------------------------------


def completion_of(*stream: dict[str, Any]) -> Any:
    state: Any = ChatCompletionStreamState()
    feed(state, list(stream))
    return state.get_final_completion()


def test_choices_without_an_index_go_by_their_place():
    bare = [{"delta": {"content": text}} for text in "abcd"]
    made = completion_of(
        chunk(*bare[:2]), chunk(*bare[2:]), chunk({**choice({"content": "!"}), "index": "1"})
    )
    assert [(one.index, one.message.content) for one in made.choices] == [(0, "ac"), (1, "bd!")]


def test_what_is_said_of_the_whole():
    first = {**chunk(prompt_filter_results=[{"prompt_index": 0}]), "id": "", "model": "", "created": 0}
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    made = completion_of(
        first,
        chunk(
            choice({"content": "a"}, content_filter_results={"hate": {"severity": "safe"}}), citations=["x"]
        ),
        {**chunk(choice({"content": "b"}), usage=usage, citations=["x", "y"]), "created": 2.5},
        {**chunk(choice(None, token_ids=[1]), usage=None), "created": 3},  # type: ignore[arg-type]
        chunk(choice({}, finish_reason="stop", token_ids=[2], stop_reason="</s>"), service_tier="flex"),
        {**chunk(), "choices": None},
        chunk(choice({}, content_filter_results={"hate": {"severity": "safe"}})),
    ).to_dict()
    assert (made["id"], made["model"], made["created"], made["service_tier"]) == (
        "chatcmpl-1",
        "m",
        1,
        "flex",
    )
    assert made["usage"] == usage
    assert (made["citations"], made["prompt_filter_results"]) == (["x", "y"], [{"prompt_index": 0}])
    only = made["choices"][0]
    assert (only["message"]["content"], only["finish_reason"], only["stop_reason"]) == ("ab", "stop", "</s>")
    assert (only["token_ids"], only["content_filter_results"]) == ([1, 2], {"hate": {"severity": "safe"}})


def test_usage_on_any_chunk_is_kept():
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    for at in range(3):
        stream = [
            chunk(choice({"content": "a"})),
            chunk(choice({"content": "b"})),
            chunk(choice({}, finish_reason="stop")),
        ]
        stream[at] = {**stream[at], "usage": usage, "created": 7.25}
        made = completion_of(*stream)
        assert made.usage.total_tokens == 3
        assert made.choices[0].message.content == "ab"


def test_log_probabilities_of_other_shapes():
    a, b = logprob("a"), logprob("b")
    state: Any = ChatCompletionStreamState()
    events = feed(state, [
        chunk(choice({"content": "a"}, logprobs=[a])),
        chunk(choice({"content": "b"}, logprobs={"content": [b], "tokens": ["b"], "offset": 1})),
        chunk(choice({"content": "c"}, logprobs={"tokens": ["c"], "offset": 2})),
        chunk(choice({}, finish_reason="stop", logprobs=None)),
    ])  # fmt: skip
    made = state.get_final_completion().choices[0].logprobs.to_dict()
    assert made["content"] == [a, b]
    assert made["tokens"] == ["b", "c"]
    assert [event.type for event in events].count("logprobs.content.delta") == 2


def test_an_answer_that_comes_whole_in_a_stream():
    calls = [{"id": "a", "type": "function", "function": {"name": "look", "arguments": json.loads(PARIS)}}]
    message = {"role": "assistant", "content": "Hello", "tool_calls": calls}
    whole = {**chunk({"index": 0, "message": message, "finish_reason": "stop"}), "object": "chat.completion"}
    state: Any = ChatCompletionStreamState()
    events = feed(state, [whole, whole])
    made = state.get_final_completion().choices[0].message
    assert made.content == "Hello"
    assert made.tool_calls[0].function.arguments == '{"city":"Paris"}'
    assert [event.delta for event in events if event.type == "content.delta"] == ["Hello"]
