"""A sink that is listened in on."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Self

from rtkit.audio.protocols import is_open
from rtkit.errors import AudioFormatError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from types import TracebackType

    from rtkit.audio.events import Events
    from rtkit.audio.protocols import AudioFormat, Heard, PlaybackEvent, Sink

__all__ = ["Tee"]


class Tee(Live):
    """Plays on ``sink``, and writes the same to ``copies``: a loudspeaker and a file.

    Its clock and its events are those of ``sink``. A copy keeps its own pace: with ``pace="real"`` it has what was
    heard before an interruption, with ``"fast"`` all that was written.

    :raises AudioFormatError: a copy takes another format than the sink.
    """

    _holds = "sinks"
    _instead = "make one around the sinks where you need another one"

    def __init__(self, sink: Sink, *copies: Sink) -> None:
        for copy in copies:
            if copy.format != sink.format:
                raise AudioFormatError(f"a copy in {copy.format} of a sink in {sink.format}")
        self._sink = sink
        self._all = (sink, *copies)
        self._stack = AsyncExitStack()

    @property
    def format(self) -> AudioFormat:
        return self._sink.format

    @property
    def events(self) -> Events[PlaybackEvent]:
        return self._sink.events

    @property
    def is_open(self) -> bool:
        """Its sinks were entered, and not left yet."""
        return all(map(is_open, self._all))

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            for each in self._all:
                await stack.enter_async_context(each)
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.__aexit__(kind, error, trace)

    async def write(self, item_id: str, content_index: int, data: bytes) -> None:
        for each in self._all:
            await each.write(item_id, content_index, data)

    async def end(self, item_id: str, content_index: int) -> None:
        for each in self._all:
            await each.end(item_id, content_index)

    async def drain(self) -> None:
        for each in self._all:
            await each.drain()

    async def interrupt(self) -> list[Heard]:
        heard, *_ = [await each.interrupt() for each in self._all]
        return heard

    def played(self, item_id: str, content_index: int) -> Heard:
        return self._sink.played(item_id, content_index)
