"""The end of ``rtkit demo``: a question is asked aloud, and answered aloud, by a realtime session."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from rtkit import AsyncOpenAI
from rtkit.audio import PCM16_24K, IteratorSource, Speaker, Tee, WavSink
from rtkit.cli._voice import device_name
from rtkit.cli.demo.report import DemoError, Report, Spoken

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from rtkit.audio import Sink
    from rtkit.cli.demo.views import View
    from rtkit.local import Server
    from rtkit.realtime.session.session import RealtimeSession

__all__ = ["QUESTION", "ask_aloud"]

QUESTION = "Tell me a joke."
"""What the offline server's rules have an answer for, and its recogniser the words."""

VOICE = "marin"

PAUSE = bytes(PCM16_24K.bytes_per_second * 7 // 10)
"""Who has asked is silent for a moment, so that the timings are those of a conversation."""

WAIT_SECONDS = 60.0
"""The longest that the exchange may take."""

CONFIG = {
    "output_modalities": ["audio"],
    "audio": {"input": {"turn_detection": {"type": "server_vad"}, "transcription": {"model": "demo"}}},
}


async def ask_aloud(server: Server, path: Path | None, view: View) -> None:
    """Ask; the reply is in a WAV file at ``path``, a temporary one if there is none. `DemoError` if none came."""
    report = Report("voice")
    view.begin("voice")
    name, why_not = await anyio.to_thread.run_sync(device_name, "output")
    if path is None:
        path = await anyio.to_thread.run_sync(_temporary)
    async with AsyncOpenAI(base_url=server.url, api_key="none") as client:
        speech = await client.audio.speech.create(
            model="demo", voice=VOICE, input=QUESTION, response_format="pcm"
        )
        async with client.realtime.session(model="demo", voice=VOICE, config=CONFIG) as session:
            session.on("event", lambda event: _show(event, report, view))
            sink: Sink = WavSink(path)
            if name is not None:
                sink = Tee(Speaker(), sink)
            source = IteratorSource(_once(speech.content, PAUSE), pace="real")
            with anyio.move_on_after(WAIT_SECONDS) as waiting:
                await session.converse(source, sink)
        view.end(report)
    if waiting.cancelled_caught:
        raise DemoError(f"voice: no answer within {WAIT_SECONDS:.0f} seconds")
    view.spoken(_result(session, len(speech.content), path, name, why_not))


def _result(session: RealtimeSession, size: int, path: Path, name: str | None, why_not: str) -> Spoken:
    messages = {item.role: item for item in session.conversation}
    if "assistant" not in messages or not session.metrics.turns:
        raise DemoError("voice: the question was not answered")
    return Spoken(
        asked=QUESTION,
        asked_seconds=size / PCM16_24K.bytes_per_second,
        heard=messages["user"].text,
        answered=messages["assistant"].text,
        answered_seconds=messages["assistant"].audio_ms / 1000,
        turn=session.metrics.turns[-1],
        path=path,
        played_on=name,
        not_played=why_not,
    )


def _show(event: Any, report: Report, view: View) -> None:
    if report.first_event is None:
        report.first_event = report.elapsed
    report.events += 1
    report.errors += event.type == "error"
    if not event.type.startswith("rtkit."):  # the session's own: their news is in the result
        view.event(report, event)


def _temporary() -> Path:
    with tempfile.NamedTemporaryFile(prefix="rtkit-demo-", suffix=".wav", delete=False) as file:
        return Path(file.name)


async def _once(*sounds: bytes) -> AsyncIterator[bytes]:
    for sound in sounds:
        yield sound
