# Made from tests/net/_async/test_messages.py by "python -m codegen". Edit that file, not this one.
"""Messages, Close frames and headers, against three servers that nobody here wrote."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from rtkit.net import CloseFrame, WebSocket, WebSocketBusyError, WebSocketConnectionClosedError
from rtkit.net._sync.connect import Connecting
from tests.net.conftest import ServerUrl
from tests.net.support.blocking import together
from tests.net.support.peers import Peer, peers
from tests.net.support.servers import SERVERS, client_context

SENT_CODES = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999]


@pytest.fixture(params=[(name, scheme) for name in SERVERS for scheme in ("ws", "wss")], ids="-".join)
def url(request: pytest.FixtureRequest, server_url: ServerUrl) -> str:
    return server_url(*request.param)


def connect(url: str, **options: Any) -> Connecting[WebSocket]:
    return WebSocket.connect(url, ssl_context=client_context() if url.startswith("wss") else None, **options)


def test_echoes(url: str) -> None:
    with connect(url) as websocket:
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
            websocket.send(message)
            assert websocket.receive() == message
        websocket.send(bytearray(b"mutable"))
        assert websocket.receive() == b"mutable"
        websocket.send(memoryview(b"view"))
        assert websocket.receive() == b"view"
        assert websocket.closed_by is None
        assert websocket.close_code is None
    assert websocket.closed_by == "client"
    assert websocket.close_sent == CloseFrame(1000, "")
    assert websocket.close_code == 1000


def test_bytes_of_texts_and_text_of_bytes(url: str) -> None:
    with connect(url) as websocket:
        websocket.send("\u00e9")
        assert websocket.receive(decode=False) == b"\xc3\xa9"
        websocket.send(b"\xc3\xa9")
        assert websocket.receive(decode=True) == "\u00e9"
        websocket.send(b'{"type": "x"}', text=True)
        assert websocket.receive() == '{"type": "x"}'
        websocket.send("binary", text=False)
        assert websocket.receive() == b"binary"


def both_ways(connecting: Connecting[WebSocket]) -> None:
    block = os.urandom(1 << 16) + bytes(1 << 16)
    message = block * (16 * (1 << 20) // len(block))
    with connecting as websocket:

        def send() -> None:
            websocket.send(message)

        def receive() -> None:
            assert websocket.receive() == message

        together(send, receive)


def test_sixteen_mebibytes(url: str) -> None:
    both_ways(connect(url))


def test_sixteen_mebibytes_compressed(server_url: ServerUrl) -> None:
    both_ways(connect(server_url("websockets", "ws"), compression="deflate"))


def test_fragments_arrive_as_one_message(url: str) -> None:
    with connect(url) as websocket:
        websocket.send(["one ", "", "two"])
        assert websocket.receive() == "one two"
        websocket.send(piece for piece in (b"1", b"2"))
        assert websocket.receive() == b"12"
        websocket.send([])
        websocket.send("the empty iterable sent nothing")
        assert websocket.receive() == "the empty iterable sent nothing"


def test_fragments_of_the_server_are_reassembled(server_url: ServerUrl) -> None:
    with connect(server_url("websockets", "ws")) as websocket:
        websocket.send("fragments")
        assert websocket.receive() == b"one two three"


@pytest.mark.parametrize("code", SENT_CODES)
def test_codes_of_the_server(server_url: ServerUrl, code: int) -> None:
    with connect(server_url("websockets", "ws")) as websocket:
        websocket.send("last")
        websocket.send(f"close {code} because")
        if code in {1000, 1001}:
            assert [message for message in websocket] == ["last"]
        else:
            assert websocket.receive() == "last"
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                for _ in websocket:
                    pass
            assert (caught.value.code, caught.value.reason, caught.value.ok) == (code, "because", False)
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            websocket.receive()
        assert caught.value.closed_by == "server"
        assert caught.value.received == CloseFrame(code, "because")
        assert websocket.close_received == websocket.close_sent == CloseFrame(code, "because")
        with pytest.raises(WebSocketConnectionClosedError):
            websocket.send("too late")
    assert (websocket.closed_by, websocket.close_code, websocket.close_reason) == ("server", code, "because")


@pytest.mark.parametrize("code", SENT_CODES)
def test_codes_of_the_client(code: int) -> None:
    heard = []

    def script(peer: Peer) -> None:
        frame = peer.receive_frame()
        heard.append((int.from_bytes(frame.data[:2]), bytes(frame.data[2:])))
        peer.send_frame(frame.opcode, bytes(frame.data))

    with peers(script) as server:
        with connect(server.url) as websocket:
            websocket.close(code, "so long \u00e9")
            websocket.close()
            assert websocket.close_received == CloseFrame(code, "so long \u00e9")
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                websocket.receive()
            assert caught.value.closed_by == "client"
            assert caught.value.ok is (code in {1000, 1001})
    assert heard == [(code, "so long \u00e9".encode())]


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000])
def test_codes_that_may_not_be_sent(server_url: ServerUrl, code: int) -> None:
    with connect(server_url("websockets", "ws")) as websocket:
        with pytest.raises(ValueError, match="close code"):
            websocket.close(code)
        with pytest.raises(ValueError, match="123 bytes"):
            websocket.close(1000, "x" * 124)
        websocket.send("still open")
        assert websocket.receive() == "still open"


def test_a_close_without_a_code_is_a_normal_end() -> None:
    def script(peer: Peer) -> None:
        peer.send(b"\x88\x00")
        peer.receive_frame()

    with peers(script) as server:
        with connect(server.url) as websocket:
            assert [message for message in websocket] == []
            assert websocket.close_received == CloseFrame(1005, "")


def test_headers_and_subprotocols(url: str) -> None:
    headers = {"Authorization": "Bearer secret", "OpenAI-Beta": "realtime=v1", "User-Agent": "mine"}
    with connect(url, headers=headers, subprotocols=["first", "second"]) as websocket:
        websocket.send("headers")
        got = [(name.lower(), value) for name, value in json.loads(websocket.receive())]
        for name, value in headers.items():
            assert got.count((name.lower(), value)) == 1
        assert len([name for name, _ in got if name == "user-agent"]) == 1
        assert websocket.response_headers["upgrade"].lower() == "websocket"


def test_the_subprotocol_that_the_server_chose(server_url: ServerUrl) -> None:
    with connect(server_url("uvicorn", "ws"), subprotocols=["first", "second"]) as websocket:
        assert websocket.subprotocol == "second"
    with connect(server_url("uvicorn", "ws")) as websocket:
        assert websocket.subprotocol is None


def test_concurrent_senders_keep_boundaries(server_url: ServerUrl) -> None:
    messages = [f"{number}:" + "x" * (number * 997) for number in range(40)]
    fragments = [str(number) * 100 for number in range(20)]
    with connect(server_url("websockets", "ws"), write_limit=1000) as websocket:

        def send_messages() -> None:
            for message in messages:
                websocket.send(message)

        def send_fragments() -> None:
            for _ in range(20):
                websocket.send(fragments)

        def receive() -> None:
            received = [websocket.receive() for _ in range(3 * len(messages) + 20)]
            assert received.count("".join(fragments)) == 20
            for message in messages:
                assert received.count(message) == 3

        together(send_messages, send_messages, send_messages, send_fragments, receive)


def test_messages_one_behind_the_other(server_url: ServerUrl) -> None:
    messages: list[str | bytes] = ["first", b"second", "third" * 10_000, b""]
    with connect(server_url("websockets", "ws"), write_limit=1000) as websocket:

        def send() -> None:
            websocket.send_all(messages)
            websocket.send_all([b"as text", "text"], text=True)
            websocket.send_all([])

        def receive() -> None:
            assert [websocket.receive() for _ in range(6)] == [*messages, "as text", "text"]

        together(send, receive)
        websocket.close()
        with pytest.raises(WebSocketConnectionClosedError):
            websocket.send_all(messages)


def test_one_receiver_at_a_time() -> None:
    def script(peer: Peer) -> None:
        peer.receive_frame()
        peer.send_frame(1, b"hello")  # type: ignore[arg-type]
        peer.receive_frame()

    with peers(script) as server:
        with connect(server.url) as websocket:
            outcomes: list[object] = []

            def receive() -> None:
                try:
                    outcomes.append(websocket.receive())
                except WebSocketBusyError as error:
                    outcomes.append(error)
                    websocket.send("go on")

            together(receive, receive)
            assert isinstance(outcomes[0], WebSocketBusyError)
            assert outcomes[1] == "hello"


def test_timeouts_lose_nothing(server_url: ServerUrl) -> None:
    with connect(server_url("websockets", "ws")) as websocket:
        for _ in range(3):
            with pytest.raises(TimeoutError):
                websocket.receive(timeout=0.001)
        websocket.send("hello", timeout=10)
        assert websocket.receive(timeout=10) == "hello"


def test_the_exception_of_a_block_comes_out_as_it_is(server_url: ServerUrl) -> None:
    with pytest.raises(KeyError, match="mine"):
        with connect(server_url("websockets", "ws")) as websocket:
            raise KeyError("mine")
    assert websocket.close_sent == CloseFrame(1011, "")


def test_messages_that_are_no_messages(server_url: ServerUrl) -> None:
    with connect(server_url("websockets", "ws")) as websocket:
        for message in (5, None, {"a": 1}):
            with pytest.raises(TypeError):
                websocket.send(message)  # type: ignore[arg-type]
        websocket.send("still open")
        assert websocket.receive() == "still open"


@pytest.mark.parametrize("fragments", [["one", b"two"], [b"one", "two"], ["one", 2], [b"one", 2]])
def test_a_message_that_breaks_off_closes(server_url: ServerUrl, fragments: list[object]) -> None:
    with connect(server_url("websockets", "ws")) as websocket:
        with pytest.raises(TypeError, match="fragments"):
            websocket.send(fragments)  # type: ignore[arg-type]
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            websocket.receive()
        assert (caught.value.code, caught.value.closed_by) == (1011, "client")


def test_compression_is_negotiated(server_url: ServerUrl) -> None:
    with connect(server_url("websockets", "ws"), compression="deflate") as websocket:
        assert "permessage-deflate" in websocket.response_headers["sec-websocket-extensions"]
        websocket.send("a" * 100_000)
        assert websocket.receive() == "a" * 100_000


def test_repr(server_url: ServerUrl) -> None:
    address = server_url("websockets", "ws")
    with connect(address + "v1/realtime?key=secret") as websocket:
        assert repr(websocket) == f"<WebSocket {address}v1/realtime open>"
    assert repr(websocket) == f"<WebSocket {address}v1/realtime closed by the client, 1000>"
