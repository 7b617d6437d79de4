"""Spoken conversations with the offline server, the official SDK on the line and the recogniser as the judge."""

from __future__ import annotations

import base64
import json
from typing import Any

import anyio
import pytest
from websockets.sync.client import connect

import rtkit.local
from rtkit.audio import AudioFormat, Converter, wav_header
from rtkit.local import Reciter
from tests.local.voice.support import FORMATS, PCM16, checked, chunks, spoken, understood

openai = pytest.importorskip("openai", reason="the official SDK is a peer in this test, no dependency")

from tests.local.official import check  # noqa: E402

# The SDK's blocking connect() calls the websockets library in a way that its newer releases warn of.
pytestmark = pytest.mark.filterwarnings(
    "ignore:connect\\(\\) must be used as a context manager:DeprecationWarning"
)

ANSWER = "Please turn off the lights in the kitchen."
TRANSCRIPTION = "conversation.item.input_audio_transcription"
VAD = {"type": "server_vad", "silence_duration_ms": 400}


class Unfinished:
    """It says one sentence, and never comes to the end of its reply."""

    async def reply(self, prompt):
        yield "I would like to book a table for two people at seven. "
        await anyio.sleep_forever()


class Line:
    """A session of the official SDK, spoken to."""

    def __init__(self, connection: Any, format: str = "audio/pcm") -> None:
        self.connection = connection
        self.format = FORMATS[format]

    def set_up(self, *, turns: Any = VAD, heard: str = "audio/pcm", told: bool = True, **session: Any) -> Any:
        input = {
            "format": {"type": heard},
            "turn_detection": turns,
            "transcription": {"model": "whisper-1"} if told else None,
        }
        audio = {"input": input, "output": session.pop("output", {})}
        asked = {"type": "realtime", "output_modalities": ["audio"], "audio": audio, **session}
        self.connection.session.update(session=asked)
        self.format = FORMATS[heard]
        return self.until("session.updated")[-1].session

    def say(self, text: str, *, voice: str = "marin") -> None:
        self.hear(spoken(text, voice=voice, format=self.format))

    def hear(self, sound: bytes) -> None:
        for chunk in chunks(sound, self.format.bytes_per_second // 10):
            self.connection.input_audio_buffer.append(audio=base64.b64encode(chunk).decode())

    def until(self, type: str) -> list[Any]:
        events: list[Any] = []
        while not events or events[-1].type != type:
            event = check(self.connection.recv())
            assert event.type == type or event.type != "error", event
            events.append(event)
        return events


@pytest.fixture
def on_the_line(server):
    with (
        openai.OpenAI(base_url=server.url, api_key="test") as client,
        client.realtime.connect(model="gpt-realtime") as connection,
    ):
        assert connection.recv().type == "session.created"
        yield Line(connection)


def a_line_to(server):
    client = openai.OpenAI(base_url=server.url, api_key="test")
    return client, client.realtime.connect(model="gpt-realtime")


def sound_of(events, format: AudioFormat = PCM16) -> bytes:
    """What was spoken in a response, as PCM16 at its own rate; no event has more than 200 ms of it."""
    deltas = [
        base64.b64decode(event.delta) for event in events if event.type == "response.output_audio.delta"
    ]
    assert max(map(len, deltas)) <= format.bytes_per_second // 5
    converter = Converter(format, AudioFormat("pcm16", format.rate))
    return converter.convert(b"".join(deltas)) + converter.flush()


def recognised(server, pcm: bytes, rate: int = 24_000) -> str:
    header = wav_header(AudioFormat("pcm16", rate))
    with openai.OpenAI(base_url=server.url, api_key="test") as client:
        sound = header + bytes(rate) + pcm + bytes(rate)
        text: str = client.audio.transcriptions.create(model="whisper-1", file=("a.wav", sound)).text
        return text


def text_of(events, type) -> str:
    return "".join(event.delta for event in events if event.type == type)


def one(events, type) -> Any:
    (found,) = [event for event in events if event.type == type]
    return found


def test_a_spoken_question_has_a_spoken_answer_that_is_understood(server, on_the_line):
    settings = on_the_line.set_up()
    assert settings.audio.input.turn_detection.prefix_padding_ms == 300
    on_the_line.say("Good morning.")
    events = on_the_line.until("response.done")
    types = [event.type for event in events]
    assert types[:5] == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
    ]
    started, stopped, committed = events[:3]
    assert started.item_id == stopped.item_id == committed.item_id
    assert 600 < started.audio_start_ms < 1_200
    lasts = len(spoken("Good morning.")) * 1000 // PCM16.bytes_per_second
    assert started.audio_start_ms + 900 < stopped.audio_end_ms < lasts - 300
    written = one(events, f"{TRANSCRIPTION}.completed")
    assert written.item_id == started.item_id
    assert text_of(events, f"{TRANSCRIPTION}.delta") == written.transcript == "good morning"
    said = text_of(events, "response.output_audio_transcript.delta")
    assert said == "Good morning! How can I help?"
    # It can be heard before all of it is written.
    heard = types.index("response.output_audio.delta")
    assert heard < len(types) - types[::-1].index("response.output_audio_transcript.delta")
    assert understood(recognised(server, sound_of(events)), said)


def test_speech_interrupts_an_answer_and_what_was_heard_of_it_stays():
    with rtkit.local.serve(Unfinished()) as server:
        client, connecting = a_line_to(server)
        with client, connecting as connection:
            line = Line(connection)
            line.until("session.created")
            line.set_up()
            line.say("How are you?")
            answer = one(line.until("response.output_audio.delta"), "response.created").response
            line.say("Tell me a joke.")
            events = line.until("response.done")
            types = [event.type for event in events if "delta" not in event.type]
            assert types.index("input_audio_buffer.speech_started") < types.index("response.done")
            done = events[-1].response
            assert (done.id, done.status, done.status_details.reason) == (
                answer.id,
                "cancelled",
                "turn_detected",
            )
            (message,) = done.output
            assert message.status == "incomplete"
            connection.conversation.item.truncate(item_id=message.id, content_index=0, audio_end_ms=1_500)
            second = line.until("conversation.item.truncated")
            connection.conversation.item.retrieve(item_id=message.id)
            (content,) = line.until("conversation.item.retrieved")[-1].item.content
            assert 1_490 < len(base64.b64decode(content.audio)) * 1000 / PCM16.bytes_per_second <= 1_500
            said = "I would like to book a table for two people at seven."
            assert said.startswith(content.transcript)
            assert 2 < len(content.transcript.split()) < 9
            types = [event.type for event in second]
            if "response.created" not in types:  # the answer to the interruption
                line.until("response.created")


def test_settings_can_leave_the_answer_and_its_interruption_to_the_client():
    with rtkit.local.serve(Unfinished()) as server:
        client, connecting = a_line_to(server)
        with client, connecting as connection:
            line = Line(connection)
            line.until("session.created")
            line.set_up(turns=VAD | {"create_response": False, "interrupt_response": False})
            line.say("How are you?")
            assert "response.created" not in {
                event.type for event in line.until(f"{TRANSCRIPTION}.completed")
            }
            connection.response.create()
            line.until("response.output_audio.delta")
            line.say("How are you?")
            assert "response.done" not in {event.type for event in line.until(f"{TRANSCRIPTION}.completed")}
            connection.response.cancel()
            assert line.until("response.done")[-1].response.status_details.reason == "client_cancelled"


def test_turns_are_the_clients_without_detection(on_the_line):
    on_the_line.set_up(turns=None)
    on_the_line.say("Who are you?")
    on_the_line.connection.input_audio_buffer.clear()
    assert [event.type for event in on_the_line.until("input_audio_buffer.cleared")] == [
        "input_audio_buffer.cleared"
    ]
    on_the_line.say("Tell me a joke.")
    on_the_line.connection.input_audio_buffer.commit()
    on_the_line.connection.response.create()
    events = on_the_line.until("response.done")
    assert one(events, f"{TRANSCRIPTION}.completed").transcript == "tell me a joke"
    said = "A stream walked into a bar. It was still arriving when the bar closed."
    assert text_of(events, "response.output_audio_transcript.delta") == said
    assert not [event for event in events if event.type.startswith("input_audio_buffer.speech")]


@pytest.mark.parametrize("kind", ["audio/pcmu", "audio/pcma"])
def test_a_telephone_is_spoken_to_and_speaks(kind):
    with rtkit.local.serve(Reciter("Good morning.")) as server:
        client, connecting = a_line_to(server)
        with client, connecting as connection:
            line = Line(connection)
            line.until("session.created")
            line.set_up(heard=kind, output={"format": {"type": kind}})
            line.say("Thank you very much for your help.", voice="cedar")
            events = line.until("response.done")
            heard = one(events, f"{TRANSCRIPTION}.completed").transcript
            assert understood(heard, "Thank you very much for your help.")
            assert events[-1].response.audio.output.format.type == kind
            pcm = sound_of(events, FORMATS[kind])
            assert 0.7 < len(pcm) / 16_000 < 2
            assert understood(recognised(server, pcm, 8_000), "Good morning.")


def test_a_function_is_called_by_voice(on_the_line):
    lights = {
        "type": "function",
        "name": "lights",
        "parameters": {"type": "object", "properties": {"on": {"type": "boolean"}}, "required": ["on"]},
    }
    on_the_line.set_up(tools=[lights])
    on_the_line.say(ANSWER)
    events = on_the_line.until("response.done")
    (call,) = events[-1].response.output
    assert (call.type, call.name, json.loads(call.arguments).keys()) == ("function_call", "lights", {"on"})
    connection = on_the_line.connection
    connection.conversation.item.create(
        item={"type": "function_call_output", "call_id": call.call_id, "output": "They are off."}
    )
    connection.response.create(response={"tool_choice": "none"})
    said = text_of(on_the_line.until("response.done"), "response.output_audio_transcript.delta")
    assert said == "lights says: They are off."


def test_a_slower_voice_takes_longer(on_the_line):
    lengths = []
    for speed in (1.0, 0.5):
        on_the_line.set_up(turns=None, output={"speed": speed})
        item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": ANSWER}]}
        on_the_line.connection.conversation.item.create(item=item)
        on_the_line.connection.response.create()
        lengths.append(len(sound_of(on_the_line.until("response.done"))))
    assert 1.7 < lengths[1] / lengths[0] < 2.3


def test_somebody_who_says_nothing_is_asked_again(on_the_line):
    on_the_line.set_up(turns=VAD | {"idle_timeout_ms": 5_000})
    on_the_line.say("Good morning.")
    answer = on_the_line.until("response.done")
    silence = bytes(PCM16.bytes_per_second)
    seconds = len(sound_of(answer)) // len(silence) + 1
    on_the_line.hear(silence * (seconds + 4))
    on_the_line.connection.conversation.item.retrieve(
        item_id=one(answer, "input_audio_buffer.committed").item_id
    )
    assert len(on_the_line.until("conversation.item.retrieved")) == 1  # not yet
    on_the_line.hear(silence * 2)
    events = on_the_line.until("response.done")
    timeout = one(events, "input_audio_buffer.timeout_triggered")
    assert timeout.item_id == one(events, "input_audio_buffer.committed").item_id
    assert 5_000 <= timeout.audio_end_ms - timeout.audio_start_ms < 5_200


def test_meaning_is_a_longer_pause(on_the_line):
    settings = on_the_line.set_up(turns={"type": "semantic_vad", "eagerness": "high"}, told=False)
    assert settings.audio.input.turn_detection.create_response is True
    on_the_line.say("Good morning.")
    events = on_the_line.until("response.done")
    assert not [event for event in events if event.type.startswith(TRANSCRIPTION)]
    assert text_of(events, "response.output_audio_transcript.delta") == "Good morning! How can I help?"


def test_wrong_settings_are_refused(on_the_line):
    for turns, param in (
        ({"type": "server_vad", "threshold": 2}, "session.audio.input.turn_detection.threshold"),
        ({"type": "guess"}, "session.audio.input.turn_detection.type"),
        ({"type": "server_vad", "idle_timeout_ms": 1}, "session.audio.input.turn_detection.idle_timeout_ms"),
    ):
        audio = {"input": {"turn_detection": turns}}
        on_the_line.connection.session.update(session={"type": "realtime", "audio": audio})
        assert on_the_line.connection.recv().error.param == param


def test_the_beta_converses_too(server):
    urls = {"base_url": server.url, "websocket_base_url": server.ws_url}
    with (
        openai.OpenAI(**urls, api_key="test") as client,
        client.beta.realtime.connect(model="gpt-4o-realtime-preview") as connection,
    ):
        line = Line(connection)
        assert [connection.recv().type for _ in range(2)] == ["session.created", "conversation.created"]
        session: Any = {
            "modalities": ["audio", "text"],
            "turn_detection": VAD,
            "input_audio_transcription": {"model": "whisper-1"},
        }
        connection.session.update(session=session)
        assert connection.recv().type == "session.updated"
        line.say("Good morning.")
        events = line.until("response.done")
        assert one(events, f"{TRANSCRIPTION}.completed").transcript == "good morning"
        assert text_of(events, "response.audio_transcript.delta") == "Good morning! How can I help?"
        assert text_of(events, "response.audio.delta")


def test_a_transcription_session_writes_what_is_said(server):
    with connect(f"{server.ws_url}/realtime?intent=transcription") as socket:
        heard = {"transcription": {"model": "whisper-1"}, "turn_detection": VAD}
        session = {"type": "transcription", "audio": {"input": heard}}
        socket.send(json.dumps({"type": "session.update", "session": session}))
        for text in ("Good morning.", "Tell me a joke."):
            sound = base64.b64encode(spoken(text)).decode()
            socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": sound}))
        written: list[str] = []
        while len(written) < 2:
            event = checked(socket.recv(decode=False))
            assert not event.type.startswith("response")
            if event.type == f"{TRANSCRIPTION}.completed":
                written.append(event.transcript)
        assert sorted(written) == ["good morning", "tell me a joke"]


def test_every_event_of_a_voice_session_is_typed_without_drift(server):
    with connect(f"{server.ws_url}/realtime?model=gpt-realtime") as socket:
        heard = {"transcription": {"model": "whisper-1"}, "turn_detection": VAD}
        session = {"type": "realtime", "output_modalities": ["audio"], "audio": {"input": heard}}
        socket.send(json.dumps({"type": "session.update", "session": session}))
        sound = base64.b64encode(spoken("Good morning.")).decode()
        socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": sound}))
        seen: list[str] = []
        while "response.done" not in seen:
            seen.append(checked(socket.recv(decode=False)).type)
    assert set(seen) == {
        "session.created",
        "session.updated",
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
        f"{TRANSCRIPTION}.delta",
        f"{TRANSCRIPTION}.completed",
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_audio_transcript.delta",
        "response.output_audio.delta",
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
    }
