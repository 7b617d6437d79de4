"""Deadlines of streams, in virtual time: they count events, not bytes, and not comments."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx
import pytest

from rtkit import errors
from rtkit.client._async.stream import AsyncStream
from rtkit.client.options import StreamSettings
from rtkit.types.responses import ResponseStreamEvent
from tests.client.support.scripts import delta, sse

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("virtual_time")]

COMPLETED = {"type": "response.completed", "response": {}, "sequence_number": 1}
COMMENT = b": keepalive\n\n"


class Body(httpx.AsyncByteStream):
    """Pieces of a body, each after some seconds."""

    def __init__(self, *pieces: tuple[float, bytes]) -> None:
        self._pieces = pieces
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for seconds, piece in self._pieces:
            await anyio.sleep(seconds)
            yield piece

    async def aclose(self) -> None:
        self.closed = True


async def read(body: Body, **settings: Any) -> int:
    response = httpx.Response(200, stream=body, request=httpx.Request("POST", "http://test/"))
    stream: AsyncStream[Any] = AsyncStream(response, ResponseStreamEvent, settings=StreamSettings(**settings))
    try:
        return len([event async for event in stream])
    finally:
        assert body.closed


async def test_first_event() -> None:
    body = Body((4, COMMENT), (4, COMMENT), (4, sse(delta("a"), COMPLETED)))
    with pytest.raises(errors.FirstEventTimeoutError) as caught:
        await read(body, first_event_timeout=10)
    assert anyio.current_time() == pytest.approx(10)
    assert (caught.value.seconds, caught.value.events_seen) == (10, 0)
    assert isinstance(caught.value, errors.APITimeoutError)
    assert await read(Body((9, sse(delta("a"))), (60, sse(COMPLETED))), first_event_timeout=10) == 2


async def test_idle_between_events_is_not_reset_by_comments() -> None:
    body = Body((1, sse(delta("a"))), *[(1, COMMENT)] * 20, (1, sse(COMPLETED)))
    with pytest.raises(errors.IdleTimeoutError) as caught:
        await read(body, idle_timeout=5)
    assert anyio.current_time() == pytest.approx(6)
    assert caught.value.events_seen == 1
    body = Body(*[(4, sse(delta("a")))] * 5, (4, sse(COMPLETED)))
    assert await read(body, idle_timeout=5) == 6


async def test_the_time_that_the_user_takes_is_not_idle_time() -> None:
    body = Body((1, sse(delta("a"))), (1, sse(delta("b"), delta("c"))), (1, sse(COMPLETED)))
    response = httpx.Response(200, stream=body, request=httpx.Request("POST", "http://test/"))
    settings = StreamSettings(first_event_timeout=5, idle_timeout=5)
    seen = 0
    async for _ in AsyncStream(response, ResponseStreamEvent, settings=settings):
        seen += 1
        await anyio.sleep(60)
    assert seen == 4
    assert anyio.current_time() == pytest.approx(243)


async def test_total() -> None:
    body = Body(*[(1, sse(delta("a")))] * 20, (1, sse(COMPLETED)))
    with pytest.raises(errors.TotalTimeoutError) as caught:
        await read(body, total_timeout=10, idle_timeout=5, first_event_timeout=5)
    assert anyio.current_time() == pytest.approx(10)
    assert caught.value.events_seen in {9, 10}


async def test_off_by_default() -> None:
    assert await read(Body((3600, sse(delta("a"))), (36000, sse(COMPLETED)))) == 2


@pytest.mark.parametrize(
    ("settings", "expected", "after"),
    [
        ({"total_timeout": 30}, errors.TotalTimeoutError, 30),
        ({"total_timeout": 30, "idle_timeout": 5}, errors.IdleTimeoutError, 6),
    ],
    ids=["total", "idle"],
)
async def test_a_stream_is_taken_up_again_in_time(settings: Any, expected: Any, after: float) -> None:
    """A request that takes the stream up again is a part of it, and so are the waits between its attempts."""
    gone = Body((1, sse(delta("a", 1))))
    response = httpx.Response(200, stream=gone, request=httpx.Request("POST", "http://test/"))

    async def reopen(identifier: str, number: int | None) -> Any:
        assert (identifier, number) == ("resp_1", 1)
        await anyio.sleep(3600)

    stream: AsyncStream[Any] = AsyncStream(
        response,
        ResponseStreamEvent,
        settings=StreamSettings(resume=3, **settings),
        reopen=reopen,
        resume_point=("resp_1", None),
    )
    with pytest.raises(expected) as caught:
        _ = [event async for event in stream]
    assert anyio.current_time() == pytest.approx(after)
    assert caught.value.events_seen == 1
    assert isinstance(caught.value.__cause__, TimeoutError)
    assert [event async for event in stream] == []


async def test_a_timeout_of_somebody_elses_is_not_renamed() -> None:
    class Broken(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            raise TimeoutError("mine")
            yield b""

    response = httpx.Response(200, stream=Broken(), request=httpx.Request("POST", "http://test/"))
    with pytest.raises(errors.StreamTruncatedError) as caught:
        await anext(AsyncStream(response, ResponseStreamEvent))
    assert str(caught.value.__cause__) == "mine"
