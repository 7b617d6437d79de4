"""Messages, Close frames and headers, against three servers that nobody here wrote."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from rtkit.net import AsyncWebSocket, CloseFrame, WebSocketBusyError, WebSocketConnectionClosedError
from rtkit.net._async.connect import AsyncConnecting
from tests.net.conftest import ServerUrl
from tests.net.support.aio import together
from tests.net.support.peers import Peer, peers
from tests.net.support.servers import SERVERS, client_context

pytestmark = pytest.mark.anyio  # async only

SENT_CODES = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999]


@pytest.fixture(params=[(name, scheme) for name in SERVERS for scheme in ("ws", "wss")], ids="-".join)
def url(request: pytest.FixtureRequest, server_url: ServerUrl) -> str:
    return server_url(*request.param)


def connect(url: str, **options: Any) -> AsyncConnecting[AsyncWebSocket]:
    return AsyncWebSocket.connect(
        url, ssl_context=client_context() if url.startswith("wss") else None, **options
    )


async def test_echoes(url: str) -> None:
    async with connect(url) as websocket:
        for message in (
            "",
            "hello",
            "\u00e9\u4e2d\U0001f600",
            b"",
            b"\x00\xff",
            "x" * 125,
            "x" * 126,
            b"y" * 65536,
        ):
            await websocket.send(message)
            assert await websocket.receive() == message
        await websocket.send(bytearray(b"mutable"))
        assert await websocket.receive() == b"mutable"
        await websocket.send(memoryview(b"view"))
        assert await websocket.receive() == b"view"
        assert websocket.closed_by is None
        assert websocket.close_code is None
    assert websocket.closed_by == "client"
    assert websocket.close_sent == CloseFrame(1000, "")
    assert websocket.close_code == 1000


async def test_bytes_of_texts_and_text_of_bytes(url: str) -> None:
    async with connect(url) as websocket:
        await websocket.send("\u00e9")
        assert await websocket.receive(decode=False) == b"\xc3\xa9"
        await websocket.send(b"\xc3\xa9")
        assert await websocket.receive(decode=True) == "\u00e9"
        await websocket.send(b'{"type": "x"}', text=True)
        assert await websocket.receive() == '{"type": "x"}'
        await websocket.send("binary", text=False)
        assert await websocket.receive() == b"binary"


async def both_ways(connecting: AsyncConnecting[AsyncWebSocket]) -> None:
    block = os.urandom(1 << 16) + bytes(1 << 16)
    message = block * (16 * (1 << 20) // len(block))
    async with connecting as websocket:

        async def send() -> None:
            await websocket.send(message)

        async def receive() -> None:
            assert await websocket.receive() == message

        await together(send, receive)


async def test_sixteen_mebibytes(url: str) -> None:
    await both_ways(connect(url))


async def test_sixteen_mebibytes_compressed(server_url: ServerUrl) -> None:
    await both_ways(connect(server_url("websockets", "ws"), compression="deflate"))


async def test_fragments_arrive_as_one_message(url: str) -> None:
    async with connect(url) as websocket:
        await websocket.send(["one ", "", "two"])
        assert await websocket.receive() == "one two"
        await websocket.send(piece for piece in (b"1", b"2"))
        assert await websocket.receive() == b"12"
        await websocket.send([])
        await websocket.send("the empty iterable sent nothing")
        assert await websocket.receive() == "the empty iterable sent nothing"


async def test_fragments_of_the_server_are_reassembled(server_url: ServerUrl) -> None:
    async with connect(server_url("websockets", "ws")) as websocket:
        await websocket.send("fragments")
        assert await websocket.receive() == b"one two three"


@pytest.mark.parametrize("code", SENT_CODES)
async def test_codes_of_the_server(server_url: ServerUrl, code: int) -> None:
    async with connect(server_url("websockets", "ws")) as websocket:
        await websocket.send("last")
        await websocket.send(f"close {code} because")
        if code in {1000, 1001}:
            assert [message async for message in websocket] == ["last"]
        else:
            assert await websocket.receive() == "last"
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                async for _ in websocket:
                    pass
            assert (caught.value.code, caught.value.reason, caught.value.ok) == (code, "because", False)
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await websocket.receive()
        assert caught.value.closed_by == "server"
        assert caught.value.received == CloseFrame(code, "because")
        assert websocket.close_received == websocket.close_sent == CloseFrame(code, "because")
        with pytest.raises(WebSocketConnectionClosedError):
            await websocket.send("too late")
    assert (websocket.closed_by, websocket.close_code, websocket.close_reason) == ("server", code, "because")


@pytest.mark.parametrize("code", SENT_CODES)
async def test_codes_of_the_client(code: int) -> None:
    heard = []

    def script(peer: Peer) -> None:
        frame = peer.receive_frame()
        heard.append((int.from_bytes(frame.data[:2]), bytes(frame.data[2:])))
        peer.send_frame(frame.opcode, bytes(frame.data))

    with peers(script) as server:
        async with connect(server.url) as websocket:
            await websocket.close(code, "so long \u00e9")
            await websocket.close()
            assert websocket.close_received == CloseFrame(code, "so long \u00e9")
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await websocket.receive()
            assert caught.value.closed_by == "client"
            assert caught.value.ok is (code in {1000, 1001})
    assert heard == [(code, "so long \u00e9".encode())]


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000])
async def test_codes_that_may_not_be_sent(server_url: ServerUrl, code: int) -> None:
    async with connect(server_url("websockets", "ws")) as websocket:
        with pytest.raises(ValueError, match="close code"):
            await websocket.close(code)
        with pytest.raises(ValueError, match="123 bytes"):
            await websocket.close(1000, "x" * 124)
        await websocket.send("still open")
        assert await websocket.receive() == "still open"


async def test_a_close_without_a_code_is_a_normal_end() -> None:
    def script(peer: Peer) -> None:
        peer.send(b"\x88\x00")
        peer.receive_frame()

    with peers(script) as server:
        async with connect(server.url) as websocket:
            assert [message async for message in websocket] == []
            assert websocket.close_received == CloseFrame(1005, "")


async def test_headers_and_subprotocols(url: str) -> None:
    headers = {"Authorization": "Bearer secret", "OpenAI-Beta": "realtime=v1", "User-Agent": "mine"}
    async with connect(url, headers=headers, subprotocols=["first", "second"]) as websocket:
        await websocket.send("headers")
        got = [(name.lower(), value) for name, value in json.loads(await websocket.receive())]
        for name, value in headers.items():
            assert got.count((name.lower(), value)) == 1
        assert len([name for name, _ in got if name == "user-agent"]) == 1
        assert websocket.response_headers["upgrade"].lower() == "websocket"


async def test_the_subprotocol_that_the_server_chose(server_url: ServerUrl) -> None:
    async with connect(server_url("uvicorn", "ws"), subprotocols=["first", "second"]) as websocket:
        assert websocket.subprotocol == "second"
    async with connect(server_url("uvicorn", "ws")) as websocket:
        assert websocket.subprotocol is None


async def test_concurrent_senders_keep_boundaries(server_url: ServerUrl) -> None:
    messages = [f"{number}:" + "x" * (number * 997) for number in range(40)]
    fragments = [str(number) * 100 for number in range(20)]
    async with connect(server_url("websockets", "ws"), write_limit=1000) as websocket:

        async def send_messages() -> None:
            for message in messages:
                await websocket.send(message)

        async def send_fragments() -> None:
            for _ in range(20):
                await websocket.send(fragments)

        async def receive() -> None:
            received = [await websocket.receive() for _ in range(3 * len(messages) + 20)]
            assert received.count("".join(fragments)) == 20
            for message in messages:
                assert received.count(message) == 3

        await together(send_messages, send_messages, send_messages, send_fragments, receive)


async def test_messages_one_behind_the_other(server_url: ServerUrl) -> None:
    messages: list[str | bytes] = ["first", b"second", "third" * 10_000, b""]
    async with connect(server_url("websockets", "ws"), write_limit=1000) as websocket:

        async def send() -> None:
            await websocket.send_all(messages)
            await websocket.send_all([b"as text", "text"], text=True)
            await websocket.send_all([])

        async def receive() -> None:
            assert [await websocket.receive() for _ in range(6)] == [*messages, "as text", "text"]

        await together(send, receive)
        await websocket.close()
        with pytest.raises(WebSocketConnectionClosedError):
            await websocket.send_all(messages)


async def test_one_receiver_at_a_time() -> None:
    def script(peer: Peer) -> None:
        peer.receive_frame()
        peer.send_frame(1, b"hello")  # type: ignore[arg-type]
        peer.receive_frame()

    with peers(script) as server:
        async with connect(server.url) as websocket:
            outcomes: list[object] = []

            async def receive() -> None:
                try:
                    outcomes.append(await websocket.receive())
                except WebSocketBusyError as error:
                    outcomes.append(error)
                    await websocket.send("go on")

            await together(receive, receive)
            assert isinstance(outcomes[0], WebSocketBusyError)
            assert outcomes[1] == "hello"


async def test_timeouts_lose_nothing(server_url: ServerUrl) -> None:
    async with connect(server_url("websockets", "ws")) as websocket:
        for _ in range(3):
            with pytest.raises(TimeoutError):
                await websocket.receive(timeout=0.001)
        await websocket.send("hello", timeout=10)
        assert await websocket.receive(timeout=10) == "hello"


async def test_the_exception_of_a_block_comes_out_as_it_is(server_url: ServerUrl) -> None:
    with pytest.raises(KeyError, match="mine"):
        async with connect(server_url("websockets", "ws")) as websocket:
            raise KeyError("mine")
    assert websocket.close_sent == CloseFrame(1011, "")


async def test_messages_that_are_no_messages(server_url: ServerUrl) -> None:
    async with connect(server_url("websockets", "ws")) as websocket:
        for message in (5, None, {"a": 1}):
            with pytest.raises(TypeError):
                await websocket.send(message)  # type: ignore[arg-type]
        await websocket.send("still open")
        assert await websocket.receive() == "still open"


@pytest.mark.parametrize("fragments", [["one", b"two"], [b"one", "two"], ["one", 2], [b"one", 2]])
async def test_a_message_that_breaks_off_closes(server_url: ServerUrl, fragments: list[object]) -> None:
    async with connect(server_url("websockets", "ws")) as websocket:
        with pytest.raises(TypeError, match="fragments"):
            await websocket.send(fragments)  # type: ignore[arg-type]
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await websocket.receive()
        assert (caught.value.code, caught.value.closed_by) == (1011, "client")


async def test_compression_is_negotiated(server_url: ServerUrl) -> None:
    async with connect(server_url("websockets", "ws"), compression="deflate") as websocket:
        assert "permessage-deflate" in websocket.response_headers["sec-websocket-extensions"]
        await websocket.send("a" * 100_000)
        assert await websocket.receive() == "a" * 100_000


async def test_repr(server_url: ServerUrl) -> None:
    address = server_url("websockets", "ws")
    async with connect(address + "v1/realtime?key=secret") as websocket:
        assert repr(websocket) == f"<AsyncWebSocket {address}v1/realtime open>"
    assert repr(websocket) == f"<AsyncWebSocket {address}v1/realtime closed by the client, 1000>"
