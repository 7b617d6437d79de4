"""``http_client=`` with the clients of httpx2, against real servers: it does all that httpx does."""

from __future__ import annotations

import pickle
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import rtkit
from rtkit import AsyncOpenAI, OpenAI, StreamSettings
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.net.support.peers import Peer

httpx2 = pytest.importorskip("httpx2", reason="it is an extra")
pytest.importorskip("httpcore2")  # reads files when it is loaded, which a loop may not wait for

RESPONSE = {
    "id": "resp_1", "object": "response", "created_at": 1, "model": "m", "output": [], "tools": [],
    "tool_choice": "auto", "parallel_tool_calls": True,
}  # fmt: skip
COMPLETED = {"type": "response.completed", "response": RESPONSE, "sequence_number": 2}
STREAM = Reply(body=sse(delta("a"), COMPLETED), headers={"content-type": "text/event-stream"})
BUSY = Reply(status=429, body={"error": {"message": "later"}}, headers={"retry-after-ms": "1"})


@pytest.fixture(scope="module")
def recording() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture
def server(recording: Recorder, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    recording.answer(Reply(body=RESPONSE))
    return recording


def make(url: str, **options: Any) -> OpenAI:
    http_client = httpx2.Client(trust_env=False, follow_redirects=True)
    return OpenAI(
        **{"api_key": "k", "base_url": url, "max_retries": 0, "http_client": http_client, **options}
    )


def make_async(url: str, **options: Any) -> AsyncOpenAI:
    http_client = httpx2.AsyncClient(trust_env=False, follow_redirects=True)
    given = {"api_key": "k", "base_url": url, "max_retries": 0, "http_client": http_client, **options}
    return AsyncOpenAI(**given)


def silent(peer: Peer) -> None:
    """Takes a request and never answers."""
    peer.receive_request()
    peer.read_to_end()


def cut_off(peer: Peer) -> None:
    """Breaks off in the middle of a stream."""
    peer.receive_request()
    peer.send(HEAD + chunk(sse(delta("a"))))
    peer.socket.shutdown(socket.SHUT_WR)
    peer.read_to_end()  # to close with the request's body unread would be a reset


def only_comments(peer: Peer) -> None:
    peer.receive_request()
    peer.send(HEAD + chunk(b": still there\n\n"))
    peer.read_to_end()


# --- blocking --------------------------------------------------------------------------------------


def test_requests_replies_and_closing(server: Recorder, tmp_path: Path) -> None:
    path = tmp_path / "input.jsonl"
    path.write_bytes(b"{}\n" * 100_000)
    with make(server.url) as client:
        assert client.responses.create(model="m", input="ping").id == "resp_1"
        raw = client.responses.with_raw_response.create(model="m", input="ping")
        assert isinstance(raw.http_response, httpx2.Response)
        assert isinstance(client.get("/x", cast_to=httpx2.Response), httpx2.Response)
        with client.models.with_streaming_response.retrieve("m") as response:
            assert b"".join(response.iter_bytes(7)).startswith(b'{"id"')
        client.files.create(file=path, purpose="batch")
    assert client.is_closed()
    assert client._client.is_closed
    assert server.asked[-1].body[-1][3] == path.read_bytes()


def test_streams(server: Recorder) -> None:
    server.answer(STREAM)
    with make(server.url) as client:
        stream = client.responses.create(model="m", input="ping", stream=True)
        assert [event.type for event in stream] == ["response.output_text.delta", "response.completed"]
        assert isinstance(stream.response, httpx2.Response)


def test_retries_and_redirects(server: Recorder) -> None:
    server.answer(BUSY, Reply(status=307, headers={"location": f"{server.url}/here"}), Reply(body=RESPONSE))
    with make(server.url, max_retries=1) as client:
        assert client.responses.create(model="m", input="ping").id == "resp_1"
    assert [asked.path for asked in server.asked] == ["/v1/responses", "/v1/responses", "/v1/here"]
    assert server.asked[2].headers["authorization"] == "Bearer k"


def test_errors(server: Recorder) -> None:
    server.answer(BUSY)
    with make(server.url) as client, pytest.raises(rtkit.RateLimitError, match="later") as caught:
        client.models.list()
    assert isinstance(caught.value.response, httpx2.Response)
    assert isinstance(pickle.loads(pickle.dumps(caught.value)).response, httpx2.Response)
    with make("http://127.0.0.1:9/v1") as client, pytest.raises(rtkit.APIConnectionError) as unreachable:
        client.models.list()
    assert isinstance(unreachable.value.__cause__, httpx2.ConnectError)


def test_timeouts() -> None:
    with http_peer(silent) as peer:
        for timeout in (0.05, httpx.Timeout(5, read=0.05), httpx2.Timeout(5, read=0.05)):
            with make(peer.url, timeout=timeout) as client, pytest.raises(rtkit.APITimeoutError) as caught:
                client.models.list()
            assert isinstance(caught.value.__cause__, httpx2.ReadTimeout)
    with httpx2.Client(timeout=7) as http_client:
        assert make("http://127.0.0.1:9", http_client=http_client).timeout == httpx2.Timeout(7)
    with make("http://127.0.0.1:9") as client:
        assert client.timeout.read == 600


def test_truncated_and_silent_streams() -> None:
    with http_peer(cut_off) as peer, make(peer.url) as client:
        stream = client.responses.create(model="m", input="ping", stream=True)
        assert next(stream).type == "response.output_text.delta"
        with pytest.raises(rtkit.StreamTruncatedError) as caught:
            next(stream)
        assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)
    with http_peer(only_comments) as peer, make(peer.url, timeout=0.05) as client:
        stream = client.responses.create(model="m", input="ping", stream=True)
        with pytest.raises(rtkit.APITimeoutError):
            next(stream)


# --- async -----------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_requests_replies_and_closing_async(server: Recorder, tmp_path: Path) -> None:
    path = tmp_path / "input.jsonl"
    path.write_bytes(b"{}\n" * 100_000)
    async with make_async(server.url) as client:
        assert (await client.responses.create(model="m", input="ping")).id == "resp_1"
        assert isinstance(await client.get("/x", cast_to=httpx2.Response), httpx2.Response)
        async with client.models.with_streaming_response.retrieve("m") as response:
            assert b"".join([piece async for piece in response.iter_bytes(7)]).startswith(b'{"id"')
        await client.files.create(file=path, purpose="batch")
    assert client.is_closed()
    assert server.asked[-1].body[-1][3] == path.read_bytes()


@pytest.mark.anyio
async def test_streams_async(server: Recorder) -> None:
    server.answer(STREAM)
    async with make_async(server.url) as client:
        stream = await client.responses.create(model="m", input="ping", stream=True)
        assert [event.type async for event in stream] == ["response.output_text.delta", "response.completed"]
        async with await client.responses.create(model="m", input="ping", stream=True) as stream:
            assert (await anext(stream)).type == "response.output_text.delta"
        assert stream.response.is_closed


@pytest.mark.anyio
async def test_retries_and_redirects_async(server: Recorder) -> None:
    server.answer(BUSY, Reply(status=307, headers={"location": f"{server.url}/here"}), Reply(body=RESPONSE))
    async with make_async(server.url, max_retries=1) as client:
        assert (await client.responses.create(model="m", input="ping")).id == "resp_1"
    assert [asked.path for asked in server.asked] == ["/v1/responses", "/v1/responses", "/v1/here"]


@pytest.mark.anyio
async def test_errors_async(server: Recorder) -> None:
    server.answer(BUSY)
    async with make_async(server.url) as client:
        with pytest.raises(rtkit.RateLimitError, match="later"):
            await client.models.list()
    async with make_async("http://127.0.0.1:9/v1") as client:
        with pytest.raises(rtkit.APIConnectionError) as unreachable:
            await client.models.list()
    assert isinstance(unreachable.value.__cause__, httpx2.ConnectError)


@pytest.mark.anyio
async def test_timeouts_async() -> None:
    with http_peer(silent) as peer:
        async with make_async(peer.url, timeout=httpx.Timeout(5, read=0.05)) as client:
            with pytest.raises(rtkit.APITimeoutError) as caught:
                await client.models.list()
    assert isinstance(caught.value.__cause__, httpx2.ReadTimeout)
    settings = StreamSettings(first_event_timeout=0.05)
    with http_peer(only_comments) as peer:
        async with make_async(peer.url, stream_settings=settings) as client:
            stream = await client.responses.create(model="m", input="ping", stream=True)
            with pytest.raises(rtkit.FirstEventTimeoutError):
                await anext(stream)


@pytest.mark.anyio
async def test_truncated_streams_async() -> None:
    with http_peer(cut_off) as peer:
        async with make_async(peer.url) as client:
            stream = await client.responses.create(model="m", input="ping", stream=True)
            with pytest.raises(rtkit.StreamTruncatedError) as caught:
                _ = [event async for event in stream]
    assert caught.value.events_seen == 1
    assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)


# --- the wrong kind --------------------------------------------------------------------------------


@pytest.mark.anyio
@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
async def test_the_wrong_kind_is_told(library: Any) -> None:
    name = library.__name__
    with (
        library.Client() as blocking,
        pytest.raises(TypeError, match=rf"httpx2\.AsyncClient, not Client; a {name}\.Client is for OpenAI, "),
    ):
        AsyncOpenAI(api_key="k", http_client=blocking)
    async with library.AsyncClient() as client:
        with pytest.raises(TypeError, match=rf"a {name}\.AsyncClient is for AsyncOpenAI, the async client"):
            OpenAI(api_key="k", http_client=client)
    for nothing in (object(), "http://127.0.0.1", library):
        with pytest.raises(TypeError, match=r"must be an httpx\.Client or an httpx2\.Client, not \w+$"):
            OpenAI(api_key="k", http_client=nothing)


@pytest.mark.anyio
async def test_the_defaults_are_those_of_httpx() -> None:
    def pool(client: Any) -> Any:
        return client._transport.pools._limits

    with rtkit.DefaultHttpxClient() as one, rtkit.DefaultHttpx2Client() as other:
        async with rtkit.DefaultAsyncHttpx2Client(timeout=httpx.Timeout(3)) as third:
            assert pool(one) == pool(other)
            assert pool(one)["most"] == pool(third)["most"] == 1000
            assert other.follow_redirects
            assert other.timeout == httpx2.Timeout(600, connect=5)
            assert third.timeout == httpx2.Timeout(3)
