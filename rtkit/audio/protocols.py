"""What a source and a sink of sound are.

All sound is mono and travels as `bytes` in the `AudioFormat` that the object says. A *frame* here is one
sample of that one channel; a *chunk* is any number of them.

A source is entered, iterated, and left::

    async with Microphone() as source:
        async for chunk in source:              # bytes in source.format
            ...

Each chunk names the item that it belongs to; afterwards the sink says how much of the item was heard::

    async with Speaker() as sink:
        await sink.write("item_1", 0, chunk)    # waits while the buffer is full
        await sink.end("item_1", 0)             # nothing more comes: running empty is not an underrun now
        heard = await sink.interrupt()          # silence; what was heard of each item that was cut short

An item is the pair of ``item_id`` and ``content_index`` that the realtime API names its audio by.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, Self, TypeAlias, runtime_checkable

import msgspec

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager
    from types import TracebackType

    from rtkit.audio.events import Events

__all__ = [
    "PCM16_24K",
    "PCMA_8K",
    "PCMU_8K",
    "AudioFormat",
    "DeviceLost",
    "DeviceReplaced",
    "DeviceUnderrun",
    "Drained",
    "Encoding",
    "Heard",
    "Interrupted",
    "ItemFinished",
    "ItemKey",
    "ItemStarted",
    "Overrun",
    "PlaybackEvent",
    "Sink",
    "Source",
    "SourceEvent",
    "Underrun",
    "entered",
    "is_open",
]

Encoding: TypeAlias = Literal["pcm16", "float32", "pcmu", "pcma"]
"""16-bit and float samples are little-endian; ``pcmu`` and ``pcma`` are G.711 mu-law and A-law."""

ItemKey: TypeAlias = tuple[str, int]
"""``(item_id, content_index)``."""

_WIDTHS: dict[str, int] = {"pcm16": 2, "float32": 4, "pcmu": 1, "pcma": 1}


class AudioFormat(msgspec.Struct, frozen=True):
    """How one channel of sound is laid out in bytes; ``rate`` is in Hz."""

    encoding: Encoding
    rate: int

    def __post_init__(self) -> None:
        if self.encoding not in _WIDTHS:
            raise ValueError(f"unknown encoding {self.encoding!r}; one of {', '.join(_WIDTHS)}")
        if self.rate <= 0:
            raise ValueError(f"a sample rate is in Hz and above 0, not {self.rate!r}")

    @property
    def width(self) -> int:
        """Bytes of one sample."""
        return _WIDTHS[self.encoding]

    @property
    def bytes_per_second(self) -> int:
        return self.width * self.rate

    def samples(self, data: bytes | bytearray | memoryview) -> int:
        """How many whole samples ``data`` holds."""
        return memoryview(data).nbytes // self.width

    def ms(self, samples: int) -> float:
        """How long so many samples last, in milliseconds."""
        return samples * 1000 / self.rate


PCM16_24K = AudioFormat("pcm16", 24_000)
"""What the realtime API speaks by default."""
PCMU_8K = AudioFormat("pcmu", 8_000)
PCMA_8K = AudioFormat("pcma", 8_000)


class Heard(msgspec.Struct, frozen=True):
    """How much of an item came out of the loudspeaker.

    ``samples`` counts at the rate of the sink's format, ``written`` is how many were given to the sink.
    Samples that are on their way through the device, not yet audible, are not counted by ``played()``;
    ``interrupt()`` counts them, because nothing calls them back.
    """

    item_id: str
    content_index: int
    samples: int
    written: int
    rate: int
    ended: bool = False

    @property
    def ms(self) -> int:
        """Whole milliseconds, rounded down: never more than the item has (``audio_end_ms``)."""
        return self.samples * 1000 // self.rate

    @property
    def complete(self) -> bool:
        """Whether the whole item was heard: it was ended, and nothing is left."""
        return self.ended and self.samples >= self.written


# -- events ----------------------------------------------------------------------------------------------
# Each comes when it is audible, not when it was handed to the device.


class ItemStarted(msgspec.Struct, frozen=True):
    """The first sample of an item is audible."""

    type: ClassVar[Literal["playback.item_started"]] = "playback.item_started"
    item_id: str
    content_index: int


class ItemFinished(msgspec.Struct, frozen=True):
    """The last sample of an item that was ended has been heard."""

    type: ClassVar[Literal["playback.item_finished"]] = "playback.item_finished"
    item_id: str
    content_index: int


class Drained(msgspec.Struct, frozen=True):
    """Everything that was written and ended has been heard; there is silence now."""

    type: ClassVar[Literal["playback.drained"]] = "playback.drained"


class Underrun(msgspec.Struct, frozen=True):
    """The buffer ran empty in the middle of an item; ``count`` is how often so far."""

    type: ClassVar[Literal["playback.underrun"]] = "playback.underrun"
    item_id: str
    content_index: int
    count: int


class DeviceUnderrun(msgspec.Struct, frozen=True):
    """The device itself ran dry, because this process came too late; ``count`` is how often so far.

    Some drivers drop a block then: what is said to have been heard may be that much too long.
    """

    type: ClassVar[Literal["playback.device_underrun"]] = "playback.device_underrun"
    count: int


class Interrupted(msgspec.Struct, frozen=True):
    """`Sink.interrupt` cut items short; the items as it returned them."""

    type: ClassVar[Literal["playback.interrupted"]] = "playback.interrupted"
    heard: list[Heard]


class Overrun(msgspec.Struct, frozen=True):
    """Samples came in faster than they were taken, and the oldest were dropped.

    ``samples`` is how many now (0 where the device lost them itself and doesn't say), ``count`` how often
    so far.
    """

    type: ClassVar[Literal["capture.overrun"]] = "capture.overrun"
    samples: int
    count: int


class DeviceLost(msgspec.Struct, frozen=True):
    """The device went away or stopped."""

    type: ClassVar[Literal["device.lost"]] = "device.lost"
    device: str
    reason: str


class DeviceReplaced(msgspec.Struct, frozen=True):
    """Another device took over."""

    type: ClassVar[Literal["device.replaced"]] = "device.replaced"
    device: str


PlaybackEvent: TypeAlias = (
    ItemStarted
    | ItemFinished
    | Drained
    | Underrun
    | DeviceUnderrun
    | Interrupted
    | DeviceLost
    | DeviceReplaced
)
SourceEvent: TypeAlias = Overrun | DeviceLost | DeviceReplaced


# -- protocols -------------------------------------------------------------------------------------------


@runtime_checkable
class Source(Protocol):
    """Where sound comes from: an asynchronous context manager that is iterated once, by one task."""

    @property
    def format(self) -> AudioFormat:
        """What the chunks are in."""
        ...

    @property
    def events(self) -> Events[SourceEvent]:
        """What happens beside the sound; bounded, the oldest give way."""
        ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> bool | None: ...

    def __aiter__(self) -> Self: ...

    async def __anext__(self) -> bytes:
        """The next chunk, of at least one sample.

        :raises StopAsyncIteration: the source is at its end (a file), or was left.
        :raises rtkit.errors.AudioDeviceLostError: the device went away and nothing takes its place.
        """
        ...


@runtime_checkable
class Sink(Protocol):
    """Where sound goes: an asynchronous context manager, written to by one task.

    Chunks play in the order in which they are written.
    """

    @property
    def format(self) -> AudioFormat:
        """What ``write`` takes."""
        ...

    @property
    def events(self) -> Events[PlaybackEvent]:
        """What happens as it becomes audible; bounded, the oldest give way."""
        ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> bool | None:
        """Close at once: what is still buffered is not played (see `drain`)."""
        ...

    async def write(self, item_id: str, content_index: int, data: bytes) -> None:
        """Queue a chunk of an item; waits while more than the sink's ``max_buffered`` is queued.

        A write that was waiting when `interrupt` came gives up, and its chunk is not played.
        """
        ...

    async def end(self, item_id: str, content_index: int) -> None:
        """Nothing more comes for this item."""
        ...

    async def drain(self) -> None:
        """Wait until everything that was written has been heard; ends the items that were not ended."""
        ...

    async def interrupt(self) -> list[Heard]:
        """Silence at the next block of the device.

        :return: the items that were cut short or not played at all (``samples == 0``), in order. Writing to
            one of them again is ignored: what is late for an item that was cut stays unheard.
        """
        ...

    def played(self, item_id: str, content_index: int) -> Heard:
        """How much of an item is audible so far, by the clock of the device. An unknown item: 0 samples."""
        ...


def is_open(end: Source | Sink) -> bool:
    """Whether a source or a sink was entered, and not left yet; of a class that does not say so: no."""
    return bool(getattr(end, "is_open", False))


def entered(end: Source | Sink) -> AbstractAsyncContextManager[object]:
    """A block that enters and leaves a source or a sink; one that is open stays so."""
    return nullcontext() if is_open(end) else end
