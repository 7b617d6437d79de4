"""From bytes to messages, on their way to whoever receives.

A stream from a model is small text frames, hundreds in a read. Such a frame (data, whole, unmasked, without
extensions: two bytes of header that say so, and a length) is cut out of the read here; all other bytes go to
the protocol of `websockets`, frame by frame, with every rule that there is on them. What is cut out is exactly
what the protocol would have passed on unchanged; `tests/net/test_inbox.py` holds the two equal.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN

from rtkit.net._options import MAX_QUEUE_BYTES

if TYPE_CHECKING:
    from websockets.client import ClientProtocol

MAX_FRAGMENTS = 65_536
"""Frames of one message. More of them close the connection with 1009: empty ones would never reach its size."""

PER_MESSAGE = 64
"""Bytes that a message counts for beside its own, in ``max_queue_bytes``."""

TEXT, BINARY, CONT = Opcode.TEXT, Opcode.BINARY, Opcode.CONT
CLOSE, PONG = Opcode.CLOSE, Opcode.PONG

# The first byte of a data frame that is a whole message (RFC 6455, 5.2): FIN, no reserved bit, the opcode.
_WHOLE_TEXT, _WHOLE_BINARY = 0x80 | TEXT, 0x80 | BINARY

_MASKED = 0x80
_OPCODES = frozenset(Opcode)


class Inbox:
    """Whole messages in their order, each as ``(is text, data)``.

    The size of a message is bounded by the protocol's limit, the number of messages and their bytes by whoever
    stops reading when it `is_full`.
    """

    __slots__ = (
        "_began", "_cuts", "_fragments", "_head", "_max_size", "_owed", "_partial", "_protocol", "_whole",
        "arrived", "max_queue", "max_queue_bytes", "messages", "taken",
    )  # fmt: skip

    def __init__(
        self,
        protocol: ClientProtocol,
        *,
        max_queue: int,
        max_message_size: int,
        max_queue_bytes: int = MAX_QUEUE_BYTES,
    ) -> None:
        self.messages: deque[tuple[bool, bytes | bytearray]] = deque()
        self.max_queue = max_queue
        self.max_queue_bytes = max_queue_bytes
        # Two counts, for in the blocking twin one thread parses while another takes.
        self.arrived = 0
        """Bytes of all messages that came, PER_MESSAGE for each among them."""
        self.taken = 0
        """Of those that were taken, kept by whoever takes them."""
        self._protocol = protocol
        self._max_size = max_message_size
        # An extension may change any frame, and bounds what it unpacks by what it is given at a time.
        self._cuts = not protocol.extensions
        self._whole = 0
        """Bytes of the longest frame that `take_whole` takes."""
        if self._cuts and max_queue > 1:
            self._whole = min(max_message_size, max_queue_bytes - PER_MESSAGE - 1, 65_535)
        self._head = b""
        """The first bytes of a header that has not arrived whole."""
        self._owed = 0
        """How many bytes of the frame that the protocol is reading are still to come."""
        self._partial: tuple[bool, bytearray] | None = None
        self._fragments = 0
        self._began: tuple[int, float] | None = None
        """How much had arrived before the unfinished message, and when that began."""

    @property
    def is_full(self) -> bool:
        waiting = len(self.messages)
        return waiting >= self.max_queue or (
            waiting > 0 and self.arrived - self.taken >= self.max_queue_bytes
        )

    @property
    def is_half_empty(self) -> bool:
        """Whoever has stopped reading at the bounds goes on at half of them: not once per message."""
        return len(self.messages) <= self.max_queue // 2 and (
            not self.messages or self.arrived - self.taken <= self.max_queue_bytes // 2
        )

    @property
    def is_unfinished(self) -> bool:
        """Whether a message has begun to arrive, and is not complete."""
        return self._partial is not None or self._owed > 0 or bool(self._head)

    def is_late(self, now: float, timeout: float | None) -> bool:
        """Whether the message that is unfinished takes too long: in a drip of bytes, or of empty fragments."""
        if timeout is None:
            return False
        if self._began is None or self._began[0] != self.arrived:
            self._began = self.arrived, now
        return now - self._began[1] > timeout

    def take_whole(self, data: bytes) -> bool:
        """Take ``data`` if it is one message that `_cut` would take, for a queue that is empty; whether it was.

        Nearly every read of a live stream is one. The queue has room for more after it.
        """
        size = len(data)
        if size > self._whole or size < 2 or self._owed or self._head or self._partial is not None:
            return False
        first = data[0]
        if first != _WHOLE_TEXT and first != _WHOLE_BINARY:  # noqa: PLR1714 - twice as fast as a set
            return False
        if size < 128:
            start = 2
            if data[1] != size - 2:
                return False
        else:
            start = 4
            if data[1] != 126 or data[2] << 8 | data[3] != size - 4:
                return False
        self.messages.append((first == _WHOLE_TEXT, data[start:]))
        self.arrived += size - start + PER_MESSAGE
        return True

    def receive_data(self, data: bytes, *, drop: bool) -> list[bytes]:
        """The payloads of the pongs in ``data``; ``drop`` those messages for which there is no room."""
        if not self._cuts:
            return self._to_protocol(data, drop=drop)
        if self._head:
            data, self._head = self._head + data, b""
        pongs: list[bytes] = []
        at = 0
        while at < len(data):
            if self._protocol.state is not OPEN:
                pongs += self._to_protocol(data[at:] if at else data, drop=drop)
                break
            if not self._owed:
                if self._partial is None:
                    at = self._cut(data, at)
                if at == len(data):
                    break
                self._owed = _frame_size(data, at)
                if not self._owed:
                    self._head = data[at:]
                    break
            part = data[at : at + self._owed]
            at += len(part)
            self._owed -= len(part)
            pongs += self._to_protocol(part, drop=drop)
        return pongs

    def receive_eof(self) -> None:
        head, self._head = self._head, b""
        if head:
            self._protocol.receive_data(head)
        self._protocol.receive_eof()

    def _cut(self, data: bytes, at: int) -> int:
        """Take the messages that begin at ``at``; where the first frame begins that isn't a whole one."""
        append = self.messages.append
        size, max_size = len(data), self._max_size
        arrived = 0
        while size - at >= 2:
            first, length = data[at], data[at + 1]
            if first != _WHOLE_TEXT and first != _WHOLE_BINARY:  # noqa: PLR1714 - twice as fast as a set
                break
            start = at + 2
            if length == 126:
                if size < at + 4:
                    break
                length = data[at + 2] << 8 | data[at + 3]
                start = at + 4
            elif length > 126:  # eight bytes of length, or masked
                break
            end = start + length
            if end > size or length > max_size:
                break
            append((first == _WHOLE_TEXT, data[start:end]))
            arrived += length + PER_MESSAGE
            at = end
        self.arrived += arrived
        return at

    def _to_protocol(self, data: bytes, *, drop: bool) -> list[bytes]:
        self._protocol.receive_data(data)
        pongs = []
        for frame in self._protocol.events_received():
            assert isinstance(frame, Frame)
            opcode, payload = frame.opcode, frame.data
            assert not isinstance(payload, memoryview)
            if opcode is PONG:
                pongs.append(bytes(payload))
            elif opcode is CONT:
                assert self._partial is not None
                # One buffer, however many fragments there are.
                self._partial[1].extend(payload)
                self._fragments += 1
                if self._fragments > MAX_FRAGMENTS and self._protocol.state is OPEN:
                    self._protocol.fail(1009, f"a message of more than {MAX_FRAGMENTS} frames")
                    break
                if frame.fin:
                    message, self._partial = self._partial, None
                    self._add(message, drop=drop)
            elif opcode is TEXT or opcode is BINARY:
                if frame.fin:
                    self._add((opcode is TEXT, payload), drop=drop)
                else:
                    self._partial, self._fragments = (opcode is TEXT, bytearray(payload)), 1
        return pongs

    def _add(self, message: tuple[bool, bytes | bytearray], *, drop: bool) -> None:
        if not (drop and self.is_full):
            self.messages.append(message)
            self.arrived += len(message[1]) + PER_MESSAGE


def _frame_size(data: bytes, at: int) -> int:
    """The size of the frame at ``at``, its header included (RFC 6455, 5.2); 0 when that is not known yet."""
    have = len(data) - at
    if have < 2:
        return 0
    if data[at] & 0x0F not in _OPCODES or data[at + 1] & _MASKED:
        return 2  # the protocol fails by these alone, and nothing of what follows is a frame
    length = data[at + 1] & 0x7F
    extended = {126: 2, 127: 8}.get(length, 0)
    if have < 2 + extended:
        return 0
    if extended:
        length = int.from_bytes(data[at + 2 : at + 2 + extended])
    return 2 + extended + length
