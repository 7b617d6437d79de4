"""``Microphone`` and ``LocalAudioPlayer`` as ``openai.helpers`` has them, on the devices of `rtkit.audio`.

For ported code, by ``from rtkit.helpers import Microphone, LocalAudioPlayer``. New code has more with
`rtkit.audio.Microphone` and `rtkit.audio.Speaker`: chunks as they come, other formats, interruptions, playback
positions. Both run on asyncio, uvloop and trio. numpy is imported where arrays go in or out.
"""

from __future__ import annotations

import io
import wave
from array import array
from contextlib import aclosing, nullcontext
from typing import TYPE_CHECKING, Any, Final

import anyio

from rtkit.audio.devices.microphone import Microphone as Device
from rtkit.audio.devices.speaker import Speaker
from rtkit.audio.protocols import PCM16_24K

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable

__all__ = ["LocalAudioPlayer", "Microphone"]

CHUNK: Final = 4800
"""Bytes that are played at a time: 100 ms, after which ``should_stop`` is asked."""
BUFFERED_MS: Final = 200.0
"""How much of what is played waits for the device."""
POLL_SECONDS: Final = 0.05
"""How often ``should_stop`` is asked while the last of the audio plays."""


class Microphone:
    """Records from the default microphone: 24 kHz, mono.

    Args:
        channels: 1.
        dtype: Of numpy's: ``int16`` (the default), ``int8``, ``int32``, ``uint8`` or ``float32`` (from -1 to 1).
        should_record: Asked for each chunk of 20 ms; recording ends when it is false.
        timeout: Seconds after which recording ends. Without either, it ends with a cancellation alone.
        device: As in `rtkit.audio.Microphone`.
    """

    def __init__(
        self,
        channels: int = 1,
        dtype: Any = None,
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
        *,
        device: Any = None,
    ) -> None:
        if channels != 1:
            raise ValueError(f"channels must be 1, not {channels}: rtkit records mono")
        self.channels = channels
        self.dtype = dtype
        self.should_record = should_record
        self.timeout = timeout
        self._type = _type_name(dtype)
        self._device = device

    async def record(self, return_ndarray: bool | None = False) -> Any:
        """The recording, as a file for ``client.audio.transcriptions.create(file=...)``, or as an array of numpy
        with a row for each sample.

        Raises what `rtkit.audio.Microphone` does when it is entered.
        """
        recorded = bytearray()
        async with Device(self._device, format=PCM16_24K) as device:
            with anyio.move_on_after(self.timeout):
                async for chunk in device:
                    if self.should_record is not None and not self.should_record():
                        break
                    recorded += chunk
        return self._array(recorded) if return_ndarray else self._file(recorded)

    def _array(self, recorded: bytearray) -> Any:
        import numpy as np  # noqa: PLC0415 - of the extra `audio`, and for this alone

        samples = np.frombuffer(bytes(recorded), dtype="<i2").astype(np.int16).reshape(-1, 1)
        if self._type == "float32":
            return samples.astype(np.float32) / 32768
        if self._type == "int32":
            return samples.astype(np.int32) << 16
        if self._type in {"int8", "uint8"}:
            narrow = samples >> 8
            return narrow.astype(np.int8) if self._type == "int8" else (narrow + 128).astype(np.uint8)
        return samples

    def _file(self, recorded: bytearray) -> tuple[str, io.BytesIO, str]:
        file = io.BytesIO()
        with wave.open(file, "wb") as writer:
            writer.setnchannels(1)
            writer.setsampwidth(2)
            writer.setframerate(PCM16_24K.rate)
            writer.writeframes(bytes(recorded))
        file.seek(0)
        return "audio.wav", file, "audio/wav"


class LocalAudioPlayer:
    """Plays audio on the default loudspeaker: 24 kHz, mono.

    ``should_stop`` is asked every 100 ms at least; what is buffered is dropped then. ``device`` is as in
    `rtkit.audio.Speaker`.
    """

    def __init__(self, should_stop: Callable[[], bool] | None = None, *, device: Any = None) -> None:
        self.should_stop = should_stop
        self._device = device

    async def play(self, input: Any) -> None:
        """Play all of ``input``, and return when it was heard.

        It is an array of numpy (``int16``, or ``float32`` from -1 to 1), bytes of PCM16, or the response of
        ``client.audio.speech.create(response_format="pcm")``, streamed or not: a streamed one plays as it arrives.
        """
        async with aclosing(_chunks(input)) as chunks:
            await self._play(chunks)

    async def play_stream(self, buffer_stream: AsyncIterable[Any]) -> None:
        """Play arrays or bytes as they come; ``None`` is the end."""
        async with aclosing(_until_none(buffer_stream)) as chunks:
            await self._play(chunks)

    async def _play(self, chunks: AsyncIterator[bytes]) -> None:
        async with Speaker(self._device, max_buffered_ms=BUFFERED_MS) as speaker:
            odd = b""  # a chunk may end within a sample
            async for chunk in chunks:
                data = odd + chunk
                whole = len(data) - len(data) % 2
                odd = data[whole:]
                for start in range(0, whole, CHUNK):
                    if self._stops():
                        await speaker.interrupt()
                        return
                    await speaker.write("audio", 0, data[start : min(start + CHUNK, whole)])
            await speaker.end("audio", 0)
            if self.should_stop is None:
                await speaker.drain()
                return
            while not self._stops():
                with anyio.move_on_after(POLL_SECONDS):
                    await speaker.drain()
                    return
            await speaker.interrupt()

    def _stops(self) -> bool:
        return self.should_stop is not None and bool(self.should_stop())


async def _chunks(given: Any) -> AsyncGenerator[bytes, None]:
    if not hasattr(given, "iter_bytes"):
        yield _samples(given)
        return
    parts = given.iter_bytes(CHUNK)
    if hasattr(parts, "__aiter__"):
        async with _closed_after(parts):
            async for part in parts:
                yield part
    else:
        for part in parts:
            yield part


async def _until_none(given: AsyncIterable[Any]) -> AsyncGenerator[bytes, None]:
    async with _closed_after(given):
        async for part in given:
            if part is None:
                return
            yield _samples(part)


def _closed_after(parts: Any) -> Any:
    """A generator that is left before its end has to be closed: trio says so otherwise."""
    return aclosing(parts) if hasattr(parts, "aclose") else nullcontext()


def _samples(given: Any) -> bytes:
    """PCM16 of an array, or of bytes that are that already."""
    if isinstance(given, (bytes, bytearray, memoryview)):
        return bytes(given)
    if isinstance(given, array) and given.typecode == "h":
        return given.tobytes()
    samples: Any = given
    name = _type_name(getattr(samples, "dtype", samples))
    if name == "int16":
        return bytes(samples.astype("<i2").tobytes())
    if name == "float32":
        return bytes((samples.clip(-1, 1) * 32767).astype("<i2").tobytes())
    raise TypeError(
        f"audio must be bytes of PCM16 or an array of int16 or float32, not {type(given).__name__} of {name}"
    )


def _type_name(dtype: Any) -> str:
    """The name of a type of numpy's, without numpy."""
    name = (
        "int16" if dtype is None else getattr(dtype, "name", None) or getattr(dtype, "__name__", str(dtype))
    )
    if name not in {"int16", "int8", "int32", "uint8", "float32"}:
        raise TypeError(f"samples must be int16, int8, int32, uint8 or float32, not {name}")
    return name
