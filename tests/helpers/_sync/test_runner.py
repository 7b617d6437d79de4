# Made from tests/helpers/_async/test_runner.py by "python -m codegen". Edit that file, not this one.
"""A model that calls tools, and what it gets back."""

from __future__ import annotations

import json
from typing import Any

import httpx
import msgspec
import pytest

import rtkit
from rtkit.schema.tools import function_tool, struct_tool
from tests.helpers.support.blocking import make_client, tool


class Answer(msgspec.Struct):
    text: str


class Model:
    """Gives these outputs, one for each turn; notes what it was asked."""

    def __init__(self, *turns: list[dict[str, Any]]) -> None:
        self.turns = list(turns)
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(json.loads(request.content))
        output = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        return httpx.Response(200, json={
            "id": f"resp_{len(self.asked)}", "object": "response", "created_at": 1, "model": "m",
            "status": "completed", "output": output, "parallel_tool_calls": True, "tool_choice": "auto",
            "tools": [],
        })  # fmt: skip

    def outputs(self, turn: int = -1) -> dict[str, Any]:
        """What the calls of the turn before were answered with."""
        items = self.asked[turn]["input"]
        return {one["call_id"]: one["output"] for one in items if one.get("type") == "function_call_output"}


def call(name: str, arguments: str, call_id: str = "call_1") -> dict[str, Any]:
    return {
        "type": "function_call", "id": "fc_1", "call_id": call_id, "name": name, "arguments": arguments,
        "status": "completed",
    }  # fmt: skip


def said(text: str) -> dict[str, Any]:
    return {
        "type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
    }  # fmt: skip


def weather(city: str) -> dict[str, Any]:
    """Say the weather."""
    if city == "Atlantis":
        raise LookupError("it sank")
    return {"city": city, "sun": True}


def test_tools_run_until_the_model_has_answered():
    oslo, rome = call("weather", '{"city": "Oslo"}', "call_1"), call("weather", '{"city": "Rome"}', "call_2")
    model = Model([oslo, rome], [said('{"text": "Sunny."}')])
    with make_client(model) as client:
        runner = client.responses.run_tools(
            model="m", input="Sun?", tools=[tool(weather), {"type": "web_search"}], text_format=Answer
        )
        response = runner.until_done()
    assert response.output_parsed == Answer("Sunny.")
    assert runner.last_response is response
    first, second = model.asked
    assert first["input"] == [{"role": "user", "content": "Sun?"}]
    assert [one["type"] for one in first["tools"]] == ["function", "web_search"]
    assert first["tools"][0]["parameters"]["properties"] == {"city": {"type": "string"}}
    assert first["text"]["format"]["name"] == "Answer"
    assert second["input"][:3] == [*first["input"], oslo, rome]
    assert model.outputs() == {
        "call_1": '{"city":"Oslo","sun":true}',
        "call_2": '{"city":"Rome","sun":true}',
    }


def test_plain_functions_run_too_and_every_turn_can_be_seen():
    model = Model([call("weather", '{"city": "Oslo"}')], [said("Sunny.")])
    with make_client(model) as client:
        runner = client.responses.run_tools(
            model="m", input=[{"role": "user", "content": "?"}], tools=[weather]
        )
        kinds = [[item.type for item in response.output] for response in runner]
    assert kinds == [["function_call"], ["message"]]
    assert runner.input[-1]["type"] == "message"
    assert model.outputs() == {"call_1": '{"city":"Oslo","sun":true}'}


@pytest.mark.parametrize(
    ("name", "arguments", "kind", "message"),
    [
        ("weather", '{"city": "Atlantis"}', "LookupError", "it sank"),
        ("weather", '{"city": 1}', "ToolArgumentsError", "$.city"),
        ("weather", '{"city', "ToolArgumentsError", "truncated"),
        ("whether", "{}", "ToolArgumentsError", "there are: weather"),
    ],
)
def test_what_goes_wrong_is_told_to_the_model(name, arguments, kind, message):
    model = Model([call(name, arguments)], [said("Oh.")])
    with make_client(model) as client:
        client.responses.run_tools(model="m", input="?", tools=[tool(weather)]).until_done()
    error = json.loads(model.outputs()["call_1"])["error"]
    assert error["type"] == kind
    assert message in error["message"]


def test_an_error_can_be_put_in_other_words_or_end_the_run():
    seen: list[Any] = []

    def reword(error: Exception, call: Any) -> str:
        seen.append((type(error), call.call_id))
        return "ask for a city above the water"

    def stop(error: Exception, call: Any) -> str:
        raise error

    calls = [call("weather", '{"city": "Atlantis"}')]
    model = Model(calls, [said("Oh.")])
    with make_client(model) as client:
        run = client.responses.run_tools
        run(model="m", input="?", tools=[tool(weather)], on_tool_error=reword).until_done()
        assert seen == [(LookupError, "call_1")]
        assert model.outputs() == {"call_1": "ask for a city above the water"}
        model.turns = [calls]
        with pytest.raises(LookupError, match="it sank"):
            run(model="m", input="?", tools=[tool(weather)], on_tool_error=stop).until_done()


def test_a_run_that_was_stopped_goes_on_where_it_was():
    cities = ("Oslo", "Atlantis", "Rome")
    calls = [call("weather", json.dumps({"city": city}), city) for city in cities]
    model = Model(calls, [said("Dry.")])
    asked: list[str] = []
    sunk = True

    def look(city: str) -> str:
        asked.append(city)
        if city == "Atlantis" and sunk:
            raise LookupError("it sank")
        return f"dry in {city}"

    look.__name__ = "weather"

    def stop(error: Exception, call: Any) -> str:
        raise error

    with make_client(model) as client:
        runner = client.responses.run_tools(
            model="m", input="?", tools=[tool(look)], on_tool_error=stop, max_parallel_tools=1, max_turns=2
        )
        for _ in range(2):
            with pytest.raises(LookupError, match="it sank"):
                runner.until_done()
        assert runner.last_response is not None
        assert runner.last_response.id == "resp_1"
        assert [one.get("call_id") for one in runner.input] == [None, *cities, "Oslo"]
        sunk = False
        assert [response.id for response in runner] == ["resp_1", "resp_2"]
    assert asked == ["Oslo", "Atlantis", "Atlantis", "Atlantis", "Rome"]
    assert model.outputs() == {city: f"dry in {city}" for city in cities}


def test_a_request_that_failed_is_sent_again():
    model = Model([call("weather", '{"city": "Oslo"}')], [said("Sunny.")])
    down = [False, True, False]

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, json={}) if down.pop(0) else model(request)

    with make_client(answer) as client:
        runner = client.responses.run_tools(model="m", input="?", tools=[tool(weather)], max_turns=2)
        with pytest.raises(rtkit.InternalServerError):
            runner.until_done()
        assert (runner.until_done()).output_text == "Sunny."
    assert model.outputs() == {"call_1": '{"city":"Oslo","sun":true}'}


def test_an_answer_that_does_not_fit_is_asked_for_again():
    model = Model([call("weather", '{"city": "Oslo"}')], [said("Sunny.")], [said('{"text": "Sunny."}')])
    with make_client(model) as client:
        runner = client.responses.run_tools(model="m", input="?", tools=[weather], text_format=Answer)
        with pytest.raises(rtkit.OutputFormatError):
            runner.until_done()
        assert (runner.until_done()).output_parsed == Answer("Sunny.")
    assert model.asked[1]["input"] == model.asked[2]["input"]


def test_the_number_of_turns_is_bounded():
    model = Model([call("weather", '{"city": "Oslo"}')])
    with make_client(model) as client:
        runner = client.responses.run_tools(model="m", input="?", tools=[tool(weather)], max_turns=3)
        with pytest.raises(rtkit.ToolRoundsError, match="after 3 turns") as caught:
            runner.until_done()
        assert caught.value.response.id == "resp_3"
        with pytest.raises(rtkit.ToolRoundsError):  # and not half an answer
            runner.until_done()
        assert len(model.asked) == 3
        for limit in ("max_turns", "max_parallel_tools"):
            wrong: dict[str, Any] = {limit: 0}
            with pytest.raises(ValueError, match=limit):
                client.responses.run_tools(model="m", tools=[], **wrong)


@pytest.mark.parametrize("kept", ["conversation", "previous_response_id"])
def test_a_conversation_that_the_server_keeps_is_not_sent_again(kept):
    model = Model([call("weather", '{"city": "Oslo"}')], [said("Sunny.")])
    where: dict[str, Any] = {kept: "resp_0"}
    with make_client(model) as client:
        client.responses.run_tools(model="m", input="?", tools=[tool(weather)], **where).until_done()
    assert [one["type"] for one in model.asked[1]["input"]] == ["function_call_output"]
    assert model.asked[1][kept] == ("resp_1" if kept == "previous_response_id" else "resp_0")


@pytest.mark.parametrize(
    "theirs",
    [
        {"type": "custom_tool_call", "call_id": "call_2", "name": "sql", "input": "select 1"},
        {"type": "shell_call", "call_id": "call_2", "action": {"commands": ["ls"]}},
        {"type": "computer_call", "call_id": "call_2", "pending_safety_checks": []},
        {
            "type": "mcp_approval_request",
            "id": "mcpr_1",
            "name": "delete",
            "server_label": "s",
            "arguments": "{}",
        },
        {"type": "tool_search_call", "call_id": "call_2", "execution": "client", "arguments": {}},
    ],
)
def test_what_is_no_function_ends_the_run_unless_the_server_has_run_it(theirs):
    functions = [call("weather", '{"city": "Oslo"}', "call_1")]
    model = Model([*functions, theirs])
    with make_client(model) as client:
        response = client.responses.run_tools(model="m", input="?", tools=[weather]).until_done()
        assert [item.type for item in response.output] == ["function_call", theirs["type"]]
        assert len(model.asked) == 1
        if theirs["type"] == "shell_call":
            ran = {"type": "shell_call_output", "call_id": "call_2", "output": []}
            model = Model([*functions, theirs, ran], [said("Dry.")])
            client._client._transport.handler = model
            assert (
                client.responses.run_tools(model="m", input="?", tools=[weather]).until_done()
            ).output_text
            assert list(model.outputs()) == ["call_1"]


@pytest.mark.parametrize("theirs", [struct_tool(Answer, name="mine"), {"type": "function", "name": "mine"}])
def test_calls_that_only_the_caller_can_answer_are_given_back(theirs):
    model = Model([call("weather", '{"city": "Oslo"}', "call_1"), call("mine", '{"text": "x"}', "call_2")])
    with make_client(model) as client:
        runner = client.responses.run_tools(
            model="m", input="?", tools=[function_tool(tool(weather)), theirs]
        )
        response = runner.until_done()
    assert [item.to_dict()["name"] for item in response.output] == ["weather", "mine"]
    assert len(model.asked) == 1
