"""A conversation through the sound path of the tests: a virtual microphone, a virtual loudspeaker."""

from __future__ import annotations

import subprocess
from itertools import pairwise
from typing import Any

import anyio
import pytest

import rtkit.local
from rtkit import AsyncOpenAI
from rtkit.audio import PCM16_24K, AudioFormat, Converter, Microphone, Speaker
from rtkit.realtime.events import Interrupted, ReplyAudible, ReplyHeard
from tests.audio.conftest import pulse  # noqa: F401 - a fixture
from tests.audio.pulse import RATE, record
from tests.realtime.spoken import JOKE, PUNCHLINE, needs_voice, speech, understood

pytestmark = [pytest.mark.anyio, needs_voice, pytest.mark.usefixtures("pulse", "promptly")]

TAKES = (
    3  # a busy machine lets the device run dry: such a take is repeated, as in tests/audio/test_devices.py
)

CONFIG = {
    "output_modalities": ["audio"],
    "audio": {"input": {"turn_detection": {"type": "server_vad"}, "transcription": {"model": "any"}}},
}


def speak(daemon: Any, sound: bytes) -> subprocess.Popen[bytes]:
    """Play into the virtual microphone."""
    command = [
        "pacat",
        "--playback",
        "--device=mouth",
        "--latency-msec=50",
        "--raw",
        "--format=s16le",
        "--rate=24000",
        "--channels=1",
    ]
    process = subprocess.Popen(command, env=daemon.environment, stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(sound)
    process.stdin.close()
    return process


async def conversation(daemon: Any, *, interrupts: bool) -> tuple[Any, Any, list[Any], str, int]:
    """Ask for a joke; hear it out, or say thanks in the middle of it. What there is to check."""
    told: list[Any] = []
    speaker = Speaker("pulse", block_ms=10, latency=0.02)
    with anyio.fail_after(60):
        async with rtkit.local.serve() as server, AsyncOpenAI(base_url=server.url, api_key="t") as client:
            question, thanks = await speech(client, JOKE), await speech(client, "Thank you.")
            speakers = []
            async with (
                client.realtime.session(model="m", config=CONFIG) as session,
                record(daemon) as recording,
            ):
                for kind in (ReplyAudible, ReplyHeard, Interrupted):
                    session.on(kind, told.append)
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(session.converse, Microphone("pulse"), speaker)
                    speakers.append(await anyio.to_thread.run_sync(speak, daemon, question))
                    await session.wait_for(ReplyAudible)
                    if interrupts:
                        await recording.wait_seconds(0.5)
                        speakers.append(await anyio.to_thread.run_sync(speak, daemon, thanks))
                        await session.wait_for(Interrupted)
                        await session.wait_for(ReplyAudible)
                    await session.wait_for(ReplyHeard)
                    await recording.wait_seconds(0.2)
                    tasks.cancel_scope.cancel()
                for process in speakers:
                    await anyio.to_thread.run_sync(process.wait)
                items = list(session.conversation)
            samples = recording.samples.tobytes()
            heard = await understood(
                client, Converter(AudioFormat("pcm16", RATE), PCM16_24K).convert(samples)
            )
    return items, recording, told, heard, speaker.device_underruns


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_a_question_at_the_microphone_is_answered_at_the_loudspeaker(pulse: Any) -> None:  # noqa: F811
    for _ in range(TAKES):
        items, recording, told, heard, underruns = await conversation(pulse, interrupts=False)
        if not underruns:
            break
    asked, answered = items
    assert (asked.text, answered.text) == ("tell me a joke", PUNCHLINE)
    assert [type(event) for event in told] == [ReplyAudible, ReplyHeard]
    assert len({*heard.split()} & {*PUNCHLINE.lower().replace(".", "").split()}) >= 6, heard
    assert len(recording.sounding()) / RATE > 3


@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_speech_at_the_microphone_silences_the_loudspeaker(pulse: Any) -> None:  # noqa: F811
    for _ in range(TAKES):
        items, recording, told, _, underruns = await conversation(pulse, interrupts=True)
        if not underruns:
            break
    _, cut, thanks, welcome = items
    assert (thanks.text, welcome.text) == ("thank you", "You are welcome.")
    (interruption,) = [event for event in told if isinstance(event, Interrupted)]
    # What the loudspeaker really played is what was told of the first reply, and the second one whole.
    assert cut.heard_ms == interruption.heard[cut.id] < cut.audio_ms
    assert PUNCHLINE.startswith(cut.text)
    sounding = recording.sounding()
    gaps = [after - before for before, after in pairwise(sounding)]
    end = gaps.index(max(gaps))  # of the first reply: the pause before the second is the longest
    ms = (sounding[end] - sounding[0]) / RATE * 1000
    # A reply has silence of its own, at its beginning and between words; beyond what was told nothing sounds.
    assert cut.heard_ms - 500 < ms <= cut.heard_ms + 30
