"""A telephone call by Twilio Media Streams: a source and a sink over one WebSocket.

::

    async with TwilioCall(websocket.send, websocket) as call:
        await session.converse(call.source, call.sink)

Any WebSocket will do: an asynchronous function that sends a text, and something to iterate for the texts that
come (``websocket.iter_text()`` of Starlette).
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Self, TypeAlias

import anyio
import anyio.lowlevel
import msgspec

from rtkit.audio._shutdown import end_tasks
from rtkit.audio.events import Events
from rtkit.audio.formats.convert import Converter
from rtkit.audio.protocols import (
    PCMU_8K,
    AudioFormat,
    Drained,
    Heard,
    Interrupted,
    ItemFinished,
    ItemKey,
    ItemStarted,
    Overrun,
    PlaybackEvent,
    SourceEvent,
    Underrun,
)
from rtkit.audio.telephony.twilio import (
    Connected,
    Dtmf,
    Mark,
    MarkClock,
    Media,
    Start,
    Stop,
    UnknownMessage,
    clear_message,
    decode_message,
    mark_message,
    media_message,
)
from rtkit.errors import AudioDeviceLostError, AudioError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
    from types import TracebackType

__all__ = ["CallEvent", "Ended", "TwilioCall", "TwilioSink", "TwilioSource"]

MAX_INBOUND_MS = 5000
"""How much of the caller's voice is kept for a reader that is slow."""

MAX_BUFFERED_MS = 60_000
"""How much is sent ahead of what the caller has heard, before ``write`` waits."""

MARK_MS = 100
"""How often a mark goes along: how fine the clock is."""

MAX_MESSAGES_BEFORE_START = 16
"""How many messages may come before ``start``."""


class Ended(msgspec.Struct, frozen=True):
    """The call is over: it was stopped, or its connection ended."""

    stopped: bool


CallEvent: TypeAlias = Dtmf | Ended | UnknownMessage


class TwilioCall(Live):
    """One call. ``source`` and ``sink`` are there at once; ``start`` says who calls, once it is entered.

    ``format`` is what the source gives and the sink takes: mu-law as it is, or anything to convert to.

    :raises AudioError: (when entered) the other side is not a media stream.
    """

    _holds = "a connection"
    _instead = "make one for each call"

    def __init__(
        self,
        send: Callable[[str], Awaitable[object]],
        messages: AsyncIterable[str | bytes],
        *,
        format: AudioFormat = PCMU_8K,
        max_inbound_ms: float = MAX_INBOUND_MS,
        max_buffered_ms: float = MAX_BUFFERED_MS,
        mark_ms: float = MARK_MS,
    ) -> None:
        self.start: Start | None = None
        self.events: Events[CallEvent] = Events()
        self.source = TwilioSource(format, max_inbound_ms)
        self.sink = TwilioSink(self, format, max_buffered_ms, mark_ms)
        self.ended = False
        self._send = send
        self._messages: AsyncIterator[str | bytes] = aiter(messages)

    @property
    def stream_sid(self) -> str:
        if self.start is None:
            raise AudioError("the call has not started; use it within `async with`")
        return self.start.start.stream_sid

    async def __aenter__(self) -> Self:
        for _ in range(MAX_MESSAGES_BEFORE_START):
            message = await anext(self._messages, None)
            if message is None:
                raise AudioError("the connection ended before the call started")
            event = decode_message(message)
            if isinstance(event, Start):
                self.start = event
                break
            if not isinstance(event, Connected):
                raise AudioError(f"no media stream of Twilio: it began with {message[:80]!r}")
        else:
            raise AudioError(f"no 'start' within {MAX_MESSAGES_BEFORE_START} messages")
        self._tasks = await anyio.create_task_group().__aenter__()
        self._tasks.start_soon(self._receive)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await end_tasks(self._tasks, error)
        finally:
            self._finish(stopped=True)

    async def send(self, message: str) -> None:
        await self._send(message)

    async def _receive(self) -> None:
        async for message in self._messages:
            event = decode_message(message)
            if isinstance(event, Media):
                if event.media.track in {"", "inbound"}:
                    self.source._put(event.media.payload)
            elif isinstance(event, Mark):
                self.sink._marked(event.mark.name)
            elif isinstance(event, Stop):
                self._finish(stopped=True)
                return
            elif isinstance(event, Dtmf | UnknownMessage):
                self.events.put(event)
        self._finish(stopped=False)

    def _finish(self, *, stopped: bool) -> None:
        if not self.ended:
            self.ended = True
            self.events.put(Ended(stopped))
            for each in (self.events, self.source, self.sink):
                each.close()


class TwilioSource(Live):
    """The caller's voice; ends with the call. Entered with its `TwilioCall`."""

    _holds = "a connection"
    _instead = "use it where the call was answered"

    def __init__(self, format: AudioFormat, max_inbound_ms: float) -> None:
        self.format = format
        self.events: Events[SourceEvent] = Events()
        self.overruns = 0
        self._converter = Converter(PCMU_8K, format)
        self._waiting: deque[bytes] = deque()
        self._samples = 0
        self._maximum = max_inbound_ms * PCMU_8K.rate / 1000
        self._closed = False
        self._changed = anyio.Event()

    def _put(self, ulaw: bytes) -> None:
        dropped = 0
        while self._waiting and self._samples + len(ulaw) > self._maximum:
            dropped += len(self._waiting[0])
            self._samples -= len(self._waiting.popleft())
        if dropped:
            self.overruns += 1
            self.events.put(Overrun(dropped, self.overruns))
        self._waiting.append(ulaw)
        self._samples += len(ulaw)
        self._changed.set()

    def close(self) -> None:
        self._closed = True
        self.events.close()
        self._changed.set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        pass

    def __aiter__(self) -> Self:
        return self

    @property
    def delay(self) -> float:
        """Seconds that converting adds between a sound and its chunk."""
        return self._converter.delay

    async def __anext__(self) -> bytes:
        await anyio.lowlevel.checkpoint()
        while True:
            while not self._waiting:
                if self._closed:
                    if rest := self._converter.flush():  # once: it starts anew then
                        return rest
                    raise StopAsyncIteration
                self._changed = anyio.Event()
                await self._changed.wait()
            ulaw = self._waiting.popleft()
            self._samples -= len(ulaw)
            if chunk := self._converter.convert(ulaw):
                return chunk


class TwilioSink(Live):
    """The caller's ear: what is written is sent at once, marks say what was heard. Entered with its call."""

    _holds = "a connection"
    _instead = "use it where the call was answered"

    def __init__(self, call: TwilioCall, format: AudioFormat, max_buffered_ms: float, mark_ms: float) -> None:
        self.format = format
        self.events: Events[PlaybackEvent] = Events()
        self._call = call
        self._clock = MarkClock()
        self._converter = Converter(format, PCMU_8K)
        self._converting: ItemKey | None = None
        self._maximum = max_buffered_ms * PCMU_8K.rate / 1000
        self._chunk = max(1, round(mark_ms * PCMU_8K.rate / 1000))
        self._changed = anyio.Event()
        self._sending = anyio.Lock()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        pass

    def close(self) -> None:
        self.events.close()
        self._wake()

    @property
    def closed(self) -> bool:
        """Whether the call has ended, so that nobody hears anything any more."""
        return self._call.ended

    async def write(self, item_id: str, content_index: int, data: bytes) -> None:
        key = (item_id, content_index)
        self._check()
        if self._converting not in {None, key}:
            await self._flush()
        if self._clock.accepts(key):
            self._converting = key
            await self._put(key, self._converter.convert(data))

    async def end(self, item_id: str, content_index: int) -> None:
        key = (item_id, content_index)
        self._check()
        if self._converting == key:
            await self._flush()
        if self._clock.end(key):
            self._finished(key)

    async def drain(self) -> None:
        self._check()
        await self._flush()
        self._clock.end_all()
        while self._clock.outstanding:
            await self._wait()

    async def interrupt(self) -> list[Heard]:
        self._check()
        self._converter.reset()
        self._converting = None
        heard = self._ours(self._clock.cut(anyio.current_time()))
        self._wake()
        # Not between a piece and its mark.
        async with self._sending:
            await self._call.send(clear_message(self._call.stream_sid))
        if heard:
            self.events.put(Interrupted(heard))
        return heard

    def played(self, item_id: str, content_index: int) -> Heard:
        return self._ours([self._clock.heard((item_id, content_index), anyio.current_time())])[0]

    @property
    def audible(self) -> bool:
        """Whether something can be heard, or is about to be."""
        return self._clock.outstanding > 0

    # -- within -------------------------------------------------------------------------------------------

    def _ours(self, heard: list[Heard]) -> list[Heard]:
        """In samples of our own rate. What is being heard is older by the converter's delay."""
        ours, theirs = self.format.rate, PCMU_8K.rate
        behind = round(self._converter.delay * theirs)
        return [
            msgspec.structs.replace(
                h,
                samples=(h.samples if h.complete else max(h.samples - behind, 0)) * ours // theirs,
                written=h.written * ours // theirs,
                rate=ours,
            )
            for h in heard
        ]

    def _check(self) -> None:
        sid = self._call.stream_sid
        if self._call.ended:
            raise AudioDeviceLostError("the call has ended", device=f"telephone ({sid})")

    def _wake(self) -> None:
        changed, self._changed = self._changed, anyio.Event()
        changed.set()

    async def _wait(self) -> None:
        await self._changed.wait()
        self._check()

    async def _flush(self) -> None:
        key, self._converting = self._converting, None
        if key is not None:
            await self._put(key, self._converter.flush())

    async def _put(self, key: ItemKey, ulaw: bytes) -> None:
        await anyio.lowlevel.checkpoint()
        sid = self._call.stream_sid
        for start in range(0, len(ulaw), self._chunk):
            chunk = ulaw[start : start + self._chunk]
            while self._clock.outstanding and self._clock.outstanding + len(chunk) > self._maximum:
                await self._wait()
            async with self._sending:
                if not self._clock.accepts(key):  # cut meanwhile
                    return
                name = self._clock.sent(key, len(chunk), anyio.current_time())
                await self._call.send(media_message(sid, chunk))
                await self._call.send(mark_message(sid, name))

    def _marked(self, name: str) -> None:
        told = self._clock.marked(name, anyio.current_time())
        for item, began, finished in told:
            if began:
                self.events.put(ItemStarted(*item.key))
            if finished:
                self._finished(item.key)
        if told and not self._clock.outstanding and not told[-1][0].ended:
            self._clock.underruns += 1
            self.events.put(Underrun(*told[-1][0].key, self._clock.underruns))
        self._wake()

    def _finished(self, key: ItemKey) -> None:
        self.events.put(ItemFinished(*key))
        if not self._clock.outstanding:
            self.events.put(Drained())
