"""Whatever a transport raises is a connection that broke; what others raise stays what it is."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx
import httpx2
import pytest

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.options import StreamSettings
from tests.client.support.aio import make_stream, notes
from tests.client.support.scripts import delta, sse

pytestmark = pytest.mark.anyio  # async only

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}


class OwnError(Exception):
    """Of a transport that a user wrote."""


FAILURES = [
    ssl.SSLError("bad record mac"),
    anyio.EndOfStream(),
    anyio.BrokenResourceError(),
    anyio.ClosedResourceError(),
    OSError(5, "Input/output error"),
    TimeoutError("mine"),
    EOFError(),
    UnicodeError("label empty or too long"),
    RuntimeError("the loop is gone"),
    OwnError("mine"),
    ExceptionGroup("several", [OSError("one"), OwnError("two")]),
]
MISTAKES: list[Exception] = [
    TypeError("mine"),
    AttributeError("mine"),
    KeyError("mine"),
    AssertionError("mine"),
    NotImplementedError("mine"),
    ExceptionGroup("several", [OSError("one"), TypeError("two")]),
]


@pytest.fixture(autouse=True)
def delays(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    slept: list[float] = []
    monkeypatch.setattr("rtkit.client._async.engine.sleep", notes(slept))
    return slept


def failing(library: Any, error: Exception | None, body: Any = None, asked: list[Any] | None = None) -> Any:
    class AsyncFailing(library.AsyncBaseTransport):  # type: ignore[misc]
        async def handle_async_request(self, request: Any) -> Any:
            if asked is not None:
                asked.append(request)
            if error is not None:
                raise error
            kind = {"content-type": "text/event-stream"}
            return library.Response(200, headers=kind, stream=body, request=request)

    return AsyncFailing()


def breaking(library: Any, error: Exception, *before: bytes) -> Any:
    class AsyncBreaking(library.AsyncByteStream):  # type: ignore[misc]
        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in before:
                yield piece
            raise error

    return AsyncBreaking()


def make(library: Any, transport: Any, **options: Any) -> AsyncOpenAI:
    own = library.AsyncClient(transport=transport, **options.pop("http", {}))
    return AsyncOpenAI(**{"api_key": "k", "base_url": "http://localhost/v1", "http_client": own, **options})


def name(error: Exception) -> str:
    return type(error).__name__


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("error", FAILURES, ids=name)
async def test_on_sending(error: Exception, library: Any, delays: list[float]) -> None:
    asked: list[Any] = []
    async with make(library, failing(library, error, asked=asked), max_retries=2) as client:
        with pytest.raises(errors.APIConnectionError, match="localhost:80") as caught:
            await client.models.retrieve("m")
    assert caught.value.__cause__ is error
    assert len(asked) == 3
    assert len(delays) == 2


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("error", FAILURES, ids=name)
async def test_within_a_body(error: Exception, library: Any) -> None:
    body = breaking(library, error, b'{"id"')
    async with make(library, failing(library, None, body), max_retries=0) as client:
        with pytest.raises(errors.APIConnectionError) as caught:
            await client.models.retrieve("m")
        assert caught.value.__cause__ is error


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("error", FAILURES, ids=name)
async def test_within_a_stream(error: Exception, library: Any) -> None:
    body = breaking(library, error, sse(delta("a")))
    async with make(library, failing(library, None, body)) as client:
        for settings in (StreamSettings(), StreamSettings(idle_timeout=60, total_timeout=60)):
            patient = client.with_options(stream_settings=settings)
            stream = await patient.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.StreamTruncatedError) as caught:
                await read(stream)
            assert caught.value.__cause__ is error
            assert caught.value.events_seen == 1
    response = library.Response(200, stream=body, request=library.Request("POST", "http://localhost/"))
    kind: Any = dict
    by_hand: Any = make_stream(response, kind, library=library)
    with pytest.raises(errors.StreamTruncatedError):
        await read(by_hand)


async def read(stream: Any) -> None:
    async for _ in stream:
        pass


@pytest.mark.parametrize("error", MISTAKES, ids=name)
async def test_a_mistake_stays_what_it_is(error: Exception, delays: list[float]) -> None:
    async with make(httpx, failing(httpx, error)) as client:
        with pytest.raises(type(error)) as caught:
            await client.models.retrieve("m")
        assert caught.value is error
    async with make(httpx, failing(httpx, None, breaking(httpx, error, b"{"))) as client:
        with pytest.raises(type(error)) as caught:
            await client.models.retrieve("m")
        assert caught.value is error
        with pytest.raises(type(error)) as caught:
            await read(await client.responses.create(model="m", input="hi", stream=True))
        assert caught.value is error
    assert delays == []


@pytest.mark.parametrize("place", ["request", "response"])
@pytest.mark.parametrize("error", [OwnError("mine"), OSError("mine"), ValueError("mine")], ids=name)
async def test_what_a_hook_raises_is_the_users(error: Exception, place: str) -> None:
    async def hook(_: Any) -> None:
        raise error

    asked: list[Any] = []
    transport = failing(httpx, None, breaking(httpx, error), asked)
    async with make(httpx, transport, http={"event_hooks": {place: [hook]}}) as client:
        with pytest.raises(type(error)) as caught:
            await client.models.retrieve("m")
    assert caught.value is error
    assert len(asked) == (place == "response")


class AsyncFailingBody:
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        raise OSError("the user's own")


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_what_the_body_of_a_request_raises_is_the_users(library: Any, delays: list[float]) -> None:
    class AsyncReading(library.AsyncBaseTransport):  # type: ignore[misc]
        async def handle_async_request(self, request: Any) -> Any:
            await request.aread()

    def fail(sent: int, total: int | None) -> None:
        raise OSError("the user's own")

    async with make(library, AsyncReading()) as client:
        with pytest.raises(OSError, match="the user's own"):
            await client.post("/x", cast_to=object, content=AsyncFailingBody())
        with pytest.raises(OSError, match="the user's own"):
            await client.files.create(file=("a", b"abc"), purpose="batch", on_upload_progress=fail)
    assert delays == []
