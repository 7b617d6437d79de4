"""What only the async client can meet: cancellation anywhere, a thousand streams at once, a loop to hold up."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import ssl
import threading
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import httpx2
import pytest

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.options import StreamSettings
from tests.client.support.network import accept_socks_whole, over_tls, reply, serving, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer
from tests.net.support.proxies import accept_connect, proxy_server
from tests.net.support.servers import client_context, loop_in_thread
from tests.net.test_cancel import cancelled_after

pytestmark = pytest.mark.anyio

COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}
CHAT = {
    "id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
    "choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": "stop"}],
}  # fmt: skip
RESPONSES = HEAD + chunk(sse(delta("a"))) + chunk(sse(delta("b"), COMPLETED)) + LAST_CHUNK
DONE = HEAD + chunk(sse(CHAT)) + chunk(sse(b"[DONE]")) + LAST_CHUNK


def make(url: str, **options: Any) -> AsyncOpenAI:
    own = {"trust_env": False, "timeout": 20, **options.pop("own", {})}
    library = options.pop("library", httpx)
    options = {"api_key": "k", "base_url": url, "max_retries": 0, **options}
    return AsyncOpenAI(**options, http_client=library.AsyncClient(**own))


def connections(client: AsyncOpenAI) -> list[Any]:
    return list(client._client._transport._pool.connections)


def busy(client: AsyncOpenAI) -> list[Any]:
    """The connections that some request still holds."""
    return [each for each in connections(client) if not each.is_idle() and not each.is_closed()]


# --- cancellation ------------------------------------------------------------------------------------------


async def a_request(client: AsyncOpenAI) -> None:
    await client.models.retrieve("m")


async def a_refused_one_and_its_retry(client: AsyncOpenAI) -> None:
    with suppress(Exception):
        await client.models.retrieve("m")


async def a_stream(client: AsyncOpenAI) -> None:
    async with await client.responses.create(model="m", input="hi", stream=True) as stream:
        assert len([event async for event in stream]) == 3


async def a_stream_with_deadlines(client: AsyncOpenAI) -> None:
    await a_stream(client.with_options(stream_settings=StreamSettings(idle_timeout=60, total_timeout=60)))


async def a_stream_up_to_done(client: AsyncOpenAI) -> None:
    async with await client.chat.completions.create(model="m", messages=[], stream=True) as stream:
        assert len([event async for event in stream]) == 1


async def batches(client: AsyncOpenAI) -> None:
    async with await client.responses.create(model="m", input="hi", stream=True) as stream:
        async for _ in stream.batches():
            pass


async def a_stream_left_early(client: AsyncOpenAI) -> None:
    async with await client.responses.create(model="m", input="hi", stream=True) as stream:
        await anext(stream)


async def a_streamed_reply(client: AsyncOpenAI) -> None:
    async with client.files.with_streaming_response.content("f") as response:
        async for _ in response.iter_bytes(10):
            pass


async def an_upload(client: AsyncOpenAI) -> None:
    await client.files.create(file=b"x" * 300_000, purpose="assistants")


OPERATIONS: dict[str, tuple[Callable[[AsyncOpenAI], Awaitable[None]], bytes]] = {
    "request": (a_request, reply()),
    "refusal": (a_refused_one_and_its_retry, reply({}, 503, retry_after_ms="1")),
    "stream": (a_stream, RESPONSES),
    "deadlines": (a_stream_with_deadlines, RESPONSES),
    "done": (a_stream_up_to_done, DONE),
    "batches": (batches, RESPONSES),
    "left early": (a_stream_left_early, RESPONSES),
    "streamed reply": (a_streamed_reply, RESPONSES),
    "upload": (an_upload, reply({"id": "f", "object": "file"})),
}


async def sweep(client: AsyncOpenAI, operation: Callable[[AsyncOpenAI], Awaitable[None]]) -> int:
    """Cancel ``operation`` after 0, 1, 2... turns until it comes through; what is left must be nothing."""
    tasks = len(anyio.get_running_tasks())
    for turns in range(5_000):
        finished = await cancelled_after(turns, lambda: operation(client))
        gc.collect() if turns % 20 == 0 else None
        assert len(anyio.get_running_tasks()) == tasks
        assert busy(client) == []
        assert client._client._transport._pool._requests == []
        if finished:
            return turns
    pytest.fail("it never finished")


@pytest.mark.parametrize("name", OPERATIONS)
async def test_cancelled_at_every_turn(name: str) -> None:
    operation, answer = OPERATIONS[name]

    def script(peer: Peer) -> None:
        with suppress(OSError, EOFError):
            serving(answer)(peer)

    with http_peer(script) as peer:
        async with make(peer.url, max_retries=1) as client:
            assert await sweep(client, operation) > 5
            await operation(client)
        gc.collect()
    assert connections(client) == []


async def test_cancelled_at_every_turn_of_a_handshake() -> None:
    def script(peer: Peer) -> None:
        with suppress(OSError, EOFError):
            over_tls(serving(reply()))(peer)

    with http_peer(script) as peer:
        url = peer.url.replace("http:", "https:")
        context = client_context()
        for turns in [*range(30), *range(30, 600, 31)]:
            client = make(url, own={"verify": context})
            await cancelled_after(turns, lambda client=client: a_request(client))  # type: ignore[misc]
            assert busy(client) == []
            await client.close()
        gc.collect()


@pytest.mark.parametrize("kind", ["http", "https", "socks"])
async def test_cancelled_at_every_turn_of_a_proxy(kind: str) -> None:
    def script(peer: Peer) -> None:
        with suppress(OSError, EOFError):
            (serving(reply()) if kind == "http" else over_tls(serving(reply())))(peer)

    accept = accept_socks_whole if kind == "socks" else accept_connect
    with http_peer(script) as peer, proxy_server(accept) as proxy:
        url = peer.url if kind == "http" else peer.url.replace("http:", "https:")
        through = {"http": peer.url, "https": f"http://127.0.0.1:{proxy.port}"}
        address = through.get(kind, f"socks5://127.0.0.1:{proxy.port}")
        context = client_context()
        for turns in [*range(60), *range(60, 600, 31)]:
            async with make(url, own={"verify": context, "proxy": address}) as client:
                finished = await cancelled_after(turns, lambda client=client: a_request(client))  # type: ignore[misc]
                (mount,) = client._client._mounts.values()
                left = mount._pool.connections
                assert all(each.is_idle() or each.is_closed() for each in left), left
            if finished:
                break
        gc.collect()


@pytest.mark.parametrize("name", ["request", "stream", "upload"])
async def test_no_socket_stays_open(name: str) -> None:
    operation, answer = OPERATIONS[name]
    came, left = threading.Semaphore(0), threading.Semaphore(0)

    def script(peer: Peer) -> None:
        came.release()
        with suppress(OSError, EOFError):
            serving(answer)(peer)
        left.release()  # the other side has closed

    with http_peer(script) as peer:
        for turns in range(0, 60, 3):
            client = make(peer.url)
            await cancelled_after(turns, lambda client=client: operation(client))  # type: ignore[misc]
            assert busy(client) == []
            await client.close()
        while came.acquire(blocking=False):
            assert await anyio.to_thread.run_sync(left.acquire, True, 20)


@pytest.mark.parametrize("kind", ["bytes", "iterator", "form", "unseekable"])
@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
async def test_a_write_that_is_cancelled_leaves_no_generator(library: Any, kind: str) -> None:
    """A peer that stops reading: the socket's buffers fill, and the write waits."""
    full = threading.Event()

    def script(peer: Peer) -> None:
        take_request(peer, body=False)
        full.wait(20)

    class Chunks:
        """Content that is not a generator."""

        left = 1000

        def __aiter__(self) -> Chunks:
            return self

        async def __anext__(self) -> bytes:
            if not self.left:
                raise StopAsyncIteration
            self.left -= 1
            return b"x" * 65536

    huge = b"x" * 64 * 1024 * 1024
    with http_peer(script) as peer:
        async with make(peer.url, library=library) as client:
            ways: dict[str, dict[str, Any]] = {
                "bytes": {"content": huge},
                "iterator": {"content": Chunks()},
                "form": {"body": {}, "files": {"file": ("name", huge)}},
                "unseekable": {"body": {}, "files": {"file": ("name", _Endless())}},
            }
            arguments = ways[kind]
            with anyio.CancelScope() as scope:
                async with anyio.create_task_group() as tasks:

                    async def send() -> None:
                        await client.post("/x", cast_to=object, **arguments)

                    tasks.start_soon(send)
                    await _stuck(client)
                    scope.cancel()
            assert scope.cancelled_caught
            assert busy(client) == []
            gc.collect()
        full.set()


class _Endless:
    """A file without end, that can't seek."""

    def read(self, size: int) -> bytes:
        return b"x" * size


async def _stuck(client: AsyncOpenAI) -> None:
    """Until what was sent does not get more: the kernel's buffer of the client's socket is full."""
    sent, same = -1, 0
    with anyio.fail_after(20):
        while same < 20:
            await anyio.sleep(0.001)
            now = _unsent(client)
            same = same + 1 if now == sent and now > 0 else 0
            sent = now


def _unsent(client: AsyncOpenAI) -> int:
    import fcntl
    import struct
    import termios

    for connection in connections(client):
        stream = getattr(getattr(connection, "_connection", None), "_network_stream", None)
        if stream is not None:
            raw = stream.get_extra_info("socket")
            (size,) = struct.unpack("i", fcntl.ioctl(raw.fileno(), termios.TIOCOUTQ, b"\0" * 4))
            return int(size)
    return 0


# --- many at once --------------------------------------------------------------------------------------------

STREAMS = 1_000


@contextmanager
def choir(size: int) -> Iterator[str]:
    """A server whose streams all begin, and end only when ``size`` of them have begun."""
    everybody = asyncio.Event()
    singing = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal singing
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
        )
        text = (await reader.readexactly(length)).decode()
        writer.write(HEAD + chunk(sse(*(delta(str(number), number) for number in range(5)))))
        singing += 1
        if singing == size:
            everybody.set()
        await everybody.wait()
        writer.write(chunk(sse(delta(text, 5), COMPLETED)) + LAST_CHUNK)
        await writer.drain()
        writer.close()

    async def start() -> Any:
        listener = socket.create_server(("127.0.0.1", 0), backlog=size)
        server = await asyncio.start_server(serve, sock=listener, backlog=size)

        async def stop() -> None:
            server.close()

        return listener.getsockname()[1], stop

    with loop_in_thread(start) as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.mark.parametrize(
    "anyio_backend",
    [("asyncio", {}), ("asyncio", {"use_uvloop": True}), ("trio", {})],
    ids=["asyncio", "uvloop", "trio"],
)
async def test_a_thousand_streams_at_once() -> None:
    texts: list[str] = []
    with choir(STREAMS) as url:
        async with AsyncOpenAI(api_key="k", base_url=url, timeout=60, max_retries=0) as client:

            async def sing(number: int) -> None:
                stream: Any = await client.responses.create(model="m", input=f"voice {number}", stream=True)
                events = [event async for event in stream]
                assert [event.type for event in events[-2:]] == [
                    "response.output_text.delta",
                    "response.completed",
                ]
                assert len(events) == 7
                texts.append(events[5].delta)

            async with anyio.create_task_group() as tasks:
                for number in range(STREAMS):
                    tasks.start_soon(sing, number)
    assert len(texts) == STREAMS
    assert all(f'"voice {number}"' in text for number, text in enumerate(sorted(texts, key=_voice)))


def _voice(text: str) -> int:
    return int(text.partition("voice ")[2].partition('"')[0])


# --- the loop is not held up -----------------------------------------------------------------------------------


async def test_what_blocks_is_done_when_the_client_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Reading the environment's proxies may ask the system, loading certificates reads a large file."""
    path = tmp_path / "data"
    path.write_bytes(b"x" * 300_000)
    answers = [reply(), reply({"id": "f", "object": "file"}), RESPONSES, reply(b"x" * 1000)]
    with http_peer(serving(*answers)) as peer:
        client = AsyncOpenAI(api_key="k", base_url=peer.url, max_retries=0)

        def refuse(*_: Any, **__: Any) -> None:
            raise AssertionError("too late")

        for owner, name in [
            (urllib.request, "getproxies"), (ssl, "create_default_context"), (httpx, "create_ssl_context"),
            (ssl.SSLContext, "load_verify_locations"), (ssl.SSLContext, "set_default_verify_paths"),
        ]:  # fmt: skip
            monkeypatch.setattr(owner, name, refuse)
        async with client:
            await client.models.retrieve("m")
            await client.files.create(file=path, purpose="assistants")
            stream = await client.responses.create(model="m", input="hi", stream=True)
            assert len([event async for event in stream]) == 3
            async with client.files.with_streaming_response.content("f") as response:
                await response.stream_to_file(tmp_path / "copy")
    assert os.path.getsize(tmp_path / "copy") == 1000
