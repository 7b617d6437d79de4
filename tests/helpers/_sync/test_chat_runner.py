# Made from tests/helpers/_async/test_chat_runner.py by "python -m codegen". Edit that file, not this one.
"""A model that calls tools by Chat Completions, whole and streamed, and what it gets back."""

from __future__ import annotations

import json
from typing import Any

import httpx
import msgspec
import pytest

import rtkit
from rtkit.schema.tools import function_tool, struct_tool
from tests.helpers.support.blocking import make_client, tool
from tests.helpers.test_chat_drift import FORMS
from tests.helpers.test_chat_state import choice, chunk


class Answer(msgspec.Struct):
    text: str


ASKED: list[Any] = [{"role": "user", "content": "Sun?"}]


def call(arguments: Any, call_id: Any = "call_1", name: str = "weather", **fields: Any) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"id": call_id, "type": "function", "function": function, **fields}


def said(content: Any = None, *calls: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": content, **({"tool_calls": [*calls]} if calls else {}), **fields}


class Model:
    """Gives these messages, one for each turn, in pieces where a stream is asked for; notes what it was asked."""

    def __init__(self, *turns: dict[str, Any], reason: str | None = None) -> None:
        self.turns = list(turns)
        self.reason = reason
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        self.asked.append(asked)
        message = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        if asked.get("stream"):
            return self._stream(message)
        reason = self.reason or ("tool_calls" if "tool_calls" in message else "stop")
        return httpx.Response(200, json={
            "id": f"c{len(self.asked)}", "object": "chat.completion", "created": 1, "model": "m",
            "choices": [{"index": 0, "message": message, "finish_reason": reason}],
        })  # fmt: skip

    def _stream(self, message: dict[str, Any]) -> httpx.Response:
        content, calls = message.get("content"), message.get("tool_calls") or []
        texts = [content[at : at + 3] for at in range(0, len(content), 3)] if isinstance(content, str) else []
        rest = {name: value for name, value in message.items() if name not in {"content", "tool_calls"}}
        deltas = [rest, *({"content": text} for text in texts), *({"tool_calls": [one]} for one in calls)]
        chunks = [*map(choice, deltas), choice({}, finish_reason=self.reason or "stop")]
        lines = [json.dumps({**chunk(one), "id": f"c{len(self.asked)}"}) for one in chunks]
        body = "".join(f"data: {line}\n\n" for line in [*lines, "[DONE]"])
        return httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})

    def outputs(self) -> dict[str, Any]:
        """What the calls were answered with."""
        told = self.asked[-1]["messages"]
        return {one["tool_call_id"]: one["content"] for one in told if one["role"] == "tool"}


def weather(city: str) -> dict[str, Any]:
    """Say the weather."""
    if city == "Atlantis":
        raise LookupError("it sank")
    return {"city": city, "sun": True}


def stop(error: Exception, call: Any) -> str:
    raise error


OSLO, ROME = '{"city": "Oslo"}', '{"city": "Rome"}'
both_ways = pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])


def start(client: Any, stream: bool, **options: Any) -> Any:
    given = {"model": "m", "messages": ASKED, "tools": [tool(weather)], **options}
    return client.chat.completions.run_tools(stream=stream, **given)


@both_ways
def test_tools_run_until_the_model_has_answered(stream):
    model = Model(said("I look.", call(OSLO, "a"), call(ROME, "b")), said('{"text": "Sunny."}'))
    with make_client(model) as client:
        runner = start(client, stream, response_format=Answer, temperature=0.5)
        completion = runner.until_done()
        assert completion.choices[0].message.parsed == Answer("Sunny.")
        assert runner.last_response is completion
        assert (runner.until_done()) is completion
    first, second = model.asked
    assert first["messages"] == ASKED
    assert first["tools"][0]["function"]["name"] == "weather"
    assert (first["response_format"]["json_schema"]["name"], first["temperature"]) == ("Answer", 0.5)
    assert second["messages"][1] == said("I look.", call(OSLO, "a"), call(ROME, "b"))
    assert model.outputs() == {"a": '{"city":"Oslo","sun":true}', "b": '{"city":"Rome","sun":true}'}
    assert runner.messages == [*second["messages"], said('{"text": "Sunny."}')]


def test_every_turn_can_be_seen_and_plain_functions_run_too():
    model = Model(said(None, call(OSLO)), said("Sunny."))
    with make_client(model) as client:
        runner = start(client, stream=False, tools=[weather])
        turns = [one.choices[0].finish_reason for one in runner]
    assert turns == ["tool_calls", "stop"]
    assert model.outputs() == {"call_1": '{"city":"Oslo","sun":true}'}


def test_the_events_of_every_turn_come_as_they_are_written():
    model = Model(said("I look.", call(OSLO)), said("Sunny."))
    with make_client(model) as client:
        with start(client, stream=True) as runner:
            kinds = [event.type for event in runner if event.type != "chunk"]
        assert kinds == [
            *["content.delta"] * 3, "tool_calls.function.arguments.delta", "content.done",
            "tool_calls.function.arguments.done", "content.delta", "content.delta", "content.done",
        ]  # fmt: skip
        model.turns = [said("I look. ", call(OSLO)), said("Sunny.")]
        with start(client, stream=True) as runner:
            assert "".join([text for text in runner.text_deltas()]) == "I look. Sunny."


@both_ways
@pytest.mark.parametrize(
    ("made", "kind", "message"),
    [
        (call('{"city": "Atlantis"}'), "LookupError", "it sank"),
        (call('{"city": 1}'), "ToolArgumentsError", "$.city"),
        (call('{"city'), "ToolArgumentsError", "truncated"),
        (call("{}", name="whether"), "ToolArgumentsError", "there are: weather"),
    ],
)
def test_what_goes_wrong_is_told_to_the_model(stream, made, kind, message):
    model = Model(said(None, made), said("Oh."))
    with make_client(model) as client:
        start(client, stream).until_done()
    error = json.loads(model.outputs()["call_1"])["error"]
    assert error["type"] == kind
    assert message in error["message"]


def test_an_error_can_be_put_in_other_words():
    seen: list[Any] = []

    def reword(error: Exception, call: Any) -> str:
        seen.append((type(error), call.id, call.function.name))
        return "ask for a city above the water"

    model = Model(said(None, call('{"city": "Atlantis"}')), said("Oh."))
    with make_client(model) as client:
        start(client, stream=False, on_tool_error=reword).until_done()
    assert seen == [(LookupError, "call_1", "weather")]
    assert model.outputs() == {"call_1": "ask for a city above the water"}


@both_ways
def test_a_run_that_was_stopped_goes_on_where_it_was(stream):
    cities = ("Oslo", "Atlantis", "Rome")
    calls = [call(json.dumps({"city": city}), city) for city in cities]
    model = Model(said(None, *calls), said("Dry."))
    asked: list[str] = []
    sunk = True

    def look(city: str) -> str:
        asked.append(city)
        if city == "Atlantis" and sunk:
            raise LookupError("it sank")
        return f"dry in {city}"

    look.__name__ = "weather"
    with make_client(model) as client:
        runner = start(
            client, stream, tools=[tool(look)], on_tool_error=stop, max_parallel_tools=1, max_turns=2
        )
        for _ in range(2):
            with pytest.raises(LookupError, match="it sank"):
                runner.until_done()
        assert runner.last_response.id == "c1"
        assert [one.get("tool_call_id") for one in runner.messages] == [None, None, "Oslo"]
        sunk = False
        assert (runner.until_done()).id == "c2"
    assert asked == ["Oslo", "Atlantis", "Atlantis", "Atlantis", "Rome"]
    assert model.outputs() == {city: f"dry in {city}" for city in cities}


@both_ways
def test_a_request_that_failed_is_sent_again(stream):
    model = Model(said(None, call(OSLO)), said("Sunny."))
    down = [False, True, False]

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, json={}) if down.pop(0) else model(request)

    with make_client(answer) as client:
        runner = start(client, stream, max_turns=2)
        with pytest.raises(rtkit.InternalServerError):
            runner.until_done()
        assert (runner.until_done()).choices[0].message.content == "Sunny."
    assert model.outputs() == {"call_1": '{"city":"Oslo","sun":true}'}


def test_a_stream_that_is_left_is_closed_and_its_turn_asked_for_again():
    model = Model(said("Sunny."))
    with make_client(model) as client:
        with start(client, stream=True) as runner:
            next(runner)
            response = runner._stream.response
        assert response.is_closed
        assert (runner.until_done()).id == "c2"


@both_ways
def test_an_answer_that_does_not_fit_is_asked_for_again(stream):
    model = Model(said(None, call(OSLO)), said("Sunny."), said('{"text": "Sunny."}'))
    with make_client(model) as client:
        runner = start(client, stream, response_format=Answer)
        with pytest.raises(rtkit.OutputFormatError):
            runner.until_done()
        assert (runner.until_done()).choices[0].message.parsed == Answer("Sunny.")
    assert model.asked[1]["messages"] == model.asked[2]["messages"]


@both_ways
def test_the_number_of_turns_is_bounded(stream):
    model = Model(said(None, call(OSLO)))
    with make_client(model) as client:
        runner = start(client, stream, max_turns=3)
        for _ in range(2):
            with pytest.raises(rtkit.ToolRoundsError, match="after 3 turns") as caught:
                runner.until_done()
            assert caught.value.response.id == "c3"
        assert len(model.asked) == 3
        for wrong in ({"max_turns": 0}, {"max_parallel_tools": 0}, {"n": 2}):
            with pytest.raises(ValueError, match=next(iter(wrong))):
                start(client, stream, **wrong)


@both_ways
@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("length", rtkit.LengthFinishReasonError),
        ("content_filter", rtkit.ContentFilterFinishReasonError),
    ],
)
def test_a_turn_that_was_cut_short_runs_nothing(stream, reason, error):
    ran: list[str] = []
    model = Model(said(None, call(OSLO), call('{"ci')), reason=reason)
    with make_client(model) as client:
        runner = start(client, stream, tools=[tool(lambda city: ran.append(city))])
        with pytest.raises(error) as caught:
            runner.until_done()
    assert caught.value.completion.choices[0].finish_reason == reason
    assert (ran, runner.messages) == ([], ASKED)


@both_ways
def test_a_refusal_ends_the_run(stream):
    with make_client(Model(said(None, refusal="No."))) as client:
        message = (start(client, stream, response_format=Answer).until_done()).choices[0].message
    assert (message.parsed, message.refusal) == (None, "No.")


@both_ways
@pytest.mark.parametrize(
    "theirs", [struct_tool(Answer, name="mine"), {"type": "function", "function": {"name": "mine"}}]
)
def test_calls_that_only_the_caller_can_answer_are_given_back(stream, theirs):
    model = Model(said(None, call(OSLO, "a"), call('{"text": "x"}', "b", "mine")))
    with make_client(model) as client:
        runner = start(client, stream, tools=[function_tool(tool(weather)), theirs])
        completion = runner.until_done()
    calls = completion.choices[0].message.tool_calls
    assert [one.function.name for one in calls] == ["weather", "mine"]
    assert len(model.asked) == 1
    assert runner.messages[-1]["tool_calls"][1]["id"] == "b"


@both_ways
def test_a_custom_call_is_given_back(stream):
    custom = {"id": "b", "type": "custom", "custom": {"name": "sql", "input": "select 1"}}
    model = Model(said(None, call(OSLO, "a"), custom))
    with make_client(model) as client:
        completion = start(client, stream).until_done()
    assert completion.to_dict()["choices"][0]["message"]["tool_calls"][1]["custom"]["input"] == "select 1"
    assert len(model.asked) == 1


# -- calls as servers really send them -----------------------------------------------------------------------

OUTPUTS = ['{"city":"Oslo","sun":true}', '{"city":"Rome","sun":true}']


@pytest.mark.parametrize(
    "calls",
    [
        [call(json.loads(OSLO), "a"), call(json.loads(ROME), "b")],
        [call(OSLO, None), call(ROME, None)],
        [call(OSLO, ""), call(ROME, "")],
        [call(OSLO, "x"), call(ROME, "x")],
        [call(OSLO, 1), call(ROME, 2)],
        [{"function": {"name": "weather", "arguments": text}} for text in (OSLO, ROME)],
        [{"id": text, "name": "weather", "arguments": text} for text in (OSLO, ROME)],
        [call(OSLO, "a", index=0), call(ROME, "b", index=0)],
        [call(OSLO, "a", index="0"), call(ROME, "b", index="1")],
    ],
)
@both_ways
def test_drifting_calls_run(stream, calls):
    model = Model(said(None, *calls), said("Sunny."))
    with make_client(model) as client:
        start(client, stream).until_done()
    *_, message, first, second = model.asked[1]["messages"]
    assert [first["content"], second["content"]] == OUTPUTS
    ids = [one["id"] for one in message["tool_calls"]]
    assert ids == [first["tool_call_id"], second["tool_call_id"]]
    assert len(set(ids)) == 2
    for one in message["tool_calls"]:
        assert (one["type"], one["function"]["name"], "index" in one) == ("function", "weather", False)
        assert json.loads(one["function"]["arguments"])["city"] in {"Oslo", "Rome"}


@pytest.mark.parametrize("form", FORMS)
def test_drifting_streams_of_calls_run(form):
    deltas, calls = FORMS[form]
    lines = [json.dumps(chunk(choice({"tool_calls": delta}))) for delta in deltas]
    lines.append(json.dumps(chunk(choice({}, finish_reason="tool_calls"))))
    ran: list[tuple[str, Any]] = []
    model = Model(said("Done."))

    def answer(request: httpx.Request) -> httpx.Response:
        if ran:
            return model(request)
        body = "".join(f"data: {line}\n\n" for line in [*lines, "[DONE]"])
        return httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})

    def named(name: str) -> Any:
        def run(city: str = "") -> str:
            ran.append((name, city))
            return name

        run.__name__ = name
        return run

    with make_client(answer) as client:
        tools = [named(name) for name in ("look", "find", "more", "get_weather")]
        start(client, stream=True, tools=tools, max_parallel_tools=1).until_done()
    assert ran == [(name, json.loads(arguments).get("city", "")) for _, name, arguments in calls]


@pytest.mark.parametrize("arguments", [None, ...])
@both_ways
def test_a_call_without_arguments(stream, arguments):
    made = call(arguments, name="now")
    if arguments is ...:
        del made["function"]["arguments"]
    model = Model(said(None, made), said("Noon."))

    def now() -> str:
        return "12:00"

    with make_client(model) as client:
        start(client, stream, tools=[now]).until_done()
    assert model.outputs() == {"call_1": "12:00"}
    assert model.asked[1]["messages"][1]["tool_calls"][0]["function"]["arguments"] == "{}"


@both_ways
def test_the_legacy_call_of_a_function(stream):
    legacy = said(None, function_call={"name": "weather", "arguments": OSLO})
    model = Model(legacy, said("Sunny."))
    with make_client(model) as client:
        start(client, stream).until_done()
    assert model.asked[1]["messages"][1:] == [
        legacy,
        {"role": "function", "name": "weather", "content": OUTPUTS[0]},
    ]


def test_what_a_message_has_goes_back_but_for_what_is_only_in_answers():
    audio = {"id": "au", "data": "AA", "expires_at": 1, "transcript": "Hm"}
    model = Model(
        said("I look.", call(OSLO), annotations=[], refusal=None, audio=audio, reasoning_content="Hm"),
        said("Sunny."),
    )
    with make_client(model) as client:
        start(client, stream=False).until_done()
    assert model.asked[1]["messages"][1] == said(
        "I look.", call(OSLO), audio={"id": "au"}, reasoning_content="Hm"
    )


def test_tools_may_return_parts_of_content():
    parts = [
        {"type": "input_text", "text": "a map"},
        {"type": "input_image", "image_url": "data:image/png;base64,AA", "detail": "low"},
        {"type": "input_file", "file_id": "file_1"},
    ]
    model = Model(said(None, call(OSLO)), said("Sunny."))
    with make_client(model) as client:
        named = tool(lambda city: parts)
        named.__name__ = "weather"
        start(client, stream=False, tools=[named]).until_done()
    assert model.outputs()["call_1"] == [
        {"type": "text", "text": "a map"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA", "detail": "low"}},
        {"type": "file", "file": {"file_id": "file_1"}},
    ]


@pytest.mark.parametrize(
    "body", [{"choices": []}, {"choices": None}, {"choices": [{}]}, {"choices": [{"message": 1}]}]
)
def test_an_answer_without_a_message_ends_the_run(body):
    with make_client(lambda request: httpx.Response(200, json={"id": "c", "model": "m", **body})) as client:
        assert (start(client, stream=False).until_done()).id == "c"
