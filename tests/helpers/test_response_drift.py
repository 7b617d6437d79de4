"""Events of responses as servers really send them: without places, without ids, without an output in the end."""

from __future__ import annotations

import itertools
import json
import pickle
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rtkit
from rtkit.helpers.streams.response_state import ResponseStreamState
from tests.helpers.support.blocking import make_client
from tests.helpers.test_chat_state import plain
from tests.helpers.test_response_state import (
    ANSWER,
    Answer,
    Script,
    feed,
    function_call,
    message,
    pieces,
    response,
    streams,
)

PLACES = ("output_index", "content_index", "sequence_number")


def without(events: list[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    return [{key: value for key, value in event.items() if key not in names} for event in events]


def ended(stream: list[dict[str, Any]], **fields: Any) -> list[dict[str, Any]]:
    """The stream with other fields in the response of its end; ``...`` for one that is left out."""
    *events, last = stream
    whole = {key: value for key, value in {**last["response"], **fields}.items() if value is not ...}
    return [*events, {**last, "response": whole}]


def by_turns() -> list[dict[str, Any]]:
    """Two calls and a text, each delta of another."""
    script = Script()
    texts = {"fc_one": '{"a": "eins"}', "fc_two": '{"b": "zwei"}', "msg_1": "Hello, world!"}
    items = [function_call("one", ""), function_call("two", ""), message(None)]
    for place, item in enumerate(items):
        script.add("response.output_item.added", output_index=place, item={**item, "status": "in_progress"})
    part = {"type": "output_text", "text": "", "annotations": []}
    at: dict[str, Any] = {"output_index": 2, "item_id": "msg_1", "content_index": 0}
    script.add("response.content_part.added", part=part, **at)
    for one, two, three in zip(*(pieces(text, 3) for text in texts.values()), strict=True):
        for index, (name, delta) in enumerate([("fc_one", one), ("fc_two", two)]):
            kind = "response.function_call_arguments.delta"
            script.add(kind, output_index=index, item_id=name, delta=delta)
        script.add("response.output_text.delta", delta=three, logprobs=[], **at)
    script.finish(function_call("one", texts["fc_one"]))
    script.finish(function_call("two", texts["fc_two"]))
    script.finish(message(texts["msg_1"]))
    return script.end()


def output_of(state: Any) -> list[Any]:
    """What every item says, as far as it has come."""
    said = []
    for item in state.current_response_snapshot.output:
        parts = item.content if item.type == "message" else None
        said.append(item.arguments if parts is None else "".join(part.text for part in parts))
    return said


@pytest.mark.parametrize("names", [(), ("sequence_number",), ("output_index",), PLACES, ("item_id",)])
def test_items_without_their_places_go_by_their_id(names):
    stream = without(by_turns(), *names)
    state: Any = ResponseStreamState()
    texts: dict[str, str] = {}
    for event in stream:
        for made in feed(state, [event]):
            if made.type.endswith(".delta"):
                key = event.get("item_id") or event["output_index"]
                texts[key] = texts.get(key, "") + event["delta"]
                assert made.snapshot == texts[key]
                assert texts[key] in output_of(state)
    assert output_of(state) == ['{"a": "eins"}', '{"b": "zwei"}', "Hello, world!"]


@given(
    st.sampled_from([(), PLACES, (*PLACES, "item_id"), ("item_id",), ("content_index",)]),
    st.sampled_from([None, ..., [], {}]),
    streams(),
)
def test_an_end_without_its_output_has_what_the_events_said(names, output, stream):
    whole, bare = ResponseStreamState[None](), ResponseStreamState[None]()
    feed(whole, stream)
    feed(bare, without(ended(stream, output=output), *names))
    assert bare.current_response_snapshot.output == whole.current_response_snapshot.output


@given(streams(), st.data())
def test_the_end_has_what_came_where_items_are_not_finished(stream, data):
    """Neither the items nor the response say in the end what they were: their deltas did."""
    stop = data.draw(st.integers(1, len(stream) - 1))
    kept = [event for event in stream[:stop] if not event["type"].endswith((".done", ".in_progress"))]
    state: Any = ResponseStreamState()
    feed(state, without(kept, *data.draw(st.sampled_from([(), ("output_index", "content_index")]))))
    before = plain(state.current_response_snapshot)["output"]
    feed(state, [{"type": "response.completed", "response": response("completed", output=None)}])
    assert plain(state.get_final_response())["output"] == before
    assert len(before) == sum(event["type"] == "response.output_item.added" for event in kept)


def test_an_end_without_a_response_is_the_end_of_what_was_there():
    script = Script()
    script.say("Hello")
    for lost in ({}, {"response": None}, {"response": "?"}):
        state: Any = ResponseStreamState()
        events = feed(state, [*script.events, {"type": "response.completed", **lost}])
        final = state.get_final_response()
        assert (final.id, final.status, final.output_text) == ("resp_1", "completed", "Hello")
        assert events[-1].response is final


def test_texts_whose_items_were_never_added():
    at: dict[str, Any] = {"output_index": 0, "content_index": 0}
    for gone, identity in itertools.product(((), PLACES), ({"item_id": "m"}, {})):
        state: Any = ResponseStreamState()
        deltas = [
            {"type": "response.output_text.delta", "delta": text, **at, **identity} for text in ("He", "llo")
        ]
        events: list[dict[str, Any]] = [{"type": "response.created", "response": response()}, *deltas]
        feed(state, without(events, *gone))
        assert state.current_response_snapshot.output_text == "Hello"
        feed(state, [{"type": "response.completed", "response": response("completed", output=None)}])
        assert state.get_final_response().output_text == "Hello"


def test_texts_that_only_come_whole():
    at: dict[str, Any] = {"output_index": 0, "item_id": "m", "content_index": 0}
    call: dict[str, Any] = {"output_index": 1, "item_id": "f"}
    state: Any = ResponseStreamState()
    feed(state, [
        {"type": "response.created", "response": response()},
        {"type": "response.output_item.added", "output_index": 0, "item": message(None, id="m")},
        {"type": "response.output_text.done", "text": "Hello", **at},
        {"type": "response.output_item.done", "output_index": 0, "item": message(None, id="m")},
        {"type": "response.output_item.added", **call, "item": {**function_call("f", ""), "id": "f"}},
        {"type": "response.function_call_arguments.delta", "delta": "{", **call},
        {"type": "response.function_call_arguments.done", "arguments": {"a": 1}, **call},
    ])  # fmt: skip
    assert output_of(state) == ["Hello", '{"a":1}']


def test_summaries_and_other_texts_are_in_the_snapshot():
    thought = {"type": "reasoning", "id": "r", "summary": []}
    at: dict[str, Any] = {"item_id": "r", "output_index": 0, "summary_index": 0}
    code = {"type": "code_interpreter_call", "id": "c", "code": "", "status": "in_progress"}
    part = {"type": "summary_text", "text": ""}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": response()},
        {"type": "response.output_item.added", "output_index": 0, "item": thought},
        {"type": "response.reasoning_summary_part.added", "part": part, **at},
        {"type": "response.reasoning_summary_text.delta", "delta": "H", **at},
        {"type": "response.reasoning_summary_text.delta", "delta": "m", **at},
        {"type": "response.reasoning_summary_part.added", "part": part, **at, "summary_index": 1},
        {"type": "response.reasoning_summary_text.delta", "delta": "So", **at, "summary_index": 1},
        {"type": "response.output_item.added", "output_index": 1, "item": code},
        {
            "type": "response.code_interpreter_call_code.delta",
            "delta": "1+1",
            "item_id": "c",
            "output_index": 1,
        },
    ]
    for gone in ((), ("output_index", "summary_index")):
        state: Any = ResponseStreamState()
        feed(state, without(events, *gone))
        first, second = state.current_response_snapshot.output
        assert [one.text for one in first.summary] == ["Hm", "So"]
        assert second.code == "1+1"


def test_two_items_at_one_place_and_one_id_for_two_items():
    calls = [function_call("one", '{"a": 1}'), function_call("two", '{"b": 2}')]

    def run(places: tuple[int, int], ids: tuple[str, str]) -> list[Any]:
        events: list[dict[str, Any]] = [{"type": "response.created", "response": response()}]
        for kind, text in (("added", False), ("done", True)):
            for call, place, identity in zip(calls, places, ids, strict=True):
                item = {**call, "id": identity} if text else {**call, "id": identity, "arguments": ""}
                if text:
                    for delta in pieces(call["arguments"], 3):
                        events.append({
                            "type": "response.function_call_arguments.delta", "item_id": identity,
                            "output_index": place, "delta": delta,
                        })  # fmt: skip
                    item = {**item, "arguments": None}
                events.append({"type": f"response.output_item.{kind}", "output_index": place, "item": item})
        state: Any = ResponseStreamState()
        feed(state, events)
        return output_of(state)

    assert run((0, 0), ("x", "y")) == run((0, 1), ("x", "x")) == ['{"a": 1}', '{"b": 2}']


def test_an_item_without_an_id_is_known_by_its_call():
    """As llama.cpp sends calls: the id in the deltas is that of the call."""
    kind = "response.function_call_arguments.delta"
    calls = [function_call("one", ""), function_call("two", "")]
    bare = without(calls, "id")
    state: Any = ResponseStreamState()
    feed(state, [
        {"type": "response.created", "response": response()},
        *({"type": "response.output_item.added", "item": item} for item in bare),
        {"type": kind, "item_id": "call_two", "delta": "{}"},
        {"type": kind, "item_id": "call_one", "delta": "[]"},
    ])  # fmt: skip
    assert output_of(state) == ["[]", "{}"]


def test_typed_texts_of_a_server_without_places():
    script = Script()
    script.say("Let me think.", phase="commentary")
    script.say(ANSWER, phase="final_answer")
    state: Any = ResponseStreamState(text_format=Answer)
    events = feed(state, without(ended(script.end(), output=None), *PLACES))
    done = [event.parsed for event in events if event.type == "response.output_text.done"]
    assert done == [None, Answer.model_validate_json(ANSWER)]
    assert state.get_final_response().output_parsed == done[1]


# -- ends ----------------------------------------------------------------------------------------------------

OOPS = {"code": "server_error", "message": "oops"}


def test_a_response_that_failed_says_why():
    script = Script()
    script.say("Hello")
    state: Any = ResponseStreamState()
    feed(state, ended(script.end("failed", error=OOPS), output=[]))
    with pytest.raises(rtkit.ResponseFailedError, match="oops") as caught:
        state.get_final_response()
    error = caught.value
    assert (error.message, error.code, error.body, error.end) == (
        "oops",
        "server_error",
        OOPS,
        "response.failed",
    )
    assert error.partial.output_text == "Hello"
    assert isinstance(error, rtkit.APIError)
    assert isinstance(error, rtkit.StreamEndedError)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code, again.partial) == (str(error), error.code, error.partial)


@pytest.mark.parametrize(
    ("event", "message", "code"),
    [
        ({"type": "response.failed", "response": response("failed", error="no")}, "no", None),
        ({"type": "response.failed", "response": response("failed")}, "does not say why", None),
        ({"type": "response.failed"}, "does not say why", None),
        ({"type": "error", "code": "c", "message": "no", "param": None}, "no", "c"),
        (
            {
                "type": "response.incomplete",
                "response": response("incomplete", incomplete_details={"reason": "max_output_tokens"}),
            },
            "the response is incomplete: max_output_tokens",
            "max_output_tokens",
        ),
    ],
)
def test_other_ends_say_what_they_are(event, message, code):
    state: Any = ResponseStreamState()
    feed(state, [{"type": "response.created", "response": response()}, event])
    with pytest.raises(rtkit.ResponseFailedError, match=message) as caught:
        state.get_final_response()
    assert caught.value.code == code


def test_a_response_that_is_incomplete_and_completed_is_the_final_one():
    """As vLLM ends one that has run out of tokens."""
    script = Script()
    script.say("Hello")
    state: Any = ResponseStreamState()
    details = {"reason": "max_output_tokens"}
    feed(state, ended(script.end(), status="incomplete", incomplete_details=details, created_at=2.25))
    final = state.get_final_response()
    assert (final.status, final.output_text) == ("incomplete", "Hello")


def test_the_error_of_a_stream_has_its_request_and_no_key():
    script = Script()
    failed = script.end("failed", error={"code": "c", "message": "your key secret-key is wrong"})
    lines = "".join(f"data: {json.dumps(event)}\n\n" for event in failed)
    reply = httpx.Response(200, text=lines, headers={"content-type": "text/event-stream"})
    with (
        make_client(lambda request: reply, api_key="secret-key") as client,
        client.responses.stream(model="m", input="?") as stream,
    ):
        with pytest.raises(rtkit.ResponseFailedError, match="your key") as caught:
            stream.get_final_response()
        assert caught.value.request.url.path == "/responses"
        assert "secret-key" not in f"{caught.value} {caught.value.body}"
