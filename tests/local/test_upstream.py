"""An engine that has another server answer, and that server: both offline."""

from __future__ import annotations

import json

import pytest

import rtkit
import rtkit.local

TOOL = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    "strict": True,
}


@pytest.fixture
def upstream():
    with rtkit.local.serve() as server:
        yield server


@pytest.fixture
def client(upstream):
    engine = rtkit.local.Upstream(upstream.url, model="tiny", api_key="secret")
    with (
        rtkit.local.serve(engine) as server,
        rtkit.OpenAI(base_url=server.url, api_key="test", max_retries=0) as client,
    ):
        yield client


def test_text_comes_from_upstream_as_it_is_said(client, upstream):
    stream = client.responses.create(
        model="any", input="What is 2 + 2?", instructions="Be brief.", stream=True
    )
    deltas = [event.delta for event in stream if event.type == "response.output_text.delta"]
    assert deltas == ["2", " +", " 2", " =", " 4"]
    (request,) = upstream.requests
    assert request.headers["authorization"] == "Bearer secret"
    assert request.json["model"] == "tiny"
    assert [message["role"] for message in request.json["messages"]] == ["system", "user"]


def test_tools_and_their_results_go_both_ways(client, upstream):
    custom = {"type": "custom", "name": "run"}
    asked = [{"role": "user", "content": 'get_weather "Bern", and run'}]
    made = client.responses.create(model="any", input=asked, tools=[TOOL, custom])
    weather, run = made.output
    assert json.loads(weather.arguments) == {"city": "Bern"}
    assert run.type == "custom_tool_call"
    results = [
        {"type": "function_call_output", "call_id": weather.call_id, "output": "sunny"},
        {"type": "custom_tool_call_output", "call_id": run.call_id, "output": "done"},
    ]
    said = client.responses.create(
        model="any", input=asked + [item.to_dict() for item in made.output] + results, tools=[TOOL, custom]
    )
    assert said.output_text == "get_weather says: sunny\nrun says: done"
    assert said.usage.output_tokens > 0


def test_a_schema_goes_upstream(client):
    schema = {"type": "object", "properties": {"a": {"enum": ["x", "y"]}}, "required": ["a"]}
    format = {"type": "json_schema", "name": "a", "schema": schema}
    made = client.responses.create(model="any", input="go", text={"format": format})
    assert json.loads(made.output_text) == {"a": "x"}


def test_errors_of_upstream_keep_their_status(client, upstream):
    upstream.fault(429)
    with pytest.raises(rtkit.RateLimitError):
        client.chat.completions.create(model="any", messages=[{"role": "user", "content": "x"}])
    upstream.fault(401)
    *_, last = client.responses.create(model="any", input="x", stream=True)
    assert last.type == "response.failed"


def test_an_upstream_that_is_not_there_is_told():
    with rtkit.local.serve() as gone:
        url = gone.url
    with (
        rtkit.local.serve(rtkit.local.Upstream(url)) as server,
        rtkit.OpenAI(base_url=server.url, api_key="test", max_retries=0) as client,
        pytest.raises(rtkit.InternalServerError) as refused,
    ):
        client.responses.create(model="any", input="x")
    assert (refused.value.status_code, refused.value.code) == (502, "upstream_unreachable")
