"""A WebSocket on asyncio and uvloop: parsed when it arrives, written when it is sent, and no task in between.

`Arrivals` is what the loop holds: it takes bytes from the stream through TLS and the parser into the queue, and
then wakes whoever waits with one future each. A message is in the queue before its future is done, so a receiver
that is cancelled loses nothing. `Carrier` is what the WebSocket holds. Nothing that the loop holds refers to the
WebSocket: when the program drops it, it closes the socket by `Carrier.drop`.

Frames go to the transport whole, so whoever is cancelled leaves no half frame. The futures are plain ones: a
cancellation reaches the waiting task with its message unchanged, and by that anyio knows its own.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Final, Protocol

import anyio.lowlevel
from anyio import BrokenResourceError

from rtkit.net._conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

    from websockets.client import ClientProtocol

    from rtkit.net._backends.asyncio_stream import SocketStream
    from rtkit.net._options import Options
    from rtkit.net._tls import TLSLayer

__all__ = ["Carrier"]

_BURST: Final = 32
"""Messages that may be sent one behind the other before other tasks get a turn."""


class Clock(Protocol):
    """The loop itself, or a test's clock. anyio knows the time in tasks only, and callbacks run outside of them."""

    def time(self) -> float: ...
    def call_later(self, delay: float, function: Callable[[], None], /) -> Any: ...


class Arrivals:
    """Takes what arrives, and what the transport says of what leaves. The loop holds it."""

    __slots__ = (
        "_alarm", "_clock", "_create_future", "_pong", "_set_for", "_waiters", "_written", "conversation",
        "is_paused", "stream", "tls",
    )  # fmt: skip

    conversation: Conversation

    def __init__(self, stream: SocketStream, tls: TLSLayer | None, clock: Clock) -> None:
        self.stream = stream
        self.tls = tls
        self.is_paused = False
        """Reading waits until messages are taken."""
        self._pong = b""
        """The latest pong for which there was no room (RFC 6455, 5.5.3)."""
        self._written = 0
        self._waiters: list[asyncio.Future[None]] = []
        self._create_future = stream.loop.create_future
        self._clock = clock
        self._alarm: Any = None
        self._set_for: float | None = None

    # What the stream calls

    def received(self, data: memoryview) -> None:
        conversation = self.conversation
        tls = self.tls
        if tls is None:
            plain = bytes(data)
        else:
            try:
                plain = tls.decrypt(data)
            except ssl.SSLError as error:
                self.ended(error)
                return
        if conversation.take_whole(plain):
            if self._waiters:
                self.wake()
        elif plain:
            conversation.receive_any(plain)
            self.settle()
        if tls is not None and tls.eof:
            # The peer may wait for the end of this side then.
            self.ended(None)

    def ended(self, error: Exception | None) -> None:
        conversation = self.conversation
        if not conversation.has_ended:
            if error is not None and not isinstance(error, ssl.SSLError):
                lost = BrokenResourceError()
                lost.__cause__ = error
                error = lost
            conversation.receive_eof(error)
        self.look_later()
        self.wake()

    def writable(self) -> None:
        if self._pong and self.stream.error is None and not self.stream.is_full:
            pong, self._pong = self._pong, b""
            if not self.conversation.is_closing:  # a Close frame stays the last one
                self.write(pong)
        self.wake()

    # For the conversation

    def write(self, frame: bytes) -> None:
        stream = self.stream
        if stream.error is None:
            data = frame if self.tls is None else self.tls.encrypt(frame)
            self._written += len(data)
            stream.write(data)

    def write_pong(self, frame: bytes) -> None:
        if self.stream.is_full:
            self._pong = frame
        else:
            self.write(frame)

    # Reading

    def go_on(self) -> None:
        """Messages were taken, or need no room any more: parse what waits, and read again when there is room."""
        conversation = self.conversation
        if not (self.is_paused and (conversation.is_closing or conversation.inbox.is_half_empty)):
            return
        conversation.parse()
        if not conversation.is_full:
            self.is_paused = False
            self.stream.resume()
        self.settle()

    def settle(self) -> None:
        """After something was parsed."""
        conversation = self.conversation
        if not self.is_paused and conversation.is_full:
            self.is_paused = True
            self.stream.pause()
        if self._set_for != conversation.keepalive.due:
            self.look_later()
        if self._waiters and (conversation.messages or conversation.is_over):
            self.wake()

    # Waiting

    def news(self, reads: int) -> asyncio.Future[None]:
        """Await it: until messages have arrived, the end has, or there is room to send again.

        ``reads`` is for those who read themselves: here nothing happens between a look and the wait.
        """
        waiter: asyncio.Future[None] = self._create_future()
        if self._waiters:
            # Those that were cancelled stay until the next is made: there are never more than who wait, and one.
            self._waiters = [each for each in self._waiters if not each.done()]
        self._waiters.append(waiter)
        return waiter

    def wake(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    # Keeping alive

    def look_later(self) -> None:
        """Set the one timer that there is for when the keepalive is due."""
        due = None if self.conversation.has_ended else self.conversation.keepalive.due
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = None
        self._set_for = due
        if due is not None:
            self._alarm = self._clock.call_later(due - self._clock.time(), self._look)

    def _look(self) -> None:
        self._alarm = None
        waiting = self.stream.waiting
        signs = (self.conversation.reads, self._written - waiting if waiting else -1)
        if not self.conversation.keep_alive(signs):
            self.conversation.receive_eof(at_once=True)
            self.stream.close()
            self.wake()
        self.look_later()


class Carrier:
    """Reads and writes for one WebSocket. The WebSocket holds it, and nothing else does."""

    def __init__(
        self,
        stream: SocketStream,
        protocol: ClientProtocol,
        options: Options,
        tls: TLSLayer | None,
        clock: Clock | None,
        unparsed: bytes,
    ) -> None:
        clock = clock or asyncio.get_running_loop()
        self._stream = stream
        self._arrivals = arrivals = Arrivals(stream, tls, clock)
        self._now = clock.time
        self._limit = options.write_limit
        self._sent = 0
        arrivals.conversation = self.conversation = Conversation(
            protocol,
            options,
            now=clock.time,
            write=arrivals.write,
            write_pong=arrivals.write_pong,
            unparsed=unparsed,
        )
        self.news = arrivals.news
        self.go_on = arrivals.go_on

    def drop(self) -> None:
        """Nobody holds the WebSocket any more: close without a word to the peer. May come from any thread."""
        self._stream.discard()

    def forked(self) -> None:
        """Nothing: `SocketStream` knows of forks itself."""

    async def start(self) -> None:
        self._stream.limit_waiting(self._limit)
        self.conversation.keepalive.start(self._now())
        self.conversation.parse()
        self._stream.push_to(self._arrivals)
        self._arrivals.settle()

    async def finish(self) -> None:
        """The block ends: there are no tasks to wait for."""

    # Sending

    @property
    def error(self) -> Exception | None:
        """Why nothing can be sent any more."""
        return self._stream.error

    @property
    def _size(self) -> int:
        return self._stream.waiting

    @property
    def writes_at_once(self) -> bool:
        """A message can be given to the conversation now, without a lock and without a wait."""
        return not self._stream.is_full

    def before_sending(self) -> Awaitable[None]:
        """The moment for a cancellation, and now and then for a turn of other tasks. To be awaited."""
        if self._sent < _BURST:
            self._sent += 1
            return anyio.lowlevel.checkpoint_if_cancelled()
        self._sent = 0
        return anyio.lowlevel.checkpoint()

    async def after_sending(self) -> None:
        """The next `before_sending` sees to it."""

    async def wait_for_room(self) -> None:
        """Until less than ``write_limit`` bytes wait, or nothing can be sent any more (`error`)."""
        while self._stream.is_full and self._stream.error is None:
            await self._arrivals.news(0)

    async def flush(self) -> None:
        """Until everything is with the operating system, or nothing can be sent any more (`error`)."""
        self._stream.limit_waiting(0)
        await self.wait_for_room()

    async def abort(self) -> None:
        """Close the stream now, in the moment whatever happens."""
        self.conversation.receive_eof(at_once=True)
        self._stream.close()
        self._arrivals.wake()
        await self._stream.aclose()
