"""One WebSocket without I/O: what arrived, what may be said, who closed it and why.

`websockets` has the rules of the protocol, `Inbox` the messages. A carrier drives a `Conversation`: it gives what
it reads to `receive_data` and the end of the stream to `receive_eof`, and it has `write` and `write_pong` for what
is to be sent. In the blocking twin threads share one, so its `lock` is held for moments that never wait.

Three facts say how far the end has come. ``is_leaving``: this end said goodbye. ``is_over``: no message will come
any more. ``has_ended``: the stream is at its end, or was closed here. They become true in any order, and stay so.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, Literal

from websockets.exceptions import PayloadTooBig
from websockets.protocol import OPEN

from rtkit.core import forks
from rtkit.errors import CloseFrame, WebSocketConnectionClosedError
from rtkit.net._closing import close_frame
from rtkit.net._frames import whole_frame
from rtkit.net._inbox import CLOSE, PONG, Inbox
from rtkit.net._keepalive import LOST, Keepalive
from rtkit.net._options import READ_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.client import ClientProtocol

    from rtkit.net._options import Options

__all__ = ["Conversation"]

_INFLATED_STEP: Final = 512
"""With compression, how many bytes are parsed at a time: they hold half a megabyte at most, a whole read a
hundred times as much."""


class Conversation:
    __slots__ = (
        "_end", "_failure", "_has_said_goodbye", "_is_inherited", "_now", "_options", "_step", "cause", "has_ended",
        "inbox", "is_leaving", "is_over", "keepalive", "lock", "messages", "protocol", "reads", "unparsed", "write",
        "write_pong",
    )  # fmt: skip

    def __init__(
        self,
        protocol: ClientProtocol,
        options: Options,
        *,
        now: Callable[[], float],
        write: Callable[[bytes], None],
        write_pong: Callable[[bytes], None],
        unparsed: bytes = b"",
    ) -> None:
        self.protocol = protocol
        self.write = write
        self.write_pong = write_pong
        self.inbox = Inbox(
            protocol,
            max_queue=options.max_queue,
            max_queue_bytes=options.max_queue_bytes,
            max_message_size=options.max_message_size,
        )
        self.messages = self.inbox.messages
        self.keepalive = Keepalive(options.ping_interval, options.ping_timeout)
        self.lock = threading.Lock()
        self.unparsed = unparsed
        """What was read and had no room yet; first, what came together with the answer to the upgrade."""
        self.reads = 0
        """How often something was read: a sign of life."""
        self.is_leaving = self.is_over = self.has_ended = False
        self.cause: BaseException | None = None
        self._end: tuple[BaseException | None] | None = None
        """The end has come, by this cause, but messages of before have no room yet."""
        self._failure: CloseFrame | None = None
        self._is_inherited = self._has_said_goodbye = False
        self._options = options
        self._now = now
        self._step = _INFLATED_STEP if protocol.extensions else READ_SIZE

    def forked(self) -> None:
        """This is a child: what has arrived is for the parent, and what may be said, the parent says."""
        self.lock = threading.Lock()  # a thread of the parent may have had it
        self._is_inherited = self.is_leaving = self.is_over = True
        self.messages.clear()
        self.unparsed = b""

    @property
    def is_closing(self) -> bool:
        """A Close frame was sent or received."""
        return self.protocol.state is not OPEN

    @property
    def is_full(self) -> bool:
        """Nothing more is read until messages are taken. After a Close frame, the end is read for in any case."""
        return (self.inbox.is_full or bool(self.unparsed)) and not self.is_closing

    # What arrives

    def receive_data(self, data: bytes) -> None:
        """Take what was read, and parse it as far as the queue has room."""
        with self.lock:
            if self.take_whole(data):
                return
        self.receive_any(data)

    def take_whole(self, data: bytes) -> bool:
        """Take ``data`` if it is one whole message and nothing waits; whether it was. Nothing is to be done then.

        The lock is held, or there is one thread.
        """
        if self.unparsed or self.messages or self.has_ended or self.protocol.state is not OPEN:
            return False
        if not self.inbox.take_whole(data):
            return False
        self.reads += 1
        return True

    def receive_any(self, data: bytes) -> None:
        self.unparsed = self.unparsed + data if self.unparsed else data
        self.parse()
        self.reads += 1  # last: another thread looks for messages when it sees this change

    def parse(self) -> None:
        """Parse what was read, as far as the queue has room."""
        inbox = self.inbox
        with self.lock:
            if self.has_ended:  # closed here, after this was read
                self.unparsed = b""
            while self.unparsed and (self.is_closing or not inbox.is_full):
                if len(self.unparsed) <= self._step:
                    piece, self.unparsed = self.unparsed, b""
                else:
                    piece, self.unparsed = self.unparsed[: self._step], self.unparsed[self._step :]
                for payload in inbox.receive_data(piece, drop=self.is_leaving):
                    self.keepalive.pong(payload, self._now())
            if self.protocol.writes or self.is_closing:
                self._send_waiting()
            if self._end is not None and not self.unparsed:
                self._finish(*self._end)
            late = inbox.is_unfinished and inbox.is_late(self._now(), self._options.message_timeout)
        if late:
            seconds = self._options.message_timeout
            self.fail(1008, f"a message was not complete within message_timeout={seconds:g} s", None)

    def receive_eof(self, cause: BaseException | None = None, *, at_once: bool = False) -> None:
        """The stream is at its end, was closed here (``at_once``), or was lost by ``cause``."""
        with self.lock:
            if at_once:
                self.unparsed = b""
            if self.unparsed:
                self._end = self._end or (cause,)
            else:
                self._finish(cause)

    def _finish(self, cause: BaseException | None) -> None:
        """Nothing arrives any more, and everything is parsed. The lock is held."""
        if self.has_ended:
            return
        self._end = None
        self.has_ended = True
        self.cause = self.cause or cause
        self.inbox.receive_eof()
        self._send_waiting()
        self.is_over = True
        self.reads += 1

    def _send_waiting(self) -> None:
        """Hand what the protocol wants to say to the writer. The lock is held."""
        protocol = self.protocol
        for frame in protocol.data_to_send():
            if not frame:
                continue  # the end of the stream, which `close` brings
            opcode = frame[0] & 0x0F
            if opcode != PONG:
                self.write(frame)
                self._has_said_goodbye = opcode == CLOSE
            elif not self._has_said_goodbye:  # a Close frame stays the last one
                self.write_pong(frame)
        if self.is_closing and (protocol.close_rcvd is not None or protocol.parser_exc is not None):
            self.is_over = True

    # What is said

    def send(self, payload: bytes, *, text: bool, first: bool = True, fin: bool = True) -> None:
        """Write a message, or a fragment of one. Raises WebSocketConnectionClosedError."""
        protocol = self.protocol
        with self.lock:
            if protocol.state is not OPEN or self._is_inherited:
                raise self.closed_error()
            if first and fin and not protocol.extensions:
                self.write(whole_frame(payload, text=text))
                return
            if not first:
                protocol.send_continuation(payload, fin)
            elif text:
                protocol.send_text(payload, fin)
            else:
                protocol.send_binary(payload, fin)
            self._send_waiting()

    def say_goodbye(self, code: int, reason: str) -> None:
        with self.lock:
            if not self.is_closing:
                self.is_leaving = True
                self.protocol.send_close(code, reason)
                self._send_waiting()

    def fail(self, code: int, reason: str, cause: BaseException | None, *, always: bool = False) -> None:
        """Close because of an error; no message comes any more.

        ``always``: it is an error even where a Close frame was sent or received already.
        """
        with self.lock:
            if self._failure is None and (always or not self.is_closing):
                self._failure, self.cause = CloseFrame(code, reason), cause
            if not self.is_closing:
                self.protocol.fail(code, reason)
                self._send_waiting()
            self.is_over = True

    def keep_alive(self, signs: tuple[int, int]) -> bool:
        """What is due of the keepalive; whether the peer still is there."""
        with self.lock:
            if self.is_closing:
                self.keepalive.due = None
                return True
            now = self._now()
            word = self.keepalive.look(now, signs, is_unread=self.is_full)
            if word:
                self.protocol.send_ping(word)
                self._send_waiting()
        if word == LOST:
            self.fail(1011, "no answer to a ping within ping_timeout", None)
            return False
        return True

    # How it ended

    @property
    def failure(self) -> CloseFrame | None:
        """Why this end failed the connection, as the Close frame for that, even if it could not be sent."""
        if self._failure is not None:
            return self._failure
        error = self.protocol.parser_exc
        if error is None or isinstance(error, EOFError):
            return None
        if self.protocol.close_rcvd is not None and not self.protocol.close_rcvd_then_sent:
            return None  # the peer cut a message short to answer our Close frame
        if isinstance(error, UnicodeDecodeError):
            return CloseFrame(1007, f"{error.reason} at position {error.start}")
        return CloseFrame(1009 if isinstance(error, PayloadTooBig) else 1002, str(error))

    @property
    def closed_by(self) -> Literal["client", "server", "network"] | None:
        """Who began to close; ``network``: nobody did, the connection was lost. ``None`` while it is open."""
        protocol = self.protocol
        if protocol.close_sent is None and protocol.close_rcvd is None:
            return "network" if self.is_over else None
        if self.failure is not None and not self._is_cut_short:
            return "client"
        if protocol.close_rcvd is None or not protocol.close_rcvd_then_sent:
            return "client" if protocol.close_sent is not None else "server"
        return "server"

    @property
    def _is_cut_short(self) -> bool:
        """A Close frame came within a message, and ours, with what is wrong about that, answered it."""
        return self._failure is None and bool(self.protocol.close_rcvd_then_sent)

    def closed_error(self) -> WebSocketConnectionClosedError:
        if self._is_inherited:
            return WebSocketConnectionClosedError(forks.cant_be_used("the connection", "open"))
        error = WebSocketConnectionClosedError(
            received=close_frame(self.protocol.close_rcvd),
            sent=close_frame(self.protocol.close_sent),
            closed_by=self.closed_by or "network",
            failure=self.failure,
        )
        error.__cause__ = self.cause or self.protocol.parser_exc
        return error
