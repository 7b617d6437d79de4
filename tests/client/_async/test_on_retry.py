"""What is called before each retry: it sees why, and may say no."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.options import NOT_GIVEN, Retry
from tests.client.support.aio import notes
from tests.client.support.network import reply, serving, take_request
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import http_peer
from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only

BUSY = Reply(status=503, body={"error": {"message": "busy"}}, headers={"retry-after-ms": "20"})


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture(autouse=True)
def delays(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    slept: list[float] = []
    monkeypatch.setattr("rtkit.client._async.engine.sleep", notes(slept))
    return slept


def make(url: str, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(**{"api_key": "sk-test-secret", "base_url": url, "max_retries": 2, **options})


async def test_it_sees_each_retry_before_the_wait(server: Recorder, delays: list[float]) -> None:
    server.answer(BUSY, BUSY, Reply(body={"id": "m"}))
    seen: list[tuple[Retry, int]] = []

    async def note(retry: Retry) -> None:
        seen.append((retry, len(delays)))

    async with make(server.url, on_retry=note) as client:
        await client.models.retrieve("m")
    assert [(retry.number, retry.max_retries, slept) for retry, slept in seen] == [(1, 2, 0), (2, 2, 1)]
    retry = seen[0][0]
    assert isinstance(retry.error, errors.InternalServerError)
    assert retry.error.message == "Error code: 503 - busy"
    assert retry.response is not None
    assert (retry.response.status_code, retry.delay) == (503, 0.02)
    assert retry.request.url.path == "/v1/models/m"
    assert delays == [0.02, 0.02]


async def test_a_connection_error_has_no_response() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)  # and goes away

    seen: list[Retry] = []
    with http_peer(script) as peer:
        async with make(peer.url, on_retry=seen.append, max_retries=1) as client:
            with pytest.raises(errors.APIConnectionError) as caught:
                await client.models.retrieve("m")
    (retry,) = seen
    assert (type(retry.error), retry.response) == (errors.APIConnectionError, None)
    assert caught.value is not retry.error


@pytest.mark.parametrize("ways", ["client", "request", "copy"])
async def test_a_veto(server: Recorder, delays: list[float], ways: str) -> None:
    server.answer(BUSY, BUSY, Reply(body={"id": "m"}))

    def veto(retry: Retry) -> bool:
        return retry.number < 2

    async with make(server.url, on_retry=veto if ways == "client" else None) as client:
        copy = client.with_options(on_retry=veto).with_options(max_retries=5)
        asking, given = copy if ways == "copy" else client, veto if ways == "request" else NOT_GIVEN
        with pytest.raises(errors.InternalServerError):
            await asking.models.retrieve("m", on_retry=given)
    assert len(server.asked) == 2
    assert len(delays) == 1


async def test_what_it_raises_ends_the_request(server: Recorder) -> None:
    server.answer(BUSY)

    def fail(retry: Retry) -> None:
        raise KeyError("mine")

    async with make(server.url, on_retry=fail) as client:
        with pytest.raises(KeyError, match="mine"):
            await client.models.retrieve("m")
    assert len(server.asked) == 1


async def test_it_is_turned_off_for_one_request(server: Recorder) -> None:
    def fail(retry: Retry) -> None:
        raise KeyError("mine")

    async with make(server.url, on_retry=fail) as client:
        server.answer(BUSY, Reply(body={"id": "m"}))
        assert (await client.models.retrieve("m", on_retry=None)).id == "m"
        server.answer(BUSY, Reply(body={"id": "m"}))
        assert (await client.with_options(on_retry=None).models.retrieve("m")).id == "m"
        server.answer(BUSY, Reply(body={"id": "m"}))
        options: Any = {"on_retry": None}
        assert await client.get("/models/m", cast_to=dict, options=options) == {"id": "m"}


async def test_none_for_what_is_not_sent_again(server: Recorder) -> None:
    seen: list[Retry] = []
    async with make(server.url, on_retry=seen.append) as client:
        server.answer(Reply(body={"id": "m"}))
        await client.models.retrieve("m")
        server.answer(Reply(status=400))
        with pytest.raises(errors.BadRequestError):
            await client.models.retrieve("m")
        server.answer(BUSY)
        with pytest.raises(errors.InternalServerError):
            await client.with_options(max_retries=0).models.retrieve("m")
        with pytest.raises(errors.DeadlineExceededError):  # no time for the wait
            await client.models.retrieve("m", total_timeout=0.0199)
    assert seen == []


async def test_what_is_no_function() -> None:
    with http_peer(serving(reply())) as peer:
        for wrong in ("print", 1):
            given: Any = wrong
            with pytest.raises(TypeError, match="on_retry must be a function that takes a Retry"):
                make(peer.url, on_retry=given)
            async with make(peer.url) as client:
                with pytest.raises(TypeError, match="on_retry must be a function"):
                    await client.models.retrieve("m", on_retry=given)
