"""The official SDK's `omit` and `not_given` mean here what ours do, wherever ours are taken."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from typing import Any

import httpx
import pytest

import rtkit
from rtkit.client.options import is_given

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

OFFICIAL = [openai.omit, openai.not_given, openai.NOT_GIVEN, openai.Omit(), openai.NotGiven()]


@pytest.fixture
def seen() -> list[httpx.Request]:
    return []


@pytest.fixture
def client(seen: list[httpx.Request]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200, json={"id": "x", "object": "list", "data": [], "choices": []})

    with rtkit.OpenAI(
        api_key="k",
        organization="o",
        max_retries=0,
        base_url="http://localhost/v1",
        http_client=httpx.Client(transport=httpx.MockTransport(answer)),
    ) as client:
        yield client


@pytest.mark.parametrize("nothing", OFFICIAL, ids=lambda one: type(one).__name__)
def test_wherever_ours_are_taken(nothing: Any, client: Any, seen: list[httpx.Request]) -> None:
    client.chat.completions.create(
        model="m",
        messages=[{"role": "user", "content": "x", "name": nothing}, nothing],
        temperature=nothing,
        stream=nothing,
        tools=nothing,
        timeout=nothing,
        total_timeout=nothing,
        extra_headers={"OpenAI-Organization": nothing, "X-Mine": nothing},
        extra_query={"a": nothing, "b": [nothing, 1]},
        extra_body={"c": nothing, "d": 1},
    )
    (request,) = seen
    assert json.loads(request.content) == {
        "model": "m",
        "messages": [{"role": "user", "content": "x"}],
        "d": 1,
    }
    assert request.extensions["timeout"]["read"] == 600
    assert "openai-organization" not in request.headers
    assert "x-mine" not in request.headers
    assert str(request.url.query, "ascii") == "b[]=1" or request.url.params.multi_items() == [("b[]", "1")]


@pytest.mark.parametrize("nothing", OFFICIAL, ids=lambda one: type(one).__name__)
def test_forms_lists_and_helpers(nothing: Any, client: Any, seen: list[httpx.Request]) -> None:
    client.files.create(file=b"x", purpose="user_data", expires_after=nothing, timeout=nothing)
    client.files.list(purpose=nothing, limit=2, after=nothing)
    assert b"expires_after" not in seen[0].content
    assert b"object at" not in seen[0].content
    assert seen[1].url.params.multi_items() == [("limit", "2")]
    client.responses.parse(
        model="m", input="x", text_format=nothing, tools=nothing, verbosity=nothing, stream=nothing
    )
    assert json.loads(seen[2].content) == {"model": "m", "input": "x"}


@pytest.mark.parametrize("nothing", OFFICIAL, ids=lambda one: type(one).__name__)
def test_clients(nothing: Any) -> None:
    with rtkit.OpenAI(api_key="k", timeout=nothing) as client:
        assert client.timeout == rtkit.DEFAULT_TIMEOUT
        assert client.with_options(timeout=nothing).timeout == rtkit.DEFAULT_TIMEOUT
    assert not is_given(nothing)
    assert isinstance(nothing, (rtkit.Omit, rtkit.NotGiven))


def test_others_are_values() -> None:
    class Omit:
        """Of somebody else."""

    assert is_given(Omit())
    assert is_given(None)
    assert is_given("x")
    assert not isinstance(rtkit.omit, rtkit.NotGiven)
    assert not isinstance(rtkit.not_given, rtkit.Omit)


def test_the_official_package_is_not_imported_for_it() -> None:
    program = "import sys, rtkit; rtkit.OpenAI(api_key='k'); print('openai' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\n", "")
