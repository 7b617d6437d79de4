"""An ``httpx_sse.EventSource`` as a stream of typed events, over a real socket."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import httpx
import httpx_sse
import pytest
from httpx_sse import aconnect_sse, connect_sse

from rtkit.client.httpx_sse import typed_events, typed_events_sync
from rtkit.client.options import StreamSettings
from rtkit.core.model import UnknownEvent
from rtkit.errors import DecodeError, LimitExceededError
from rtkit.types.responses import ResponseStreamEvent, ResponseTextDeltaEvent
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse, streaming

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.net.support.peers import Peer

# What httpx-sse's own decoder gets wrong: a BOM, and a keepalive after an id.
BODY = (
    b"\xef\xbb\xbf"
    + sse(delta("a"))
    + b"id: 1\n\n: keepalive\n\n"
    + sse(delta("b"), {"type": "new"}, b"[DONE]")
)


async def read(url: str, kind: Any = ResponseStreamEvent, **options: Any) -> list[Any]:
    async with (
        httpx.AsyncClient(trust_env=False) as client,
        aconnect_sse(client, "POST", url) as source,
        typed_events(source, kind, **options) as events,
    ):
        return [event async for event in events]


@pytest.mark.anyio
@pytest.mark.parametrize("size", [1, 7, len(BODY)])
async def test_typed_events(size: int) -> None:
    with http_peer(streaming(*(BODY[at : at + size] for at in range(0, len(BODY), size)))) as peer:
        a, b, new = await read(peer.url)
    assert isinstance(a, ResponseTextDeltaEvent)
    assert (a.delta, b.delta) == ("a", "b")
    assert isinstance(new, UnknownEvent)


def test_typed_events_without_a_loop() -> None:
    with (
        http_peer(streaming(BODY)) as peer,
        httpx.Client(trust_env=False) as client,
        connect_sse(client, "GET", peer.url) as source,
        typed_events_sync(source, ResponseStreamEvent) as events,
    ):
        a, b, new = list[Any](events)
        assert (a.delta, b.delta) == ("a", "b")
        assert isinstance(new, UnknownEvent)
        assert source.response.is_closed


def endless(left: threading.Event) -> Callable[[Peer], None]:
    """One event, and then nothing, until the client has gone."""

    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(delta("a"))))
        with pytest.raises((EOFError, ConnectionError)):
            peer.receive()
        left.set()

    return script


@pytest.mark.anyio
async def test_leaving_early_closes_the_response() -> None:
    left = threading.Event()
    with http_peer(endless(left)) as peer:
        async with (
            httpx.AsyncClient(trust_env=False) as client,
            aconnect_sse(client, "GET", peer.url) as source,
        ):
            async with typed_events(source, ResponseTextDeltaEvent) as events:
                async for event in events:
                    assert event.delta == "a"
                    break
            assert source.response.is_closed
        peer.join()
        assert left.is_set()


@pytest.mark.anyio
async def test_breaking_out_of_a_bare_loop_leaves_nothing_open_once_the_source_is_left() -> None:
    left = threading.Event()
    with http_peer(endless(left)) as peer:
        async with (
            httpx.AsyncClient(trust_env=False) as client,
            aconnect_sse(client, "GET", peer.url) as source,
        ):
            async for event in typed_events(source, ResponseTextDeltaEvent):
                assert event.delta == "a"
                break
        assert source.response.is_closed
        peer.join()
        assert left.is_set()


def answering(content_type: bytes) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        peer.receive_request()
        body = sse(delta("a"), b"[DONE]")
        head = b"HTTP/1.1 200 OK\r\ncontent-type: %b\r\ncontent-length: %d\r\n\r\n"
        peer.send(head % (content_type, len(body)) + body)

    return script


@pytest.mark.anyio
@pytest.mark.parametrize(
    "content_type",
    [
        b"text/event-stream",
        b"text/event-stream;",
        b"text/event-stream; charset=windows-1252",
        b"Text/Event-Stream",
    ],
)
async def test_event_streams_are_taken(content_type: bytes) -> None:
    with http_peer(answering(content_type)) as peer:
        assert [event.delta for event in await read(peer.url)] == ["a"]


@pytest.mark.anyio
@pytest.mark.parametrize("content_type", [b"x bogus", b"text/x-bogus", b"application/json", b""])
async def test_another_content_type_is_refused(content_type: bytes) -> None:
    with http_peer(answering(content_type)) as peer:
        with pytest.raises(httpx_sse.SSEError) as caught:
            await read(peer.url)
        assert isinstance(caught.value, httpx.TransportError)
        assert str(caught.value) == (
            f"the response to POST {peer.url} is not an event stream: its content-type is "
            f"{content_type.decode()!r}, not text/event-stream (status 200)"
        )


@pytest.mark.anyio
async def test_errors_are_those_of_the_stream() -> None:
    with http_peer(streaming(sse(b"no json"))) as peer, pytest.raises(DecodeError):
        await read(peer.url)
    with http_peer(streaming(sse(delta("a" * 1000)))) as peer, pytest.raises(LimitExceededError):
        await read(peer.url, settings=StreamSettings(max_event_size=1000))
