"""Speaking with the offline server, which speaks and listens: real sound on real sockets, on every loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest

import rtkit.local
from rtkit import AsyncOpenAI
from rtkit.audio import PCM16_24K, PCMU_8K, MemorySink, NullSink, SilenceSource, WavSink, WavSource
from rtkit.errors import AudioFormatError
from rtkit.realtime.events import Interrupted, ReplyAudible, ReplyHeard
from tests.realtime.spoken import (
    JOKE,
    PUNCHLINE,
    THANKS,
    WELCOME,
    Mouth,
    needs_voice,
    recorded,
    speech,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.anyio, needs_voice, pytest.mark.usefixtures("promptly")]

VAD = {"type": "server_vad"}


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with rtkit.local.serve() as server:
        yield server


def client(server: Any) -> AsyncOpenAI:
    return AsyncOpenAI(base_url=server.url, api_key="test")


def config(turn_detection: Any) -> dict[str, Any]:
    heard = {"turn_detection": turn_detection, "transcription": {"model": "any"}}
    return {"output_modalities": ["audio"], "audio": {"input": heard}}


@pytest.mark.parametrize("detection", [VAD, None], ids=["turns", "commit"])
async def test_a_spoken_question_gets_a_spoken_answer(server: Any, detection: Any) -> None:
    sink = MemorySink()
    told: list[Any] = []
    async with client(server) as made:
        question = await speech(made, THANKS)
        async with made.realtime.session(model="m", config=config(detection)) as session:
            session.on(ReplyAudible, told.append)
            session.on(ReplyHeard, told.append)
            with anyio.fail_after(60):
                await session.converse(recorded(question), sink)
            assert session.conversation.text == f"user: thank you\nassistant: {WELCOME}"
            _, answer = session.conversation
            (turn,) = session.metrics.turns
            await session.wait_for("rtkit.session.reply_heard") if len(told) < 2 else None
    assert [type(event) for event in told] == [ReplyAudible, ReplyHeard]
    assert all((event.item_id, event.turn) == (answer.id, turn) for event in told)
    assert answer.heard_ms is None
    assert len(sink.data) / 48 == pytest.approx(answer.audio_ms, abs=1)


async def test_the_whole_reply_is_in_a_file(server: Any, tmp_path: Any) -> None:
    asked, answered = tmp_path / "asked.wav", tmp_path / "answered.wav"
    async with client(server) as made:
        async with WavSink(asked) as file:
            await file.write("question", 0, await speech(made, THANKS))
            await file.drain()
        async with made.realtime.session(model="m", config=config(VAD)) as session:
            with anyio.fail_after(60):
                await session.converse(WavSource(asked, pace="fast"), WavSink(answered))
            (_, answer) = session.conversation
        async with WavSource(answered, pace="fast") as source:
            size = sum([len(chunk) async for chunk in source])
    assert size / 48 == pytest.approx(answer.audio_ms, abs=1)


async def test_a_recording_of_nothing_ends_without_an_answer(server: Any) -> None:
    async with client(server) as made, made.realtime.session(model="m", config=config(VAD)) as session:
        with anyio.fail_after(60):
            await session.converse(SilenceSource(seconds=1, pace="fast"), NullSink())
        assert len(session.conversation) == 0


async def test_a_recording_that_is_longer_than_what_may_wait_is_heard_whole(server: Any) -> None:
    events: list[Any] = []
    async with client(server) as made:
        question = await speech(made, THANKS)
        async with made.realtime.session(model="m", config=config(VAD)) as session:
            session.on("rtkit.session.audio_dropped", events.append)
            with anyio.fail_after(60):
                silence = bytes(PCM16_24K.bytes_per_second * 8)
                await session.converse(recorded(silence, question), MemorySink())
            assert session.conversation.text.startswith("user: thank you\n")
    assert events == []


async def test_speech_over_a_reply_cuts_it_where_it_was_heard(server: Any) -> None:
    told: list[Interrupted] = []
    sink, mouth = MemorySink(pace="real"), Mouth()
    async with client(server) as made:
        question, objection = await speech(made, JOKE), await speech(made, THANKS)
        async with made.realtime.session(model="m", config=config(VAD)) as session:
            # The reply is half heard, then somebody speaks; the second reply is heard out.
            session.on(Interrupted, told.append)
            session.on(ReplyAudible, lambda _: mouth.say(objection if not told else b""))
            session.on(ReplyHeard, lambda _: mouth.shut())
            mouth.say(question)
            with anyio.fail_after(60):
                await session.converse(mouth.source, sink)
            first, cut, second, whole = session.conversation
    assert [first.text, second.text] == ["tell me a joke", "thank you"]
    assert whole.text == WELCOME
    (interruption,) = told
    heard_ms = interruption.heard[cut.id]
    # Every sample of the sink is either of the item that was cut, as long as was told, or of the second one.
    assert len(sink.data) / 48 == pytest.approx(heard_ms + whole.audio_ms, abs=30)
    assert cut.heard_ms == heard_ms < cut.audio_ms
    assert PUNCHLINE.startswith(cut.text)
    assert len(cut.text) / len(PUNCHLINE) <= heard_ms / cut.audio_ms


async def test_a_sink_in_another_format_is_refused(server: Any) -> None:
    async with client(server) as made, made.realtime.session(model="m") as session:
        with pytest.raises(
            AudioFormatError, match="the sink is in pcmu at 8000 Hz, and the session's output"
        ):
            await session.converse(SilenceSource(), NullSink(PCMU_8K))
