"""Peers that break the rules, stop reading, stop answering, or vanish."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Any

import pytest
from websockets.frames import Frame, Opcode

from rtkit.net import AsyncWebSocket, CloseFrame, WebSocketConnectionClosedError
from rtkit.net._async.connect import AsyncConnecting
from tests.net.support.aio import AsyncManualClock, in_thread, together, until
from tests.net.support.peers import Peer, peers

pytestmark = pytest.mark.anyio  # async only

TEXT, BINARY, CONT, CLOSE, PING, PONG = (
    Opcode.TEXT,
    Opcode.BINARY,
    Opcode.CONT,
    Opcode.CLOSE,
    Opcode.PING,
    Opcode.PONG,
)


def connect(url: str, **options: Any) -> AsyncConnecting[AsyncWebSocket]:
    return AsyncWebSocket.connect(url, **options)


async def send_until_closed(websocket: AsyncWebSocket) -> WebSocketConnectionClosedError:
    try:
        while True:
            await websocket.send("x" * 10_000)
    except WebSocketConnectionClosedError as error:
        return error


def code_of(frame: Frame) -> int:
    assert frame.opcode is CLOSE
    return int.from_bytes(frame.data[:2])


INVALID = {
    "unknown data opcode": (b"\x83\x00", 1002),
    "unknown control opcode": (b"\x8b\x00", 1002),
    "RSV1 without an extension": (b"\xc1\x00", 1002),
    "RSV2": (b"\xa1\x00", 1002),
    "RSV3": (b"\x91\x00", 1002),
    "masked by the server": (b"\x81\x81\x00\x00\x00\x00a", 1002),
    "ping over 125 bytes": (b"\x89\x7e\x00\x7e" + b"x" * 126, 1002),
    "ping in fragments": (b"\x09\x00", 1002),
    "continuation of nothing": (b"\x80\x00", 1002),
    "two messages in each other": (b"\x01\x01a\x81\x01b", 1002),
    "Close frame of one byte": (b"\x88\x01\x03", 1002),
    "Close frame with 1005": (b"\x88\x02\x03\xed", 1002),
    "Close reason that is not UTF-8": (b"\x88\x03\x03\xe8\xff", 1007),
    "text that is not UTF-8": (b"\x81\x02\xc3\x28", 1007),
    "text that ends inside a character": (b"\x01\x01\xc3\x80\x00", 1007),
    "a message over the limit": (b"\x82\x7e\x04\x01" + bytes(1025), 1009),
    "a length of 2 ** 63": (b"\x82\x7f\x80" + bytes(7), 1009),
    "fragments over the limit": (
        (b"\x02\x7e\x02\x00" + bytes(512)) + (b"\x00\x7e\x02\x01" + bytes(513)),
        1009,
    ),
}


@pytest.mark.parametrize(("data", "code"), INVALID.values(), ids=INVALID)
async def test_invalid_frames_close(data: bytes, code: int) -> None:
    heard = []

    def script(peer: Peer) -> None:
        peer.send(b"\x81\x02ok" + data + b"\x81\x05never")
        heard.append(code_of(peer.receive_frame()))
        peer.socket.shutdown(socket.SHUT_WR)
        peer.read_to_end()

    with peers(script) as server:
        async with connect(server.url, max_message_size=1024) as websocket:
            assert await websocket.receive() == "ok"
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await websocket.receive()
            assert (caught.value.code, caught.value.closed_by, caught.value.ok) == (code, "client", False)
            assert caught.value.__cause__ is not None
            with pytest.raises(WebSocketConnectionClosedError):
                await websocket.receive()
            with pytest.raises(WebSocketConnectionClosedError):
                await websocket.send("no")
    assert heard == [code]


async def test_a_message_at_the_limit_is_fine() -> None:
    def script(peer: Peer) -> None:
        peer.send_frame(BINARY, bytes(1024))
        peer.send_frame(BINARY, bytes(512), fin=False)
        peer.send_frame(CONT, bytes(512))
        peer.send_frame(CLOSE, b"\x03\xe8")
        peer.receive_frame()

    with peers(script) as server:
        async with connect(server.url, max_message_size=1024) as websocket:
            assert [message async for message in websocket] == [bytes(1024), bytes(1024)]


async def test_control_frames_between_fragments() -> None:
    def script(peer: Peer) -> None:
        peer.send_frame(TEXT, b"\xc3", fin=False)
        peer.send_frame(PING, b"1")
        assert bytes(peer.receive_until(PONG).data) == b"1"
        peer.send_frame(CONT, b"\xa9", fin=False)
        peer.send_frame(PONG, b"nobody asked")
        peer.send_frame(CONT, b"")
        peer.read_to_end()

    with peers(script) as server:
        async with connect(server.url) as websocket:
            assert await websocket.receive() == "\u00e9"
            await websocket.abort()


@pytest.mark.parametrize("when", ["before", "while"])
async def test_reset(when: str) -> None:
    received = threading.Event()

    def script(peer: Peer) -> None:
        peer.send_frame(TEXT, b"last")
        # A reset may take along what was not read yet.
        assert received.wait(20)
        if when == "while":
            peer.receive_frame()
        peer.reset()

    with peers(script) as server:
        async with connect(server.url) as websocket:
            assert await websocket.receive() == "last"
            received.set()
            if when == "while":
                await websocket.send("go")
            else:
                await in_thread(server.join)
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await websocket.receive()
            assert (caught.value.code, caught.value.closed_by) == (1006, "network")
            assert caught.value.received is None
            await send_until_closed(websocket)
        assert repr(websocket).endswith("closed by the network, 1006>")


async def test_the_end_of_a_stream_without_a_close_frame() -> None:
    def script(peer: Peer) -> None:
        peer.send(b"\x81\x05hal")

    with peers(script) as server:
        async with connect(server.url) as websocket:
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                async for _ in websocket:
                    pass
            assert (caught.value.code, caught.value.ok) == (1006, False)


async def test_a_sender_alone_learns_why_it_was_closed() -> None:
    def script(peer: Peer) -> None:
        peer.receive_frame()
        peer.send_frame(CLOSE, b"\x03\xf0policy")

    with peers(script) as server:
        async with connect(server.url, clock=AsyncManualClock()) as websocket:
            await websocket.send("first")
            await in_thread(server.join)
            # Whether it was read before or after a failed write.
            assert (await send_until_closed(websocket)).received == CloseFrame(1008, "policy")


# Keepalive


async def test_half_open_peer_is_noticed_by_the_deadline_of_a_ping() -> None:
    pinged = threading.Event()

    def script(peer: Peer) -> None:
        peer.receive_until(PING)
        pinged.set()
        server.stopping.wait()  # no FIN, no answers

    clock = AsyncManualClock()
    with peers(script) as server:
        async with connect(server.url, clock=clock, ping_interval=20, ping_timeout=15) as websocket:
            await until(lambda: 20 in clock.deadlines)

            async def let_time_pass() -> None:
                clock.advance(20)
                await in_thread(pinged.wait)
                await until(lambda: 35 in clock.deadlines)
                clock.advance(14)
                assert websocket.closed_by is None
                clock.advance(1)

            async def receive() -> None:
                with pytest.raises(WebSocketConnectionClosedError, match="ping_timeout") as caught:
                    await websocket.receive()
                assert (caught.value.code, caught.value.closed_by) == (1011, "client")

            await together(receive, let_time_pass)
        server.stopping.set()


async def test_latency_is_measured() -> None:
    pinged = threading.Event()
    answer = threading.Event()

    def script(peer: Peer) -> None:
        for _ in range(2):
            ping = peer.receive_until(PING)
            pinged.set()
            assert answer.wait(20)
            answer.clear()
            peer.send_frame(PONG, b"another")
            peer.send_frame(PONG, bytes(ping.data))
            peer.send_frame(TEXT, b"answered")
        peer.read_to_end()

    clock = AsyncManualClock()
    with peers(script) as server:
        async with connect(server.url, clock=clock, ping_interval=20, ping_timeout=None) as websocket:
            assert websocket.latency is None
            for latency in (0.25, 1.5):
                await until(lambda: any(deadline > clock.time() + 19 for deadline in clock.deadlines))
                clock.advance(20)
                await in_thread(pinged.wait)
                pinged.clear()
                clock.advance(latency)
                answer.set()
                assert await websocket.receive() == "answered"
                assert websocket.latency == latency
            await websocket.abort()


async def test_a_peer_that_sends_is_alive_even_if_its_pong_is_late() -> None:
    pinged = threading.Event()
    more = threading.Semaphore(0)

    def script(peer: Peer) -> None:
        ping = peer.receive_until(PING)
        pinged.set()
        peer.send(b"\x82\x7f" + (4000).to_bytes(8))
        for _ in range(4):
            assert more.acquire(timeout=20)
            peer.send(bytes(1000))
        peer.send_frame(PONG, bytes(ping.data))
        peer.send_frame(TEXT, b"done")
        peer.read_to_end()

    clock = AsyncManualClock()
    with peers(script) as server:
        async with connect(server.url, clock=clock, ping_interval=20, ping_timeout=10) as websocket:

            async def let_time_pass() -> None:
                await until(lambda: 20 in clock.deadlines)
                clock.advance(20)
                await in_thread(pinged.wait)
                for _ in range(3):
                    await until(lambda: clock.time() + 10 in clock.deadlines)
                    reads = websocket._reads
                    more.release()
                    await until(lambda before=reads: websocket._reads > before)  # type: ignore[misc]
                    clock.advance(10)
                await until(lambda: clock.time() + 10 in clock.deadlines)
                more.release()

            async def receive() -> None:
                assert len(await websocket.receive()) == 4000
                assert await websocket.receive() == "done"

            await together(receive, let_time_pass)
            assert websocket.latency == 30
            await websocket.abort()


async def test_pings_are_answered_when_nobody_receives() -> None:
    answered = threading.Event()

    def script(peer: Peer) -> None:
        peer.send_frame(PING, b"there?")
        assert bytes(peer.receive_until(PONG).data) == b"there?"
        peer.send_frame(TEXT, b"hello")
        answered.set()
        peer.read_to_end()

    with peers(script) as server:
        async with connect(server.url, clock=AsyncManualClock(), ping_interval=None) as websocket:
            await in_thread(answered.wait)
            assert await websocket.receive() == "hello"
            await websocket.abort()


async def test_pings_are_answered_when_nobody_receives_any_more() -> None:
    answered = threading.Event()
    go_on = threading.Event()

    def script(peer: Peer) -> None:
        peer.send_frame(TEXT, b"hello")
        assert go_on.wait(20)
        peer.send_frame(PING, b"there?")
        assert bytes(peer.receive_until(PONG).data) == b"there?"
        answered.set()
        peer.read_to_end()

    clock = AsyncManualClock()
    with peers(script) as server:
        async with connect(server.url, clock=clock, ping_interval=None) as websocket:
            assert await websocket.receive() == "hello"
            go_on.set()
            clock.advance(1)
            await in_thread(answered.wait)
            await websocket.abort()


async def test_an_end_is_noticed_when_nobody_receives() -> None:
    def script(peer: Peer) -> None:
        peer.send_frame(TEXT, b"one")
        peer.send_frame(CLOSE, b"\x03\xe9bye")
        assert code_of(peer.receive_frame()) == 1001

    with peers(script) as server:
        async with connect(server.url, clock=AsyncManualClock()) as websocket:
            await in_thread(server.join)
            await until(lambda: websocket.closed_by == "server")
            assert await websocket.receive() == "one"
            assert [message async for message in websocket] == []


# Limits


async def test_a_full_queue_stops_the_reading() -> None:
    sent = [0]

    def script(peer: Peer) -> None:
        peer.socket.settimeout(0.2)
        try:
            while True:
                peer.send_frame(BINARY, bytes(10_000))
                sent[0] += 1
        except TimeoutError:
            pass
        peer.socket.settimeout(20)

    with peers(script) as server:
        async with connect(server.url, max_queue=4, ping_interval=None) as websocket:
            await in_thread(server.join)
            # One read of 64 KiB holds six and a half of these messages.
            assert 4 <= len(websocket._messages) <= 4 + 7
            for _ in range(sent[0]):
                assert len(await websocket.receive()) == 10_000


async def test_a_queue_is_bounded_in_bytes() -> None:
    sent = [0]

    def script(peer: Peer) -> None:
        peer.socket.settimeout(0.2)
        try:
            while sent[0] < 64:
                peer.send_frame(BINARY, bytes(500_000))
                sent[0] += 1
        except TimeoutError:
            pass
        peer.socket.settimeout(20)
        peer.send_frame(CLOSE, b"\x03\xe8") if sent[0] == 64 else None

    with peers(script) as server:
        async with connect(server.url, max_queue_bytes=1_200_000, ping_interval=None) as websocket:
            await in_thread(server.join)
            assert 1 <= len(websocket._messages) <= 3
            for _ in range(sent[0]):
                assert len(await websocket.receive()) == 500_000
            await websocket.abort()


async def test_one_message_has_room_however_long_it_is() -> None:
    def script(peer: Peer) -> None:
        for _ in range(5):
            peer.send_frame(BINARY, bytes(50_000))
            peer.send_frame(TEXT, b"")
        peer.read_to_end()

    with peers(script) as server:
        async with connect(server.url, max_queue_bytes=1) as websocket:
            for _ in range(5):
                assert len(await websocket.receive()) == 50_000
                assert await websocket.receive() == ""
            await websocket.abort()


@pytest.mark.parametrize("drip", [b"\x00\x00", b"\x89\x00"], ids=["empty fragments", "pings"])
async def test_a_message_that_never_ends_has_a_deadline(drip: bytes) -> None:
    go_on = threading.Event()

    def script(peer: Peer) -> None:
        peer.send(b"\x01\x01a")
        assert go_on.wait(20)
        peer.send(drip)
        frame = peer.receive_until(CLOSE)
        assert code_of(frame) == 1008

    clock = AsyncManualClock()
    with peers(script) as server:
        async with connect(server.url, clock=clock, ping_interval=None, message_timeout=60) as websocket:
            await until(lambda: websocket._inbox.is_unfinished)
            clock.advance(61)
            go_on.set()
            with pytest.raises(WebSocketConnectionClosedError, match="message_timeout=60 s"):
                await websocket.receive()


async def test_a_frame_that_drips_has_the_same_deadline_and_a_new_message_a_new_one() -> None:
    go_on = [threading.Event() for _ in range(3)]

    def script(peer: Peer) -> None:
        peer.send(b"\x81\x05a")
        assert go_on[0].wait(20)
        peer.send(b"bcde\x81\x05a")
        assert go_on[1].wait(20)
        peer.send(b"b")
        assert go_on[2].wait(20)
        peer.send(b"c")
        peer.read_to_end()

    clock = AsyncManualClock()
    with peers(script) as server:
        async with connect(server.url, clock=clock, ping_interval=None, message_timeout=60) as websocket:
            await until(lambda: websocket._inbox.is_unfinished)
            clock.advance(50)
            go_on[0].set()
            assert await websocket.receive() == "abcde"
            clock.advance(50)
            go_on[1].set()
            with pytest.raises(TimeoutError):
                await websocket.receive(timeout=0.05)
            clock.advance(50)
            go_on[2].set()
            with pytest.raises(WebSocketConnectionClosedError, match="message_timeout=60 s"):
                await websocket.receive()
            await websocket.abort()


async def test_a_queue_of_compressed_messages_is_bounded_too() -> None:
    from websockets.extensions.permessage_deflate import PerMessageDeflate

    deflate = PerMessageDeflate(False, False, 15, 15)
    bomb = Frame(BINARY, bytes(1 << 20)).serialize(mask=False, extensions=[deflate])
    assert len(bomb) < 2000

    def script(peer: Peer) -> None:
        request = peer.receive_request()
        key = request.split(b"Sec-WebSocket-Key: ")[1].split(b"\r\n")[0].decode()
        from websockets.utils import accept_key

        peer.send(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover\r\n"
            b"Sec-WebSocket-Accept: " + accept_key(key).encode() + b"\r\n\r\n"
        )
        peer.send(bomb * 100)
        peer.read_to_end()

    clock = AsyncManualClock()
    with peers(script, upgrade=False) as server:
        async with connect(
            server.url, clock=clock, max_queue=2, max_message_size=1 << 20, compression="deflate"
        ) as websocket:
            for _ in range(3):
                assert len(await websocket.receive()) == 1 << 20
                assert len(websocket._messages) <= 3
            await websocket.abort()


async def test_send_waits_for_a_peer_that_does_not_read() -> None:
    go_on = threading.Event()

    def script(peer: Peer) -> None:
        assert go_on.wait(20)
        peer.read_to_end()

    with peers(script) as server:
        async with connect(server.url, write_limit=10_000) as websocket:

            async def send_a_lot() -> None:
                for _ in range(1000):
                    await websocket.send(bytes(100_000), timeout=0.2)

            with pytest.raises(TimeoutError):
                await send_a_lot()
            assert websocket._writer._size <= 10_000 + 100_014
            go_on.set()
            await websocket.send("the one that timed out was not sent; this one is", timeout=20)
            await websocket.abort()


async def test_pings_of_a_peer_that_does_not_read_are_no_leak() -> None:
    def script(peer: Peer) -> None:
        ping = Frame(PING, bytes(125)).serialize(mask=False)
        for _ in range(400):
            peer.send(ping * 100)
        peer.send_frame(TEXT, b"done")
        peer.read_to_end()

    with peers(script) as server:
        async with connect(server.url) as websocket:
            assert await websocket.receive() == "done"
            assert websocket._writer._size == 0
            await websocket.abort()


async def test_close_does_not_wait_for_a_silent_peer_forever() -> None:
    def script(peer: Peer) -> None:
        assert code_of(peer.receive_frame()) == 1000
        assert peer.socket.recv(1) == b""

    with peers(script) as server:
        async with connect(server.url, close_timeout=0.05) as websocket:
            pass
        assert (websocket.closed_by, websocket.close_received) == ("client", None)


async def test_close_while_messages_keep_coming() -> None:
    def script(peer: Peer) -> None:
        peer.send_frame(TEXT, b"early")
        for _ in range(100):
            peer.send_frame(BINARY, bytes(10_000))
        peer.receive_until(CLOSE)
        peer.send_frame(CLOSE, b"\x03\xe8")

    with peers(script) as server:
        async with connect(server.url, max_queue=2) as websocket:
            assert await websocket.receive() == "early"
            await websocket.close()
            assert websocket.close_received == CloseFrame(1000, "")
            assert len(websocket._messages) <= 9


async def test_close_wakes_a_receiver() -> None:
    def script(peer: Peer) -> None:
        peer.send_frame(TEXT, b"hello")
        peer.receive_until(CLOSE)
        peer.send_frame(CLOSE, b"\x03\xe8")

    with peers(script) as server:
        async with connect(server.url) as websocket:
            received = []

            async def receive() -> None:
                received.extend([message async for message in websocket])

            async def close() -> None:
                await until(websocket._receiving.locked)
                await websocket.close()

            await together(receive, close)
            assert received == ["hello"]


async def test_a_block_that_fails_does_not_wait_for_the_peer() -> None:
    heard = []

    def script(peer: Peer) -> None:
        heard.append(code_of(peer.receive_frame()))

    with peers(script) as server:
        with pytest.raises(LookupError):
            async with connect(server.url, close_timeout=3600):
                raise LookupError
        await in_thread(server.join)
    assert heard == [1011]


async def test_leaving_while_messages_come() -> None:
    def script(peer: Peer) -> None:
        with contextlib.suppress(OSError):
            while True:
                peer.send_frame(TEXT, b"more")

    with peers(script) as server:
        for turn in range(40):
            with contextlib.suppress(KeyError):
                async with connect(server.url, close_timeout=0.05) as websocket:
                    if turn % 3 == 0:
                        raise KeyError
                    if turn % 3 == 1:
                        await websocket.abort()
            assert websocket.closed_by == ("network" if turn % 3 == 1 else "client")
