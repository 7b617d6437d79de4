"""Frames that are cut out of a read are what the protocol of `websockets` would have made of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from websockets.client import ClientProtocol
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from rtkit.net._frames import whole_frame
from rtkit.net._inbox import PER_MESSAGE, Inbox

MAX_SIZE = 70_000


def protocol() -> ClientProtocol:
    return ClientProtocol(parse_uri("ws://127.0.0.1/"), state=OPEN, max_size=MAX_SIZE)


def by_protocol(chunks: list[bytes], *, eof: bool) -> dict[str, Any]:
    """The same by the protocol alone, without any short cut."""
    peer = protocol()
    messages: list[tuple[bool, bytes]] = []
    pongs = []
    partial: tuple[bool, bytearray] | None = None
    for chunk in chunks:
        peer.receive_data(chunk)
    if eof:
        peer.receive_eof()
    for frame in peer.events_received():
        assert isinstance(frame, Frame)
        if frame.opcode in {Opcode.TEXT, Opcode.BINARY}:
            partial = (frame.opcode is Opcode.TEXT, bytearray(frame.data))
        elif frame.opcode is Opcode.CONT:
            assert partial is not None
            partial[1].extend(frame.data)
        elif frame.opcode is Opcode.PONG:
            pongs.append(bytes(frame.data))
        if frame.opcode in {Opcode.TEXT, Opcode.BINARY, Opcode.CONT} and frame.fin:
            assert partial is not None
            messages.append((partial[0], bytes(partial[1])))
    return outcome(peer, messages, pongs)


def by_inbox(chunks: list[bytes], *, eof: bool) -> dict[str, Any]:
    peer = protocol()
    inbox = Inbox(peer, max_queue=2, max_message_size=MAX_SIZE)
    pongs: list[bytes] = []
    for chunk in chunks:
        if not (peer.state is OPEN and inbox.take_whole(chunk)):
            pongs += inbox.receive_data(chunk, drop=False)
    if eof:
        inbox.receive_eof()
    return outcome(peer, [(text, bytes(data)) for text, data in inbox.messages], pongs)


def outcome(peer: ClientProtocol, messages: list[tuple[bool, bytes]], pongs: list[bytes]) -> dict[str, Any]:
    return {
        "messages": messages,
        "pongs": pongs,
        "state": peer.state,
        "received": peer.close_rcvd,
        "sent": peer.close_sent,
        "error": (type(peer.parser_exc), str(peer.parser_exc)),
        # Masked with random keys: how much is said, and of what kind.
        "to_send": [(frame[:2].hex(), len(frame)) for frame in peer.data_to_send()],
    }


def frame(first: int, payload: bytes, *, masked: bool = False, long: bool = False) -> bytes:
    size = len(payload)
    mask = 0x80 if masked else 0
    if size > 0xFFFF or long:
        head = bytes([first, mask | 127]) + size.to_bytes(8)
    elif size > 125:
        head = bytes([first, mask | 126]) + size.to_bytes(2)
    else:
        head = bytes([first, mask | size])
    return head + (bytes(4) if masked else b"") + payload


payloads = st.one_of(
    st.binary(max_size=140),
    st.sampled_from([b"", b"x" * 125, b"x" * 126, b"\xff" * 0xFFFF, b"y" * 0x10000, b"z" * (MAX_SIZE + 1)]),
)
usual = st.builds(frame, st.sampled_from([0x81, 0x82]), payloads)
control = st.builds(frame, st.sampled_from([0x89, 0x8A]), st.binary(max_size=125))
fragments = st.builds(
    lambda first, parts, between: (
        frame(first, b"a") + b"".join(frame(0x00, part) + between for part in parts) + frame(0x80, b"end")
    ),
    st.sampled_from([0x01, 0x02]),
    st.lists(st.binary(max_size=20), max_size=3),
    st.one_of(st.just(b""), control),
)
close = st.sampled_from(
    [frame(0x88, b""), frame(0x88, b"\x03\xe8bye"), frame(0x88, b"\x03"), frame(0x88, b"\x03\xee")]
)
odd = st.one_of(
    st.builds(
        frame,
        st.sampled_from([0x81, 0x82, 0x80, 0x00, 0x01, 0xC1, 0xA1, 0x83, 0x8B, 0x09]),
        st.binary(max_size=130),
        masked=st.booleans(),
        long=st.booleans(),
    ),
    st.binary(max_size=20),
)
valid = st.lists(st.one_of(usual, control, fragments), max_size=6)
anything = st.lists(st.one_of(usual, control, fragments, close, odd), max_size=6)


def chunked(data: bytes, sizes: list[int]) -> list[bytes]:
    chunks, at = [], 0
    for size in sizes:
        chunks.append(data[at : at + size])
        at += size
    return [chunk for chunk in [*chunks, data[at:]] if chunk]


@settings(max_examples=400)
@given(st.one_of(valid, anything), st.lists(st.integers(1, 30), max_size=30), st.booleans())
# What is wrong with the first two bytes is said at once, though the length is still to come.
@example([b"\x03\x7e"], [], False)
@example([b"\x81\xfe"], [], False)
@example([b"\x81\xff"], [1, 1], False)
def test_any_bytes_in_any_chunks_give_what_the_protocol_gives(frames, sizes, eof):
    chunks = chunked(b"".join(frames), sizes)
    assert by_inbox(chunks, eof=eof) == by_protocol(chunks, eof=eof)


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 0xFFFF, 0x10000, MAX_SIZE])
@pytest.mark.parametrize("first", [0x81, 0x82])
def test_every_split_of_a_frame_between_others(first, size):
    data = frame(0x81, b"before") + frame(first, b"m" * size) + frame(0x89, b"ping") + frame(0x82, b"after")
    for at in [*range(1, min(len(data), 40)), *range(max(1, len(data) - 30), len(data))]:
        chunks = [data[:at], data[at:]]
        assert by_inbox(chunks, eof=True) == by_protocol(chunks, eof=True)


def test_whole_messages_never_reach_the_protocol():
    peer = protocol()
    inbox = Inbox(peer, max_queue=2, max_message_size=MAX_SIZE)
    peer.receive_data = None  # type: ignore[method-assign,assignment]
    assert inbox.receive_data(frame(0x81, b"one") + frame(0x82, b"t" * 300), drop=False) == []
    assert list(inbox.messages) == [(True, b"one"), (False, b"t" * 300)]


def test_with_an_extension_everything_is_the_protocols():
    peer = protocol()
    peer.extensions = [PerMessageDeflate(False, False, 15, 15)]
    inbox = Inbox(peer, max_queue=2, max_message_size=MAX_SIZE)
    hello = Frame(Opcode.TEXT, b"hello" * 30)
    packed = hello.serialize(mask=False, extensions=[PerMessageDeflate(False, False, 15, 15)])
    inbox.receive_data(packed + frame(0x81, b"plain"), drop=False)
    assert [(text, bytes(data)) for text, data in inbox.messages] == [(True, b"hello" * 30), (True, b"plain")]


def test_the_fragments_of_a_message_are_bounded(monkeypatch):
    monkeypatch.setattr("rtkit.net._inbox.MAX_FRAGMENTS", 5)
    peer = protocol()
    inbox = Inbox(peer, max_queue=2, max_message_size=MAX_SIZE)
    inbox.receive_data(b"\x01\x01a" + b"\x00\x00" * 3 + b"\x80\x01b", drop=False)
    assert [bytes(data) for _, data in inbox.messages] == [b"ab"]
    inbox.receive_data(b"\x01\x00" + b"\x00\x00" * 20, drop=False)
    assert peer.close_sent is not None
    assert (peer.close_sent.code, peer.close_sent.reason) == (1009, "a message of more than 5 frames")


def test_what_waits_is_counted_in_bytes():
    inbox = Inbox(protocol(), max_queue=1000, max_message_size=MAX_SIZE, max_queue_bytes=1000)
    inbox.receive_data(frame(0x81, b"x" * 600), drop=False)
    assert not inbox.is_full
    inbox.receive_data(frame(0x01, b"x" * 200) + frame(0x80, b"x" * 200), drop=False)
    assert inbox.is_full
    for _ in range(2):
        inbox.taken += len(inbox.messages.popleft()[1]) + PER_MESSAGE
    assert inbox.arrived == inbox.taken
    assert not inbox.is_full


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 70_000])
@pytest.mark.parametrize("text", [True, False])
def test_a_whole_frame_is_what_a_server_reads(size: int, text: bool) -> None:
    payload = b"ab" * (size // 2) + b"c" * (size % 2)
    frame = whole_frame(payload, text=text)
    server = ServerProtocol(state=OPEN, max_size=MAX_SIZE)
    server.receive_data(frame)
    assert server.events_received() == [Frame(Opcode.TEXT if text else Opcode.BINARY, payload)]
    assert len(frame) == len(Frame(Opcode.BINARY, payload).serialize(mask=True))
    assert size < 4 or frame != whole_frame(payload, text=text), "each has a mask of its own"
