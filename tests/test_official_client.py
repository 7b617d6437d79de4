"""``rtkit.compat.client.official``: the official client with our settings, for those who check classes."""

from __future__ import annotations

import subprocess
import sys
import warnings
from typing import Any

import httpx
import pytest

import rtkit
from rtkit.compat import official

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

REPLY = {
    "id": "x", "created": 1, "model": "m", "object": "chat.completion",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}],
}  # fmt: skip


def transport(seen: list[httpx.Request]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=REPLY)

    return httpx.MockTransport(answer)


def test_settings_connections_and_classes() -> None:
    seen: list[httpx.Request] = []
    with rtkit.OpenAI(
        api_key="k", organization="o", base_url="http://localhost/v1", timeout=5, default_headers={"X-Mine": "1"},
        http_client=httpx.Client(transport=transport(seen)), max_retries=0,
    ) as client:  # fmt: skip
        theirs: Any = official(client)
        assert isinstance(theirs, openai.OpenAI)
        made = theirs.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
    assert isinstance(made, openai.types.chat.ChatCompletion)
    (request,) = seen
    assert str(request.url) == "http://localhost/v1/chat/completions"
    headers = request.headers
    assert (headers["authorization"], headers["openai-organization"], headers["x-mine"]) == (
        "Bearer k",
        "o",
        "1",
    )
    assert request.extensions["timeout"]["read"] == 5


@pytest.mark.anyio
async def test_async_and_the_default_timeout() -> None:
    seen: list[httpx.Request] = []
    http = httpx.AsyncClient(transport=transport(seen))
    async with rtkit.AsyncOpenAI(api_key="k", base_url="http://localhost/v1", http_client=http) as client:
        theirs: Any = official(client)
        assert isinstance(theirs, openai.AsyncOpenAI)
        await theirs.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
    assert seen[0].extensions["timeout"]["read"] == 600


def test_azure() -> None:
    seen: list[httpx.Request] = []
    with rtkit.AzureOpenAI(
        api_key="k",
        azure_endpoint="http://localhost",
        api_version="v",
        http_client=httpx.Client(transport=transport(seen)),
    ) as client:
        theirs: Any = official(client)
        assert isinstance(theirs, openai.AzureOpenAI)
        theirs.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
    assert seen[0].url.path == "/openai/deployments/m/chat/completions"
    assert seen[0].headers["api-key"] == "k"


def test_what_it_does_not_take() -> None:
    with pytest.raises(TypeError, match="takes a client of rtkit, not str"):
        official("client")
    program = (
        "import rtkit.as_openai, rtkit\n"
        "from rtkit.compat.client import official\n"
        "try:\n    official(rtkit.OpenAI(api_key='k'))\n"
        "except ImportError as error:\n    print(str(error)[:24])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("openai is rtkit in this \n", "")
