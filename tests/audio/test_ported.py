"""``Microphone`` and ``LocalAudioPlayer`` of ``openai.helpers``, on a virtual sound card."""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import AsyncIterator
from typing import Any

import anyio
import numpy as np
import pytest

from rtkit.audio.formats import pcm
from rtkit.helpers import LocalAudioPlayer, Microphone
from tests.audio.pulse import RATE, record

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pulse", "promptly")]

SOUND = pcm.tone(400, 24_000, 24_000)


class Whole:
    def iter_bytes(self, chunk_size: int) -> Any:
        return iter([SOUND[:1001], SOUND[1001:]])


class Streamed:
    def iter_bytes(self, chunk_size: int) -> Any:
        async def parts() -> AsyncIterator[bytes]:
            for start in range(0, len(SOUND), 777):
                yield SOUND[start : start + 777]

        return parts()


def of_numpy(kind: Any) -> Any:
    samples = np.frombuffer(SOUND, dtype=np.int16)
    return samples if kind is np.int16 else (samples / 32768).astype(np.float32).reshape(-1, 1)


@pytest.mark.parametrize("given", [SOUND, Whole(), Streamed(), of_numpy(np.int16), of_numpy(np.float32)])
async def test_what_is_given_is_played(pulse: Any, given: Any) -> None:
    async with record(pulse) as recording:
        await LocalAudioPlayer().play(given)
        await recording.wait_seconds(0.1)
    # A busy machine may lose some; all of it is a second.
    assert len(recording.sounding()) > RATE / 2


async def test_a_stream_ends_with_none_and_stops_when_asked(pulse: Any) -> None:
    async def buffers() -> AsyncIterator[Any]:
        yield of_numpy(np.int16)[:2400]
        yield None
        raise AssertionError("asked for more after the end")

    await LocalAudioPlayer(should_stop=lambda: False).play_stream(buffers())
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with anyio.fail_after(20):
        await LocalAudioPlayer(should_stop=stop).play(SOUND * 60)
    with pytest.raises(TypeError, match="samples must be int16"):
        await LocalAudioPlayer().play(np.zeros(4, dtype=np.float64))


async def test_a_recording(pulse: Any) -> None:
    name, file, kind = await Microphone(timeout=0.5).record()
    assert (name, kind) == ("audio.wav", "audio/wav")
    assert isinstance(file, io.BytesIO)
    with wave.open(file) as reader:
        assert (reader.getnchannels(), reader.getsampwidth(), reader.getframerate()) == (1, 2, 24_000)
        assert array("h", reader.readframes(reader.getnframes())) is not None
    asked = iter([True] * 5 + [False])
    samples = await Microphone(dtype=np.float32, should_record=lambda: next(asked)).record(
        return_ndarray=True
    )
    assert samples.dtype == np.float32
    assert samples.shape == (5 * 480, 1)


def test_what_can_not_be_recorded() -> None:
    with pytest.raises(ValueError, match="channels must be 1, not 2"):
        Microphone(channels=2)
    with pytest.raises(TypeError, match="samples must be int16"):
        Microphone(dtype=np.float64)
    for kind in (np.int8, np.int32, np.uint8, np.int16):
        made = Microphone(dtype=kind)._array(bytearray(SOUND[:8]))
        assert made.dtype == kind
