"""Methods that go out of use warn once a call, in the line of the user, however they are called."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

import rtkit
from tests.client.support.recording import Reply, recorder

REPLY = {"id": "asst_1", "object": "list", "data": [], "has_more": False, "status": "completed"}
MESSAGE = "beta.assistants.retrieve() is deprecated: it goes out of use"
LIST_MESSAGE = "beta.assistants.list() is deprecated: it goes out of use"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with recorder() as state, pytest.MonkeyPatch.context() as patch:
        patch.setenv("no_proxy", "127.0.0.1")
        state.answer(Reply(body=REPLY))
        yield state.url


def warned(call: Callable[[], object]) -> list[str]:
    """The warnings of a call; all must be said to come from this file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    assert {one.filename for one in caught} <= {__file__}
    assert {one.category for one in caught} <= {DeprecationWarning}
    return [str(one.message) for one in caught]


def test_blocking(url: str) -> None:
    with rtkit.OpenAI(api_key="k", base_url=url) as client:
        assistants: Any = client.beta.assistants

        def streamed() -> None:
            with assistants.with_streaming_response.retrieve("asst_1") as response:
                assert response.parse().id == "asst_1"

        assert warned(lambda: assistants.retrieve("asst_1")) == [MESSAGE]
        assert warned(lambda: assistants.with_raw_response.retrieve("asst_1").parse()) == [MESSAGE]
        assert warned(streamed) == [MESSAGE]
        assert warned(lambda: list(assistants.list())) == [LIST_MESSAGE]
        assert warned(lambda: client.models.retrieve("m")) == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(url: str, backend: str) -> None:
    async def run() -> None:
        async with rtkit.AsyncOpenAI(api_key="k", base_url=url) as client:
            assistants: Any = client.beta.assistants
            streamed = assistants.with_streaming_response.retrieve("asst_1")
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                await assistants.retrieve("asst_1")
                await assistants.with_raw_response.retrieve("asst_1")
                async with streamed as response:
                    await response.parse()
                assert [item async for item in assistants.list()] == []
            assert [str(one.message) for one in caught] == [MESSAGE, MESSAGE, MESSAGE, LIST_MESSAGE]
            assert {one.filename for one in caught} == {__file__}

    anyio.run(run, backend=backend)


def test_the_client_of_the_module(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from rtkit.client import module

    monkeypatch.setattr(module, "_made", None)
    monkeypatch.setattr(rtkit, "api_key", "k")
    monkeypatch.setattr(rtkit, "base_url", url)
    assistants: Any = rtkit.beta.assistants
    assert warned(lambda: assistants.retrieve("asst_1")) == [MESSAGE]
    module.client().close()


@pytest.mark.filterwarnings("error")
def test_a_warning_that_is_an_error_sends_nothing(url: str) -> None:
    with rtkit.OpenAI(api_key="k", base_url=url) as client, pytest.raises(DeprecationWarning) as caught:
        client.beta.assistants.retrieve("asst_1")
    assert caught.value.args == (MESSAGE,)


def test_a_helper_warns_of_itself_alone(url: str) -> None:
    with rtkit.OpenAI(api_key="k", base_url=url) as client:
        made = warned(lambda: client.videos.create_and_poll(prompt="p"))
        assert made == ["videos.create_and_poll() is deprecated: the API ends on 24 September 2026"]
        streams = warned(lambda: client.beta.threads.runs.stream(thread_id="t", assistant_id="a"))
        assert streams == ["beta.threads.runs.stream() is deprecated: use client.responses instead"]
