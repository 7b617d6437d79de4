"""A WebSocket on any stream of bytes: on trio, over a stream of the program's own, and in threads.

Whoever calls `news` reads from the stream itself, so that a message costs no change of tasks. While nobody does, a
background task (the pump) reads instead: pings are answered, and pongs and the end are noticed. There is one reader
at a time; whoever comes second waits for the read in progress and then looks again.

What is sent goes through one writer, so that nothing that is cancelled leaves half a frame behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.net._backends.aio import (
    BROKEN,
    Background,
    Clock,
    EndOfStream,
    Event,
    Lock,
    Stream,
    Writer,
    abort,
    checkpoint_if_cancelled,
    drop,
    finish_checkpoint,
    leave_to_parent,
    move_on_after,
)
from rtkit.net._conversation import Conversation
from rtkit.net._options import FAREWELL_TIMEOUT, READ_SIZE, Options

if TYPE_CHECKING:
    from websockets.client import ClientProtocol

    from rtkit.net._tls import TLSLayer

__all__ = ["AsyncCarrier"]

PUMP_TICK = 1.0
"""Seconds after a `news` for which nobody may be reading before the pump does."""


class AsyncCarrier:
    """Reads and writes for one WebSocket, in tasks of its own. They hold this, and not the WebSocket."""

    writes_at_once = False

    def __init__(
        self,
        stream: Stream,
        protocol: ClientProtocol,
        options: Options,
        tls: TLSLayer | None,
        clock: Clock,
        unparsed: bytes,
    ) -> None:
        self._stream = stream
        self._tls = tls
        self._clock = clock
        self._tasks = Background()
        self._is_dropped = False
        self._is_closed = False
        self._writer = Writer(stream, tls, options.write_limit)
        self._keeps_alive = options.ping_interval is not None
        self._reading = Lock(fast_acquire=True)
        self._readers = 0
        """Who waits for news; in the blocking twin threads count, and a wrong count costs a tick."""
        self._pump_wanted = Event()
        self._rearmed = Event()
        """The keepalive is due at another time."""
        self.conversation = Conversation(
            protocol,
            options,
            now=clock.time,
            write=self._writer.write,
            write_pong=self._writer.write_pong,
            unparsed=unparsed,
        )

    def forked(self) -> None:
        """This is a child: the stream is the parent's."""
        self._is_closed = True
        self._writer.forked()
        leave_to_parent(self._stream)
        # Tasks and threads of the parent may have had it.
        self._reading = Lock(fast_acquire=True)

    async def start(self) -> None:
        self.conversation.parse()  # what came together with the answer to the upgrade
        self._writer.start(self._tasks)
        self._tasks.start(self._pump, "WebSocket pump")
        if self._keeps_alive:
            self.conversation.keepalive.start(self._clock.time())
            self._tasks.start(self._keepalive, "WebSocket keepalive")

    async def finish(self) -> None:
        """The block ends, and with it the tasks."""
        await self._tasks.end()

    def drop(self) -> None:
        """Nobody holds the WebSocket any more: close without a word to the peer. May come from any thread."""
        if not self._is_closed:
            self._is_dropped = True
            drop(self._tasks, self._stream)

    # Reading

    async def news(self, reads: int) -> None:
        """Read once, or wait for the one who is reading; the caller looks again.

        ``reads`` is the count from before the caller looked: if it is out of date, there is news already.
        """
        self._readers += 1
        try:
            await self._read(reads)
        finally:
            self._readers -= 1

    async def _read(self, reads: int) -> None:
        conversation = self.conversation
        async with self._reading:
            if conversation.reads != reads or conversation.has_ended:
                return
            due = conversation.keepalive.due
            if conversation.unparsed:
                conversation.parse()
                conversation.reads += 1
            else:
                await self._read_more()
            if due != conversation.keepalive.due:
                self._rearmed.set()

    async def _read_more(self) -> None:
        cause = None
        try:
            data = await self._receive_data()
        except BROKEN as error:
            data, cause = b"", error
        if data:
            self.conversation.receive_data(data)
        elif data is not None and not self.conversation.has_ended:
            self.conversation.receive_eof(cause)
            self._ended()

    async def _receive_data(self) -> bytes | None:
        """Empty at the end; ``None`` for half a TLS record."""
        tls = self._tls
        # The closing alert may have come together with the last data, and the peer may wait for us then.
        if tls is not None and tls.eof:
            return b""
        try:
            data = await self._stream.receive(READ_SIZE)
        except EndOfStream:
            return b""
        if tls is not None:
            data = tls.decrypt(data)
            if not data and not tls.eof:
                return None
        return data

    def go_on(self) -> None:
        """Nothing: whoever reads looks whether there is room."""

    def _ended(self) -> None:
        self._pump_wanted.set()
        self._rearmed.set()

    async def _pump(self) -> None:
        try:
            await self._read_for_others()
            with move_on_after(FAREWELL_TIMEOUT):
                await self._writer.flush()  # the answer to a Close frame
        finally:
            # Nothing more arrives, the WebSocket was dropped, or the loop has ended: maybe nobody else closes it.
            if not self.conversation.has_ended:
                await self.abort()
            elif not self._is_closed:
                await self._close_stream()

    async def _read_for_others(self) -> None:
        conversation = self.conversation
        while not (conversation.has_ended or self._is_dropped):
            reads = conversation.reads
            while not self._readers and self._has_more():
                await self._read(reads)
                reads = conversation.reads
            await self._clock.wait(self._pump_wanted, PUMP_TICK)
            self._pump_wanted = Event()

    def _has_more(self) -> bool:
        """Whether there is something to read, and room for it."""
        return not (self.conversation.has_ended or self.conversation.is_full or self._is_dropped)

    # Keeping alive

    async def _keepalive(self) -> None:
        conversation, clock = self.conversation, self._clock
        while not conversation.has_ended:
            due = conversation.keepalive.due
            if await clock.wait(self._rearmed, None if due is None else due - clock.time()):
                self._rearmed = Event()
                continue
            # What the operating system takes without waiting says nothing of the peer.
            taken = -1 if self._writer.is_idle else self._writer.progress
            if not conversation.keep_alive((conversation.reads, taken)):
                await self.abort()
                return
            self._pump_wanted.set()

    # Sending

    @property
    def error(self) -> Exception | None:
        """Why nothing can be sent any more."""
        return self._writer.error

    @property
    def _size(self) -> int:
        return self._writer._size

    async def before_sending(self) -> None:
        """The moment for a cancellation."""
        await checkpoint_if_cancelled()

    async def after_sending(self) -> None:
        """A turn for other tasks."""
        await finish_checkpoint()

    async def wait_for_room(self) -> None:
        """Until less than ``write_limit`` bytes wait, or nothing can be sent any more (`error`)."""
        await self._writer.wait_for_room()

    async def flush(self) -> None:
        """Until everything is with the operating system, or nothing can be sent any more (`error`)."""
        await self._writer.flush()

    async def abort(self) -> None:
        """Close the stream now, in the moment whatever happens."""
        self._writer.stop()
        self.conversation.receive_eof(at_once=True)
        await self._close_stream()

    async def _close_stream(self) -> None:
        self._is_closed = True
        self._writer.stop()
        self._ended()
        await abort(self._stream)
