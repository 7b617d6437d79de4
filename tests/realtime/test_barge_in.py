"""Speech over a reply, and the timings of the turns, against what a virtual loudspeaker really played.

Everything is measured in two recordings: of the virtual loudspeaker, and of what was said into the virtual
microphone.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest

import rtkit.local
from rtkit import AsyncOpenAI
from rtkit.audio import PCM16_24K, AudioFormat, Converter, Microphone, Speaker, SpeechStarted
from rtkit.core.base64 import decode_base64
from rtkit.local.voice import activity
from rtkit.realtime.events import Interrupted, ReplyAudible, ReplyHeard
from rtkit.realtime.state.formats import AUDIBLE
from tests.audio.conftest import pulse  # noqa: F401 - a fixture
from tests.audio.pulse import RATE, Recording, record
from tests.realtime.spoken import JOKE, PUNCHLINE, THANKS, needs_voice, speech
from tests.realtime.test_devices import CONFIG, speak

pytestmark = [pytest.mark.anyio, needs_voice, pytest.mark.usefixtures("pulse", "promptly")]

TAKES = 6
"""A take is repeated where the device ran dry, or this process came LATE seconds too late: not the figures."""

LATE = 0.02

PAUSE = 0.35
"""Within a reply there is no silence as long as this, and between two there is."""


@dataclass
class Take:
    speaker: Recording
    mouth: Recording
    started: list[float] = field(default_factory=list)
    """When the server noticed speech."""
    told: list[Any] = field(default_factory=list)
    replies: dict[str, bytearray] = field(default_factory=dict)
    items: list[Any] = field(default_factory=list)
    turns: list[Any] = field(default_factory=list)
    late: float = 0.0
    underruns: int = 0

    @property
    def spoilt(self) -> bool:
        return self.underruns > 0 or self.late > LATE

    def heard(self, event: Any) -> None:
        self.replies.setdefault(event.item_id, bytearray()).extend(decode_base64(event.delta))

    async def look_at_the_clock(self) -> None:
        """How much later than it wanted this process has the processor."""
        while True:
            before = time.monotonic()
            await anyio.sleep(0.005)
            self.late = max(self.late, time.monotonic() - before - 0.005)


class Listening:
    """The server's own voice activity, which notes when it notices speech."""

    name = "silero"

    def __init__(self) -> None:
        self.started: list[float] = []
        self._activity = activity()

    def detector(self, format: AudioFormat, /, *, threshold: float, silence_ms: float) -> Any:
        detector = self._activity.detector(format, threshold=threshold, silence_ms=silence_ms)
        feed = detector.feed

        def noting(data: bytes) -> Any:
            told = feed(data)
            self.started += [time.monotonic() for each in told if isinstance(each, SpeechStarted)]
            return told

        detector.feed = noting  # type: ignore[method-assign]
        return detector


async def interrupted(daemon: Any, server: Any, listening: Listening) -> Take:
    """Ask for a joke, and say thanks in the middle of it."""
    speaker = Speaker("pulse", block_ms=10, latency=0.02)
    async with AsyncOpenAI(base_url=server.url, api_key="t") as client:
        question, thanks = await speech(client, JOKE), await speech(client, THANKS)
        listening.started.clear()
        async with (
            client.realtime.session(model="m", config=CONFIG) as session,
            record(daemon) as recording,
            record(daemon, "mouth.monitor") as mouth,
            anyio.create_task_group() as tasks,
        ):
            take = Take(recording, mouth)
            session.on("conversation.item.truncated", take.told.append)
            session.on("response.output_audio.delta", take.heard)
            tasks.start_soon(session.converse, Microphone("pulse"), speaker)
            tasks.start_soon(take.look_at_the_clock)
            speakers = [await anyio.to_thread.run_sync(speak, daemon, question)]
            await session.wait_for(ReplyAudible)
            await recording.wait_seconds(0.6)
            speakers.append(await anyio.to_thread.run_sync(speak, daemon, thanks))
            await session.wait_for(Interrupted)
            await session.wait_for(ReplyAudible)
            await session.wait_for(ReplyHeard)
            await recording.wait_seconds(0.2)
            take.items, take.turns = list(session.conversation), list(session.metrics.turns)
            tasks.cancel_scope.cancel()
        for process in speakers:
            await anyio.to_thread.run_sync(process.wait)
    take.started, take.underruns = list(listening.started), speaker.device_underruns
    return take


def played_ms(recorded: Any, reply: bytes) -> tuple[float, float]:
    """Where in a reply the last sample is that was recorded of it, and how alike the two are there (at most 1)."""
    import numpy as np

    whole = np.frombuffer(Converter(PCM16_24K, AudioFormat("pcm16", RATE)).convert(reply), "<i2").astype(
        float
    )
    end = np.array(recorded[-RATE // 5 :], dtype=float)
    likeness = np.correlate(whole, end, "valid")
    best = int(likeness.argmax())
    there = whole[best : best + len(end)]
    alike = likeness[best] / max(np.linalg.norm(there) * np.linalg.norm(end), 1.0)
    return (best + len(end)) * 1000 / RATE, float(alike)


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_a_reply_is_cut_where_it_was_heard_and_its_turn_is_timed_as_it_sounded(pulse: Any) -> None:  # noqa: F811
    listening = Listening()
    with anyio.fail_after(110):
        async with rtkit.local.serve(voice_activity=listening) as server:
            for _ in range(TAKES):
                take = await interrupted(pulse, server, listening)
                if not take.spoilt:
                    break
    _, cut, thanks, welcome = take.items
    assert (thanks.text, welcome.text) == ("thank you", "You are welcome.")
    (truncated,) = take.told
    assert truncated.item_id == cut.id
    reply = bytes(take.replies[cut.id])

    # Silent within 60 ms of the moment when the server noticed the speech.
    first, last = take.speaker.words(1, PAUSE)[0]
    silent_after = take.speaker.time_of(last) - take.started[1]
    assert 0 < silent_after < 0.060

    # Cut within 30 ms of the sample that was the last to be played.
    played, alike = played_ms(take.speaker.samples[first : last + 1], reply)
    assert alike > 0.98
    assert truncated.audio_end_ms == cut.heard_ms == pytest.approx(played, abs=30)

    # The transcript has the words that were played, and not the next.
    whole = len(reply) / 48
    assert PUNCHLINE.startswith(cut.text)
    assert PUNCHLINE[len(cut.text)] == " "
    following = PUNCHLINE.index(" ", len(cut.text) + 1)
    assert len(cut.text) / len(PUNCHLINE) <= (played + 30) / whole
    assert following / len(PUNCHLINE) >= (played - 30) / whole

    # The silence before each reply is as long as the timings say.
    replies, said = take.speaker.words(round(AUDIBLE), PAUSE), take.mouth.words(round(AUDIBLE), PAUSE)
    assert len(replies) == len(said) == len(take.turns) == 2
    for (begins, _), (_, ends), turn in zip(replies, said, take.turns, strict=True):
        silence = take.speaker.time_of(begins) - take.mouth.time_of(ends)
        assert turn.silence == pytest.approx(silence, rel=0.05)
        assert sum(turn.segments.values()) == pytest.approx(turn.silence)
